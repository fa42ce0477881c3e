"""From a map and its probabilities to points that are worth a label."""

from __future__ import annotations

import sqlite3
import struct

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.polishing.class_probabilities import ClassProbabilities
from cnnmapper.engine.suggest_labels import suggest_labels
from rasterio.transform import from_origin

from tests.support.recorder import Recorder

SIDE = 60
NAMES = ("Water", "Forest", "Field")


@pytest.fixture(scope="module")
def maps(tmp_path_factory):
    """A map of three stripes, each unsure in a place of its own, and its probabilities."""
    folder = tmp_path_factory.mktemp("maps")
    random = np.random.default_rng(4)
    probabilities = np.full((3, SIDE, SIDE), 0.02, "float32")
    for number in range(3):
        own = slice(20 * number, 20 * number + 20)
        probabilities[number, :, own] = 0.96 - 0.05 * random.random((SIDE, 20))
    probabilities[1, 10:14, 4:8] = probabilities[0, 10:14, 4:8] - 0.01
    classes = probabilities.argmax(axis=0).astype("uint8")
    probabilities[:, :3] = np.nan
    profile = {
        "driver": "GTiff", "height": SIDE, "width": SIDE, "crs": "EPSG:32654",
        "transform": from_origin(500000, 4000000, 10, 10),
    }
    with rasterio.open(
        folder / "probabilities.tif", "w", count=3, dtype="float32", nodata=np.nan, **profile
    ) as file:
        file.write(probabilities)
        file.descriptions = NAMES
    with rasterio.open(folder / "map.tif", "w", count=1, dtype="uint8", **profile) as file:
        file.write(classes, 1)
    (folder / "legend.csv").write_text(
        "value,label,color\n0,Water,#0000ff\n1,Forest,#00ff00\n2,Field,#ffff00\n"
    )
    return folder, probabilities, classes


def run(maps, target, strip_pixels=1 << 22, **fields):
    folder = maps[0]
    recorder = Recorder()
    job = jobs.SuggestLabelsJob(
        jobs.RasterInput(str(folder / "map.tif")),
        jobs.RasterInput(str(folder / "probabilities.tif")),
        str(target), classes=str(folder / "legend.csv"), **{"spacing": 6, "count": 12, **fields},
    )  # fmt: skip
    suggest_labels(job, recorder, strip_pixels)
    return recorder


def rows_of(target):
    with sqlite3.connect(target) as file:
        (table,) = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()
        rows = file.execute(
            f'SELECT geom, class, on_map, name_on_map, unsure, rank FROM "{table}" ORDER BY rank'
        ).fetchall()
    points = [struct.unpack("<dd", bytes(row[0])[-16:]) for row in rows]
    pixels = [(round((4000000 - y) / 10 - 0.5), round((x - 500000) / 10 - 0.5)) for x, y in points]
    return pixels, rows


def test_the_points_lie_where_the_model_is_least_sure_and_wait_for_a_class(maps, tmp_path):
    recorder = run(maps, tmp_path / "points.gpkg")
    _, probabilities, classes = maps
    pixels, rows = rows_of(tmp_path / "points.gpkg")
    assert recorder.result_["points"] == len(rows) == 12
    assert all(row[1] is None for row in rows)
    ordered = np.sort(probabilities, axis=0)
    for (row, column), (_, _, value, name, unsure, _) in zip(pixels, rows):
        assert (classes[row, column], NAMES[value]) == (value, name)
        margin = ordered[2, row, column] - ordered[1, row, column]
        assert unsure == pytest.approx(1 - margin, abs=1e-3)
    # The spot that is made to be unsure comes first, and pixels without probabilities never.
    assert pixels[0][0] in range(10, 14)
    assert pixels[0][1] in range(4, 8)
    assert min(row for row, _ in pixels) >= 3
    assert sorted({row[2] for row in rows}) == [0, 1, 2]
    assert [sum(row[2] == value for row in rows) for value in range(3)] == [4, 4, 4]


def test_the_points_are_the_same_for_any_strips_and_keep_away_from_labels(maps, tmp_path):
    run(maps, tmp_path / "a.gpkg")
    run(maps, tmp_path / "b.gpkg", strip_pixels=1)
    assert rows_of(tmp_path / "a.gpkg")[0] == rows_of(tmp_path / "b.gpkg")[0]
    (first, *_), _ = rows_of(tmp_path / "a.gpkg")
    point = shapely.Point(500000 + 10 * first[1] + 5, 4000000 - 10 * first[0] - 5)
    write_features(tmp_path / "labels.features", "EPSG:32654", [(1, shapely.to_wkb(point))])
    run(maps, tmp_path / "c.gpkg", labels=jobs.VectorInput(str(tmp_path / "labels.features")))
    pixels, _ = rows_of(tmp_path / "c.gpkg")
    assert min(np.hypot(row - first[0], column - first[1]) for row, column in pixels) >= 6


def test_a_spacing_as_large_as_the_map_reads_no_more_at_once(maps, tmp_path, monkeypatch):
    seen, read = [], ClassProbabilities.read

    def told(self, window):
        seen.append(window.height)
        return read(self, window)

    run(maps, tmp_path / "whole.gpkg", spacing=30)
    monkeypatch.setattr(ClassProbabilities, "read", told)
    run(maps, tmp_path / "strips.gpkg", strip_pixels=100, spacing=30)
    width = maps[2].shape[1]
    assert max(seen) * width <= max(100, width)
    assert rows_of(tmp_path / "strips.gpkg")[0] == rows_of(tmp_path / "whole.gpkg")[0]


def test_the_form_offers_the_classes_of_the_legend(maps, tmp_path):
    run(maps, tmp_path / "points.gpkg")
    with sqlite3.connect(tmp_path / "points.gpkg") as file:
        (style,) = file.execute("SELECT styleQML FROM layer_styles WHERE useAsDefault").fetchone()
    for value, name in enumerate(NAMES):
        assert f'name="{name}" value="{value}"' in style


def test_fewer_points_than_asked_for_are_said(maps, tmp_path):
    recorder = run(maps, tmp_path / "points.gpkg", count=500, spacing=30)
    assert "SPACING" in recorder.all("warning")[-1]["message"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"count": 0}, ["COUNT", "0"]),
        ({"spacing": 0}, ["SPACING"]),
        ({"measure": "doubt"}, ["doubt", "margin"]),
    ],
)
def test_numbers_that_mean_nothing_are_refused(fields, words):
    given = {"map": jobs.RasterInput("a"), "probabilities": jobs.RasterInput("b"), "output": "c"}
    with pytest.raises(EngineError) as caught:
        jobs.from_json(jobs.to_json(jobs.SuggestLabelsJob(**given, **fields)))
    for word in words:
        assert word in str(caught.value)
