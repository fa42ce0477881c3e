"""When two ways to compute a map agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .unlike_training import OUTPUT

AGREEMENT = 1e-5
"""Two ways to compute a probability agree when they differ by no more than this.

For an output beyond 1, such as logits, it is relative to the largest value.
"""

DISTANCE_AGREEMENT = 2e-3
"""The same for the output that tells what is unlike the training: where pixels lie close to a
centre, their distance is a small difference of large numbers, and has lost digits."""

NEARLY_ONE = np.float32(1 + 1e-6)
"""What pixels are multiplied by to learn how much rounding matters: a few units in the last place,
as much as a few layers lose."""


@dataclass(frozen=True)
class Agreement:
    """How two methods' results differ."""

    largest: float
    """Largest difference of a floating-point output; relative to the largest value beyond 1."""
    labels_differ: bool
    """Some integer output differs where the two best classes are not a tie."""

    @property
    def equal(self) -> bool:
        """Tell whether the methods give the same map."""
        return self.largest <= AGREEMENT and not self.labels_differ

    def __str__(self) -> str:
        labels = "; labels differ" if self.labels_differ else ""
        return f"largest difference {self.largest:.2g}{labels}"


def agreement_of(one: Mapping[str, NDArray[Any]], other: Mapping[str, NDArray[Any]]) -> Agreement:
    """Compare two methods' outputs, each (..., channels).

    Labels count as different only where the two best classes of every floating-point output with
    several channels differ by more than the tolerance: a tie may fall either way.
    """
    largest = 0.0
    # By size: several heads may have pixels of their own.
    ties: dict[tuple[int, ...], NDArray[np.bool_]] = {}
    integers: list[str] = []
    for name, values in one.items():
        theirs = other[name]
        if not np.issubdtype(values.dtype, np.floating):
            integers.append(name)
            continue
        top = np.abs(values[np.isfinite(values)]).max(initial=1.0)
        same = (values == theirs) | (np.isnan(values) & np.isnan(theirs))
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0.0, np.abs(values.astype(float) - theirs) / top)
        if name == OUTPUT:
            difference = difference * (AGREEMENT / DISTANCE_AGREEMENT)
        largest = max(largest, float(np.where(np.isnan(difference), np.inf, difference).max()))
        if values.shape[-1] >= 2:
            best = np.partition(values, -2, axis=-1)
            tie = best[..., -1] - best[..., -2] <= AGREEMENT * top
            ties[tie.shape] = ties.get(tie.shape, False) | tie
    differ = any(
        bool(((one[n] != other[n]).any(axis=-1) & ~_ties_of(ties, one[n])).any()) for n in integers
    )
    return Agreement(largest, differ)


def _ties_of(
    ties: Mapping[tuple[int, ...], NDArray[np.bool_]], labels: NDArray[Any]
) -> NDArray[np.bool_]:
    """Return where the labels' own probabilities tie: nowhere, where none are of their size."""
    shape = labels.shape[:-1]
    return ties.get(shape, np.zeros(shape, bool))
