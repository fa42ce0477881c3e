"""Networks that give several pixels for each patch."""

from __future__ import annotations

from typing import Any, Optional

from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.specimen_layers import L, classes, image, normal


def _unet(size: Optional[int], crop: int, padding: str = "same") -> Any:
    i = image((size, size))
    x, skips = normal(i), []
    for filters in (6, 8):
        x = L.Conv2D(filters, 3, padding=padding, activation="relu")(x)
        skips.append(x)
        x = L.MaxPooling2D(2)(x)
    x = L.Conv2D(8, 3, padding=padding, activation="relu")(x)
    for skip in skips[::-1]:
        x = L.Conv2DTranspose(6, 3, strides=2, padding=padding, activation="relu")(x)
        if padding == "same":
            x = L.Concatenate()([x, skip])
        x = L.Conv2D(6, 3, padding=padding, activation="relu")(x)
    return keras.Model(i, classes(L.Cropping2D(crop)(x) if crop else x))


def unet_64_to_32() -> Any:
    return _unet(64, 16)


def unet_of_any_size() -> Any:
    """The smallest patch whose kept centre no padding reaches, in whole alignments."""
    return _unet(None, 16)


def unet_cropped_too_little() -> Any:
    return _unet(64, 2)


def enlarging() -> Any:
    """Valid convolutions, then up-sampling: two pixels a patch."""
    i = image()
    x = L.MaxPooling2D(2)(L.Conv2D(6, 3, activation="relu")(normal(i)))
    x = L.UpSampling2D(2)(L.Conv2D(6, 3)(x))
    return keras.Model(i, classes(x))


def transposing() -> Any:
    i = image()
    x = L.Conv2D(6, 4, strides=4, activation="relu")(normal(i))
    return keras.Model(i, classes(L.Conv2DTranspose(6, 2, strides=2, activation="relu")(x)))


def decoder() -> Any:
    """A small map made out of a vector."""
    i = image((16, 16))
    x = L.Flatten()(L.Conv2D(4, 4, strides=4, activation="relu")(normal(i)))
    x = L.Reshape((4, 4, 3))(L.Dense(48, activation="relu")(x))
    return keras.Model(i, classes(x))
