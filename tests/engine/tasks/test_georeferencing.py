"""Georeferencing without a grid, and one coordinate reference system in many words."""

from __future__ import annotations

import dataclasses
import subprocess

import pytest
import rasterio
import rasterio.shutil
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import GeometryError, RasterError
from cnnmapper.engine.contract.job_inputs import LayerSettings
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.predict import predict
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from tests.support.map_runs import predict_job
from tests.support.otb_worker import PACKAGE
from tests.support.recorder import Recorder
from tests.support.small_images import image_of, mapped, said, stacked, write

# Ground control points and RPC


def to_map(column, row):
    """A turned and sheared grid, so that no mistake of an axis passes."""
    return 500000 + 10 * column + 2 * row, 4500000 + column - 9 * row


def points_of(columns=(0, 8, 16), rows=(0, 6, 12)):
    return [
        GroundControlPoint(row, column, *to_map(column, row), id=f"{column}-{row}")
        for column in columns
        for row in rows
    ]


def with_points(path, bands=3):
    return write(path, image_of(bands, 24, 32), transform=None, gcps=points_of())


@pytest.mark.parametrize(
    ("options", "left", "top"),
    [({}, 1, 1), ({"box": "4:5:9:8"}, 5, 6), ({"edges": "reflect"}, 0, 0),
     ({"mode": "fcn"}, 1, 1), ({"creation_options": ("COG=YES",)}, 1, 1)],
)  # fmt: skip
def test_the_map_of_an_image_with_control_points_keeps_them(
    rgb_model, tmp_path, options, left, top
):
    image = with_points(tmp_path / "gcp.tif")
    _, recorder = mapped(image, rgb_model, tmp_path, **options)
    assert "9 ground control points" in said(recorder)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        found, crs = dataset.gcps
        assert dataset.transform.is_identity
    assert crs == CRS.from_epsg(32631)
    assert len(found) == 9
    for point in found:
        # The same place of the ground, whichever pixels are counted.
        assert (point.x, point.y) == pytest.approx(to_map(point.col + left, point.row + top))


def test_control_points_follow_a_coarser_map(tutorial_model, tmp_path):
    image = write(
        tmp_path / "gcp.tif", image_of(4, 40, 44).astype("uint16"), transform=None,
        gcps=points_of(),
    )
    mapped(image, tutorial_model, tmp_path, mode="fcn")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert len(dataset.gcps[0]) == 9
        # Pixel k of the map is centred where pixel 4 k + 8 of the image is.
        for point in dataset.gcps[0]:
            column, row = 4 * point.col + 8 + 0.5 - 2, 4 * point.row + 8 + 0.5 - 2
            assert (point.x, point.y) == pytest.approx(to_map(column, row))


def test_rational_polynomials_are_moved_with_the_map(rgb_model, tmp_path):
    image = write(tmp_path / "rpc.tif", image_of(3, 24, 32), transform=None, crs=None)
    numbers = " ".join(["1"] + ["0"] * 19)
    rpc = {
        "LINE_OFF": "12", "SAMP_OFF": "16", "LAT_OFF": "50", "LONG_OFF": "3", "HEIGHT_OFF": "0",
        "LINE_SCALE": "12", "SAMP_SCALE": "16", "LAT_SCALE": "1", "LONG_SCALE": "1",
        "HEIGHT_SCALE": "500", "LINE_NUM_COEFF": numbers, "LINE_DEN_COEFF": numbers,
        "SAMP_NUM_COEFF": numbers, "SAMP_DEN_COEFF": numbers, "ERR_BIAS": "0", "ERR_RAND": "0",
    }  # fmt: skip
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(ns="RPC", **rpc)
    mapped(image, rgb_model, tmp_path, box="4:5:9:8")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert (dataset.rpcs.line_off, dataset.rpcs.samp_off) == (12 - 6, 16 - 5)
        assert (dataset.rpcs.line_scale, dataset.rpcs.samp_scale) == (12, 16)


def test_an_extent_on_an_image_with_control_points_is_refused_with_the_way_out(
    rgb_model, tmp_path
):
    image = with_points(tmp_path / "gcp.tif")
    with pytest.raises(GeometryError) as caught:
        mapped(image, rgb_model, tmp_path, extent=(500050, 4499900, 500150, 4499950))
    for words in ("gcp.tif", "9 ground control points", "Warp (reproject)", "BOX"):
        assert words in str(caught.value)
    assert not (tmp_path / "map.tif").exists()


def test_the_map_of_an_image_without_georeferencing_lies_where_qgis_shows_the_image(
    rgb_model, tmp_path
):
    image = write(tmp_path / "photo.tif", image_of(3, 24, 32), transform=None, crs=None)
    # QGIS counts rows downwards from 0: the image lies between y = -24 and 0.
    mapped(image, rgb_model, tmp_path, extent=(4, -16, 12, -6))
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert tuple(dataset.bounds) == (4, -16, 12, -6)
        assert dataset.transform.e == -1


