"""An exported model that is open: its folder, its card, and itself in a runtime."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from .card import Card
from .card_regions import RegionEntry
from .runtime import LoadedModel, Runtime
from .self_test import check_self

_MORE = 1.5
"""Times the memory that TensorFlow takes, where that of ONNX Runtime could not be measured."""


@dataclass(frozen=True)
class OpenedModel:
    """An exported model, ready to run."""

    folder: Path
    card: Optional[Card]
    """What is known of it, its memory being that in this runtime; None: it was not made by “Export
    a Keras model”."""
    loaded: LoadedModel
    runtime: Runtime

    @classmethod
    def of(cls, folder: Path, card: Optional[Card], runtime: Runtime) -> OpenedModel:
        """Load the model of a folder.

        Args:
            folder: the model's; or a file of its own.
            card: its card, which has an ONNX file for the model where the runtime reads those.
            runtime: loads it.

        Raises:
            ModelError: it cannot be loaded.
        """
        if not runtime.reads_onnx or card is None or card.onnx is None:
            return cls(folder, card, runtime.open(folder), runtime)
        return cls(folder, _in_onnx(card), runtime.open(folder / card.onnx.path), runtime)

    @property
    def proven_in(self) -> str:
        """What ran it when it was exported, and its version; empty: not known."""
        if self.card is None:
            return ""
        if self.runtime.reads_onnx:
            return self.card.onnx.proven_with if self.card.onnx is not None else ""
        version = self.card.versions.get("tensorflow", "")
        return f"TensorFlow {version}" if version else ""

    def checked(self) -> str:
        """Check that it gives what it gave when it was exported, where something else runs it now.

        Returns:
            A sentence for the log; empty: nothing was checked.

        Raises:
            ModelError: it gives something else.
        """
        return check_self(self.folder, self.loaded, self.proven_in) if self.proven_in else ""

    def open_region(self, entry: RegionEntry) -> LoadedModel:
        """Load a network for regions that was saved with the model.

        Raises:
            ModelError: it cannot be loaded.
        """
        path = entry.path
        if self.runtime.reads_onnx and entry.onnx is not None:
            path = entry.onnx.path
        return self.runtime.open(self.folder / path)


def _in_onnx(card: Card) -> Card:
    """Return the card of what ONNX Runtime has of the model, with the memory that it takes."""
    own = card.onnx and card.onnx.floats_per_pixel
    known = card.floats_per_pixel
    regions = tuple(
        replace(e, floats_per_pixel=e.onnx.floats_per_pixel or _MORE * e.floats_per_pixel)
        for e in card.regions
        if e.onnx is not None
    )
    return replace(card, floats_per_pixel=own or (known and _MORE * known), regions=regions)
