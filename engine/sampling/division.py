"""Which part each patch belongs to, chosen so that every class is in every part where it can be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Callable, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ReferenceDataError
from ..contract.messages import Messages
from ..contract.sampling_job import BLOCKS, CHECKERBOARD, FOLDS
from .label_scan import Candidates
from .spatial_blocks import BlockGrid, Parts, TouchCounts, checkerboards, random_blocks

TRIES = 60
_BLOCKS_ALONG = 12
"""Blocks along the longer side of the images, where nothing else decides."""
_LARGEST = 16
"""Receptive fields that a block is wide at the most, where nobody asks for more."""
_FEW = 0.2
"""Of the patches that were wanted: if a class has fewer in a part, smaller blocks are tried."""

_FIRST = 10
"""Other parts that a class may rather lack in than the training."""

Score = tuple[float, float, float]
Counts = NDArray[np.int64]
Candidate = Callable[[], Iterator[Candidates]]


@dataclass(frozen=True)
class Wishes:
    """What a division is to be like."""

    shares: tuple[float, float, float]
    """Of training, validation and test; they add up to 1."""
    per_class: int
    """Patches of a class at the most, all parts together."""
    seed: int


class Division(Protocol):
    """Tells parts."""

    description: str
    """In words."""
    block_size: int
    """In pixels of the first image; 0: there are no blocks."""
    gap: int
    """Pixels between the centres of patches of two parts, at least; 0: none."""

    def part_of(self, found: Candidates) -> Parts:
        """Return the part of each; -1: it would share pixels with another part's."""

    def block_of(self, found: Candidates) -> NDArray[np.int32]:
        """Return the block, or the group of features, that holds each."""


class BlockDivision:
    """By spatial blocks."""

    def __init__(
        self,
        grid: BlockGrid,
        parts: Parts,
        gap: int,
        description: str,
        kept: Optional[NDArray[np.bool_]] = None,
    ) -> None:
        """Take what is decided.

        Args:
            grid: the blocks.
            parts: of each.
            gap: see :class:`Division`.
            description: in words.
            kept: which blocks have their part from an earlier set; None: none.
        """
        self.grid, self.parts, self.gap, self.description = grid, parts, gap, description
        self.block_size = grid.size
        self.kept = np.zeros(grid.count, bool) if kept is None else kept

    def part_of(self, found: Candidates) -> Parts:
        """Return the part of each; -1: it would share pixels with another part's."""
        seen = found.image.footprints(found.columns, found.rows)
        return self.grid.part_of(self.grid.touched(seen), self.parts)

    def block_of(self, found: Candidates) -> NDArray[np.int32]:
        """Return the block that holds each."""
        places = found.image.in_common(found.columns, found.rows)
        return self.grid.holding(*places).astype(np.int32)


class GroupDivision:
    """By groups of features that lie apart from each other."""

    block_size = 0

    def __init__(self, parts: Parts, gap: int, description: str) -> None:
        self._parts, self.gap, self.description = parts, gap, description

    def part_of(self, found: Candidates) -> Parts:
        """Return the part of each."""
        return self._parts[self.block_of(found)]

    def block_of(self, found: Candidates) -> NDArray[np.int32]:
        """Return the group that holds each."""
        return _groups_of(found).astype(np.int32)


class PixelDivision:
    """Pixel by pixel, at random: parts share nearly all of their pixels."""

    gap = 0

    def __init__(self, wishes: Wishes, grid: BlockGrid, description: str) -> None:
        self._wishes, self._grid, self.description = wishes, grid, description
        self.block_size = 0

    def part_of(self, found: Candidates) -> Parts:
        """Return the part of each."""
        drawn = lot(self._wishes.seed + 1, found) / 2.0**64
        limits = np.cumsum(self._wishes.shares)[:2]
        return np.searchsorted(limits, drawn, side="right").astype(np.int8)

    def block_of(self, found: Candidates) -> NDArray[np.int32]:
        """Return the spatial block that holds each: measures of what is near need one."""
        places = found.image.in_common(found.columns, found.rows)
        return self._grid.holding(*places).astype(np.int32)


