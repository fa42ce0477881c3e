"""ONNX Runtime runs a file as TensorFlow runs a SavedModel."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.card_onnx import BANDS_LAST
from cnnmapper.engine.models.onnx_runtime import OnnxRuntime
from cnnmapper.engine.models.tensors import Tensor
from cnnmapper.engine.models.unlike_training import OUTPUT
from onnx import TensorProto, helper

from tests.support.onnx_files import expected, network, save, value
from tests.support.places import ROOT

IMAGE = value("image", ["n", 3, None, None])
RESULT = value("classes", ["n", 3, None, None])


def opened(path):
    return OnnxRuntime("cpu").open(path)


def pixels(*shape, seed=1):
    return np.random.default_rng(seed).random(shape, np.float32)


def run(model, images, wanted=("classes",), **constants):
    predict = model.compile({k: v.dtype.name for k, v in images.items()}, wanted, constants)
    return predict(images)


@pytest.mark.parametrize("first", [True, False])
def test_bands_first_or_last_the_result_is_that_of_the_network(tmp_path, first):
    model = opened(network(tmp_path / "a.onnx", first=first))
    image = pixels(2, 9, 12, 3)
    found = run(model, {"image": image})["classes"]
    np.testing.assert_allclose(found, expected(image), atol=1e-6)
    assert model.signature.images == (Tensor("image", (None, None, None, 3), "float32"),)
    assert model.signature.outputs == (Tensor("classes", (None, None, None, 4), "float32"),)
    assert model.activations == {"classes": "softmax"}
    assert model.notes == ("The model takes its bands before rows and columns (image)." * first)
    assert model.name.startswith("ONNX Runtime 1.")


def test_a_file_that_says_so_has_its_bands_last_whatever_its_lengths_look_like(tmp_path):
    # By the lengths alone five bands would come first, of 8 x 8 pixels.
    path = network(
        tmp_path / "a.onnx", bands=8, first=False, sides=(5, 8), metadata={BANDS_LAST: "1"}
    )
    assert opened(path).signature.images[0].fixed == (8, 5)
    assert opened(path).signature.images[0].channels == 8


def test_equal_shapes_give_equal_bits(tmp_path):
    path = network(tmp_path / "a.onnx", bands=10, classes=20, size=5)
    image = pixels(4, 64, 64, 10)
    once = run(opened(path), {"image": image})["classes"]
    again = run(opened(path), {"image": image[::-1].copy()})["classes"]
    assert np.array_equal(once, again[::-1])


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float64"])
def test_images_cross_in_their_own_type(tmp_path, dtype):
    image = (pixels(1, 6, 6, 3) * 200).astype(dtype)
    found = run(opened(network(tmp_path / "a.onnx")), {"image": image})["classes"]
    np.testing.assert_allclose(found, expected(image), atol=1e-5)


@pytest.mark.parametrize("kind", [TensorProto.UINT8, TensorProto.INT16, TensorProto.INT64])
def test_whole_numbers_get_the_nearest_that_fits_and_no_number_becomes_0(tmp_path, kind):
    from cnnmapper.engine.models.tensorflow_runtime import _cast as of_tensorflow
    from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf

    node = helper.make_node("Identity", ["image"], ["classes"])
    path = save(
        tmp_path / "a.onnx", [node], [value("image", ["n", 3, None, None], kind)],
        [value("classes", ["n", 3, None, None], kind)],
    )  # fmt: skip
    model = opened(path)
    # TensorFlow lets the highest numbers of 64 bits run over.
    far = 1e9 if kind == TensorProto.INT64 else 1e30
    for values in (
        np.array([np.nan, -far, -3.7, -0.5, 0.5, 254.9, 255.5, 300, 4e4, far, -9e4, 9e4], "f4"),
        np.array([-40000, -1, 0, 1, 127, 128, 255, 256, 32767, 32768, 65535, 70000], "int32"),
        np.array([0, 1, 255, 256, 32767, 32768, 65535, 3, 4, 5, 6, 7], "uint16"),
    ):  # fmt: skip
        image = values.reshape(1, 2, 2, 3)
        found = run(model, {"image": image})["classes"]
        name = model.signature.images[0].dtype
        assert found.dtype == name
        assert np.array_equal(found, of_tensorflow(tf.constant(image), name).numpy())
    ends = np.array([np.inf, -np.inf, 1e30], "float32").reshape(1, 1, 1, 3)
    limits = np.iinfo(name)
    assert run(model, {"image": ends})["classes"].ravel().tolist() == [
        limits.max, limits.min, limits.max,
    ]  # fmt: skip


def test_half_precision_comes_back_as_float32(tmp_path):
    node = helper.make_node("Identity", ["image"], ["classes"])
    half = TensorProto.FLOAT16
    path = save(
        tmp_path / "a.onnx", [node], [value("image", ["n", 3, None, None], half)],
        [value("classes", ["n", 3, None, None], half)],
    )  # fmt: skip
    found = run(opened(path), {"image": pixels(1, 4, 4, 3)})["classes"]
    assert found.dtype == np.float32


def test_a_file_of_a_fixed_batch_takes_any_number_of_patches(tmp_path):
    model = opened(network(tmp_path / "a.onnx", batch=4, sides=(8, 8)))
    image = pixels(7, 8, 8, 3)
    np.testing.assert_allclose(run(model, {"image": image})["classes"], expected(image), atol=1e-6)


def test_other_inputs_take_what_is_given(tmp_path):
    node = helper.make_node
    rate = value("rate", [1])
    path = save(
        tmp_path / "a.onnx",
        [node("Mul", ["image", "rate"], ["m"]), node("Where", ["on", "m", "image"], ["classes"])],
        [IMAGE, rate, value("on", [], TensorProto.BOOL)], [RESULT],
    )  # fmt: skip
    model, image = opened(path), pixels(1, 2, 2, 3)
    assert [tensor.name for tensor in model.signature.scalars] == ["rate", "on"]
    assert np.array_equal(run(model, {"image": image}, rate=2.0, on=True)["classes"], image * 2)
    assert np.array_equal(run(model, {"image": image}, rate=2.0, on=False)["classes"], image)


def test_the_output_that_tells_how_unlike_the_training_a_pixel_is_is_none_of_the_models(tmp_path):
    node = helper.make_node
    path = save(
        tmp_path / "a.onnx",
        [node("Identity", ["image"], ["classes"]), node("Neg", ["image"], [OUTPUT])],
        [IMAGE], [RESULT, value(OUTPUT, ["n", 3, None, None])],
    )  # fmt: skip
    model, image = opened(path), pixels(1, 2, 2, 3)
    assert [tensor.name for tensor in model.signature.outputs] == ["classes"]
    assert np.array_equal(run(model, {"image": image}, (OUTPUT,))[OUTPUT], -image)


def test_an_image_that_does_not_fit_is_refused_in_the_words_that_tensorflow_has(tmp_path):
    model = opened(network(tmp_path / "a.onnx"))
    with pytest.raises(ModelError) as caught:
        run(model, {"image": pixels(1, 6, 7, 5)})
    said = str(caught.value)
    assert said.startswith(
        "The model cannot work on image 6 x 7 pixels with 5 bands (height x width): "
    )
    assert said.endswith(". Check RECEPTIVE_FIELD or PATCH_SIZE, and the image's bands.")
    assert "ONNXRuntimeError" not in said
    assert "onnxruntime_src" not in said
    assert "Status Message" not in said


def test_what_the_network_refuses_is_an_error_and_no_line_in_the_log_of_the_worker(
    tmp_path, capfd
):
    """The fields of a network are measured on images that it may refuse."""
    model = opened(network(tmp_path / "a.onnx"))
    with pytest.raises(ModelError):
        run(model, {"image": pixels(1, 1, 1, 3)})
    assert not capfd.readouterr().err


def test_what_needs_more_memory_than_there_is_is_told_as_that(tmp_path):
    node = helper.make_node
    path = save(
        tmp_path / "a.onnx",
        [node("Constant", [], ["large"], value_ints=[1 << 13, 3, 1 << 13, 1 << 13]),
         node("Expand", ["image", "large"], ["classes"])],
        [IMAGE], [RESULT],
    )  # fmt: skip
    with pytest.raises(MemoryError):
        run(opened(path), {"image": pixels(1, 1, 1, 3)})


def test_a_file_that_onnx_runtime_does_not_know_is_refused_in_words(tmp_path):
    node = helper.make_node("Bitcast", ["image"], ["classes"])
    path = save(tmp_path / "a.onnx", [node], [IMAGE], [RESULT])
    with pytest.raises(ModelError, match=r"a.onnx cannot be loaded by ONNX Runtime 1\."):
        opened(path)


def test_numbers_of_single_pixels_are_run_pixel_by_pixel(tmp_path):
    node = helper.make_node("Softmax", ["bands"], ["classes"])
    path = save(
        tmp_path / "a.onnx", [node], [value("bands", ["n", 5])], [value("classes", ["n", 5])]
    )
    image = pixels(2, 3, 4, 5)
    found = run(opened(path), {"bands": image})["classes"]
    assert found.shape == (2, 3, 4, 5)
    np.testing.assert_allclose(found.sum(-1), 1, atol=1e-6)


def test_no_gpu_where_one_is_asked_for_is_told_with_the_way_out():
    import onnxruntime

    gpus = {"CUDAExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider"}
    if gpus & set(onnxruntime.get_available_providers()):
        pytest.skip("this build knows a GPU")
    with pytest.raises(ModelError, match=r"DEVICE is gpu, but .* onnxruntime-gpu"):
        OnnxRuntime("gpu")


def test_automatic_falls_back_to_the_processor_and_says_so(tmp_path, monkeypatch):
    import onnxruntime

    # A build for NVIDIA on a machine without its driver.
    monkeypatch.setattr(
        onnxruntime, "get_available_providers",
        lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"],
    )  # fmt: skip
    path = network(tmp_path / "a.onnx")
    model = OnnxRuntime("auto").open(path)
    assert "The processor computes: the GPU cannot be used" in model.notes
    image = pixels(1, 5, 5, 3)
    np.testing.assert_allclose(run(model, {"image": image})["classes"], expected(image), atol=1e-6)
    with pytest.raises(ModelError, match="DEVICE is gpu, but ONNX Runtime cannot use it"):
        OnnxRuntime("gpu").open(path)


OF_ITSELF = """
import sys
sys.path.insert(0, {root!r})
{before}
import importlib.util, pathlib
from cnnmapper.engine.models.onnx_runtime import OnnxRuntime
from cnnmapper.engine.contract.errors import PackageError
try:
    model = OnnxRuntime("auto").open(pathlib.Path({path!r}))
    import numpy
    image = numpy.zeros((1, 5, 5, 3), "uint16")
    predict = model.compile({{"image": "uint16"}}, ["classes"], {{}})
    print(predict({{"image": image}})["classes"].shape)
except PackageError as error:
    print(error)
print(sorted(set(sys.modules) & {{"tensorflow", "keras", "google.protobuf", "onnx", "rasterio"}}))
"""


def alone(tmp_path, before=""):
    path = network(tmp_path / "a.onnx")
    (tmp_path / "cnnmapper").symlink_to(ROOT)
    code = OF_ITSELF.format(root=str(tmp_path), path=str(path), before=before)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    return done.stdout.splitlines()


def test_neither_tensorflow_nor_the_packages_onnx_and_protobuf_are_imported(tmp_path):
    assert alone(tmp_path) == ["(1, 3, 3, 4)", "[]"]


def test_a_missing_onnxruntime_is_told_with_the_way_out(tmp_path):
    said, _ = alone(tmp_path, 'sys.modules["onnxruntime"] = None')
    assert said.startswith("onnxruntime, which runs .onnx models, is missing")
    assert "Run “Set up the inference environment” again" in said
