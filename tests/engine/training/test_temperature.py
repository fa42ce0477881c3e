"""One temperature, fitted on validation samples."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.models.activations import calibrated_classes, softmax
from cnnmapper.engine.training.calibrating import BlockSamples, calibrate
from cnnmapper.engine.training.temperature import (
    calibration_error,
    fit_temperature,
    logits_of,
    scaled,
    temperature_interval,
)


def drawn(temperature, samples=20_000, classes=6, seed=0):
    """Return logits, and labels drawn with the probabilities softmax(logits / temperature)."""
    random = np.random.default_rng(seed)
    logits = (random.normal(0, 3, (samples, classes)) * temperature).astype(np.float32)
    shares = softmax(logits / temperature).astype(np.float64).cumsum(axis=1)
    labels = (random.random((samples, 1)) > shares / shares[:, -1:]).sum(axis=1)
    return logits, labels


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5, 9.0])
def test_a_known_temperature_is_found_again(temperature):
    logits, labels = drawn(temperature)
    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.03)


def test_a_probability_that_has_come_to_nothing_counts_in_the_fit_as_on_the_map():
    # Of ten samples nine are right, and so sure that the others' probability is 0 in float32.
    probabilities = np.tile(np.array([[1, 0]], np.float32), (1000, 1))
    labels = (np.arange(1000) % 10 == 0).astype(np.int64)
    temperature = fit_temperature(logits_of(probabilities), labels)
    on_the_map = calibrated_classes(probabilities[:1], temperature)
    assert on_the_map[0, 0] == pytest.approx(0.9, abs=1e-3)


def test_no_temperature_is_likelier_than_the_one_that_is_found():
    logits, labels = drawn(2.0, samples=300)
    found = fit_temperature(logits, labels)

    def unlikeliness(temperature):
        shares = scaled(softmax(logits), temperature)
        return -np.log(shares[np.arange(len(labels)), labels]).mean()

    others = [unlikeliness(found * factor) for factor in np.geomspace(0.3, 3, 99)]
    assert unlikeliness(found) <= min(others) + 1e-12


def test_probabilities_do_as_well_as_logits():
    logits, labels = drawn(3.0, samples=2000)
    by_logits = fit_temperature(logits, labels)
    assert fit_temperature(logits_of(softmax(logits)), labels) == pytest.approx(by_logits, 1e-5)


@pytest.mark.parametrize(
    "labels", [[0, 1, 2], [2, 0, 1], []], ids=("all right", "all wrong", "none")
)
def test_where_no_temperature_can_be_told_none_is(labels):
    logits = 5.0 * np.eye(3)[: len(labels)]
    assert fit_temperature(logits, np.array(labels, int)) is None


def test_the_calibration_error_of_too_sure_a_network_falls_to_less_than_half():
    logits, labels = drawn(3.0)
    blocks = np.arange(len(labels)) // 100
    validation, test = (
        BlockSamples(softmax(logits)[part], labels[part], blocks[part])
        for part in (slice(None, 10_000), slice(10_000, None))
    )
    told = calibrate(validation, test)
    found = told.calibration
    assert (found.samples, told.why_none) == (10_000, "")
    assert told.interval[0] < 3 < told.interval[1] < 3.3
    assert found.error_before == pytest.approx(calibration_error(softmax(logits), labels), abs=0.01)
    assert found.error_before > 0.02
    assert found.error_after <= found.error_before / 2


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_the_interval_of_the_temperature_holds_it_in_most_samples(temperature):
    random = np.random.default_rng(5)
    held, repeats = 0, 100
    for _ in range(repeats):
        # Ten blocks, in each of which the network is surer, or less sure, than elsewhere.
        own = temperature * np.exp(random.normal(0, 0.2, 10))[np.arange(1000) // 100]
        true = random.normal(0, 2, (1000, 3))
        labels = (true + random.gumbel(size=true.shape)).argmax(axis=1)
        logits = true * own[:, None]
        fitted = fit_temperature(logits, labels)
        low, high = temperature_interval(logits, labels, np.arange(1000) // 100, fitted)
        held += low <= temperature <= high
    assert held >= 85


def test_blocks_that_disagree_make_the_interval_wide_and_one_block_tells_none():
    logits, labels = drawn(1.0)
    blocks = np.arange(len(labels)) // 2000
    # In some blocks much too sure, in the others not sure enough.
    unlike = logits * np.where(blocks % 2 == 0, 1.8, 0.6)[:, None]
    widths = []
    for given in (logits, unlike):
        low, high = temperature_interval(given, labels, blocks, fit_temperature(given, labels))
        widths.append(high - low)
    assert widths[1] > 4 * widths[0]
    assert temperature_interval(logits, labels, blocks * 0, 1.0) is None
