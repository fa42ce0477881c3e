"""A class map polished, from files to files."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.maps.atomic_files import discard_unfinished
from cnnmapper.engine.maps.category_names import category_names, write_categories
from cnnmapper.engine.maps.legend import Entry, Legend
from cnnmapper.engine.polish_map import polish_map
from cnnmapper.engine.polishing import passes
from cnnmapper.engine.polishing.bayesian_smoothing import logits
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import sieve

from tests.engine.polishing.test_polishing import estimate
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

NAMES = {0: "water", 1: "farm", 2: "forest", 3: "wood"}
LEGEND = Legend(
    tuple(Entry(v, (v, 10 * v, 200), name) for v, name in NAMES.items()), generated=False
)


def write(path, bands, nodata, names=(), tags=None, scale=None, transform=NORTH_UP):
    bands = np.asarray(bands)
    bands = bands[np.newaxis] if bands.ndim == 2 else bands
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=len(bands),
        dtype=bands.dtype, crs="EPSG:32654", transform=transform, nodata=nodata,
    ) as dataset:  # fmt: skip
        dataset.write(bands)
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        dataset.update_tags(**(tags or {}))
        if scale is not None:
            dataset.scales = [scale] * len(bands)
        if not names and bands.dtype == np.uint8:
            dataset.write_colormap(1, LEGEND.colour_table(255))
    if not names:
        write_categories(path, LEGEND)
    return jobs.RasterInput(str(path))


def scene(seed=1, height=40, width=56):
    """Return a noisy class map with a gap, and its probabilities."""
    random = np.random.default_rng(seed)
    coarse = random.dirichlet(np.full(4, 0.7), (height // 8 + 1, width // 8 + 1))
    p = np.kron(coarse, np.ones((8, 8, 1)))[:height, :width]
    p = p + random.dirichlet(np.full(4, 0.5), p.shape[:2])
    p = np.moveaxis(p / 2, -1, 0).astype("float32")
    labels = p.argmax(axis=0).astype("uint8")
    labels[10:13, 5:30] = 255
    p[:, labels == 255] = -1
    return labels, p


@pytest.fixture
def run(tmp_path):
    """Polishes a map; returns its pixels, the result and the recorder."""

    def run(labels, probabilities=None, name="polished.tif", **options):
        recorder = Recorder()
        given = write(tmp_path / "map.tif", labels, 255)
        if probabilities is not None:
            path = tmp_path / "probabilities.tif"
            options["probabilities"] = write(path, probabilities, -1, NAMES.values())
        polish_map(jobs.PolishJob(given, str(tmp_path / name), **options), recorder)
        with rasterio.open(tmp_path / name) as dataset:
            pixels = dataset.read(1)
        return pixels, recorder.result_, recorder

    return run


STEPS = [
    {"minimum_area": 6},
    {"majority": 2, "minimum_area": 4, "connectivity": 8},
    {"smoothing": 5},
    {"smoothing": 3, "neighbours": 1.0, "minimum_area": 5, "majority": 1},
    {"smoothing": 5, "confidence": 0.5, "majority": 1, "minimum_area": 9, "merge": "2,3=3:trees"},
    {"confidence": 0.45, "unclassified": "nodata", "minimum_area": 3},
]


@pytest.mark.parametrize("steps", STEPS, ids=str)
def test_a_map_is_the_same_however_it_is_cut(run, steps, monkeypatch):
    labels, p = scene()
    if not ({"smoothing", "confidence"} & set(steps)):
        p = None
    whole, result, _ = run(labels, p, **steps)
    assert 0 < result["changed_pixels"] < 0.7 * labels.size
    assert (whole[labels == 255] == 255).all()
    if steps.get("unclassified") != "nodata":
        assert (whole[labels != 255] != 255).all()
    else:
        lost = (whole == 255).sum() - (labels == 255).sum()
        assert lost == result["unclassified_pixels"] > 0
    for side in (7, 19):
        monkeypatch.setattr(passes, "_STRIP_PIXELS", side * 40)
        parts, again, _ = run(labels, p, tile_size=side, **steps)
        np.testing.assert_array_equal(parts, whole)
        assert {**again, "seconds": 0} == {**result, "seconds": 0}


@settings(deadline=None, max_examples=5, derandomize=True)
@given(st.integers(0, 999), st.integers(2, 7), st.integers(1, 9), st.integers(1, 9))
def test_small_maps_are_the_same_in_tiles_of_any_size(tmp_path_factory, seed, side, height, width):
    folder = tmp_path_factory.mktemp("maps")
    random = np.random.default_rng(seed)
    p = np.moveaxis(random.dirichlet(np.full(4, 0.6), (height, width)), -1, 0).astype("float32")
    labels = np.where(random.random((height, width)) < 0.1, 255, p.argmax(axis=0)).astype("uint8")
    given_map = write(folder / "map.tif", labels, 255)
    sure = write(folder / "p.tif", p, -1, NAMES.values())
    found = []
    for name, size in (("whole.tif", 0), ("parts.tif", side)):
        job = jobs.PolishJob(
            given_map, str(folder / name), sure, smoothing=5, confidence=0.4, majority=1,
            minimum_area=4, tile_size=size,
        )  # fmt: skip
        if (labels != 255).any():
            polish_map(job, Recorder())
            with rasterio.open(folder / name) as dataset:
                found.append(dataset.read(1))
    if found:
        np.testing.assert_array_equal(*found)


def test_no_data_stays_and_regions_do_not_reach_across_it(run):
    labels = np.zeros((9, 12), "uint8")
    labels[:, 5] = 255
    labels[4, 6] = 2
    labels[0:2, 6:] = 1
    pixels, result, recorder = run(labels, minimum_area=60)
    assert (pixels[:, 5] == 255).all()
    # Nine rows of five pixels on the left have nothing else that touches them.
    assert (pixels[:, :5] == 0).all()
    assert (pixels[:, 6:] == 0).all()
    assert result["valid_pixels"] == 9 * 11
    assert any("2 smaller regions have pixels without data" in m["message"]
               for m in recorder.all("info"))  # fmt: skip


def test_a_small_region_goes_to_what_is_most_probable_in_it_else_to_the_longest_border(run):
    labels = np.zeros((8, 8), "uint8")
    labels[:, 5:] = 2
    labels[3:5, 4] = 1
    labels[3, 3] = 1
    p = np.full((4, 8, 8), 0.1, "float32")
    p[2, labels == 1] = 0.4
    p[0] = np.where(labels == 0, 0.7, 0.2)
    assert (run(labels, minimum_area=4)[0][labels == 1] == 0).all()
    assert (run(labels, p, minimum_area=4)[0][labels == 1] == 2).all()


def test_names_colours_style_and_the_record_of_the_making_are_carried_on(tmp_path, run):
    labels, p = scene()
    options = {"confidence": 0.5, "merge": "2,3=3:trees", "minimum_area": 4}
    tags = {"CNNMAPPER_MODEL": "a model", "CNNMAPPER_CLASS_SHARES": "untrue", "OTHER": "x"}
    given_map = write(tmp_path / "map.tif", labels, 255, tags=tags)
    sure = write(tmp_path / "p.tif", p, -1, NAMES.values())
    target = tmp_path / "polished.tif"
    recorder = Recorder()
    polish_map(jobs.PolishJob(given_map, str(target), sure, **options), recorder)
    with rasterio.open(target) as dataset:
        assert (dataset.nodata, dataset.dtypes, dataset.descriptions) == (
            255,
            ("uint8",),
            ("class",),
        )
        assert dataset.colormap(1)[3][:3] == (3, 30, 200)
        assert dataset.colormap(1)[4][:3] == (178, 178, 178)
        found = dataset.tags()
    assert category_names(str(target)) == {0: "water", 1: "farm", 3: "trees", 4: "unclassified"}
    assert found["CNNMAPPER_MODEL"] == "a model"
    assert "untrue" not in found["CNNMAPPER_CLASS_SHARES"]
    (told,) = json.loads(found["CNNMAPPER_POLISHED"])
    assert {name: told[name] for name in options} == options
    style = target.with_suffix(".qml").read_text(encoding="utf-8")
    assert 'label="trees"' in style
    assert 'label="unclassified"' in style
    again = tmp_path / "again.tif"
    job = jobs.PolishJob(jobs.RasterInput(str(target)), str(again), sure, majority=1)
    with pytest.raises(EngineError, match="are not the classes of"):
        polish_map(job, recorder)
    polish_map(jobs.PolishJob(job.map, str(again), majority=1), Recorder())
    with rasterio.open(again) as dataset:
        assert len(json.loads(dataset.tags()["CNNMAPPER_POLISHED"])) == 2


@pytest.mark.parametrize("share", [0.5, 1.0])
def test_labels_after_the_smoothing_are_those_of_sits_up_to_the_borders(run, share):
    labels, p = scene(seed=5, height=11, width=14)
    labels[10:13, 5:30] = 255
    there = labels != 255
    expected = estimate(logits(np.where(there, p, 0.25)), there, 5, share, 2.0)
    expected = np.where(there, expected.argmax(axis=0), 255)
    pixels, _, _ = run(labels, p, smoothing=5, neighbours=share, strength=2.0)
    np.testing.assert_array_equal(pixels, expected)
    assert 0 < (expected != labels).sum() < labels.size / 2


def test_probabilities_of_merged_classes_add_up(run):
    labels = np.full((4, 4), 2, "uint8")
    p = np.empty((4, 4, 4), "float32")
    p[...] = np.array([0.35, 0.05, 0.4, 0.2])[:, np.newaxis, np.newaxis]
    assert (run(labels, p, confidence=0.5)[0] == 4).all()
    assert (run(labels, p, confidence=0.5, merge="2,3=2")[0] == 2).all()


def test_compact_probabilities_and_that_of_the_second_of_two_classes_are_understood(tmp_path):
    labels = np.array([[0, 0, 1, 1]] * 4, "uint8")
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label\n0,water\n1,land\n")
    second = np.where(labels == 1, 45000, 5000).astype("uint16")
    second[0, 0] = 24000
    sure = write(tmp_path / "p.tif", second, 65535, ["land"], scale=2e-5)
    target = tmp_path / "polished.tif"
    job = jobs.PolishJob(
        write(tmp_path / "map.tif", labels, 255), str(target), sure, classes=str(legend),
        confidence=0.6, unclassified_value=77,
    )  # fmt: skip
    polish_map(job, Recorder())
    with rasterio.open(target) as dataset:
        assert (dataset.read(1) == 77).sum() == 1
        assert dataset.read(1)[0, 0] == 77


def small(tmp_path, **changes):
    labels, p = scene(height=16, width=16)
    labels[3:6, 4:7] = 1
    made = {
        "map": write(tmp_path / "map.tif", labels, 255),
        "probabilities": write(tmp_path / "p.tif", p, -1, NAMES.values()),
        "output": str(tmp_path / "polished.tif"),
        "confidence": 0.5,
    }
    made.update({k: v(tmp_path, labels, p) if callable(v) else v for k, v in changes.items()})
    return jobs.PolishJob(**made)


WRONG = {
    "another size": (
        {"probabilities": lambda t, _l, p: write(t / "q.tif", p[:, 1:], -1, NAMES.values())},
        "do not belong to .*: size 16 x 15 instead of 16 x 16",
    ),
    "another place": (
        {"probabilities": lambda t, _l, p: write(
            t / "q.tif", p, -1, NAMES.values(), transform=NORTH_UP.translation(5, 5) @ NORTH_UP)},
        "do not belong to .*: origin",
    ),
    "other names": (
        {"probabilities": lambda t, _l, p: write(t / "q.tif", p, -1, ["a", "b", "c", "d"])},
        "have the bands “a”, “b”, “c”, “d”, which are not the classes",
    ),
    "a class without a band": (
        {"probabilities": lambda t, _l, p: write(t / "q.tif", p[:3], -1, list(NAMES.values())[:3])},
        "no band for the class “wood” .3.",
    ),
    "percentages": (
        {"probabilities": lambda t, _l, p: write(t / "q.tif", p * 100, -100, NAMES.values())},
        "expected are numbers from 0 to 1",
    ),
    "fractions": (
        {"map": lambda t, labels, _p: write(t / "f.tif", labels * np.float32(0.5), 127.5)},
        "holds the value 0.5; expected is a class map",
    ),
    "nothing but nodata": (
        {"map": lambda t, labels, _p: write(t / "n.tif", labels * 0, 0)}, "no pixel with data",
    ),
    "square metres in no CRS": (
        {"map": lambda t, labels, _p: _unplaced(t / "u.tif", labels), "probabilities": None,
         "confidence": 0.0, "minimum_area": 400.0, "area_unit": "square metres"},
        "MINIMUM_AREA is in square metres, but",
    ),
    "the value of another class": ({"unclassified_value": 2}, "which is the class “forest”"),
    "a merging twice": ({"merge": "1=2;1=3"}, "which is to become 2 already"),
    "a merging of words": ({"merge": "farm=2"}, "in the place of a class value"),
    "too large a value": ({"merge": "1=70000"}, "a new value from 0 to 65534"),
    "itself": ({"output": lambda t, _l, _p: str(t / "map.tif")}, "read or written already"),
}  # fmt: skip


def _unplaced(path, labels):
    with rasterio.open(
        path, "w", driver="GTiff", width=16, height=16, count=1, dtype="uint8", nodata=255,
        transform=NORTH_UP,
    ) as dataset:  # fmt: skip
        dataset.write(labels, 1)
    return jobs.RasterInput(str(path))


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_fit_is_refused_in_a_sentence_and_leaves_nothing(tmp_path, name):
    changes, words = WRONG[name]
    job = small(tmp_path, **changes)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(EngineError, match=words):
        polish_map(job, Recorder())
    assert {path.name for path in tmp_path.iterdir()} == before


def test_square_metres_are_those_of_the_ground(run):
    labels = np.zeros((12, 12), "uint8")
    labels[2:4, 2:4], labels[7:10, 7] = 1, 2
    # Four pixels of 10 m are 400 square metres, which is not below them.
    pixels, _, _ = run(labels, minimum_area=400.0, area_unit="square metres")
    assert (pixels == 1).sum() == 4
    assert not (pixels == 2).any()


def test_a_map_without_a_nodata_value_gets_one_that_no_class_has(tmp_path):
    labels = np.array([[0, 255], [255, 255]], "uint8")
    with rasterio.open(
        tmp_path / "map.tif", "w", driver="GTiff", width=2, height=2, count=1, dtype="uint8"
    ) as dataset:
        dataset.write(labels, 1)
    target = tmp_path / "polished.tif"
    job = jobs.PolishJob(jobs.RasterInput(str(tmp_path / "map.tif")), str(target), minimum_area=2)
    polish_map(job, Recorder())
    with rasterio.open(target) as dataset:
        assert (dataset.nodata, dataset.dtypes) == (65535, ("uint16",))
        assert (dataset.read(1) == 255).all()


def test_a_run_that_fails_midway_leaves_what_was_there(tmp_path, monkeypatch):
    job = small(tmp_path, minimum_area=4.0)
    polish_map(job, Recorder())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(passes.Spool, "append", full)
    with pytest.raises(OSError, match="No space"):
        polish_map(job, Recorder())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_cancelled_run_leaves_nothing(tmp_path, monkeypatch):
    job = small(tmp_path, minimum_area=4.0)
    before = {path.name for path in tmp_path.iterdir()}
    seen = []

    def cancelled(*_):
        seen.append({path.name for path in tmp_path.iterdir()})
        # What the worker does when its standard input is closed, before it ends.
        discard_unfinished()
        seen.append({path.name for path in tmp_path.iterdir()})
        raise KeyboardInterrupt

    monkeypatch.setattr(passes.Passes, "merge_regions", cancelled)
    with pytest.raises(KeyboardInterrupt):
        polish_map(job, Recorder())
    assert len(seen[0]) > len(before) + 3
    assert seen[1] == before


@pytest.mark.parametrize("corners", [4, 8])
def test_the_largest_neighbour_is_that_of_gdals_sieve_however_the_map_is_cut(run, corners):
    labels, _ = scene()
    expected = sieve(labels, 7, mask=labels != 255, connectivity=corners)
    options = {"minimum_area": 7, "area_rule": "largest neighbour", "connectivity": corners}
    pixels, result, recorder = run(labels, **options)
    np.testing.assert_array_equal(pixels, expected)
    assert result["changed_pixels"] == (expected != labels).sum() > 100
    assert result["merged_regions"] is None
    assert any("by GDAL's sieve" in said["message"] for said in recorder.all("info"))
    np.testing.assert_array_equal(run(labels, tile_size=9, **options)[0], expected)


def test_sieving_as_gdal_does_is_refused_where_the_memory_does_not_suffice(run, monkeypatch):
    from cnnmapper.engine import polish_map as task

    labels, _ = scene()
    monkeypatch.setattr(task, "free_memory", lambda: 5000)
    with pytest.raises(EngineError, match=r"the whole of the class map .* 0.0 GB of memory"):
        run(labels, minimum_area=7, area_rule="largest neighbour")
    run(labels, minimum_area=7)
