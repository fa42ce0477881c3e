"""The provider and its algorithms as the toolbox shows them."""

import configparser
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterDefinition

ROOT = Path(__file__).resolve().parents[2]
NAMES = [
    "assessmap",
    "comparemaps",
    "editcard",
    "enginereport",
    "exportmodel",
    "fcninference",
    "inspectmodel",
    "mapimages",
    "maptovector",
    "mergemaps",
    "patchinference",
    "plan",
    "polishmap",
    "removeleftovers",
    "samplepatches",
    "setupenvironment",
    "stacimage",
    "suggestlabels",
    "trainmodel",
]
MODELS = ["exporttomap", "imagetomaps", "imagetopolygons", "labelstomap", "stactomap"]


def test_the_provider_lists_every_algorithm_where_nothing_is_installed(provider):
    assert sorted(a.name() for a in provider.algorithms()) == sorted(NAMES + MODELS)
    assert provider.isActive()


@pytest.mark.parametrize("name", NAMES + MODELS)
def test_every_parameter_has_help_and_the_help_of_the_algorithm_repeats_it(provider, name):
    algorithm = provider.algorithm(name)
    for definition in algorithm.parameterDefinitions():
        assert len(definition.help()) > 10, definition.name()
        # One that is hidden is for scripts and models from before: no dialog shows it.
        hidden = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden)
        assert (definition.help() in algorithm.shortHelpString()) != hidden


@pytest.mark.parametrize("name", NAMES + MODELS)
def test_the_help_has_no_markup_but_bold_names(provider, name):
    tags = set(re.findall(r"<[^>]*>", provider.algorithm(name).shortHelpString()))
    assert tags <= {"<b>", "</b>"}


def test_every_algorithm_has_an_icon_of_its_own(provider):
    # A model has the provider's.
    algorithms = [provider.algorithm(name) for name in NAMES]
    paths = [a.svgIconPath() for a in algorithms] + [provider.svgIconPath()]
    contents = {Path(path).read_text(encoding="utf-8") for path in paths}
    assert len(contents) == len(paths)
    for algorithm in provider.algorithms():
        assert not algorithm.icon().isNull()


def test_no_algorithm_is_bound_to_the_main_thread(provider):
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

    for algorithm in provider.algorithms():
        if isinstance(algorithm, QgsProcessingModelAlgorithm):
            continue  # QGIS decides where it runs models.
        flags = algorithm.flags()
        assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading, algorithm.name()


def test_only_the_set_up_and_its_report_can_run_without_an_environment_and_the_others_name_it(
    provider
):
    for algorithm in provider.algorithms():
        fine, reason = algorithm.canExecute()
        if algorithm.groupId() == "setup":
            assert fine
        else:
            assert not fine
            assert "Set up the inference environment" in reason
            assert "CNNMAPPER_PYTHON" in reason


