"""The class values that a DISCRETE colour ramp of QGIS draws: its numbers are upper bounds."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..contract.errors import LegendError
from ..contract.plain_numbers import number_in


def bound_in(text: str) -> float:
    """Return a bound as QGIS writes it, which may be infinite; NaN: it is none."""
    endless = {"inf": math.inf, "+inf": math.inf, "-inf": -math.inf}.get(text.strip().lower())
    found = number_in(text) if endless is None else endless
    return math.nan if found is None else found


def values_of_bounds(bounds: Sequence[float], low: float, high: float, origin: str) -> list[int]:
    """Return the one whole number that lies in each interval.

    An interval reaches from the bound before it, which is not in it, to its own, which is.

    Args:
        bounds: upper bounds in the order of the file; the last may be infinite.
        low: the lowest value that the style is for; NaN: not known, then 0.
        high: the highest; NaN: not known.
        origin: the file.

    Raises:
        LegendError: an interval holds no whole number or several: then it is not said which
            value a class has.
    """
    last = (math.ceil(low) if math.isfinite(low) else 0) - 1
    found: dict[int, int] = {}
    for index in sorted(range(len(bounds)), key=lambda i: bounds[i]):
        bound = bounds[index]
        first = last + 1
        if math.isfinite(bound):
            last = math.floor(bound)
        else:
            last = math.floor(high) if math.isfinite(high) else first
        if first != last:
            holds = "no whole number"
            if first < last:
                holds = f"the values {first:.7g} to {last:.7g}"
            raise LegendError(
                f"{origin} is a style with the colour interpolation “Discrete”: its numbers are "
                f"upper bounds, and the class up to {bound:g} holds {holds}. Expected is one class "
                "value in each: choose the interpolation “Exact”, or “Paletted/Unique values”, in "
                "the symbology and save the style again."
            )
        found[index] = first
    return [found[index] for index in range(len(bounds))]
