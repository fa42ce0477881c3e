"""What a model card says of patches that overlap: how much depends on where they are cut."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Optional

from ..geometry.grid import Size
from .card_fields import text_of

FEW_LABELS = 1e-4
"""The share of labels that may depend on where patches are cut."""
_MOST = 64
"""Margins that a card may hold; an export tries five."""


@dataclass(frozen=True)
class CutShare:
    """What was seen beyond one margin."""

    margin: Size
    """Source pixels from each border of a patch."""
    share: float
    """Of the labels beyond it, those that another cut changed."""

    @property
    def enough(self) -> bool:
        """Whether the margin is."""
        return self.share <= FEW_LABELS


@dataclass(frozen=True)
class CardCuts:
    """How much of a model's map depends on where its patches are cut, as its export saw it.

    On images of noise and with structure, none of which is the user's.
    """

    patch: Size
    """Source pixels of the patches."""
    outputs: tuple[str, ...]
    """Names of the outputs that were looked at."""
    shares: tuple[CutShare, ...]
    """By margin, rising; never empty."""

    @property
    def told(self) -> CutShare:
        """The smallest margin that was enough, else the largest."""
        return next((one for one in self.shares if one.enough), self.shares[-1])

    def beginning(self, patch: Size, outputs: Collection[str]) -> Optional[Size]:
        """Return the margin with which a search on an image begins.

        Args:
            patch: source pixels of the run's patches.
            outputs: what its map is made of.

        Returns:
            None where nothing is known: of other patches or outputs, or since no margin was
            enough, so that any may be as good as another.
        """
        known = patch == self.patch and set(outputs) <= set(self.outputs)
        return self.told.margin if known and self.told.enough else None

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return {
            "patch": [self.patch.width, self.patch.height],
            "outputs": list(self.outputs),
            "margins": [
                {"margin": [one.margin.width, one.margin.height], "share": one.share}
                for one in self.shares
            ],
        }

    @classmethod
    def of(cls, document: dict[str, Any]) -> CardCuts:
        """Read it back. Raises ValueError, KeyError or TypeError where it is malformed."""
        patch = _size(document["patch"], 1)
        outputs = document["outputs"]
        margins = document["margins"]
        if not isinstance(outputs, list) or not outputs:
            raise ValueError(f"outputs is {outputs!r:.99}")
        if not isinstance(margins, list) or not 1 <= len(margins) <= _MOST:
            raise ValueError(f"margins is {margins!r:.99}")
        shares = tuple(CutShare(_size(one["margin"], 0), _share(one["share"])) for one in margins)
        for before, after in zip((None, *shares), shares):
            margin = after.margin
            if 2 * margin.width >= patch.width or 2 * margin.height >= patch.height:
                raise ValueError(f"a margin of {margin} leaves nothing of patches of {patch}")
            if before is not None and not _rises(before.margin, margin):
                raise ValueError(f"the margin {margin} follows {before.margin}")
        return cls(patch, tuple(map(text_of, outputs)), shares)


def _rises(one: Size, other: Size) -> bool:
    wider = other.width >= one.width and other.height >= one.height
    return wider and other != one


def _size(value: Any, least: int) -> Size:
    if not isinstance(value, list):
        raise TypeError(f"a size is {value!r:.99}")
    width, height = value
    if not all(type(v) is int and least <= v <= 10**6 for v in (width, height)):
        raise ValueError(f"a size is {value!r:.99}")
    return Size(width, height)


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ValueError(f"a share is {value!r:.99}")
    return float(value)
