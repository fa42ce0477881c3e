"""ONNX files from strangers: refused in words before ONNX Runtime sees them."""

from __future__ import annotations

import os

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.onnx_safety import check_onnx, external_files
from onnx import TensorProto, helper

from tests.support.onnx_files import kernel, network, read, save, value, weights

IMAGE = value("image", ["n", 3, None, None])
RESULT = value("classes", ["n", 4, None, None])


def changed(path, change):
    """Write a network in which something was changed."""
    model = read(network(path))
    change(model)
    path.write_bytes(model.SerializeToString())
    return path


def external(path, location, offset=None, length=None):
    def change(model):
        stored = model.graph.initializer[0]
        stored.ClearField("raw_data")
        stored.data_location = TensorProto.EXTERNAL
        said = {"location": location, "offset": offset, "length": length}
        for key, text in said.items():
            if text is not None:
                stored.external_data.add(key=key, value=str(text))

    return changed(path, change)


def refused(path, match, trust=False):
    with pytest.raises(ModelError, match=match) as caught:
        check_onnx(path, trust)
    assert str(path) in str(caught.value)


def test_a_usual_file_passes(tmp_path):
    assert check_onnx(network(tmp_path / "a.onnx"), False).inputs[0].name == "image"


@pytest.mark.parametrize(
    "location",
    ["/etc/passwd", "../secret.bin", "a/../../secret.bin", "C:\\secret.bin", "..\\secret.bin",
     "//server/secret.bin", "*/_ORT_MEM_ADDR_/*", "", "file:///etc/passwd"],
)  # fmt: skip
def test_weights_outside_of_the_models_folder_are_refused(tmp_path, location):
    (tmp_path / "secret.bin").write_bytes(bytes(1000))
    (tmp_path / "model").mkdir()
    refused(external(tmp_path / "model" / "a.onnx", location), "wants to read weights from", True)


def test_weights_behind_a_link_out_of_the_folder_are_refused(tmp_path):
    (tmp_path / "secret.bin").write_bytes(bytes(1000))
    (tmp_path / "model").mkdir()
    try:
        os.symlink(tmp_path / "secret.bin", tmp_path / "model" / "weights.bin")
    except OSError:
        pytest.skip("no links here")
    refused(external(tmp_path / "model" / "a.onnx", "weights.bin"), "wants to read weights from")


def test_weights_in_a_file_beside_the_model_pass_as_far_as_it_reaches(tmp_path):
    values = kernel(3, 4, 3).tobytes()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "weights.bin").write_bytes(bytes(64) + values)
    path = external(tmp_path / "a.onnx", "sub/weights.bin", 64, len(values))
    assert external_files(check_onnx(path, False)) == (tmp_path / "sub" / "weights.bin",)
    refused(external(tmp_path / "a.onnx", "sub/weights.bin", 65, len(values)), "reach to byte")
    refused(external(tmp_path / "a.onnx", "sub/weights.bin", 64, 8), "expected are 432")
    refused(external(tmp_path / "a.onnx", "sub/weights.bin", "-3"), "have the offset")
    refused(external(tmp_path / "a.onnx", "sub/weights.bin", "9" * 30), "have the offset")
    refused(external(tmp_path / "a.onnx", "other.bin"), "which is not there")
    refused(external(tmp_path / "a.onnx", "sub"), "which is not there")


def test_weights_outside_are_found_in_the_constants_of_inner_graphs_too(tmp_path):
    tensor = weights("stored", np.zeros(4, "float32"))
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")
    inner = helper.make_graph(
        [helper.make_node("Constant", [], ["b"], value=tensor)], "then", [], [value("b", [])]
    )
    nodes = [helper.make_node("If", ["image"], ["classes"], then_branch=inner)]
    refused(save(tmp_path / "a.onnx", nodes, [IMAGE], [RESULT]), "wants to read weights from")


def test_operations_of_other_domains_are_refused_with_trust_too(tmp_path):
    nodes = [helper.make_node("Solve", ["image"], ["classes"], domain="ai.evil")]
    path = save(tmp_path / "a.onnx", nodes, [IMAGE], [RESULT], opsets={"": 17, "ai.evil": 1})
    refused(path, "ai.evil::Solve")
    refused(path, "TRUST does not help here", True)


@pytest.mark.parametrize("inside", ["function", "branch", "default"])
def test_operations_of_other_domains_are_found_inside_too(tmp_path, inside):
    foreign = helper.make_node("Solve", ["x"], ["y"], domain="ai.evil")
    graph = helper.make_graph([foreign], "g", [], [value("y", [])])
    body = [foreign]
    if inside != "function":
        body = [helper.make_node("If", ["x"], ["y"], then_branch=graph)]
    function = helper.make_function(
        "own", "F", ["x"], ["y"], [helper.make_node("Identity", ["x"], ["y"])] if
        inside == "default" else body, [helper.make_opsetid("", 17)],
        attribute_protos=[helper.make_attribute("g", graph)] if inside == "default" else [],
    )  # fmt: skip
    path = save(
        tmp_path / "a.onnx", [helper.make_node("F", ["image"], ["classes"], domain="own")],
        [IMAGE], [RESULT], functions=[function], opsets={"": 17, "own": 1, "ai.evil": 1},
    )  # fmt: skip
    refused(path, "ai.evil::Solve")


