"""The corners of the regions in a strip of a map, and which corner follows which around a region.

A region lies to the right of its border as one walks along it (rows count downwards). At each
vertex of the pixel grid lie four pixels: A north-west, B north-east, C south-west, D south-east.
A border that is straight there has no corner; where two regions touch diagonally, each keeps to its
own side. Along a row or a column the corners at which borders begin and those at which they end
alternate: the n-th beginning belongs to the n-th end. Nothing is followed step by step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .chain_order import END, Indices

Codes = NDArray[np.uint16]

RIGHT, DOWN, LEFT, UP = range(4)
# Of each kind of corner: the direction in which the border comes, and in which it goes on.
_TURNS = (
    (UP, RIGHT),  # 0: D alone
    (RIGHT, DOWN),  # 1: C alone
    (DOWN, LEFT),  # 2: A alone
    (LEFT, UP),  # 3: B alone
    (RIGHT, UP),  # 4: all but A
    (DOWN, RIGHT),  # 5: all but B
    (LEFT, DOWN),  # 6: all but D
    (UP, LEFT),  # 7: all but C
    (RIGHT, RIGHT),  # 8: C and D; straight on, where two regions meet on the other side
    (DOWN, DOWN),  # 9: A and C
    (LEFT, LEFT),  # 10: A and B
    (UP, UP),  # 11: B and D
)
_AROUND = 6
"""The corner with which a border begins, from the top, that has its region outside."""


@dataclass(frozen=True)
class Corners:
    """What one strip has; arrays by element: the corners, then the crossings of its ends."""

    successors: Indices
    heads: Indices
    """Elements at which borders come in from the strips above and below, ascending."""
    rows: Indices
    """Vertex of each element, counted in the strip; of crossings -1 and the number of rows."""
    columns: Indices
    codes: Codes
    """Code of the region."""
    signs: NDArray[np.int8]
    """1 where a vertical part of the border ends, -1 where one begins, else 0."""
    touching: tuple[Indices, Indices]
    """Pairs of corners at which a class touches itself diagonally."""
    links: tuple[Indices, Indices]
    """Corners with the region outside, and each an element of the border left of it in the same
    region: what joins a hole to the border around its region."""
    crossings: int
    """How many of the elements, the last ones, are crossings."""


def corners_of(block: Codes, straight: bool) -> Corners:
    """Find the corners at the vertex rows between the pixel rows of a block.

    Args:
        block: codes, shape (n + 1, width + 2): 0 is no data, with such a column on either side.
        straight: also where a border is straight but two regions meet on its other side.
    """
    a, b, c, d = block[:-1, :-1], block[:-1, 1:], block[1:, :-1], block[1:, 1:]
    there = (a != b) | (c != d)
    there &= (a != c) | (b != d)
    vertices = np.flatnonzero(there)
    rows, columns = np.divmod(vertices, block.shape[1] - 1)
    a, b, c, d = (pixels[rows, columns] for pixels in (a, b, c, d))
    found = _kinds(a, b, c, d, straight)
    kinds = [np.flatnonzero(mask) for mask in found]
    sizes = [len(kind) for kind in kinds]
    at = np.concatenate(kinds)
    codes = np.concatenate(
        [pixels[kind] for pixels, kind in zip((d, c, a, b, d, c, a, b, c, a, a, b), kinds)]
    )
    kind = np.repeat(np.arange(len(kinds)), sizes)
    firsts = np.concatenate([[0], np.cumsum(sizes)])
    top, bottom = block[0], block[-1]
    ends = _Ends(block, len(at))
    points = np.concatenate([ends.top, columns, ends.bottom])
    turned = _by_column(points)
    comes, goes = _Places(kinds, firsts, 0, len(vertices)), _Places(kinds, firsts, 1, len(vertices))
    successors = np.full(len(at) + ends.count, END, np.int64)
    for way in (RIGHT, LEFT):
        successors[_in_order(goes.of(way))] = _in_order(comes.of(way))
    down_out = np.concatenate([ends.numbers(top, DOWN, True), goes.of(DOWN), _none(ends.bottom)])
    down_in = np.concatenate([_none(ends.top), comes.of(DOWN), ends.numbers(bottom, DOWN, False)])
    up_out = np.concatenate([_none(ends.top), goes.of(UP), ends.numbers(bottom, UP, False)])
    up_in = np.concatenate([ends.numbers(top, UP, True), comes.of(UP), _none(ends.bottom)])
    successors[_in_order(down_out[turned])] = _in_order(down_in[turned])
    upper = _in_order(up_in[turned])
    successors[_in_order(up_out[turned])] = upper
    all_rows = np.concatenate([rows[at], ends.rows])
    all_columns = np.concatenate([columns[at], ends.columns])
    turn = np.array([(way & 1) - (on & 1) for way, on in _TURNS], np.int8)
    around = np.arange(firsts[_AROUND], firsts[_AROUND + 1])
    left = _left_of(block, rows[at[around]], columns[at[around]], upper, all_rows, all_columns)
    same = [
        (np.flatnonzero((a == d) & found[0]), 0, 2),
        (np.flatnonzero((b == c) & found[1]), 1, 3),
    ]
    pairs = [
        tuple(firsts[k] + np.searchsorted(kinds[k], places) for k in (one, other))
        for places, one, other in same
    ]
    return Corners(
        successors,
        ends.heads,
        all_rows,
        all_columns,
        np.concatenate([codes, ends.codes]),
        np.concatenate([turn[kind], np.zeros(ends.count, np.int8)]),
        (np.concatenate([one for one, _ in pairs]), np.concatenate([two for _, two in pairs])),
        (around, left),
        ends.count,
    )


def _kinds(a: Codes, b: Codes, c: Codes, d: Codes, straight: bool) -> list[NDArray[np.bool_]]:
    """Say of each vertex which kinds of corners it has."""
    ab, cd, ac, bd = a == b, c == d, a == c, b == d
    kinds = [
        ~bd & ~cd & (d > 0),
        ~ac & ~cd & (c > 0),
        ~ab & ~ac & (a > 0),
        ~ab & ~bd & (b > 0),
        bd & cd & ~ab & (d > 0),
        ac & cd & ~ab & (c > 0),
        ab & ac & ~bd & (a > 0),
        ab & bd & ~cd & (b > 0),
    ]
    if straight:
        kinds += [
            cd & ~ac & ~bd & ~ab & (c > 0),
            ac & ~ab & ~cd & ~bd & (a > 0),
            ab & ~ac & ~bd & ~cd & (a > 0),
            bd & ~ab & ~cd & ~ac & (b > 0),
        ]
    return kinds


class _Places:
    """Of each direction the corner at every vertex that comes from it, or goes on in it."""

    def __init__(self, kinds: list[Indices], firsts: Indices, side: int, count: int) -> None:
        self._kinds, self._firsts, self._side, self._count = kinds, firsts, side, count

    def of(self, way: int) -> Indices:
        numbers = np.full(self._count, -1, np.int64)
        for kind, places in enumerate(self._kinds):
            if _TURNS[kind][self._side] == way:
                numbers[places] = np.arange(self._firsts[kind], self._firsts[kind + 1])
        return numbers


class _Ends:
    """Where borders cross the first and the last pixel row of a block."""

    def __init__(self, block: Codes, first: int) -> None:
        top, bottom = block[0], block[-1]
        self.top = np.flatnonzero(top[:-1] != top[1:])
        self.bottom = np.flatnonzero(bottom[:-1] != bottom[1:])
        self._first = {}
        columns, rows, codes = [], [], []
        heads = []
        for row, points, is_top in ((top, self.top, True), (bottom, self.bottom, False)):
            for way, pixel in ((DOWN, 0), (UP, 1)):
                places = points[row[points + pixel] > 0]
                self._first[is_top, way] = first
                if (way == DOWN) == is_top:
                    heads.append(np.arange(first, first + len(places)))
                first += len(places)
                columns.append(places)
                rows.append(np.full(len(places), -1 if is_top else len(block) - 1))
                codes.append(row[places + pixel])
        self.columns, self.rows = np.concatenate(columns), np.concatenate(rows)
        self.codes = np.concatenate(codes)
        self.heads = np.concatenate(heads)
        self.count = len(self.columns)

    def numbers(self, row: Codes, way: int, is_top: bool) -> Indices:
        """Return the element at each point of an end, -1 where none is of this direction."""
        points = self.top if is_top else self.bottom
        there = row[points + (0 if way == DOWN else 1)] > 0
        return np.where(there, np.cumsum(there) - 1 + self._first[is_top, way], -1)


def _none(points: Indices) -> Indices:
    return np.full(len(points), -1, np.int64)


def _in_order(numbers: Indices) -> Indices:
    return numbers[numbers >= 0]


def _by_column(columns: Indices) -> Indices:
    # Of two bytes, NumPy sorts by counting.
    narrow = columns.astype(np.uint16) if not len(columns) or columns.max() < 65536 else columns
    return np.argsort(narrow, kind="stable")


def _left_of(
    block: Codes, rows: Indices, columns: Indices, upper: Indices, all_rows: Indices,
    all_columns: Indices,
) -> Indices:  # fmt: skip
    """Return the border at the left end of the pixels that lie above and left of vertices.

    Args:
        block: the codes.
        rows: of the vertices.
        columns: of the vertices.
        upper: elements at which borders that go up end, by columns and rows.
        all_rows: of all elements.
        all_columns: of all elements.
    """
    width = block.shape[1] - 1
    edges = np.flatnonzero(block[:-1, :-1] != block[:-1, 1:])
    found = edges[np.searchsorted(edges, rows * width + columns - 1, side="right") - 1]
    height = len(block) + 1
    keys = all_columns[upper] * height + all_rows[upper] + 1
    ends: Indices = upper[np.searchsorted(keys, found % width * height + rows, side="right") - 1]
    return ends
