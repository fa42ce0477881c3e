"""The inference algorithms, by id, as a user runs them. Jobs are read back from a stand-in engine
where the question is what the plugin asks for; the maps come from the real one."""

import json
import shutil
from pathlib import Path

import processing
import pytest
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from tests.support.saved_models import write_bare_model

ECHO = """
job = json.load(open(sys.argv[-1], encoding='utf-8'))
json.dump(job, open({seen!r}, 'w'))
import shutil
for path in (job['class_map'], job['probabilities']):
    if path:
        shutil.copy({image!r}, path)
say('result', outputs={{}}, styles={{'OUTPUT': {style!r}}}, width=5, height=4, valid_pixels=20,
    seconds=0.5, method='patches', engine='stand-in', content='classes', numbers='', alarm='')
"""


@pytest.fixture
def image(tmp_path):
    path = tmp_path / "image.tif"
    dataset = new_raster(path, 30, 20)
    del dataset
    return str(path)


@pytest.fixture
def model(tmp_path):
    return str(write_bare_model(tmp_path / "model"))


@pytest.fixture
def ask(stand_in_engine, tmp_path, image, model):
    """Run an algorithm and return its results and the job that the engine was given."""
    seen = tmp_path / "seen.json"
    style = str(Path(__file__).resolve().parents[2] / "styles" / "legend_style.qml")
    stand_in_engine(ECHO.format(seen=str(seen), image=image, style=style))

    def run(name="patchinference", **parameters):
        wanted = {"INPUT": [image], "MODEL": model, "OUTPUT": str(tmp_path / "map.tif")}
        results = processing.run(f"cnnmapper:{name}", {**wanted, **parameters})
        return results, json.loads(seen.read_text())

    return run


def rasters(job):
    """The rasters of each source."""
    return [source["rasters"] for source in job["sources"]]


def test_the_defaults_ask_for_the_whole_image_and_the_class_map_alone(ask, image, model, tmp_path):
    results, job = ask()
    assert job["task"] == "predict"
    assert job["mode"] == "patch"
    ((raster,),) = rasters(job)
    layer = {"bands": 1, "crs": "", "nodata": [], "without_nodata": []}
    assert raster == {"path": image, "open_options": [], "credentials": "", "layer": layer}
    assert (job["extent"], job["box"], job["edges"], job["device"]) == (None, "", "auto", "auto")
    assert job["class_map"] == str(tmp_path / "map.tif")
    assert job["probabilities"] == ""
    assert results == {
        "OUTPUT": str(tmp_path / "map.tif"), "WIDTH": 5, "HEIGHT": 4, "VALID_PIXELS": 20,
        "SECONDS": 0.5, "METHOD_USED": "patches", "ENGINE_USED": "stand-in", "RESULT_USED": "",
        "ALARM": "",
    }
    assert (job["head"], job["activation"], job["threshold"]) == ("", "auto", None)
    assert job["values"] == "auto"


def test_every_parameter_reaches_the_job(ask, tmp_path):
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label,color\n0,a,#ff0000\n")
    results, job = ask(
        "fcninference", BOX="1:2:3:4", BANDS="1,B02", EDGES=1, RECEPTIVE_FIELD="16x12",
        EXPRESSION_FIELD="1", SCALE_FACTOR="4", PLACEHOLDERS="a,b", USER_PLACEHOLDERS="x=1 y=false",
        CLASSES=str(legend), DEVICE="cpu", RAM=512, TILE_SIZE=64,
        CREATION_OPTIONS="COMPRESS=ZSTD|PREDICTOR=2", HEAD="land", ACTIVATION=3, THRESHOLD=0.25,
        VALUES=3,
        INPUT_CHECK=1,
        OUTPUT_PROBABILITIES=str(tmp_path / "probabilities.tif"),
    )
    expected = {
        "mode": "fcn", "box": "1:2:3:4", "bands": "1,B02", "edges": "reflect",
        "receptive_field": "16x12",
        "expression_field": "1", "scale_factor": "4", "placeholders": "a,b",
        "user_placeholders": "x=1 y=false", "classes": str(legend), "device": "cpu",
        "ram_mb": 512, "tile_size": 64, "creation_options": ["COMPRESS=ZSTD", "PREDICTOR=2"],
        "probabilities": str(tmp_path / "probabilities.tif"),
        "head": "land", "activation": "sigmoid", "threshold": 0.25,
        "values": "harmonised",
        "input_check": "refuse",
    }
    assert {name: job[name] for name in expected} == expected
    assert results["OUTPUT_PROBABILITIES"] == expected["probabilities"]


