"""Names of files and folders with everything that a file system allows: they work, or are refused
in words, from Python and on the command line. Nothing goes through a shell."""

import shutil
import subprocess

import processing
import pytest
from demonstration import command_line, enable_plugin
from osgeo import gdal
from qgis.core import QgsProcessingException

MAKE = """
import sys
import numpy as np
import rasterio
from rasterio.transform import Affine
folder = sys.argv[1]
pixels = np.random.default_rng(1).uniform(1, 6000, (4, 20, 24)).astype("uint16")
with rasterio.open(folder + "/image.tif", "w", driver="GTiff", width=24, height=20, count=4,
                   dtype="uint16", crs="EPSG:32654",
                   transform=Affine(10, 0, 5e5, 0, -10, 4e6)) as dataset:
    dataset.write(pixels)
"""
LEGEND = "value,label,color\n" + "".join(f"{i},Klass {i},#1{i}2{i}3{i}\n" for i in range(3))

WORKS = "Mär 'a' \"b\" $(touch loot) `touch loot` & 100% #日本"
# QGIS and GDAL have meanings of their own for these: they separate, or begin options.
SEPARATORS = "a;b.tif;c|layername=d#e%20f'g&h?i,ü日"
MAY_BE_REFUSED = ("line\nbreak", " pipe|bar\tand\x01 ")


@pytest.fixture(scope="module")
def made(installed_python, networks, tmp_path_factory):
    """A folder with an image, made by the engine's Python, and a Keras model."""
    folder = tmp_path_factory.mktemp("made")
    shutil.copy(networks / "small.keras", folder / "model.keras")
    subprocess.run([installed_python, "-c", MAKE, folder], check=True, capture_output=True)
    return folder


@pytest.fixture
def named(made, tmp_path):
    """Return a function that makes a folder in which everything has a name."""

    def make(name):
        folder = tmp_path / name
        folder.mkdir()
        for source, suffix in (("image.tif", ".tif"), ("model.keras", ".keras")):
            (folder / f"{name}{suffix}").write_bytes((made / source).read_bytes())
        (folder / f"{name}.csv").write_text(LEGEND, encoding="utf-8")
        (folder / "out").mkdir()
        return folder

    return make


def export(folder, name):
    return {
        "INPUT": str(folder / f"{name}.keras"), "CLASSES": str(folder / f"{name}.csv"),
        "OUTPUT": str(folder / f"{name} model"),
    }  # fmt: skip


def inference(folder, name):
    return {
        "INPUT": [str(folder / f"{name}.tif")], "MODEL": str(folder / f"{name} model"),
        "CLASSES": str(folder / f"{name}.csv"), "METHOD": 2,
        "OUTPUT": str(folder / "out" / f"{name}.tif"),
    }  # fmt: skip


def test_names_with_quotes_and_commands_in_them_work(engine_python, named, tmp_path):
    folder = named(WORKS)
    exported = processing.run("cnnmapper:exportmodel", export(folder, WORKS))
    assert (folder / f"{WORKS} model" / "model_card.json").is_file()
    assert exported["RECEPTIVE_FIELD"] == "3"
    result = processing.run("cnnmapper:patchinference", inference(folder, WORKS))
    assert (result["WIDTH"], result["HEIGHT"]) == (22, 18)
    written = gdal.Open(str(folder / "out" / f"{WORKS}.tif"))
    table = written.GetRasterBand(1).GetDefaultRAT()
    names = [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())]
    assert names == ["Klass 0", "Klass 1", "Klass 2"]
    assert not list(tmp_path.rglob("loot"))


def test_names_with_separators_in_them_work(engine_python, named):
    folder = named(SEPARATORS)
    processing.run("cnnmapper:exportmodel", export(folder, SEPARATORS))
    given = inference(folder, SEPARATORS)
    result = processing.run("cnnmapper:patchinference", given)
    assert result["OUTPUT"] == str(folder / "out" / f"{SEPARATORS}.tif")
    written = gdal.Open(result["OUTPUT"])
    assert (written.RasterXSize, written.RasterYSize) == (22, 18)
    table = written.GetRasterBand(1).GetDefaultRAT()
    assert table.GetValueAsString(2, 1) == "Klass 2"


def test_a_list_of_rasters_in_one_text_is_taken_apart_between_their_names(named, provider):
    from cnnmapper.algorithms.layers import missing_raster, raster_layers
    from qgis.core import QgsProcessingContext

    folder, plain = named(SEPARATORS), named("plain")
    first, second = str(folder / f"{SEPARATORS}.tif"), str(plain / "plain.tif")
    context = QgsProcessingContext()
    for text, names in [
        (first, [first]),
        (f"{first};{second}", [first, second]),
        (f"{second}; {first} ;", [second, first]),
        (f"{second};{second}", [second, second]),
    ]:
        assert [x.source() for x in raster_layers("INPUT", text, context)] == names
        assert missing_raster("INPUT", text, context) == ""
    assert "/no/such cannot be opened" in missing_raster("INPUT", f"{first};/no/such", context)


def test_such_names_work_on_the_command_line(installed_python, named, networks, tmp_path):
    name = WORKS + ";|#"
    folder = named(name)
    (tmp_path / "profile").mkdir()
    program, environment = command_line(tmp_path / "profile")
    environment["CNNMAPPER_PYTHON"] = str(installed_python)
    enable_plugin(environment)
    shutil.copytree(networks / "small", folder / f"{name} model")
    given = inference(folder, name)
    (given["INPUT"],) = given["INPUT"]
    done = subprocess.run(
        [program, "run", "cnnmapper:patchinference", *(f"--{k}={v}" for k, v in given.items())],
        env=environment, cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (folder / "out" / f"{name}.tif").is_file()
    assert not list(tmp_path.rglob("loot"))


@pytest.mark.parametrize("name", MAY_BE_REFUSED)
def test_names_with_control_characters_work_or_are_refused_in_words(
    engine_python, named, networks, name, tmp_path
):
    folder = named(name)
    parameters = {**inference(folder, name), "MODEL": str(networks / "small")}
    try:
        result = processing.run("cnnmapper:patchinference", parameters)
    except QgsProcessingException as error:
        text = str(error)
        assert "Traceback" not in text
        assert "unexpectedly" not in text
        assert len(text) > 40
        assert list((folder / "out").iterdir()) == []
    else:
        assert (result["WIDTH"], result["HEIGHT"]) == (22, 18)
        assert (folder / "out" / f"{name}.tif").is_file()
