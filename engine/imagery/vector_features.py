"""Points and polygons on a pixel grid: read, brought to its coordinate system, laid on its pixels.

A point counts for the pixel that holds it. A polygon counts for each pixel whose centre lies in
it; where polygons with different numbers overlap, the pixel is in conflict and has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, cast

import numpy as np
import rasterio.features
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine

from ..contract import feature_file
from ..contract.errors import PackageError, ReferenceDataError
from ..contract.job import VectorInput
from ..contract.messages import Messages
from ..geometry.grid import Grid, Window
from .placed_shapes import POLYGONS, brought

try:
    import shapely
except ImportError as error:
    raise PackageError(
        f"shapely, which lays reference points and polygons on pixels, is missing ({error}). Run "
        "“Set up the inference environment” again, or install shapely into the environment that "
        "you chose."
    ) from None

Numbers = NDArray[np.uint16]
"""What stands for a feature on a pixel; 0: nothing."""

_ROUNDED = 1e-6
"""Of a pixel."""
_POINTS = (0, 4)
"""Numbers that shapely gives to simple and multiple ones."""


@dataclass(frozen=True)
class Features:
    """What a layer holds, one entry a feature."""

    name: str
    """What it is called in messages."""
    shapes: NDArray[Any]
    """Geometries of shapely in the layer's own CRS; None where there is none."""
    values: NDArray[Any]
    """Of the field."""
    crs: str
    """As GDAL takes it; empty: none."""

    @property
    def placed(self) -> NDArray[np.bool_]:
        """Which features have a geometry."""
        return cast(
            NDArray[np.bool_], ~(shapely.is_missing(self.shapes) | shapely.is_empty(self.shapes))
        )


def read_features(source: VectorInput, name: str) -> Features:
    """Read the features of a layer.

    Args:
        source: the layer, as QGIS has written it.
        name: what the layer is called in messages.

    Raises:
        ReferenceDataError: the file is damaged, or holds geometries that cannot be used.
    """
    found = feature_file.read_features(Path(source.path), name)
    try:
        shapes = shapely.force_2d(shapely.from_wkb(np.array(found.shapes, object)))
    except (shapely.errors.ShapelyError, TypeError, ValueError) as error:
        problem = " ".join(str(error).split())
        raise ReferenceDataError(
            f"{name} holds geometries that cannot be used ({problem}); expected are "
            "points or polygons."
        ) from None
    values = np.empty(len(found.values), object)
    values[:] = found.values
    return Features(name, shapes, values, found.crs)


def are_points(name: str, shapes: NDArray[Any]) -> bool:
    """Tell whether geometries are points; else they are polygons.

    Raises:
        ReferenceDataError: they are neither, or both, or there is none.
    """
    if not len(shapes):
        raise ReferenceDataError(f"{name} has no feature with a class and a geometry.")
    kinds = shapely.get_type_id(shapes)
    if np.isin(kinds, _POINTS).all():
        return True
    if np.isin(kinds, POLYGONS).all():
        return False
    _, examples = np.unique(kinds, return_index=True)
    found = sorted({shape.geom_type for shape in shapes[examples]})
    raise ReferenceDataError(
        f"{name} holds {', '.join(found)}; expected are points only or polygons only."
    )


@dataclass(frozen=True)
class Target:
    """The raster that features are laid on."""

    name: str
    """What it is called in messages."""
    grid: Grid
    crs: Optional[CRS]


