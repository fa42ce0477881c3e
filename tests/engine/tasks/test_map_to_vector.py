"""A class map to polygons, from file to file: what a GeoPackage holds afterwards."""

from __future__ import annotations

import math
import sqlite3

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from cnnmapper.engine.contract.errors import (
    JobError,
    LegendError,
    OutputError,
    PackageError,
    RasterError,
)
from cnnmapper.engine.contract.job import RasterInput, VectorJob, from_json, to_json
from cnnmapper.engine.map_to_vector import map_to_vector
from cnnmapper.engine.vectors import polygon_layer
from cnnmapper.engine.vectors.map_polygons import STRIP_PIXELS
from rasterio.transform import Affine

from tests.support.recorder import Recorder

METRES = Affine(10, 0, 300000, 0, -10, 4000000)


def labels():
    random = np.random.default_rng(3)
    found = np.kron(random.integers(0, 3, (30, 40)), np.ones((2, 2), int)).astype("uint8")
    found[random.random(found.shape) < 0.05] = 1
    found[:7, :9] = 255
    return found


def write(path, pixels, transform=METRES, crs="EPSG:32654", nodata=None, colours=None, bands=1):
    pixels = np.asarray(pixels)
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[1], height=pixels.shape[0], count=bands,
        dtype=pixels.dtype, crs=crs, transform=transform, nodata=nodata,
    ) as dataset:  # fmt: skip
        for band in range(1, bands + 1):
            dataset.write(pixels, band)
        if colours:
            dataset.write_colormap(1, colours)
    return RasterInput(str(path))


class Features:
    """What a GeoPackage holds."""

    def __init__(self, path):
        with sqlite3.connect(path) as file:
            self.tables = dict(file.execute("SELECT table_name, data_type FROM gpkg_contents"))
            (self.name,) = [n for n, kind in self.tables.items() if kind == "features"]
            cursor = file.execute(f'SELECT * FROM "{self.name}"')
            names = [column[0] for column in cursor.description]
            self.rows = [dict(zip(names, row)) for row in cursor]
            self.style = file.execute("SELECT styleQML, useAsDefault FROM layer_styles").fetchone()
            self.boxes = file.execute(f'SELECT * FROM "rtree_{self.name}_geom"').fetchall()
            self.fault = file.execute("PRAGMA integrity_check").fetchone()[0]
            self.broken = file.execute("PRAGMA foreign_key_check").fetchall()
        # Eight bytes, and the box of four numbers.
        self.shapes = np.array([shapely.from_wkb(row.pop("geom")[40:]) for row in self.rows])

    def sorted(self):
        return sorted(
            (shapely.to_wkb(shape).hex(), *(v for k, v in row.items() if k != "fid"))
            for shape, row in zip(self.shapes, self.rows)
        )


@pytest.fixture
def run(tmp_path):
    """Makes polygons; returns what was written and the recorder."""

    def run(raster, strip=STRIP_PIXELS, **options):
        recorder = Recorder()
        output = options.pop("output", str(tmp_path / "polygons.gpkg"))
        map_to_vector(VectorJob(raster, output, **options), recorder, strip)
        return Features(output), recorder

    return run


def test_the_polygons_cover_the_map_and_their_fields_tell_of_it(run, tmp_path):
    pixels = labels()
    confidence = np.random.default_rng(4).random(pixels.shape).astype("float32")
    confidence[20:24] = np.nan
    found, recorder = run(
        write(tmp_path / "map.tif", pixels, nodata=255, colours={0: (1, 2, 3), 1: (9, 8, 7)}),
        confidence=write(tmp_path / "confidence.tif", confidence, bands=3),
    )
    assert shapely.is_valid(found.shapes).all()
    assert recorder.result_["features"] == len(found.rows) > 300
    assert recorder.result_["classes"] == 3
    assert recorder.result_["pixels"] == (pixels != 255).sum()
    assert shapely.area(shapely.union_all(found.shapes)) == (pixels != 255).sum() * 100
    for shape, row in zip(found.shapes, found.rows):
        inside = rasterio.features.rasterize([shape], pixels.shape, transform=METRES) == 1
        assert (pixels[inside] == row["class"]).all()
        assert row["pixels"] == inside.sum()
        assert row["area_m2"] == shapely.area(shape) == inside.sum() * 100
        known = confidence[inside][np.isfinite(confidence[inside])]
        if len(known):
            assert row["confidence"] == pytest.approx(known.mean(dtype=float), abs=2e-9)
        else:
            assert row["confidence"] is None
    assert {row["colour"] for row in found.rows if row["class"] == 0} == {"#010203"}


