"""What a model card says of one layer of a network. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any, Optional

NOMINAL = 256
"""Width and height for which a network without a patch size of its own is described, pixels."""


@dataclass(frozen=True)
class Sight:
    """How one value of a layer's result sees a source. Pairs are (x, y), in source pixels."""

    source: str
    receptive_field: tuple[int, int]
    jump: Optional[tuple[float, float]]
    """From one value to the next; None where values do not move with the source."""


@dataclass(frozen=True)
class Layer:
    """One call of a layer or operation, for one patch (`NOMINAL` pixels where there is none)."""

    name: str
    """Unique; a second call of a shared layer is called ``name#2`` and has no parameters."""
    kind: str
    """The class, such as ``Conv2D``."""
    detail: str
    """Window, stride and activation, in words."""
    inputs: tuple[str, ...]
    """Names of layers, or of inputs of the model."""
    outputs: tuple[str, ...]
    """Names of the model's outputs that it gives."""
    shape: tuple[Optional[int], ...]
    """Of the result: (rows, columns, channels), (rows, columns) or (values); None: not known."""
    sees: tuple[Sight, ...]
    """Empty where the layers before cannot be read."""
    parameters: int
    multiply_adds: Optional[int]
    """Of convolutions and dense layers for the whole patch; None: not known. The rest costs next
    to nothing beside them and is counted as nothing."""

    @property
    def positions(self) -> Optional[int]:
        """Pixels of the result, 1 if it has none; None where the size is not known."""
        pixels = self.shape[:2] if len(self.shape) >= 2 else ()
        return None if None in pixels else prod(n for n in pixels if n is not None)

    def sight(self, source: str) -> Optional[Sight]:
        """Return how the layer sees a source, if it does."""
        return next((one for one in self.sees if one.source == source), None)

    def to_document(self) -> dict[str, Any]:
        """Return the layer as JSON has it."""
        return {
            "name": self.name,
            "kind": self.kind,
            "detail": self.detail,
            "inputs": list(self.inputs),
            "outputs": list(self.outputs),
            "shape": list(self.shape),
            "sees": [
                {
                    "source": one.source,
                    "receptive_field": list(one.receptive_field),
                    "jump": None if one.jump is None else list(one.jump),
                }
                for one in self.sees
            ],
            "parameters": self.parameters,
            "multiply_adds": self.multiply_adds,
        }

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> Layer:
        """Read a layer back.

        Raises:
            KeyError, TypeError, ValueError: it is malformed.
        """
        cost = document["multiply_adds"]
        return cls(
            _text(document["name"]),
            _text(document["kind"]),
            _text(document["detail"]),
            tuple(map(_text, document["inputs"])),
            tuple(map(_text, document["outputs"])),
            tuple(None if n is None else _count(n) for n in document["shape"]),
            tuple(map(_sight, document["sees"])),
            _count(document["parameters"]),
            None if cost is None else _count(cost),
        )


def _sight(document: dict[str, Any]) -> Sight:
    width, height = map(_count, document["receptive_field"])
    jump = document["jump"]
    if jump is not None:
        across, down = jump
        if not all(isinstance(j, (int, float)) and 0 < j < 1e6 for j in (across, down)):
            raise ValueError(f"jump is {jump!r}")
        jump = float(across), float(down)
    return Sight(_text(document["source"]), (width, height), jump)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{value!r} is no number of things")
    return value
