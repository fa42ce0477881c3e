"""Orfeo ToolBox chosen with ENGINE, by id, as a user runs it.

A stand-in for OTB's binding works under the real pyotb (tests/support/otb_stand_in), and a small
program stands for docker: it checks what it is given and then starts the stand-in's Python.
"""

import json
import os
import sys
import time
from pathlib import Path

import processing
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.worker import engines, otb_folders
from cnnmapper.worker.errors import CancelledError, EnvironmentNotReadyError
from cnnmapper.worker.otb_environment import OtbEnvironment
from feedback import Recording
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from tests.support.patience import HANGS_S
from tests.support.places import ROOT, STAND_IN, python_of
from tests.support.saved_models import write_saved_model

DOCKER = """#!{python}
import json, os, sys
arguments = sys.argv[1:]
json.dump(arguments, open({seen!r}, "w"))
assert arguments[0] == "run", arguments
image = arguments.index("mdl4eo/otbtf:latest")
options, command = arguments[1:image], arguments[image + 1:]
assert "-i" in options, "standard input would be closed"
mounts = {{}}
for flag, value in zip(options, options[1:]):
    if flag == "-v":
        source, target, *mode = value.split(":")
        assert source == target, value
        assert os.path.isdir(source), source
        mounts[source] = mode
def mounted(path, writable=False):
    inside = [m for m in mounts if path == m or path.startswith(m + os.sep)]
    assert inside, path + " is not in the container"
    if writable:
        assert mounts[max(inside, key=len)] == [], path + " is read-only"
    elif not path.startswith({outputs!r}):
        assert mounts[max(inside, key=len)] == ["ro"], path + " is writable"
job = json.load(open(command[-1], encoding="utf-8"))
mounted(command[-1])
mounted(command[1])
mounted(os.path.join(os.path.dirname(os.path.dirname(command[1])), "styles", "legend_style.qml"))
if job["task"] == "predict":
    mounted(job["class_map"], writable=True)
    mounted(job["model"])
    mounted(job["classes"])
    for source in job["sources"]:
        for raster in source["rasters"]:
            mounted(raster["path"])
            for other in {also!r}:
                mounted(other)
assert command[0] == "python3"
os.environ.update(PYTHONPATH={stand_in!r}, OTB_APPLICATION_PATH="/nowhere")
os.execv({otb!r}, [{otb!r}, *command[1:]])
"""


@pytest.fixture(scope="session")
def otb_python():
    return python_of("otb", "CNNMAPPER_TEST_OTB_PYTHON")


@pytest.fixture
def command(otb_python, tmp_path):
    """What a user would write for an OTB that is installed beside other things."""
    record = tmp_path / "record.jsonl"
    return (
        f"env \"PYTHONPATH={STAND_IN}\" OTB_APPLICATION_PATH=/nowhere "
        f"\"OTB_STAND_IN_RECORD={record}\" \"{otb_python}\""
    )


def make_raster(path):
    path.parent.mkdir(exist_ok=True, parents=True)
    dataset = new_raster(path, 40, 30, 2)
    for band in (1, 2):
        pixels = bytes((x * 7 + y * 13 * band) % 251 for y in range(30) for x in range(40))
        dataset.GetRasterBand(band).WriteRaster(0, 0, 40, 30, pixels)
    del dataset
    return path


@pytest.fixture
def parameters(tmp_path):
    image = make_raster(tmp_path / "Bilder 画像" / "ein Bild.tif")
    legend = tmp_path / "Legende" / "classes.csv"
    legend.parent.mkdir()
    legend.write_text("value,label,color\n0,wet,#0000ff\n1,dry,#ffff00\n2,steep,#ff0000\n")
    output = tmp_path / "sortie é" / "map.tif"
    output.parent.mkdir()
    return {
        "INPUT": [str(image)], "MODEL": str(write_saved_model(tmp_path / "mo del")),
        "RECEPTIVE_FIELD": "8", "EXPRESSION_FIELD": "1", "SCALE_FACTOR": "1",
        "CLASSES": str(legend), "OUTPUT": str(output), "ENGINE": 2,
    }


