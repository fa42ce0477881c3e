"""Pixel grids and rectangles of pixels: pure arithmetic, no I/O."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

from numpy.typing import NDArray

from ..contract.errors import FieldsError, GeometryError
from . import crs as systems
from .control_points import ControlPoints

Affine = tuple[float, float, float, float, float, float]
"""a, b, c, d, e, f with x = a col + b row + c and y = d col + e row + f."""

# A corner that lies this close to a pixel border counts as on it: extents come as
# decimal text and through coordinate transformations.
_SNAP = 1e-6


@dataclass(frozen=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int

    @classmethod
    def parse(cls, text: str, name: str) -> Size:
        """Read ``16`` (square) or ``16x12`` (width x height).

        Raises:
            FieldsError: anything else, or a number below 1.
        """
        parts = [part.strip() for part in text.strip().lower().split("x")]
        # isdecimal and isascii: int() also takes "1_6", "+16" and other scripts' digits.
        if len(parts) <= 2 and all(p.isascii() and p.isdecimal() and len(p) <= 6 for p in parts):
            numbers = [int(p) for p in parts]
            if min(numbers) >= 1:
                return cls(numbers[0], numbers[-1])
        raise FieldsError(
            f"{name} is “{text}”; expected one whole number such as 16, or width x height such "
            "as 16x12, each at least 1."
        )

    def __str__(self) -> str:
        square = self.width == self.height
        return str(self.width) if square else f"{self.width}x{self.height}"


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; x and y may be negative (left of or above the image)."""

    x: int
    y: int
    width: int
    height: int

    def intersection(self, other: Window) -> Optional[Window]:
        """Return the common part, or None where there is none."""
        x = max(self.x, other.x)
        y = max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Window(x, y, right - x, bottom - y) if right > x and bottom > y else None

    def moved(self, dx: int, dy: int) -> Window:
        """Return the window shifted by (dx, dy)."""
        return Window(self.x + dx, self.y + dy, self.width, self.height)

    def __str__(self) -> str:
        return f"{self.x}:{self.y}:{self.width}:{self.height}"


@dataclass(frozen=True)
class Grid:
    """The pixel grid of a raster: shape, affine transform and CRS. Rotation is allowed."""

    width: int
    height: int
    transform: Affine
    crs: str = ""
    """WKT; empty where the raster has none."""
    points: Optional[ControlPoints] = None
    """Where it has no geotransform but these, in the CRS; the transform counts pixels then."""

    def crop(self, window: Window) -> Grid:
        """Return the grid of a window of this grid."""
        x, y = self.to_world(window.x, window.y)
        a, b, _, d, e, _ = self.transform
        points = self.points and self.points.part(window.x, window.y)
        return Grid(window.width, window.height, (a, b, x, d, e, y), self.crs, points)

    def to_world(self, column: float, row: float) -> tuple[float, float]:
        """Return the map coordinates of a pixel corner (column, row)."""
        a, b, c, d, e, f = self.transform
        return a * column + b * row + c, d * column + e * row + f

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Return the fractional (column, row) of map coordinates.

        Raises:
            GeometryError: the transform cannot be inverted.
        """
        a, b, c, d, e, f = self.transform
        determinant = a * e - b * d
        if determinant == 0 or not math.isfinite(determinant):
            raise GeometryError(
                f"The image's geotransform {self.transform} has no inverse (a pixel without "
                "area); repair its georeferencing first."
            )
        dx, dy = x - c, y - f
        return (e * dx - b * dy) / determinant, (a * dy - d * dx) / determinant

    @property
    def window(self) -> Window:
        """The whole grid as a window."""
        return Window(0, 0, self.width, self.height)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax."""
        corners = [self.to_world(c, r) for c in (0, self.width) for r in (0, self.height)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def window_of_extent(self, extent: tuple[float, float, float, float]) -> Optional[Window]:
        """Snap (xmin, ymin, xmax, ymax) outward to whole pixels, cut to the grid.

        Returns None where the extent and the grid have no pixel in common.
        """
        xmin, ymin, xmax, ymax = extent
        if not all(map(math.isfinite, extent)) or xmax < xmin or ymax < ymin:
            return None
        corners = [self.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        columns = [c for c, _ in corners]
        rows = [r for _, r in corners]
        # Cut in floating point first: a far-away extent need not fit an integer.
        left = max(0.0, min(columns))
        top = max(0.0, min(rows))
        right = min(float(self.width), max(columns))
        bottom = min(float(self.height), max(rows))
        if right - left <= _SNAP or bottom - top <= _SNAP:
            return None
        x, y = math.floor(left + _SNAP), math.floor(top + _SNAP)
        return Window(x, y, math.ceil(right - _SNAP) - x, math.ceil(bottom - _SNAP) - y)

    def differences(self, other: Grid) -> list[str]:
        """Say in words how another grid differs from this one; empty where it does not.

        Origins and pixel sizes may differ by a thousandth of a pixel over the whole image,
        because drivers store them with different precision.
        """
        found = []
        if (self.width, self.height) != (other.width, other.height):
            found.append(
                f"size {other.width} x {other.height} instead of {self.width} x {self.height}"
            )
        another = systems.difference(self.crs, other.crs)
        if another:
            found.append(another)
        if self.points != other.points:
            kind, own = (g.points.kind if g.points else "a geotransform" for g in (other, self))
            return [*found, f"georeferenced by {kind}, the other by {own}"]
        a, b, _, d, e, _ = self.transform
        pixel = max(math.hypot(a, d), math.hypot(b, e))
        corners = ((0, 0), (self.width, 0), (0, self.height))
        shift = max(math.dist(self.to_world(*c), other.to_world(*c)) for c in corners)
        if shift > 1e-3 * pixel:
            theirs = other.transform
            found.append(
                f"origin ({theirs[2]}, {theirs[5]}) and pixel size ({theirs[0]}, {theirs[4]}) "
                f"instead of ({self.transform[2]}, {self.transform[5]}) and "
                f"({self.transform[0]}, {self.transform[4]})"
            )
        return found


Pixels = NDArray[Any]
"""Image data, shape (height, width, bands)."""
