"""Labels that contradict each other, and wishes that can hardly be met."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract.errors import JobError, OutputError, ReferenceDataError

from tests.support.labelled_images import Sampled, features, ground, image_of, write

CELLS = [(x, y) for x in range(5, 110, 10) for y in range(5, 90, 10)]


@pytest.fixture
def sampled(tmp_path):
    image = image_of(ground(tmp_path / "image.tif", 120, 100))

    def made(shapes, **options):
        how = {"patch_size": "4", **options}
        given = features(tmp_path / "features", shapes)
        return Sampled((image,), tmp_path / "set", features=given, field="what", **how)

    return made


def test_a_pixel_with_three_points_of_two_classes_is_left_out_in_whatever_order_they_are(sampled):
    points = [(n % 2, shapely.Point(x + 0.5, y + 0.5)) for n, (x, y) in enumerate(CELLS)]
    for classes in set(permutations((0, 1, 0))):
        three = [(value, shapely.Point(52.2 + n / 5, 42.5)) for n, value in enumerate(classes)]
        made = sampled([*points, *three])
        assert sum(made.set.facts.classes_areas) == len(points)
        assert any("1 pixels lie in features of different classes" in t
                   for t in made.recorder.warned)  # fmt: skip


def test_a_name_of_two_classes_is_refused_for_it_tells_neither(sampled, tmp_path):
    (tmp_path / "legend.csv").write_text("value,label\n0,Park\n1,park\n2,Water\n")
    named = [(("Park", "Water")[n % 2], shapely.box(x, y, x + 5, y + 5))
             for n, (x, y) in enumerate(CELLS)]  # fmt: skip
    with pytest.raises(ReferenceDataError, match=r"“Park”, and CLASSES calls the classes 0, 1 so"):
        sampled(named, classes=str(tmp_path / "legend.csv"))
    numbered = [({"Park": 1, "Water": 2}[name], shape) for name, shape in named]
    made = sampled(numbered, classes=str(tmp_path / "legend.csv"))
    assert [one.value for one in made.set.classes.entries] == [1, 2]


def test_refused_labels_leave_nothing_behind(sampled, tmp_path):
    with pytest.raises(ReferenceDataError, match="All labels are of one class"):
        sampled([(3, shapely.box(10, 10, 40, 40))])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["features", "image.tif"]


@pytest.mark.parametrize(("validation", "test"), [(0, 99), (98, 1), (1, 98), (5, 94.9), (99, 0)])
def test_parts_have_patches_even_if_hardly_anything_is_left_for_the_training(
    tmp_path, validation, test
):
    truth = np.kron(np.random.default_rng(1).integers(0, 2, (40, 40)), np.ones((5, 5), int))
    image = image_of(ground(tmp_path / "image.tif", 200, 200))
    made = Sampled(
        (image,), tmp_path / "set", write(tmp_path / "truth.tif", truth.astype("uint8")),
        patch_size="4", validation=validation, test=test, block_size=10,
    )  # fmt: skip
    counts = made.set.facts.counts
    assert counts["training"]
    assert bool(counts["validation"]) == bool(validation)
    assert bool(counts["test"]) == bool(test)
    assert not [text for text in made.recorder.warned if "part is empty" in text]


def test_a_seed_that_no_set_can_hold_is_refused_at_once(sampled, tmp_path):
    with pytest.raises(JobError, match=r"seed is .*; expected is at most 2147483647"):
        sampled([], seed=2**70)


def test_a_folder_without_a_name_is_refused(tmp_path, monkeypatch):
    image = image_of(ground(tmp_path / "image.tif", 40, 40))
    truth = write(tmp_path / "truth.tif", np.eye(40, dtype="uint8"))
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    with pytest.raises(OutputError, match=r"OUTPUT is \.; expected is a path that ends with a na"):
        Sampled((image,), Path("."), truth)


def test_images_whose_stored_numbers_mean_different_things_are_warned_of(tmp_path):
    random = np.random.default_rng(1)
    truth = write(tmp_path / "truth.tif", random.integers(0, 2, (60, 60)).astype("uint8"))
    paths = [write(tmp_path / name, random.integers(1, 99, (60, 60)).astype("uint16"))
             for name in ("may.tif", "june.tif")]  # fmt: skip
    for path, scale in zip(paths, (0.2, 0.1)):
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = (scale,), (-100.0,)
    images = tuple(map(image_of, paths))

    def warned(name, **options):
        made = Sampled(images, tmp_path / name, truth, patch_size="4", **options)
        return [text for text in made.recorder.warned if "another scale or offset" in text]

    (text,) = warned("stored")
    assert "june.tif have another scale" in text
    assert not warned("scaled", values="scaled")