def test_the_format_cog_that_a_newer_qgis_offers_is_what_the_job_asks_for(ask, monkeypatch):
    from cnnmapper.algorithms.inference import Inference

    def chosen(algorithm, parameters, name, context):
        return "COG" if name == "OUTPUT" else "GTiff"

    monkeypatch.setattr(Inference, "parameterAsOutputRasterFormat", chosen, raising=False)
    _results, job = ask(CREATION_OPTIONS="COMPRESS=LZW")
    assert job["creation_options"] == ["COMPRESS=LZW", "COG=YES"]


def test_an_extent_in_another_crs_is_converted_to_that_of_the_image(ask):
    _results, job = ask(EXTENT="400050,400150,3899850,3899950 [EPSG:32654]")
    assert job["extent"] == [400050, 3899850, 400150, 3899950]
    degrees = QgsReferencedRectangle(
        QgsRectangle(139.9, 35.23, 139.91, 35.24), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    _results, job = ask(EXTENT=degrees)
    left, bottom, right, top = job["extent"]
    assert 390000 < left < right < 410000
    assert 3890000 < bottom < top < 3910000


def test_layers_are_handed_on_as_gdal_opens_them(ask, image):
    layer = QgsRasterLayer(f"{image}|option:NUM_THREADS=2", "a layer", "gdal")
    QgsProject.instance().addMapLayer(layer)
    try:
        _results, job = ask(INPUT=[layer.id(), image])
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    (found,) = rasters(job)
    assert [raster["path"] for raster in found] == [image, image]
    assert [raster["open_options"] for raster in found] == [["NUM_THREADS=2"], []]


def test_further_rasters_are_stacked_on_the_image_and_lists_stay_valid(ask, tmp_path, image):
    others = [str(shutil.copy(image, tmp_path / f"{name}.tif")) for name in "bcd"]

    def stack(**given):
        _results, job = ask(**given)
        return [raster["path"] for raster in job["sources"][0]["rasters"]]

    assert stack(INPUT=image, FURTHER_INPUT=others[:2]) == [image, *others[:2]]
    assert stack(INPUT=[image, others[0]]) == [image, others[0]]
    expected = [image, *others]
    assert stack(INPUT=[image, others[0]], FURTHER_INPUT=others[1:]) == expected


def test_a_list_as_the_image_is_kept_in_the_command_and_in_a_model(provider, image):
    algorithm = provider.algorithm("patchinference").create()
    given = {"INPUT": [image, image], "MODEL": "m", "OUTPUT": "o.tif"}
    assert f"'INPUT':['{image}','{image}']" in algorithm.asPythonCommand(
        given, QgsProcessingContext()
    )
    child = QgsProcessingModelChildAlgorithm("cnnmapper:patchinference")
    child.setChildId("child")
    for name, value in given.items():
        static = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        child.addParameterSources(name, [static])
    model = QgsProcessingModelAlgorithm("chain", "test")
    model.addChildAlgorithm(child)
    _fine, issues = model.validate()
    assert [issue for issue in issues if "<i>INPUT</i>" in issue] == []


def test_relative_paths_mean_the_folder_that_qgis_runs_in(
    ask, image, model, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "legend.csv").write_text("value,label,color\n0,a,#ff0000\n")
    results, job = ask(
        INPUT=["image.tif"], MODEL="model", CLASSES="legend.csv", OUTPUT="map.tif"
    )
    assert [[raster["path"] for raster in source] for source in rasters(job)] == [[image]]
    assert job["model"] == model
    assert job["classes"] == str(tmp_path / "legend.csv")
    assert job["class_map"] == str(tmp_path / "map.tif")
    assert (tmp_path / results["OUTPUT"]).is_file()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"EXTENT": "400050,400150,3899850,3899950", "BOX": "0:0:1:1"}, ["EXTENT", "BOX"]),
        ({"EXTENT": "400050,400050,3899850,3899850"}, ["EXTENT", "not an area"]),
        ({"INPUT": ["/nowhere/image.tif"]}, ["INPUT", "/nowhere/image.tif"]),
        ({"MODEL": "/nowhere/model"}, ["MODEL", "/nowhere/model", "exportmodel"]),
        ({"CLASSES": "/nowhere/legend.qml"}, ["CLASSES", "/nowhere/legend.qml"]),
        ({"DEVICE": "tpu"}, ["DEVICE", "tpu", "cpu or gpu"]),
        ({"INPUT": []}, ["INPUT", "no raster is given"]),
        ({"CREATION_OPTIONS": "COMPRESS"}, ["CREATION_OPTIONS", "COMPRESS", "KEY=VALUE"]),
    ],
)
def test_what_cannot_be_is_refused_before_anything_starts(ask, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException) as caught:
        ask(**parameters)
    for word in words:
        assert word in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "seen.json").exists()


