"""What a model card says of the networks for regions. Imports nothing heavy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional

from ..contract.plain_numbers import finite
from ..geometry.grid import Size
from .card_fields import number_of, whole_of
from .card_onnx import OnnxEntry

DENSE, FCN, PADDED = "dense", "fcn", "padded"


@dataclass(frozen=True)
class DenseSummary:
    """Whether the dense method was proven equal to the patches, and if not, why."""

    proven: bool
    largest_difference: Optional[float]
    windows: int
    reason: str
    method: str
    """``dilation`` or ``fragments``: what became of the strides."""

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return {
            "proven": self.proven,
            "largest_difference": self.largest_difference,
            "windows": self.windows,
            "reason": self.reason,
            "method": self.method,
        }

    @classmethod
    def of(cls, document: dict[str, Any]) -> DenseSummary:
        """Read it back. Raises ValueError, KeyError or TypeError where it is malformed."""
        largest = document["largest_difference"]
        proven = document["proven"]
        if not isinstance(proven, bool):
            raise TypeError(f"proven is {proven!r}")
        return cls(
            proven,
            finite(largest),
            whole_of(document["windows"]),
            str(document["reason"]),
            str(document["method"]),
        )


@dataclass(frozen=True)
class RegionEntry:
    """One saved network that runs over regions."""

    kind: str
    """``dense`` (a result for every pixel), ``fcn`` (the network's own strides) or ``padded`` (runs
    over whole images; a region's margin is cut away)."""
    path: str
    """Its folder, relative to the model's."""
    receptive: dict[str, Size]
    """The patch of each source for which it was proven, in that source's pixels; of a padded
    network, a unit and its margins."""
    strides: dict[str, Size]
    """Pixels of each source from one result to the next."""
    expression: Size
    outputs: tuple[str, ...]
    method: str
    largest_difference: float
    windows: int
    floats_per_pixel: float
    """32-bit floats that are alive at once for each pixel of the first source, at the most."""
    onnx: Optional[OnnxEntry] = None
    """The same network for ONNX Runtime; None: there is none."""

    @property
    def margin(self) -> Optional[Size]:
        """Pixels along a region's border that a padded network's padding reaches; else None."""
        if self.kind != PADDED:
            return None
        seen, unit = next(iter(self.receptive.values())), next(iter(self.strides.values()))
        return Size((seen.width - unit.width) // 2, (seen.height - unit.height) // 2)

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""
        return {
            "kind": self.kind,
            "path": self.path,
            "receptive_field": {n: [s.width, s.height] for n, s in self.receptive.items()},
            "strides": {n: [s.width, s.height] for n, s in self.strides.items()},
            "expression_field": [self.expression.width, self.expression.height],
            "outputs": list(self.outputs),
            "method": self.method,
            "largest_difference": self.largest_difference,
            "windows": self.windows,
            "floats_per_pixel": round(self.floats_per_pixel, 2),
            **({"onnx": self.onnx.to_document()} if self.onnx else {}),
        }

    @classmethod
    def of(cls, document: dict[str, Any]) -> RegionEntry:
        """Read it back. Raises ValueError, KeyError or TypeError where it is malformed."""
        kind, path = document["kind"], document["path"]
        if kind not in (DENSE, FCN, PADDED):
            raise ValueError(f"kind is {kind!r}")
        # Nothing but what the export writes: no way out of the folder on any system.
        if not isinstance(path, str) or not re.fullmatch(r"regions/[A-Za-z0-9_-]+", path):
            raise ValueError(f"path is {path!r}")
        receptive = {str(n): _size(s) for n, s in document["receptive_field"].items()}
        strides = {str(n): _size(s) for n, s in document["strides"].items()}
        if kind == PADDED:
            _check_padded(receptive, strides)
        return cls(
            kind,
            path,
            receptive,
            strides,
            _size(document["expression_field"]),
            tuple(str(name) for name in document["outputs"]),
            str(document["method"]),
            number_of(document["largest_difference"]),
            whole_of(document["windows"]),
            floats_of(document["floats_per_pixel"]) or 1.0,
            OnnxEntry.of(document.get("onnx")),
        )


def floats_of(value: Any) -> Optional[float]:
    """Read a number of floats for each pixel, kept to what can be meant; None where there is none.

    Raises ValueError or TypeError where it is no number.
    """
    return None if value is None else min(max(number_of(value), 1.0), 1e6)


def _check_padded(receptive: dict[str, Size], strides: dict[str, Size]) -> None:
    """Refuse a padded network without whole units as its margin, the same for every source."""
    if not receptive or set(receptive) != set(strides):
        raise ValueError(f"a padded network has the sources {', '.join(receptive) or 'none'}")
    if len(set(receptive.values())) != 1 or len(set(strides.values())) != 1:
        raise ValueError("the sources of a padded network see different sizes")
    for seen, unit in zip(receptive.values(), strides.values()):
        for length, step in ((seen.width, unit.width), (seen.height, unit.height)):
            if length < step or (length - step) % (2 * step):
                raise ValueError(f"a padded network sees {seen} pixels in units of {unit}")


def _size(value: Any) -> Size:
    width, height = value
    if not all(type(v) is int and 1 <= v <= 10**6 for v in (width, height)):
        raise ValueError(f"a size is {value!r}")
    return Size(width, height)
