"""Networks that look at a whole patch: pyramids, attention, normalisation over the patch."""

from __future__ import annotations

import functools
from typing import Any

import keras

from .backbones import unet as backbone_unet
from .entry import LOGITS, Entry, Overlap, Patches, Scene, done_or_refused
from .parts import L, classes, conv, dense_classes, enlarge, excite, image, small, twice
from .parts import unet as features

KIND = "Networks that are not shift-equivariant"


def pspnet() -> Any:
    """Pyramid pooling at an eighth of the resolution."""
    i = image(128)
    x = small(i)
    for filters in (8, 12, 16):
        x = L.MaxPooling2D(2)(twice(x, filters, "batch"))
    parts = [x]
    for bins in (1, 2, 4, 8):
        y = conv(L.AveragePooling2D(16 // bins)(x), 6, 1)
        parts.append(L.UpSampling2D(16 // bins, interpolation="bilinear")(y))
    x = conv(L.Concatenate()(parts), 12, norm="batch")
    return keras.Model(i, classes(L.UpSampling2D(8, interpolation="bilinear")(x)))


def deeplab(size: int = 128) -> Any:
    """DeepLabV3+ as among Keras's examples, over ResNet50; there, of 512 x 512."""

    def block(x: Any, filters: int = 64, side: int = 3, dilation: int = 1) -> Any:
        x = L.Conv2D(filters, side, dilation_rate=dilation, padding="same", use_bias=False)(x)
        return keras.ops.nn.relu(L.BatchNormalization()(x))

    i = image(size, 3)
    scaled = keras.applications.resnet50.preprocess_input(i)
    resnet = keras.applications.ResNet50(weights=None, include_top=False, input_tensor=scaled)
    x = resnet.get_layer("conv4_block6_2_relu").output
    side = x.shape[1]
    pooled = block(L.AveragePooling2D(side)(x), side=1)
    parts = [L.UpSampling2D(side, interpolation="bilinear")(pooled), block(x, side=1)]
    parts += [block(x, dilation=dilation) for dilation in (6, 12, 18)]
    x = block(L.Concatenate()(parts), side=1)
    x = L.UpSampling2D(size // 4 // side, interpolation="bilinear")(x)
    low = block(resnet.get_layer("conv2_block3_2_relu").output, 48, 1)
    x = block(block(L.Concatenate()([x, low])))
    x = L.UpSampling2D(4, interpolation="bilinear")(x)
    return keras.Model(i, classes(x, activation=None))


def excited_unet() -> Any:
    """Squeeze and excitation in every stage."""
    i = image()
    x, skips = small(i), []
    for filters in (6, 8):
        x = excite(twice(x, filters, "batch"))
        skips.append(x)
        x = L.MaxPooling2D(2)(x)
    x = excite(twice(x, 10, "batch"))
    for filters in (8, 6):
        x = L.Concatenate()([skips.pop(), enlarge(x, filters, "transposed")])
        x = excite(twice(x, filters, "batch"))
    return keras.Model(i, classes(x))


def grouped_unet() -> Any:
    """Group normalisation."""
    i = image()
    return keras.Model(i, classes(features(small(i), 2, base=8, norm="group")))


def transformer_unet(size: int = 96) -> Any:
    """TransUNet: self-attention over the coarsest stage."""
    i = image(size)
    x, skips = small(i), []
    for filters in (8, 10, 12):
        x = twice(x, filters, "batch")
        skips.append(x)
        x = L.MaxPooling2D(2)(x)
    x = conv(x, 16)
    tokens = L.Reshape((-1, 16))(x)
    tokens = transformer(tokens, 16)
    x = L.Reshape((size // 8, size // 8, 16))(tokens)
    for filters in (12, 10, 8):
        x = L.Concatenate()([skips.pop(), enlarge(x, filters, "nearest")])
        x = twice(x, filters, "batch")
    return keras.Model(i, classes(x))


def transformer(tokens: Any, width: int, heads: int = 2) -> Any:
    """One block of a transformer."""
    x = L.LayerNormalization()(tokens)
    tokens = L.Add()([tokens, L.MultiHeadAttention(heads, width // heads)(x, x)])
    x = L.Dense(2 * width, activation="gelu")(L.LayerNormalization()(tokens))
    return L.Add()([tokens, L.Dense(width)(x)])


def embedded(i: Any, patch: int, width: int) -> Any:
    """Patches as tokens with learned positions."""
    x = L.Conv2D(width, patch, strides=patch)(small(i))
    count = x.shape[1] * x.shape[2]
    x = L.Reshape((count, width))(x)
    # A bias of its own for each token: its position.
    return L.EinsumDense("btc,cd->btd", output_shape=(count, width), bias_axes="td",
                         bias_initializer="random_normal")(x)  # fmt: skip


def vit() -> Any:
    """A vision transformer that classifies patches of 32 x 32."""
    i = image(32)
    x = embedded(i, 8, 24)
    for _ in range(2):
        x = transformer(x, 24)
    return keras.Model(i, dense_classes(L.GlobalAveragePooling1D()(L.LayerNormalization()(x))))


def vit_segmenter() -> Any:
    """A vision transformer whose tokens are put back on their grid and enlarged."""
    i = image(64)
    x = embedded(i, 8, 24)
    for _ in range(2):
        x = transformer(x, 24)
    x = L.Reshape((8, 8, 24))(x)
    for filters in (16, 12, 8):
        x = conv(enlarge(x, filters, "bilinear"), filters)
    return keras.Model(i, classes(x))


def resized_unet(size: int = 128) -> Any:
    """A U-Net of 64 x 64 between two layers that resize."""
    i = image(size)
    x = L.Resizing(64, 64)(small(i))
    x = features(x, 2)
    return keras.Model(i, classes(L.Resizing(size, size)(x)))


ENTRIES = [
    Entry("pspnet", KIND, "PSPNet: pyramid pooling, 128 x 128", pspnet, Overlap(128, 8)),
    Entry("deeplab_v3_plus", KIND, "DeepLabV3+ of Keras's examples: ResNet50, pooling of the image",
          deeplab, Overlap(128, 16), meaning=LOGITS, scenes=(Scene(3, dtype="uint8"),),
          tolerance=1e-4),
    Entry("excited_unet", KIND, "U-Net of any size with squeeze and excitation",
          excited_unet, Overlap(128, 4)),
    Entry("grouped_unet", KIND, "U-Net of any size with group normalisation",
          grouped_unet, Overlap(128, 4)),
    Entry("transformer_unet", KIND, "TransUNet, 96 x 96: self-attention at the bottom",
          transformer_unet, Overlap(96, 8)),
    Entry("vit_patches", KIND, "vision transformer, patches of 32 x 32",
          vit, Patches(((32, 32),)), fcn=done_or_refused("SCALE_FACTOR")),
    Entry("vit_segmenter", KIND, "vision transformer, 64 x 64, one class for each pixel",
          vit_segmenter, Overlap(64, 8)),
    Entry("efficientnetb0_unet", KIND, "U-Net over EfficientNetB0 (squeeze and excitation), 128",
          functools.partial(backbone_unet, "EfficientNetB0", 128), Overlap(128, 32),
          scenes=(Scene(3, dtype="uint8"),), tolerance=1e-4),
    Entry("resized_unet", KIND, "U-Net, 128 x 128, resized to 64 x 64 inside",
          resized_unet, Overlap(128, 2)),
]  # fmt: skip