def lot(seed: int, found: Candidates) -> NDArray[np.uint64]:
    """Return a number for each pixel that looks drawn at random, the same in every run.

    That of SplitMix64 (Steele, Lea, Flood 2014): one to one, so that no two pixels have the same.
    """
    rows, columns = found.rows.astype(np.uint64), found.columns.astype(np.uint64)
    image = np.uint64(found.image.number)
    with np.errstate(over="ignore"):
        z = (image << np.uint64(52)) ^ (rows << np.uint64(26)) ^ columns
        z += np.uint64((seed + 1) * 0x9E3779B97F4A7C15 % 2**64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(z ^ (z >> np.uint64(31)), np.uint64)


def divide_by_blocks(
    kind: str,
    found: Candidate,
    bounds: tuple[int, int, int, int],
    gap: int,
    size: int,
    folds: tuple[int, int],
    wishes: Wishes,
    messages: Messages,
) -> BlockDivision:
    """Divide by square blocks of ground.

    Args:
        kind: CHECKERBOARD, BLOCKS or FOLDS.
        found: yields all pixels on which patches can be centred.
        bounds: of the images, in pixels of the first one.
        gap: what a patch sees, in these pixels.
        size: of a block; 0: the largest with which every class is in every part.
        folds: number of folds, and which of them is the test, from 1.
        wishes: shares, number of patches, seed.
        messages: takes the progress.
    """
    tried: list[tuple[Score, BlockGrid, Parts]] = []
    sizes = [size] if size else _sizes(bounds, gap)
    for number, side in enumerate(sizes):
        messages.progress(number / len(sizes), f"Dividing the patches: blocks of {side} pixels")
        grid = BlockGrid.over(bounds, side)
        table = counted(grid, found)
        score, parts = _best(kind, grid, table, folds, wishes)
        tried.append((score, grid, parts))
        if score[0] == 0 and score[1] >= _FEW:
            break
    _, grid, parts = max(tried, key=lambda one: one[0])
    return BlockDivision(grid, parts, gap, _described(kind, grid.size, gap, folds))


def counted(grid: BlockGrid, found: Candidate) -> TouchCounts:
    """Return how many of the possible patches see which blocks."""
    table = TouchCounts(grid)
    for some in found():
        table.add(grid.touched(some.image.footprints(some.columns, some.rows)), some.codes)
    return table


def _described(kind: str, size: int, gap: int, folds: tuple[int, int]) -> str:
    how = {
        CHECKERBOARD: "in a regular pattern",
        BLOCKS: "at random",
        FOLDS: f"in {folds[0]} folds, of which number {folds[1]} is the test",
    }[kind]
    return (
        f"Divided by square blocks of {size} pixels {how}; no pixel of a patch is in a patch of "
        f"another part (gap of {gap} pixels)."
    )


def _sizes(bounds: tuple[int, int, int, int], gap: int) -> list[int]:
    longest = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    side = max(2 * gap, min(longest // _BLOCKS_ALONG, _LARGEST * gap))
    sizes = [side]
    while sizes[-1] > 2 * gap and len(sizes) < 4:
        sizes.append(max(2 * gap, sizes[-1] // 2))
    return sizes


def _best(
    kind: str, grid: BlockGrid, table: TouchCounts, folds: tuple[int, int], wishes: Wishes
) -> tuple[Score, Parts]:
    shares: tuple[float, ...] = wishes.shares
    if kind == FOLDS:
        shares = (1 / folds[0],) * folds[0]
    found = _divisions(kind, grid, table.touched, shares, wishes.seed)
    score, parts = best_of(found, grid, table, shares, wishes.per_class)
    return score, _by_fold(parts, folds, wishes) if kind == FOLDS else parts


def best_of(
    divisions: Iterable[Parts],
    grid: BlockGrid,
    table: TouchCounts,
    shares: tuple[float, ...],
    per_class: int,
) -> tuple[Score, Parts]:
    """Return the best of some divisions of blocks, and how good it is.

    Args:
        divisions: the part of each block.
        grid: the blocks.
        table: which of them patches see.
        shares: that are wanted of the parts.
        per_class: patches of a class at the most.
    """
    touched, classes = table.touched, np.unique(table.codes, return_inverse=True)
    index, number = classes[1], len(classes[0])
    labelled = np.bincount(index, table.counts, number).astype(np.float64)

    def tried() -> Iterator[tuple[Score, Parts]]:
        for parts in divisions:
            own = grid.part_of(touched, parts)
            inside = own >= 0
            counts = np.zeros((len(shares), number), np.int64)
            np.add.at(counts, (own[inside], index[inside]), table.counts[inside])
            yield judged(counts, labelled, shares, per_class), parts

    return max(tried(), key=lambda one: one[0])


def _divisions(
    kind: str, grid: BlockGrid, touched: Counts, shares: tuple[float, ...], seed: int
) -> Iterable[Parts]:
    if kind == CHECKERBOARD:
        found = list(checkerboards(grid, (shares[1], shares[2])))
        # Among equals the seed decides.
        turn = seed % len(found)
        return [*found[turn:], *found[:turn]]
    return random_blocks(grid, touched, shares, seed, TRIES)


def _by_fold(parts: Parts, folds: tuple[int, int], wishes: Wishes) -> Parts:
    """Return the part of each block: one fold is the test, the next one the validation."""
    number, test = folds
    found = np.zeros(len(parts), np.int8)
    found[parts == test % number] = 1 if wishes.shares[1] > 0 else 0
    found[parts == test - 1] = 2
    return found


def judged(
    counts: Counts, labelled: NDArray[np.float64], shares: tuple[float, ...], per_class: int
) -> Score:
    """Return how good a division is; of two, the larger is better.

    Args:
        counts: patches of each class in each part, shape (parts, classes).
        labelled: patches of each class in all.
        shares: that were wanted of the parts.
        per_class: patches of a class at the most.

    Returns:
        How many classes lack in parts (not above 0; what lacks in the training weighs most), the
        least share of the patches wanted of a class in a part, and the mean of these shares.
    """
    wanted = np.outer(shares, np.minimum(labelled, per_class))
    asked = wanted > 0
    met = np.minimum(1.0, counts[asked] / np.maximum(wanted[asked], 1))
    lacking = asked & (counts == 0)
    missed = -float(lacking.sum() + _FIRST * lacking[0].sum())
    return missed, float(met.min(initial=1)), float(met.mean())


def divide_by_groups(found: Candidate, groups: int, gap: int, wishes: Wishes) -> GroupDivision:
    """Divide by groups of features, as evenly for each class as their sizes allow.

    Args:
        found: yields all pixels on which patches can be centred.
        groups: how many groups of features there are.
        gap: what a patch sees, in pixels.
        wishes: shares, number of patches, seed.

    Raises:
        ReferenceDataError: there are fewer groups than parts.
    """
    wanted = sum(share > 0 for share in wishes.shares)
    keys, counts = np.zeros(0, np.int64), np.zeros(0, np.int64)
    for some in found():
        own, number = np.unique(
            _groups_of(some).astype(np.int64) << 16 | some.codes, return_counts=True
        )
        keys, counts = np.concatenate([keys, own]), np.concatenate([counts, number])
    keys, inverse = np.unique(keys, return_inverse=True)
    counts = np.bincount(inverse, counts, len(keys))
    classes, index = np.unique(keys & 0xFFFF, return_inverse=True)
    table = np.zeros((groups + 1, len(classes)))
    table[keys >> 16, index] = counts
    used = np.flatnonzero(table.sum(axis=1))
    if len(used) < wanted:
        raise ReferenceDataError(
            f"SPLIT is by polygon, but the labels form {len(used)} groups that lie at least a "
            f"patch ({gap} pixels) apart; expected are at least {wanted}, one for each part. "
            "Choose spatial blocks, or label more places."
        )
    random = np.random.default_rng(wishes.seed)

    def tried() -> Iterator[tuple[Score, Parts]]:
        for _ in range(TRIES):
            parts = _dealt(table, random.permutation(used), wishes.shares)
            own = np.zeros((3, len(classes)), np.int64)
            np.add.at(own, parts[used], table[used].astype(np.int64))
            yield judged(own, table.sum(axis=0), wishes.shares, wishes.per_class), parts

    return GroupDivision(
        max(tried(), key=lambda one: one[0])[1],
        gap,
        f"Divided by groups of features ({len(used)}) that lie at least {gap} pixels apart, so "
        "that no pixel of a patch is in a patch of another part.",
    )


def _groups_of(found: Candidates) -> NDArray[np.uint16]:
    if found.groups is None:
        raise ValueError("the scan was made without groups of features")
    return found.groups


def _dealt(
    table: NDArray[np.float64], order: NDArray[np.int64], shares: tuple[float, float, float]
) -> Parts:
    """Give each group to the part that lacks most of what it holds."""
    parts = np.zeros(len(table), np.int8)
    total = np.maximum(table.sum(axis=0), 1)
    lacking = np.outer(shares, np.ones(table.shape[1]))
    weights = table / total
    for group in order:
        holds = weights[group]
        part = int(np.argmax((lacking * (holds > 0)).sum(axis=1) / np.maximum(shares, 1e-9)
                             - 1e9 * (np.asarray(shares) == 0)))  # fmt: skip
        parts[group] = part
        lacking[part] -= holds
    return parts
