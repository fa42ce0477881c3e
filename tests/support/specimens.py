"""Small networks with random but fixed weights, and what is known of each.

Every specimen says its fields, worked out by hand, and whether it can be made dense and
fully convolutional. Pairs are (x, y).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Optional

import numpy as np
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.layer_graph import input_names, output_names

L = keras.layers
ops = keras.ops


@dataclass(frozen=True)
class Specimen:
    """One network. receptive None: it has no receptive field of its own.

    why: part of the reason for which it cannot be made dense.
    """

    build: Callable[[], Any]
    receptive: Optional[dict[str, tuple[int, int]]]
    expression: tuple[int, int] = (1, 1)
    scale: Any = (1, 1)
    """A pair, one for each source, or None where only the layers could tell and cannot be read."""
    alignment: Any = (1, 1)
    equivariant: bool = True
    dense: bool = True
    fcn: bool = True
    why: str = ""
    ratios: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.build.__name__

    def of(self, value: Any, source: str) -> Any:
        """The scale or alignment with regard to one source."""
        return value[source] if isinstance(value, dict) else value

    def model(self) -> Any:
        """The network, the same weights every time."""
        keras.utils.clear_session()
        model = self.build()
        shake(model)
        return model


def shake(model: Any, seed: int = 1) -> None:
    """Gives every weight, moving statistics included, a value of its own."""
    random = np.random.default_rng(seed)
    for weight in model.weights:
        shape = tuple(weight.shape)
        fan = max(int(np.prod(shape[:-1])), 1) if len(shape) > 1 else 1
        if len(shape) > 1:
            values = random.normal(0, 1.4 / np.sqrt(fan), shape)
        elif "variance" in weight.name or "gamma" in weight.name:
            values = random.uniform(0.5, 2, shape)
        else:
            values = random.normal(0, 0.2, shape)
        if np.issubdtype(np.dtype(str(weight.dtype)), np.floating):
            weight.assign(values.astype(np.float32))


def runner(model: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The model as something that can only be run: arrays by name in, arrays by name out."""
    order, names = input_names(model), output_names(model)

    def predict(images: dict[str, Any]) -> dict[str, Any]:
        feeds = [images[name] for name in order]
        structure = feeds[0] if len(feeds) == 1 else feeds
        if not isinstance(model, keras.Sequential) and isinstance(model.input, dict):
            structure = keras.tree.pack_sequence_as(model.input, feeds)
        outputs = model(structure, training=False)
        return {n: np.asarray(v) for n, v in zip(names, keras.tree.flatten(outputs))}

    return predict


def image(size: Any = (None, None), bands: int = 4, name: str = "image") -> Any:
    """An image input of (rows, columns)."""
    return keras.Input((*size, bands), name=name)


def normal(x: Any) -> Any:
    """Reflectances 0 to 10000 as numbers near 1."""
    return L.Rescaling(1e-4)(x)


def classes(x: Any, count: int = 5) -> Any:
    return L.Conv2D(count, 1, activation="softmax", name="classes")(x)


# -- networks that give a pixel for each patch ---------------------------------------------------


def tutorial() -> Any:
    i = image()
    x = i * 0.0001
    x = L.MaxPooling2D(2)(L.Conv2D(16, 5, activation="relu")(x))
    x = L.MaxPooling2D(2)(L.Conv2D(32, 3, activation="relu")(x))
    x = classes(L.Conv2D(64, 2, activation="relu")(x), 6)
    labels = ops.expand_dims(ops.argmax(x, axis=-1), axis=-1)
    return keras.Model(i, {"softmax": x, "labels": labels})


def flatten_sequential() -> Any:
    return keras.Sequential(
        [
            image((16, 16)),
            L.Rescaling(1e-4),
            L.Conv2D(8, 3, activation="relu"),
            L.MaxPooling2D(2),
            L.Conv2D(8, 3),
            L.Activation("relu"),
            L.Flatten(),
            L.Dropout(0.5),
            L.Dense(12, activation="relu"),
            L.Dense(5, activation="softmax"),
        ]
    )


