"""The inspection, by id, as a user runs it."""

import json
import shutil
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

from tests.support.saved_models import write_bare_model

ECHO = """
job = json.load(open(sys.argv[-1], encoding='utf-8'))
json.dump(job, open({seen!r}, 'w'))
say('result', output_html=job['output_html'], card='', receptive_field='6', expression_field='1',
    scale_factor='2', dense=True)
"""


@pytest.fixture(scope="module")
def exported(installed_python, networks, tmp_path_factory):
    """What exporting a Keras file with signs of markup in its name returned."""
    folder = tmp_path_factory.mktemp("exported")
    shutil.copy(networks / "tutorial.keras", folder / "small <model>.keras")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(installed_python))
        return processing.run("cnnmapper:exportmodel", {
            "INPUT": str(folder / "small <model>.keras"), "OUTPUT": str(folder / "model"),
        })  # fmt: skip


@pytest.fixture
def model(tmp_path):
    return str(write_bare_model(tmp_path / "model"))


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "image.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 200, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((400000, 10, 0, 3900000, 0, -10))
    del dataset
    return str(path)


@pytest.fixture
def ask(stand_in_engine, tmp_path, model):
    """Run the algorithm and return its results and the job that the engine was given."""
    seen = tmp_path / "seen.json"
    stand_in_engine(ECHO.format(seen=str(seen)))

    def run(**parameters):
        wanted = {"MODEL": model, "OUTPUT_HTML": str(tmp_path / "report.html")}
        results = processing.run("cnnmapper:inspectmodel", {**wanted, **parameters})
        return results, json.loads(seen.read_text())

    return run


def test_the_defaults_ask_for_no_particular_image(ask, model, tmp_path):
    results, job = ask()
    assert (job["task"], job["model"]) == ("inspect", model)
    assert (job["image"], job["width"], job["height"], job["device"]) == ("", 0, 0, "auto")
    assert results == {
        "OUTPUT_HTML": str(tmp_path / "report.html"), "CARD": "", "RECEPTIVE_FIELD": "6",
        "EXPRESSION_FIELD": "1", "SCALE_FACTOR": "2", "DENSE": True,
    }


def test_the_size_of_the_image_comes_from_the_layer_or_from_the_numbers(ask, image):
    layer = QgsRasterLayer(image, "a layer", "gdal")
    QgsProject.instance().addMapLayer(layer)
    try:
        _results, job = ask(INPUT=layer.id())
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert (job["image"], job["width"], job["height"]) == ("a layer", 300, 200)
    _results, job = ask(INPUT=image)
    assert (job["width"], job["height"]) == (300, 200)
    _results, job = ask(WIDTH=5, HEIGHT=7, USER_PLACEHOLDERS="a=1 b=2", DEVICE="cpu")
    assert (job["width"], job["height"], job["device"]) == (5, 7, "cpu")
    assert job["user_placeholders"] == "a=1 b=2"


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"WIDTH": 5}, ["WIDTH is 5", "HEIGHT is 0"]),
        ({"INPUT": "/nowhere.tif"}, ["INPUT", "/nowhere.tif"]),
        ({"MODEL": "/nowhere/model"}, ["MODEL", "/nowhere/model", "exportmodel"]),
        ({"DEVICE": "tpu"}, ["DEVICE", "tpu"]),
    ],
)
def test_what_cannot_be_is_refused_before_anything_starts(ask, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException) as caught:
        ask(**parameters)
    for word in words:
        assert word in str(caught.value)
    assert not (tmp_path / "seen.json").exists()


def test_an_image_and_numbers_at_once_are_refused(ask, image):
    with pytest.raises(QgsProcessingException, match="INPUT is given, and WIDTH"):
        ask(INPUT=image, WIDTH=3, HEIGHT=3)


# The real engine


def test_an_exported_model_is_reported_on(engine_python, exported, tmp_path, image):
    results = processing.run("cnnmapper:inspectmodel", {
        "MODEL": exported["OUTPUT"], "INPUT": image,
        "OUTPUT_HTML": str(tmp_path / "report.html"),
    })
    for name in ("CARD", "RECEPTIVE_FIELD", "EXPRESSION_FIELD", "SCALE_FACTOR"):
        assert results[name] == exported[name]
    assert results["DENSE"] == exported.get("DENSE", False)
    report = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert "<title>Model report: small &lt;model&gt;</title>" in report
    assert "image (300 × 200 pixels)" in report
    assert "285 × 185" in report  # a pixel for every patch of 16 x 16


def test_a_temporary_report_and_a_model_without_a_card(engine_python, exported, tmp_path):
    model = Path(shutil.copytree(exported["OUTPUT"], tmp_path / "model"))
    (model / "model_card.json").unlink()
    results = processing.run("cnnmapper:inspectmodel", {
        "MODEL": str(model), "OUTPUT_HTML": "TEMPORARY_OUTPUT",
    })
    assert results["OUTPUT_HTML"].endswith(".html")
    assert (results["CARD"], results["RECEPTIVE_FIELD"], results["DENSE"]) == ("", "16", False)
    assert "measured on the running model" in Path(results["OUTPUT_HTML"]).read_text("utf-8")