def test_with_a_stand_in_for_otb_engine_2_makes_a_map(command, parameters, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
    feedback = Recording()
    results = processing.run("cnnmapper:patchinference", parameters, feedback=feedback)
    assert results["ENGINE_USED"] == "Orfeo ToolBox 8.1.1 (pyotb 2.2.0)"
    assert (results["WIDTH"], results["HEIGHT"]) == (33, 23)
    dataset = gdal.Open(results["OUTPUT"])
    layer = QgsRasterLayer(results["OUTPUT"], "map")
    shader = layer.renderer().shader().rasterShaderFunction()
    assert [item.label for item in shader.colorRampItemList()] == ["wet", "dry", "steep"]
    companion = Path(results["OUTPUT"] + ".aux.xml").read_text(encoding="utf-8")
    assert "<Category>steep</Category>" in companion
    assert dataset.GetGeoTransform() == (400040, 10, 0, 3899960, 0, -10)
    assert "Orfeo ToolBox: TensorflowModelServe: Source info :" in feedback.infos
    assert "Orfeo ToolBox: 50 %" in feedback.texts or feedback.steps[-1] == 100
    assert "Orfeo ToolBox: TensorflowModelServe: a warning" in feedback.warnings


def test_with_a_stand_in_for_docker_folders_are_mounted_and_the_job_runs_in_it(
    otb_python, parameters, monkeypatch, tmp_path
):
    """Spaces and letters that are not ASCII in all of them; a VRT leads to another folder."""
    far = make_raster(tmp_path / "far away ø" / "band.tif")
    vrt = tmp_path / "Bilder 画像" / "stack.vrt"
    gdal.BuildVRT(str(vrt), [str(far)]).FlushCache()
    docker = tmp_path / "où est" / "docker"
    docker.parent.mkdir()
    seen = tmp_path / "seen.json"
    docker.write_text(DOCKER.format(
        python=sys.executable if " " not in sys.executable else "/usr/bin/env python3",
        seen=str(seen), otb=str(otb_python), stand_in=str(STAND_IN), also=[str(far)],
        outputs=str(tmp_path / "sortie é"),
    ), encoding="utf-8")  # fmt: skip
    docker.chmod(0o755)
    monkeypatch.setenv(
        "CNNMAPPER_OTB_PYTHON",
        f"\"{docker}\" run --rm -v \"{tmp_path}/où est:{tmp_path}/où est\" --name 'a b' "
        "mdl4eo/otbtf:latest python3",
    )
    results = processing.run("cnnmapper:patchinference", {**parameters, "INPUT": [str(vrt)]})
    assert gdal.Open(results["OUTPUT"]).RasterXSize == 33
    arguments = json.loads(seen.read_text())
    # What the user wrote stands where it stood.
    assert arguments[0] == "run"
    rest = arguments[arguments.index("--rm") :]
    assert rest[:6] == [
        "--rm", "-v", f"{tmp_path}/où est:{tmp_path}/où est", "--name", "a b",
        "mdl4eo/otbtf:latest",
    ]  # fmt: skip
    output = str(tmp_path / "sortie é")
    assert f"{output}:{output}" in arguments
    assert f"{ROOT / 'engine'}:{ROOT / 'engine'}:ro" in arguments
    assert rest[6] == "python3"
    assert rest[7] == str(ROOT / "engine" / "__main__.py")
    assert rest[8] == "--watch-stdin"


def test_without_orfeo_toolbox_engine_2_says_what_to_install(parameters):
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:patchinference", parameters)
    for word in ("Orfeo ToolBox is not set up", "OTBTF", "CNNMAPPER_OTB_PYTHON", "docker run",
                 "pyotb"):  # fmt: skip
        assert word in str(caught.value)
    assert not Path(parameters["OUTPUT"]).exists()


def test_without_orfeo_toolbox_the_automatic_engine_is_tensorflow(
    stand_in_engine, parameters, tmp_path
):
    seen = tmp_path / "seen.json"
    stand_in_engine(
        f"""
        import shutil
        job = json.load(open(sys.argv[-1], encoding='utf-8'))
        json.dump(job, open({str(seen)!r}, 'w'))
        shutil.copy({parameters['INPUT'][0]!r}, job['class_map'])
        say('result', outputs={{}}, styles={{}}, width=5, height=4, valid_pixels=20, seconds=0.5,
            method='patches', engine='stand-in', content='classes', numbers='', alarm='')
        """
    )
    for engine in (0, 1):
        processing.run("cnnmapper:patchinference", {**parameters, "ENGINE": engine})
        assert json.loads(seen.read_text())["engine"] == "tensorflow"


def test_where_only_orfeo_toolbox_is_there_the_automatic_engine_is_that(
    command, parameters, monkeypatch, provider
):
    assert not provider.algorithm("fcninference").canExecute()[0]
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
    assert provider.algorithm("fcninference").canExecute()[0]
    assert not provider.algorithm("exportmodel").canExecute()[0]
    results = processing.run("cnnmapper:fcninference", {**parameters, "ENGINE": 0})
    assert results["ENGINE_USED"].startswith("Orfeo ToolBox")
    with pytest.raises(QgsProcessingException, match="no inference environment yet"):
        processing.run("cnnmapper:fcninference", {**parameters, "ENGINE": 1})


def test_the_setting_names_orfeo_toolbox_too_and_the_variable_comes_first(monkeypatch, command):
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.setSettingValue("CNNMAPPER_OTB_PYTHON", "/nowhere/python")
    try:
        assert OtbEnvironment.current().command == ("/nowhere/python",)
        assert "The setting" in OtbEnvironment.current().problem()
        monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
        assert OtbEnvironment.current().command[0] == "env"
        assert OtbEnvironment.current().problem() == ""
    finally:
        ProcessingConfig.setSettingValue("CNNMAPPER_OTB_PYTHON", "")


def test_with_a_stand_in_for_otb_cancel_ends_it(
    command, parameters, monkeypatch, tmp_path
):
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
    monkeypatch.setenv("OTB_STAND_IN", "hang")
    feedback = Recording()
    began = []

    def cancel(value):
        # Past the start: Orfeo ToolBox is at work.
        if value > 5 and not began:
            began.append(time.monotonic())
            feedback.cancel()

    feedback.progressChanged.connect(cancel)
    job = jobs.PredictJob(
        "patch", (jobs.Source((jobs.RasterInput(parameters["INPUT"][0]),)),), parameters["MODEL"],
        class_map=parameters["OUTPUT"], receptive_field="8", expression_field="1", engine="otb",
    )  # fmt: skip
    with pytest.raises(CancelledError):
        engines.run(job, feedback)
    assert time.monotonic() - began[0] < HANGS_S
    pid = json.loads((tmp_path / "record.jsonl").read_text())["pid"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert list(Path(parameters["OUTPUT"]).parent.iterdir()) == []


def test_with_a_stand_in_for_otb_its_error_is_one_sentence_for_the_user(
    command, parameters, monkeypatch
):
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", command)
    monkeypatch.setenv("OTB_STAND_IN", "fail")
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:patchinference", parameters)
    assert str(caught.value).count("\n") == 0
    assert "INVALID_ARGUMENT: input must be 4-dimensional" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("docker run \"unfinished", "quotation mark"),
        ("/nowhere/python", "no program /nowhere/python"),
        ("{docker} python3", "expected is “run” after docker"),
    ],
)
def test_a_command_that_cannot_be_is_explained(text, words, monkeypatch, tmp_path):
    docker = tmp_path / "docker"
    docker.write_text("#!/bin/sh\n")
    docker.chmod(0o755)
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", text.format(docker=docker))
    environment = OtbEnvironment.current()
    assert words in environment.problem()
    assert "CNNMAPPER_OTB_PYTHON" in environment.problem()


