"""Parts of a model card that a hand has been at: a number is a number, or the card is refused."""

from __future__ import annotations

import math

import pytest
from cnnmapper.engine.models.card_onnx import OnnxEntry
from cnnmapper.engine.models.card_regions import DenseSummary
from cnnmapper.engine.models.unlike_training import OUTPUT, UnlikeTraining

ONNX = {
    "path": "onnx/dense.onnx", "opset": 17, "largest_difference": 1e-7, "windows": 4,
    "floats_per_pixel": 100.0, "proven_with": "1.20", "speed": 1.5,
}  # fmt: skip
UNLIKE = {
    "output": OUTPUT, "result": "r", "layer": "l", "features": 4, "patches": 9, "centres": 2,
}  # fmt: skip
DENSE = {"proven": True, "largest_difference": 0.0, "windows": 4, "reason": "", "method": "dense"}
NO_NUMBER = ["1_0", "4", "nan", True, math.nan, math.inf, None]


@pytest.mark.parametrize("value", NO_NUMBER)
@pytest.mark.parametrize(
    ("part", "document", "keys"),
    [
        (OnnxEntry, ONNX, ["opset", "largest_difference", "windows", "speed"]),
        (UnlikeTraining, UNLIKE, ["features", "patches", "centres"]),
        (DenseSummary, DENSE, ["windows"]),
    ],
)
def test_a_part_whose_number_is_none_is_refused(part, document, keys, value):
    assert part.of(document) is not None
    for key in keys:
        with pytest.raises((TypeError, ValueError)):
            part.of({**document, key: value})


def test_a_difference_that_is_none_is_not_known():
    assert DenseSummary.of({**DENSE, "largest_difference": "1_0"}).largest_difference is None
    assert DenseSummary.of({**DENSE, "largest_difference": math.nan}).largest_difference is None
