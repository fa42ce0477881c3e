"""What a SavedModel would do in Orfeo ToolBox, judged without TensorFlow.

``graph_safety`` asks TensorFlow which operations have side effects. Here there is none to ask, so
the names decide: an operation is refused whose name is of a family that reads or writes files,
talks to other processes or devices, or runs code. The operations with which every SavedModel saves
and restores its variables have to pass; they read and write TensorFlow's own checkpoints only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..contract.errors import ModelError
from ..models.wire_format import fields, nested

# Field numbers of saved_model.proto, meta_graph.proto, graph.proto, function.proto, node_def.proto.
_META_GRAPHS = 2
_GRAPH = 2
_NODES, _LIBRARY = 1, 2
_FUNCTIONS = 1
_FUNCTION_NODES = 3
_OPERATION = 2

_SAVER = frozenset({"SaveV2", "RestoreV2", "MergeV2Checkpoints", "ShardedFilename"})
_REFUSED = re.compile(
    r".*(File|Dataset|Iterator|PyFunc|Reader|Proto|Session|Remote|Rpc|Collective|Nccl|feed|Save"
    r"|Restore|Snapshot|SummaryWriter|Heartbeat|DistributedTPU|TPUEmbedding).*"
    r"|Write.*|Debug.*|Xla.*|TPU.*|Copy|CopyHost|Print.*|Send|Recv|Abort|ImmutableConst|RecordInput"
    r"|GenerateVocabRemapping|LoadAndRemapMatrix|ImportEvent|CreateSummaryDbWriter"
)


def check_operations(folder: Path) -> None:
    """Refuse a SavedModel with operations that can read or write files or run code.

    Raises:
        ModelError: it has some, or it cannot be read.
    """
    path = folder / "saved_model.pb"
    try:
        names = set(_operations(memoryview(path.read_bytes())))
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, IndexError, UnicodeDecodeError) as error:
        raise ModelError(
            f"{path} is no SavedModel ({error}). Export the model again with “Export a "
            "Keras model”."
        ) from error
    found = sorted(name for name in names - _SAVER if _REFUSED.fullmatch(name))
    if found:
        raise ModelError(
            f"{folder} holds operations that can read or write files or run code "
            f"({', '.join(name[:60] for name in found[:5])}), which an image model does not need, "
            "so it is not loaded. Switch on TRUST only if you trust whoever made the model."
        )


def _operations(model: memoryview) -> Iterator[str]:
    for graph in _messages(model, _META_GRAPHS, _GRAPH):
        nodes = list(_messages(graph, _NODES))
        nodes.extend(_messages(graph, _LIBRARY, _FUNCTIONS, _FUNCTION_NODES))
        for node in nodes:
            for name in _messages(node, _OPERATION):
                yield str(name, "utf-8")


def _messages(data: memoryview, *numbers: int) -> Iterator[memoryview]:
    """Everything at the end of a path of field numbers."""
    if not numbers:
        yield data
        return
    for number, value in fields(data):
        if number == numbers[0]:
            yield from _messages(nested(value), *numbers[1:])
