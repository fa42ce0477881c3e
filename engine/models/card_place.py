"""Where on Earth a model was trained, as the geometry of its card: a STAC Item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .card_fields import number_of

Footprint = tuple[tuple[float, float], ...]
"""Corners of an image in degrees (longitude, latitude; EPSG:4326), the first one once."""

_LEAST_CORNERS, _MOST = 3, 10_000


def place(footprints: Sequence[Footprint]) -> dict[str, Any]:
    """Return geometry and box of a card."""
    if not footprints:
        return {"geometry": None}
    corners = [corner for one in footprints for corner in one]
    xs, ys = zip(*corners)
    rings = [[*map(list, one), list(one[0])] for one in footprints]
    return {
        "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]},
        "bbox": [min(xs), min(ys), max(xs), max(ys)],
    }


def footprints_of(geometry: Any) -> tuple[Footprint, ...]:
    """Read it back.

    Raises:
        KeyError, TypeError, ValueError: it is none that this program writes.
    """
    if geometry is None:
        return ()
    polygons = geometry["coordinates"]
    if geometry["type"] != "MultiPolygon" or not 0 < len(polygons) <= _MOST:
        raise ValueError(f"the geometry is {geometry['type']!r:.99}")
    return tuple(_ring(polygon[0]) for polygon in polygons)


def _ring(ring: Any) -> Footprint:
    corners = tuple((number_of(x), number_of(y)) for x, y in ring[:-1])
    if not _LEAST_CORNERS <= len(corners) <= _MOST or not all(
        abs(x) <= 360 and abs(y) <= 90 for x, y in corners
    ):
        raise ValueError("the geometry has corners beyond the Earth")
    return corners
