"""Building blocks that many of the models share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import keras

L = keras.layers


def image(size: Optional[int] = None, bands: int = 4, name: str = "image", **how: Any) -> Any:
    """An image input; None: of any size."""
    return keras.Input((size, size, bands), name=name, **how)


def small(x: Any) -> Any:
    """Reflectances 0 to 10000 as numbers near 1."""
    return L.Rescaling(1e-4)(x)


def classes(x: Any, count: int = 6, activation: Any = "softmax", name: str = "classes") -> Any:
    """The head of a network that gives pixels. Its name has it fitted: see ``weights.settle``."""
    return L.Conv2D(count, 1, activation=activation, name=name)(x)


def dense_classes(x: Any, count: int = 6, activation: Any = "softmax") -> Any:
    """The head of a network that gives one vector."""
    return L.Dense(count, activation=activation, name="classes")(x)


def conv(
    x: Any, filters: int, side: int = 3, norm: str = "", padding: str = "same", **how: Any
) -> Any:
    """Convolution, normalisation, ReLU. norm: ``batch``, ``group``, ``layer``, or none."""
    x = L.Conv2D(filters, side, padding=padding, **how)(x)
    axis = 1 if how.get("data_format") == "channels_first" else -1
    if norm == "batch":
        x = L.BatchNormalization(axis=axis)(x)
    elif norm == "group":
        x = L.GroupNormalization(groups=4)(x)
    elif norm == "layer":
        x = L.LayerNormalization()(x)
    return L.ReLU()(x)


def twice(x: Any, filters: int, norm: str = "", drop: float = 0, **how: Any) -> Any:
    """The two convolutions of a U-Net's stage, dropout between them."""
    x = conv(x, filters, norm=norm, **how)
    return conv(L.Dropout(drop)(x) if drop else x, filters, norm=norm, **how)


def enlarge(x: Any, filters: int, how: str, **format: Any) -> Any:
    """Twice as many rows and columns. how: ``transposed``, ``nearest``, ``bilinear``."""
    if how == "transposed":
        return L.Conv2DTranspose(filters, 2, strides=2, padding="same", **format)(x)
    x = L.UpSampling2D(2, interpolation=how, **format)(x)
    return L.Conv2D(filters, 2 if how == "nearest" else 3, padding="same", **format)(x)


def unet(
    x: Any, depth: int, up: str = "transposed", base: int = 6, norm: str = "", drop: float = 0,
    strided: bool = False, **format: Any,
) -> Any:  # fmt: skip
    """A U-Net's features at full resolution; ``format`` goes to every layer that has channels."""
    axis = 1 if format.get("data_format") == "channels_first" else -1
    skips = []
    for stage in range(depth):
        x = twice(x, base * (stage + 1), norm, drop, **format)
        skips.append(x)
        if strided:
            x = conv(x, base * (stage + 1), norm=norm, strides=2, **format)
        else:
            x = L.MaxPooling2D(2, **format)(x)
    x = twice(x, base * (depth + 1), norm, drop, **format)
    for stage in reversed(range(depth)):
        x = enlarge(x, base * (stage + 1), up, **format)
        x = L.Concatenate(axis=axis)([skips[stage], x])
        x = twice(x, base * (stage + 1), norm, **format)
    return x


def excite(x: Any, ratio: int = 2) -> Any:
    """Squeeze and excitation."""
    channels = x.shape[-1]
    y = L.GlobalAveragePooling2D(keepdims=True)(x)
    y = L.Dense(channels // ratio, activation="relu")(y)
    return L.Multiply()([x, L.Dense(channels, activation="sigmoid")(y)])


def pooled_stages(x: Any, filters: Sequence[int], padding: str = "same", norm: str = "") -> Any:
    """Convolution and pooling by 2, for each number of filters."""
    for count in filters:
        x = L.MaxPooling2D(2)(conv(x, count, norm=norm, padding=padding))
    return x
