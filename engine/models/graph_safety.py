"""What a SavedModel would do when it is run: a graph can read and write files and run code.

Loading a SavedModel runs parts of it already, so the graph is judged before. An operation passes

* if TensorFlow registers it as free of side effects, unless it is one of the few that reach
  outside all the same (`_REACHES_OUT`: the registry calls ``ReadFile`` free of side effects), or
* if it keeps state that stays within the process (`_KEEPS_STATE`: variables, calls, random
  numbers, tables).

Everything else is refused, unknown operations included, so that a newer TensorFlow's additions
need no new entry here. Each SavedModel saves and restores its variables with operations that write
and read files, those of TensorFlow 1 sometimes with several savers; they are allowed in the graph
where no signature, initialiser or function of the model reaches them, and nothing that writes
where restoring does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from google.protobuf.message import DecodeError
from tensorflow.core.protobuf import saved_model_pb2
from tensorflow.python.framework import op_def_registry

from ..contract.errors import ModelError

# Free of side effects by the registry, yet they read a file (ReadFile, MatchingFiles; the pair of
# Proto reads a descriptor, ImmutableConst maps any file into memory), write one (Debug*, Copy
# with its debug_ops_spec), run Python or code of a backend (PyFuncStateless, Xla*, TPU*), end the
# process (Abort), or belong to input pipelines, which are made of files and have no place in a
# model.
_REACHES_OUT = re.compile(
    r".*File.*|.*Dataset.*|.*Iterator.*|Reader.*|.*PyFunc.*|Debug.*|Copy|CopyHost|DecodeProto.*"
    r"|EncodeProto|Xla.*|TPU.*|GenerateVocabRemapping|ImmutableConst|Abort"
)
_KEEPS_STATE = re.compile(
    r"VarHandleOp|VarIsInitializedOp|VariableShape|Variable|VariableV2|TemporaryVariable"
    r"|ReadVariableOp|Assign(Add|Sub)?VariableOp|DestroyResourceOp|DisableCopyOnRead"
    r"|Resource(Gather|GatherNd|Scatter\w+|Apply\w+|SparseApply\w+|StridedSliceAssign|CountUpTo)"
    r"|StatefulPartitionedCall|If|While|Case|DeviceIndex|Empty|DeepCopy|GuaranteeConst"
    r"|Random(Crop|Gamma|Poisson|PoissonV2|Shuffle|StandardNormal|Uniform|UniformInt)"
    r"|TruncatedNormal|ParameterizedTruncatedNormal|Multinomial|NonDeterministicInts"
    r"|Stateful(RandomBinomial|StandardNormal|StandardNormalV2|TruncatedNormal|Uniform"
    r"|UniformFullInt|UniformInt)|StatelessRandomGetAlg|RngReadAndSkip|RngSkip"
    r"|SampleDistortedBoundingBox(V2)?"
    r"|TensorArray\w*|Stack(V2|CloseV2|PopV2|PushV2)?|Assert|Print|CheckNumerics(V2)?"
    r"|(Anonymous)?(HashTable|Mutable\w*HashTable\w*)(V2)?|LookupTable\w+|InitializeTableV2"
    r"|CudnnRNN\w*"
)
_RESTORES = frozenset({"RestoreV2"})
_SAVES = _RESTORES | {"SaveV2", "MergeV2Checkpoints", "ShardedFilename"}
_NOTHING: frozenset[str] = frozenset()

# Forms that readers of SavedModels take as well, some of them before saved_model.pb: what is judged
# must be what is loaded.
_OTHER_FORMS = ("saved_model.cpb", "saved_model.pbtxt")


def check_graph(folder: Path) -> None:
    """Refuse a SavedModel whose graph, or that of a network for regions in it, can reach outside.

    Args:
        folder: the SavedModel; ``saved_model.pb`` is there.

    Raises:
        ModelError: it can, or it cannot be read.
    """
    _check_one(folder)
    for path in sorted(folder.glob("regions/*/saved_model.pb")):
        _check_one(path.parent)


def _check_one(folder: Path) -> None:
    for name in _OTHER_FORMS:
        if (folder / name).exists():
            raise ModelError(
                f"{folder} holds {name} beside saved_model.pb, so that it is not clear which of "
                "the two is the model. Remove the file, or export the model again."
            )
    model = saved_model_pb2.SavedModel()
    try:
        model.ParseFromString((folder / "saved_model.pb").read_bytes())
    except (DecodeError, ValueError) as error:
        raise ModelError(
            f"{folder / 'saved_model.pb'} is damaged ({error}). Export the model again, or copy "
            "the folder again."
        ) from error
    except OSError as error:
        raise ModelError(
            f"{folder / 'saved_model.pb'} cannot be read: {error.strerror or error}."
        ) from error
    if not model.meta_graphs:
        raise ModelError(
            f"{folder / 'saved_model.pb'} holds no graph. Export the model again, or copy the "
            "folder again."
        )
    found = sorted(set().union(*map(reaching_out, model.meta_graphs)))
    if found:
        named = ", ".join(name[:60] for name in found[:5])
        more = f" and {len(found) - 5} more" if len(found) > 5 else ""
        raise ModelError(
            f"{folder} holds operations that can read or write files or run code ({named}{more}), "
            "which an image model does not need, so it is not loaded. Switch on TRUST only if "
            "you trust whoever made the model."
        )


def reaching_out(meta_graph: Any) -> set[str]:
    """Return the names of a MetaGraphDef's operations that reach outside the process."""
    graph = _Graph(meta_graph)
    saver = meta_graph.saver_def
    saving = graph.reached([saver.save_tensor_name], ())
    restoring = graph.reached([saver.restore_op_name], ())
    running = graph.reached(_outputs(meta_graph), _functions(meta_graph))

    def allowed(kind: str, name: str) -> frozenset[str]:
        """What may be there beside the harmless, since only a saver comes by, or nobody."""
        if name in getattr(running, kind):
            return _NOTHING
        # Restoring is part of loading: it must not write.
        if name in getattr(restoring, kind):
            return _RESTORES
        # A graph of TensorFlow 1 keeps every saver that it was ever given, and nothing runs what
        # nothing reaches. A function is another matter: it can be put in the place of one that is
        # called (api_implements).
        return _SAVES if kind == "nodes" or name in saving.functions else _NOTHING

    found = {
        node.op
        for node in meta_graph.graph_def.node
        if _reaches_out(node, graph.functions, allowed("nodes", node.name))
    }
    for function in meta_graph.graph_def.library.function:
        extra = allowed("functions", function.signature.name)
        found.update(
            node.op for node in function.node_def if _reaches_out(node, graph.functions, extra)
        )
    return found


