"""Polygons of any layer limit a map: all of them, what is selected, in another projection."""

import json
import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from demonstration import command_line, enable_plugin, said
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

MODEL = str(Path(__file__).resolve().parents[1] / "data" / "pytorch" / "patches.onnx")
WEST, NORTH, SIZE = 500000, 4000000, 10
NODATA = 255


@pytest.fixture
def image(tmp_path):
    pixels = np.random.default_rng(7).integers(0, 256, (3, 40, 60), np.uint8)
    path = str(tmp_path / "image.tif")
    dataset = new_raster(path, 60, 40, 3, corner=(WEST, NORTH), pixel=SIZE)
    dataset.WriteArray(pixels)
    return path


def square(x, y, side=8):
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    text = ", ".join(f"{WEST + SIZE * c} {NORTH - SIZE * r}" for c, r in corners)
    geometry = QgsGeometry.fromWkt(f"POLYGON(({text}))")
    way = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32654"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    geometry.transform(way)
    return geometry


@pytest.fixture
def layer():
    """Two squares in degrees; the first is selected."""
    found = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:integer", "areas", "memory")
    for kind, place in enumerate(((10, 10), (40, 22))):
        feature = QgsFeature(found.fields())
        feature.setGeometry(square(*place))
        feature["kind"] = kind
        found.dataProvider().addFeature(feature)
    found.selectByExpression("kind = 0")
    QgsProject.instance().addMapLayer(found)
    yield found
    QgsProject.instance().removeMapLayer(found.id())


def on_image(path):
    """Return a map on the grid of the image, without data beyond its own."""
    dataset = gdal.Open(str(path))
    left, size, _, top, _, _ = dataset.GetGeoTransform()
    x, y = round((left - WEST) / size), round((NORTH - top) / size)
    whole = np.full((40, 60), NODATA, np.uint8)
    whole[y : y + dataset.RasterYSize, x : x + dataset.RasterXSize] = dataset.ReadAsArray()
    return whole


def run(image, output, name="patchinference", **parameters):
    given = {"INPUT": image, "MODEL": MODEL, "OUTPUT": str(output), **parameters}
    return processing.run(f"cnnmapper:{name}", given)


def test_a_layer_in_degrees_limits_the_map_to_its_polygons(engine_python, image, layer, tmp_path):
    run(image, tmp_path / "whole.tif")
    run(image, tmp_path / "map.tif", MASK=layer)
    found, whole = on_image(tmp_path / "map.tif"), on_image(tmp_path / "whole.tif")
    inside = np.zeros_like(whole, bool)
    inside[10:18, 10:18] = inside[22:30, 40:48] = True
    assert np.array_equal(found[inside], whole[inside])
    assert (found[~inside] == NODATA).all()


def test_the_selected_polygons_alone(engine_python, image, layer, tmp_path):
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    run(image, tmp_path / "map.tif", MASK=chosen)
    valid = on_image(tmp_path / "map.tif") != NODATA
    assert valid[10:18, 10:18].all()
    assert valid.sum() == 64
    # The map is no larger than what is wanted of it.
    assert gdal.Open(str(tmp_path / "map.tif")).RasterXSize < 12


def test_nothing_selected_is_refused_in_words(engine_python, image, layer, tmp_path):
    layer.removeSelection()
    with pytest.raises(QgsProcessingException, match=r"MASK \(areas\) has no polygon"):
        run(image, tmp_path / "map.tif",
            MASK=QgsProcessingFeatureSourceDefinition(layer.id(), True))  # fmt: skip


def test_orfeo_toolbox_takes_no_mask_and_says_so(image, layer, tmp_path):
    with pytest.raises(QgsProcessingException):
        run(image, tmp_path / "map.tif", MASK=layer, ENGINE=2)


def test_the_command_line_takes_a_file(installed_python, image, tmp_path):
    path = tmp_path / "areas.geojson"
    shape = json.loads(square(20, 12).asJson())
    path.write_text(json.dumps({
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": shape}],
    }))  # fmt: skip
    profile = tmp_path / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    environment["CNNMAPPER_PYTHON"] = str(installed_python)
    enable_plugin(environment)
    done = subprocess.run(
        [program, "run", "cnnmapper:patchinference", "--", f"INPUT={image}", f"MODEL={MODEL}",
         f"MASK={path}", f"OUTPUT={tmp_path / 'map.tif'}"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, said(done)
    assert (on_image(tmp_path / "map.tif") != NODATA).sum() == 64