def test_an_interpreter_named_by_the_variable_is_enough_to_run(provider, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", sys.executable)
    assert provider.algorithm("exportmodel").canExecute()[0]


def test_the_outputs_are_declared(provider):
    def outputs(name):
        return {d.name() for d in provider.algorithm(name).outputDefinitions()}

    assert outputs("exportmodel") == {
        "OUTPUT", "CARD", "RECEPTIVE_FIELD", "EXPRESSION_FIELD", "SCALE_FACTOR", "DENSE",
        "SUMMARY",
    }
    assert outputs("inspectmodel") == {
        "OUTPUT_HTML", "CARD", "RECEPTIVE_FIELD", "EXPRESSION_FIELD", "SCALE_FACTOR", "DENSE"
    }
    assert outputs("editcard") == {"OUTPUT", "CARD", "SUMMARY"}
    assert outputs("setupenvironment") == {
        "PYTHON_PATH", "REPORT", "TIER_INSTALLED", "MEGABYTES", "SECONDS"
    }
    assert outputs("enginereport") == {"REPORT", "TEXT", "ENGINES"}
    maps = {"OUTPUT", "OUTPUT_PROBABILITIES", "OUTPUT_CONFIDENCE", "WIDTH", "HEIGHT",
            "VALID_PIXELS", "SECONDS", "METHOD_USED", "ENGINE_USED", "RESULT_USED",
            "ALARM"}
    reports = {"OUTPUT_HTML", "OUTPUT_CSV", "KAPPA", "SECONDS"}
    assert outputs("comparemaps") == {
        "OUTPUT", "AGREEMENT", "AREA_AGREEMENT", "COMPARED_PIXELS", *reports
    }
    assert outputs("assessmap") == {
        "OVERALL_ACCURACY", "MCC", "MEAN_F1", "MEAN_IOU", "SAMPLES", "LEFT_OUT",
        "ADJUSTED_ACCURACY", "ADJUSTED_MARGIN", "CALIBRATION_ERROR", *reports
    }
    assert outputs("mapimages") == {
        "OUTPUT", "OUTPUT_MOSAIC", "COLLECTION_FILE", "FOOTPRINTS", "MADE", "KEPT", "FAILED",
        "SECONDS",
    }
    assert outputs("suggestlabels") == {"OUTPUT", "POINTS", "SECONDS"}
    assert outputs("samplepatches") == {
        "OUTPUT", "OUTPUT_SAMPLES", "DOCUMENT", "TRAINING_PATCHES", "VALIDATION_PATCHES",
        "TEST_PATCHES", "CLASS_COUNT", "BLOCK_PIXELS", "SECONDS",
    }
    assert outputs("trainmodel") == {
        "OUTPUT", "OUTPUT_KERAS", "OUTPUT_HTML", "CARD", "TEST_ACCURACY", "ACCURACY_LOW",
        "ACCURACY_HIGH", "VALIDATION_ACCURACY", "EPOCHS_DONE", "BEST_EPOCH", "FIRST_RATE",
        "WEIGHTS", "TEMPERATURE", "RECEPTIVE_FIELD", "SCALE_FACTOR", "DENSE", "SECONDS", "SUMMARY",
    }
    assert outputs("maptovector") == {"OUTPUT", "FEATURES", "CLASS_COUNT", "PIXELS", "SECONDS"}
    assert outputs("patchinference") == outputs("fcninference") == maps


def test_the_models_show_their_outputs_and_have_a_title(provider):
    def outputs(name):
        return {d.name().split(":")[-1] for d in provider.algorithm(name).outputDefinitions()}

    assert outputs("imagetomaps") == {"CLASS_MAP", "PROBABILITIES", "FCN_MAP"}
    assert outputs("imagetopolygons") == {"CLASS_MAP", "CONFIDENCE", "POLYGONS"}
    assert outputs("labelstomap") == {
        "SAMPLES", "MODEL", "REPORT", "CLASS_MAP", "PROBABILITIES"
    }
    assert outputs("exporttomap") == {"MODEL", "CLASS_MAP"}
    for name in MODELS:
        assert " " in provider.algorithm(name).displayName()


def test_the_provider_comes_and_goes_with_its_settings(provider, plugin):
    from processing.core.ProcessingConfig import ProcessingConfig
    from qgis.core import QgsApplication

    settings = {"CNNMAPPER_PYTHON", "CNNMAPPER_OTB_PYTHON"}
    assert settings <= set(ProcessingConfig.settings)
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("cnnmapper") is None
    assert not settings & set(ProcessingConfig.settings)
    plugin.unload()  # QGIS may do so after a failed start.
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("cnnmapper") is not None


def test_the_package_can_be_imported_without_qgis():
    code = (
        "import importlib.util, sys\n"
        "sys.modules['qgis'] = None\n"
        f"spec = importlib.util.spec_from_file_location('cnnmapper', {str(ROOT / '__init__.py')!r},"
        f" submodule_search_locations=[{str(ROOT)!r}])\n"
        "module = sys.modules['cnnmapper'] = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
        "import cnnmapper.engine.contract.job\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_nothing_heavy_is_imported_into_the_python_of_qgis():
    assert not {"tensorflow", "keras", "rasterio", "pyotb"} & set(sys.modules)


def test_the_metadata_name_what_qgis_reads():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert general["hasProcessingProvider"] == "yes"
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert (ROOT / general["icon"]).is_file()
    assert "supportsQt6" not in general


def test_the_shipped_legend_loads_with_its_six_classes(tmp_path):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path = str(tmp_path / "map.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_Byte)
    del dataset
    layer = QgsRasterLayer(path, "map")
    message, fine = layer.loadNamedStyle(str(ROOT / "styles" / "legend_style.qml"))
    assert fine, message
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    shader = renderer.shader().rasterShaderFunction()
    assert shader.colorRampTypeAsQString() == "EXACT"
    legend = [(i.value, i.label, i.color.name()) for i in shader.colorRampItemList()]
    assert legend == [
        (0, "Water", "#7fbcfc"),
        (1, "Golf course", "#3fd200"),
        (2, "Park and grassland", "#efd700"),
        (3, "Buildings", "#ff0004"),
        (4, "Forest", "#106b00"),
        (5, "Farm", "#a15c44"),
    ]
