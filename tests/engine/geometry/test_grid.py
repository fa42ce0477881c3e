"""The rules of geometry, as numbers."""

from __future__ import annotations

import dataclasses
import math

import pytest
from cnnmapper.engine.contract.errors import FieldsError, GeometryError
from cnnmapper.engine.geometry.grid import Grid, Size, Window
from cnnmapper.engine.geometry.map_layout import Axis, Layout, reflected
from cnnmapper.engine.geometry.patch_positions import reference_place
from hypothesis import assume, given
from hypothesis import strategies as st

PIXEL = 10.0
LEFT, TOP = 500000.0, 4000000.0


def image(width: int, height: int) -> Grid:
    return Grid(width, height, (PIXEL, 0, LEFT, 0, -PIXEL, TOP), "crs")


def square(width: int, r: int, e: int = 1, s: int = 1, reflect: bool = False) -> Layout:
    return Layout.of(image(width, width), Size(r, r), Size(e, e), Size(s, s), reflect)


@pytest.mark.parametrize(
    ("layout", "count", "left", "first_seen"),
    [
        # The rows of the table in docs/architecture.md, worked out by hand for W = 100.
        (square(100, 16), 85, 8, 0),
        (square(100, 15), 86, 7, 0),
        (square(100, 16, s=4), 22, 8 + 0.5 - 2, 0),
        (square(100, 64, e=32), 64, 32 - 16, 0),
        (square(100, 16, reflect=True), 100, 0, -8),
        (square(100, 16, s=4, reflect=True), 25, 0.5 - 2, -8),
        (square(101, 16, s=4, reflect=True), 26, 0.5 - 2, -8),
    ],
)
def test_width_left_edge_and_first_seen_pixel_follow_the_table(layout, count, left, first_seen):
    grid = layout.grid
    assert grid.width == grid.height == count
    assert grid.transform[2] == pytest.approx(LEFT + left * PIXEL)
    assert grid.transform[5] == pytest.approx(TOP - left * PIXEL)
    # What the engine reads for the first block.
    assert reference_place("image", layout).window(Window(0, 0, 1, 1)).x == first_seen


axes = st.builds(
    lambda r, e, s, extra, reflect: Axis(r + extra, r, e, s, reflect),
    r=st.integers(1, 70),
    e=st.integers(1, 40),
    s=st.integers(1, 8),
    extra=st.integers(0, 200),
    reflect=st.booleans(),
).filter(lambda a: a.expression * a.scale <= a.receptive or a.expression == 1)


@given(axes)
def test_an_output_pixels_centre_is_the_centre_of_the_pixel_at_half_the_receptive_field(axis):
    assume(axis.expression == 1)
    for k in range(axis.count):
        start, _ = axis.seen(*axis.blocks(k, 1))
        centre = axis.origin + (k + 0.5) * axis.scale
        assert centre == start + axis.receptive // 2 + 0.5


@given(axes)
def test_a_cropped_map_sees_only_the_image_and_could_not_be_larger(axis):
    assume(not axis.reflect)
    blocks = axis.count // axis.expression
    start, length = axis.seen(0, blocks)
    assert start == 0
    assert start + length <= axis.size < start + length + axis.step


@given(axes)
def test_a_reflected_map_covers_the_whole_image(axis):
    assume(axis.reflect)
    assert axis.count == math.ceil(axis.size / axis.scale)
    # Pixel centres lie in the image; where blocks lie over what they see, pixels do in part.
    assert 0 <= axis.origin + 0.5 * axis.scale < axis.size
    assert axis.origin + (axis.count - (1 if axis.covers else 0.5)) * axis.scale <= axis.size


@given(axes, st.integers(0, 5))
def test_a_strided_block_lies_where_a_network_that_takes_any_size_has_its_pixels(axis, block):
    assume(axis.scale > 1 and not axis.covers)
    own = axis.receptive - (axis.expression - 1) * axis.scale
    single = Axis(axis.size, own, 1, axis.scale, axis.reflect)
    assert axis.origin == single.origin
    assert axis.seen(block, 1)[0] == single.seen(block * axis.expression, 1)[0]


@given(axes)
def test_a_block_that_covers_what_it_sees_lies_just_over_it(axis):
    axis = dataclasses.replace(axis, receptive=axis.expression * axis.scale)
    assume(axis.expression > 1)
    assert axis.origin == axis.seen(0, 1)[0] == 0


