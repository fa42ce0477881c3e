"""What a model card says of the fields: one output with regard to one source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Optional, Union

from ..contract.plain_numbers import finite
from ..geometry.grid import Size
from .fields import Field


@dataclass(frozen=True)
class CardField:
    """The fields of one output with regard to one source; None where they are not known."""

    source: str
    output: str
    receptive_field: Optional[Size]
    expression_field: Optional[Size]
    scale_factor: Optional[Size]
    found: str
    """``layers`` or ``measured``."""
    reason: str = ""
    """Why something is not known, or what to beware of."""

    @classmethod
    def of(cls, source: str, output: str, field: Field) -> CardField:
        """Return what a card says of a field: whole numbers of pixels, or nothing."""
        return cls(
            source,
            output,
            _whole(field.receptive),
            _whole(field.expression),
            _whole(field.scale),
            field.found,
            field.reason,
        )

    def to_document(self) -> dict[str, Any]:
        """Return the part of the card."""

        def size(value: Optional[Size]) -> Optional[list[int]]:
            return None if value is None else [value.width, value.height]

        return {
            "source": self.source,
            "output": self.output,
            "receptive_field": size(self.receptive_field),
            "expression_field": size(self.expression_field),
            "scale_factor": size(self.scale_factor),
            "found": self.found,
            "reason": self.reason,
        }

    @classmethod
    def from_document(cls, document: dict[str, Any]) -> CardField:
        """Read it back. Raises ValueError, KeyError or TypeError where it is malformed."""

        def size(key: str) -> Optional[Size]:
            value = document[key]
            if value is None:
                return None
            width, height = value
            if not all(type(v) is int and 1 <= v <= 10**6 for v in (width, height)):
                raise ValueError(f"{key} is {value!r}")
            return Size(width, height)

        return cls(
            text_of(document["source"]),
            text_of(document["output"]),
            size("receptive_field"),
            size("expression_field"),
            size("scale_factor"),
            text_of(document["found"]),
            text_of(document["reason"]),
        )


def largest_receptive(fields: Iterable[CardField]) -> Optional[Size]:
    """Return the patch that is enough for all of these outputs; None: no field is known."""
    sizes = [field.receptive_field for field in fields if field.receptive_field is not None]
    if not sizes:
        return None
    return Size(max(s.width for s in sizes), max(s.height for s in sizes))


def _whole(pair: Optional[tuple[Union[int, Fraction], Union[int, Fraction]]]) -> Optional[Size]:
    if pair is None or any(value != int(value) for value in pair):
        return None
    return Size(int(pair[0]), int(pair[1]))


def whole_of(value: Any) -> int:
    """Return a whole number of a card. Raises TypeError where it is none, as a text is."""
    if type(value) is not int:
        raise TypeError(f"{value!r:.99} is no whole number")
    return value


def number_of(value: Any) -> float:
    """Return a number of a card. Raises TypeError where it is none, or not finite."""
    number = finite(value)
    if number is None:
        raise TypeError(f"{value!r:.99} is no number")
    return number


def text_of(value: Any) -> str:
    """Return a text of a card. Raises TypeError or ValueError where it is none."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    value.encode("utf-8")  # JSON can spell half a character, which no file can hold
    return value