def test_a_raster_that_is_missing_from_a_stack_is_not_left_out(ask, image):
    with pytest.raises(QgsProcessingException, match=r"/nowhere/b\.tif"):
        ask(INPUT=[image, "/nowhere/b.tif"])


def test_a_layer_that_is_no_file_is_refused_with_advice(ask):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/%7Bx%7D&zmax=1&zmin=0", "web", "wms")
    QgsProject.instance().addMapLayer(layer)
    try:
        with pytest.raises(QgsProcessingException, match=r"wms[\s\S]*Save it as a GeoTIFF"):
            ask(INPUT=[layer])
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_an_error_of_the_engine_is_the_message_of_the_exception(
    stand_in_engine, image, model, tmp_path
):
    stand_in_engine("say('error', message='3 bands, expected 4.', details='Traceback'); exit(1)")
    parameters = {"INPUT": image, "MODEL": model, "OUTPUT": str(tmp_path / "map.tif")}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:patchinference", parameters)
    assert "3 bands, expected 4." in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_the_outputs_are_styled_when_the_desktop_loads_them(ask, image, model, tmp_path, feedback):
    ask()  # Puts the stand-in in place.
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    path = str(tmp_path / "styled.tif")
    parameters = {
        "INPUT": [image], "MODEL": model,
        "OUTPUT": QgsProcessingOutputLayerDefinition(path, project),
    }
    algorithm = QgsApplication.processingRegistry().algorithmById("cnnmapper:patchinference")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    ended = []
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QCoreApplication.processEvents()
    fine, results = ended[0]
    assert fine
    assert results["OUTPUT"] == path
    assert list(context.layersToLoadOnCompletion()) == [path]
    layer = QgsRasterLayer(path, "map")
    assert layer.renderer().type() != "singlebandpseudocolor"
    processor = context.layerToLoadOnCompletionDetails(path).postProcessor()
    processor.postProcessLayer(layer, context, feedback)
    assert layer.renderer().type() == "singlebandpseudocolor"
    from cnnmapper.algorithms import styling

    assert styling._waiting == {}


@pytest.mark.parametrize(("content", "title"), [
    ("classes", "Class map"), ("numbers", "Map of numbers"), ("labels", "Labels"),
    ("tensors", "Output tensors"), ("several", "Results"),
])  # fmt: skip
def test_the_layer_is_called_what_it_holds(stand_in_engine, image, model, tmp_path, content, title):
    stand_in_engine(
        ECHO.replace("content='classes'", f"content={content!r}").format(
            seen=str(tmp_path / "seen.json"), image=image, style=""
        )
    )
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    path = str(tmp_path / "map.tif")
    wanted = QgsProcessingOutputLayerDefinition(path, project)
    processing.run(
        "cnnmapper:patchinference", {"INPUT": [image], "MODEL": model, "OUTPUT": wanted},
        context=context,
    )
    name = context.layerToLoadOnCompletionDetails(path).name
    assert name == f"{title}: image (model, patches)"


