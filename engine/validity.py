"""Which output pixels have data."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .grid import Size, Window
from .placement import Pixels, Place, Places


def sees_only_numbers(
    pixels: Pixels, places: Places, blocks: Window, expression: Size
) -> NDArray[np.bool_]:
    """Tell for each pixel of the blocks whether all that it sees is finite.

    NaN and infinity in an image do not always reach the model's output (a rectifier turns NaN
    into 0), so the outputs alone do not tell.

    Args:
        pixels: what the blocks see of each source, (height, width, bands).
        places: where the patches of each source lie.
        blocks: the blocks.
        expression: output pixels of a block.

    Returns:
        Shape (block rows * expression height, block columns * expression width).
    """
    good = np.ones((blocks.height, blocks.width), bool)
    for place in places:
        values = pixels[place.source]
        if np.issubdtype(values.dtype, np.inexact):
            bad = np.logical_not(np.isfinite(values).all(axis=-1))
            if bad.any():
                good &= counts(bad, place, blocks) == 0
    return good.repeat(expression.height, 0).repeat(expression.width, 1)


def counts(mask: NDArray[np.bool_], place: Place, blocks: Window) -> NDArray[np.int64]:
    """Count the true pixels in each block's receptive field, shape (block rows, block columns).

    By a summed-area table (Crow 1984): the count of any window takes four look-ups.
    """
    table = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), np.int64)
    table[1:, 1:] = mask.cumsum(axis=0, dtype=np.int64).cumsum(axis=1)
    top, left = place.starts(blocks)
    bottom, right = top + place.y.receptive, left + place.x.receptive
    result: NDArray[np.int64] = (
        table[np.ix_(bottom, right)]
        - table[np.ix_(top, right)]
        - table[np.ix_(bottom, left)]
        + table[np.ix_(top, left)]
    )
    return result
