"""Borders of regions as rings that are valid polygons: simple, each where it begins at its top."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .chain_order import Indices, chains_of
from .region_borders import Borders, spans


@dataclass(frozen=True)
class Rings:
    """Rings of regions in the order of the polygons: of each its outer one, then its holes."""

    rows: Indices
    """Of each corner."""
    columns: Indices
    starts: Indices
    """The first corner of each ring; one more than there are rings."""
    owners: Indices
    """The polygon of each ring, ascending."""
    regions: Indices
    """Of each polygon the region, as the borders count it."""
    tops: Indices
    """Of each polygon the number of its topmost vertex, the leftmost of these: no other has it."""
    pixels: Indices
    """Of each polygon."""


def rings_of(borders: Borders, width: int) -> Rings:
    """Make rings of borders.

    Args:
        borders: of complete regions.
        width: pixels of a row of the map.
    """
    vertices, lengths, owners = _simple(borders)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    firsts = starts[:-1]
    tops = np.minimum.reduceat(vertices, firsts)
    # Simple rings have each vertex once.
    at = np.flatnonzero(vertices == np.repeat(tops, lengths))
    rows, columns = np.divmod(vertices, width + 1)
    following = _following(starts)
    areas = np.add.reduceat(columns * (rows[following] - rows), firsts)
    is_hole = areas < 0
    region_tops = np.empty(len(borders.codes), np.int64)
    region_tops[owners[~is_hole]] = tops[~is_hole]
    pixels = np.zeros(len(borders.codes), np.int64)
    np.add.at(pixels, owners, areas)
    order = np.lexsort((tops, is_hole, region_tops[owners]))
    turned = at[order] - firsts[order]
    sizes = lengths[order]
    steps = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    picked = np.repeat(firsts[order], sizes) + (steps + np.repeat(turned, sizes)) % np.repeat(
        sizes, sizes
    )
    regions = owners[order][~is_hole[order]]
    return Rings(
        rows[picked],
        columns[picked],
        np.concatenate([[0], np.cumsum(sizes)]),
        np.cumsum(~is_hole[order]) - 1,
        regions,
        region_tops[regions],
        pixels[regions],
    )


def weighted_areas(rings: Rings, above: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the area of each polygon where pixels of different rows differ in area.

    Args:
        rings: of the polygons.
        above: for each row of vertices the area of a pixel in all rows above it, summed up.
    """
    heights = above[rings.rows[_following(rings.starts)]] - above[rings.rows]
    areas = np.add.reduceat(rings.columns * heights, rings.starts[:-1])
    totals: NDArray[np.float64] = np.bincount(rings.owners, areas, len(rings.regions)).astype(
        np.float64
    )
    return totals


def _following(starts: Indices) -> Indices:
    """Return for each corner which one comes next in its ring."""
    following = np.arange(1, starts[-1] + 1)
    following[starts[1:] - 1] = starts[:-1]
    return following


def _simple(borders: Borders) -> tuple[Indices, Indices, Indices]:
    """Cut rings where they touch themselves; return vertices, lengths and owners."""
    vertices, lengths, owners = borders.marks >> 1, borders.lengths, borders.owners
    ring = np.repeat(np.arange(len(lengths)), lengths)
    marked = np.flatnonzero(borders.marks & 1)
    marked = marked[np.lexsort((vertices[marked], ring[marked]))]
    twice = (vertices[marked[1:]] == vertices[marked[:-1]]) & (
        ring[marked[1:]] == ring[marked[:-1]]
    )
    if not twice.any():
        return vertices, lengths, owners
    one, other = marked[:-1][twice], marked[1:][twice]
    successors = _following(np.concatenate([[0], np.cumsum(lengths)]))
    successors[one], successors[other] = successors[other], successors[one]
    cut = np.zeros(len(lengths), bool)
    cut[ring[one]] = True
    elements = np.flatnonzero(cut[ring])
    place = np.empty(len(vertices), np.int64)
    place[elements] = np.arange(len(elements))
    chains = chains_of(place[successors[elements]], np.zeros(0, np.int64))
    whole = np.flatnonzero(~cut)
    before = np.cumsum(lengths) - lengths
    kept = spans(before[whole], lengths[whole])
    pieces = elements[chains.elements]
    return (
        vertices[np.concatenate([kept, pieces])],
        np.concatenate([lengths[whole], np.diff(chains.starts)]),
        np.concatenate([owners[whole], owners[ring[pieces[chains.starts[:-1]]]]]),
    )