@given(axes)
def test_the_pixel_at_the_centre_of_an_output_pixel_is_where_that_lies(axis):
    layout = Layout(image(axis.size, axis.size), axis, axis)
    line, blocks = reference_place("image", layout).x, -(-axis.count // axis.expression)
    centres = line.centres(0, blocks, axis.expression)[: axis.count]
    expected = [math.floor(axis.origin + (k + 0.5) * axis.scale) for k in range(axis.count)]
    assert centres.tolist() == expected


@given(
    st.integers(1, 60), st.integers(1, 60), st.integers(1, 40), st.integers(1, 9),
    st.integers(0, 20), st.integers(0, 20),
)  # fmt: skip
def test_tiles_cover_an_area_once_and_meet_at_block_borders(width, height, tile, e, x, y):
    r = e + 4
    layout = Layout.of(image(200, 200), Size(r, r), Size(e, e), Size(1, 1), True)
    area = Window(x, y, width, height)
    seen: set[tuple[int, int]] = set()
    blocks: set[tuple[int, int]] = set()
    for piece in layout.tiles(area, Size(tile, tile)):
        o, b = piece.output, piece.blocks
        assert area.intersection(o) == o
        pixels = {(i, j) for i in range(o.x, o.x + o.width) for j in range(o.y, o.y + o.height)}
        assert not pixels & seen
        seen |= pixels
        mine = {(i, j) for i in range(b.x, b.x + b.width) for j in range(b.y, b.y + b.height)}
        assert not mine & blocks  # no block is computed twice
        blocks |= mine
    assert len(seen) == width * height


@given(st.integers(2, 50), st.integers(-200, 200), st.integers(1, 60))
def test_reflection_mirrors_without_repeating_the_border(size, start, count):
    indices, low, high = reflected(start, count, size)
    ramp = list(range(size)) + list(range(size - 2, 0, -1))
    assert indices == [ramp[i % len(ramp)] for i in range(start, start + count)]
    assert (low, high) == (min(indices), max(indices))


@given(
    st.integers(0, 84), st.integers(0, 84), st.integers(1, 20), st.integers(1, 20),
    st.floats(0, 0.999), st.floats(0, 0.999),
)  # fmt: skip
def test_an_extent_snaps_outward_to_whole_output_pixels(x, y, width, height, before, after):
    grid = square(100, 16).grid
    x1, y1 = min(x + width, grid.width), min(y + height, grid.height)
    a, b, _, _, _, _ = grid.transform
    left, top = grid.to_world(x + before * 0.5, y + before * 0.5)
    right, bottom = grid.to_world(x1 - after * 0.5, y1 - after * 0.5)
    assume(left < right and bottom < top)
    window = grid.window_of_extent((left, bottom, right, top))
    assert window == Window(x, y, x1 - x, y1 - y)


def test_an_extent_on_pixel_borders_takes_no_neighbour_in():
    grid = square(100, 16).grid
    left, top = grid.to_world(3, 5)
    right, bottom = grid.to_world(10, 11)
    assert grid.window_of_extent((left, bottom, right, top)) == Window(3, 5, 7, 6)


def test_rotated_and_south_up_grids_keep_every_centre_in_place():
    for transform in ((8, 6, 1000, -6, 8, 2000), (10, 0, 1000, 0, 10, 2000)):
        reference = Grid(50, 40, transform, "crs")
        layout = Layout.of(reference, Size(16, 12), Size(1, 1), Size(4, 4), False)
        for column, row in ((0, 0), (3, 2)):
            centre = layout.grid.to_world(column + 0.5, row + 0.5)
            expected = reference.to_world(4 * column + 8 + 0.5, 4 * row + 6 + 0.5)
            assert centre == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "0", "-3", "a", "16x", "1x2x3", "1_6", "٣", "1.5", "9" * 9])
def test_a_malformed_field_is_refused_by_name(text):
    with pytest.raises(FieldsError, match="RECEPTIVE_FIELD"):
        Size.parse(text, "RECEPTIVE_FIELD")


@given(st.integers(1, 999), st.integers(1, 999))
def test_a_field_reads_back_as_it_is_written(width, height):
    assert Size.parse(str(Size(width, height)), "F") == Size(width, height)


@pytest.mark.parametrize("box", ["1:2:3", "a:0:1:1", "-1:0:5:5", "0:0:0:5", "80:0:10:10", "::::"])
def test_a_box_that_is_malformed_or_outside_is_refused(box):
    with pytest.raises(GeometryError, match="BOX"):
        square(100, 16).area(None, box)


def test_extent_and_box_together_are_refused():
    with pytest.raises(GeometryError, match="only one"):
        square(100, 16).area((LEFT, TOP - 100, LEFT + 100, TOP), "0:0:5:5")


@pytest.mark.parametrize(
    "extent",
    [(0, 0, 1, 1), (math.nan, 0, 1, 1), (LEFT, TOP, LEFT - 5, TOP + 5), (1e300, 0, 1e308, 1)],
)
def test_an_extent_outside_the_map_is_refused(extent):
    with pytest.raises(GeometryError, match="outside the map"):
        square(100, 16).area(extent, "")


def test_an_image_smaller_than_the_receptive_field_is_refused():
    with pytest.raises(GeometryError, match="15 x 15"):
        square(15, 16)
    with pytest.raises(GeometryError, match="15 x 15"):
        square(15, 16, reflect=True)
