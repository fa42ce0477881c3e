"""What the card says of a result's numbers, by the export or by people, counts."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError

from tests.support.kinds_of_results import LOSSES, Run, exported, network, outputs_of, sigmoid


def edited(folder, **changes):
    """Change what the card says of the numbers."""
    path = folder / "model_card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["properties"]["mlm:output"][0]["cnnmapper:numbers"].update(changes)
    path.write_text(json.dumps(card), encoding="utf-8")


def test_the_card_says_what_was_found_and_what_people_write_there_counts(image, tmp_path):
    model = network(1, None, "height", loss="mse")
    folder, _ = exported(model, tmp_path)
    card = json.loads((folder / "model_card.json").read_text(encoding="utf-8"))
    (output,) = card["properties"]["mlm:output"]
    assert output["cnnmapper:numbers"] == {
        "kind": "continuous", "threshold": None, "unit": "", "names": [], "activation": "linear",
        "loss": "mse",
    }
    assert output["tasks"] == card["properties"]["mlm:tasks"] == ["regression"]
    edited(folder, unit="m", names=["canopy height"])
    run = Run(image, folder, tmp_path, probabilities=False)
    profile, bands, _, units = run.profile()
    assert (bands, units) == (("canopy height",), ("m",))
    assert 'suffix=" m"' in (tmp_path / "map.qml").read_text()
    edited(folder, kind="sigmoid-logits", threshold=0.7, names=[])
    run = Run(image, folder, tmp_path)
    expected = sigmoid(outputs_of(model, image))[..., 0]
    np.testing.assert_array_equal(run.pixels()[..., 0], expected > 0.7)
    assert "because the model card says so. They pass through sigmoid" in run.said()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"kind": "classes"}, "kind is 'classes'; expected is softmax, logits"),
        ({"kind": "softmax"}, "kind is softmax, which has several channels; the output has 1"),
        ({"threshold": 2}, "threshold is 2; expected is a number from 0 to 1"),
        ({"threshold": [0.5]}, "threshold is a list, but kind is continuous; expected is one"),
        ({"kind": None, "threshold": [0.5, 0.4]}, "threshold has 2 entries; expected is one for"),
        ({"kind": None, "threshold": [7]}, "threshold holds 7; expected are numbers from 0 to 1"),
        ({"unit": 3}, "unit is 3; expected is a text"),
        ({"names": ["a", "b"]}, "names has 2 entries; expected is one for each of the 1"),
        ({"treshold": 0.3}, "has 'treshold'; expected are kind, threshold"),
    ],
)
def test_what_people_write_into_the_card_is_refused_in_one_sentence(
    changes, words, image, tmp_path
):
    folder, _ = exported(network(1, None, loss="mse"), tmp_path)
    edited(folder, **changes)
    with pytest.raises(CardError) as caught:
        Run(image, folder, tmp_path)
    assert words in str(caught.value)
    assert str(folder / "model_card.json") in str(caught.value)
    assert "“result”" in str(caught.value)


@pytest.mark.parametrize("activation", ["sigmoid", None])
def test_a_card_may_have_a_threshold_for_each_label_and_the_parameter_counts_before_it(
    activation, image, tmp_path
):
    model = network(3, activation, loss=LOSSES.BinaryCrossentropy(from_logits=activation is None))
    folder, _ = exported(model, tmp_path)
    raw = outputs_of(model, image)
    expected = raw if activation else sigmoid(raw)
    levels = [round(float(np.quantile(expected[..., k], 0.3 * (k + 1))), 4) for k in range(3)]
    edited(folder, threshold=levels)
    run = Run(image, folder, tmp_path)
    np.testing.assert_array_equal(run.pixels(), expected > np.float32(levels))
    shares = run.pixels().mean(axis=(0, 1))
    np.testing.assert_allclose(shares, [0.7, 0.4, 0.1], atol=0.02)
    words = ", ".join(f"{level:g}" for level in levels)
    assert f"where its probability is above {words}, in the order of the labels" in run.said()
    assert f", threshold {words}" in run.profile()[2]["CNNMAPPER_NUMBERS"]
    run = Run(image, folder, tmp_path, threshold=0.4)
    np.testing.assert_array_equal(run.pixels(), expected > np.float32(0.4))
    edited(folder, threshold=levels[:2])
    with pytest.raises(CardError, match="threshold has 2 entries; expected is one for each of the"):
        Run(image, folder, tmp_path)


def test_a_card_that_the_values_contradict_is_refused(image, tmp_path):
    folder, _ = exported(network(3, None), tmp_path)
    for kind, words in (("softmax", "do not sum to 1"), ("multi-label", "not 0 to 1")):
        edited(folder, kind=kind)
        with pytest.raises(ModelError, match=words):
            Run(image, folder, tmp_path)
    edited(folder, kind="logits", activation="softmax")
    with pytest.raises(CardError, match="the activation is softmax already"):
        Run(image, folder, tmp_path)
    soft, _ = exported(network(3, "softmax"), tmp_path / "soft")
    edited(soft, kind="logits", activation="")
    with pytest.raises(ModelError, match="sum to 1: they are probabilities already"):
        Run(image, soft, tmp_path)


def test_an_older_card_tells_the_activation_by_its_layers(image, tmp_path):
    model = network(1, "sigmoid")
    folder, _ = exported(model, tmp_path)
    path = folder / "model_card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    del card["properties"]["mlm:output"][0]["cnnmapper:numbers"]
    path.write_text(json.dumps(card), encoding="utf-8")
    run = Run(image, folder, tmp_path)
    expected = outputs_of(model, image)
    np.testing.assert_array_equal(run.pixels(), expected > 0.5)
    assert "its last activation is sigmoid" in run.said()
