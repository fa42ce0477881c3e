"""Our maps against TensorflowModelServe's own, as design section 6 asks."""

from __future__ import annotations

import shutil
from functools import cache

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export

from tests.support.map_runs import assert_same_map
from tests.support.recorder import Recorder

FIELDS = {"receptive_field": "16", "expression_field": "1", "scale_factor": "4"}


def read(path):
    with rasterio.open(path) as dataset:
        return np.moveaxis(dataset.read(), 0, -1), dataset.profile


@pytest.fixture(scope="module")
def exports(golden, tmp_path_factory):
    """Return a function that exports a golden model; the same for both runtimes."""

    @cache
    def make(name):
        folder = tmp_path_factory.mktemp("exported") / "model"
        recorder = Recorder()
        export(ExportJob(str(golden / name), str(folder)), recorder)
        result = recorder.result_
        assert (result["receptive_field"], result["expression_field"]) == ("16", "1")
        assert result["scale_factor"] == "4"
        return folder

    return make


@pytest.fixture(
    scope="module",
    params=[
        ("cnn.keras", "onnx"),
        ("cnn.keras", "tensorflow"),
        ("otbtf_layers.keras", "onnx"),
        ("otbtf_layers.keras", "tensorflow"),
        ("cnn_savedmodel", "tensorflow"),
    ],
    ids=" in ".join,
)
def model(request, golden, exports, tmp_path_factory):
    """The golden model: exported with a card, made with OTBTF's layers, and without a card."""
    name, runtime = request.param
    if name == "cnn_savedmodel":
        folder = tmp_path_factory.mktemp("bare") / "cnn_savedmodel"
        shutil.copytree(golden / "cnn_savedmodel", folder)
        return folder, FIELDS
    return exports(name), {"runtime": runtime}


@pytest.mark.parametrize("tile", [37, 64, 256, 0])
def test_patch_inference_equals_tensorflow_model_serve(golden, model, run_map, tile):
    folder, fields = model
    labels, softmax, profile, recorder = run_map(
        golden / "image_10m.tif", folder, tile_size=tile, **fields
    )
    theirs, reference = read(golden / "otbtf_patch_labels.tif")
    probabilities, _ = read(golden / "otbtf_patch_softmax.tif")
    assert_same_map((labels, softmax), (theirs[..., 0], probabilities))
    assert profile["transform"].almost_equals(reference["transform"])
    assert profile["crs"] == reference["crs"]
    result = recorder.result_
    assert (result["width"], result["height"]) == (reference["width"], reference["height"])
    assert result["valid_pixels"] == labels.size


@pytest.mark.parametrize("tile", [37, 64, 256, 0])
def test_fcn_inference_equals_tensorflow_model_serve_in_a_single_tile(
    golden, model, run_map, tile
):
    folder, fields = model
    labels, softmax, profile, recorder = run_map(
        golden / "image_10m.tif", folder, mode="fcn", tile_size=tile, **fields
    )
    theirs, reference = read(golden / "otbtf_fcn_softmax_single_tile.tif")
    height, width = theirs.shape[:2]
    # TensorflowModelServe leaves out the last column (row) where (W - r + 1) / 4 has a remainder.
    assert labels.shape == ((260 - 16) // 4 + 1, (300 - 16) // 4 + 1)
    assert (height, width) == ((260 - 15) // 4, (300 - 15) // 4)
    np.testing.assert_allclose(softmax[:height, :width], theirs, rtol=0, atol=1e-5)
    assert profile["transform"].almost_equals(reference["transform"])
    assert recorder.result_["method"] == "fully convolutional"


def test_the_fcn_map_is_every_fourth_pixel_of_the_patch_map(golden, model, run_map):
    folder, fields = model
    image = golden / "image_10m.tif"
    for edges in ("crop", "reflect"):
        patch = run_map(image, folder, edges=edges, **fields)
        fcn = run_map(image, folder, mode="fcn", edges=edges, **fields)
        assert_same_map(fcn[:2], (patch[0][::4, ::4], patch[1][::4, ::4]))
