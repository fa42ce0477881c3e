"""What an ``.onnx`` file says of itself, read without the packages onnx and protobuf.

An ONNX model is one message of protocol buffers, described in ``onnx.proto``. Where two readers
could understand a file differently it is refused: what is judged must be what is run.
"""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Optional

from ..contract.errors import ModelError
from .onnx_graph import Attributes, Function, Graph, Node, OnnxFile, StoredTensor, Value
from .wire_format import Budget, Content, fields, nested, packed_count, text, whole, wholes

LARGEST = (1 << 31) - 1
"""Bytes of a message of protocol buffers: no ONNX file is larger."""
DEEPEST = 16
"""Graphs within graphs. What people make has three or four."""

# The numbers of a tensor may stand in one of these fields: bytes of each where they are fixed ones.
_WIDTHS: Mapping[int, Optional[int]] = {4: 4, 5: None, 7: None, 10: 8, 11: None}
_TEXTS = 6
_SMALL = 64
"""Bytes of a tensor that are kept: those of a single number are."""


def read_onnx(path: Path) -> OnnxFile:
    """Read a file, but for its weights.

    Raises:
        ModelError: it cannot be read, or is no ONNX model or a damaged one.
    """
    try:
        found = path.stat()
        size = found.st_size
        if not stat.S_ISREG(found.st_mode):
            raise ModelError(f"{path} is no file. Choose the .onnx file of a model.")
        if size > LARGEST:
            raise ModelError(
                f"{path} has {size} bytes; an ONNX file has no more than {LARGEST}, for more "
                "cannot be read. Save the model with its weights in a file beside it (external "
                "data)."
            )
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"{path} cannot be read: {error.strerror or error}. Choose the .onnx file of a model."
        ) from error
    try:
        return _Reader().model(memoryview(data), path)
    except (ValueError, RecursionError) as error:
        raise ModelError(
            f"{path} is no ONNX model, or a damaged one ({error}). Save or copy it again."
        ) from error


