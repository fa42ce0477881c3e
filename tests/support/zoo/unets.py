"""U-Nets and their kin that are shift-equivariant but for their padding."""

from __future__ import annotations

import functools
from typing import Any, Optional

import keras

from .entry import Entry, Scene, Whole
from .parts import L, classes, conv, enlarge, image, small, twice
from .parts import unet as features

KIND = "U-Nets"
OTHER = "Other segmentation networks"


def unet(size: Optional[int] = None, depth: int = 3, **how: Any) -> Any:
    """A padded U-Net."""
    i = image(size)
    return keras.Model(i, classes(features(small(i), depth, **how)))


def valid_unet(size: Optional[int]) -> Any:
    """The first U-Net: unpadded convolutions, skips cut to size. 92 in, 52 out."""
    i = image(size)
    x, skips = small(i), []
    for filters, cut in ((6, 16), (8, 4)):
        x = twice(x, filters, padding="valid")
        skips.append(L.Cropping2D(cut)(x))
        x = L.MaxPooling2D(2)(x)
    x = twice(x, 10, padding="valid")
    for filters, skip in zip((8, 6), reversed(skips)):
        x = L.Concatenate()([skip, enlarge(x, filters, "transposed")])
        x = twice(x, filters, padding="valid")
    return keras.Model(i, classes(x))


def otbtf_fcnn() -> Any:
    """The U-Net of OTBTF's examples, with the cropped outputs that its ``ModelBase`` adds."""
    i = image(None, 4, "input_xs")
    x = keras.ops.cast(i, "float32") * 0.0001

    def down(x: Any, filters: int, name: str) -> Any:
        return L.Conv2D(filters, 3, strides=2, activation="relu", padding="same", name=name)(x)

    def up(x: Any, filters: int, name: str, activation: Any = "relu") -> Any:
        how = {"strides": 2, "activation": activation, "padding": "same", "name": name}
        return L.Conv2DTranspose(filters, 3, **how)(x)

    stages = [down(x, 16, "conv1")]
    for number, filters in enumerate((32, 64, 64), 2):
        stages.append(down(stages[-1], filters, f"conv{number}"))
    x = stages.pop()
    for number, filters in enumerate((64, 32, 16), 1):
        x = up(x, filters, f"tconv{number}") + stages.pop()
    # OTBTF calls this layer “classifier”.
    x = up(x, 2, "classes", None)
    soft = L.Softmax(name="predictions_softmax_tensor")(x)
    outputs = {"predictions": soft}
    for crop in (16, 32, 64, 96, 128):
        cropped = soft[:, crop:-crop, crop:-crop, :]
        name = f"predictions_softmax_tensor_crop{crop}"
        outputs[f"predictions_crop{crop}"] = L.Activation("linear", name=name)(cropped)
    return keras.Model({"input_xs": i}, outputs)


def unet_plus_plus() -> Any:
    """Nested skips; a head on every decoder (deep supervision), all at full resolution."""
    i = image()
    filters = (6, 8, 10, 12)
    grid = {(0, 0): twice(small(i), filters[0])}
    for row in range(1, 4):
        grid[row, 0] = twice(L.MaxPooling2D(2)(grid[row - 1, 0]), filters[row])
    for column in range(1, 4):
        for row in range(4 - column):
            before = [grid[row, k] for k in range(column)]
            raised = enlarge(grid[row + 1, column - 1], filters[row], "transposed")
            grid[row, column] = twice(L.Concatenate()([*before, raised]), filters[row])
    return keras.Model(
        i, [classes(grid[0, column], name=f"classes_{column}") for column in (1, 2, 3)]
    )


def supervised_unet() -> Any:
    """A head on every stage of the decoder, each at the resolution of its own."""
    i = image()
    x, skips, heads = small(i), [], []
    for filters in (6, 8):
        x = twice(x, filters)
        skips.append(x)
        x = L.MaxPooling2D(2)(x)
    x = twice(x, 10)
    heads.append(classes(x, name="classes_quarter"))
    for filters, skip, name in zip((8, 6), reversed(skips), ("half", "full")):
        x = twice(L.Concatenate()([skip, enlarge(x, filters, "nearest")]), filters)
        heads.append(classes(x, name=f"classes_{name}"))
    return keras.Model(i, heads)


