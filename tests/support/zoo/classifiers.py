"""Patch classifiers: one vector of classes for a patch."""

from __future__ import annotations

from typing import Any

import keras

from .entry import Entry, Patches, Scene, done_or_refused
from .parts import L, classes, conv, dense_classes, image, pooled_stages, small

KIND = "Patch classifiers"
TWO = "Several sources"


def eurosat(bands: int, padding: str, head: str, norm: str = "", scale: float = 1e-4) -> Any:
    """64 x 64 in, ten classes out, as for EuroSAT."""
    i = image(64, bands)
    x = pooled_stages(L.Rescaling(scale)(i), (8, 12, 16), padding, norm)
    if head == "flatten":
        x = L.Dense(24, activation="relu")(L.Flatten()(x))
        x = L.Dropout(0.5)(x)
    elif head == "maximum":
        x = L.GlobalMaxPooling2D()(x)
    else:
        x = L.GlobalAveragePooling2D()(x)
    return keras.Model(i, dense_classes(x, 10))


def sequential() -> Any:
    """Keras's first example of a CNN, for patches."""
    return keras.Sequential(
        [
            image(28, 4),
            L.Rescaling(1e-4),
            L.Conv2D(8, 3, activation="relu"),
            L.MaxPooling2D(2),
            L.Conv2D(16, 3, activation="relu"),
            L.MaxPooling2D(2),
            L.Flatten(),
            L.Dropout(0.5),
            L.Dense(6, activation="softmax", name="classes"),
        ]
    )


def tutorial(size: Any) -> Any:
    """The CNN of OTBTF's tutorial; None: the same as a fully convolutional network."""
    i = image(size, 4, "input")
    x = small(i)
    x = L.MaxPooling2D(2)(L.Conv2D(16, 5, activation="relu")(x))
    x = L.MaxPooling2D(2)(L.Conv2D(16, 3, activation="relu")(x))
    x = L.Conv2D(32, 2, activation="relu")(x)
    soft = classes(x) if size is None else dense_classes(L.Flatten()(x))
    labels = keras.ops.expand_dims(keras.ops.argmax(soft, axis=-1), axis=-1)
    return keras.Model(i, {"softmax_layer": soft, "estimated_labels": labels})


def hyperspectral() -> Any:
    """HybridSN: convolutions over the bands as well, in a small patch."""
    i = image(9, 30)
    x = L.Reshape((9, 9, 30, 1))(small(i))
    x = L.Conv3D(4, (3, 3, 7), activation="relu")(x)
    x = L.Conv3D(6, (3, 3, 5), activation="relu")(x)
    x = L.Reshape((5, 5, -1))(x)
    x = L.Flatten()(L.Conv2D(12, 3, activation="relu")(x))
    return keras.Model(i, dense_classes(L.Dense(24, activation="relu")(x)))


def residual() -> Any:
    """A small ResNet: padded, strided, shortcuts, average over the patch."""
    i = image(32)
    x = conv(small(i), 8, norm="batch")
    for filters in (8, 12, 16):
        shortcut = L.Conv2D(filters, 1, strides=2)(x)
        y = L.Conv2D(filters, 3, padding="same")(conv(x, filters, norm="batch", strides=2))
        x = L.ReLU()(L.Add()([shortcut, L.BatchNormalization()(y)]))
    return keras.Model(i, dense_classes(L.GlobalAveragePooling2D()(x)))


def late_fusion() -> Any:
    """Optical and radar patches through branches of their own."""
    a, b = image(16, 4, "optical"), image(16, 2, "radar")
    x = L.Flatten()(pooled_stages(small(a), (8, 12), "valid"))
    y = L.Flatten()(pooled_stages(small(b), (6, 8), "valid"))
    x = L.Concatenate()([L.Dense(16, activation="relu")(x), L.Dense(16, activation="relu")(y)])
    return keras.Model([a, b], dense_classes(x))


def siamese() -> Any:
    """Two dates through the same layers: changed, or not."""
    a, b = image(None, 4, "date_1"), image(None, 4, "date_2")
    n = keras.Input((None, None, 4))
    shared = keras.Model(n, conv(conv(small(n), 8, padding="valid"), 8, 5, padding="valid"))
    x = keras.ops.abs(shared(a) - shared(b))
    return keras.Model([a, b], classes(x, 2))