# The real engine


def labels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_patch_based_labels_equal_those_of_orfeo_toolbox(engine_python, golden, tmp_path):
    import numpy

    results = processing.run("cnnmapper:patchinference", {
        "INPUT": [str(golden / "image_10m.tif")], "MODEL": str(golden / "cnn_savedmodel"),
        "RECEPTIVE_FIELD": "16", "EXPRESSION_FIELD": "1", "SCALE_FACTOR": "4",
        "OUTPUT": str(tmp_path / "map.tif"),
    })
    reference = gdal.Open(str(golden / "otbtf_patch_labels.tif"))
    ours, theirs = labels(results["OUTPUT"]), reference.ReadAsArray()
    assert ours.shape == theirs.shape == (results["HEIGHT"], results["WIDTH"])
    probabilities = numpy.sort(labels(golden / "otbtf_patch_softmax.tif"), axis=0)
    clear = probabilities[-1] - probabilities[-2] > 1e-5
    assert (ours == theirs)[clear].all()
    assert gdal.Open(results["OUTPUT"]).GetGeoTransform() == pytest.approx(
        reference.GetGeoTransform()
    )


@pytest.fixture(scope="module")
def exported(installed_python, golden, tmp_path_factory):
    """What the export of the tutorial's network returned."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(installed_python))
        return processing.run("cnnmapper:exportmodel", {
            "INPUT": str(golden / "cnn.keras"),
            "OUTPUT": str(tmp_path_factory.mktemp("exported") / "model"),
        })  # fmt: skip


def test_a_model_is_exported_and_its_card_serves_the_inference(
    engine_python, golden, exported, tmp_path
):
    assert exported["RECEPTIVE_FIELD"] == "16"
    assert exported["SCALE_FACTOR"] == "4"
    assert exported["DENSE"] is True
    results = processing.run("cnnmapper:fcninference", {
        "INPUT": [str(golden / "image_10m.tif")], "MODEL": exported["OUTPUT"],
        "OUTPUT": str(tmp_path / "map.tif"),
    })
    assert (results["WIDTH"], results["HEIGHT"]) == ((300 - 16) // 4 + 1, (260 - 16) // 4 + 1)


def test_code_that_nobody_trusts_is_not_run(engine_python, golden, tmp_path):
    code = tmp_path / "layers.py"
    code.write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")
    with pytest.raises(QgsProcessingException, match="TRUST"):
        processing.run("cnnmapper:exportmodel", {
            "INPUT": str(golden / "cnn.keras"), "CUSTOM_CODE": str(code),
            "OUTPUT": str(tmp_path / "model"),
        })
    assert not (tmp_path / "ran").exists()


def test_a_model_file_with_another_ending_is_refused(engine_python, tmp_path):
    other = tmp_path / "model.onnx"
    shutil.copy(__file__, other)
    with pytest.raises(QgsProcessingException, match=r"model\.onnx is an ONNX model"):
        processing.run("cnnmapper:exportmodel", {"INPUT": str(other), "OUTPUT": str(tmp_path)})


def test_the_method_is_dense_where_it_is_proven_and_says_so(
    engine_python, golden, exported, tmp_path
):
    maps = {}
    for method, name in ((0, "dense"), (1, "dense"), (2, "patches")):
        results = processing.run("cnnmapper:patchinference", {
            "INPUT": [str(golden / "image_10m.tif")], "MODEL": exported["OUTPUT"],
            "METHOD": method, "BOX": "10:20:64:48", "OUTPUT": str(tmp_path / f"{method}.tif"),
        })
        assert results["METHOD_USED"] == name
        maps[method] = labels(results["OUTPUT"])
    assert (maps[0] == maps[2]).mean() > 0.999
    assert (maps[0] == maps[1]).all()


def test_sources_have_no_gap(ask, image):
    with pytest.raises(QgsProcessingException, match="INPUT_2 is not"):
        ask(INPUT_3=[image])
    _results, job = ask(INPUT_2=[image])
    assert len(job["sources"]) == 2
