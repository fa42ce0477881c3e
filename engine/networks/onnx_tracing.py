"""Tracing a network so that its graph can be written as ONNX.

Some things that TensorFlow needs one way ONNX needs another:

* Keras's argmax works on the bits of its numbers, to tell -0 from 0, which no converter knows.
* A dilated pooling, which TensorFlow has not and for which it lays maps out anew, is one operation.
* A softmax is best taken over the last axis, where the converter would move it to the second one.
* The loop over the dates of a recurrent layer, whose lists no converter knows, is written out.
* A convolution in groups, which Keras compiles by itself for the processor, is one operation.
* GELU is had by the error function: its complement, which TensorFlow takes, is none of ONNX's. Nor
  are log1p and expm1, of which CELU is made: hyperbolic functions give them to the last digit, for
  the smallest numbers as well, of which 1 + x would keep nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Optional

from ..models.tensorflow_setup import keras
from ..models.tensorflow_setup import tensorflow as tf

_ACTIVE: ContextVar[bool] = ContextVar("tracing_for_onnx", default=False)

MARK = "dilated_pooling"
"""In the name of a pooling that is to be dilated: followed by its two dilations."""
_MOST_DATES = 128
"""That are written out: each is some twenty operations."""


def for_onnx() -> bool:
    """Tell whether the network that is being traced is to be written as ONNX."""
    return _ACTIVE.get()


@contextlib.contextmanager
def tracing_for_onnx() -> Iterator[None]:
    """Have everything that is traced meanwhile take the forms that ONNX has."""
    backend = keras.src.backend
    ours = (
        (backend.numpy, "argmax", _argmax),
        (backend.numpy, "log1p", _log1p),
        (backend.numpy, "expm1", _expm1),
        (backend.nn, "softmax", _softmax),
        (backend.nn, "gelu", _gelu),
        (backend.nn, "celu", _celu),
        (backend.nn, "conv", _in_groups(backend.nn.conv)),
        (backend, "rnn", _written_out(backend.rnn)),
    )
    own = [getattr(module, name) for module, name, _ in ours]
    token = _ACTIVE.set(True)
    for module, name, function in ours:
        setattr(module, name, function)
    try:
        yield
    finally:
        for (module, name, _), function in zip(ours, own):
            setattr(module, name, function)
        _ACTIVE.reset(token)


def dilated_max_pool(values: Any, size: tuple[int, int], dilation: tuple[int, int]) -> Any:
    """Pool as an undilated window that the conversion makes a dilated one.

    Its shape is that of the undilated one, so what follows must not ask for it.

    Args:
        values: shape (batch, rows, columns, channels).
        size: of the window, on rows and columns.
        dilation: the same.
    """
    name = f"{MARK}_{dilation[0]}_{dilation[1]}_"
    return tf.nn.max_pool2d(values, size, (1, 1), "VALID", name=name)


def _argmax(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    values = tf.convert_to_tensor(x)
    if axis is None:
        values, axis = tf.reshape(values, [-1]), 0
    found = tf.argmax(values, axis=axis, output_type=tf.int32)
    return tf.expand_dims(found, axis) if keepdims else found


def _log1p(x: Any) -> Any:
    values = _as_floats(x)
    # Of the others the logarithm itself is as good, and better.
    near = tf.abs(values) < 0.5
    within = tf.where(near, values, tf.zeros_like(values))
    return tf.where(near, 2.0 * tf.atanh(within / (2.0 + within)), tf.math.log(1.0 + values))


def _expm1(x: Any) -> Any:
    values = _as_floats(x)
    return tf.tanh(values * 0.5) * (tf.exp(values) + 1.0)


def _as_floats(x: Any) -> Any:
    """Whole numbers become what Keras makes of them."""
    values = tf.convert_to_tensor(x)
    return values if values.dtype.is_floating else tf.cast(values, keras.config.floatx())


def _gelu(x: Any, approximate: bool = True) -> Any:
    values = tf.convert_to_tensor(x)
    if approximate:
        return tf.nn.gelu(values, approximate=True)
    return values * (0.5 + 0.5 * tf.math.erf(values * tf.cast(0.5**0.5, values.dtype)))


def _celu(x: Any, alpha: float = 1.0) -> Any:
    values = tf.convert_to_tensor(x)
    return tf.maximum(values, 0.0) + alpha * _expm1(tf.minimum(values, 0.0) / alpha)


def _in_groups(convolution: Callable[..., Any]) -> Callable[..., Any]:
    """Return Keras's convolution so that one of images in groups stays an operation."""

    def conv(
        inputs: Any, kernel: Any, strides: Any = 1, padding: str = "valid",
        data_format: Optional[str] = None, dilation_rate: Any = 1,
    ) -> Any:  # fmt: skip
        last = keras.src.backend.standardize_data_format(data_format) == "channels_last"
        order = {3: "NWC", 4: "NHWC"}.get(len(inputs.shape))
        if not last or order is None or inputs.shape[-1] == kernel.shape[-2]:
            return convolution(inputs, kernel, strides, padding, data_format, dilation_rate)
        return tf.nn.convolution(
            inputs, kernel, strides, padding.upper(), data_format=order, dilations=dilation_rate
        )

    return conv


def _written_out(loop: Callable[..., Any]) -> Callable[..., Any]:
    """Return Keras's loop over dates so that it is written out, where they are few and known."""

    def rnn(step: Any, inputs: Any, *states: Any, **how: Any) -> Any:
        shape = keras.tree.flatten(inputs)[0].shape
        dates = shape[0 if how.get("time_major") else 1]
        if dates is not None and dates <= _MOST_DATES:
            how["unroll"] = True
        return loop(step, inputs, *states, **how)

    return rnn


def _softmax(x: Any, axis: Any = -1) -> Any:
    values = tf.convert_to_tensor(x)
    rank = values.shape.rank
    if rank != 4 or axis not in (-1, 3) or values.shape[-1] is None:
        return tf.nn.softmax(values, axis=-1 if axis is None else axis)
    # As a list of pixels its classes stay last, whatever way the converter turns the map.
    pixels = tf.nn.softmax(tf.reshape(values, [-1, values.shape[-1]]), axis=-1)
    return tf.reshape(pixels, tf.shape(values))