class _Reader:
    """Reads messages, as far as its budget reaches. All numbers are those of onnx.proto."""

    def __init__(self) -> None:
        self._budget = Budget()

    def model(self, data: memoryview, path: Path) -> OnnxFile:
        said = self._message(data, once=(1, 2, 3, 7))
        if 7 not in said:
            raise ValueError("it holds no graph")
        opsets = {}
        for one in said.get(8, ()):
            entry = self._message(nested(one))
            domain = self._text(entry, 1)
            opsets["" if domain == "ai.onnx" else domain] = _last(entry, 2)
        metadata = {}
        for one in said.get(14, ()):
            key, value = self._entry(one)
            metadata[key] = value
        return OnnxFile(
            path=path,
            graph=self._graph(nested(said[7][0]), 1),
            functions=tuple(self._function(nested(one)) for one in said.get(25, ())),
            opsets=opsets,
            metadata=metadata,
            producer=" ".join(filter(None, (self._text(said, 2), self._text(said, 3)))),
        )

    def _graph(self, data: memoryview, depth: int) -> Graph:
        if depth > DEEPEST:
            raise ValueError(f"its graphs lie more than {DEEPEST} deep within each other")
        said = self._message(data)
        stored = tuple(self._stored(nested(one)) for one in said.get(5, ()))
        given = {tensor.name for tensor in stored}
        inputs = tuple(self._value(nested(one)) for one in said.get(11, ()))
        return Graph(
            nodes=tuple(self._node(nested(one), depth) for one in said.get(1, ())),
            stored=stored,
            sparse=len(said.get(15, ())),
            inputs=tuple(value for value in inputs if value.name not in given),
            outputs=tuple(self._value(nested(one)) for one in said.get(12, ())),
        )

    def _function(self, data: memoryview) -> Function:
        said = self._message(data)
        return Function(
            name=self._text(said, 1),
            domain="" if self._text(said, 10) == "ai.onnx" else self._text(said, 10),
            nodes=tuple(self._node(nested(one), 1) for one in said.get(7, ())),
            inputs=tuple(text(one) for one in said.get(4, ())),
            outputs=tuple(text(one) for one in said.get(5, ())),
            defaults=self._attributes(said.get(11, ()), 1),
        )

    def _node(self, data: memoryview, depth: int) -> Node:
        said = self._message(data)
        domain = self._text(said, 7)
        return Node(
            name=self._text(said, 3),
            operator=self._text(said, 4),
            domain="" if domain == "ai.onnx" else domain,
            inputs=tuple(text(one) for one in said.get(1, ())),
            outputs=tuple(text(one) for one in said.get(2, ())),
            attributes=self._attributes(said.get(5, ()), depth),
        )

    def _attributes(self, given: Sequence[Content], depth: int) -> Attributes:
        numbers: dict[str, tuple[int, ...]] = {}
        texts: dict[str, str] = {}
        tensors: list[StoredTensor] = []
        graphs: list[Graph] = []
        sparse = False
        for one in given:
            said = self._message(nested(one), once=(5, 6, 22))
            name = self._text(said, 1)
            # Whatever its type says: a reader that goes by another field finds nothing unseen.
            if 3 in said:
                numbers[name] = (_last(said, 3),)
            if 8 in said:
                numbers[name] = tuple(n for part in said[8] for n in wholes(part, self._budget))
            if 4 in said:
                texts[name] = bytes(nested(said[4][-1])).decode("utf-8", "replace")
            for part in (*said.get(5, ()), *said.get(10, ())):
                tensors.append(self._stored(nested(part)))
            for part in (*said.get(6, ()), *said.get(11, ())):
                graphs.append(self._graph(nested(part), depth + 1))
            sparse = sparse or 22 in said or 23 in said
        return Attributes(numbers, texts, tuple(tensors), tuple(graphs), sparse)

    def _stored(self, data: memoryview) -> StoredTensor:
        said = self._message(data, once=(9,))
        dims = tuple(n for part in said.get(1, ()) for n in wholes(part, self._budget))
        counts = {
            number: sum(packed_count(part, width) for part in said[number])
            for number, width in _WIDTHS.items()
            if number in said
        }
        if _TEXTS in said:
            counts[_TEXTS] = len(said[_TEXTS])
        raw = nested(said[9][0]) if 9 in said else None
        external = None
        if 13 in said or _last(said, 14):
            external = dict(self._entry(one) for one in said.get(13, ()))
        head = b"" if raw is None or len(raw) > _SMALL else bytes(raw)
        if raw is None and 4 in said and counts[4] * 4 <= _SMALL:
            head = b"".join(bytes(part) for part in said[4] if not isinstance(part, int))
        length = None if raw is None else len(raw)
        return StoredTensor(
            self._text(said, 8), dims, _last(said, 2), length, counts, external, head
        )

    def _value(self, data: memoryview) -> Value:
        said = self._message(data, once=(2,))
        name = self._text(said, 1)
        if 2 not in said:
            return Value(name, "")
        kinds = self._message(nested(said[2][0]))
        forms = {1: "tensor", 4: "sequence", 5: "map", 7: "opaque", 8: "sparse", 9: "optional"}
        found = [number for number in forms if number in kinds]
        if len(found) != 1 or len(kinds[found[0]]) != 1:
            return Value(name, "")
        if found != [1]:
            return Value(name, forms[found[0]])
        tensor = self._message(nested(kinds[1][0]), once=(2,))
        shape = None
        if 2 in tensor:
            dims = self._message(nested(tensor[2][0])).get(1, ())
            shape = tuple(self._length(nested(one)) for one in dims)
        return Value(name, "tensor", _last(tensor, 1), shape)

    def _length(self, data: memoryview) -> Optional[int]:
        said = self._message(data)
        length = _last(said, 1)
        # A name, or a number that some programs write for "any".
        return length if 1 in said and 2 not in said and length > 0 else None

    def _entry(self, value: Content) -> tuple[str, str]:
        said = self._message(nested(value))
        return self._text(said, 1), self._text(said, 2)

    def _message(self, data: memoryview, once: tuple[int, ...] = ()) -> dict[int, list[Content]]:
        said: dict[int, list[Content]] = {}
        for number, value in fields(data, self._budget):
            said.setdefault(number, []).append(value)
        for number in once:
            # Others would put the parts together.
            if len(said.get(number, ())) > 1:
                raise ValueError("what can be there once stands there twice")
        return said

    @staticmethod
    def _text(said: dict[int, list[Content]], number: int) -> str:
        return text(said[number][-1]) if number in said else ""


def _last(said: dict[int, list[Content]], number: int) -> int:
    return whole(said[number][-1]) if number in said else 0
