"""The borders of all regions of a map, strip by strip from the top: complete regions come out.

A region is what hangs together by the sides of its pixels. Between strips only the pieces of border
are kept that go on below, and the rings of the regions that they belong to: what comes out does not
depend on the height of the strips.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .chain_order import Chains, Indices, chains_of, connected
from .strip_corners import Codes, Corners, corners_of


@dataclass(frozen=True)
class Borders:
    """Complete regions, each with all rings around it and in it."""

    marks: Indices
    """The corners, ring by ring: twice the number of the vertex (row times vertices of a row plus
    column), one more where a region may touch itself."""
    lengths: Indices
    """Corners of each ring."""
    owners: Indices
    """The region of each ring, counted from 0 here."""
    codes: Indices
    """Code of each region."""
    names: Indices
    """Number of each region among all of the map."""
    sums: NDArray[np.int64]
    """Of each region the sums of the tables, shape (regions, tables)."""


@dataclass
class _Region:
    """A region that goes on below."""

    name: int
    code: int
    sums: NDArray[np.int64]
    marks: list[Indices] = field(default_factory=list)
    """Its rings, those that are complete."""
    lengths: list[Indices] = field(default_factory=list)
    merged: Optional[_Region] = None

    def root(self) -> _Region:
        """Return the region that this one has turned out to be a part of."""
        region = self
        while region.merged is not None:
            if region.merged.merged is not None:
                region.merged = region.merged.merged
            region = region.merged
        return region


@dataclass
class _Arc:
    """A piece of border that comes from below and goes on below."""

    pieces: list[Indices]
    region: _Region
    head: int
    """Column at which it comes up."""
    tail: int = -1
    """Column at which it goes down."""


class RegionBorders:
    """Takes the strips of a map in their order."""

    def __init__(self, width: int, straight: bool, tables: int) -> None:
        """Begin.

        Args:
            width: pixels of a row.
            straight: whether straight borders have corners where two regions meet beyond them.
            tables: how many tables are summed up.
        """
        self._row = width + 1
        self._straight = straight
        self._tables = tables
        self._arcs: list[_Arc] = []
        self.count = 0
        """Numbers that were given to regions; some have several, see ``same``."""
        self.same: list[tuple[int, int]] = []
        """Pairs of numbers of one region."""
        self.touching: list[tuple[Indices, Indices]] = []
        """Pairs of regions of one class that touch diagonally."""

    def add(self, block: Codes, first: int, tables: Sequence[NDArray[np.int64]]) -> list[Borders]:
        """Take the next strip; return the regions that are complete with it.

        Args:
            block: codes of the pixel rows before each of its rows of vertices and after the last
                one, with a column of 0 on either side.
            first: number of its first row of vertices.
            tables: for each vertex the sum of some values over all pixels above and left of it.
        """
        corners = corners_of(block, self._straight)
        chains = chains_of(corners.successors, corners.heads)
        count = len(chains.starts) - 1
        labels = connected(count, *(chains.of_element[side] for side in corners.links))
        _, regions = np.unique(labels, return_inverse=True)
        names = self.count + np.arange(regions.max() + 1 if count else 0)
        self.count += len(names)
        one, other = (names[regions[chains.of_element[side]]] for side in corners.touching)
        self.touching.append((one, other))
        strip = _Strip(corners, chains, regions, first, self._row)
        sums = strip.sums(len(names), tables)
        opened = np.zeros(len(names), bool)
        opened[regions[: len(corners.heads)]] = True
        codes = np.zeros(len(names), np.int64)
        codes[regions] = strip.codes
        found = []
        complete = np.flatnonzero(~opened[regions])
        if len(complete):
            marks, lengths = strip.rings(complete)
            inside = np.flatnonzero(~opened)
            place = np.zeros(len(names), np.int64)
            place[inside] = np.arange(len(inside))
            found.append(
                Borders(marks, lengths, place[regions[complete]], codes[inside], names[inside],
                        sums[inside])
            )  # fmt: skip
        open_regions = {
            int(number): _Region(int(names[number]), int(codes[number]), sums[number])
            for number in np.flatnonzero(opened)
        }
        strip.hand_out(opened, open_regions)
        finished = self._join(strip, open_regions)
        if finished:
            found.append(_borders_of(finished))
        return found

    def _join(self, strip: _Strip, regions: dict[int, _Region]) -> list[_Region]:
        """Put pieces of border together; return the regions that are complete."""
        touched = [*regions.values(), *(arc.region for arc in self._arcs)]
        by_head = {arc.head: arc for arc in self._arcs}
        from_top = {
            column: number for number, (from_above, column) in enumerate(strip.heads) if from_above
        }
        arcs: list[_Arc] = []
        taken = [False] * len(strip.heads)
        for number, (from_above, column) in enumerate(strip.heads):
            if from_above:
                continue
            arc = _Arc([], regions[strip.region(number)], column)
            while True:
                taken[number] = True
                arc.pieces.append(strip.piece(number))
                to_above, column = strip.tails[number]
                if not to_above:
                    break
                number = self._follow(arc, by_head[column], from_top, regions, strip)
            arc.tail = column
            arcs.append(arc)
        for number in range(len(taken)):
            if taken[number]:
                continue
            ring = _Arc([], regions[strip.region(number)], -1)
            while not taken[number]:
                taken[number] = True
                ring.pieces.append(strip.piece(number))
                number = self._follow(
                    ring, by_head[strip.tails[number][1]], from_top, regions, strip
                )
            region, marks = ring.region.root(), np.concatenate(ring.pieces)
            region.marks.append(marks)
            region.lengths.append(np.array([len(marks)]))
        self._arcs = arcs
        still = {id(arc.region.root()) for arc in arcs}
        roots = {id(region.root()): region.root() for region in touched}
        return [region for key, region in roots.items() if key not in still]

    def _follow(
        self, arc: _Arc, above: _Arc, from_top: dict[int, int], regions: dict[int, _Region],
        strip: _Strip,
    ) -> int:  # fmt: skip
        """Go through a piece above the strip; return the one in it that comes next."""
        arc.pieces.extend(above.pieces)
        number = from_top[above.tail]
        self._unite(arc.region, above.region)
        self._unite(arc.region, regions[strip.region(number)])
        return number

    def _unite(self, one: _Region, other: _Region) -> None:
        one, other = one.root(), other.root()
        if one is other:
            return
        if len(one.marks) < len(other.marks):
            one, other = other, one
        self.same.append((one.name, other.name))
        one.sums = one.sums + other.sums
        one.marks += other.marks
        one.lengths += other.lengths
        other.marks, other.lengths, other.merged = [], [], one


class _Strip:
    """What was found in one strip, chain by chain."""

    def __init__(
        self, corners: Corners, chains: Chains, regions: Indices, first: int, row: int
    ) -> None:
        self._corners, self._first = corners, first
        self._regions = regions
        count = len(corners.rows) - corners.crossings
        marks = ((corners.rows + first) * row + corners.columns) * 2
        for side in corners.touching:
            marks[side] += 1
        order = chains.elements
        is_corner = order < count
        self._order = order[is_corner]
        self._marks = marks[self._order]
        before = np.concatenate([[0], np.cumsum(is_corner)])
        self._starts: Indices = before[chains.starts]
        firsts = order[chains.starts[:-1]]
        self.codes = corners.codes[firsts]
        opened = len(corners.heads)
        lasts = order[chains.starts[1 : opened + 1] - 1]
        self.heads = self._places(firsts[:opened])
        """Whether each open chain comes from above, and at which column."""
        self.tails = self._places(lasts)
        """Whether it goes on above, and at which column."""

    def _places(self, elements: Indices) -> list[tuple[bool, int]]:
        above = (self._corners.rows[elements] < 0).tolist()
        return list(zip(above, self._corners.columns[elements].tolist()))

    def region(self, chain: int) -> int:
        """Return the region of a chain."""
        return int(self._regions[chain])

    def piece(self, chain: int) -> Indices:
        """Return the corners of a chain."""
        # A view would keep the whole strip.
        corners: Indices = self._marks[self._starts[chain] : self._starts[chain + 1]].copy()
        return corners

    def rings(self, chains: Indices) -> tuple[Indices, Indices]:
        """Return the corners of chains one after the other, and how many each has."""
        starts = self._starts[chains]
        lengths = self._starts[chains + 1] - starts
        return self._marks[spans(starts, lengths)], lengths

    def sums(self, regions: int, tables: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
        """Return the sums of tables over each region, as far as its border lies in the strip."""
        sums = np.zeros((regions, len(tables)), np.int64)
        rows, columns = self._corners.rows[self._order], self._corners.columns[self._order]
        signs = self._corners.signs[self._order]
        for number, table in enumerate(tables):
            total = np.concatenate([[0], np.cumsum(table[rows, columns] * signs)])
            each = total[self._starts[1:]] - total[self._starts[:-1]]
            np.add.at(sums[:, number], self._regions, each)
        return sums

    def hand_out(self, opened: NDArray[np.bool_], regions: dict[int, _Region]) -> None:
        """Give the rings of regions that go on below to them."""
        first = len(self.heads)
        rings = first + np.flatnonzero(opened[self._regions[first:]])
        if not len(rings):
            return
        owners = self._regions[rings]
        order = np.argsort(owners, kind="stable")
        rings, owners = rings[order], owners[order]
        marks, lengths = self.rings(rings)
        ends = np.cumsum(lengths)
        firsts = np.flatnonzero(np.append(True, owners[1:] != owners[:-1]))
        for start, end in zip(firsts, [*firsts[1:], len(rings)]):
            region = regions[int(owners[start])]
            region.marks.append(marks[ends[start] - lengths[start] : ends[end - 1]].copy())
            region.lengths.append(lengths[start:end].copy())


def spans(starts: Indices, lengths: Indices) -> Indices:
    """Return the numbers from each start on, as many as its length says, one after the other."""
    if not len(starts):
        return np.zeros(0, np.int64)
    before = np.cumsum(lengths) - lengths
    numbers: Indices = np.repeat(starts - before, lengths) + np.arange(int(lengths.sum()))
    return numbers


def _borders_of(regions: list[_Region]) -> Borders:
    lengths: list[Any] = [np.concatenate(region.lengths) for region in regions]
    return Borders(
        np.concatenate([mark for region in regions for mark in region.marks]),
        np.concatenate(lengths),
        np.repeat(np.arange(len(regions)), [len(own) for own in lengths]),
        np.array([region.code for region in regions], np.int64),
        np.array([region.name for region in regions], np.int64),
        np.array([region.sums for region in regions], np.int64),
    )
