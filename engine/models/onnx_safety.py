"""What an ``.onnx`` file would do when it is loaded and run, judged before it is.

The operations of ONNX and of ONNX Runtime's own domain only compute. What can reach outside is

* external data: weights in another file, whose name the model gives. Only files in the model's own
  folder are read, and only as far as they reach;
* operations of other domains, which need a library of their own. No such library is ever loaded;
* the few operations that stand for code or files outside of the model (`_REACHES_OUT`).

Beside that, what is said of weights must fit the bytes that are there, and functions that call each
other must come to an end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Callable

from ..contract.errors import ModelError
from .onnx_file import read_onnx
from .onnx_graph import BITS, TYPES, Node, OnnxFile, StoredTensor

DOMAINS = frozenset({"", "ai.onnx.ml", "com.microsoft"})
"""Whose operations ONNX Runtime has: ONNX's own, those for trees and tables, and its own."""
# EPContext hands a file, or compiled code, to a driver; the others are Python's or foreign.
_REACHES_OUT = frozenset({"EPContext", "PythonOp", "PythonOpGrad", "ATen", "SnpeEP", "OpaqueNode"})
MOST_NODES = 1_000_000
"""Once every call of a function is written out."""
MOST_AXES = 64
LARGEST_TENSOR = 1 << 40
"""Bytes."""

_STRING = 8
_LONGEST_NAME = 80
# In which field the numbers of a type stand where they are not given as bytes.
_FIELDS = {
    1: 4, 14: 4, 6: 5, 5: 5, 3: 5, 4: 5, 2: 5, 9: 5, 10: 5, 16: 5, 17: 5, 18: 5, 19: 5, 20: 5,
    21: 5, 22: 5, 23: 5, 24: 5, 25: 5, 26: 5, 8: 6, 7: 7, 11: 10, 15: 10, 12: 11, 13: 11,
}  # fmt: skip
_COMPLEX = (14, 15)
# Several of these share one number of the field.
_PACKED = {21: 2, 22: 2, 23: 2, 25: 4, 26: 4}


def check_onnx(path: Path, trust: bool) -> OnnxFile:
    """Return what a file says; refuse one that is damaged, or reaches outside, or takes no image.

    Args:
        path: the file.
        trust: changes nothing of what can be run, only what is said of it: no library for
            operations of other domains is ever loaded.

    Raises:
        ModelError: it is refused.
    """
    model = read_onnx(path)
    try:
        _check_operations(model, trust)
        _check_functions(model)
        _check_values(model)
        for tensor in model.stored():
            _check_stored(model, tensor)
    except ValueError as error:
        raise ModelError(
            f"{path} is a damaged ONNX model: {error}. Save or copy it again."
        ) from error
    return model


def external_files(model: OnnxFile) -> tuple[Path, ...]:
    """Return the files beside a model that hold weights of it, in order; they may not exist."""
    found = {
        model.path.parent / PurePosixPath(tensor.external.get("location", ""))
        for tensor in model.stored()
        if tensor.external is not None
    }
    return tuple(sorted(found))


def _check_operations(model: OnnxFile, trust: bool) -> None:
    own = {(function.domain, function.name) for function in model.functions}
    foreign, reaching = set(), set()
    for node in model.nodes():
        if node.operator in _REACHES_OUT:
            reaching.add(node.operator)
        elif node.domain not in DOMAINS and (node.domain, node.operator) not in own:
            foreign.add(f"{node.domain[:60]}::{node.operator[:60]}")
    if reaching:
        raise ModelError(
            f"{model.path} holds operations that stand for code or files outside of it "
            f"({_some(reaching)}), which an image model does not need, so it is not loaded. Save "
            "the model as it was before it was compiled for a device."
        )
    if foreign:
        way_out = (
            "TRUST does not help here: this program loads no libraries of operations. "
            if trust
            else ""
        )
        raise ModelError(
            f"{model.path} holds operations that are none of ONNX's own ({_some(foreign)}); they "
            f"would need a library of code, and none is loaded. {way_out}Save the model with "
            "operations of ONNX alone (domains ai.onnx, ai.onnx.ml, com.microsoft)."
        )
    if model.sparse:
        raise ModelError(
            f"{model.path} stores weights as sparse tensors; expected are whole ones. Save the "
            "model without sparse tensors."
        )


def _check_functions(model: OnnxFile) -> None:
    """Count the nodes that are there once every call is written out."""
    bodies: dict[tuple[str, str], tuple[Node, ...]] = {}
    for function in model.functions:
        key = (function.domain, function.name)
        # Overloads of one name are counted together.
        bodies[key] = bodies.get(key, ()) + function.nodes
    open_calls: set[tuple[str, str]] = set()

    @cache
    def inside(key: tuple[str, str]) -> int:
        if key in open_calls:
            raise ValueError("a function in it calls itself")
        open_calls.add(key)
        count = _written_out(bodies[key], bodies, inside)
        open_calls.discard(key)
        return count

    graphs = [model.graph.nodes, *bodies.values()]
    try:
        total = sum(_written_out(nodes, bodies, inside) for nodes in graphs)
    except RecursionError:
        raise ValueError("its functions call each other too deeply") from None
    if total > MOST_NODES:
        raise ValueError(f"it has more than {MOST_NODES} operations when its calls are written out")


