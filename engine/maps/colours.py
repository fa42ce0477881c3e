"""Colours of classes: read from text, and chosen where none is given."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Container
from typing import Optional

from .colour_names import NAMES

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

# ColorBrewer's qualitative schemes Set1 without yellow and Dark2 (Brewer 2003, colorbrewer2.org).
_QUALITATIVE = (
    "e41a1c", "377eb8", "4daf4a", "984ea3", "ff7f00", "a65628", "f781bf", "999999",
    "1b9e77", "d95f02", "7570b3", "e7298a", "66a61e", "e6ab02", "a6761d", "666666",
)  # fmt: skip
_GOLDEN = 0.618034
# Lightness and saturation in turn, so that neighbours in hue can still be told apart.
_SHADES = ((0.75, 0.85), (0.5, 0.95), (0.9, 0.6), (0.6, 0.7))
_ATTEMPTS = 1000
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


def spare_colour(value: int, taken: Container[Colour]) -> Colour:
    """Choose a colour for a class that has none: the same for the same value and none of ``taken``.

    Args:
        value: the class value.
        taken: the colours of the other classes.
    """
    if 0 <= value < len(_QUALITATIVE):
        colour = _of_digits(_QUALITATIVE[value])
        if colour not in taken:
            return colour
    for step in range(value, value + _ATTEMPTS):
        saturation, lightness = _SHADES[step % len(_SHADES)]
        shares = colorsys.hsv_to_rgb(step * _GOLDEN % 1, saturation, lightness)
        red, green, blue = (round(255 * share) for share in shares)
        colour = red, green, blue
        if colour not in taken:
            break
    return colour


def _of_digits(digits: str) -> Colour:
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
