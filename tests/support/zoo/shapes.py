"""Shapes and types: finer results, channels first, fixed batches, bytes, half precision."""

from __future__ import annotations

import functools
from typing import Any, Optional

import keras
import numpy as np

from .entry import VALUES, Entry, Patches, Scene, Whole, done_or_refused
from .parts import L, classes, conv, dense_classes, image, pooled_stages, small
from .parts import unet as features

KIND = "Shapes, types and layers for training"


def finer_by_transposing() -> Any:
    """Super-resolution by 2: a transposed convolution."""
    i = image()
    x = conv(conv(small(i), 12, 5), 8)
    head = L.Conv2DTranspose(4, 4, strides=2, padding="same", name="values")
    return keras.Model(i, head(x))


def finer_by_shuffling() -> Any:
    """Super-resolution by 2: channels become pixels (ESPCN)."""
    i = image()
    x = conv(conv(small(i), 12, 5), 8)
    x = L.Conv2D(16, 3, padding="same", name="values")(x)
    return keras.Model(i, keras.ops.depth_to_space(x, 2))


def finer_classes() -> Any:
    """Classes at a quarter of the image's pixel size."""
    i = image()
    x = features(small(i), 2)
    for filters in (8, 6):
        x = L.Conv2DTranspose(filters, 2, strides=2, activation="relu")(x)
    return keras.Model(i, classes(x))


def channels_first() -> Any:
    """A U-Net whose tensors are (batch, bands, rows, columns)."""
    first = {"data_format": "channels_first"}
    i = keras.Input((4, None, None), name="image")
    x = features(small(i), 2, **first)
    x = L.Conv2D(6, 1, name="classes", **first)(x)
    return keras.Model(i, L.Softmax(axis=1)(x))


def channels_last() -> Any:
    """The same with the bands last."""
    i = image()
    x = L.Conv2D(6, 1, name="classes")(features(small(i), 2))
    return keras.Model(i, L.Softmax()(x))


def batches(batch: Optional[int], size: Optional[int]) -> Any:
    """A U-Net that was built for batches of one size."""
    i = keras.Input(batch_shape=(batch, size, size, 4), name="image")
    return keras.Model(i, classes(features(small(i), 2)))


def patches_in_batches(batch: Optional[int]) -> Any:
    """A CNN that was built for batches of one size."""
    i = keras.Input(batch_shape=(batch, 16, 16, 4), name="image")
    x = L.Flatten()(pooled_stages(small(i), (8, 12), "valid"))
    return keras.Model(i, dense_classes(x))


def of_bytes() -> Any:
    """A U-Net that takes bytes as they are."""
    i = image(None, 3, dtype="uint8")
    x = L.Rescaling(1 / 255)(keras.ops.cast(i, "float32"))
    return keras.Model(i, classes(features(x, 2)))


def half() -> Any:
    """A U-Net of mixed precision: float16 inside, the head in float32."""
    kept = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_float16")
    try:
        i = image()
        x = features(small(i), 2)
        head = L.Conv2D(6, 1, activation="softmax", name="classes", dtype="float32")
        return keras.Model(i, head(x))
    finally:
        keras.config.set_dtype_policy(kept)


def plain() -> Any:
    """A U-Net for reflectances that are 0 to 1 already."""
    i = image()
    return keras.Model(i, classes(features(i, 2)))


def resized() -> Any:
    """A CNN that enlarges its patches first, as for a backbone of larger ones."""
    i = image(32, 3)
    x = L.Resizing(48, 48)(L.Rescaling(1 / 255)(i))
    x = L.GlobalAveragePooling2D()(pooled_stages(x, (8, 12, 16)))
    return keras.Model(i, dense_classes(x))


def augmented() -> Any:
    """Augmentation and standardisation as layers of the model."""
    i = image(24)
    x = L.RandomRotation(0.2)(L.RandomFlip("horizontal_and_vertical")(i))
    x = L.RandomContrast(0.1)(L.GaussianNoise(0.1)(x))
    x = L.Normalization(mean=[3000.0] * 4, variance=[2e6] * 4)(x)
    x = L.Flatten()(pooled_stages(x, (8, 12), "valid"))
    return keras.Model(i, dense_classes(L.Dropout(0.3)(x)))


def standardised() -> Any:
    """A Normalization that was fitted to images, in a network of any size."""
    i = image()
    norm = L.Normalization()
    random = np.random.default_rng(3)
    norm.adapt(random.normal([2000, 3000, 3500, 5000], 900, (4, 32, 32, 4)).astype("float32"))
    x = conv(norm(i), 8, padding="valid")
    x = L.MaxPooling2D(2)(x)
    return keras.Model(i, classes(conv(x, 12, padding="valid")))


ENTRIES = [
    Entry("super_resolution", KIND, "super-resolution by 2, transposed convolution",
          finer_by_transposing, Whole(1, finer=2), meaning=VALUES),
    Entry("super_resolution_shuffle", KIND, "super-resolution by 2, depth to space",
          finer_by_shuffling, Whole(1, finer=2), meaning=VALUES),
    Entry("finer_classes", KIND, "U-Net with classes at a quarter of the pixel size",
          finer_classes, Whole(4, finer=4)),
    Entry("channels_first", KIND, "U-Net, (batch, bands, rows, columns)",
          channels_first, Whole(4), channels_last),
    Entry("fixed_batch", KIND, "U-Net, batches of 4 x 64 x 64",
          functools.partial(batches, 4, 64), Whole(4, patch=64),
          functools.partial(batches, None, None)),
    Entry("fixed_batch_patches", KIND, "CNN, batches of 8 x 16 x 16",
          functools.partial(patches_in_batches, 8), Patches(((16, 16),)),
          functools.partial(patches_in_batches, None)),
    Entry("bytes", KIND, "U-Net that takes uint8",
          of_bytes, Whole(4), scenes=(Scene(3, dtype="uint8"),)),
    # float16 has eleven bits: how a region is cut changes the order of sums by as much.
    Entry("mixed_precision", KIND, "U-Net, mixed_float16",
          half, Whole(4), tolerance=2e-2),
    Entry("image_0_to_1", KIND, "U-Net, image of float32 from 0 to 1",
          plain, Whole(4), scenes=(Scene(4, dtype="float32"),)),
    Entry("resized_patches", KIND, "CNN, 32 x 32, Resizing and Rescaling inside",
          resized, Patches(((32, 32),)), scenes=(Scene(3, dtype="uint8"),),
          # Resizing leaves no scale that the layers could tell.
          fcn=done_or_refused("SCALE_FACTOR")),
    Entry("augmented", KIND, "CNN, 24 x 24, augmentation and standardisation inside",
          augmented, Patches(((24, 24),))),
    Entry("standardised_fcn", KIND, "FCN of any size, fitted Normalization inside",
          standardised, Patches(((8, 8),))),
]  # fmt: skip
