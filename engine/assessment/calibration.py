"""Whether probabilities mean what they say: reliability and expected calibration error.

Guo, Pleiss, Sun & Weinberger (2017), On calibration of modern neural networks, ICML: the highest
probability of each sample is its confidence; samples are put into bins of equal width by it, and
in each bin the mean confidence is compared with the share of samples that are right.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

BINS = 15
"""As in the paper."""


def bin_of(confidence: NDArray[Any]) -> NDArray[np.int64]:
    """Return the bin of each confidence: bin m, from 1, holds those in ((m - 1)/M, m/M]."""
    return np.searchsorted(np.linspace(0, 1, BINS + 1)[1:-1], confidence).astype(np.int64)


def _zeros() -> NDArray[np.float64]:
    return np.zeros(BINS)


@dataclass(frozen=True)
class Bins:
    """Sums over the samples of each bin, from low to high confidence; grows as samples come."""

    counts: NDArray[np.float64] = field(default_factory=_zeros)
    confidence: NDArray[np.float64] = field(default_factory=_zeros)
    """Sum of the confidences."""
    right: NDArray[np.float64] = field(default_factory=_zeros)
    """Number of samples whose most probable class is right."""

    def add(self, confidence: NDArray[Any], right: NDArray[np.bool_]) -> None:
        """Take in samples: their highest probabilities, and whether that class is right."""
        index = bin_of(confidence)
        self.counts[:] += np.bincount(index, minlength=BINS)
        self.confidence[:] += np.bincount(index, confidence, minlength=BINS)
        self.right[:] += np.bincount(index, right, minlength=BINS)

    def merge(self, other: Bins) -> None:
        """Take in the samples of other bins."""
        self.counts[:] += other.counts
        self.confidence[:] += other.confidence
        self.right[:] += other.right

    @property
    def total(self) -> int:
        """Number of samples."""
        return int(self.counts.sum())

    @property
    def error(self) -> float:
        """Expected calibration error: mean of |accuracy - confidence|, weighted by samples."""
        return float(np.abs(self.right - self.confidence).sum() / self.counts.sum())

    @property
    def mean_confidence(self) -> float:
        """Mean of the highest probabilities."""
        return float(self.confidence.sum() / self.counts.sum())

    @property
    def accuracy(self) -> float:
        """Share of the samples whose most probable class is right."""
        return float(self.right.sum() / self.counts.sum())

    def points(self) -> list[tuple[int, float, float]]:
        """Return number of samples, mean confidence and accuracy of each bin that has samples."""
        return [
            (int(count), float(confidence / count), float(right / count))
            for count, confidence, right in zip(self.counts, self.confidence, self.right)
            if count
        ]
