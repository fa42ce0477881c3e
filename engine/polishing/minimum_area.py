"""Regions below the minimum mapping unit given to what lies around them.

The rule. The smallest region comes first, of equal ones the one whose first pixel comes first, row
by row. It takes the class, among those with which it shares a side of a pixel, that is most
probable in it, by the sum of its pixels' probabilities; of equally probable ones, or where nothing
is known of probabilities, the one with which it shares most sides; of those the lowest value. With
the regions of that class that touch it, it is one region from then on, and counts as such. This
goes on until no region below the unit has a neighbour with data.

A region that is smaller than every small region that touches it has that turn whatever happens
elsewhere: none of those changes before it does. So all such regions are done at once, round after
round, as soon as a strip is known that they do not go on below, and the result is that of one by
one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .connected_sets import Nodes, connected, flatten
from .regions import Codes, Regions, at_corners, overlaps_of

_CELLS = 1 << 22
"""Pairs of a region and a class that are looked at together."""
_NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True)
class Borders:
    """Pairs of regions that touch; one pair may occur several times."""

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    sides: NDArray[np.int32]
    """Sides of pixels that they share; 0: corners only."""


@dataclass(frozen=True)
class Chances:
    """How probable classes are in the regions below the unit."""

    rows: NDArray[np.int32]
    """Of each region its row; those of larger regions mean nothing."""
    sums: NDArray[Any]
    """Sum over the pixels of each class's probability, in whole numbers, shape (rows, codes)."""


@dataclass(frozen=True)
class Merged:
    """What became of the regions."""

    codes: Codes
    """The class of each, in the end."""
    merged: int
    """How many took another class, one that grew on the way and took another once more twice."""
    left: int
    """Regions below the unit that have no neighbour with data."""


@dataclass(frozen=True)
class RegionRuns:
    """The runs of a strip, of which it is known what regions they belong to."""

    begins: NDArray[np.bool_]
    """Of the strip's pixels, those with which runs begin."""
    codes: Codes
    """Class of each run."""
    regions: NDArray[np.int32]
    """Region of each run."""

    def last_row(self) -> RegionRuns:
        """Return the last row by itself."""
        begins = self.begins[-1:].copy()
        first = self.codes.size - int(np.count_nonzero(begins))
        return RegionRuns(begins, self.codes[first:].copy(), self.regions[first:].copy())

    def below(self, row: RegionRuns) -> RegionRuns:
        """Return the strip with a row above it."""
        return RegionRuns(
            np.concatenate([row.begins, self.begins]),
            np.concatenate([row.codes, self.codes]),
            np.concatenate([row.regions, self.regions]),
        )


def borders_of(
    runs: RegionRuns, small: NDArray[np.bool_], unit: int, diagonal: bool, above: bool
) -> Borders:
    """Return which regions touch in a strip, of those of which one at least is small.

    Args:
        runs: of the strip.
        small: whether a region is.
        unit: pixels that small regions have less than.
        diagonal: whether pixels that share a corner touch.
        above: whether the first row is that of the strip before, inside which all is known.
    """
    counts = np.count_nonzero(runs.begins, axis=1)
    beside = np.ones(runs.codes.size - 1, bool)
    beside[np.cumsum(counts)[:-1] - 1] = False
    if above:
        beside[: counts[0]] = False
    of_runs = small[runs.regions]
    there = runs.codes != 0
    # Side by side two runs always differ.
    beside &= of_runs[:-1] | of_runs[1:]
    beside &= there[:-1] & there[1:]
    left = np.flatnonzero(beside)
    found = [(runs.regions[left], runs.regions[left + 1], np.ones(left.size, np.intp))]
    # What decides about an overlap in one number, so that it is looked up once.
    tags = runs.codes.astype(np.int32) << 1
    tags |= of_runs
    if not there.all():
        tags[~there] = -1
    overlaps = overlaps_of(runs.begins)
    found.append(_pairs(runs, tags, overlaps.upper, overlaps.lower, overlaps.lengths))
    if diagonal:
        for one, other in at_corners(overlaps):
            found.append(_pairs(runs, tags, one, other, np.zeros(one.size, np.intp)))
    ours, theirs, sides = (np.concatenate([one[k] for one in found]) for k in range(3))
    if not ours.size:
        none = np.zeros(0, np.int32)
        return Borders(none, none, none)
    low, high = np.minimum(ours, theirs).astype(np.int64), np.maximum(ours, theirs)
    of_region, of_side = int(small.size).bit_length(), int(unit).bit_length()
    key = (low << of_region) | high
    # One pair of regions in a row. What a small region shares with a run is less than the unit: it
    # stands in the lowest bits, if these are free, so that one sort does.
    if 2 * of_region + of_side < 64:
        key = (key << of_side) | sides
        key.sort()
        sides = key & ((1 << of_side) - 1)
        key >>= of_side
    else:
        order = np.argsort(key, kind="stable")
        key, sides = key[order], sides[order]
    starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
    total = np.add.reduceat(sides, starts).astype(np.int32)
    key = key[starts]
    second = (key & ((1 << of_region) - 1)).astype(np.int32)
    return Borders((key >> of_region).astype(np.int32), second, total)


