"""Writes the part of a SavedModel that its signature is read from, or none, without TensorFlow."""

from __future__ import annotations

from pathlib import Path

_TYPES = {"float32": 1, "float64": 2, "int32": 3, "int64": 9, "bool": 10}


def _varint(value):
    value &= (1 << 64) - 1
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def _field(number, content):
    if isinstance(content, int):
        return _varint(number << 3) + _varint(content)
    content = content.encode() if isinstance(content, str) else content
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _tensors(number, tensors):
    out = b""
    for name, (dtype, shape) in tensors.items():
        dims = b"".join(_field(2, _field(1, -1 if n is None else n)) for n in shape)
        info = _field(1, f"{name}:0") + _field(2, _TYPES[dtype]) + _field(3, dims)
        out += _field(number, _field(1, name) + _field(2, info))
    return out


MAP = (None, None, None)
"""Batch, height, width: any."""

INPUTS = {"image": ("float32", (*MAP, 2))}
OUTPUTS = {"labels": ("int32", (*MAP, 1)), "probabilities": ("float32", (*MAP, 3))}


def write_saved_model(folder: Path, inputs=None, outputs=None) -> Path:
    """Write a folder that looks like a SavedModel; tensors are name: (dtype, shape)."""
    signature = _tensors(1, inputs or INPUTS) + _tensors(2, outputs or OUTPUTS)
    graph = _field(1, _field(4, "serve")) + _field(
        5, _field(1, "serving_default") + _field(2, signature)
    )
    folder.mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(_field(1, 1) + _field(2, graph))
    return folder


def write_bare_model(folder: Path) -> Path:
    """Write a folder that passes for a model until somebody opens it."""
    folder.mkdir()
    (folder / "saved_model.pb").write_bytes(b"")
    return folder
