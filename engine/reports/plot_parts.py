"""What the plots of the reports are drawn with: scales, axes, lines and texts, as SVG.

Lengths are pixels. A picture has no date and no random part: equal numbers give an equal file.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Callable
from unicodedata import east_asian_width

from ..contract.html_document import escape
from ..maps.colours import as_hex
from ..maps.palette import BLUE, ORANGE

FIRST, SECOND = (as_hex(colour) for colour in (BLUE, ORANGE))
GRID, LINE, INK = "#d8dde1", "#222222", "#1d2831"
HATCHED = "url(#hatched)"
PATTERN = (
    '<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" '
    f'patternTransform="rotate(45)"><path d="M0 0h6v6H0z" fill="{SECOND}"/>'
    f'<path d="M0 0v6" stroke="{LINE}" stroke-width="1.6"/></pattern></defs>'
)
"""The second of two bars is told from the first without its colour, too."""
_LETTER = 6.6
"""The usual width of one in a text of 12 pixels."""


@dataclass(frozen=True)
class Scale:
    """Where a value lies."""

    start: float
    """Pixel of 0."""
    end: float
    """Pixel of the highest value."""
    highest: float

    def at(self, value: float) -> float:
        return self.start + (self.end - self.start) * value / self.highest

    def within(self, value: float) -> float:
        """Return the pixel of a value, or the nearest that the plot has."""
        return self.at(min(max(value, 0.0), self.highest))


def steps_to(highest: float) -> list[float]:
    """Return round numbers from 0 to what is not less than a value, four to eight of them."""
    if not 0 < highest < math.inf:
        return [0.0, 1.0]
    size = 10.0 ** math.floor(math.log10(highest))
    step = next(size * part for part in (0.2, 0.5, 1, 2) if size * part * 7 >= highest)
    return [step * number for number in range(math.ceil(highest / step - 1e-9) + 1)]


def below(
    across: Scale, down: Scale, steps: Iterable[float], written: Callable[[float], str]
) -> list[str]:
    """Return a line up from each number, the number below, and the axis."""
    parts = []
    for step in steps:
        x = across.at(step)
        parts.append(stroke(f"M{x:.1f} {down.start:.1f}V{down.end:.1f}", GRID))
        parts.append(text_at(x, down.start + 18, written(step), "middle"))
    axis = f"M{across.start:.1f} {down.start:.1f}H{across.end:.1f}"
    return [*parts, stroke(axis, LINE)]


def beside(
    down: Scale, across: Scale, steps: Iterable[float], written: Callable[[float], str]
) -> list[str]:
    """Return a line to the right from each number, the number beside it, and the axes."""
    parts = []
    for step in steps:
        y = down.at(step)
        parts.append(stroke(f"M{across.start:.1f} {y:.1f}H{across.end:.1f}", GRID))
        parts.append(text_at(across.start - 8, y + 4, written(step), "end"))
    axes = f"M{across.start:.1f} {down.end:.1f}V{down.start:.1f}H{across.end:.1f}"
    return [*parts, stroke(axes, LINE)]


def key(entries: Iterable[tuple[str, str]], left: float) -> list[str]:
    """Return the colours and what they mean, in a line above the plot; "": a dot."""
    parts = []
    for colour, name in entries:
        sign = box(left, 6, 22, 11, colour) if colour else dot(left + 11, 11.5)
        parts += [sign, text_at(left + 28, 16, name)]
        left += 28 + length_of(name) + 22
    return parts


def whisker(low: float, high: float, y: float) -> str:
    """Return a line that ends in bars, from one x to another."""
    return stroke(f"M{low:.1f} {y - 3}v6m0 -3H{high:.1f}m0 -3v6", LINE, "1.3")


def box(x: float, y: float, width: float, height: float, colour: str) -> str:
    """Return a filled rectangle; x and y are of its upper left corner."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'fill="{colour}"/>'
    )


def dot(x: float, y: float) -> str:
    """Return a dot in the second colour."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{SECOND}" stroke="{LINE}"/>'


def stroke(path: str, colour: str, width: str = "1", more: str = "") -> str:
    """Return a line along a path."""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{more}/>'


def text_at(x: float, y: float, text: str, anchor: str = "start", fill: str = INK) -> str:
    """Return a text whose start, middle or end is at x, and its line at y."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{escape(text)}</text>'
    )


def upright(x: float, y: float, text: str) -> str:
    """Return a text that is read from below."""
    turned = f'transform="rotate(-90 {x:.1f} {y:.1f})"'
    return text_at(x, y + 4, text, "middle").replace("<text ", f"<text {turned} ", 1)


def length_of(text: str) -> float:
    """Return about how long a text is."""
    wide = sum(east_asian_width(letter) in "WF" for letter in text)
    return _LETTER * (len(text) + 0.9 * wide)


def shortened(label: str) -> str:
    """Return a label as long as a plot has room for."""
    return label if len(label) <= 30 else label[:29] + "…"


def picture(width: float, height: float, parts: Iterable[str]) -> str:
    """Return the whole picture."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="sans-serif" font-size="12">',
            *parts,
            "</svg>",
        ]
    )
