"""Random pixels for a model, and what it says of patches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size
from .runtime import LoadedModel
from .tensors import Arrays, Tensor

_AT_ONCE = 1 << 18
"""Pixels of patches that are computed together: of large ones, one by one, to spare memory."""


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
    run = engine.compile(dtypes, names, feeds)
    count, rows, columns = next(iter(images.values())).shape[:3]
    if count * rows * columns <= _AT_ONCE:
        return run(images)
    found = [run({k: v[one : one + 1] for k, v in images.items()}) for one in range(count)]
    return {name: np.concatenate([part[name] for part in found]) for name in names}