def flatten_activations() -> Any:
    """What lies between Flatten and Dense treats every value by itself."""
    i = image((7, 9))
    x = L.Conv2D(6, 3)(normal(i))
    x = L.Dropout(0.3)(ops.tanh(L.ReLU()(L.Flatten()(x))))
    return keras.Model(i, L.Dense(4, activation="softmax")(x))


def flatten_normalised() -> Any:
    """Batch normalisation after Flatten knows every position apart."""
    i = image((6, 6))
    x = L.Conv2D(4, 3, strides=2)(normal(i))
    x = L.BatchNormalization()(L.Flatten()(x))
    return keras.Model(i, L.Dense(4, activation="softmax")(x))


def average_over_patch() -> Any:
    i = image((12, 12), 3)
    x = L.AveragePooling2D(2)(L.Conv2D(8, 3, activation="relu")(normal(i)))
    x = L.GlobalAveragePooling2D()(x)
    return keras.Model(i, L.Dense(5, activation="softmax")(x))


def maximum_over_patch() -> Any:
    i = image((9, 9))
    x = L.Conv2D(8, 3, strides=2, activation="relu")(normal(i))
    x = L.GlobalMaxPooling2D(keepdims=True)(x)
    return keras.Model(i, classes(x))


def reductions() -> Any:
    """Mean, maximum, minimum and sum over the patch, by keras.ops."""
    i = image((7, 7))
    x = L.Conv2D(4, 2)(normal(i))
    parts = [ops.mean(x, axis=(1, 2)), ops.max(x, axis=(1, 2)), ops.min(x, axis=[1, 2])]
    parts.append(ops.squeeze(ops.sum(x, axis=(-3, -2), keepdims=True), axis=(1, 2)) * 0.01)
    return keras.Model(i, L.Dense(4, activation="softmax")(ops.concatenate(parts, axis=-1)))


def deep() -> Any:
    """Four poolings."""
    i = image()
    x = normal(i)
    for filters in (4, 6, 8, 8):
        x = L.MaxPooling2D(2)(L.Conv2D(filters, 3, activation="relu")(x))
    return keras.Model(i, classes(x))


def odd_and_even() -> Any:
    """Kernels of odd and even sides, not square."""
    i = image()
    x = L.Conv2D(6, (4, 3), activation="relu")(normal(i))
    x = L.MaxPooling2D((3, 2), strides=(2, 2))(x)
    return keras.Model(i, classes(L.Conv2D(6, (2, 5), activation="tanh")(x)))


def dilated() -> Any:
    i = image()
    x = L.Conv2D(6, 3, dilation_rate=2, activation="relu")(normal(i))
    x = L.MaxPooling2D(2)(x)
    return keras.Model(i, classes(L.Conv2D(6, 2, dilation_rate=(3, 2))(x)))


def strided() -> Any:
    i = image()
    x = L.Conv2D(6, 5, strides=3, activation="relu")(normal(i))
    return keras.Model(i, classes(L.Conv2D(8, 2, strides=(1, 2), activation="relu")(x)))


def separable() -> Any:
    i = image()
    x = L.SeparableConv2D(8, 3, depth_multiplier=2, activation="relu")(normal(i))
    x = L.BatchNormalization()(L.DepthwiseConv2D(3, strides=2)(x))
    x = L.SeparableConv2D(6, 2, dilation_rate=2)(x)
    x = L.DepthwiseConv2D((2, 3))(x)
    return keras.Model(i, classes(L.Conv2D(6, 1, groups=2, activation="elu")(x)))


def pointwise_layers() -> Any:
    """Average pooling and everything that works pixel by pixel."""
    i = image()
    x = L.Normalization(mean=[1000.0] * 4, variance=[9e6] * 4)(i)
    x = L.GaussianNoise(0.1)(L.AveragePooling2D(3, strides=2)(x))
    x = L.BatchNormalization()(L.Conv2D(6, 3)(x))
    x = L.SpatialDropout2D(0.2)(L.PReLU(shared_axes=[1, 2])(x))
    x = L.LayerNormalization()(L.Conv2D(6, 2)(x))
    x = L.LeakyReLU()(L.UnitNormalization()(L.GaussianDropout(0.1)(x)))
    x = ops.softplus(x) + ops.clip(x, -1, 0.5) ** 2 - ops.log1p(ops.abs(x))
    return keras.Model(i, L.Softmax()(L.Conv2D(5, 1)(L.ActivityRegularization()(x))))


