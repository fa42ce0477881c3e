"""Patches from all over an image, with data in every pixel."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Pixels, Size, Window
from .rasterio_stack import RasterioStack

_SIDES, _SIDES_REMOTE = 12, 4
"""Parts that an image is divided into, each way, at the most."""
_BESIDE = 64
"""Pixels that are read in a part beyond a patch: patches lie that far from each other."""


@dataclass(frozen=True)
class PatchSample:
    """Patches of one image."""

    pixels: NDArray[Any]
    """Shape (patches, height, width, bands)."""
    parts: NDArray[np.int64]
    """In which part of the image each lies: neighbours share pixels, and are no independent
    evidence."""


def sample_patches(
    stack: RasterioStack, size: Size, count: int, nodata: Optional[float] = None, seed: int = 0
) -> PatchSample:
    """Return patches that lie inside an image and have data in all pixels of all bands.

    Args:
        stack: the image.
        size: of a patch.
        count: how many, about; fewer where there are none.
        nodata: nodata value that takes precedence over the rasters' own.
        seed: of the places.

    Raises:
        RasterError: a file cannot be read.
    """
    random = np.random.default_rng(seed)
    windows = list(_windows(stack, size))
    each = math.ceil(count / max(len(windows), 1))
    pixels: list[NDArray[Any]] = []
    parts: list[int] = []
    for number, window in enumerate(windows):
        read, absent = stack.read_masked(window, nodata)
        rows, columns = np.nonzero(whole_patches(read, absent, size))
        for place in random.permutation(len(rows))[:each]:
            row, column = rows[place], columns[place]
            pixels.append(read[row : row + size.height, column : column + size.width])
            parts.append(number)
    shape = (0, size.height, size.width, stack.bands)
    found = np.stack(pixels) if pixels else np.empty(shape, stack.dtype)
    return PatchSample(found, np.array(parts, np.int64))


def _windows(stack: RasterioStack, size: Size) -> Iterator[Window]:
    """Yield a window in the middle of each part of the image."""
    most = _SIDES_REMOTE if stack.remote else _SIDES

    def along(length: int, patch: int) -> list[tuple[int, int]]:
        if length < patch:
            return []
        sides = max(1, min(most, length // patch))
        own = max(patch, min(length // sides, patch + _BESIDE))
        middles = ((2 * i + 1) * length / (2 * sides) for i in range(sides))
        return [(max(0, min(length - own, round(m - own / 2))), own) for m in middles]

    for y, rows in along(stack.grid.height, size.height):
        for x, columns in along(stack.grid.width, size.width):
            yield Window(x, y, columns, rows)


def whole_patches(
    pixels: Pixels, absent: Optional[NDArray[np.bool_]], size: Size
) -> NDArray[np.bool_]:
    """Tell of each place whether a patch that begins there has data everywhere.

    Args:
        pixels: shape (height, width, bands).
        absent: where there is no data, shape (height, width); None: nowhere.
        size: of a patch.

    Returns:
        Shape (height - size.height + 1, width - size.width + 1).
    """
    bad = np.zeros(pixels.shape[:2], bool) if absent is None else absent.copy()
    if pixels.dtype.kind == "f":
        bad |= ~np.isfinite(pixels).all(axis=-1)
    sums = np.pad(bad.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    h, w = size.height, size.width
    inside: NDArray[np.int64] = sums[h:, w:] - sums[:-h, w:] - sums[h:, :-w] + sums[:-h, :-w]
    return np.asarray(inside == 0)