def on_pixels(features: Features, target: Target, messages: Messages) -> NDArray[Any]:
    """Return the geometries of features in the pixels of a raster, as (column, row).

    What has no place in the raster's CRS has coordinates that are not finite.

    Raises:
        ReferenceDataError: the CRS of the features is not understood, or does not lead to the
            raster's.
    """
    shapes, own = features.shapes, _crs(features)
    if own is None or target.crs is None:
        if own is not target.crs:
            messages.warning(
                f"Only one of {features.name} and {target.name} has a coordinate reference "
                "system; the other is taken to be in the same."
            )
    elif own != target.crs:
        try:
            shapes = brought(shapes, own, target.crs, target.grid)
        except (RasterioError, CRSError) as error:
            raise ReferenceDataError(
                f"{features.name} cannot be brought to the coordinate reference system of "
                f"{target.name}: {error}."
            ) from None
    inverse = ~Affine(*target.grid.transform)

    def to_pixels(points: NDArray[np.float64]) -> NDArray[np.float64]:
        # Infinite times 0 is NaN, which the bounds of a shape do not show: it would pass as placed.
        result = np.full(points.shape, np.inf)
        placed = np.isfinite(points).all(axis=1)
        x, y = points[placed, 0], points[placed, 1]
        result[placed, 0] = inverse.a * x + inverse.b * y + inverse.c
        result[placed, 1] = inverse.d * x + inverse.e * y + inverse.f
        return result

    return np.asarray(shapely.transform(shapes, to_pixels))


@dataclass(frozen=True)
class Found:
    """What lies in a window of the raster."""

    rows: NDArray[np.intp]
    """In the window, from 0; one entry a point, or a pixel of a polygon."""
    columns: NDArray[np.intp]
    numbers: Numbers
    conflicts: int = 0
    """Pixels in polygons with different numbers; they are left out."""


class PointsOnGrid:
    """Points in the order of the rows of a raster."""

    def __init__(self, shapes: NDArray[Any], numbers: Numbers, grid: Grid) -> None:
        """Take points.

        Args:
            shapes: points or multipoints, in the raster's pixels.
            numbers: above 0, one for each.
            grid: the raster's.
        """
        places, feature = shapely.get_coordinates(shapes, return_index=True)
        finite = np.isfinite(places).all(axis=1)
        limits = grid.width, grid.height
        inside = finite & (places >= 0).all(axis=1) & (places < limits).all(axis=1)
        self.outside = int((~inside).sum())
        """Points that do not lie on the raster."""
        cells = np.floor(places[inside]).astype(np.intp)
        order = np.argsort(cells[:, 1], kind="stable")
        self._columns, self._rows = cells[order, 0], cells[order, 1]
        self._numbers: Numbers = numbers[feature[inside]][order]

    def windows(self, parts: Iterable[Window]) -> Iterator[Window]:
        """Return, of each part of the raster that holds points, the window around them."""
        for part in parts:
            chosen = self._in(part)
            columns, rows = self._columns[chosen], self._rows[chosen]
            if len(rows):
                yield _around(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)

    def at(self, window: Window) -> Found:
        """Return the points in a window of the raster."""
        chosen = self._in(window)
        rows, columns = self._rows[chosen] - window.y, self._columns[chosen] - window.x
        return Found(rows, columns, self._numbers[chosen])

    def _in(self, window: Window) -> NDArray[np.intp]:
        first, stop = np.searchsorted(self._rows, [window.y, window.y + window.height])
        columns = self._columns[first:stop]
        inside = (columns >= window.x) & (columns < window.x + window.width)
        return cast(NDArray[np.intp], np.flatnonzero(inside) + first)


