"""Points at unsure pixels: apart, fair to the classes, and the same whatever the strips."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from cnnmapper.engine.labelling.spread_points import (
    Candidates,
    Proposals,
    candidates,
    cell_strips,
    spread,
)
from cnnmapper.engine.labelling.uncertainty import uncertainty
from hypothesis import given
from hypothesis import strategies as st


@st.composite
def maps(draw):
    height, width = draw(st.integers(1, 24)), draw(st.integers(1, 24))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    # Of few values, so that many pixels are equally unsure.
    unsure = random.integers(-1, 4, (height, width)).astype("float32") / 4
    return unsure, random.integers(1, 4, (height, width)), draw(st.integers(1, 7))


def proposed(unsure, classes, side, rows):
    step = rows * side
    return Candidates.joined(
        [candidates(unsure[top : top + step], classes[top : top + step], top, side)
         for top in range(0, len(unsure), step)]
    )  # fmt: skip


@given(maps(), st.integers(1, 3), st.integers(1, 30), st.booleans())
def test_points_keep_their_distance_and_do_not_depend_on_strips(given_map, rows, count, by_class):
    unsure, classes, side = given_map
    found = proposed(unsure, classes, side, rows)
    taken = spread(found, count, side, by_class)
    other = proposed(unsure, classes, side, 99)
    again = spread(other, count, side, by_class)
    assert [(found.rows[i], found.columns[i]) for i in taken] == [
        (other.rows[i], other.columns[i]) for i in again
    ]
    places = np.stack([found.rows[taken], found.columns[taken]], axis=1)
    distances = np.hypot(*(places[:, None] - places).transpose(2, 0, 1))
    assert len(taken) <= count
    assert (distances[~np.eye(len(taken), dtype=bool)] >= side).all()
    assert (unsure[places[:, 0], places[:, 1]] >= 0).all()
    assert (classes[places[:, 0], places[:, 1]] == found.classes[taken]).all()


@given(maps())
def test_each_cell_proposes_the_most_unsure_pixel_of_each_class(given_map):
    unsure, classes, side = given_map
    found = proposed(unsure, classes, side, 1)
    best = {}
    for (row, column), value in np.ndenumerate(unsure):
        key = row // side, column // side, classes[row, column]
        if value >= 0 and value > best.get(key, (-1, 0, 0))[0]:
            best[key] = value, row, column
    entries = zip(found.unsure.tolist(), found.rows.tolist(), found.columns.tolist())
    assert sorted(entries) == sorted(best.values())


@given(maps(), st.integers(1, 200), st.integers(1, 30), st.booleans())
def test_points_of_a_map_in_small_strips_are_those_of_the_whole_map(
    given_map, pixels, count, by_class
):
    unsure, classes, side = given_map
    height, width = unsure.shape
    strips = list(cell_strips(width, height, side, pixels))
    proposals = Proposals(count, side)
    for top, tall in strips:
        rows = slice(top, top + tall)
        proposals.add(candidates(unsure[rows], classes[rows], top, side))
        proposals.found()  # Looked through early, as if many had come.
    found, whole = proposals.found(), candidates(unsure, classes, 0, side)
    taken, expected = (spread(one, count, side, by_class) for one in (found, whole))
    assert places_of(found, taken) == places_of(whole, expected)
    assert sum(tall for _, tall in strips) == height
    assert max(tall for _, tall in strips) * width <= max(pixels, width)


def places_of(found, taken):
    return list(zip(found.rows[taken], found.columns[taken], found.classes[taken]))


def test_of_many_proposals_no_more_are_kept_than_can_be_taken():
    random = np.random.default_rng(1)
    proposals, every = Proposals(3, 2), []
    for top in range(0, 400, 2):
        unsure, classes = random.random((2, 400), "float32"), random.integers(1, 3, (2, 400))
        part = candidates(unsure, classes, top, 2)
        every.append(part)
        proposals.add(part)
    whole, found = Candidates.joined(every), proposals.found()
    assert len(whole.rows) > 40_000
    assert len(found.rows) == 2 * 10 * 3
    for by_class in (True, False):
        taken, expected = (spread(one, 3, 2, by_class) for one in (found, whole))
        assert places_of(found, taken) == places_of(whole, expected)


def test_classes_get_equal_shares_and_what_one_has_not_goes_to_the_others():
    unsure = np.full((1, 40), 0.5, "float32")
    unsure[0, :4] = 0.1
    classes = np.repeat([2, 1, 3], [4, 18, 18])[np.newaxis]
    found = candidates(unsure, classes, 0, 2)
    taken = spread(found, 12, 2, by_class=True)
    assert np.bincount(found.classes[taken]).tolist() == [0, 5, 2, 5]
    # Without shares the most unsure ones are taken, whatever their class.
    taken = spread(found, 12, 2, by_class=False)
    assert 2 not in found.classes[taken]


@pytest.mark.parametrize("measure", ["margin", "entropy"])
def test_equal_probabilities_are_as_unsure_as_can_be_and_a_certainty_is_not(measure):
    pixels = np.array([[1 / 3, 1, 0.5], [1 / 3, 0, 0.5], [1 / 3, 0, 0]], "float32")[:, np.newaxis]
    found = uncertainty(pixels, measure)
    assert found[0, 0] == pytest.approx(1, abs=1e-6)
    assert found[0, 1] == 0
    assert found[0, 2] == pytest.approx(1 if measure == "margin" else np.log(2) / np.log(3))


def test_a_distance_larger_than_the_map_takes_no_more_memory_than_the_map():
    unsure = np.linspace(0, 1, 20 * 30, dtype="float32").reshape(20, 30)
    tracemalloc.start()
    found = candidates(unsure, np.ones((20, 30), int), 0, 10_000)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.rows.tolist(), found.columns.tolist()) == ([19], [29])
    assert most < 1 << 20
