"""Square blocks of ground, and which part the patches in them belong to.

A patch belongs to a part if every block that it sees any ground of is that part's. So patches of
two parts never share a pixel, and the gap between them is as wide as it must be and no wider.
Numbers only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from .sampled_image import Footprints

_ROUNDED = 1e-6
"""Of a pixel: what transforming back and forth may move a border by."""
_CODES = 1 << 16
_FINEST = 20
"""Blocks after which a regular pattern repeats, at the most."""

Parts = NDArray[np.int8]
"""Number of the part; -1: none."""


@dataclass(frozen=True)
class BlockGrid:
    """Blocks that cover all images, in pixels of the first one."""

    left: int
    top: int
    size: int
    columns: int
    rows: int

    @classmethod
    def over(cls, bounds: tuple[int, int, int, int], size: int) -> BlockGrid:
        """Cover left, top, right and bottom with blocks whose borders are multiples of the size."""
        left, top = (edge // size * size for edge in bounds[:2])
        return cls(left, top, size, -(-(bounds[2] - left) // size), -(-(bounds[3] - top) // size))

    def reaching(self, bounds: tuple[int, int, int, int]) -> BlockGrid:
        """Return it with as many more blocks on each side as cover left, top, right and bottom."""
        before, above = (max(0, -(-(own - edge) // self.size))
                         for own, edge in zip((self.left, self.top), bounds[:2]))  # fmt: skip
        left, top = self.left - before * self.size, self.top - above * self.size
        columns = max(self.columns + before, -(-(bounds[2] - left) // self.size))
        rows = max(self.rows + above, -(-(bounds[3] - top) // self.size))
        return BlockGrid(left, top, self.size, columns, rows)

    @property
    def count(self) -> int:
        """How many blocks there are."""
        return self.columns * self.rows

    def holding(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
        """Return the block that holds each place, numbered row by row."""
        across = np.floor((x - self.left) / self.size).astype(np.int64)
        down = np.floor((y - self.top) / self.size).astype(np.int64)
        across, down = across.clip(0, self.columns - 1), down.clip(0, self.rows - 1)
        return np.asarray(down * self.columns + across, np.int64)

    def touched(self, seen: Footprints) -> NDArray[np.int64]:
        """Return first and last column, first and last row of the blocks seen; shape (4, n)."""
        sides = [
            np.floor((seen.left - self.left + _ROUNDED) / self.size),
            np.ceil((seen.right - self.left - _ROUNDED) / self.size) - 1,
            np.floor((seen.top - self.top + _ROUNDED) / self.size),
            np.ceil((seen.bottom - self.top - _ROUNDED) / self.size) - 1,
        ]
        limits = (self.columns, self.columns, self.rows, self.rows)
        return np.stack([side.astype(np.int64).clip(0, limit - 1)
                         for side, limit in zip(sides, limits)])  # fmt: skip

    def seen(self, touched: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell of each block whether a patch sees it; ``touched`` as :meth:`touched` gives it."""
        first_x, last_x, first_y, last_y = touched
        found = np.zeros((self.rows, self.columns), bool)
        for down in range(int((last_y - first_y).max(initial=0)) + 1):
            for across in range(int((last_x - first_x).max(initial=0)) + 1):
                y, x = np.minimum(first_y + down, last_y), np.minimum(first_x + across, last_x)
                found[y, x] = True
        return found.reshape(-1)

    def part_of(self, touched: NDArray[np.int64], parts: Parts) -> Parts:
        """Return the part that all blocks of a patch belong to; -1: they belong to several.

        Args:
            touched: as :meth:`touched` gives it.
            parts: of each block.
        """
        first_x, last_x, first_y, last_y = touched
        table = parts.reshape(self.rows, self.columns)
        found: Parts = table[first_y, first_x]
        for down in range(int((last_y - first_y).max(initial=0)) + 1):
            for across in range(int((last_x - first_x).max(initial=0)) + 1):
                y, x = np.minimum(first_y + down, last_y), np.minimum(first_x + across, last_x)
                found = np.where(table[y, x] == found, found, np.int8(-1)).astype(np.int8)
        return found


