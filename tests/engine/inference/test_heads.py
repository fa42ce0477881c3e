"""Models with several results: HEAD names one, several, or all of them for one run."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import LegendError, ModelError
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.kinds_of_results import (
    L,
    Run,
    centre,
    exported,
    outputs_of,
    said,
)
from tests.support.random_weights import shake


def tasks(*heads):
    """One trunk, and a head for each (name, channels, activation)."""
    i = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    found = {}
    for name, channels, activation in heads:
        found[name] = L.Conv2D(channels, 3, activation=activation, name=name)(x)
    model = keras.Model(i, found)
    shake(model)
    for name in found:
        centre(model, name)
    return model


LAND = ("land", 3, "softmax")
BEFORE = ("before", 3, "softmax")
HEIGHT = ("height", 1, "relu")
WATER = ("water", 1, "sigmoid")


def test_head_names_the_result_whatever_it_is(image, tmp_path):
    model = tasks(LAND, BEFORE, HEIGHT, WATER)
    folder, recorder = exported(model, tmp_path)
    assert "(before, land)" in said(recorder, "warning")
    with pytest.raises(ModelError, match=r"\(before, land\).*Name the one that you want in HEAD"):
        Run(image, folder, tmp_path)
    expected = outputs_of(model, image)
    run = Run(image, folder, tmp_path, head="before", confidence=True)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected["before"].argmax(-1))
    np.testing.assert_allclose(run.pixels("probabilities"), expected["before"], atol=1e-5)
    run = Run(image, folder, tmp_path, head="water")
    np.testing.assert_array_equal(run.pixels(), expected["water"] > 0.5)
    np.testing.assert_allclose(run.pixels("probabilities"), expected["water"], atol=1e-5)
    run = Run(image, folder, tmp_path, head="height", probabilities=False)
    np.testing.assert_allclose(run.pixels(), expected["height"], atol=1e-4)
    run = Run(image, folder, tmp_path, head="land", output_names="height,water")
    np.testing.assert_allclose(run.pixels()[..., :1], expected["height"], atol=1e-4)
    np.testing.assert_allclose(run.pixels("probabilities"), expected["land"], atol=1e-5)
    for text, words in (("lnad", "HEAD names “lnad”.*before, height, land, water"),
                        ("land,land", "HEAD names an output twice")):  # fmt: skip
        with pytest.raises(ModelError, match=words):
            Run(image, folder, tmp_path, head=text)


@pytest.mark.parametrize("mode", ["patch", "fcn"])
@pytest.mark.parametrize("text", ["*", "all"])
def test_all_heads_come_in_one_run(text, mode, image, tmp_path):
    model = tasks(LAND, HEIGHT, WATER)
    folder, _ = exported(model, tmp_path)
    expected = outputs_of(model, image)
    run = Run(image, folder, tmp_path, head=text, mode=mode, confidence=True)
    profile, bands, tags, _ = run.profile()
    assert bands == ("height", "land: class", "water: class")
    assert profile["dtype"] == "float32"
    assert np.isnan(profile["nodata"])
    found = run.pixels()
    np.testing.assert_allclose(found[..., :1], expected["height"], atol=1e-4)
    np.testing.assert_array_equal(found[..., 1], expected["land"].argmax(-1))
    np.testing.assert_array_equal(found[..., 2:], expected["water"] > 0.5)
    both = np.concatenate([expected["land"], expected["water"]], -1)
    np.testing.assert_allclose(run.pixels("probabilities"), both, atol=1e-5)
    assert run.profile("probabilities")[1] == (
        "land: class 0", "land: class 1", "land: class 2", "water: class 1",
    )  # fmt: skip
    assert run.profile("confidence")[1][3] == "water: highest probability"
    assert all(f"{name}: " in tags["CNNMAPPER_NUMBERS"] for name in expected)
    assert run.result["content"] == "several"


def test_heads_of_the_same_classes_share_their_legend(image, tmp_path):
    model = tasks(LAND, BEFORE, HEIGHT)
    legend = tmp_path / "land.csv"
    legend.write_text("value,label,color\n4,wood,#00ff00\n7,town,#ff0000\n9,lake,#0000ff\n")
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path, head="land, before", classes=str(legend))
    expected = outputs_of(model, image)
    values = np.array([4, 7, 9])
    np.testing.assert_array_equal(run.pixels()[..., 0], values[expected["land"].argmax(-1)])
    np.testing.assert_array_equal(run.pixels()[..., 1], values[expected["before"].argmax(-1)])
    profile, bands, _, _ = run.profile()
    assert (profile["dtype"], profile["nodata"]) == ("uint8", 255)
    assert bands == ("land: class", "before: class")
    assert (tmp_path / "map.tif.aux.xml").read_text().count("<Category>lake</Category>") == 2
    assert 'label="town" color="#ff0000"' in (tmp_path / "map.qml").read_text()
    assert run.profile("probabilities")[1][3] == "before: wood"


def test_a_legend_names_the_heads_that_have_as_many_classes(image, tmp_path):
    model = tasks(LAND, WATER)
    legend = tmp_path / "land.csv"
    legend.write_text("value,label\n4,wood\n7,town\n9,lake\n")
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path, head="*", classes=str(legend))
    assert set(np.unique(run.pixels()[..., 0])) == {4, 7, 9}
    assert set(np.unique(run.pixels()[..., 1])) == {0, 1}
    assert run.profile("probabilities")[1][2:] == ("land: lake", "water: class 1")
    legend.write_text("value,label\n4,wood\n7,town\n9,lake\n11,sea\n")
    with pytest.raises(LegendError, match="gives 3 classes"):
        Run(image, folder, tmp_path, head="*", classes=str(legend))


def test_side_heads_of_a_sigmoid_are_no_result(image, tmp_path):
    i = keras.Input((None, None, 4), name="image")
    x, found = L.Rescaling(1e-3)(i), {}
    for number, name in enumerate(("z_side", "m_side", "a_result")):
        x = L.Conv2D(6, 3, activation="relu")(x)
        inner = L.Cropping2D(2 - number)(x)
        found[name] = L.Conv2D(1, 1, activation="sigmoid", name=name)(inner)
    model = keras.Model(i, found)
    shake(model)
    folder, recorder = exported(model, tmp_path)
    assert "“a_result” is taken for its result" in said(recorder)
    run = Run(image, folder, tmp_path)
    with rasterio.open(image) as dataset:
        pixels = np.moveaxis(dataset.read(), 0, -1)[None].astype("float32")
    expected = np.asarray(model(pixels)["a_result"])[0]
    np.testing.assert_allclose(run.pixels("probabilities"), expected, atol=1e-5)


def test_what_is_left_out_is_said(image, tmp_path):
    model = tasks(LAND, HEIGHT, WATER)
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path)
    expected = outputs_of(model, image)
    np.testing.assert_array_equal(run.pixels()[..., 0], expected["land"].argmax(-1))
    assert "made of “land”. The model's other outputs are left out: height, water." in run.said()


def test_logits_beside_their_softmax_are_no_second_result(image, tmp_path):
    i = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(6, 3, activation="relu")(L.Rescaling(1e-3)(i))
    logits = L.Conv2D(3, 3, name="logits")(x)
    model = keras.Model(i, {"logits": logits, "probabilities": L.Softmax()(logits)})
    shake(model)
    folder, _ = exported(model, tmp_path)
    run = Run(image, folder, tmp_path)
    expected = outputs_of(model, image)["probabilities"]
    np.testing.assert_allclose(run.pixels("probabilities"), expected, atol=1e-5)


def test_all_heads_of_unlike_sizes_are_refused_with_their_sizes(image, tmp_path):
    i = keras.Input((12, 12, 4), name="image")
    whole = L.Conv2D(3, 3, padding="same", activation="softmax", name="whole")(L.Rescaling(1e-3)(i))
    inner = L.Cropping2D(2, name="inner")(whole)
    folder, _ = exported(keras.Model(i, {"whole": whole, "inner": inner}), tmp_path)
    with pytest.raises(ModelError, match="inner 8 x 8, whole 12 x 12 pixels"):
        Run(image, folder, tmp_path, head="*")
    run = Run(image, folder, tmp_path, head="inner")
    assert run.pixels().shape == (16, 24, 1)
