"""Layers around a network of several dates, so that it takes and gives images as rasters are.

A raster has the bands of all dates one after the other, those of the first date first. A *stack* is
(batch, dates, rows, columns, bands).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf
from .onnx_tracing import for_onnx

AT_ONCE = 1 << 13
"""Pixels that are computed together, each by itself: an LSTM keeps a thousand floats for each."""

_TIMES = 2
"""What layers give, and what they have in their hands: of an LSTM of 64 for 24 dates that is what
ONNX Runtime takes."""


class DatesApart(keras.layers.Layer):  # type: ignore[misc]
    """(batch, rows, columns, dates * bands) to (batch, dates, rows, columns, bands)."""

    def __init__(self, dates: int, **kwargs: Any):
        super().__init__(**kwargs)
        self.dates = dates

    def call(self, inputs: Any) -> Any:
        """Deal the bands out."""
        batch, rows, columns, _ = keras.ops.shape(inputs)
        bands = inputs.shape[3] // self.dates
        apart = keras.ops.reshape(inputs, (batch, rows, columns, self.dates, bands))
        return keras.ops.transpose(apart, (0, 3, 1, 2, 4))

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        batch, rows, columns, bands = inputs.shape
        shape = (batch, self.dates, rows, columns, bands // self.dates)
        return keras.KerasTensor(shape, dtype=inputs.dtype)


class DatesTogether(keras.layers.Layer):  # type: ignore[misc]
    """(batch, dates, rows, columns, channels) to (batch, rows, columns, dates * channels)."""

    def call(self, inputs: Any) -> Any:
        """Put the channels of all dates one after the other."""
        batch, _, rows, columns, _ = keras.ops.shape(inputs)
        together = keras.ops.transpose(inputs, (0, 2, 3, 1, 4))
        channels = inputs.shape[1] * inputs.shape[4]
        return keras.ops.reshape(together, (batch, rows, columns, channels))

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        batch, dates, rows, columns, channels = inputs.shape
        return keras.KerasTensor((batch, rows, columns, dates * channels), dtype=inputs.dtype)


class EveryPixel(keras.layers.Layer):  # type: ignore[misc]
    """A model of one pixel, applied to every pixel of its images by itself.

    It takes one image or stack for each of the model's inputs, and gives the model's outputs as
    images, by name.
    """

    def __init__(self, model: Any, names: Sequence[str], **kwargs: Any):
        super().__init__(**kwargs)
        self.model = model
        self._names = list(names)

    def call(self, *images: Any) -> dict[str, Any]:
        """Compute so many pixels at a time; as ONNX all of them."""
        rows = [self._rows(image) for image in images]
        shape = tf.shape(images[0])
        height = 2 if len(images[0].shape) == 5 else 1
        size = tf.stack([shape[0], shape[height], shape[height + 1]])
        if for_onnx():
            # A loop over them has no form in ONNX; the plan of memory knows what they take.
            return {
                name: tf.reshape(values, tf.concat([size, [_channels(values.shape[1:])]], 0))
                for name, values in zip(self._names, self._some(rows))
            }
        count = tf.reduce_prod(size)
        at_once = tf.maximum(tf.minimum(count, AT_ONCE), 1)
        missing = -count % at_once
        parts = []
        for values in rows:
            rest = values.shape[1:]
            filled = tf.pad(values, [[0, missing], *[[0, 0]] * len(rest)])
            parts.append(tf.reshape(filled, tf.concat([[-1, at_once], rest], 0)))
        specs = [
            tf.TensorSpec((None, *tensor.shape[1:]), tensor.dtype) for tensor in self.model.outputs
        ]
        found = tf.map_fn(self._some, parts, fn_output_signature=specs, parallel_iterations=1)
        results = {}
        for name, values in zip(self._names, found):
            flat = tf.reshape(values, [tf.shape(values)[0] * at_once, _channels(values.shape[2:])])
            results[name] = tf.reshape(flat[:count], tf.concat([size, [flat.shape[1]]], 0))
        return results

    @property
    def floats(self) -> int:
        """32-bit floats that a pixel takes within the model, roughly, where all run at once."""
        layers = [layer for layer in self.model.layers if hasattr(layer, "output")]
        outputs = [one for layer in layers for one in keras.tree.flatten(layer.output)]
        return _TIMES * sum(_channels(one.shape[1:]) for one in outputs)

    def _some(self, rows: Any) -> list[Any]:
        given = list(rows)
        if isinstance(self.model, keras.Sequential):
            outputs = self.model(given[0], training=False)
        else:
            structure = keras.tree.pack_sequence_as(self.model.input, given)
            outputs = self.model(structure, training=False)
        return list(keras.tree.flatten(outputs))

    def _rows(self, image: Any) -> Any:
        """The numbers of every pixel: (pixels, dates, bands), or (pixels, bands) of an image."""
        if len(image.shape) == 4:
            return tf.reshape(image, [-1, image.shape[3]])
        return tf.reshape(
            tf.transpose(image, [0, 2, 3, 1, 4]), [-1, image.shape[1], image.shape[4]]
        )

    def compute_output_spec(self, *images: Any) -> dict[str, Any]:
        """Shapes and types of the results."""
        size = (images[0].shape[0], *images[0].shape[-3:-1])
        return {
            name: keras.KerasTensor((*size, _channels(tensor.shape[1:])), dtype=tensor.dtype)
            for name, tensor in zip(self._names, self.model.outputs)
        }


def _channels(shape: Sequence[Optional[int]]) -> int:
    result = 1
    for length in shape:
        result *= length or 1
    return result
