"""Which of the possible patches are taken: at random, so many of each class in each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .division import Candidate, Counts, Division, Wishes, lot
from .label_scan import Candidates
from .patch_set_values import PARTS

_PENDING = 1 << 19
"""Pixels that are held before those that will not be taken are dropped."""
NEAR = 256
"""Patches are in the order of squares of so many pixels, in which they are read together."""


@dataclass(frozen=True)
class Drawn:
    """The patches of the set, in the order in which they are written."""

    image: NDArray[np.int32]
    """Which of the images; shape (n,), as the others."""
    columns: NDArray[np.int64]
    rows: NDArray[np.int64]
    codes: NDArray[np.uint16]
    parts: NDArray[np.int8]
    blocks: NDArray[np.int32]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.image)

    def counts(self) -> dict[str, int]:
        """Return how many patches each part has."""
        return {part: int((self.parts == n).sum()) for n, part in enumerate(PARTS)}


def allowed(found: Candidate, division: Division, index: NDArray[np.int16], classes: int) -> Counts:
    """Return how many patches of each class could be in each part, shape (parts, classes)."""
    counts = np.zeros((len(PARTS), classes), np.int64)
    for some in found():
        parts = division.part_of(some)
        inside = parts >= 0
        np.add.at(counts, (parts[inside], index[some.codes[inside]]), 1)
    return counts


def quotas(counts: Counts, wishes: Wishes, by_area: bool) -> Counts:
    """Return how many patches of each class to take in each part.

    Args:
        counts: how many there could be, shape (parts, classes).
        wishes: shares and number of patches.
        by_area: in proportion to what there is, not as many of each class.
    """
    found = np.zeros_like(counts)
    for part, share in enumerate(wishes.shares):
        # At least one, so that a class is in every part that it can be in.
        most = max(1, round(wishes.per_class * share)) if share > 0 else 0
        own = counts[part]
        if by_area and own.any():
            own = np.ceil(own * min(1.0, most / own.max())).astype(np.int64)
        found[part] = np.minimum(own, most)
    return found


class _Pending:
    """Pixels of which the first by lot are taken."""

    def __init__(self, wanted: Counts) -> None:
        self._wanted = wanted.reshape(-1)
        self._kept: list[NDArray[np.int64]] = []
        self._lots: list[NDArray[np.uint64]] = []
        self._count = 0

    def add(self, keys: NDArray[np.int64], lots: NDArray[np.uint64], rows: NDArray[np.int64]
            ) -> None:  # fmt: skip
        """Take pixels.

        Args:
            keys: part and class as one number.
            lots: the smallest are taken.
            rows: what is to be known of them, shape (n, …).
        """
        self._kept.append(np.column_stack([keys, rows]))
        self._lots.append(lots)
        self._count += len(keys)
        if self._count > _PENDING:
            self.thinned()

    def thinned(self) -> NDArray[np.int64]:
        """Drop what will not be taken, and return the rest: key, then what is known of it."""
        kept = np.concatenate(self._kept) if self._kept else np.zeros((0, 6), np.int64)
        lots = np.concatenate(self._lots) if self._lots else np.zeros(0, np.uint64)
        order = np.lexsort((lots, kept[:, 0]))
        keys = kept[order, 0]
        places = np.arange(len(keys)) - np.searchsorted(keys, keys)
        order = order[places < self._wanted[keys]]
        self._kept, self._lots, self._count = [kept[order]], [lots[order]], 0
        return self._kept[0]


def draw(
    found: Candidate,
    division: Division,
    index: NDArray[np.int16],
    wanted: Counts,
    seed: int,
) -> Drawn:
    """Draw patches.

    Args:
        found: yields all pixels on which patches can be centred.
        division: tells their parts.
        index: of the class of each code.
        wanted: how many of each class in each part, shape (parts, classes).
        seed: of the draw.
    """
    pending = _Pending(wanted)
    for some in found():
        parts = division.part_of(some)
        inside = some.where(parts >= 0)
        if len(inside):
            _offer(pending, inside, parts[parts >= 0], division, index, wanted.shape[1], seed)
    kept = pending.thinned()
    key, image, column, row, code, block = kept.T
    order = np.lexsort((column, row, column // NEAR, row // NEAR, image))
    return Drawn(
        image[order].astype(np.int32),
        column[order],
        row[order],
        code[order].astype(np.uint16),
        (key[order] // wanted.shape[1]).astype(np.int8),
        block[order].astype(np.int32),
    )


def _offer(
    pending: _Pending,
    some: Candidates,
    parts: NDArray[np.int8],
    division: Division,
    index: NDArray[np.int16],
    classes: int,
    seed: int,
) -> None:
    keys = parts.astype(np.int64) * classes + index[some.codes]
    image = np.full(len(some), some.image.number, np.int64)
    known: Sequence[NDArray[np.int64]] = (
        image, some.columns, some.rows, some.codes.astype(np.int64),
        division.block_of(some).astype(np.int64),
    )  # fmt: skip
    pending.add(keys, lot(seed, some), np.column_stack(known))
