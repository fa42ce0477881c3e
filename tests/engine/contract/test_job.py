"""The job document: written by one side, read strictly by the other."""

from __future__ import annotations

import contextlib
import json

import pytest
from cnnmapper.engine.contract.errors import JobError
from cnnmapper.engine.contract.job import (
    EditCardJob,
    ExportJob,
    InspectJob,
    PredictJob,
    RasterInput,
    Source,
    StacImageJob,
    VersionsJob,
    from_json,
    to_json,
)
from hypothesis import given
from hypothesis import strategies as st

# What the plugin can write: NUL and half characters are refused, which has a test of its own.
texts = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=30)
JOB = PredictJob("patch", (Source((RasterInput("a.tif", ("X=1",)),)),), "model", "out.tif")


@given(
    st.builds(
        PredictJob,
        mode=st.sampled_from(["patch", "fcn"]),
        sources=st.just((Source((RasterInput("ä 'b\".tif"),)),)),
        model=texts,
        class_map=texts,
        extent=st.none() | st.tuples(*[st.floats(allow_nan=False, allow_infinity=False)] * 4),
        box=texts,
        ram_mb=st.integers(0, 10**6),
        creation_options=st.lists(texts, max_size=3).map(tuple),
    )
    | st.builds(ExportJob, model=texts, output=texts, trust=st.booleans())
    | st.builds(EditCardJob, model=texts, description=texts, licence=texts, sensor=texts,
                training_values=st.sampled_from(["", "stored", "scaled", "harmonised"]))
    | st.builds(InspectJob, model=texts, output_html=texts, image=texts, user_placeholders=texts)
    | st.builds(VersionsJob, run_model=st.booleans())
)
def test_a_job_reads_back_as_it_was_written(job):
    assert from_json(to_json(job)) == job


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(json.loads(to_json(JOB)))), json_values)
def test_a_job_with_any_value_replaced_is_read_or_refused_in_words(key, value):
    document = json.loads(to_json(JOB))
    document[key] = value
    with contextlib.suppress(JobError):  # any other error fails the test
        assert to_json(from_json(json.dumps(document)))


@given(texts | json_values.map(json.dumps))
def test_text_that_is_no_job_is_refused_in_words(text):
    with pytest.raises(JobError):
        from_json(text)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mode": "fancy"}, "mode is 'fancy'"),
        ({"colour": 0}, "unknown keys: colour"),
        ({"version": 2}, "version 2"),
        ({"sources": []}, "no raster"),
        ({"tile_size": True}, "tile_size must be int"),
        ({"extent": [1, 2]}, "4 values"),
        ({"task": "delete"}, "task is 'delete'"),
    ],
)
def test_a_job_that_is_half_understood_is_refused(change, message):
    document = {**json.loads(to_json(JOB)), **change}
    with pytest.raises(JobError, match=message):
        from_json(json.dumps(document))


@pytest.mark.parametrize("cloud", [float("nan"), -1, 101])
def test_a_search_for_an_impossible_share_of_clouds_is_refused(cloud):
    job = StacImageJob("https://catalogue", "s2", (), "image.vrt")
    document = {**json.loads(to_json(job)), "max_cloud": cloud}
    with pytest.raises(JobError, match=r"max_cloud is .*from 0 to 100"):
        from_json(json.dumps(document))


def test_a_job_that_lacks_a_key_is_refused():
    document = json.loads(to_json(JOB))
    del document["model"]
    with pytest.raises(JobError, match="lacks the key model"):
        from_json(json.dumps(document))


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [("width", 5, "5 x 0 pixels"), ("height", -1, "0 x -1 pixels"), ("device", "tpu", "tpu")],
)
def test_an_inspection_of_an_impossible_image_is_refused(key, value, words):
    document = {**json.loads(to_json(InspectJob("model", "report.html"))), key: value}
    with pytest.raises(JobError, match=words):
        from_json(json.dumps(document))
