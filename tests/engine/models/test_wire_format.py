"""The wire format of protocol buffers, where it is damaged or deceives."""

from __future__ import annotations

import pytest
from cnnmapper.engine.models.wire_format import Budget, fields, nested, packed_count, whole, wholes
from hypothesis import given
from hypothesis import strategies as st


def read(data: bytes):
    return [
        (number, value if isinstance(value, int) else bytes(value))
        for number, value in fields(memoryview(data))
    ]


def test_every_kind_of_field_is_read():
    assert read(b"\x08\x96\x01") == [(1, 150)]
    assert read(b"\x12\x02ab") == [(2, b"ab")]
    assert read(b"\x1d\x01\x02\x03\x04") == [(3, b"\x01\x02\x03\x04")]
    assert read(b"\x21" + bytes(8)) == [(4, bytes(8))]


def test_a_negative_number_has_its_sign():
    ((_, value),) = fields(memoryview(b"\x08" + b"\xff" * 9 + b"\x01"))
    assert whole(value) == -1


def test_a_number_of_fixed_size_is_taken_neither_for_a_text_nor_for_a_number():
    # Every other reader skips such a field; to take it would be to see another model than theirs.
    ((_, value),) = fields(memoryview(b"\x1d\x01\x02\x03\x04"))
    with pytest.raises(ValueError, match="number stands"):
        nested(value)
    with pytest.raises(ValueError, match="something else"):
        whole(value)


def test_a_tag_of_more_than_32_bits_is_refused_for_others_would_cut_it():
    # Field 7 for whoever keeps 32 bits of it.
    with pytest.raises(ValueError, match="no number"):
        read(b"\xba\x80\x80\x80\x10\x01x")


def test_repeated_numbers_are_read_packed_or_not():
    budget = Budget(10)
    assert wholes(7, budget) == [7]
    assert wholes(memoryview(b"\x01\x96\x01"), budget) == [1, 150]
    assert packed_count(memoryview(b"\x01\x96\x01")) == 2
    assert packed_count(memoryview(bytes(12)), 4) == 3
    with pytest.raises(ValueError, match="do not end"):
        packed_count(memoryview(bytes(13)), 4)
    with pytest.raises(ValueError, match="does not end"):
        packed_count(memoryview(b"\x01\x96"))


def test_what_repeats_itself_without_end_is_given_up():
    with pytest.raises(ValueError, match="more fields than any model"):
        list(fields(memoryview(b"\x08\x01" * 11), Budget(10)))


@given(st.binary(max_size=60))
def test_no_bytes_lead_to_anything_but_fields_or_a_value_error(data):
    try:
        found = read(data)
    except ValueError:
        return
    assert sum(len(value) if isinstance(value, bytes) else 1 for _, value in found) <= len(data)
