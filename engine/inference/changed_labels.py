"""Where two results of a model for the same pixels would give another map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..models.activations import with_applied
from ..models.card_numbers import Threshold
from ..models.model_outputs import Roles
from ..models.output_reading import Reading

_NOTABLE = 0.01
"""Of quantities: a change by this part of a channel's range is another value."""


class ChangedLabels:
    """Compares outputs as the map takes them: by class, by label, or by value."""

    def __init__(self, results: Sequence[Roles], threshold: Optional[float]) -> None:
        """Prepare.

        Args:
            results: what the map is made of.
            threshold: THRESHOLD.
        """
        self._readings = {one.result.output: one.result for one in results if one.result}
        self._threshold = threshold

    def __call__(self, output: str, one: NDArray[Any], other: NDArray[Any]) -> NDArray[np.bool_]:
        """Tell for each pixel whether the map would be another one.

        Args:
            output: its name.
            one: a result, (rows, columns, channels).
            other: another one for the same pixels.

        Returns:
            Shape (rows, columns).
        """
        reading = self._readings.get(output)
        changed: NDArray[np.bool_]
        if not np.issubdtype(one.dtype, np.floating):
            changed = (one != other).any(axis=-1)
        elif reading is not None and reading.exclusive:
            changed = one.argmax(axis=-1) != other.argmax(axis=-1)
        else:
            level = None if reading is None else reading.threshold(self._threshold)
            if reading is None or level is None:
                reach = np.ptp(one, axis=(0, 1)) if one.size else np.ones(one.shape[-1])
                far = np.abs(one - other) > _NOTABLE * np.where(reach > 0, reach, 1)
                changed = far.any(axis=-1)
            else:
                changed = (_above(reading, one, level) != _above(reading, other, level)).any(
                    axis=-1
                )
        return changed


def _above(reading: Reading, values: NDArray[Any], threshold: Threshold) -> NDArray[np.bool_]:
    chances = with_applied({reading.output: values}, reading.steps)[reading.probabilities]
    above: NDArray[np.bool_] = chances > np.asarray(threshold, np.float32)
    return above
