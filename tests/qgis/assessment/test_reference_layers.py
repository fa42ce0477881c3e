"""Points and polygons as the reference of an assessment: layers and files as users have them."""

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QVariant
from surveys import assess, points_file, points_layer


@pytest.mark.parametrize("text", [False, True])
def test_points_of_a_layer_in_memory_are_met(maps, legend, tmp_path, text):
    results = processing.run(
        "cnnmapper:assessmap",
        {
            "MAP": maps[0], "REFERENCE": points_layer(maps[2], text=text), "FIELD": "kind",
            "STRATIFIED": True, "CLASSES": legend, "OUTPUT_HTML": str(tmp_path / "report.html"),
        },
    )
    assert results["OVERALL_ACCURACY"] == pytest.approx(0.8, abs=0.01)
    assert results["SAMPLES"] == 192
    assert results["ADJUSTED_ACCURACY"] == pytest.approx(0.8, abs=0.03)
    assert 0.01 < results["ADJUSTED_MARGIN"] < 0.1
    assert "± " in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_filter_on_the_layer_is_obeyed(maps):
    layer = points_layer(maps[2])
    layer.setSubsetString('"n" < 500')
    if layer.featureCount() != 50:  # before QGIS 3.36 a layer in memory takes no filter
        parameters = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"}
        saved = processing.run("native:savefeatures", parameters)
        layer = QgsVectorLayer(saved["OUTPUT"], "survey", "ogr")
        assert layer.setSubsetString('"n" < 500')
    assert layer.featureCount() == 50
    results = processing.run(
        "cnnmapper:assessmap", {"MAP": maps[0], "REFERENCE": layer, "FIELD": "kind"}
    )
    assert results["SAMPLES"] == 50


@pytest.mark.parametrize("name", ["REFERENCE_FEATURES", "REFERENCE"])
@pytest.mark.parametrize("suffix", ["geojson", "gpkg"])
def test_a_reference_is_found_by_its_relative_path(maps, tmp_path, monkeypatch, name, suffix):
    points_file(tmp_path / f"survey.{suffix}", maps[2])
    monkeypatch.chdir(tmp_path)
    results = assess(
        maps, f"survey.{suffix}", name=name, OUTPUT_HTML="report.html", OUTPUT_CSV="numbers.csv"
    )
    assert results["SAMPLES"] == 192
    assert (tmp_path / "report.html").is_file()
    assert (tmp_path / "numbers.csv").is_file()


def test_a_virtual_field_holds_the_class(maps, tmp_path):
    layer = points_file(tmp_path / "survey.gpkg", maps[2])
    layer.addExpressionField('2 - "kind"', QgsField("turned", QVariant.Int))
    results = assess(maps, layer, "turned")
    values = np.array([feature["turned"] for feature in layer.getFeatures()])
    expected = (values == maps[2].ravel()[::10]).mean()
    assert results["SAMPLES"] == 192
    assert results["OVERALL_ACCURACY"] == pytest.approx(expected)


def test_unsaved_edits_count_as_they_are_shown(maps, tmp_path):
    layer = points_file(tmp_path / "survey.gpkg", maps[2])
    index = layer.fields().indexOf("kind")
    assert layer.startEditing()
    features = list(layer.getFeatures())
    for feature in features[:90]:
        assert layer.changeAttributeValue(feature.id(), index, (feature["kind"] + 1) % 3)
    assert layer.deleteFeature(features[-1].id())
    for place in ((400003, 3899996), (400013, 3899996)):
        new = QgsFeature(layer.fields())
        new.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        new.setAttribute("kind", 5)
        assert layer.addFeature(new)
    try:
        results = assess(maps, layer)
    finally:
        layer.rollBack()
    right = [index % 5 != 0 for index in range(90, 191)]
    moved = sum(
        (feature["kind"] + 1) % 3 == known
        for feature, known in zip(features[:90], maps[2].ravel()[::10].tolist())
    )
    assert results["SAMPLES"] == 193
    assert results["OVERALL_ACCURACY"] == pytest.approx((sum(right) + moved) / 193)


def test_the_crs_that_the_layer_has_in_qgis_is_used(maps, tmp_path):
    wrong = points_file(tmp_path / "survey.gpkg", maps[2], "EPSG:32631")
    wrong.setCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    assert assess(maps, wrong)["SAMPLES"] == 192


