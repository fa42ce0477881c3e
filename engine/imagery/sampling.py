"""Pixels from all over an image, in bounded time and memory, whatever its size.

Every n-th pixel, where that reads few blocks of the file; else from small windows that are spread
evenly. Of a remote image from its overviews, where there are some, whose pixels may be means.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Pixels, Window
from .stack import Stack

if TYPE_CHECKING:
    from .rasterio_stack import RasterioStack

WANTED = 1 << 16
"""Pixels that are looked at, about."""

_MOST_BYTES = 64 << 20
_MOST_BLOCKS, _MOST_BLOCKS_REMOTE = 128, 16
"""Of a file, which are read at the most: each takes some ten milliseconds, or a request to a
server."""
_SIDES, _SIDES_REMOTE = 8, 3
"""Windows along each side of an image."""


@dataclass(frozen=True)
class ImageSample:
    """Pixels from all over an image."""

    pixels: NDArray[Any]
    """Those that have data in all bands, shape (pixels, bands), of the image's type."""
    are_means: bool = False
    """Whether they may be means of the image's pixels, whose extremes are less extreme."""


@dataclass(frozen=True)
class Scaling:
    """What a file says of the numbers in a band; None: nothing."""

    unit: str
    scale: Optional[float]
    """What a stored number is multiplied by, before ``offset`` is added."""
    offset: Optional[float]


def scalings(stack: RasterioStack) -> tuple[Scaling, ...]:
    """Return what the files say of the numbers in the bands that a stack reads."""
    found = []
    for number, band in stack.places:
        dataset = stack.datasets[number]
        pair = dataset.scales[band - 1], dataset.offsets[band - 1]
        known = pair != (1, 0) and all(map(math.isfinite, pair)) and pair[0] != 0
        scale, offset = pair if known else (None, None)
        found.append(Scaling(dataset.units[band - 1] or "", scale, offset))
    return tuple(found)


def sample_image(stack: RasterioStack, nodata: Optional[float] = None) -> ImageSample:
    """Return pixels from all over an image: the bands that the stack reads, in their order.

    Args:
        stack: the image.
        nodata: nodata value that takes precedence over the rasters' own.

    Raises:
        RasterError: a file cannot be read.
    """
    wanted = _wanted(stack)
    width, height = stack.grid.width, stack.grid.height
    overviews = [bool(dataset.overviews(band)) for dataset, band in _bands(stack)]
    # What GDAL reads with fewer rows and columns comes from overviews wherever there are some.
    are_means = stack.remote and all(overviews)
    if are_means or (not any(overviews) and _has_few_blocks(stack)):
        thin = max(1.0, math.sqrt(width * height / wanted))
        shape = max(1, min(height, round(height / thin))), max(1, min(width, round(width / thin)))
        return _sample_of([stack.read_thinned(shape, nodata)], are_means)
    dataset, band = next(_bands(stack))
    sides = _SIDES_REMOTE if stack.remote else _SIDES
    return sample_by_windows(stack, nodata, sides, dataset.block_shapes[band - 1])


def sample_by_windows(
    stack: Stack,
    nodata: Optional[float] = None,
    sides: int = _SIDES,
    blocks: tuple[int, int] = (1, 1),
) -> ImageSample:
    """Do the same by windows alone, whatever library reads the stack.

    Args:
        stack: the image.
        nodata: nodata value that takes precedence over the rasters' own.
        sides: windows along each side of the image.
        blocks: rows and columns of the file's blocks: no window lies in two where it fits into one.

    Raises:
        RasterError: a file cannot be read.
    """
    windows = _spread(stack, _wanted(stack), sides, blocks)
    return _sample_of([stack.read_masked(window, nodata) for window in windows])


def _wanted(stack: Stack) -> int:
    """Return how many pixels are looked at."""
    return min(WANTED, max(1, _MOST_BYTES // (stack.bands * max(stack.dtype.itemsize, 8))))


def _sample_of(
    found: Sequence[tuple[Pixels, Optional[NDArray[np.bool_]]]], are_means: bool = False
) -> ImageSample:
    parts = [_valid(pixels, mask) for pixels, mask in found]
    return ImageSample(np.concatenate(parts), are_means)


def _bands(stack: RasterioStack) -> Iterator[tuple[Any, int]]:
    """Yield the file and the number there of each band that is read."""
    for number, band in stack.places:
        yield stack.datasets[number], band


def _has_few_blocks(stack: RasterioStack) -> bool:
    """Tell whether all blocks of the bands that are read are few enough to be read."""
    blocks = 0
    for dataset, band in _bands(stack):
        rows, columns = dataset.block_shapes[band - 1]
        blocks += math.ceil(dataset.height / rows) * math.ceil(dataset.width / columns)
    return blocks <= (_MOST_BLOCKS_REMOTE if stack.remote else _MOST_BLOCKS)


def _spread(
    stack: Stack, wanted: int, sides: int, blocks: tuple[int, int]
) -> Iterator[Window]:
    """Yield windows in the middle of equal parts of an image, each in one block of its file."""
    side = max(1, round(math.sqrt(wanted) / sides))
    rows, columns = blocks

    def along(length: int, block: int) -> list[tuple[int, int]]:
        own = min(side, length)
        found = set()
        for number in range(sides):
            middle = (2 * number + 1) * length // (2 * sides)
            first, end = 0, length
            if block >= own:
                first = middle // block * block
                end = min(first + block, length)
            # The last block of a row may be smaller.
            found.add((max(0, min(max(middle - own // 2, first), end - own)), own))
        return sorted(found)

    for y, height in along(stack.grid.height, rows):
        for x, width in along(stack.grid.width, columns):
            yield Window(x, y, width, height)


def _valid(pixels: Pixels, mask: Optional[NDArray[np.bool_]]) -> NDArray[Any]:
    flat = pixels.reshape(-1, pixels.shape[-1])
    if mask is not None:
        flat = flat[~mask.reshape(-1)]
    return flat[np.isfinite(flat).all(axis=1)] if flat.dtype.kind == "f" else flat
