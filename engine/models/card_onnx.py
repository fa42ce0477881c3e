"""What a model card says of an ONNX file that stands for a network. Imports nothing heavy."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any, Optional

from ..contract.file_kind import ONNX_FOLDER
from .card_fields import number_of, text_of, whole_of

FOLDER = ONNX_FOLDER
"""In the exported model's folder."""
BANDS_LAST = "cnnmapper.bands_last"
"""Key in the metadata of such a file: ``1``, its images have their bands last."""


@dataclass(frozen=True)
class OnnxEntry:
    """A network as an ONNX file, proven to give what TensorFlow gives."""

    path: str
    """Relative to the model's folder."""
    opset: int
    largest_difference: float
    """From what TensorFlow gives; of outputs beyond 1 (logits, say), relative to the largest."""
    windows: int
    """Patches compared; of a network for regions, its results."""
    floats_per_pixel: Optional[float]
    """As :attr:`.card_regions.RegionEntry.floats_per_pixel`, in ONNX Runtime; None: not known."""
    proven_with: str
    """Program and version."""
    speed: float = 1.0
    """TensorFlow's time for the same divided by its own, as measured when it was exported."""

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return asdict(self)

    @classmethod
    def of(cls, document: Any) -> Optional[OnnxEntry]:
        """Read it back; None: there is none.

        Raises ValueError, KeyError or TypeError where it is malformed.
        """
        if document is None:
            return None
        path = document["path"]
        # Nothing but what the export writes: no way out of the folder on any system.
        if not isinstance(path, str) or not re.fullmatch(FOLDER + r"/[A-Za-z0-9_-]+\.onnx", path):
            raise ValueError(f"path is {path!r}")
        floats = document["floats_per_pixel"]
        return cls(
            path,
            whole_of(document["opset"]),
            number_of(document["largest_difference"]),
            whole_of(document["windows"]),
            None if floats is None else min(max(number_of(floats), 1.0), 1e6),
            text_of(document["proven_with"]),
            number_of(document.get("speed", 1.0)),
        )
