"""What the numbers of a result mean: each kind of model gets its own map, or is asked about."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import LegendError, ModelError

from tests.support.kinds_of_results import (
    LOSSES,
    Run,
    exported,
    network,
    outputs_of,
    said,
    sigmoid,
    softmax,
)

LOGITS = [
    (None, LOSSES.CategoricalCrossentropy(from_logits=True)),
    (8, LOSSES.SparseCategoricalCrossentropy(from_logits=True)),
]


@pytest.mark.parametrize(("patch", "loss"), LOGITS)
@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_logits_become_classes_and_probabilities_by_the_loss_of_the_training(
    patch, loss, mode, image, tmp_path
):
    model = network(4, patch=patch, loss=loss)
    folder, recorder = exported(model, tmp_path)
    name = type(loss).__name__
    assert f"trained with {name}(from_logits=True). They pass through softmax" in said(recorder)
    run = Run(image, folder, tmp_path, confidence=True, mode=mode)
    expected = softmax(outputs_of(model, image))
    np.testing.assert_allclose(run.pixels("probabilities"), expected, atol=1e-5)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected.argmax(-1))
    np.testing.assert_allclose(run.pixels("confidence")[..., 0], expected.max(-1), atol=1e-5)
    profile, bands, tags, _ = run.profile()
    assert (profile["dtype"], profile["nodata"], bands) == ("uint8", 255, ("class",))
    assert "logits, softmax applied" in tags["CNNMAPPER_NUMBERS"]
    assert "pass through softmax" in run.said()
    assert run.result["content"] == "classes"
    assert not run.recorder.warned


def test_without_evidence_linear_channels_are_written_as_they_are_with_both_readings_said(
    image, tmp_path
):
    model = network(3)
    folder, recorder = exported(model, tmp_path)
    assert "logits of 3 classes, or quantities" in said(recorder, "warning")
    run = Run(image, folder, tmp_path, probabilities=False)
    raw = outputs_of(model, image)
    np.testing.assert_allclose(run.pixels(), raw, atol=1e-4)
    warning = run.said("warning")
    for words in ("Nothing says", "logits of 3 classes", "quantities", "ACTIVATION softmax"):
        assert words in warning
    assert run.result["content"] == "numbers"
    with pytest.raises(ModelError, match="ACTIVATION softmax makes classes"):
        Run(image, folder, tmp_path)
    run = Run(image, folder, tmp_path, activation="softmax")
    np.testing.assert_allclose(run.pixels("probabilities"), softmax(raw), atol=1e-5)
    np.testing.assert_array_equal(run.pixels()[..., 0], raw.argmax(-1))
    assert not run.recorder.warned
    run = Run(image, folder, tmp_path, probabilities=False, activation="none")
    np.testing.assert_allclose(run.pixels(), raw, atol=1e-4)
    assert not run.recorder.warned


def test_a_legend_of_as_many_classes_is_evidence_for_logits(image, tmp_path):
    model = network(3)
    legend = tmp_path / "classes.csv"
    legend.write_text("value,label\n10,water\n20,wood\n30,town\n")
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path, classes=str(legend))
    raw = outputs_of(model, image)
    np.testing.assert_array_equal(run.pixels()[..., 0], 10 * (1 + raw.argmax(-1)))
    assert run.profile("probabilities")[1] == ("water", "wood", "town")
    assert "because the legend names 3 classes. They pass through softmax" in run.said()
    legend.write_text("value,label\n10,water\n20,wood\n")
    with pytest.raises(LegendError, match="gives 3 classes"):
        Run(image, folder, tmp_path, classes=str(legend))
    # At the export, it is kept in the card.
    legend.write_text("value,label\n10,water\n20,wood\n30,town\n")
    other, _ = exported(model, tmp_path / "named", classes=str(legend))
    run = Run(image, other, tmp_path)
    np.testing.assert_array_equal(run.pixels()[..., 0], 10 * (1 + raw.argmax(-1)))


@pytest.mark.parametrize(
    ("patch", "activation", "loss"),
    [
        (None, "sigmoid", None),
        (9, "sigmoid", "binary_crossentropy"),
        (None, None, LOSSES.BinaryCrossentropy(from_logits=True)),
    ],
)
@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_one_sigmoid_channel_becomes_two_classes_by_the_threshold(
    patch, activation, loss, mode, image, tmp_path
):
    model = network(1, activation, patch=patch, loss=loss)
    legend = tmp_path / "mask.csv"
    legend.write_text("value,label,color\n0,land,#c0c0c0\n1,water,#0000ff\n")
    folder, _ = exported(model, tmp_path, classes=str(legend))
    raw = outputs_of(model, image)
    expected = (raw if activation else sigmoid(raw))[..., 0]
    run = Run(image, folder, tmp_path, confidence=True, mode=mode)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected > 0.5)
    assert 0 < run.pixels().mean() < 1
    np.testing.assert_allclose(run.pixels("probabilities")[..., 0], expected, atol=1e-5)
    assert run.profile("probabilities")[1] == ("water",)
    profile, bands, tags, _ = run.profile()
    assert (profile["dtype"], profile["nodata"], bands) == ("uint8", 255, ("class",))
    assert "sigmoid" in tags["CNNMAPPER_NUMBERS"]
    assert "<Category>water</Category>" in (tmp_path / "map.tif.aux.xml").read_text()
    assert 'label="water" color="#0000ff"' in (tmp_path / "map.qml").read_text()
    best = np.maximum(expected, 1 - expected)
    confidence = run.pixels("confidence")
    np.testing.assert_allclose(confidence[..., 0], best, atol=1e-5)
    np.testing.assert_allclose(confidence[..., 1], 2 * best - 1, atol=1e-5)
    entropy = -(best * np.log(best) + (1 - best) * np.log(np.maximum(1 - best, 1e-30))) / np.log(2)
    np.testing.assert_allclose(confidence[..., 2], entropy, atol=1e-4)
    level = float(np.quantile(expected, 0.8))
    run = Run(image, folder, tmp_path, mode=mode, threshold=level)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected > np.float32(level))
    assert f"where its probability is above {level:g}" in run.said()
    assert f", threshold {level:g}" in run.profile()[2]["CNNMAPPER_NUMBERS"]
    assert json.loads(run.profile()[2]["CNNMAPPER_PARAMETERS"])["threshold"] == level


def test_labels_that_do_not_exclude_each_other_get_a_band_each(image, tmp_path):
    model = network(3, "sigmoid")
    legend = tmp_path / "labels.csv"
    legend.write_text("value,label\n1,road\n2,tree\n3,roof\n")
    folder, _ = exported(model, tmp_path, classes=str(legend))
    run = Run(image, folder, tmp_path, confidence=True, threshold=0.4)
    expected = outputs_of(model, image)
    np.testing.assert_array_equal(run.pixels(), expected > np.float32(0.4))
    np.testing.assert_allclose(run.pixels("probabilities"), expected, atol=1e-5)
    profile, bands, _, _ = run.profile()
    assert (profile["dtype"], profile["nodata"]) == ("uint8", 255)
    assert bands == run.profile("probabilities")[1] == ("road", "tree", "roof")
    assert run.result["content"] == "labels"
    sure = np.maximum(expected, 1 - expected).min(-1)
    np.testing.assert_allclose(run.pixels("confidence")[..., 0], sure, atol=1e-5)
    companion = (tmp_path / "map.tif.aux.xml").read_text()
    assert companion.count("<Category>present</Category>") == 3
    assert 'value="1" label="present"' in (tmp_path / "map.qml").read_text()
    assert "3 labels that do not exclude each other" in run.said()
    # Made of logits they are the same.
    raw = network(3, None, loss=LOSSES.BinaryCrossentropy(from_logits=True))
    raw.set_weights(model.get_weights())
    other, _ = exported(raw, tmp_path / "raw", classes=str(legend))
    again = Run(image, other, tmp_path / "raw", threshold=0.4)
    np.testing.assert_array_equal(again.pixels(), run.pixels())
    np.testing.assert_allclose(again.pixels("probabilities"), expected, atol=1e-5)


@pytest.mark.parametrize(
    ("channels", "activation", "patch", "loss"),
    [(1, None, None, "mse"), (2, "relu", None, None), (1, "softplus", 8, None)],
)
@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_regression_becomes_a_map_of_numbers(
    channels, activation, patch, loss, mode, image, tmp_path
):
    model = network(channels, activation, "height", patch, loss)
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path, probabilities=False, mode=mode)
    expected = outputs_of(model, image)
    np.testing.assert_allclose(run.pixels(), expected, atol=1e-4)
    profile, bands, tags, _ = run.profile()
    assert profile["dtype"] == "float32"
    assert np.isnan(profile["nodata"])
    assert bands == (("height",) if channels == 1 else ("height 1", "height 2"))
    assert "continuous" in tags["CNNMAPPER_NUMBERS"]
    assert not run.recorder.warned
    assert run.result["content"] == "numbers"
    style = Path(run.result["styles"]["OUTPUT"]).read_text()
    low, high = float(expected[..., 0].min()), float(expected[..., 0].max())
    for name, value in (("classificationMin", low), ("maximumValue", high)):
        found = float(style.split(f'{name}="')[1].split('"')[0])
        assert found == pytest.approx(value, abs=1e-4)
    with pytest.raises(ModelError, match="OUTPUT_PROBABILITIES cannot be made"):
        Run(image, folder, tmp_path, mode=mode)
    run = Run(image, folder, tmp_path, probabilities=False, mode=mode, threshold=0.3)
    assert "THRESHOLD is not used" in run.said("warning")


def test_a_sigmoid_that_was_trained_on_quantities_is_no_class_without_a_word(image, tmp_path):
    model = network(1, "sigmoid", "cover", loss="mean_squared_error")
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path, probabilities=False)
    raw = outputs_of(model, image)
    np.testing.assert_allclose(run.pixels(), raw, atol=1e-5)
    assert "may be a probability as well: its last activation is sigmoid" in run.said("warning")
    run = Run(image, folder, tmp_path, activation="sigmoid")
    np.testing.assert_array_equal(run.pixels()[..., 0], raw[..., 0] > 0.5)
    np.testing.assert_allclose(run.pixels("probabilities"), raw, atol=1e-5)


def test_two_class_softmax_is_as_ever_and_softmax_is_not_applied_twice(image, tmp_path):
    model = network(2, "softmax")
    folder, _ = exported(model, tmp_path)
    expected = outputs_of(model, image)
    for activation in ("auto", "softmax"):
        run = Run(image, folder, tmp_path, activation=activation)
        np.testing.assert_allclose(run.pixels("probabilities"), expected, atol=1e-5)
        np.testing.assert_array_equal(run.pixels()[..., 0], expected.argmax(-1))
        assert not run.recorder.warned
    run = Run(image, folder, tmp_path, probabilities=False, activation="none")
    np.testing.assert_allclose(run.pixels(), expected, atol=1e-5)
    assert run.profile()[0]["dtype"] == "float32"
