"""Receptive field, expression field, scale factor and alignment, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

Pair = tuple[int, int]
Scale = tuple[Fraction, Fraction]


@dataclass(frozen=True)
class Field:
    """How one output of a model sees one of its sources. All pairs are (x, y); None: unknown.

    Without a ``reason`` the model is equivariant: a region gives what the patches that tile it
    give.
    """

    receptive: Optional[Pair]
    """Width and height of the patch, source pixels."""
    expression: Optional[Pair]
    """Output pixels that one patch gives."""
    scale: Optional[Scale]
    """Source pixels from one output pixel to the next."""
    alignment: Optional[Pair]
    """Shift of the source, in its pixels, that only shifts the output."""
    reason: str = ""
    """In words, why something is unknown or the model is not equivariant."""
    found: str = "layers"
    """``layers``, ``measured`` or ``given``."""


@dataclass(frozen=True)
class ModelFields:
    """The fields of a whole model.

    pairs: one Field for each (input, output) where the output depends on the input at all;
    its receptive field is what this output alone needs.
    receptive: for each input the patch to feed, enough for all outputs.
    expression: for each output, the pixels that it gives for these patches.
    """

    pairs: dict[tuple[str, str], Field]
    receptive: dict[str, Optional[Pair]] = field(default_factory=dict)
    expression: dict[str, Optional[Pair]] = field(default_factory=dict)
    found: str = "layers"

    @property
    def reason(self) -> str:
        """The first reason for which a number is unknown, or the model not equivariant."""
        return next((one.reason for one in self.pairs.values() if one.reason), "")
