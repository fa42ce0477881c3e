"""The wire format of protocol buffers, as far as models are read without TensorFlow and ONNX.

``saved_model.pb`` and ``.onnx`` files are messages of numbered fields. A file that is damaged, or
made to deceive, ends in a ValueError; how much is read of one is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional, Union

import numpy as np

Content = Union[int, bytes, memoryview]
"""Of a field: a number, four or eight bytes of a fixed number, or what is nested in it."""

MOST_FIELDS = 20_000_000
"""In one file. Each costs a microsecond, and a large network has some hundred thousand."""

_VARINT, _FIXED_64, _NESTED, _FIXED_32 = 0, 1, 2, 5


class Budget:
    """How many fields may still be read: what a small file says by repeating itself has an end."""

    def __init__(self, count: int = MOST_FIELDS) -> None:
        self._left = count

    def take(self) -> None:
        """Take one. Raises ValueError where there is none left."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("it has more fields than any model")


def fields(data: memoryview, budget: Optional[Budget] = None) -> Iterator[tuple[int, Content]]:
    """Yield number and content of each field.

    Args:
        data: a message.
        budget: reduced by each field; None: the caller reads but a few.

    Raises:
        ValueError: the message is cut short, or none.
    """
    place = 0
    while place < len(data):
        if budget is not None:
            budget.take()
        tag, place = _varint(data, place)
        number, kind = tag >> 3, tag & 7
        # Other readers keep 32 bits of a tag, and would see another field than this one.
        if number == 0 or tag >= 1 << 32:
            raise ValueError("a field that has no number")
        if kind == _VARINT:
            value, place = _varint(data, place)
            yield number, value
            continue
        if kind == _NESTED:
            length, place = _varint(data, place)
        elif kind in (_FIXED_64, _FIXED_32):
            length = 8 if kind == _FIXED_64 else 4
        else:
            raise ValueError(f"a field of the kind {kind}")
        if place + length > len(data):
            raise ValueError("it is cut short")
        content = data[place : place + length]
        # Whoever takes a text, or what is nested, must not take a number of the same field for it,
        # which every other reader skips.
        yield number, content if kind == _NESTED else bytes(content)
        place += length


def nested(value: Content) -> memoryview:
    """Return the content of a field that holds a message; ValueError: it holds a number."""
    if not isinstance(value, memoryview):
        raise ValueError("a number stands where a message is expected")
    return value


def text(value: Content) -> str:
    """Return a text. Raises ValueError (UnicodeDecodeError among it) where it is none."""
    return str(nested(value), "utf-8")


def whole(value: Content) -> int:
    """Return a whole number with its sign; ValueError: something else stands there."""
    if not isinstance(value, int):
        raise ValueError("something else stands where a number is expected")
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >= 1 << 63 else value


def wholes(value: Content, budget: Budget) -> list[int]:
    """Return the numbers of a repeated field: one, or several packed."""
    if isinstance(value, int):
        return [whole(value)]
    data, place, found = nested(value), 0, []
    while place < len(data):
        budget.take()
        number, place = _varint(data, place)
        found.append(whole(number))
    return found


def packed_count(value: Content, width: Optional[int] = None) -> int:
    """Return how many numbers one occurrence of a repeated field holds.

    Args:
        value: its content.
        width: bytes of each, where they are fixed numbers; None: they are not.

    Raises:
        ValueError: they do not end where the field does.
    """
    if width is None:
        if isinstance(value, int):
            return 1
        data = np.frombuffer(nested(value), np.uint8)
        if data.size and data[-1] >= 128:
            raise ValueError("a number that does not end")
        return int(np.count_nonzero(data < 128))
    length = -1 if isinstance(value, int) else len(value)
    if length < 0 or length % width:
        raise ValueError("numbers that do not end where their field does")
    return length // width


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 70:
        if place >= len(data):
            raise ValueError("it is cut short")
        byte = data[place]
        place += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, place
        shift += 7
    raise ValueError("a number that does not end")
