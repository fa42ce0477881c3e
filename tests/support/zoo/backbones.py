"""The networks of keras.applications, as patch classifiers and as encoders of U-Nets."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, Optional

import keras

from .entry import DONE, Entry, Patches, Scene, Whole, done_or_refused
from .parts import L, classes, conv, dense_classes, image

PATCH_KIND = "Backbones of keras.applications as patch classifiers"
UNET_KIND = "Backbones of keras.applications as encoders of U-Nets"

SKIPS = {
    "ResNet50": ("conv1_relu", "conv2_block3_out", "conv3_block4_out", "conv4_block6_out",
                 "conv5_block3_out"),
    "MobileNetV2": ("block_1_expand_relu", "block_3_expand_relu", "block_6_expand_relu",
                    "block_13_expand_relu", "block_16_project"),
    "EfficientNetB0": ("block2a_expand_activation", "block3a_expand_activation",
                       "block4a_expand_activation", "block6a_expand_activation",
                       "top_activation"),
    "DenseNet121": ("conv1_relu", "pool2_relu", "pool3_relu", "pool4_relu", "relu"),
    "Xception": ("block2_sepconv2_bn", "block3_sepconv2_bn", "block4_sepconv2_bn",
                 "block13_sepconv2_bn", "block14_sepconv2_act"),
    "VGG16": ("block1_conv2", "block2_conv2", "block3_conv3", "block4_conv3", "block5_conv3"),
}  # fmt: skip
"""Layers whose results a decoder joins, from the finest to the last."""

PADS = {"Xception": (3, 1, 0, 0)}
"""Rows and columns that unpadded convolutions have cost the skips, put back above and left."""


def backbone(name: str, i: Any) -> Any:
    """The network without its top, random weights."""
    x = i if name == "EfficientNetB0" else L.Rescaling(1 / 127.5, offset=-1)(i)
    return getattr(keras.applications, name)(weights=None, include_top=False, input_tensor=x)


def classifier(name: str, size: int) -> Any:
    """Transfer learning: backbone, average, dropout, one dense layer."""
    i = image(size, 3)
    x = L.GlobalAveragePooling2D()(backbone(name, i).output)
    return keras.Model(i, dense_classes(L.Dropout(0.2)(x)))


def unet(name: str, size: Optional[int], filters: Sequence[int] = (32, 24, 16, 12, 8)) -> Any:
    """A decoder over the backbone's stages, up to full resolution."""
    i = image(size, 3)
    encoder = backbone(name, i)
    skips = [encoder.get_layer(layer).output for layer in SKIPS[name]]
    x = skips.pop()
    pads = PADS.get(name, (0, 0, 0, 0))
    for skip, pad, count in zip(reversed(skips), reversed(pads), filters):
        x = L.UpSampling2D(2)(x)
        if pad:
            skip = L.ZeroPadding2D(((pad, 0), (pad, 0)))(skip)
        x = conv(L.Concatenate()([x, skip]), count, norm="batch")
    if name != "VGG16":  # whose first stage has the image's own resolution
        x = conv(L.UpSampling2D(2)(x), filters[-1], norm="batch")
    return keras.Model(i, classes(x))


SMALL = Scene(3, 84, 76, "uint8")
PATCHES = {"ResNet50": 64, "MobileNetV2": 64, "EfficientNetB0": 64, "DenseNet121": 64,
           "Xception": 72, "VGG16": 64}  # fmt: skip
UNETS: dict[str, Optional[int]] = {
    "ResNet50": 128, "MobileNetV2": 128, "DenseNet121": 128, "Xception": 128, "VGG16": None,
}  # fmt: skip

ENTRIES = [
    *(
        Entry(f"{name.lower()}_patches", PATCH_KIND, f"{name}, {size} x {size}, average, Dense",
              functools.partial(classifier, name, size), Patches(((size, size),)),
              scenes=(SMALL,), tolerance=1e-4,
              # Squeeze and excitation leaves no scale that the layers could tell.
              fcn=done_or_refused("SCALE_FACTOR") if name == "EfficientNetB0" else DONE)
        for name, size in PATCHES.items()
    ),
    # That over EfficientNetB0 is among the networks that are not shift-equivariant.
    *(
        Entry(f"{name.lower()}_unet", UNET_KIND,
              f"U-Net over {name}, " + (f"{size} x {size}" if size else "of any size"),
              functools.partial(unet, name, size), Whole(16 if name == "VGG16" else 32),
              functools.partial(unet, name, None),
              scenes=(Scene(3, dtype="uint8"),), tolerance=1e-4)
        for name, size in UNETS.items()
    ),
]  # fmt: skip
