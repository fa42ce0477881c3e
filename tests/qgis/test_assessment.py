"""Comparing and assessing maps, by id, as a user runs them, with the real engine."""

import csv
import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QVariant

from tests.support.patience import PROGRAM_S

ROOT = Path(__file__).resolve().parents[2]


def write(path, labels, pixel=10, left=400000, top=3900000, epsg=32654):
    labels = np.asarray(labels, "uint8")
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), labels.shape[1], labels.shape[0], 1, gdal.GDT_Byte
    )
    dataset.SetGeoTransform((left, pixel, 0, top, 0, -pixel))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    dataset.SetProjection(srs.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(255)
    for row in range(labels.shape[0]):
        band.WriteRaster(0, row, labels.shape[1], 1, labels[row].tobytes())
    del band, dataset
    return str(path)


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text("value,label,color\n0,water,#0000ff\n1,farm,#ffff00\n2,forest,#007700\n")
    return str(path)


@pytest.fixture
def maps(tmp_path, engine_python):
    """A map of 10 m, and one of 40 m whose pixels show what lies under their centres."""
    fine = np.random.default_rng(1).integers(0, 3, (40, 48))
    coarse = fine[1::4, 1::4].copy()
    # Centres on those of every fourth pixel of the fine map, as a fully convolutional map has.
    return (
        write(tmp_path / "patch.tif", fine),
        write(tmp_path / "fcn.tif", coarse, 40, 400000 - 5, 3900000 + 5),
        fine,
    )


def test_maps_of_other_pixels_are_compared_and_the_difference_shows_its_legend(
    maps, legend, tmp_path, feedback
):
    results = processing.run(
        "cnnmapper:comparemaps",
        {
            "MAP_A": maps[0], "MAP_B": maps[1], "CLASSES": legend,
            "OUTPUT": str(tmp_path / "difference.tif"),
            "OUTPUT_HTML": str(tmp_path / "report.html"),
            "OUTPUT_CSV": str(tmp_path / "numbers.csv"),
        },
        feedback=feedback,
    )
    assert results["AGREEMENT"] == 1.0
    assert results["COMPARED_PIXELS"] == 120
    assert results["KAPPA"] == 1.0
    assert 0 < results["AREA_AGREEMENT"] < 1
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Which class becomes which" in page
    assert "water" in page
    rows = list(csv.DictReader((tmp_path / "numbers.csv").open(encoding="utf-8")))
    agreement = [row["value"] for row in rows if row["measure"] == "agreement at pixel centres"]
    assert agreement == ["1.0"]
    layer = QgsRasterLayer(results["OUTPUT"], "difference")
    assert (layer.width(), layer.height()) == (12, 10)
    assert max(feedback.steps) == 100


def test_the_difference_map_is_loaded_with_the_names_of_both_classes(maps, legend, tmp_path):
    other = write(tmp_path / "other.tif", (maps[2] + (maps[2] == 0)) % 3)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "difference.tif"), QgsProject.instance()
    )
    processing.runAndLoadResults(
        "cnnmapper:comparemaps",
        {"MAP_A": maps[0], "MAP_B": other, "CLASSES": legend, "OUTPUT": output},
        context=context,
    )
    try:
        (layer,) = (
            found for found in QgsProject.instance().mapLayers().values()
            if found.source().endswith("difference.tif")
        )
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert {item.label for item in items} == {"the same in both", "water in A, farm in B"}
    finally:
        QgsProject.instance().clear()


def test_a_second_difference_map_in_the_same_file_is_shown_and_switched_on(maps, tmp_path):
    project, path = QgsProject.instance(), str(tmp_path / "difference.tif")
    context = QgsProcessingContext()
    context.setProject(project)
    small = write(tmp_path / "small.tif", maps[2][:20, :24])
    try:
        for other in (maps[1], small):
            output = QgsProcessingOutputLayerDefinition(path, project)
            given = {"MAP_A": maps[0], "MAP_B": other, "OUTPUT": output}
            processing.runAndLoadResults("cnnmapper:comparemaps", given, context=context)
            (layer,) = (la for la in project.mapLayers().values() if la.source() == path)
            node = project.layerTreeRoot().findLayer(layer.id())
            assert node is None or node.isVisible()
            if node is not None:
                node.setItemVisibilityChecked(other == small)
        assert (layer.width(), layer.height()) == (24, 20)
        assert layer.extent().toString(0) == "400000,3899800 : 400240,3900000"
    finally:
        project.clear()


