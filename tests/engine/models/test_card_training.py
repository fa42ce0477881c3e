"""What a card says of the training's images is read back as it was, or refused in one sentence."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError
from cnnmapper.engine.models.card_training import (
    KEY,
    BandStatistics,
    Training,
    TrainingInput,
)
from hypothesis import given
from hypothesis import strategies as st

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
NUMBERS = (
    "minimum", "percentile_1", "median", "percentile_99", "maximum", "mean", "standard_deviation",
)  # fmt: skip
BAND = st.dictionaries(
    st.sampled_from((*NUMBERS, "unit", "scale", "offset", "std")), ANYTHING | st.floats(0, 9)
)
INPUT = st.dictionaries(
    st.sampled_from(("bands", "pixel_size", "in_degrees", "origin", "gsd")),
    ANYTHING | st.lists(BAND, min_size=2, max_size=2) | st.floats(1, 60),
)
PART = st.dictionaries(
    st.sampled_from(("values", "sensor", "inputs", "platform")),
    ANYTHING | st.sampled_from(("stored", "scaled")) | st.dictionaries(
        st.sampled_from(("image", "other")), INPUT
    ),
)  # fmt: skip


@given(PART | ANYTHING)
def test_anything_is_read_back_as_it_was_or_refused_in_one_sentence(document):
    try:
        found = Training.of(document, {"image": 2})
    except CardError:
        with pytest.raises(CardError) as caught:
            Training.of(document, {"image": 2})
        assert KEY in str(caught.value)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 600
        return
    assert Training.of(json.loads(json.dumps(found.to_document())), {"image": 2}) == found


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"values": "raw"}, "'raw'.*stored, scaled, harmonised"),
        ({"inputs": {"picture": {}}}, "'picture'.*model's inputs.*image"),
        ({"inputs": {"image": {"bands": [{}]}}}, "1 entries.*each of the 2 bands"),
        ({"inputs": {"image": {"bands": [{}, {"mean": 1e400}]}}}, "band 2: mean is inf"),
        ({"inputs": {"image": {"bands": [{"minimum": 2, "maximum": 1}, {}]}}}, "band 1: minimum"),
        ({"inputs": {"image": {"bands": [{"standard_deviation": -1}, {}]}}}, "not negative"),
        ({"inputs": {"image": {"pixel_size": 0}}}, "metres, more than 0"),
        ({"sensor": "two\nlines"}, "one line"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_was_expected(document, words):
    with pytest.raises(CardError, match=words):
        Training.of(document, {"image": 2})


def test_statistics_are_those_of_the_values_and_leave_out_what_is_no_number():
    values = np.append(np.arange(1001.0), [np.nan, np.inf])
    found = BandStatistics.of_sample(values, "reflectance", 0.0001, -0.1)
    assert (found.minimum, found.median, found.maximum) == (0, 500, 1000)
    assert (found.percentile_1, found.percentile_99) == (10, 990)
    assert found.mean == 500
    assert found.standard_deviation == pytest.approx(np.arange(1001.0).std())
    assert (found.unit, found.scale, found.offset) == ("reflectance", 0.0001, -0.1)
    assert found.usual_range == (10, 990)


def test_the_usual_range_is_told_as_well_as_it_can_be():
    assert BandStatistics(mean=100, standard_deviation=10).usual_range == pytest.approx(
        (76.74, 123.26), abs=0.01
    )
    assert BandStatistics(minimum=0, maximum=255).usual_range == (0, 255)
    assert BandStatistics(mean=3).usual_range is None
    assert BandStatistics.of_sample(np.array([np.nan])).usual_range is None


def test_what_one_origin_leaves_open_another_completes_band_by_band_of_none():
    layer = TrainingInput((BandStatistics(mean=5, standard_deviation=1),), origin="a layer")
    image = TrainingInput((BandStatistics.of_sample(np.arange(9.0)),), 10.0, origin="an image")
    both = Training(inputs={"a": layer}).completed(
        Training("stored", "a sensor", {"a": image, "b": image})
    )
    assert both.inputs["a"] == TrainingInput(layer.bands, 10.0, origin="a layer")
    assert both.inputs["b"] == image
    assert (both.values, both.sensor) == ("stored", "a sensor")
    assert both.bands_of("c") == ()
    assert both
    assert not Training(inputs={"a": TrainingInput()})
