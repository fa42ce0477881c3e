"""OTBTF's own Keras layers, so that a model made with OTBTF loads without it.

Written after the behaviour that OTBTF 4.3 documents for ``otbtf.layers``. Tensors have the shape
(batch, height, width, channels).
"""

from __future__ import annotations

from typing import Any, Optional

from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf


class Argmax(keras.layers.Layer):  # type: ignore[misc]
    """Index of the highest channel, int32; ``expand_last_dim`` keeps a channel axis of 1."""

    def __init__(self, name: Optional[str] = None, expand_last_dim: bool = True, **kwargs: Any):
        super().__init__(name=name, **kwargs)
        self.expand_last_dim = expand_last_dim

    def call(self, inputs: Any) -> Any:
        """(batch, ..., channels) to (batch, ..., 1)."""
        indices = keras.ops.cast(keras.ops.argmax(inputs, axis=-1), "int32")
        return keras.ops.expand_dims(indices, axis=-1) if self.expand_last_dim else indices

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        tail = (1,) if self.expand_last_dim else ()
        return keras.KerasTensor((*inputs.shape[:-1], *tail), dtype="int32")

    def get_config(self) -> dict[str, Any]:
        """What the layer is saved with."""
        return {**super().get_config(), "expand_last_dim": self.expand_last_dim}


class Max(keras.layers.Layer):  # type: ignore[misc]
    """Highest channel, with a channel axis of 1."""

    def __init__(self, name: Optional[str] = None, **kwargs: Any):
        super().__init__(name=name, **kwargs)

    def call(self, inputs: Any) -> Any:
        """(batch, ..., channels) to (batch, ..., 1)."""
        return keras.ops.max(inputs, axis=-1, keepdims=True)

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        return keras.KerasTensor((*inputs.shape[:-1], 1), dtype=inputs.dtype)


class ApplyMask(keras.layers.Layer):  # type: ignore[misc]
    """Set the pixels where the mask is true to ``out_nodata``; inputs are (mask, image)."""

    def __init__(self, out_nodata: float, name: Optional[str] = None, **kwargs: Any):
        super().__init__(name=name, **kwargs)
        self.out_nodata = out_nodata

    def call(self, inputs: Any) -> Any:
        """(mask, image), both (batch, height, width, ...), to the image's shape."""
        mask, image = inputs
        return tf.where(tf.cast(mask, tf.bool), tf.cast(self.out_nodata, image.dtype), image)

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        return keras.KerasTensor(inputs[1].shape, dtype=inputs[1].dtype)

    def get_config(self) -> dict[str, Any]:
        """What the layer is saved with."""
        return {**super().get_config(), "out_nodata": self.out_nodata}


class DilatedMask(keras.layers.Layer):  # type: ignore[misc]
    """Boolean mask of the pixels within ``radius`` of a pixel that equals ``nodata_value``."""

    def __init__(self, nodata_value: float, radius: int, name: Optional[str] = None, **kwargs: Any):
        super().__init__(name=name, **kwargs)
        self.nodata_value = nodata_value
        self.radius = radius

    def call(self, inputs: Any) -> Any:
        """(batch, height, width, channels) to a boolean tensor (batch, height, width, channels)."""
        mask = tf.cast(tf.equal(inputs, self.nodata_value), tf.float32)
        size = 2 * self.radius + 1
        # The highest value in the window: morphological dilation of zeros and ones.
        return tf.cast(tf.nn.max_pool2d(mask, size, strides=1, padding="SAME"), tf.bool)

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        return keras.KerasTensor(inputs.shape, dtype="bool")

    def get_config(self) -> dict[str, Any]:
        """What the layer is saved with."""
        return {**super().get_config(), "nodata_value": self.nodata_value, "radius": self.radius}


class ScalarsTile(keras.layers.Layer):  # type: ignore[misc]
    """Repeat scalars over the height and width of an image; inputs are (image, scalars)."""

    def __init__(self, name: Optional[str] = None, **kwargs: Any):
        super().__init__(name=name, **kwargs)

    def call(self, inputs: Any) -> Any:
        """(batch, height, width, channels) and (batch, n) to (batch, height, width, n)."""
        image, scalars = inputs
        shape = tf.shape(image)
        return tf.tile(scalars[:, tf.newaxis, tf.newaxis, :], [1, shape[1], shape[2], 1])

    def compute_output_spec(self, inputs: Any) -> Any:
        """Shape and type of the result."""
        image, scalars = inputs
        return keras.KerasTensor((*image.shape[:3], scalars.shape[-1]), dtype=scalars.dtype)


LAYERS = (Argmax, Max, ApplyMask, DilatedMask, ScalarsTile)

CUSTOM_OBJECTS = {layer.__name__: layer for layer in LAYERS}
"""By the names that models were saved with."""
