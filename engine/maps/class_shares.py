"""How much of a class map each class has, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .legend import Legend

SHARES = "CNNMAPPER_CLASS_SHARES"
"""The metadata item of a map that has them."""

_MOST = 100
"""Classes that are named; what is further has little."""


def shares_in_words(counts: Mapping[int, int], legend: Optional[Legend]) -> str:
    """Return the share of every class, the largest first, as “water 12.3 %, farm 0 %”.

    Args:
        counts: pixels of each class value.
        legend: names the classes; those that have no pixel are told, too.
    """
    names = {} if legend is None else {entry.value: entry.label for entry in legend.entries}
    total = sum(counts.values())
    every = {**dict.fromkeys(names, 0), **counts}
    largest = sorted(every, key=lambda value: (-every[value], value))
    told = [f"{names.get(v) or v} {percent(every[v], total)}" for v in largest[:_MOST]]
    return ", ".join(told) + (" …" if len(largest) > _MOST else "")


def percent(part: int, whole: int) -> str:
    """Return a share in per cent; what is little, or lacks little, is not rounded away."""
    if part in (0, whole):
        return "0 %" if part == 0 else "100 %"
    share = 100 * part / whole
    return "< 0.1 %" if share < 0.1 else "> 99.9 %" if share > 99.9 else f"{share:.1f} %"
