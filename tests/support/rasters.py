"""Rasters with pixels as satellites have them: smooth, noisy, and never 0."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine

NORTH_UP = Affine(10, 0, 500000, 0, -10, 4000000)


def write_random(
    path: Path,
    width: int = 61,
    height: int = 47,
    bands: int = 4,
    transform: Affine = NORTH_UP,
    crs: str = "EPSG:32654",
    seed: int = 3,
) -> Path:
    """Write a GeoTIFF of uint16, the same for the same seed."""
    generator = np.random.default_rng(seed)
    coarse = generator.uniform(200, 6000, (height // 6 + 1, width // 6 + 1, bands))
    smooth = np.kron(coarse, np.ones((6, 6, 1)))[:height, :width]
    pixels = (smooth + generator.normal(0, 200, smooth.shape)).clip(1).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint16",
        crs=crs, transform=transform,
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels, -1, 0))
    return path
