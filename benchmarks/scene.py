"""The image that the benchmarks read: a full Sentinel-2 tile, or a part of one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.windows import Window

FULL = 10980
_BLOCK = 512


def make_scene(path: Path, size: int, real: Path) -> str:
    """Write a ``size`` x ``size`` image of 4 bands, uint16, deflate, tiled; say what it shows.

    Args:
        path: the file; left as it is where it has that size already.
        size: pixels on a side.
        real: a Sentinel-2 image to repeat, mirrored, with a little noise; where it is missing, the
            image is synthetic.
    """
    what = f"{real.name}, repeated" if real.is_file() else "synthetic texture"
    if path.is_file():
        with rasterio.open(path) as dataset:
            if dataset.width == dataset.height == size:
                return what
    pattern = _pattern(real)
    height, width = pattern.shape[1:]
    random = np.random.default_rng(1)
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=4, dtype="uint16",
        crs="EPSG:32654", transform=from_origin(300000, 4000020, 10, 10), tiled=True,
        blockxsize=_BLOCK, blockysize=_BLOCK, compress="deflate", zlevel=1, predictor=2,
        num_threads="all_cpus",
    ) as dataset:  # fmt: skip
        for top in range(0, size, _BLOCK):
            rows = np.arange(top, min(top + _BLOCK, size)) % height
            columns = np.arange(size) % width
            part = pattern[:, rows][:, :, columns].astype(np.float32)
            part += random.normal(0, 12, part.shape[1:]).astype(np.float32)
            dataset.write(
                part.clip(1, 10000).astype("uint16"), window=Window(0, top, size, len(rows))
            )
    return what


def _pattern(real: Path) -> NDArray[Any]:
    """(4, height, width) that repeats without an edge."""
    if real.is_file():
        with rasterio.open(real) as dataset:
            pixels = dataset.read([1, 2, 3, 4])
    else:
        random = np.random.default_rng(0)
        coarse = random.uniform(300, 5000, (4, 60, 60))
        pixels = np.kron(coarse, np.ones((1, 16, 16))).astype("uint16")
    flipped = np.concatenate([pixels, pixels[:, ::-1]], axis=1)
    return np.concatenate([flipped, flipped[:, :, ::-1]], axis=2)
