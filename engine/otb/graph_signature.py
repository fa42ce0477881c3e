"""The signature of a SavedModel, read without TensorFlow.

Orfeo ToolBox has a TensorFlow of its own inside, but not always one for Python. What is needed of
``saved_model.pb`` are a few fields of its protocol buffers (``saved_model.proto``,
``meta_graph.proto`` and ``tensor_shape.proto`` of TensorFlow).
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..contract.errors import ModelError
from ..models.tensors import Signature, Tensor
from ..models.unlike_training import OUTPUT
from ..models.wire_format import fields, nested

# Field numbers.
_META_GRAPHS = 2
_META_INFO, _SIGNATURES = 1, 5
_TAGS = 4
_KEY, _VALUE = 1, 2
_INPUTS, _OUTPUTS = 1, 2
_DTYPE, _SHAPE = 2, 3
_DIMENSIONS, _UNKNOWN_RANK = 2, 3
_LENGTH = 1

# The enumeration DataType of types.proto.
_TYPES = {
    1: "float32", 2: "float64", 3: "int32", 4: "uint8", 5: "int16", 6: "int8", 9: "int64",
    10: "bool", 14: "bfloat16", 17: "uint16", 19: "float16", 22: "uint32", 23: "uint64",
}  # fmt: skip

# TensorFlow's own, which serves nobody.
_INIT = "__saved_model_init_op"


def read_signature(folder: Path) -> Signature:
    """Return the inputs and outputs of the signature that TensorflowModelServe takes.

    Args:
        folder: of the SavedModel.

    Raises:
        ModelError: ``saved_model.pb`` cannot be read, or has no one signature to take.
    """
    path = folder / "saved_model.pb"
    try:
        signatures = _signatures(memoryview(path.read_bytes()))
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, IndexError, TypeError, UnicodeDecodeError) as error:
        raise ModelError(
            f"{path} is no SavedModel ({error}). Export the model again with “Export a "
            "Keras model”."
        ) from error
    chosen = signatures.get("serving_default")
    if chosen is None and len(signatures) == 1:
        chosen = next(iter(signatures.values()))
    if chosen is None:
        raise ModelError(
            f"{folder} has the signatures {', '.join(sorted(signatures)) or 'none'}; expected "
            "one, or “serving_default”. Save the model with a serving signature, or export it "
            "with “Export a Keras model”."
        )
    # None of the model's own is what tells how unlike the training a pixel is.
    return chosen.without(OUTPUT)


def _signatures(data: memoryview) -> dict[str, Signature]:
    graphs = [nested(value) for number, value in fields(data) if number == _META_GRAPHS]
    if not graphs:
        raise ValueError("it holds no graph")
    served = [graph for graph in graphs if "serve" in _tags(graph)]
    found: dict[str, Signature] = {}
    for number, value in fields((served or graphs)[0]):
        if number == _SIGNATURES:
            name, body = _entry(nested(value))
            if name != _INIT:
                found[name] = Signature(_tensors(body, _INPUTS), _tensors(body, _OUTPUTS))
    return found


def _tags(graph: memoryview) -> list[str]:
    return [
        str(nested(tag), "utf-8")
        for number, info in fields(graph)
        if number == _META_INFO
        for inner, tag in fields(nested(info))
        if inner == _TAGS
    ]


def _tensors(signature: memoryview, side: int) -> tuple[Tensor, ...]:
    tensors = []
    for number, value in fields(signature):
        if number == side:
            name, info = _entry(nested(value))
            tensors.append(_tensor(name, info))
    return tuple(sorted(tensors, key=lambda tensor: tensor.name))


def _tensor(name: str, info: memoryview) -> Tensor:
    dtype = "unknown"
    shape: Optional[tuple[Optional[int], ...]] = ()
    for number, value in fields(info):
        if number == _DTYPE and isinstance(value, int):
            dtype = _TYPES.get(value, f"type {value}")
        elif number == _SHAPE:
            shape = _shape(nested(value))
    if shape is None:
        raise ValueError(f"its tensor {name} has no known rank")
    return Tensor(name, shape, dtype)


def _shape(data: memoryview) -> Optional[tuple[Optional[int], ...]]:
    lengths: list[Optional[int]] = []
    for number, value in fields(data):
        if number == _UNKNOWN_RANK and value:
            return None
        if number == _DIMENSIONS:
            # A length of zero is not written; a negative one means any.
            length = next((v for n, v in fields(nested(value)) if n == _LENGTH), 0)
            if not isinstance(length, int):
                raise ValueError("a length is no number")
            lengths.append(None if length >= 1 << 63 else length)
    return tuple(lengths)


def _entry(data: memoryview) -> tuple[str, memoryview]:
    """Read one entry of a map."""
    key, value = memoryview(b""), memoryview(b"")
    for number, content in fields(data):
        if number == _KEY:
            key = nested(content)
        elif number == _VALUE:
            value = nested(content)
    return str(key, "utf-8"), value
