"""What a model card says of how well the model's probabilities mean what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..contract.errors import CardError
from .card_measures import count_of, is_number, part_of, share_of

KEY = "cnnmapper:calibration"
"""Where the properties of a card have it."""

LOWEST, HIGHEST = 0.01, 100.0
"""Temperatures beyond these are none of a trained network: something else is wrong."""

SMALL = 0.02
"""Expected calibration error up to which probabilities mean what they say."""

_KNOWN = ("temperature", "samples", "error_before", "error_after", "error_by_chance", "output")
_LONGEST = 500


@dataclass(frozen=True)
class Calibration:
    """One temperature by which logits are divided: Guo, Pleiss, Sun & Weinberger (2017), On
    calibration of modern neural networks, ICML."""

    temperature: float
    """Above 1: the network is surer than it is right."""
    samples: int
    """Validation samples that it was fitted on."""
    error_before: Optional[float] = None
    """Expected calibration error on the test samples, 0 to 1, as the network gives probabilities;
    None: there were none."""
    error_after: Optional[float] = None
    """The same, of the calibrated probabilities."""
    error_by_chance: Optional[float] = None
    """What chance gives to true probabilities on as many test blocks, in 19 of 20 cases at the
    most; None: nobody can tell."""
    output: str = ""
    """Name of the output whose probabilities or logits these are; "": the model's only result."""

    @property
    def is_doubtful(self) -> bool:
        """Whether it makes the probabilities of the test samples less true than they were."""
        before, after = self.error_before, self.error_after
        if before is None or after is None:
            return False
        return after > max(before, SMALL, self.error_by_chance or 0)

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {key: value for key, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, document: Any) -> Calibration:
        """Read it back.

        Raises:
            CardError: a value is none of those that are expected; the message names it.
        """
        part = part_of(document, KEY, _KNOWN)
        temperature: Any = part.get("temperature")
        if not is_number(temperature) or not LOWEST <= temperature <= HIGHEST:
            raise CardError(
                f"{KEY}: temperature is {temperature!r:.99}; expected is a number from {LOWEST:g} "
                f"to {HIGHEST:g}."
            )
        samples = count_of(part, KEY, "samples")
        before, after, by_chance = (
            share_of(part, KEY, name)
            for name in ("error_before", "error_after", "error_by_chance")
        )
        if (before is None) != (after is None):
            raise CardError(
                f"{KEY} has only one of error_before and error_after; expected are both or none."
            )
        output = part.get("output", "")
        if not isinstance(output, str) or len(output) > _LONGEST or not output.isprintable():
            raise CardError(f"{KEY}: output is {output!r:.99}; expected is the name of an output.")
        return cls(float(temperature), samples, before, after, by_chance, output)
