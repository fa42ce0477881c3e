"""An unknown layer tried out: what it gives a small random map, and what its pixels one by one.

If that is the same, the layer works pixel by pixel, whatever its class; or it makes a block of
pixels of each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Callable, Optional

import numpy as np

from ..models.tensorflow_setup import keras
from .pixel_effects import MAP, PLANE, STACK, Action, Opaque, Pointwise, Upsampling

_TRIAL = (2, 4, 5)
"""Batch, rows and columns of the map."""

Values = Callable[[int], Any]
"""Gives the values of the tensor of an index."""


def try_out(
    call: Callable[[Values], Any], specs: Sequence[Any], layouts: Sequence[str]
) -> tuple[Action, Optional[list[str]]]:
    """Return what a layer or function does, and the layouts of its results (None: samples).

    Args:
        call: calls it on the values of its tensors.
        specs: shapes and types of all tensors.
        layouts: their layouts.
    """
    generator = np.random.default_rng(5)
    wholes: dict[int, Any] = {}

    def whole(index: int) -> Any:
        if index not in wholes:
            wholes[index] = _values(specs[index], layouts[index], generator)
        return wholes[index]

    def pixels(index: int) -> Any:
        return _apart(whole(index), layouts[index])

    def run(values: Values) -> list[Any]:
        result = call(lambda index: keras.ops.convert_to_tensor(values(index)))
        return [keras.ops.convert_to_numpy(x) for x in keras.tree.flatten(result)]

    try:
        together, apart = run(whole), run(pixels)
        first, second = run(lambda i: whole(i)[:1]), run(lambda i: whole(i)[1:])
    except Exception as error:
        return Opaque(f"it does not work on a map of any size ({_gist(error)})"), None
    if any(_by_batch(*one) for one in zip(together, first, second)):
        return Opaque("its result for a patch depends on the other patches of the batch"), None
    factor = _blocks(together, apart)
    if factor is not None:
        return Upsampling(factor, 0), [MAP]
    found = []
    for one, other in zip(together, apart):
        layout = _layout(one.shape)
        if layout is None:
            return Opaque("it does not give one result for each pixel of its input"), None
        if other.size != one.size or not np.allclose(
            _apart(one, layout).astype(np.float64).ravel(),
            other.astype(np.float64).ravel(),
            rtol=1e-4,
            atol=1e-5,
            equal_nan=True,
        ):
            return Opaque("its result for a pixel depends on other pixels of the patch"), None
        found.append(layout)
    return Pointwise(), found


def _by_batch(both: Any, first: Any, second: Any) -> bool:
    """Tell whether a patch of the trial gets another result without the other one.

    The pixels apart are all in one batch, so what is computed over the batch escapes them.
    """
    if both.shape[:1] != _TRIAL[:1] or first.shape != (1, *both.shape[1:]):
        return False
    alone = np.concatenate([first, second])
    return not np.allclose(both, alone, rtol=1e-4, atol=1e-5, equal_nan=True)


def _values(spec: Any, layout: str, generator: np.random.Generator) -> Any:
    """A small random tensor of the layout and type of one."""
    shape: tuple[int, ...] = _TRIAL
    if layout == MAP:
        shape = (*_TRIAL, spec.shape[3] or 3)
    elif layout == STACK:
        shape = (_TRIAL[0], spec.shape[1] or 3, *_TRIAL[1:], spec.shape[4] or 3)
    if "int" in str(spec.dtype):
        values: Any = generator.integers(0, 4, shape)
    elif str(spec.dtype) == "bool":
        values = generator.integers(0, 2, shape)
    else:
        values = generator.uniform(-1, 2, shape)
    return values.astype(np.dtype(str(spec.dtype)))


def _layout(shape: tuple[int, ...]) -> Optional[str]:
    """Of a result of the trial that has its pixels; None: it has not."""
    if len(shape) == 5 and (shape[0], *shape[2:4]) == _TRIAL:
        return STACK
    if len(shape) in (3, 4) and shape[:3] == _TRIAL:
        return MAP if len(shape) == 4 else PLANE
    return None


def _apart(values: Any, layout: str) -> Any:
    """Every pixel of a tensor of the trial as a map or stack of its own."""
    if layout == STACK:
        _, dates, _, _, channels = values.shape
        return values.transpose(0, 2, 3, 1, 4).reshape(-1, dates, 1, 1, channels)
    return values.reshape((-1, 1, 1, *values.shape[3:]))


def _blocks(together: list[Any], apart: list[Any]) -> Optional[tuple[int, int]]:
    """Rows and columns that each pixel of the trial becomes, by itself; None: it becomes none.

    ``depth_to_space`` does that, and every other way to shuffle channels into pixels.
    """
    if len(together) != 1 or together[0].ndim != 4 or apart[0].ndim != 4:
        return None
    batch, rows, columns = _TRIAL
    one, (count, down, across, channels) = together[0], apart[0].shape
    if one.shape != (batch, rows * down, columns * across, channels) or down * across < 2:
        return None
    if count != batch * rows * columns:
        return None
    dealt = one.reshape(batch, rows, down, columns, across, channels).transpose(0, 1, 3, 2, 4, 5)
    same = np.allclose(dealt.reshape(apart[0].shape), apart[0], rtol=1e-4, atol=1e-5)
    return (down, across) if same else None


def _gist(error: Exception) -> str:
    """The line of an error's message that says something; Keras and TensorFlow wrap it."""
    lines = [re.sub(r"\x1b\[\d*m", "", line).strip() for line in str(error).splitlines()]
    telling = [line for line in lines if line and not line.startswith("Exception encountered")]
    return re.sub(r"\{\{.*?\}\}|\[Op:.*", "", telling[0] if telling else "").strip()[:160]
