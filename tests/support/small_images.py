"""Small images as people have them, a model that sees every band of them, and what is said."""

from __future__ import annotations

import numpy as np
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.job_inputs import LayerSettings
from cnnmapper.engine.export import export
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

FIELD = 3


def small_model(folder, bands):
    """A CNN with a receptive field of 3 x 3 that sees every band, exported."""
    from cnnmapper.engine.models.tensorflow_setup import keras

    keras.utils.set_random_seed(5)
    image = keras.Input((None, None, bands), name="input")
    x = keras.layers.Rescaling(1 / 255)(image)
    x = keras.layers.Conv2D(4, FIELD, activation="softmax")(x)
    keras.Model(image, x).save(folder / "small.keras")
    # Named, so that nothing is said of names where something else is asked.
    (folder / "classes.csv").write_text("value,label\n0,a\n1,b\n2,c\n3,d\n")
    job = jobs.ExportJob(
        str(folder / "small.keras"), str(folder / "model"), classes=str(folder / "classes.csv")
    )
    export(job, Recorder())
    return folder / "model"


def write(path, pixels, colours=None, **profile):
    """Write pixels of shape (bands, height, width)."""
    count, height, width = pixels.shape
    profile = {"driver": "GTiff", "crs": "EPSG:32631", "transform": NORTH_UP, **profile}
    with rasterio.open(
        path, "w", width=width, height=height, count=count, dtype=pixels.dtype, **profile
    ) as dataset:
        if colours:
            dataset.colorinterp = colours
        dataset.write(pixels)
    return path


def image_of(bands=1, height=12, width=16, dtype="uint8", low=1):
    generator = np.random.default_rng(4)
    return generator.integers(low, 250, (bands, height, width)).astype(dtype)


def stacked(*paths, **layer):
    settings = LayerSettings(**layer)
    return RasterioStack([jobs.RasterInput(str(path), layer=settings) for path in paths])


def missing_of(path, nodata=None, **layer):
    with stacked(path, **layer) as stack:
        mask = stack.read_masked(stack.grid.window, nodata)[1]
        return 0 if mask is None else int(mask.sum()), " ".join(stack.notes(nodata))


def mapped(image, model, tmp_path, name="map", **options):
    recorder = Recorder()
    job = predict_job(image, model, tmp_path / f"{name}.tif", **options)
    predict(job, recorder)
    with rasterio.open(job.class_map) as dataset:
        return dataset.read(1), recorder


def said(recorder, kind="info"):
    return " ".join(message["message"] for message in recorder.all(kind))
