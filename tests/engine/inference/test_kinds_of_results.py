"""What the numbers of a result mean: each kind of model gets its own map, or is asked about."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import CardError, LegendError, ModelError
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.predict import predict
from rasterio.enums import ColorInterp, Resampling
from rasterio.windows import Window

from tests.support.exports import export_of
from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder
from tests.support.specimens import shake

L = keras.layers
LOSSES = keras.losses
SIZE = (34, 27)
"""Width and height of the image."""


def network(channels, activation=None, name="result", patch=None, loss=None):
    """A few layers; with a patch its pixels come together in a dense layer."""
    keras.utils.clear_session()
    i = keras.Input((patch, patch, 4), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    if patch is None:
        x = L.Conv2D(channels, 3, activation=activation, name=name)(x)
    else:
        x = L.Dense(channels, activation=activation, name=name)(L.Flatten()(x))
    model = keras.Model(i, x)
    shake(model)
    centre(model)
    if loss is not None:
        model.compile(loss=loss)
    return model


def centre(model, name=""):
    """Have each channel of a last layer around 0 before its activation."""
    layer = model.get_layer(name) if name else model.layers[-1]
    side = model.input.shape[1] or 40
    pixels = np.random.default_rng(0).uniform(200, 6000, (16, side, side, 4)).astype("float32")
    activation, layer.activation = layer.activation, keras.activations.linear
    found = model(pixels)
    found = np.asarray(found[name] if name else found).reshape(-1, layer.bias.shape[0])
    layer.activation = activation
    layer.bias.assign(layer.bias - np.median(found, axis=0))


def exported(model, folder, **options):
    folder.mkdir(exist_ok=True)
    recorder = export_of(model, folder / "model", **options)
    return folder / "model", recorder


def outputs_of(model, path):
    """What the model gives for the patch of each pixel, by NumPy's windows: (h, w, channels)."""
    with rasterio.open(path) as dataset:
        pixels = np.moveaxis(dataset.read(), 0, -1).astype("float32")
    side = model.input.shape[1] or 5
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (side, side), axis=(0, 1))
    patches = windows.transpose(0, 1, 3, 4, 2)
    height, width = patches.shape[:2]
    found = model.predict(patches.reshape(-1, side, side, 4), verbose=0)
    if isinstance(found, dict):
        return {n: v.reshape(height, width, -1) for n, v in found.items()}
    return found.reshape(height, width, -1)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def sigmoid(x):
    return 1 / (1 + np.exp(-x.astype("float64")))


class Run:
    """A run, its maps as arrays (height, width, bands), and what was said."""

    def __init__(self, path, model, folder, probabilities=True, confidence=False, **options):
        self.folder = folder
        self.map = folder / "map.tif"
        names = {"probabilities": probabilities, "confidence": confidence}
        for name, wanted in names.items():
            options[name] = str(folder / f"{name}.tif") if wanted else ""
        self.recorder = Recorder()
        self.job = predict_job(path, model, self.map, **options)
        predict(self.job, self.recorder)
        self.result = self.recorder.result_

    def pixels(self, name="map"):
        with rasterio.open(self.folder / f"{name}.tif") as dataset:
            return np.moveaxis(dataset.read(), 0, -1)

    def profile(self, name="map"):
        with rasterio.open(self.folder / f"{name}.tif") as dataset:
            return dataset.profile, dataset.descriptions, dataset.tags(), dataset.units

    def said(self, *kinds):
        return said(self.recorder, *kinds)


def said(recorder, *kinds):
    return " ".join(m["message"] for kind in kinds or ("info",) for m in recorder.all(kind))


@pytest.fixture
def image(make_raster):
    return make_raster(width=SIZE[0], height=SIZE[1])


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


