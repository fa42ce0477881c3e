"""Regions below the minimum mapping unit given to what lies around them.

The rule. The smallest region comes first, of equal ones the one whose first pixel comes first, row
by row. It takes the class, among those with which it shares a side of a pixel, that is most
probable in it, by the sum of its pixels' probabilities; of equally probable ones, or where nothing
is known of probabilities, the one with which it shares most sides; of those the lowest value. With
the regions of that class that touch it, it is one region from then on, and counts as such. This
goes on until no region below the unit has a neighbour with data.

A region that is smaller than every small region that touches it has that turn whatever happens
elsewhere: none of those changes before it does. So all such regions are done at once, round after
round, and the result is that of one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .connected_sets import connected, flatten
from .regions import Codes, Regions

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


def borders_of(
    codes: Codes, regions: NDArray[np.int32], small: NDArray[np.bool_], diagonal: bool, above: bool
) -> Borders:
    """Return which regions touch in a strip, of those of which one at least is small.

    Args:
        codes: classes of the strip's pixels.
        regions: their regions.
        small: whether a region is.
        diagonal: whether pixels that share a corner touch.
        above: whether the first row is that of the strip before, inside which all is known.
    """
    rows, before, after = slice(1 if above else 0, None), slice(None, -1), slice(1, None)
    found = [_pairs(codes, regions, small, (rows, before), (rows, after), 1)]
    if codes.shape[0] > 1:
        whole = slice(None)
        found.append(_pairs(codes, regions, small, (before, whole), (after, whole), 1))
        if diagonal:
            found.append(_pairs(codes, regions, small, (before, before), (after, after), 0))
            found.append(_pairs(codes, regions, small, (before, after), (after, before), 0))
    key = np.concatenate([pairs for pairs, _ in found])
    sides = np.concatenate([np.full(pairs.size, side, np.int32) for pairs, side in found])
    if not key.size:
        none = np.zeros(0, np.int32)
        return Borders(none, none, none)
    # One pair of regions in a row; the sides stand in the lowest bit, so that one sort does.
    key = (key << 1) | sides
    key.sort()
    pair = key >> 1
    starts = np.flatnonzero(np.concatenate([[True], pair[1:] != pair[:-1]]))
    total = np.add.reduceat((key & 1).astype(np.int32), starts)
    pair = pair[starts]
    return Borders((pair >> 31).astype(np.int32), (pair & 0x7FFFFFFF).astype(np.int32), total)


def _pairs(
    codes: Codes,
    regions: NDArray[np.int32],
    small: NDArray[np.bool_],
    one: tuple[slice, slice],
    other: tuple[slice, slice],
    side: int,
) -> tuple[NDArray[np.int64], int]:
    """Return pairs of regions, the lower number in the high bits."""
    a, b = codes[one], codes[other]
    differing = a != b
    differing &= a != 0
    differing &= b != 0
    ours, theirs = regions[one][differing], regions[other][differing]
    wanted = small[ours] | small[theirs]
    ours, theirs = ours[wanted], theirs[wanted]
    low, high = np.minimum(ours, theirs).astype(np.int64), np.maximum(ours, theirs)
    return (low << 31) | high, side


def merge_small(
    regions: Regions, unit: int, borders: Borders, codes: int, chances: Optional[Chances] = None
) -> Merged:
    """Give every region below the unit to what lies around it.

    Args:
        regions: of the whole map; sizes and classes of the small ones are used up.
        unit: pixels; smaller regions go.
        borders: which of them touch, where one of the two is small.
        codes: number of classes, and one for no data.
        chances: how probable the classes are in the small ones; None: not known.
    """
    return _Merger(regions, unit, codes, chances).merge(borders)


class _Merger:
    def __init__(self, regions: Regions, unit: int, codes: int, chances: Optional[Chances]) -> None:
        count = regions.sizes.size
        self._codes, self._sizes = regions.codes, regions.sizes
        self._parent = np.arange(count, dtype=np.int32)
        self._unit, self._classes, self._chances = unit, codes, chances
        self._stuck = np.zeros(count, bool)
        self._turn = np.zeros(count, bool)
        self._rank = np.zeros(count, np.int32)
        self._merged = 0

    def merge(self, borders: Borders) -> Merged:
        first, second, sides = borders.first, borders.second, borders.sides
        lowest = np.full(self._sizes.size, _NEVER)
        while True:
            kept = (first != second) & (self._below(first) | self._below(second))
            first, second, sides = first[kept], second[kept], sides[kept]
            if not (self._small(first).any() or self._small(second).any()):
                break
            self._give_turns(first, second, lowest)
            for regions, neighbours, shared in self._by_region(first, second, sides):
                self._take(regions, neighbours, shared)
            lowest[first] = lowest[second] = _NEVER
            self._turn[first] = self._turn[second] = False
            first, second = self._parent[first], self._parent[second]
        flatten(self._parent)
        final = self._codes[self._parent]
        roots = self._parent == np.arange(final.size, dtype=np.int32)
        left = roots & (self._sizes < self._unit) & (final != 0)
        return Merged(final, self._merged, int(left.sum()))

    def _below(self, regions: NDArray[np.int32]) -> NDArray[np.bool_]:
        below: NDArray[np.bool_] = self._sizes[regions] < self._unit
        return below

    def _small(self, regions: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Tell which are below the unit and may have a class to take."""
        return self._below(regions) & ~self._stuck[regions]

    def _give_turns(
        self, first: NDArray[np.int32], second: NDArray[np.int32], lowest: NDArray[np.int64]
    ) -> None:
        """Mark the regions that are smaller than all small ones around them."""
        keys = []
        for ends in (first, second):
            key = (self._sizes[ends] << 31) | ends
            key[~self._small(ends)] = _NEVER
            keys.append(key)
        np.minimum.at(lowest, first, keys[1])
        np.minimum.at(lowest, second, keys[0])
        for ends, key in zip((first, second), keys):
            self._turn[ends[key < lowest[ends]]] = True

    def _by_region(
        self, first: NDArray[np.int32], second: NDArray[np.int32], sides: NDArray[np.int32]
    ) -> Iterator[tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]]:
        """Yield the regions whose turn it is, their neighbours and the sides shared, in parts."""
        ours, theirs = self._turn[first], self._turn[second]
        region = np.concatenate([first[ours], second[theirs]])
        other = np.concatenate([second[ours], first[theirs]])
        shared = np.concatenate([sides[ours], sides[theirs]])
        order = np.argsort(region, kind="stable")
        region, other, shared = region[order], other[order], shared[order]
        ends = np.append(np.flatnonzero(region[1:] != region[:-1]) + 1, region.size)
        most = max(1, _CELLS // self._classes)
        low = 0
        for last in range(most, ends.size + most, most):
            high = int(ends[min(last, ends.size) - 1])
            yield region[low:high], other[low:high], shared[low:high]
            low = high

    def _take(
        self, region: NDArray[np.int32], other: NDArray[np.int32], shared: NDArray[np.int32]
    ) -> None:
        """Let regions take a class; pairs are sorted by region, and no two regions touch."""
        starts = np.flatnonzero(np.concatenate([[True], region[1:] != region[:-1]]))
        takers = region[starts]
        self._rank[takers] = np.arange(takers.size, dtype=np.int32)
        # Regions that another part of this round has joined have the class that they had.
        place = self._rank[region].astype(np.int64) * self._classes + self._codes[other]
        table = np.bincount(place, shared, minlength=takers.size * self._classes)
        table = table.reshape(takers.size, self._classes)
        possible = table > 0
        self._stuck[takers[~possible.any(axis=1)]] = True
        if self._chances is not None:
            sums = self._chances.sums[self._chances.rows[takers]].astype(np.float64)
            sums[~possible] = -1
            table[sums < sums.max(axis=1, keepdims=True)] = 0
        chosen = table.argmax(axis=1).astype(self._codes.dtype)
        chosen[self._stuck[takers]] = 0
        joined = self._codes[other] == chosen[self._rank[region]]
        self._merged += int((chosen != 0).sum())
        taking = chosen != 0
        self._codes[takers[taking]] = chosen[taking]
        self._join(region[joined], other[joined])

    def _join(self, first: NDArray[np.int32], second: NDArray[np.int32]) -> None:
        if not first.size:
            return
        first, second = self._root(first), self._root(second)
        nodes, ends = np.unique(np.concatenate([first, second]), return_inverse=True)
        ends = ends.ravel()
        roots = connected(nodes.size, ends[: first.size], ends[first.size :])
        sizes = np.bincount(roots, self._sizes[nodes]).astype(np.int64)
        heads = np.flatnonzero(roots == np.arange(nodes.size))
        self._sizes[nodes[heads]] = sizes[heads]
        self._stuck[nodes[heads]] = False
        self._parent[nodes] = nodes[roots]
        if self._chances is not None:
            rows, sums = self._chances.rows, self._chances.sums
            adding = (sizes[roots] < self._unit) & (roots != np.arange(nodes.size))
            np.add.at(sums, rows[nodes[roots[adding]]], sums[rows[nodes[adding]]])

    def _root(self, regions: NDArray[np.int32]) -> NDArray[np.int32]:
        """Return what regions have become in this round; other parts of it may have joined them."""
        found = self._parent[regions]
        while True:
            above = self._parent[found]
            if (above == found).all():
                return found
            found = above
