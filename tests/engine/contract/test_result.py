"""The result of each task: sent by one side, read strictly by the other."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import typing

import pytest
from cnnmapper.engine.contract import job, result
from cnnmapper.engine.contract.errors import ResultError
from cnnmapper.engine.contract.messages import Messages
from hypothesis import given
from hypothesis import strategies as st

RESULTS = (
    result.ExportResult("m", "m/model_card.json", "16", "1", "", dense=True, summary="m: …"),
    result.PredictResult(
        {"OUTPUT": "a.tif"}, {"OUTPUT": None, "CONFIDENCE": "ä.qml"}, 70_000, 70_000,
        valid_pixels=70_000 * 70_000, seconds=2.5, method="patches", engine="TensorFlow",
        content="classes", numbers="soft: softmax", alarm="",
    ),
    result.PlanResult(
        "p.json", "5a", (result.PlannedPart(1, 0, 0, 9, 7, 63, (0.0, 1.5), 0.1, 5, 6),), 9, 7,
        0.1, None, "dense", "ONNX Runtime",
    ),
    result.MergeResult("m.tif", {"OUTPUT": "m.qml"}, 7, 9, 7, 63, 1.5),
    result.InspectResult("r.html", "", "16x12", "1", "1", dense=False),
    result.CompareResult(None, 0.5, None, 0, 3, {}, 1.0),
    result.AssessResult(0.9, 0.8, None, 0.7, 0.6, 100, 2, None, None, 0.05, 1.0),
    result.PolishResult(9, 2, 1, 1, 3, {"OUTPUT": "m.qml"}, 1.0),
    result.SuggestLabelsResult("s.gpkg", 60, 1.5),
    result.VectorResult("p.gpkg", 3_000_000, 6, 70_000 * 70_000, 9.5),
    result.StacImageResult("i.vrt", "S2A", "2022-07-01", None, ("B02", "B03")),
    result.SamplePatchesResult("s", "s/patch_set.json", "", 60, 20, 20, 6, 50, 1.5),
    result.TrainResult(
        "m", "m/model_card.json", "m.keras", "", 0.9, 0.8, None, 0.9, 9, 7, 1e-3, 14902, None, "16",
        "4", True, 60.0, "Trained.",
    ),
    result.MapImagesResult(2, 1, {"b": "Why."}, "c.json", "m.geojson", ("m.vrt",), "m.qml", 9.0),
    result.VersionsResult(*"012", ("CPU",), *"456789abc", gpus=("GPU:0",), distributed="d"),
    result.OtbVersionsResult({"otb": "9.1"}, ("pyotb is missing.",)),
    result.EditCardResult("m", "m/model_card.json", "The model card of m has new classes."),
)
by_kind = pytest.mark.parametrize("value", RESULTS, ids=lambda value: type(value).__name__)


def example(kind):
    return next(one for one in RESULTS if isinstance(one, kind))


def line_of(value):
    """Return what a worker writes, as the other side has it."""
    stream = io.StringIO()
    Messages(stream).result(value)
    line = json.loads(stream.getvalue())
    assert line.pop("type") == "result"
    return line


def test_every_task_has_a_result_of_its_own():
    assert {kind.task for kind in typing.get_args(job.Job)} == {one.task for one in RESULTS}
    assert typing.get_args(result.Result) == tuple(type(one) for one in RESULTS)


@by_kind
def test_a_result_reads_back_as_it_was_sent(value):
    assert result.from_line(type(value), line_of(value)) == value


@by_kind
def test_a_result_that_lacks_a_key_is_refused_in_a_sentence_that_names_it(value):
    for field in dataclasses.fields(value):
        line = line_of(value)
        del line[field.name]
        words = f"The worker's result of {value.task} lacks the key {field.name}."
        with pytest.raises(ResultError, match=words) as caught:
            result.from_line(type(value), line)
        assert "restart QGIS" in str(caught.value)
        assert "\n" not in str(caught.value)


@by_kind
def test_a_result_of_the_wrong_type_is_refused_in_a_sentence_that_names_it(value):
    for field in dataclasses.fields(value):
        wrong = {**line_of(value), field.name: [{}]}
        with pytest.raises(ResultError, match=f"result of {value.task}.{field.name}"):
            result.from_line(type(value), wrong)


def test_a_truth_value_is_no_number_and_a_number_no_text():
    line = line_of(example(result.AssessResult))
    for key, wrong in (("samples", True), ("kappa", "0.8"), ("overall_accuracy", None)):
        with pytest.raises(ResultError, match=f"{key} must be"):
            result.from_line(result.AssessResult, {**line, key: wrong})


def test_the_result_of_another_task_is_refused():
    with pytest.raises(ResultError, match="unknown keys: agreement"):
        result.from_line(result.AssessResult, line_of(example(result.CompareResult)))


@given(
    st.sampled_from(sorted(line_of(RESULTS[1]))),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=6,
    ),
)
def test_a_result_with_any_value_replaced_is_read_or_refused_in_words(key, value):
    with contextlib.suppress(ResultError):  # any other error fails the test
        result.from_line(result.PredictResult, {**line_of(RESULTS[1]), key: value})
