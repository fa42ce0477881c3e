"""Every model of a run is opened by one runtime."""

from __future__ import annotations

from pathlib import Path

from cnnmapper.engine.models import tensorflow_runtime
from cnnmapper.engine.models.card import read_card

ENGINE = Path(tensorflow_runtime.__file__).resolve().parents[1]


def test_the_networks_beside_a_model_are_opened_as_the_model_is(
    tutorial_model, make_raster, run_map, monkeypatch
):
    opened = []

    class Recording(tensorflow_runtime.TensorFlowRuntime):
        def open(self, folder):
            opened.append((self, folder))
            return super().open(folder)

    monkeypatch.setattr(tensorflow_runtime, "TensorFlowRuntime", Recording)
    recorder = run_map(make_raster(), tutorial_model, device="cpu")[3]
    assert recorder.result_["method"] == "dense"
    (dense,) = (entry.path for entry in read_card(tutorial_model).regions if entry.kind == "dense")
    assert [folder for _, folder in opened] == [tutorial_model, tutorial_model / dense]
    assert len({id(runtime) for runtime, _ in opened}) == 1


def test_the_rest_of_the_engine_knows_no_runtime_by_name():
    naming = {
        str(path.relative_to(ENGINE))
        for path in ENGINE.rglob("*.py")
        if "tensorflow_runtime" in path.read_text(encoding="utf-8")
    }
    assert naming == {"models/runtime_choice.py"}