def branches() -> Any:
    """Every merging layer, over branches with strides of their own."""
    i = image()
    x = normal(i)
    a = L.MaxPooling2D(2)(L.Conv2D(4, 3, activation="relu")(x))
    b = L.Conv2D(4, 4, strides=2)(x)
    c = L.AveragePooling2D(2)(L.Conv2D(4, 1)(L.Cropping2D(1)(x)))
    x = L.Concatenate()([L.Add()([a, b, c]), L.Multiply()([a, b]), L.Maximum()([a, c])])
    y = L.Subtract()([L.Average()([a, b]), L.Minimum()([b, c])])
    x = ops.concatenate([x, y, ops.where(a > b, a, c)], axis=-1)
    return keras.Model(i, classes(L.Conv2D(6, 3)(x)))


def residual() -> Any:
    """Skips over valid convolutions, cut to size by slices."""
    i = image()
    x = L.Conv2D(4, 3)(normal(i))
    for _ in range(2):
        y = L.Conv2D(4, 3, activation="relu")(x)
        x = L.Add()([y, x[:, 1:-1, 1:-1]])
    return keras.Model(i, classes(x))


def indices() -> Any:
    """Spectral indices from single bands, several outputs of several ranks."""
    i = image()
    red, infrared = i[..., 2], i[..., 3]
    index = (infrared - red) / (infrared + red + 1.0)
    x = ops.concatenate([i[..., :2] * 1e-4, ops.expand_dims(index, -1)], axis=-1)
    x = ops.concatenate([x, ops.stack([index, index**2], axis=-1)], axis=-1)
    x = classes(L.MaxPooling2D(2)(L.Conv2D(6, 4, activation="relu")(x)))
    best = ops.max(x, axis=-1, keepdims=True)
    return keras.Model(
        i,
        {
            "softmax": x,
            "plane": ops.argmax(x, axis=-1),
            "confidence": best,
            "labels": ops.cast(ops.argmax(x, axis=3, keepdims=True), "uint8"),
        },
    )


def vectors() -> Any:
    """Outputs of ranks 2 and 1."""
    i = image((5, 5))
    x = L.Conv2D(6, 3, activation="relu")(normal(i))
    x = L.Dense(4, activation="softmax", name="softmax")(L.Reshape((54,))(x))
    return keras.Model(i, {"softmax": x, "labels": ops.argmax(x, axis=-1)})


def nested() -> Any:
    """Models inside a model, layers shared between branches."""
    n = keras.Input((None, None, 4))
    features = keras.Model(n, L.MaxPooling2D(2)(L.Conv2D(5, 3, activation="relu")(n)))
    head = keras.Sequential([keras.Input((None, None, 5)), L.Conv2D(5, 2), L.ReLU()])
    i = image()
    x = normal(i)
    a, b = features(x), features(x * x)
    x = L.Add()([head(a), head(b), head(L.ReLU()(a))])
    return keras.Model(i, classes(x))


def pixel_by_pixel() -> Any:
    i = image()
    return keras.Model(i, classes(L.Conv2D(8, 1, activation="relu")(normal(i))))


def harmless_padding() -> Any:
    """Padding that never shows: none is needed, or it is cut off again."""
    i = image((16, 16))
    x = L.MaxPooling2D(2, padding="same")(L.Conv2D(4, 3)(L.ZeroPadding2D(1)(normal(i))))
    x = L.Cropping2D(2)(L.Conv2D(4, 3, padding="same")(x))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def centre_and_context() -> Any:
    """The patch's centre pixel beside what is known of the patch."""
    i = image((9, 9))
    x = normal(i)
    y = L.Flatten()(L.MaxPooling2D(3)(L.Conv2D(4, 3)(x)[:, ::1, 1:, :]))
    x = L.Concatenate()([x[:, 4, 4, :], L.Dense(6, activation="relu")(y)])
    return keras.Model(i, L.Dense(5, activation="softmax")(x))


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


