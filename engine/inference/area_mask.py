"""The polygons that a map is limited to, on the pixels of the whole map.

They are burnt in squares that are counted from the corner of the whole map, whatever the tiles,
EXTENT and BOX are: GDAL's arithmetic may round an edge that runs through a pixel's centre to
either side, and depends on where it begins.
"""

from __future__ import annotations

import dataclasses
import threading
from functools import lru_cache
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..contract.errors import GeometryError, ReferenceDataError
from ..contract.job import PredictJob, VectorInput
from ..contract.messages import Messages
from ..geometry.grid import Grid, Window
from ..geometry.map_geometry import MapGeometry
from ..imagery.vector_features import Burnt, Target, are_points, on_pixels, read_features

_SQUARE = 512
"""Side of a square in pixels of the map."""
_KEPT = 64
"""Squares that are kept, 16 MB: a row of tiles uses each several times."""

Mask = NDArray[np.bool_]


class AreaMask:
    """Tells which pixels of a map lie in polygons; may be asked from several threads."""

    def __init__(
        self, source: VectorInput, grid: Grid, all_touched: bool, messages: Messages
    ) -> None:
        """Read the polygons.

        Args:
            source: the layer, as QGIS has written it.
            grid: of the whole map.
            all_touched: a pixel belongs to a polygon that touches it, not by its centre.
            messages: told what is left out.

        Raises:
            GeometryError: the layer holds no polygon that could be laid on the map.
        """
        name = f"MASK ({source.name})"
        try:
            features = read_features(source, name)
            shapes = features.shapes[features.placed]
            if not len(shapes):
                raise GeometryError(
                    f"{name} has no polygon. Select some, or choose another layer, or leave MASK "
                    "empty for a map of the whole image."
                )
            if are_points(name, shapes):
                raise GeometryError(f"{name} has points; expected are polygons.")
            crs = CRS.from_user_input(grid.crs) if grid.crs else None
            target = Target("the map", grid, crs)
            placed = on_pixels(dataclasses.replace(features, shapes=shapes), target, messages)
        except ReferenceDataError as error:
            raise GeometryError(str(error)) from None
        self._burn = Burnt(placed, all_touched)
        if self._burn.nowhere:
            messages.warning(
                f"{self._burn.nowhere} polygons of {name} have no place in the coordinate "
                "reference system of the map; they are left out."
            )
        self._name = name
        self._grid = grid
        self._lock = threading.Lock()
        self._square = lru_cache(maxsize=_KEPT)(self._burnt_square)

    @property
    def around(self) -> Optional[Window]:
        """The pixels of the whole map around all polygons; None: they lie beside it."""
        return self._burn.around(self._grid.window)

    def touches(self, window: Window) -> bool:
        """Tell whether a polygon may reach into a window of the whole map."""
        return self._burn.around(window) is not None

    def inside(self, window: Window) -> Mask:
        """Tell of each pixel of a window of the whole map whether it lies in a polygon."""
        result = np.zeros((window.height, window.width), bool)
        if not self.touches(window):
            return result
        right, bottom = window.x + window.width, window.y + window.height
        for y in range(window.y // _SQUARE, -(-bottom // _SQUARE)):
            for x in range(window.x // _SQUARE, -(-right // _SQUARE)):
                square = Window(x * _SQUARE, y * _SQUARE, _SQUARE, _SQUARE)
                common = square.intersection(window)
                if common is None:
                    continue
                with self._lock:
                    found = self._square(square)
                result[_part(common, window)] = found[_part(common, square)]
        return result

    def _burnt_square(self, square: Window) -> Mask:
        return self._burn.at(square)


def _part(inner: Window, outer: Window) -> tuple[slice, slice]:
    y, x = inner.y - outer.y, inner.x - outer.x
    return slice(y, y + inner.height), slice(x, x + inner.width)


def masked(
    job: PredictJob, geometry: MapGeometry, messages: Messages
) -> tuple[MapGeometry, Optional[AreaMask]]:
    """Return the geometry of a map that is limited to MASK, and the mask.

    Without EXTENT and BOX the map is what lies around the polygons.

    Raises:
        GeometryError: there is no polygon on the map, or no telling where it lies.
    """
    if job.mask is None:
        return geometry, None
    if geometry.layout.reference.points is not None:
        raise GeometryError(
            f"MASK is given, but the image is georeferenced by "
            f"{geometry.layout.reference.points.kind} only: where the polygons lie on its pixels "
            "is not known. Warp the image first (“Warp (reproject)”, or the Georeferencer)."
        )
    mask = AreaMask(job.mask, geometry.layout.grid, job.all_touched, messages)
    around = mask.around
    area = None if around is None else around.intersection(geometry.area)
    if area is None:
        raise GeometryError(
            f"No polygon of MASK ({job.mask.name}) reaches into the map of this image. Choose "
            "polygons inside the image, look whether the layer has the right coordinate reference "
            "system, or leave MASK empty."
        )
    if job.extent is not None or job.box.strip():
        return geometry, mask
    return dataclasses.replace(geometry, area=area), mask
