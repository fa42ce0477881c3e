"""TensorFlow functions that networks of Keras 2 call between their layers, and what computes them.

Keras 2 wrote ``image / 10000.0`` and ``tf.nn.relu(x)`` into its files as layers of the class
``TFOpLambda``, which name a function and carry no code. Keras 3 has no such layer. Here is the
closed list of those that are known; each calls ``keras.ops``, so that the fields are read off it
and a network with it can be rewritten as any other. Whatever is not in the list is refused.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from ..models.tensorflow_setup import keras

ops = keras.ops
Operation = Callable[..., Any]


class UnknownOperationError(Exception):
    """The function, or what it is called with, is not in the list."""


def find(name: str) -> Operation:
    """Return what computes a function, called as TensorFlow's own: tensor first, then by keyword.

    Args:
        name: without the leading ``tf.``, such as ``math.truediv``.

    Raises:
        UnknownOperationError: the function is not in the list.
    """
    known = _KNOWN.get(name.replace("compat.v1.", "", 1) if name.startswith("compat.v1.") else name)
    if known is None:
        raise UnknownOperationError(f"tf.{name[:60]}")
    return known


def _binary(function: Operation) -> Operation:
    return lambda x, y: function(x, y)


def _unary(function: Operation) -> Operation:
    return lambda x: function(x)


def _reduction(function: Operation) -> Operation:
    def run(x: Any, axis: Any = None, keepdims: Any = False) -> Any:
        return function(x, axis=_axes(axis), keepdims=bool(keepdims))

    return run


def _axes(axis: Any) -> Any:
    return tuple(axis) if isinstance(axis, list) else axis


def _pool(function: Operation) -> Operation:
    def run(
        x: Any, ksize: Any, strides: Any = None, padding: str = "VALID", data_format: str = "NHWC"
    ) -> Any:
        _only(data_format, "NHWC", "data_format")
        size, step = _pair(ksize), _pair(ksize if strides is None else strides)
        return function(x, size, step, padding.lower(), data_format="channels_last")

    return run


def _pair(value: Any) -> tuple[int, int]:
    """Rows and columns of one number, two, or four (batch and channels being 1)."""
    numbers = [value] if isinstance(value, int) else list(value)
    if len(numbers) == 4 and numbers[0] == numbers[3] == 1:
        numbers = numbers[1:3]
    numbers = numbers * 2 if len(numbers) == 1 else numbers
    if len(numbers) != 2 or not all(isinstance(n, int) for n in numbers):
        raise UnknownOperationError(f"a window of {value}")
    return numbers[0], numbers[1]


def _only(value: Any, expected: Any, name: str) -> None:
    if value != expected:
        raise UnknownOperationError(f"{name} {value}")


def _cast(x: Any, dtype: str) -> Any:
    return ops.cast(x, dtype)


def _clip(x: Any, clip_value_min: float, clip_value_max: float) -> Any:
    return ops.clip(x, clip_value_min, clip_value_max)


def _concat(values: Any, axis: int) -> Any:
    return ops.concatenate(values, axis=axis)


def _stack(values: Any, axis: int = 0) -> Any:
    return ops.stack(values, axis=axis)


def _add_n(inputs: Any) -> Any:
    total = inputs[0]
    for value in inputs[1:]:
        total = ops.add(total, value)
    return total


def _pad(tensor: Any, paddings: Any, mode: str = "CONSTANT", constant_values: float = 0) -> Any:
    amounts = tuple((int(pair[0]), int(pair[1])) for pair in paddings)
    if mode.upper() == "CONSTANT":
        return ops.pad(tensor, amounts, "constant", constant_values=constant_values)
    return ops.pad(tensor, amounts, {"REFLECT": "reflect", "SYMMETRIC": "symmetric"}[mode.upper()])


def _squeeze(x: Any, axis: Any = None) -> Any:
    return ops.squeeze(x, axis=_axes(axis))


def _transpose(a: Any, perm: Any = None, conjugate: bool = False) -> Any:
    _only(bool(conjugate), False, "conjugate")
    return ops.transpose(a, axes=_axes(perm))


def _reshape(tensor: Any, shape: Any) -> Any:
    return ops.reshape(tensor, tuple(shape))


def _leaky(features: Any, alpha: float = 0.2) -> Any:
    return ops.leaky_relu(features, negative_slope=alpha)


def _softmax(logits: Any, axis: Optional[int] = None) -> Any:
    return ops.softmax(logits, axis=-1 if axis is None else axis)


def _silu(features: Any, beta: float = 1.0) -> Any:
    return ops.silu(features) if beta == 1 else features * ops.sigmoid(beta * features)


def _gelu(features: Any, approximate: bool = False) -> Any:
    return ops.gelu(features, approximate=bool(approximate))


def _l2_normalize(x: Any, axis: Any = None, epsilon: float = 1e-12) -> Any:
    total = ops.sum(ops.square(x), axis=_axes(axis), keepdims=True)
    return x * ops.rsqrt(ops.maximum(total, epsilon))


def _argmax(input: Any, axis: Any = 0, output_type: str = "int64") -> Any:
    return ops.cast(ops.argmax(input, axis=0 if axis is None else axis), output_type)


def _where(condition: Any, x: Any, y: Any) -> Any:
    return ops.where(condition, x, y)


def _divide_no_nan(x: Any, y: Any) -> Any:
    nothing = ops.equal(y, 0)
    return ops.where(nothing, 0.0, ops.divide(x, ops.where(nothing, 1.0, y)))


def _getitem(x: Any, slice_spec: Any) -> Any:
    return x[_key(slice_spec)]


def _key(spec: Any) -> Any:
    if isinstance(spec, (list, tuple)):
        return tuple(_key(part) for part in spec)
    if isinstance(spec, dict):
        if spec.get("class_name") == "__ellipsis__":
            return Ellipsis
        if set(spec) == {"start", "stop", "step"}:
            return slice(spec["start"], spec["stop"], spec["step"])
        raise UnknownOperationError(f"an index {sorted(spec)[:5]}")
    return spec


def _resize(images: Any, size: Any, method: str = "bilinear", antialias: bool = False,
            preserve_aspect_ratio: bool = False) -> Any:  # fmt: skip
    """To a size that is written in the file; one that depends on the image is not known."""
    _only(bool(preserve_aspect_ratio), False, "preserve_aspect_ratio")
    if not isinstance(size, (list, tuple)) or not all(isinstance(n, int) for n in size):
        raise UnknownOperationError("tf.image.resize to a size that is computed")
    if method not in ("bilinear", "nearest", "bicubic"):
        raise UnknownOperationError(f"tf.image.resize with the method {method}")
    return ops.image.resize(images, tuple(size), interpolation=method, antialias=antialias)


def _space_to_depth(input: Any, block_size: int, data_format: str = "NHWC") -> Any:
    _only(data_format, "NHWC", "data_format")
    _, rows, columns, bands = input.shape
    if None in (rows, columns):
        raise UnknownOperationError("tf.nn.space_to_depth of a map of any size")
    b = block_size
    parts = ops.reshape(input, (-1, rows // b, b, columns // b, b, bands))
    moved = ops.transpose(parts, (0, 1, 3, 2, 4, 5))
    return ops.reshape(moved, (-1, rows // b, columns // b, b * b * bands))


_KNOWN: dict[str, Operation] = {
    **{
        f"math.{name}": _binary(getattr(ops, other))
        for name, other in {
            "add": "add",
            "subtract": "subtract",
            "multiply": "multiply",
            "truediv": "true_divide",
            "divide": "true_divide",
            "maximum": "maximum",
            "minimum": "minimum",
            "pow": "power",
            "floordiv": "floor_divide",
            "floormod": "mod",
            "mod": "mod",
            "greater": "greater",
            "greater_equal": "greater_equal",
            "less": "less",
            "less_equal": "less_equal",
            "equal": "equal",
            "not_equal": "not_equal",
            "logical_and": "logical_and",
            "logical_or": "logical_or",
            "atan2": "arctan2",
        }.items()
    },
    **{
        f"math.{name}": _unary(getattr(ops, other))
        for name, other in {
            "abs": "abs",
            "negative": "negative",
            "square": "square",
            "sqrt": "sqrt",
            "rsqrt": "rsqrt",
            "exp": "exp",
            "log": "log",
            "log1p": "log1p",
            "expm1": "expm1",
            "sigmoid": "sigmoid",
            "tanh": "tanh",
            "sin": "sin",
            "cos": "cos",
            "floor": "floor",
            "ceil": "ceil",
            "sign": "sign",
            "softplus": "softplus",
            "erf": "erf",
            "reciprocal": "reciprocal",
            "is_nan": "isnan",
            "is_finite": "isfinite",
            "logical_not": "logical_not",
        }.items()
    },
    **{
        f"math.reduce_{name}": _reduction(getattr(ops, other))
        for name, other in {
            "mean": "mean",
            "sum": "sum",
            "max": "max",
            "min": "min",
            "prod": "prod",
            "std": "std",
            "variance": "var",
        }.items()
    },
    "__operators__.add": _binary(ops.add),
    "__operators__.getitem": _getitem,
    "math.divide_no_nan": _divide_no_nan,
    "math.squared_difference": lambda x, y: ops.square(ops.subtract(x, y)),
    "math.add_n": _add_n,
    "math.argmax": _argmax,
    "argmax": _argmax,
    "math.l2_normalize": _l2_normalize,
    "math.scalar_mul": lambda scalar, x: ops.multiply(scalar, x),
    "nn.l2_normalize": _l2_normalize,
    "nn.relu": lambda features: ops.relu(features),
    "nn.relu6": lambda features: ops.relu6(features),
    "nn.elu": lambda features: ops.elu(features),
    "nn.selu": lambda features: ops.selu(features),
    "nn.tanh": _unary(ops.tanh),
    "nn.sigmoid": _unary(ops.sigmoid),
    "nn.softplus": lambda features: ops.softplus(features),
    "nn.softsign": lambda features: ops.softsign(features),
    "nn.leaky_relu": _leaky,
    "nn.swish": _silu,
    "nn.silu": _silu,
    "nn.gelu": _gelu,
    "nn.softmax": _softmax,
    "nn.log_softmax": lambda logits, axis=None: ops.log_softmax(
        logits, axis=-1 if axis is None else axis
    ),
    "nn.bias_add": lambda value, bias: ops.add(value, bias),
    "nn.max_pool": _pool(ops.max_pool),
    "nn.max_pool2d": _pool(ops.max_pool),
    "nn.avg_pool": _pool(ops.average_pool),
    "nn.avg_pool2d": _pool(ops.average_pool),
    "nn.space_to_depth": _space_to_depth,
    "image.resize": _resize,
    "cast": _cast,
    "clip_by_value": _clip,
    "concat": _concat,
    "stack": _stack,
    "pad": _pad,
    "expand_dims": lambda input, axis: ops.expand_dims(input, axis=axis),
    "squeeze": _squeeze,
    "transpose": _transpose,
    "reshape": _reshape,
    "where": _where,
    "identity": lambda input: input,
    "zeros_like": lambda input: ops.zeros_like(input),
    "ones_like": lambda input: ops.ones_like(input),
}
