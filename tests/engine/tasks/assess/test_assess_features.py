"""A class map assessed against points and polygons, from files to files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import JobError, ReferenceDataError
from cnnmapper.engine.contract.feature_file import write_features
from rasterio.warp import transform as reproject

from tests.support.assessed_maps import (
    NAMES,
    at_points,
    box,
    features,
    matrix,
    point,
    random_points,
    value,
)
from tests.support.class_maps import write

metrics = pytest.importorskip("sklearn.metrics")


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
    refused([(inside, "1_0")], "holds “1_0”; expected are whole numbers", classes=legend)
    refused([(inside, "１")], "holds “１”; expected are whole numbers", classes=legend)
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
