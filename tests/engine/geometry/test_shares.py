"""A map shared out: rectangles that cover it, of about equal work, on borders of blocks."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import GeometryError
from cnnmapper.engine.contract.part import Part, read_part
from cnnmapper.engine.geometry.grid import Size, Window
from cnnmapper.engine.geometry.shares import shares
from hypothesis import given, settings
from hypothesis import strategies as st

CELL, PIXEL = Size(256, 256), Size(1, 1)


def everywhere(_: Window) -> bool:
    return True


def uneven(area: Window, count: int) -> float:
    """How much more than its due the largest share has."""
    found = shares(area, CELL, PIXEL, count, everywhere)
    return max(share.pixels for share in found) * count / (area.width * area.height)


@given(
    st.integers(0, 40), st.integers(0, 40), st.integers(1, 900), st.integers(1, 900),
    st.sampled_from([8, 16, 100]), st.sampled_from([1, 8, 12, 230]), st.integers(1, 12),
    st.integers(0, 2**32 - 1),
)  # fmt: skip
@settings(max_examples=60)
def test_shares_cover_the_map_once_and_each_has_something_to_compute(
    x, y, width, height, cell, block, count, seed
):
    area = Window(x, y, width, height)
    random = np.random.default_rng(seed)
    points = [(x + random.integers(width), y + random.integers(height)) for _ in range(30)]

    def needed(window):
        return any(
            window.x <= px < window.x + window.width and window.y <= py < window.y + window.height
            for px, py in points
        )

    try:
        found = shares(area, Size(cell, cell), Size(block, block), count, needed)
    except GeometryError:
        # Fewer blocks with a point in them than shares; below it is looked at how many.
        return
    assert len(found) == count
    covered = np.zeros((height, width), int)
    for share in found:
        window = share.window.moved(-x, -y)
        covered[window.y : window.y + window.height, window.x : window.x + window.width] += 1
        assert share.pixels > 0
        assert needed(share.window)
        for edge, first in ((share.window.x, x), (share.window.y, y)):
            assert edge == first or edge % block == 0
    assert (covered == 1).all()


def test_borders_lie_on_blocks_of_the_file_counted_from_its_own_corner():
    found = shares(Window(7, 5, 3000, 3000), CELL, PIXEL, 6, everywhere)
    assert all((s.window.x - 7) % 256 == 0 and (s.window.y - 5) % 256 == 0 for s in found)


def test_few_parts_are_strips_and_parts_are_numbered_row_by_row():
    found = shares(Window(0, 0, 4000, 9000), CELL, PIXEL, 3, everywhere)
    assert {share.window.width for share in found} == {4000}
    assert [share.window.y for share in found] == sorted(share.window.y for share in found)


@pytest.mark.parametrize("count", [2, 3, 5, 7, 10, 16, 33, 64])
def test_a_sentinel_tile_is_shared_out_evenly(count):
    assert uneven(Window(0, 0, 10965, 10965), count) < 1.25


def test_what_lies_beside_the_mask_counts_nothing():
    """All work in the upper left quarter."""
    found = shares(Window(0, 0, 4096, 4096), CELL, PIXEL, 4, lambda w: w.x < 2048 and w.y < 2048)
    assert {share.pixels for share in found} == {1024 * 1024}


def test_the_largest_number_of_parts_can_be_had_and_one_more_is_refused():
    area = Window(0, 0, 700, 300)
    assert len(shares(area, CELL, PIXEL, 6, everywhere)) == 6
    with pytest.raises(GeometryError, match=r"only 6 blocks of 256 x 256 pixels; .* at most 6"):
        shares(area, CELL, PIXEL, 7, everywhere)
    with pytest.raises(GeometryError, match="not beside MASK"):
        shares(area, CELL, PIXEL, 4, lambda w: w.y == 0)


def test_names_of_parts_sort_in_their_order():
    names = [Part(number, 12).named("maps.of/cover.v2.tif") for number in (2, 10)]
    assert names == ["maps.of/cover.v2_02_of_12.tif", "maps.of/cover.v2_10_of_12.tif"]
    assert read_part(" 3 / 7 ") == Part(3, 7)
    assert read_part("") is None
