"""Which output pixels have data."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .grid import Layout, Tile


def sees_only_numbers(pixels: NDArray[Any], layout: Layout, tile: Tile) -> NDArray[np.bool_]:
    """Tell for each pixel of the tile's blocks whether all that it sees is finite.

    NaN and infinity in an image do not always reach the model's output (a rectifier turns NaN
    into 0), so the outputs alone do not tell.

    Args:
        pixels: the tile's source pixels, shape (height, width, bands).
        layout: the map's geometry.
        tile: the tile.

    Returns:
        Shape (block rows * expression height, block columns * expression width).
    """
    x, y = layout.x, layout.y
    shape = tile.blocks.height * y.expression, tile.blocks.width * x.expression
    if not np.issubdtype(pixels.dtype, np.inexact):
        return np.ones(shape, bool)
    bad = ~np.isfinite(pixels).all(axis=-1)
    if not bad.any():
        return np.ones(shape, bool)
    # Summed-area table (Crow 1984): the number of bad pixels in any window from four look-ups.
    table = np.zeros((bad.shape[0] + 1, bad.shape[1] + 1), np.int64)
    table[1:, 1:] = bad.cumsum(axis=0).cumsum(axis=1)
    top = np.arange(tile.blocks.height) * y.step
    left = np.arange(tile.blocks.width) * x.step
    bottom, right = top + y.receptive, left + x.receptive
    count = (
        table[np.ix_(bottom, right)]
        - table[np.ix_(top, right)]
        - table[np.ix_(bottom, left)]
        + table[np.ix_(top, left)]
    )
    good: NDArray[np.bool_] = (count == 0).repeat(y.expression, 0).repeat(x.expression, 1)
    return good
