"""Models that were trained in half precision are exported in full precision, and that is said."""

from __future__ import annotations

import re
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
from tests.support.patchwise import every_patch, maps_of, pixels_of
from tests.support.recorder import Recorder
from tests.support.small_images import said

L = keras.layers
FIELD, BANDS = 8, 3


def network(policy: str, full_output: bool = True) -> Any:
    """A CNN that reduces patches of 8 x 8 to a class, with a model inside."""
    keras.utils.set_random_seed(4)
    keras.config.set_dtype_policy(policy)
    try:
        inner = keras.Sequential([L.Conv2D(8, 3, activation="relu"), L.BatchNormalization()])
        image = keras.Input((None, None, BANDS), name="image")
        values = inner(L.Rescaling(1e-4)(image))
        values = L.Conv2D(8, 3, activation="relu")(L.MaxPooling2D()(values))
        dtype = "float32" if full_output else None
        classes = L.Conv2D(4, 1, activation="softmax", dtype=dtype, name="classes")(values)
        return keras.Model(image, classes)
    finally:
        keras.config.set_dtype_policy("float32")


def run(image: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    return messages


@pytest.mark.parametrize("policy", ["mixed_float16", "float16", "mixed_bfloat16"])
@pytest.mark.parametrize("full_output", [True, False])
def test_the_map_is_that_of_the_weights_in_full_precision(
    policy: str, full_output: bool, tmp_path: Path, make_raster: Any
) -> None:
    half = network(policy, full_output)
    half.save(tmp_path / "model.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), messages)
    card = read_card(tmp_path / "model")
    assert card.dense.proven
    assert [tensor.dtype for tensor in card.outputs] == ["float32"]
    image = make_raster(width=26, height=23, bands=BANDS)
    ran = run(image, tmp_path / "model", tmp_path)
    assert ran.result_["method"] == "dense"
    full = network("float32")
    full.set_weights([np.asarray(w, "float32") for w in half.get_weights()])
    expected = every_patch(full, pixels_of(image), FIELD)
    found = maps_of(tmp_path)
    assert_same_map(found, (expected.argmax(-1), expected))
    # What Keras gives in half precision is as near as was said at export.
    theirs = every_patch(half, pixels_of(image), FIELD).astype("float64")
    stated = re.search(rf"half precision \({policy}\).* up to ([\d.e-]+) on noise", said(messages))
    assert stated
    assert 0 < np.abs(found[1] - theirs).max() < 3 * float(stated[1])


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_a_savedmodel_that_gives_half_precision_has_a_map(
    dtype: str, tmp_path: Path, make_raster: Any
) -> None:
    full = network("float32")
    module = tf.Module()
    module.model = full

    @tf.function(input_signature=[tf.TensorSpec((None, 8, 8, BANDS), tf.float32, name="image")])
    def serve(image: Any) -> Any:
        return {"classes": tf.cast(full(image), dtype)}

    tf.saved_model.save(module, str(tmp_path / "model"), signatures={"serving_default": serve})
    image = make_raster(width=20, height=17, bands=BANDS)
    run(image, tmp_path / "model", tmp_path, output_names="classes", class_map=str(
        tmp_path / "map.tif"), probabilities="")  # fmt: skip
    expected = tf.cast(every_patch(full, pixels_of(image), FIELD), dtype)
    np.testing.assert_allclose(
        pixels_of(tmp_path / "map.tif"), tf.cast(expected, tf.float32).numpy(), atol=2e-3
    )
    assert pixels_of(tmp_path / "map.tif").dtype == "float32"
