"""What people write into a card about an output's numbers is read, or refused in one sentence."""

from __future__ import annotations

import json

import pytest
from cnnmapper.engine.contract.errors import CardError
from cnnmapper.engine.models.card_layers import Layer
from cnnmapper.engine.models.card_numbers import CardNumbers
from cnnmapper.engine.models.last_activation import last_activation
from cnnmapper.engine.models.number_kinds import KINDS, by_training, fits
from cnnmapper.engine.networks.training_loss import losses
from hypothesis import given
from hypothesis import strategies as st

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KEYS = ("kind", "threshold", "unit", "names", "activation", "loss")


@given(
    st.dictionaries(st.sampled_from((*KEYS, "treshold")), ANYTHING | st.sampled_from(KINDS))
    | ANYTHING,
    st.none() | st.integers(1, 5),
)
def test_anything_is_read_back_as_it_was_or_refused_in_one_sentence(document, channels):
    try:
        found = CardNumbers.of(document, "soft", channels)
    except CardError:
        with pytest.raises(CardError) as caught:
            CardNumbers.of(document, "soft", channels)
        assert "“soft”" in str(caught.value)
        assert "\n" not in str(caught.value)
        assert len(str(caught.value)) < 600
        return
    assert CardNumbers.of(json.loads(json.dumps(found.to_document())), "soft", channels) == found


@pytest.mark.parametrize(
    ("activation", "loss", "channels", "kind"),
    [
        ("softmax", "", 3, "softmax"),
        ("softmax", "", 1, None),
        ("log_softmax", "", 3, "logits"),
        ("sigmoid", "", 1, "sigmoid"),
        ("hard_sigmoid", "binary_crossentropy", 4, "multi-label"),
        ("sigmoid", "mse", 1, "continuous"),
        ("linear", "CategoricalCrossentropy(from_logits=True)", 3, "logits"),
        ("", "SparseCategoricalCrossentropy(from_logits=True)", 3, "logits"),
        ("linear", "CategoricalCrossentropy", 3, None),
        ("linear", "categorical_crossentropy", 3, None),
        ("linear", "CategoricalCrossentropy(from_logits=True)", 1, None),
        ("linear", "BinaryCrossentropy(from_logits=True)", 1, "sigmoid-logits"),
        ("linear", "BinaryFocalCrossentropy(from_logits=True)", 2, "multi-label-logits"),
        ("linear", "mean_absolute_error", 3, "continuous"),
        ("linear", "Huber", 1, "continuous"),
        ("relu", "", 1, "continuous"),
        ("linear", "my_own_loss", 1, None),
        ("my_own", "", 1, None),
        ("", "", 3, None),
    ],
)
def test_how_a_network_ends_and_was_trained_tells_its_numbers(activation, loss, channels, kind):
    found = by_training(activation, loss, channels)
    assert found.kind == kind
    assert kind is None or fits(kind, channels)
    assert bool(found.reason) is (kind is not None)


def layer(name, kind, detail, inputs, outputs=()):
    return Layer(name, kind, detail, inputs, outputs, (1, 1, 3), (), 0, 0)


@pytest.mark.parametrize(
    ("last", "activation"),
    [
        ([layer("c", "Conv2D", "3 × 3, padded, sigmoid", ("i",))], "sigmoid"),
        ([layer("c", "Conv2D", "3 × 3, padded", ("i",))], "linear"),
        ([layer("c", "Conv2D", "3 × 3", ("i",))], "linear"),
        ([layer("d", "Dense", "lambda", ("i",))], ""),
        ([layer("d", "Dense", "", ("i",)), layer("s", "Softmax", "", ("d",))], "softmax"),
        ([layer("c", "Conv2D", "1 × 1, sigmoid", ("i",)), layer("u", "UpSampling2D", "", ("c",)),
          layer("k", "Cropping2D", "", ("u",))], "sigmoid"),
        ([layer("c", "Conv2D", "1 × 1, sigmoid", ("i",)), layer("a", "Add", "", ("c", "i"))], ""),
        ([layer("m", "MyLayer", "", ("i",))], ""),
        ([layer("c", "Cropping2D", "", ("i",))], ""),
    ],
)  # fmt: skip
def test_the_layers_of_a_card_tell_the_last_activation(last, activation):
    layers = [
        *last[:-1],
        layer(last[-1].name, last[-1].kind, last[-1].detail, last[-1].inputs, ("o",)),
    ]
    assert last_activation(layers, "o") == activation
    assert last_activation(layers, "other") == ""


def keras_network(loss, tmp_path, ending):
    from cnnmapper.engine.models.tensorflow_setup import keras

    i = keras.Input((4,), name="image")
    heads = [keras.layers.Dense(2, name=name)(i) for name in ("a", "b")]
    model = keras.Model(i, heads)
    model.compile(loss=loss)
    path = tmp_path / f"model{ending}"
    model.save(path)
    return path


@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_the_loss_of_each_output_is_read_off_the_keras_file(ending, tmp_path):
    from cnnmapper.engine.models.tensorflow_setup import keras

    def my_loss(true, found):
        return keras.ops.mean(true - found)

    logits = keras.losses.BinaryCrossentropy(from_logits=True)
    cases = (
        ("mse", {"a": "mse", "b": "mse"}),
        ({"a": "mse", "b": logits}, {"a": "mse", "b": "BinaryCrossentropy(from_logits=True)"}),
        ([keras.losses.Dice(), "mae"], {"a": "Dice", "b": "mae"}),
        (my_loss, {"a": "my_loss", "b": "my_loss"}),
        (None, {}),
    )
    for number, (loss, expected) in enumerate(cases):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert losses(keras_network(loss, folder, ending), ["a", "b"]) == expected
    (tmp_path / "no.keras").write_bytes(b"no model")
    assert losses(tmp_path / "no.keras", ["a"]) == {}
