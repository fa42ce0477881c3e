"""The arithmetic of a network that runs over a region: one function for each kind of step.

A function takes the step or what it does to the pixels (``action``), the tensor over the region
(``grid``) and, where all tensors of a place must have one shape, how many patches lie on rows and
columns (``patches``). It gives the tensor that the step makes of it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from ..contract.errors import ModelError
from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from .enlarging import enlarged
from .layer_graph import Step, fill
from .onnx_tracing import dilated_max_pool, for_onnx
from .pixel_effects import (
    Collapse,
    Crop,
    Pad,
    SlidingWindow,
    TransposedConvolution,
    Upsampling,
    is_plain,
    same_padding,
    transposed_size,
)
from .region_tensors import (
    Flat,
    Length,
    PatchVectors,
    RegionTensor,
    Spacing,
    Split,
    as_samples,
    extend,
    fit,
    join,
    shape_of,
    slide,
    split,
)

Patches = tuple[Length, Length]


class NotDenseError(ModelError):
    """The network cannot be rewritten; the message names the layer and says why."""


def refuse(step: Step, why: str) -> NotDenseError:
    """Return the error for a step that cannot be rewritten.

    Args:
        step: the step.
        why: the reason, as the end of a sentence.
    """
    kind = type(step.operation).__name__
    return NotDenseError(f"layer {step.name!r} ({kind}) cannot be computed for a region: {why}")


def window(step: Step, action: SlidingWindow, grid: RegionTensor, fragments: bool) -> RegionTensor:
    """Convolve or pool. Strides that cannot stay become dilation, or fragments.

    Args:
        step: whose layer has the weights.
        action: the window.
        grid: the tensor.
        fragments: deal the result out instead of dilating what follows.
    """
    places = (grid.rows, grid.columns)
    if any(p.gap % f and k > 1 for p, f, k in zip(places, grid.fragments, action.size)):
        grid = join(grid)
    strides, before, after, targets = [], [], [], []
    for axis, place in enumerate(places):
        reach = (action.size[axis] - 1) * action.dilation[axis] + 1
        stride = action.stride[axis]
        pads = same_padding(place.size, reach, stride) if action.same else (0, 0)
        count = (place.size + sum(pads) - reach) // stride + 1
        kept = math.gcd(place.pace, place.gap * stride) if count > 1 else place.pace
        strides.append(kept)
        before.append(pads[0])
        last = (count - 1) * stride + reach - 1 - pads[0]
        after.append(max(last - (place.size - 1), 0))
        gap = place.gap * stride // kept if count > 1 else 1
        targets.append(Spacing(place.pace // kept, gap, count))
    if max(strides) > 1 and grid.splits:
        grid = join(grid)
    pieces = grid.fragments
    spread = [max(place.gap // piece, 1) for place, piece in zip(places, pieces)]
    values = extend(
        grid.values,
        (before[0] * spread[0], before[1] * spread[1]),
        (after[0] * spread[0], after[1] * spread[1]),
    )
    dilation = (spread[0] * action.dilation[0], spread[1] * action.dilation[1])
    values = _windowed(step, action, values, (strides[0], strides[1]), dilation)
    result = RegionTensor(values, targets[0], targets[1], grid.splits)
    if fragments:
        parts = tuple(
            place.gap // piece if place.size > 1 and place.gap % piece == 0 else 1
            for place, piece in zip(targets, pieces)
        )
        if parts != (1, 1):
            parts = (parts[0], parts[1])
            result = replace(
                result, values=split(result.values, parts), splits=(*result.splits, parts)
            )
    return result


def _windowed(
    step: Step, action: SlidingWindow, values: Any, stride: Split, dilation: Split
) -> Any:
    layer = step.operation
    if action.kind in ("max", "average"):
        return _pooled(action, values, stride, dilation)
    if action.size == (1, 1):
        dilation = (1, 1)
    values = tf.cast(values, layer.compute_dtype)
    if action.kind == "conv":
        values = convolve(values, weight(layer.kernel), stride, dilation)
    else:
        kernel = layer.kernel if action.kind == "depthwise" else layer.depthwise_kernel
        values = _depthwise(values, weight(kernel), stride, dilation)
        if action.kind == "separable":
            values = convolve(values, weight(layer.pointwise_kernel), (1, 1), (1, 1))
    return finish(layer, values)


def weight(variable: Any) -> Any:
    """Return the values of a weight: a constant, which TensorFlow can lay out beforehand."""
    with tf.init_scope():  # out of the function that is being traced
        return tf.convert_to_tensor(variable).numpy()


def finish(layer: Any, values: Any) -> Any:
    """Apply bias and activation of a layer."""
    if getattr(layer, "bias", None) is not None:
        values = tf.nn.bias_add(values, tf.cast(weight(layer.bias), values.dtype))
    return values if layer.activation is None else layer.activation(values)


def convolve(values: Any, kernel: Any, stride: Split, dilation: Split) -> Any:
    """Convolve without padding; strides and dilation may come together.

    Args:
        values: shape (batch, rows, columns, channels).
        kernel: shape (rows, columns, channels, filters).
        stride: on rows and columns, pixels.
        dilation: the same.
    """
    both = max(stride) > 1 and max(dilation) > 1
    values = tf.nn.conv2d(
        values,
        tf.cast(kernel, values.dtype),
        (1, 1) if both else stride,
        "VALID",
        dilations=dilation,
    )
    return values[:, :: stride[0], :: stride[1]] if both else values


def _depthwise(values: Any, kernel: Any, stride: Split, dilation: Split) -> Any:
    # TensorFlow strides a depthwise convolution only evenly, and never a dilated one.
    native = stride[0] if stride[0] == stride[1] and max(dilation) == 1 else 1
    values = tf.nn.depthwise_conv2d(
        values,
        tf.cast(kernel, values.dtype),
        (1, native, native, 1),
        "VALID",
        dilations=dilation,
    )
    return values if native == stride[0] == stride[1] else values[:, :: stride[0], :: stride[1]]


def _pooled(action: SlidingWindow, values: Any, stride: Split, dilation: Split) -> Any:
    # TensorFlow's pooling takes as many steps as the window has pixels, `slide` but the
    # logarithm of its sides, each of them a copy.
    pool = tf.nn.max_pool2d if action.kind == "max" else tf.nn.avg_pool2d
    small = action.size[0] * action.size[1] <= 9
    if max(dilation) == 1 and (small or max(stride) > 1):
        return pool(values, action.size, stride, "VALID")
    if small and action.kind == "max" and for_onnx():
        values = dilated_max_pool(values, action.size, dilation)
        return values if stride == (1, 1) else values[:, :: stride[0], :: stride[1]]
    if small and stride == (1, 1) and not for_onnx():
        return _pooled_apart(pool, values, action.size, dilation)
    combine = tf.maximum if action.kind == "max" else tf.add
    for axis in (0, 1):
        values = slide(values, 1 + axis, action.size[axis], dilation[axis], combine)
    if action.kind == "average":
        values = values * tf.cast(1 / (action.size[0] * action.size[1]), values.dtype)
    return values if stride == (1, 1) else values[:, :: stride[0], :: stride[1]]


def _pooled_apart(pool: Any, values: Any, size: Split, gap: Split) -> Any:
    """Dilated pooling, which TensorFlow has not, without a copy of the map for each pixel.

    Seen as rows of ``gap`` times the length, pixels that lie `gap` rows apart are neighbours;
    seen as columns of ``gap`` times the channels, so are those `gap` columns apart.
    """
    batch, height, width, channels = shape_of(values)
    values = extend(values, (0, 0), ((-height) % gap[0], (-width) % gap[1]))
    _, height, width, _ = shape_of(values)
    if size[0] > 1:
        values = tf.reshape(values, [batch, height // gap[0], gap[0] * width, channels])
        values = pool(values, (size[0], 1), 1, "VALID")
        height = height - gap[0] * (size[0] - 1)
    if size[1] > 1:
        values = tf.reshape(values, [batch, height, width // gap[1], gap[1] * channels])
        values = pool(values, (1, size[1]), 1, "VALID")
        width = width - gap[1] * (size[1] - 1)
    return tf.reshape(values, [batch, height, width, channels])


def cut(action: Crop, grid: RegionTensor, patches: Patches) -> Any:
    """Crop, as ``x[:, a:b, c:d, k]`` does.

    Returns:
        A RegionTensor, or with ``action.pixel`` the PatchVectors of that one pixel.
    """
    starts, strides, targets = [], [], []
    if any(p.gap % f for p, f in zip((grid.rows, grid.columns), grid.fragments)):
        grid = join(grid)
    for place, part in ((grid.rows, action.rows), (grid.columns, action.columns)):
        start, stop, step = part.indices(place.size)
        count = len(range(start, stop, step))
        kept = math.gcd(place.pace, place.gap * step) if count > 1 else place.pace
        starts.append(start * place.gap)
        strides.append(kept)
        gap = place.gap * step // kept if count > 1 else 1
        targets.append(Spacing(place.pace // kept, gap, count))
    if max(strides) > 1:
        grid = join(grid)
    pieces = grid.fragments
    values = grid.values[
        :, starts[0] // pieces[0] :: strides[0], starts[1] // pieces[1] :: strides[1]
    ]
    if len(values.shape) == 4:
        values = values[:, :, :, action.channels]
    result = RegionTensor(values, targets[0], targets[1], grid.splits)
    return _without_pixels(fit(result, patches)) if action.pixel else result


def _without_pixels(grid: RegionTensor) -> PatchVectors:
    samples = as_samples(grid)
    return replace(samples, values=tf.squeeze(samples.values, (1, 2)))


def pad(action: Pad, grid: RegionTensor) -> RegionTensor:
    """Pad. Zeros stand for any padding: what it reaches in a patch is never asked for."""
    if any(p.gap % f for p, f in zip((grid.rows, grid.columns), grid.fragments)):
        grid = join(grid)
    spread = [place.gap // piece for place, piece in zip((grid.rows, grid.columns), grid.fragments)]
    (top, bottom), (left, right) = action.amounts
    values = extend(
        grid.values,
        (top * spread[0], left * spread[1]),
        (bottom * spread[0], right * spread[1]),
    )
    rows = replace(grid.rows, size=grid.rows.size + top + bottom)
    columns = replace(grid.columns, size=grid.columns.size + left + right)
    return RegionTensor(values, rows, columns, grid.splits)


def enlarge(step: Step, action: Any, grid: RegionTensor) -> RegionTensor:
    """Up-sample or convolve transposed, where the grid is that of the region.

    Raises:
        NotDenseError: the grid is a coarser one that begins elsewhere for every patch.
    """
    grid = join(grid)
    factors = action.factor if isinstance(action, Upsampling) else action.stride
    if any(p.gap > 1 and f > 1 for p, f in zip((grid.rows, grid.columns), factors)):
        raise refuse(
            step,
            "it makes pixels between those of a coarser grid, and that grid begins at another "
            "pixel for every patch",
        )
    if isinstance(action, TransposedConvolution) and any(
        p.gap > 1 and k > 1 for p, k in zip((grid.rows, grid.columns), action.size)
    ):
        raise refuse(step, "its pixels lie on a coarser grid that differs from patch to patch")
    plain = is_plain(step.operation, keras.layers.UpSampling2D)
    if plain:
        values = enlarged(step.operation, grid.values)
    else:
        args, kwargs = fill(step.args, step.kwargs, lambda _: grid.values)
        values = step.operation(*args, **kwargs)
    targets = []
    for axis, place in enumerate((grid.rows, grid.columns)):
        if isinstance(action, Upsampling):
            count = place.size * factors[axis]
        else:
            count = transposed_size(action, place.size, axis)[0]
        targets.append(Spacing(place.pace * factors[axis], place.gap, count))
    return RegionTensor(values, targets[0], targets[1])


def collapse(action: Collapse, grid: RegionTensor, patches: Patches) -> Any:
    """Pool or flatten the whole patch.

    Returns:
        PatchVectors; a RegionTensor in which a patch has one position (``action.keep``); or Flat,
        where the values need not be gathered yet.
    """
    if action.kind == "flatten" and not grid.single:
        return Flat(grid)
    if not grid.single:
        places = (grid.rows, grid.columns)
        if any(p.gap % f for p, f in zip(places, grid.fragments)):
            grid = join(grid)
        if max(p.pace for p in places) > 1:
            grid = join(grid)
        values = grid.values
        combine = {"max": tf.maximum, "min": tf.minimum}.get(action.kind, tf.add)
        for axis, (place, piece) in enumerate(zip(places, grid.fragments)):
            spread = max(place.gap // piece, 1)
            values = slide(values, 1 + axis, place.size, spread, combine)
        if action.kind == "mean":
            values = values * tf.cast(1 / (places[0].size * places[1].size), values.dtype)
        values = values[:, :: places[0].pace, :: places[1].pace]
        one = Spacing(1, 1, 1)
        grid = RegionTensor(values, one, one, grid.splits)
    return grid if action.keep else _without_pixels(fit(grid, patches))


def flat_dense(layer: Any, flat: Flat, patches: Patches) -> PatchVectors:
    """Apply Dense after Flatten: a convolution whose kernel is as large as the patch."""
    grid = flat.grid
    places = (grid.rows, grid.columns)
    if any(p.gap % f for p, f in zip(places, grid.fragments)) or max(p.pace for p in places) > 1:
        grid = join(grid)
    values = grid.values if len(grid.values.shape) == 4 else grid.values[..., tf.newaxis]
    values = tf.cast(values, layer.compute_dtype)
    kernel = weight(layer.kernel)
    kernel = kernel.reshape((places[0].size, places[1].size, -1, kernel.shape[-1]))
    spread = tuple(max(p.gap // f, 1) for p, f in zip(places, grid.fragments))
    dilation = (
        spread[0] if kernel.shape[0] > 1 else 1,
        spread[1] if kernel.shape[1] > 1 else 1,
    )
    values = convolve(values, kernel, (places[0].pace, places[1].pace), dilation)
    one = Spacing(1, 1, 1)
    result = fit(RegionTensor(finish(layer, values), one, one, grid.splits), patches)
    return _without_pixels(result)


def gather(flat: Flat, patches: Patches) -> PatchVectors:
    """Return the flattened patches themselves: exact whatever follows, at the cost of memory."""
    grid = join(flat.grid)
    values = grid.values if len(grid.values.shape) == 4 else grid.values[..., tf.newaxis]
    pieces = []
    for i in range(grid.rows.size):
        for j in range(grid.columns.size):
            top, left = i * grid.rows.gap, j * grid.columns.gap
            height = grid.rows.pace * (patches[0] - 1) + 1
            width = grid.columns.pace * (patches[1] - 1) + 1
            piece = values[:, top : top + height, left : left + width]
            pieces.append(piece[:, :: grid.rows.pace, :: grid.columns.pace])
    one = Spacing(1, 1, 1)
    return _without_pixels(RegionTensor(tf.concat(pieces, -1), one, one))


def is_elementwise(operation: Any, length: int) -> bool:
    """Tell whether an operation treats every value by itself, so that it may precede Flatten.

    Args:
        operation: a layer or a function.
        length: values of a flattened patch.
    """
    values = np.random.default_rng(3).uniform(-2, 2, (1, min(length, 64))).astype(np.float32)
    try:
        with tf.init_scope():
            whole = keras.ops.convert_to_numpy(operation(tf.constant(values)))
            apart = keras.ops.convert_to_numpy(operation(tf.constant(values.reshape(-1, 1))))
    except Exception:
        return False  # whatever the trouble is: the way round, `gather`, needs no such test
    return whole.shape == values.shape and bool(
        apart.size == whole.size and np.allclose(whole.ravel(), apart.ravel(), atol=1e-6)
    )
