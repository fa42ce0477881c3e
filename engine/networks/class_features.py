"""The features that a network makes its classes of, and an output that is made of them as well.

The last layer with weights before an output is its *head*; the features of a pixel are what the
head sees for it. A further output is computed of them by layers like the head, so that it has the
head's pixels, and every rewriting of the network carries it along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..models.tensorflow_setup import keras
from ..models.unlike_training import OUTPUT
from .dates import of_one_pixel, on_images
from .feature_centres import FeatureCentres
from .layer_graph import read
from .pixel_effects import Crop, Pointwise, Sample, Upsampling, is_plain
from .saved_model import named_outputs

_FARTHEST = 1e6
"""Distances are cut off there: squares of more would be no numbers any more."""
_NAME = "unlike_training"


@dataclass(frozen=True)
class ClassFeatures:
    """Where the features of an output are."""

    tensor: Any
    """The Keras tensor that the head takes: (batch, channels), or (batch, rows, columns,
    channels)."""
    head: Any
    """The layer."""
    window: Optional[tuple[int, int]]
    """(rows, columns) of pixels that the head takes together, where that is all that a patch has;
    None: a pixel by itself."""
    after: tuple[Callable[[Any], Any], ...]
    """What happens to the head's result: its border is cut off, or it is enlarged."""

    @property
    def channels(self) -> int:
        """How many numbers the features of a pixel are."""
        rows, columns = self.window or (1, 1)
        return int(self.tensor.shape[-1]) * rows * columns


def class_features(model: Any, output: str) -> Union[ClassFeatures, str]:
    """Return where the features of an output of classes are, or why they cannot be had.

    Those of a network of one pixel, of several dates or one, are inside of it.

    Args:
        model: the Keras model.
        output: name of the output.
    """
    pixel = of_one_pixel(model)
    model = model if pixel is None else pixel
    try:
        steps = {id(step.operation): step for step in read(model).steps}
    except ModelError as error:
        return str(error)
    tensor = named_outputs(model, model.output)[output]
    after: list[Callable[[Any], Any]] = []
    while True:
        history = tensor._keras_history
        operation = history.operation
        step = steps.get(id(operation))
        if step is None:
            return f"what leads to {output!r} is inside the model {operation.name!r}"
        node = operation._inbound_nodes[history.node_index]
        if is_plain(operation, keras.layers.Dense, keras.layers.Conv2D):
            return _features(operation, node.input_tensors[0], tuple(reversed(after)))
        if len(node.input_tensors) != 1 or getattr(operation, "weights", None):
            return f"{output!r} is made by {operation.name!r}, which is no layer of classes"
        if isinstance(step.action, (Crop, Upsampling)) and not getattr(step.action, "pixel", False):
            after.append(_again(node))
        elif not isinstance(step.action, (Pointwise, Sample)):
            return f"{operation.name!r} lies between the layer of classes and {output!r}"
        tensor = node.input_tensors[0]


def _again(node: Any) -> Callable[[Any], Any]:
    """Return what does the same to another tensor."""
    arguments = node.arguments

    def apply(tensor: Any) -> Any:
        args, kwargs = keras.tree.map_structure(
            lambda x: tensor if isinstance(x, keras.KerasTensor) else x,
            (arguments.args, arguments.kwargs),
        )
        return node.operation(*args, **kwargs)

    return apply


def _features(
    head: Any, tensor: Any, after: tuple[Callable[[Any], Any], ...]
) -> Union[ClassFeatures, str]:
    if tensor.shape[-1] is None:
        return f"the layer {head.name!r} has no fixed number of features"
    if isinstance(head, keras.layers.Dense):
        return ClassFeatures(tensor, head, None, after)
    steady = tuple(head.strides) == (1, 1) and head.data_format == "channels_last"
    alone = tuple(head.kernel_size) == (1, 1) or head.padding == "same"
    if steady and alone:
        return ClassFeatures(tensor, head, None, after)
    if steady and head.padding == "valid" and tuple(head.dilation_rate) == (1, 1) and not after:
        return ClassFeatures(tensor, head, tuple(head.kernel_size), after)
    return f"the layer of classes {head.name!r} is a convolution with strides"


