"""One class as a legend file says it: its value, its label, its colour if it has one."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

from ..contract.errors import LegendError
from ..contract.plain_numbers import number_in
from .colours import Colour, read_colour

_LONGEST_LABEL = 500
_HUGE = 10**12
"""What no class value is, and no message should spell out."""
# Control characters, line ends among them, and what XML does not allow.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Row(NamedTuple):
    """One class of a legend file."""

    value: int
    label: str
    """Empty: it has none."""
    colour: Optional[Colour]
    """None: it has none."""
    absent: bool = False
    """Whether the file says that the value means no data."""
    channel: Optional[int] = None
    """Number of the model's channel, from 0; None: the file does not say."""


def row(value: str, label: str, colour: str, origin: str) -> Row:
    """Read a class from texts; an empty colour is none.

    Raises:
        LegendError: the value is no whole number, or the colour is none; it names ``origin``.
    """
    found = read_colour(colour) if colour.strip() else None
    if found is None and colour.strip():
        raise LegendError(
            f"{origin}: the colour “{colour[:60]}” is not of the form #rrggbb, and no name of a "
            "colour."
        )
    return Row(whole(value, origin), clean_label(label), found)


def whole(text: str, origin: str) -> int:
    """Read a class value.

    Raises:
        LegendError: it is no whole number; it names ``origin``.
    """
    number = number_in(text)
    if number is None:
        raise LegendError(f"{origin}: the class value “{text[:60]}” is no number.")
    value = int(number)
    if abs(value) > _HUGE:
        raise LegendError(f"{origin}: the class value {text[:60]} is too large.")
    if number != value:
        raise LegendError(f"{origin}: the class value {text[:60]} is no whole number.")
    return value


def clean_label(label: str) -> str:
    """Return a label that XML and a GeoTIFF can hold: no control characters, not too long."""
    return _UNFIT.sub(" ", label[: 2 * _LONGEST_LABEL]).strip()[:_LONGEST_LABEL]
