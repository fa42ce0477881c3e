"""Images to apply the models to: smooth bands, parcels with sharp borders, a little noise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

from .entry import Array, Scene

ORIGIN = Affine(10, 0, 500000, 0, -10, 4000000)
"""Pixels of 10 m; of a source that is finer, less."""


def pixels_of(scene: Scene, seed: int = 5) -> Array:
    """Return the scene's pixels (rows, columns, bands), the same for the same seed."""
    random = np.random.default_rng(seed)
    rows, columns = scene.height * scene.finer, scene.width * scene.finer
    layers = []
    for side in (60, 25, 9):
        for _ in range(2):
            layers.append(_smooth(random, rows, columns, side * scene.finer))
    for side in (34, 17):
        parcels = random.normal(0, 1, (rows // side + 2, columns // side + 2))
        layers.append(np.kron(parcels, np.ones((side, side)))[5 : rows + 5, 9 : columns + 9])
    mixed = np.stack(layers, -1) @ random.normal(0, 1, (len(layers), scene.bands))
    mixed += random.normal(0, 0.15, mixed.shape)
    mixed = 0.35 + 0.16 * mixed / mixed.std((0, 1))
    if scene.dtype == "float32":
        return mixed.clip(0, 1).astype("float32")
    low, high = (1, 255) if scene.dtype == "uint8" else (200, 9000)
    return (low + mixed.clip(0, 1) * (high - low)).astype(scene.dtype)


def _smooth(random: Any, rows: int, columns: int, side: int) -> Array:
    """Noise on a coarse grid, interpolated linearly."""
    coarse = random.normal(0, 1, (rows // side + 3, columns // side + 3))
    across = np.arange(columns) / side
    coarse = np.stack([np.interp(across, np.arange(coarse.shape[1]), line) for line in coarse])
    down = np.arange(rows) / side
    return np.stack([np.interp(down, np.arange(len(coarse)), line) for line in coarse.T], 1)


def write_scene(scene: Scene, path: Path, seed: int = 5) -> Path:
    """Write it as a GeoTIFF."""
    pixels = pixels_of(scene, seed)
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[1], height=pixels.shape[0],
        count=scene.bands, dtype=scene.dtype, crs="EPSG:32654",
        transform=ORIGIN @ Affine.scale(1 / scene.finer),
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels, -1, 0))
    return path


def read_scene(path: Path) -> tuple[Array, Affine]:
    """Return pixels (rows, columns, bands) and the transform."""
    with rasterio.open(path) as dataset:
        return np.moveaxis(dataset.read(), 0, -1), dataset.transform
