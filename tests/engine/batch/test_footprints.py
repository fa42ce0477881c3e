"""Where maps lie on the globe: rotated ones, at the antimeridian, around a pole, nowhere."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from cnnmapper.engine.batch.footprints import around, footprint_of
from rasterio import Affine
from rasterio.crs import CRS

DEGREES = CRS.from_epsg(4326)


def dataset(crs, transform, width, height):
    return SimpleNamespace(crs=crs, transform=transform, width=width, height=height)


def test_a_rotated_map_is_not_its_bounding_box():
    side = 0.5**0.5
    turned = Affine(side, side, 10, side, -side, 50)
    found = footprint_of(dataset(DEGREES, turned, 2, 2))
    corners = {(round(x, 3), round(y, 3)) for x, y in found.geometry["coordinates"][0]}
    assert {(10.0, 50.0), (11.414, 51.414), (12.828, 50.0), (11.414, 48.586)} <= corners
    assert (10.0, 51.414) not in corners
    assert found.box == pytest.approx([10, 48.5857864, 12.8284271, 51.4142136])


@pytest.mark.parametrize("left", [179.0, -181.0])
def test_a_map_over_the_antimeridian_is_two_polygons_that_end_there(left):
    found = footprint_of(dataset(DEGREES, Affine(1, 0, left, 0, -1, 5), 3, 4))
    assert found.box == [179.0, 1.0, -178.0, 5.0]
    assert found.geometry["type"] == "MultiPolygon"
    spans = [(min(x for x, _ in ring), max(x for x, _ in ring))
             for (ring,) in found.geometry["coordinates"]]  # fmt: skip
    assert spans == [(179.0, 180.0), (-180.0, -178.0)]


def test_a_map_around_the_pole_holds_it():
    polar = CRS.from_epsg(3413)
    around_pole = footprint_of(dataset(polar, Affine(1e5, 0, -5e5, 0, -1e5, 5e5), 10, 10))
    west, south, east, north = around_pole.box
    assert (west, east, north) == (-180, 180, 90)
    assert 83 < south < 84
    beside = footprint_of(dataset(polar, Affine(1e5, 0, 1e5, 0, -1e5, 5e5), 10, 10))
    assert beside.box[3] < 90


def test_the_outline_runs_counter_clockwise_whichever_way_the_rows_go():
    for transform in (Affine(1, 0, 0, 0, -1, 5), Affine(1, 0, 0, 0, 1, 1)):
        (ring,) = footprint_of(dataset(DEGREES, transform, 3, 4)).geometry["coordinates"]
        assert sum(x * v - u * y for (x, y), (u, v) in zip(ring, ring[1:])) == pytest.approx(24)


def test_without_a_crs_a_map_lies_nowhere():
    assert footprint_of(dataset(None, Affine(10, 0, 384680, 0, -10, 3945320), 3, 4)) is None


@pytest.mark.parametrize(
    ("boxes", "box"),
    [
        ([[1, 2, 3, 4], [10, -1, 12, 3]], [1, -1, 12, 4]),
        ([[170, 0, 175, 1], [-170, 0, -160, 1]], [170, 0, -160, 1]),
        ([[179.9, 0, -179.6, 1], [-179.99, 0, -179.98, 1]], [179.9, 0, -179.6, 1]),
        ([[-180, -90, 180, 90], [1, 0, 2, 1]], [-180, -90, 180, 90]),
    ],
)
def test_the_box_around_maps_is_the_smallest_on_the_globe(boxes, box):
    assert around(boxes) == pytest.approx(box)
