"""Maps whose pixels are finer or coarser than the image's, from networks that shuffle channels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import maps_of, pixels_of
from tests.support.recorder import Recorder

L, ops = keras.layers, keras.ops
BANDS, WIDTH, HEIGHT = 3, 64, 48
CODE = """
import keras

@keras.saving.register_keras_serializable("people")
class PixelShuffle(keras.layers.Layer):
    def call(self, x):
        return keras.ops.depth_to_space(x, 2)
"""


def shuffled(how: str, values: Any, factor: int) -> Any:
    """Channels become factor x factor pixels, in the ways that people write it."""
    if how == "lambda":
        text = f"lambda x: tf.nn.depth_to_space(x, {factor})"
        return L.Lambda(eval(text, {"tf": tf_module()}))(values)
    if how == "layer":
        scope: dict[str, Any] = {}
        exec(CODE, scope)
        return scope["PixelShuffle"]()(values)
    return ops.depth_to_space(values, factor)


def tf_module() -> Any:
    from cnnmapper.engine.models.tensorflow_setup import tensorflow

    return tensorflow


def finer(how: str, factor: int, padding: str, size: int | None = None) -> Any:
    keras.utils.set_random_seed(8)
    image = keras.Input((size, size, BANDS), name="image")
    values = L.Conv2D(8, 3, padding=padding, activation="relu")(L.Rescaling(1e-4)(image))
    values = L.Conv2D(4 * factor**2, 3, padding=padding)(values)
    values = shuffled(how, values, factor)
    values = L.Conv2D(4, 1)(values)
    return keras.Model(image, L.Softmax(name="classes")(values))


def exported(model: Any, folder: Path, **options: Any) -> Recorder:
    model.save(folder / "model.keras")
    messages = Recorder()
    job = jobs.ExportJob(str(folder / "model.keras"), str(folder / "model"), **options)
    export(job, messages)
    return messages


def run(image: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    predict(predict_job(image, folder / "model", folder / "map.tif", **options), messages)
    return messages


def whole(model: Any, image: Path) -> np.ndarray:
    """What Keras gives for the whole image, by a model of any size."""
    return np.asarray(model(pixels_of(image)[np.newaxis].astype("float32")))[0]


@pytest.mark.parametrize(("how", "factor"), [("lambda", 2), ("layer", 2), ("ops", 4)])
def test_channels_that_become_pixels_make_a_finer_map(
    how: str, factor: int, tmp_path: Path, make_raster: Any
) -> None:
    model = finer(how, factor, "same")
    code = tmp_path / "code.py"
    code.write_text(CODE)
    messages = exported(
        model, tmp_path, trust=how != "ops", custom_code=str(code) if how == "layer" else ""
    )
    image = make_raster(width=WIDTH, height=HEIGHT, bands=BANDS)
    for mode, tile in (("fcn", 0), ("patch", 50)):
        ran = run(image, tmp_path, mode=mode, tile_size=tile)
        assert "equal" in ran.result_["method"], messages.text.getvalue()
        expected = whole(model, image)
        assert expected.shape[:2] == (HEIGHT * factor, WIDTH * factor)
        assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))
        with rasterio.open(tmp_path / "map.tif") as made, rasterio.open(image) as source:
            assert made.bounds == source.bounds
            assert made.res[0] == source.res[0] / factor


def test_a_lambda_is_not_run_without_trust(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="TRUST"):
        exported(finer("lambda", 2, "same"), tmp_path)


@pytest.mark.parametrize("size", [None, 20])
def test_without_padding_a_finer_map_is_that_of_the_whole_image(
    size: int | None, tmp_path: Path, make_raster: Any
) -> None:
    exported(finer("ops", 2, "valid", size), tmp_path)
    image = make_raster(width=WIDTH + 4, height=HEIGHT + 4, bands=BANDS)
    for mode in ("fcn", "patch"):
        run(image, tmp_path, mode=mode, tile_size=30, edges="crop", patch_size=20)
        expected = whole(finer("ops", 2, "valid"), image)
        labels, probabilities = maps_of(tmp_path)
        assert labels.shape[0] >= 2 * HEIGHT - 32
        expected = expected[: labels.shape[0], : labels.shape[1]]
        assert_same_map((labels, probabilities), (expected.argmax(-1), expected))
        with rasterio.open(tmp_path / "map.tif") as made, rasterio.open(image) as source:
            step = source.res[0]
            assert made.res[0] == step / 2
            # The two 3 x 3 windows leave out two pixels on each side.
            assert made.bounds.left == pytest.approx(source.bounds.left + 2 * step)
            assert made.bounds.top == pytest.approx(source.bounds.top - 2 * step)


def test_a_padded_network_of_one_size_that_is_finer(tmp_path: Path, make_raster: Any) -> None:
    exported(finer("ops", 4, "same", 32), tmp_path)
    image = make_raster(width=WIDTH, height=HEIGHT, bands=BANDS)
    assert "equal" in run(image, tmp_path, mode="fcn").result_["method"]
    expected = whole(finer("ops", 4, "same"), image)
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))


def coarser(size: int | None, attention: bool = False) -> Any:
    """From patches of 32 x 32 to maps of 8 x 8."""
    keras.utils.set_random_seed(8)
    image = keras.Input((size, size, BANDS), name="image")
    values = L.Conv2D(8, 3, strides=2, padding="same", activation="relu")(L.Rescaling(1e-4)(image))
    values = L.Conv2D(8, 3, strides=2, padding="same", activation="relu")(values)
    if attention:
        weights = L.Dense(8, activation="sigmoid")(L.GlobalAveragePooling2D(keepdims=True)(values))
        values = L.Multiply()([values, weights])
    return keras.Model(image, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


def test_a_network_of_one_size_whose_map_is_coarser(tmp_path: Path, make_raster: Any) -> None:
    exported(coarser(32), tmp_path)
    image = make_raster(width=WIDTH, height=HEIGHT, bands=BANDS)
    assert "equal" in run(image, tmp_path, mode="fcn").result_["method"]
    expected = whole(coarser(None), image)
    assert expected.shape[:2] == (HEIGHT // 4, WIDTH // 4)
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))


def test_patches_that_overlap_may_have_a_coarser_map(tmp_path: Path, make_raster: Any) -> None:
    model = coarser(32, attention=True)
    exported(model, tmp_path)
    image = make_raster(width=96, height=96, bands=BANDS)
    run(image, tmp_path, mode="fcn", margin=8, edges="crop")
    labels, probabilities = maps_of(tmp_path)
    pixels = pixels_of(image).astype("float32")
    assert labels.shape == (20, 20)  # (96 - 32) // 16 + 1 blocks of 4 pixels
    for y in range(5):
        for x in range(5):
            patch = pixels[16 * y : 16 * y + 32, 16 * x : 16 * x + 32]
            kept = np.asarray(model(patch[np.newaxis]))[0, 2:6, 2:6]
            found = probabilities[4 * y : 4 * y + 4, 4 * x : 4 * x + 4]
            np.testing.assert_allclose(found, kept, atol=1e-5)
    with rasterio.open(tmp_path / "map.tif") as made, rasterio.open(image) as source:
        assert made.res[0] == 4 * source.res[0]
        assert made.bounds.left == source.bounds.left + 8 * source.res[0]
