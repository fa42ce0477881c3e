"""The regions of a class map, found strip by strip: connected pixels of one class.

Each strip is cut into runs, pixels of one class side by side in a row. Runs that touch hang
together; so do those on both sides of the border of two strips. The first pass gives every region
of a strip a number and joins the numbers across strips, the second knows which region every pixel
belongs to, and how large that is. Regions are numbered by their first pixels, row by row, so that
nothing depends on how the strips are cut.

Memory is that of a strip, and of some numbers for each region.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .connected_sets import Nodes, connected, flatten

Codes = NDArray[np.unsignedinteger[Any]]
"""Numbers of classes, shape (height, width); 0 where there is no data."""


@dataclass(frozen=True)
class Runs:
    """The runs of a strip."""

    starts: Nodes
    """Of each run, its first pixel in the strip, counted row by row."""
    sets: Nodes
    """Of each run, the number of its set in the strip: touching runs have one number. Sets are
    numbered by their first runs."""
    sizes: NDArray[np.int32]
    """Pixels of each set."""
    codes: Codes
    """Class of each set."""

    def of_pixels(self, shape: tuple[int, int]) -> NDArray[np.int32]:
        """Return the set of every pixel."""
        lengths = np.diff(self.starts, append=shape[0] * shape[1])
        return np.repeat(self.sets.astype(np.int32), lengths).reshape(shape)


def begins_of(codes: Codes) -> NDArray[np.bool_]:
    """Tell of every pixel of a strip whether a run begins with it."""
    begins = np.empty(codes.shape, bool)
    begins[:, 0] = True
    np.not_equal(codes[:, 1:], codes[:, :-1], out=begins[:, 1:])
    return begins


@dataclass(frozen=True)
class Overlaps:
    """Where runs of neighbouring rows lie one above the other, from left to right, row by row."""

    upper: Nodes
    """The upper run of each, as they are counted in the strip."""
    lower: Nodes
    lengths: Nodes
    """Pixels that they have in common."""
    follows: NDArray[np.bool_]
    """Of each but the first, whether it goes on where the one before ends, in the same rows."""


def overlaps_of(begins: NDArray[np.bool_]) -> Overlaps:
    """Find which runs of neighbouring rows lie one above the other.

    Args:
        begins: of the strip's pixels, those with which runs begin.
    """
    height, width = begins.shape
    if height < 2:
        none = np.zeros(0, np.intp)
        return Overlaps(none, none, none, np.zeros(0, bool))
    # Two runs that overlap do so from where the later one begins.
    places = np.flatnonzero(begins[1:] | begins[:-1])
    upper = np.cumsum(begins[:-1].ravel()[places], dtype=np.intp)
    lower = np.cumsum(begins[1:].ravel()[places], dtype=np.intp)
    upper -= 1
    lower += int(np.count_nonzero(begins[0])) - 1
    lengths = np.diff(places, append=(height - 1) * width)
    follows = np.ones(places.size - 1, bool)
    # The first pixel of every row begins a run, so each pair of rows begins with an overlap.
    follows[np.searchsorted(places, np.arange(1, height - 1) * width) - 1] = False
    return Overlaps(upper, lower, lengths, follows)


def runs_of(codes: Codes, diagonal: bool) -> Runs:
    """Find the runs of a strip, and which hang together.

    Args:
        codes: the strip.
        diagonal: whether pixels that share a corner hang together.
    """
    begins = begins_of(codes)
    starts = np.flatnonzero(begins)
    first, second = _touching(codes, begins, diagonal)
    roots = connected(starts.size, first, second)
    own = roots == np.arange(roots.size)
    sets = (np.cumsum(own) - 1)[roots]
    lengths = np.diff(starts, append=codes.size)
    sizes = np.bincount(sets, lengths).astype(np.int32)
    return Runs(starts, sets, sizes, codes.ravel()[starts[own]])


def _touching(codes: Codes, begins: NDArray[np.bool_], diagonal: bool) -> tuple[Nodes, Nodes]:
    """Return pairs of runs in neighbouring rows that touch, each at least once."""
    if codes.shape[0] < 2:
        none = np.zeros(0, np.intp)
        return none, none
    # Two runs that overlap do so from where the later one begins.
    pairs = codes[1:] == codes[:-1]
    pairs &= begins[1:] | begins[:-1]
    width = codes.shape[1]
    upper = [np.flatnonzero(pairs)]
    lower = [upper[0] + width]
    if diagonal:
        for left, right in corners(codes):
            upper.append(left)
            lower.append(right)
    number = np.cumsum(begins.ravel(), dtype=np.int32)
    first, second = number[np.concatenate(upper)], number[np.concatenate(lower)]
    return first.astype(np.intp) - 1, second.astype(np.intp) - 1


def at_corners(overlaps: Overlaps) -> list[tuple[Nodes, Nodes]]:
    """Return pairs of runs that share the corners between overlaps, some of them sides as well."""
    follows = overlaps.follows
    upper, lower = overlaps.upper, overlaps.lower
    return [
        (upper[:-1][follows], lower[1:][follows]),
        (upper[1:][follows], lower[:-1][follows]),
    ]


def corners(codes: Codes) -> list[tuple[Nodes, Nodes]]:
    """Return pairs of pixels of one class that touch at a corner, and nowhere else.

    The upper pixels and the lower ones, counted row by row, of both diagonals.
    """
    width = codes.shape[1]
    a, b, c, d = codes[:-1, :-1], codes[:-1, 1:], codes[1:, :-1], codes[1:, 1:]
    falling, rising = (a == d) & (a != b) & (a != c), (b == c) & (a != b) & (b != d)
    found = []
    for mask, left, right in ((falling, 0, width + 1), (rising, 1, width)):
        rows, columns = np.nonzero(mask)
        corner = rows * width + columns
        found.append((corner + left, corner + right))
    return found


@dataclass
class Regions:
    """The regions of a map."""

    codes: Codes
    """Class of each region, in the order of their first pixels."""
    sizes: NDArray[np.int64]
    """Pixels of each region."""
    of_sets: NDArray[np.int32]
    """Of each set of a strip, counted over all strips, the number of its region."""


@dataclass
class RegionFinder:
    """Takes the strips of a map from top to bottom, and knows its regions in the end."""

    diagonal: bool
    """Whether pixels that share a corner hang together."""
    _sizes: list[NDArray[np.int32]] = field(default_factory=list)
    _codes: list[Codes] = field(default_factory=list)
    _joins: list[tuple[Nodes, Nodes]] = field(default_factory=list)
    _last: Optional[tuple[Codes, Nodes]] = None
    sets: int = 0
    """Sets of the strips so far."""

    def add(self, codes: Codes, runs: Runs) -> None:
        """Take in the next strip."""
        width = codes.shape[1]
        top = _row(runs, 0, width)
        if self._last is not None:
            above, numbers = self._last
            both = np.stack([above, codes[0]])
            places = [np.stack([np.flatnonzero(above == codes[0])] * 2)]
            if self.diagonal:
                places += [np.stack([u, v - width]) for u, v in corners(both)]
            upper, lower = np.concatenate(places, axis=1)
            pairs = np.stack([numbers[upper], top.ravel()[lower] + self.sets])
            pairs = np.unique(pairs, axis=1) if pairs.size else pairs
            self._joins.append((pairs[0], pairs[1]))
        bottom = _row(runs, codes.shape[0] - 1, width).ravel() + self.sets
        self._last = codes[-1].copy(), bottom.astype(np.intp)
        self._sizes.append(runs.sizes)
        self._codes.append(runs.codes)
        self.sets += runs.sizes.size

    def regions(self) -> Regions:
        """Return the regions of the whole map; what was taken in is used up."""
        parent = np.arange(self.sets, dtype=np.int32)
        first = np.concatenate([u for u, _ in self._joins] or [np.zeros(0, np.intp)])
        second = np.concatenate([v for _, v in self._joins] or [np.zeros(0, np.intp)])
        joined = np.unique(np.concatenate([first, second]))
        roots = connected(joined.size, *(np.searchsorted(joined, ends) for ends in (first, second)))
        parent[joined] = joined[roots]
        flatten(parent)
        own = parent == np.arange(self.sets, dtype=np.int32)
        of_sets = (np.cumsum(own, dtype=np.int32) - np.int32(1))[parent]
        del parent
        totals = np.zeros(int(own.sum()), np.int64)
        end = self.sets
        while self._sizes:
            part = self._sizes.pop()
            np.add.at(totals, of_sets[end - part.size : end], part)
            end -= part.size
        return Regions(np.concatenate(self._codes)[own], totals, of_sets)


def _row(runs: Runs, row: int, width: int) -> NDArray[np.int32]:
    """Return the set of every pixel of a row, shape (1, width)."""
    low, high = np.searchsorted(runs.starts, (row * width, (row + 1) * width))
    lengths = np.diff(runs.starts[low:high], append=(row + 1) * width)
    return np.repeat(runs.sets[low:high].astype(np.int32), lengths).reshape(1, width)
