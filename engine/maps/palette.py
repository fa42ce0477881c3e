"""The colours that CNN Mapper gives of itself, told apart by the colour-blind as well.

Colours that a legend, a style or a model card gives are never changed; these are for what has none.
"""

from __future__ import annotations

import colorsys
from collections.abc import Collection, Sequence
from typing import Optional

from .colour_vision import apart
from .colours import Colour, read_colour

TOLD_APART = 10.0
"""CIEDE2000 difference that two colours of the palette have at the least, to each vision."""


def _colours(digits: str) -> tuple[Colour, ...]:
    found = (read_colour(word) for word in digits.split())
    return tuple(colour for colour in found if colour is not None)


PALETTE = _colours(
    "0072b2 e69f00 56b4e9 d55e00 009e73 f0e442 cc79a7 000000 "
    "692d0f 000096 5a4b5a b4e1a5 2d003c 5a694b c3a5a5 2d00f0 "
    "8778ff 876978 2d2d2d b43c0f f0d2ff 004b96"
)
"""The first eight are Okabe and Ito's (2008, “Color Universal Design”, jfly.uni-koeln.de/color),
from those that are farthest apart on; 10.8 is their smallest difference. Each that follows is the
colour of a grid of 4913 that is farthest from those before it, from white and from :data:`SAME`, to
whichever of the four visions of ``colour_vision`` sees the least of it. A 23rd would be nearer than
10.8 to one of them."""

BLUE, ORANGE, _SKY, VERMILION, GREEN = PALETTE[:5]
VIOLET, GREY = PALETTE[16], PALETTE[10]
SAME: Colour = (226, 226, 226)
"""Light grey of what does not differ: what does is to stand out."""
ABSENT: Colour = (240, 240, 240)
PRESENT: Colour = (68, 1, 84)
"""A label that is not there, and one that is: nearly white, and the darkest of viridis."""

_GOLDEN = 0.618034
# Lightness and saturation in turn, so that neighbours in hue can still be told apart.
_SHADES = ((0.75, 0.85), (0.5, 0.95), (0.9, 0.6), (0.6, 0.7))
_ATTEMPTS = 1000
_FULL = 2 * len(PALETTE)
"""So many colours leave no room for one that is told apart from them all."""


def spare_colour(value: int, taken: Collection[Colour]) -> Colour:
    """Choose a colour for a class that has none: the same for the same value and none of ``taken``.

    Up to ``len(PALETTE)`` classes without colours are told apart by everybody, as far as the given
    colours leave room. Nobody tells more apart; they differ all the same.

    Args:
        value: the class value.
        taken: the colours of the other classes.
    """
    start = value % len(PALETTE)
    found = _clear_of(taken, PALETTE[start:] + PALETTE[:start])
    return _hue(value, taken) if found is None else found


def told_apart(wanted: Colour, taken: Sequence[Colour]) -> Colour:
    """Return a colour, or one of the palette where it looks like one of those that are taken."""
    return _clear_of(taken, (wanted, *PALETTE)) or wanted


def _clear_of(taken: Collection[Colour], offered: Sequence[Colour]) -> Optional[Colour]:
    """Return the first colour that is told apart from those that are taken; None: there is none."""
    if len(taken) >= _FULL:
        return None
    clear = (
        colour for colour in offered if all(apart(colour, other) >= TOLD_APART for other in taken)
    )
    return next(clear, None)


def _hue(value: int, taken: Collection[Colour]) -> Colour:
    for step in range(value, value + _ATTEMPTS):
        saturation, lightness = _SHADES[step % len(_SHADES)]
        shares = colorsys.hsv_to_rgb(step * _GOLDEN % 1, saturation, lightness)
        red, green, blue = (round(255 * share) for share in shares)
        colour = red, green, blue
        if colour not in taken:
            break
    return colour
