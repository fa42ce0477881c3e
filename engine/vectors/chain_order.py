"""Which elements follow each other in chains and rings, found for all of them at once.

Every element names its successor. Anchors (heads of chains, and elements that are less than both
neighbours) collect what follows them up to the next anchor; then the anchors are put in order in
the same way, until each chain or ring has one left. The work is a few times the number of elements.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]

END = -1
"""The successor of the last element of a chain."""


@dataclass(frozen=True)
class Chains:
    """Elements in the order of their chains."""

    elements: Indices
    """Chain by chain: those that are open from their head to their end, rings from anywhere."""
    starts: Indices
    """Where each chain begins in ``elements``; the open ones come first, in order of their heads.
    One more than there are chains: the last is the number of elements."""
    of_element: Indices
    """The chain of each element."""


def chains_of(successors: NDArray[Any], heads: Indices) -> Chains:
    """Put elements in order.

    Args:
        successors: of each element, shape (n,); END after the last one of a chain.
        heads: the first elements of the chains that are no rings, ascending.
    """
    count = len(successors)
    is_head = np.zeros(count, bool)
    is_head[heads] = True
    roots, offsets = _ranked(
        np.where(successors == END, count, successors).astype(np.int64),
        np.ones(count, np.int64),
        is_head,
        np.arange(count),
    )
    is_root = np.zeros(count, bool)
    is_root[roots] = True
    is_root[heads] = False
    all_roots = np.concatenate([heads, np.flatnonzero(is_root)])
    numbers = np.empty(count, np.int64)
    numbers[all_roots] = np.arange(len(all_roots))
    chain = numbers[roots]
    starts = np.zeros(len(all_roots) + 1, np.int64)
    np.cumsum(np.bincount(chain, minlength=len(all_roots)), out=starts[1:])
    elements = np.empty(count, np.int64)
    elements[starts[chain] + offsets] = np.arange(count)
    return Chains(elements, starts, chain)


def _ranked(
    successors: Indices, weights: Indices, is_head: NDArray[np.bool_], keys: Indices
) -> tuple[Indices, Indices]:
    """Return the first element of each one's chain, and the weight of what lies between them."""
    count = len(successors)
    before = np.full(count + 1, count, np.int64)
    before[successors] = np.arange(count)
    # Less than any: what follows a head belongs to it.
    keys = np.where(is_head, -1, keys)
    padded = np.append(keys, np.iinfo(np.int64).max)
    # A ring of one is less than nothing, and its own anchor.
    is_anchor = (keys <= padded[successors]) & (keys <= padded[before[:-1]]) | is_head
    anchors = np.flatnonzero(is_anchor)
    number = np.full(count + 1, -1, np.int64)
    number[anchors] = np.arange(len(anchors))
    is_anchor = np.append(is_anchor, True)
    owners, offsets = np.empty(count, np.int64), np.zeros(count, np.int64)
    owners[anchors] = np.arange(len(anchors))
    following, totals = np.empty(len(anchors), np.int64), np.empty(len(anchors), np.int64)
    walkers, at, walked = np.arange(len(anchors)), successors[anchors], weights[anchors]
    while len(walkers):
        stops = is_anchor[at]
        following[walkers[stops]] = at[stops]
        totals[walkers[stops]] = walked[stops]
        walkers, at, walked = walkers[~stops], at[~stops], walked[~stops]
        owners[at] = walkers
        offsets[at] = walked
        walked = walked + weights[at]
        at = successors[at]
    roots, before_anchor = anchors.copy(), np.zeros(len(anchors), np.int64)
    open_ends = (following == count) & is_head[anchors]
    left = np.flatnonzero((following != anchors) & ~open_ends)
    if len(left):
        place = np.full(len(anchors) + 1, len(left), np.int64)
        place[left] = np.arange(len(left))
        # Of elements that lie in a row in space the numbers run on and on; of these nothing does.
        mixed = (left + 1) * 0x9E3779B1 % 0xFFFFFFFB
        inner, distance = _ranked(
            place[number[following[left]]], totals[left], is_head[anchors[left]], mixed
        )
        roots[left] = anchors[left[inner]]
        before_anchor[left] = distance
    return roots[owners], before_anchor[owners] + offsets


def connected(count: int, first: Indices, second: Indices) -> Indices:
    """Return for each of ``count`` elements the least one that pairs connect it with."""
    labels = np.arange(count)
    while True:
        ours, theirs = labels[first], labels[second]
        apart = ours != theirs
        if not apart.any():
            return labels
        first, second = first[apart], second[apart]
        low = np.minimum(ours[apart], theirs[apart])
        labels[np.maximum(ours[apart], theirs[apart])] = low
        while True:
            shorter = labels[labels]
            if np.array_equal(shorter, labels):
                break
            labels = shorter
