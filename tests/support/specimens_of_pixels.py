"""Networks that give a pixel for each patch, of one source or of several."""

from __future__ import annotations

from typing import Any

from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.specimen_layers import Cube, L, Mirror, classes, image, normal, ops


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
