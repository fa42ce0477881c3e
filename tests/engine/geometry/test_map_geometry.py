"""The geometry of a run in one call, as numbers."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import GeometryError
from cnnmapper.engine.geometry.grid import Grid, Size, Window
from cnnmapper.engine.geometry.map_geometry import MapGeometry, SourceGrid
from hypothesis import assume, given
from hypothesis import strategies as st

LEFT, TOP = 500000.0, 4000000.0


def source(
    name: str = "a", size: tuple[int, int] = (100, 80), r: int = 16, pixel: float = 10.0,
    corner: tuple[float, float] = (LEFT, TOP), crs: str = "crs",
) -> SourceGrid:  # fmt: skip
    transform = (pixel, 0, corner[0], 0, -pixel, corner[1])
    return SourceGrid(name, f"{name}.tif", Grid(*size, transform, crs), Size(r, r))


def coordinates(window: Window) -> np.ndarray:
    """The (x, y) of each pixel of a window."""
    rows, columns = np.indices((window.height, window.width))
    return np.stack([columns + window.x, rows + window.y], axis=-1)


@given(
    st.integers(1, 9), st.integers(1, 9), st.integers(1, 7), st.integers(1, 7), st.integers(6, 40)
)
def test_the_pixels_of_a_tile_are_found_in_what_its_blocks_give(e, x, y, width, side):
    geometry = MapGeometry.of(
        [source()], Size(e, e), Size(1, 1), box=f"{x}:{y}:{width + 20}:{width + 10}"
    )
    tiles = list(geometry.tiles(Size(side, side)))
    for tile in tiles:
        blocks = Window(*(e * n for n in (
            tile.blocks.x, tile.blocks.y, tile.blocks.width, tile.blocks.height
        )))  # fmt: skip
        part = coordinates(blocks)[geometry.within_blocks(tile)]
        np.testing.assert_array_equal(part, coordinates(tile.output))
    # Counted from the corner of the box, they fill the map.
    covered = np.zeros((geometry.area.height, geometry.area.width), int)
    for window in map(geometry.on_map, tiles):
        covered[window.y : window.y + window.height, window.x : window.x + window.width] += 1
    assert (covered == 1).all()


@given(st.integers(0, 30), st.integers(0, 30), st.integers(1, 4), st.integers(1, 20))
def test_a_map_of_a_part_sees_the_pixels_of_the_whole_source(x, y, scale, r):
    part = Window(x, y, 60, 45)
    fields = Size(1, 1), Size(scale, scale)
    of_part = MapGeometry.of([source(r=r)], *fields, part=part)
    cut = source(r=r, size=(60, 45), corner=(LEFT + 10 * x, TOP - 10 * y))
    alone = MapGeometry.of([cut], *fields)
    assert of_part.grid.differences(alone.grid) == []
    for tile in of_part.tiles(Size(25, 20)):
        inside = alone.places[0].window(tile.blocks)
        assert of_part.places[0].window(tile.blocks) == inside.moved(x, y)


@given(
    pixel=st.sampled_from([5.0, 10.0, 15.0, 20.0, 30.0]),
    east=st.integers(-300, 300),
    south=st.integers(-300, 300),
    r=st.integers(1, 9),
    e=st.integers(1, 3),
)
def test_what_is_computed_sees_pixels_that_every_source_has(pixel, east, south, r, e):
    sources = [source(), source("b", (40, 40), r, pixel, (LEFT + east, TOP - south))]
    try:
        geometry = MapGeometry.of(sources, Size(e, e), Size(1, 1))
    except GeometryError as error:
        assume("no area in common" not in str(error))
        raise
    blocks = geometry.layout.tile(geometry.area).blocks
    for place, given_ in zip(geometry.places, sources):
        seen = place.window(blocks)
        assert seen.intersection(given_.grid.window) == seen


def test_what_is_refused_names_its_image_once():
    one = Size(1, 1)
    with pytest.raises(GeometryError, match=r"^a\.tif: The image has 15 x 80 pixels"):
        MapGeometry.of([source(size=(15, 80))], one, one)
    with pytest.raises(GeometryError, match=r"^a\.tif: BOX"):
        MapGeometry.of([source()], one, one, box="90:0:10:10")
    with pytest.raises(GeometryError, match=r"^b\.tif has another coordinate reference"):
        MapGeometry.of([source(), source("b", crs="another")], one, one)
