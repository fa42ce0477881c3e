"""Sampling patches as a user does it: from layers, by id, with the layer of samples loaded."""

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

WIDTH, HEIGHT = 90, 70


def write(path, pixels):
    bands = 1 if pixels.ndim == 2 else len(pixels)
    dataset = new_raster(path, WIDTH, HEIGHT, bands, gdal.GDT_UInt16, corner=(500000, 4000000))
    dataset.WriteArray(pixels.astype("uint16"))
    return str(path)


@pytest.fixture
def image(tmp_path, light_python, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))
    pixels = np.random.default_rng(1).integers(1, 99, (3, HEIGHT, WIDTH))
    return write(tmp_path / "image.tif", pixels)


def polygons():
    """Polygons of three classes in a layer of the project; the last ten are of a fourth."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654", "labels", "memory")
    layer.dataProvider().addAttributes([QgsField("kind", QVariant.String)])
    layer.updateFields()
    found = []
    for n in range(40):
        feature = QgsFeature(layer.fields())
        feature["kind"] = ("lake", "wood", "farm")[n % 3] if n < 30 else "error"
        x, y = 500050 + 80 * (n % 10), 3999900 - 160 * (n // 10)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 120, x + 60, y)))
        found.append(feature)
    layer.dataProvider().addFeatures(found)
    return layer


def test_selected_polygons_become_patches_and_a_layer_that_shows_their_parts(
    image, tmp_path, feedback
):
    layer, project = polygons(), QgsProject.instance()
    layer.selectByExpression("kind != 'error'")
    project.addMapLayer(layer)
    try:
        context = QgsProcessingContext()
        context.setProject(project)
        results = processing.runAndLoadResults(
            "cnnmapper:samplepatches",
            {
                "INPUT": image,
                "LABELS_FEATURES": QgsProcessingFeatureSourceDefinition(layer.id(), True),
                "FIELD": "kind",
                "PATCH_SIZE": "3",
                "OUTPUT": str(tmp_path / "set"),
                "OUTPUT_SAMPLES": QgsProcessingOutputLayerDefinition(
                    str(tmp_path / "samples.gpkg"), project
                ),
            },
            context=context,
            feedback=feedback,
        )
        assert results["CLASS_COUNT"] == 3
        count = sum(results[f"{p}_PATCHES"] for p in ("TRAINING", "VALIDATION", "TEST"))
        for part in ("training", "validation", "test"):
            found = np.load(tmp_path / "set" / part / "input.npy", mmap_mode="r")
            assert len(found) == results[f"{part.upper()}_PATCHES"] > 0
            assert found.shape[1:] == (3, 3, 3)
        document = json.loads(Path(results["DOCUMENT"]).read_text(encoding="utf-8"))
        assert document["properties"]["label:classes"][0]["classes"] == ["farm", "lake", "wood"]
        (samples,) = [one for one in project.mapLayers().values() if one.id() != layer.id()]
        assert samples.featureCount() == count
        assert samples.crs().authid() == "EPSG:32654"
        rules = samples.renderer().rootRule().children()
        assert [rule.label() for rule in rules] == [
            "farm", "lake", "wood", "training", "validation", "test"
        ]  # fmt: skip
        assert {f["name"] for f in samples.getFeatures(rules[1].filterExpression())} == {"lake"}
        assert max(feedback.steps) == 100
    finally:
        project.clear()


def test_a_raster_of_labels_and_several_images_are_sampled(image, tmp_path):
    truth = np.kron(np.random.default_rng(2).integers(0, 2, (7, 9)), np.ones((10, 10), int))
    second = write(tmp_path / "second.tif", np.full((3, HEIGHT, WIDTH), 7))
    results = processing.run(
        "cnnmapper:samplepatches",
        {
            "INPUT": image,
            "IMAGES": [second],
            "LABELS_RASTER": write(tmp_path / "truth.tif", truth),
            "PATCH_SIZE": "4",
            "PER_CLASS": 200,
            "SPLIT": 1,
            "OUTPUT": str(tmp_path / "set"),
        },
    )
    of = np.load(tmp_path / "set" / "training" / "images.npy")
    pixels = np.load(tmp_path / "set" / "training" / "input.npy")
    assert set(of) == {0, 1}
    assert (pixels[of == 1] == 7).all()
    assert results["TRAINING_PATCHES"] == len(of)
    assert "OUTPUT_SAMPLES" not in results


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, ["No labels are given", "LABELS_FEATURES", "LABELS_RASTER"]),
        ({"LABELS_FEATURES": True}, ["FIELD: nothing is given"]),
        ({"LABELS_FEATURES": True, "FIELD": "colour"}, ["FIELD is colour", "kind"]),
        ({"LABELS_FEATURES": QgsVectorLayer("None", "a table", "memory"), "FIELD": "kind"},
         ["a table", "without geometry"]),
        ({"LABELS_RASTER": "/nowhere/t.tif"}, ["LABELS_RASTER", "/nowhere/t.tif"]),
        ({"LABELS_RASTER": "image", "SPLIT": 3}, ["polygons", "raster"]),
        ({"LABELS_RASTER": "image", "TEST": 60, "VALIDATION": 40}, ["60", "40", "training"]),
        ({"LABELS_RASTER": "image", "SPLIT": 2, "FOLD": 9}, ["FOLD is 9", "1 to 5"]),
        ({"LABELS_RASTER": "image"}, ["3 bands", "expected is a class map"]),
        ({"LABELS_FEATURES": True, "FIELD": "kind", "IMAGES": 3, "FURTHER_INPUT": 1},
         ["IMAGES has 3 rasters", "multiple"]),
        ({"LABELS_RASTER": "image", "PATCH_SIZE": "wide"}, ["PATCH_SIZE is “wide”"]),
    ],
)  # fmt: skip
def test_what_cannot_be_sampled_is_said_with_the_way_out(image, tmp_path, change, words):
    given = {"INPUT": image, "OUTPUT": str(tmp_path / "set"), **change}
    given = {name: image if value == "image" else value for name, value in given.items()}
    for name in ("IMAGES", "FURTHER_INPUT"):
        if name in given:
            given[name] = [image] * given[name]
    if given.get("LABELS_FEATURES") is True:
        given["LABELS_FEATURES"] = polygons()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("cnnmapper:samplepatches", given)
    for word in words:
        assert word in str(caught.value)
    assert not (tmp_path / "set").exists()


def squares(path, seed, share):
    """Labels of two classes on a share of the image."""
    random = np.random.default_rng(seed)
    truth = random.integers(0, 2, (7, 9))
    truth[random.random((7, 9)) > share] = 7
    write(path, np.kron(truth, np.ones((10, 10), int)))
    return str(path)


def sampled(image, folder, labels, **more):
    given = {"INPUT": image, "LABELS_RASTER": labels, "PATCH_SIZE": "4", "IGNORE": "7", **more}
    processing.run("cnnmapper:samplepatches", {**given, "OUTPUT": str(folder)})
    return {
        part: set(map(tuple, np.load(folder / part / "centres.npy").tolist()))
        for part in ("training", "validation", "test")
    }


def test_with_more_labels_the_parts_of_an_earlier_set_are_kept(image, tmp_path):
    first = sampled(image, tmp_path / "1", squares(tmp_path / "a.tif", 1, 0.4), BLOCK_SIZE=10)
    # What is labelled in addition, and another seed.
    more = squares(tmp_path / "b.tif", 1, 0.9)
    second = sampled(image, tmp_path / "2", more, SEED=5, LIKE=str(tmp_path / "1"))
    for part, places in first.items():
        others = set().union(*(second[other] for other in second if other != part))
        assert places
        assert not places & others
    document = json.loads((tmp_path / "2" / "patch_set.json").read_text(encoding="utf-8"))
    split = document["properties"]["cnnmapper:patches"]["facts"]["split"]
    assert len(split["earlier"]) == 1
    with pytest.raises(QgsProcessingException, match=r"OUTPUT is .*read or written already"):
        sampled(image, tmp_path / "1", more, LIKE=str(tmp_path / "1"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"LIKE": "nowhere"}, "LIKE: .*nowhere is no folder"),
        ({"LIKE": "."}, "LIKE: .*it is no set of patches"),
        ({"SPLIT": 4}, "LIKE is .*SPLIT is at random"),
        ({"SPLIT": 2}, "FOLD is 1 of 5, but LIKE"),
        ({"BLOCK_SIZE": 12}, "BLOCK_SIZE is 12, but LIKE"),
        ({"PATCH_SIZE": "11"}, "A patch sees 11 pixels, but LIKE"),
        ({"INPUT": "aside.tif"}, r"aside\.tif has other pixels than LIKE"),
    ],
)
def test_an_earlier_division_that_cannot_be_kept_is_refused_before_a_worker_starts(
    image, tmp_path, monkeypatch, change, said
):
    labels = squares(tmp_path / "a.tif", 1, 0.6)
    sampled(image, tmp_path / "1", labels, BLOCK_SIZE=10)
    write(tmp_path / "aside.tif", np.ones((3, HEIGHT, WIDTH)))
    aside = gdal.Open(str(tmp_path / "aside.tif"), gdal.GA_Update)
    aside.SetGeoTransform((500004, 10, 0, 4000000, 0, -10))
    aside = None
    monkeypatch.setenv("CNNMAPPER_PYTHON", "/nowhere/python")
    given = {"LIKE": "1", **change}
    paths = {name: str(tmp_path / given[name]) for name in ("LIKE", "INPUT") if name in given}
    given = {"INPUT": image, **given, **paths}
    with pytest.raises(QgsProcessingException, match=said):
        sampled(given.pop("INPUT"), tmp_path / "2", labels, **given)