def test_a_raster_with_other_control_points_is_not_stacked(tmp_path):
    one, two = with_points(tmp_path / "one.tif"), with_points(tmp_path / "two.tif")
    with stacked(one, two) as stack:
        assert stack.bands == 6
    with rasterio.open(two, "r+") as dataset:
        dataset.gcps = (points_of((1, 9, 17)), dataset.gcps[1])
    with pytest.raises(RasterError, match="ground control points"):
        stacked(one, two)


# Coordinate reference systems


DRIVERS = {"HFA": "img", "AAIGrid": "asc", "SAGA": "sdat", "PCIDSK": "pix", "ENVI": "dat",
           "EHdr": "bil"}  # fmt: skip


@pytest.fixture(scope="module")
def formats(tmp_path_factory):
    """One raster on the same grid in many formats, by CRS and driver."""
    folder = tmp_path_factory.mktemp("formats")
    made = {}
    for code in (32631, 25832, 3035, 4326):
        first = write(folder / f"{code}.tif", image_of(dtype="int16"), crs=f"EPSG:{code}",
                      transform=rasterio.Affine(1, 0, 5, 0, -1, 50))  # fmt: skip
        made[code, "GTiff"] = first
        for driver, ending in DRIVERS.items():
            made[code, driver] = folder / f"{code}.{ending}"
            rasterio.shutil.copy(first, made[code, driver], driver=driver)
    return made


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("code", [32631, 25832, 3035, 4326])
def test_one_coordinate_reference_system_in_other_words_is_the_same(formats, code, driver):
    with stacked(formats[code, "GTiff"], formats[code, driver]) as stack:
        assert stack.bands == 2
        assert stack.read(Window(0, 0, 5, 4)).shape == (4, 5, 2)


def test_gdals_own_bindings_find_the_same(worker, formats):
    pairs = [(str(formats[c, "GTiff"]), str(path)) for (c, _driver), path in formats.items()]
    code = f"""{PACKAGE}
from e.imagery.gdal_stack import GdalStack
from e.contract.job import RasterInput
for pair in {pairs!r}:
    print(GdalStack([RasterInput(path) for path in pair]).bands)
"""
    done = subprocess.run([str(worker.python), "-c", code], check=True, capture_output=True,
                          text=True)  # fmt: skip
    assert done.stdout.split() == ["2"] * len(pairs)


def test_where_two_systems_differ_it_is_said_how(tmp_path):
    one = write(tmp_path / "one.tif", image_of())
    two = write(tmp_path / "two.tif", image_of(), crs="EPSG:32632")
    with pytest.raises(RasterError) as caught:
        stacked(one, two)
    expected = "WGS 84 / UTM zone 32N (EPSG:32632) instead of WGS 84 / UTM zone 31N (EPSG:32631)"
    assert expected in str(caught.value)
    # The same name for another projection.
    wkt = CRS.from_epsg(32631).to_wkt().replace('"central_meridian",3]', '"central_meridian",4]')
    wkt = wkt.replace(',AUTHORITY["EPSG","32631"]', "")
    three = write(tmp_path / "three.tif", image_of(), crs=wkt)
    with pytest.raises(RasterError, match="another coordinate reference system"):
        stacked(one, three)
    with pytest.raises(RasterError, match="no coordinate reference system instead of WGS 84"):
        stacked(one, write(tmp_path / "four.tif", image_of(), crs=None))


def test_a_second_source_may_write_its_system_in_other_words(formats):
    from cnnmapper.engine.geometry.grid import Size
    from cnnmapper.engine.geometry.map_layout import Layout
    from cnnmapper.engine.geometry.patch_positions import place_beside

    one = Size(1, 1)
    with stacked(formats[3035, "GTiff"]) as first, stacked(formats[3035, "SAGA"]) as second:
        assert first.grid.crs != second.grid.crs
        layout = Layout.of(first.grid, one, one, one, reflect=False)
        assert place_beside("b", second.grid, one, layout, "b.sdat").x.pace == 1


def test_longitude_before_latitude_makes_no_other_system():
    from cnnmapper.engine.geometry.crs import difference

    def of(text):
        return CRS.from_user_input(text).to_wkt()

    assert difference(of("EPSG:4326"), of("OGC:CRS84")) == ""
    assert "ETRS89" in difference(of("EPSG:4258"), of("OGC:CRS84"))


def test_the_crs_of_the_layer_is_that_of_the_map(rgb_model, tmp_path):
    image = write(tmp_path / "bare.tif", image_of(3), crs=None)
    settings = LayerSettings(crs=CRS.from_epsg(32633).to_wkt())
    job = predict_job(image, rgb_model, tmp_path / "map.tif")
    raster = jobs.RasterInput(str(image), layer=settings)
    recorder = Recorder()
    predict(dataclasses.replace(job, sources=(jobs.Source((raster,)),)), recorder)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.crs.to_epsg() == 32633
    assert "zone 33N (EPSG:32633)" in said(recorder)