def test_a_reference_raster_is_met_at_every_pixel(maps, tmp_path):
    known = maps[2].copy()
    known[:10] = 255
    known[10:20] = 0
    truth = write(tmp_path / "truth.tif", known)
    results = processing.run("cnnmapper:assessmap", {"MAP": maps[0], "REFERENCE": truth})
    expected = (known == maps[2])[10:].mean()
    assert results["OVERALL_ACCURACY"] == pytest.approx(expected)
    assert (results["SAMPLES"], results["LEFT_OUT"]) == (30 * 48, 0)
    assert results["ADJUSTED_ACCURACY"] is None
    assert "OUTPUT_HTML" not in results


def points_layer(fine, field="kind", text=False):
    """A layer in memory: a point in every tenth pixel, right in four of five."""
    layer = QgsVectorLayer(
        f"Point?crs=EPSG:32654&field={field}:{'string' if text else 'integer'}&field=n:integer",
        "survey", "memory",
    )
    names = ["water", "farm", "forest"]
    features = []
    for index in range(0, fine.size, 10):
        row, column = divmod(index, fine.shape[1])
        known = int(fine[row, column])
        if index % 50 == 0:
            known = (known + 1) % 3
        feature = QgsFeature(layer.fields())
        place = QgsPointXY(400003 + 10 * column, 3899996 - 10 * row)
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        feature.setAttributes([names[known] if text else known, index])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


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


def test_the_light_tier_assesses_and_compares_with_reports(
    maps, legend, tmp_path, light_python, monkeypatch
):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    page = tmp_path / "report.html"
    results = assess(maps, points_layer(maps[2]), CLASSES=legend, OUTPUT_HTML=str(page))
    assert results["SAMPLES"] == 192
    assert "<svg" in page.read_text(encoding="utf-8")
    given = {"MAP_A": maps[0], "MAP_B": maps[1], "CLASSES": legend, "OUTPUT_HTML": str(page)}
    assert processing.run("cnnmapper:comparemaps", given)
    assert "<svg" in page.read_text(encoding="utf-8")


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


def points_file(path, fine, crs=None):
    """The survey as a file, in a layer of its own CRS or another."""
    layer = points_layer(fine)
    if crs:
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(path)})
    return QgsVectorLayer(str(path), "survey", "ogr")


def assess(maps, reference, field="kind", name="REFERENCE_FEATURES", **given):
    return processing.run(
        "cnnmapper:assessmap", {"MAP": maps[0], name: reference, "FIELD": field, **given}
    )


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


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("comparemaps", {"MAP_B": "/nowhere/map.tif"}, ["MAP_B", "/nowhere/map.tif"]),
        ("comparemaps", {"CLASSES": "/nowhere/legend.qml"}, ["CLASSES", "/nowhere/legend.qml"]),
        ("comparemaps", {"IGNORE": "none"}, ["IGNORE", "“none”", "0,255"]),
        ("assessmap", {"REFERENCE": "/nowhere/truth.tif"}, ["REFERENCE", "/nowhere/truth.tif"]),
        ("assessmap", {"FIELD": "kind"}, ["FIELD", "raster"]),
        ("assessmap", {"REFERENCE": "points"}, ["FIELD", "nothing is given"]),
        ("assessmap", {"PROBABILITIES": "/nowhere/p.tif"}, ["PROBABILITIES", "/nowhere/p.tif"]),
        ("assessmap", {"REFERENCE": "far"}, ["EPSG:32654", "EPSG:4326", "Warp"]),
    ],
)
def test_what_cannot_be_used_is_named_with_what_was_expected(maps, tmp_path, name, change, words):
    given = {
        "comparemaps": {"MAP_A": maps[0], "MAP_B": maps[1]},
        "assessmap": {"MAP": maps[0], "REFERENCE": maps[1]},
    }[name]
    special = {
        "points": lambda: points_layer(maps[2]),
        "far": lambda: write(tmp_path / "far.tif", maps[2], 0.1, 10, 50, 4326),
    }
    change = {key: special.get(value, lambda value=value: value)() for key, value in change.items()}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"cnnmapper:{name}", {**given, **change})
    for word in words:
        assert word in str(caught.value)


