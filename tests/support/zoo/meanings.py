"""What the numbers of a network may mean."""

from __future__ import annotations

from typing import Any, Callable

import keras

from .entry import (
    LABELS,
    LOGITS,
    MASK,
    NUMBERS,
    UNSAID,
    VALUES,
    Entry,
    Patches,
    Scene,
    Whole,
)
from .parts import L, classes, dense_classes, image, pooled_stages, small
from .parts import unet as features

KIND = "What the numbers mean"


def pixels(head: Callable[[Any], Any]) -> Callable[[], Any]:
    """A small U-Net with a head."""

    def build() -> Any:
        i = image()
        return keras.Model(i, head(features(small(i), 2)))

    return build


def values(x: Any, count: int) -> Any:
    """A head of values."""
    return L.Conv2D(count, 1, name="values")(x)


def several_heads() -> Any:
    """Land cover and height from one trunk."""
    i = image()
    x = features(small(i), 2)
    return keras.Model(i, {"cover": classes(x), "height": values(x, 1)})


def numbers() -> Any:
    """Nothing but the numbers of the classes."""
    i = image()
    x = classes(features(small(i), 2))
    return keras.Model(i, keras.ops.expand_dims(keras.ops.argmax(x, axis=-1), axis=-1))


def labelled() -> Any:
    """Several labels for one patch, as in BigEarthNet."""
    i = image(32, 10)
    x = L.Flatten()(pooled_stages(small(i), (8, 12), "valid"))
    return keras.Model(i, dense_classes(L.Dense(16, activation="relu")(x), 8, "sigmoid"))


def patch_value() -> Any:
    """One value for a patch, such as biomass."""
    i = image(15)
    x = L.Flatten()(pooled_stages(small(i), (8, 12), "valid"))
    return keras.Model(i, L.Dense(1, name="values")(L.Dense(16, activation="relu")(x)))


ENTRIES = [
    Entry("softmax_of_two", KIND, "U-Net, two classes, softmax",
          pixels(lambda x: classes(x, 2)), Whole(4)),
    Entry("mask", KIND, "U-Net, one sigmoid: a mask",
          pixels(lambda x: classes(x, 1, "sigmoid")), Whole(4), meaning=MASK),
    Entry("logits", KIND, "U-Net, six logits",
          pixels(lambda x: classes(x, 6, None)), Whole(4), meaning=LOGITS),
    Entry("logits_unsaid", KIND, "the same, from a file without a loss",
          pixels(lambda x: classes(x, 6, None)), Whole(4), meaning=UNSAID, compiled=False),
    Entry("labels_of_pixels", KIND, "U-Net, five sigmoids: several labels for a pixel",
          pixels(lambda x: classes(x, 5, "sigmoid")), Whole(4), meaning=LABELS),
    Entry("labels_of_patches", KIND, "CNN, 32 x 32 x 10, eight sigmoids: labels for a patch",
          labelled, Patches(((32, 32),)), scenes=(Scene(10),), meaning=LABELS),
    Entry("regression", KIND, "U-Net, one value for a pixel, such as height",
          pixels(lambda x: values(x, 1)), Whole(4), meaning=VALUES),
    Entry("regression_of_three", KIND, "U-Net, three values for a pixel",
          pixels(lambda x: values(x, 3)), Whole(4), meaning=VALUES),
    Entry("regression_of_patches", KIND, "CNN, 15 x 15, one value for a patch",
          patch_value, Patches(((15, 15),)), meaning=VALUES, compiled=False),
    Entry("class_numbers", KIND, "U-Net that gives the numbers of the classes alone",
          numbers, Whole(4), meaning=NUMBERS),
    Entry("several_heads", KIND, "U-Net, land cover by softmax beside height",
          several_heads, Whole(4), take=lambda o: o["cover"]),
]  # fmt: skip
