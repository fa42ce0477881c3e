"""Images on which two networks are compared: noise, smooth reflectances, constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Shape = tuple[int, int, int]
"""Rows, columns, bands."""


def scenes(
    shapes: Mapping[str, Shape], generator: np.random.Generator
) -> Iterator[dict[str, NDArray[Any]]]:
    """Give images of each kind, one for every source, as float32.

    Noise from 0 to 1 and to 10000, smooth reflectances from 0 to 10000 twice, three constants.

    Args:
        shapes: of the image of each source, by its name.
        generator: of the random numbers.

    Returns:
        Images of shape (1, rows, columns, bands), by source.
    """
    for top in (1.0, 10000.0):
        yield {n: (generator.random(s) * top).astype(np.float32)[None] for n, s in shapes.items()}
    for _ in range(2):
        yield {n: _smooth(s, generator)[None] for n, s in shapes.items()}
    for value in (0.0, 0.5, 2500.0):
        yield {n: np.full((1, *s), value, np.float32) for n, s in shapes.items()}


def _smooth(shape: Shape, generator: np.random.Generator) -> NDArray[Any]:
    """Reflectances from 0 to 10000 as fields and forests have: waves, with a little noise."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    result = np.empty(shape)
    for band in range(shape[2]):
        values = np.zeros(shape[:2])
        for _ in range(6):
            fy, fx, phase = (float(v) for v in generator.uniform((-0.5, -0.5, 0), (0.5, 0.5, 6.3)))
            values += generator.uniform(0.2, 1) * np.sin(fy * y + fx * x + phase)
        result[..., band] = 3000 + 1200 * values + generator.normal(0, 60, shape[:2])
    clipped: NDArray[Any] = np.clip(result, 0, 10000).astype(np.float32)
    return clipped
