"""Rasters with the numbers of Sentinel-2 as processors store them, and what is made of those."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.inference.value_choice import choose_values

from tests.support.map_runs import predict_job
from tests.support.safe_folders import CORNER, SIDE_M, metadata_text

PLACE = rasterio.Affine(SIDE_M, 0, CORNER[0], 0, -SIDE_M, CORNER[1])
GRID = {"crs": "EPSG:32631", "transform": PLACE}
MAP = Path("map.tif")
NEW, OLD = "05.09", "03.01"


def pixels_of(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def write(path, pixels, names=(), **profile):
    """Write a raster of shape (bands, rows, columns)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = pixels.shape
    profile = {"driver": "GTiff", **GRID, **profile}
    with rasterio.open(
        path, "w", count=count, height=height, width=width, dtype=pixels.dtype, **profile
    ) as dataset:
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        dataset.write(pixels)
    return path


def beside(path, baseline=NEW, level="2A"):
    """Put a product's metadata beside a raster."""
    (path.parent / f"MTD_MSIL{level}.xml").write_text(metadata_text(baseline, level))
    return path


def with_corner(path):
    """Give an image a corner without data."""
    pixels = pixels_of(path)
    pixels[:, :9, :12] = 0
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 0
        dataset.write(pixels)
    return path


def newer_of(scene, path):
    """Write a scene as a later processor does: 1000 more, 0 still no data; metadata beside it."""
    pixels = pixels_of(scene)
    path.parent.mkdir()
    path.write_bytes(scene.read_bytes())
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.where(pixels == 0, 0, pixels + 1000).astype("uint16"))
    return beside(path)


def stack_of(*paths):
    return RasterioStack([jobs.RasterInput(str(path)) for path in paths])


def plan_of(*paths, card=None, **options):
    job = predict_job(paths[0], "model", MAP, **options)
    with stack_of(*paths) as stack:
        return choose_values(job, card, {"image": stack})


def added_to(*paths):
    """What each band of the rasters is known to have had added to it."""
    with stack_of(*paths) as stack:
        return [band.added for bands in stack.stored() for band in bands]


def trained(**fields):
    return SimpleNamespace(training=SimpleNamespace(**fields))
