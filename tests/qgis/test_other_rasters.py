"""Rasters that are no files or that only QGIS's GDAL reads; layers that say more than the file."""

import json
from pathlib import Path

import numpy
import processing
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)
from safe_product import write_product

from tests.support.saved_models import write_bare_model

# Reads its first raster with the real engine, as far as that goes without a model.
READ = """
import importlib.util
spec = importlib.util.spec_from_file_location(
    "cnnmapper", {root!r} + "/__init__.py", submodule_search_locations=[{root!r}])
package = importlib.util.module_from_spec(spec)
sys.modules["cnnmapper"] = package
spec.loader.exec_module(package)
from cnnmapper.engine.contract.errors import OtherGdalError, RasterError
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.contract.job import from_json
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
text = open(sys.argv[-1], encoding='utf-8').read()
job = from_json(text)
try:
    stack = RasterioStack(job.sources[0].rasters)
except OtherGdalError as error:
    say('error', message=str(error), raster=error.path)
    sys.exit(1)
except RasterError as error:
    say('error', message=str(error))
    sys.exit(1)
pixels, mask = stack.read_masked(stack.grid.window, job.nodata)
json.dump({{
    'job': json.loads(text), 'pixels': pixels.tolist(), 'crs': stack.grid.crs,
    'missing': 0 if mask is None else int(mask.sum()),
    'names': [band.name for band in stack.all_bands], 'notes': stack.notes(job.nodata),
}}, open({seen!r}, 'w'))
import shutil
shutil.copy({image!r}, job.class_map)
say('result', outputs={{}}, styles={{}}, width=5, height=4, valid_pixels=20, seconds=0.5,
    method='patches', engine='stand-in', content='classes', numbers='', alarm='')
"""


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def pushInfo(self, text):
        self.said.append(text)


def raster(path, driver="GTiff", bands=2, epsg=32654, kind=gdal.GDT_UInt16):
    """Write a raster whose pixel at (row, column) of band b is 1000 b + 30 row + column."""
    made = gdal.GetDriverByName("MEM").Create("", 30, 20, bands, kind)
    if epsg:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
        made.SetProjection(srs.ExportToWkt())
    made.SetGeoTransform((400000, 10, 0, 3900000, 0, -10))
    for number in range(1, bands + 1):
        values = numpy.arange(600, dtype="uint16").reshape(20, 30) + 1000 * number
        made.GetRasterBand(number).WriteRaster(
            0, 0, 30, 20, values.tobytes(), buf_type=gdal.GDT_UInt16
        )
    copy = gdal.GetDriverByName(driver).CreateCopy(str(path), made)
    assert copy is not None, gdal.GetLastErrorMsg()
    del copy
    return str(path)


@pytest.fixture
def image(tmp_path):
    return raster(tmp_path / "image.tif")


@pytest.fixture
def model(tmp_path):
    return str(write_bare_model(tmp_path / "model"))


@pytest.fixture
def read(stand_in_engine, installed_python, monkeypatch, tmp_path, image, model):
    """Run patch inference with the engine's reader; return what it saw, and the log."""
    seen = tmp_path / "seen.json"
    root = str(Path(__file__).resolve().parents[2])
    stand_in_engine(READ.format(seen=str(seen), image=image, root=root))
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(installed_python))

    def run(given, feedback=None, **parameters):
        log = feedback or Log()
        wanted = {"INPUT": given, "MODEL": model, "OUTPUT": str(tmp_path / "map.tif")}
        processing.run("cnnmapper:patchinference", {**wanted, **parameters}, feedback=log)
        return json.loads(seen.read_text()), log.said

    return run


@pytest.fixture
def layer_of():
    """Return a function that makes layers of the project, which end with the test."""
    made = []

    def make(source):
        layer = QgsRasterLayer(source, "a layer", "gdal")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        made.append(layer.id())
        return layer

    yield make
    QgsProject.instance().removeMapLayers(made)


@pytest.mark.parametrize("name", ['NETCDF:"{}/a b.nc":Band2', 'NETCDF:"a b.nc":Band2'])
@pytest.mark.parametrize("as_layer", [True, False])
def test_a_subdataset_is_read_by_its_name(read, layer_of, tmp_path, monkeypatch, name, as_layer):
    raster(tmp_path / "a b.nc", "netCDF")
    monkeypatch.chdir(tmp_path)
    source = name.format(tmp_path)
    seen, _said = read(layer_of(source) if as_layer else source)
    assert seen["job"]["sources"][0]["rasters"][0]["path"] == f'NETCDF:"{tmp_path}/a b.nc":Band2'
    assert sorted(numpy.unique(seen["pixels"])) == list(range(2000, 2600))


def test_a_subdataset_that_is_not_there_is_refused(read, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"INPUT[\s\S]*no such file or layer"):
        read(f'NETCDF:"{tmp_path}/nothing.nc":Band1')


@pytest.mark.parametrize("as_layer", [True, False])
def test_a_subdataset_of_sentinel_2_has_the_bands_that_qgis_shows(
    read, layer_of, tmp_path, as_layer
):
    source = f"SENTINEL2_L2A:{write_product(tmp_path)}:10m:EPSG_32631"
    shown = layer_of(source)
    seen, said = read(shown if as_layer else source)
    bands = shown.bandCount()
    pixels = numpy.array(seen["pixels"])
    assert pixels.shape == (30, 40, bands)
    # GDAL puts them in the order red, green, blue.
    assert seen["names"][:2] == ["B4, central wavelength 665 nm", "B3, central wavelength 560 nm"]
    assert pixels[0, 0, :4].tolist() == [3000, 2000, 1000, 4000]
    assert seen["missing"] == 150
    assert any("0 means no data" in note for note in seen["notes"])
    # QGIS 3.22 has a GDAL that leaves the last two bands out, the worker one that shows them.
    assert (bands == 6) == (not [text for text in said if "QGIS's GDAL" in text])


