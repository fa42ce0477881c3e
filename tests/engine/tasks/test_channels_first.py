"""Networks that keep their channels first have the map that Keras gives for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import maps_of, pixels_of
from tests.support.random_weights import shake
from tests.support.recorder import Recorder

L, ops = keras.layers, keras.ops
BANDS = 3
FIRST: dict[str, Any] = {"data_format": "channels_first"}


def classifier() -> Any:
    """Patches of 16 x 16, as networks of a GPU's time have it."""
    image = keras.Input((BANDS, 16, 16), name="image")
    values = L.Conv2D(6, 3, use_bias=False, **FIRST)(L.Rescaling(1e-4)(image))
    values = L.ReLU()(L.BatchNormalization(axis=1)(values))
    values = L.SeparableConv2D(8, 3, **FIRST)(L.MaxPooling2D(**FIRST)(values))
    values = L.Flatten(**FIRST)(L.DepthwiseConv2D(2, **FIRST)(values))
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


def odd() -> Any:
    """The same size, with a Flatten and a layer that mean the channels first and do not say it."""
    image = keras.Input((BANDS, 16, 16), name="image")
    values = L.Conv2D(6, 3, activation="relu", **FIRST)(L.Rescaling(1e-4)(image))
    values = L.LayerNormalization(axis=-1)(values)
    values = L.Flatten()(L.AveragePooling2D(2, **FIRST)(values))
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


def unet() -> Any:
    image = keras.Input((BANDS, None, None), name="image")
    full = L.Conv2D(6, 3, padding="same", activation="relu", **FIRST)(L.Rescaling(1e-4)(image))
    half = L.Conv2D(9, 3, padding="same", **FIRST)(L.MaxPooling2D(**FIRST)(full))
    up = L.Conv2DTranspose(6, 2, strides=2, **FIRST)(ops.leaky_relu(half))
    values = L.Concatenate(axis=1)([full, up])
    values = L.Conv2D(4, 3, padding="same", **FIRST)(values)
    return keras.Model(image, L.Softmax(axis=1, name="classes")(values))


def turned_inside() -> Any:
    """Takes the bands last and turns the image itself."""
    image = keras.Input((None, None, BANDS), name="image")
    values = L.Conv2D(6, 3, activation="relu", **FIRST)(L.Permute((3, 1, 2))(image))
    values = L.Permute((2, 3, 1))(values)
    return keras.Model(image, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


def turned_before() -> Any:
    """Takes the bands first and turns the image at once; no layer says so."""
    image = keras.Input((BANDS, 12, 12), name="image")
    values = ops.moveaxis(image, 1, -1)
    values = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-4)(values))
    values = L.GlobalAveragePooling2D()(values)
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


def exported(model: Any, folder: Path) -> tuple[Path, Recorder]:
    shake(model)
    model.save(folder / "model.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), messages)
    return folder / "model", messages


def run(image: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    folder.mkdir(exist_ok=True)
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    return messages


@pytest.mark.parametrize(
    ("build", "method"), [(classifier, "dense"), (odd, "patches"), (turned_before, "dense")]
)
def test_patches_with_the_bands_first(
    build: Any, method: str, tmp_path: Path, make_raster: Any
) -> None:
    model = build()
    folder, messages = exported(model, tmp_path)
    (tensor,) = read_card(folder).inputs
    size = model.inputs[0].shape[2]
    assert tensor.shape == (None, size, size, BANDS)
    assert "bands before rows and columns (image)" in messages.text.getvalue()
    image = make_raster(width=29, height=25, bands=BANDS)
    assert run(image, folder, tmp_path).result_["method"] == method
    pixels = pixels_of(image).transpose(2, 0, 1).astype("float32")
    patches = np.lib.stride_tricks.sliding_window_view(pixels, (size, size), axis=(1, 2))
    rows, columns = patches.shape[1:3]
    patches = patches.transpose(1, 2, 0, 3, 4).reshape(-1, BANDS, size, size)
    expected = np.asarray(model(patches)).reshape(rows, columns, 4)
    assert expected.std(axis=(0, 1)).min() > 1e-4
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))


def test_a_savedmodel_with_the_bands_first(tmp_path: Path, make_raster: Any) -> None:
    """As converters of PyTorch and ONNX write them."""
    model = unet()
    shake(model)
    module = tf.Module()
    module.model = model

    @tf.function(input_signature=[tf.TensorSpec((1, BANDS, 32, 32), tf.float32, name="image")])
    def serve(image: Any) -> Any:
        return {"classes": model(image)}

    tf.saved_model.save(module, str(tmp_path / "model"), signatures={"serving_default": serve})
    image = make_raster(width=64, height=32, bands=BANDS)
    messages = run(image, tmp_path / "model", tmp_path, margin=0, edges="crop")
    assert "takes its bands before rows and columns" in messages.text.getvalue()
    pixels = pixels_of(image).transpose(2, 0, 1).astype("float32")[np.newaxis]
    halves = [np.asarray(model(pixels[..., x : x + 32]))[0] for x in (0, 32)]
    expected = np.concatenate(halves, axis=2).transpose(1, 2, 0)
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))


def test_a_padded_network_with_the_bands_first(tmp_path: Path, make_raster: Any) -> None:
    model = unet()
    folder, _ = exported(model, tmp_path)
    image = make_raster(width=58, height=46, bands=BANDS)
    messages = run(image, folder, tmp_path, tile_size=20)
    assert "equal" in messages.result_["method"]
    pixels = pixels_of(image).transpose(2, 0, 1).astype("float32")[np.newaxis]
    expected = np.asarray(model(pixels))[0].transpose(1, 2, 0)
    assert expected.shape == (46, 58, 4)
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))


def test_a_network_that_turns_the_image_inside(tmp_path: Path, make_raster: Any) -> None:
    model = turned_inside()
    folder, messages = exported(model, tmp_path)
    assert "before rows and columns" not in messages.text.getvalue()
    assert read_card(folder).dense.proven
    image = make_raster(width=30, height=26, bands=BANDS)
    expected = np.asarray(model(pixels_of(image)[np.newaxis].astype("float32")))[0]
    run(image, folder, tmp_path, runtime="tensorflow")
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))
    # It has no normalisation: of its logits, hundreds, rounding moves a few in the fifth digit.
    run(image, folder, tmp_path, runtime="onnx")
    np.testing.assert_allclose(maps_of(tmp_path)[1], expected, rtol=0, atol=5e-5)
