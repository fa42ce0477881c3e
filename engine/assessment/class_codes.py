"""Class values as small numbers that can index a table, the same for every raster of a job."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import RasterError
from ..contract.plain_numbers import whole_number_in

Codes = NDArray[np.uint16]

SIZE = 512
"""Number of codes: 0 is no data, 1 to 256 are the values 0 to 255, the others are given out."""

_BYTES = 256
_UNKNOWN = 65535


class Codebook:
    """Gives each class value its code; safe to use from several threads."""

    def __init__(self) -> None:
        self._others: dict[int, int] = {}
        self._tables: dict[tuple[str, tuple[float, ...]], Codes] = {}
        self._lock = threading.Lock()

    def value(self, code: int) -> int:
        """Return the class value of a code."""
        if code <= _BYTES:
            return code - 1
        return next(value for value, other in self._others.items() if other == code)

    def code(self, value: int, name: str) -> int:
        """Return the code of a class value, a new one if need be.

        Raises:
            RasterError: too many different values.
        """
        if 0 <= value < _BYTES:
            return value + 1
        with self._lock:
            return self._code(value, name)

    def _code(self, value: int, name: str) -> int:
        if 0 <= value < _BYTES:
            return value + 1
        if value not in self._others:
            code = _BYTES + 1 + len(self._others)
            if code >= SIZE:
                raise RasterError(
                    f"{name} has more than {SIZE - _BYTES - 1} different values beyond 0 to 255; "
                    "expected is a class map, with one whole number for each class."
                )
            self._others[value] = code
        return self._others[value]

    def encode(self, values: NDArray[Any], absent: Iterable[float], name: str) -> Codes:
        """Return the code of every value, 0 for those that mean no data.

        Args:
            values: any shape, any real type.
            absent: values that mean no data; NaN always does.
            name: what the values are of, for a message.

        Raises:
            RasterError: a value is no whole number, or there are too many different ones.
        """
        none = tuple(sorted({float(value) for value in absent if value == value}))
        if values.dtype in (np.uint8, np.uint16, np.int16):
            return self._by_table(values, none, name)
        unique, inverse = np.unique(values, return_inverse=True)
        codes = self._of_unique(unique, none, name)
        return codes[inverse].reshape(values.shape)

    def _by_table(self, values: NDArray[Any], absent: tuple[float, ...], name: str) -> Codes:
        with self._lock:
            table = self._tables.setdefault(
                (str(values.dtype), absent), _empty_table(values.dtype, absent)
            )
        index = values.view(np.uint16) if values.dtype == np.int16 else values
        codes: Codes = table[index]
        unknown = codes == _UNKNOWN if values.dtype != np.uint8 else np.zeros(0, bool)
        if unknown.any():
            for value in np.unique(values[unknown]):
                position = int(value) & 0xFFFF
                with self._lock:
                    table[position] = self._code(int(value), name)
            codes = table[index]
        return codes

    def _of_unique(self, unique: NDArray[Any], absent: tuple[float, ...], name: str) -> Codes:
        codes = np.zeros(unique.shape, np.uint16)
        if len(unique) > 100_000:
            raise RasterError(
                f"{name} has {len(unique)} different values in one block; expected is a class map, "
                "with one whole number for each class."
            )
        for index, value in enumerate(unique):
            number = float(value)
            if number != number or number in absent:
                continue
            if not number.is_integer():
                raise RasterError(
                    f"{name} holds the value {number:g}; expected is a class map, with one whole "
                    "number for each class."
                )
            codes[index] = self.code(int(number), name)
        return codes


def class_number(value: Any) -> Optional[int]:
    """Return the class value that a field's value is, a number or a text; None: it is none."""
    if isinstance(value, str):
        return whole_number_in(value)
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return int(number) if number.is_integer() else None


def _empty_table(dtype: np.dtype[Any], absent: tuple[float, ...]) -> Codes:
    table = np.full(65536, _UNKNOWN, np.uint16)
    table[:_BYTES] = np.arange(1, _BYTES + 1)
    limits = np.iinfo(dtype)
    for value in absent:
        if value.is_integer() and limits.min <= value <= limits.max:
            table[int(value) & 0xFFFF] = 0
    return table
