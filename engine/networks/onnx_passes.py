"""Passes over an ONNX graph: what the converter leaves slow, or could not say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .onnx_tracing import MARK

_FARTHEST = 64.0
"""From 0, that pixels of the value 0 may lie once they are normalised: the convolution that has the
normalisation in its weights adds numbers so large up before they cancel out, and each of them is
rounded. Pressure in pascals or coordinates as bands would lose the digits that matter."""


def improve(model: Any) -> None:
    """Put a model into the form that runs well, in place.

    * Poolings that were marked become dilated ones.
    * A normalisation of the pixels goes into the weights of the convolution that follows, where
      that one pads nothing.

    Args:
        model: an ``onnx.ModelProto``.
    """
    graph = model.graph
    _dilate(graph)
    _fold_normalisation(graph)
    _forget_shapes(graph)


def _dilate(graph: Any) -> None:
    from onnx import helper

    for node in graph.node:
        found = re.search(rf"{MARK}_(\d+)_(\d+)_", node.name)
        if node.op_type == "MaxPool" and found:
            kept = [one for one in node.attribute if one.name != "dilations"]
            del node.attribute[:]
            node.attribute.extend(kept)
            dilations = [int(number) for number in found.groups()]
            node.attribute.append(helper.make_attribute("dilations", dilations))


def _forget_shapes(graph: Any) -> None:
    """Those within were inferred of poolings that were not dilated yet."""
    del graph.value_info[:]


def _fold_normalisation(graph: Any) -> None:
    weights = {one.name: one for one in graph.initializer}
    producers = {name: node for node in graph.node for name in node.output}
    consumers = _Consumers(graph)
    for node in graph.node:
        if node.op_type != "Conv" or not _is_foldable(node, weights):
            continue
        found = _normalisation(node.input[0], producers, consumers, weights)
        if found is not None and _is_exact(graph, found):
            _fold(graph, node, found, weights)
    _remove_unused(graph)


@dataclass(frozen=True)
class _Normalisation:
    """Pixels times a factor plus an offset, each channel its own; with turns in between."""

    source: str
    """Where the pixels come from, before it."""
    factor: NDArray[Any]
    """Of each channel, shape (channels)."""
    offset: NDArray[Any]
    turns: tuple[Any, ...]
    """The nodes between that only turn the axes, the first one first."""
    axis: int
    """Of the channels, in the source."""


def _is_foldable(node: Any, weights: dict[str, Any]) -> bool:
    pads = _attribute(node, "pads") or []
    return (
        not any(pads)
        and _attribute(node, "auto_pad") in (None, b"NOTSET", b"VALID")
        and (_attribute(node, "group") or 1) == 1
        and all(name in weights for name in node.input[1:])
    )


def _normalisation(
    name: str, producers: dict[str, Any], consumers: _Consumers, weights: dict[str, Any]
) -> Optional[_Normalisation]:
    """Follow the pixels of a convolution backwards, as far as they are but scaled and moved."""
    from onnx import numpy_helper

    axis = 1
    factor, offset = np.ones(1), np.zeros(1)
    turns: list[Any] = []
    changed = False
    while True:
        node = producers.get(name)
        if node is None or consumers.only(name) is None:
            break
        if node.op_type == "Transpose":
            perm = _attribute(node, "perm")
            if perm is None:
                break
            axis = perm[axis]
            turns.insert(0, node)
            name = node.input[0]
            continue
        if node.op_type not in ("Add", "Sub", "Mul", "Div") or len(node.input) != 2:
            break
        constant = next((i for i in (0, 1) if node.input[i] in weights), None)
        # A constant from which, or by which the pixels are divided, is another matter.
        if constant is None or (constant == 0 and node.op_type == "Div"):
            break
        if node.input[1 - constant] in weights:
            break
        values = numpy_helper.to_array(weights[node.input[constant]]).astype(np.float64)
        flat = _by_channel(values, axis)
        if flat is None:
            break
        # (x op c) * factor + offset
        if node.op_type == "Mul":
            factor = factor * flat
        elif node.op_type == "Div":
            factor = factor / flat
        elif node.op_type == "Add":
            offset = offset + factor * flat
        elif constant == 1:
            offset = offset - factor * flat
        else:
            offset, factor = offset + factor * flat, -factor
        changed = True
        name = node.input[1 - constant]
    if not changed:
        return None
    return _Normalisation(name, factor, offset, tuple(turns), axis)


def _is_exact(graph: Any, found: _Normalisation) -> bool:
    """Tell whether the convolution computes the same with it in its weights."""
    if not np.abs(found.offset).max() <= _FARTHEST:
        return False
    # One band that is normalised in several ways becomes several channels by that.
    several = max(found.factor.size, found.offset.size) > 1
    return not several or _length(graph, found.source, found.axis) != 1


def _length(graph: Any, name: str, axis: int) -> Optional[int]:
    """Return the length of an axis of a tensor; None: it is not said."""
    for one in (*graph.input, *graph.value_info):
        if one.name == name:
            dims = one.type.tensor_type.shape.dim
            return dims[axis].dim_value or None if axis < len(dims) else None
    return None


def _by_channel(values: NDArray[Any], axis: int) -> Optional[NDArray[Any]]:
    """Return a constant as one number, or one for each channel; None: it is neither."""
    if values.size == 1:
        return values.reshape(1)
    shape = (1,) * (4 - values.ndim) + values.shape
    if len(shape) != 4 or shape[axis] != values.size:
        return None
    return values.reshape(-1)


def _fold(graph: Any, node: Any, found: _Normalisation, weights: dict[str, Any]) -> None:
    from onnx import numpy_helper

    kernel = numpy_helper.to_array(weights[node.input[1]])
    if kernel.ndim != 4 or kernel.dtype != np.float32:
        return
    channels = kernel.shape[1]
    factor = np.broadcast_to(found.factor, channels)
    offset = np.broadcast_to(found.offset, channels)
    wide = kernel.astype(np.float64)
    bias = (wide * offset[None, :, None, None]).sum(axis=(1, 2, 3))
    if len(node.input) > 2 and node.input[2]:
        bias = bias + numpy_helper.to_array(weights[node.input[2]])
    scaled = wide * factor[None, :, None, None]
    if not (np.isfinite(scaled).all() and np.isfinite(bias).all()):
        return
    # Names of their own: others may share the weights.
    names = [f"{node.output[0]}/folded_{part}" for part in ("kernel", "bias")]
    for name, values in zip(names, (scaled, bias)):
        made = numpy_helper.from_array(values.astype(np.float32), name)
        graph.initializer.append(made)
        weights[name] = made
    source = found.source
    for turn in found.turns:
        turn.input[0] = source
        source = turn.output[0]
    del node.input[:]
    node.input.extend([source, *names])


def _remove_unused(graph: Any) -> None:
    while True:
        used = {name for node in graph.node for name in _taken_by(node)}
        used |= {one.name for one in graph.output}
        idle = [node for node in graph.node if not used & set(node.output)]
        if not idle:
            break
        for node in idle:
            graph.node.remove(node)
    for one in [one for one in graph.initializer if one.name not in used]:
        graph.initializer.remove(one)


class _Consumers:
    """Who takes a tensor."""

    def __init__(self, graph: Any) -> None:
        self._nodes: dict[str, list[Any]] = {}
        for node in graph.node:
            for name in _taken_by(node):
                self._nodes.setdefault(name, []).append(node)
        self._outputs = {one.name for one in graph.output}

    def only(self, name: str) -> Optional[Any]:
        """Return the one node that takes a tensor; None: there are several, or it is a result."""
        nodes = self._nodes.get(name, [])
        return nodes[0] if len(nodes) == 1 and name not in self._outputs else None


def _taken_by(node: Any) -> Iterator[str]:
    """The tensors that a node takes, those of its branches and loops included."""
    yield from node.input
    for one in node.attribute:
        for graph in (one.g, *one.graphs):
            for inner in graph.node:
                yield from _taken_by(inner)
            yield from (out.name for out in graph.output)


def _attribute(node: Any, name: str) -> Any:
    from onnx import helper

    for one in node.attribute:
        if one.name == name:
            return helper.get_attribute_value(one)
    return None
