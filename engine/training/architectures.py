"""The networks that can be trained: built for the patches of a set, normalisation inside.

All of them give ``softmax_layer``, a probability for each class, and ``estimated_labels``, the
index of the largest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.training_job import DEEP, MLP, TEMPCNN, TUTORIAL, UNET, TrainJob
from ..geometry.grid import Size
from ..models.tensorflow_setup import keras
from .patch_fit import TUTORIAL_SIDE, valid_steps

PROBABILITIES, LABELS = "softmax_layer", "estimated_labels"
_LEAST_VARIANCE = 1e-12
_MOMENTUM = 0.9
"""Of the running means of batch normalisation: a training on some hundred patches has few steps."""
_DROPPED = 0.2


@dataclass(frozen=True)
class NetworkInput:
    """One input of a network: a source of the patch set."""

    name: str
    patch: Size
    bands: int
    mean: NDArray[np.float64]
    """Of each band in the training part, shape (bands,)."""
    variance: NDArray[np.float64]


def build(job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """Return a new network whose receptive field is the patch.

    Args:
        job: which architecture, and its numbers.
        inputs: the sources; the architecture takes patches of their sizes
            (:func:`.patch_fit.check_fit`).
        classes: how many there are.
    """
    return _BUILDERS[job.architecture](job, inputs, classes)


def _tutorial(_job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """The network of the OTBTF tutorial: receptive field 16, scale factor 4.

    Cresson (2020), Deep Learning for Remote Sensing Images with Open Source Software, CRC Press.
    """
    layers = keras.layers
    given, x = _normalised(inputs[0])
    x = layers.Conv2D(16, 5, activation="relu", name="conv_1")(x)
    x = layers.MaxPooling2D(2, name="pool_1")(x)
    x = layers.Conv2D(32, 3, activation="relu", name="conv_2")(x)
    x = layers.MaxPooling2D(2, name="pool_2")(x)
    x = layers.Conv2D(64, 2, activation="relu", name="conv_3")(x)
    return _with_classes([given], x, classes)


def _deep(job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """Pairs of 3 x 3 convolutions without padding, each pair followed by a pooling.

    The pattern of Simonyan & Zisserman (2015), Very deep convolutional networks for large-scale
    image recognition, ICLR, with batch normalisation (Ioffe & Szegedy 2015). The sources have a
    branch each, which come together where their patches have become one pixel.
    """
    given, ends = [], []
    for one in inputs:
        tensor, x = _normalised(one)
        given.append(tensor)
        prefix = "" if len(inputs) == 1 else f"{one.name}_"
        rows, columns = valid_steps(one.patch)
        filters = job.filters
        for number, (down, across) in enumerate(zip(rows.stages, columns.stages), 1):
            for part in (0, 1):
                kernel = (down.kernels[part], across.kernels[part])
                if kernel != (1, 1):
                    x = _convolved(x, filters, kernel, "valid", f"{prefix}conv_{number}_{part + 1}")
            x = keras.layers.MaxPooling2D(
                (down.pooling, across.pooling), name=f"{prefix}pool_{number}"
            )(x)
            filters *= 2
        ends.append(
            _convolved(x, filters, (rows.last, columns.last), "valid", f"{prefix}conv_last")
        )
    x = ends[0] if len(ends) == 1 else keras.layers.Concatenate(name="together")(ends)
    x = keras.layers.Dropout(_DROPPED, name="dropout")(x)
    return _with_classes(given, x, classes)


def _unet(job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """U-Net (Ronneberger, Fischer & Brox 2015, MICCAI) with padding, a label for every pixel."""
    layers = keras.layers
    given, x = _normalised(inputs[0])
    skips = []
    for level in range(1, job.depth + 1):
        filters = job.filters << (level - 1)
        for part in (1, 2):
            x = _convolved(x, filters, (3, 3), "same", f"down_{level}_{part}")
        skips.append(x)
        x = layers.MaxPooling2D(2, name=f"pool_{level}")(x)
    for part in (1, 2):
        x = _convolved(x, job.filters << job.depth, (3, 3), "same", f"bottom_{part}")
    for level in range(job.depth, 0, -1):
        filters = job.filters << (level - 1)
        x = layers.Conv2DTranspose(filters, 2, strides=2, name=f"up_{level}")(x)
        x = layers.Concatenate(name=f"skip_{level}")([skips.pop(), x])
        for part in (1, 2):
            x = _convolved(x, filters, (3, 3), "same", f"up_{level}_{part}")
    return _with_classes([given], x, classes)


def _tempcnn(job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """TempCNN: convolutions over the dates of one pixel.

    Pelletier, Webb & Petitjean (2019), Temporal convolutional neural network for the classification
    of satellite image time series, Remote Sensing 11(5): three of 5 dates, then a dense layer.
    """
    layers = keras.layers
    one = inputs[0]
    bands = one.bands // job.dates
    # The same scale on all dates, or what changes from one to the next would be lost.
    means = one.mean.reshape(job.dates, bands)
    mean = means.mean(axis=0)
    variance = (one.variance.reshape(job.dates, bands) + (means - mean) ** 2).mean(axis=0)
    given = keras.Input((job.dates, bands), name=one.name)
    x = _normalisation(mean, variance, "normalisation")(given)
    for number in (1, 2, 3):
        name = f"conv_{number}"
        convolution = layers.Conv1D(
            2 * job.filters, min(5, job.dates), padding="same", use_bias=False, name=name
        )
        x = _activated(convolution(x), name)
        x = layers.Dropout(_DROPPED, name=f"dropout_{number}")(x)
    x = layers.Flatten(name="flatten")(x)
    x = layers.Dense(8 * job.filters, use_bias=False, name="dense")(x)
    x = layers.Dropout(_DROPPED, name="dropout_4")(_activated(x, "dense"))
    softmax = layers.Dense(classes, activation="softmax", name=PROBABILITIES)(x)
    return _with_labels([given], softmax)


def _mlp(job: TrainJob, inputs: Sequence[NetworkInput], classes: int) -> Any:
    """A perceptron of two hidden layers on the bands of one pixel, as convolutions of 1 x 1."""
    given, x = _normalised(inputs[0])
    for number in (1, 2):
        x = _convolved(x, 4 * job.filters, (1, 1), "valid", f"dense_{number}")
    x = keras.layers.Dropout(_DROPPED, name="dropout")(x)
    return _with_classes([given], x, classes)


_BUILDERS: Mapping[str, Callable[[TrainJob, Sequence[NetworkInput], int], Any]] = {
    TUTORIAL: _tutorial,
    DEEP: _deep,
    UNET: _unet,
    TEMPCNN: _tempcnn,
    MLP: _mlp,
}


def in_words(job: TrainJob) -> str:
    """Return what the architecture is called in reports."""
    return {
        TUTORIAL: f"the tutorial's CNN ({TUTORIAL_SIDE} × {TUTORIAL_SIDE} pixels)",
        DEEP: "a deep CNN without padding",
        UNET: f"a U-Net of depth {job.depth}",
        TEMPCNN: f"TempCNN over {job.dates} dates",
        MLP: "a perceptron of single pixels",
    }[job.architecture]


def _normalised(one: NetworkInput) -> tuple[Any, Any]:
    given = keras.Input((None, None, one.bands), name=one.name)
    name = "normalisation" if one.name == "input" else f"{one.name}_normalisation"
    return given, _normalisation(one.mean, one.variance, name)(given)


def _normalisation(mean: NDArray[Any], variance: NDArray[Any], name: str) -> Any:
    # A part of the network: whoever applies it has nothing to rescale.
    return keras.layers.Normalization(
        mean=mean, variance=np.maximum(variance, _LEAST_VARIANCE), name=name
    )


def _convolved(x: Any, filters: int, kernel: tuple[int, int], padding: str, name: str) -> Any:
    made = keras.layers.Conv2D(filters, kernel, padding=padding, use_bias=False, name=name)
    return _activated(made(x), name)


def _activated(x: Any, name: str) -> Any:
    x = keras.layers.BatchNormalization(momentum=_MOMENTUM, name=f"{name}_norm")(x)
    return keras.layers.ReLU(name=f"{name}_relu")(x)


def _with_classes(given: Sequence[Any], x: Any, classes: int) -> Any:
    # A convolution, not Dense: so it runs on regions of any size.
    softmax = keras.layers.Conv2D(classes, 1, activation="softmax", name=PROBABILITIES)(x)
    return _with_labels(given, softmax)


def _with_labels(given: Sequence[Any], softmax: Any) -> Any:
    labels = keras.ops.expand_dims(keras.ops.argmax(softmax, axis=-1), axis=-1)
    inputs = given[0] if len(given) == 1 else list(given)
    return keras.Model(inputs, {PROBABILITIES: softmax, LABELS: labels})