def fpn() -> Any:
    """A feature pyramid: all levels brought to one resolution, summed, enlarged."""
    i = image()
    x, levels = small(i), []
    for filters in (8, 10, 12):
        x = L.MaxPooling2D(2)(twice(x, filters, "batch"))
        levels.append(L.Conv2D(8, 1)(x))
    x = levels.pop()
    pyramid = [x]
    while levels:
        x = L.Add()([levels.pop(), L.UpSampling2D(2)(x)])
        pyramid.append(x)
    parts = []
    for level, scale in zip(pyramid, (4, 2, 1)):
        y = conv(level, 8, norm="batch")
        parts.append(L.UpSampling2D(scale, interpolation="bilinear")(y) if scale > 1 else y)
    x = conv(L.Add()(parts), 8, norm="batch")
    return keras.Model(i, classes(L.UpSampling2D(2, interpolation="bilinear")(x)))


def linknet() -> Any:
    """Strided residual encoders, light decoders, skips added."""
    i = image()
    x = L.MaxPooling2D(3, strides=2, padding="same")(conv(small(i), 8, 7, strides=2, norm="batch"))
    stages = [x]
    for filters in (8, 12, 16):
        strides = 1 if filters == 8 else 2
        y = conv(conv(x, filters, strides=strides, norm="batch"), filters, norm="batch")
        x = L.Add()([y, L.Conv2D(filters, 1, strides=strides)(x)])
        stages.append(x)
    for filters, skip in ((12, stages[2]), (8, stages[1])):
        y = conv(x, 4, 1, norm="batch")
        y = L.Conv2DTranspose(4, 3, strides=2, padding="same", activation="relu")(y)
        x = L.Add()([conv(y, filters, 1, norm="batch"), skip])
    x = L.Conv2DTranspose(8, 3, strides=2, padding="same", activation="relu")(x)
    x = L.Conv2DTranspose(8, 2, strides=2, padding="same", activation="relu")(conv(x, 8))
    return keras.Model(i, classes(x))


def segnet() -> Any:
    """Encoder and decoder without skips, as SegNet is written in Keras."""
    i = image()
    x = small(i)
    for filters in (8, 12, 16):
        x = L.MaxPooling2D(2)(twice(x, filters, "batch"))
    for filters in (16, 12, 8):
        x = twice(L.UpSampling2D(2)(x), filters, "batch")
    return keras.Model(i, classes(x))


def fcn8() -> Any:
    """FCN-8s: scores of three depths, summed on the way up by transposed convolutions."""
    i = image(None, 4)
    x, scores = small(i), []
    for number, filters in enumerate((8, 10, 12, 12, 12)):
        x = L.MaxPooling2D(2)(conv(x, filters))
        if number >= 2:
            scores.append(L.Conv2D(6, 1)(x))
    x = scores.pop()
    while scores:
        x = L.Conv2DTranspose(6, 4, strides=2, padding="same")(x)
        x = L.Add()([x, scores.pop()])
    x = L.Conv2DTranspose(6, 16, strides=8, padding="same", name="classes")(x)
    return keras.Model(i, L.Softmax()(x))


def dilated() -> Any:
    """A context network: padded, no pooling, dilation 1 to 8."""
    i = image()
    x = small(i)
    for dilation in (1, 2, 4, 8, 1):
        x = conv(x, 8, dilation_rate=dilation)
    return keras.Model(i, classes(x))


def siamese_unet() -> Any:
    """Change detection: one encoder for both dates, their differences as skips."""
    a, b = image(None, 4, "date_1"), image(None, 4, "date_2")
    n = keras.Input((None, None, 4))
    fine = twice(small(n), 6)
    middle = twice(L.MaxPooling2D(2)(fine), 8)
    encoder = keras.Model(n, [fine, middle, twice(L.MaxPooling2D(2)(middle), 10)])
    skips = [keras.ops.abs(x - y) for x, y in zip(encoder(a), encoder(b))]
    x = skips.pop()
    for filters in (8, 6):
        x = twice(L.Concatenate()([skips.pop(), enlarge(x, filters, "transposed")]), filters)
    return keras.Model([a, b], classes(x, 2))


