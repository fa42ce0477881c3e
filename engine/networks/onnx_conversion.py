"""A traced network as ONNX: converted by tf2onnx, then put into the form that runs well."""

from __future__ import annotations

import contextlib
import io
import logging
from pathlib import Path
from typing import Any

from ..contract.errors import ModelError
from ..models.tensorflow_setup import tensorflow as tf
from .onnx_passes import improve

OPSET = 17
"""The highest that every build of ONNX Runtime that is in use knows, DirectML's too."""
_MOST_BYTES = 2**31 - 1
"""Of a file: more than that a protocol buffer does not hold."""
_MANY_STEPS = 1500
_MOST_WEIGHTS = 512 * 2**20
"""Bytes of weights: a larger network takes minutes and several times its size to be converted."""


def write_onnx(function: Any, path: Path, properties: dict[str, str]) -> None:
    """Write a function as an ONNX file, under the names of its inputs and outputs.

    Args:
        function: a concrete tf.function that was traced within ``tracing_for_onnx``; it takes
            its inputs by keyword and returns its outputs in a dictionary.
        path: the file.
        properties: what the file is to say of itself, as its metadata.

    Raises:
        ModelError: ONNX has no form for it; the message says why.
    """
    weights = sum(_bytes_of(variable) for variable in function.variables)
    if weights > _MOST_WEIGHTS:
        raise ModelError(f"its weights take {weights >> 20} MB, more than is converted")
    made = _converted(function)
    improve(made)
    for key, value in properties.items():
        entry = made.metadata_props.add()
        entry.key, entry.value = key, value
    if made.ByteSize() > _MOST_BYTES:
        raise ModelError("it would be larger than a file of ONNX may be")
    path.write_bytes(made.SerializeToString(deterministic=True))


def _bytes_of(variable: Any) -> int:
    return int(variable.shape.num_elements() or 0) * int(variable.dtype.size)


def _converted(function: Any) -> Any:
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    outputs = list(function.structured_outputs)
    try:
        with _quietly():
            import onnx

            frozen = convert_variables_to_constants_v2(function)
            # A dictionary is flattened in the order of its keys.
            tensors = dict(zip(sorted(outputs), (tensor.name for tensor in frozen.outputs)))
            inputs = {tensor.name: tensor.name.split(":")[0] for tensor in frozen.inputs}
            names = {**inputs, **{tensor: name for name, tensor in tensors.items()}}
            made = _optimised(
                frozen.graph.as_graph_def(), list(inputs), [tensors[n] for n in outputs], names
            )
            onnx.checker.check_model(made)
    except MemoryError:
        raise
    except ImportError as error:
        # As in Python 3.9, for which there is no release that goes with TensorFlow.
        raise ModelError(f"the package {error.name or 'tf2onnx'} is not installed") from error
    except Exception as error:  # the converter throws anything
        raise ModelError(_reason(error)) from error
    return made


def _optimised(
    graph: Any, inputs: list[str], outputs: list[str], names: dict[str, str]
) -> Any:
    """Do as ``tf2onnx.convert.from_graph_def`` does, but choose what is optimised.

    In a graph of thousands of steps, to move every turn of the axes takes minutes; ONNX Runtime
    does that by itself, nearly as well.
    """
    from tf2onnx import optimizer, tf_loader, tfonnx
    from tf2onnx.optimizer.back_to_back_optimizer import BackToBackOptimizer
    from tf2onnx.optimizer.const_fold_optimizer import ConstFoldOptimizer
    from tf2onnx.optimizer.identity_optimizer import IdentityOptimizer
    from tf2onnx.optimizer.merge_duplicated_nodes_optimizer import MergeDuplicatedNodesOptimizer

    with tf.Graph().as_default():
        graph = tf_loader.tf_optimize(inputs, outputs, graph)
    few = None
    if len(graph.node) > _MANY_STEPS:
        few = {
            "constants": ConstFoldOptimizer,
            "duplicates": MergeDuplicatedNodesOptimizer,
            "identities": IdentityOptimizer,
            "back to back": BackToBackOptimizer,
        }

    def optimised(on_copies: bool) -> Any:
        with tf.Graph().as_default() as whole:
            tf.import_graph_def(graph, name="")
            made = tfonnx.process_tf_graph(
                whole, opset=OPSET, input_names=inputs, output_names=outputs,
                tensors_to_rename=names, custom_rewriter=[_chosen_not_added_up],
            )  # fmt: skip
            return optimizer.optimize_graph(made, on_copies, few).make_model("network")

    try:
        return optimised(False)
    except Exception:  # one of its steps throws on a graph that it does not understand
        # Each on a copy then, so that one can be left out: the copies take as long as the rest.
        if few is not None:
            raise
        return optimised(True)


def _chosen_not_added_up(_graph: Any, nodes: list[Any]) -> list[Any]:
    """Have a choice between two numbers written as one.

    Else the converter multiplies both by 1 or 0, and adds them up: where the number that is not
    chosen is infinite, such as the logarithm of 0, the result is none.
    """
    for node in nodes:
        if node.type in ("Select", "SelectV2"):
            node.set_attr("handles_nan", True)
    return nodes


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return f"it cannot be converted ({text[:160].rstrip('.')})"


@contextlib.contextmanager
def _quietly() -> Any:
    """Keep the converter's log to itself: what matters of it comes as an error."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    level = tf.get_logger().level
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        tf.get_logger().setLevel(level)
        logging.disable(before)