def test_points_and_multipoints_in_one_layer_are_all_met(maps):
    layer = QgsVectorLayer("MultiPoint?crs=EPSG:32654&field=fid:integer", "two", "memory")
    for wkt in ("MULTIPOINT((400003 3899996),(400013 3899996))", "MULTIPOINT((400103 3899996))"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([1])  # the same number twice, in a field that a GeoPackage has, too
        assert layer.dataProvider().addFeatures([feature])[0]
    assert assess(maps, layer, "fid")["SAMPLES"] == 3


@pytest.mark.parametrize(
    ("kind", "wkt", "samples"),
    [
        ("PointZM", "POINT ZM(400003 3899996 12 7)", 1),
        # A circle of 60 m in radius: 113 pixels of 10 m, more or less.
        ("CurvePolygon", "CURVEPOLYGON(CIRCULARSTRING(400040 3899900,400160 3899900,"
                         "400040 3899900))", 113),
    ],
)  # fmt: skip
def test_heights_are_dropped_and_arcs_are_followed(maps, kind, wkt, samples):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32654&field=kind:integer", "one", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes([1])
    assert layer.dataProvider().addFeatures([feature])[0]
    assert assess(maps, layer)["SAMPLES"] == pytest.approx(samples, abs=samples // 20)


def test_a_date_as_the_class_is_quoted_and_nothing_counts_as_no_class(maps):
    layer = QgsVectorLayer("Point?crs=EPSG:32654&field=kind:date", "survey", "memory")
    features = []
    for date in (QDate(2024, 5, 1), None):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(400003, 3899996)))
        feature.setAttributes([date])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    with pytest.raises(QgsProcessingException, match="holds “2024-05-01”; expected are whole"):
        assess(maps, layer)


@pytest.mark.parametrize("name", ["REFERENCE_FEATURES", "REFERENCE"])
def test_a_table_without_geometry_is_refused_with_the_way_out(maps, tmp_path, name):
    path = tmp_path / "survey.csv"
    path.write_text("x,y,kind\n400003,3899996,1\n")
    with pytest.raises(QgsProcessingException) as caught:
        assess(maps, str(path), name=name)
    for word in (name, "survey", "table without geometry", "Create points layer from table"):
        assert word in str(caught.value)


def test_one_reference_is_asked_for_and_two_are_refused(maps, tmp_path):
    points = points_layer(maps[2])
    given = {"MAP": maps[0], "FIELD": "kind"}
    with pytest.raises(QgsProcessingException, match=r"No reference is given.*REFERENCE_RASTER"):
        processing.run("cnnmapper:assessmap", given)
    with pytest.raises(QgsProcessingException, match="REFERENCE_RASTER and REFERENCE_FEATURES"):
        processing.run("cnnmapper:assessmap", {
            **given, "REFERENCE_RASTER": maps[1], "REFERENCE_FEATURES": points,
        })  # fmt: skip
    raster = {"MAP": maps[0], "REFERENCE_RASTER": maps[1]}
    assert processing.run("cnnmapper:assessmap", raster)["OVERALL_ACCURACY"] == 1.0


def test_no_field_belongs_to_a_parameter_that_takes_rasters(provider):
    # Such a field ends QGIS when the active layer is a raster.
    found = []
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.type() == "field":
                parent = algorithm.parameterDefinition(definition.parentLayerParameterName())
                found.append((algorithm.id(), parent.name(), parent.type()))
    assert sorted(found) == [
        ("cnnmapper:assessmap", "REFERENCE_FEATURES", "vector"),
        ("cnnmapper:labelstomap", "LABELS_FEATURES", "source"),
        ("cnnmapper:samplepatches", "LABELS_FEATURES", "source"),
    ]


def test_polygons_in_a_layer_of_a_file_in_another_crs_are_met(maps, tmp_path):
    path = tmp_path / "fields.gpkg"
    box = QgsVectorLayer("Polygon?crs=EPSG:32654&field=kind:integer", "fields", "memory")
    feature = QgsFeature(box.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(
            "POLYGON((400001 3899801,400201 3899801,400201 3899999,400001 3899999,400001 3899801))"
        )
    )
    feature.setAttributes([1])
    box.dataProvider().addFeatures([feature])
    processing.run(
        "native:reprojectlayer",
        {
            "INPUT": box, "TARGET_CRS": "EPSG:4326",
            "OUTPUT": f"ogr:dbname='{path}' table=\"fields\" (geom)",
        },
    )
    results = processing.run(
        "cnnmapper:assessmap",
        {"MAP": maps[0], "REFERENCE": f"{path}|layername=fields", "FIELD": "kind"},
    )
    assert results["SAMPLES"] == 400
    assert results["OVERALL_ACCURACY"] == pytest.approx((maps[2][:20, :20] == 1).mean())
