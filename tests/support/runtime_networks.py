"""Networks that ONNX Runtime and TensorFlow run alike, and one that ONNX has no form for."""

from __future__ import annotations

from typing import Any

from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf

L = keras.layers


def small_unet() -> Any:
    """Padded, enlarged by transposed convolutions, any size."""
    image = keras.Input((None, None, 4), name="image")
    first = L.Conv2D(6, 3, padding="same", activation="relu")(L.Rescaling(1 / 5000)(image))
    deep = L.Conv2D(8, 3, padding="same", activation="relu")(L.MaxPooling2D()(first))
    up = L.Conv2DTranspose(6, 2, strides=2, padding="same")(deep)
    both = L.Concatenate()([first, up])
    return keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(both))


def padded_classifier() -> Any:
    """Patches of 8 x 8, each padded."""
    image = keras.Input((8, 8, 4), name="image")
    x = L.Normalization(mean=[3000.0, 4000, 5000, 6000], variance=[1e6, 2e6, 3e6, 4e6])(image)
    x = L.MaxPooling2D()(L.Conv2D(6, 3, padding="same", activation="relu")(x))
    x = L.GlobalAveragePooling2D()(L.Conv2D(8, 1, activation="relu")(x))
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(x))


def average_pooling() -> Any:
    """Unpadded, normalised pixel by pixel, average and large maximum poolings."""
    image = keras.Input((None, None, 4), name="image")
    x = L.Normalization(mean=[3000.0, 4000, 5000, 6000], variance=[1e6, 2e6, 3e6, 4e6])(image)
    x = L.AveragePooling2D(2)(L.Conv2D(6, 3, activation="relu")(x))
    x = L.MaxPooling2D(4, strides=2)(L.Conv2D(8, 3, activation="relu")(x))
    x = L.BatchNormalization()(L.DepthwiseConv2D(2)(x))
    return keras.Model(image, L.Conv2D(4, 1, activation="softmax", name="classes")(x))


def pixel_network() -> Any:
    """Patches of one pixel."""
    image = keras.Input((1, 1, 4), name="image")
    x = L.Flatten()(L.Rescaling(1e-4)(image))
    x = L.Dense(8, activation="relu")(x)
    return keras.Model(image, L.Dense(3, activation="softmax", name="classes")(x))


def logits() -> Any:
    """Numbers, whose largest is the class."""
    image = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(8, 5, activation="tanh")(L.Rescaling(1e-4)(image))
    return keras.Model(image, L.Conv2D(4, 1, name="classes")(x))


@keras.saving.register_keras_serializable("tests")
class Unknown(keras.layers.Layer):  # type: ignore[misc]
    """A layer of an operation that ONNX has not."""

    def call(self, inputs: Any) -> Any:
        return tf.math.betainc(inputs * 0 + 1.0, inputs * 0 + 2.0, tf.nn.sigmoid(inputs))


def beyond_onnx() -> Any:
    image = keras.Input((None, None, 4), name="image")
    x = Unknown()(L.Conv2D(4, 3)(L.Rescaling(1e-4)(image)))
    return keras.Model(image, L.Softmax(name="classes")(x))


def of_the_season() -> Any:
    """Patches of 6 x 6, and one number for each of them: the day of the year, say."""
    image, day = keras.Input((6, 6, 4), name="image"), keras.Input((), name="day")
    x = L.Conv2D(6, 3, activation="tanh")(L.Rescaling(1 / 5000)(image))
    x = L.Concatenate()([L.Flatten()(x), L.Reshape((1,))(day)])
    return keras.Model([image, day], L.Dense(4, activation="softmax", name="classes")(x))
