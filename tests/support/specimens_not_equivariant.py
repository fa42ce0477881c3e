"""Networks whose result does not just move with the image: padding, whole means, known places."""

from __future__ import annotations

from typing import Any

from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.specimen_layers import L, Mirror, classes, image, normal


def padded() -> Any:
    i = image((8, 8))
    x = L.MaxPooling2D(2)(L.Conv2D(6, 3, padding="same", activation="relu", name="edge")(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def padded_through() -> Any:
    i = image((6, 6))
    x = normal(i)
    for number in range(3):
        name = "edge" if number == 2 else f"before_{number}"
        x = L.Conv2D(6, 3, padding="same", activation="relu", name=name)(x)
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def padded_of_any_size() -> Any:
    i = image()
    return keras.Model(i, classes(L.Conv2D(6, 3, padding="same", name="edge")(normal(i))))


def average_of_any_size() -> Any:
    i = image()
    x = L.GlobalAveragePooling2D(name="whole")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(x))


def attention() -> Any:
    """Squeeze and excitation: every pixel times a value of the whole patch."""
    i = image((8, 8))
    x = L.Conv2D(6, 3)(normal(i))
    y = L.Dense(6, activation="sigmoid")(L.GlobalAveragePooling2D(keepdims=True)(x))
    x = L.Multiply(name="excite")([x, y])
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def mirrored() -> Any:
    i = image((6, 6))
    x = Mirror(name="mirror")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def enlarged_inside() -> Any:
    i = image((12, 12))
    x = L.MaxPooling2D(2)(L.Conv2D(6, 3, activation="relu")(normal(i)))
    x = L.Conv2D(4, 3)(L.UpSampling2D(2, name="grow")(x))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def position_known() -> Any:
    i = image((5, 5))
    x = L.PReLU(name="places")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))
