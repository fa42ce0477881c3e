"""A checksum of a map's pixels that does not depend on the order in which they come.

A part of a map is written tile by tile and read in strips, years later perhaps, by another program
run. Each byte is multiplied by an odd number that depends on its place, and all is summed modulo
2^64: a single byte that has changed always changes the sum.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Window

_BYTES, _ROWS = 8192, 256
"""What is summed at a time: so many bytes times 32-bit weights are exact in float64, which the
processor multiplies quickest."""

_Numbers = NDArray[np.uint64]


class PixelSum:
    """The sum over what has come so far."""

    def __init__(self) -> None:
        self._sum = 0

    def add(self, planes: NDArray[Any], window: Window) -> None:
        """Take pixels in, shape (bands, height, width), that lie in a window of the map."""
        each = planes.dtype.itemsize
        across = _odd(window.x * each, window.width * each, 1).astype(np.float64)
        down = _odd(window.y, window.height, 2)
        weights = _odd(0, len(planes), 3)
        for weight, plane in zip(weights, np.ascontiguousarray(planes).view(np.uint8)):
            for y in range(0, window.height, _ROWS):
                rows, total = slice(y, y + _ROWS), 0
                for x in range(0, window.width * each, _BYTES):
                    some = slice(x, x + _BYTES)
                    sums = (plane[rows, some].astype(np.float64) @ across[some]).astype(np.uint64)
                    total += int(sums @ down[rows])
                self._sum = (self._sum + total * int(weight)) % 2**64

    @property
    def text(self) -> str:
        """The sum as a map says it."""
        return f"{self._sum:016x}"


def _odd(first: int, count: int, seed: int) -> _Numbers:
    """Return an odd number below 2^32 for each place of an axis, mixed as SplitMix64 does.

    Steele, Lea and Flood 2014, “Fast splittable pseudorandom number generators”.
    """
    places = np.arange(first, first + count, dtype=np.uint64) + np.uint64(seed << 40)
    mixed = (places + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    odd: _Numbers = ((mixed ^ (mixed >> np.uint64(31))) >> np.uint64(32)) | np.uint64(1)
    return odd
