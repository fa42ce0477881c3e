"""How accurate a network is on test blocks, and how sure that is."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.training.block_accuracy import accuracy_on, area_weights


def drawn(random, blocks=15, each=60):
    """Samples of blocks that differ: in each another share is right, 0.9 on average."""
    shares = random.beta(4.5, 0.5, blocks)
    number = np.repeat(np.arange(blocks), random.integers(each // 3, 2 * each, blocks))
    return random.random(len(number)) < shares[number], number


def test_the_interval_holds_the_true_accuracy_though_samples_of_a_block_are_alike():
    random = np.random.default_rng(3)
    trials, held, as_if_independent = 400, 0, 0
    for _ in range(trials):
        right, number = drawn(random)
        found = accuracy_on(right, number)
        held += found.low <= 0.9 <= found.high
        alone = accuracy_on(right, np.arange(len(right)))
        as_if_independent += alone.low <= 0.9 <= alone.high
    assert held >= 0.9 * trials
    assert as_if_independent < 0.7 * trials


def test_independent_samples_have_wilsons_interval():
    right = np.arange(400) < 380
    found = accuracy_on(right, np.arange(400))
    # Wilson (1927), 380 of 400, up to the quantile of so many.
    assert found.low == pytest.approx(0.9240, abs=5e-4)
    assert found.high == pytest.approx(0.9674, abs=5e-4)


def test_whatever_the_classes_weigh_all_right_is_no_more_than_all():
    random = np.random.default_rng(1)
    for classes in range(2, 40):
        labels = random.integers(0, classes, 400)
        weights = area_weights(labels, random.integers(1, 10**6, classes).tolist())
        found = accuracy_on(np.ones(400, bool), random.integers(0, 30, 400), weights)
        # A card takes no more, and a model whose card is wrong makes no map.
        assert 0 <= found.low <= found.overall <= found.high <= 1
        assert found.overall == pytest.approx(1)


def test_where_all_are_right_the_blocks_say_how_sure_that_is():
    blocks = np.repeat(np.arange(20), 50)
    found = accuracy_on(np.ones(1000, bool), blocks)
    assert found.high == 1
    assert 0.75 < found.low < 0.87
    one = accuracy_on(np.ones(1000, bool), np.zeros(1000, int))
    assert (one.low, one.high) == (None, None)
    assert accuracy_on(np.empty(0, bool), np.empty(0, int)) is None


def test_weights_give_each_class_its_share_of_the_land():
    random = np.random.default_rng(0)
    labels = np.repeat([0, 1], 500)
    right = random.random(1000) < np.where(labels == 0, 0.98, 0.5)
    blocks = random.integers(0, 25, 1000)
    weights = area_weights(labels, (95_000, 5_000))
    found = accuracy_on(right, blocks, weights)
    expected = 0.95 * right[labels == 0].mean() + 0.05 * right[labels == 1].mean()
    assert found.overall == pytest.approx(expected)
    assert found.low < expected < found.high
    assert area_weights(labels, ()) is None
