"""The blocks of ground that a set was divided by, as the set keeps them: where, and what for.

Of a block that no patch sees nothing is kept: nobody has learnt there, so that it is free. Numbers
only.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
import re
from dataclasses import dataclass
from itertools import groupby
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Affine, Grid

_LETTERS = ".tve"
"""Of a free block, and of those of training, validation and test: -1 to 2."""
_RUN = re.compile(r"([1-9][0-9]{0,7})?([.tve])")
MOST = 1 << 26
"""Blocks of a division that is kept."""
_SHIFT = 1e-3
"""Of a pixel: what one grid may lie aside of another, since formats round their numbers."""


@dataclass(frozen=True)
class GroundBlocks:
    """The smallest rectangle of blocks with all that are not free."""

    place: Affine
    """Coordinates of the pixel grid whose pixels the blocks are made of, counted from the corner of
    the first block: as :attr:`..geometry.grid.Grid.transform`."""
    size: int
    """Side of a block in these pixels."""
    columns: int
    rows: int
    parts: tuple[str, ...]
    """A text for each row: how many blocks, if more than one, and what they are for: ``t``
    training, ``v`` validation, ``e`` test, ``.`` free. ``3.te2v`` are seven blocks."""

    @classmethod
    def of(cls, table: NDArray[np.int8], place: Affine, size: int) -> Optional[GroundBlocks]:
        """Return what is kept of a division; None: nothing, or too much.

        Args:
            table: part of each block, -1 where it is free; shape (rows, columns).
            place: of the first block's corner.
            size: of a block.
        """
        down, across = (np.flatnonzero((table >= 0).any(axis=axis)) for axis in (1, 0))
        if not len(down):
            return None
        first, left = int(down[0]), int(across[0])
        inside = table[first : int(down[-1]) + 1, left : int(across[-1]) + 1]
        if inside.size > MOST:
            return None
        x, y = Grid(1, 1, place).to_world(left * size, first * size)
        a, b, _, d, e, _ = place
        rows = tuple(map(_packed, inside))
        # As JSON gives them back: the identity is made of their digits.
        there = (float(a), float(b), float(x), float(d), float(e), float(y))
        return cls(there, size, inside.shape[1], inside.shape[0], rows)

    def table(self) -> NDArray[np.int8]:
        """Return the part of each block, -1 where it is free; shape (rows, columns)."""
        found = np.full((self.rows, self.columns), -1, np.int8)
        for row, text in zip(found, self.parts):
            at = 0
            for count, part in _runs(text):
                row[at : at + count] = part
                at += count
        return found

    @property
    def identity(self) -> str:
        """SHA-256 of it: two sets with the same have divided the same ground alike."""
        text = json.dumps(dataclasses.asdict(self), sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def check(self) -> None:
        """Refuse numbers that are no blocks.

        Raises:
            ValueError: says which.
        """
        a, b, _, d, e, _ = self.place
        if not all(map(math.isfinite, self.place)) or a * e == b * d:
            raise ValueError("the place of the blocks")
        if min(self.size, self.columns, self.rows) < 1 or self.columns * self.rows > MOST:
            raise ValueError("the number of blocks")
        if len(self.parts) != self.rows:
            raise ValueError("the rows of blocks")
        for text in self.parts:
            if _RUN.sub("", text) or sum(count for count, _ in _runs(text)) != self.columns:
                raise ValueError(f"the row of blocks {text!r:.99}")

    def corner_on(self, grid: Grid) -> Optional[tuple[int, int]]:
        """Return where the first block begins, in pixels of a grid; None: these are others.

        Args:
            grid: in the same CRS.
        """
        own = Grid(self.columns * self.size, self.rows * self.size, self.place)
        column, row = grid.to_pixel(*own.to_world(0, 0))
        if max(abs(column), abs(row)) > 2**31:
            return None
        found = round(column), round(row)
        # As far as pixels of either are from the corner.
        far = max(own.width, own.height, grid.width, grid.height, *map(abs, found))
        for x, y in ((0, 0), (far, 0), (0, far)):
            there = grid.to_pixel(*own.to_world(x, y))
            if math.dist(there, (found[0] + x, found[1] + y)) > _SHIFT:
                return None
        return found


def _packed(row: NDArray[np.int8]) -> str:
    runs = ((len(list(same)), part) for part, same in groupby(row.tolist()))
    return "".join(f"{count if count > 1 else ''}{_LETTERS[part + 1]}" for count, part in runs)


def _runs(text: str) -> list[tuple[int, int]]:
    return [(int(count or 1), _LETTERS.index(kind) - 1) for count, kind in _RUN.findall(text)]
