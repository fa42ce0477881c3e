"""Images on which two networks are compared: noise, smooth reflectances, constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..models.whole_numbers import USUAL, top_of

Shape = tuple[int, int, int]
"""Rows, columns, bands."""
NO_DTYPES: Mapping[str, str] = {}


def scenes(
    shapes: Mapping[str, Shape],
    generator: np.random.Generator,
    dtypes: Mapping[str, str] = NO_DTYPES,
) -> Iterator[dict[str, NDArray[Any]]]:
    """Give images of each kind, one for every source, as float32.

    Noise from 0 to 1 and to 10000, smooth reflectances from 0 to 10000 twice, three constants. An
    input of whole numbers gets them as whole numbers, scaled to what its type holds.

    Args:
        shapes: of the image of each source, by its name.
        generator: of the random numbers.
        dtypes: of the inputs; float where it says nothing.

    Returns:
        Images of shape (1, rows, columns, bands), by source.
    """
    for top in (1.0, float(USUAL)):
        made = {n: (generator.random(s) * top).astype(np.float32)[None] for n, s in shapes.items()}
        yield _fitted(made, dtypes, top)
    for _ in range(2):
        yield _fitted({n: _smooth(s, generator)[None] for n, s in shapes.items()}, dtypes, USUAL)
    for value in (0.0, 0.5, 2500.0):
        constant = {n: np.full((1, *s), value, np.float32) for n, s in shapes.items()}
        yield _fitted(constant, dtypes, USUAL)


def _fitted(
    images: dict[str, NDArray[Any]], dtypes: Mapping[str, str], top: float
) -> dict[str, NDArray[Any]]:
    """Images with values up to ``top``, as inputs of whole numbers take them."""
    return {
        name: np.floor(values * np.float32(top_of(dtypes[name]) / top))
        if "int" in dtypes.get(name, "")
        else values
        for name, values in images.items()
    }


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
