"""What counts as a number in what people and other programs have written."""

from __future__ import annotations

import math

import pytest
from cnnmapper.engine.contract.plain_numbers import finite, number_in, whole_number_in
from hypothesis import given
from hypothesis import strategies as st

NO_NUMBERS = ["1_000", "nan", "NaN", "inf", "-Infinity", "０１", "٣", "²", "1e999", "", " ", "0x10",
              "1,5", "--1", "+", ".", "e3", "1 000", "9" * 500, "true"]  # fmt: skip


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_python_alone_takes_for_a_number_is_none(text):
    assert number_in(text) is None
    assert whole_number_in(text) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_number_is_read_back(number):
    assert number_in(repr(number)) == number
    assert number_in(f" {number!r}\n") == number
    assert finite(number) == number


@given(st.integers(-(10**30), 10**30))
def test_every_whole_number_is_read_back(number):
    assert whole_number_in(str(number)) == number
    assert whole_number_in(f" {number}.0 ") == number


@given(st.text(max_size=6))
def test_no_text_is_a_number_that_is_not_finite(text):
    number = number_in(text)
    assert number is None or (math.isfinite(number) and text.isascii())


@pytest.mark.parametrize("text", ["1.5", "1e3", "2E1", ".5"])
def test_a_name_with_an_exponent_or_a_fraction_is_no_whole_number(text):
    assert number_in(text) is not None
    assert whole_number_in(text) is None


@pytest.mark.parametrize("value", ["1", True, None, [1], math.nan, math.inf, 10**400])
def test_json_has_a_number_only_where_it_is_one(value):
    assert finite(value) is None
    assert finite(3) == 3.0