def test_the_path_of_an_interpreter_may_have_spaces(monkeypatch, tmp_path):
    python = tmp_path / "my python"
    python.symlink_to(sys.executable)
    monkeypatch.setenv("CNNMAPPER_OTB_PYTHON", str(python))
    assert OtbEnvironment.current().command == (str(python),)
    assert OtbEnvironment.current().problem() == ""


def test_each_container_program_gets_its_own_words():
    out, data = Path("/out"), Path("/data")

    def words(*command):
        return OtbEnvironment(command, "setting").with_folders([out], [data, out])

    assert words("python3") == ["python3"]
    assert words("sudo", "podman", "run", "--rm", "image", "python3") == [
        "sudo", "podman", "run", "-i", "-v", "/data:/data:ro", "-v", "/out:/out", "--rm", "image",
        "python3",
    ]  # fmt: skip
    assert words("/opt/bin/apptainer", "exec", "a.sif", "python3") == [
        "/opt/bin/apptainer", "exec", "-B", "/data:/data:ro", "-B", "/out:/out", "a.sif", "python3",
    ]  # fmt: skip


def test_a_folder_that_cannot_be_mounted_is_refused():
    environment = OtbEnvironment(("docker", "run", "image", "python3"), "setting")
    with pytest.raises(EnvironmentNotReadyError, match="/a:b"):
        environment.with_folders([Path("/a:b")], [])


def test_the_folders_of_archives_and_links_are_known(tmp_path):
    import zipfile

    image = make_raster(tmp_path / "real" / "image.tif")
    archive = tmp_path / "zipped" / "a.zip"
    archive.parent.mkdir()
    with zipfile.ZipFile(archive, "w") as file:
        file.write(image, "inside/image.tif")
    link = tmp_path / "links" / "link.tif"
    link.parent.mkdir()
    link.symlink_to(image)
    rasters = (jobs.RasterInput(f"/vsizip/{archive}/inside/image.tif"),
               jobs.RasterInput(str(link)), jobs.RasterInput("/vsicurl/http://127.0.0.1:9/a.tif"))
    job = jobs.PredictJob("patch", (jobs.Source(rasters),), str(tmp_path / "model"),
                          class_map="/a/m.tif", probabilities="/b/p.tif", confidence="/c/c.tif")
    assert otb_folders.writable(job) == [Path("/a"), Path("/b"), Path("/c")]
    readable = otb_folders.readable(job)
    assert {archive.parent, link.parent, image.parent, tmp_path / "model"} <= set(readable)
    assert Path("/") not in readable
