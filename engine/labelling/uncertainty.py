"""How unsure a model is of a pixel, by its probabilities.

Settles (2009), Active Learning Literature Survey, University of Wisconsin-Madison, Computer
Sciences Technical Report 1648, section 3.1: margin (after Scheffer et al. 2001) and entropy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..contract.suggest_job import ENTROPY


def uncertainty(probabilities: NDArray[np.float32], measure: str) -> NDArray[np.float32]:
    """Return how unsure each pixel is, from 0 to 1.

    Args:
        probabilities: shape (classes, height, width); at least two classes.
        measure: ``margin``: 1 less the difference between the two most probable classes;
            ``entropy``: of all classes, divided by that of equal probabilities.

    Returns:
        Shape (height, width).
    """
    if measure == ENTROPY:
        total = probabilities.sum(axis=0)
        shares = probabilities / np.where(total > 0, total, 1)
        logarithms = np.log(shares, where=shares > 0, out=np.zeros_like(shares))
        equal = np.float32(np.log(len(probabilities)))
        entropy: NDArray[np.float32] = -(shares * logarithms).sum(axis=0) / equal
        return entropy
    highest = np.partition(probabilities, len(probabilities) - 2, axis=0)
    margin: NDArray[np.float32] = 1 - (highest[-1] - highest[-2])
    return margin
