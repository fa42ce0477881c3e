"""The colours given where nobody has chosen any: the colour-blind tell them apart as well."""

from __future__ import annotations

import re
from itertools import combinations, product

import numpy as np
import pytest
from cnnmapper.engine.assessment.difference_map import difference_legend
from cnnmapper.engine.maps.colour_vision import VISIONS, apart, contrast, difference, seen
from cnnmapper.engine.maps.colours import read_colour
from cnnmapper.engine.maps.legend import DEFAULT, Entry, Legend, read_legend
from cnnmapper.engine.maps.palette import (
    ABSENT,
    PALETTE,
    PRESENT,
    SAME,
    TOLD_APART,
    spare_colour,
    told_apart,
)
from cnnmapper.engine.maps.ramp_style import FRACTIONS
from cnnmapper.engine.reports.network_drawing import COLOURS

from tests.support.places import ROOT

ENGINE = ROOT / "engine"
WHITE = (255, 255, 255)
STYLES = FRACTIONS.parent


def least(colours):
    return min(apart(one, other) for one, other in combinations(colours, 2))


# Of the data that Sharma, Wu and Dalal (2005) give to test an implementation with.
@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1.3802, -84.2814), (50, 0, -82.7485), 1.0),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_are_those_that_were_published(one, other, expected):
    assert difference(one, other) == pytest.approx(expected, abs=1e-4)
    assert difference(other, one) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("vision", VISIONS)
def test_every_vision_sees_white_black_and_grey_as_they_are(vision):
    assert seen(WHITE, vision) == pytest.approx((100, 0, 0), abs=0.02)
    assert seen((0, 0, 0), vision) == pytest.approx((0, 0, 0), abs=0.02)
    assert seen((119, 119, 119), vision)[1:] == pytest.approx((0, 0), abs=0.02)


@pytest.mark.parametrize(("classes", "expected"), [(2, 51), (8, 10.8), (22, 10.8)])
def test_classes_without_colours_are_told_apart_by_every_vision(classes, expected):
    legend = Legend.unnamed(classes)
    assert least([entry.colour for entry in legend.entries]) >= expected


def test_the_palette_is_told_apart_from_paper_and_from_what_does_not_differ():
    assert len(set(PALETTE)) == 22
    assert min(apart(colour, WHITE) for colour in PALETTE) >= TOLD_APART
    assert min(apart(colour, SAME) for colour in PALETTE) >= TOLD_APART
    assert apart(ABSENT, PRESENT) > 70


def test_no_further_colour_is_as_far_from_all_of_them_as_they_are_from_each_other():
    grid = product(range(0, 256, 51), repeat=3)
    others = [*PALETTE, WHITE, SAME]
    assert not [c for c in grid if min(apart(c, other) for other in others) >= 10.8]


def test_the_same_class_has_the_same_colour_in_every_map_and_no_colour_comes_twice():
    values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]
    whole = Legend((), generated=True).completed(values)
    assert least([entry.colour for entry in whole.entries]) >= TOLD_APART
    alone = Legend((), generated=True).completed([50])
    assert alone.entries[0].colour == whole.entries[4].colour == PALETTE[50 % 22]
    many = Legend.unnamed(300)
    assert len({entry.colour for entry in many.entries}) == 300


def test_given_colours_stay_and_the_others_keep_away_from_them():
    given = Legend(tuple(Entry(i, colour, "x") for i, colour in enumerate([PALETTE[3], SAME])))
    found = given.completed(range(6)).entries
    assert [entry.colour for entry in found[:2]] == [PALETTE[3], SAME]
    assert found[3].colour not in PALETTE[3:4]
    assert least([entry.colour for entry in found]) >= TOLD_APART
    # A red and a green that are one colour to those who do not see red stay as they are, too.
    twins = Legend((Entry(0, (255, 0, 4), "a"), Entry(1, (16, 107, 0), "b")))
    assert twins.completed(range(3)).entries[:2] == twins.entries


