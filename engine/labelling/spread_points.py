"""Points at the most unsure pixels, spread over a map: numbers only.

The most unsure pixels lie side by side, and their labels would tell nearly the same. So each cell
of a grid proposes one pixel of each class, and of these the most unsure ones are taken that keep
their distance. Cells are counted from the map's corner: strips and tiles leave no trace.

A point that is taken stands in the way of at most nine proposals of each class, one for each cell
around it. So of each class the ten times ``count`` most unsure ones are enough, and more of them
are never kept: memory grows neither with the map nor with the cells.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Candidates:
    """Pixels that are proposed, one entry each."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    classes: NDArray[np.int64]
    """A number of the class on the map."""
    unsure: NDArray[np.float32]
    """From 0 to 1."""

    @classmethod
    def joined(cls, parts: Sequence[Candidates]) -> Candidates:
        """Return those of several strips."""
        return cls(
            np.concatenate([part.rows for part in parts]),
            np.concatenate([part.columns for part in parts]),
            np.concatenate([part.classes for part in parts]),
            np.concatenate([part.unsure for part in parts]),
        )

    def chosen(self, places: NDArray[np.int64]) -> Candidates:
        """Return those at some places, in their order."""
        return Candidates(
            self.rows[places], self.columns[places], self.classes[places], self.unsure[places]
        )


_NONE = Candidates(*(np.zeros(0, np.int64),) * 3, np.zeros(0, np.float32))


class Proposals:
    """The best pixel of each class in each cell, as strips come in; no more than can be taken."""

    def __init__(self, count: int, spacing: int) -> None:
        """Take how many points are wanted, and how far apart: the side of a cell."""
        self._most, self._spacing = _WAYS * count, spacing
        self._parts: list[Candidates] = []
        self._waiting = 0

    def add(self, part: Candidates) -> None:
        """Take what a strip proposes; strips may come in any order."""
        self._parts.append(part)
        self._waiting += len(part.rows)
        if self._waiting > max(_IDLE, self._most):
            self._tidy()

    def found(self) -> Candidates:
        """Return what has been proposed, as far as it can be taken."""
        self._tidy()
        return self._parts[0]

    def _tidy(self) -> None:
        every = Candidates.joined([*self._parts, _NONE])
        # The most unsure one first; of equals the first in a row.
        order = np.lexsort((every.columns, every.rows, -every.unsure))
        ranked = every.chosen(order)
        cells = np.stack([ranked.classes, ranked.rows // self._spacing,
                          ranked.columns // self._spacing])  # fmt: skip
        first = np.unique(cells, axis=1, return_index=True)[1]
        best = ranked.chosen(np.sort(first))
        kept = np.zeros(len(best.rows), bool)
        for kind in np.unique(best.classes).tolist():
            kept[np.flatnonzero(best.classes == kind)[: self._most]] = True
        self._parts = [best.chosen(np.flatnonzero(kept))]
        self._waiting = 0


_WAYS = 10
"""Itself, and the cells of nine in which a point that is taken may stand in the way."""
_IDLE = 1 << 20
"""Proposals that are gathered before they are looked through."""


def cell_strips(width: int, height: int, side: int, pixels: int) -> Iterator[tuple[int, int]]:
    """Yield top and height of strips: whole rows of cells, or parts of one where they are large.

    Args:
        width: of the map.
        height: of the map.
        side: of a cell.
        pixels: about how many a strip should have.
    """
    rows = max(1, pixels // width)
    step = rows // side * side if rows >= side else rows
    top = 0
    while top < height:
        # To the end of the row of cells, unless it is several.
        end = min(top + step, height) if step >= side else min(top + step, (top // side + 1) * side)
        yield top, min(end, height) - top
        top = end


def candidates(
    unsure: NDArray[np.float32], classes: NDArray[np.integer], top: int, side: int
) -> Candidates:
    """Return the most unsure pixel of each class in each cell; of equals the first in a row.

    Args:
        unsure: of a strip that is as wide as the map, shape (height, width); below 0: not to be
            proposed.
        classes: of its pixels.
        top: row of the strip in the map. The strip is whole rows of cells, or lies inside of one.
        side: of a cell, in pixels.
    """
    height, width = unsure.shape
    # A cell that is larger than the strip is no larger in memory.
    tall, wide = min(side, max(1, height)), min(side, max(1, width))
    padding = ((0, -height % tall), (0, -width % wide))
    values = np.pad(unsure, padding, constant_values=-1)
    kinds = np.pad(classes, padding)
    shape = (values.shape[0] // tall, tall, values.shape[1] // wide, wide)
    cells = values.reshape(shape).swapaxes(1, 2).reshape(shape[0], shape[2], tall * wide)
    kinds = kinds.reshape(shape).swapaxes(1, 2).reshape(cells.shape)
    found = []
    for kind in np.unique(classes[unsure >= 0]).tolist():
        own = np.where(kinds == kind, cells, -1)
        place = own.argmax(axis=2)
        best = np.take_along_axis(own, place[..., np.newaxis], 2)[..., 0]
        down, across = np.nonzero(best >= 0)
        within = place[down, across]
        found.append(
            Candidates(
                top + down * tall + within // wide,
                across * wide + within % wide,
                np.full(len(down), kind, np.int64),
                best[down, across],
            )
        )
    return Candidates.joined([*found, _NONE])


def spread(proposed: Candidates, count: int, spacing: int, by_class: bool) -> NDArray[np.int64]:
    """Return which candidates are taken, the most unsure first.

    Args:
        proposed: all of them.
        count: how many are wanted.
        spacing: pixels between two points, at least.
        by_class: as many of each class; what a class has not, the others get.
    """
    order = np.lexsort((proposed.columns, proposed.rows, -proposed.unsure)).tolist()
    rows, columns = proposed.rows.tolist(), proposed.columns.tolist()
    classes = proposed.classes.tolist()
    near: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    taken: list[int] = []

    def is_free(one: int) -> bool:
        row, column = rows[one], columns[one]
        for down in (-1, 0, 1):
            for across in (-1, 0, 1):
                for other in near.get((row // spacing + down, column // spacing + across), ()):
                    far = (rows[other] - row) ** 2 + (columns[other] - column) ** 2
                    if far < spacing * spacing:
                        return False
        return True

    open_kinds = set(classes)
    while len(taken) < count and open_kinds:
        # A class that has too few leaves its share to the others, in a further round.
        share = -(-(count - len(taken)) // len(open_kinds)) if by_class else count
        own: Counter[int] = Counter()
        left, full = [], set()
        for one in order:
            kind = classes[one]
            if len(taken) == count:
                break
            if by_class and own[kind] == share:
                full.add(kind)
                left.append(one)
            elif is_free(one):
                near[rows[one] // spacing, columns[one] // spacing].append(one)
                taken.append(one)
                own[kind] += 1
        order, open_kinds = left, full
    found = np.array(taken, np.int64)
    keys = proposed.columns[found], proposed.rows[found], -proposed.unsure[found]
    return found[np.lexsort(keys)]
