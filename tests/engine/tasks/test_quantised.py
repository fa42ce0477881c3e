"""Models with quantised weights have the map that Keras gives, and nothing is proven amiss."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import every_patch, maps_of, pixels_of
from tests.support.recorder import Recorder

L = keras.layers
FIELD, BANDS = 8, 3

pytestmark = pytest.mark.filterwarnings("ignore:Layer .* does not have a `quantize` method")


def flattened() -> Any:
    image = keras.Input((FIELD, FIELD, BANDS), name="image")
    values = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(image))
    values = L.Dense(9, activation="relu")(L.Flatten()(L.MaxPooling2D()(values)))
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


def pixelwise() -> Any:
    image = keras.Input((None, None, BANDS), name="image")
    values = L.Conv2D(6, FIELD, activation="relu")(L.Rescaling(1e-3)(image))
    values = L.Dense(9, activation="relu")(values)
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


@pytest.mark.parametrize("mode", ["int8", "int4", "float8"])
@pytest.mark.parametrize("build", [flattened, pixelwise])
def test_a_quantised_model_has_the_map_that_keras_gives(
    build: Any, mode: str, tmp_path: Path, make_raster: Any
) -> None:
    keras.utils.set_random_seed(7)
    model = build()
    image = make_raster(width=25, height=22, bands=BANDS)
    full = every_patch(model, pixels_of(image), FIELD)
    model.quantize(mode)
    expected = every_patch(model, pixels_of(image), FIELD)
    assert np.abs(expected - full).max() > 1e-5 or mode == "float8"
    model.save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    assert read_card(tmp_path / "model").dense.proven
    messages = Recorder()
    predict(predict_job(image, tmp_path / "model", tmp_path / "map.tif"), messages)
    assert messages.result_["method"] == "dense"
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))
