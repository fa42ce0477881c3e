"""Where the patches of each source lie: pure arithmetic, no I/O.

The reference source's patches begin ``step`` pixels apart (`map_layout.Axis`). A patch of another
source is centred on that source's pixel which holds the centre of the reference patch's centre
pixel, whatever the two grids' spacings and origins are: twice as fine, three times as coarse, or
half a pixel aside, as Landsat's 30 m and 15 m bands are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import GeometryError
from . import crs as systems
from .grid import Grid, Size, Window
from .map_layout import Layout, MapAxis
from .margin_axis import MarginAxis


@dataclass(frozen=True)
class TileInput:
    """What some blocks see of each source."""

    pixels: dict[str, NDArray[Any]]
    """By source, (height, width, bands)."""
    nodata: Mapping[str, Optional[NDArray[np.bool_]]]
    """By source, (height, width): true where a band has no data; None: data everywhere."""


# A centre this close below a pixel's border counts as in the next pixel: where it falls just on
# the border, rounding must not decide, and drivers store origins with different precision.
_SNAP = 1e-3
_DENOMINATORS = 16


@dataclass(frozen=True)
class AxisPositions:
    """One axis: where the patches of one source begin."""

    size: int
    """Pixels of the source."""
    receptive: int
    pace: float
    """Pixels of the source from one block to the next."""
    origin: float
    """Centre of block 0's patch, in pixels of the source from its edge."""
    limits: Optional[tuple[int, int]] = None
    """First pixel and end of what is read of patches that reach beyond; None: all of it."""
    first: float = 0.0
    """From the centre of a block's patch to that of its first output pixel, in the source's."""

    def start(self, block: int) -> int:
        """Return the first pixel of a block's patch; negative where it reaches beyond the edge."""
        return int(self.starts(block, 1)[0])

    def starts(self, first: int, count: int) -> NDArray[np.int64]:
        """Return the first pixels of consecutive blocks' patches."""
        centres = self.origin + self.pace * np.arange(first, first + count, dtype=np.float64)
        return np.floor(centres + _SNAP).astype(np.int64) - self.receptive // 2

    def centres(self, first: int, count: int, expression: int) -> NDArray[np.int64]:
        """Return the pixels at the centres of the output pixels of consecutive blocks.

        Args:
            first: block.
            count: blocks.
            expression: output pixels of a block.
        """
        pixels = np.arange(first * expression, (first + count) * expression, dtype=np.float64)
        centres = self.origin + self.first + self.pace / expression * pixels
        return np.floor(centres + _SNAP).astype(np.int64)

    def span(self, first: int, count: int) -> tuple[int, int]:
        """Return first pixel and number of pixels that consecutive blocks' patches cover."""
        start, stop = self.start(first), self.start(first + count - 1) + self.receptive
        if self.limits is not None:
            start, stop = max(start, self.limits[0]), min(stop, self.limits[1])
        return start, stop - start

    def inside(self, blocks: int) -> tuple[int, int]:
        """Return first block and number of blocks whose patches lie inside the image."""
        starts = self.starts(0, blocks)
        fits = np.flatnonzero((starts >= 0) & (starts + self.receptive <= self.size))
        return (int(fits[0]), len(fits)) if fits.size else (0, 0)

    def centred(self, first: int, count: int) -> bool:
        """Tell whether the centre pixels of these blocks' patches all lie inside the image."""
        low, high = self.start(first), self.start(first + count - 1)
        return low + self.receptive // 2 >= 0 and high + self.receptive // 2 < self.size

    def stride(self, phases: int) -> Optional[int]:
        """Return the pixels from every ``phases``-th block to the next; None: no whole number."""
        pace = Fraction(self.pace * phases).limit_denominator(_DENOMINATORS)
        # Over the whole image, the error must stay far below what `_SNAP` forgives.
        exact = abs(float(pace) - self.pace * phases) * (self.size + 1) < _SNAP / 4
        return int(pace) if exact and pace.denominator == 1 and pace >= 1 else None


