"""A map's geometry over an image: tiles, blocks, what they see. Numbers only.

Along each axis a map is described by its receptive field r (reference pixels),
expression field e (output pixels that one receptive field produces) and scale
factor s (output pixel size divided by reference pixel size). Output pixel k
lies in block ``k // e``. Block j sees the reference pixels from ``e s j + o``
to ``e s j + o + r - 1``, where the offset o is 0 for a cropped map and -c where
the image is reflected at its borders. The left edge of the map lies
``o + c + (1 - s)/2`` reference pixels right of the image's. The centre c of a
block's first output pixel is reference pixel ``r//2 - e//2`` of what the block
sees where s is 1, as TensorflowModelServe has it, and else ``(r - (e - 1) s)//2``:
that pixel is where a network for patches of any size has it that gives one pixel
for ``r - (e - 1) s``. A block that covers all that it sees, and is no single
pixel, lies just over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Union

from ..contract.errors import GeometryError
from .grid import Grid, Size, Window
from .margin_axis import MarginAxis


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
        """c: the reference pixel at the centre of a block's first, from the first it sees."""
        if self.scale == 1:
            return self.receptive // 2 - self.expression // 2
        return (self.receptive - (self.expression - 1) * self.scale) // 2

    @property
    def covers(self) -> bool:
        """Whether a block of several output pixels covers all that it sees."""
        return self.expression > 1 and self.step == self.receptive

    @property
    def limits(self) -> Optional[tuple[int, int]]:
        """None: what is seen beyond the image is mirrored."""
        return None

    @property
    def offset(self) -> int:
        """o: the first reference pixel that block 0 sees."""
        return -self.centre if self.reflect and not self.covers else 0

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
        return 0.0 if self.covers else self.offset + self.centre + (1 - self.scale) / 2

    def blocks(self, first: int, count: int) -> tuple[int, int]:
        """Return first block and number of blocks that hold output pixels first..first+count-1."""
        start = first // self.expression
        stop = -(-(first + count) // self.expression)
        return start, stop - start

    def seen(self, block: int, blocks: int) -> tuple[int, int]:
        """Return first reference pixel and number of them that consecutive blocks see."""
        return self.step * block + self.offset, self.step * (blocks - 1) + self.receptive


MapAxis = Union[Axis, MarginAxis]


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
    x: MapAxis
    y: MapAxis

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

    @classmethod
    def with_margin(
        cls,
        reference: Grid,
        unit: Size,
        expression: Size,
        margin: Size,
        edges: str,
        aside: tuple[Fraction, Fraction] = (Fraction(0), Fraction(0)),
    ) -> Layout:
        """Build the layout of a map whose blocks are seen with a margin around them.

        Args:
            reference: the image.
            unit: its pixels from one block to the next.
            expression: output pixels of a block.
            margin: pixels seen on each side of a block, in whole units.
            edges: ``crop``, ``reflect`` or ``pads``.
            aside: its pixels by which the map lies further (right, down) than its blocks do.

        Raises:
            GeometryError: the image is too small for a map that is cropped.
        """
        right, down = aside
        x = MarginAxis(reference.width, unit.width, expression.width, margin.width, edges, right)
        y = MarginAxis(reference.height, unit.height, expression.height, margin.height, edges, down)
        if not (x.count and y.count):
            raise GeometryError(
                f"The image has {reference.width} x {reference.height} pixels; with EDGES crop, "
                f"the model needs at least {x.receptive} x {y.receptive}, because its padding "
                f"reaches {margin} pixels into the map. Choose EDGES “as the model pads” or "
                "reflect, or a larger image."
            )
        return cls(reference, x, y)

    @property
    def grid(self) -> Grid:
        """The whole map's pixel grid."""
        a, b, _, d, e, _ = self.reference.transform
        x, y = self.reference.to_world(self.x.origin, self.y.origin)
        sx, sy = float(self.x.scale), float(self.y.scale)
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
            raise GeometryError(
                f"EXTENT ({', '.join(map(str, extent))}) lies outside the map, which covers "
                f"({', '.join(map(str, grid.bounds))}) as xmin, ymin, xmax, ymax in the image's "
                "CRS. Choose an extent that overlaps it."
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