def _written_out(
    nodes: Iterable[Node],
    bodies: dict[tuple[str, str], tuple[Node, ...]],
    inside: Callable[[tuple[str, str]], int],
) -> int:
    count = 0
    for node in nodes:
        key = (node.domain, node.operator)
        count += 1 + (inside(key) if key in bodies else 0)
        for graph in node.attributes.graphs:
            count += _written_out(graph.nodes, bodies, inside)
    return count


def _check_values(model: OnnxFile) -> None:
    for values, side in ((model.graph.inputs, "input"), (model.graph.outputs, "output")):
        if not values:
            raise ModelError(f"{model.path} has no {side}. Save the model again.")
        for value in values:
            if value.form != "tensor":
                kind = f"a {value.form}" if value.form else "of no type"
                raise ModelError(
                    f"The {side} “{value.name[:60]}” of {model.path} is {kind}; expected is a "
                    "tensor, as an image model has. Save the model with tensors alone."
                )
            if value.kind not in TYPES:
                raise ValueError(f"its {side} “{value.name[:60]}” has the type {value.kind}")
    ranks = [len(value.shape) for value in model.graph.inputs if value.shape is not None]
    # (batch, bands) and (batch, dates, bands) are numbers of one pixel.
    if ranks and len(ranks) == len(model.graph.inputs) and not set(ranks) & {2, 3, 4, 5}:
        raise ModelError(
            f"{model.path} has no input that takes an image: {_inputs(model)}. Expected is one "
            "of four axes: batch, bands, height and width, or batch, height, width and bands."
        )


def _inputs(model: OnnxFile) -> str:
    return ", ".join(
        f"“{value.name[:60]}” has {len(value.shape or ())} axes" for value in model.graph.inputs
    )


def _check_stored(model: OnnxFile, tensor: StoredTensor) -> None:
    name = f"its weights “{tensor.name[:60]}”"
    if tensor.kind not in BITS and tensor.kind != _STRING:
        raise ValueError(f"{name} have the type {tensor.kind}")
    if len(tensor.dims) > MOST_AXES or any(length < 0 for length in tensor.dims):
        raise ValueError(f"{name} have an impossible shape")
    if tensor.size > LARGEST_TENSOR:
        raise ValueError(f"{name} would have {tensor.size} bytes")
    if tensor.external is not None:
        _check_external(model.path, tensor, name)
        return
    if tensor.raw is not None:
        if tensor.kind == _STRING or tensor.counts:
            raise ValueError(f"{name} are given twice, or as bytes where they are texts")
        if tensor.raw != tensor.size:
            raise ValueError(f"{name} have {tensor.raw} bytes, expected are {tensor.size}")
        return
    expected = tensor.numbers * (2 if tensor.kind in _COMPLEX else 1)
    expected = -(-expected // _PACKED.get(tensor.kind, 1))
    field = _FIELDS[tensor.kind]
    given = sum(tensor.counts.values())
    if given != tensor.counts.get(field, 0) or given != expected:
        raise ValueError(f"{name} have {given} numbers, expected are {expected}")


def _check_external(path: Path, tensor: StoredTensor, name: str) -> None:
    said = tensor.external or {}
    location = said.get("location", "")
    refused = ModelError(
        f"{path} wants to read weights from “{location[:200]}”; expected is a file in the model's "
        "own folder or below it. Copy the file with the weights there, and save the model with "
        "its bare name."
    )
    parts = PurePosixPath(location).parts
    windows = PureWindowsPath(location)
    # A name with * is one of ONNX Runtime's own, for addresses in memory.
    if (
        not parts
        or any(mark in location for mark in "\\:*\0")
        or location.startswith("/")
        or windows.drive
        or ".." in parts
    ):
        raise refused
    data = path.parent / location
    try:
        real = data.resolve()
        inside = real.is_relative_to(path.parent.resolve())
        size = real.stat().st_size if real.is_file() else -1
    except (OSError, RuntimeError):
        inside, size = True, -1
    if not inside:
        raise refused
    if size < 0:
        raise ModelError(
            f"{path} has weights in the file {data.name[:_LONGEST_NAME]}, which is not there. Copy "
            "it into the folder of the model."
        )
    offset, length = (_number(said, key, name) for key in ("offset", "length"))
    if not length:
        length = tensor.size
    if tensor.kind == _STRING or length != tensor.size:
        raise ValueError(f"{name} have {length} bytes in {data.name}, expected are {tensor.size}")
    if offset + length > size:
        raise ValueError(
            f"{name} reach to byte {offset + length} of {data.name}, which has {size} bytes"
        )


def _number(said: Mapping[str, str], key: str, name: str) -> int:
    value = said.get(key, "0")
    if not (value.isascii() and value.isdigit() and len(value) < 19):
        raise ValueError(f"{name} have the {key} “{value[:40]}”")
    return int(value)


def _some(names: set[str]) -> str:
    listed = sorted(names)
    more = f" and {len(listed) - 5} more" if len(listed) > 5 else ""
    return ", ".join(name[:60] for name in listed[:5]) + more
