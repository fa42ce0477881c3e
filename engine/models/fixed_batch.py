"""Models that take so many patches at a time and no other number: batches are cut and filled up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .runtime import Predict
from .tensors import Arrays, Tensor


def batch_of(images: Iterable[Tensor], folder: Path) -> Optional[int]:
    """Return the number of patches that a model takes at a time; None: any.

    Args:
        images: the inputs that the sources feed.
        folder: where it lies, for the message.

    Raises:
        ModelError: its image inputs want different numbers.
    """
    found = {tensor.name: tensor.batch for tensor in images if tensor.batch is not None}
    if len(set(found.values())) > 1:
        listed = ", ".join(f"“{name}” {number}" for name, number in found.items())
        raise ModelError(
            f"The inputs of {folder} take different numbers of patches at a time ({listed}); "
            "expected one number. Save the model with an open batch size (None)."
        )
    return next(iter(found.values()), None)


def in_batches(predict: Predict, batch: int) -> Predict:
    """Return what runs a model on any number of patches that takes ``batch`` of them itself.

    The last batch is filled up with its last patch, and what that gives is dropped.

    Args:
        predict: runs the model.
        batch: patches at a time.
    """

    def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        count = len(next(iter(feeds.values())))
        parts = []
        for first in range(0, count, batch):
            index = np.minimum(np.arange(first, first + batch), count - 1)
            found = predict({name: values[index] for name, values in feeds.items()})
            parts.append({name: values[: count - first] for name, values in found.items()})
        return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

    return run
