"""The arithmetic of a padded patch classifier over all patches, by the kind of step."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Any, Callable, Optional

import numpy as np

from ..models.tensorflow_setup import tensorflow as tf
from .border_zones import MIDDLE, Line, Taps, Zones, keys_of
from .layer_graph import Step
from .pixel_effects import Collapse, Crop, Pad, SlidingWindow, same_padding
from .region_steps import convolve, finish, refuse, weight
from .region_tensors import slide

Patches = tuple[Any, Any]
Look = tuple[int, Any, Any]
Pair = tuple[int, int, Look, Look]
"""Row and column in a window, and what is seen there."""

_CHANNELS_AT_ONCE = 1024
"""Of the pixels of a window that are put side by side before they are multiplied: memory."""


def taps_of(action: SlidingWindow, rows: Line, columns: Line) -> tuple[Taps, Taps]:
    """Return where a window looks, on rows and on columns."""
    both = []
    for axis, line in enumerate((rows, columns)):
        size, dilation, stride = action.size[axis], action.dilation[axis], action.stride[axis]
        pads = same_padding(line.size, (size - 1) * dilation + 1, stride) if action.same else (0, 0)
        both.append(Taps.of(line, size, stride, dilation, pads))
    return both[0], both[1]


def window(step: Step, action: SlidingWindow, tensor: Zones, patches: Patches) -> Zones:
    """Convolve or pool."""
    rows, columns = taps_of(action, tensor.rows, tensor.columns)
    layer = step.operation
    if getattr(layer, "groups", 1) != 1:
        raise refuse(step, "its channels are in groups")
    maps = {}
    for row, column in keys_of(rows.target, columns.target):
        pairs = list(_pairs(rows.looks(row, patches[0]), columns.looks(column, patches[1])))
        if action.kind in ("max", "average"):
            maps[row, column] = _pooled(action, tensor, pairs)
            continue
        if action.kind == "conv":
            values = _convolved(layer, layer.kernel, tensor, pairs)
        else:
            kernel = layer.kernel if action.kind == "depthwise" else layer.depthwise_kernel
            values = _depthwise(layer, kernel, tensor, pairs)
            if action.kind == "separable":
                values = convolve(values, weight(layer.pointwise_kernel), (1, 1), (1, 1))
        maps[row, column] = finish(layer, values)
    return Zones(rows.target, columns.target, maps)


def _pairs(down: Sequence[Optional[Look]], across: Sequence[Optional[Look]]) -> Iterator[Pair]:
    for k, vertical in enumerate(down):
        for m, horizontal in enumerate(across):
            if vertical is not None and horizontal is not None:
                yield k, m, vertical, horizontal


def _convolved(layer: Any, variable: Any, tensor: Zones, pairs: Sequence[Pair]) -> Any:
    """One zone of a convolution: a product with the pixels of the window side by side."""
    kernel = weight(variable)
    many = max(1, _CHANNELS_AT_ONCE // kernel.shape[2])
    result = None
    for first in range(0, len(pairs), many):
        some = pairs[first : first + many]
        parts = [tensor.at(vertical, horizontal) for _, _, vertical, horizontal in some]
        values = parts[0] if len(parts) == 1 else tf.concat(parts, 3)
        weights = np.concatenate([kernel[k, m] for k, m, _, _ in some])[np.newaxis, np.newaxis]
        made = convolve(tf.cast(values, layer.compute_dtype), weights, (1, 1), (1, 1))
        result = made if result is None else result + made
    return result


def _depthwise(layer: Any, variable: Any, tensor: Zones, pairs: Sequence[Pair]) -> Any:
    kernel = weight(variable)
    result = None
    for k, m, vertical, horizontal in pairs:
        values = tf.cast(tensor.at(vertical, horizontal), layer.compute_dtype)
        # (1, rows, columns, channels, 1) times (channels, multiplier).
        made = values[..., tf.newaxis] * tf.cast(kernel[k, m], values.dtype)
        result = made if result is None else result + made
    shape = tf.shape(result)
    channels = kernel.shape[2] * kernel.shape[3]
    return tf.reshape(result, [shape[0], shape[1], shape[2], channels])


def _pooled(action: SlidingWindow, tensor: Zones, pairs: Sequence[Pair]) -> Any:
    combine = tf.maximum if action.kind == "max" else tf.add
    first, *others = (tensor.at(vertical, horizontal) for _, _, vertical, horizontal in pairs)
    result = functools.reduce(combine, others, first)
    if action.kind == "average":
        # What is padded does not count.
        return result * tf.cast(1 / len(pairs), result.dtype)
    return result


def pad(action: Pad, tensor: Zones, patches: Patches) -> Zones:
    """Put zeros around every patch: positions of their own."""
    rows = tensor.rows.padded(*action.amounts[0])
    columns = tensor.columns.padded(*action.amounts[1])
    channels = next(iter(tensor.maps.values())).shape[3]
    dtype = next(iter(tensor.maps.values())).dtype
    maps = {}
    for row, column in keys_of(rows, columns):
        down = _within(row, action.amounts[0][0], tensor.rows)
        across = _within(column, action.amounts[1][0], tensor.columns)
        size = rows.length(row, patches[0]), columns.length(column, patches[1])
        if down is None or across is None:
            maps[row, column] = tf.zeros((1, *size, channels), dtype)
        else:
            maps[row, column] = tensor.at((*down, size[0]), (*across, size[1]))
    return Zones(rows, columns, maps)


def _within(key: int, before: int, line: Line) -> Optional[tuple[int, int]]:
    """Where a zone of a padded line lies in the line; None: it is padding."""
    if key == MIDDLE:
        return MIDDLE, 0
    position = key - before
    return line.place(position) if 0 <= position < line.size else None


def cut(step: Step, action: Crop, tensor: Zones, patches: Patches) -> Zones:
    """Take some positions of every patch."""
    lines, starts = [], []
    for line, part in ((tensor.rows, action.rows), (tensor.columns, action.columns)):
        start, stop, pace = part.indices(line.size)
        count = len(range(start, stop, pace))
        if count < 1:
            raise refuse(step, "nothing of the patch is left")
        taps = Taps.of(line, 1, pace, 1, (-start, start + (count - 1) * pace + 1 - line.size))
        lines.append(taps.target)
        starts.append(taps)
    maps = {}
    for row, column in keys_of(*lines):
        (down,), (across,) = starts[0].looks(row, patches[0]), starts[1].looks(column, patches[1])
        if down is None or across is None:
            raise AssertionError("a crop lies inside")
        maps[row, column] = tensor.at(down, across)[..., action.channels]
    return Zones(lines[0], lines[1], maps)


def pointwise(
    tensors: Sequence[Zones], patches: Patches, call: Callable[[list[Any]], list[Any]]
) -> list[Zones]:
    """Treat every pixel by itself: each zone alone, all tensors with the same zones."""
    first = max(t.rows.first for t in tensors), max(t.columns.first for t in tensors)
    last = max(t.rows.last for t in tensors), max(t.columns.last for t in tensors)
    rows = tensors[0].rows.widened(first[0], last[0])
    columns = tensors[0].columns.widened(first[1], last[1])
    made: list[dict[tuple[int, int], Any]] = []
    for row, column in keys_of(rows, columns):
        given = []
        for tensor in tensors:
            down = tensor.rows.place(rows.first if row == MIDDLE else row)
            across = tensor.columns.place(columns.first if column == MIDDLE else column)
            given.append(
                tensor.at(
                    (*down, rows.length(row, patches[0])),
                    (*across, columns.length(column, patches[1])),
                )
            )
        for number, values in enumerate(call(given)):
            if number == len(made):
                made.append({})
            made[number][row, column] = values
    return [Zones(rows, columns, maps) for maps in made]


def collapse(action: Collapse, tensor: Zones) -> Any:
    """Pool each whole patch; (1, rows, columns, channels), one vector for every patch."""
    combine = {"max": tf.maximum, "min": tf.minimum}.get(action.kind, tf.add)
    columns: dict[int, Any] = {}
    for column in tensor.columns.keys:
        parts = {row: tensor.maps[row, column] for row in tensor.rows.keys}
        columns[column] = _collapsed(parts, tensor.rows, 1, combine)
    values = _collapsed(columns, tensor.columns, 2, combine)
    if action.kind == "mean":
        values = values * tf.cast(1 / (tensor.rows.size * tensor.columns.size), values.dtype)
    return values


def _collapsed(
    parts: dict[int, Any], line: Line, axis: int, combine: Callable[[Any, Any], Any]
) -> Any:
    result = None
    for key, values in parts.items():
        one = slide(values, axis, line.middle, line.gap, combine) if key == MIDDLE else values
        result = one if result is None else combine(result, one)
    return result


def flat_dense(layer: Any, tensor: Zones, patches: Patches) -> Any:
    """Apply Dense after Flatten: a sum over the positions of a patch."""
    rows, columns = tensor.rows.size, tensor.columns.size
    kernel = weight(layer.kernel)
    kernel = kernel.reshape((rows, columns, -1, kernel.shape[-1]))
    pairs = [
        (i, j, (*tensor.rows.place(i), patches[0]), (*tensor.columns.place(j), patches[1]))
        for i in range(rows)
        for j in range(columns)
    ]
    return finish(layer, _convolved(layer, kernel, tensor, pairs))