@dataclass(frozen=True)
class PatchPositions:
    """Where the patches of one source lie."""

    source: str
    """Name of the model's input."""
    x: AxisPositions
    y: AxisPositions

    def window(self, blocks: Window) -> Window:
        """Return the pixels of the source that these blocks see."""
        x, width = self.x.span(blocks.x, blocks.width)
        y, height = self.y.span(blocks.y, blocks.height)
        return Window(x, y, width, height)

    def starts(self, blocks: Window) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return (rows, columns) at which the blocks' patches begin, counted from :meth:`window`.

        Negative where a patch begins before what is read of it.
        """
        window = self.window(blocks)
        rows = self.y.starts(blocks.y, blocks.height) - window.y
        columns = self.x.starts(blocks.x, blocks.width) - window.x
        return rows, columns


SourcePositions = tuple[PatchPositions, ...]
SourcePixels = Mapping[str, NDArray[Any]]
"""Image data of each source, shape (height, width, bands)."""


def reference_place(source: str, layout: Layout) -> PatchPositions:
    """Return the place of the reference source."""

    def line(axis: MapAxis) -> AxisPositions:
        return AxisPositions(
            axis.size,
            axis.receptive,
            float(axis.step),
            axis.offset + axis.receptive // 2 + 0.5,
            axis.limits,
            _first(axis),
        )

    return PatchPositions(source, line(layout.x), line(layout.y))


def _first(axis: MapAxis) -> float:
    """Reference pixels from the centre of a block's patch to that of its first output pixel."""
    return axis.origin + float(axis.scale) / 2 - (axis.offset + axis.receptive // 2 + 0.5)


def place_beside(
    source: str, grid: Grid, receptive: Size, layout: Layout, path: str
) -> PatchPositions:
    """Return the place of a further source.

    Args:
        source: the model's input.
        grid: the source's own pixel grid.
        receptive: its receptive field, in its own pixels.
        layout: the map's geometry over the reference source.
        path: the source's first raster, for messages.

    Raises:
        GeometryError: another CRS, or a grid turned or mirrored against the reference's.
    """
    reference = layout.reference
    another = systems.difference(reference.crs, grid.crs)
    if another:
        raise GeometryError(
            f"{path} has {another} of the reference source (INPUT). Bring all sources to one with "
            "“Warp (reproject)”."
        )
    if grid.points != reference.points:
        raise GeometryError(
            f"{path} and the reference source (INPUT) do not share their ground control points or "
            "RPC, so how they lie to each other is not known. Warp both to one coordinate "
            "reference system first, with “Warp (reproject)”."
        )
    origin = grid.to_pixel(*reference.to_world(0, 0))
    right = grid.to_pixel(*reference.to_world(1, 0))
    down = grid.to_pixel(*reference.to_world(0, 1))
    across = right[0] - origin[0], right[1] - origin[1]
    along = down[0] - origin[0], down[1] - origin[1]
    turned = max(abs(across[1]), abs(along[0])) * max(reference.width, reference.height)
    if turned > 0.1 or across[0] <= 0 or along[1] <= 0:
        raise GeometryError(
            f"{path} is turned or mirrored against the reference source (INPUT); sources may "
            "differ in resolution and origin only. Warp it to the same orientation."
        )

    def line(size: int, field: int, ratio: float, edge: float, axis: MapAxis) -> AxisPositions:
        centre = axis.offset + axis.receptive // 2 + 0.5
        at = edge + centre * ratio
        return AxisPositions(size, field, axis.step * ratio, at, None, _first(axis) * ratio)

    return PatchPositions(
        source,
        line(grid.width, receptive.width, across[0], origin[0], layout.x),
        line(grid.height, receptive.height, along[1], origin[1], layout.y),
    )


def _covers(line: AxisPositions, axis: MapAxis, blocks: int) -> bool:
    """Tell whether a further source has pixels wherever the reference has some."""
    if isinstance(axis, MarginAxis):
        # The last block may be more than what the image has of it.
        first = line.start(0) - axis.offset
        return first >= 0 and first + axis.size <= line.size
    return line.centred(0, blocks)


def whole_map(layout: Layout, places: Sequence[PatchPositions]) -> Window:
    """Return the part of the reference's map that every source sees completely.

    Where the image is reflected that is all of it, provided that each source covers it.

    Raises:
        GeometryError: the sources have too little in common.
    """
    ex, ey = layout.x.expression, layout.y.expression
    blocks = Window(0, 0, -(-layout.x.count // ex), -(-layout.y.count // ey))
    reflect = layout.x.reflect
    for place in places[1:]:
        if reflect:
            covered = _covers(place.x, layout.x, blocks.width)
            if not (covered and _covers(place.y, layout.y, blocks.height)):
                raise GeometryError(
                    f"The source of {place.source} does not cover the reference source (INPUT), so "
                    "its pixels there cannot be had by reflection. Choose EDGES crop, or images of "
                    "one extent."
                )
            continue
        x, width = place.x.inside(blocks.width)
        y, height = place.y.inside(blocks.height)
        common = blocks.intersection(Window(x, y, width, height)) if width and height else None
        if common is None:
            raise GeometryError(
                f"The source of {place.source} and the reference source (INPUT) have no area in "
                "common that is large enough for the model's receptive fields. Choose images that "
                "overlap."
            )
        blocks = common
    whole = layout.grid.window
    part = Window(blocks.x * ex, blocks.y * ey, blocks.width * ex, blocks.height * ey)
    return part.intersection(whole) or whole
