"""The geometry of a run: its map over its sources, in one call. Numbers only."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Optional

from ..contract.errors import GeometryError
from ..contract.job import CROP, PADS, REFLECT
from .grid import Grid, Size, Window
from .map_layout import Layout, Tile
from .patch_positions import (
    AxisPositions,
    PatchPositions,
    SourcePositions,
    place_beside,
    reference_place,
    whole_map,
)


@dataclass(frozen=True)
class SourceGrid:
    """One source of a run."""

    name: str
    """The model's input that it feeds."""
    path: str
    """Its first raster, for messages."""
    grid: Grid
    receptive: Size
    """Its receptive field, in its own pixels."""


@dataclass(frozen=True)
class MapGeometry:
    """Where a run's map lies, and where the patches lie that it is made of."""

    layout: Layout
    """The whole map over the reference source, or over the part of it that was given."""
    places: SourcePositions
    """Where the patches of each source lie, in that source's own pixels; the reference first."""
    area: Window
    """What is computed, in pixels of the layout's map."""

    @classmethod
    def of(
        cls,
        sources: Sequence[SourceGrid],
        expression: Size,
        scale: Size,
        *,
        edges: str = CROP,
        margin: Optional[Size] = None,
        aside: tuple[Fraction, Fraction] = (Fraction(0), Fraction(0)),
        part: Optional[Window] = None,
        extent: Optional[tuple[float, float, float, float]] = None,
        box: str = "",
    ) -> MapGeometry:
        """Find out the geometry.

        Args:
            sources: the images, the reference source first.
            expression: output pixels that one receptive field gives.
            scale: reference pixels from one pixel of the map to the next.
            edges: ``reflect``: the image is mirrored at its borders; ``pads``: the padded network
                does there what it does; ``crop``: the map ends where the receptive fields do.
            margin: of a padded network: how much of its receptive field, on each side, is not its
                block's own; None: the network is none.
            aside: where there is a margin: reference pixels by which the map lies further (right,
                down) than its blocks do.
            part: pixels of the reference source that the map is made of; None: all of it.
            extent: what is wanted, as xmin, ymin, xmax, ymax in the reference's CRS.
            box: what is wanted, as ``x:y:width:height`` in pixels of the whole map.
                Neither: all that every source sees completely.

        Raises:
            GeometryError: a source is too small, lies elsewhere or in another CRS than the
                reference, or nothing of the map is wanted. The source is named.
        """
        first, *others = sources
        with _about(first.path):
            reference = first.grid if part is None else first.grid.crop(part)
            layout = _layout(reference, first.receptive, expression, scale, edges, margin, aside)
        place = reference_place(first.name, layout)
        whole = place if part is None else _counted_from_the_whole(place, first.grid, part)
        if margin is not None and edges == PADS:
            further = tuple(_same_place(other, first, whole) for other in others)
        else:
            further = tuple(
                place_beside(s.name, s.grid, s.receptive, layout, s.path) for s in others
            )
            for other, its in zip(others if margin is not None else (), further):
                _check_pixel_size(other, its, place)
        places = (whole, *further)
        with _about(first.path):
            area = layout.area(extent, box, whole_map(layout, places))
        return cls(layout, places, area)

    @property
    def grid(self) -> Grid:
        """The pixel grid of what is computed."""
        return self.layout.grid.crop(self.area)

    @property
    def expression(self) -> Size:
        """Output pixels of a block."""
        return Size(self.layout.x.expression, self.layout.y.expression)

    def tiles(self, size: Size) -> Iterator[Tile]:
        """Cut what is computed into tiles of at most this size, row by row."""
        return self.layout.tiles(self.area, size)

    def blocks_of(self, x: int, y: int) -> Window:
        """Return the one block that holds a pixel of the map."""
        return self.layout.tile(Window(x, y, 1, 1)).blocks

    def on_map(self, tile: Tile) -> Window:
        """Return a tile's pixels as counted from the corner of what is computed."""
        return tile.output.moved(-self.area.x, -self.area.y)

    def around(self, sizes: Mapping[str, Size]) -> SourcePositions:
        """Return where patches of other sizes lie that have the blocks in their centre.

        Args:
            sizes: of the patch of each source, in its pixels.
        """
        return tuple(
            PatchPositions(
                place.source,
                replace(place.x, receptive=sizes[place.source].width, limits=None),
                replace(place.y, receptive=sizes[place.source].height, limits=None),
            )
            for place in self.places
        )

    def within_blocks(self, tile: Tile) -> tuple[slice, slice]:
        """Return (rows, columns) of a tile's pixels in what its blocks give.

        The blocks may reach beyond the tile: a box need not begin at a block's border.
        """
        x = tile.output.x - tile.blocks.x * self.layout.x.expression
        y = tile.output.y - tile.blocks.y * self.layout.y.expression
        return slice(y, y + tile.output.height), slice(x, x + tile.output.width)


def _counted_from_the_whole(place: PatchPositions, grid: Grid, part: Window) -> PatchPositions:
    """Count from the source's own corner what was counted from that of a part of it."""
    return PatchPositions(
        place.source,
        _moved(replace(place.x, size=grid.width), part.x),
        _moved(replace(place.y, size=grid.height), part.y),
    )


def _same_place(other: SourceGrid, first: SourceGrid, place: PatchPositions) -> PatchPositions:
    """Return the reference's place for a source of the same pixels.

    A padded network sees where its input ends: that has to be at one place in every source.

    Raises:
        GeometryError: the source has other pixels than the reference.
    """
    differences = first.grid.differences(other.grid)
    if differences:
        raise GeometryError(
            f"{other.path} does not have the pixels of {first.path}: {'; '.join(differences)}. A "
            "padded network sees where its images end, so with EDGES “as the model pads” all of "
            "them have to end at one place. Clip them to one extent, or choose EDGES crop, which "
            "makes the map of what they have in common."
        )
    return replace(place, source=other.name)


def _check_pixel_size(other: SourceGrid, place: PatchPositions, reference: PatchPositions) -> None:
    """Refuse a source of another pixel size than the reference's, for a padded network."""
    ratios = place.x.pace / reference.x.pace, place.y.pace / reference.y.pace
    if any(abs(ratio - 1) * place.x.size > 0.01 for ratio in ratios):
        raise GeometryError(
            f"{other.path} has {ratios[0]:.4g} x {ratios[1]:.4g} pixels for one of the reference "
            "source (INPUT); the model was made for sources of one pixel size. Resample it with "
            "“Warp (reproject)”."
        )


def _moved(line: AxisPositions, by: int) -> AxisPositions:
    limits = None if line.limits is None else (line.limits[0] + by, line.limits[1] + by)
    return replace(line, origin=line.origin + by, limits=limits)


def _layout(
    reference: Grid,
    receptive: Size,
    expression: Size,
    scale: Size,
    edges: str,
    margin: Optional[Size],
    aside: tuple[Fraction, Fraction],
) -> Layout:
    if margin is None:
        return Layout.of(reference, receptive, expression, scale, edges == REFLECT)
    unit = Size(receptive.width - 2 * margin.width, receptive.height - 2 * margin.height)
    return Layout.with_margin(reference, unit, expression, margin, edges, aside)


@contextlib.contextmanager
def _about(path: str) -> Iterator[None]:
    """Name the image in what its numbers alone refuse."""
    try:
        yield
    except GeometryError as error:
        raise GeometryError(f"{path}: {error}") from None
