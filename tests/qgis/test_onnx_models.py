"""MODEL as an ONNX file, as a user of QGIS gives it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsProcessingException

PYTORCH = Path(__file__).resolve().parents[1] / "data" / "pytorch"


@pytest.fixture
def image(tmp_path):
    """As tests/data/pytorch/make.py has it."""
    pixels = np.random.default_rng(7).integers(0, 256, (30, 26, 3), np.uint8)
    path = str(tmp_path / "image.tif")
    dataset = new_raster(path, 26, 30, 3, corner=(500000, 4000000))
    dataset.WriteArray(np.moveaxis(pixels, -1, 0))
    return path


def test_a_network_of_pytorch_gives_its_map_in_qgis(engine_python, image, tmp_path):
    done = processing.run("cnnmapper:patchinference", {
        "INPUT": image, "MODEL": str(PYTORCH / "patches.onnx"),
        "OUTPUT": str(tmp_path / "map.tif"),
    })  # fmt: skip
    found = gdal.Open(done["OUTPUT"]).ReadAsArray()
    shares = np.load(PYTORCH / "patches.npz")["shares"]
    assert np.array_equal(found, shares.argmax(-1))
    assert done["ENGINE_USED"].startswith("ONNX Runtime")


def test_the_card_beside_an_onnx_file_is_edited_and_read_in_the_dialog(
    engine_python, image, tmp_path
):
    model = tmp_path / "cover.onnx"
    model.write_bytes((PYTORCH / "patches.onnx").read_bytes())
    done = processing.run("cnnmapper:editcard", {"MODEL": str(model), "BANDS": "red,green,blue"})
    card = tmp_path / "cover.model_card.json"
    assert done["CARD"] == str(card)
    assert card.is_file()
    # The file's bands have no names, which is found before a worker starts.
    for given in (str(model), str(card)):
        with pytest.raises(QgsProcessingException, match="expects 3"):
            processing.run("cnnmapper:patchinference", {
                "INPUT": image, "MODEL": given, "BANDS": "1,2",
                "OUTPUT": str(tmp_path / "map.tif"),
            })  # fmt: skip


def test_orfeo_toolbox_runs_no_onnx_file_and_says_what_does(image, tmp_path):
    with pytest.raises(QgsProcessingException, match="Orfeo ToolBox takes no other model"):
        processing.run("cnnmapper:patchinference", {
            "INPUT": image, "MODEL": str(PYTORCH / "patches.onnx"), "ENGINE": 2,
            "OUTPUT": str(tmp_path / "map.tif"),
        })  # fmt: skip
