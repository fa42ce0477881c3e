"""What is written as ONNX computes what Keras computes, whatever the numbers and the sizes are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from cnnmapper.engine.models.card_onnx import OnnxEntry
from cnnmapper.engine.models.onnx_runtime import OnnxRuntime
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.onnx_conversion import write_onnx
from cnnmapper.engine.networks.onnx_export import OnnxExport, Trial
from cnnmapper.engine.networks.onnx_tracing import tracing_for_onnx
from cnnmapper.engine.networks.saved_model import serving_function

L = keras.layers
SIDE = 16


def in_tensorflow(model: Any) -> Callable[..., Any]:
    """What a model of one input gives."""
    function = serving_function(model)
    (image,) = model.inputs

    def reference(images: Any) -> Any:
        return {name: v.numpy() for name, v in function(images[image.name]).items()}

    return reference


def written(model: Any, folder: Path, **trial: Any) -> OnnxEntry:
    """Write a model of one input as ONNX, and return what the card would say."""
    (image,) = model.inputs
    reference = trial.pop("reference", None) or in_tensorflow(model)
    export = OnnxExport(folder, False, {})
    entry = export.add(
        "model",
        lambda: serving_function(model),
        Trial(reference, {image.name: (SIDE, SIDE, image.shape[-1])}, **trial),
        {image.name: "float32"},
    )
    assert entry is not None, export.reasons
    return entry


def in_onnx(entry: OnnxEntry, folder: Path, image: Any) -> Any:
    """Run the file on an image (1, rows, columns, bands)."""
    predict = OnnxRuntime("cpu").open(folder / entry.path).compile(
        {"image": "float32"}, ["classes"], {}
    )
    return predict({"image": image})["classes"]


def test_numbers_far_from_0_are_normalised_as_exactly_as_in_keras(tmp_path):
    """Pressure in pascals: 101325, give or take 20."""
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 2), name="image")
    x = L.Normalization(mean=[101325.0, 98000.0], variance=[400.0, 400.0])(image)
    x = L.Conv2D(8, 5, activation="relu")(x)
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    entry = written(model, tmp_path)
    noise = np.random.default_rng(0).normal(0, 20, (1, SIDE, SIDE, 2))
    pixels = (np.array([101325.0, 98000.0]) + noise).astype("float32")
    expected = np.asarray(model(pixels))
    np.testing.assert_allclose(in_onnx(entry, tmp_path, pixels), expected, rtol=0, atol=1e-6)


def test_one_band_that_is_normalised_in_several_ways_becomes_several_channels(tmp_path):
    """As a network that was trained on colours before takes a grey image."""
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 1), name="image")
    x = L.Conv2D(8, 3, activation="relu")((image / 5000.0) - np.float32([0.1, 0.3, 0.5]))
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    entry = written(model, tmp_path)
    pixels = np.random.default_rng(0).uniform(0, 6000, (1, 20, 30, 1)).astype("float32")
    np.testing.assert_allclose(
        in_onnx(entry, tmp_path, pixels), np.asarray(model(pixels)), rtol=0, atol=1e-6
    )


@pytest.mark.parametrize(
    "layer",
    [L.LSTM(5), L.Bidirectional(L.GRU(5, return_sequences=False)), L.SimpleRNN(5)],
    ids=lambda layer: layer.name,
)
def test_recurrent_layers_over_the_dates_of_a_pixel_are_written(tmp_path, layer):
    keras.utils.set_random_seed(3)
    series = keras.Input((6, 4), name="series")
    x = L.Masking(-1.0)(L.Rescaling(1 / 5000)(series))
    model = keras.Model(series, L.Dense(3, activation="softmax", name="classes")(layer(x)))
    path = tmp_path / "model.onnx"
    with tracing_for_onnx():
        write_onnx(serving_function(model), path, {})
    pixels = np.random.default_rng(0).uniform(0, 6000, (9, 6, 4)).astype("float32")
    pixels[:3, 4:] = -5000  # no data on the last dates, of some
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (found,) = session.run(["classes"], {"series": pixels})
    np.testing.assert_allclose(found, np.asarray(model(pixels)), rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    "layers",
    [
        [L.Conv2D(8, 3, activation="gelu"), L.LayerNormalization()],
        [L.Conv2D(8, 3, groups=2), L.Conv2D(8, 3, groups=4, strides=2, padding="same")],
        [L.Conv2D(8, 3, groups=2, dilation_rate=2), L.Activation("gelu")],
        [L.Conv2D(8, 3, activation="celu")],
    ],
    ids=["gelu", "groups", "dilated groups", "celu"],
)
def test_usual_layers_that_tensorflow_computes_in_its_own_way_are_written(tmp_path, layers):
    """ConvNeXt has a GELU, ResNeXt convolutions in groups."""
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 4), name="image")
    x = L.Rescaling(1 / 5000)(image)
    for layer in layers:
        x = layer(x)
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    entry = written(model, tmp_path)
    pixels = np.random.default_rng(0).uniform(-6000, 6000, (2, 19, 30, 4)).astype("float32")
    np.testing.assert_allclose(
        in_onnx(entry, tmp_path, pixels), np.asarray(model(pixels)), rtol=0, atol=1e-6
    )


def test_a_logarithm_of_the_pixels_is_written(tmp_path):
    """As of radar images."""
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 4), name="image")
    x = keras.ops.log1p(keras.ops.maximum(image, 0.0)) + keras.ops.expm1(image * 1e-5)
    x = L.Conv2D(8, 3, activation="relu")(x)
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    entry = written(model, tmp_path)
    pixels = np.random.default_rng(0).uniform(0, 6000, (2, 19, 30, 4)).astype("float32")
    np.testing.assert_allclose(
        in_onnx(entry, tmp_path, pixels), np.asarray(model(pixels)), rtol=0, atol=2e-6
    )


def of_a_number(function: Callable[..., Any], folder: Path, numbers: Any) -> tuple[Any, Any]:
    """Return what a function of each pixel gives in ONNX Runtime, and in TensorFlow."""
    image = keras.Input((None, None, 1), name="image")
    model = keras.Model(image, function(image))
    with tracing_for_onnx():
        write_onnx(serving_function(model), folder / "one.onnx", {})
    pixels = np.asarray(numbers, "float32").reshape(1, 1, -1, 1)
    session = onnxruntime.InferenceSession(folder / "one.onnx", providers=["CPUExecutionProvider"])
    return session.run(None, {"image": pixels})[0].ravel(), np.asarray(model(pixels)).ravel()


@pytest.mark.parametrize("name", ["log1p", "expm1", "celu"])
def test_the_smallest_numbers_keep_their_digits(tmp_path, name):
    """Backscatter of water is 0.0001, and 1 + x would keep three digits of it."""
    size = 10.0 ** np.random.default_rng(0).uniform(-8, 1.5, 2000)
    numbers = np.concatenate([size, -size[size < 0.9], [0.0]])
    found, expected = of_a_number(getattr(keras.ops, name), tmp_path, numbers)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=0)


def test_of_two_numbers_the_one_that_is_not_chosen_does_not_matter(tmp_path):
    """The logarithm of a pixel where it has one."""
    found, expected = of_a_number(
        lambda x: keras.ops.where(x > 0, keras.ops.log(x), -1.0), tmp_path, [2.0, 0.0, -3.0]
    )
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=0)


def test_a_recurrent_convolution_is_written(tmp_path):
    keras.utils.set_random_seed(3)
    image = keras.Input((3, 8, 8, 4), name="image")
    x = L.ConvLSTM2D(4, 3, padding="same")(L.Rescaling(1 / 5000)(image))
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    path = tmp_path / "model.onnx"
    with tracing_for_onnx():
        write_onnx(serving_function(model), path, {})
    pixels = np.random.default_rng(0).uniform(0, 6000, (2, 3, 8, 8, 4)).astype("float32")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (found,) = session.run(["classes"], {"image": pixels})
    np.testing.assert_allclose(found, np.asarray(model(pixels)), rtol=0, atol=1e-6)


def test_attention_over_all_pixels_is_tried_on_no_region_that_takes_all_the_memory(tmp_path):
    """On 512 x 512 pixels its weights would take 275 GB."""
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 2), name="image")
    x = L.Conv2D(4, 3, padding="same", activation="relu")(L.Rescaling(1 / 5000)(image))
    x = L.Reshape((-1, 4))(x)
    x = L.GlobalAveragePooling1D()(L.Attention()([x, x]))
    model = keras.Model(image, L.Dense(3, activation="softmax", name="classes")(x))
    tried = []

    def region(side: int) -> dict[str, tuple[int, int, int]]:
        tried.append(side)
        return {"image": (side, side, 2)}

    assert written(model, tmp_path, region=region).speed > 0
    assert max(tried) <= 128


def test_a_short_run_is_timed_often_so_that_a_busy_moment_does_not_decide(tmp_path):
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 2), name="image")
    x = L.Conv2D(4, 3, activation="relu")(L.Rescaling(1 / 5000)(image))
    model = keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    compute, runs = in_tensorflow(model), []

    def counted(images: Any) -> Any:
        runs.append(images["image"].shape[1])
        return compute(images)

    def region(side: int) -> dict[str, tuple[int, int, int]]:
        return {"image": (max(min(side, 40), 3), 40, 2)}

    written(model, tmp_path, reference=counted, region=region)
    assert runs.count(40) > 10
