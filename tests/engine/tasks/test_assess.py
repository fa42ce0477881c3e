"""A class map assessed against rasters, points and polygons, from files to files."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.assess import assess
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import (
    EngineError,
    JobError,
    LegendError,
    RasterError,
    ReferenceDataError,
)
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.maps.category_names import write_categories
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.legend_rows import Row
from rasterio.transform import Affine
from rasterio.warp import transform as reproject

from tests.support.accessible import problems
from tests.support.places import SHARED
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

from .test_compare import write

metrics = pytest.importorskip("sklearn.metrics")


@pytest.fixture
def run(tmp_path):
    """Assesses a map; returns the result, the CSV as a dictionary of rows, and the recorder."""

    def run(mapped, reference=None, **options):
        recorder = Recorder()
        table = tmp_path / "numbers.csv"
        assess(jobs.AssessJob(mapped, raster=reference, numbers=str(table), **options), recorder)
        with table.open(encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        numbers = {
            (row["measure"], row["map_class"], row["reference_class"]): row
            for row in rows
            if not row["measure"].startswith("reliability")
        }
        return recorder.result_, numbers, recorder

    return run


def value(numbers, measure, mapped="", known=""):
    return float(numbers[measure, mapped, known]["value"])


def matrix(numbers, classes):
    return np.array(
        [[int(numbers["confusion matrix", i, j]["value"]) for j in classes] for i in classes]
    )


LEGEND = "value,label,color\n0,Water,#0000ff\n1,Farm,#ffff00\n2,Forest,#007700\n"
NAMES = ["Water", "Farm", "Forest"]


@pytest.fixture
def legend(tmp_path):
    path = tmp_path / "legend.csv"
    path.write_text(LEGEND)
    return str(path)


@pytest.fixture
def world(tmp_path):
    """A map of 90 x 70 pixels of 10 m with some nodata: (labels, raster)."""
    random = np.random.default_rng(2)
    labels = np.kron(random.integers(0, 3, (7, 9)), np.ones((10, 10))).astype("uint8")
    labels[random.random(labels.shape) < 0.1] = 255
    return labels, write(tmp_path / "map.tif", labels)


def features(path, shapes, crs="EPSG:32654"):
    """Writes (geometry, class) pairs as QGIS hands them over."""
    write_features(
        path, crs,
        [(k, None if s is None else shapely.geometry.shape(s).wkb) for s, k in shapes],
    )  # fmt: skip
    return jobs.VectorInput(str(path))


def point(x, y):
    return {"type": "Point", "coordinates": [x, y]}


def box(left, bottom, right, top):
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {"type": "Polygon", "coordinates": [ring]}


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


def random_points(labels, number=400, seed=7):
    """Points on and around the map: coordinates in metres and the class, four or more beside."""
    random = np.random.default_rng(seed)
    x = random.uniform(500000 - 30, 500000 + 10 * labels.shape[1] + 30, number)
    y = random.uniform(4000000 - 10 * labels.shape[0] - 30, 4000000 + 30, number)
    return x, y, random.integers(0, 3, number)


def at_points(labels, x, y):
    columns = np.floor((x - 500000) / 10).astype(int)
    rows = np.floor((4000000 - y) / 10).astype(int)
    inside = (columns >= 0) & (rows >= 0)
    inside &= (columns < labels.shape[1]) & (rows < labels.shape[0])
    found = np.full(x.shape, 255)
    found[inside] = labels[rows[inside], columns[inside]]
    return found


@pytest.mark.parametrize("kind", ["numbers", "names", "digits as text", "another crs"])
def test_points_are_met_by_the_pixel_that_holds_them(run, tmp_path, world, legend, kind):
    labels, raster = world
    x, y, known = random_points(labels)
    crs = "EPSG:32654"
    px, py = x, y
    if kind == "another crs":
        crs = "OGC:CRS84"
        px, py = reproject("EPSG:32654", "OGC:CRS84", x, y)
    values = {
        "names": [NAMES[k].upper() + " " for k in known],
        "digits as text": [str(k) for k in known],
    }.get(kind, known.tolist())
    shapes = [(point(*place), v) for place, v in zip(zip(px, py), values)]
    source = features(tmp_path / "points.features", shapes, crs)
    result, numbers, recorder = run(raster, vector=source, field="class", classes=legend)
    mapped = at_points(labels, x, y)
    both = mapped != 255
    assert 0 < (~both).sum() == result["outside"]
    np.testing.assert_array_equal(
        matrix(numbers, NAMES), metrics.confusion_matrix(known[both], mapped[both]).T
    )
    assert f"{(~both).sum()} reference samples lie outside" in recorder.all("warning")[0]["message"]


def test_points_without_a_class_are_left_out_and_said(run, tmp_path, world):
    labels, raster = world
    x, y, known = random_points(labels, 50)
    values = known.astype("float64")
    values[::10] = np.nan
    shapes = [(point(*place), value) for place, value in zip(zip(x, y), values.tolist())]
    source = features(tmp_path / "survey.features", shapes)
    result, _, recorder = run(raster, vector=source, field="kind")
    there = ~np.isnan(values) & (at_points(labels, x, y) != 255)
    assert result["samples"] == there.sum()
    assert "5 features" in recorder.all("warning")[0]["message"]


def test_polygons_count_for_the_pixels_whose_centres_they_hold(run, tmp_path, world):
    labels, raster = world
    random = np.random.default_rng(9)
    shapes, expected = [], np.full(labels.shape, 255)
    columns, rows = np.meshgrid(np.arange(90) * 10 + 500005, 3999995 - np.arange(70) * 10)
    for i in range(12):
        centre = 500000 + 75 * (i % 4) + random.uniform(60, 500), 4000000 - 230 * (i // 4) - 110
        shape = shapely.Point(*centre).buffer(random.uniform(20, 40))
        if any(shape.intersects(other) for other, _ in shapes):
            continue
        known = int(random.integers(0, 3))
        shapes.append((shape, known))
        expected[shapely.contains_xy(shape, columns, rows)] = known
    source = features(
        tmp_path / "fields.features", [(shapely.geometry.mapping(s), k) for s, k in shapes]
    )
    result, numbers, _ = run(raster, vector=source, field="class")
    both = (expected != 255) & (labels != 255)
    assert result["samples"] == both.sum() > 100
    assert result["overall_accuracy"] == (expected == labels)[both].mean()
    assert value(numbers, "pixels in polygons of different classes") == 0


def test_polygons_that_contradict_each_other_are_left_out_where_they_do(run, tmp_path):
    raster = write(tmp_path / "map.tif", np.zeros((10, 10), "uint8"))
    shapes = [
        (box(500000, 3999900, 500060, 4000000), 0),
        (box(500040, 3999900, 500100, 4000000), 1),
        (box(500000, 3999900, 500020, 4000000), 0),
    ]
    source = features(tmp_path / "fields.features", shapes)
    result, numbers, recorder = run(raster, vector=source, field="class")
    assert (result["samples"], result["overall_accuracy"]) == (80, 0.5)
    assert value(numbers, "pixels in polygons of different classes") == 20
    assert "20 pixels lie in polygons of different classes" in recorder.all("warning")[0]["message"]


def test_a_map_of_several_strips_gives_the_same_numbers(run, tmp_path, monkeypatch, world):
    from cnnmapper.engine.assessment import class_raster
    from cnnmapper.engine.assessment import reference_samples as samples

    labels, raster = world
    x, y, known = random_points(labels)
    points = features(
        tmp_path / "points.features",
        [(point(*place), int(v)) for place, v in zip(zip(x, y), known)],
    )
    fields = features(
        tmp_path / "fields.features",
        [(box(500000 + 90 * i, 3999310, 500000 + 90 * i + 77, 3999999), i % 3) for i in range(10)],
    )
    truth = write(tmp_path / "truth.tif", np.roll(np.where(labels == 255, 0, labels), 4))
    cases = [
        {"vector": points, "field": "class"}, {"vector": fields, "field": "class"},
        {"reference": truth},
    ]  # fmt: skip
    whole = [run(raster, stratified=True, **case)[1] for case in cases]
    monkeypatch.setattr(class_raster.strips, "__defaults__", (800,))
    monkeypatch.setattr(samples, "BLOCK_PIXELS", 1000)
    for case, numbers in zip(cases, whole):
        assert run(raster, stratified=True, **case)[1] == numbers


def test_a_stratified_sample_gives_the_published_areas(run, tmp_path):
    """The example of Olofsson et al. (2014) as a map of 30 m pixels and points."""
    mapped = np.repeat([1, 2, 3, 4], [200_000, 150_000, 3_200_000, 6_450_000])
    labels = mapped.reshape(2500, 4000).astype("uint8")
    transform = Affine(30, 0, 300000, 0, -30, 4500000)
    raster = write(tmp_path / "map.tif", labels, transform, "EPSG:32618", compress="deflate")
    sample = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
    random = np.random.default_rng(1)
    shapes = []
    for stratum, row in enumerate(sample, 1):
        places = random.choice(np.flatnonzero(mapped == stratum), sum(row), replace=False)
        classes = np.repeat([1, 2, 3, 4], row)
        for place, known in zip(places.tolist(), classes.tolist()):
            r, c = divmod(place, 4000)
            shapes.append((point(300015 + 30 * c, 4499985 - 30 * r), known))
    legend = tmp_path / "legend.csv"
    legend.write_text(
        "value,label,color\n1,Deforestation,#ff0000\n2,Forest gain,#00ff00\n"
        "3,Stable forest,#007700\n4,Stable non-forest,#dddd88\n"
    )
    page = tmp_path / "report.html"
    source = features(tmp_path / "sample.features", shapes, "EPSG:32618")
    result, numbers, recorder = run(
        raster, vector=source, field="class", stratified=True, classes=str(legend),
        report=str(page),
    )
    assert (round(result["adjusted_accuracy"], 2), round(result["adjusted_margin"], 2)) == (
        0.95, 0.02,
    )  # fmt: skip
    row = numbers["area, estimated", "", "Deforestation"]
    assert row["unit"] == "hectares"
    assert round(float(row["value"])) == 21_158
    assert round(float(row["upper_95"]) - float(row["value"])) == 6_158
    assert value(numbers, "area on the map", "Deforestation") == pytest.approx(18_000)
    text = page.read_text(encoding="utf-8")
    assert problems(text) == []
    for words in ("21,158 ± 6,158", "285,770 ± 15,510", "88.00 ± 7.40 %", "94.65 ± 1.85 %"):
        assert words in text, words
    assert not recorder.all("warning")


def test_a_stratified_sample_that_misses_a_class_is_refused_and_named(run, tmp_path, legend):
    labels = np.zeros((10, 10), "uint8")
    labels[:, 7:] = 2
    raster = write(tmp_path / "map.tif", labels)
    source = features(
        tmp_path / "points.features",
        [(point(500005 + 10 * i, 3999995), 0) for i in range(5)],
    )
    with pytest.raises(ReferenceDataError, match=r"“Forest” \(0, 30\.0% of the map\)"):
        run(raster, vector=source, field="class", stratified=True, classes=legend)
    assert not (tmp_path / "numbers.csv").exists()
    result, _, _ = run(raster, vector=source, field="class", classes=legend)
    assert (result["overall_accuracy"], result["kappa"], result["mcc"]) == (1.0, None, None)


def test_areas_of_a_map_in_degrees_are_given_in_pixels_with_a_warning(run, tmp_path):
    labels = (np.indices((20, 20)).sum(axis=0) % 2).astype("uint8")
    raster = write(tmp_path / "map.tif", labels, Affine(0.01, 0, 10, 0, -0.01, 50), "EPSG:4326")
    _, numbers, recorder = run(raster, raster_copy(tmp_path, labels), stratified=True)
    assert numbers["area, estimated", "", "class 1"]["unit"] == "pixels"
    assert value(numbers, "area, estimated", "", "class 1") == 200
    assert "not projected" in recorder.all("warning")[0]["message"]


def raster_copy(tmp_path, labels):
    return write(tmp_path / "truth.tif", labels, Affine(0.01, 0, 10, 0, -0.01, 50), "EPSG:4326")


def test_polygons_as_a_stratified_sample_bring_a_warning(run, tmp_path):
    raster = write(tmp_path / "map.tif", np.zeros((10, 10), "uint8"))
    source = features(tmp_path / "f.features", [(box(500000, 3999950, 500050, 4000000), 0)])
    _, _, recorder = run(raster, vector=source, field="class", stratified=True)
    assert "too narrow" in recorder.all("warning")[-1]["message"]


# Probabilities


@pytest.mark.parametrize("kind", ["float32", "uint16"])
def test_a_model_s_own_map_and_probabilities_go_together(
    run, tmp_path, make_raster, tutorial_model, kind
):
    from cnnmapper.engine.predict import predict

    image = jobs.Source((jobs.RasterInput(str(make_raster())),))
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("class_map", "probabilities")}
    predict(
        jobs.PredictJob(
            "patch", (image,), str(tutorial_model), probability_type=kind, **paths
        ),
        Recorder(),
    )  # fmt: skip
    mapped, soft = (jobs.RasterInput(path) for path in paths.values())
    with rasterio.open(soft.path) as dataset:
        assert dataset.dtypes[0] == kind
        highest = (dataset.read() * dataset.scales[0]).max(axis=0)
    result, numbers, _ = run(mapped, mapped, probabilities=soft)
    assert result["overall_accuracy"] == 1.0
    assert value(numbers, "share right by highest probability") == 1.0
    assert value(numbers, "mean highest probability") == pytest.approx(highest.mean(), rel=1e-4)
    assert result["calibration_error"] == pytest.approx(1 - highest.mean(), rel=1e-4)


def test_the_band_of_one_of_two_classes_says_what_the_other_is(run, tmp_path):
    labels = np.array([[3, 9], [9, 3]], "uint8")
    raster = write(tmp_path / "map.tif", labels)
    classes = Legend.of([Row(3, "land", None), Row(9, "water", None)], "x")
    write_categories(tmp_path / "map.tif", classes)
    water = np.array([np.where(labels == 9, 0.7, 0.1)])
    alone = write_probabilities(tmp_path / "water.tif", water, ["water"])
    both = write_probabilities(
        tmp_path / "both.tif", np.concatenate([1 - water, water]), ["land", "water"]
    )
    result, numbers, _ = run(raster, raster, probabilities=alone)
    assert result["calibration_error"] == pytest.approx(0.2)
    assert value(numbers, "share right by highest probability") == 1.0
    assert run(raster, raster, probabilities=both)[0]["calibration_error"] == pytest.approx(0.2)


def write_probabilities(path, values, names=None, transform=NORTH_UP, nodata=-1):
    bands, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="float32",
        crs="EPSG:32654", transform=transform, nodata=nodata,
    ) as dataset:  # fmt: skip
        dataset.write(values.astype("float32"))
        for number, name in enumerate(names or (), 1):
            dataset.set_band_description(number, name)
    return jobs.RasterInput(str(path))


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_the_calibration_error_is_that_of_the_highest_probabilities(
    run, tmp_path, legend, order
):
    random = np.random.default_rng(11)
    scores = random.gamma(0.4, size=(3, 60, 80)) + 1e-6
    soft = (scores / scores.sum(axis=0)).astype("float32")
    labels = soft.argmax(axis=0).astype("uint8")
    known = np.where(random.random(labels.shape) < 0.5, labels, random.integers(0, 3, labels.shape))
    known[random.random(labels.shape) < 0.3] = 255
    stored = soft[list(order)].copy()
    stored[:, :5] = -1
    raster = write(tmp_path / "map.tif", labels)
    page = tmp_path / "report.html"
    result, numbers, recorder = run(
        raster, write(tmp_path / "truth.tif", known.astype("uint8")), classes=legend,
        probabilities=write_probabilities(
            tmp_path / "soft.tif", stored, [NAMES[i] for i in order]
        ),
        report=str(page),
    )
    there = known != 255
    there[:5] = False
    confidence, right = soft.max(axis=0)[there].astype(float), (labels == known)[there]
    index = np.minimum(np.ceil(confidence * 15).astype(int) - 1, 14)
    error = sum(
        abs(right[index == i].mean() - confidence[index == i].mean()) * (index == i).mean()
        for i in range(15)
        if (index == i).any()
    )
    assert result["calibration_error"] == pytest.approx(error, rel=1e-6)
    assert value(numbers, "share right by highest probability") == pytest.approx(right.mean())
    assert not recorder.all("info")
    text = page.read_text(encoding="utf-8")
    assert "Reliability diagram" in text
    assert problems(text) == []


def test_bands_without_names_are_taken_by_their_number_and_the_user_is_told(run, tmp_path):
    labels = np.array([[0, 1], [1, 0]], "uint8")
    soft = np.array([labels == 0, labels == 1]) * 0.8 + 0.1
    raster = write(tmp_path / "map.tif", labels)
    result, _, recorder = run(
        raster, raster, probabilities=write_probabilities(tmp_path / "soft.tif", soft)
    )
    assert result["calibration_error"] == pytest.approx(0.1)
    assert "band 1 is taken to be class 0" in recorder.all("info")[0]["message"]


def test_bands_without_names_are_the_classes_of_the_legend_in_its_order(run, tmp_path):
    labels = np.array([[10, 30], [30, 10]], "uint8")
    soft = np.array([labels == 10, labels == 20, labels == 30]) * 0.7 + 0.1
    raster = write(tmp_path / "map.tif", labels)
    probabilities = write_probabilities(tmp_path / "soft.tif", soft)
    legend = tmp_path / "tens.csv"
    legend.write_text("value,label\n10,a\n20,b\n30,c\n")
    result, _, recorder = run(raster, raster, probabilities=probabilities, classes=str(legend))
    assert result["calibration_error"] == pytest.approx(0.2)
    assert "channel 0 is a (10), 1 is b (20), 2 is c (30)" in recorder.all("info")[0]["message"]
    legend.write_text("value,label\n10,a\n30,c\n")
    with pytest.raises(LegendError, match=r"3 classes.*has 2"):
        run(raster, raster, probabilities=probabilities, classes=str(legend))


def test_bands_without_names_of_a_map_that_does_not_count_from_0_are_refused(run, tmp_path):
    labels = np.array([[1, 2], [2, 1]], "uint8")
    raster = write(tmp_path / "map.tif", labels)
    write_categories(tmp_path / "map.tif", Legend.of([Row(1, "a", None), Row(2, "b", None)], "x"))
    soft = np.array([labels == 1, labels == 2]) * 0.8 + 0.1
    with pytest.raises(EngineError, match="values 1, 2: which band is which"):
        run(raster, raster, probabilities=write_probabilities(tmp_path / "soft.tif", soft))


def test_probabilities_that_are_none_or_of_another_map_are_refused(run, tmp_path):
    labels = np.array([[0, 1], [1, 0]], "uint8")
    raster = write(tmp_path / "map.tif", labels)
    soft = np.array([labels == 0, labels == 1]) * 80.0
    with pytest.raises(RasterError, match=r"hold the value 80; expected are numbers from 0 to 1"):
        run(raster, raster, probabilities=write_probabilities(tmp_path / "p.tif", soft))
    shifted = write_probabilities(
        tmp_path / "s.tif", soft / 100, transform=Affine(10, 0, 500010, 0, -10, 4000000)
    )
    with pytest.raises(RasterError, match=r"do not belong to the map.*origin"):
        run(raster, raster, probabilities=shifted)
    with pytest.raises(RasterError, match="one band only"):
        run(raster, raster, probabilities=raster)


# What cannot be assessed


def test_references_that_cannot_be_used_are_refused_with_what_to_do(run, tmp_path, world, legend):
    _, raster = world
    inside = point(500100, 3999900)
    path = tmp_path / "r.features"

    def refused(shapes, words, kind=ReferenceDataError, field="class", **options):
        source = features(path, shapes, options.pop("crs", "EPSG:32654"))
        with pytest.raises(kind, match=words):
            run(raster, vector=source, field=field, **options)

    refused([(inside, 1)], "FIELD is not given", JobError, field="")
    refused([(inside, "Wood")], "holds “Wood”.*water, farm, forest", classes=legend)
    refused([(inside, "Wood")], "the map has no names: give a legend")
    refused([(inside, 1.5)], "holds “1.5”.*whole numbers")
    refused([(inside, None)], "no feature with a class")
    refused([(inside, 1)], "no feature with a class", ignore="1")
    refused([(None, 1)], "no feature with a class and a geometry")
    line = {"type": "LineString", "coordinates": [[500000, 4000000], [500100, 3999900]]}
    refused([(line, 1)], "holds LineString; expected are points only or polygons only")
    refused([(inside, 1), (box(500000, 3999900, 500050, 4000000), 1)], "holds Point, Polygon")
    refused([(point(0, 0), 1)], "There is no reference where the map.*1 samples lie outside")
    refused([(box(500001, 3999991, 500004, 3999994), 1)], "no pixel's centre lies in one of the 1")
    path.write_text("no vector at all")
    with pytest.raises(ReferenceDataError, match="cannot be read from"):
        run(raster, vector=jobs.VectorInput(str(path)), field="class")
    with pytest.raises(ReferenceDataError, match="No such file"):
        run(raster, vector=jobs.VectorInput(str(tmp_path / "nothing.features")), field="class")


def test_features_whose_file_lacks_its_end_are_refused(run, tmp_path, world):
    shapes = [(point(500105, 3999885 - 10 * i), 1) for i in range(3)]
    source = features(tmp_path / "r.features", shapes)
    path = Path(source.path)
    whole = path.read_text().splitlines(keepends=True)
    damaged = {
        "its end is missing": whole[:-1],
        "line 4": [*whole[:3], whole[3][:20]],
        "it says that it holds": [*whole[:2], *whole[3:]],
        "begins with something else": ['{"format": "x", "crs": ""}\n', *whole[1:]],
        "neither a number nor a text": [whole[0], "[[1], null]\n", *whole[1:]],
    }
    for words, lines in damaged.items():
        path.write_text("".join(lines))
        with pytest.raises(ReferenceDataError, match=words):
            run(world[1], vector=source, field="class")


def test_geometries_that_are_none_are_refused(run, tmp_path, world):
    path = tmp_path / "r.features"
    write_features(path, "EPSG:32654", [(1, b"\x01\x02nonsense")])
    with pytest.raises(ReferenceDataError, match="geometries that cannot be used"):
        run(world[1], vector=jobs.VectorInput(str(path)), field="class")


def test_a_reference_with_a_title_is_called_by_it(run, tmp_path, world):
    source = features(tmp_path / "tmp1234.features", [(point(500105, 3999885), "Wood")])
    named = jobs.VectorInput(source.path, title="survey of May")
    with pytest.raises(ReferenceDataError, match="of the reference survey of May holds “Wood”"):
        run(world[1], vector=named, field="kind")


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


def test_the_probabilities_are_read_where_a_coarser_reference_has_its_centres(run, tmp_path):
    random = np.random.default_rng(12)
    scores = random.gamma(0.4, size=(3, 60, 80)) + 1e-6
    soft = (scores / scores.sum(axis=0)).astype("float32")
    labels = soft.argmax(axis=0).astype("uint8")
    labels[random.random(labels.shape) < 0.2] = 255  # no data in the map: no sample
    known = random.integers(0, 3, (15, 20)).astype("uint8")
    # South-up, and centres on every fourth pixel of the map.
    transform = Affine(40, 0, 499985, 0, 40, 3999415)
    result, numbers, _ = run(
        write(tmp_path / "map.tif", labels), write(tmp_path / "truth.tif", known, transform),
        probabilities=write_probabilities(tmp_path / "soft.tif", soft),
    )
    expected = known[::-1]
    mapped = labels[::4, ::4]
    confidence, best = soft.max(axis=0)[::4, ::4], soft.argmax(axis=0)[::4, ::4]
    there = mapped != 255
    assert result["samples"] == there.sum()
    assert result["overall_accuracy"] == (mapped == expected)[there].mean()
    right = value(numbers, "share right by highest probability")
    assert right == pytest.approx((best == expected)[there].mean())
    mean = value(numbers, "mean highest probability")
    assert mean == pytest.approx(confidence[there].mean(), rel=1e-6)


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
