"""What a model card says of how accurate the model was where its training has not been."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..contract.errors import CardError
from .card_measures import count_of, part_of, share_of
from .card_training import LONGEST_TEXT

KEY = "cnnmapper:accuracy"
"""Where the properties of a card have it."""

_KNOWN = ("overall", "low", "high", "samples", "blocks", "split")

LEARNT, UNSURE = "learnt", "unsure"
IN_CARDS = {
    "": "",
    LEARNT: "START may have learnt the test. ",
    UNSURE: "What START has learnt is not known. ",
}
"""What a card says before how the test was held apart, by doubt about the network trained on."""

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

    @property
    def doubt(self) -> str:
        """Return what of :data:`IN_CARDS` the card says; empty: nothing."""
        said = (text for text in IN_CARDS.values() if text and self.split.startswith(text))
        return next(said, "")

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card: what is known."""
        return {key: value for key, value in vars(self).items() if value not in (None, "")}

    @classmethod
    def of(cls, document: Any) -> CardAccuracy:
        """Read it back.

        Raises:
            CardError: a value is none of those that are expected; the message names it.
        """
        part = part_of(document, KEY, _KNOWN)
        overall = share_of(part, KEY, "overall")
        if overall is None:
            raise CardError(f"{KEY}: overall is None; expected is a number from 0 to 1.")
        low, high = (share_of(part, KEY, name) for name in ("low", "high"))
        samples, blocks = (count_of(part, KEY, name) for name in ("samples", "blocks"))
        split = part.get("split", "")
        if not isinstance(split, str) or len(split) > LONGEST_TEXT or not split.isprintable():
            raise CardError(
                f"{KEY}: split is {split!r:.99}; expected is a text of at most {LONGEST_TEXT} "
                "characters in one line."
            )
        return cls(overall, low, high, samples, blocks, split)
