"""All polygons of a class map, strip by strip: shapes, classes, areas and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..assessment.class_raster import ClassRaster
from ..geometry.grid import Grid, Window
from .chain_order import Indices
from .pixel_areas import areas_above
from .pixel_sums import UNIT, ConfidenceRaster, RunningSums
from .region_borders import Borders, RegionBorders
from .region_rings import Rings, rings_of, weighted_areas
from .strip_corners import Codes

STRIP_PIXELS = 1 << 20
"""Of a strip: where every pixel is a region of its own, it takes 400 MB."""


@dataclass(frozen=True)
class Polygons:
    """Polygons, each of pixels that hang together by their sides; arrays by polygon."""

    shapes: NDArray[Any]
    """Shapely's, in the coordinates of the map."""
    codes: Indices
    """Code of the class."""
    pixels: Indices
    areas: NDArray[np.float64]
    """Square metres; NaN where they are not known."""
    confidence: Indices
    """Summed up, in units of ``pixel_sums.UNIT``."""
    confident: Indices
    """Of how many pixels the confidence is known."""
    tops: Indices
    """Number of the topmost vertex, the leftmost of these: no other polygon has it."""
    names: Indices
    """Number of the region."""


@dataclass(frozen=True)
class StripPixels:
    """What was read of a strip."""

    codes: Codes
    confidence: Optional[NDArray[np.int64]]


class MapPolygons:
    """Makes polygons of a map's strips, in their order."""

    def __init__(
        self,
        raster: ClassRaster,
        confidence: Optional[ConfidenceRaster],
        noded: bool,
        strip_pixels: int = STRIP_PIXELS,
    ) -> None:
        """Begin.

        Args:
            raster: the map.
            confidence: on its grid.
            noded: whether polygons have a vertex wherever a third region begins at their border.
            strip_pixels: about how many pixels to work on at a time; the polygons are the same.
        """
        self._raster, self._confidence = raster, confidence
        self._grid: Grid = raster.grid
        self._above = areas_above(self._grid)
        self._rows = max(1, strip_pixels // self._grid.width)
        if self._rows > 64:
            self._rows -= self._rows % 64
        self._sums = RunningSums(self._grid.width) if confidence else None
        self.borders = RegionBorders(self._grid.width, noded, 2 if confidence else 0)
        self._last = np.zeros((1, self._grid.width + 2), np.uint16)

    def strips(self) -> list[Window]:
        """Return the strips."""
        grid = self._grid
        return [
            Window(0, y, grid.width, min(self._rows, grid.height - y))
            for y in range(0, grid.height, self._rows)
        ]

    def read(self, strip: Window) -> StripPixels:
        """Read a strip; several threads may."""
        values = self._confidence.read(strip) if self._confidence else None
        return StripPixels(self._raster.codes(strip), values)

    def polygons(self, strip: Window, pixels: StripPixels) -> list[Polygons]:
        """Return what is complete with the next strip."""
        block = np.pad(pixels.codes, ((1, 0), (1, 1)))
        block[0] = self._last
        self._last = block[-1:].copy()
        tables: list[Indices] = []
        if self._sums is not None and pixels.confidence is not None:
            tables = self._sums.add(pixels.confidence)
        found = self.borders.add(block, strip.y, tables)
        if strip.y + strip.height == self._grid.height:
            block = np.concatenate([self._last, np.zeros_like(self._last)])
            tables = self._sums.last() if self._sums is not None else []
            found += self.borders.add(block, self._grid.height, tables)
        return [self._made(borders) for borders in found]

    def _made(self, borders: Borders) -> Polygons:
        rings = rings_of(borders, self._grid.width)
        count = len(rings.regions)
        areas = np.full(count, np.nan)
        if self._above is not None:
            areas = weighted_areas(rings, self._above)
        sums = np.zeros((count, 2), np.int64)
        if self._sums is not None:
            sums = borders.sums[rings.regions]
        return Polygons(
            shapes_of(rings, self._grid),
            borders.codes[rings.regions],
            rings.pixels,
            areas,
            sums[:, 0],
            sums[:, 1],
            rings.tops,
            borders.names[rings.regions],
        )


def shapes_of(rings: Rings, grid: Grid) -> NDArray[Any]:
    """Return Shapely's polygons of rings, in the coordinates of a grid."""
    a, b, c, d, e, f = grid.transform
    points = np.empty((len(rings.rows), 2))
    points[:, 0] = c + rings.columns * a + rings.rows * b
    points[:, 1] = f + rings.columns * d + rings.rows * e
    numbers = np.repeat(np.arange(len(rings.owners)), np.diff(rings.starts))
    shapes: NDArray[Any] = shapely.polygons(
        shapely.linearrings(points, indices=numbers), indices=rings.owners
    )
    return shapes


def mean_confidence(sums: Indices, counts: Indices) -> list[Optional[float]]:
    """Return mean confidences, to nine decimals; None where there is none."""
    return [
        round(total / UNIT / count, 9) if count else None
        for total, count in zip(sums.tolist(), counts.tolist())
    ]
