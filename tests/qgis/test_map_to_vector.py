"""A class map to polygons, by id, as a user runs it, and the model that ends with it."""

import json
import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from demonstration import command_line, enable_plugin, said
from new_raster import new_raster
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

MODEL = str(Path(__file__).resolve().parents[1] / "data" / "pytorch" / "patches.onnx")
LABELS = np.kron(np.random.default_rng(5).integers(0, 3, (8, 10)), np.ones((3, 3), int))
COLOURS = {0: (127, 188, 252), 1: (63, 210, 0), 2: (255, 0, 4)}


def write(path, pixels, bands=1):
    dataset = new_raster(path, pixels.shape[-1], pixels.shape[-2], bands, corner=(500000, 4000000))
    if bands == 1:
        band = dataset.GetRasterBand(1)
        table = gdal.ColorTable()
        for value, colour in COLOURS.items():
            table.SetColorEntry(value, (*colour, 255))
        band.SetColorTable(table)
        band.SetCategoryNames(["water", "farm", "forest"])
        band.SetNoDataValue(255)
    dataset.WriteArray(pixels.astype("uint8"))
    return str(path)


@pytest.fixture
def class_map(tmp_path, light_python, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    return write(tmp_path / "map.tif", LABELS)


def categories(layer):
    return {
        (int(c.value()), c.label(), c.symbol().color().name())
        for c in layer.renderer().categories()
    }


EXPECTED = {(0, "water", "#7fbcfc"), (1, "farm", "#3fd200"), (2, "forest", "#ff0004")}


def test_the_layer_has_the_names_and_colours_of_the_map_when_it_is_opened(
    class_map, tmp_path, feedback
):
    results = processing.run(
        "cnnmapper:maptovector",
        {"INPUT": class_map, "OUTPUT": str(tmp_path / "polygons.gpkg")},
        feedback=feedback,
    )
    layer = QgsVectorLayer(results["OUTPUT"], "polygons", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32654"
    assert layer.featureCount() == results["FEATURES"] > 10
    assert results["CLASS_COUNT"] == 3
    assert categories(layer) == EXPECTED
    assert [f.name() for f in layer.fields()] == [
        "fid",
        "class",
        "name",
        "colour",
        "area_m2",
        "pixels",
    ]
    assert sum(f["area_m2"] for f in layer.getFeatures()) == LABELS.size * 100
    assert all(f.geometry().isGeosValid() for f in layer.getFeatures())
    assert layer.hasSpatialIndex() == layer.SpatialIndexPresence.SpatialIndexPresent
    assert max(feedback.steps) == 100


def test_gdal_takes_the_file_as_its_own(class_map, tmp_path):
    path = str(tmp_path / "polygons.gpkg")
    processing.run("cnnmapper:maptovector", {"INPUT": class_map, "DISSOLVE": True, "OUTPUT": path})
    file = ogr.Open(path, 1)
    assert file.GetDriver().GetName() == "GPKG"
    layer = file.GetLayer(0)
    assert layer.GetGeometryColumn() == "geom"
    feature = layer.GetNextFeature()
    assert ogr.GeometryTypeToName(feature.GetGeometryRef().GetGeometryType()) == "Multi Polygon"
    # Its index is kept true by triggers when the layer is edited.
    assert layer.DeleteFeature(feature.GetFID()) == ogr.OGRERR_NONE
    index = file.ExecuteSQL(f'SELECT count(*) AS n FROM "rtree_{layer.GetName()}_geom"')
    assert index.GetNextFeature()["n"] == 2
    file.ReleaseResultSet(index)


def test_a_dialog_loads_the_layer_with_its_style_and_a_second_run_shows_the_new_polygons(
    class_map, tmp_path
):
    project = QgsProject.instance()
    # The second map has less in it, and another class.
    halves = np.where(np.arange(LABELS.shape[1]) < 7, 1, 3) * np.ones_like(LABELS)
    other = {(1, "farm", "#3fd200"), (3, "class 3", "#000000")}
    maps = {class_map: EXPECTED, write(tmp_path / "halves.tif", halves): other}
    try:
        for image, expected in maps.items():
            context = QgsProcessingContext()
            context.setProject(project)
            output = QgsProcessingOutputLayerDefinition(str(tmp_path / "polygons"), project)
            results = processing.runAndLoadResults(
                "cnnmapper:maptovector", {"INPUT": image, "OUTPUT": output}, context=context
            )
            layers = list(project.mapLayers().values())
            assert len(layers) == (1 if image == class_map else 2)
            for layer in layers:
                assert layer.source().startswith(str(tmp_path / "polygons.gpkg"))
                features = list(layer.getFeatures())
                assert layer.featureCount() == len(features) == results["FEATURES"]
                assert {f["class"] for f in features} == {c[0] for c in expected}
                assert layer.name() == "by hand" or categories(layer) == expected
            # As somebody adds it, with whatever style: QGIS does not take it for the same layer.
            file = f"{results['OUTPUT']}|layername=polygons"
            project.addMapLayer(QgsVectorLayer(file, "by hand", "ogr"))
    finally:
        project.clear()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"INPUT": "/nowhere/map.tif"}, ["INPUT", "/nowhere/map.tif"]),
        ({"CONFIDENCE": "/nowhere/c.tif"}, ["CONFIDENCE", "/nowhere/c.tif"]),
        ({"CLASSES": "/nowhere/legend.qml"}, ["CLASSES", "/nowhere/legend.qml"]),
        ({"SIMPLIFY": -1}, ["SIMPLIFY"]),
        ({"OUTPUT": "polygons.shp"}, ["polygons.shp", ".gpkg", "Save Features As"]),
    ],
)
def test_what_cannot_be_used_is_named_with_what_was_expected(class_map, tmp_path, change, words):
    given = {"INPUT": class_map, "OUTPUT": str(tmp_path / "p.gpkg"), **change}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:maptovector", given)
    for word in words:
        assert word in str(caught.value)
    assert not (tmp_path / "p.gpkg").exists()


def test_the_model_makes_polygons_where_polygons_are_from_the_command_line(
    provider, light_python, tmp_path
):
    image = write(
        tmp_path / "image.tif", np.random.default_rng(7).integers(0, 256, (3, 40, 60)), bands=3
    )
    corners = [(500200, 3999880), (500280, 3999880), (500280, 3999800), (500200, 3999800)]
    areas = tmp_path / "areas.geojson"
    areas.write_text(json.dumps({
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32654"}},
        "features": [{
            "type": "Feature", "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [[*corners, corners[0]]]},
        }],
    }))  # fmt: skip
    profile = tmp_path / "profile"
    profile.mkdir()
    program, environment = command_line(profile)
    environment["CNNMAPPER_PYTHON"] = str(light_python)
    enable_plugin(environment)
    # QGIS 3.22 puts the step before the name.
    names = [d.name() for d in provider.algorithm("imagetopolygons").outputDefinitions()]
    files = {"CLASS_MAP": "m.tif", "CONFIDENCE": "c.tif", "POLYGONS": "p.gpkg"}
    outputs = {name: tmp_path / files[name.split(":")[-1]] for name in names}
    done = subprocess.run(
        [program, "run", "cnnmapper:imagetopolygons", "--", f"INPUT={image}", f"MODEL={MODEL}",
         f"MASK={areas}", *(f"{name}={path}" for name, path in outputs.items())],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, said(done)
    layer = QgsVectorLayer(str(tmp_path / "p.gpkg"), "polygons", "ogr")
    features = list(layer.getFeatures())
    assert sum(f["pixels"] for f in features) == 64
    assert all(0 < f["confidence"] <= 1 for f in features)
