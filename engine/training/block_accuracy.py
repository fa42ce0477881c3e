"""How accurate a network is on samples that it has never seen, and how sure that is.

Samples of one spatial block are alike, so that a thousand of them in ten blocks are far fewer than
a thousand of their own. The variance is that of a ratio over blocks drawn as wholes (Cochran 1977,
Sampling Techniques, 3rd ed., section 9A on clusters); the interval is Wilson's (1927) with as many
samples as would give that variance (Dean & Pagano 2015, Journal of Survey Statistics and
Methodology 3), so that it ends at 100 %, and says something where all is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .record import TrainingRecord

_NORMAL = 1.959964
"""97.5 % quantile of the normal distribution."""
_T_OF_FEW = {1: 12.7062, 2: 4.3027, 3: 3.1824, 4: 2.7764}


@dataclass(frozen=True)
class BlockAccuracy:
    """An overall accuracy with its 95 % interval; all 0 to 1."""

    overall: float
    low: Optional[float]
    """None, as is ``high``: the samples are of one block, from which nobody can tell."""
    high: Optional[float]
    samples: int
    blocks: int


def stated_accuracy(record: TrainingRecord) -> Optional[BlockAccuracy]:
    """Return the accuracy on the test samples, each class by its share of the labelled land."""
    test, areas = record.test, record.samples.areas
    weights = area_weights(test.labels, areas)
    right = test.probabilities.argmax(axis=1) == test.labels
    return accuracy_on(right, test.blocks, weights, untested_share(test.labels, areas))


def area_weights(
    labels: NDArray[np.int64], areas: Sequence[int]
) -> Optional[NDArray[np.float64]]:
    """Return how much of the labelled land each sample stands for, shape (n,).

    Samples with as many of each class say of a rare class as much as of a common one; a map is as
    right as its classes are, each by its area (Olofsson et al. 2014, eq. 1, by reference class).

    Args:
        labels: index of the right class of each sample, shape (n,).
        areas: labelled pixels of each class before any were drawn; empty: not known.

    Returns:
        None: every sample stands for as much as any other, as far as is known.
    """
    if not len(areas) or not len(labels):
        return None
    counts = np.bincount(labels, minlength=len(areas)).astype(np.float64)
    each = np.divide(np.asarray(areas, np.float64), counts, out=np.zeros(len(counts)),
                     where=counts > 0)  # fmt: skip
    weights = each[labels]
    total = weights.sum()
    return None if total <= 0 else weights * (len(labels) / total)


def untested_share(labels: NDArray[np.int64], areas: Sequence[int]) -> float:
    """Return which share of the labelled land is of classes without a test sample; arguments as
    above."""
    if not len(areas) or sum(areas) <= 0:
        return 0.0
    counts = np.bincount(labels, minlength=len(areas))
    return float(np.asarray(areas)[counts == 0].sum() / sum(areas))


def accuracy_on(
    right: NDArray[np.bool_],
    blocks: NDArray[Any],
    weights: Optional[NDArray[np.float64]] = None,
    untested: float = 0.0,
) -> Optional[BlockAccuracy]:
    """Return the accuracy on samples.

    Args:
        right: whether the network is right, shape (n,).
        blocks: id of the spatial block of each, shape (n,).
        weights: what each counts, as :func:`area_weights` gives them; None: as much as any other.
        untested: share of the land of which there are no samples: all of it may be wrong, for all
            that is known, so that the interval begins so much lower.

    Returns:
        None where there are no samples.
    """
    if not len(right):
        return None
    if weights is None:
        weights = np.ones(len(right))
    _, number = np.unique(blocks, return_inverse=True)
    sizes = np.bincount(number, weights)
    hits = np.bincount(number, weights * right)
    count, several, total = len(right), len(sizes), float(weights.sum())
    # Sums of weights in another order: all of them may be a little more than all.
    share = min(1.0, float(hits.sum()) / total)
    if several < 2:
        return BlockAccuracy(share, None, None, count, several)
    variance = several / (several - 1) * float(((hits - share * sizes) ** 2).sum()) / total**2
    # As many blocks of like size as there were: of all right, or all wrong, nothing else is known.
    effective = float(total**2 / (sizes**2).sum())
    if variance > 0 and 0 < share < 1:
        # Weights that differ say less than as many that are alike: Kish (1965), Survey Sampling.
        alike = float(total**2 / (weights**2).sum())
        effective = min(alike, share * (1 - share) / variance)
    low, high = _wilson(share, effective, student(several - 1))
    return BlockAccuracy(share, low * (1 - untested), high, count, several)


def _wilson(share: float, count: float, quantile: float) -> tuple[float, float]:
    square = quantile**2 / count
    middle = (share + square / 2) / (1 + square)
    reach = quantile / (1 + square) * (share * (1 - share) / count + square / count / 4) ** 0.5
    # Rounding may put an end that is the share itself on its other side.
    return max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))


def student(freedom: int) -> float:
    """Return the 97.5 % quantile of Student's distribution (Abramowitz & Stegun 26.7.5)."""
    if freedom in _T_OF_FEW:
        return _T_OF_FEW[freedom]
    z = _NORMAL
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    )
