"""With which activation the outputs of an ONNX model end: read off its graph."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Optional

from .onnx_graph import Node, OnnxFile, StoredTensor

_ACTIVATIONS = {
    "Softmax": "softmax", "LogSoftmax": "log_softmax", "Sigmoid": "sigmoid",
    "HardSigmoid": "hard_sigmoid", "Tanh": "tanh", "Relu": "relu", "LeakyRelu": "leaky_relu",
    "PRelu": "prelu", "Elu": "elu", "Celu": "celu", "Selu": "selu", "Gelu": "gelu", "Mish": "mish",
    "Softplus": "softplus", "Softsign": "softsign", "Exp": "exponential",
}  # fmt: skip
_OVER_CLASSES = ("Softmax", "LogSoftmax")
# What hands values on, or mixes those of one channel: their range stays.
_SAME_AXES = frozenset(
    {"Cast", "CastLike", "Identity", "Dropout", "Resize", "Upsample", "Slice", "Crop",
     "DequantizeLinear", "QuantizeLinear"}
)  # fmt: skip
_OTHER_AXES = frozenset({"Reshape", "Squeeze", "Unsqueeze", "Flatten", "Expand"})
_MOST_STEPS = 1000
_FLOAT, _HALF, _DOUBLE = 1, 10, 11


def last_activations(model: OnnxFile, classes: Mapping[str, tuple[int, int]]) -> dict[str, str]:
    """Return the activation that each output ends with, as Keras calls it.

    Args:
        model: the file.
        classes: by output, which of its axes holds the classes, and how many axes there are.

    Returns:
        No entry for an output that ends otherwise, or in a softmax over another axis.
    """
    found = {}
    for value in model.graph.outputs:
        activation = _ending(model, value.name, classes.get(value.name))
        if activation:
            found[value.name] = activation
    return found


def _ending(model: OnnxFile, tensor: str, axes: Optional[tuple[int, int]]) -> str:
    nodes, functions = _makers(model.graph.nodes), model.functions
    stored = {one.name: one for one in model.graph.stored}
    callers: list[tuple[dict[str, tuple[Node, int]], Node, tuple[str, ...]]] = []
    for _ in range(_MOST_STEPS):
        if tensor not in nodes:
            # An argument of the function: what its caller hands over.
            if not callers or tensor not in callers[-1][2]:
                return ""
            nodes, call, arguments = callers.pop()
            place = arguments.index(tensor)
            if place >= len(call.inputs):
                return ""
            tensor = call.inputs[place]
            continue
        node, index = nodes[tensor]
        called = [f for f in functions if (f.domain, f.name) == (node.domain, node.operator)]
        if called:
            if index >= len(called[0].outputs):
                return ""
            callers.append((nodes, node, called[0].inputs))
            tensor, nodes = called[0].outputs[index], _makers(called[0].nodes)
            continue
        if node.operator in _ACTIVATIONS:
            if node.operator in _OVER_CLASSES and not _over_classes(model, node, axes):
                return ""
            return _ACTIVATIONS[node.operator]
        if node.operator == "Clip" and node.domain == "":
            return _clipped(node, stored)
        if node.operator == "Transpose":
            axes = _before_turn(node, axes)
        elif node.operator in _OTHER_AXES:
            axes = None
        elif node.operator not in _SAME_AXES:
            return ""
        if not node.inputs:
            return ""
        tensor = node.inputs[0]
    return ""


def _makers(nodes: tuple[Node, ...]) -> dict[str, tuple[Node, int]]:
    return {name: (node, i) for node in nodes for i, name in enumerate(node.outputs) if name}


def _before_turn(node: Node, axes: Optional[tuple[int, int]]) -> Optional[tuple[int, int]]:
    if axes is None:
        return None
    place, count = axes
    order = node.attributes.whole_numbers.get("perm") or tuple(reversed(range(count)))
    return (order[place], count) if sorted(order) == list(range(count)) else None


def _over_classes(model: OnnxFile, node: Node, axes: Optional[tuple[int, int]]) -> bool:
    """Tell whether the numbers of a softmax add up to 1 over the classes of a pixel."""
    if axes is None:
        return True
    place, count = axes
    # Until version 13 a softmax went over its axis and all that follow.
    old = model.opsets.get("", 13) < 13
    axis = node.attributes.whole_numbers.get("axis", (1 if old else -1,))[0]
    axis = axis + count if axis < 0 else axis
    return axis == place and (not old or place == count - 1)


def _clipped(node: Node, stored: Mapping[str, StoredTensor]) -> str:
    """Name the activation that a Clip stands for, whose limits are weights of the file."""
    limits = [_number(stored.get(name)) for name in node.inputs[1:]]
    if limits == [0.0, 6.0]:
        return "relu6"
    return "relu" if limits == [0.0] else ""


def _number(tensor: Optional[StoredTensor]) -> Optional[float]:
    if tensor is None or tensor.numbers != 1 or tensor.external is not None:
        return None
    form = {_FLOAT: "<f", _HALF: "<e", _DOUBLE: "<d"}.get(tensor.kind)
    if form is None or len(tensor.head) != struct.calcsize(form):
        return None
    return float(struct.unpack(form, tensor.head)[0])
