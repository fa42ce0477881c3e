"""Measures of agreement between two class maps, from their confusion matrix.

Rows are the map (or map A), columns the reference (or map B). A measure that divides by nothing
is None, never a number that looks like one: the user's accuracy of a class that the map never
shows, for example, is not zero.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

Ratio = Optional[float]


@dataclass(frozen=True)
class Accuracy:
    """What a confusion matrix says; lists are in the order of the classes."""

    matrix: NDArray[Any]
    """Shape (classes, classes); counts or areas."""
    overall: float
    """Share of the whole on the diagonal."""
    user: list[Ratio]
    """User's accuracy, precision: of what the map shows as the class, the share that is right."""
    producer: list[Ratio]
    """Producer's accuracy, recall: of the class's reference, the share that the map shows."""
    f1: list[Ratio]
    """Harmonic mean of the two."""
    iou: list[Ratio]
    """Intersection over union (Jaccard)."""
    macro_f1: float
    """Mean of f1 over the classes that occur."""
    mean_iou: float
    kappa: Ratio
    """Cohen (1960), Educational and Psychological Measurement 20."""
    mcc: Ratio
    """Matthews correlation coefficient for several classes: Gorodkin (2004), Computational
    Biology and Chemistry 28."""


def accuracy_of(matrix: NDArray[Any]) -> Accuracy:
    """Work out the measures of a confusion matrix.

    Args:
        matrix: shape (classes, classes), rows the map, columns the reference; its sum is above 0.
    """
    counts = matrix.astype(np.float64)
    total = float(counts.sum())
    right = counts.diagonal()
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
    f1 = _ratios(2 * right, rows + columns)
    iou = _ratios(right, rows + columns - right)
    chance, own, theirs, agreed = _products(matrix)
    return Accuracy(
        matrix=matrix,
        overall=float(right.sum()) / total,
        user=_ratios(right, rows),
        producer=_ratios(right, columns),
        f1=f1,
        iou=iou,
        macro_f1=_mean(f1),
        mean_iou=_mean(iou),
        kappa=agreed / chance if chance > 0 else None,
        mcc=agreed / (math.sqrt(own) * math.sqrt(theirs)) if own > 0 and theirs > 0 else None,
    )


def _products(matrix: NDArray[Any]) -> tuple[Any, Any, Any, Any]:
    """Return N^2 less the sums of row times column, row squared and column squared, and the
    covariance, which is N times the diagonal less the first of these sums.

    Python's numbers: the square of 10^8 pixels needs more digits than a float has.
    """
    rows, columns = matrix.sum(axis=1).tolist(), matrix.sum(axis=0).tolist()
    several = [sum(1 for value in values if value > 0) > 1 for values in (rows, columns)]
    total, right = sum(rows), sum(matrix.diagonal().tolist())
    crossed = sum(row * column for row, column in zip(rows, columns))
    # Exactly nothing where there is one class, whatever floats make of it.
    occurring = sum(1 for row, column in zip(rows, columns) if row + column > 0)
    chance = total * total - crossed if occurring > 1 else 0
    own = total * total - sum(row * row for row in rows) if several[0] else 0
    theirs = total * total - sum(column * column for column in columns) if several[1] else 0
    return chance, own, theirs, total * right - crossed


def _ratios(numerators: NDArray[np.float64], denominators: NDArray[np.float64]) -> list[Ratio]:
    return [
        float(numerator / denominator) if denominator > 0 else None
        for numerator, denominator in zip(numerators, denominators)
    ]


def _mean(values: list[Ratio]) -> float:
    known = [value for value in values if value is not None]
    return sum(known) / len(known)
