"""Runs of the task that maps many images, in its tests."""

from __future__ import annotations

from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.map_images import map_images

from tests.support.recorder import Recorder


def run(model, folder, **fields):
    """Map images with a model into a folder, with a mosaic; return what was said."""
    recorder = Recorder()
    template = jobs.PredictJob(mode="patch", sources=(), model=str(model), runtime="onnx")
    fields = {"mosaic": str(folder / "mosaic.vrt"), **fields}
    job = jobs.MapImagesJob(predict=template, output=str(folder), **fields)
    map_images(job, recorder)
    return recorder
