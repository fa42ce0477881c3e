"""Where maps lie on the globe: their outlines as GeoJSON wants them, in degrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Callable, Optional

import numpy as np
import rasterio.warp
from rasterio.errors import RasterioError

_DENSITY = 21
"""Pieces of each side: a straight side in the map's CRS is none in degrees."""
_DIGITS = 7
_POLE = 90.0

_Ring = list[tuple[float, float]]


@dataclass(frozen=True)
class Footprint:
    """What a map covers."""

    box: list[float]
    """West, south, east, north; over the antimeridian the east is less than the west."""
    geometry: dict[str, Any]
    """A polygon, or two of which each ends at the antimeridian (RFC 7946, section 3.1.9)."""


def footprint_of(dataset: Any) -> Optional[Footprint]:
    """Return what an open map covers; None: nothing says where on the globe it lies.

    Args:
        dataset: the map; it may be rotated.
    """
    if dataset.crs is None:
        return None
    a, b, c, d, e, f, *_ = dataset.transform
    edge = [
        (a * x + b * y + c, d * x + e * y + f) for x, y in _edge(dataset.width, dataset.height)
    ]
    try:
        east, north = rasterio.warp.transform(dataset.crs, "EPSG:4326", *zip(*edge))
    except RasterioError:
        return None
    if not np.isfinite([*east, *north]).all():
        return None
    return _on_the_globe(east, north)


def around(boxes: Sequence[Sequence[float]]) -> list[float]:
    """Return the smallest box around boxes; of those over the antimeridian as of any other.

    Args:
        boxes: west, south, east, north each; at least one.
    """
    spans = sorted((west, east + 360 * (east < west)) for west, _, east, _ in boxes)
    # Once around, the last may reach over the first ones.
    over = max(east for _, east in spans) - 360
    reached = list(accumulate((east for _, east in spans), max, initial=over))[1:]
    starts = [west for west, _ in spans]
    gaps = [after - before for before, after in zip(reached, [*starts[1:], starts[0] + 360])]
    widest = int(np.argmax(gaps))
    south, north = min(box[1] for box in boxes), max(box[3] for box in boxes)
    if gaps[widest] <= 0:
        return [-180.0, south, 180.0, north]
    west, east = starts[(widest + 1) % len(starts)], reached[widest]
    return [west, south, east - 360 * (east > 180), north]


def _edge(width: int, height: int) -> list[tuple[float, float]]:
    """Return points of the edge in pixels, counter-clockwise where rows go south; no end point."""
    steps = [step / _DENSITY for step in range(_DENSITY)]
    return [
        *((0, height * step) for step in steps), *((width * step, height) for step in steps),
        *((width, height * (1 - step)) for step in steps),
        *((width * (1 - step), 0) for step in steps),
    ]  # fmt: skip


def _on_the_globe(east: Sequence[float], north: Sequence[float]) -> Footprint:
    steps = np.diff([*east, east[0]])
    # No side is half a turn long: what looks like one goes over the antimeridian.
    steps -= 360 * np.round(steps / 360)
    longitudes = np.concatenate([[east[0]], east[0] + np.cumsum(steps)])
    ring: _Ring = list(zip(longitudes.tolist(), [*north, north[0]]))
    if abs(longitudes[-1] - longitudes[0]) > 180:
        # Once around a pole, which lies on the map then.
        pole = _POLE if np.mean(north) > 0 else -_POLE
        ring += [(ring[-1][0], pole), (ring[0][0], pole)]
    else:
        ring.pop()
    west = min(x for x, _ in ring)
    shift = 360 * ((west + 180) // 360)
    ring = [(x - shift, y) for x, y in ring]
    west, east_most = min(x for x, _ in ring), max(x for x, _ in ring)
    box = [west, min(y for _, y in ring), east_most, max(y for _, y in ring)]
    if east_most <= 180:
        return Footprint(_rounded(box), {"type": "Polygon", "coordinates": [_closed(ring)]})
    before = _cut(ring, lambda x: x <= 180)
    beyond = [(x - 360, y) for x, y in _cut(ring, lambda x: x >= 180)]
    whole = east_most - west >= 360
    box = [-180.0 if whole else west, box[1], 180.0 if whole else east_most - 360, box[3]]
    polygons = [[_closed(before)], [_closed(beyond)]]
    return Footprint(_rounded(box), {"type": "MultiPolygon", "coordinates": polygons})


def _cut(ring: _Ring, inside: Callable[[float], bool]) -> _Ring:
    """Return the half of a ring on one side of the antimeridian (Sutherland and Hodgman, 1974)."""
    found: _Ring = []
    for (x, y), (after, y_after) in zip(ring, [*ring[1:], ring[0]]):
        if inside(x):
            found.append((x, y))
        if inside(x) != inside(after):
            found.append((180.0, y + (y_after - y) * (180 - x) / (after - x)))
    return found


def _closed(ring: _Ring) -> list[list[float]]:
    points = [_rounded(point) for point in _counter_clockwise(ring)]
    return [*points, points[0]]


def _counter_clockwise(ring: _Ring) -> _Ring:
    """Return an outline as RFC 7946 wants it."""
    following = [*ring[1:], ring[0]]
    twice = sum(x * v - u * y for (x, y), (u, v) in zip(ring, following))
    return ring if twice > 0 else ring[::-1]


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [round(float(number), _DIGITS) for number in numbers]
