"""Training, validation and test never share a pixel of ground, whatever the images are."""

from __future__ import annotations

import tempfile
from itertools import combinations, product
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import shapely
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.job_inputs import RasterInput
from cnnmapper.engine.contract.sampling_job import BLOCKS, CHECKERBOARD, FOLDS, POLYGONS, RANDOM
from cnnmapper.engine.geometry.grid import Grid, Size
from cnnmapper.engine.sampling.image_opening import widest_of
from cnnmapper.engine.sampling.sampled_image import SampledImage
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.transform import Affine

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


@st.composite
def images_of_one_place(draw):
    """Return images that lie over each other, with pixels of any size that run any way."""
    sizes = {"input": Size(draw(SIZES), draw(SIZES))}
    beside = draw(st.sampled_from([0, 0, 2, 3]))
    if beside:
        sizes["input_2"] = Size(draw(st.integers(1, 3)), draw(st.integers(1, 3)))
    images = []
    for number in range(draw(st.integers(1, 3))):
        pixel = draw(st.sampled_from([1.0, 2.0, 7.5])) if number else 1.0
        turn = draw(st.sampled_from([0, 180, 270, 30])) if number else 0
        way = -1 if number and draw(st.booleans()) else 1
        place = (
            Affine.translation(200 + number * 0.37, 200) @ Affine.rotation(turn)
            @ Affine.scale(pixel, way * pixel) @ Affine.translation(-30, -30)
        )  # fmt: skip
        grid = Grid(60, 60, tuple(place)[:6])
        stacks = {"input": SimpleNamespace(grid=grid)}
        if beside:
            coarser = Grid(60 // beside, 60 // beside, tuple(place @ Affine.scale(beside))[:6])
            stacks["input_2"] = SimpleNamespace(grid=coarser, rasters=[RasterInput("b.tif")])
        images.append(SampledImage(number, "a.tif", stacks, sizes, images[0] if images else None))
    return images


@settings(max_examples=150)
@given(images_of_one_place(), st.integers(0, 99))
def test_patches_at_places_apart_see_no_common_ground(images, seed):
    random, common = np.random.default_rng(seed), images[0].grid
    apart = widest_of([image.around for image in images])

    def seen(image, x, y):
        x, y = image.grid.to_pixel(*common.to_world(x, y))
        across, down, area = np.floor(x).astype(int), np.floor(y).astype(int), image.centres
        fits = (across >= area.x) & (across < area.x + area.width)
        fits &= (down >= area.y) & (down < area.y + area.height)
        found = image.footprints(np.where(fits, across, area.x), np.where(fits, down, area.y))
        return found.left, found.right, fits

    # Any places in the pixels, and others that lie hardly farther away.
    x, y = random.uniform(0, 60, (2, 4000))
    x[:400], y[:400] = np.floor(x[:400]) + 0.999, np.floor(y[:400]) + 0.999
    for one, other in product(images, images):
        left, right, fits = seen(one, x, y)
        there = x + apart + 0.002, y + random.uniform(-apart, apart, len(y))
        _, _, others_fit = found = seen(other, *there)
        both = fits & others_fit
        assert (right[both] <= found[0][both] + 1e-6).all()
        assert not both.any() or (left[both] < found[1][both]).all()


def test_points_on_images_whose_rows_run_two_ways_are_kept_apart(tmp_path):
    # A patch of four pixels sees one more to the north and west of its pixel; where the rows run
    # upwards, to the south and east. The second image lies half a pixel aside.
    shapes = [(0, shapely.Point(10.45, 10.45)), (1, shapely.Point(15.46, 15.46))]
    first = ground(tmp_path / "a.tif", 96, 96)
    with rasterio.open(first) as file:
        pixels, profile = file.read(), file.profile
    turned = tmp_path / "b.tif"
    profile["transform"] @= Affine.translation(96.5, 96.5) @ Affine.scale(-1, -1)
    with rasterio.open(turned, "w", **profile) as file:
        file.write(pixels)
    with pytest.raises(EngineError, match="the labels form 1 groups"):
        Sampled(
            (image_of(first), image_of(turned)), tmp_path / "set", patch_size="4", validation=0,
            features=features(tmp_path / "f", shapes), field="class", split=POLYGONS,
        )  # fmt: skip


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