def coarse() -> Any:
    """Padded and strided, without a way back up: a pixel for every 4 x 4."""
    i = image()
    x = L.MaxPooling2D(2)(conv(conv(small(i), 8, strides=2), 12))
    return keras.Model(i, classes(conv(x, 12)))


def gated() -> Any:
    """Attention U-Net: gates at the skips, which look at one pixel at a time."""
    i = image()
    x, skips = small(i), []
    for filters in (6, 8, 10):
        x = twice(x, filters, "batch")
        skips.append(x)
        x = L.MaxPooling2D(2)(x)
    x = twice(x, 12, "batch")
    for filters in (10, 8, 6):
        skip = skips.pop()
        x = enlarge(x, filters, "transposed")
        gate = L.ReLU()(L.Add()([L.Conv2D(4, 1)(skip), L.Conv2D(4, 1)(x)]))
        skip = L.Multiply()([skip, L.Conv2D(1, 1, activation="sigmoid")(gate)])
        x = twice(L.Concatenate()([skip, x]), filters, "batch")
    return keras.Model(i, classes(x))


def _entry(name: str, what: str, size: Optional[int], depth: int, **how: Any) -> Entry:
    scene = Scene(width=330, height=290) if size and size > 150 else Scene()
    make = functools.partial(unet, depth=depth, **how)
    whole = Whole(2**depth, patch=size or 128)
    build, twin = functools.partial(make, size), functools.partial(make, None)
    return Entry(name, KIND, what, build, whole, twin, scenes=(scene,))


ENTRIES = [
    _entry("unet_any", "U-Net of any size, depth 4, transposed convolutions", None, 4),
    _entry("unet_any_nearest", "U-Net of any size, depth 3, nearest up-sampling", None, 3,
           up="nearest"),
    _entry("unet_any_bilinear", "U-Net of any size, depth 2, bilinear up-sampling", None, 2,
           up="bilinear"),
    _entry("unet_128", "U-Net, 128 x 128, depth 4, batch normalisation", 128, 4, norm="batch"),
    _entry("unet_256", "U-Net, 256 x 256, depth 4, batch normalisation, dropout", 256, 4,
           norm="batch", drop=0.2),
    _entry("unet_128_bilinear", "U-Net, 128 x 128, depth 3, bilinear up-sampling, dropout", 128, 3,
           up="bilinear", drop=0.1),
    _entry("unet_strided", "U-Net of any size, strided convolutions instead of pooling", None, 3,
           norm="batch", strided=True),
    _entry("unet_layer_norm", "U-Net of any size, layer normalisation of each pixel", None, 3,
           norm="layer"),
    Entry("unet_valid", KIND, "the first U-Net, unpadded, 92 in, 52 out",
          lambda: valid_unet(92), Whole(4, cut=20, patch=92), lambda: valid_unet(None)),
    Entry("otbtf_fcnn", KIND, "OTBTF's U-Net with its default outputs, …_crop16 to …_crop128",
          otbtf_fcnn, Whole(16), take=lambda o: o["predictions"],
          scenes=(Scene(width=330, height=290),)),
    Entry("attention_unet", KIND, "attention U-Net: gates at the skips", gated, Whole(8)),
    Entry("unet_plus_plus", KIND, "U-Net++ with deep supervision, three heads",
          unet_plus_plus, Whole(8), take=lambda o: o[-1]),
    Entry("supervised_unet", KIND, "deep supervision at 1/4, 1/2 and full resolution",
          supervised_unet, Whole(4), take=lambda o: o[-1]),
    Entry("siamese_unet", KIND, "change detection, two dates, one encoder",
          siamese_unet, Whole(4), scenes=(Scene(), Scene())),
    Entry("fpn", OTHER, "feature pyramid", fpn, Whole(8)),
    Entry("linknet", OTHER, "LinkNet", linknet, Whole(16)),
    Entry("segnet", OTHER, "SegNet", segnet, Whole(8)),
    Entry("fcn_8s", OTHER, "FCN-8s, transposed convolutions of 16 x 16", fcn8, Whole(32)),
    Entry("dilated_context", OTHER, "padded convolutions with dilation, no pooling",
          dilated, Whole(1)),
    Entry("coarse_fcn", OTHER, "padded, a pixel for every 4 x 4",
          coarse, Whole(4, finer=0.25)),
]  # fmt: skip
