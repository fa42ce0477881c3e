"""Accuracy and areas from a sample that is stratified by map class, with their uncertainty.

Olofsson, Foody, Herold, Stehman, Woodcock & Wulder (2014), Good practices for estimating area and
assessing accuracy of land change, Remote Sensing of Environment 148, 42-57; the numbers of
equations below are theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ReferenceDataError

Z = 1.96
"""Standard errors to either side of a 95 % confidence interval, as in the paper."""


@dataclass(frozen=True)
class Estimate:
    """A number and half the width of its 95 % confidence interval."""

    value: float
    margin: float


@dataclass(frozen=True)
class AreaEstimates:
    """Area-adjusted accuracy and areas; lists are in the order of the classes."""

    shares: NDArray[np.float64]
    """Estimated share of the map's area in each cell of the matrix, shape (classes, classes)."""
    overall: Estimate
    user: list[Optional[Estimate]]
    """None for a class that the map does not show."""
    producer: list[Optional[Estimate]]
    """None for a class that no reference was found of."""
    areas: list[Estimate]
    """Share of the map's area that each class really has."""


def estimate(matrix: NDArray[Any], mapped: NDArray[Any], labels: list[str]) -> AreaEstimates:
    """Estimate accuracy and areas from the counts of a stratified sample.

    Args:
        matrix: sample counts, shape (classes, classes), rows the map, columns the reference.
        mapped: pixels of each class in the whole map, shape (classes,).
        labels: names of the classes, for a message.

    Raises:
        ReferenceDataError: a class of the map has fewer than two samples: nothing is known of
            that part of the map, and a variance needs two.
    """
    counts = matrix.astype(np.float64)
    pixels = mapped.astype(np.float64)
    sizes = counts.sum(axis=1)
    few = [i for i in range(len(pixels)) if pixels[i] > 0 and sizes[i] < 2]
    if few:
        missing = ", ".join(
            f"“{labels[i]}” ({int(sizes[i])}, {pixels[i] / pixels.sum():.1%} of the map)"
            for i in few
        )
        raise ReferenceDataError(
            "Area-adjusted accuracy needs at least two reference samples in every class of the "
            f"map. Too few are in: {missing}. Add samples there, or assess without the "
            "area-adjusted estimates (STRATIFIED false)."
        )
    strata = pixels > 0
    weights = pixels / pixels.sum()
    # Where the map has no pixel of a class, the row is empty and counts for nothing.
    safe = np.where(strata, sizes, 2.0)
    within = counts / safe[:, np.newaxis]
    shares = weights[:, np.newaxis] * within  # eq. 4
    right = within.diagonal()
    right_variance = right * (1 - right) / (safe - 1)  # eq. 6
    columns = shares.sum(axis=0)  # eq. 9
    # eq. 10: W^2 times the variance within each stratum.
    area_variance = (
        weights[:, np.newaxis] ** 2 * within * (1 - within) / (safe - 1)[:, np.newaxis]
    ).sum(axis=0)
    return AreaEstimates(
        shares=shares,
        overall=_estimate(shares.trace(), (weights**2 * right_variance).sum()),  # eq. 1, 5
        user=[
            _estimate(right[i], right_variance[i]) if strata[i] else None  # eq. 2
            for i in range(len(pixels))
        ],
        producer=_producers(shares, weights, within, safe, columns),
        areas=[_estimate(columns[k], area_variance[k]) for k in range(len(pixels))],
    )


def _producers(
    shares: NDArray[np.float64],
    weights: NDArray[np.float64],
    within: NDArray[np.float64],
    sizes: NDArray[np.float64],
    columns: NDArray[np.float64],
) -> list[Optional[Estimate]]:
    """Producer's accuracies (eq. 3) and their variances (eq. 7)."""
    estimates: list[Optional[Estimate]] = []
    variances = weights[:, np.newaxis] ** 2 * within * (1 - within) / (sizes - 1)[:, np.newaxis]
    for j, column in enumerate(columns):
        if column <= 0:
            estimates.append(None)
            continue
        producer = shares[j, j] / column
        others = variances[:, j].sum() - variances[j, j]
        variance = ((1 - producer) ** 2 * variances[j, j] + producer**2 * others) / column**2
        estimates.append(_estimate(producer, variance))
    return estimates


def _estimate(value: Any, variance: Any) -> Estimate:
    return Estimate(float(value), Z * float(max(variance, 0.0)) ** 0.5)
