"""Which axis of an ONNX model's inputs and outputs holds the bands or classes: read off its graph.

ONNX's convolutions and poolings have the channels on axis 1, dense layers on the last one. What a
model does before the first and after the last of them shows where bands and classes are in its own
inputs and outputs; lengths alone do not, where they are open or the image is not square.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Optional

from .onnx_graph import Node, OnnxFile
from .tensors import Signature, Tensor

_CONVOLUTIONS = frozenset({"Conv", "ConvTranspose"})
_CHANNELS_SECOND = _CONVOLUTIONS | {
    "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "LpPool", "BatchNormalization",
    "InstanceNormalization", "GroupNormalization", "DepthToSpace", "SpaceToDepth", "LRN", "PRelu",
}  # fmt: skip
# What leaves the axes as they are.
_SAME_AXES = frozenset(
    {"Abs", "Add", "Cast", "Clip", "Concat", "Div", "Dropout", "Elu", "Exp", "Gelu", "HardSigmoid",
     "HardSwish", "Identity", "LeakyRelu", "Log", "LogSoftmax", "Max", "Min", "Mul", "Neg", "Pad",
     "Pow", "Relu", "Resize", "Selu", "Sigmoid", "Slice", "Softmax", "Softplus", "Sqrt", "Sub",
     "Tanh", "Upsample", "Where", "QuantizeLinear", "DequantizeLinear", "Mish", "Celu", "Softsign"}
)  # fmt: skip
_MOST_STEPS = 2000
_AXES = 4
_MATRIX = 2
"""Axes of the weights of a dense layer, which has its channels last."""


@dataclass(frozen=True)
class Channels:
    """Where they are."""

    axis: int
    count: Optional[int] = None
    """How many there are; None: the graph does not say."""


def with_channels(served: Signature, model: OnnxFile) -> tuple[Signature, dict[str, bool]]:
    """Return the signature with what the graph says of bands and classes.

    Args:
        served: the model's own signature.
        model: the file.

    Returns:
        The signature with their numbers, and by input or output whether they come before rows and
        columns, where the graph shows it.
    """
    first: dict[str, bool] = {}

    def known(tensor: Tensor, found: Optional[Channels]) -> Tensor:
        if found is None or found.axis not in (1, _AXES - 1):
            return tensor
        first[tensor.name] = found.axis == 1
        shape = list(tensor.shape)
        if shape[found.axis] is None:
            shape[found.axis] = found.count
        return replace(tensor, shape=tuple(shape))

    inputs = [
        known(t, channels_of_input(model, t.name) if len(t.shape) == _AXES else None)
        for t in served.inputs
    ]
    outputs = [
        known(t, channels_of_output(model, t.name) if len(t.shape) == _AXES else None)
        for t in served.outputs
    ]
    return Signature(tuple(inputs), tuple(outputs)), first


def channels_of_input(model: OnnxFile, name: str) -> Optional[Channels]:
    """Return where an input of four axes has its bands; None: the graph does not show it."""
    users: dict[str, list[Node]] = {}
    for node in model.graph.nodes:
        for given in node.inputs:
            users.setdefault(given, []).append(node)
    # For each tensor, which axis of the input each of its own is.
    waiting = [(name, tuple(range(_AXES)))]
    seen = {name}
    for _ in range(_MOST_STEPS):
        if not waiting:
            break
        tensor, axes = waiting.pop(0)
        for node in users.get(tensor, ()):
            if node.domain:
                continue
            if node.operator in _CHANNELS_SECOND and node.inputs[0] == tensor:
                return Channels(axes[1], _taken(model, node))
            dims = _weights(model, node) if node.operator == "MatMul" else ()
            if len(dims) == _MATRIX and node.inputs[0] == tensor:
                return Channels(axes[-1], dims[0])
            after = _turned(axes, node)
            if after is None and node.operator in _SAME_AXES:
                after = axes
            if after is not None:
                waiting.extend((out, after) for out in node.outputs if out not in seen)
                seen.update(node.outputs)
    return None


def channels_of_output(model: OnnxFile, name: str) -> Optional[Channels]:
    """Return where an output of four axes has its classes; None: the graph does not show it."""
    makers = {out: node for node in model.graph.nodes for out in node.outputs}
    tensor, axes = name, tuple(range(_AXES))
    for _ in range(_MOST_STEPS):
        node = makers.get(tensor)
        if node is None or node.domain or not node.inputs:
            return None
        if node.operator in _CHANNELS_SECOND:
            return Channels(axes.index(1), _given(model, node))
        dims = _weights(model, node) if node.operator == "MatMul" else ()
        if len(dims) == _MATRIX:
            return Channels(axes.index(_AXES - 1), dims[1])
        if node.operator in ("ArgMax", "ArgMin"):
            return _of_labels(node, axes)
        before = _unturned(axes, node)
        if before is not None:
            axes = before
        elif node.operator not in _SAME_AXES:
            return None
        tensor = _main_input(node, makers)
    return None


def _turned(axes: tuple[int, ...], node: Node) -> Optional[tuple[int, ...]]:
    order = _order(node)
    return None if order is None else tuple(axes[place] for place in order)


def _unturned(axes: tuple[int, ...], node: Node) -> Optional[tuple[int, ...]]:
    """For each axis of the output which axis of a tensor it is, before a Transpose made that."""
    order = _order(node)
    return None if order is None else tuple(order[axis] for axis in axes)


def _order(node: Node) -> Optional[tuple[int, ...]]:
    if node.operator != "Transpose":
        return None
    order = node.attributes.whole_numbers.get("perm", (3, 2, 1, 0))
    return order if sorted(order) == list(range(_AXES)) else None


def _of_labels(node: Node, axes: tuple[int, ...]) -> Optional[Channels]:
    axis = node.attributes.whole_numbers.get("axis", (0,))[0]
    kept = node.attributes.whole_numbers.get("keepdims", (1,))[0]
    return Channels(axes.index(axis % _AXES), 1) if kept and -_AXES <= axis < _AXES else None


def _main_input(node: Node, makers: Mapping[str, Node]) -> str:
    """Return the input that a node made something else of: constants are added and multiplied."""
    made = [name for name in node.inputs if name in makers and makers[name].operator != "Constant"]
    return made[0] if made else node.inputs[0]


def _weights(model: OnnxFile, node: Node) -> tuple[int, ...]:
    name = node.inputs[1] if len(node.inputs) > 1 else ""
    for tensor in model.graph.stored:
        if tensor.name == name:
            return tensor.dims
    return ()


def _taken(model: OnnxFile, node: Node) -> Optional[int]:
    dims = _weights(model, node)
    if node.operator not in _CONVOLUTIONS or len(dims) != _AXES:
        return None
    group = node.attributes.whole_numbers.get("group", (1,))[0]
    return dims[1] * group if node.operator == "Conv" else dims[0]


def _given(model: OnnxFile, node: Node) -> Optional[int]:
    dims = _weights(model, node)
    if node.operator not in _CONVOLUTIONS or len(dims) != _AXES:
        return None
    group = node.attributes.whole_numbers.get("group", (1,))[0]
    return dims[0] if node.operator == "Conv" else dims[1] * group
