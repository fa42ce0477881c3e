"""Padded patch classifiers: what patches share is computed once, and equals each patch alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.border_network import BorderNetwork
from cnnmapper.engine.networks.border_zones import MIDDLE, Line, Taps
from cnnmapper.engine.networks.region_steps import NotDenseError
from cnnmapper.engine.networks.rewriting import dense
from hypothesis import given
from hypothesis import strategies as st

layers = keras.layers


def pooled(size: int, head: Any) -> Any:
    """Convolutions with padding and poolings, as classifiers of scenes have them."""
    image = keras.Input((size, size, 3), name="image")
    values = layers.Rescaling(1e-4)(image)
    for level in range(2):
        values = layers.Conv2D(6 * 2**level, 3, padding="same", activation="relu")(values)
        values = layers.MaxPooling2D()(values)
    values = layers.BatchNormalization()(values)
    return keras.Model(image, layers.Dense(4, activation="softmax", name="classes")(head(values)))


def flattened(values: Any) -> Any:
    values = layers.Dropout(0.5)(layers.Flatten()(values))
    return layers.Dense(10, activation="relu")(values)


def residual() -> Any:
    """All kinds of layers that look around."""
    image = keras.Input((21, 26, 3), name="image")
    values = layers.ZeroPadding2D(((2, 3), (3, 1)))(layers.Rescaling(1e-4)(image))
    values = layers.Conv2D(6, 5, strides=2)(values)
    other = layers.SeparableConv2D(6, 3, padding="same")(values)
    values = layers.Add()([values, layers.LeakyReLU()(other)])
    values = layers.Conv2D(8, 3, strides=2, padding="same", activation="relu")(values)
    values = layers.DepthwiseConv2D(3, padding="same", depth_multiplier=2)(values)
    values = layers.AveragePooling2D(3, 1, padding="same")(values)
    values = layers.Cropping2D(((1, 0), (0, 1)))(values)
    values = layers.GlobalMaxPooling2D(keepdims=True)(values)
    values = layers.Flatten()(layers.Conv2D(8, 1)(values))
    return keras.Model(image, layers.Dense(4, activation="softmax", name="classes")(values))


NETWORKS = {
    "flatten": lambda: pooled(16, flattened),
    "average": lambda: pooled(20, layers.GlobalAveragePooling2D()),
    "maximum": lambda: pooled(18, layers.GlobalMaxPooling2D()),
    "residual": residual,
}


@pytest.mark.parametrize("name", NETWORKS)
def test_every_patch_of_a_region_gets_what_it_gets_alone(name: str) -> None:
    keras.utils.set_random_seed(4)
    model = NETWORKS[name]()
    network = dense(model)
    assert isinstance(network, BorderNetwork)
    height, width = model.input_shape[1:3]
    image = np.random.default_rng(0).uniform(0, 9999, (1, height + 9, width + 6, 3))
    image = image.astype("float32")
    found = network.predict({"image": image})["classes"]
    patches = np.stack([
        image[0, y : y + height, x : x + width] for y in range(10) for x in range(7)
    ])  # fmt: skip
    expected = np.asarray(model(patches)).reshape(1, 10, 7, 4)
    assert np.ptp(expected.reshape(-1, 4), axis=0).max() > 1e-3
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-6)


def test_where_padding_reaches_everything_patches_are_left_alone() -> None:
    image = keras.Input((8, 8, 3), name="image")
    values = image
    for _ in range(4):
        values = layers.Conv2D(4, 3, padding="same", activation="relu")(values)
    model = keras.Model(image, layers.Dense(3, activation="softmax")(layers.Flatten()(values)))
    with pytest.raises(NotDenseError, match=r"fills up the border.*hardly anything is shared"):
        dense(model)


@given(
    st.integers(1, 40), st.integers(1, 5), st.integers(1, 3), st.integers(1, 3), st.integers(0, 3),
    st.integers(0, 3), st.integers(1, 4),
)  # fmt: skip
def test_a_window_looks_at_the_same_pixels_whatever_zone_they_are_in(
    size, length, stride, dilation, before, after, gap
):
    first, last = min(before, size), min(after, size)
    source = Line.of(size, first, last, gap)
    reach = (length - 1) * dilation + 1
    if size + before + after < reach:
        return
    taps = Taps.of(source, length, stride, dilation, (before, after))
    patches = 3
    # By the definition, position i of patch p is the pixel p + gap * i, or a value of its own.
    for position in range(taps.target.size):
        key, start = taps.target.place(position)
        for k, look in enumerate(taps.looks(key, patches)):
            seen = position * stride - before + k * dilation
            if look is None:
                assert not 0 <= seen < size
                continue
            zone, begin, _ = look
            own, offset = source.place(seen)
            assert zone == own
            if zone == MIDDLE:
                assert begin + (start if key == MIDDLE else 0) == offset
            else:
                assert key != MIDDLE
