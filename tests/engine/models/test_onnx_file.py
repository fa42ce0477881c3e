"""What an ONNX file says of itself, read without the package onnx."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.onnx_endings import last_activations
from cnnmapper.engine.models.onnx_file import read_onnx
from cnnmapper.engine.models.tensors import Tensor
from onnx import TensorProto, helper

from tests.support.onnx_files import network, save, value, weights

IMAGE = value("image", ["n", 3, None, None])
RESULT = value("classes", ["n", 4, None, None])


def test_inputs_and_outputs_are_tensors_of_the_engine(tmp_path):
    file = read_onnx(network(tmp_path / "a.onnx", sides=(16, None)))
    assert file.inputs == (Tensor("image", (None, 3, 16, None), "float32"),)
    assert file.outputs == (Tensor("classes", (None, 4, 14, None), "float32"),)


def test_what_the_file_has_a_value_for_is_no_input(tmp_path):
    path = save(
        tmp_path / "a.onnx",
        [helper.make_node("Conv", ["image", "kernel"], ["classes"])],
        [IMAGE, value("kernel", [4, 3, 1, 1]), value("rate", [], TensorProto.BOOL)],
        [RESULT],
        [weights("kernel", np.ones((4, 3, 1, 1), "float32"))],
    )
    assert [tensor.name for tensor in read_onnx(path).inputs] == ["image", "rate"]


def test_versions_metadata_and_producer_are_read(tmp_path):
    path = network(
        tmp_path / "a.onnx",
        metadata={"resolution": "10", "class_names": '{"0": "Wald"}'},
        opsets={"": 17, "ai.onnx.ml": 3},
    )
    file = read_onnx(path)
    assert file.metadata == {"resolution": "10", "class_names": '{"0": "Wald"}'}
    assert file.opsets == {"": 17, "ai.onnx.ml": 3}
    assert file.producer == "tests"
    assert file.weights == 4 * 3 * 3 * 3 * 4


def test_graphs_within_nodes_and_functions_are_walked(tmp_path):
    inner = helper.make_graph(
        [helper.make_node("Erf", ["image"], ["b"])], "then", [], [value("b", [])]
    )
    other = helper.make_graph(
        [helper.make_node("Constant", [], ["c"], value=weights("stored", np.zeros(5, "float32")))],
        "else", [], [value("c", [])],
    )  # fmt: skip
    function = helper.make_function(
        "own", "Twice", ["x"], ["y"],
        [helper.make_node("If", ["x"], ["y"], then_branch=inner, else_branch=other)],
        [helper.make_opsetid("", 17)],
    )  # fmt: skip
    path = save(
        tmp_path / "a.onnx", [helper.make_node("Twice", ["image"], ["classes"], domain="own")],
        [IMAGE], [RESULT], functions=[function], opsets={"": 17, "own": 1},
    )  # fmt: skip
    file = read_onnx(path)
    assert {(node.domain, node.operator) for node in file.nodes()} == {
        ("own", "Twice"), ("", "If"), ("", "Erf"), ("", "Constant")
    }  # fmt: skip
    assert file.weights == 20


@pytest.mark.parametrize(
    "data", [b"", b"\xff" * 50, b"\x08\x08", b"no model at all", b"\x3a\x05ab"]
)
def test_what_is_no_onnx_model_is_refused_in_words(tmp_path, data):
    path = tmp_path / "a.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"a\.onnx is no ONNX model, or a damaged one"):
        read_onnx(path)


def test_no_file_and_a_folder_are_refused_in_words(tmp_path):
    with pytest.raises(ModelError, match="cannot be read: No such file"):
        read_onnx(tmp_path / "none.onnx")
    with pytest.raises(ModelError, match="is no file"):
        read_onnx(tmp_path)


def test_a_file_that_others_would_put_together_from_two_graphs_is_refused(tmp_path):
    path = network(tmp_path / "a.onnx")
    path.write_bytes(path.read_bytes() * 2)
    with pytest.raises(ModelError, match="stands there twice"):
        read_onnx(path)


def test_graphs_without_end_within_each_other_are_refused(tmp_path):
    graph = helper.make_graph([], "g", [], [])
    for _ in range(25):
        node = helper.make_node("If", ["x"], ["y"], then_branch=graph)
        graph = helper.make_graph([node], "g", [], [])
    path = save(tmp_path / "a.onnx", graph.node, [IMAGE], [RESULT])
    with pytest.raises(ModelError, match="more than 16 deep"):
        read_onnx(path)


def ending(path, nodes, stored=(), axes=(1, 4), opset=17, functions=(), result=RESULT):
    file = read_onnx(
        save(path, nodes, [IMAGE], [result], stored, opsets={"": opset, "own": 1},
             functions=functions)
    )  # fmt: skip
    return last_activations(file, {"classes": axes}).get("classes", "")


def test_the_activation_that_an_output_ends_with_is_found(tmp_path):
    node = helper.make_node
    path = tmp_path / "a.onnx"
    assert ending(path, [node("Softmax", ["image"], ["classes"], axis=1)]) == "softmax"
    assert ending(path, [node("Sigmoid", ["image"], ["classes"])]) == "sigmoid"
    assert ending(path, [node("LogSoftmax", ["image"], ["classes"], axis=-3)]) == "log_softmax"
    assert ending(path, [node("Conv", ["image", "k"], ["classes"])]) == ""
    six = [weights("low", np.float32(0)), weights("high", np.float32(6))]
    assert ending(path, [node("Clip", ["image", "low", "high"], ["classes"])], six) == "relu6"
    assert ending(path, [node("Clip", ["image", "low"], ["classes"])], six) == "relu"


def test_what_only_reshapes_is_looked_through(tmp_path):
    node = helper.make_node
    nodes = [
        node("Sigmoid", ["image"], ["a"]), node("Cast", ["a"], ["b"], to=1),
        node("Transpose", ["b"], ["c"], perm=[0, 2, 3, 1]), node("Reshape", ["c", "s"], ["d"]),
        node("Identity", ["d"], ["classes"]),
    ]  # fmt: skip
    assert ending(tmp_path / "a.onnx", nodes) == "sigmoid"


def test_a_softmax_over_another_axis_than_the_classes_is_none(tmp_path):
    node = helper.make_node
    path = tmp_path / "a.onnx"
    assert ending(path, [node("Softmax", ["image"], ["classes"], axis=3)]) == ""
    assert ending(path, [node("Softmax", ["image"], ["classes"])]) == ""
    assert ending(path, [node("Softmax", ["image"], ["classes"])], axes=(3, 4)) == "softmax"
    turned = [
        node("Softmax", ["image"], ["a"], axis=-1),
        node("Transpose", ["a"], ["classes"], perm=[0, 3, 1, 2]),
    ]
    assert ending(path, turned) == "softmax"
    # Up to version 12 axis 1 means all that follow.
    assert ending(path, [node("Softmax", ["image"], ["classes"], axis=1)], opset=11) == ""


def test_a_function_is_looked_into(tmp_path):
    node = helper.make_node
    function = helper.make_function(
        "own", "End", ["x", "z"], ["y"], [node("Identity", ["z"], ["y"])],
        [helper.make_opsetid("", 17)],
    )  # fmt: skip
    nodes = [
        node("Softmax", ["image"], ["a"], axis=1), node("Relu", ["image"], ["b"]),
        node("End", ["b", "a"], ["classes"], domain="own"),
    ]  # fmt: skip
    assert ending(tmp_path / "a.onnx", nodes, functions=[function]) == "softmax"