def of_pixels(model: Any, found: ClassFeatures) -> Callable[[NDArray[Any]], NDArray[Any]]:
    """Return what gives the features of patches (n, height, width, bands).

    It returns shape (n, rows, columns, features); for a head that takes a whole patch, or features
    without pixels, rows and columns are 1.
    """
    pixel = of_one_pixel(model)
    if pixel is None:
        part = keras.Model(model.inputs, {_NAME: found.tensor})
    else:
        part, _ = on_images(keras.Model(pixel.input, {_NAME: found.tensor}))

    def run(patches: NDArray[Any]) -> NDArray[Any]:
        values = np.asarray(part.predict_on_batch(patches)[_NAME])
        if values.ndim == 2:
            return values[:, np.newaxis, np.newaxis]
        if found.window is None:
            return values
        rows, columns = found.window
        views = np.lib.stride_tricks.sliding_window_view(values, (rows, columns), axis=(1, 2))
        # As a convolution has its kernel: rows, columns, channels.
        return np.asarray(views.transpose(0, 1, 2, 4, 5, 3).reshape(*views.shape[:3], -1))

    return run


def with_distance(model: Any, found: ClassFeatures, centres: FeatureCentres) -> Any:
    """Return the model with a further output: the distance of its features to some centres.

    The output has one channel, under the name :data:`..models.unlike_training.OUTPUT`.

    Args:
        model: the Keras model; its layers are shared.
        found: where its features are.
        centres: in the features.
    """
    pixel = of_one_pixel(model)
    if pixel is not None:
        return on_images(with_distance(pixel, found, centres))[0]
    ops = keras.ops
    z = _like_head(found, centres.matrix, centres.offset)(found.tensor)
    z = ops.clip(z, -_FARTHEST, _FARTHEST)
    # w |z - c|² = w |z|² - 2 w z·c + w |c|² for all centres in one product. Numbers of like size
    # are subtracted: z is centred, and 1 is a distance inside the training.
    square = ops.sum(ops.square(z), axis=-1, keepdims=True)
    both = keras.layers.Concatenate(name=f"{_NAME}_point")([z, square])
    weights = centres.weights
    kernel = np.concatenate([-2 * centres.centres.T * weights, weights[np.newaxis]])
    offset = (centres.centres**2).sum(axis=1) * weights
    squares = _pointwise(both, "centres", kernel, offset)(both)
    distance = ops.sqrt(ops.relu(ops.min(squares, axis=-1, keepdims=True)))
    for apply in found.after:
        distance = apply(distance)
    outputs = named_outputs(model, model.output)
    return keras.Model(model.input, {**outputs, OUTPUT: distance})


def _like_head(found: ClassFeatures, matrix: Any, offset: Any) -> Any:
    """Return a layer that takes the features as the head does."""
    if found.window is None:
        return _pointwise(found.tensor, "directions", matrix, offset)
    rows, columns = found.window
    kernel = np.reshape(matrix, (rows, columns, -1, len(offset)))
    return _convolution("directions", kernel, offset)


def _pointwise(tensor: Any, name: str, matrix: Any, offset: Any) -> Any:
    if len(tensor.shape) == 4:
        return _convolution(name, matrix[np.newaxis, np.newaxis], offset)
    layer = keras.layers.Dense(len(offset), dtype="float32", name=f"{_NAME}_{name}")
    return _built(layer, (None, matrix.shape[0]), matrix, offset)


def _convolution(name: str, kernel: Any, offset: Any) -> Any:
    layer = keras.layers.Conv2D(
        len(offset), kernel.shape[:2], dtype="float32", name=f"{_NAME}_{name}"
    )
    return _built(layer, (None, None, None, kernel.shape[2]), kernel, offset)


def _built(layer: Any, shape: tuple[Optional[int], ...], kernel: Any, offset: Any) -> Any:
    layer.build(shape)
    layer.set_weights([np.asarray(kernel, np.float32), np.asarray(offset, np.float32)])
    layer.trainable = False
    return layer
