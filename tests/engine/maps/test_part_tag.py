"""What a part of a map says of itself, after somebody's hand or another program has been at it."""

from __future__ import annotations

import json

import pytest
from cnnmapper.engine.contract.part import Part
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.maps.part_images import SeenImage
from cnnmapper.engine.maps.part_tag import PartTag

LOOKS = {
    "averaged": False, "open_legend": False, "ramp": False, "generated": False, "legend": None,
}  # fmt: skip
TAG = PartTag(
    Part(1, 2), "plan", Window(0, 0, 8, 4), 8, 8, (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), "map", LOOKS,
    {"step": 2}, (SeenImage("scene.tif", "path", "machine", 7, 1_700_000_000),), "style",
)  # fmt: skip


def test_it_is_read_back_as_it_was_written():
    assert PartTag.read(TAG.to_text()) == TAG


@pytest.mark.parametrize(
    ("key", "value"),
    [("part", "Infinity"), ("window", "[0, 0, Infinity, 4]"), ("size", "[8, 1e999]"),
     ("transform", "[10, 0, NaN, 0, -10, 0]")],
)  # fmt: skip
def test_numbers_that_are_not_finite_are_none(key, value):
    document = {**json.loads(TAG.to_text()), key: "HERE"}
    with pytest.raises(ValueError, match=r"infinity|not finite"):
        PartTag.read(json.dumps(document).replace('"HERE"', value))