WAYS = {
    "each region": {},
    "each class": {"dissolve": True},
    "regions by corners": {"connectivity": 8},
    "simplified": {"simplify": 15.0},
    "regions by corners, simplified": {"connectivity": 8, "simplify": 15.0},
}


@pytest.mark.parametrize("way", WAYS)
def test_strips_of_any_size_give_the_same_features(run, tmp_path, way):
    pixels = labels()
    # In degrees, where the pixels of each row have another area.
    degrees = {"transform": Affine(0.01, 0, 7, 0, -0.01, 50), "crs": "EPSG:4326"}
    place = {} if "simplify" in WAYS[way] else degrees
    raster = write(tmp_path / "map.tif", pixels, nodata=255, **place)
    sure = write(tmp_path / "c.tif", np.random.default_rng(4).random(pixels.shape), **place)
    whole, _ = run(raster, confidence=sure, **WAYS[way])
    for strip in (80, 240):
        again, _ = run(raster, strip, confidence=sure, **WAYS[way])
        assert again.sorted() == whole.sorted()


def test_a_class_becomes_one_feature_and_regions_by_corners_are_joined(run, tmp_path):
    raster = write(tmp_path / "map.tif", np.array([[1, 2, 1], [2, 1, 2]], "uint8"))
    apart, _ = run(raster)
    assert len(apart.rows) == 6
    corners, _ = run(raster, connectivity=8)
    assert sorted(row["pixels"] for row in corners.rows) == [3, 3]
    classes, _ = run(write(tmp_path / "b.tif", np.array([[1, 2, 2, 1]], "uint8")), dissolve=True)
    assert [(row["class"], row["pixels"]) for row in classes.rows] == [(1, 2), (2, 2)]
    for found in (corners, classes):
        assert shapely.is_valid(found.shapes).all()
        assert {shape.geom_type for shape in found.shapes} == {"MultiPolygon"}


def test_simplified_borders_have_neither_gaps_nor_overlaps(run, tmp_path):
    pixels = labels()
    raster = write(tmp_path / "map.tif", pixels, nodata=255)
    plain, _ = run(raster)
    found, _ = run(raster, simplify=15.0)
    assert len(found.rows) == len(plain.rows)
    assert shapely.is_valid(found.shapes).all()
    assert shapely.coverage_is_valid(found.shapes)
    counts = [shapely.get_num_coordinates(f.shapes).sum() for f in (found, plain)]
    assert counts[0] < 0.9 * counts[1]
    # What the fields tell is the map.
    assert sum(row["pixels"] for row in found.rows) == (pixels != 255).sum()


def test_old_libraries_are_told_before_anything_is_read(run, monkeypatch, tmp_path):
    monkeypatch.delattr(polygon_layer.shapely, "coverage_simplify")
    with pytest.raises(PackageError, match=r"SIMPLIFY needs Shapely 2.1.*leave SIMPLIFY at 0"):
        run(RasterInput(str(tmp_path / "nowhere.tif")), simplify=1.0)


def test_a_map_in_degrees_has_the_areas_of_its_pixels_on_the_ellipsoid(run, tmp_path):
    whole = write(
        tmp_path / "map.tif", np.ones((180, 360), "uint8"), Affine(1, 0, -180, 0, -1, 90),
        "EPSG:4326",
    )  # fmt: skip
    found, _ = run(whole)
    # The surface of WGS 84.
    assert found.rows[0]["area_m2"] == pytest.approx(510_065_621_724_088, rel=1e-12)
    one = write(tmp_path / "b.tif", np.ones((1, 1), "uint8"), Affine(1, 0, 7, 0, -1, 50),
                "EPSG:4326")  # fmt: skip
    found, _ = run(one)
    # Added up from narrow strips: along the meridian and across, by both radii of curvature.
    latitudes = np.radians(49 + (np.arange(1000) + 0.5) / 1000)
    flattening = 1 / 298.257223563
    squared = flattening * (2 - flattening)
    across = 6378137 / np.sqrt(1 - squared * np.sin(latitudes) ** 2)
    along = across * (1 - squared) / (1 - squared * np.sin(latitudes) ** 2)
    area = (along * across * np.cos(latitudes)).sum() * math.radians(1) * math.radians(0.001)
    assert found.rows[0]["area_m2"] == pytest.approx(area, rel=1e-8)


