"""What layers do to the pixels of a map, and how known layers are recognised.

Sizes are (rows, columns). A tensor is laid out as a ``map`` (batch, rows, columns,
channels), a ``plane`` (batch, rows, columns), a ``stack`` (batch, dates, rows, columns,
channels), or a ``sample``: one value or vector for a whole patch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional, Union

import numpy as np

from ..models.tensorflow_setup import keras

MAP, PLANE, SAMPLE, STACK = "map", "plane", "sample", "stack"
Pair = tuple[int, int]


@dataclass(frozen=True)
class SlidingWindow:
    """A window slides over the pixels: convolutions and poolings. Sizes are (rows, columns)."""

    kind: str  # conv, depthwise, separable, max, average
    size: Pair
    stride: Pair
    dilation: Pair = (1, 1)
    same: bool = False


@dataclass(frozen=True)
class Crop:
    """Rows and columns are cut out (with `pixel`: a single one, whose axes vanish)."""

    rows: slice
    columns: slice
    channels: Any = field(default_factory=lambda: slice(None))
    pixel: bool = False


@dataclass(frozen=True)
class Pad:
    """Rows and columns are added around the map: ((top, bottom), (left, right))."""

    amounts: tuple[Pair, Pair]


@dataclass(frozen=True)
class Upsampling:
    """Up-sampling by whole factors (rows, columns)."""

    factor: Pair
    reach: int  # neighbours on each side that an interpolation sees: 0 nearest, 1 bilinear ...


@dataclass(frozen=True)
class TransposedConvolution:
    """Transposed convolution."""

    size: Pair
    stride: Pair
    dilation: Pair = (1, 1)
    same: bool = False
    extra: tuple[Optional[int], Optional[int]] = (None, None)


@dataclass(frozen=True)
class Collapse:
    """All pixels of the patch become one sample: flatten, mean, max, min, sum."""

    kind: str
    keep: bool = False  # rows and columns stay, as axes of length one


@dataclass(frozen=True)
class Pointwise:
    """Every pixel by itself."""


@dataclass(frozen=True)
class Sample:
    """Works on samples, which have no pixels."""


@dataclass(frozen=True)
class Opaque:
    """Unknown, or known to mix pixels in a way that depends on their place."""

    reason: str


Action = Union[
    SlidingWindow, Crop, Pad, Upsampling, TransposedConvolution, Collapse, Pointwise, Sample, Opaque
]


def same_padding(size: int, reach: int, stride: int) -> tuple[int, int]:
    """Return how many pixels ``padding="same"`` puts before and after.

    Args:
        size: pixels of the input.
        reach: pixels from the first to the last that a window sees, dilation included.
        stride: pixels from one window to the next.

    Example:
        >>> same_padding(7, 4, 2)
        (1, 2)
    """
    total = max((-(-size // stride) - 1) * stride + reach - size, 0)
    return total // 2, total - total // 2


def transposed_size(action: TransposedConvolution, size: int, axis: int) -> tuple[int, int]:
    """Return the length that a transposed convolution gives, and what it cuts off before.

    Args:
        action: the convolution.
        size: pixels of the input.
        axis: 0: rows, 1: columns.
    """
    stride, dilation = action.stride[axis], action.dilation[axis]
    reach = (action.size[axis] - 1) * dilation + 1
    extra = action.extra[axis]
    if action.same:
        if extra is None:
            result = size * stride
        else:
            result = (size - 1) * stride + reach - 2 * (reach // 2) + extra
        return result, max((size - 1) * stride + reach - result, 0) // 2
    return (size - 1) * stride + reach + (max(stride - reach, 0) if extra is None else extra), 0


def is_plain(operation: Any, *classes: Any) -> bool:
    """Tell whether it is one of these layers, and no subclass with a behaviour of its own.

    Nor one whose weights are quantised: it rounds what it is given, too.
    """
    policy = getattr(operation, "dtype_policy", None)
    if getattr(policy, "quantization_mode", None) is not None:
        return False
    return any(isinstance(operation, c) and type(operation).call is c.call for c in classes)


def _pair(value: Any) -> Pair:
    if isinstance(value, (tuple, list)):
        return int(value[0]), int(value[1])
    return int(value), int(value)


def spatial_action(
    operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any], layout: str, spec: Any
) -> Optional[Action]:
    """Return what a known layer with one argument does to the pixels; None for all others.

    Args:
        operation: the layer, or the object of a function of ``keras.ops``.
        args: of the call, as ``kwargs``.
        kwargs: the same by name.
        layout: of the argument: MAP, PLANE or SAMPLE.
        spec: its shape and type.
    """
    if layout == MAP:
        action = _window_action(operation) or _resampling_action(operation)
        if action is not None:
            return action
    return _collapse_action(operation, layout, spec) or _cut_action(operation, args, kwargs, layout)


def is_operation(operation: Any, *names: str) -> bool:
    """Tell whether it is the ``keras.ops`` function of one of these class names."""
    module = type(operation).__module__
    return module.startswith("keras.") and ".ops." in module and type(operation).__name__ in names


def _window_action(operation: Any) -> Optional[Action]:
    layers = keras.layers

    kind = None
    if is_plain(operation, layers.Conv2D):
        kind = "conv"
    elif is_plain(operation, layers.DepthwiseConv2D):
        kind = "depthwise"
    elif is_plain(operation, layers.SeparableConv2D):
        kind = "separable"
    if kind is not None:
        return SlidingWindow(
            kind,
            _pair(operation.kernel_size),
            _pair(operation.strides),
            _pair(operation.dilation_rate),
            operation.padding == "same",
        )
    pooling = is_plain(operation, layers.MaxPooling2D, layers.AveragePooling2D)
    if pooling or is_operation(operation, "MaxPool", "AveragePool"):
        kind = "max" if "Max" in type(operation).__name__ else "average"
        if isinstance(operation, layers.MaxPooling2D):
            kind = "max"
        strides = operation.strides if operation.strides is not None else operation.pool_size
        return SlidingWindow(
            kind,
            _pair(operation.pool_size),
            _pair(strides),
            same=operation.padding == "same",
        )
    if is_plain(operation, layers.Conv2DTranspose):
        extra = operation.output_padding
        return TransposedConvolution(
            _pair(operation.kernel_size),
            _pair(operation.strides),
            _pair(operation.dilation_rate),
            operation.padding == "same",
            (None, None) if extra is None else _pair(extra),
        )
    return None


def _resampling_action(operation: Any) -> Optional[Action]:
    layers = keras.layers

    if is_plain(operation, layers.UpSampling2D):
        reach = {"nearest": 0, "bilinear": 1, "bicubic": 2, "lanczos3": 3, "lanczos5": 5}
        return Upsampling(_pair(operation.size), reach.get(operation.interpolation, 5))
    if is_plain(operation, layers.ZeroPadding2D):
        (top, bottom), (left, right) = operation.padding
        return Pad(((int(top), int(bottom)), (int(left), int(right))))
    if is_operation(operation, "Pad"):
        amounts: list[Pair] = [(int(pair[0]), int(pair[-1])) for pair in operation.pad_width]
        if len(amounts) == 1:
            amounts = amounts * 4
        if len(amounts) == 4 and amounts[0] == (0, 0) and amounts[3] == (0, 0):
            return Pad(((amounts[1][0], amounts[1][1]), (amounts[2][0], amounts[2][1])))
    if is_plain(operation, layers.Cropping2D):
        (top, bottom), (left, right) = operation.cropping
        return Crop(slice(top, -bottom or None), slice(left, -right or None))
    return None


def _collapse_action(operation: Any, layout: str, spec: Any) -> Optional[Action]:
    layers = keras.layers

    if layout == MAP:
        if is_plain(operation, layers.GlobalAveragePooling2D):
            return Collapse("mean", bool(operation.keepdims))
        if is_plain(operation, layers.GlobalMaxPooling2D):
            return Collapse("max", bool(operation.keepdims))
    kinds = {"Mean": "mean", "Max": "max", "Amax": "max", "Min": "min", "Amin": "min", "Sum": "sum"}
    if is_operation(operation, *kinds):
        axes = operation.axis
        rank = len(spec.shape)
        if isinstance(axes, (tuple, list)) and {int(a) % rank for a in axes} == {1, 2}:
            return Collapse(kinds[type(operation).__name__], bool(operation.keepdims))
    if is_plain(operation, layers.Flatten):
        return Collapse("flatten")
    target = getattr(operation, "target_shape", None)
    if is_plain(operation, layers.Reshape) and target is not None and len(target) == 1:
        return Collapse("flatten")
    if is_operation(operation, "Reshape") and len(operation.newshape) == 2:
        rest = list(spec.shape[1:])
        if operation.newshape[1] == -1 or (
            None not in rest and operation.newshape[1] == int(np.prod(rest))
        ):
            return Collapse("flatten")
    return None


def _cut_action(
    operation: Any, args: tuple[Any, ...], kwargs: dict[str, Any], layout: str
) -> Optional[Action]:
    """The action of ``x[:, a:b, c:d, ...]``; None for other keys."""
    if not is_operation(operation, "GetItem"):
        return None
    key = kwargs["key"] if "key" in kwargs else args[1]
    key = list(key) if isinstance(key, (tuple, list)) else [key]
    rank = 4 if layout == MAP else 3
    if any(k is None or not (k is Ellipsis or isinstance(k, (int, slice))) for k in key):
        return None
    if Ellipsis in key:
        at = key.index(Ellipsis)
        key[at : at + 1] = [slice(None)] * (rank - len(key) + 1)
    key += [slice(None)] * (rank - len(key))
    rows, columns = key[1], key[2]
    channels = key[3] if rank == 4 else slice(None)
    if key[0] != slice(None):
        return None
    if isinstance(rows, slice) and isinstance(columns, slice):
        if (rows.step or 1) < 1 or (columns.step or 1) < 1:
            return None
        return Crop(rows, columns, channels)
    if isinstance(rows, int) and isinstance(columns, int):
        return Crop(_one(rows), _one(columns), channels, pixel=True)
    return None


def _one(place: int) -> slice:
    return slice(place, place + 1 if place != -1 else None)
