"""The editing of a model card, by id, as a user runs it."""

import json
import shutil
import subprocess

import processing
import pytest
from demonstration import enable_plugin, qgis_process_program
from desktop import plugin_environment
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsRasterLayer,
)

from tests.support.patience import PROGRAM_S

ECHO = """
job = json.load(open(sys.argv[-1], encoding='utf-8'))
json.dump(job, open({seen!r}, 'w'))
say('result', output=job['model'], card=job['model'] + '/model_card.json', summary='done')
"""


@pytest.fixture
def model(networks, tmp_path):
    shutil.copytree(networks / "small", tmp_path / "m")
    return tmp_path / "m"


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "scene.tif"
    dataset = new_raster(path, 30, 20, 4, gdal.GDT_UInt16)
    for number in range(1, 5):
        dataset.GetRasterBand(number).Fill(100 * number)
    del dataset
    return str(path)


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text("index,value,label,color\n1,20,Wood,#00ff00\n0,10,Lake,#0000ff\n2,30,Town,\n")
    return str(path)


@pytest.fixture
def ask(stand_in_engine, tmp_path, model):
    """Run the algorithm and return its results and the job that the engine was given."""
    seen = tmp_path / "seen.json"
    stand_in_engine(ECHO.format(seen=str(seen)))

    def run(**parameters):
        results = processing.run("cnnmapper:editcard", {"MODEL": str(model), **parameters})
        return results, json.loads(seen.read_text())

    return run


def test_what_is_given_becomes_the_job_and_the_rest_is_left_as_it_is(ask, model, image, legend):
    layer = QgsRasterLayer(image, "a layer", "gdal")
    QgsProject.instance().addMapLayer(layer)
    try:
        results, job = ask(
            CLASSES=legend, TRAINING_IMAGE=[layer.id()], TRAINING_VALUES=2, SENSOR=" MSI ",
            DESCRIPTION="one\ntwo", ACTIVATION=2, THRESHOLD="0", PIXEL_SIZE="10",
        )  # fmt: skip
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert results == {
        "OUTPUT": str(model), "CARD": f"{model}/model_card.json", "SUMMARY": "done",
    }
    assert [raster["path"] for raster in job["training_images"]] == [image]
    assert (job["task"], job["classes"], job["sensor"]) == ("editcard", legend, "MSI")
    assert (job["training_values"], job["activation"]) == ("scaled", "softmax")
    assert (job["threshold"], job["pixel_size"], job["description"]) == ("0", "10", "one\ntwo")
    assert (job["bands"], job["licence"], job["head"]) == ("", "", "")
    _results, job = ask(LICENCE="MIT")
    assert (job["threshold"], job["activation"], job["training_values"]) == ("", "auto", "")
    assert job["training_images"] == []


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, ["Nothing is given", "CLASSES", "DESCRIPTION"]),
        ({"SENSOR": "x", "MODEL": "/nowhere"}, ["MODEL", "/nowhere", "exportmodel"]),
        ({"CLASSES": "/nowhere.csv"}, ["CLASSES", "/nowhere.csv"]),
        ({"TRAINING_IMAGE": ["/nowhere.tif"]}, ["TRAINING_IMAGE", "/nowhere.tif"]),
    ],
)
def test_what_cannot_be_is_refused_before_anything_starts(ask, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException) as caught:
        ask(**parameters)
    for word in words:
        assert word in str(caught.value)
    assert not (tmp_path / "seen.json").exists()


def test_a_folder_without_a_card_is_refused_in_the_dialog(ask, model):
    (model / "model_card.json").unlink()
    with pytest.raises(QgsProcessingException, match="no model card"):
        ask(SENSOR="x")


# The real engine


def classes_of(folder):
    document = json.loads((folder / "model_card.json").read_text(encoding="utf-8"))
    return [
        (one["value"], one["title"])
        for one in document["properties"]["mlm:output"][0]["classification:classes"]
    ]


WORLD = [(10, "Lake"), (20, "Wood"), (30, "Town")]


def test_the_next_map_has_the_new_classes(engine_python, model, image, legend, tmp_path):
    results = processing.run("cnnmapper:editcard", {
        "MODEL": str(model / "model_card.json"), "CLASSES": legend, "TRAINING_IMAGE": image,
        "BANDS": "a,b,c,d", "LICENCE": "MIT",
    })  # fmt: skip
    assert results["OUTPUT"] == str(model)
    assert "classes" in results["SUMMARY"]
    assert classes_of(model) == WORLD
    document = json.loads((model / "model_card.json").read_text(encoding="utf-8"))
    bands = document["properties"]["cnnmapper:training"]["inputs"]["input"]["bands"]
    assert [band["mean"] for band in bands] == [100, 200, 300, 400]
    processing.run("cnnmapper:patchinference", {
        "INPUT": image, "MODEL": results["OUTPUT"], "OUTPUT": str(tmp_path / "map.tif"),
    })  # fmt: skip
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    assert set(dataset.ReadAsArray().ravel()) <= {10, 20, 30}
    assert "Wood" in (tmp_path / "map.qml").read_text(encoding="utf-8")


def test_a_batch_edits_one_card_after_the_other(engine_python, networks, legend, tmp_path):
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        shutil.copytree(networks / "small", folder)
        processing.run("cnnmapper:editcard", {"MODEL": str(folder), "CLASSES": legend})
    assert [classes_of(folder) for folder in folders] == [WORLD, WORLD]


def test_in_a_model_the_edited_card_feeds_the_next_step(
    engine_python, model, image, legend, tmp_path
):
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    chain = QgsProcessingModelAlgorithm("chain", "tests")
    edit = QgsProcessingModelChildAlgorithm("cnnmapper:editcard")
    edit.setChildId("edit")
    edit.addParameterSources("MODEL", [static(str(model))])
    edit.addParameterSources("CLASSES", [static(legend)])
    chain.addChildAlgorithm(edit)
    apply = QgsProcessingModelChildAlgorithm("cnnmapper:patchinference")
    apply.setChildId("apply")
    source = QgsProcessingModelChildParameterSource.fromChildOutput("edit", "OUTPUT")
    apply.addParameterSources("MODEL", [source])
    apply.addParameterSources("INPUT", [static(image)])
    apply.addParameterSources("OUTPUT", [static(str(tmp_path / "map.tif"))])
    chain.addChildAlgorithm(apply)
    processing.run(chain, {})
    dataset = gdal.Open(str(tmp_path / "map.tif"))
    values = dataset.ReadAsArray()
    assert set(values.ravel()) <= {10, 20, 30}


def test_qgis_process_edits_a_card(installed_python, model, legend, tmp_path):
    program = qgis_process_program()
    environment = plugin_environment(tmp_path, installed_python)
    enable_plugin(environment)
    done = subprocess.run(
        [program, "run", "cnnmapper:editcard", "--", f"MODEL={model}", f"CLASSES={legend}"],
        env=environment, capture_output=True, text=True, timeout=PROGRAM_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert classes_of(model) == WORLD
