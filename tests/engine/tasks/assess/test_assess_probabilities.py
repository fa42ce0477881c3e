"""Probabilities assessed beside a class map: their bands, and how well they are calibrated."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, LegendError, RasterError
from cnnmapper.engine.maps.category_names import write_categories
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.legend_rows import Row
from rasterio.transform import Affine

from tests.support.accessible import problems
from tests.support.assessed_maps import NAMES, value
from tests.support.class_maps import write
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder


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