def test_a_raster_in_the_memory_of_qgis_is_copied_and_read(read, layer_of):
    name = raster("/vsimem/only here.tif")
    try:
        seen, said = read(layer_of(name))
        again, _said = read(name)
    finally:
        gdal.Unlink(name)
    assert numpy.array(seen["pixels"])[19, 29].tolist() == [1599, 2599]
    assert again["pixels"] == seen["pixels"]
    assert any("memory of QGIS" in text and "only_here.tif" in text for text in said)


@pytest.mark.parametrize("driver", ["HDF4Image", "ARG"])
def test_a_format_that_only_qgis_can_read_is_converted_by_qgis(read, tmp_path, driver):
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"QGIS's GDAL here has no driver {driver}")
    if driver == "ARG":
        path = raster(tmp_path / "scene.arg", "ARG", bands=1, kind=gdal.GDT_Int32)
    else:
        path = raster(tmp_path / "scene.hdf", driver)
    seen, said = read(path)
    assert numpy.array(seen["pixels"])[19, 29, 0] == 1599
    (sentence,) = [text for text in said if "QGIS's GDAL" in text]
    assert path in sentence
    assert Path(seen["job"]["sources"][0]["rasters"][0]["path"]).name == "scene.tif"


def test_a_cancel_during_the_conversion_leaves_no_copy(read, layer_of, tmp_path, monkeypatch):
    from cnnmapper.algorithms import gdal_sources

    made = []
    target = str(tmp_path / "copy.tif")
    monkeypatch.setattr(
        gdal_sources.QgsProcessingUtils, "generateTempFilename",
        staticmethod(lambda name: made.append(name) or target),
    )

    class Impatient(Log):
        def pushInfo(self, text):
            super().pushInfo(text)
            if "QGIS's GDAL" in text:
                self.cancel()

    name = raster("/vsimem/cancelled.tif")
    try:
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            read(layer_of(name), Impatient())
    finally:
        gdal.Unlink(name)
    assert made
    assert not Path(target).exists()


def test_where_qgis_shows_other_bands_the_worker_gets_those(read, layer_of, image, monkeypatch):
    from cnnmapper.algorithms import layers
    from cnnmapper.engine.contract.job_inputs import LayerSettings

    monkeypatch.setattr(layers, "layer_settings", lambda layer: LayerSettings(bands=3))
    with pytest.raises(QgsProcessingException) as caught:
        read(layer_of(image))
    for words in (image.rsplit("/", 1)[1], "3 bands in QGIS", "2 for the worker's GDAL", "Export"):
        assert words in str(caught.value)


def test_the_crs_that_is_set_on_a_layer_is_that_of_the_map(read, layer_of, tmp_path, image):
    bare = layer_of(raster(tmp_path / "bare.tif", epsg=0))
    bare.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    seen, _said = read(bare)
    assert "zone 31N" in seen["crs"]
    assert any("zone 31N (EPSG:32631)" in note for note in seen["notes"])
    overridden = layer_of(image)
    overridden.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    seen, _said = read(overridden)
    assert "zone 33N" in seen["crs"]
    seen, _said = read(layer_of(image))
    assert "zone 54N" in seen["crs"]
    assert seen["job"]["sources"][0]["rasters"][0]["layer"]["crs"] == ""


def test_the_additional_nodata_values_of_a_layer_count(read, layer_of, image):
    layer = layer_of(image)
    assert read(layer)[0]["missing"] == 0
    for band in (1, 2):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(1007, 1007)])
    seen, _said = read(layer)
    assert seen["missing"] == 1
    assert any("additional nodata values" in note for note in seen["notes"])
    layer.dataProvider().setUserNoDataValue(
        2, [QgsRasterRange(2100, 2199, QgsRasterRange.BoundsType.IncludeMin)]
    )
    layer.dataProvider().setUserNoDataValue(1, [])
    assert read(layer)[0]["missing"] == 99


def test_a_nodata_value_that_is_switched_off_in_the_layer_is_data(read, layer_of, tmp_path):
    path = raster(tmp_path / "with nodata.tif", bands=1)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(1003)
    del dataset
    layer = layer_of(path)
    assert read(layer)[0]["missing"] == 1
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    seen, _said = read(layer)
    assert seen["missing"] == 0
    assert any("switched off" in note for note in seen["notes"])


def test_an_area_given_as_polygons_says_what_lies_outside_of_them(read, image):
    area = QgsVectorLayer("Polygon?crs=EPSG:32654", "my fields", "memory")
    feature = QgsFeature()
    triangle = "Polygon((400000 3899800, 400300 3899800, 400000 3900000, 400000 3899800))"
    feature.setGeometry(QgsGeometry.fromWkt(triangle))
    area.dataProvider().addFeatures([feature])
    area.updateExtents()
    QgsProject.instance().addMapLayer(area)
    try:
        _seen, said = read(image, EXTENT=area.id())
    finally:
        QgsProject.instance().removeMapLayer(area.id())
    (sentence,) = [text for text in said if "my fields" in text]
    assert "50 % of which lies outside of its polygons" in sentence
    _seen, said = read(image, EXTENT="400000,400300,3899800,3900000 [EPSG:32654]")
    assert not [text for text in said if "bounding box" in text]
