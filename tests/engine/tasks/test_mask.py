"""A map that polygons limit: the whole map inside of them, no data elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract.errors import GeometryError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.contract.job import VectorInput
from cnnmapper.engine.imagery.vector_features import Burnt
from cnnmapper.engine.predict import predict
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.warp import transform as warped

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

WEST, NORTH = 500000, 4000000
TRIANGLE = [(12.13, 20.37), (40.71, 8.29), (33.19, 36.83)]
"""In pixels of the image."""
SQUARE = [(45, 30), (52, 30), (52, 36), (45, 36)]
NODATA = 255


def in_metres(corners):
    return shapely.Polygon([(WEST + 10 * x, NORTH - 10 * y) for x, y in corners])


@pytest.fixture
def layer(tmp_path):
    """Writes polygons as QGIS hands them over."""

    def write(*shapes, crs="EPSG:32654", name="areas"):
        path = tmp_path / f"{name}.features"
        write_features(path, crs, ((None, shapely.to_wkb(shape)) for shape in shapes))
        return VectorInput(str(path), name)

    return write


@pytest.fixture
def mask(layer):
    return layer(in_metres(TRIANGLE), in_metres(SQUARE))


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1), dataset.transform


def centres_within(shapes, labels, transform):
    """Tell of each pixel whether its centre lies in a polygon, one by one."""
    rows, columns = np.mgrid[: labels.shape[0], : labels.shape[1]] + 0.5
    x, y = transform * (columns, rows)
    return np.any([shapely.contains_xy(shape, x, y) for shape in shapes], axis=0)


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_inside_it_is_the_whole_map_and_elsewhere_it_has_no_data(
    mode, make_raster, tutorial_model, run_map, mask, tmp_path
):
    image = make_raster()
    run_map(image, tutorial_model, mode=mode)
    run_map(image, tutorial_model, mode=mode, mask=mask)
    whole, whole_transform = read(tmp_path / "map1.tif")
    labels, transform = read(tmp_path / "map2.tif")
    inside = centres_within([in_metres(TRIANGLE), in_metres(SQUARE)], labels, transform)
    assert 0 < inside.sum() < inside.size
    column, row = ~whole_transform * transform * (0, 0)
    part = whole[round(row) :, round(column) :][: labels.shape[0], : labels.shape[1]]
    np.testing.assert_array_equal(labels[inside], part[inside])
    assert (labels[~inside] == NODATA).all()
    # The map is what lies around the polygons, and no more.
    wanted = centres_within([in_metres(TRIANGLE), in_metres(SQUARE)], whole, whole_transform)
    assert wanted.sum() == inside.sum()


def test_the_probabilities_have_no_data_outside_either(
    make_raster, tutorial_model, run_map, mask, tmp_path
):
    run_map(make_raster(), tutorial_model, mask=mask)
    labels, _ = read(tmp_path / "map1.tif")
    with rasterio.open(tmp_path / "map1_probabilities.tif") as dataset:
        valid = dataset.read_masks(1) > 0
    np.testing.assert_array_equal(valid, labels != NODATA)


def test_an_extent_stays_the_extent_of_the_map(
    make_raster, tutorial_model, run_map, mask, tmp_path
):
    image = make_raster()
    extent = (WEST + 100, NORTH - 300, WEST + 400, NORTH - 100)
    plain = run_map(image, tutorial_model, extent=extent)[0]
    masked = run_map(image, tutorial_model, extent=extent, mask=mask)[0]
    assert plain.shape == masked.shape
    inside = masked != NODATA
    np.testing.assert_array_equal(masked[inside], plain[inside])
    assert inside.any()


def test_it_does_not_depend_on_the_tiles(make_raster, tutorial_model, run_map, mask):
    image = make_raster()
    one = run_map(image, tutorial_model, mask=mask)[0]
    several = run_map(image, tutorial_model, mask=mask, tile_size=7)[0]
    np.testing.assert_array_equal(one, several)


def test_polygons_in_degrees_are_the_same_polygons(
    make_raster, tutorial_model, run_map, mask, layer
):
    def to_degrees(points):
        return np.column_stack(warped("EPSG:32654", "EPSG:4326", points[:, 0], points[:, 1]))

    there = [shapely.transform(in_metres(c), to_degrees) for c in (TRIANGLE, SQUARE)]
    image = make_raster()
    metres = run_map(image, tutorial_model, mask=mask)[0]
    degrees = run_map(image, tutorial_model, mask=layer(*there, crs="EPSG:4326", name="deg"))[0]
    np.testing.assert_array_equal(metres, degrees)


def test_all_touched_takes_the_pixels_at_the_border_as_well(
    make_raster, tutorial_model, run_map, mask
):
    image = make_raster()
    extent = (WEST + 100, NORTH - 400, WEST + 560, NORTH - 80)
    centre = run_map(image, tutorial_model, mask=mask, extent=extent)[0] != NODATA
    touched = run_map(image, tutorial_model, mask=mask, extent=extent, all_touched=True)[0]
    touched = touched != NODATA
    assert (touched | ~centre).all()
    assert touched.sum() > centre.sum() + 20


def test_tiles_beside_it_are_not_read(make_raster, tutorial_model, run_map, layer, monkeypatch):
    from cnnmapper.engine.imagery.sources import Sources

    seen = []
    read_tile = Sources.read

    def noted(self, places, blocks):
        # Single blocks are looked at before the first tile.
        if blocks.width > 1:
            seen.append(blocks)
        return read_tile(self, places, blocks)

    monkeypatch.setattr(Sources, "read", noted)
    corners = layer(in_metres([(10, 10), (12, 10), (12, 12)]),
                    in_metres([(50, 36), (52, 36), (52, 38)]))  # fmt: skip
    run_map(make_raster(), tutorial_model, tile_size=8)
    whole = len(seen)
    seen.clear()
    recorder = run_map(make_raster(), tutorial_model, mask=corners, tile_size=8)[3]
    assert len(seen) < whole / 3
    texts = [message.get("message", "") for message in recorder.all("progress")]
    counts = {text.split()[-1] for text in texts if text.startswith("Tile ")}
    assert max(map(int, counts)) <= 6


def test_provenance_names_the_layer_and_not_the_file_between(
    make_raster, tutorial_model, run_map, mask, tmp_path
):
    run_map(make_raster(), tutorial_model, mask=mask)
    with rasterio.open(tmp_path / "map1.tif") as dataset:
        parameters = json.loads(dataset.tags()["CNNMAPPER_PARAMETERS"])
    assert parameters["mask"] == "areas"
    assert ".features" not in json.dumps(parameters)


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        ([], "has no polygon. Select some"),
        ([shapely.Point(500100, 3999900)], "has points; expected are polygons"),
        ([shapely.box(0, 0, 10, 10)], "reaches into the map"),
    ],
)
def test_what_limits_nothing_is_refused(shapes, said, make_raster, tutorial_model, tmp_path, layer):
    output = tmp_path / "map.tif"
    job = predict_job(make_raster(), tutorial_model, output, mask=layer(*shapes))
    with pytest.raises(GeometryError, match=said):
        predict(job, Recorder())
    assert not output.exists()


def test_another_mask_is_another_run(make_raster, tutorial_model, tmp_path, mask, layer):
    from cnnmapper.engine.inference.run_identity import identity_of

    image = make_raster()
    job = predict_job(image, tutorial_model, tmp_path / "m.tif", mask=mask)
    before = identity_of(job, None, [], "", [])
    # The same polygons in another file are the same mask.
    Path(tmp_path / "again").mkdir()
    same = VectorInput(str(tmp_path / "again" / "x.features"), "areas")
    Path(same.path).write_bytes(Path(mask.path).read_bytes())
    job = predict_job(image, tutorial_model, tmp_path / "m.tif", mask=same)
    assert identity_of(job, None, [], "", []) == before
    another = layer(in_metres(SQUARE))
    job = predict_job(image, tutorial_model, tmp_path / "m.tif", mask=another)
    assert identity_of(job, None, [], "", []) != before


CORNERS = st.lists(st.tuples(st.floats(-5, 45), st.floats(-5, 45)), min_size=3, max_size=6)


@given(st.lists(CORNERS, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_a_pixel_belongs_by_its_centre(corners):
    from cnnmapper.engine.geometry.grid import Window

    shapes = [shapely.make_valid(shapely.Polygon(one)) for one in corners]
    shapes = [s for s in shapes if s.geom_type in ("Polygon", "MultiPolygon") and s.area > 0.1]
    if not shapes:
        return
    found = Burnt(np.array(shapes, object), False).at(Window(0, 0, 40, 40))
    rows, columns = np.mgrid[:40, :40] + 0.5
    expected = np.any([shapely.contains_xy(s, columns, rows) for s in shapes], axis=0)
    edges = shapely.union_all([shape.boundary for shape in shapes])
    near = shapely.distance(shapely.points(columns, rows), edges) < 1e-6
    np.testing.assert_array_equal(found[~near], expected[~near])


def test_a_polygon_without_a_place_on_the_map_does_not_take_the_others_along(
    make_raster, tutorial_model, run_map, mask, layer
):
    def to_degrees(points):
        return np.column_stack(warped("EPSG:32654", "EPSG:4326", points[:, 0], points[:, 1]))

    there = [shapely.transform(in_metres(c), to_degrees) for c in (TRIANGLE, SQUARE)]
    half_the_earth = shapely.box(0, 0, 179, 80)
    image = make_raster()
    alone = run_map(image, tutorial_model, mask=mask)[0]
    both = run_map(
        image, tutorial_model, mask=layer(*there, half_the_earth, crs="EPSG:4326", name="world")
    )[0]
    np.testing.assert_array_equal(alone, both)
