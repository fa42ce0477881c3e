"""What a model card says of how accurate the model was where its training has not been."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..contract.errors import CardError
from .card_training import LONGEST_TEXT

KEY = "cnnmapper:accuracy"
"""Where the properties of a card have it."""

_SHARES, _COUNTS = ("overall", "low", "high"), ("samples", "blocks")
_KNOWN = (*_SHARES, *_COUNTS, "split")

_AT_RANDOM = "pixel by pixel, at random"
"""What a set of patches says of itself whose parts are random pixels."""


@dataclass(frozen=True)
class CardAccuracy:
    """An overall accuracy on test samples; shares are 0 to 1."""

    overall: float
    low: Optional[float]
    """95 % interval; None: not known, and so for ``high``."""
    high: Optional[float]
    samples: int
    blocks: int
    """Spatial blocks that these lie in."""
    split: str = ""
    """How training and test were held apart, in words."""

    @property
    def of_neighbours(self) -> bool:
        """Tell whether test samples lie beside training samples, so that it is too high."""
        return _AT_RANDOM in self.split

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {key: value for key, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, document: Any) -> CardAccuracy:
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
        for key in _SHARES:
            value: Any = document.get(key)
            known = value is not None or key == "overall"
            if known and not (_is_number(value) and 0 <= value <= 1):
                raise CardError(
                    f"{KEY}: {key} is {value!r:.99}; expected is a number from 0 to 1."
                )
        for key in _COUNTS:
            value = document.get(key)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise CardError(f"{KEY}: {key} is {value!r:.99}; expected is a count above 0.")
        split = document.get("split", "")
        if not isinstance(split, str) or len(split) > LONGEST_TEXT or not split.isprintable():
            raise CardError(
                f"{KEY}: split is {split!r:.99}; expected is a text of at most {LONGEST_TEXT} "
                "characters in one line."
            )
        values: dict[str, Any] = {key: document.get(key) for key in (*_SHARES, *_COUNTS)}
        return cls(**values, split=split)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
