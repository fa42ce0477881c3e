"""Which class each channel of a model is, by a legend and by what the model's labels say."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import LegendError
from cnnmapper.engine.maps import class_channels as channels
from cnnmapper.engine.maps.class_channels import AS_THEY_ARE, HIGHEST, NUMBERED
from cnnmapper.engine.maps.legend import Entry, Legend
from cnnmapper.engine.maps.legend_rows import Row

from tests.support.recorder import Recorder


def legend(*values, names="abcdefghijklmnop", of_channels=False):
    rows = [Entry(v, (v % 256, 0, 0), name) for v, name in zip(values, names)]
    return Legend.of(rows, "x.csv", of_channels)


def fitted(count, *values, **options):
    recorder = Recorder()
    found = channels.fit(legend(*values, **options), count, "x.csv", recorder)
    return [(e.value, e.label) for e in found.channels], recorder


@pytest.mark.parametrize("values", [(1, 2, 3), (10, 20, 100), (0, 7, 9), (500, 600, 65534)])
def test_as_many_classes_as_channels_name_them_in_their_order_and_it_is_said(values):
    found, said = fitted(3, *values)
    assert found == list(zip(values, "abc"))
    (line,) = said.all("info")
    assert f"channel 0 is a ({values[0]}), 1 is b ({values[1]}), 2 is c" in line["message"]
    assert not said.all("warning")


def test_values_that_count_from_0_are_the_numbers_of_the_channels_in_any_order():
    found, said = fitted(3, 2, 0, 1)
    assert found == [(0, "b"), (1, "c"), (2, "a")]
    assert not said.all("info")
    assert not said.all("warning")


def test_other_values_out_of_order_are_told_with_both_readings():
    found, said = fitted(3, 30, 10, 20)
    assert found == [(30, "a"), (10, "b"), (20, "c")]
    (line,) = said.all("warning")
    assert "channel 0 is a (30), 1 is b (10), 2 is c (20)" in line["message"]
    assert "channel 0 is b (10), 1 is c (20), 2 is a (30)" in line["message"]


def test_the_order_of_a_model_card_is_that_of_the_channels():
    found, said = fitted(3, 30, 10, 20, of_channels=True)
    assert found == [(30, "a"), (10, "b"), (20, "c")]
    assert not said.all("warning")


@pytest.mark.parametrize("values", [
    (0,), (0, 1), (1, 2), (0, 2), (0, 9), (1, 2, 3, 4), (0, 1, 2, 3), (0, 1, 2, 255),
])  # fmt: skip
def test_more_classes_or_fewer_than_channels_are_refused_with_both_lists(values):
    with pytest.raises(LegendError) as caught:
        fitted(3, *values)
    message = str(caught.value)
    assert "3 classes (channels 0, 1, 2)" in message
    assert f"x.csv has {len(values)} (values {', '.join(map(str, values))})" in message


def test_an_entry_called_no_data_is_no_channel_where_the_others_are_as_many():
    for label in ("No data", "nodata", "NoData (outside)", "keine Daten"):
        found, said = fitted(2, 0, 1, 255, names=["a", "b", label])
        assert found == [(0, "a"), (1, "b")]
        assert f"{label} (255) means no data" in said.all("info")[0]["message"]
    found, _ = fitted(3, 0, 1, 2, names=["no data", "a", "b"])
    assert found == [(0, "no data"), (1, "a"), (2, "b")]
    with pytest.raises(LegendError, match="255 meaning no data"):
        fitted(3, 0, 1, 255, names=["a", "b", "nodata"])


# What the model's own labels are


def reading(values, labels, channel=None, count=None):
    """Labels on samples; beside them probabilities that are highest in ``channel``."""
    probabilities = None
    if channel is not None:
        probabilities = np.full((len(channel), 1, 1, count or len(values)), 0.01)
        probabilities[np.arange(len(channel)), 0, 0, channel] = 0.9
    shown = np.array(labels, "int64").reshape(-1, 1, 1, 1)
    return channels.read_labels(legend(*values), shown, probabilities)


@pytest.mark.parametrize(("values", "labels", "channel", "expected"), [
    ((1, 2, 3), [0, 2], [0, 2], NUMBERED),
    ((1, 2, 3), [1], [1], NUMBERED),
    ((1, 2, 3), [1, 3], [0, 2], AS_THEY_ARE),
    ((1, 2, 3), [2], [1], AS_THEY_ARE),
    ((0, 10, 20), [0], [0], HIGHEST),
    ((0, 1, 2), [0, 2], [0, 2], AS_THEY_ARE),
    ((0, 1, 2), [0, 9], [0, 1], AS_THEY_ARE),
    ((30, 10, 20), [10], [1], AS_THEY_ARE),
])  # fmt: skip
def test_labels_beside_probabilities_are_told_apart_by_them(values, labels, channel, expected):
    assert reading(values, labels, channel) == expected


@pytest.mark.parametrize(("values", "labels", "channel"), [
    ((1, 2, 3), [2, 0], [0, 1]),
    ((10, 20, 30), [10, 30], [0, 1]),
    ((10, 20, 30), [0, 20], [0, 1]),
    ((0, 1, 2), [1, 2], [0, 1]),
    ((0, 1, 2), [3], [2]),
    ((10, 20, 30), [7], [2]),
])  # fmt: skip
def test_labels_that_contradict_the_legend_are_refused(values, labels, channel):
    with pytest.raises(LegendError, match=r"contradict the legend: where channel \d"):
        reading(values, labels, channel)


@pytest.mark.parametrize(("values", "labels", "expected"), [
    ((1, 2, 3), [0, 1, 2], NUMBERED),
    ((1, 2, 3), [1, 3], AS_THEY_ARE),
    ((10, 20, 30), [10, 20], AS_THEY_ARE),
    ((10, 20, 30), [1, 2], NUMBERED),
    ((0, 1, 2), [1, 5], AS_THEY_ARE),
])  # fmt: skip
def test_labels_alone_are_told_apart_by_the_values_that_occur(values, labels, expected):
    assert reading(values, labels) == expected


def test_labels_alone_that_can_be_read_either_way_are_refused_with_both():
    with pytest.raises(LegendError, match="not known what") as caught:
        reading((1, 2, 3), [1, 2])
    assert "samples of the image are 1, 2" in str(caught.value)
    assert "channel 0 is a (1), 1 is b (2), 2 is c (3)" in str(caught.value)
    with pytest.raises(LegendError, match=r"does not fit.*are 0, 3.*values 1, 2, 3"):
        reading((1, 2, 3), [0, 3])


def test_a_class_that_the_legend_lacks_gets_its_number_and_a_colour_of_its_own():
    given = Legend.of([Row(0, "a", None), Row(1, "b", (55, 126, 184))], "x")
    found = given.completed([7, 1, 200])
    assert [(e.value, e.label) for e in found.entries] == [
        (0, "a"), (1, "b"), (7, "class 7"), (200, "class 200"),
    ]  # fmt: skip
    assert found.entries[:2] == given.entries
    assert len({e.colour for e in found.entries}) == 4
