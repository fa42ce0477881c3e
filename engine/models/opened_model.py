"""An exported model that is open: its folder, its card, and itself in a runtime."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .card import Card
from .card_regions import RegionEntry
from .runtime import LoadedModel, Runtime


@dataclass(frozen=True)
class OpenedModel:
    """An exported model, ready to run."""

    folder: Path
    card: Optional[Card]
    """What is known of it; None: it was not made by “Export a Keras model”."""
    loaded: LoadedModel
    runtime: Runtime

    @classmethod
    def of(cls, folder: Path, card: Optional[Card], runtime: Runtime) -> OpenedModel:
        """Load the model of a folder.

        Raises:
            ModelError: it cannot be loaded.
        """
        return cls(folder, card, runtime.open(folder), runtime)

    def open_region(self, entry: RegionEntry) -> LoadedModel:
        """Load a network for regions that was saved with the model.

        Raises:
            ModelError: it cannot be loaded.
        """
        return self.runtime.open(self.folder / entry.path)
