"""A set that is divided like an earlier one tests and validates on no place that was learnt there,
however many labels were added."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.sampling_job import BLOCKS, CHECKERBOARD, FOLDS, POLYGONS, RANDOM
from cnnmapper.engine.sampling.ground_blocks import GroundBlocks
from cnnmapper.engine.sampling.patch_set import DOCUMENT, PatchSet
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.labelled_images import Sampled, ground, image_of, write

NOT_KNOWN = 255


def labels(width, height, seed, share):
    """Squares of three classes, of which only a share is known."""
    random = np.random.default_rng(seed)
    shape = -(-height // 6), -(-width // 6)
    coarse = random.integers(0, 3, shape)
    coarse[random.random(shape) > share] = NOT_KNOWN
    return np.kron(coarse, np.ones((6, 6), int))[:height, :width].astype("uint8")


def truth(path, pixels):
    return write(path, pixels, nodata=NOT_KNOWN)


def added(before, more):
    return np.where(before == NOT_KNOWN, more, before)


def assert_unlearnt(made, *earlier):
    """No pixel of ground that one of the parts of an earlier set saw is in another part now."""
    for one in earlier:
        for part in made.parts:
            others = [made.seen(other) for other in made.parts if other != part]
            assert not one.seen(part) & set().union(*others)


@settings(max_examples=10)
@given(
    st.integers(40, 70), st.integers(40, 60), st.integers(1, 6), st.integers(1, 6),
    st.sampled_from([CHECKERBOARD, BLOCKS, FOLDS]), st.integers(0, 99),
    st.integers(-30, 30), st.integers(-30, 30),
)  # fmt: skip
def test_what_was_learnt_is_never_tested(w, h, patch, other_patch, split, seed, dx, dy):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        known = labels(w, h, seed, 0.3)
        how = {"split": split, "folds": 4, "per_class": 200}
        first = Sampled(
            (image_of(ground(folder / "a.tif", w, h)),), folder / "1",
            truth(folder / "1.tif", known), patch_size=str(patch), block_size=7, seed=seed, **how,
        )  # fmt: skip
        # More labels, another seed, another size, and images that begin elsewhere.
        more = added(known, labels(w, h, seed + 1, 0.5))
        aside = image_of(ground(folder / "b.tif", w, h, dx, dy))
        whole = image_of(ground(folder / "a.tif", w, h))
        second = Sampled(
            (aside,), folder / "2", truth(folder / "2.tif", more), seed=seed + 1,
            patch_size=str(other_patch), like=str(folder / "1"), **how,
        )  # fmt: skip
        # A third one, of both: what the second did not see is remembered from the first.
        most = added(more, labels(w, h, seed + 2, 0.9))
        third = Sampled(
            (aside, whole), folder / "3", truth(folder / "3.tif", most), seed=seed + 2,
            patch_size=f"{other_patch}x{patch}", like=str(folder / "2"), **how,
        )  # fmt: skip
        assert_unlearnt(second, first)
        assert_unlearnt(third, first, second)
        for made in (second, third):
            seen = [made.seen(part) for part in made.parts]
            assert sum(map(len, seen)) == len(set().union(*seen))
        assert third.set.split.keeps >= {first.set.split.identity, second.set.split.identity}


@pytest.fixture
def place(tmp_path):
    """An image, labels on a third of it, and the set made of them."""
    image = image_of(ground(tmp_path / "a.tif", 96, 80))
    known = labels(96, 80, 3, 0.35)
    first = Sampled(
        (image,), tmp_path / "first", truth(tmp_path / "known.tif", known), patch_size="4",
        block_size=8, per_class=10_000,
    )  # fmt: skip
    return image, known, first


def again(place, folder, seed=1, more=None, **how):
    image, known, _ = place
    how = {"patch_size": "4", "per_class": 10_000, **how}
    path = truth(folder / f"known_{seed}.tif", known if more is None else added(known, more))
    return Sampled((how.pop("image", image),), folder / "again", path, seed=seed, **how)


def test_without_it_a_second_sampling_tests_what_was_learnt(place, tmp_path):
    # What the property above would not notice if sets were divided alike anyway.
    made = again(place, tmp_path, 7, labels(96, 80, 4, 0.6), block_size=8)
    assert made.seen("test") & place[2].seen("training")


def test_new_blocks_are_dealt_by_the_shares(place, tmp_path):
    made = again(place, tmp_path, 2, labels(96, 80, 4, 1.0), like=str(tmp_path / "first"))
    blocks = made.set.split.blocks.table()
    shares = np.bincount(blocks[blocks >= 0], minlength=3) / (blocks >= 0).sum()
    assert shares == pytest.approx([0.6, 0.2, 0.2], abs=0.08)
    assert np.array(list(made.set.facts.class_counts.values())).min() > 0


def test_the_same_labels_give_the_same_parts_and_the_same_identity(place, tmp_path):
    # Labels everywhere: no block is without a patch, and free for that.
    first = again(place, tmp_path, 2, labels(96, 80, 4, 1.0), block_size=8)
    place = place[0], labels(96, 80, 4, 1.0), first
    second = again(place, tmp_path / "first", 2, like=str(first.set.folder))
    assert second.set.split.identity == first.set.split.identity
    assert second.set.split.earlier == ()
    for part in first.parts:
        centres = [set(map(tuple, one.parts[part].centres.tolist())) for one in (first, second)]
        assert centres[0] == centres[1]
    assert "like an earlier set (120 of its blocks, 0 new)" in second.set.split.description


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"like": "nowhere"}, "LIKE: .*nowhere is no folder"),
        ({"like": "."}, "LIKE: .* has no patch_set.json: it is no set of patches"),
        ({"split": RANDOM}, "divided by blocks, but SPLIT is at random"),
        ({"split": POLYGONS}, "divided by blocks, but SPLIT is by polygons"),
        ({"split": FOLDS}, "FOLD is 1 of 5, but LIKE .* has no folds"),
        ({"block_size": 16}, "BLOCK_SIZE is 16, but LIKE .* has blocks of 8 pixels"),
        ({"patch_size": "9"}, "A patch sees 9 pixels, but LIKE .* has blocks of 8"),
        ({"output": "first"}, "OUTPUT .* is the folder of LIKE, too"),
    ],
)
def test_what_cannot_be_kept_is_refused(place, tmp_path, change, said):
    change = dict(change)
    image, _, first = place
    how = {"patch_size": "4", **change}
    how["like"] = str(tmp_path / how.get("like", "first"))
    with pytest.raises(EngineError, match=said):
        Sampled(
            (image,), tmp_path / how.pop("output", "again"), tmp_path / "known.tif", **how
        )
    assert not (tmp_path / "again").exists()
    assert PatchSet.open(tmp_path / "first").facts == first.set.facts


def test_another_fold_is_refused(place, tmp_path):
    folds = again(place, tmp_path, split=FOLDS, fold=2, block_size=8)
    with pytest.raises(EngineError, match=r"FOLD is 3 of 5, but LIKE .* has fold 2 of 5 as its"):
        again(place, tmp_path / "..", split=FOLDS, fold=3, like=str(folds.set.folder))


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"crs": "EPSG:32655"}, "another coordinate reference system.* of LIKE"),
        ({"factor": 2}, "has other pixels than LIKE .*: of 20 x -20 .* instead of 10 x -10"),
        ({"x": 0.5}, r"has other pixels than LIKE .* from \(300005, 4000000\)"),
    ],
)
def test_another_grid_is_refused(place, tmp_path, how, said):
    other = write(tmp_path / "other.tif", np.ones((80, 96), "uint8"), **how)
    with pytest.raises(EngineError, match=said):
        again(place, tmp_path, image=image_of(other), like=str(tmp_path / "first"))


def changed(folder, change):
    """Change how the document says that the ground was divided."""
    path = folder / DOCUMENT
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document["properties"]["cnnmapper:patches"]["facts"]["split"])
    path.write_text(json.dumps(document), encoding="utf-8")


def test_a_set_of_an_earlier_version_is_read_and_its_division_is_not_known(place, tmp_path):
    def as_before(split):
        for name in ("folds", "fold", "blocks", "identity", "earlier"):
            del split[name]

    changed(tmp_path / "first", as_before)
    opened = PatchSet.open(tmp_path / "first")
    assert opened.split.blocks is None
    assert not opened.split.keeps
    with pytest.raises(EngineError, match="an earlier version of CNN Mapper made it"):
        again(place, tmp_path, like=str(tmp_path / "first"))


@pytest.mark.parametrize(
    "change",
    [
        lambda split: split["blocks"]["parts"].reverse(),
        lambda split: split["blocks"].update(size=0),
        lambda split: split["blocks"].update(columns=1 << 40),
        lambda split: split["blocks"].update(parts=["99999999t"]),
        lambda split: split["blocks"]["place"].__setitem__(0, float("nan")),
        lambda split: split["blocks"]["parts"].__setitem__(0, "tte?"),
        lambda split: split.update(identity="../../etc"),
        lambda split: split.update(earlier=["0" * 64] * 2000),
    ],
)
def test_a_division_that_is_none_is_refused(place, tmp_path, change):
    changed(tmp_path / "first", change)
    with pytest.raises(EngineError, match=r"patch_set\.json is damaged"):
        PatchSet.open(tmp_path / "first")


@given(st.integers(1, 9), st.integers(1, 40), st.integers(0, 99), st.floats(0, 1))
def test_blocks_are_kept_and_read_back(rows, columns, seed, share):
    random = np.random.default_rng(seed)
    table = random.integers(-1, 3, (rows, columns)).astype(np.int8)
    table[random.random(table.shape) < share] = -1
    kept = GroundBlocks.of(table, (10.0, 0.0, 300.0, 0.0, -10.0, 900.0), 4)
    if kept is None:
        assert (table == -1).all()
        return
    kept.check()
    left, top = round((kept.place[2] - 300) / 40), round((900 - kept.place[5]) / 40)
    whole = np.full_like(table, -1)
    whole[top : top + kept.rows, left : left + kept.columns] = kept.table()
    assert (whole == table).all()
    assert replace(kept).identity == kept.identity
