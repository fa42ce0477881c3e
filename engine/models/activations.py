"""Probabilities out of what a network gives before its last activation, and calibrated ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

SOFTMAX, SIGMOID = "softmax", "sigmoid"
CALIBRATED_CLASSES, CALIBRATED_LABELS = "calibrated classes", "calibrated labels"
"""From probabilities to probabilities: of classes that exclude each other, or each by itself."""

SMALLEST = float(np.finfo(np.float32).tiny)
"""What a probability of 0 counts as, to have a logit: where runtimes round to 0."""
_NEAR = float(np.finfo(np.float32).epsneg)
"""How near to 1 a float32 can tell a probability from it."""


class Step(NamedTuple):
    """What is to be applied to an output of a model."""

    function: str
    """One of the four above."""
    output: str
    """Its name."""
    temperature: float = 1.0
    """What logits are divided by."""

    @property
    def name(self) -> str:
        """Under which name the result stands beside the outputs."""
        cooled = f" / {self.temperature!r}" if self.temperature != 1 else ""
        return f"{self.function}({self.output}{cooled})"


def with_applied(
    outputs: Mapping[str, NDArray[Any]], wanted: Iterable[Step]
) -> dict[str, NDArray[Any]]:
    """Return outputs, and beside them what functions make of some.

    Args:
        outputs: by name, each (..., channels).
        wanted: the functions.
    """
    found = dict(outputs)
    for step in wanted:
        found[step.name] = _applied(step, outputs[step.output])
    return found


def _applied(step: Step, values: NDArray[Any]) -> NDArray[Any]:
    if step.function == CALIBRATED_CLASSES:
        return calibrated_classes(values, step.temperature)
    if step.function == CALIBRATED_LABELS:
        return calibrated_labels(values, step.temperature)
    if step.temperature != 1:
        values = values.astype("float32") / np.float32(step.temperature)
    return softmax(values) if step.function == SOFTMAX else sigmoid(values)


def calibrated_classes(values: NDArray[Any], temperature: float) -> NDArray[Any]:
    """Return softmax(logits / temperature) over the last axis, float32, from softmax(logits).

    That is p^(1 / temperature), divided by its sum. Each pixel is calibrated by itself.

    Args:
        values: probabilities that sum up to 1, shape (..., classes).
        temperature: above 0.
    """
    # What is no number has no data on the map.
    with np.errstate(invalid="ignore"):
        logits = np.maximum(values.astype("float32"), np.float32(SMALLEST))
    np.log(logits, out=logits)
    logits /= np.float32(temperature)
    return softmax(logits)


def calibrated_labels(values: NDArray[Any], temperature: float) -> NDArray[Any]:
    """Return sigmoid(logits / temperature), float32, from sigmoid(logits).

    Args:
        values: probabilities, each by itself, any shape. Nearer to 0 or 1 than a float32 can tell
            of the latter, they count as so near.
        temperature: above 0.
    """
    with np.errstate(invalid="ignore"):
        shares = np.clip(values.astype("float32"), np.float32(_NEAR), np.float32(1 - _NEAR))
    logits = np.log(shares) - np.log1p(-shares)
    return sigmoid(logits / np.float32(temperature))


def softmax(values: NDArray[Any]) -> NDArray[Any]:
    """Return the softmax over the last axis, float32."""
    numbers = values.astype("float32")
    # Channel by channel: reducing along a short last axis is many times slower.
    highest = numbers[..., 0].copy()
    for channel in range(1, numbers.shape[-1]):
        np.maximum(highest, numbers[..., channel], out=highest)
    # What is no number has no data on the map.
    with np.errstate(invalid="ignore"):
        numbers -= highest[..., np.newaxis]
    np.exp(numbers, out=numbers)
    total = numbers[..., 0].copy()
    for channel in range(1, numbers.shape[-1]):
        total += numbers[..., channel]
    numbers /= total[..., np.newaxis]
    return numbers


def sigmoid(values: NDArray[Any]) -> NDArray[Any]:
    """Return the logistic function of each value, float32."""
    numbers = values.astype("float32")
    # Of the half below 0 the exponential cannot overflow.
    falling = np.exp(-np.abs(numbers))
    result: NDArray[Any] = np.where(numbers >= 0, np.float32(1), falling) / (1 + falling)
    return result
