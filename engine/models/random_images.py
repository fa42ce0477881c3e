"""Random pixels for a model, and what it says of patches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size
from .runtime import LoadedModel
from .tensors import Arrays, Tensor


def noise(
    source: Tensor, size: Size, bands: int = 0, low: float = 0, high: float = 10000, seed: int = 0
) -> NDArray[Any]:
    """Return uniform random pixels, shape (height, width, bands), float32."""
    shape = (size.height, size.width, bands or source.channels or 1)
    return np.random.default_rng(seed).uniform(low, high, shape).astype("float32")


def sample(
    engine: LoadedModel,
    images: Mapping[str, NDArray[Any]],
    feeds: dict[str, Any],
    names: Sequence[str],
) -> Arrays:
    """Run the model on patches, (n, height, width, bands) of each source; return these outputs."""
    dtypes = {name: str(values.dtype) for name, values in images.items()}
    return engine.compile(dtypes, names, feeds)(images)