def test_a_colour_that_looks_like_another_is_replaced_and_no_other_is():
    assert told_apart((10, 200, 10), [WHITE, SAME]) == (10, 200, 10)
    chosen = told_apart((16, 107, 0), [(255, 0, 4)])
    assert chosen in PALETTE
    assert apart(chosen, (255, 0, 4)) >= TOLD_APART
    # With no room left it stays.
    assert told_apart((1, 2, 3), list(PALETTE)) == (1, 2, 3)


def test_a_hundred_given_colours_cost_no_time_and_leave_a_colour():
    taken = {(i, j, 0) for i in range(10) for j in range(10)}
    assert spare_colour(7, taken) not in taken


def test_no_module_invents_colours_of_its_own():
    # The rest are greys and paper of pages and drawings, and the one blue of a matrix.
    palettes = ("maps/palette.py", "maps/colour_names.py")
    own = {
        path.relative_to(ENGINE).as_posix()
        for path in ENGINE.rglob("*.py")
        if re.search(r'colorsys|"[0-9a-f]{6}[ "]', path.read_text(encoding="utf-8"))
    }
    assert own <= set(palettes)
    scripts = [
        path.read_text(encoding="utf-8") for path in (ROOT / "scripts" / "demo").glob("*.py")
    ]
    assert not [text for text in scripts if text.count('"#') > 2]


def test_the_most_frequent_changes_of_a_difference_map_are_told_apart():
    legend = read_legend(DEFAULT)
    counts = np.arange(36).reshape(6, 6) + 1
    found = difference_legend(legend, counts)
    assert [entry.value for entry in found.entries] == [
        0, *(1 + 6 * i + j for i in range(6) for j in range(6) if i != j)
    ]  # fmt: skip
    by_count = sorted(found.entries[1:], key=lambda entry: -entry.value)
    assert least([SAME, *(entry.colour for entry in by_count[:16])]) >= TOLD_APART
    # The most frequent one has some of its two classes.
    farm_to_forest = tuple((35 * a + 65 * b) // 100 for a, b in zip((161, 92, 68), (16, 107, 0)))
    assert by_count[0].colour == farm_to_forest


def colours_of(style):
    text = (STYLES / style).read_text(encoding="utf-8")
    found = re.findall(r'<item value="([^"]*)" [^>]*color="([^"]*)"', text)
    return [(float(value), read_colour(colour)) for value, colour in found]


@pytest.mark.parametrize("vision", VISIONS)
def test_ramps_only_grow_lighter_whoever_looks(vision):
    for style in ("probability.qml", "unlike_training.qml"):
        ramp = [colour for value, colour in colours_of(style) if value <= 1]
        lightness = [seen(colour, vision)[0] for colour in ramp]
        assert min(b - a for a, b in zip(lightness, lightness[1:])) > 4, style


def test_what_is_unlike_the_training_is_told_apart_from_all_that_is_like_it():
    found = colours_of("unlike_training.qml")
    like = [colour for value, colour in found if value <= 1]
    assert min(apart(found[-1][1], colour) for colour in like) >= 15


def test_the_tutorials_second_style_has_its_classes_in_colours_that_everybody_tells_apart():
    first, second = read_legend(DEFAULT), read_legend(STYLES / "legend_style_colour_blind.qml")
    assert [(e.value, e.label) for e in first.entries] == [
        (e.value, e.label) for e in second.entries
    ]
    assert least([entry.colour for entry in first.entries]) < 1
    colours = [entry.colour for entry in second.entries]
    assert set(colours) <= set(PALETTE)
    assert least(colours) >= 14


def test_kinds_of_layers_are_told_apart_and_stand_out_from_the_page():
    colours = [read_colour(colour) for colour in COLOURS.values()]
    assert least(colours) >= 12
    assert min(contrast(colour, WHITE) for colour in colours) >= 3
