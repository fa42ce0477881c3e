"""A map that polygons limit: the whole map inside of them, no data elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract.errors import GeometryError, RasterError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.contract.job import VectorInput
from cnnmapper.engine.imagery.vector_features import Burnt
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.predict import predict
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.transform import from_origin
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


def test_polygons_that_are_far_from_the_map_do_not_take_the_others_along(
    make_raster, tutorial_model, run_map, mask, layer
):
    def to_degrees(points):
        return np.column_stack(warped("EPSG:32654", "EPSG:4326", points[:, 0], points[:, 1]))

    there = [shapely.transform(in_metres(c), to_degrees) for c in (TRIANGLE, SQUARE)]
    # Half of what lies between has no place on the map, or one at which it crosses itself.
    far = [shapely.box(-60, -70, 30, 10), shapely.box(0, 0, 179, 20), shapely.box(0, 50, 400, 89)]
    image = make_raster()
    alone = run_map(image, tutorial_model, mask=mask)[0]
    both, _, _, recorder = run_map(
        image, tutorial_model, mask=layer(*there, *far, crs="EPSG:4326", name="world")
    )
    assert not any("no place" in said["message"] for said in recorder.all("warning"))
    np.testing.assert_array_equal(alone, both)


def test_a_polygon_around_the_whole_earth_is_a_map_of_the_whole_image(
    make_raster, tutorial_model, run_map, layer
):
    image = make_raster()
    plain = run_map(image, tutorial_model)[0]
    earth = layer(shapely.box(-180, -90, 180, 90), crs="EPSG:4326", name="earth")
    labels, _, _, recorder = run_map(image, tutorial_model, mask=earth)
    np.testing.assert_array_equal(labels, plain)
    assert not any("no place" in said["message"] for said in recorder.all("warning"))


ACROSS = {
    "in two parts": shapely.MultiPolygon(
        [shapely.box(179.991, 0.0102, 180, 0.0158), shapely.box(-180, 0.0102, -179.987, 0.0158)]
    ),
    "beyond 180": shapely.box(179.991, 0.0102, 180.013, 0.0158),
    "below -180": shapely.box(-180.009, 0.0102, -179.987, 0.0158),
}


@pytest.mark.parametrize("way", ACROSS)
def test_a_polygon_across_the_antimeridian_has_both_its_halves(
    way, make_raster, tutorial_model, run_map, layer
):
    # The antimeridian runs through the middle of the image.
    at = from_origin(833978.56 - 4000, 2400, 100, 100)
    image = make_raster(80, 34, crs="EPSG:32660", transform=at)
    plain, _, profile, _ = run_map(image, tutorial_model)
    box = "0:0:65:19"
    across = layer(ACROSS[way], crs="EPSG:4326", name="across")
    labels = run_map(image, tutorial_model, mask=across, box=box)[0]
    rows, columns = np.mgrid[:19, :65] + 0.5
    places = [values.ravel() for values in profile["transform"] * (columns, rows)]
    x, y = warped("EPSG:32660", "EPSG:4326", *places)
    x, y = np.asarray(x).reshape(rows.shape) % 360, np.asarray(y).reshape(rows.shape)
    inside = (x > 179.991) & (x < 180.013) & (y > 0.0102) & (y < 0.0158)
    assert inside.sum() > 50
    np.testing.assert_array_equal(labels != NODATA, inside)
    np.testing.assert_array_equal(labels[inside], plain[:19, :65][inside])


def test_an_image_in_degrees_takes_polygons_in_metres(make_raster, tutorial_model, run_map, layer):
    degrees = from_origin(141, 36.14, 1e-4, 1e-4)
    image = make_raster(60, 40, crs="EPSG:4326", transform=degrees)
    plain, _, profile, _ = run_map(image, tutorial_model)
    corners = np.array([(141.00153, 36.13857), (141.00411, 36.13783), (141.00217, 36.13741)])
    there = np.column_stack(warped("EPSG:4326", "EPSG:32654", corners[:, 0], corners[:, 1]))
    mask = layer(shapely.Polygon(there), name="metres")
    box = f"0:0:{plain.shape[1]}:{plain.shape[0]}"
    labels = run_map(image, tutorial_model, mask=mask, box=box)[0]
    inside = centres_within([shapely.Polygon(corners)], plain, profile["transform"])
    assert 50 < inside.sum() < inside.size / 2
    np.testing.assert_array_equal(labels != NODATA, inside)
    np.testing.assert_array_equal(labels[inside], plain[inside])


def test_steps_confidence_and_an_interruption_are_the_same_with_it(
    make_raster, tutorial_model, mask, tmp_path, monkeypatch
):
    image, box = make_raster(), "1:2:20:10"
    options = {"step": 2, "box": box, "tile_size": 4}

    def made(name, **more):
        output = tmp_path / f"{name}.tif"
        confidence = tmp_path / f"{name}_confidence.tif"
        recorder = Recorder()
        predict(predict_job(image, tutorial_model, output, confidence=str(confidence),
                            **options, **more), recorder)  # fmt: skip
        with rasterio.open(output) as labels, rasterio.open(confidence) as sure:
            return labels.read(1), sure.read(1), labels.transform, recorder

    plain, sure, transform, _ = made("plain")
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)
    monkeypatch.setattr(resumable_maps, "_SHARE", 0)
    write = resumable_maps.ResumableMaps.write
    count = 0

    def broken(self, *args):
        nonlocal count
        count += 1
        if count == 9:
            raise RasterError("the disk is full")
        write(self, *args)

    monkeypatch.setattr(resumable_maps.ResumableMaps, "write", broken)
    with pytest.raises(RasterError):
        made("masked", mask=mask)
    count = 100
    labels, confidence, _, recorder = made("masked", mask=mask)
    assert "Going on with an interrupted run: 8 of 15 tiles" in recorder.text.getvalue()
    inside = centres_within([in_metres(TRIANGLE), in_metres(SQUARE)], plain, transform)
    assert 20 < inside.sum() < inside.size
    np.testing.assert_array_equal(labels[inside], plain[inside])
    np.testing.assert_array_equal(confidence[inside], sure[inside])
    assert (labels[~inside] == NODATA).all()
    assert not np.isin(confidence[~inside], sure).any()
