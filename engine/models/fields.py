"""Receptive field, expression field, scale factor and alignment, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

from ..contract.errors import FieldsError

Pair = tuple[int, int]
Scale = tuple[Fraction, Fraction]


@dataclass(frozen=True)
class Field:
    """How one output of a model sees one of its sources. All pairs are (x, y); None: unknown.

    receptive: width and height of the patch, in source pixels.
    expression: output pixels that one patch gives.
    scale: source pixels from one output pixel to the next.
    alignment: shift of the source, in its pixels, that only shifts the output.
    equivariant: a region gives what the patches that tile it give.
    reason: in words, why something is unknown or the model is not equivariant.
    found: "layers", "measured" or "given".
    """

    receptive: Optional[Pair]
    expression: Optional[Pair]
    scale: Optional[Scale]
    alignment: Optional[Pair]
    equivariant: bool
    reason: str = ""
    found: str = "layers"

    def agrees(self, other: Field) -> bool:
        """Whether no number that both know differs."""
        mine = (self.receptive, self.expression, self.scale, self.alignment)
        theirs = (other.receptive, other.expression, other.scale, other.alignment)
        return all(a is None or b is None or tuple(a) == tuple(b) for a, b in zip(mine, theirs))


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

    def of_output(self, output: str, source: Optional[str] = None) -> Field:
        """The Field of `output`, as seen from `source` (default: the first that it sees)."""
        for (name, other), one in self.pairs.items():
            if other == output and source in (None, name):
                return one
        raise FieldsError(
            f"The output {output!r} depends on no image"
            + (f" {source!r}." if source else ".")
            + f" Outputs that do: {sorted({key[1] for key in self.pairs})}."
        )

    @property
    def reason(self) -> str:
        """The first reason for which a number is unknown, or the model not equivariant."""
        return next((one.reason for one in self.pairs.values() if one.reason), "")
