"""The images of a job as Orfeo ToolBox sees them, and the part that they have in common."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..contract.errors import GeometryError, OtbError
from ..geometry import crs as systems
from ..geometry.control_points import UNPLACED
from ..geometry.grid import Grid, Window
from ..inference.run_fields import RunFields

# Of a pixel: grids that differ by less are the same.
_TOLERANCE = 1e-3


@dataclass(frozen=True)
class Image:
    """One source: rasters stacked."""

    path: str
    """Of the first raster, for messages."""
    grid: Grid
    bands: int
    dtype: str


def common_part(images: Sequence[Image], fields: RunFields) -> Window:
    """Return the pixels of the first source that TensorflowModelServe makes its map of.

    Along each axis the map covers the pixels whose receptive field lies inside every source, in
    whole output pixels: (W - r + 1) // s of them for one source and an expression field of 1.

    Args:
        images: the sources, the reference first.
        fields: those of the run; the receptive fields in the order of the sources.

    Raises:
        OtbError: a source's grid is one that Orfeo ToolBox does not understand.
        GeometryError: there is no such pixel.
    """
    reference = images[0].grid
    for image in images:
        _check_grid(image, reference)
    receptive = fields.receptive.values()
    x, width = _span(
        [_Side(i.grid, r.width, axis=0) for i, r in zip(images, receptive)],
        fields.expression.width,
        fields.scale.width,
    )
    y, height = _span(
        [_Side(i.grid, r.height, axis=1) for i, r in zip(images, receptive)],
        fields.expression.height,
        fields.scale.height,
    )
    return Window(x, y, width, height)


def _check_grid(image: Image, reference: Grid) -> None:
    a, b, _, d, e, _ = image.grid.transform
    if b or d or a <= 0 or e >= 0 or image.grid.transform == UNPLACED:
        raise OtbError(
            f"{image.path} is rotated, has its south on top, or is not georeferenced; Orfeo "
            "ToolBox would put the map elsewhere. Warp it to a north-up grid first, or choose "
            "ENGINE CNN Mapper."
        )
    another = systems.difference(reference.crs, image.grid.crs)
    if another:
        raise OtbError(
            f"{image.path} has {another} of the first source, which TensorflowModelServe would "
            "not notice. Reproject it first."
        )


@dataclass(frozen=True)
class _Side:
    """A source along one axis, counted in the direction of its pixels."""

    grid: Grid
    receptive: int
    axis: int

    @property
    def pixel(self) -> float:
        a, _, _, _, e, _ = self.grid.transform
        return a if self.axis == 0 else -e

    @property
    def start(self) -> float:
        _, _, c, _, _, f = self.grid.transform
        return c if self.axis == 0 else -f

    @property
    def size(self) -> int:
        return self.grid.width if self.axis == 0 else self.grid.height

    def inner(self) -> tuple[float, float]:
        """Return the edges of the pixels whose receptive field lies inside."""
        first = self.receptive // 2
        count = self.size - self.receptive + 1
        return self.start + first * self.pixel, self.start + (first + count) * self.pixel


def _span(sides: Sequence[_Side], expression: int, scale: int) -> tuple[int, int]:
    """Return first pixel and number of pixels of the reference that the map is made of."""
    reference = sides[0]
    inner = [side.inner() for side in sides]
    low, high = max(low for low, _ in inner), min(high for _, high in inner)
    pixels = (high - low) / reference.pixel
    count = math.floor(pixels / scale + _TOLERANCE) + expression - 1
    count -= count % expression
    if pixels < 1 - _TOLERANCE or count < 1:
        raise GeometryError(
            "No pixel of the map has its receptive field inside every image: they are too small, "
            "or do not overlap. Use larger images."
        )
    offset = (low - inner[0][0]) / reference.pixel
    if abs(offset - round(offset)) > _TOLERANCE:
        raise OtbError(
            f"The images' grids are shifted by {offset - math.floor(offset):.3f} pixels, and "
            "TensorflowModelServe would put the map between the pixels of the first one. Choose "
            "ENGINE CNN Mapper, or bring the images to matching grids."
        )
    blocks = count // expression
    return round(offset), expression * scale * (blocks - 1) + reference.receptive
