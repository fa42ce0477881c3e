"""The plots of the reports, as SVG that needs nothing else: bars of classes, and reliability.

Lengths are pixels. A picture has no date and no random part: equal numbers give an equal file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional, Union

import numpy as np

from ..assessment.calibration import BINS, Bins
from ..maps.legend import Legend
from .plot_parts import (
    FIRST,
    HATCHED,
    LINE,
    PATTERN,
    Scale,
    below,
    beside,
    box,
    dot,
    key,
    length_of,
    picture,
    shortened,
    steps_to,
    stroke,
    text_at,
    upright,
    whisker,
)

_WIDTH = 730
_ROW, _BAR, _TOP, _AXIS = 50, 18, 30, 26
"""Height of a class, of a bar, of the key above the plot and of the numbers below it."""

Margins = Sequence[Optional[Union[float, tuple[float, float]]]]
"""Half widths of intervals, or both of their ends."""


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
        margins: the 95 % confidence intervals of both, or None.
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
    steps = steps_to(max([*first, *ends], default=0.0))
    return _bars(
        legend, (first, second), (None, margins), names, steps,
        lambda value: f"{value:,.10g}", unit,
    )  # fmt: skip


def reliability_plot(bins: Bins) -> str:
    """Draw accuracy against confidence, and how many samples each bin holds."""
    width, height, gap, low = 540, 400, 18, 100
    across = Scale(64, width - 12, 1.0)
    upper = Scale(_TOP + 24 + height, _TOP + 24, 1.0)
    steps = steps_to(float(bins.counts.max(initial=0)))
    bottom = upper.start + gap + low
    lower = Scale(bottom, bottom - low, steps[-1])
    fifths = [step / 5 for step in range(6)]
    parts = [
        *key([(FIRST, "share that is right"), ("", "at the bin's mean probability")], 64),
        stroke(f"M64 {_TOP + 8}h22", "#444444", "1.4", ' stroke-dasharray="6 4"'),
        text_at(92, _TOP + 12, "as it ought to be"),
        *beside(upper, across, fifths, lambda value: f"{value:.1f}"),
        *beside(lower, across, steps, lambda value: f"{value:,.10g}"),
        *below(across, lower, fifths, lambda value: f"{value:.1f}"),
    ]
    filled = np.flatnonzero(bins.counts > 0)
    for index in filled:
        left, right = across.at(index / BINS) + 0.5, across.at((index + 1) / BINS) - 0.5
        for scale, value in (
            (upper, bins.right[index] / bins.counts[index]), (lower, bins.counts[index]),
        ):  # fmt: skip
            top = scale.at(float(value))
            parts.append(box(left, top, right - left, scale.start - top, FIRST))
    diagonal = f"M{across.start} {upper.start:.1f}L{across.end} {upper.end:.1f}"
    parts.append(stroke(diagonal, "#444444", "1.4", ' stroke-dasharray="6 4"'))
    parts += [
        dot(
            across.at(bins.confidence[index] / bins.counts[index]),
            upper.at(bins.right[index] / bins.counts[index]),
        )
        for index in filled
    ]
    parts += [
        upright(14, (upper.start + upper.end) / 2, "accuracy"),
        upright(14, (lower.start + lower.end) / 2, "samples"),
        text_at(
            (across.start + across.end) / 2,
            bottom + 40,
            "highest probability (confidence)",
            "middle",
        ),
    ]
    return picture(width, bottom + 50, parts)


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
    labels = [shortened(entry.label) for entry in legend.entries]
    start = 16 + max((length_of(label) for label in labels), default=0.0)
    across = Scale(start, _WIDTH - 40, steps[-1])
    down = Scale(_TOP + _ROW * len(labels), _TOP, 1.0)
    parts = [PATTERN, *key(list(zip((FIRST, HATCHED), names)), start),
             *below(across, down, steps, written)]  # fmt: skip
    for row, label in enumerate(labels):
        middle = _TOP + _ROW * (row + 0.5)
        parts.append(text_at(start - 8, middle + 4, label, "end"))
        for index, colour in enumerate((FIRST, HATCHED)):
            top = middle + (index - 1) * _BAR
            value, margin = values[index][row], (margins[index] or [None] * len(labels))[row]
            if value is None:
                parts.append(text_at(start + 6, top + 13, "not defined", fill="#444444"))
                continue
            end = across.within(value)
            parts.append(box(start, top + 0.5, end - start, _BAR - 1, colour))
            if margin:
                low, high = (
                    margin if isinstance(margin, tuple) else (value - margin, value + margin)
                )
                ends = across.within(low), across.within(high)
                parts.append(whisker(*ends, top + _BAR / 2))
    parts.append(stroke(f"M{start:.1f} {down.end}V{down.start}", LINE))
    height = down.start + _AXIS
    if unit:
        parts.append(text_at((start + across.end) / 2, height + 14, unit, "middle"))
        height += 22
    return picture(_WIDTH, height, parts)
