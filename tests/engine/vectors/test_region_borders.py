"""Borders of regions, held against GDAL's polygons, whatever the height of the strips."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio.features
import shapely
from cnnmapper.engine.geometry.grid import Grid
from cnnmapper.engine.vectors.chain_order import END, chains_of, connected
from cnnmapper.engine.vectors.map_polygons import shapes_of
from cnnmapper.engine.vectors.region_borders import RegionBorders
from cnnmapper.engine.vectors.region_rings import rings_of

SPECKLED = np.random.default_rng(0).integers(0, 3, (23, 31))
PATCHES = np.kron(np.random.default_rng(1).integers(0, 4, (9, 8)), np.ones((2, 3), int))
RINGS = np.array(
    [
        [1, 1, 1, 1, 1, 1],
        [1, 2, 2, 2, 1, 0],
        [1, 2, 1, 2, 0, 1],
        [1, 2, 2, 1, 1, 1],
        [1, 1, 1, 1, 2, 1],
    ]
)
MAPS = {
    "speckled": SPECKLED,
    "patches": PATCHES,
    "rings that touch themselves": RINGS,
    "one pixel": np.ones((1, 1), int),
    "one row": np.array([[1, 1, 2, 0, 2]]),
    "no data": np.zeros((3, 4), int),
}


def polygons_of(codes, rows, straight=False):
    """Return (WKB, code, pixels, sum) of each region, found in strips of so many rows."""
    codes = np.asarray(codes, np.uint16)
    height, width = codes.shape
    values = np.arange(codes.size).reshape(codes.shape)
    table = np.zeros((height + 1, width + 1), np.int64)
    table[1:, 1:] = values.cumsum(0).cumsum(1)
    padded = np.pad(codes, 1)
    borders = RegionBorders(width, straight, 1)
    found = []
    for first in range(0, height + 1, rows):
        last = min(first + rows, height + 1)
        for part in borders.add(padded[first : last + 1], first, [table[first:last]]):
            rings = rings_of(part, width)
            shapes = shapes_of(rings, Grid(width, height, (1, 0, 0, 0, 1, 0)))
            found += zip(
                shapely.to_wkb(shapes), part.codes[rings.regions].tolist(), rings.pixels.tolist(),
                part.sums[rings.regions, 0].tolist(),
            )  # fmt: skip
    return sorted(found)


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("rows", [1, 2, 5, 1000])
def test_the_polygons_are_those_of_gdal(name, rows):
    codes = MAPS[name].astype("uint8")
    ours = sorted(
        (shapely.normalize(shapely.from_wkb(shape)).wkt, code)
        for shape, code, _, _ in polygons_of(codes, rows)
    )
    theirs = sorted(
        (shapely.normalize(shapely.make_valid(shapely.geometry.shape(shape))).wkt, int(code))
        for shape, code in rasterio.features.shapes(codes, mask=codes > 0, connectivity=4)
    )
    assert ours == theirs


@pytest.mark.parametrize("name", MAPS)
def test_every_polygon_is_valid_and_knows_what_lies_in_it(name):
    codes = MAPS[name]
    values = np.arange(codes.size).reshape(codes.shape)
    left = codes > 0
    for shape, code, pixels, total in polygons_of(codes, 3):
        polygon = shapely.from_wkb(shape)
        assert shapely.is_valid(polygon)
        inside = rasterio.features.rasterize([polygon], codes.shape) == 1
        assert (codes[inside] == code).all()
        assert shapely.area(polygon) == pixels == inside.sum()
        assert total == values[inside].sum()
        assert left[inside].all()
        left &= ~inside
    assert not left.any()


@pytest.mark.parametrize("straight", [False, True])
def test_strips_of_any_height_give_the_same_vertices(straight):
    whole = polygons_of(SPECKLED, 1000, straight)
    assert len(whole) > 100
    for rows in (1, 2, 3, 7):
        assert polygons_of(SPECKLED, rows, straight) == whole


def test_where_a_third_region_begins_borders_have_a_vertex_if_wanted():
    polygons = [shapely.from_wkb(s) for s, *_ in polygons_of([[1, 2], [3, 3]], 1, True)]
    assert sorted(shapely.get_num_coordinates(polygons)) == [5, 5, 6]
    assert shapely.coverage_is_valid(polygons)
    speckled = [shapely.from_wkb(s) for s, *_ in polygons_of(SPECKLED, 4, True)]
    assert shapely.coverage_is_valid(speckled)
    assert not shapely.coverage_is_valid(
        [shapely.from_wkb(s) for s, *_ in polygons_of(SPECKLED, 4)]
    )


def test_long_chains_and_rings_are_put_in_order():
    random = np.random.default_rng(2)
    names = random.permutation(3000)
    chain, ring = names[:1800], names[1800:]
    successors = np.empty(3000, int)
    successors[chain] = np.append(chain[1:], END)
    successors[ring] = np.roll(ring, -1)
    found = chains_of(successors, chain[:1])
    assert np.array_equal(found.elements[:1800], chain)
    rest = found.elements[1800:]
    assert np.array_equal(np.roll(rest, -int(np.flatnonzero(rest == ring[0])[0])), ring)
    assert found.starts.tolist() == [0, 1800, 3000]


def test_what_pairs_connect_has_one_number():
    labels = connected(7, np.array([5, 3, 6]), np.array([3, 1, 0]))
    assert labels.tolist() == [0, 1, 2, 1, 4, 1, 0]
