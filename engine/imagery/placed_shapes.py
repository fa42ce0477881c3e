"""Points and polygons brought to the coordinate reference system of a raster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, cast

import numpy as np
import rasterio.warp
import shapely
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS

from ..geometry.grid import Grid

POLYGONS = (3, 6)
"""Numbers that shapely gives to simple and multiple ones."""
_PIECES = 64
"""Parts of an edge as long as its polygon: the error of a straight line falls with the square."""
_FARTHEST = 10.0
"""Degrees of a far polygon that are kept beside the raster, at the most."""
_AROUND = 360.0
"""Degrees, after which a longitude is the same."""


_Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""


def brought(shapes: NDArray[Any], own: CRS, theirs: CRS, grid: Grid) -> NDArray[Any]:
    """Return geometries in the coordinate reference system of a raster.

    Polygons are cut to what lies around the raster first: on the other side of the earth a vertex
    has no place there, or one at which the polygon crosses itself.

    Args:
        shapes: points or polygons of shapely.
        own: their coordinate reference system.
        theirs: the raster's.
        grid: the raster's.

    Returns:
        The geometries; what does not come near the raster may be empty, what has no place has
        coordinates that are not finite.

    Raises:
        RasterioError: no way leads from one system to the other.
        CRSError: the same.
    """
    box = _box(own, theirs, grid)
    if box is not None:
        shapes = shapes.copy()
        bounds = shapely.bounds(shapes)
        turns = (-_AROUND, 0.0, _AROUND) if own.is_geographic else (0.0,)
        beyond = ~_within(bounds, box) & np.isin(shapely.get_type_id(shapes), POLYGONS)
        near = np.any([_overlapping(bounds, _turned(box, turn)) for turn in turns], axis=0)
        shapes[beyond & ~near] = shapely.Polygon()
        for number in np.flatnonzero(beyond & near):
            shapes[number] = _cut(shapes[number], box, turns)
    return _warped(_with_close_vertices(shapes), own, theirs)


def _within(bounds: NDArray[np.float64], box: _Box) -> NDArray[np.bool_]:
    inside = (bounds[:, :2] >= box[:2]) & (bounds[:, 2:] <= box[2:])
    return cast(NDArray[np.bool_], inside.all(axis=1))


def _overlapping(bounds: NDArray[np.float64], box: _Box) -> NDArray[np.bool_]:
    common = (bounds[:, :2] < box[2:]) & (bounds[:, 2:] > box[:2])
    return cast(NDArray[np.bool_], common.all(axis=1))


def _turned(box: _Box, turn: float) -> _Box:
    left, bottom, right, top = box
    return left + turn, bottom, right + turn, top


def _cut(shape: Any, box: _Box, turns: Sequence[float]) -> Any:
    """Return what of a polygon lies in a box; longitudes may be counted from anywhere."""
    pieces = []
    for turn in turns:
        piece = shapely.make_valid(shapely.clip_by_rect(shape, *_turned(box, turn)))
        pieces.append(shapely.transform(piece, lambda points, turn=turn: points - (turn, 0.0)))
    # They may overlap, and GDAL takes what lies in two parts of one polygon for a hole. Where the
    # polygon touches the box there may be lines and points.
    joined = shapely.get_parts(shapely.union_all(pieces))
    return shapely.multipolygons(joined[np.isin(shapely.get_type_id(joined), POLYGONS)])


def _box(own: CRS, theirs: CRS, grid: Grid) -> Optional[_Box]:
    """Return left, bottom, right and top of what is around a raster, in another system.

    Across the antimeridian right goes on beyond 180 degrees. None: the raster has no place there.
    """
    a, b, c, d, e, f = grid.transform
    x = [c + a * column + b * row for column in (0, grid.width) for row in (0, grid.height)]
    y = [f + d * column + e * row for column in (0, grid.width) for row in (0, grid.height)]
    try:
        left, bottom, right, top = rasterio.warp.transform_bounds(
            theirs, own, min(x), min(y), max(x), max(y)
        )
    except CPLE_BaseError:
        return None
    if not np.isfinite([left, bottom, right, top]).all():
        return None
    if not own.is_geographic:
        return left - (right - left), bottom - (top - bottom), 2 * right - left, 2 * top - bottom
    if left > right:
        right += _AROUND
    across, up = min(right - left, _FARTHEST), min(top - bottom, _FARTHEST)
    left, right = left - across, right + across
    if right - left >= _AROUND:
        left, right = -_AROUND / 2, _AROUND / 2
    return left, bottom - up, right, top + up


def _with_close_vertices(shapes: NDArray[Any]) -> NDArray[Any]:
    """Return geometries with so many vertices that a straight edge stays one on the ground.

    Only vertices are brought to another CRS; what is straight in one is a curve in the other.
    """
    bounds = shapely.bounds(shapes)
    sides = np.nan_to_num(np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]))
    long = np.isfinite(sides) & (sides > 0)
    result = shapes.copy()
    result[long] = shapely.segmentize(shapes[long], sides[long] / _PIECES)
    return cast(NDArray[Any], result)


def _warped(shapes: NDArray[Any], own: CRS, theirs: CRS) -> NDArray[Any]:
    def warp(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = rasterio.warp.transform(own, theirs, points[:, 0], points[:, 1])
        return np.column_stack([x, y])

    def warp_or_lose(points: NDArray[np.float64]) -> NDArray[np.float64]:
        try:
            return warp(points)
        except CPLE_BaseError:
            return np.full(points.shape, np.inf)

    try:
        return np.asarray(shapely.transform(shapes, warp))
    except CPLE_BaseError:
        # Some point has no place there (the other side of the earth), which may fail all of them.
        return np.array([shapely.transform(shape, warp_or_lose) for shape in shapes], object)
