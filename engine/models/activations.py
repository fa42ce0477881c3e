"""Probabilities out of what a network gives before its last activation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray


def applied_name(function: str, output: str) -> str:
    """Return under which name an output stands once a function is applied to it."""
    return f"{function}({output})" if function else output


def with_applied(
    outputs: Mapping[str, NDArray[Any]], wanted: Iterable[tuple[str, str]]
) -> dict[str, NDArray[Any]]:
    """Return outputs, and beside them what functions make of some.

    Args:
        outputs: by name, each (..., channels).
        wanted: pairs of ``softmax`` or ``sigmoid`` and the name of an output.
    """
    found = dict(outputs)
    for function, name in wanted:
        apply = softmax if function == "softmax" else sigmoid
        found[applied_name(function, name)] = apply(outputs[name])
    return found


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
