"""What the networks among the specimens share: layers, an input, the last step."""

from __future__ import annotations

from typing import Any

from cnnmapper.engine.models.tensorflow_setup import keras

L = keras.layers
ops = keras.ops


def image(size: Any = (None, None), bands: int = 4, name: str = "image") -> Any:
    """An image input of (rows, columns)."""
    return keras.Input((*size, bands), name=name)


def normal(x: Any) -> Any:
    """Reflectances 0 to 10000 as numbers near 1."""
    return L.Rescaling(1e-4)(x)


def classes(x: Any, count: int = 5) -> Any:
    return L.Conv2D(count, 1, activation="softmax", name="classes")(x)


@keras.saving.register_keras_serializable("zoo")
class Cube(L.Layer):
    """A custom layer that works pixel by pixel."""

    def call(self, inputs: Any) -> Any:
        return inputs**3


@keras.saving.register_keras_serializable("zoo")
class Mirror(L.Layer):
    """A custom layer that does not."""

    def call(self, inputs: Any) -> Any:
        return inputs[:, ::-1] * 0.5 + inputs
