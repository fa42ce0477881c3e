"""A division that keeps that of an earlier set, and what a set keeps of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.secrecy import shown_name
from ..geometry.grid import Affine, Grid
from ..models.learnt_ground import MOST
from .division import TRIES, BlockDivision, Candidate, Division, Wishes, best_of, counted
from .drawing import Drawn
from .earlier_division import EarlierDivision
from .ground_blocks import GroundBlocks
from .sampled_image import SampledImage
from .spatial_blocks import BlockGrid, Parts


def divide_like(
    earlier: EarlierDivision,
    corner: tuple[int, int],
    found: Candidate,
    bounds: tuple[int, int, int, int],
    gap: int,
    wishes: Wishes,
) -> BlockDivision:
    """Divide by the blocks of an earlier set.

    They keep the part that they have there. Those in which it has no patch are dealt so that all
    together the parts have their shares, as well as that can be; of several draws the best.

    Args:
        earlier: its division.
        corner: where its first block begins, in pixels of the first image.
        found: yields all pixels on which patches can be centred.
        bounds: of the images, in pixels of the first one.
        gap: what a patch sees, in these pixels.
        wishes: shares, number of patches, seed.
    """
    blocks = earlier.blocks
    theirs = BlockGrid(*corner, blocks.size, blocks.columns, blocks.rows)
    grid = theirs.reaching(bounds)
    known = np.full((grid.rows, grid.columns), -1, np.int8)
    down, across = ((own - all_) // grid.size for own, all_ in
                    ((theirs.top, grid.top), (theirs.left, grid.left)))  # fmt: skip
    known[down : down + blocks.rows, across : across + blocks.columns] = blocks.table()
    parts: Parts = known.reshape(-1)
    table, kept = counted(grid, found), parts >= 0
    seen = grid.seen(table.touched)
    free = np.flatnonzero(seen & ~kept)
    there = np.bincount(parts[seen & kept], minlength=3)
    draws = _dealt(parts, free, there, wishes)
    _, best = best_of(draws, grid, table, wishes.shares, wishes.per_class)
    description = (
        f"Divided by square blocks of {grid.size} pixels like an earlier set ({int(there.sum())} "
        f"of its blocks, {len(free)} new); no pixel of a patch is in a patch of another part (gap "
        f"of {gap} pixels)."
    )
    return BlockDivision(grid, best, gap, description, kept)


def _dealt(
    parts: Parts, free: NDArray[np.int64], there: NDArray[np.int64], wishes: Wishes
) -> Iterator[Parts]:
    """Yield draws in which the free blocks go where parts lack blocks.

    Args:
        parts: of each block; -1: free.
        free: those that patches see.
        there: how many the parts have already of those that patches see.
        wishes: shares and seed.
    """
    shares = np.asarray(wishes.shares)
    lacking = np.maximum(shares * (there.sum() + len(free)) - there, 0)
    limits = np.round(np.cumsum(lacking) / max(lacking.sum(), 1e-9) * len(free))
    random = np.random.default_rng(wishes.seed)
    for _ in range(TRIES if len(free) else 1):
        drawn = np.maximum(parts, 0)
        order = random.permutation(free)
        drawn[order] = np.searchsorted(limits, np.arange(len(free)), side="right").clip(0, 2)
        yield drawn


@dataclass(frozen=True)
class Told:
    """What a set keeps of its division, for sets that are to be divided like it."""

    blocks: Optional[GroundBlocks]
    identity: str
    earlier: tuple[str, ...]
    """Identities of the divisions that it keeps."""


def told(
    division: Division,
    drawn: Drawn,
    images: Sequence[SampledImage],
    like: Optional[EarlierDivision],
) -> Told:
    """Return what is kept: of the blocks that patches see, or that earlier sets have seen.

    Args:
        division: of the set.
        drawn: its patches.
        images: that they are from.
        like: the division that is kept.
    """
    grid = images[0].grid
    if not isinstance(division, BlockDivision):
        return Told(None, _of_patches(grid, drawn, images), ())
    blocks = division.grid
    learnt = division.kept.copy()
    for image in images:
        own = drawn.image == image.number
        seen = image.footprints(drawn.columns[own], drawn.rows[own])
        learnt |= blocks.seen(blocks.touched(seen))
    table = np.where(learnt, division.parts, -1).astype(np.int8)
    place = _corner(blocks, grid, like)
    found = GroundBlocks.of(table.reshape(blocks.rows, blocks.columns), place, blocks.size)
    identity = "" if found is None else found.identity
    if like is None:
        return Told(found, identity, ())
    kept = [one for one in (*like.split.earlier, like.split.identity) if one != identity]
    return Told(found, identity, tuple(kept[-MOST:]))


def _corner(blocks: BlockGrid, grid: Grid, like: Optional[EarlierDivision]) -> Affine:
    """Return the place of the pixels, counted from the first block's corner."""
    own, column, row = grid, blocks.left, blocks.top
    if like is not None:
        # Counted from there, so that a division that has not changed has the same digits.
        x, y = like.corner_on(grid, "")
        own, column, row = Grid(1, 1, like.blocks.place), blocks.left - x, blocks.top - y
    a, b, _, d, e, _ = own.transform
    left, top = own.to_world(column, row)
    return a, b, left, d, e, top


def _of_patches(grid: Grid, drawn: Drawn, images: Sequence[SampledImage]) -> str:
    """Return an identity for what is divided otherwise: by what patches there are."""
    found = hashlib.sha256(repr((grid.transform, [shown_name(i.path) for i in images])).encode())
    for values in (drawn.image, drawn.columns, drawn.rows, drawn.parts):
        found.update(values.tobytes())
    return found.hexdigest()
