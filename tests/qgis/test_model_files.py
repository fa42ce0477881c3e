"""What is given as a model: taken as a file or a folder, or named before a worker starts."""

import json
import zipfile
from pathlib import Path

import processing
import pytest
from cnnmapper.worker.environment import exports_folder
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QLineEdit

from tests.support.saved_models import write_bare_model


@pytest.fixture
def never(stand_in_engine):
    """An engine that must not be asked."""
    stand_in_engine("say('error', message='the worker was started')")


def write(path, content):
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        with zipfile.ZipFile(path, "w") as archive:
            for name in content:
                archive.writestr(name, b"x")
    return str(path)


FILES = [
    ("a.tflite", b"\x1c\0\0\0TFL3", "a TensorFlow Lite model"),
    ("a.pth", ["archive/data.pkl"], "a PyTorch file"),
    ("a.dlpk", ["a.emd", "a.pth"], "a deep learning package of ArcGIS"),
    ("a.zip", ["cover/saved_model.pb"], "its folder cover as MODEL"),
    ("frozen.pb", b"\n\x12", "a graph of TensorFlow 1"),
    ("a.h5", b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "git lfs pull"),
    ("a.h5", b"<!doctype html><html>", "a web page"),
    ("a.weights.h5", b"\x89HDF\r\n\x1a\n", "weights alone"),
]


@pytest.mark.parametrize(("name", "content", "words"), FILES)
def test_a_file_that_is_no_model_is_named_with_the_way_out(name, content, words, tmp_path, never):
    path = write(tmp_path / name, content)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:exportmodel", {"INPUT": path, "OUTPUT": str(tmp_path / "out")})
    for word in ("INPUT", path, words):
        assert word in str(caught.value)
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), 9, 9, 1)
    for algorithm, given in (
        ("patchinference", {"INPUT": [str(tmp_path / "image.tif")],
                            "OUTPUT": str(tmp_path / "map.tif")}),
        ("inspectmodel", {"OUTPUT_HTML": str(tmp_path / "report.html")}),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(f"cnnmapper:{algorithm}", {"MODEL": path, **given})
        for word in ("MODEL", path, words):
            assert word in str(caught.value)


def test_a_folder_given_for_a_keras_file_is_told_where_it_belongs(tmp_path, never):
    (tmp_path / "saved_model.pb").write_bytes(b"x")
    with pytest.raises(QgsProcessingException, match="choose it as MODEL"):
        processing.run(
            "cnnmapper:exportmodel", {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "out")}
        )


# Models that are taken

ECHO = """
job = json.load(open('job.json', encoding='utf-8'))
json.dump(job, open({seen!r}, 'w'))
if job['task'] == 'predict':
    say('result', outputs={{}}, styles={{}}, width=1, height=1, valid_pixels=1, seconds=0.5,
        method='patches', engine='stand-in', content='classes', numbers='', alarm='')
else:
    say('result', output_html=job['output_html'], card='', receptive_field='', expression_field='',
        scale_factor='', dense=False)
"""
ALGORITHMS = ("patchinference", "fcninference", "inspectmodel")


@pytest.fixture
def models(tmp_path):
    """A folder, what lies in it, and a Keras file."""
    # No card, under its name: what is in it is not the question here.
    folder = write_bare_model(tmp_path / "exported model")
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), 9, 9, 1)
    return {
        "folder": str(folder), "graph": str(folder / "saved_model.pb"),
        "keras": write(tmp_path / "cover.keras", ["config.json", "model.weights.h5"]),
    }


@pytest.fixture
def asked(stand_in_engine, tmp_path):
    """Run an algorithm and return the job that the engine was given."""
    stand_in_engine(ECHO.format(seen=str(tmp_path / "seen.json")))

    def run(name, model, **more):
        given = {"MODEL": model, "OUTPUT_HTML": str(tmp_path / "report.html")}
        if name != "inspectmodel":
            given = {"MODEL": model, "INPUT": str(tmp_path / "image.tif"),
                     "OUTPUT": str(tmp_path / "map.tif")}
        processing.run(f"cnnmapper:{name}", {**given, **more})
        return json.loads((tmp_path / "seen.json").read_text())

    return run


