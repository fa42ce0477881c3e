"""How often small whole numbers occur, block after block of a map with few different ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_FEW = 16
"""Comparing with one value takes a sixteenth of the time of counting all of them."""


class ValueCounter:
    """Remembers which values there were: to compare with few takes less time than to count all."""

    def __init__(self) -> None:
        self._known: list[int] = []

    def count(self, values: NDArray[np.unsignedinteger[Any]]) -> dict[int, int]:
        """Return how often each value of a block occurs; those that do not are left out.

        Args:
            values: uint8 or uint16, any shape.
        """
        flat = values.reshape(-1)
        left, found = flat.size, {}
        for value in self._known:
            number = int(np.count_nonzero(flat == value))
            if number:
                found[value] = number
                left -= number
            if not left:
                break
        if left:
            numbers = np.bincount(flat)
            found = {int(value): int(numbers[value]) for value in np.flatnonzero(numbers)}
            self._known = sorted(found, key=lambda value: -found[value])[:_FEW]
        return found
