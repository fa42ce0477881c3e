"""Files and folders as models come: Keras 2, SavedModels, code of one's own, quantised weights."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from . import custom_code
from .entry import Entry, Patches, Whole, done_or_refused, refused
from .keras_2 import write_keras_2
from .parts import L, classes, conv, dense_classes, image, pooled_stages, small
from .parts import unet as features

KIND = "Files, folders and code"
CODE = Path(custom_code.__file__)


def valid_cnn() -> Any:
    """A CNN of any size without padding."""
    i = image()
    x = L.MaxPooling2D(2)(conv(small(i), 8, padding="valid"))
    return keras.Model(i, classes(conv(x, 12, padding="valid")))


def unet() -> Any:
    """A padded U-Net."""
    i = image()
    return keras.Model(i, classes(features(small(i), 2)))


def as_h5(model: Any, folder: Path) -> Path:
    """The older format, by Keras 3."""
    model.save(folder / "model.h5")
    return folder / "model.h5"


def as_keras_2(model: Any, folder: Path) -> Path:
    """The older format, by Keras 2."""
    return write_keras_2(model, folder / "model.h5")


def as_weights(model: Any, folder: Path) -> Path:
    """The weights without the network."""
    model.save_weights(folder / "model.weights.h5")
    return folder / "model.weights.h5"


def as_savedmodel(model: Any, folder: Path) -> Path:
    """What ``model.export`` writes: for serving, without Keras's layers."""
    model.export(str(folder / "model"), verbose=False)
    return folder / "model"


class Plain(tf.Module):
    """A CNN in TensorFlow alone: unpadded, or a padded one that is enlarged again."""

    def __init__(self, padded: bool = False) -> None:
        super().__init__()
        random = np.random.default_rng(12)
        self.padding = "SAME" if padded else "VALID"
        self.first = tf.Variable(random.normal(0, 0.4, (3, 3, 4, 8)), dtype=tf.float32)
        self.second = tf.Variable(random.normal(0, 0.3, (3, 3, 8, 12)), dtype=tf.float32)
        self.last = tf.Variable(random.normal(0, 2.5, (1, 1, 12, 6)), dtype=tf.float32)

    def __call__(self, pixels: Any) -> Any:
        x = tf.nn.relu(tf.nn.conv2d(pixels * 1e-4 - 0.35, self.first, 1, self.padding))
        x = tf.nn.max_pool2d(x, 2, 2, "VALID")
        x = tf.nn.relu(tf.nn.conv2d(x, self.second, 1, self.padding))
        if self.padding == "SAME":
            x = tf.repeat(tf.repeat(x, 2, axis=1), 2, axis=2)
        return tf.nn.softmax(tf.nn.conv2d(x, self.last, 1, "VALID"))


def as_module(module: Any, folder: Path) -> Path:
    """A SavedModel of a tf.Module."""
    spec = tf.TensorSpec((None, None, None, 4), tf.float32, "pixels")
    serve = tf.function(lambda pixels: {"softmax": module(pixels)}, input_signature=[spec])
    module.serve = serve
    tf.saved_model.save(module, str(folder / "model"), signatures=serve.get_concrete_function())
    return folder / "model"


def as_version_1(module: Any, folder: Path) -> Path:
    """A SavedModel as TensorFlow 1 wrote it: a graph, a session, a builder."""
    v1 = tf.compat.v1
    values = [variable.numpy() for variable in module.variables]
    with v1.Graph().as_default(), v1.Session() as session:
        pixels = v1.placeholder(tf.float32, (None, None, None, 4), "x")
        own = Plain()
        for variable, value in zip(own.variables, values):
            session.run(v1.assign(variable, value))
        outputs = {"softmax": own(pixels)}
        v1.saved_model.simple_save(session, str(folder / "model"), {"x": pixels}, outputs)
    return folder / "model"


def with_lambda() -> Any:
    """A Lambda that scales the image."""
    i = image()
    x = L.Lambda(lambda t: t / 10000.0)(i)
    x = L.MaxPooling2D(2)(conv(x, 8, padding="valid"))
    return keras.Model(i, classes(conv(x, 12, padding="valid")))


def with_custom_layer() -> Any:
    """A layer of somebody's own."""
    i = image()
    x = custom_code.Squash()(conv(small(i), 8, padding="valid"))
    return keras.Model(i, classes(conv(L.MaxPooling2D(2)(x), 12, padding="valid")))


def subclassed() -> Any:
    """A model written as a class."""
    model = custom_code.OwnUnet()
    model(np.zeros((1, 32, 32, 4), "float32"))
    # A trained one has a head that tells classes apart.
    random = np.random.default_rng(2)
    for weight in model.head.weights:
        weight.assign(random.normal(0, 3 if len(weight.shape) > 1 else 0.1, weight.shape))
    return model


def quantised() -> Any:
    """A CNN whose dense layers Keras has quantised to 8 bits."""
    i = image(16)
    x = L.Flatten()(pooled_stages(small(i), (8, 12), "valid"))
    return keras.Model(i, dense_classes(L.Dense(24, activation="relu")(x)))


def as_int8(model: Any, folder: Path) -> Path:
    """Quantise, and save."""
    model.quantize("int8")
    model.save(folder / "model.keras")
    return folder / "model.keras"


ANY = Patches(((8, 8),))
"""Of the CNNs with two convolutions and a pooling between them."""

ENTRIES = [
    Entry("h5", KIND, "U-Net, .h5 by Keras 3", unet, Whole(4), save=as_h5),
    Entry("keras_2_cnn", KIND, "CNN, .h5 by Keras 2", valid_cnn, ANY, save=as_keras_2),
    Entry("keras_2_unet", KIND, "U-Net, .h5 by Keras 2", unet, Whole(4), save=as_keras_2),
    Entry("weights_only", KIND, "weights without the network (.weights.h5)", unet, Whole(4),
          save=as_weights, export=refused("weights", "model.save")),
    Entry("tf_module", KIND, "SavedModel of a tf.Module, unpadded",
          Plain, ANY, save=as_module, exported=False),
    Entry("tf_module_padded", KIND, "SavedModel of a tf.Module, padded",
          functools.partial(Plain, True), Whole(2), save=as_module, exported=False,
          patch=done_or_refused("RECEPTIVE_FIELD"), fcn=done_or_refused("RECEPTIVE_FIELD")),
    Entry("tensorflow_1", KIND, "SavedModel as TensorFlow 1 wrote it",
          Plain, ANY, save=as_version_1, exported=False),
    Entry("keras_savedmodel", KIND, "CNN, SavedModel by model.export",
          valid_cnn, ANY, save=as_savedmodel, exported=False),
    Entry("lambda_refused", KIND, "CNN with a Lambda, not trusted", with_lambda, ANY,
          export=refused("Lambda", "TRUST")),
    Entry("lambda_trusted", KIND, "the same, trusted", with_lambda, ANY, trust=True),
    Entry("custom_layer_refused", KIND, "a custom layer without its code",
          with_custom_layer, ANY, export=refused("CUSTOM_CODE", "Squash")),
    Entry("custom_layer", KIND, "the same with its code, trusted",
          with_custom_layer, ANY, custom_code=CODE, trust=True),
    Entry("subclassed", KIND, "U-Net as a subclass of Model, with its code, trusted",
          subclassed, Whole(2), settled=False, custom_code=CODE, trust=True,
          export=done_or_refused("subclass")),
    Entry("quantised", KIND, "CNN, 16 x 16, dense layers quantised to 8 bits",
          quantised, Patches(((16, 16),)), save=as_int8, tolerance=1e-5),
]  # fmt: skip