def test_what_stands_for_code_or_files_is_refused(tmp_path):
    nodes = [
        helper.make_node(
            "EPContext", ["image"], ["classes"], domain="com.microsoft", ep_cache_context="/x"
        )
    ]
    path = save(tmp_path / "a.onnx", nodes, [IMAGE], [RESULT], opsets={"": 17, "com.microsoft": 1})
    refused(path, "EPContext")


def test_functions_that_never_end_or_grow_beyond_measure_are_refused(tmp_path):
    node = helper.make_node

    def function(name, calls):
        return helper.make_function(
            "own", name, ["x"], ["y"], [node(one, ["x"], ["y"], domain="own") for one in calls],
            [helper.make_opsetid("own", 1)],
        )  # fmt: skip

    def file(*functions):
        return save(
            tmp_path / "a.onnx", [node("F0", ["image"], ["classes"], domain="own")], [IMAGE],
            [RESULT], functions=functions, opsets={"": 17, "own": 1},
        )  # fmt: skip

    refused(file(function("F0", ["F1"]), function("F1", ["F0"])), "calls itself")
    bomb = [function(f"F{i}", [f"F{i + 1}"] * 10) for i in range(12)]
    refused(file(*bomb, function("F12", [])), "more than 1000000 operations")
    chain = [function(f"F{i}", [f"F{i + 1}"]) for i in range(3000)]
    refused(file(*chain, function("F3000", [])), "too deeply")


def test_weights_that_do_not_fit_their_bytes_are_damage(tmp_path):
    def dims(*lengths):
        def change(model):
            model.graph.initializer[0].ClearField("dims")
            model.graph.initializer[0].dims.extend(lengths)

        return change

    def kind(number):
        def change(model):
            model.graph.initializer[0].data_type = number

        return change

    path = tmp_path / "a.onnx"
    refused(changed(path, dims(4, 3, 3, 4)), "have 432 bytes, expected are 576")
    refused(changed(path, dims(-4, -3, 3, 3)), "impossible shape")
    refused(changed(path, dims(1 << 62, 1 << 62)), "would have")
    refused(changed(path, dims(*[1] * 70)), "impossible shape")
    refused(changed(path, kind(99)), "have the type 99")
    refused(changed(path, kind(11)), "expected are 864")


def test_numbers_that_are_no_bytes_are_counted(tmp_path):
    def numbers(count, kind=TensorProto.FLOAT):
        def change(model):
            tensor = model.graph.initializer[0]
            tensor.ClearField("raw_data")
            tensor.data_type = kind
            field = tensor.float_data if kind == TensorProto.FLOAT else tensor.int32_data
            field.extend([1] * count)

        return change

    path = tmp_path / "a.onnx"
    check_onnx(changed(path, numbers(108)), False)
    check_onnx(changed(path, numbers(108, TensorProto.INT8)), False)
    refused(changed(path, numbers(107)), "have 107 numbers, expected are 108")
    refused(changed(path, numbers(109, TensorProto.FLOAT16)), "have 109 numbers")


def test_a_file_that_takes_or_gives_no_tensor_is_refused(tmp_path):
    node = helper.make_node("SequenceAt", ["image", "k"], ["classes"])
    sequence = helper.make_tensor_sequence_value_info("image", TensorProto.FLOAT, None)
    path = tmp_path / "a.onnx"
    refused(save(path, [node], [sequence], [RESULT]), "“image” of .* is a sequence")
    kind = helper.make_map_type_proto(
        TensorProto.INT64, helper.make_tensor_type_proto(TensorProto.FLOAT, [])
    )
    chart = helper.make_value_info("classes", kind)
    refused(save(path, [node], [IMAGE], [chart]), "“classes” of .* is a map")
    refused(save(path, [node], [], [RESULT]), "has no input")


def test_a_file_that_takes_no_image_is_refused(tmp_path):
    node = helper.make_node("Identity", ["words"], ["classes"])
    words = value("words", ["n"], TensorProto.INT64)
    refused(save(tmp_path / "a.onnx", [node], [words], [RESULT]), "no input that takes an image")


def test_sparse_weights_are_refused(tmp_path):
    sparse = helper.make_sparse_tensor(
        weights("kernel", np.ones(1, "float32")), weights("places", np.zeros(1, "int64")), [1 << 40]
    )
    path = changed(tmp_path / "a.onnx", lambda model: model.graph.sparse_initializer.append(sparse))
    refused(path, "sparse tensors")
