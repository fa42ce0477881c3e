"""The division of an earlier set, which a new one is to keep: what was learnt is tested no more.

Asked by the dialog as well: nothing but the set's document is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..contract.errors import PatchSetError
from ..contract.sampling_job import BLOCKS, CHECKERBOARD, FOLDS, POLYGONS
from ..geometry import crs as systems
from ..geometry.grid import Grid
from . import patch_set_document as documents
from .ground_blocks import GroundBlocks
from .patch_set import DOCUMENT
from .patch_set_values import Split

_BY_BLOCKS = (CHECKERBOARD, BLOCKS, FOLDS)


@dataclass(frozen=True)
class EarlierDivision:
    """How the ground of an earlier set was divided."""

    folder: Path
    split: Split
    blocks: GroundBlocks
    """Those of ``split``."""
    crs: str

    def check_wishes(self, split: str, folds: tuple[int, int], block_size: int) -> None:
        """Refuse wishes that contradict it.

        Args:
            split: one of :data:`..contract.sampling_job.SPLITS`.
            folds: number of folds, and which of them is the test.
            block_size: in pixels of the first image; 0: any.

        Raises:
            PatchSetError: says which.
        """
        if split not in _BY_BLOCKS:
            how = "by polygons" if split == POLYGONS else "at random"
            raise PatchSetError(
                f"LIKE is {self.folder}, which is divided by blocks, but SPLIT is {how}; expected "
                "is a division by spatial blocks, or no LIKE."
            )
        own = self.split.folds, self.split.fold
        if split == FOLDS and folds != own:
            theirs = f"has fold {own[1]} of {own[0]}" if own[0] else "has no folds"
            raise PatchSetError(
                f"FOLD is {folds[1]} of {folds[0]}, but LIKE {self.folder} {theirs} as its test: "
                "the test of another fold is what has been learnt there. Give the values of that "
                "set, or the set of this fold as LIKE."
            )
        if block_size not in (0, self.blocks.size):
            raise PatchSetError(
                f"BLOCK_SIZE is {block_size}, but LIKE {self.folder} has blocks of "
                f"{self.blocks.size} pixels, which are kept; expected is 0 or that number."
            )

    def check_patch(self, side: int) -> None:
        """Refuse patches wider than a block.

        Raises:
            PatchSetError: they are.
        """
        if side > self.blocks.size:
            raise PatchSetError(
                f"A patch sees {side} pixels, but LIKE {self.folder} has blocks of "
                f"{self.blocks.size} pixels, into which none fits. Choose smaller patches "
                "(PATCH_SIZE), or sample without LIKE and train a new network."
            )

    def corner_on(self, grid: Grid, path: str) -> tuple[int, int]:
        """Return where its first block begins, in pixels of the new set's first image.

        Args:
            grid: of that image.
            path: of the same, for messages.

        Raises:
            PatchSetError: the image has other pixels, or lies in another CRS.
        """
        other = systems.difference(self.crs, grid.crs)
        if other:
            raise PatchSetError(
                f"{path} has {other} of LIKE {self.folder}. Bring the image to that one with “Warp "
                "(reproject)”, or sample without LIKE and train a new network."
            )
        corner = self.blocks.corner_on(grid)
        if corner is None:
            a, b, c, d, e, f = grid.transform
            theirs = self.blocks.place
            raise PatchSetError(
                f"{path} has other pixels than LIKE {self.folder}: of {a:.9g} x {e:.9g} from "
                f"({c:.12g}, {f:.12g}) on (turned by {b:.3g}, {d:.3g}) instead of {theirs[0]:.9g} "
                f"x {theirs[4]:.9g} from ({theirs[2]:.12g}, {theirs[5]:.12g}) on (turned by "
                f"{theirs[1]:.3g}, {theirs[3]:.3g}). Give an image on the same pixel grid as the "
                "first one, or sample without LIKE and train a new network."
            )
        return corner


def earlier_division(folder: Path) -> EarlierDivision:
    """Read the division of a set.

    Raises:
        PatchSetError: the folder is no set, or the set does not know it, or it cannot be kept.
    """
    try:
        facts, _ = documents.read(folder, DOCUMENT)
    except PatchSetError as error:
        raise PatchSetError(f"LIKE: {error}") from None
    split = facts.split
    if split.kind not in _BY_BLOCKS:
        raise PatchSetError(
            f"LIKE {folder} is divided {'by polygons' if split.kind == POLYGONS else 'at random'}, "
            "which no other labels can keep; expected is a set that is divided by spatial blocks. "
            "Sample without LIKE and train a new network."
        )
    blocks: Optional[GroundBlocks] = split.blocks
    if blocks is None:
        raise PatchSetError(
            f"LIKE {folder} does not tell how its ground is divided: an earlier version of CNN "
            "Mapper made it. Sample it once more with the same values, which gives the same "
            "patches, and give that folder."
        )
    return EarlierDivision(folder, split, blocks, facts.crs)
