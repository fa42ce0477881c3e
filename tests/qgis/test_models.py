"""The workflows that come with the plugin: in the Model Designer, and what QGIS shows of a run."""

import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from tests.support.saved_models import write_bare_model

ROOT = Path(__file__).resolve().parents[2]
MODELS = ["exporttomap", "imagetomaps", "imagetopolygons", "labelstomap", "stactomap"]


@pytest.mark.parametrize("name", MODELS)
def test_the_model_designer_finds_nothing_missing(provider, name):
    model = provider.algorithm(name)
    for key in model.childAlgorithms():
        assert model.validateChildAlgorithm(key) == (True, [])
    assert model.validate() == (True, [])


@pytest.mark.parametrize("name", MODELS)
def test_what_a_step_is_not_told_is_what_its_own_dialog_has(provider, name):
    """A value that is written into a model stays there when the default changes."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    static = QgsProcessingModelChildParameterSource.fromStaticValue(0).source()
    for child in provider.algorithm(name).childAlgorithms().values():
        sources = child.parameterSources()
        for definition in child.algorithm().parameterDefinitions():
            given = sources.get(definition.name(), [])
            if given and given[0].source() == static:
                assert given[0].staticValue() == definition.defaultValue()
            elif not given:
                assert definition.isDestination() or definition.flags() & optional


def boxes(model):
    """Return the rectangle of each box in the designer, with the labels around it, by name."""
    parts = {f"parameter {k}": c for k, c in model.parameterComponents().items()}
    for key, child in model.childAlgorithms().items():
        parts[f"step {key}"] = child
        parts.update({f"output {k}": out for k, out in child.modelOutputs().items()})
    rectangles = {}
    for name, part in parts.items():
        width, height = part.size().width(), part.size().height() + 15
        left, top = part.position().x() - width / 2, part.position().y() - height / 2
        rectangles[name] = QRectF(left, top, width, height)
    return rectangles


@pytest.mark.parametrize("name", MODELS)
def test_no_box_in_the_designer_lies_on_another(provider, name):
    found = boxes(provider.algorithm(name))
    assert len(found) > 5
    for (one, place), (other, its) in combinations(found.items(), 2):
        assert not place.intersects(its), f"{one} and {other}"
    # Reads from left to right: what is given, what is done, what comes of it.
    assert max(r.right() for n, r in found.items() if n.startswith("parameter")) < min(
        r.left() for n, r in found.items() if n.startswith("step")
    )


def contents(path):
    """Return what a file holds, but for what other versions of QGIS write in addition."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    steps = {
        key: {
            name: [(s.source(), s.staticValue(), s.parameterName(), s.outputName()) for s in given]
            for name, given in child.parameterSources().items()
        }
        for key, child in model.childAlgorithms().items()
    }
    parameters = [(d.name(), d.description()) for d in model.parameterDefinitions()]
    return steps, boxes(model), model.helpContent(), parameters


def test_the_files_are_what_the_script_makes(tmp_path):
    script = ROOT / "scripts" / "docs" / "make_models.py"
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in tmp_path.iterdir()} == set(MODELS)
    for name in MODELS:
        file = f"{name}.model3"
        assert contents(tmp_path / file) == contents(ROOT / "models" / file)


def write_raster(path):
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))


@pytest.fixture
def engine(monkeypatch, tmp_path):
    """Stands for the workers, which only have to write the files here."""
    from cnnmapper.worker import client, engines

    write_bare_model(tmp_path / "model")
    style = str(ROOT / "styles" / "legend_style.qml")
    jobs = []

    def apply(job, feedback, credentials=None):
        jobs.append(job)
        for path in filter(None, (job.class_map, job.probabilities, job.confidence)):
            write_raster(path)
        return {"outputs": {}, "styles": {"OUTPUT": style}, "width": 8, "height": 8,
                "valid_pixels": 64, "seconds": 1, "method": "", "engine": "",
                "content": "classes", "numbers": "", "alarm": ""}  # fmt: skip

    def search(environment, job, feedback, credentials=None):
        source = str(tmp_path / "remote.tif")
        write_raster(source)
        gdal.Translate(job.output, source, format="VRT")
        return {"output": job.output, "item": "S2_clear", "date": "2022-06-01", "cloud": 1,
                "bands": []}  # fmt: skip

    monkeypatch.setattr(engines, "run", apply)
    monkeypatch.setattr(client, "run", search)
    monkeypatch.setenv("CNNMAPPER_PYTHON", sys.executable)
    return jobs