def savedmodel(folder, last):
    """Somebody else's, of TensorFlow 1 or 2: it has operations, no layers."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        pixels = v1.placeholder("float32", (None, None, None, 4), "image")
        weights = tf.constant(np.random.default_rng(1).normal(0, 1, (3, 3, 4, 1)), "float32")
        found = tf.nn.conv2d(pixels / 1000 - 3, weights, 1, "VALID")
        v1.saved_model.simple_save(
            session, str(folder / "one"), {"image": pixels}, {"water": tf.identity(last(found))}
        )

    class Other(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), name="image")])
        def serve(self, image):
            return {"water": last(tf.nn.conv2d(image / 1000 - 3, weights_2, 1, "VALID"))}

    weights_2 = np.random.default_rng(1).normal(0, 1, (3, 3, 4, 1)).astype("float32")
    module = Other()
    tf.saved_model.save(module, str(folder / "two"), signatures=module.serve)
    return folder / "one", folder / "two"


def test_a_savedmodel_of_somebody_else_tells_its_sigmoid_by_its_graph(image, tmp_path):
    for folder in savedmodel(tmp_path, lambda x: tf.squeeze(tf.sigmoid(x), -1)):
        run = Run(image, folder, tmp_path)
        chances = run.pixels("probabilities")
        np.testing.assert_array_equal(run.pixels(), chances > 0.5)
        assert 0 < run.pixels().mean() < 1
        assert "because its last activation is sigmoid" in run.said()
    for folder in savedmodel(tmp_path / "raw", lambda x: x):
        run = Run(image, folder, tmp_path, activation="sigmoid")
        np.testing.assert_allclose(run.pixels("probabilities"), chances, atol=1e-5)


def test_numbers_that_leave_0_to_1_in_the_middle_of_a_map_stop_it(make_raster, tmp_path):
    """Samples cannot tell for certain."""
    path = make_raster(width=40, height=40)
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.full((4, 1, 1), 9999, "uint16"), window=Window(17, 13, 1, 1))

    class Other(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4), name="image")])
        def serve(self, image):
            first = image[..., :1]
            return {"water": tf.where(first == 9999, 9.0, first / 10000)}

    module = Other()
    tf.saved_model.save(module, str(tmp_path / "other"), signatures=module.serve)
    fields = {"receptive_field": "1", "expression_field": "1", "scale_factor": "1"}
    run = Run(path, tmp_path / "other", tmp_path, probabilities=False, **fields)
    assert "the probability of one class, or quantities" in run.said("warning")
    with pytest.raises(ModelError, match=r"taken for probabilities.*but it gives 9"):
        Run(path, tmp_path / "other", tmp_path, activation="sigmoid", **fields)


def test_pixels_without_data_are_nodata_in_every_kind_of_map(make_raster, tmp_path):
    path = make_raster(width=30, height=30)
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 0
        dataset.write(np.zeros((4, 4, 12), "uint16"), window=Window(8, 10, 12, 4))
    empty = np.zeros((30, 30), bool)
    empty[10:14, 8:20] = True
    empty = empty[2:-2, 2:-2]
    for number, (channels, activation, loss) in enumerate(
        ((1, "sigmoid", None), (3, "sigmoid", None), (2, None, "mse"),
         (3, None, LOSSES.CategoricalCrossentropy(from_logits=True)))
    ):  # fmt: skip
        model = network(channels, activation, loss=loss)
        folder, _ = exported(model, tmp_path / str(number))
        run = Run(path, folder, tmp_path / str(number), probabilities=loss != "mse")
        found, nodata = run.pixels(), run.profile()[0]["nodata"]
        missing = np.isnan(found) if np.isnan(nodata) else found == nodata
        np.testing.assert_array_equal(missing, np.broadcast_to(empty[..., None], found.shape))
        if loss != "mse":
            assert (run.pixels("probabilities")[empty] == -1).all()
            assert (run.pixels("probabilities")[~empty] >= 0).all()


@pytest.mark.parametrize("options", [(), ("COG=YES",)])
def test_four_labels_are_no_picture_with_an_alpha_band(options, image, tmp_path):
    folder, _ = exported(network(4, "sigmoid"), tmp_path)
    Run(image, folder, tmp_path, probabilities=False, creation_options=options)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert ColorInterp.alpha not in dataset.colorinterp
        assert ColorInterp.red not in dataset.colorinterp
        assert all((dataset.read_masks(band) == 255).all() for band in range(1, 5))


def test_overviews_hold_means_of_numbers_and_labels_as_they_are(make_raster, tmp_path):
    path = make_raster(width=600, height=560)
    model = network(1, None, loss="mse")
    numbers, _ = exported(model, tmp_path)
    run = Run(path, numbers, tmp_path, probabilities=False)
    whole = run.pixels()[..., 0]
    with rasterio.open(run.map, overview_level=0) as dataset:
        half = dataset.read(1)
    rows, columns = whole.shape[0] // 2, whole.shape[1] // 2
    means = whole[: 2 * rows, : 2 * columns].reshape(rows, 2, columns, 2).mean((1, 3))
    np.testing.assert_allclose(half[:rows, :columns], means, rtol=1e-4, atol=1e-4)
    labels, _ = exported(network(3, "sigmoid"), tmp_path / "labels")
    run = Run(path, labels, tmp_path / "labels", probabilities=False)
    with rasterio.open(run.map) as dataset:
        small = dataset.read(out_shape=(3, 140, 150), resampling=Resampling.nearest)
    assert set(np.unique(small)) <= {0, 1}
