"""Up-sampling at any size of the input."""

from __future__ import annotations

from typing import Any

from ..models.tensorflow_setup import tensorflow as tf


def enlarged(layer: Any, values: Any) -> Any:
    """Return what an UpSampling2D makes of a tensor (batch, rows, columns, channels).

    Keras's own call cannot be traced for an interpolation at a size that is not known.
    """
    across, down = layer.size[1], layer.size[0]
    values = tf.cast(values, layer.compute_dtype)
    if layer.interpolation == "nearest":
        return tf.repeat(tf.repeat(values, down, axis=1), across, axis=2)
    shape = tf.shape(values)
    size = tf.stack([shape[1] * down, shape[2] * across])
    large = tf.image.resize(values, size, method=layer.interpolation)
    large = tf.cast(large, values.dtype)  # tf.image.resize gives float32 whatever it is given
    large.set_shape((None, None, None, values.shape[3]))
    return large
