"""What a model card says of how well the model's probabilities mean what they say."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

from ..contract.errors import CardError

KEY = "cnnmapper:calibration"
"""Where the properties of a card have it."""

LOWEST, HIGHEST = 0.01, 100.0
"""Temperatures beyond these are none of a trained network: something else is wrong."""

SMALL = 0.02
"""Expected calibration error up to which probabilities mean what they say."""

_KNOWN = ("temperature", "samples", "error_before", "error_after", "output")
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
    output: str = ""
    """Name of the output whose probabilities or logits these are; "": the model's only result."""

    @property
    def is_doubtful(self) -> bool:
        """Whether it makes the probabilities of the test samples less true than they were."""
        before, after = self.error_before, self.error_after
        return before is not None and after is not None and after > max(before, SMALL)

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {key: value for key, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, document: Any) -> Calibration:
        """Read it back.

        Raises:
            CardError: a value is none of those that are expected; the message names it.
        """
        if not isinstance(document, dict):
            raise CardError(f"{KEY} is {document!r:.99}; expected is an object.")
        unknown = sorted(set(document) - set(_KNOWN))
        if unknown:
            raise CardError(
                f"{KEY} has {unknown[0]!r:.99}; expected are {', '.join(_KNOWN)} alone."
            )
        temperature: Any = document.get("temperature")
        if not _is_number(temperature) or not LOWEST <= temperature <= HIGHEST:
            raise CardError(
                f"{KEY}: temperature is {temperature!r:.99}; expected is a number from {LOWEST:g} "
                f"to {HIGHEST:g}."
            )
        samples = document.get("samples")
        if not isinstance(samples, int) or isinstance(samples, bool) or samples < 1:
            raise CardError(
                f"{KEY}: samples is {samples!r:.99}; expected is a whole number above 0."
            )
        before, after = (_share(document, key) for key in ("error_before", "error_after"))
        if (before is None) != (after is None):
            raise CardError(
                f"{KEY} has only one of error_before and error_after; expected are both or none."
            )
        output = document.get("output", "")
        if not isinstance(output, str) or len(output) > _LONGEST or not output.isprintable():
            raise CardError(f"{KEY}: output is {output!r:.99}; expected is the name of an output.")
        return cls(float(temperature), samples, before, after, output)


def _share(document: dict[str, Any], key: str) -> Optional[float]:
    value: Any = document.get(key)
    if value is None:
        return None
    if not _is_number(value) or not 0 <= value <= 1:
        raise CardError(f"{KEY}: {key} is {value!r:.99}; expected is a number from 0 to 1.")
    return float(value)


def _is_number(value: Any) -> bool:
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    )
