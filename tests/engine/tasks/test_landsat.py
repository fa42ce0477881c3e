"""Two real sources: Landsat 8 at 30 m with its panchromatic band, half a pixel aside."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map
from tests.support.places import SHARED
from tests.support.recorder import Recorder

L = keras.layers
COLOURS, PAN = SHARED / "data" / "landsat8_ms_30m.tif", SHARED / "data" / "landsat8_pan_15m.tif"


@pytest.fixture(scope="module")
def sharpened(tmp_path_factory):
    """A network that sees 8 x 8 pixels of 30 m and 16 x 16 of 15 m; the Keras model, exported.

    Of any size, so that it is rewritten for this ratio of the pixels alone.
    """
    if not (COLOURS.is_file() and PAN.is_file()):
        pytest.skip("the Landsat images (../shared/data) are not here")
    keras.utils.set_random_seed(3)
    sizes = ((None, None, 6), (None, None, 1))
    colours, pan = (keras.Input(size, name=name) for size, name in zip(sizes, ("colours", "pan")))
    x = L.MaxPooling2D()(L.Conv2D(8, 3, activation="relu")(L.Rescaling(1e-3, offset=-9)(colours)))
    y = L.MaxPooling2D()(L.Conv2D(8, 5, activation="relu")(L.Rescaling(1e-3, offset=-9)(pan)))
    features = L.Concatenate()([L.Conv2D(8, 3)(x), L.Conv2D(8, 3)(L.MaxPooling2D()(y))])
    wide = keras.initializers.RandomNormal(stddev=1.5)
    last = L.Conv2D(5, 1, activation="softmax", name="classes", kernel_initializer=wide)
    classes = last(features)
    model = keras.Model([colours, pan], classes)
    folder = tmp_path_factory.mktemp("sharpened")
    model.save(folder / "model.keras")
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), Recorder())
    return model, folder / "model"


def run(folder, model, method, box):
    recorder = Recorder()
    sources = tuple(jobs.Source((jobs.RasterInput(str(path)),)) for path in (COLOURS, PAN))
    job = jobs.PredictJob(
        "patch", sources, str(model), class_map=str(folder / f"{method}.tif"),
        probabilities=str(folder / f"{method}_p.tif"), method=method, box=box,
        placeholders="colours,pan",
    )  # fmt: skip
    predict(job, recorder)
    with rasterio.open(job.class_map) as dataset:
        labels, transform = dataset.read(1), dataset.transform
    with rasterio.open(job.probabilities) as dataset:
        return labels, np.moveaxis(dataset.read(), 0, -1), transform, recorder


def test_every_pixel_is_what_the_model_gives_for_both_patches_centred_there(sharpened, tmp_path):
    model, exported = sharpened
    labels, found, transform, recorder = run(tmp_path, exported, "auto", "200:180:40:30")
    assert recorder.result_["method"] == "dense"
    fed = " ".join(message["message"] for message in recorder.all("info"))
    assert "landsat8_pan_15m.tif feeds the input “pan”" in fed
    feeds = []
    for path, side in ((COLOURS, 8), (PAN, 16)):
        with rasterio.open(path) as dataset:
            pixels, own = np.moveaxis(dataset.read(), 0, -1), dataset.transform
        patches = []
        for row in range(30):
            for column in range(40):
                u, v = ~own @ (transform @ (column + 0.5, row + 0.5))
                left, top = (math.floor(c + 1e-6) - side // 2 for c in (u, v))
                patches.append(pixels[top : top + side, left : left + side])
        feeds.append(np.stack(patches).astype("float32"))
    expected = model.predict(feeds, verbose=0).reshape(30, 40, 5)
    assert_same_map((labels, found), (expected.argmax(-1), expected))
    assert found.std(axis=(0, 1)).max() > 0.01, "a map of one value would prove nothing"
    assert_same_map(run(tmp_path, exported, "patches", "200:180:40:30")[:2], (labels, found))
