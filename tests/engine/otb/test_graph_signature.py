"""The signature of a SavedModel, read without TensorFlow."""

from __future__ import annotations

import pytest
from cnnmapper.engine.otb.graph_signature import read_signature

from tests.support.otb_worker import INPUTS, OUTPUTS, write_saved_model


def test_the_signature_read_without_tensorflow_is_tensorflows(tutorial_model):
    from cnnmapper.engine.models.tensorflow_runtime import TensorFlowEngine

    assert read_signature(tutorial_model) == TensorFlowEngine(tutorial_model, "cpu").signature


def test_a_damaged_saved_model_is_refused(tmp_path, tutorial_model):
    from cnnmapper.engine.contract.errors import ModelError

    whole = (tutorial_model / "saved_model.pb").read_bytes()
    for number, data in enumerate([b"", b"\xff" * 40, whole[:500], b"\x08\x01", whole[::-1]]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "saved_model.pb").write_bytes(data)
        with pytest.raises(ModelError):
            read_signature(folder)


def test_names_types_shapes_and_constants_are_read(tmp_path):
    inputs = {**INPUTS, "is_training": ("bool", ()), "patch": ("float64", (None, 16, 12, 3))}
    signature = read_signature(write_saved_model(tmp_path / "model", inputs, OUTPUTS))
    assert {t.name: (t.dtype, t.shape) for t in signature.inputs} == inputs
    assert [t.name for t in signature.images] == ["image", "patch"]
    assert {t.name: (t.dtype, t.shape) for t in signature.outputs} == OUTPUTS
