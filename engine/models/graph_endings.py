"""With which activation the outputs of a SavedModel end: read off its graph.

A SavedModel has operations, no layers. Which of them gives an output its numbers is still there, at
the end of a chain of calls and of operations that only reshape.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Optional

from google.protobuf.message import DecodeError
from tensorflow.core.protobuf import saved_model_pb2

_ACTIVATIONS = {
    "Softmax": "softmax", "LogSoftmax": "log_softmax", "Sigmoid": "sigmoid", "Tanh": "tanh",
    "Relu": "relu", "Relu6": "relu6", "LeakyRelu": "leaky_relu", "Elu": "elu", "Selu": "selu",
    "Softplus": "softplus", "Softsign": "softsign", "Exp": "exponential",
}  # fmt: skip
# What hands values on, or mixes those of one channel: their range stays.
_TRANSPARENT = frozenset(
    {"Cast", "ExpandDims", "Identity", "Reshape", "ResizeBilinear", "ResizeNearestNeighbor",
     "Slice", "Squeeze", "StopGradient", "StridedSlice", "Transpose"}
)  # fmt: skip
_CALLS = frozenset({"PartitionedCall", "StatefulPartitionedCall"})
_MOST_STEPS = 1000


def last_activations(folder: Path, signature: str) -> dict[str, str]:
    """Return the activation that each output ends with, as Keras calls it.

    Args:
        folder: the SavedModel.
        signature: name of the one that is used.

    Returns:
        No entry for an output that ends otherwise.
    """
    model = saved_model_pb2.SavedModel()
    try:
        model.ParseFromString((folder / "saved_model.pb").read_bytes())
    except (DecodeError, ValueError, OSError):
        return {}
    found: dict[str, str] = {}
    for meta_graph in model.meta_graphs:
        graph = _Graph(meta_graph.graph_def)
        if signature not in meta_graph.signature_def:
            continue
        for name, info in meta_graph.signature_def[signature].outputs.items():
            # A graph that is no whole one says nothing.
            with contextlib.suppress(IndexError, KeyError):
                found[name] = graph.ending(info.name)
    return {name: activation for name, activation in found.items() if activation}


class _Graph:
    def __init__(self, graph: Any) -> None:
        self._nodes = {node.name: node for node in graph.node}
        self._functions = {one.signature.name: one for one in graph.library.function}

    def ending(self, tensor: str) -> str:
        """Return the activation that gives a tensor its values; "": there is none."""
        nodes, name, index = self._nodes, *_split(tensor)
        callers: list[tuple[dict[str, Any], Any, Any]] = []
        for _ in range(_MOST_STEPS):
            node = nodes.get(name)
            if node is None:
                # An argument of the function: what its caller hands over.
                place = _argument(callers[-1][2], name) if callers else None
                if place is None:
                    return ""
                nodes, call, _ = callers.pop()
                name, index = _split(call.input[place])
            elif node.op in _ACTIVATIONS:
                return _ACTIVATIONS[node.op]
            elif node.op == "IdentityN":
                name, index = _split(node.input[index])
            elif node.op in _TRANSPARENT:
                name, index = _split(node.input[0])
            elif node.op in _CALLS or node.op in self._functions:
                called = self._functions.get(node.attr["f"].func.name or node.op)
                if called is None or index >= len(called.signature.output_arg):
                    return ""
                callers.append((nodes, node, called))
                nodes = {one.name: one for one in called.node_def}
                name, index = _split(called.ret[called.signature.output_arg[index].name])
            else:
                return ""
        return ""


def _argument(function: Any, name: str) -> Optional[int]:
    names = [argument.name for argument in function.signature.input_arg]
    return names.index(name) if name in names else None


def _split(tensor: str) -> tuple[str, int]:
    """Return node and output of a tensor: ``node``, ``node:1``, or ``node:output:1``."""
    name, _, rest = tensor.lstrip("^").partition(":")
    number = rest.rpartition(":")[2]
    return name, int(number) if number.isascii() and number.isdecimal() else 0
