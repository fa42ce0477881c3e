"""Wrong input gets one clear sentence and no output file, from Python and on the command line."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import processing
import pytest
from demonstration import ROOT, command_line, enable_plugin
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.support.patience import PROGRAM_S

# Name: algorithm, parameters beside INPUT and MODEL or instead of them, words of the sentence.
# {folder} is a folder with what is wrong in it.
CASES = {
    "a raster with three bands for a model of four": (
        "patchinference", {"INPUT": "{folder}/three_bands.tif"},
        ["lacks the band B08", "3 (B02)", "B04, B03, B02, B08", "Choose an image"],
    ),
    "an image smaller than the receptive field": (
        "fcninference", {"INPUT": "{folder}/small.tif"},
        ["{folder}/small.tif", "15 x 40", "16 x 16", "larger image"],
    ),
    "a folder that is no SavedModel": (
        "patchinference", {"MODEL": "{folder}/no_model"},
        ["MODEL", "{folder}/no_model", "saved_model.pb", "exportmodel"],
    ),
    "a missing raster": (
        "fcninference", {"INPUT": "{folder}/missing.tif"},
        ["INPUT", "{folder}/missing.tif", "no such file"],
    ),
    "a missing Keras file": (
        "exportmodel", {"INPUT": "{folder}/missing.keras"},
        ["INPUT", "{folder}/missing.keras", "does not exist"],
    ),
    "an extent outside the image": (
        "patchinference", {"EXTENT": "0,100,0,100 [EPSG:32654]"},
        ["scene.tif", "EXTENT", "0.0, 0.0, 100.0, 100.0", "384000.0", "overlaps"],
    ),
    "a box outside the map": (
        "fcninference", {"BOX": "50:0:10:10"},
        ["scene.tif", "BOX", "50:0:10:10", "57 x 47"],
    ),
    "an environment that is not there": (
        "patchinference", {"CNNMAPPER_PYTHON": "/nowhere/python"},
        ["/nowhere/python", "CNNMAPPER_PYTHON", "Set up the inference environment"],
    ),
}  # fmt: skip

# The command line takes seconds for each. These go the way of the first case, through the worker.
LEFT_OUT_THERE = {
    "an image smaller than the receptive field",
    "an extent outside the image",
    "a box outside the map",
}
ON_THE_COMMAND_LINE = [name for name in CASES if name not in LEFT_OUT_THERE]


@pytest.fixture(scope="module")
def wrong(demonstration, tmp_path_factory):
    """A folder with what is wrong, beside the demonstration's scene and model."""
    output, _printed = demonstration
    folder = tmp_path_factory.mktemp("wrong input")
    scene = str(output / "scene.tif")
    gdal.Translate(str(folder / "three_bands.tif"), scene, bandList=[1, 2, 3])
    gdal.Translate(str(folder / "small.tif"), scene, srcWin=[0, 0, 15, 40])
    (folder / "no_model").mkdir()
    (folder / "no_model" / "readme.txt").write_text("no model")
    return folder


@pytest.fixture(scope="module")
def case(demonstration, installed_python, wrong):
    """Return algorithm, parameters, Python of the engine and words of a case, by its name."""
    output, _printed = demonstration

    def build(name, target):
        algorithm, given, words = CASES[name]
        given = {key: value.format(folder=wrong) for key, value in given.items()}
        python = given.pop("CNNMAPPER_PYTHON", str(installed_python))
        parameters = {"OUTPUT": str(target / "result")}
        if algorithm != "exportmodel":
            parameters = {
                "INPUT": str(output / "scene.tif"), "MODEL": str(output / "model"),
                "OUTPUT": str(target / "map.tif"),
                "OUTPUT_PROBABILITIES": str(target / "probabilities.tif"),
            }  # fmt: skip
        words = [word.format(folder=wrong) for word in words]
        return algorithm, {**parameters, **given}, python, words

    return build


def check(sentence, words):
    for word in words:
        assert word in sentence
    assert "Traceback" not in sentence
    assert "unexpectedly" not in sentence
    assert len(sentence.strip().splitlines()) == 1
    # What it is, and what to do about it.
    assert 40 < len(sentence) < 500
    assert sentence.rstrip().endswith(".")


@pytest.mark.parametrize("name", CASES)
def test_processing_run_raises_one_clear_sentence(case, name, tmp_path, monkeypatch):
    algorithm, parameters, python, words = case(name, tmp_path)
    monkeypatch.setenv("CNNMAPPER_PYTHON", python)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"cnnmapper:{algorithm}", parameters)
    # QGIS's own preface comes before some of them, on a line of its own.
    check(re.sub(r"^Unable to execute algorithm\n", "", str(caught.value)), words)
    assert list(tmp_path.iterdir()) == []
    assert not {"tensorflow", "keras", "rasterio", "pyotb"} & set(sys.modules)


@pytest.fixture(scope="module")
def refused(case, tmp_path_factory):
    """The cases on the command line, two at a time: what was said, and what was left."""
    profile = tmp_path_factory.mktemp("profile")
    targets = {name: tmp_path_factory.mktemp("refused") for name in ON_THE_COMMAND_LINE}
    program, environment = command_line(profile)
    enable_plugin(environment)

    def run(name):
        algorithm, parameters, python, _words = case(name, targets[name])
        arguments = [f"--{key}={value}" for key, value in parameters.items()]
        return subprocess.run(
            [program, "run", f"cnnmapper:{algorithm}", *arguments],
            env={**environment, "CNNMAPPER_PYTHON": python},
            cwd=ROOT, capture_output=True, text=True, timeout=PROGRAM_S,
        )  # fmt: skip

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(targets, pool.map(run, targets))), targets


@pytest.mark.parametrize("name", ON_THE_COMMAND_LINE)
def test_qgis_process_ends_with_an_error_and_the_same_sentence(case, refused, name):
    done, targets = refused
    _algorithm, _parameters, _python, words = case(name, targets[name])
    assert done[name].returncode != 0
    # QGIS repeats an error, with and without this word before it.
    sentence = re.sub(
        r"^An error was encountered while checking parameter values\n\t", "",
        done[name].stderr.split("ERROR:\t", 1)[1],
    ).splitlines()[0]  # fmt: skip
    check(sentence, words)
    assert "Traceback" not in done[name].stderr
    assert list(targets[name].iterdir()) == []
