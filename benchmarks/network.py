"""The tutorial's CNN, with seeded random weights, exported as a user exports it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras

_LAYERS = ((5, 4, 16), (3, 16, 32), (2, 32, 64), (1, 64, 6))
"""Kernel side, channels in and out of each convolution; the first two are followed by poolings."""


def tutorial(folder: Path) -> Path:
    """Export the network to ``folder`` and return the SavedModel's path."""
    keras.utils.set_random_seed(7)
    layers = keras.layers
    image = keras.Input((None, None, 4), name="input")
    x: Any = layers.Rescaling(1e-4)(image)
    for number, (side, _, channels) in enumerate(_LAYERS[:3]):
        x = layers.Conv2D(channels, side, activation="relu")(x)
        x = layers.MaxPooling2D()(x) if number < 2 else x
    wide = keras.initializers.RandomNormal(stddev=2)
    x = layers.Conv2D(6, 1, activation="softmax", name="softmax_layer", kernel_initializer=wide)(x)
    labels = keras.ops.expand_dims(keras.ops.argmax(x, axis=-1), axis=-1)
    model = keras.Model(image, {"softmax_layer": x, "estimated_labels": labels})
    folder.mkdir(parents=True, exist_ok=True)
    model.save(folder / "tutorial.keras")
    target = folder / "tutorial"
    export(ExportJob(str(folder / "tutorial.keras"), str(target)), Messages(io.StringIO()))
    return target


def multiply_adds(dense: bool) -> float:
    """Return the multiplications and additions (counted as two) for each image pixel.

    Args:
        dense: of the dense method, which computes every layer at full resolution; else of the
            fully convolutional one, whose poolings leave a quarter and a sixteenth of the pixels.
    """
    shares = (1, 1, 1, 1) if dense else (1, 1 / 4, 1 / 16, 1 / 16)
    return sum(2 * s * s * a * b * share for (s, a, b), share in zip(_LAYERS, shares))
