"""Areas and accuracy of a stratified sample, from files to files."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ReferenceDataError
from rasterio.transform import Affine

from tests.support.accessible import problems
from tests.support.assessed_maps import box, features, point, value
from tests.support.class_maps import write


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
