"""Training, validation and test never share a pixel of ground, whatever the images are."""

from __future__ import annotations

import tempfile
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import shapely
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.sampling_job import BLOCKS, CHECKERBOARD, FOLDS, POLYGONS, RANDOM
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.labelled_images import Sampled, features, ground, image_of, write

SIZES = st.integers(1, 7)


def labels(width, height, seed):
    """Patches of three classes, a few pixels wide."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 3, (-(-height // 5), -(-width // 5)))
    return np.kron(coarse, np.ones((5, 5), int))[:height, :width].astype("uint8")


def assert_apart(made, *sources):
    for source in sources or ("input",):
        seen = {part: made.seen(part, source) for part in made.parts}
        for one, other in combinations(seen, 2):
            assert not seen[one] & seen[other]


@settings(max_examples=12)
@given(
    st.integers(30, 60), st.integers(30, 50), SIZES, SIZES, st.integers(0, 9), st.integers(0, 9),
    st.sampled_from([CHECKERBOARD, BLOCKS, FOLDS]), st.integers(0, 5), st.booleans(),
)  # fmt: skip
def test_no_pixel_is_in_patches_of_two_parts(w, h, pw, ph, dx, dy, split, seed, automatic):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Two dates of nearly the same ground, the second one a few pixels aside.
        first = ground(folder / "a.tif", w, h)
        second = ground(folder / "b.tif", w, h, dx, dy)
        truth = write(folder / "t.tif", labels(w + 9, h + 9, seed))
        made = Sampled(
            (image_of(first), image_of(second)), folder / "set", truth, patch_size=f"{pw}x{ph}",
            split=split, seed=seed, per_class=10_000, folds=4,
            block_size=0 if automatic else max(pw, ph) + seed,
        )  # fmt: skip
        assert_apart(made)
        # What is held out is not bought with most of the patches.
        assert all(len(part) for part in made.parts.values()) or not automatic


@settings(max_examples=6)
@given(st.integers(2, 6), st.integers(1, 4), st.integers(1, 3), st.integers(0, 3))
def test_a_coarser_source_is_kept_apart_as_well(fine, coarse, factor, seed):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = ground(folder / "fine.tif", 60, 48)
        second = ground(folder / "coarse.tif", 60 // factor + 1, 48 // factor + 1, factor=factor)
        truth = write(folder / "t.tif", labels(60, 48, seed))
        made = Sampled(
            (image_of(first, second),), folder / "set", truth, patch_size=f"{fine},{coarse}",
            seed=seed, per_class=10_000,
        )  # fmt: skip
        assert_apart(made, "input", "input_2")
        # The second source's patch is centred on the pixel that holds the first's centre.
        part = made.parts["training"]
        at = part.images["input"][:, fine // 2, fine // 2, 0].astype(int)
        other = part.images["input_2"][:, coarse // 2, coarse // 2, 0].astype(int)
        assert ((at // 10000 - 100) // factor == other // 10000 - 100).all()
        assert ((at % 10000 - 100) // factor == other % 10000 - 100).all()


@settings(max_examples=6)
@given(st.integers(0, 40), st.integers(2, 6), st.booleans())
def test_polygons_and_points_are_divided_as_wholes_and_apart(seed, patch, are_points):
    random = np.random.default_rng(seed)
    shapes = []
    for n in range(30):
        x, y = random.uniform(4, 90, 2)
        shape = shapely.Point(x, y) if are_points else shapely.box(x, y, x + 4, y + 3)
        shapes.append((n % 2, shape))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = ground(folder / "a.tif", 96, 96)
        made = Sampled(
            (image_of(image),), folder / "set", features=features(folder / "f", shapes),
            field="class", split=POLYGONS, patch_size=str(patch), seed=seed,
        )  # fmt: skip
        assert_apart(made)
        blocks = [set(part.blocks.tolist()) for part in made.parts.values()]
        assert not any(one & other for one, other in combinations(blocks, 2))


def test_pixels_at_random_share_what_they_see_and_it_is_said(tmp_path):
    made = Sampled(
        (image_of(ground(tmp_path / "a.tif", 60, 60)),), tmp_path / "set",
        write(tmp_path / "t.tif", labels(60, 60, 1)), split=RANDOM, patch_size="8",
    )  # fmt: skip
    assert made.seen("training") & made.seen("test")
    assert made.set.split.is_random
    assert any("too good to be true" in text for text in made.recorder.warned)


def test_every_fold_is_the_test_once(tmp_path):
    truth = write(tmp_path / "t.tif", labels(60, 60, 1))
    image = image_of(ground(tmp_path / "a.tif", 60, 60))
    tests = [
        set(
            map(tuple, Sampled(
                (image,), tmp_path / f"set{fold}", truth, split=FOLDS, folds=3, fold=fold,
                patch_size="4", per_class=10_000,
            ).parts["test"].centres.tolist())
        )
        for fold in (1, 2, 3)
    ]  # fmt: skip
    assert all(tests)
    assert not any(one & other for one, other in combinations(tests, 2))


def test_every_class_is_in_every_part_where_it_can_be(tmp_path):
    # Two rare classes in few places each: only some divisions have them everywhere.
    truth = np.zeros((120, 120), "uint8")
    for n, (y, x) in enumerate([(5, 5), (60, 100), (100, 30)]):
        truth[y : y + 6, x : x + 6] = 1
        truth[y : y + 6, x - 5 * (n > 0) + 10 : x + 14] = 2
    made = Sampled(
        (image_of(ground(tmp_path / "a.tif", 120, 120)),), tmp_path / "set",
        write(tmp_path / "t.tif", truth), patch_size="4", split=BLOCKS,
    )  # fmt: skip
    assert np.array(list(made.set.facts.class_counts.values())).min() > 0


def test_a_class_that_cannot_be_in_every_part_is_named(tmp_path):
    truth = np.zeros((96, 96), "uint8")
    truth[40:44, 40:44] = 7
    made = Sampled(
        (image_of(ground(tmp_path / "a.tif", 96, 96)),), tmp_path / "set",
        write(tmp_path / "t.tif", truth), patch_size="4",
    )  # fmt: skip
    assert made.set.facts.class_counts["training"][1] > 0
    assert [t for t in made.recorder.warned if "“class 7”" in t and "test part" in t]


def test_blocks_smaller_than_a_patch_are_refused(tmp_path):
    with pytest.raises(EngineError, match=r"BLOCK_SIZE is 9; expected are at least the 16"):
        Sampled(
            (image_of(ground(tmp_path / "a.tif", 60, 60)),), tmp_path / "set",
            write(tmp_path / "t.tif", labels(60, 60, 1)), block_size=9,
        )  # fmt: skip