def pan_and_colour() -> Any:
    """Multispectral patches of 8 x 8 and the panchromatic ones of the same ground, 32 x 32."""
    a, b = image(8, 4, "ms"), image(32, 1, "pan")
    x = L.Flatten()(conv(conv(small(a), 8, padding="valid"), 8, padding="valid"))
    y = L.Flatten()(pooled_stages(small(b), (4, 6, 8), "valid"))
    x = L.Concatenate()([L.Dense(16, activation="relu")(x), L.Dense(16, activation="relu")(y)])
    return keras.Model([a, b], dense_classes(x))


def pan_and_colour_fcn() -> Any:
    """The same, fully convolutional and of any size."""
    a, b = image(None, 4, "ms"), image(None, 1, "pan")
    x = conv(conv(small(a), 8, padding="valid"), 8, padding="valid")
    y = conv(small(b), 6, 4, padding="valid", strides=4)
    y = conv(conv(y, 8, padding="valid"), 8, padding="valid")
    return keras.Model([a, b], classes(conv(L.Concatenate()([x, y]), 12, padding="valid")))


S64 = ((64, 64),)
ENTRIES = [
    Entry("eurosat_rgb", KIND, "CNN, 64 x 64 x 3 of bytes, padded, Flatten and Dense",
          lambda: eurosat(3, "same", "flatten", scale=1 / 255), Patches(S64),
          scenes=(Scene(3, dtype="uint8"),)),
    Entry("eurosat_ms", KIND, "CNN, 64 x 64 x 13, padded, batch normalisation, average pooling",
          lambda: eurosat(13, "same", "average", "batch"), Patches(S64),
          scenes=(Scene(13),)),
    Entry("eurosat_valid", KIND, "CNN, 64 x 64 x 13, unpadded, Flatten and Dense",
          lambda: eurosat(13, "valid", "flatten"), Patches(S64), scenes=(Scene(13),)),
    Entry("eurosat_valid_average", KIND, "CNN, 64 x 64 x 3, unpadded, global average pooling",
          lambda: eurosat(3, "valid", "average"), Patches(S64), scenes=(Scene(3),)),
    Entry("eurosat_valid_maximum", KIND, "CNN, 64 x 64 x 3, unpadded, global maximum pooling",
          lambda: eurosat(3, "valid", "maximum"), Patches(S64), scenes=(Scene(3),)),
    Entry("sequential", KIND, "Sequential CNN, 28 x 28, Dropout",
          sequential, Patches(((28, 28),))),
    Entry("hyperspectral", KIND, "HybridSN: 3-D convolutions over 30 bands, 9 x 9",
          hyperspectral, Patches(((9, 9),)), scenes=(Scene(30, 120, 96),),
          fcn=done_or_refused("SCALE_FACTOR")),
    Entry("small_resnet", KIND, "small ResNet, 32 x 32, padded, strided",
          residual, Patches(((32, 32),))),
    Entry("otbtf_tutorial_cnn", KIND, "OTBTF's tutorial: CNN, 16 x 16, softmax and labels",
          lambda: tutorial(16), Patches(((16, 16),)), take=lambda o: o["softmax_layer"]),
    Entry("otbtf_tutorial_fcn", KIND, "OTBTF's tutorial: the same of any size",
          lambda: tutorial(None), Patches(((16, 16),)), take=lambda o: o["softmax_layer"]),
    Entry("late_fusion", TWO, "optical and radar on one grid, two branches",
          late_fusion, Patches(((16, 16), (16, 16))), scenes=(Scene(4), Scene(2))),
    Entry("siamese", TWO, "two dates, shared layers, change or none",
          siamese, Patches(((7, 7), (7, 7))), scenes=(Scene(4), Scene(4))),
    Entry("pan_and_ms", TWO, "multispectral and panchromatic, four times as fine, patches",
          pan_and_colour, Patches(((8, 8), (32, 32))),
          scenes=(Scene(4, 120, 96), Scene(1, 120, 96, finer=4))),
    Entry("pan_and_ms_fcn", TWO, "the same, of any size",
          pan_and_colour_fcn, Patches(((7, 7), (28, 28))),
          scenes=(Scene(4, 120, 96), Scene(1, 120, 96, finer=4))),
]  # fmt: skip