def _reaches_out(node: Any, functions: dict[str, list[Any]], extra: frozenset[str]) -> bool:
    if node.op in extra:
        return False
    definition = op_def_registry.get(node.op)
    if definition is None:
        return node.op not in functions
    if node.op == "PrintV2":
        # It can print into a file. The attribute is left out where it is the default, stderr.
        stream = node.attr["output_stream"].s if "output_stream" in node.attr else b"stderr"
        return stream not in (b"stderr", b"stdout", b"log(info)")
    if definition.is_stateful:
        return _KEEPS_STATE.fullmatch(node.op) is None
    return _REACHES_OUT.fullmatch(node.op) is not None


@dataclass
class _Reached:
    nodes: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)


class _Graph:
    """Who feeds and calls whom. Names that occur twice, which no program writes, are all seen."""

    def __init__(self, meta_graph: Any) -> None:
        self._nodes: dict[str, list[Any]] = {}
        for node in meta_graph.graph_def.node:
            self._nodes.setdefault(node.name, []).append(node)
        self.functions: dict[str, list[Any]] = {}
        for function in meta_graph.graph_def.library.function:
            self.functions.setdefault(function.signature.name, []).append(function)

    def reached(self, tensors: Iterable[str], functions: Iterable[str]) -> _Reached:
        """Everything that runs for some tensors and functions."""
        found = _Reached()
        nodes, calls = [_node_name(tensor) for tensor in tensors], list(functions)
        while nodes or calls:
            if nodes:
                name = nodes.pop()
                if name in found.nodes:
                    continue
                found.nodes.add(name)
                for node in self._nodes.get(name, ()):
                    nodes.extend(map(_node_name, node.input))
                    calls.extend(_called(node))
            else:
                name = calls.pop()
                if name in found.functions:
                    continue
                found.functions.add(name)
                for function in self.functions.get(name, ()):
                    for node in function.node_def:
                        calls.extend(_called(node))
        return found


def _node_name(tensor: str) -> str:
    return tensor.lstrip("^").split(":", 1)[0]


def _called(node: Any) -> list[str]:
    """Functions that a node may call; an operation may itself be the name of one."""
    names = [node.op]
    for value in node.attr.values():
        if value.HasField("func"):
            names.append(value.func.name)
        names.extend(function.name for function in value.list.func)
    return names


def _outputs(meta_graph: Any) -> list[str]:
    """Tensors and operations of the graph that signatures and initialisers name."""
    names: list[str] = []
    for signature in meta_graph.signature_def.values():
        for info in (*signature.outputs.values(), *signature.inputs.values()):
            names.append(info.name)
            names.append(info.coo_sparse.values_tensor_name)
            names.append(info.coo_sparse.indices_tensor_name)
            names.append(info.coo_sparse.dense_shape_tensor_name)
            names.extend(part.name for part in info.composite_tensor.components)
    for collection in meta_graph.collection_def.values():
        names.extend(collection.node_list.value)
    return names


def _functions(meta_graph: Any) -> list[str]:
    """Functions of the model's objects: what a program that has loaded it can call."""
    objects = meta_graph.object_graph_def
    names = list(objects.concrete_functions)
    for node in objects.nodes:
        names.extend(node.function.concrete_functions)
        names.append(node.bare_concrete_function.concrete_function_name)
    return names
