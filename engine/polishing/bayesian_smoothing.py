"""Probabilities smoothed by what lies around, before the label is taken.

After the Bayesian smoothing of the R package sits (``sits_smooth``): G. Camara, R. Assuncao, A.
Carvalho, R. Simoes, F. Souza, F. Carlos, A. Souza, A. Rorato, A. Dal'Asta (2024), Bayesian
inference for post-processing of remote-sensing image classification, Remote Sensing 16(23):4572.

For each class by itself: x is the logit of a pixel's probability, ln(p / (s - p)) with s the sum of
all classes. Of the pixels in the window around it, the given share with the highest logits gives
mean m and variance v, the prior. The estimate is w x + (1 - w) m with w = v / (v + strength): where
neighbours agree, they decide; at borders, where they do not, the pixel does.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..cores import cores

Values = NDArray[np.float32]

_NEARLY_0 = np.float32(1e-6)
_NEARLY_1 = np.float32(1 - 1e-6)
_NO_VARIANCE = 1e-4
"""Below this the mean is taken, as sits does."""
_CELLS = 1 << 21
"""Neighbours of pixels that are looked at together."""


def logits(probabilities: Values) -> Values:
    """Return the logit of every class, shape (classes, height, width)."""
    p = np.clip(probabilities, _NEARLY_0, _NEARLY_1)
    rest = np.zeros(p.shape[1:], np.float32)
    for plane in p:
        rest += plane
    result = np.empty_like(p)
    for plane, target in zip(p, result):
        np.log(plane / (rest - plane), out=target)
    return result


def smoothed(values: Values, there: NDArray[np.bool_], window: int, share: float, strength: float
             ) -> Values:  # fmt: skip
    """Return smoothed logits.

    Args:
        values: logits, shape (classes, height, width), with a margin of half the window on each
            side; at the image's border it holds the image, mirrored.
        there: shape (height, width); where it is false there is no data, and it counts nowhere.
        window: pixels on a side, an odd number.
        share: of the pixels in the window, above 0 to 1: those with the highest logits count.
        strength: the variance of a pixel's logit; the larger, the smoother.

    Returns:
        Without the margin; pixels without data hold any value.
    """

    def one(plane: Values) -> Values:
        if share >= 1:
            return _by_all(plane, there, window, strength)
        return _by_highest(plane, there, window, share, strength)

    with ThreadPoolExecutor(cores()) as pool:
        return np.stack(list(pool.map(one, values)))


def as_probabilities(values: Values) -> Values:
    """Return the probabilities of logits, shape (classes, height, width); they add up to 1."""
    result: Values = np.float32(1) / (np.float32(1) + np.exp(-values))
    total = np.zeros(result.shape[1:], np.float32)
    for plane in result:
        total += plane
    result /= total
    return result


def _estimate(x: Values, mean: Values, variance: Values, strength: float) -> Values:
    weight = variance / (variance + np.float32(strength))
    weight[variance < _NO_VARIANCE] = 0
    result: Values = mean + weight * (x - mean)
    return result


def _by_all(plane: Values, there: NDArray[np.bool_], window: int, strength: float) -> Values:
    margin = window // 2
    counted = np.where(there, plane, np.float32(0)).astype(np.float64)
    number = np.maximum(_box(there.astype(np.float64), window), 1)
    mean = _box(counted, window) / number
    squares = _box(counted * counted, window) - number * mean * mean
    variance = np.maximum(squares, 0) / np.maximum(number - 1, 1)
    x = plane[margin : plane.shape[0] - margin, margin : plane.shape[1] - margin]
    return _estimate(x, mean.astype(np.float32), variance.astype(np.float32), strength)


def _box(values: NDArray[np.float64], window: int) -> NDArray[np.float64]:
    """Return the sum over a window, always added in the same order: whatever the tile, the same."""
    height, width = values.shape[0] - window + 1, values.shape[1] - window + 1
    across = values[:, :width].copy()
    for shift in range(1, window):
        across += values[:, shift : shift + width]
    total: NDArray[np.float64] = across[:height].copy()
    for shift in range(1, window):
        total += across[shift : shift + height]
    return total


def _by_highest(
    plane: Values, there: NDArray[np.bool_], window: int, share: float, strength: float
) -> Values:
    margin = window // 2
    height, width = plane.shape[0] - 2 * margin, plane.shape[1] - 2 * margin
    known = np.where(there, plane, np.float32(-np.inf))
    result = np.empty((height, width), np.float32)
    rows = max(1, _CELLS // (width * window * window))
    for y in range(0, height, rows):
        part = slice(y, min(height, y + rows))
        above = slice(y, part.stop + 2 * margin)
        around = sliding_window_view(known[above], (window, window)).reshape(-1, window * window)
        mean, variance = _of_highest(around, bool(there[above].all()), share)
        x = plane[y + margin : part.stop + margin, margin : margin + width]
        shape = x.shape
        result[part] = _estimate(x, mean.reshape(shape), variance.reshape(shape), strength)
    return result


def _of_highest(around: Values, complete: bool, share: float) -> tuple[Values, Values]:
    """Return mean and variance of the highest neighbours of each pixel, shape (pixels,).

    Args:
        around: shape (pixels, neighbours); minus infinity where there is no data.
        complete: whether all have data.
        share: of them.
    """
    neighbours = around.shape[1]
    if complete:
        count = np.float32(math.ceil(share * neighbours))
        place = neighbours - int(count)
        least = np.partition(around, place, axis=1)[:, place]
    else:
        found = np.maximum(np.isfinite(around).sum(axis=1), 1)
        number = np.ceil(share * found).astype(np.intp)
        ordered = np.sort(around, axis=1)
        least = np.take_along_axis(ordered, (neighbours - number)[:, np.newaxis], axis=1)[:, 0]
        # A pixel without data may see nothing else.
        least[~np.isfinite(least)] = 0
        count = number.astype(np.float32)
    # What lies above the least of them, added up from there: no other sum depends on the order of
    # equal values, and none loses digits.
    beyond = np.maximum(around - least[:, np.newaxis], 0)
    total = beyond.sum(axis=1)
    beyond *= beyond
    squares = beyond.sum(axis=1) - total * total / count
    mean = least + total / count
    return mean, np.maximum(squares, 0) / np.maximum(count - 1, 1)
