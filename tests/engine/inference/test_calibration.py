"""CALIBRATE: probabilities and confidence by the temperature in the model card."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from cnnmapper.engine import early
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import InspectJob
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.activations import (
    calibrated_classes,
    calibrated_labels,
    sigmoid,
    softmax,
)
from cnnmapper.engine.models.card import read_card, read_card_alone
from cnnmapper.engine.models.card_calibration import KEY
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.kinds_of_results import L, Run, centre, exported, outputs_of
from tests.support.map_runs import predict_job
from tests.support.random_weights import shake
from tests.support.rasters import write_random
from tests.support.recorder import Recorder

T = 2.5
KNOWN = {"temperature": T, "samples": 300, "error_before": 0.081, "error_after": 0.019}


def network(channels, activation):
    """Logits and what an activation makes of them."""
    i = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    logits = L.Conv2D(channels, 3, name="before")(x)
    model = keras.Model(i, {"before": logits, "sure": L.Activation(activation)(logits)})
    shake(model)
    centre(keras.Model(i, logits))
    # Surer than a network without training is.
    layer = model.get_layer("before")
    layer.set_weights([4 * weights for weights in layer.get_weights()])
    return model


def calibrate(folder, known=KNOWN, **changes):
    """Give a model's card a temperature, as an editor would, or take it away."""
    path = folder / "model_card.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["properties"].pop(KEY, None)
    if known is not None:
        document["properties"][KEY] = {**known, **changes}
    path.write_text(json.dumps(document), encoding="utf-8")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("calibration")


@pytest.fixture(scope="module")
def image(place):
    return write_random(place / "image.tif", 34, 27)


@pytest.fixture(scope="module")
def classes(place):
    model = network(5, "softmax")
    folder, _ = exported(model, place / "classes")
    calibrate(folder, output="sure")
    return model, folder


@pytest.mark.parametrize("runtime", ["onnx", "tensorflow"])
def test_calibrated_probabilities_are_the_softmax_of_the_logits_by_the_temperature(
    runtime, classes, image, tmp_path
):
    model, folder = classes
    run = Run(
        image, folder, tmp_path, confidence=True, head="sure", calibrate=True, runtime=runtime,
        tile_size=16,
    )  # fmt: skip
    expected = outputs_of(model, image)
    shares = softmax(expected["before"] / T)
    assert np.abs(shares - expected["sure"]).max() > 0.1
    np.testing.assert_allclose(run.pixels("probabilities"), shares, atol=1e-5)
    np.testing.assert_allclose(run.pixels("confidence")[..., 0], shares.max(-1), atol=1e-5)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected["sure"].argmax(-1))
    tags = run.profile("probabilities")[2]
    assert "calibrated by the temperature 2.5" in tags["CNNMAPPER_NUMBERS"]
    assert json.loads(tags["CNNMAPPER_PARAMETERS"])["calibrate"] is True
    assert "8.1 % before and 1.9 % after. The classes stay the same" in run.said()


def test_what_test_blocks_say_against_the_temperature_is_said(classes, image, tmp_path):
    _, folder = classes
    doubtful = tmp_path / "doubtful"
    shutil.copytree(folder, doubtful)
    for errors, said in (
        ((0.03, 0.019), False),
        ((0.03, 0.05), True),
        # Chance gives as much; and where both are small, chance decides which is smaller.
        ((0.03, 0.05, 0.06), False),
        ((0.010, 0.012), False),
    ):
        names = ("error_before", "error_after", "error_by_chance")
        calibrate(doubtful, output="sure", **{**KNOWN, **dict(zip(names, errors))})
        run = Run(image, doubtful, tmp_path, head="sure", calibrate=True)
        assert ("validation blocks and its test blocks disagree" in run.said()) == said
        by_chance = "On as many test blocks chance alone gives up to 6.0 %" in run.said()
        assert by_chance == (len(errors) == 3)


