"""How large the pixels of a map are, in square metres: in its projection, or on its ellipsoid."""

from __future__ import annotations

import math
import re
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry import crs as systems
from ..geometry.grid import Grid

_ELLIPSOID = re.compile(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([0-9.eE+]+),\s*([0-9.eE+]+)')


def areas_above(grid: Grid) -> Optional[NDArray[np.float64]]:
    """Return for each row of vertices the area of one pixel in every row above it, summed up.

    A map in degrees has the areas of its pixels on the ellipsoid, exactly: each is bounded by
    meridians and parallels. Others have those of the projection.

    Args:
        grid: of the map.

    Returns:
        Square metres, shape (height + 1,); None: the grid does not say where it lies, or is one in
        degrees that is rotated.
    """
    unit = systems.unit(grid.crs) if grid.crs else None
    if unit is None:
        return None
    a, b, _, d, e, f = grid.transform
    rows = np.arange(grid.height + 1)
    if not unit.is_angle:
        return rows.astype(np.float64) * (abs(a * e - b * d) * unit.factor**2)
    found = _ELLIPSOID.search(grid.crs)
    if found is None or b or d:
        return None
    latitudes = np.radians(np.clip((f + rows * e) * unit.factor, -90, 90))
    bands = _band(latitudes, float(found.group(1)), float(found.group(2)))
    widths: NDArray[np.float64] = np.abs(bands - bands[0]) * math.radians(abs(a) * unit.factor)
    return widths


def _band(latitudes: NDArray[np.float64], radius: float, flattening: float) -> NDArray[np.float64]:
    """Return the area between the equator and latitudes, for each radian of longitude.

    Args:
        latitudes: radians.
        radius: the larger one, metres.
        flattening: the inverse of it; 0: a sphere.
    """
    sines = np.sin(latitudes)
    share = 1 / flattening if flattening else 0.0
    squared = share * (2 - share)
    if not squared:
        return radius**2 * sines
    excentricity = math.sqrt(squared)
    turned = np.arctanh(excentricity * sines) / excentricity
    half: NDArray[np.float64] = sines / (1 - squared * sines**2) + turned
    return radius**2 * (1 - squared) / 2 * half
