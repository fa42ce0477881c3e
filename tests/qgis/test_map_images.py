"""Maps of many images, as a user of qgis_process and of the toolbox makes them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from demonstration import command_line, said
from new_raster import new_raster
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

MODEL = str(Path(__file__).resolve().parents[1] / "data" / "pytorch" / "patches.onnx")


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    pixels = np.random.default_rng(7).integers(0, 256, (3, 40, 60), np.uint8)
    for name, west in (("a_2022-05-01", 500000), ("a_2022-06-01", 500400)):
        dataset = new_raster(folder / f"{name}.tif", 60, 40, 3, corner=(west, 4000000))
        dataset.WriteArray(pixels)
        del dataset
    return folder


def test_a_folder_becomes_maps_a_mosaic_and_an_index(light_python, images, tmp_path):
    profile = tmp_path / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    environment["CNNMAPPER_PYTHON"] = str(light_python)
    subprocess.run([program, "plugins", "enable", "cnnmapper"], env=environment, check=False)
    done = subprocess.run(
        [program, "run", "cnnmapper:mapimages", "--", f"IMAGE_LIST={images}", f"MODEL={MODEL}",
         f"OUTPUT={tmp_path / 'maps'}", f"OUTPUT_MOSAIC={tmp_path / 'mosaic.vrt'}"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, said(done)
    mosaic = QgsRasterLayer(str(tmp_path / "mosaic.vrt"))
    assert mosaic.isValid()
    later = QgsRasterLayer(str(tmp_path / "maps" / "a_2022-06-01.tif"))
    assert mosaic.width() == 40 + later.width()
    footprints = QgsVectorLayer(str(tmp_path / "maps" / "maps.geojson"))
    names = [feature["name"] for feature in footprints.getFeatures()]
    assert names == ["a_2022-05-01", "a_2022-06-01"]
    assert footprints.crs().authid() == "EPSG:4326"


def test_layers_are_images_too_and_only_one_kind_of_list_is_taken(
    light_python, monkeypatch, images, tmp_path
):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    first = str(images / "a_2022-05-01.tif")
    given = {"IMAGES": [first], "MODEL": MODEL, "OUTPUT": str(tmp_path / "maps")}
    results = processing.run("cnnmapper:mapimages", given)
    assert (results["MADE"], results["KEPT"], results["FAILED"]) == (1, 0, 0)
    assert (tmp_path / "maps" / "a_2022-05-01.tif").exists()
    with pytest.raises(QgsProcessingException, match="IMAGES, IMAGE_LIST"):
        processing.run("cnnmapper:mapimages", {**given, "IMAGE_LIST": str(images)})
    with pytest.raises(QgsProcessingException, match="EXTENT is empty"):
        processing.run("cnnmapper:mapimages", {**given, "IMAGES": None, "CATALOGUE": "http://c"})
