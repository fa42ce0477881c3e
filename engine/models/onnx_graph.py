"""What an ``.onnx`` file holds, as values: nodes, graphs, functions, and what is said of weights.

A node may hold a graph of its own (If, Loop, Scan) or call a function that the file defines, so
that there are graphs within graphs. The weights themselves are not here, only what is said of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from .tensors import Tensor

TYPES = {
    1: "float32", 2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 6: "int32", 7: "int64",
    8: "string", 9: "bool", 10: "float16", 11: "float64", 12: "uint32", 13: "uint64",
    14: "complex64", 15: "complex128", 16: "bfloat16",
}  # fmt: skip
"""The enumeration TensorProto.DataType, as NumPy calls them."""
BITS = {
    1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64, 14: 64,
    15: 128, 16: 16, 17: 8, 18: 8, 19: 8, 20: 8, 21: 4, 22: 4, 23: 4, 24: 8, 25: 2, 26: 2,
}  # fmt: skip
"""Bits of one number of each type; a text has no fixed size."""


@dataclass(frozen=True)
class StoredTensor:
    """What a file says of numbers that it stores: weights, or a constant of a node."""

    name: str
    dims: tuple[int, ...]
    kind: int
    """One of :data:`TYPES`, or a number that none has."""
    raw: Optional[int]
    """Bytes, where they are given as such."""
    counts: Mapping[int, int]
    """How many numbers stand in each of the fields for numbers."""
    external: Optional[Mapping[str, str]]
    """Where the numbers are another file's: ``location``, ``offset``, ``length``."""
    head: bytes = b""
    """The bytes of a small one."""

    @property
    def numbers(self) -> int:
        """How many numbers it has by its lengths."""
        return math.prod(self.dims)

    @property
    def size(self) -> int:
        """Bytes of these numbers; 0 for texts and for types that are not known."""
        return -(-self.numbers * BITS.get(self.kind, 0) // 8)


@dataclass(frozen=True)
class Attributes:
    """What is set of a node, by name; or what a function sets where its caller does not."""

    whole_numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Those that are a whole number, or several."""
    texts: Mapping[str, str] = field(default_factory=dict)
    tensors: tuple[StoredTensor, ...] = ()
    graphs: tuple[Graph, ...] = ()
    """What the node runs inside."""
    sparse: bool = False
    """Tensors are among them of which only few numbers are given."""


@dataclass(frozen=True)
class Node:
    """One operation."""

    name: str
    operator: str
    domain: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Attributes


@dataclass(frozen=True)
class Value:
    """An input or output of a graph."""

    name: str
    form: str
    """``tensor``, or what else the file calls it: ``sequence``, ``map`` …; "": it does not say."""
    kind: int = 0
    shape: Optional[tuple[Optional[int], ...]] = None
    """None: not even the number of axes is said."""

    @property
    def tensor(self) -> Optional[Tensor]:
        """As a tensor of the engine; None: it is none, or its axes are not known."""
        if self.form != "tensor" or self.shape is None:
            return None
        return Tensor(self.name, self.shape, TYPES.get(self.kind, f"type {self.kind}"))


@dataclass(frozen=True)
class Graph:
    """Nodes, and what they begin and end with."""

    nodes: tuple[Node, ...]
    stored: tuple[StoredTensor, ...]
    sparse: int
    """How many tensors there are of which only few numbers are given."""
    inputs: tuple[Value, ...]
    """Without those that the file has a value for."""
    outputs: tuple[Value, ...]


@dataclass(frozen=True)
class Function:
    """What a node may call by name as if it were an operation."""

    name: str
    domain: str
    nodes: tuple[Node, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    defaults: Attributes


@dataclass(frozen=True)
class OnnxFile:
    """A whole file."""

    path: Path
    graph: Graph
    functions: tuple[Function, ...]
    opsets: Mapping[str, int]
    """Version of each domain of operations; "": ONNX's own."""
    metadata: Mapping[str, str]
    producer: str

    @property
    def inputs(self) -> tuple[Tensor, ...]:
        """The inputs of which the file says type and number of axes."""
        return tuple(t for t in (value.tensor for value in self.graph.inputs) if t is not None)

    @property
    def outputs(self) -> tuple[Tensor, ...]:
        """The outputs of which the file says type and number of axes."""
        return tuple(t for t in (value.tensor for value in self.graph.outputs) if t is not None)

    def graphs(self) -> Iterator[Graph]:
        """Yield every graph, those within nodes and functions too."""
        waiting = [self.graph]
        for function in self.functions:
            waiting.extend(function.defaults.graphs)
            waiting.extend(graph for node in function.nodes for graph in node.attributes.graphs)
        while waiting:
            found = waiting.pop()
            yield found
            waiting.extend(graph for node in found.nodes for graph in node.attributes.graphs)

    def nodes(self) -> Iterator[Node]:
        """Yield every node, those of functions and of graphs within nodes too."""
        for function in self.functions:
            yield from function.nodes
        for graph in self.graphs():
            yield from graph.nodes

    def stored(self) -> Iterator[StoredTensor]:
        """Yield everything that is stored: weights, and the constants of nodes."""
        for graph in self.graphs():
            yield from graph.stored
        for node in self.nodes():
            yield from node.attributes.tensors
        for function in self.functions:
            yield from function.defaults.tensors

    @property
    def sparse(self) -> bool:
        """Tell whether tensors are stored of which only few numbers are given."""
        inside = any(graph.sparse for graph in self.graphs())
        inside = inside or any(node.attributes.sparse for node in self.nodes())
        return inside or any(function.defaults.sparse for function in self.functions)

    @property
    def weights(self) -> int:
        """Bytes of all that is stored."""
        return sum(tensor.size for tensor in self.stored())
