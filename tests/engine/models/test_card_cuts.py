"""What a card says of patches that overlap is read back as it was, or refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.models.card_cuts import CardCuts, CutShare
from hypothesis import given
from hypothesis import strategies as st

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
SIZES = st.lists(st.integers(0, 99), min_size=2, max_size=2) | ANYTHING
MARGINS = st.lists(
    st.fixed_dictionaries({"margin": SIZES, "share": st.floats(0, 1) | ANYTHING}), max_size=3
)
DOCUMENTS = st.fixed_dictionaries({
    "patch": SIZES, "outputs": st.lists(st.text(max_size=5), max_size=2) | ANYTHING,
    "margins": MARGINS | ANYTHING,
})  # fmt: skip


def document(**changes: Any) -> dict[str, Any]:
    """A card that has found 32 pixels to be enough, unless it is said otherwise."""
    shares = ((0, 0.02), (16, 0.0005), (32, 0.00009), (48, 0.0))
    return {
        "patch": [256, 256],
        "outputs": ["classes"],
        "margins": [{"margin": [m, m], "share": share} for m, share in shares],
        **changes,
    }


@given(DOCUMENTS | ANYTHING)
def test_anything_is_read_back_as_it_was_or_refused(written):
    try:
        found = CardCuts.of(written)
    except (KeyError, TypeError, ValueError):
        return
    assert CardCuts.of(json.loads(json.dumps(found.to_document()))) == found
    assert all(0 <= 2 * one.margin.width < found.patch.width for one in found.shares)


@pytest.mark.parametrize("changes", [
    {"patch": [256]}, {"patch": [0, 256]}, {"patch": [256.0, 256]}, {"patch": [True, 256]},
    {"patch": "ab"}, {"outputs": []}, {"outputs": "classes"}, {"outputs": [3]},
    {"margins": []}, {"margins": [{"margin": [128, 0], "share": 0.1}]},
    {"margins": [{"margin": [-1, 0], "share": 0.1}]},
    {"margins": [{"margin": [0, 0], "share": 1.5}]},
    {"margins": [{"margin": [0, 0], "share": True}]},
    {"margins": [{"margin": [0, 0], "share": float("nan")}]},
    {"margins": [{"margin": [8, 8], "share": 0.1}, {"margin": [8, 8], "share": 0.1}]},
    {"margins": [{"margin": [8, 8], "share": 0.1}, {"margin": [16, 4], "share": 0.1}]},
    {"margins": [{"margin": [m, m], "share": 0.1} for m in range(100)]},
])  # fmt: skip
def test_what_no_export_writes_is_refused(changes):
    with pytest.raises((KeyError, TypeError, ValueError)):
        CardCuts.of(document(**changes))


def test_a_search_begins_with_the_smallest_margin_that_was_enough():
    cuts = CardCuts.of(document())
    assert cuts.told == CutShare(Size(32, 32), 0.00009)
    assert cuts.beginning(Size(256, 256), ["classes"]) == Size(32, 32)


def test_a_card_is_silent_of_other_patches_other_outputs_and_where_nothing_was_enough():
    cuts = CardCuts.of(document())
    assert cuts.beginning(Size(128, 128), ["classes"]) is None
    assert cuts.beginning(Size(256, 256), ["classes", "height"]) is None
    never = CardCuts.of(document(margins=[{"margin": [64, 64], "share": 0.01}]))
    assert never.told.margin == Size(64, 64)
    assert never.beginning(Size(256, 256), ["classes"]) is None
