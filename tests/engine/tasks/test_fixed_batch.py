"""Models that take a fixed number of patches at a time have the map that their patches give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import every_patch, maps_of, pixels_of
from tests.support.recorder import Recorder

L = keras.layers
FIELD, BANDS = 7, 3


def network(batch: int | None, insists: bool = False) -> Any:
    """Classifies patches of 7 x 7; with ``insists``, a layer works on that batch alone."""
    keras.utils.set_random_seed(6)
    image = keras.Input((FIELD, FIELD, BANDS), batch_size=batch, name="image")
    values = L.Rescaling(1e-4)(image)
    if insists:
        values = keras.ops.reshape(values, (batch, FIELD, FIELD, BANDS))
    values = L.Conv2D(5, 3, activation="relu")(values)
    values = L.Flatten()(values)
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


def saved(folder: Path, model: Any, *shape: int | None) -> Path:
    """A SavedModel from elsewhere, without a card, that insists on a shape."""
    module = tf.Module()
    module.model = model

    @tf.function(input_signature=[tf.TensorSpec((*shape, BANDS), tf.float32, name="image")])
    def serve(image: Any) -> Any:
        return {"classes": model(image)}

    tf.saved_model.save(module, str(folder), signatures={"serving_default": serve})
    return folder


def run(image: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    folder.mkdir(exist_ok=True)
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    return messages


@pytest.mark.parametrize(("batch", "insists"), [(1, False), (8, False), (8, True)])
def test_a_keras_model_of_a_fixed_batch_has_its_map(
    batch: int, insists: bool, tmp_path: Path, make_raster: Any
) -> None:
    model = network(batch, insists)
    model.save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    (tensor,) = read_card(tmp_path / "model").inputs
    assert tensor.batch == (8 if insists else None)
    image = make_raster(width=24, height=21, bands=BANDS)
    expected = every_patch(network(None), pixels_of(image), FIELD)
    # How far the result of a layer that cannot be read moves with the image, nobody knows.
    for mode in ("patch",) if insists else ("patch", "fcn"):
        run(image, tmp_path / "model", tmp_path / mode, mode=mode)
        assert_same_map(maps_of(tmp_path / mode), (expected.argmax(-1), expected))


@pytest.mark.parametrize("batch", [1, 8])
def test_a_savedmodel_of_a_fixed_batch_has_its_map(
    batch: int, tmp_path: Path, make_raster: Any
) -> None:
    model = saved(tmp_path / "model", network(None), batch, FIELD, FIELD)
    image = make_raster(width=24, height=21, bands=BANDS)
    run(image, model, tmp_path / "map", tile_size=11)
    expected = every_patch(network(None), pixels_of(image), FIELD)
    assert_same_map(maps_of(tmp_path / "map"), (expected.argmax(-1), expected))


def test_eight_patches_at_a_time_are_no_eight_regions(tmp_path: Path, make_raster: Any) -> None:
    keras.utils.set_random_seed(6)
    given = keras.Input((None, None, BANDS))
    values = L.Conv2D(5, FIELD, activation="relu")(L.Rescaling(1e-4)(given))
    free = keras.Model(given, L.Conv2D(4, 1, activation="softmax")(values))
    image = make_raster(width=24, height=21, bands=BANDS)
    expected = every_patch(free, pixels_of(image), FIELD)
    for batch, method in ((1, "shift and stitch"), (8, "patches")):
        model = saved(tmp_path / f"model{batch}", free, batch, None, None)
        said = run(image, model, tmp_path / f"map{batch}")
        assert said.result_["method"] == method
        assert_same_map(maps_of(tmp_path / f"map{batch}"), (expected.argmax(-1), expected))
    assert "takes 8 patches at a time" in said.text.getvalue()


def test_two_inputs_with_different_batches_are_refused(tmp_path: Path, make_raster: Any) -> None:
    module = tf.Module()

    @tf.function(
        input_signature=[
            tf.TensorSpec((4, 5, 5, BANDS), tf.float32, name="one"),
            tf.TensorSpec((8, 5, 5, BANDS), tf.float32, name="two"),
        ]
    )
    def serve(one: Any, two: Any) -> Any:
        return {"sum": tf.reduce_sum(one) + tf.reduce_sum(two)}

    tf.saved_model.save(module, str(tmp_path / "model"), signatures={"serving_default": serve})
    with pytest.raises(ModelError, match="“one” 4, “two” 8"):
        run(make_raster(bands=BANDS), tmp_path / "model", tmp_path / "map")
