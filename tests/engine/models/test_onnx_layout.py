"""Where an ONNX model has its bands and classes is seen in its graph, where lengths do not tell."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.models.onnx_runtime import OnnxRuntime
from onnx import helper

from tests.support.onnx_files import expected, kernel, network, save, value, weights


def found_of(path, image):
    model = OnnxRuntime("cpu").open(path)
    (tensor,) = model.signature.images
    predict = model.compile({tensor.name: image.dtype.name}, ["classes"], {})
    return model, predict({tensor.name: image})["classes"]


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("sides", [(5, 8), (8, 5), (4, 4), ("h", "w")])
@pytest.mark.parametrize("bands", [3, 8])
def test_the_convolution_shows_where_the_bands_are(tmp_path, first, sides, bands):
    path = network(tmp_path / "a.onnx", bands=bands, classes=5, first=first, sides=sides)
    rows, columns = [side if isinstance(side, int) else 9 for side in sides]
    image = np.random.default_rng(2).random((2, rows, columns, bands), np.float32)
    model, found = found_of(path, image)
    np.testing.assert_allclose(found, expected(image, classes=5), atol=1e-6)
    assert model.signature.images[0].channels == bands
    assert model.signature.outputs[0].channels == 5
    assert model.activations == {"classes": "softmax"}


def test_the_weights_tell_how_many_bands_and_classes_there_are_where_lengths_are_open(tmp_path):
    node = helper.make_node
    path = save(
        tmp_path / "a.onnx",
        [node("Mul", ["image", "factor"], ["m"]), node("Conv", ["m", "kernel"], ["c"]),
         node("Sigmoid", ["c"], ["classes"])],
        [value("image", ["a", "b", "c", "d"])], [value("classes", ["a", "e", "f", "g"])],
        [weights("kernel", kernel(6, 2, 3)), weights("factor", np.float32(2))],
    )  # fmt: skip
    image = np.random.default_rng(2).random((1, 7, 9, 6), np.float32)
    model, found = found_of(path, image)
    assert model.signature.images[0].channels == 6
    assert model.signature.outputs[0].channels == 2
    sums = expected(image * 2, classes=2, softmax=False)
    np.testing.assert_allclose(found, 1 / (1 + np.exp(-sums)), atol=1e-6)


@pytest.mark.parametrize("sides", [(2, 4), (4, 4), ("h", "w")])
def test_a_dense_layer_shows_that_the_bands_are_last(tmp_path, sides):
    """Of 2 x 4 pixels with 4 bands, lengths alone would tell 2 bands of 4 x 4 pixels."""
    node = helper.make_node
    random = np.random.default_rng(2)
    dense = random.standard_normal((4, 5)).astype(np.float32)
    path = save(
        tmp_path / "a.onnx",
        [node("Div", ["image", "top"], ["shares"]), node("MatMul", ["shares", "dense"], ["sums"]),
         node("Add", ["sums", "bias"], ["classes"])],
        [value("image", ["n", *sides, 4])], [value("classes", ["n", *sides, 5])],
        [weights("dense", dense), weights("top", np.float32(2)),
         weights("bias", np.arange(5, dtype=np.float32))],
    )  # fmt: skip
    rows, columns = [side if isinstance(side, int) else 4 for side in sides]
    image = random.random((3, rows, columns, 4), np.float32)
    model, found = found_of(path, image)
    assert model.signature.images[0].channels == 4
    assert model.signature.outputs[0].channels == 5
    np.testing.assert_allclose(found, image / 2 @ dense + np.arange(5), atol=1e-5)


def test_labels_that_keep_an_axis_have_one_channel(tmp_path):
    node = helper.make_node
    path = save(
        tmp_path / "a.onnx",
        [node("Conv", ["image", "kernel"], ["c"]), node("ArgMax", ["c"], ["classes"], axis=1)],
        [value("image", ["n", 3, 6, 9])], [value("classes", ["n", 1, 4, 7], 7)],
        [weights("kernel", kernel(3, 4, 3))],
    )  # fmt: skip
    image = np.random.default_rng(2).random((1, 6, 9, 3), np.float32)
    _, found = found_of(path, image)
    assert np.array_equal(found[..., 0], expected(image).argmax(-1))
