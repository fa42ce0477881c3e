"""Networks rewritten for whole regions give what the model gives, patch by patch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from cnnmapper.engine.networks.equality_proof import prove
from cnnmapper.engine.networks.region_steps import NotDenseError
from cnnmapper.engine.networks.rewriting import convolutionalise, dense
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import specimen_layers
from tests.support import specimens as zoo
from tests.support.random_weights import shake

L = keras.layers

POSSIBLE = [name for name, specimen in zoo.BY_NAME.items() if specimen.dense]
IMPOSSIBLE = [name for name, specimen in zoo.BY_NAME.items() if not specimen.dense]
FCN = [name for name, specimen in zoo.BY_NAME.items() if specimen.fcn]
NO_FCN = [name for name, specimen in zoo.BY_NAME.items() if not specimen.fcn]


def scene(height: int, width: int, bands: int = 4, batch: int = 1, seed: int = 0) -> Any:
    random = np.random.default_rng(seed)
    return (random.random((batch, height, width, bands)) * 10000).astype(np.float32)


def patch_by_patch(model: Any, image: Any, size: tuple[int, int], step: tuple[int, int]) -> Any:
    """The definition, written as plainly as can be: (batch, rows, columns, ...) per output."""
    predict = zoo.runner(model)
    (width, height), (across, down) = size, step
    rows = range(0, image.shape[1] - height + 1, down)
    columns = range(0, image.shape[2] - width + 1, across)
    patches = np.concatenate(
        [image[:, y : y + height, x : x + width] for y in rows for x in columns]
    )
    count = image.shape[0]
    result = {}
    for name, values in predict({"image": patches}).items():
        flat = values.reshape((len(rows), len(columns), count, -1))
        result[name] = flat.transpose(2, 0, 1, 3)
    return result


@pytest.mark.parametrize("method", ["dilation", "fragments"])
@pytest.mark.parametrize("name", POSSIBLE)
def test_the_dense_network_gives_every_pixel_what_its_patch_gives(name: str, method: str) -> None:
    specimen = zoo.BY_NAME[name]
    model = specimen.model()
    proof = prove(model, dense(model, method=method, steps=specimen.ratios), side=8)
    assert proof.proven, proof
    assert proof.windows >= 400


@pytest.mark.parametrize("name", FCN)
def test_the_fully_convolutional_network_gives_every_step_what_its_patch_gives(name: str) -> None:
    specimen = zoo.BY_NAME[name]
    model = specimen.model()
    network = convolutionalise(model, ratios=specimen.ratios)
    assert prove(model, network, side=6).proven
    for source, step in network.step.items():
        scale = specimen.of(specimen.scale, source)
        if len(network.step) == 1:
            assert step == (scale[0] * specimen.expression[0], scale[1] * specimen.expression[1])


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_dense_is_refused_with_the_reason(name: str) -> None:
    specimen = zoo.BY_NAME[name]
    with pytest.raises(NotDenseError) as caught:
        dense(specimen.model())
    assert specimen.why in str(caught.value)


@pytest.mark.parametrize("name", NO_FCN)
def test_what_cannot_be_fully_convolutional_is_refused_with_the_layer(name: str) -> None:
    with pytest.raises(NotDenseError, match="layer '"):
        convolutionalise(zoo.BY_NAME[name].model())


@pytest.mark.parametrize("size", [(16, 16), (17, 31), (26, 19)])
@pytest.mark.parametrize("method", ["dilation", "fragments"])
def test_images_of_any_size_and_number_give_one_result_for_each_pixel(
    size: tuple[int, int], method: str
) -> None:
    model = zoo.BY_NAME["tutorial"].model()
    image = scene(*size, batch=3)
    found = dense(model, method=method).predict({"image": image})
    for name, expected in patch_by_patch(model, image, (16, 16), (1, 1)).items():
        assert found[name].shape == expected.shape
        assert np.abs(found[name] - expected).max() < 1e-5
        assert found[name].dtype == expected.dtype
    assert found["softmax"].std() > 0.01


def test_a_fully_convolutional_result_is_every_fourth_of_the_dense_one() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    image = scene(45, 38)
    every = dense(model).predict({"image": image})["softmax"]
    some = convolutionalise(model).predict({"image": image})["softmax"]
    assert some.shape == (1, (45 - 16) // 4 + 1, (38 - 16) // 4 + 1, 6)
    assert np.abs(every[:, ::4, ::4] - some).max() < 1e-5


def test_blocks_of_a_cropped_u_net_lie_side_by_side() -> None:
    model = zoo.BY_NAME["unet_64_to_32"].model()
    network = convolutionalise(model)
    assert (network.step, network.expression) == ({"image": (32, 32)}, (32, 32))
    image = scene(64 + 32 + 7, 64 + 64)
    found = network.predict({"image": image})["classes"]
    assert found.shape == (1, 64, 96, 5)
    alone = np.asarray(model(image[:, 32:96, 64:128]))
    assert np.abs(found[:, 32:64, 64:96] - alone).max() < 1e-5


def test_a_u_net_of_any_size_may_be_fed_larger_patches() -> None:
    model = zoo.BY_NAME["unet_of_any_size"].model()
    network = convolutionalise(model, patch={"image": (64, 64)})
    assert network.expression == (32, 32)
    assert prove(model, network, side=3).proven


def test_outputs_can_be_chosen() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    network = dense(model, outputs=["labels"])
    assert set(network.predict({"image": scene(20, 20)})) == {"labels"}
    with pytest.raises(ModelError, match="no output 'nonsense'"):
        dense(model, outputs=["nonsense"])


def test_an_image_smaller_than_a_patch_is_refused() -> None:
    network = dense(zoo.BY_NAME["tutorial"].model(), method="dilation")
    with pytest.raises(ModelError, match="15 x 20 pixels"):
        network.predict({"image": scene(20, 15)})


def test_the_model_is_left_as_it_was() -> None:
    model = zoo.BY_NAME["nested"].model()
    image = scene(6, 6)
    before, config = np.asarray(model(image)), model.to_json()
    nodes = [len(operation._inbound_nodes) for operation in model.operations]
    dense(model)
    convolutionalise(model)
    assert model.to_json() == config
    assert [len(operation._inbound_nodes) for operation in model.operations] == nodes
    assert (np.asarray(model(image)) == before).all()


def test_a_model_of_its_own_making_has_no_layers_to_rewrite() -> None:
    class Own(keras.Model):  # type: ignore[misc]
        def call(self, inputs: Any) -> Any:
            return inputs

    with pytest.raises(ModelError, match="not a graph of layers"):
        dense(Own())


def test_dropout_and_noise_rest() -> None:
    network = dense(zoo.BY_NAME["pointwise_layers"].model())
    image = scene(30, 30)
    one, other = (network.predict({"image": image}) for _ in range(2))
    assert all((one[name] == other[name]).all() for name in one)


@pytest.mark.parametrize("name", ["pointwise_layers", "flatten_normalised", "two_sources"])
def test_a_rewritten_network_can_be_saved(name: str, tmp_path: Path) -> None:
    network = dense(zoo.BY_NAME[name].model())
    tf.saved_model.save(network, str(tmp_path), signatures={"serving_default": network.function})
    loaded = tf.saved_model.load(str(tmp_path)).signatures["serving_default"]
    images = {
        source: scene(height + 9, width + 4, network.bands(source))
        for source, (width, height) in network.patch.items()
    }
    expected = network.predict(images)
    found = loaded(**{source: tf.constant(values) for source, values in images.items()})
    assert set(found) == set(expected)
    for output, values in expected.items():
        assert np.abs(found[output].numpy() - values).max() < 1e-6


def test_a_proof_fails_when_the_numbers_differ() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    network = dense(model, method="dilation")
    shake(model, seed=2)
    proof = prove(model, network, side=4)
    assert not proof.proven
    assert not proof.labels_identical
    assert proof.largest > 0.1


def test_a_proof_fails_for_a_difference_just_above_the_tolerance() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    network = dense(model, method="dilation")
    bias = model.get_layer("classes").bias
    bias.assign(np.asarray(bias) + np.array([2e-4, 0, 0, 0, 0, 0], np.float32))
    assert not prove(model, network, side=4).proven


def _sensitive(offset: float = 0.0) -> Any:
    """Made for 0 to 1: of reflectances up to 10000, rounding alone decides its results."""
    layers = keras.layers
    keras.utils.set_random_seed(4)
    image = keras.Input((8, 8, 2), name="image")
    values = layers.Conv2D(6, 3, activation="relu")(image)
    values = layers.Conv2D(6, 6, activation="relu")(layers.Rescaling(1.0, offset)(values))
    values = keras.ops.sin(3 * values)
    return keras.Model(image, layers.Conv2D(3, 1, activation="softmax", name="classes")(values))


def test_images_on_which_rounding_decides_neither_prove_nor_refute() -> None:
    model = _sensitive()
    network = dense(model, method="dilation")
    proof = prove(model, network, side=6)
    assert proof.proven
    assert proof.windows < 7 * 6 * 6
    # Of another network, the images that do judge say so.
    other = _sensitive(offset=0.01)
    other.set_weights(model.get_weights())
    assert not prove(other, network, side=6).proven


def test_the_faster_method_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    from cnnmapper.engine.networks import region_network as module

    model = zoo.BY_NAME["tutorial"].model()
    for faster in ("dilation", "fragments"):
        for long in (0.01, 10):  # the second time with larger regions, or not

            def seconds(networks, _patches, _repeats, f=faster, long=long):  # type: ignore[no-untyped-def]
                return tuple(long * (1 + (network.method != f)) for network in networks)

            monkeypatch.setattr(module, "seconds", seconds)
            assert dense(model).method == faster


@st.composite
def networks(draw: st.DrawFn) -> Any:
    """A small random network: a stack with a branch, ended in one of three ways."""
    keras.utils.clear_session()
    end = draw(st.sampled_from(["conv", "flatten", "mean"]))
    kinds = draw(st.lists(st.sampled_from("cpads"), min_size=1, max_size=4))
    plan = []
    size, stride = 1, 1
    for kind in kinds:
        side = draw(st.integers(2, 4))
        step = draw(st.integers(1, 3)) if stride < 5 else 1
        gap = draw(st.integers(1, 2)) if step == 1 else 1
        plan.append((kind, side, step, gap))
        size += ((side - 1) * gap) * stride
        stride *= step
    extra = draw(st.integers(0, 6))
    fixed = size + stride * draw(st.integers(0, 2)) + extra
    i = specimen_layers.image((fixed, fixed) if end != "conv" else (None, None), 3)
    x = specimen_layers.normal(i)
    for kind, side, step, gap in plan:
        if kind == "c":
            x = L.Conv2D(4, side, strides=step, dilation_rate=gap, activation="relu")(x)
        elif kind == "p":
            x = L.MaxPooling2D(side, strides=step)(x)
        elif kind == "a":
            x = L.BatchNormalization()(L.AveragePooling2D(side, strides=step)(x))
        elif kind == "d":
            x = L.DepthwiseConv2D(side, strides=step, dilation_rate=gap)(x)
        else:
            y = L.Conv2D(4, side, strides=step, activation="relu")(x)
            x = L.Concatenate()([y, L.MaxPooling2D(side, strides=step)(x)])
    if end == "conv":
        x = L.Conv2D(4, 1, activation="softmax", name="out")(x)
    else:
        x = L.Flatten()(x) if end == "flatten" else L.GlobalAveragePooling2D()(x)
        x = L.Dense(4, activation="softmax", name="out")(x)
    model = keras.Model(i, x)
    shake(model, draw(st.integers(0, 5)))
    return model


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(networks(), st.integers(0, 8), st.integers(0, 8))
def test_any_network_and_image_give_the_same_either_way(model: Any, more: int, less: int) -> None:
    for method in ("dilation", "fragments", "strides"):
        network = convolutionalise(model) if method == "strides" else dense(model, method=method)
        width, height = network.patch["image"]
        image = scene(height + more, width + less, 3)
        found = network.predict({"image": image})["out"]
        expected = patch_by_patch(model, image, (width, height), network.step["image"])["out"]
        assert found.shape == expected.shape
        assert np.abs(found - expected).max() < 1e-5
