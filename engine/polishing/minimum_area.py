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
        takers, rank = np.unique(region, return_inverse=True)
        rank = rank.ravel()
        most = max(1, _CELLS // self._classes)
        for low in range(0, takers.size, most):
            part = slice(None) if takers.size <= most else (rank >= low) & (rank < low + most)
            self._take(takers[low : low + most], rank[part] - low, region[part], other[part],
                       shared[part])  # fmt: skip
        return takers.size > 0

    def _take(
        self,
        takers: NDArray[np.int32],
        rank: NDArray[np.intp],
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
        nodes, ends = np.unique(np.concatenate([first, second]), return_inverse=True)
        ends = ends.ravel()
        roots = connected(nodes.size, ends[: first.size], ends[first.size :])
        sizes = np.minimum(np.bincount(roots, self._sizes[nodes]), self._unit).astype(np.int32)
        heads = np.flatnonzero(roots == np.arange(nodes.size))
        self._sizes[nodes[heads]] = sizes[heads]
        self._stuck[nodes[heads]] = False
        self._parent[nodes] = nodes[roots]
        if self._chances is not None:
            rows, sums = self._chances.rows, self._chances.sums
            adding = (sizes[roots] < self._unit) & (roots != np.arange(nodes.size))
            np.add.at(sums, rows[nodes[roots[adding]]], sums[rows[nodes[adding]]])

    def _root(self, regions: NDArray[np.int32]) -> NDArray[np.int32]:
        """Return what regions have become part of."""
        found = self._parent[regions]
        while True:
            above = self._parent[found]
            if (above == found).all():
                return found
            found = above
