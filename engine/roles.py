"""What a model's outputs are: found by looking at their types and at what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .errors import ModelError
from .signature import Arrays, Tensor

# Softmax in float32 sums to 1 within a few units in the last place; half precision within 1e-3.
_SUM_TOLERANCE = 2e-3


@dataclass(frozen=True)
class Roles:
    """Which outputs hold the class and the class probabilities."""

    labels: Optional[str]
    """A single channel of whole numbers."""
    probabilities: Optional[str]
    """At least two channels between 0 and 1 that sum to 1."""


def find_roles(tensors: Sequence[Tensor], samples: Arrays) -> Roles:
    """Tell labels and probabilities apart from other outputs.

    Args:
        tensors: the model's outputs.
        samples: what they said on a few patches, by name.
    """
    labels = [t.name for t in tensors if t.is_integer and _channels(t, samples[t.name]) == 1]
    probabilities = [
        t.name
        for t in tensors
        if not t.is_integer
        and _channels(t, samples[t.name]) >= 2
        and _sums_to_one(samples[t.name])
    ]
    return Roles(
        labels[0] if labels else None, probabilities[0] if probabilities else None
    )


def as_pixels(values: NDArray[Any], name: str) -> NDArray[Any]:
    """Bring an output of any rank to the shape (batch, height, width, channels).

    Raises:
        ModelError: the rank means nothing here.
    """
    if values.ndim == 4:
        return values
    if values.ndim == 3:
        return values[..., np.newaxis]
    if values.ndim == 2:
        return values[:, np.newaxis, np.newaxis, :]
    if values.ndim == 1:
        return values[:, np.newaxis, np.newaxis, np.newaxis]
    raise ModelError(
        f"The model's output “{name}” has the shape {values.shape}; expected (batch, height, "
        "width, channels), (batch, height, width), (batch, channels) or (batch)."
    )


def _channels(tensor: Tensor, sample: NDArray[Any]) -> int:
    return int(as_pixels(sample, tensor.name).shape[-1])


def _sums_to_one(values: NDArray[Any]) -> bool:
    finite = values[np.isfinite(values).all(axis=-1)]
    if finite.size == 0 or finite.min() < 0 or finite.max() > 1 + _SUM_TOLERANCE:
        return False
    return bool(np.allclose(finite.sum(axis=-1), 1, atol=_SUM_TOLERANCE))