class TouchCounts:
    """How many patches of each class see which blocks: enough to judge any division."""

    def __init__(self, grid: BlockGrid) -> None:
        self._grid = grid
        self._keys = np.zeros(0, np.int64)
        self._counts = np.zeros(0, np.int64)

    def add(self, touched: NDArray[np.int64], codes: NDArray[np.uint16]) -> None:
        """Count patches.

        Args:
            touched: the blocks that they see, as :meth:`BlockGrid.touched` gives them.
            codes: of their classes.
        """
        first_x, last_x, first_y, last_y = touched
        spans = (last_y - first_y) * 8 + (last_x - first_x)
        places = (first_y * self._grid.columns + first_x) * 64 + spans
        keys, counts = np.unique(places * _CODES + codes, return_counts=True)
        keys, counts = np.concatenate([self._keys, keys]), np.concatenate([self._counts, counts])
        self._keys, inverse = np.unique(keys, return_inverse=True)
        self._counts = np.bincount(inverse, counts, len(self._keys)).astype(np.int64)

    @property
    def codes(self) -> NDArray[np.int64]:
        """Code of the class of each entry."""
        return self._keys % _CODES

    @property
    def counts(self) -> NDArray[np.int64]:
        """Patches of each entry."""
        return self._counts

    @property
    def touched(self) -> NDArray[np.int64]:
        """The blocks of each entry, shape (4, n)."""
        places = self._keys // _CODES
        spans, corners = places % 64, places // 64
        y, x = corners // self._grid.columns, corners % self._grid.columns
        return np.stack([x, x + spans % 8, y, y + spans // 8])


def checkerboards(grid: BlockGrid, shares: tuple[float, float]) -> Iterator[Parts]:
    """Yield regular divisions of blocks into training (0), validation (1) and test (2).

    With two parts of the same share it is a checkerboard; with others a pattern in which the
    blocks of the smaller parts lie as the knight moves.

    Args:
        grid: the blocks.
        shares: of validation and test, 0 to 1.
    """
    period, validation, test = _period(shares)
    step = next((n for n in range(2, period) if gcd(n, period) == 1), 1)
    rows, columns = np.mgrid[0 : grid.rows, 0 : grid.columns]
    for way in (step, -step) if period > 2 else (step,):
        for offset in range(period):
            place = (columns + way * rows + offset) % period
            parts = np.where(place < test, 2, np.where(place < test + validation, 1, 0))
            yield parts.astype(np.int8).reshape(-1)


def _period(shares: tuple[float, float]) -> tuple[int, int, int]:
    """Return after how many blocks a pattern repeats, and how many of them are of each part."""
    least, best = np.inf, (1, 0, 0)
    for period in range(2, _FINEST + 1):
        validation, test = (max(1, round(period * share)) if share > 0 else 0 for share in shares)
        if validation + test >= period:
            continue
        error = max(abs(validation / period - shares[0]), abs(test / period - shares[1]))
        if error < least - 0.01:
            least, best = error, (period, validation, test)
    if best[0] == 1 and any(shares):
        # So little is left for the training that the finest pattern has less than a block for it.
        validation, test = (max(1, round(_FINEST * one)) if one > 0 else 0 for one in shares)
        over = max(0, validation + test + 1 - _FINEST)
        fewer = (over, 0) if validation > test else (0, over)
        best = _FINEST, validation - fewer[0], test - fewer[1]
    return best


def random_blocks(
    grid: BlockGrid, touched: NDArray[np.int64], shares: tuple[float, ...], seed: int, tries: int
) -> Iterator[Parts]:
    """Yield divisions of blocks at random, with the shares of the blocks that patches see.

    Args:
        grid: the blocks.
        touched: which of them, as :meth:`TouchCounts.touched` gives them.
        shares: of the parts, in their order; they add up to 1.
        seed: of the draw.
        tries: how many.
    """
    blocks = np.flatnonzero(grid.seen(touched))
    limits = np.round(np.cumsum(shares) * len(blocks)).astype(np.int64)
    random = np.random.default_rng(seed)
    for _ in range(tries):
        parts = np.zeros(grid.count, np.int8)
        order = random.permutation(blocks)
        parts[order] = np.searchsorted(limits, np.arange(len(order)), side="right").clip(
            0, len(shares) - 1
        )
        yield parts
