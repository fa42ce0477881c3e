"""Polishing a class map, by id, as a user runs it, with the real engine."""

import struct

import processing
import pytest
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

WIDTH, HEIGHT = 24, 20


def create(path, bands, kind, nodata):
    dataset = new_raster(path, WIDTH, HEIGHT, bands, kind)
    for number in range(1, bands + 1):
        dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return dataset


@pytest.fixture
def class_map(tmp_path, engine_python):
    """Water on the left and forest on the right, with a pixel of farm and one without data."""
    dataset = create(tmp_path / "land cover.tif", 1, gdal.GDT_Byte, 255)
    rows = [bytearray([0] * 12 + [2] * 12) for _ in range(HEIGHT)]
    rows[5][5] = 1
    rows[7][18] = 255
    band = dataset.GetRasterBand(1)
    band.SetCategoryNames(["water", "farm", "forest"])
    table = gdal.ColorTable()
    for value, colour in enumerate([(0, 0, 255), (255, 255, 0), (0, 119, 0)]):
        table.SetColorEntry(value, colour)
    band.SetColorTable(table)  # Before the pixels: a GDAL of 3.10 does not take it later.
    band.WriteRaster(0, 0, WIDTH, HEIGHT, bytes(b"".join(rows)))
    del band, dataset
    return str(tmp_path / "land cover.tif")


@pytest.fixture
def probabilities(tmp_path):
    """Sure of everything but the pixel of farm."""
    dataset = create(tmp_path / "probabilities.tif", 3, gdal.GDT_Float32, -1)
    for number, name in enumerate(["water", "farm", "forest"]):
        values = []
        for row in range(HEIGHT):
            for column in range(WIDTH):
                unsure = (row, column) == (5, 5)
                mine = (0, 2)[column >= 12] == number
                values.append((0.2, 0.45, 0.35)[number] if unsure else 0.9 if mine else 0.05)
        band = dataset.GetRasterBand(number + 1)
        band.WriteRaster(0, 0, WIDTH, HEIGHT, struct.pack(f"{len(values)}f", *values))
        band.SetDescription(name)
        del band
    del dataset
    return str(tmp_path / "probabilities.tif")


def pixel(path, column, row):
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).ReadRaster(column, row, 1, 1)[0]


def test_a_polished_map_is_loaded_with_its_name_and_the_legend_of_the_class_map(
    class_map, tmp_path, feedback
):
    project, target = QgsProject.instance(), str(tmp_path / "polished.tif")
    context = QgsProcessingContext()
    context.setProject(project)
    results = processing.runAndLoadResults(
        "cnnmapper:polishmap",
        {"INPUT": class_map, "OUTPUT": QgsProcessingOutputLayerDefinition(target, project)},
        feedback=feedback,
        context=context,
    )
    try:
        (layer,) = (one for one in project.mapLayers().values() if one.source() == target)
        assert layer.name() == "Polished class map: land cover"
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [(item.label, item.color.name()) for item in items] == [
            ("water", "#0000ff"), ("farm", "#ffff00"), ("forest", "#007700"),
        ]  # fmt: skip
    finally:
        project.clear()
    assert (results["CHANGED_PIXELS"], results["MERGED_REGIONS"]) == (1, 1)
    assert results["VALID_PIXELS"] == WIDTH * HEIGHT - 1
    assert pixel(target, 5, 5) == 0
    assert pixel(target, 18, 7) == 255
    log = feedback.everything
    assert "Classes before: water 49.9 %, forest 49.9 %, farm 0.2 %" in log
    assert "Classes after: water 50.1 %, forest 49.9 %, farm 0 %" in log
    assert max(feedback.steps) == 100


def test_small_regions_go_to_their_largest_neighbour_as_gdals_sieve_has_it(
    class_map, tmp_path, feedback
):
    target = str(tmp_path / "polished.tif")
    results = processing.run(
        "cnnmapper:polishmap",
        {"INPUT": class_map, "AREA_RULE": 1, "OUTPUT": target},
        feedback=feedback,
    )
    assert pixel(target, 5, 5) == 0
    assert pixel(target, 18, 7) == 255
    assert results["CHANGED_PIXELS"] == 1
    # GDAL does not count regions.
    assert "MERGED_REGIONS" not in results
    assert "by GDAL's sieve: 1 pixels (0.2 %) have another class" in feedback.everything


def test_what_is_unsure_is_a_class_of_its_own_and_classes_are_merged(
    class_map, probabilities, tmp_path
):
    table = tmp_path / "merge.csv"
    table.write_text("value,new,label,color\n2,7,trees,#00aa00\n")
    results = processing.run(
        "cnnmapper:polishmap",
        {
            "INPUT": class_map, "PROBABILITIES": probabilities, "CONFIDENCE": 0.5,
            "MINIMUM_AREA": 0, "MERGE_TABLE": str(table), "UNCLASSIFIED_VALUE": 99,
            "OUTPUT": str(tmp_path / "polished.tif"),
        },
    )  # fmt: skip
    assert pixel(results["OUTPUT"], 5, 5) == 99
    assert pixel(results["OUTPUT"], 20, 5) == 7
    assert results["UNCLASSIFIED_PIXELS"] == 1
    dataset = gdal.Open(results["OUTPUT"])
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    classes = {
        table.GetValueAsInt(row, 0): table.GetValueAsString(row, 1)
        for row in range(table.GetRowCount())
    }
    assert classes == {0: "water", 1: "farm", 7: "trees", 99: "unclassified"}
    assert QgsRasterLayer(results["OUTPUT"], "map").isValid()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"SMOOTHING": 7}, "PROBABILITIES is not"),
        ({"SMOOTHING": 4}, "odd number"),
        ({"MINIMUM_AREA": 0}, "Nothing is asked for"),
        ({"MERGE_TABLE": "no.csv"}, "MERGE_TABLE"),
    ],
)
def test_what_cannot_be_done_is_refused_before_a_worker_starts(
    class_map, tmp_path, monkeypatch, changes, words
):
    monkeypatch.setattr("cnnmapper.worker.client.run", lambda *_: pytest.fail("a worker started"))
    given = {"INPUT": class_map, "OUTPUT": str(tmp_path / "polished.tif"), **changes}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run("cnnmapper:polishmap", given)


def test_a_merging_that_is_not_understood_is_refused_in_one_sentence(class_map, tmp_path):
    given = {"INPUT": class_map, "MERGE": "1>2", "OUTPUT": str(tmp_path / "polished.tif")}
    with pytest.raises(QgsProcessingException, match=r"MERGE \(“1>2”\) has no “=”"):
        processing.run("cnnmapper:polishmap", given)
    assert not list(tmp_path.glob("*polished*"))
