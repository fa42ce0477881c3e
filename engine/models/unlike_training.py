"""What a card says of the output that tells how unlike the training a pixel is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .card_fields import text_of, whole_of

OUTPUT = "cnnmapper_unlike_training"
"""Name of that output in the exported model. It is none of the model's own: whoever asks for the
outputs is not told of it, and it is computed where it is asked for by this name alone."""

KEY = "unlike_training"
"""Where the block of a card has it."""


@dataclass(frozen=True)
class UnlikeTraining:
    """How the distance to the training's features was found."""

    result: str
    """The output whose classes are made of the features."""
    layer: str
    """The layer that makes classes of them."""
    features: int
    """Numbers that it takes for a pixel."""
    patches: int
    """Patches of the training's images that were looked at."""
    centres: int
    """What the distance is measured to."""

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return {"output": OUTPUT, **vars(self)}

    @classmethod
    def of(cls, document: dict[str, Any]) -> UnlikeTraining:
        """Read it back. Raises ValueError, KeyError or TypeError where it is malformed."""
        if document["output"] != OUTPUT:
            raise ValueError(f"its output of distances is {document['output']!r}")
        return cls(
            text_of(document["result"]),
            text_of(document["layer"]),
            whole_of(document["features"]),
            whole_of(document["patches"]),
            whole_of(document["centres"]),
        )
