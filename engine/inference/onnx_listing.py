"""The ONNX files of an exported model, as a report lists them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..models.card import Card
from ..models.card_onnx import OnnxEntry
from ..models.card_regions import DENSE, FCN, PADDED

_NAMES = {DENSE: "dense", FCN: "fully convolutional", PADDED: "over the whole image"}


@dataclass(frozen=True)
class ListedFile:
    """A network that ONNX Runtime can run."""

    network: str
    """Which one it is, in words."""
    entry: OnnxEntry
    size: Optional[int]
    """Of the file in bytes; None: it is not there."""


@dataclass(frozen=True)
class OnnxListing:
    """What ONNX Runtime has of a model."""

    files: tuple[ListedFile, ...] = ()
    lacks: str = ""
    """Why there is none of the model, or of one of its networks; "": all are there, or none was
    tried."""

    @classmethod
    def of(cls, card: Optional[Card], folder: Path) -> OnnxListing:
        """List those of a model.

        Args:
            card: the model's; None: it has none.
            folder: where it lies.
        """
        if card is None:
            return cls()
        return cls(tuple(_files(card, folder)), card.without_onnx)


def _files(card: Card, folder: Path) -> Iterator[ListedFile]:
    networks = [("the model itself", card.onnx)]
    networks += [(_NAMES.get(entry.kind, entry.kind), entry.onnx) for entry in card.regions]
    for name, entry in networks:
        if entry is not None:
            size = None
            with contextlib.suppress(OSError):
                size = (folder / entry.path).stat().st_size
            yield ListedFile(name, entry, size)
