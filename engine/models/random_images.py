"""Random pixels for a model, and what it says of patches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Size
from .runtime import LoadedModel
from .tensors import Arrays, Tensor
from .whole_numbers import top_of

_AT_ONCE = 1 << 18
"""Pixels of patches that are computed together: of large ones, one by one, to spare memory."""


def noise(
    source: Tensor, size: Size, bands: int = 0, low: float = 0, high: float = 10000, seed: int = 0
) -> NDArray[Any]:
    """Return uniform random pixels, shape (height, width, bands), float32.

    For an input of whole numbers they are whole, and none is larger than it takes.
    """
    shape = (size.height, size.width, bands or source.channels or 1)
    generator = np.random.default_rng(seed)
    if source.is_integer:
        high = min(high, top_of(source.dtype))
        low = min(max(low, 0), high - 1)
        return np.floor(generator.uniform(low, high + 1, shape)).astype("float32")
    return generator.uniform(low, high, shape).astype("float32")


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
