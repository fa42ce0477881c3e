"""Labels and an image to a set of patches, from file to file."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap

import numpy as np
import pystac
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract.errors import EngineError, JobError, PatchSetError
from cnnmapper.engine.contract.job import RasterInput, SamplePatchesJob, from_json, to_json
from cnnmapper.engine.models.card_accuracy import CardAccuracy
from cnnmapper.engine.sampling import drawing, labels, patch_cutting, sampling_journal
from cnnmapper.engine.sampling.patch_set import PatchSet
from pystac.extensions.label import LabelExtension
from rasterio.warp import transform

from tests.support.labelled_images import Sampled, features, ground, image_of, write
from tests.support.places import ROOT

WIDTH, HEIGHT = 80, 64


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """An image of two bands with a hole, and labels of three classes on it."""
    folder = tmp_path_factory.mktemp("scene")
    random = np.random.default_rng(7)
    truth = np.kron(random.integers(0, 3, (8, 10)), np.ones((8, 8), int)).astype("uint8")
    pixels = random.integers(1, 50, (HEIGHT, WIDTH, 2)) + 100 * truth[..., np.newaxis]
    pixels[30:33, 40:44, 1] = 0
    truth[:, 70:] = 255
    write(folder / "image.tif", pixels.astype("uint16"), nodata=0)
    write(folder / "truth.tif", truth, nodata=255)
    return folder


def made(scene, folder, **options):
    truth = None if "features" in options else scene / "truth.tif"
    options = {"patch_size": "6x4", "per_class": 300, **options}
    return Sampled((image_of(scene / "image.tif"),), folder, truth, **options)


def digests(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def read(path):
    with rasterio.open(path) as file:
        return np.moveaxis(file.read(), 0, -1), file.transform


def test_a_patch_is_what_the_image_shows_around_the_labelled_pixel(scene, tmp_path):
    found = made(scene, tmp_path / "set")
    image, place = read(scene / "image.tif")
    truth, _ = read(scene / "truth.tif")
    for part in found.parts.values():
        columns, rows = (np.floor(v).astype(int) for v in ~place @ part.centres.T)
        for patch, label, x, y in zip(part.images["input"], part.labels, columns, rows):
            window = image[y - 2 : y + 2, x - 3 : x + 3]
            assert (patch == window).all()
            assert (window > 0).all()
            assert truth[y, x, 0] == found.set.classes.entries[label].value
        assert len(set(map(tuple, part.centres.tolist()))) == len(part)
    assert found.set.facts.counts == {
        "training": found.recorder.result_["training"],
        "validation": found.recorder.result_["validation"],
        "test": found.recorder.result_["test"],
    }
    said = [one["message"] for one in found.recorder.all("progress")]
    assert any("Dividing the patches: blocks of" in text for text in said)
    # As many of each class, where there are so many.
    counts = found.set.facts.class_counts
    assert max(counts["test"]) <= 60 < max(counts["training"]) <= 180


def test_cards_tell_random_pixels_from_blocks_by_what_a_set_says(scene, tmp_path):
    for split, neighbours in (("random", True), ("checkerboard", False)):
        found = made(scene, tmp_path / split, split=split)
        said = CardAccuracy(0.9, None, None, 10, 2, found.set.split.description)
        assert said.of_neighbours == neighbours


def test_statistics_are_those_of_the_training_alone(scene, tmp_path):
    found = made(scene, tmp_path / "set", per_class=30)
    (source,) = found.set.sources
    pixels = found.parts["training"].images["input"]
    labels = found.parts["training"].labels
    for band in range(2):
        assert source.statistics[band].mean == pytest.approx(pixels[..., band].mean(), rel=1e-5)
        assert source.statistics[band].maximum == pixels[..., band].max()
        own = pixels[labels == 1][:, 2, 3, band]
        assert source.class_statistics[1][band].mean == pytest.approx(own.mean(), rel=1e-5)
    assert source.pixel_size == 10
    assert found.set.facts.pixel_area == 100


def test_label_patches_have_a_label_for_each_pixel(scene, tmp_path):
    found = made(scene, tmp_path / "set", labels="segmentation", patch_size="12", per_class=40)
    truth, place = read(scene / "truth.tif")
    part = found.parts["training"]
    assert part.labels.shape == (len(part), 12, 12)
    for known, (x, y) in zip(part.labels, part.centres):
        column, row = (int(np.floor(v)) for v in ~place @ (x, y))
        window = truth[row - 6 : row + 6, column - 6 : column + 6, 0].astype(int)
        assert (np.where(window == 255, -1, window) == known).all()
    assert (part.labels == -1).any()
    assert found.set.sources[0].class_statistics[2][0].mean > 200


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_patches(scene, tmp_path):
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        made(scene, tmp_path / folder, seed=seed, per_class=20)
    assert digests(tmp_path / "a") == digests(tmp_path / "b")
    assert digests(tmp_path / "a") != digests(tmp_path / "c")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]


def test_by_area_the_classes_keep_their_shares(scene, tmp_path):
    found = made(scene, tmp_path / "set", balance="area", per_class=200, validation=0, test=0)
    counts = np.array(found.set.facts.class_counts["training"])
    shares = np.array(found.set.facts.classes_areas)
    assert counts.max() == 200
    assert counts / counts.sum() == pytest.approx(shares / shares.sum(), abs=0.05)
    assert not len(found.parts["test"])


@pytest.mark.parametrize("moment", ["LabelScan._look", "PatchCutter._cut"])
def test_a_killed_sampling_goes_on_to_the_same_bytes(scene, tmp_path, moment, monkeypatch):
    # So that the small image is looked at, and cut, in several steps.
    small = {sampling_journal: ("_EVERY_S", 0.0), labels: ("_STRIP", 2000),
             drawing: ("NEAR", 16), patch_cutting: ("NEAR", 16)}  # fmt: skip
    steps = ""
    for module, (name, value) in small.items():
        monkeypatch.setattr(module, name, value)
        steps += f"import {module.__name__} as m\nm.{name} = {value}\n"
    images = (image_of(scene / "image.tif"),)
    job = SamplePatchesJob(
        images, str(tmp_path / "killed"), raster=RasterInput(str(scene / "truth.tif")),
        patch_size="5", per_class=100,
    )  # fmt: skip
    script = "import conftest\n" + steps + textwrap.dedent(f"""
        import io, os, signal, sys
        from cnnmapper.engine.contract.job import from_json
        from cnnmapper.engine.contract.messages import Messages
        from cnnmapper.engine.sample_patches import sample_patches
        from cnnmapper.engine.sampling.label_scan import LabelScan
        from cnnmapper.engine.sampling.patch_cutting import PatchCutter
        own, calls = {moment}, []
        def until_killed(*given):
            own(*given)
            calls.append(1)
            if len(calls) == 3:
                os.kill(os.getpid(), signal.SIGKILL)
        {moment} = until_killed
        sample_patches(from_json(sys.argv[1]), Messages(io.StringIO()))
        """)
    done = subprocess.run(
        [sys.executable, "-c", script, to_json(job)], capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT)}, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert not (tmp_path / "killed").exists()
    whole, again = (
        Sampled(images, tmp_path / name, scene / "truth.tif", patch_size="5", per_class=100)
        for name in ("whole", "killed")
    )
    said = [message["message"] for message in again.recorder.all("info")]
    assert any("gone on with" in text for text in said)
    assert digests(tmp_path / "killed") == digests(tmp_path / "whole")
    assert len(whole.parts["training"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["killed", "whole"]


def test_the_document_is_a_stac_item_of_labels(scene, tmp_path):
    found = made(scene, tmp_path / "set", per_class=20)
    item = pystac.Item.from_file(str(tmp_path / "set" / "patch_set.json"))
    about = LabelExtension.ext(item)
    assert about.label_type == "vector"
    assert about.label_tasks == ["classification"]
    assert about.label_classes[0].classes == ["class 0", "class 1", "class 2"]
    counts = [count.count for count in about.label_overviews[0].counts]
    assert sum(counts) == sum(found.set.facts.counts.values())
    for asset in item.assets.values():
        assert (tmp_path / "set" / asset.href).is_file()
    # Of the extension's own schema no copy is here; the core's is in pystac.
    item.stac_extensions = []
    item.validate()
    west, south, east, north = item.bbox
    assert 138 < west < east < 140
    assert 36 < south < north < 37


def test_the_layer_shows_each_patch_with_class_and_part(scene, tmp_path):
    found = made(scene, tmp_path / "set", samples=str(tmp_path / "where.gpkg"), per_class=20)
    with sqlite3.connect(tmp_path / "where.gpkg") as file:
        rows = file.execute('SELECT geom, class, name, part, image FROM "where"').fetchall()
        (style,) = file.execute("SELECT styleQML FROM layer_styles").fetchone()
    assert len(rows) == sum(found.set.facts.counts.values())
    first = found.parts["training"]
    assert shapely.from_wkb(rows[0][0][40:]).coords[0] == tuple(first.centres[0])
    assert rows[0][1:] == (first.labels[0], f"class {first.labels[0]}", "training", "image.tif")
    assert {row[3] for row in rows} == {"training", "validation", "test"}
    assert style.count("<rule ") == 6


def test_texts_are_classes_in_their_order_and_other_crs_are_brought_along(scene, tmp_path):
    shapes = [(("wood", "lake")[n % 2], shapely.box(x, y, x + 8, y + 8))
              for n, (x, y) in enumerate((x, y) for x in range(8, 70, 9) for y in (5, 40, 20))]
    shapes.append((None, shapely.box(0, 0, 5, 5)))  # fmt: skip
    near = made(scene, tmp_path / "near", features=features(tmp_path / "f", shapes), field="what")
    assert [(e.value, e.label) for e in near.set.classes.entries] == [(0, "lake"), (1, "wood")]
    assert [t for t in near.recorder.warned if "“what”" in t and "empty in 1 features" in t]
    # The same features in degrees.
    path, moved = tmp_path / "f", tmp_path / "g"
    lines = path.read_text().splitlines()

    def in_degrees(points):
        return np.column_stack(transform("EPSG:32654", "EPSG:4326", *points.T))

    out = [lines[0].replace("32654", "4326")]
    for line in lines[1:-1]:
        value, shape = json.loads(line)
        turned = shapely.transform(shapely.from_wkb(shape), in_degrees)
        out.append(json.dumps([value, shapely.to_wkb(turned).hex()]))
    moved.write_text("\n".join([*out, lines[-1], ""]))
    far = made(
        scene, tmp_path / "far", features=type(near.job.features)(str(moved), "my labels"),
        field="what",
    )  # fmt: skip
    for name, part in near.parts.items():
        assert (part.images["input"] == far.parts[name].images["input"]).all()


def test_only_what_is_written_as_a_number_is_the_number_of_a_class(scene, tmp_path):
    shapes = [(("1_000", "２", "1e3")[n % 3], shapely.box(x, y, x + 8, y + 8))
              for n, (x, y) in enumerate((x, y) for x in range(8, 70, 9) for y in (5, 20, 40))]
    found = made(scene, tmp_path / "names", features=features(tmp_path / "f", shapes), field="what")
    assert [(e.value, e.label) for e in found.set.classes.entries] == [
        (0, "1_000"), (1, "1e3"), (2, "２"),
    ]  # fmt: skip
    plain = [(("3", "4.0")[n % 2], shape) for n, (_, shape) in enumerate(shapes)]
    found = made(scene, tmp_path / "set", features=features(tmp_path / "f", plain), field="what")
    assert [e.value for e in found.set.classes.entries] == [3, 4]


def test_a_legend_names_the_classes_and_what_lacks_is_said(scene, tmp_path):
    legend = tmp_path / "legend.csv"
    legend.write_text(
        "value,label,color\n0,Sea,#0000ff\n1,Wood,#00ff00\n2,Farm,#ffff00\n9,Ice,#eee\n"
    )
    found = made(scene, tmp_path / "set", classes=str(legend))
    assert [e.label for e in found.set.classes.entries] == ["Sea", "Wood", "Farm"]
    assert found.set.classes.entries[1].hex == "#00ff00"
    assert [t for t in found.recorder.warned if "Ice" in t and "left out" in t]


BOX = shapely.box(10, 10, 40, 40)
BAD_LABELS = {
    "no features": ([], r"my labels\) has no features\. Draw points or polygons"),
    "one class": ([(3, BOX)], r"All labels are of one class, “class 3”; expected are at least two"),
    "outside": (
        [(0, shapely.box(500, 0, 520, 20)), (1, shapely.box(540, 0, 560, 20))],
        r"No label of .* lies on an image: the labels cover x 305000 to 305600.*the first image",
    ),
    "10,000 classes": (
        [(n, shapely.Point(n % 80, n // 160)) for n in range(10_000)],
        r"“what” of .* has 10000 different values; expected .* at most 1000\. Choose another",
    ),
    "fractions": ([(0.5, BOX), (1, BOX)], r"holds 0\.5; expected are whole numbers or names"),
    "negative": ([(-1, BOX), (1, BOX)], r"holds -1; expected are class values from 0 .* IGNORE"),
    "lines": ([(0, shapely.LineString([(0, 0), (9, 9)])), (1, BOX)], r"holds LineString, Polygon"),
    "all at the border": (
        [(0, shapely.box(0, 0, 1, 1)), (1, shapely.box(0, 20, 1, 24))],
        r"On none of the 5 labelled pixels a patch of 6x4 pixels has data everywhere",
    ),
    "all empty": ([(None, BOX), (float("nan"), BOX)], r"no feature with a class and a geometry"),
}


@pytest.mark.parametrize("kind", BAD_LABELS)
def test_bad_labels_are_refused_in_one_sentence_that_says_what_to_do(scene, tmp_path, kind):
    shapes, sentence = BAD_LABELS[kind]
    with pytest.raises(EngineError, match=sentence):
        made(scene, tmp_path / "set", features=features(tmp_path / "f", shapes), field="what")
    assert not (tmp_path / "set").exists()


def test_texts_that_the_legend_does_not_know_are_refused(scene, tmp_path):
    legend = tmp_path / "legend.csv"
    legend.write_text("value,label\n0,sea\n1,wood\n")
    shapes = features(tmp_path / "f", [("Sea", BOX), ("dunes", BOX)])
    with pytest.raises(EngineError, match=r"holds “dunes”; expected .* CLASSES, which are: sea"):
        made(scene, tmp_path / "set", features=shapes, field="what", classes=str(legend))


def test_rasters_that_do_not_fit_are_refused(scene, tmp_path):
    image, truth = (image_of(scene / "image.tif"),), np.zeros((64, 80), "uint8")
    truth[:, 40:] = 1
    aside = write(tmp_path / "aside.tif", truth)
    with rasterio.open(aside, "r+") as file:
        file.transform @= file.transform.translation(0.5, 0)
    with pytest.raises(EngineError, match=r"lies on another pixel grid than .*image\.tif"):
        Sampled(image, tmp_path / "set", aside)
    with pytest.raises(EngineError, match=r"holds the value 0\.25; expected are class values"):
        Sampled(image, tmp_path / "set", write(tmp_path / "f.tif", truth + np.float32(0.25)))
    with pytest.raises(EngineError, match=r"has 80 x 64 pixels, which is less than a patch"):
        Sampled(image, tmp_path / "set", scene / "truth.tif", patch_size="90")
    other = image_of(ground(tmp_path / "one_band.tif", 80, 64))
    with pytest.raises(EngineError, match=r"one_band\.tif has 1 bands, .*image\.tif 2; expected"):
        Sampled((*image, other), tmp_path / "set", scene / "truth.tif")
    # A part of the grid is fine.
    part = write(tmp_path / "part.tif", truth[10:60, 5:75], x=5, y=10)
    found = Sampled(image, tmp_path / "set", part, patch_size="4")
    assert sum(found.set.facts.classes_areas) == 50 * 70


def test_a_folder_with_something_else_is_left_alone_and_an_older_set_replaced(scene, tmp_path):
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "thesis.txt").write_text("years of work")
    with pytest.raises(EngineError, match=r"holds something else than patches"):
        made(scene, tmp_path / "set")
    made(scene, tmp_path / "old", per_class=20)
    (tmp_path / "old" / "notes.txt").write_text("mine")
    found = made(scene, tmp_path / "old", per_class=10)
    assert max(found.set.facts.class_counts["training"]) <= 6
    assert (tmp_path / "old" / "notes.txt").read_text() == "mine"


def damaged(folder):
    """Yield the name of a damage and what is said of it, the damage done."""
    file = folder / "training" / "input.npy"
    whole, text = file.read_bytes(), (folder / "patch_set.json").read_text()
    file.write_bytes(whole[:-10])
    yield r"input\.npy has \d+ bytes; expected are \d+: it is damaged"
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    yield r"input\.npy has other numbers than were written"
    file.unlink()
    yield r"input\.npy is missing"
    file.write_bytes(whole)
    (folder / "patch_set.json").write_text(text.replace('"version": 1', '"version": 2'))
    yield r"has version 2; this program reads version 1"
    (folder / "patch_set.json").write_text(text.replace('"seed": 1', '"seed": "one"'))
    yield r"is damaged: .*seed must be int"
    (folder / "patch_set.json").write_text(text[:500])
    yield r"does not describe patches"
    (folder / "patch_set.json").unlink()
    yield r"it is no set of patches, or not finished"
    shutil.rmtree(folder)
    yield r"is no folder; expected is one that “Sample patches” made"


def test_a_damaged_set_is_told_by_what_is_wrong_with_it(scene, tmp_path):
    made(scene, tmp_path / "set", per_class=20)
    for sentence in damaged(tmp_path / "set"):
        with pytest.raises(PatchSetError) as caught:
            PatchSet.open(tmp_path / "set")
        assert re.search(sentence, str(caught.value))


def test_the_job_is_read_strictly(scene):
    job = SamplePatchesJob(
        (image_of(scene / "image.tif"),), "set", raster=RasterInput("truth.tif"), split="folds"
    )
    assert from_json(to_json(job)) == job
    for change in ('"split": "folds"', '"split": "rows"'), ('"fold": 1', '"fold": 6'):
        with pytest.raises(JobError):
            from_json(to_json(job).replace(*change))
