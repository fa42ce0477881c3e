"""Colours of classes, read from text."""

from __future__ import annotations

import re
from typing import Optional

from .colour_names import NAMES

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

_LONGEST = 60

_NUMBERS = re.compile(r"(?:rgb\s*\()?\s*(\d{1,3})\s*[,;\s]\s*(\d{1,3})\s*[,;\s]\s*(\d{1,3})\s*\)?")


def read_colour(text: str) -> Optional[Colour]:
    """Read ``#rrggbb``, ``#rgb``, ``rgb(r, g, b)``, ``r,g,b`` or a name; None: it is none of them.

    QGIS writes an opaque colour as #rrggbb and a translucent one as #aarrggbb or #rrggbbaa; only
    the first is unambiguous, and a class colour has no business being translucent.
    """
    word = text.strip().lower()
    if len(word) > _LONGEST:
        return None
    numbers = _NUMBERS.fullmatch(word)
    if numbers:
        return colour_of(*numbers.groups())
    digits = NAMES.get(word.replace(" ", ""), word[1:] if word.startswith("#") else word)
    if re.fullmatch("#[0-9a-f]{3}", word):
        digits = "".join(2 * digit for digit in digits)
    return _of_digits(digits) if re.fullmatch("[0-9a-f]{6}", digits) else None


def colour_of(red: str, green: str, blue: str) -> Optional[Colour]:
    """Return the colour of three whole numbers from 0 to 255; None: they are none."""
    parts = [part.strip() for part in (red, green, blue)]
    if not all(re.fullmatch("[0-9]{1,3}", part) and int(part) <= 255 for part in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])


def as_hex(colour: Colour) -> str:
    """Return a colour as ``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _of_digits(digits: str) -> Colour:
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
