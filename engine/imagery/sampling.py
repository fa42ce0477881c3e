"""Pixels from all over an image, in bounded time and memory, whatever its size.

From overviews where there are some; else every n-th pixel, where that reads few blocks of the
file; else from small windows that are spread evenly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Pixels, Window
from .rasterio_stack import RasterioStack

WANTED = 1 << 16
"""Pixels that are looked at, about."""

_MOST_BYTES = 64 << 20
_MOST_BLOCKS, _MOST_BLOCKS_REMOTE = 256, 16
"""Of a file without overviews, which are read at the most: each takes milliseconds, or a request
to a server."""
_SIDES, _SIDES_REMOTE = 12, 3
"""Windows along each side of an image."""


@dataclass(frozen=True)
class ImageSample:
    """Pixels from all over an image."""

    pixels: NDArray[Any]
    """Those that have data in all bands, shape (pixels, bands), of the image's type."""
    looked_at: int
    """How many there were, those without data among them."""

    @property
    def with_data(self) -> float:
        """The share of pixels that have data."""
        return len(self.pixels) / self.looked_at if self.looked_at else 0.0


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
    wanted = min(WANTED, max(1, _MOST_BYTES // (stack.bands * max(stack.dtype.itemsize, 8))))
    width, height = stack.grid.width, stack.grid.height
    found: list[tuple[Pixels, Optional[NDArray[np.bool_]]]]
    if _reads_thinned(stack):
        thin = max(1.0, math.sqrt(width * height / wanted))
        shape = max(1, min(height, round(height / thin))), max(1, min(width, round(width / thin)))
        found = [stack.read_thinned(shape, nodata)]
    else:
        windows = _spread(width, height, wanted, _SIDES_REMOTE if stack.remote else _SIDES)
        found = [stack.read_masked(window, nodata) for window in windows]
    parts = [_valid(pixels, mask) for pixels, mask in found]
    looked_at = sum(pixels.shape[0] * pixels.shape[1] for pixels, _ in found)
    return ImageSample(np.concatenate(parts), looked_at)


def _reads_thinned(stack: RasterioStack) -> bool:
    """Tell whether every n-th pixel of the whole image is read quickly."""
    bands: dict[int, list[int]] = {}
    for number, band in stack.places:
        bands.setdefault(number, []).append(band)
    blocks = 0
    for number, numbers in bands.items():
        dataset = stack.datasets[number]
        for band in numbers:
            if not dataset.overviews(band):
                rows, columns = dataset.block_shapes[band - 1]
                blocks += math.ceil(dataset.height / rows) * math.ceil(dataset.width / columns)
    return blocks <= (_MOST_BLOCKS_REMOTE if stack.remote else _MOST_BLOCKS)


def _spread(width: int, height: int, wanted: int, sides: int) -> Iterator[Window]:
    """Yield windows in the middle of equal parts of an image."""
    side = max(1, round(math.sqrt(wanted) / sides))

    def along(length: int) -> list[tuple[int, int]]:
        own = min(side, length)
        middles = ((2 * i + 1) * length / (2 * sides) for i in range(sides))
        return sorted({(max(0, min(length - own, round(m - own / 2))), own) for m in middles})

    for y, rows in along(height):
        for x, columns in along(width):
            yield Window(x, y, columns, rows)


def _valid(pixels: Pixels, mask: Optional[NDArray[np.bool_]]) -> NDArray[Any]:
    flat = pixels.reshape(-1, pixels.shape[-1])
    if mask is not None:
        flat = flat[~mask.reshape(-1)]
    return flat[np.isfinite(flat).all(axis=1)] if flat.dtype.kind == "f" else flat
