"""The plots of the reports, as SVG that needs nothing else: bars of classes, and reliability.

Lengths are pixels. A picture has no date and no random part: equal numbers give an equal file.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Callable, Optional
from unicodedata import east_asian_width

import numpy as np

from ..assessment.calibration import BINS, Bins
from ..contract.html_document import escape
from ..maps.colours import as_hex
from ..maps.legend import Legend
from ..maps.palette import BLUE, ORANGE

_FIRST, _SECOND = (as_hex(colour) for colour in (BLUE, ORANGE))
_GRID, _LINE, _INK = "#d8dde1", "#222222", "#1d2831"
_HATCHED = "url(#hatched)"
_PATTERN = (
    '<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" '
    f'patternTransform="rotate(45)"><path d="M0 0h6v6H0z" fill="{_SECOND}"/>'
    f'<path d="M0 0v6" stroke="{_LINE}" stroke-width="1.6"/></pattern></defs>'
)
"""The second of two bars is told from the first without its colour, too."""
_WIDTH = 730
_LETTER = 6.6
"""The usual width of one in a text of 12 pixels."""
_ROW, _BAR, _TOP, _AXIS = 50, 18, 30, 26
"""Height of a class, of a bar, of the key above the plot and of the numbers below it."""

Margins = Sequence[Optional[float]]


@dataclass(frozen=True)
class _Scale:
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


def accuracy_plot(
    legend: Legend,
    users: Sequence[Optional[float]],
    producers: Sequence[Optional[float]],
    margins: Optional[tuple[Margins, Margins]],
    names: tuple[str, str],
) -> str:
    """Draw two ratios from 0 to 1 of each class as bars.

    Args:
        legend: the classes.
        users: the first ratio of each class, None where it is not defined.
        producers: the second.
        margins: half widths of the 95 % confidence intervals of both, or None.
        names: what the two are called.
    """
    steps = [step / 5 for step in range(6)]
    return _bars(
        legend, (users, producers), margins or (None, None), names, steps,
        lambda value: f"{100 * value:.0f} %",
    )  # fmt: skip


def areas_plot(
    legend: Legend,
    first: Sequence[float],
    second: Sequence[float],
    margins: Optional[Sequence[float]],
    names: tuple[str, str],
    unit: str,
) -> str:
    """Draw two areas of each class as bars, the second with confidence intervals.

    Args:
        legend: the classes.
        first: an area of each class.
        second: another.
        margins: half widths of the 95 % confidence intervals of ``second``, or None.
        names: what the two are called.
        unit: of the areas.
    """
    ends = [value + margin for value, margin in zip(second, margins or [0.0] * len(second))]
    steps = _steps(max([*first, *ends], default=0.0))
    return _bars(
        legend, (first, second), (None, margins), names, steps,
        lambda value: f"{value:,.10g}", unit,
    )  # fmt: skip


def reliability_plot(bins: Bins) -> str:
    """Draw accuracy against confidence, and how many samples each bin holds."""
    width, height, gap, low = 540, 400, 18, 100
    across = _Scale(64, width - 12, 1.0)
    upper = _Scale(_TOP + 24 + height, _TOP + 24, 1.0)
    steps = _steps(float(bins.counts.max(initial=0)))
    bottom = upper.start + gap + low
    lower = _Scale(bottom, bottom - low, steps[-1])
    fifths = [step / 5 for step in range(6)]
    parts = [
        *_key([(_FIRST, "share that is right"), ("", "at the bin's mean probability")], 64),
        _stroke(f"M64 {_TOP + 8}h22", "#444444", "1.4", ' stroke-dasharray="6 4"'),
        _text(92, _TOP + 12, "as it ought to be"),
        *_down(upper, across, fifths, lambda value: f"{value:.1f}"),
        *_down(lower, across, steps, lambda value: f"{value:,.10g}"),
        *_along(across, lower, fifths, lambda value: f"{value:.1f}"),
    ]
    filled = np.flatnonzero(bins.counts > 0)
    for index in filled:
        left, right = across.at(index / BINS) + 0.5, across.at((index + 1) / BINS) - 0.5
        for scale, value in (
            (upper, bins.right[index] / bins.counts[index]), (lower, bins.counts[index]),
        ):  # fmt: skip
            top = scale.at(float(value))
            parts.append(_box(left, top, right - left, scale.start - top, _FIRST))
    diagonal = f"M{across.start} {upper.start:.1f}L{across.end} {upper.end:.1f}"
    parts.append(_stroke(diagonal, "#444444", "1.4", ' stroke-dasharray="6 4"'))
    parts += [
        _dot(across.at(bins.confidence[index] / bins.counts[index]),
             upper.at(bins.right[index] / bins.counts[index]))
        for index in filled
    ]  # fmt: skip
    parts += [
        _upright(14, (upper.start + upper.end) / 2, "accuracy"),
        _upright(14, (lower.start + lower.end) / 2, "samples"),
        _text((across.start + across.end) / 2, bottom + 40, "highest probability (confidence)",
              "middle"),
    ]  # fmt: skip
    return _picture(width, bottom + 50, parts)


def _bars(
    legend: Legend,
    values: tuple[Sequence[Optional[float]], Sequence[Optional[float]]],
    margins: tuple[Optional[Margins], Optional[Margins]],
    names: tuple[str, str],
    steps: Sequence[float],
    written: Callable[[float], str],
    unit: str = "",
) -> str:
    """Draw two bars a class, one below the other, over numbers written along the bottom."""
    labels = [_short(entry.label) for entry in legend.entries]
    start = 16 + max((_length(label) for label in labels), default=0.0)
    across = _Scale(start, _WIDTH - 40, steps[-1])
    down = _Scale(_TOP + _ROW * len(labels), _TOP, 1.0)
    parts = [_PATTERN, *_key(list(zip((_FIRST, _HATCHED), names)), start),
             *_along(across, down, steps, written)]  # fmt: skip
    for row, label in enumerate(labels):
        middle = _TOP + _ROW * (row + 0.5)
        parts.append(_text(start - 8, middle + 4, label, "end"))
        for index, colour in enumerate((_FIRST, _HATCHED)):
            top = middle + (index - 1) * _BAR
            value, margin = values[index][row], (margins[index] or [None] * len(labels))[row]
            if value is None:
                parts.append(_text(start + 6, top + 13, "not defined", fill="#444444"))
                continue
            end = across.within(value)
            parts.append(_box(start, top + 0.5, end - start, _BAR - 1, colour))
            if margin:
                ends = across.within(value - margin), across.within(value + margin)
                parts.append(_whisker(*ends, top + _BAR / 2))
    parts.append(_stroke(f"M{start:.1f} {down.end}V{down.start}", _LINE))
    height = down.start + _AXIS
    if unit:
        parts.append(_text((start + across.end) / 2, height + 14, unit, "middle"))
        height += 22
    return _picture(_WIDTH, height, parts)


def _steps(highest: float) -> list[float]:
    """Return round numbers from 0 to what is not less than a value, four to eight of them."""
    if not 0 < highest < math.inf:
        return [0.0, 1.0]
    size = 10.0 ** math.floor(math.log10(highest))
    step = next(size * part for part in (0.2, 0.5, 1, 2) if size * part * 7 >= highest)
    return [step * number for number in range(math.ceil(highest / step - 1e-9) + 1)]


def _along(
    across: _Scale, down: _Scale, steps: Iterable[float], written: Callable[[float], str]
) -> list[str]:
    """Return a line up from each number, the number below, and the axis."""
    parts = []
    for step in steps:
        x = across.at(step)
        parts.append(_stroke(f"M{x:.1f} {down.start:.1f}V{down.end:.1f}", _GRID))
        parts.append(_text(x, down.start + 18, written(step), "middle"))
    axis = f"M{across.start:.1f} {down.start:.1f}H{across.end:.1f}"
    return [*parts, _stroke(axis, _LINE)]


def _down(
    down: _Scale, across: _Scale, steps: Iterable[float], written: Callable[[float], str]
) -> list[str]:
    """Return a line to the right from each number, the number beside it, and the axes."""
    parts = []
    for step in steps:
        y = down.at(step)
        parts.append(_stroke(f"M{across.start:.1f} {y:.1f}H{across.end:.1f}", _GRID))
        parts.append(_text(across.start - 8, y + 4, written(step), "end"))
    axes = f"M{across.start:.1f} {down.end:.1f}V{down.start:.1f}H{across.end:.1f}"
    return [*parts, _stroke(axes, _LINE)]


def _key(entries: Iterable[tuple[str, str]], left: float) -> list[str]:
    """Return the colours and what they mean, in a line above the plot; "": a dot."""
    parts = []
    for colour, name in entries:
        sign = _box(left, 6, 22, 11, colour) if colour else _dot(left + 11, 11.5)
        parts += [sign, _text(left + 28, 16, name)]
        left += 28 + _length(name) + 22
    return parts


def _whisker(low: float, high: float, y: float) -> str:
    return _stroke(f"M{low:.1f} {y - 3}v6m0 -3H{high:.1f}m0 -3v6", _LINE, "1.3")


def _box(x: float, y: float, width: float, height: float, colour: str) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'fill="{colour}"/>'
    )


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{_SECOND}" stroke="{_LINE}"/>'


def _stroke(path: str, colour: str, width: str = "1", more: str = "") -> str:
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{more}/>'


def _text(x: float, y: float, text: str, anchor: str = "start", fill: str = _INK) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{escape(text)}</text>'
    )


def _upright(x: float, y: float, text: str) -> str:
    """Return a text that is read from below."""
    turned = f'transform="rotate(-90 {x:.1f} {y:.1f})"'
    return _text(x, y + 4, text, "middle").replace("<text ", f"<text {turned} ", 1)


def _length(text: str) -> float:
    wide = sum(east_asian_width(letter) in "WF" for letter in text)
    return _LETTER * (len(text) + 0.9 * wide)


def _short(label: str) -> str:
    return label if len(label) <= 30 else label[:29] + "…"


def _picture(width: float, height: float, parts: Iterable[str]) -> str:
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="sans-serif" font-size="12">',
            *parts,
            "</svg>",
        ]
    )