def custom_layers() -> Any:
    """A custom layer and a Lambda that work pixel by pixel; one that does not, on one pixel."""
    i = image()
    x = L.Lambda(lambda t: t / 10000.0)(i)
    x = L.MaxPooling2D(2)(Cube()(L.Conv2D(4, 3)(x)))
    return keras.Model(i, classes(L.Conv2D(4, 2)(x)))


def mixing_at_one_pixel() -> Any:
    i = image((6, 6))
    x = L.Conv2D(8, 2)(L.Conv2D(6, 3, strides=2)(normal(i)))
    x = Mirror()(L.GroupNormalization(2)(x))
    return keras.Model(i, classes(x))


# -- several sources -----------------------------------------------------------------------------


def two_sources() -> Any:
    """On one grid, with patches of unlike size."""
    a, b = image((12, 12), 4, "optical"), image((5, 7), 2, "radar")
    x = L.Flatten()(L.MaxPooling2D(2)(L.Conv2D(4, 3)(normal(a))))
    y = L.GlobalAveragePooling2D()(L.Conv2D(4, 3, activation="relu")(normal(b)))
    x = L.Concatenate()([L.Dense(8, activation="relu")(x), y])
    return keras.Model([a, b], L.Dense(5, activation="softmax")(x))


def siamese() -> Any:
    """Two dates through the same layers, any size."""
    a, b = image(name="before"), image(name="after")
    n = keras.Input((None, None, 4))
    shared = keras.Model(n, L.MaxPooling2D(2)(L.Conv2D(5, 5, activation="relu")(n)))
    x = ops.abs(shared(normal(a)) - shared(normal(b)))
    return keras.Model({"before": a, "after": b}, classes(x))


def two_resolutions() -> Any:
    """A panchromatic source, four times as fine."""
    a, b = image(name="colour"), image(bands=1, name="fine")
    x = L.Conv2D(4, 3, activation="relu")(normal(a))
    y = L.Conv2D(4, 4, strides=2, activation="relu")(normal(b))
    y = L.MaxPooling2D(2)(L.Conv2D(4, 2)(y))
    return keras.Model([a, b], classes(L.Conv2D(6, 2)(L.Concatenate()([x, y]))))


# -- networks that give several pixels for each patch ---------------------------------------------


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


# -- networks that cannot be rewritten -----------------------------------------------------------