def test_both_run_from_the_command_line(maps, legend, tmp_path, engine_python):
    qgis_process = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if qgis_process is None:
        pytest.skip("no qgis_process on this machine")
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "cnnmapper").symlink_to(ROOT)
    variables = {
        **os.environ, "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
    }

    def run(*arguments):
        return subprocess.run(
            [qgis_process, *arguments],
            env=variables, capture_output=True, text=True, timeout=PROGRAM_S,
        )

    assert "cnnmapper" in run("plugins", "enable", "cnnmapper").stdout
    done = run(
        "--json", "run", "cnnmapper:comparemaps", "--", f"MAP_A={maps[0]}", f"MAP_B={maps[1]}",
        f"CLASSES={legend}", f"OUTPUT={tmp_path / 'd.tif'}", f"OUTPUT_HTML={tmp_path / 'c.html'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["AGREEMENT"] == 1.0
    assert (tmp_path / "d.tif").is_file()
    assert (tmp_path / "c.html").is_file()
    done = run(
        "--json", "run", "cnnmapper:assessmap", "--", f"MAP={maps[0]}", f"REFERENCE={maps[1]}",
        f"OUTPUT_CSV={tmp_path / 'a.csv'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["OVERALL_ACCURACY"] == 1.0
    assert (tmp_path / "a.csv").is_file()


def test_a_model_goes_on_with_the_difference_map_and_with_the_numbers(maps, tmp_path, feedback):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("cnnmapper:comparemaps")
    first.setChildId("compare")
    first.setDescription("compare")
    for name, value in (
        ("MAP_A", maps[0]), ("MAP_B", maps[1]), ("OUTPUT", str(tmp_path / "difference.tif")),
    ):  # fmt: skip
        first.addParameterSources(name, [source.fromStaticValue(value)])
    second = QgsProcessingModelChildAlgorithm("cnnmapper:assessmap")
    second.setChildId("assess")
    # Of the difference map all is 0; the agreement as a value to ignore is 1, and harms nothing.
    for name, value in (
        ("MAP", source.fromChildOutput("compare", "OUTPUT")),
        ("REFERENCE", source.fromChildOutput("compare", "OUTPUT")),
        ("IGNORE", source.fromExpression("to_string(@compare_AGREEMENT)")),
        ("OUTPUT_CSV", source.fromStaticValue(str(tmp_path / "numbers.csv"))),
    ):
        second.addParameterSources(name, [value])
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(second)
    results = processing.run(model, {}, feedback=feedback)
    assert results["CHILD_RESULTS"]["compare"]["AGREEMENT"] == 1.0
    assert results["CHILD_RESULTS"]["assess"]["SAMPLES"] == 120
    assert results["CHILD_INPUTS"]["assess"]["IGNORE"] == "1"
    assert (tmp_path / "numbers.csv").is_file()


@pytest.mark.parametrize(
    ("name", "inputs"),
    [("comparemaps", ("MAP_A", "MAP_B")), ("assessmap", ("MAP", "REFERENCE_RASTER"))],
)
def test_a_model_card_may_be_the_legend(maps, tmp_path, name, inputs):
    classes = [{"value": value, "name": f"class of the card {value}"} for value in range(3)]
    card = tmp_path / "model_card.json"
    outputs = [{"name": "classes", "classification:classes": classes}]
    card.write_text(json.dumps({"properties": {"mlm:output": outputs}}), encoding="utf-8")
    page = tmp_path / "report.html"
    parameters = {**dict.fromkeys(inputs, maps[0]), "CLASSES": str(card), "OUTPUT_HTML": str(page)}
    processing.run(f"cnnmapper:{name}", parameters)
    assert "class of the card 2" in page.read_text(encoding="utf-8")
