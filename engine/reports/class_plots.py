"""The pictures of the reports: PNG in memory, drawn by matplotlib without a window."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np

from ..assessment.calibration import BINS, Bins
from ..contract.errors import PackageError
from ..maps.legend import Legend

try:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, PercentFormatter
except ImportError as error:
    raise PackageError(
        f"matplotlib, which draws the reports' plots, is missing ({error}). Run “Set up the "
        "inference environment” again, or install matplotlib into the environment that you chose."
    ) from None

# Two colours that readers who do not see red or green can tell apart (Okabe & Ito 2008).
_FIRST, _SECOND = "#0072b2", "#e69f00"
_GRID = "#d8dde1"
_DPI = 144

Margins = Sequence[Optional[float]]


def accuracy_plot(
    legend: Legend,
    users: Sequence[Optional[float]],
    producers: Sequence[Optional[float]],
    margins: Optional[tuple[Margins, Margins]],
    names: tuple[str, str],
) -> bytes:
    """Draw two ratios from 0 to 1 of each class as bars.

    Args:
        legend: the classes.
        users: the first ratio of each class, None where it is not defined.
        producers: the second.
        margins: half widths of the 95 % confidence intervals of both, or None.
        names: what the two are called.
    """
    axes, figure = _bars(legend)
    places = np.arange(len(legend.entries))
    for index, (values, colour) in enumerate(((users, _FIRST), (producers, _SECOND))):
        shift = (index - 0.5) * 0.38
        lengths = [np.nan if value is None else value for value in values]
        axes.barh(places + shift, lengths, 0.36, color=colour, label=names[index])
        _whiskers(axes, places + shift, lengths, margins[index] if margins else None)
        for place, value in zip(places + shift, values):
            if value is None:
                axes.text(0.01, place, "not defined", va="center", fontsize=8, color="#444444")
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    return _finished(figure, axes)


def areas_plot(
    legend: Legend,
    first: Sequence[float],
    second: Sequence[float],
    margins: Optional[Sequence[float]],
    names: tuple[str, str],
    unit: str,
) -> bytes:
    """Draw two areas of each class as bars, the second with confidence intervals.

    Args:
        legend: the classes.
        first: an area of each class.
        second: another.
        margins: half widths of the 95 % confidence intervals of ``second``, or None.
        names: what the two are called.
        unit: of the areas.
    """
    axes, figure = _bars(legend)
    places = np.arange(len(legend.entries))
    axes.barh(places - 0.19, first, 0.36, color=_FIRST, label=names[0])
    axes.barh(places + 0.19, second, 0.36, color=_SECOND, label=names[1])
    _whiskers(axes, places + 0.19, second, margins)
    axes.set_xlim(left=0)
    axes.set_xlabel(unit)
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: f"{value:,.10g}"))
    axes.tick_params(axis="x", labelrotation=20)
    return _finished(figure, axes)


def reliability_plot(bins: Bins) -> bytes:
    """Draw accuracy against confidence, and how many samples each bin holds."""
    figure = Figure(figsize=(5.6, 5.8), layout="constrained")
    FigureCanvasAgg(figure)
    axes, counts = figure.subplots(2, 1, height_ratios=(3, 1), sharex=True)
    edges = np.linspace(0, 1, BINS + 1)
    filled = bins.counts > 0
    accuracy = np.divide(bins.right, bins.counts, out=np.zeros(BINS), where=filled)
    confidence = np.divide(bins.confidence, bins.counts, out=np.zeros(BINS), where=filled)
    axes.bar(edges[:-1], accuracy, 1 / BINS, align="edge", color=_FIRST, edgecolor="white",
             label="share that is right")  # fmt: skip
    axes.plot([0, 1], [0, 1], "--", color="#444444", label="as it ought to be")
    axes.plot(confidence[filled], accuracy[filled], "o", color=_SECOND,
              label="at the bin's mean probability")  # fmt: skip
    axes.set_ylim(0, 1)
    axes.set_ylabel("accuracy")
    axes.legend(loc="upper left", frameon=False)
    counts.bar(edges[:-1], bins.counts, 1 / BINS, align="edge", color=_FIRST, edgecolor="white")
    counts.set_xlim(0, 1)
    counts.set_xlabel("highest probability (confidence)")
    counts.set_ylabel("samples")
    for part in (axes, counts):
        _plain(part)
        part.grid(color=_GRID)
    return _png(figure)


def _bars(legend: Legend) -> tuple[Any, Figure]:
    labels = [_short(entry.label) for entry in legend.entries]
    figure = Figure(figsize=(7.6, 1.3 + 0.52 * len(labels)), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.set_yticks(range(len(labels)), labels)
    axes.invert_yaxis()
    axes.grid(axis="x", color=_GRID)
    _plain(axes)
    return axes, figure


def _short(label: str) -> str:
    return label if len(label) <= 30 else label[:29] + "…"


def _whiskers(axes: Any, places: Any, lengths: Any, margins: Optional[Margins]) -> None:
    if margins is not None:
        spread = [0.0 if margin is None else margin for margin in margins]
        axes.errorbar(lengths, places, xerr=spread, fmt="none", ecolor="#222222", capsize=3)


def _plain(axes: Any) -> None:
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _finished(figure: Figure, axes: Any) -> bytes:
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, frameon=False)
    return _png(figure)


def _png(figure: Figure) -> bytes:
    stream = io.BytesIO()
    # No date and no version inside: the same numbers give the same file.
    figure.savefig(stream, format="png", dpi=_DPI, metadata={"Software": None})
    return stream.getvalue()
