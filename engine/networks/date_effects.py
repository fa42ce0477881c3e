"""What layers of several dates do to the pixels of a stack: (batch, dates, rows, columns, ...)."""

from __future__ import annotations

from typing import Any, Optional

from ..models.tensorflow_setup import keras
from .pixel_effects import (
    MAP,
    STACK,
    Action,
    Collapse,
    Crop,
    Pad,
    SlidingWindow,
    TransposedConvolution,
    Upsampling,
    is_plain,
    spatial_action,
)


def stack_action(operation: Any, spec: Any) -> Optional[tuple[Action, Optional[str]]]:
    """Return what a known layer does to the rows and columns of a stack, and what it gives.

    Args:
        operation: the layer, or the object of a function of ``keras.ops``.
        spec: shape and type of its argument.

    Returns:
        The action, and STACK, MAP or None (a sample); None for all other layers.
    """
    layers = keras.layers
    if is_plain(operation, layers.TimeDistributed):
        one = keras.KerasTensor((spec.shape[0], *spec.shape[2:]), dtype=spec.dtype)
        action = spatial_action(operation.layer, (), {}, MAP, one)
        if action is None:
            return None
        return action, None if isinstance(action, Collapse) else STACK
    if is_plain(operation, layers.GlobalAveragePooling3D):
        return Collapse("mean", bool(operation.keepdims)), None
    if is_plain(operation, layers.GlobalMaxPooling3D):
        return Collapse("max", bool(operation.keepdims)), None
    if is_plain(operation, layers.Flatten):
        return Collapse("flatten"), None
    if is_plain(operation, layers.ConvLSTM2D):
        return _recurrent(operation, spec.shape[1])
    action = _window(operation) or _resampling(operation)
    return None if action is None else (action, STACK)


def _recurrent(layer: Any, dates: Optional[int]) -> Optional[tuple[Action, str]]:
    """A convolution for every date, and one of its state before: the window grows by the date."""
    strides, dilation = _last(layer.strides), _last(layer.dilation_rate)
    if dates is None or layer.padding != "same" or strides != (1, 1) or dilation != (1, 1):
        return None
    if layer.return_state:
        return None
    rows, columns = _last(layer.kernel_size)
    size = 1 + 2 * dates * (rows // 2), 1 + 2 * dates * (columns // 2)
    return SlidingWindow("conv", size, (1, 1), same=True), STACK if layer.return_sequences else MAP


def _window(operation: Any) -> Optional[Action]:
    layers = keras.layers
    if is_plain(operation, layers.Conv3D):
        return SlidingWindow(
            "conv",
            _last(operation.kernel_size),
            _last(operation.strides),
            _last(operation.dilation_rate),
            operation.padding == "same",
        )
    if is_plain(operation, layers.MaxPooling3D, layers.AveragePooling3D):
        kind = "max" if isinstance(operation, layers.MaxPooling3D) else "average"
        size = _last(operation.pool_size)
        strides = size if operation.strides is None else _last(operation.strides)
        return SlidingWindow(kind, size, strides, same=operation.padding == "same")
    if is_plain(operation, layers.Conv3DTranspose):
        extra = operation.output_padding
        return TransposedConvolution(
            _last(operation.kernel_size),
            _last(operation.strides),
            _last(operation.dilation_rate),
            operation.padding == "same",
            (None, None) if extra is None else _last(extra),
        )
    return None


def _resampling(operation: Any) -> Optional[Action]:
    layers = keras.layers
    if is_plain(operation, layers.UpSampling3D):
        return Upsampling(_last(operation.size), 0)
    if is_plain(operation, layers.ZeroPadding3D):
        _, (top, bottom), (left, right) = operation.padding
        return Pad(((int(top), int(bottom)), (int(left), int(right))))
    if is_plain(operation, layers.Cropping3D):
        _, (top, bottom), (left, right) = operation.cropping
        return Crop(slice(top, -bottom or None), slice(left, -right or None))
    return None


def _last(value: Any) -> tuple[int, int]:
    """Rows and columns of a setting that has one number, or one for each axis, dates first."""
    if isinstance(value, (tuple, list)):
        return int(value[-2]), int(value[-1])
    return int(value), int(value)


def unrolled(layer: Any, stack: Any) -> Any:
    """Apply a ConvLSTM2D, whose windows keep the size, to a stack of another size than its own.

    Keras's own call insists on the size for which the layer was built.

    Args:
        layer: the layer.
        stack: tensor of shape (batch, dates, rows, columns, bands).
    """
    shape = keras.ops.shape(stack)
    zeros = keras.ops.zeros((shape[0], shape[2], shape[3], layer.filters), stack.dtype)
    states = [zeros, zeros]
    outputs = []
    dates = range(stack.shape[1])
    for date in reversed(dates) if layer.go_backwards else dates:
        output, states = layer.cell.call(stack[:, date], states, training=False)
        outputs.append(output)
    return keras.ops.stack(outputs, axis=1) if layer.return_sequences else outputs[-1]
