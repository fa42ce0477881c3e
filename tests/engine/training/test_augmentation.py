"""What is done to patches while a network learns."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.training.augmentation import Augmentation
from cnnmapper.engine.training.batches import Batches


def numbered(count: int, rows: int, columns: int) -> np.ndarray:
    values = np.arange(count * rows * columns, dtype=np.float32)
    return values.reshape(count, rows, columns, 1)


def test_labels_of_pixels_turn_with_their_pixels_and_all_ways_occur():
    images = numbered(64, 4, 4)
    labels = images[..., 0].astype(np.int32)
    (turned,), with_them = Augmentation(turns=True).applied(
        [images], labels, np.random.default_rng(0)
    )
    np.testing.assert_array_equal(turned[..., 0], with_them)
    first = {tuple(one.ravel() - one.min()) for one in turned}
    assert len(first) == 8


def test_patches_that_are_not_square_keep_their_shape():
    (turned,), _ = Augmentation(turns=True).applied(
        [numbered(64, 4, 6)], np.zeros((64, 4, 6), np.int32), np.random.default_rng(0)
    )
    assert turned.shape == (64, 4, 6, 1)
    assert len({tuple(one.ravel() - one.min()) for one in turned}) == 4


@pytest.mark.parametrize(("rows", "columns"), [(4, 4), (5, 5), (4, 6), (5, 4)])
def test_the_labelled_pixel_and_those_around_it_stay_around_it(rows, columns):
    images = numbered(64, rows, columns)
    (turned,), _ = Augmentation(turns=True).applied(
        [images], np.zeros(64, np.int32), np.random.default_rng(0)
    )
    row, column = rows // 2, columns // 2
    around = np.s_[:, row - 1 : row + 2, column - 1 : column + 2]
    np.testing.assert_array_equal(turned[:, row, column], images[:, row, column])
    np.testing.assert_array_equal(
        np.sort(turned[around].reshape(64, -1)), np.sort(images[around].reshape(64, -1))
    )
    assert len({tuple(one.ravel() - one.min()) for one in turned[around]}) >= 4


def test_all_sources_of_a_patch_are_changed_alike():
    images = numbered(32, 5, 5) + 1
    augmentation = Augmentation(turns=True, brightness=0.2)
    (one, other), _ = augmentation.applied(
        [images, images * 2], np.zeros(32, np.int32), np.random.default_rng(0)
    )
    np.testing.assert_allclose(one * 2, other)
    shares = np.sort(one.reshape(32, -1)) / np.sort(images.reshape(32, -1))
    assert 0.8 <= shares.min() < 0.9
    assert 1.1 < shares.max() <= 1.2


def test_the_patches_themselves_stay_as_they_are(five_pixels):
    part = five_pixels.parts["training"]
    before = np.array(part.images["input"])
    augmentation = Augmentation(turns=True, brightness=0.5)
    list(Batches(part, ("input",), 16, 1, augmentation).epoch(0))
    np.testing.assert_array_equal(part.images["input"], before)


def test_an_epoch_has_every_patch_once_and_the_next_one_another_order(five_pixels):
    part = five_pixels.parts["training"]
    batches = Batches(part, ("input",), 20, 1)
    epochs = [np.concatenate([b.images[0] for b in batches.epoch(n)]) for n in (0, 1, 0)]
    np.testing.assert_array_equal(epochs[0], epochs[2])
    assert not np.array_equal(epochs[0], epochs[1])
    expected = np.sort(np.asarray(part.images["input"], np.float32).reshape(96, -1), axis=0)
    for epoch in epochs:
        np.testing.assert_array_equal(np.sort(epoch.reshape(96, -1), axis=0), expected)


def test_a_later_step_of_an_epoch_is_the_same_without_those_before_it(five_pixels):
    batches = Batches(five_pixels.parts["training"], ("input",), 20, 1, Augmentation(turns=True))
    whole, rest = list(batches.epoch(2)), list(batches.epoch(2, first=3))
    for one, other in zip(whole[3:], rest):
        np.testing.assert_array_equal(one.images[0], other.images[0])
        np.testing.assert_array_equal(one.labels, other.labels)
