"""How unlike the training a pixel is, by networks that see one pixel on one or several dates."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from cnnmapper.engine.contract.job import (
    ExportJob,
    RasterInput,
    TrainJob,
)
from cnnmapper.engine.contract.training_job import MLP, TEMPCNN
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.output_agreement import DISTANCE_AGREEMENT
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.train import train

from tests.support.patch_sets import write_patch_set
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder
from tests.support.small_images import said
from tests.support.unlike_maps import BY_FEATURES, Maps

sys.path.insert(0, str(ROOT / "scripts" / "demo"))
import demo_scene  # noqa: E402

L = keras.layers
GROWTH = np.array([[3, 3, 6, 9], [9, 6, 3, 3], [3, 9, 9, 3], [9, 3, 3, 9]]) * 200.0
"""How green four crops are on four dates."""


def fields_of_crops(seed: int, size: int, crops: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixels of four dates, red and infrared each: (size, size, 8), and the crop of each."""
    random = np.random.default_rng(seed)
    kinds = random.integers(0, crops, (size, size))
    green = GROWTH[kinds] + random.normal(0, 120, (size, size, 4))
    pixels = np.stack([3000 - green, 1000 + green], axis=-1).reshape(size, size, 8)
    return pixels.clip(0).astype(np.uint16), kinds


@pytest.mark.parametrize("architecture", [TEMPCNN, MLP])
def test_a_crop_that_grows_as_none_of_the_training_is_above_1(architecture, tmp_path):
    pixels, kinds = fields_of_crops(1, 57, 3)
    samples, labels = pixels.reshape(-1, 1, 1, 8), kinds.ravel()
    parts = {
        name: ([samples[n::3]], labels[n::3])
        for n, name in enumerate(("training", "validation", "test"))
    }
    write_patch_set(tmp_path / "patches", parts)
    recorder = Recorder()
    train(
        TrainJob(
            str(tmp_path / "patches"), str(tmp_path / "model"), architecture=architecture,
            dates=4 if architecture == TEMPCNN else 1, filters=8, epochs=8, learning_rate=0.005,
            batch=32,
        ),
        recorder,
    )  # fmt: skip
    card = read_card(tmp_path / "model")
    assert card.unlike is not None, said(recorder, "info")
    assert card.unlike.layer == "softmax_layer"

    # Of a year later, with a crop more.
    pixels, kinds = fields_of_crops(2, 60, 4)
    demo_scene.write(tmp_path / "image.tif", pixels, [f"B{n}" for n in range(8)], None)
    image = tmp_path / "image.tif"
    first = Maps(image, tmp_path / "model", tmp_path)
    assert first.bands[-1] == BY_FEATURES
    assert (first.unlike[kinds < 3] < 1).mean() >= 0.9
    assert (first.unlike[kinds == 3] > 1).mean() >= 0.8
    for options in ({"tile_size": 17}, {"runtime": "tensorflow"}, {"method": "patches"}):
        other = Maps(image, tmp_path / "model", tmp_path, **options)
        np.testing.assert_allclose(other.unlike, first.unlike, rtol=0, atol=DISTANCE_AGREEMENT)
        np.testing.assert_array_equal(other.classes, first.classes)


def test_a_recurrent_network_of_one_pixel_tells_it_too(tmp_path):
    layers = [keras.Input((4, 2)), L.Rescaling(1e-4), L.LSTM(8), L.Dense(3, activation="softmax")]
    keras.Sequential(layers).save(tmp_path / "model.keras")
    image = write_random(tmp_path / "image.tif", 90, 80, 8)
    job = ExportJob(
        str(tmp_path / "model.keras"), str(tmp_path / "model"),
        training_images=(RasterInput(str(image)),),
    )  # fmt: skip
    export(job, Recorder())
    found = Maps(image, tmp_path / "model", tmp_path)
    assert found.bands[-1] == BY_FEATURES
    assert (found.unlike < 1).mean() > 0.85
