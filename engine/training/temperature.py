"""One temperature that makes a network's probabilities mean what they say.

Guo, Pleiss, Sun & Weinberger (2017), On calibration of modern neural networks, ICML: the logits
are divided by the temperature under which the validation samples are most likely. The most
probable class stays the same.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..assessment.calibration import Bins
from ..models.activations import SMALLEST
from ..models.card_calibration import HIGHEST, LOWEST
from .block_accuracy import student

_STEPS = 200
_NEAR = 1e-10
"""Relative width of the interval that the search ends at."""
_SMALLEST = np.finfo(np.float64).tiny


def logits_of(probabilities: NDArray[Any]) -> NDArray[np.float64]:
    """Return logits of softmax probabilities, up to a constant of each sample.

    Args:
        probabilities: shape (samples, classes). A probability that has come to 0 counts as the
            smallest normal float32, as on the map.
    """
    return np.asarray(np.log(np.maximum(probabilities.astype(np.float64), SMALLEST)))


def scaled(probabilities: NDArray[Any], temperature: float) -> NDArray[np.float64]:
    """Return softmax(logits / temperature), shape (samples, classes), float64."""
    return _softmax(logits_of(probabilities) / temperature)


def fit_temperature(
    logits: NDArray[Any], labels: NDArray[Any], weights: Optional[NDArray[Any]] = None
) -> Optional[float]:
    """Return the temperature under which the labels are most likely.

    The mean negative log-likelihood is convex in the inverse of the temperature, so that its
    derivative has one root at most: found by Newton's steps, halving where one would leave the
    interval that holds it.

    Args:
        logits: shape (samples, classes), or :func:`logits_of` the probabilities.
        labels: index of the right class of each sample, shape (samples,).
        weights: what each sample counts, shape (samples,); None: as much as any other.

    Returns:
        None: no temperature can be told: there are no samples, every one of them is right (the
        smaller the temperature, the likelier they are), or the logits are no better than chance.
    """
    if not len(labels):
        return None
    values = logits.astype(np.float64)
    values = values - values.max(axis=1, keepdims=True)
    shares = np.ones(len(labels)) if weights is None else weights.astype(np.float64)
    shares = shares / shares.sum()
    right = float(shares @ values[np.arange(len(labels)), labels])
    low, high = 1 / HIGHEST, 1 / LOWEST
    if _slope(values, shares, right, low)[0] >= 0 or _slope(values, shares, right, high)[0] <= 0:
        return None
    inverse = 1.0 if low < 1.0 < high else (low * high) ** 0.5
    for _ in range(_STEPS):
        slope, bend = _slope(values, shares, right, inverse)
        low, high = (inverse, high) if slope < 0 else (low, inverse)
        step = inverse - slope / bend if bend > 0 else low
        following = step if low < step < high else (low * high) ** 0.5
        if abs(following - inverse) <= _NEAR * inverse:
            return 1 / following
        inverse = following
    return 1 / inverse


def calibrated_loss(
    probabilities: NDArray[Any], labels: NDArray[Any], weights: NDArray[Any]
) -> float:
    """Return the mean negative log-likelihood under the temperature that makes it smallest, nats.

    So a network is judged by what it tells classes by, not by how sure of itself it is: while it
    learns, its sureness grows further than it ought to, long before it ceases to gain.

    Args:
        probabilities: shape (samples, classes).
        labels: index of the right class of each sample, shape (samples,), at least one.
        weights: what each sample counts, shape (samples,).
    """
    logits = logits_of(probabilities)
    temperature = fit_temperature(logits, labels, weights)
    tried = (LOWEST, HIGHEST) if temperature is None else (temperature,)
    right = np.arange(len(labels)), labels
    return min(
        float(np.average(-np.log(np.maximum(_softmax(logits / one)[right], _SMALLEST)),
                         weights=weights))
        for one in tried
    )  # fmt: skip


def calibration_error(probabilities: NDArray[Any], labels: NDArray[Any]) -> float:
    """Return the expected calibration error, 0 to 1.

    Args:
        probabilities: shape (samples, classes).
        labels: index of the right class of each sample, shape (samples,), at least one.
    """
    return bins_of(probabilities, labels).error


def bins_of(probabilities: NDArray[Any], labels: NDArray[Any]) -> Bins:
    """Return the samples by their highest probability; arguments as above."""
    bins = Bins()
    # Rounding may lift a probability above 1.
    highest = np.minimum(probabilities.max(axis=1), 1.0)
    bins.add(highest, probabilities.argmax(axis=1) == labels)
    return bins


def temperature_interval(
    logits: NDArray[Any], labels: NDArray[Any], blocks: NDArray[Any], temperature: float
) -> Optional[tuple[float, float]]:
    """Return between which values the temperature of the land lies in 19 of 20 cases.

    The one that was fitted has a variance as blocks are drawn as wholes (the sandwich of Liang &
    Zeger 1986, Longitudinal data analysis using generalized linear models, Biometrika 73), and
    Student's quantile for as many blocks; of its inverse, in which the likelihood is convex.

    Args:
        logits: as in :func:`fit_temperature`, as are ``labels``.
        labels: of the samples.
        blocks: the spatial block that each sample lies in, shape (samples,).
        temperature: that was fitted on them.

    Returns:
        From above 0 to infinity at the most; None: there are samples of fewer than two blocks.
    """
    number, index = np.unique(blocks, return_inverse=True)
    if len(number) < 2:
        return None
    inverse = 1 / temperature
    values = logits.astype(np.float64)
    values = values - values.max(axis=1, keepdims=True)
    shares = _softmax(values * inverse)
    mean = (shares * values).sum(axis=1)
    bend = float(((shares * values**2).sum(axis=1) - mean**2).sum())
    slopes = np.bincount(index, mean - values[np.arange(len(labels)), labels])
    spread = (len(number) / (len(number) - 1) * float((slopes**2).sum())) ** 0.5 / bend
    reach = student(len(number) - 1) * spread
    return 1 / (inverse + reach), 1 / (inverse - reach) if inverse > reach else np.inf


def _slope(
    values: NDArray[np.float64], weights: NDArray[np.float64], right: float, inverse: float
) -> tuple[float, float]:
    """Return first and second derivative, by the inverse temperature, of the mean negative
    log-likelihood.

    Args:
        values: logits, shape (samples, classes).
        weights: of the samples; their sum is 1.
        right: mean logit of the right classes.
        inverse: of the temperature.
    """
    shares = _softmax(values * inverse)
    mean = (shares * values).sum(axis=1)
    variance = (shares * values**2).sum(axis=1) - mean**2
    return float(weights @ mean) - right, float(weights @ variance)


def _softmax(values: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
