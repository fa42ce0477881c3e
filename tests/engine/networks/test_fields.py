"""Receptive field, expression field, scale factor and alignment: read, measured, and the same."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import FieldsError, ModelError
from cnnmapper.engine.models.fields import Field
from cnnmapper.engine.models.measured_fields import measure
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.layer_fields import describe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import specimen_layers
from tests.support import specimens as zoo
from tests.support.random_weights import shake

L = keras.layers


def shapes(model: Any) -> dict[str, Any]:
    return {tensor.name: tensor.shape for tensor in model.inputs}


def measured(model: Any) -> Any:
    return measure(zoo.runner(model), shapes(model))


def agree(one: Field, other: Field) -> bool:
    """Whether no number that both know differs."""
    pairs = [
        (getattr(one, name), getattr(other, name))
        for name in ("receptive", "expression", "scale", "alignment")
    ]
    return all(a is None or b is None or tuple(a) == tuple(b) for a, b in pairs)


@pytest.mark.parametrize("name", zoo.BY_NAME)
def test_the_layers_tell_the_fields(name: str) -> None:
    specimen = zoo.BY_NAME[name]
    for (source, _), found in describe(specimen.model()).pairs.items():
        if specimen.receptive is None:
            assert found.receptive is None
            assert specimen.why in found.reason
            continue
        assert found.receptive == specimen.receptive[source]
        assert found.expression == specimen.expression
        assert found.scale == specimen.of(specimen.scale, source)
        assert found.alignment == specimen.of(specimen.alignment, source)
        assert bool(found.reason) != specimen.equivariant


@pytest.mark.parametrize("name", zoo.BY_NAME)
def test_measuring_agrees_with_the_layers(name: str) -> None:
    model = zoo.BY_NAME[name].model()
    read, found = describe(model), measured(model)
    assert set(found.pairs) == set(read.pairs)
    for key, one in read.pairs.items():
        assert agree(found.pairs[key], one), (found.pairs[key], one)
        assert (found.pairs[key].receptive is None) == (one.receptive is None)
    assert found.receptive == read.receptive
    assert found.expression == read.expression or None in read.expression.values()


def test_a_model_of_any_size_is_measured_completely() -> None:
    found = measured(zoo.BY_NAME["tutorial"].model()).pairs["image", "softmax"]
    assert (found.receptive, found.expression) == ((16, 16), (1, 1))
    assert (found.scale, found.alignment) == ((Fraction(4), Fraction(4)), (4, 4))
    assert not found.reason
    assert found.found == "measured"


def test_measuring_takes_few_runs() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    runs = []
    predict = zoo.runner(model)

    def counted(images: dict[str, Any]) -> dict[str, Any]:
        runs.append(1)
        return predict(images)  # type: ignore[no-any-return]

    measure(counted, shapes(model))
    assert len(runs) <= 30


def test_a_padded_model_is_known_as_one_before_much_is_tried() -> None:
    i = specimen_layers.image()
    x = i
    for _ in range(3):
        x = L.MaxPooling2D()(L.Conv2D(4, 3, padding="same", activation="relu")(x))
    for _ in range(3):
        x = L.UpSampling2D()(L.Conv2D(4, 3, padding="same", activation="relu")(x))
    model = keras.Model(i, L.Conv2D(3, 1, activation="softmax", name="classes")(x))
    runs = []
    predict = zoo.runner(model)

    def counted(images: dict[str, Any]) -> dict[str, Any]:
        runs.append(sum(values.size for values in images.values()))
        return predict(images)  # type: ignore[no-any-return]

    found = measure(counted, shapes(model))
    assert "padding" in found.pairs["image", "classes"].reason
    assert found.receptive == {"image": None}
    # Few, and none on large images.
    assert len(runs) <= 60
    assert max(runs) < 2 * 800 * 256 * 3


def test_a_model_that_takes_too_long_is_not_measured_for_ever() -> None:
    model = zoo.BY_NAME["tutorial"].model()
    with pytest.raises(FieldsError, match=r"within 0 s\. Give the receptive field"):
        measure(zoo.runner(model), shapes(model), most_s=0)


def test_labels_alone_are_measured_like_the_probabilities_beside_them() -> None:
    found = measured(zoo.BY_NAME["tutorial"].model())
    assert found.pairs["image", "labels"].receptive == (16, 16)


@pytest.mark.parametrize("least", [7000, 7300, 7600])
def test_labels_that_hardly_ever_move_see_no_less_than_their_window(least: int) -> None:
    """One class has all but a few pixels, and nothing stands beside the labels."""

    def rare(images: dict[str, Any]) -> dict[str, Any]:
        values = images["image"][..., 0]
        if min(values.shape[1:]) < 3:
            raise ValueError("smaller than the window")
        windows = np.lib.stride_tricks.sliding_window_view(values, (3, 3), axis=(1, 2))
        return {"labels": (windows.mean((-1, -2)) > least)[..., None].astype(np.int64)}

    assert measure(rare, {"image": (None, None, None, 1)}).receptive == {"image": (3, 3)}


def test_the_user_may_prescribe_the_patch() -> None:
    model = zoo.BY_NAME["unet_of_any_size"].model()
    found = describe(model, {"image": (64, 80)}).pairs["image", "classes"]
    assert (found.receptive, found.expression) == ((64, 80), (32, 48))
    assert found.found == "given"
    assert not found.reason


def test_a_patch_on_which_the_model_cannot_work_is_refused() -> None:
    model = zoo.BY_NAME["unet_of_any_size"].model()
    with pytest.raises(FieldsError, match="does not fit"):
        describe(model, {"image": (66, 66)})


def test_a_patch_of_another_size_than_the_fixed_one_is_refused() -> None:
    with pytest.raises(FieldsError, match="takes 5 pixels, not 6"):
        describe(zoo.BY_NAME["vectors"].model(), {"image": (6, 6)})


def test_the_patch_is_large_enough_for_all_outputs() -> None:
    i = specimen_layers.image()
    x = L.Conv2D(3, 3, name="near")(i)
    model = keras.Model(i, [x, L.Conv2D(3, 5, name="far")(x)])
    found = describe(model)
    assert found.pairs[("image", "near")].receptive == (3, 3)
    assert found.pairs[("image", "far")].receptive == (7, 7)
    assert found.receptive == {"image": (7, 7)}
    assert found.expression == {"near": (5, 5), "far": (1, 1)}


def test_an_output_sees_only_its_own_sources() -> None:
    a, b = specimen_layers.image(name="a"), specimen_layers.image(name="b")
    model = keras.Model([a, b], [L.Conv2D(2, 3, name="one")(a), L.Conv2D(2, 5, name="two")(b)])
    assert set(describe(model).pairs) == {("a", "one"), ("b", "two")}
    assert set(measured(model).pairs) == {("a", "one"), ("b", "two")}


def test_a_model_without_a_graph_of_layers_is_measured() -> None:
    class Own(keras.Model):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.one = L.Conv2D(4, 5, strides=2, activation="relu")
            self.two = L.Conv2D(3, 2)

        def call(self, inputs: Any) -> Any:
            return self.two(self.one(inputs))

    model = Own()
    model(np.zeros((1, 16, 16, 2), np.float32))
    with pytest.raises(ModelError, match="not a graph of layers"):
        describe(model)
    found = measure(
        lambda images: {"out": np.asarray(model(images["in"]))}, {"in": (None, None, None, 2)}
    )
    one = found.pairs["in", "out"]
    assert (one.receptive, one.scale) == ((7, 7), (Fraction(2), Fraction(2)))


def test_a_model_that_never_runs_cannot_be_measured() -> None:
    def broken(images: dict[str, Any]) -> dict[str, Any]:
        raise ValueError("no such luck")

    with pytest.raises(FieldsError, match="no such luck"):
        measure(broken, {"in": (None, None, None, 1)})


@st.composite
def layers(draw: st.DrawFn) -> list[Any]:
    """Layers of a small network without padding, as functions that make them."""
    made: list[Any] = []
    strides = 1
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["conv", "pool", "mean", "depthwise"]))
        size = (draw(st.integers(1, 4)), draw(st.integers(1, 4)))
        stride = draw(st.integers(1, 3)) if strides <= 4 else 1
        strides *= stride
        if kind == "conv":
            dilation = draw(st.integers(1, 2)) if stride == 1 else 1
            made.append(
                (
                    "Conv2D",
                    (5, size),
                    {"strides": stride, "dilation_rate": dilation, "activation": "tanh"},
                )
            )
        elif kind == "depthwise":
            made.append(("DepthwiseConv2D", (size,), {"strides": stride}))
        else:
            name = "MaxPooling2D" if kind == "pool" else "AveragePooling2D"
            made.append((name, (size,), {"strides": stride}))
    return made


def stack(made: list[Any]) -> Any:
    keras.utils.clear_session()
    i = specimen_layers.image(bands=2)
    x = i
    for name, args, options in made:
        x = getattr(L, name)(*args, **options)(x)
    model = keras.Model(i, L.Conv2D(3, 1, name="out")(x))
    shake(model)
    return model


QUICK = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@QUICK
@given(layers())
def test_any_stack_of_layers_is_read_and_measured_alike(made: list[Any]) -> None:
    model = stack(made)
    read = describe(model).pairs["image", "out"]
    assert read.receptive is not None
    width, height = read.receptive
    assert model(np.zeros((1, height, width, 2), np.float32)).shape[1:3] == (1, 1)
    found = measured(model).pairs["image", "out"]
    assert agree(found, read), (read, found)
    assert found.receptive == read.receptive


def test_what_divides_by_the_highest_value_of_the_batch_is_not_taken_pixel_by_pixel() -> None:
    # Its pixels, each as a patch of its own but in one batch, get what they get together.
    image = keras.Input((None, None, 3), name="image")
    values = keras.layers.Conv2D(4, 3)(image)
    scaled = keras.layers.Lambda(lambda v: v / keras.ops.max(v))(values)
    (field,) = describe(keras.Model(image, scaled)).pairs.values()
    assert field.receptive is None
    assert "takes in the whole input" in field.reason
    halved = keras.layers.Lambda(lambda v: v / 2)(values)
    (field,) = describe(keras.Model(image, halved)).pairs.values()
    assert field.receptive == (3, 3)