def test_feet_become_square_metres_and_a_map_without_a_place_has_no_area(run, tmp_path):
    feet = write(tmp_path / "feet.tif", np.ones((2, 2), "uint8"), crs="EPSG:2263")
    assert run(feet)[0].rows[0]["area_m2"] == pytest.approx(400 * 0.3048006096**2, abs=1e-6)
    nowhere = write(tmp_path / "nowhere.tif", np.ones((2, 2), "uint8"), crs=None)
    assert run(nowhere)[0].rows[0]["area_m2"] is None


def test_the_file_is_a_geopackage_with_index_and_style(run, tmp_path):
    legend = tmp_path / "legend.csv"
    legend.write_text(
        'value,label,color\n0,Water & <sea>,#0000ff\n1,"a ""farm""",#ffff00\n2,x,#070\n'
    )
    raster = write(tmp_path / "map.tif", labels(), nodata=255)
    found, _ = run(raster, classes=str(legend), output=str(tmp_path / "2 my-map é.gpkg"))
    assert found.name == "polygons_2_my_map"
    assert found.fault == "ok"
    assert not found.broken
    boxes = {row[0]: row[1:] for row in found.boxes}
    assert len(boxes) == len(found.rows)
    for shape, row in zip(found.shapes, found.rows):
        low_x, high_x, low_y, high_y = boxes[row["fid"]]
        assert (low_x, low_y) <= shape.bounds[:2]
        assert (high_x, high_y) >= shape.bounds[2:]
        assert high_x - low_x < shape.bounds[2] - shape.bounds[0] + 1
    style, is_default = found.style
    assert is_default
    assert 'label="Water &amp; &lt;sea&gt;"' in style
    assert all(f'"{colour},255"' in style for colour in ("0,0,255", "255,255,0", "0,119,0"))
    assert {row["name"] for row in found.rows} == {"Water & <sea>", 'a "farm"', "x"}
    with (
        rasterio.open(raster.path) as dataset,
        sqlite3.connect(tmp_path / "2 my-map é.gpkg") as file,
    ):
        number = file.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()[0]
        assert number == dataset.crs.to_epsg() == 32654
        # Without its entry, programs do not look at the index.
        index = "SELECT table_name, column_name FROM gpkg_extensions WHERE extension_name = ?"
        assert file.execute(index, ("gpkg_rtree_index",)).fetchall() == [(found.name, "geom")]


def test_a_map_without_data_gives_an_empty_layer_and_a_warning(run, tmp_path):
    found, recorder = run(write(tmp_path / "map.tif", np.full((4, 4), 255, "uint8"), nodata=255))
    assert found.rows == []
    assert any("no pixel with data" in text for text in recorder.warned)


def test_what_is_refused_leaves_what_was_there(run, tmp_path):
    target = tmp_path / "polygons.gpkg"
    target.write_bytes(b"before")
    fine = write(tmp_path / "map.tif", labels(), nodata=255)
    cases = [
        (write(tmp_path / "float.tif", np.full((4, 4), 0.5, "float32")), {}, RasterError, "0.5"),
        (fine, {"confidence": write(tmp_path / "small.tif", np.ones((4, 4)))}, RasterError,
         "does not belong to"),
        (fine, {"confidence": write(tmp_path / "percent.tif", labels() * 1.0)}, RasterError,
         "Divide percentages by 100"),
        (fine, {"classes": str(tmp_path / "none.csv")}, LegendError, "none.csv"),
        (fine, {"output": str(tmp_path / "polygons.shp")}, OutputError, ".gpkg"),
        (fine, {"output": str(tmp_path / "no folder" / "p.gpkg")}, OutputError, "no folder"),
    ]  # fmt: skip
    for raster, options, kind, words in cases:
        with pytest.raises(kind, match=words):
            run(raster, 240, **options)
    assert target.read_bytes() == b"before"
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_file_that_is_being_edited_is_not_replaced(run, tmp_path):
    raster = write(tmp_path / "map.tif", labels(), nodata=255)
    run(raster)
    with sqlite3.connect(tmp_path / "polygons.gpkg") as file:
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("DELETE FROM polygons WHERE fid = 1")
        file.commit()
        with pytest.raises(OutputError, match="open in another program"):
            run(raster)


@pytest.mark.parametrize("wrong", [{"connectivity": 6}, {"simplify": -1.0}])
def test_a_job_with_an_impossible_value_is_refused(wrong):
    job = VectorJob(RasterInput("map.tif"), "polygons.gpkg")
    assert from_json(to_json(job)) == job
    text = to_json(job).replace(
        '"connectivity": 4', f'"connectivity": {wrong.get("connectivity", 4)}'
    )
    text = text.replace('"simplify": 0', f'"simplify": {wrong.get("simplify", 0)}')
    with pytest.raises(JobError, match=next(iter(wrong))):
        from_json(text)
