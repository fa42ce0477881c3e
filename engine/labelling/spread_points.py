"""Points at the most unsure pixels, spread over a map: numbers only.

The most unsure pixels lie side by side, and their labels would tell nearly the same. So each cell
of a grid proposes one pixel of each class, and of these the most unsure ones are taken that keep
their distance. Cells are counted from the map's corner: strips and tiles leave no trace.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
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


def candidates(
    unsure: NDArray[np.float32], classes: NDArray[np.integer], top: int, side: int
) -> Candidates:
    """Return the most unsure pixel of each class in each cell; of equals the first in a row.

    Args:
        unsure: of a strip that is as wide as the map, shape (height, width); below 0: not to be
            proposed.
        classes: of its pixels.
        top: row of the strip in the map, a multiple of ``side``.
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
    if not found:
        nothing = np.zeros(0, np.int64)
        return Candidates(nothing, nothing, nothing, np.zeros(0, np.float32))
    return Candidates.joined(found)


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
