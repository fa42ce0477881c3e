"""How large a calibration error chance gives where samples lie in blocks.

A network whose probabilities are true has an expected calibration error above 0 on any sample: in
each bin the share of right samples differs a little from the mean confidence. Samples of one block
are right or wrong together, so that few blocks differ much, however many samples they have.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..assessment.calibration import bin_of

_DRAWS = 1000
_SHARE = 0.95
_FEWEST = 2
"""Blocks: one alone differs from no other."""


def error_by_chance(
    probabilities: NDArray[Any], labels: NDArray[Any], blocks: NDArray[Any]
) -> Optional[float]:
    """Return what the error of true probabilities stays below in 19 of 20 samples, 0 to 1.

    The wild cluster bootstrap (Cameron, Gelbach & Miller 2008, Bootstrap-based improvements for
    inference with clustered errors, Review of Economics and Statistics 90): what a block differs
    by from its bins' mean gap between confidence and accuracy keeps its size, and gets a sign at
    random, the same for all bins of the block.

    Args:
        probabilities: shape (samples, classes).
        labels: index of the right class of each sample, shape (samples,).
        blocks: which block each lies in, shape (samples,).

    Returns:
        None: there are samples of fewer than two blocks.
    """
    number, index = np.unique(blocks, return_inverse=True)
    if len(number) < _FEWEST:
        return None
    confidence = np.minimum(probabilities.max(axis=1).astype(np.float64), 1.0)
    gap = confidence - (probabilities.argmax(axis=1) == labels)
    bins = bin_of(confidence)
    counts = np.maximum(np.bincount(bins), 1)
    centred = gap - (np.bincount(bins, gap) / counts)[bins]
    size = len(counts)
    sums = np.bincount(index * size + bins, centred, len(number) * size).reshape(-1, size)
    signs = np.random.default_rng(0).choice((-1.0, 1.0), (_DRAWS, len(number)))
    # Centring takes one block's worth of what they differ by.
    widened = (len(number) / (len(number) - 1)) ** 0.5
    errors = np.abs(signs @ sums).sum(axis=1) * widened / len(labels)
    return float(min(1.0, np.quantile(errors, _SHARE)))
