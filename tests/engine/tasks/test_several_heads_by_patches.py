"""Models with several heads that run on patches which overlap, whatever says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.engine.conftest import MakeRaster
from tests.support.recorder import Recorder


def two_heads(folder: Path, attentive: bool) -> Path:
    layers = keras.layers
    keras.utils.set_random_seed(4)
    image = keras.Input((None, None, 3), name="image")
    values = layers.Rescaling(1 / 3000)(image)
    values = layers.Conv2D(5, 3, padding="same", activation="relu")(values)
    if attentive:
        gate = layers.GlobalAveragePooling2D(keepdims=True)(values)
        values = layers.Multiply()([values, layers.Conv2D(5, 1, activation="sigmoid")(gate)])
    heads = {
        "crop": layers.Conv2D(3, 1, activation="softmax")(values),
        "state": layers.Conv2D(2, 1, activation="softmax")(values),
    }
    keras.Model(image, heads).save(folder / "model.keras")
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), Recorder())
    return folder / "model"


@pytest.mark.parametrize(
    ("attentive", "options"),
    [
        (True, {}),
        (True, {"patch_size": 32, "margin": 4}),
        (False, {"patch_size": 32, "margin": 4}),
        (False, {"method": "patches"}),
    ],
)
def test_all_heads_are_on_the_map(
    attentive: bool, options: Any, tmp_path: Path, make_raster: MakeRaster, run_map: Any
) -> None:
    model = two_heads(tmp_path, attentive)
    _, probabilities, _, messages = run_map(make_raster(53, 37, 3), model, head="*", **options)
    assert probabilities.shape == (37, 53, 5)
    assert messages.result_["method"].startswith("overlap, crop")
    # Nobody who asked for patches himself is told that the network cannot do without.
    told = messages.text.getvalue()
    assert ("a region is no part of an image" in told) == attentive