def padded() -> Any:
    i = image((8, 8))
    x = L.MaxPooling2D(2)(L.Conv2D(6, 3, padding="same", activation="relu", name="edge")(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def padded_through() -> Any:
    i = image((6, 6))
    x = normal(i)
    for number in range(3):
        name = "edge" if number == 2 else f"before_{number}"
        x = L.Conv2D(6, 3, padding="same", activation="relu", name=name)(x)
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def padded_of_any_size() -> Any:
    i = image()
    return keras.Model(i, classes(L.Conv2D(6, 3, padding="same", name="edge")(normal(i))))


def average_of_any_size() -> Any:
    i = image()
    x = L.GlobalAveragePooling2D(name="whole")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(x))


def attention() -> Any:
    """Squeeze and excitation: every pixel times a value of the whole patch."""
    i = image((8, 8))
    x = L.Conv2D(6, 3)(normal(i))
    y = L.Dense(6, activation="sigmoid")(L.GlobalAveragePooling2D(keepdims=True)(x))
    x = L.Multiply(name="excite")([x, y])
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def mirrored() -> Any:
    i = image((6, 6))
    x = Mirror(name="mirror")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def enlarged_inside() -> Any:
    i = image((12, 12))
    x = L.MaxPooling2D(2)(L.Conv2D(6, 3, activation="relu")(normal(i)))
    x = L.Conv2D(4, 3)(L.UpSampling2D(2, name="grow")(x))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def position_known() -> Any:
    i = image((5, 5))
    x = L.PReLU(name="places")(L.Conv2D(6, 3)(normal(i)))
    return keras.Model(i, L.Dense(5, activation="softmax")(L.Flatten()(x)))


def one(width: int, height: Optional[int] = None) -> dict[str, tuple[int, int]]:
    return {"image": (width, height or width)}


ZOO = [
    Specimen(tutorial, one(16), scale=(4, 4), alignment=(4, 4)),
    Specimen(flatten_sequential, one(16), scale=(2, 2), alignment=(2, 2)),
    Specimen(flatten_activations, one(9, 7)),
    Specimen(flatten_normalised, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(average_over_patch, one(12), scale=(2, 2), alignment=(2, 2)),
    Specimen(maximum_over_patch, one(9), scale=(2, 2), alignment=(2, 2)),
    Specimen(reductions, one(7)),
    Specimen(deep, one(46), scale=(16, 16), alignment=(16, 16)),
    Specimen(odd_and_even, one(12, 8), scale=(2, 2), alignment=(2, 2)),
    Specimen(dilated, one(10, 12), scale=(2, 2), alignment=(2, 2)),
    Specimen(strided, one(8), scale=(6, 3), alignment=(6, 3)),
    Specimen(separable, one(13, 11), scale=(2, 2), alignment=(2, 2)),
    Specimen(pointwise_layers, one(9), scale=(2, 2), alignment=(2, 2)),
    Specimen(branches, one(8), scale=(2, 2), alignment=(2, 2)),
    Specimen(residual, one(7)),
    Specimen(indices, one(5), scale=(2, 2), alignment=(2, 2)),
    Specimen(vectors, one(5)),
    Specimen(nested, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(pixel_by_pixel, one(1)),
    Specimen(harmless_padding, one(16), scale=(2, 2), alignment=(2, 2)),
    Specimen(centre_and_context, one(9), scale=(3, 3), alignment=(3, 3)),
    Specimen(custom_layers, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(mixing_at_one_pixel, one(6), scale=(2, 2), alignment=(2, 2)),
    Specimen(
        two_sources,
        {"optical": (12, 12), "radar": (7, 5)},
        scale={"optical": (2, 2), "radar": (1, 1)},
        alignment={"optical": (2, 2), "radar": (1, 1)},
    ),
    Specimen(siamese, {"before": (6, 6), "after": (6, 6)}, scale=(2, 2), alignment=(2, 2)),
    Specimen(
        two_resolutions,
        {"colour": (4, 4), "fine": (12, 12)},
        ratios={"fine": 4},
        scale={"colour": (1, 1), "fine": (4, 4)},
        alignment={"colour": (1, 1), "fine": (4, 4)},
    ),
    Specimen(unet_64_to_32, one(64), (32, 32), alignment=(4, 4), dense=False, why="32 x 32"),
    Specimen(unet_of_any_size, one(36), (4, 4), alignment=(4, 4), dense=False, why="4 x 4"),
    Specimen(
        unet_cropped_too_little,
        one(64),
        (60, 60),
        alignment=(4, 4),
        equivariant=False,
        dense=False,
        fcn=False,
        why="60 x 60",
    ),
    Specimen(enlarging, one(8), (2, 2), alignment=(2, 2), dense=False, why="2 x 2"),
    Specimen(transposing, one(4), (2, 2), scale=(2, 2), alignment=(4, 4), dense=False, why="2 x 2"),
    Specimen(
        decoder,
        one(16),
        (4, 4),
        scale=(4, 4),
        alignment=(4, 4),
        equivariant=False,
        dense=False,
        why="4 x 4",
    ),
    Specimen(
        padded,
        one(8),
        scale=(2, 2),
        alignment=(2, 2),
        equivariant=False,
        fcn=False,
    ),
    Specimen(
        padded_through,
        one(6),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'edge' (Conv2D) fills up the border",
    ),
    Specimen(padded_of_any_size, None, equivariant=False, dense=False, fcn=False, why="'edge'"),
    Specimen(average_of_any_size, None, equivariant=False, dense=False, fcn=False, why="'whole'"),
    Specimen(
        attention,
        scale=None,
        alignment=None,
        receptive=one(8),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'excite'",
    ),
    Specimen(
        mirrored,
        scale=None,
        alignment=None,
        receptive=one(6),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'mirror'",
    ),
    Specimen(
        enlarged_inside,
        one(12),
        alignment=(2, 2),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'grow'",
    ),
    Specimen(
        position_known,
        scale=None,
        alignment=None,
        receptive=one(5),
        equivariant=False,
        dense=False,
        fcn=False,
        why="'places'",
    ),
]

BY_NAME = {specimen.name: specimen for specimen in ZOO}
