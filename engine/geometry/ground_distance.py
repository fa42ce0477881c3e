"""How much ground a pixel covers, in metres, whatever the units of its grid are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from . import crs as systems
from .grid import Grid

_METRES_PER_DEGREE = 111_320.0
"""Along a meridian and the equator, of a sphere; right to one part in a hundred."""


@dataclass(frozen=True)
class GroundDistance:
    """From one pixel's centre to the next."""

    metres: float
    """The side of a square as large as a pixel."""
    in_degrees: bool
    """The grid counts degrees: metres are those at the middle of the image."""


def ground_distance(grid: Grid) -> Optional[GroundDistance]:
    """Return how much ground a pixel covers; None: the grid does not say where it lies."""
    unit = systems.unit(grid.crs) if grid.crs and grid.points is None else None
    a, b, _, d, e, _ = grid.transform
    area = abs(a * e - b * d)
    if unit is None or not 0 < area < math.inf:
        return None
    if not unit.is_angle:
        return GroundDistance(math.sqrt(area) * unit.factor, False)
    _, south, _, north = grid.bounds
    # Beyond the poles there is nothing; at them a pixel has no width.
    latitude = min(abs(south + north) / 2 * unit.factor, 89.0)
    side = math.sqrt(area * math.cos(math.radians(latitude))) * unit.factor
    return GroundDistance(side * _METRES_PER_DEGREE, True)
