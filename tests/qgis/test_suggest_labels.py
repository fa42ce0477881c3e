"""Points to label, as a user gets them: a layer whose form offers the classes."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

SIDE = 48
NAMES = ("Water", "Forest")


@pytest.fixture
def maps(tmp_path):
    random = np.random.default_rng(1)
    first = random.random((SIDE, SIDE)).astype("float32")
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label,color\n3,Water,#0000ff\n5,Forest,#00ff00\n")
    for name, bands, kind in (
        ("probabilities", (first, 1 - first), gdal.GDT_Float32),
        ("map", (np.where(first > 0.5, 3, 5),), gdal.GDT_Byte),
    ):
        dataset = new_raster(
            tmp_path / f"{name}.tif", SIDE, SIDE, len(bands), kind, corner=(500000, 4000000)
        )
        for number, band in enumerate(bands, 1):
            dataset.GetRasterBand(number).WriteArray(band)
            if name != "map":
                dataset.GetRasterBand(number).SetDescription(NAMES[number - 1])
        del dataset
    return {
        "INPUT": str(tmp_path / "map.tif"), "CLASSES": str(legend),
        "PROBABILITIES": str(tmp_path / "probabilities.tif"), "COUNT": 10, "SPACING": 4,
        "OUTPUT": str(tmp_path / "points.gpkg"),
    }  # fmt: skip


def test_the_layer_has_a_form_with_the_classes_and_keeps_away_from_labels(
    light_python, monkeypatch, maps
):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    assert processing.run("cnnmapper:suggestlabels", maps)["POINTS"] == 10
    layer = QgsVectorLayer(maps["OUTPUT"], "points")
    assert layer.isValid()
    assert [f["on_map"] for f in layer.getFeatures()].count(3) == 5
    number = layer.fields().indexOf("class")
    form = layer.editorWidgetSetup(number)
    assert form.type() == "ValueMap"
    assert [dict(one) for one in form.config()["map"]] == [{"Water": "3"}, {"Forest": "5"}]
    # A label is what the field takes, and the symbol tells that it is there.
    first = next(layer.getFeatures())
    assert layer.renderer().rootRule().children()[0].filterExpression() == '"class" IS NULL'
    done = QgsVectorLayer("Point?crs=EPSG:32654&field=class:integer", "labels", "memory")
    feature = QgsFeature(done.fields())
    feature.setGeometry(first.geometry())
    done.dataProvider().addFeature(feature)
    processing.run("cnnmapper:suggestlabels", {**maps, "LABELS": done})
    place = first.geometry().asPoint()
    nearest = min(
        QgsPointXY(f.geometry().asPoint()).distance(place)
        for f in QgsVectorLayer(maps["OUTPUT"], "points").getFeatures()
    )
    assert nearest >= 40
    assert QgsGeometry.fromPointXY(place).type() == layer.geometryType()
