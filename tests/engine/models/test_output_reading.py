"""What the numbers of an output are, where samples and layers could both be believed."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.models.card_numbers import CardNumbers
from cnnmapper.engine.models.output_reading import read_numbers

ONE_HOT = np.eye(3, dtype="float32")[np.arange(12) % 3].reshape(1, 3, 4, 3)
SHARES = np.full((1, 3, 4, 3), 1 / 3, dtype="float32")


@pytest.mark.parametrize(
    ("values", "activation", "kind"),
    [
        (ONE_HOT, "sigmoid", "multi-label"),
        (ONE_HOT * (1 - 1e-4), "hard_sigmoid", "multi-label"),
        (ONE_HOT, "", "softmax"),
        (ONE_HOT, "softmax", "softmax"),
        (SHARES, "sigmoid", "softmax"),
    ],
)
def test_sigmoids_of_large_numbers_are_labels_though_one_of_them_happens_to_be_1(
    values, activation, kind
):
    assert read_numbers("labels", values, CardNumbers(activation=activation)).kind == kind