def run_as_a_dialog_does(provider, feedback, name, **given):
    """Run a model and load what it made; return the project's tree: groups, and their layers."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject.instance()
    project.clear()
    context = QgsProcessingContext()
    context.setProject(project)
    model = provider.algorithm(name)
    for definition in model.destinationParameterDefinitions():
        if definition.type() == "rasterDestination":
            given[definition.name()] = QgsProcessingOutputLayerDefinition(
                definition.generateTemporaryDestination(), project
            )
    results, fine = model.run(given, context, feedback)
    assert fine, feedback.everything
    assert handleAlgorithmResults(model, context, feedback, parameters=given)
    tree = {}
    for node in project.layerTreeRoot().children():
        tree[node.name()] = [child.name() for child in node.children()]
    renderers = {x.name(): x.renderer().type() for x in project.mapLayers().values()}
    project.clear()
    return tree, renderers


@pytest.fixture
def scene(tmp_path):
    path = str(tmp_path / "scene.tif")
    write_raster(path)
    return path


def test_the_maps_of_a_model_are_one_group_in_which_the_coarse_one_covers_nothing(
    provider, feedback, engine, scene, tmp_path
):
    tree, renderers = run_as_a_dialog_does(
        provider, feedback, "imagetomaps", INPUT=scene, MODEL=str(tmp_path / "model")
    )
    ((group, layers),) = tree.items()
    title = "scene, Image and model to map, probabilities and FCN map"
    assert re.fullmatch(rf"{title} \(\d\d:\d\d:\d\d\)", group)
    assert layers == ["Class map: scene", "Probabilities: scene", "Class map (FCN): scene"]
    assert renderers["Class map: scene"] == "singlebandpseudocolor"
    assert renderers["Class map (FCN): scene"] == "singlebandpseudocolor"


def test_the_map_of_a_scene_from_a_catalogue_is_named_after_the_scene(
    provider, feedback, engine, tmp_path
):
    tree, _renderers = run_as_a_dialog_does(
        provider, feedback, "stactomap", MODEL=str(tmp_path / "model"),
        EXTENT="0,1,0,1 [EPSG:4326]",
    )  # fmt: skip
    ((group, layers),) = tree.items()
    assert group.startswith("S2_clear, From a STAC item to a map (")
    assert layers == ["Class map: S2_clear", "S2_clear"]


def test_a_model_takes_a_list_of_rasters_as_its_steps_do(
    provider, feedback, engine, scene, tmp_path
):
    other = str(tmp_path / "other.tif")
    write_raster(other)
    tree, _renderers = run_as_a_dialog_does(
        provider, feedback, "imagetomaps", INPUT=[scene, other], MODEL=str(tmp_path / "model")
    )
    assert [len(job.sources[0].rasters) for job in engine] == [2, 2]
    assert "Class map: scene" in next(iter(tree.values()))
    check = provider.algorithm("imagetomaps").checkParameterValues
    given = {"INPUT": [scene, other], "MODEL": str(tmp_path / "model"), **{
        definition.name(): "TEMPORARY_OUTPUT"
        for definition in provider.algorithm("imagetomaps").destinationParameterDefinitions()
    }}  # fmt: skip
    assert check(given, QgsProcessingContext())[0]
    fine, reason = check({**given, "INPUT": [scene, 5.5]}, QgsProcessingContext())
    assert not fine
    assert reason