@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_keras_file_a_folder_and_a_file_in_it_reach_the_engine(name, models, asked):
    assert asked(name, models["folder"])["model"] == models["folder"]
    assert asked(name, models["graph"])["model"] == models["folder"]
    job = asked(name, models["keras"])
    assert job["model"] == models["keras"]
    # Its export is kept beside the environment, in the profile.
    assert Path(job["exports"]) == exports_folder()
    assert exports_folder().parent == Path(QgsApplication.qgisSettingsDirPath()) / "cnnmapper"


def test_a_model_card_stands_for_its_folder(models, asked):
    card = Path(models["folder"]) / "model_card.json"
    card.write_text("{}")
    assert asked("inspectmodel", str(card))["model"] == models["folder"]
    # The engine takes the folder for these, and says so.
    part = card.with_name("onnx") / "model.onnx"
    part.parent.mkdir()
    part.write_bytes(b"\x08\x08")
    for given in (part, part.parent):
        assert asked("inspectmodel", str(given))["model"] == str(given)


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("kind", ["Standard", "Batch"])
def test_the_dialog_takes_a_file_and_a_folder(name, kind, models):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cnnmapper:{name}")
    definition = algorithm.parameterDefinition("MODEL")
    context = QgsProcessingContext()
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
        definition, getattr(QgsProcessingGui.WidgetType, kind)
    )
    widget = wrapper.createWrappedWidget(context)
    edit = widget.findChild(QLineEdit)
    for path in models.values():
        # As somebody types it, and as a saved run or a row of a batch sets it.
        edit.setText(path)
        assert wrapper.parameterValue() == path
        edit.clear()
        wrapper.setParameterValue(path, context)
        assert wrapper.parameterValue() == path
        assert definition.checkValueIsAcceptable(path, context)
    assert not definition.checkValueIsAcceptable("", context)


def test_a_model_of_before_whose_own_parameter_is_a_folder_still_runs(models, asked, tmp_path):
    chain = QgsProcessingModelAlgorithm("chain", "test")
    folder = QgsProcessingParameterFile("FOLDER", "", QgsProcessingParameterFile.Behavior.Folder)
    chain.addModelParameter(folder, QgsProcessingModelParameter("FOLDER"))
    child = QgsProcessingModelChildAlgorithm("cnnmapper:inspectmodel")
    child.setChildId("inspect")
    from_value = QgsProcessingModelChildParameterSource.fromStaticValue
    for definition in child.algorithm().parameterDefinitions():
        child.addParameterSources(definition.name(), [from_value(definition.defaultValue())])
    child.addParameterSources("OUTPUT_HTML", [from_value(str(tmp_path / "report.html"))])
    child.addParameterSources(
        "MODEL", [QgsProcessingModelChildParameterSource.fromModelParameter("FOLDER")]
    )
    chain.addChildAlgorithm(child)
    assert chain.validate() == (True, [])
    _results, fine = chain.run(
        {"FOLDER": models["folder"]}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert fine
    assert json.loads((tmp_path / "seen.json").read_text())["model"] == models["folder"]


def test_orfeo_toolbox_is_given_no_keras_file(models, asked):
    said = r"Run “Export a Keras model” on it[\s\S]*Orfeo Tool"
    with pytest.raises(QgsProcessingException, match=said):
        asked("patchinference", models["keras"], ENGINE=2)


def test_a_folder_with_a_keras_file_in_it_says_to_choose_the_file(models, asked, tmp_path):
    alone = tmp_path / "downloads"
    alone.mkdir()
    Path(models["keras"]).rename(alone / "cover.keras")
    with pytest.raises(QgsProcessingException, match=r"Choose the file .*cover\.keras in it"):
        asked("inspectmodel", str(alone))


def test_a_map_is_made_with_a_keras_file_and_again_with_its_kept_export(
    engine_python, golden, tmp_path, feedback
):
    given = {"INPUT": str(golden / "image_10m.tif"), "MODEL": str(golden / "cnn.keras"),
             "BOX": "10:20:64:48"}
    maps = []
    for number in range(2):
        path = tmp_path / f"{number}.tif"
        processing.run(
            "cnnmapper:patchinference", {**given, "OUTPUT": str(path)}, feedback=feedback
        )
        maps.append(gdal.Open(str(path)).ReadAsArray())
    assert maps[0].shape == (48, 64)
    assert (maps[0] == maps[1]).all()
    assert "cnn.keras is a Keras file: it is exported once" in feedback.everything
    assert "cnn.keras was exported by an earlier run" in feedback.everything
