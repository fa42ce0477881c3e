"""How far apart two colours look, also to those who do not see red, green or blue.

The three deficiencies are simulated with the matrices of Machado, Oliveira and Fernandes (2009),
IEEE Transactions on Visualization and Computer Graphics 15(6), 1291-1298, at full severity, in
linear sRGB. Differences are CIEDE2000 (CIE 142:2001, in the words of Sharma, Wu and Dalal 2005,
Color Research and Application 30(1), 21-30): 1 is just seen side by side, 100 is black and white.
"""

from __future__ import annotations

import math
from functools import lru_cache

from .colours import Colour

VISIONS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""By vision, what turns linear red, green, blue into those that look alike to it."""

# Linear sRGB to CIE XYZ (IEC 61966-2-1), each row over its sum: white of the light D65 is 1, 1, 1.
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_CHROMA = 25.0**7

Lab = tuple[float, float, float]
"""CIELAB: lightness 0 to 100, green to red, blue to yellow."""


def luminance(colour: Colour) -> float:
    """Return the relative luminance, 0 to 1, as WCAG 2.2 has it."""
    linear = [_linear(channel) for channel in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.2 has it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=4096)
def seen(colour: Colour, vision: str) -> Lab:
    """Return what a vision, a key of :data:`VISIONS`, makes of a colour."""
    linear = [_linear(channel) for channel in colour]
    simulated = [
        min(1.0, max(0.0, sum(share * part for share, part in zip(row, linear))))
        for row in VISIONS[vision]
    ]
    x, y, z = (
        _compressed(sum(share * part for share, part in zip(row, simulated)) / sum(row))
        for row in _XYZ
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@lru_cache(maxsize=65536)
def apart(one: Colour, other: Colour) -> float:
    """Return the difference of two colours to the vision that sees the least of it."""
    return min(difference(seen(one, vision), seen(other, vision)) for vision in VISIONS)


def difference(one: Lab, other: Lab) -> float:
    """Return the CIEDE2000 difference."""
    chroma = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * math.sqrt(chroma**7 / (chroma**7 + _CHROMA))
    red_1, red_2 = one[1] * stretch, other[1] * stretch
    chroma_1, chroma_2 = math.hypot(red_1, one[2]), math.hypot(red_2, other[2])
    hue_1 = math.degrees(math.atan2(one[2], red_1)) % 360
    hue_2 = math.degrees(math.atan2(other[2], red_2)) % 360
    turn, hue = 0.0, hue_1 + hue_2
    if chroma_1 and chroma_2:
        turn = (hue_2 - hue_1 + 180) % 360 - 180
        hue = hue_1 + ((hue_2 - hue_1 + 180) % 360 - 180) / 2
    light = (one[0] + other[0]) / 2
    chroma = (chroma_1 + chroma_2) / 2
    by_hue = (
        1
        - 0.17 * _cosine(hue - 30)
        + 0.24 * _cosine(2 * hue)
        + 0.32 * _cosine(3 * hue + 6)
        - 0.20 * _cosine(4 * hue - 63)
    )
    lightness = (other[0] - one[0]) / (
        1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    )
    colourfulness = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)
    turned = 2 * math.sqrt(chroma_1 * chroma_2) * math.sin(math.radians(turn / 2))
    turned /= 1 + 0.015 * chroma * by_hue
    # Blues are seen apart along a slanted line.
    slant = 60 * math.exp(-(((hue % 360 - 275) / 25) ** 2))
    rotation = -2 * math.sqrt(chroma**7 / (chroma**7 + _CHROMA)) * math.sin(math.radians(slant))
    return math.sqrt(
        lightness**2 + colourfulness**2 + turned**2 + rotation * colourfulness * turned
    )


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _compressed(part: float) -> float:
    if part > 216 / 24389:
        return float(part ** (1 / 3))
    return (24389 / 27 * part + 16) / 116


def _cosine(degrees: float) -> float:
    return math.cos(math.radians(degrees))
