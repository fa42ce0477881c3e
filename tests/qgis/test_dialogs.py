"""The dialogs as they stand on a desktop, single and batch, with each kind of layer at hand."""

import pytest
from desktop import desktop, plugin_environment
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingParameterDefinition

ALGORITHMS = ("patchinference", "fcninference")


@pytest.fixture(scope="module")
def seen(tmp_path_factory, installed_python):
    """What one session of the desktop showed."""
    folder = tmp_path_factory.mktemp("dialogs")
    rasters = [write_raster(folder / name) for name in ("north.tif", "south.tif")]
    output = str(folder / "map_.tif")
    steps = [
        ["every dialog", "every dialog", [rasters[0], write_points(folder / "points.geojson")]],
        *(["active layer", f"active {name}", [f"cnnmapper:{name}", rasters[0]]]
          for name in ALGORITHMS),
        *(["filled batch", f"batch {name}", [f"cnnmapper:{name}", rasters, output]]
          for name in ALGORITHMS),
    ]  # fmt: skip
    found = desktop(folder, plugin_environment(folder, installed_python), steps)
    return {**found, "rasters": rasters, "folder": folder}


@pytest.fixture(scope="module")
def enlarged(tmp_path_factory, installed_python):
    """The dialogs on a small screen at 150 %, with large letters."""
    folder = tmp_path_factory.mktemp("enlarged")
    environment = plugin_environment(folder, installed_python)
    large = {**environment, "QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "96"}
    return desktop(folder, large, [["keyboard", "keyboard", [13]]], "1366x768")["keyboard"]


def write_raster(path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32654)
    dataset.SetProjection(srs.ExportToWkt())
    return str(path)


def write_points(path):
    dataset = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTInteger))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (141 36)"))
    feature["kind"] = 1
    layer.CreateFeature(feature)
    return str(path)


def test_every_dialog_opens_and_takes_each_kind_of_layer_while_each_kind_is_active(seen, provider):
    expected = {
        f"{algorithm.id()}, {kind}, active: {active}"
        for algorithm in provider.algorithms()
        for kind in ("single", "batch", "modeler")
        for active in ("raster", "points", "table", "nothing")
    }
    assert set(seen["every dialog"]) == expected


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_active_raster_is_the_image_of_a_new_dialog(seen, name):
    assert seen[f"active {name}"] == {"the active one": "the active one", "another": "another"}


@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_batch_has_an_image_in_each_row_and_maps_named_after_them(seen, name):
    maps = [str(seen["folder"] / f"map_{image}.tif") for image in ("north", "south")]
    assert seen[f"batch {name}"] == [list(row) for row in zip(seen["rasters"], maps)]


def test_the_tab_key_goes_through_every_dialog_in_the_order_of_the_eye(enlarged, provider):
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    for algorithm in provider.algorithms():
        found = enlarged[algorithm.id()]
        assert found["order"] == found["seen"], algorithm.id()
        definitions = algorithm.parameterDefinitions()
        assert set(found["seen"]) == {d.name() for d in definitions if not d.flags() & hidden}


def test_every_field_of_a_dialog_has_a_name_that_no_other_has(enlarged):
    for algorithm, found in enlarged.items():
        names = [name.strip() for name in found["names"].values()]
        assert all(names), algorithm
        assert len(set(names)) == len(names), algorithm
        # Letters to press would have to be of different fields, too.
        assert not [name for name in names if "&" in name]


def test_at_150_per_cent_with_large_letters_nothing_of_a_dialog_is_cut_off(enlarged):
    for algorithm, found in enlarged.items():
        assert (found["cut"], found["too_wide"], found["too_large"]) == ([], 0, 0), algorithm
