"""Every model of a run is opened by one runtime."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cnnmapper.engine.models import onnx_runtime, tensorflow_runtime
from cnnmapper.engine.models.card import read_card

ENGINE = Path(tensorflow_runtime.__file__).resolve().parents[1]


@pytest.mark.parametrize("runtime", ["tensorflow", "onnx"])
def test_the_networks_beside_a_model_are_opened_as_the_model_is(
    runtime, tutorial_model, make_raster, run_map, monkeypatch
):
    module = {"tensorflow": tensorflow_runtime, "onnx": onnx_runtime}[runtime]
    name = {"tensorflow": "TensorFlowRuntime", "onnx": "OnnxRuntime"}[runtime]
    opened = []

    class Recording(getattr(module, name)):
        def open(self, path):
            opened.append((self, path))
            return super().open(path)

    monkeypatch.setattr(module, name, Recording)
    recorder = run_map(make_raster(), tutorial_model, device="cpu", runtime=runtime)[3]
    assert recorder.result_["method"] == "dense"
    card = read_card(tutorial_model)
    (dense,) = (entry for entry in card.regions if entry.kind == "dense")
    expected = {
        "tensorflow": [tutorial_model, tutorial_model / dense.path],
        "onnx": [tutorial_model / card.onnx.path, tutorial_model / dense.onnx.path],
    }[runtime]
    assert [path for _, path in opened] == expected
    assert len({id(runtime) for runtime, _ in opened}) == 1


def test_the_rest_of_the_engine_knows_no_runtime_by_name():
    naming = {
        str(path.relative_to(ENGINE))
        for path in ENGINE.rglob("*.py")
        if re.search(r"import.*(TensorFlow|Onnx)Runtime", path.read_text(encoding="utf-8"))
    }
    assert naming == {"models/runtime_choice.py"}