class PolygonsOnGrid:
    """Polygons, burnt window by window."""

    outside = 0
    """A polygon beyond the raster is no sample that is missed: it has no number of pixels."""

    def __init__(self, shapes: NDArray[Any], numbers: Numbers) -> None:
        """Take polygons or multipolygons, in the raster's pixels, and a number above 0 for each."""
        self._shapes, self._numbers = shapes, numbers
        self._bounds = shapely.bounds(shapes)
        self._finite = np.isfinite(self._bounds).all(axis=1)
        self.nowhere = int((~self._finite & ~shapely.is_empty(shapes)).sum())
        """Polygons that have no place in the CRS of the raster."""

    def windows(self, parts: Iterable[Window]) -> Iterator[Window]:
        """Return, of each part of the raster that polygons may touch, the window around them."""
        for part in parts:
            found = self._in(part)
            if found.any():
                low = np.floor(self._bounds[found, :2].min(axis=0))
                high = np.ceil(self._bounds[found, 2:].max(axis=0))
                common = _around(*low, *high).intersection(part)
                if common is not None:
                    yield common

    def at(self, window: Window) -> Found:
        """Return the pixels of a window of the raster whose centres lie in polygons."""
        burnt, conflicts = self.burn(window)
        rows, columns = np.nonzero(burnt)
        return Found(rows, columns, burnt[rows, columns], conflicts)

    def burn(self, window: Window) -> tuple[Numbers, int]:
        """Return the number of every pixel, shape (height, width), and how many are in conflict."""
        chosen = np.flatnonzero(self._in(window))
        # By number: first and last differ wherever any two do, however many lie over each other.
        chosen = chosen[np.argsort(self._numbers[chosen], kind="stable")]
        pieces = [(self._shapes[i], int(self._numbers[i])) for i in chosen]
        layers = [
            rasterio.features.rasterize(
                ordered,
                out_shape=(window.height, window.width),
                transform=Affine.translation(window.x, window.y),
                fill=0,
                dtype="uint16",
            )
            for ordered in (pieces, pieces[::-1])
        ]
        # The last polygon wins: where the order matters, two numbers claim the pixel.
        conflict = layers[0] != layers[1]
        return np.where(conflict, np.uint16(0), layers[0]), int(conflict.sum())

    def _in(self, window: Window) -> NDArray[np.bool_]:
        left, top, right, bottom = self._bounds.T
        found = (
            (left < window.x + window.width)
            & (right > window.x)
            & (top < window.y + window.height)
            & (bottom > window.y)
        )
        return cast(NDArray[np.bool_], found & self._finite)


class Burnt:
    """Polygons of which it only counts whether a pixel lies in any."""

    def __init__(self, shapes: NDArray[Any], all_touched: bool) -> None:
        """Take polygons or multipolygons, in the raster's pixels.

        Args:
            shapes: the geometries.
            all_touched: a pixel belongs to a polygon that touches it, not by its centre.
        """
        self._bounds = shapely.bounds(shapes)
        finite = np.isfinite(self._bounds).all(axis=1)
        self.nowhere = int((~finite & ~shapely.is_empty(shapes)).sum())
        """Polygons that have no place in the CRS of the raster."""
        self._shapes, self._bounds = shapes[finite], self._bounds[finite]
        self._all_touched = all_touched
        self._tree = shapely.STRtree(self._shapes)

    def around(self, window: Window) -> Optional[Window]:
        """Return the pixels of a window that lie around the polygons in it; None: there is none."""
        found = self._in(window)
        if not len(found):
            return None
        # What another CRS has moved by a billionth is no further pixel.
        low = np.floor(self._bounds[found, :2].min(axis=0) + _ROUNDED)
        high = np.ceil(self._bounds[found, 2:].max(axis=0) - _ROUNDED)
        return _around(*low, *high).intersection(window)

    def at(self, window: Window) -> NDArray[np.bool_]:
        """Tell of each pixel of a window whether it lies in a polygon."""
        found = self._in(window)
        if not len(found):
            return np.zeros((window.height, window.width), bool)
        burnt = rasterio.features.rasterize(
            [(shape, 1) for shape in self._shapes[found]],
            out_shape=(window.height, window.width),
            transform=Affine.translation(window.x, window.y),
            fill=0,
            dtype="uint8",
            all_touched=self._all_touched,
        )
        return np.asarray(burnt, bool)

    def _in(self, window: Window) -> NDArray[np.intp]:
        right, bottom = window.x + window.width, window.y + window.height
        box = shapely.box(window.x, window.y, right, bottom)
        found = self._tree.query(box, predicate="intersects")
        return np.sort(np.asarray(found, np.intp))


def _crs(features: Features) -> Optional[CRS]:
    if not features.crs:
        return None
    try:
        return CRS.from_user_input(features.crs)
    except CRSError as error:
        raise ReferenceDataError(
            f"The coordinate reference system of {features.name} is not understood: {error}."
        ) from None


def _around(left: Any, top: Any, right: Any, bottom: Any) -> Window:
    return Window(int(left), int(top), int(right) - int(left), int(bottom) - int(top))
