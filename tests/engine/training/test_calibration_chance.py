"""What calibration error chance gives where samples of a block are right or wrong together."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.training.calibration_chance import error_by_chance
from cnnmapper.engine.training.temperature import calibration_error
from scipy.stats import norm


def drawn(random, blocks, each, likeness, sureness=1.0):
    """Samples of true probabilities of two classes; those of a block are right or wrong together.

    Returns:
        probabilities, labels, blocks; with ``sureness`` above 1 the probabilities say too much.
    """
    block = np.repeat(np.arange(blocks), each)
    true = random.uniform(0.5, 1, len(block))
    shared = random.normal(size=blocks)[block]
    own = random.normal(size=len(block))
    place = norm.cdf(np.sqrt(likeness) * shared + np.sqrt(1 - likeness) * own)
    said = 1 / (1 + (1 / true - 1) ** sureness)
    return np.stack([said, 1 - said], 1), (place > true).astype(int), block


@pytest.mark.parametrize(("blocks", "likeness"), [(12, 0.3), (40, 0.3), (40, 0.0)])
def test_the_error_of_true_probabilities_is_hardly_ever_above_it(blocks, likeness):
    random = np.random.default_rng(1)
    above, errors = 0, []
    for _ in range(100):
        sample = drawn(random, blocks, 100, likeness)
        errors.append(calibration_error(*sample[:2]))
        above += errors[-1] > error_by_chance(*sample)
    assert above <= 12
    # Not so high that it would excuse everything.
    assert error_by_chance(*sample) < 3 * np.mean(errors)


def test_likeness_within_blocks_makes_it_larger_and_more_blocks_smaller():
    random = np.random.default_rng(2)
    few, many, apart = (
        np.mean([error_by_chance(*drawn(random, blocks, 100, likeness)) for _ in range(20)])
        for blocks, likeness in ((12, 0.3), (120, 0.3), (12, 0.0))
    )
    assert few > 2 * many
    assert few > 1.5 * apart


def test_a_network_that_is_too_sure_is_told_from_chance():
    sample = drawn(np.random.default_rng(3), 60, 100, 0.1, sureness=3.0)
    assert calibration_error(*sample[:2]) > 2 * error_by_chance(*sample)


def test_one_block_tells_nothing():
    sample = drawn(np.random.default_rng(4), 1, 100, 0.3)
    assert error_by_chance(*sample) is None
