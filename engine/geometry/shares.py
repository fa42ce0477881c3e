"""A map shared out: rectangles of about equal work, on borders of its file's blocks. Numbers only.

The borders depend on the map alone, never on the machine: its memory, its cores, its tiles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import GeometryError
from .grid import Size, Window

_TILE = 512
"""Usual side in pixels of a tile of a network that runs over regions: a region that is smaller is
filled up to it, and what fills it up is computed for nothing."""
_COARSEST = 1024
"""Side in pixels of the largest cells that shares are made of: a tile is at most so large."""
_BETTER = 0.95
"""What the largest share must come down to, for finer borders, or rectangles in place of strips."""

_Matrix = NDArray[np.int64]


@dataclass(frozen=True)
class Share:
    """One share of a map."""

    window: Window
    """Its pixels, counted from where those of the map are."""
    pixels: int
    """Of them, those of cells in which something must be computed."""


def shares(
    area: Window, cell: Size, block: Size, count: int, needed: Callable[[Window], bool]
) -> tuple[Share, ...]:
    """Share a map out.

    Strips of whole rows where these are high enough, else rectangles; row by row. Together they
    are the map, and in each there is something to be computed.

    Args:
        area: the map.
        cell: blocks of its file, which are counted from the corner of the area.
        block: pixels that are computed together, counted from pixel 0; borders lie between them.
        count: how many shares.
        needed: tells of a window whether anything in it must be computed.

    Raises:
        GeometryError: so many there cannot be; says how many.
    """
    xs = _borders(area.x, area.width, cell.width, block.width)
    ys = _borders(area.y, area.height, cell.height, block.height)
    cells = [[Window(x, y, right - x, bottom - y) for x, right in zip(xs, xs[1:])]
             for y, bottom in zip(ys, ys[1:])]  # fmt: skip
    work = np.array([[w.width * w.height if needed(w) else 0 for w in row] for row in cells])
    most = int(np.count_nonzero(work))
    if count > most:
        touched = "" if most == work.size else " that are not beside MASK"
        raise GeometryError(
            f"PART is a share of {count}, but this map has only {most} blocks of {cell.width} x "
            f"{cell.height} pixels{touched}; it can be shared into at most {most} parts. Ask for "
            "fewer of them."
        )
    best: tuple[float, tuple[Share, ...]] = (np.inf, ())
    for strips, factor in _attempts(cell):
        found = _Cutting(work, ys, xs, factor).shares(count, strips)
        # By what takes time where tiles are filled up, and by what does where they are not.
        filled = max((s.pixels * _filled_up(s.window, area) for s in found), default=0)
        largest = filled * max((s.pixels for s in found), default=0)
        if found and largest < _BETTER * best[0]:
            best = largest, found
    return best[1]


def _filled_up(window: Window, area: Window) -> float:
    """Return how much is computed for each pixel of a share, where tiles are filled up."""
    side = min(_TILE, area.width), min(_TILE, area.height)
    across, down = -(-window.width // side[0]), -(-window.height // side[1])
    # Of what is beyond the map the shares are not to blame.
    right, bottom = min(across * side[0], area.width), min(down * side[1], area.height)
    return right * bottom / (window.width * window.height)


def _attempts(cell: Size) -> Iterable[tuple[bool, int]]:
    for factor in (4, 2, 1):
        if factor == 1 or max(cell.width, cell.height) * factor <= _COARSEST:
            yield from ((True, factor), (False, factor))


def _borders(first: int, length: int, cell: int, block: int) -> list[int]:
    """Return where cells begin, and the end, each moved to the nearest border of two blocks."""
    inner = ((first + at + block // 2) // block * block for at in range(cell, length, cell))
    end = first + length
    return [first, *sorted({border for border in inner if first < border < end}), end]


class _Cutting:
    """Cuts a map, at every so manieth border of its cells."""

    def __init__(self, work: _Matrix, ys: Sequence[int], xs: Sequence[int], factor: int) -> None:
        self._ys = [*ys[:-1:factor], ys[-1]]
        self._xs = [*xs[:-1:factor], xs[-1]]
        rows = np.add.reduceat(work, np.arange(0, work.shape[0], factor), axis=0)
        self._work: _Matrix = np.add.reduceat(rows, np.arange(0, work.shape[1], factor), axis=1)

    def shares(self, count: int, strips: bool) -> tuple[Share, ...]:
        """Return so many shares; none where the cells are too large for that."""
        if strips:
            self._xs = [self._xs[0], self._xs[-1]]
            self._work = self._work.sum(axis=1, keepdims=True)
        if count > np.count_nonzero(self._work):
            return ()
        rows, columns = self._work.shape
        found = self._cut(slice(0, rows), slice(0, columns), count)
        return tuple(sorted(found, key=lambda share: (share.window.y, share.window.x)))

    def _cut(self, rows: slice, columns: slice, count: int) -> list[Share]:
        work = self._work[rows, columns]
        x, right = self._xs[columns.start], self._xs[columns.stop]
        y, bottom = self._ys[rows.start], self._ys[rows.stop]
        if count == 1:
            return [Share(Window(x, y, right - x, bottom - y), int(work.sum()))]
        found = [(*_best_cut(work, axis, count), axis) for axis in (0, 1)]
        # The longer side, unless the other is the better place by far.
        across = right - x > bottom - y
        _, at, before, axis = min(found, key=lambda one: one[0] * (1 if one[3] == across else 1.1))
        if axis == 0:
            middle = rows.start + at
            return [
                *self._cut(slice(rows.start, middle), columns, before),
                *self._cut(slice(middle, rows.stop), columns, count - before),
            ]
        middle = columns.start + at
        return [
            *self._cut(rows, slice(columns.start, middle), before),
            *self._cut(rows, slice(middle, columns.stop), count - before),
        ]


def _best_cut(work: _Matrix, axis: int, count: int) -> tuple[float, int, int]:
    """Return (how uneven, the place, the shares before it) of the best cut along an axis.

    Infinity where there is none with something to be computed on both sides.
    """
    sums = work.sum(axis=1 - axis).cumsum()
    touched = (work > 0).sum(axis=1 - axis).cumsum()
    total, cells = int(sums[-1]), int(touched[-1])
    best: tuple[float, float, int, int] = (np.inf, np.inf, 0, 0)
    for at in range(1, len(sums)):
        done, there = int(sums[at - 1]), int(touched[at - 1])
        if not 0 < there < cells:
            continue
        # As many as there are cells for on either side.
        least, most = max(1, count - (cells - there)), min(count - 1, there)
        before = min(max(round(count * done / total), least), most)
        uneven = max(done / before, (total - done) / (count - before)) * count / total
        best = min(best, (round(uneven, 2), abs(before - count / 2), at, before))
    return best[0], best[2], best[3]