def test_the_tiles_make_no_difference(classes, image, tmp_path):
    _, folder = classes
    options = {"head": "sure", "calibrate": True, "probability_type": "uint16"}
    found = []
    for size in (16, 0):
        (tmp_path / str(size)).mkdir()
        run = Run(image, folder, tmp_path / str(size), tile_size=size, **options)
        found.append(run.pixels("probabilities"))
    np.testing.assert_array_equal(*found)
    expected = softmax(outputs_of(classes[0], image)["before"] / T)
    np.testing.assert_allclose(found[0] * 2e-5, expected, atol=3e-5)


def test_thresholds_go_by_the_models_own_probabilities(place, image, tmp_path):
    model = network(3, "sigmoid")
    folder, _ = exported(model, place / "labels")
    calibrate(folder, output="sure")
    run = Run(image, folder, tmp_path, head="sure", calibrate=True, threshold=0.9)
    expected = outputs_of(model, image)
    np.testing.assert_allclose(
        run.pixels("probabilities"), sigmoid(expected["before"] / T), atol=2e-3
    )
    np.testing.assert_array_equal(run.pixels(), expected["sure"] > 0.9)
    assert "held against the model's own probabilities" in run.said()


def test_what_cannot_be_calibrated_is_refused(classes, image, tmp_path, place):
    _, folder = classes
    with pytest.raises(ModelError, match=r"that of “sure”, and the maps are made of “before”"):
        Run(image, folder, tmp_path, head="before", activation="softmax", calibrate=True)
    with pytest.raises(ModelError, match="HEAD names several results"):
        Run(image, folder, tmp_path, head="sure,before", activation="softmax", calibrate=True)
    run = Run(image, folder, tmp_path, probabilities=False, head="sure", calibrate=True)
    assert "CALIBRATE is not used" in run.said("warning")
    plain = place / "plain"
    shutil.copytree(folder, plain)
    calibrate(plain, None)
    with pytest.raises(ModelError, match="has no cnnmapper:calibration in its card"):
        Run(image, plain, tmp_path, calibrate=True)
    # In the dialog, too, before a worker starts.
    job = predict_job(image, plain, tmp_path / "map.tif", calibrate=True)
    with pytest.raises(ModelError, match="has no cnnmapper:calibration in its card"):
        early.check_map(job, read_card(plain), [])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"temperature": 0}, "temperature is 0; expected is a number from 0.01 to 100"),
        ({"temperature": "2"}, "temperature is '2'"),
        ({"samples": -1}, "samples is -1; expected is a whole number above 0"),
        ({"error_after": 1.5}, "error_after is 1.5; expected is a number from 0 to 1"),
        ({"error_after": None}, "only one of error_before and error_after"),
        ({"warmth": 1}, "has 'warmth'"),
        ({"output": ["sure"]}, "expected is the name of an output"),
    ],
)
def test_a_card_is_read_strictly(changes, said, classes, tmp_path):
    _, folder = classes
    (tmp_path / "model_card.json").write_bytes((folder / "model_card.json").read_bytes())
    calibrate(tmp_path, **changes)
    with pytest.raises(CardError, match=said):
        read_card_alone(tmp_path)


def test_the_report_on_a_model_and_its_card_tell_the_temperature(classes, tmp_path):
    _, folder = classes
    page = tmp_path / "page.html"
    inspect_model(InspectJob(str(folder), str(page)), Recorder())
    assert "Temperature 2.5 of “sure”, fitted on 300" in page.read_text(encoding="utf-8")
    card = read_card(folder)
    assert card.to_document()["properties"][KEY] == {**KNOWN, "output": "sure"}


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0, 10.0])
def test_the_logits_are_not_needed(temperature):
    logits = np.random.default_rng(0).normal(0, 8, (500, 7)).astype(np.float32)
    np.testing.assert_allclose(
        calibrated_classes(softmax(logits), temperature), softmax(logits / temperature), atol=2e-6
    )
    near = np.clip(logits, -9, 9)
    np.testing.assert_allclose(
        calibrated_labels(sigmoid(near), temperature), sigmoid(near / temperature), atol=2e-4
    )


def test_a_probability_of_0_and_what_is_no_number_stay_so():
    found = calibrated_classes(np.array([[1, 0, 0], [np.nan, 0.5, 0.5]], np.float32), 2)
    np.testing.assert_allclose(found[0], [1, 0, 0], atol=1e-6)
    assert np.isnan(found[1]).any()
