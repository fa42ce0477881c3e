"""What the first layers of a network tell of the numbers that it was trained on."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..models.card_training import BandStatistics, Training, TrainingInput, fitting, short
from ..models.tensorflow_setup import keras
from .layer_graph import Network, Ref, Step, read
from .pixel_effects import MAP, is_operation, is_plain

_LONGEST_NAME = 80


def training_of_layers(model: Any) -> Training:
    """Return mean and standard deviation of the bands that a network normalises by.

    Layers that only rescale tell the likely range instead: what they bring to 0 to 1, or -1 to 1.

    Args:
        model: the Keras model; one whose layers cannot be read tells nothing.
    """
    try:
        network = read(model)
    except ModelError:
        return Training()
    found = {
        name: _input(network, index)
        for name, index in network.inputs.items()
        if network.layouts[index] == MAP and network.specs[index].shape[-1] is not None
    }
    return Training(inputs={name: one for name, one in found.items() if one is not None})


def _input(network: Network, index: int) -> Optional[TrainingInput]:
    channels = network.specs[index].shape[-1]
    scale, offset = np.ones(channels), np.zeros(channels)
    rescales = ""
    while True:
        for step in (s for s in network.steps if index in s.sources):
            moments = _moments(step.operation, channels)
            if moments is not None:
                return _normalised(step, *moments, scale, offset)
            change = _change(step, channels)
            if change is not None:
                scale, offset = scale * change[0], offset * change[0] + change[1]
                rescales = rescales or step.name
                break
            if _keeps(step.operation):
                break
        else:
            return _rescaled(rescales, scale, offset) if rescales else None
        (index,) = step.results


def _normalised(
    step: Step,
    mean: NDArray[Any],
    variance: NDArray[Any],
    scale: NDArray[Any],
    offset: NDArray[Any],
) -> Optional[TrainingInput]:
    """Return the numbers that, scaled and shifted, have this mean and variance."""
    with np.errstate(all="ignore"):
        means, deviations = (mean - offset) / scale, np.sqrt(variance) / np.abs(scale)
    if not (np.isfinite(means).all() and np.isfinite(deviations).all()):
        return None
    bands = (
        BandStatistics(mean=short(m), standard_deviation=short(d))
        for m, d in zip(means, deviations)
    )
    origin = f"the layer {step.name[:_LONGEST_NAME]} ({type(step.operation).__name__})"
    return TrainingInput(tuple(bands), origin=fitting(origin))


def _rescaled(
    name: str, scale: NDArray[Any], offset: NDArray[Any]
) -> Optional[TrainingInput]:
    """Return the range that becomes 0 to 1, or that becomes a range around 0."""
    if (scale <= 0).any() or (scale >= 1).any() or (offset > 0).any():
        return None
    tops = np.where(offset < 0, -2 * offset, 1.0) / scale
    bands = tuple(BandStatistics(minimum=0.0, maximum=short(top)) for top in tops)
    origin = f"the layer {name[:_LONGEST_NAME]}, which tells the likely range alone"
    return TrainingInput(bands, origin=fitting(origin))


def _moments(operation: Any, channels: int) -> Optional[tuple[NDArray[Any], NDArray[Any]]]:
    """Return the mean and variance that a layer normalises by, one for each band."""
    if is_plain(operation, keras.layers.Normalization) and not operation.invert:
        pair = operation.mean, operation.variance
    elif is_plain(operation, keras.layers.BatchNormalization) and operation.axis in (-1, 3):
        pair = operation.moving_mean, operation.moving_variance
    else:
        return None
    mean, variance = (_by_band(value, channels) for value in pair)
    # A layer that was never adapted or trained knows nothing.
    if mean is None or variance is None or ((mean == 0).all() and (variance == 1).all()):
        return None
    return mean, variance


def _change(step: Step, channels: int) -> Optional[tuple[NDArray[Any], NDArray[Any]]]:
    """Return what a step multiplies every pixel by, and what it adds then; None: something else."""
    operation = step.operation
    one, zero = np.ones(channels), np.zeros(channels)
    if is_plain(operation, keras.layers.Rescaling):
        scale, offset = _by_band(operation.scale, channels), _by_band(operation.offset, channels)
        return None if scale is None or offset is None else (scale, offset)
    if len(step.args) != 2 or step.kwargs:
        return None
    first, second = step.args
    both_ways = is_operation(operation, "Multiply", "Add")
    if both_ways and isinstance(second, Ref):
        first, second = second, first
    number = _by_band(second, channels) if isinstance(first, Ref) else None
    if number is None or isinstance(second, Ref):
        return None
    if is_operation(operation, "Multiply"):
        return number, zero
    if is_operation(operation, "Divide", "TrueDivide") and (number != 0).all():
        return 1 / number, zero
    if is_operation(operation, "Add"):
        return one, number
    return (one, -number) if is_operation(operation, "Subtract") else None


def _keeps(operation: Any) -> bool:
    """Whether a layer leaves the numbers as they are."""
    return is_operation(operation, "Cast") or is_plain(operation, keras.layers.Identity)


def _by_band(value: Any, channels: int) -> Optional[NDArray[Any]]:
    """Return numbers as one for each band; None: they are none."""
    if value is None or isinstance(value, Ref):
        return None
    try:
        numbers = np.asarray(value, "float64").reshape(-1)
    except (TypeError, ValueError):
        return None
    if numbers.size not in (1, channels) or not np.isfinite(numbers).all():
        return None
    return numbers if numbers.size == channels else np.full(channels, numbers[0])
