"""A class map assessed against rasters, from files to files."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import EngineError, JobError, ReferenceDataError
from rasterio.transform import Affine

from tests.support.accessible import problems
from tests.support.assessed_maps import (
    NAMES,
    features,
    matrix,
    point,
    value,
)
from tests.support.class_maps import write
from tests.support.places import SHARED
from tests.support.rasters import NORTH_UP

metrics = pytest.importorskip("sklearn.metrics")


def test_a_reference_raster_gives_the_numbers_of_scikit_learn(run, tmp_path, world, legend):
    labels, raster = world
    random = np.random.default_rng(3)
    known = np.where(random.random(labels.shape) < 0.6, labels, random.integers(0, 3, labels.shape))
    known = np.where(random.random(labels.shape) < 0.5, 255, known).astype("uint8")
    page = tmp_path / "report.html"
    result, numbers, recorder = run(
        raster, write(tmp_path / "truth.tif", known), classes=legend, report=str(page)
    )
    both = (labels != 255) & (known != 255)
    truth, mapped = known[both], labels[both]
    np.testing.assert_array_equal(
        matrix(numbers, NAMES), metrics.confusion_matrix(truth, mapped).T
    )
    assert result["samples"] == both.sum() == value(numbers, "samples")
    assert result["outside"] == ((labels == 255) & (known != 255)).sum()
    expected = {
        "overall_accuracy": metrics.accuracy_score(truth, mapped),
        "kappa": metrics.cohen_kappa_score(truth, mapped),
        "mcc": metrics.matthews_corrcoef(truth, mapped),
        "macro_f1": metrics.f1_score(truth, mapped, average="macro"),
        "mean_iou": metrics.jaccard_score(truth, mapped, average="macro"),
    }
    assert {name: result[name] for name in expected} == pytest.approx(expected, rel=1e-12)
    for measure, function in (
        ("user's accuracy (precision)", metrics.precision_score),
        ("producer's accuracy (recall)", metrics.recall_score),
        ("F1", metrics.f1_score),
        ("intersection over union", metrics.jaccard_score),
    ):
        found = [value(numbers, measure, name, name) for name in NAMES]
        np.testing.assert_allclose(found, function(truth, mapped, average=None), rtol=1e-12)
    assert (result["adjusted_accuracy"], result["calibration_error"]) == (None, None)
    text = page.read_text(encoding="utf-8")
    assert f"{100 * result['overall_accuracy']:.2f} %" in text
    assert not re.search(r"(?:src|href)=\"(?!data:)", text)
    assert "<title>Accuracy report: map.tif</title>" in text
    assert "not known: the map does not say" in text
    assert re.search(r"Date of this report.{20,40}UTC", text)
    assert "What the numbers do not say" in text
    # It is sent on, and who made it is nobody's business.
    assert str(tmp_path) not in text
    assert problems(text) == []
    assert len(text) < 1 << 20
    assert "are left out" in recorder.all("warning")[0]["message"]


@pytest.mark.parametrize(
    ("size", "shape"),
    [((40, 23, -15), (17, 22)), ((2.5, 101, -55), (150, 200)), ((10, 0, 0), (70, 90))],
)
def test_a_reference_of_other_pixels_is_met_at_the_centres_of_the_larger(
    run, tmp_path, world, size, shape
):
    labels, raster = world
    metres, right, down = size
    transform = Affine(metres, 0, 500000 + right, 0, -metres, 4000000 + down)
    known = np.random.default_rng(6).integers(0, 3, shape).astype("uint8")
    result, _, _ = run(raster, write(tmp_path / "truth.tif", known, transform))
    coarse, fine = (known, labels) if metres > 10 else (labels, known)
    ct, ft = (transform, NORTH_UP) if metres > 10 else (NORTH_UP, transform)
    columns, rows = np.meshgrid(np.arange(coarse.shape[1]) + 0.5, np.arange(coarse.shape[0]) + 0.5)
    x, y = ct.a * columns + ct.c, ct.e * rows + ct.f
    c, r = np.floor((x - ft.c) / ft.a).astype(int), np.floor((y - ft.f) / ft.e).astype(int)
    inside = (c >= 0) & (r >= 0) & (c < fine.shape[1]) & (r < fine.shape[0])
    pairs = coarse[inside], fine[r[inside], c[inside]]
    both = (pairs[0] != 255) & (pairs[1] != 255)
    assert result["samples"] == both.sum() > 100
    assert result["overall_accuracy"] == (pairs[0] == pairs[1])[both].mean()


def test_a_reference_of_nothing_but_nodata_is_refused(run, tmp_path, world):
    _, raster = world
    with pytest.raises(ReferenceDataError, match=r"no reference where the map.*there is none"):
        run(raster, write(tmp_path / "none.tif", np.full((70, 90), 255, "uint8")))
    with pytest.raises(JobError, match="one reference"):
        run(raster)
    with pytest.raises(EngineError, match=r"OUTPUT_CSV is .*, which is read or written already"):
        run(raster, raster, report="", classes=str(tmp_path / "numbers.csv"))


def test_the_tokyo_truth_against_itself_moved_is_assessed_with_nodata_ignored(run, tmp_path):
    path = SHARED / "data" / "tokyo_terrain_truth_A.tif"
    if not path.is_file():
        pytest.skip("the Tokyo truths (../shared/data) are not here")
    with rasterio.open(path) as dataset:
        whole = dataset.read(1, window=((4000, 5500), (4000, 5500)))
    mapped = write(tmp_path / "map.tif", whole)
    known = write(tmp_path / "truth.tif", np.roll(whole, (3, -2), (0, 1)))
    result, _, _ = run(mapped, known)
    theirs = np.roll(whole, (3, -2), (0, 1))
    both = (whole != 255) & (theirs != 255)
    assert result["samples"] == both.sum()
    assert result["overall_accuracy"] == (whole == theirs)[both].mean()


def test_a_model_card_gives_the_names_of_a_field(run, tmp_path):
    classes = [{"value": 0, "name": "Water"}, {"value": 20, "name": "Forest"}]
    card = tmp_path / "model_card.json"
    outputs = [{"name": "classes", "classification:classes": classes}]
    card.write_text(json.dumps({"properties": {"mlm:output": outputs}}), encoding="utf-8")
    raster = write(tmp_path / "map.tif", np.full((4, 4), 20, "uint8"))
    with rasterio.open(raster.path) as dataset:
        left, top = dataset.transform * (1.5, 1.5)
    source = features(tmp_path / "points.features", [(point(left, top), "forest")])
    result, numbers, _ = run(raster, vector=source, field="class", classes=str(card))
    assert result["overall_accuracy"] == 1
    assert numbers["confusion matrix", "Forest", "Forest"]["value"] == "1"
