"""The plots of a training: how loss and accuracy went, and where the test samples lie."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..maps.palette import BLUE, ORANGE
from ..training.record import Epoch, TestSamples
from .plot_parts import (
    FIRST,
    GRID,
    LINE,
    SECOND,
    Scale,
    below,
    beside,
    picture,
    steps_to,
    stroke,
    text_at,
)

_WIDTH, _HEIGHT, _TOP, _LEFT = 730, 240, 40, 64
_DASHED = ' stroke-dasharray="7 4"'
_SIDE, _MARGIN = 400, 4
"""Of the small map: pixels of its longer side, and around the outermost samples."""
_PAPER = (255, 255, 255)


def curve_plot(epochs: Sequence[Epoch], best: int, of_accuracy: bool) -> str:
    """Draw loss or accuracy over the epochs: of the training samples, and of the validation ones.

    Args:
        epochs: of the training, at least one.
        best: number of the epoch whose weights were kept, from 1 on.
        of_accuracy: draw the accuracies, else the losses.
    """
    lines: list[list[Optional[float]]]
    if of_accuracy:
        lines = [[e.accuracy for e in epochs], [e.validation_accuracy for e in epochs]]
        steps = [step / 5 for step in range(6)]
    else:
        lines = [[e.loss for e in epochs], [e.validation_loss for e in epochs]]
        known = [v for line in lines for v in line if v is not None and math.isfinite(v)]
        steps = steps_to(max(known, default=0.0))
    count = len(epochs)
    across = Scale(_LEFT, _WIDTH - 16, float(max(count, 2)))
    down = Scale(_TOP + _HEIGHT, _TOP, steps[-1])
    marks = sorted({round(step) for step in steps_to(count) if 1 <= step <= count} | {1})
    written: Callable[[float], str] = (
        (lambda value: f"{100 * value:.0f} %") if of_accuracy else (lambda value: f"{value:.4g}")
    )
    at = across.at(best)
    parts = [
        *_key(),
        *beside(down, across, steps, written),
        *below(across, down, marks, lambda value: f"{value:.0f}"),
        stroke(f"M{at:.1f} {down.start}V{down.end}", LINE, "1.2", ' stroke-dasharray="2 3"'),
        _line(lines[0], across, down, FIRST, ""),
        _line(lines[1], across, down, SECOND, _DASHED),
        text_at((across.start + across.end) / 2, down.start + 38, "epoch", "middle"),
    ]
    return picture(_WIDTH, down.start + 48, parts)


def _key() -> list[str]:
    return [
        stroke(f"M{_LEFT} 14h30", FIRST, "2.4"),
        text_at(_LEFT + 38, 18, "training"),
        stroke(f"M{_LEFT + 120} 14h30", SECOND, "2.4", _DASHED),
        text_at(_LEFT + 158, 18, "validation"),
        stroke(f"M{_LEFT + 260} 14h30", LINE, "1.2", ' stroke-dasharray="2 3"'),
        text_at(_LEFT + 298, 18, "the epoch whose weights are kept"),
    ]


def _line(
    values: Sequence[Optional[float]], across: Scale, down: Scale, colour: str, more: str
) -> str:
    """Return a line through values by epoch; one epoch is a short stroke."""
    points = [
        (across.at(number), down.within(value))
        for number, value in enumerate(values, 1)
        if value is not None and math.isfinite(value)
    ]
    if not points:
        return ""
    path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return stroke(path if len(points) > 1 else f"{path}h6", colour, "2.4", more)


def sample_map(test: TestSamples, right: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Draw where the test samples lie: blue where the network is right, orange where it is not.

    Args:
        test: the samples, at least one.
        right: of each, shape (n,).

    Returns:
        Red, green and blue, shape (height, width, 3). North is up, as in the CRS.
    """
    low, high = test.centres.min(axis=0), test.centres.max(axis=0)
    extent = float(max(high - low)) or 1.0
    scale = (_SIDE - 2 * _MARGIN - 1) / extent
    places = np.rint((test.centres - low) * scale).astype(np.int64) + _MARGIN
    width, height = (np.rint((high - low) * scale).astype(np.int64) + 2 * _MARGIN + 1).tolist()
    canvas = np.full((height, width, 3), _PAPER, np.uint8)
    rows, columns = height - 1 - places[:, 1], places[:, 0]
    # Errors last, and larger: they are what is looked for.
    for wanted, reach, colour in ((right, 1, BLUE), (~right, 2, ORANGE)):
        for down in range(-reach, reach + 1):
            for aside in range(-reach, reach + 1):
                canvas[rows[wanted] + down, columns[wanted] + aside] = colour
    frame = tuple(int(GRID[at : at + 2], 16) for at in (1, 3, 5))
    canvas[[0, -1]] = frame
    canvas[:, [0, -1]] = frame
    return canvas
