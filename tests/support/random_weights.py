"""Networks with random but fixed weights."""

from __future__ import annotations

from typing import Any

import numpy as np


def shake(model: Any, seed: int = 1) -> None:
    """Gives every weight, moving statistics included, a value of its own."""
    random = np.random.default_rng(seed)
    for weight in model.weights:
        shape = tuple(weight.shape)
        fan = max(int(np.prod(shape[:-1])), 1) if len(shape) > 1 else 1
        if len(shape) > 1:
            values = random.normal(0, 1.4 / np.sqrt(fan), shape)
        elif "variance" in weight.name or "gamma" in weight.name:
            values = random.uniform(0.5, 2, shape)
        else:
            values = random.normal(0, 0.2, shape)
        if np.issubdtype(np.dtype(str(weight.dtype)), np.floating):
            weight.assign(values.astype(np.float32))
