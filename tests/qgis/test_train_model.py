"""From an image and labelled polygons to a model and its map, by id, as a user runs it."""

from __future__ import annotations

import json

import numpy as np
import processing
import pytest
from new_raster import new_raster
from osgeo import gdal, osr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

SIDE = 160


@pytest.fixture
def image(tmp_path):
    """Bright and dark stripes of 16 pixels, under noise."""
    random = np.random.default_rng(1)
    stripes = np.broadcast_to(np.arange(SIDE) // 16 % 2, (SIDE, SIDE))
    pixels = 1000 + 400 * stripes + random.normal(0, 100, (2, SIDE, SIDE))
    path = tmp_path / "stripes.tif"
    dataset = new_raster(path, SIDE, SIDE, 2, gdal.GDT_UInt16, corner=(500000, 4000000))
    dataset.WriteArray(pixels.astype("uint16"))
    dataset = None
    return str(path)


def labels():
    """Squares of 10 pixels in the stripes, all over the image."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654", "labels", "memory")
    layer.dataProvider().addAttributes([QgsField("kind", QVariant.String)])
    layer.updateFields()
    found = []
    for n in range(100):
        feature = QgsFeature(layer.fields())
        column, row = n % 10, n // 10
        feature["kind"] = ("dark", "bright")[column % 2]
        x, y = 500030 + 160 * column, 3999970 - 160 * row
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 100, x + 100, y)))
        found.append(feature)
    layer.dataProvider().addFeatures(found)
    return layer


@pytest.fixture
def dates(tmp_path):
    """A raster for each of three dates, all with the same names of bands, and what is there.

    Three crops in fields of 5 x 5 pixels, which no date alone tells apart.
    """
    random = np.random.default_rng(3)
    kinds = np.kron(random.integers(0, 3, (9, 12)), np.ones((5, 5), int))
    place = osr.SpatialReference()
    place.ImportFromEPSG(32654)
    paths = []
    for date in range(3):
        grown = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]])[date][kinds]
        pixels = 1000 + 900 * grown + random.normal(0, 120, (2, *kinds.shape))
        paths.append(str(tmp_path / f"S2_20240{date + 4}15.tif"))
        for path, planes in ((paths[-1], pixels), (str(tmp_path / "kinds.tif"), kinds[None])):
            file = gdal.GetDriverByName("GTiff").Create(
                path, 60, 45, len(planes), gdal.GDT_UInt16
            )
            file.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
            file.SetProjection(place.ExportToWkt())
            file.WriteArray(planes.astype("uint16"))
            for number, name in enumerate(("B04", "B08")[: len(planes)], 1):
                file.GetRasterBand(number).SetDescription(name)
            file = None
    return paths, str(tmp_path / "kinds.tif")


def test_a_series_of_dates_becomes_a_tempcnn_and_a_map_with_every_field_in_its_place(
    engine_python, dates, tmp_path, feedback
):
    paths, truth = dates
    patches, model = str(tmp_path / "patches"), str(tmp_path / "model")
    series = {"INPUT": paths[0], "FURTHER_INPUT": paths[1:]}
    processing.run(
        "cnnmapper:samplepatches",
        {**series, "LABELS_RASTER": truth, "PATCH_SIZE": "1", "PER_CLASS": 400, "OUTPUT": patches},
        feedback=feedback,
    )
    processing.run(
        "cnnmapper:trainmodel",
        {"PATCHES": patches, "ARCHITECTURE": 3, "DATES": 3, "FILTERS": 2, "EPOCHS": 4,
         "BATCH": 16, "LEARNING_RATE": 0.01, "OUTPUT": model},
        feedback=feedback,
    )  # fmt: skip
    map_ = str(tmp_path / "map.tif")
    processing.run(
        "cnnmapper:patchinference", {**series, "MODEL": model, "OUTPUT": map_}, feedback=feedback
    )
    found, known = gdal.Open(map_), gdal.Open(truth)
    assert found.GetGeoTransform() == known.GetGeoTransform()
    assert (found.ReadAsArray() == known.ReadAsArray()).mean() > 0.95
    assert not [text for text in feedback.warnings if "order" in text]
    mixed = {"INPUT": paths[1], "FURTHER_INPUT": [paths[0], paths[2]], "MODEL": model}
    processing.run(
        "cnnmapper:fcninference", {**mixed, "OUTPUT": str(tmp_path / "mixed.tif")},
        feedback=feedback,
    )  # fmt: skip
    assert any("do not ascend (20240515, 20240415, 20240615)" in w for w in feedback.warnings)


def test_an_image_and_polygons_become_a_model_its_report_and_a_map(
    engine_python, image, tmp_path, feedback
):
    patches, model, map_ = (str(tmp_path / name) for name in ("patches", "model", "map.tif"))
    processing.run(
        "cnnmapper:samplepatches",
        {"INPUT": image, "LABELS_FEATURES": labels(), "FIELD": "kind", "PATCH_SIZE": "5",
         "PER_CLASS": 600, "BLOCK_SIZE": 20, "OUTPUT": patches,
         "OUTPUT_SAMPLES": str(tmp_path / "samples.gpkg")},
        feedback=feedback,
    )  # fmt: skip
    results = processing.run(
        "cnnmapper:trainmodel",
        {"PATCHES": patches, "ARCHITECTURE": 1, "FILTERS": 4, "EPOCHS": 2, "LEARNING_RATE": 0.01,
         "LICENCE": "CC0-1.0", "OUTPUT": model, "OUTPUT_KERAS": str(tmp_path / "network"),
         "OUTPUT_HTML": str(tmp_path / "report.html")},
        feedback=feedback,
    )  # fmt: skip
    assert results["OUTPUT"] == model
    assert results["OUTPUT_KERAS"] == str(tmp_path / "network.keras")
    assert results["EPOCHS_DONE"] == 2
    assert results["TEST_ACCURACY"] > 0.9
    assert 0 <= results["ACCURACY_LOW"] <= results["TEST_ACCURACY"] <= results["ACCURACY_HIGH"] <= 1
    assert results["RECEPTIVE_FIELD"] == "5"
    assert "test samples" in results["SUMMARY"]
    for name in ("network.keras", "report.html", "model/saved_model.pb"):
        assert (tmp_path / name).is_file()
    with open(results["CARD"], encoding="utf-8") as file:
        card = json.load(file)
    assert card["properties"]["license"] == "CC0-1.0"
    assert card["bbox"][0] == pytest.approx(141, abs=0.01)
    # The panel of the run said loss and accuracy as it went.
    assert any("accuracy" in text for text in feedback.texts)

    processing.run(
        "cnnmapper:patchinference", {"INPUT": image, "MODEL": model, "OUTPUT": map_},
        feedback=feedback,
    )  # fmt: skip
    found = gdal.Open(map_).ReadAsArray()
    stripes = np.broadcast_to(np.arange(SIDE) // 16 % 2, (SIDE, SIDE))[2:-2, 2:-2]
    classes, *_ = [one["classification:classes"] for one in card["properties"]["mlm:output"]
                  if "classification:classes" in one]  # fmt: skip
    (bright,) = [one["value"] for one in classes if "bright" in (one["name"], one.get("title"))]
    assert ((found == bright) == stripes).mean() > 0.85


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"PATCHES": "/tmp"}, "has no patch_set.json"),
        ({"FROZEN_LAYERS": "2"}, "FROZEN_LAYERS is given, but START is not"),
        ({"START": "/nowhere.keras"}, "START: /nowhere.keras is not a file"),
    ],
)
def test_what_is_sure_to_fail_is_said_before_a_worker_starts(tmp_path, wrong, said):
    (tmp_path / "patch_set.json").write_text("{}")
    parameters = {"PATCHES": str(tmp_path), "OUTPUT": str(tmp_path / "model"), **wrong}
    with pytest.raises(QgsProcessingException, match=said):
        processing.run(
            "cnnmapper:trainmodel", parameters, context=QgsProcessingContext()
        )
