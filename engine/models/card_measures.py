"""Shares and counts that a part of a model card holds, read strictly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..contract.errors import CardError
from ..contract.plain_numbers import finite


def part_of(document: Any, key: str, known: Sequence[str]) -> Mapping[str, Any]:
    """Return a part of the card that holds nothing but what is known.

    Args:
        document: the part.
        key: what the card calls it.
        known: what may be in it.

    Raises:
        CardError: it is something else.
    """
    if not isinstance(document, dict):
        raise CardError(f"{key} is {document!r:.99}; expected is an object.")
    unknown = sorted(set(document) - set(known))
    if unknown:
        raise CardError(f"{key} has {unknown[0]!r:.99}; expected are {', '.join(known)} alone.")
    return document


def share_of(part: Mapping[str, Any], key: str, name: str) -> Optional[float]:
    """Return a share, 0 to 1; None: it is not there.

    Raises:
        CardError: it is something else.
    """
    value = part.get(name)
    if value is None:
        return None
    if not is_number(value) or not 0 <= value <= 1:
        raise CardError(f"{key}: {name} is {value!r:.99}; expected is a number from 0 to 1.")
    return float(value)


def count_of(part: Mapping[str, Any], key: str, name: str) -> int:
    """Return how many there are.

    Raises:
        CardError: it is something else.
    """
    value = part.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise CardError(f"{key}: {name} is {value!r:.99}; expected is a whole number above 0.")
    return value


def is_number(value: Any) -> bool:
    """Tell whether a value is a finite number."""
    return finite(value) is not None
