"""Inputs that take whole numbers of one type: what fits into it, and what becomes of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from .tensors import Arrays, Tensor

USUAL = 10000
"""Images on which models are tried have values up to this, where the type does not end before."""


def top_of(dtype: str) -> int:
    """Return the largest value that an image should have on which a model of this type is tried."""
    return min(int(np.iinfo(dtype).max), USUAL)


def spread(
    predict: Callable[[Arrays], Mapping[str, NDArray[Any]]], inputs: Iterable[Tensor]
) -> Callable[[Arrays], Mapping[str, NDArray[Any]]]:
    """Return what runs a model on random images of any brightness that takes whole numbers.

    A pixel's number becomes one of the whole numbers that the input takes, the same each time, so
    that images of values from 0 to 1 are no more alike than they were.

    Args:
        predict: runs the model.
        inputs: its image inputs.
    """
    tops = {tensor.name: top_of(tensor.dtype) + 1 for tensor in inputs if tensor.is_integer}
    if not tops:
        return predict

    def run(images: Arrays) -> Mapping[str, NDArray[Any]]:
        return predict(
            {
                name: np.floor(values.astype("float64") * 8191 % tops[name]).astype("float32")
                if name in tops
                else values
                for name, values in images.items()
            }
        )

    return run
