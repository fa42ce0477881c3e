"""Pixel grids, windows, tiles and the geometry of maps: pure arithmetic, no I/O.

Along each axis a map is described by its receptive field r (reference pixels),
expression field e (output pixels that one receptive field produces) and scale
factor s (output pixel size divided by reference pixel size). Output pixel k
lies in block ``k // e``. Block j sees the reference pixels from ``e s j + o``
to ``e s j + o + r - 1``, where the offset o is 0 for a cropped map and
``-(r//2 - (e//2) s)`` where the image is reflected at its borders. The left
edge of the map lies ``o + r//2 - (e//2) s + (1 - s)/2`` reference pixels right
of the image's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

from . import crs as systems
from .control_points import ControlPoints
from .errors import FieldsError, GeometryError

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

    def contains(self, other: Window) -> bool:
        """Tell whether the other window lies wholly inside."""
        return self.intersection(other) == other

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
            kinds = [g.points.kind if g.points else "a geotransform" for g in (other, self)]
            return [*found, "georeferenced by {}, the other by {}".format(*kinds)]
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


@dataclass(frozen=True)
class Axis:
    """The geometry of a map along one axis; see the module's text for the letters."""

    size: int
    """W: reference pixels."""
    receptive: int
    expression: int
    scale: int
    reflect: bool

    @property
    def centre(self) -> int:
        """Reference pixels from a block's first seen pixel to the first it expresses."""
        return self.receptive // 2 - (self.expression // 2) * self.scale

    @property
    def offset(self) -> int:
        """o: the first reference pixel that block 0 sees."""
        return -self.centre if self.reflect else 0

    @property
    def step(self) -> int:
        """Reference pixels from one block to the next."""
        return self.expression * self.scale

    @property
    def count(self) -> int:
        """Output pixels along the axis; 0 where the image is smaller than a receptive field."""
        if self.size < self.receptive:
            return 0
        if self.reflect:
            return -(-self.size // self.scale)
        return ((self.size - self.receptive) // self.step + 1) * self.expression

    @property
    def origin(self) -> float:
        """The first output pixel's outer edge, in reference pixels from the image's edge."""
        return self.offset + self.centre + (1 - self.scale) / 2

    def blocks(self, first: int, count: int) -> tuple[int, int]:
        """Return first block and number of blocks that hold output pixels first..first+count-1."""
        start = first // self.expression
        stop = -(-(first + count) // self.expression)
        return start, stop - start

    def seen(self, block: int, blocks: int) -> tuple[int, int]:
        """Return first reference pixel and number of them that consecutive blocks see."""
        return self.step * block + self.offset, self.step * (blocks - 1) + self.receptive


@dataclass(frozen=True)
class Tile:
    """One piece of a map: what to write, which blocks hold it, what they see."""

    output: Window
    """Output pixels, counted from the whole map's corner."""
    blocks: Window
    source: Window
    """Reference pixels; reaches beyond the image only where it is reflected."""


@dataclass(frozen=True)
class Layout:
    """A map's geometry in both axes over one reference grid."""

    reference: Grid
    x: Axis
    y: Axis

    @classmethod
    def of(
        cls, reference: Grid, receptive: Size, expression: Size, scale: Size, reflect: bool
    ) -> Layout:
        """Build the layout of a map.

        Raises:
            GeometryError: the image is smaller than the receptive field.
        """
        if reference.width < receptive.width or reference.height < receptive.height:
            raise GeometryError(
                f"The image has {reference.width} x {reference.height} pixels; the model's "
                f"receptive field needs at least {receptive.width} x {receptive.height}. Use a "
                "larger image."
            )
        return cls(
            reference,
            Axis(reference.width, receptive.width, expression.width, scale.width, reflect),
            Axis(reference.height, receptive.height, expression.height, scale.height, reflect),
        )

    @property
    def grid(self) -> Grid:
        """The whole map's pixel grid."""
        a, b, _, d, e, _ = self.reference.transform
        x, y = self.reference.to_world(self.x.origin, self.y.origin)
        sx, sy = self.x.scale, self.y.scale
        transform = (a * sx, b * sy, x, d * sx, e * sy, y)
        points = self.reference.points
        if points is not None:
            points = points.part(self.x.origin, self.y.origin, sx, sy)
        return Grid(self.x.count, self.y.count, transform, self.reference.crs, points)

    def area(
        self,
        extent: Optional[tuple[float, float, float, float]],
        box: str,
        whole: Optional[Window] = None,
    ) -> Window:
        """Return the part of the map that an extent or a box asks for.

        Args:
            extent: xmin, ymin, xmax, ymax in the reference's CRS, or None.
            box: ``x:y:width:height`` in output pixels of the whole map, or empty.
            whole: the whole map, where further sources leave less of it than the reference does.

        Raises:
            GeometryError: both are given, the box is malformed or not inside the map, or the
                extent does not touch the map.
        """
        whole = whole or self.grid.window
        if box.strip():
            if extent is not None:
                raise GeometryError("EXTENT and BOX are both given; give only one of them.")
            return self._area_of_box(box, whole)
        if extent is None:
            return whole
        if self.reference.points is not None:
            raise GeometryError(
                f"EXTENT is given, but the image is georeferenced by {self.reference.points.kind} "
                "only: where the extent lies on its pixels is not known. Warp the image first "
                "(“Warp (reproject)”, or the Georeferencer), or give BOX instead, or nothing: "
                "the map keeps the georeferencing of the image."
            )
        grid = self.grid.crop(whole)
        area = grid.window_of_extent(extent)
        if area is None:
            x0, y0, x1, y1 = grid.bounds
            raise GeometryError(
                "EXTENT ({}, {}, {}, {}) lies outside the map, which covers ({}, {}, {}, {}) as "
                "xmin, ymin, xmax, ymax in the image's CRS. Choose an extent that overlaps "
                "it.".format(*extent, x0, y0, x1, y1)
            )
        return area.moved(whole.x, whole.y)

    def _area_of_box(self, box: str, whole: Window) -> Window:
        parts = [part.strip() for part in box.split(":")]
        number = [p.isascii() and p.isdecimal() and len(p) <= 9 for p in parts]
        if len(parts) != 4 or not all(number):
            raise GeometryError(
                f"BOX is “{box}”; expected x:y:width:height in output pixels, such as "
                "100:50:256:256."
            )
        area = Window(*(int(part) for part in parts))
        if (
            min(area.width, area.height) < 1
            or area.x + area.width > whole.width
            or area.y + area.height > whole.height
        ):
            raise GeometryError(
                f"BOX {area} is not inside the map, which has {whole.width} x {whole.height} "
                "pixels. Choose a box inside it, with width and height of at least 1."
            )
        return area.moved(whole.x, whole.y)

    def tile(self, output: Window) -> Tile:
        """Return the tile of an output window: its blocks and the pixels that they see."""
        bx, nx = self.x.blocks(output.x, output.width)
        by, ny = self.y.blocks(output.y, output.height)
        sx, width = self.x.seen(bx, nx)
        sy, height = self.y.seen(by, ny)
        return Tile(output, Window(bx, by, nx, ny), Window(sx, sy, width, height))

    def tiles(self, area: Window, size: Size) -> Iterator[Tile]:
        """Cut an area of the map into tiles, row by row.

        Tiles are at most ``size`` (rounded up to whole blocks), and their borders fall on block
        borders, so that no block is computed twice.
        """
        xs = list(_intervals(area.x, area.width, size.width, self.x.expression))
        for y, height in _intervals(area.y, area.height, size.height, self.y.expression):
            for x, width in xs:
                yield self.tile(Window(x, y, width, height))


def _intervals(first: int, count: int, size: int, multiple: int) -> Iterator[tuple[int, int]]:
    size = -(-size // multiple) * multiple
    position = first
    edge = first // multiple * multiple + size
    while position < first + count:
        stop = min(edge, first + count)
        yield position, stop - position
        position, edge = stop, edge + size


def reflected(start: int, count: int, size: int) -> tuple[list[int], int, int]:
    """Mirror indices at the borders of 0..size-1, without repeating the border pixel.

    Returns the ``count`` indices from ``start`` on, mirrored into the range, and the lowest and
    highest of them.
    """
    period = max(1, 2 * (size - 1))
    indices = [min(i % period, period - i % period) for i in range(start, start + count)]
    return indices, min(indices), max(indices)
