"""Which output pixels have data."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job import ALL, CENTRE
from ..geometry.grid import Size, Window
from ..geometry.patch_positions import PatchPositions, SourcePositions, TileInput

Mask = NDArray[np.bool_]


def valid_pixels(
    seen: TileInput, places: SourcePositions, blocks: Window, expression: Size, rule: str
) -> Mask:
    """Tell for each pixel of the blocks whether it has data.

    A pixel that sees NaN or infinity has none, by any rule: these do not always reach the model's
    output (a rectifier turns NaN into 0), so the output alone does not tell.

    Args:
        seen: what the blocks see of each source, and where it has no data.
        places: where the patches of each source lie.
        blocks: the blocks.
        expression: output pixels of a block.
        rule: a pixel is nodata where the ``centre`` pixel of a source is, where ``any`` pixel of
            its receptive field is, or where ``all`` of them are.

    Returns:
        Shape (block rows * expression height, block columns * expression width).
    """
    shape = blocks.height * expression.height, blocks.width * expression.width
    good = np.ones(shape, bool)
    empty: Optional[Mask] = None
    for place in places:
        bad = _not_finite(seen, place.source)
        if bad is not None:
            good &= of_blocks(counts(bad, place, blocks) == 0, expression)
        mask = seen.nodata[place.source]
        if rule == ALL:
            here = np.zeros((blocks.height, blocks.width), bool)
            if mask is not None:
                here = counts(mask, place, blocks) == counts(np.ones_like(mask), place, blocks)
            empty = here if empty is None else empty & here
        elif mask is None:
            continue
        elif rule == CENTRE:
            good &= ~at_centres(mask, place, blocks, expression)
        else:
            good &= of_blocks(counts(mask, place, blocks) == 0, expression)
    if empty is not None:
        good &= of_blocks(~empty, expression)
    return good


def _not_finite(seen: TileInput, source: str) -> Optional[Mask]:
    values = seen.pixels[source]
    if not np.issubdtype(values.dtype, np.inexact):
        return None
    bad = np.logical_not(np.isfinite(values).all(axis=-1))
    return bad if bad.any() else None


def of_blocks(values: NDArray[Any], expression: Size) -> NDArray[Any]:
    """Return the value of each block at each of its output pixels."""
    return values.repeat(expression.height, 0).repeat(expression.width, 1)


def at_centres(mask: Mask, place: PatchPositions, blocks: Window, expression: Size) -> Mask:
    """Return the mask at the centre pixel of each output pixel of the blocks."""
    window = place.window(blocks)
    down = place.y.centres(blocks.y, blocks.height, expression.height) - window.y
    across = place.x.centres(blocks.x, blocks.width, expression.width) - window.x
    centres: Mask = mask[np.ix_(down.clip(0, mask.shape[0] - 1), across.clip(0, mask.shape[1] - 1))]
    return centres


def counts(mask: NDArray[Any], place: PatchPositions, blocks: Window) -> NDArray[np.int64]:
    """Count the true pixels in each block's receptive field, or sum its whole numbers.

    Shape (block rows, block columns). By a summed-area table (Crow 1984): the count of any window
    takes four look-ups.
    """
    table = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), np.int64)
    table[1:, 1:] = mask.cumsum(axis=0, dtype=np.int64).cumsum(axis=1)
    top, left = place.starts(blocks)
    bottom, right = top + place.y.receptive, left + place.x.receptive
    # Where a padded network ends at the image's border, there is less to count.
    top, bottom = top.clip(0, mask.shape[0]), bottom.clip(0, mask.shape[0])
    left, right = left.clip(0, mask.shape[1]), right.clip(0, mask.shape[1])
    result: NDArray[np.int64] = (
        table[np.ix_(bottom, right)]
        - table[np.ix_(top, right)]
        - table[np.ix_(bottom, left)]
        + table[np.ix_(top, left)]
    )
    return result