def _pairs(
    runs: RegionRuns, tags: NDArray[np.int32], first: Nodes, second: Nodes, sides: Nodes
) -> tuple[NDArray[np.int32], NDArray[np.int32], Nodes]:
    """Return the regions of runs that touch, and the sides that they share.

    Args:
        runs: of the strip.
        tags: of each run, twice its class, and 1 more if its region is small; -1: no data.
        first: runs.
        second: one that each of them touches.
        sides: that they share.
    """
    a, b = tags[first], tags[second]
    wanted = (a ^ b) > 1
    wanted &= ((a | b) & 1).astype(bool)
    places = np.flatnonzero(wanted)
    return runs.regions[first[places]], runs.regions[second[places]], sides[places]


class RegionMerger:
    """Takes what touches strip by strip, and merges what can be merged by then."""

    def __init__(
        self, regions: Regions, unit: int, codes: int, chances: Optional[Chances] = None
    ) -> None:
        """Begin.

        Args:
            regions: of the whole map; their classes are used up.
            unit: pixels; smaller regions go.
            codes: number of classes, and one for no data.
            chances: how probable the classes are in the small ones; None: not known.
        """
        count = regions.sizes.size
        self._codes = regions.codes
        # How much larger than the unit a region is does not matter.
        self._sizes = np.minimum(regions.sizes, unit).astype(np.int32)
        self._parent = np.arange(count, dtype=np.int32)
        self._unit, self._classes, self._chances = unit, codes, chances
        self._stuck = np.zeros(count, bool)
        self._turn = np.zeros(count, bool)
        self._open = np.zeros(count, bool)
        self._lowest = np.full(count, _NEVER)
        none = np.zeros(0, np.int32)
        self._borders = Borders(none, none, none)
        self._reaching = none
        self._merged = 0

    def add(self, borders: Borders, reaching: NDArray[np.int32]) -> None:
        """Take in what touches in the next strip, and merge the regions that are known wholly.

        Args:
            borders: of the strip.
            reaching: the regions of its last row, which may go on below; none in the last strip.
        """
        first = np.concatenate([self._borders.first, self._root(borders.first)])
        second = np.concatenate([self._borders.second, self._root(borders.second)])
        sides = np.concatenate([self._borders.sides, borders.sides])
        self._reaching = reaching
        while True:
            ours, theirs = self._sizes[first], self._sizes[second]
            kept = first != second
            kept &= np.minimum(ours, theirs) < self._unit
            first, second, sides = first[kept], second[kept], sides[kept]
            keys = self._keys(first, ours[kept]), self._keys(second, theirs[kept])
            if not self._take_turns(first, second, sides, keys):
                break
            first, second = self._root(first), self._root(second)
        self._borders = Borders(first, second, sides)

    def finish(self) -> Merged:
        """Return what became of the regions, after the last strip."""
        flatten(self._parent)
        final = self._codes[self._parent]
        roots = self._parent == np.arange(final.size, dtype=np.int32)
        left = roots & (self._sizes < self._unit) & (final != 0)
        return Merged(final, self._merged, int(left.sum()))

    def _keys(self, ends: NDArray[np.int32], sizes: NDArray[np.int32]) -> NDArray[np.int64]:
        """Return by what the regions at the ends of borders are ordered; large ones come never."""
        keys = (sizes.astype(np.int64) << 31) | ends
        keys[(sizes >= self._unit) | self._stuck[ends]] = _NEVER
        return keys

    def _take_turns(
        self,
        first: NDArray[np.int32],
        second: NDArray[np.int32],
        sides: NDArray[np.int32],
        keys: tuple[NDArray[np.int64], NDArray[np.int64]],
    ) -> bool:
        """Let regions take a class that are smaller than all small ones around them.

        Returns whether there were some. Regions that may go on below are not among them.
        """
        np.minimum.at(self._lowest, first, keys[1])
        np.minimum.at(self._lowest, second, keys[0])
        reaching = self._root(self._reaching)
        self._open[reaching] = True
        for ends, key in zip((first, second), keys):
            turn = key < self._lowest[ends]
            turn &= ~self._open[ends]
            self._turn[ends[turn]] = True
        self._open[reaching] = False
        self._lowest[first] = self._lowest[second] = _NEVER
        ours, theirs = self._turn[first], self._turn[second]
        region = np.concatenate([first[ours], second[theirs]])
        other = np.concatenate([second[ours], first[theirs]])
        shared = np.concatenate([sides[ours], sides[theirs]])
        self._turn[region] = False
        takers = _different(region)
        rank = self._places(takers, region)
        most = max(1, _CELLS // self._classes)
        for low in range(0, takers.size, most):
            part = slice(None) if takers.size <= most else (rank >= low) & (rank < low + most)
            self._take(takers[low : low + most], rank[part] - low, region[part], other[part],
                       shared[part])  # fmt: skip
        return takers.size > 0

    def _take(
        self,
        takers: NDArray[np.int32],
        rank: Nodes,
        region: NDArray[np.int32],
        other: NDArray[np.int32],
        shared: NDArray[np.int32],
    ) -> None:
        """Let regions take a class; no two of them touch.

        Args:
            takers: the regions.
            rank: of each pair of a region and a neighbour, the place of the region among them.
            region: the region.
            other: the neighbour.
            shared: sides that they share.
        """
        # Regions that another part of this round has joined have the class that they had.
        place = rank * self._classes + self._codes[other]
        table = np.bincount(place, shared, minlength=takers.size * self._classes)
        table = table.reshape(takers.size, self._classes)
        if self._chances is not None:
            possible = table > 0
            sums = self._chances.sums[self._chances.rows[takers]].astype(np.float64)
            sums[~possible] = -1
            table[sums < sums.max(axis=1, keepdims=True)] = 0
        # Nothing is shared with the code of no data: who takes it has no other choice.
        chosen = table.argmax(axis=1).astype(self._codes.dtype)
        taking = chosen != 0
        self._stuck[takers[~taking]] = True
        joined = self._codes[other] == chosen[rank]
        self._merged += int(taking.sum())
        self._codes[takers[taking]] = chosen[taking]
        self._join(region[joined], other[joined])

    def _join(self, first: NDArray[np.int32], second: NDArray[np.int32]) -> None:
        if not first.size:
            return
        first, second = self._root(first), self._root(second)
        nodes = _different(np.concatenate([first, second]))
        roots = connected(nodes.size, *(self._places(nodes, ends) for ends in (first, second)))
        sizes = np.minimum(np.bincount(roots, self._sizes[nodes]), self._unit).astype(np.int32)
        heads = np.flatnonzero(roots == np.arange(nodes.size))
        self._sizes[nodes[heads]] = sizes[heads]
        self._stuck[nodes[heads]] = False
        self._parent[nodes] = nodes[roots]
        if self._chances is not None:
            rows, sums = self._chances.rows, self._chances.sums
            adding = (sizes[roots] < self._unit) & (roots != np.arange(nodes.size))
            np.add.at(sums, rows[nodes[roots[adding]]], sums[rows[nodes[adding]]])

    def _places(self, among: NDArray[np.int32], regions: NDArray[np.int32]) -> Nodes:
        """Return where regions stand among some that they are all in."""
        # The one table of all regions that is free between two turns.
        self._lowest[among] = np.arange(among.size)
        places: Nodes = self._lowest[regions].astype(np.intp, copy=False)
        self._lowest[among] = _NEVER
        return places

    def _root(self, regions: NDArray[np.int32]) -> NDArray[np.int32]:
        """Return what regions have become part of."""
        found = self._parent[regions]
        while True:
            above = self._parent[found]
            if (above == found).all():
                return found
            found = above


def _different(regions: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return the regions that there are among some, in their order."""
    ordered = np.sort(regions)
    first = np.ones(ordered.size, bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    found: NDArray[np.int32] = ordered[first]
    return found
