"""Georeferencing without a grid: ground control points, and RPC. Pure arithmetic, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

UNPLACED = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""The transform of an image without any georeferencing, as QGIS shows it: north is up."""


@dataclass(frozen=True)
class Point:
    """A place of the image (in pixels from its upper left corner) and where it lies."""

    column: float
    row: float
    x: float
    y: float
    z: float = 0.0
    name: str = ""
    info: str = ""


@dataclass(frozen=True)
class ControlPoints:
    """What a raster has instead of a geotransform."""

    points: tuple[Point, ...] = ()
    rpc: tuple[tuple[str, str], ...] = ()
    """GDAL's metadata items of the domain RPC, sorted by name."""

    @classmethod
    def of(cls, points: tuple[Point, ...], rpc: Mapping[str, str]) -> ControlPoints:
        """Take them as a raster has them."""
        return cls(points, tuple(sorted(rpc.items())))

    @property
    def kind(self) -> str:
        """What they are, in words."""
        if self.points:
            return f"{len(self.points)} ground control points"
        return "rational polynomial coefficients (RPC)"

    def part(self, x: float, y: float, sx: float = 1, sy: float = 1) -> ControlPoints:
        """Return those of another grid over the same image.

        Args:
            x: where its left edge lies, in pixels of this one.
            y: where its upper edge lies.
            sx: its pixels' width in pixels of this one.
            sy: its pixels' height.
        """
        points = tuple(
            replace(point, column=(point.column - x) / sx, row=(point.row - y) / sy)
            for point in self.points
        )
        rpc = dict(self.rpc)
        for axis, edge, size in (("SAMP", x, sx), ("LINE", y, sy)):
            offset, scale = f"{axis}_OFF", f"{axis}_SCALE"
            if offset in rpc and scale in rpc:
                # RPC count from the centre of the first pixel.
                rpc[offset] = repr((float(rpc[offset]) + 0.5 - edge) / size - 0.5)
                rpc[scale] = repr(float(rpc[scale]) / size)
        return ControlPoints.of(points, rpc)
