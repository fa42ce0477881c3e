"""Polishing a class map of a full tile: seconds and memory."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import PolishJob, RasterInput
from rasterio.transform import from_origin

from . import worker

_CLASSES, _REPEATED = 6, 4
_LEAST = 10


def make_maps(folder: Path, size: int, speckle: float) -> tuple[Path, Path]:
    """Write a class map and its probabilities: soft fields of three scales, with noise.

    Args:
        folder: takes them.
        size: pixels on a side.
        speckle: standard deviation of the noise; 0.25 gives one region in ten pixels.
    """
    random, side = np.random.default_rng(1), size // _REPEATED
    fields = random.normal(0, speckle, (_CLASSES, side, side)).astype("float32")
    for field in fields:
        for cell, height in ((180, 1.0), (30, 0.7), (6, 0.45)):
            corners = random.normal(0, height, (side // cell + 2,) * 2).astype("float32")
            place = np.arange(side) / cell
            low, part = place.astype(int), (place % 1).astype("float32")
            rows = corners[low] * (1 - part)[:, None] + corners[low + 1] * part[:, None]
            field += rows[:, low] * (1 - part) + rows[:, low + 1] * part
    sure = np.exp(3 * fields)
    sure /= sure.sum(axis=0)
    labels, probabilities = folder / "labels.tif", folder / "sure.tif"
    profile: dict[str, Any] = {
        "driver": "GTiff", "width": side * _REPEATED, "height": side * _REPEATED, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "crs": "EPSG:32654", "compress": "DEFLATE",
        "transform": from_origin(500000, 4000000, 10, 10),
    }  # fmt: skip
    repeated = (_REPEATED, _REPEATED)
    with rasterio.open(labels, "w", count=1, dtype="uint8", nodata=255, **profile) as dataset:
        dataset.write(np.tile(sure.argmax(axis=0).astype("uint8"), repeated), 1)
    profile["compress"] = "ZSTD"
    with rasterio.open(
        probabilities, "w", count=_CLASSES, dtype="uint16", nodata=65535, **profile
    ) as dataset:
        for number, plane in enumerate(sure, 1):
            dataset.write(np.tile(np.rint(plane * 50000).astype("uint16"), repeated), number)
            dataset.set_band_description(number, f"class {number - 1}")
        dataset.scales = [2e-5] * _CLASSES
    return labels, probabilities


def run(folder: Path, size: int, add: Callable[[str, str], None]) -> None:
    """Add the rows of the table: sieving alone at two speckles, and everything."""
    for speckle, name in ((0.05, "calm"), (0.25, "speckled")):
        part = folder / name
        part.mkdir(parents=True)
        labels, probabilities = make_maps(part, size, speckle)
        target = part / "polished.tif"
        job = PolishJob(RasterInput(str(labels)), str(target), minimum_area=_LEAST)
        before = _used()
        found = worker.start(job, part)
        ours = _used() - before
        add(
            f"regions below {_LEAST} pixels, {name} map, {found['merged_regions']} of them",
            f"{found['wall']:.1f} s ({ours:.1f} s of processors), {found['peak_mb']:.0f} MB",
        )
        for share in (1.0, 0.5):
            job = PolishJob(
                RasterInput(str(labels)), str(target), RasterInput(str(probabilities)),
                smoothing=7, neighbours=share, confidence=0.4, majority=1, minimum_area=_LEAST,
            )  # fmt: skip
            found = worker.start(job, part)
            add(
                f"every step, {name} map, NEIGHBOURS {share:g}",
                f"{found['wall']:.1f} s, {found['peak_mb']:.0f} MB",
            )


def _used() -> float:
    """Return the processors' seconds of the processes that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
