"""What a Keras model gives for every patch of an image, and the maps of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio


def pixels_of(image: Path) -> np.ndarray:
    """Of a raster: (height, width, bands)."""
    with rasterio.open(image) as source:
        return source.read().transpose(1, 2, 0)


def every_patch(model: Any, pixels: np.ndarray, field: int) -> np.ndarray:
    """The model's first pixel for the patch of each position: (rows, columns, channels)."""
    rows, columns = (length - field + 1 for length in pixels.shape[:2])
    patches = np.stack(
        [pixels[y : y + field, x : x + field] for y in range(rows) for x in range(columns)]
    )
    found = np.asarray(model.predict(patches, batch_size=64, verbose=0))
    return found.reshape(rows, columns, -1)


def maps_of(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Labels (height, width) and probabilities (height, width, classes) of a run's folder."""
    with rasterio.open(folder / "map.tif") as dataset:
        labels = dataset.read(1)
    with rasterio.open(folder / "map_probabilities.tif") as dataset:
        return labels, dataset.read().transpose(1, 2, 0)
