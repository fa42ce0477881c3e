"""Maps of probabilities that stand alone: above a threshold or not."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.result import LABELS
from ..maps.class_channels import HIGHEST
from ..maps.legend import Entry, Legend
from ..maps.palette import ABSENT, PRESENT
from ..models.card_numbers import Threshold
from ..models.model_outputs import Roles
from ..models.output_reading import Reading
from .products import ClassMap, Mask, Outputs, check_fractions, class_names, nodata_of


def _above(outputs: Outputs, valid: Mask, reading: Reading, threshold: Threshold) -> NDArray[Any]:
    values = outputs[reading.probabilities]
    check_fractions(values, valid, reading)
    # What is no number has no data.
    with np.errstate(invalid="ignore"):
        found: NDArray[Any] = values > np.asarray(threshold, np.float32)
    return found


class TwoClasses(ClassMap):
    """Two classes by the probability of one: the second where it is above the threshold."""

    def __init__(
        self, reading: Reading, legend: Legend, threshold: Threshold, dtype: str = "auto"
    ) -> None:
        """Prepare.

        Args:
            reading: the output that holds the probability, or what it is made of.
            legend: both classes.
            threshold: 0 to 1.
            dtype: type of the map; see :class:`ClassMap`.

        Raises:
            ModelError: a class value does not fit the type.
        """
        super().__init__(Roles(None, reading), legend, dtype, HIGHEST)
        self._reading = reading
        self._threshold = threshold
        self.needs = (reading.output,)
        self.steps = reading.steps

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        return [*super().meaning, self._reading.kind, self._threshold]

    def _labels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        return _above(outputs, valid, self._reading, self._threshold)[..., 0].astype("uint8")


class LabelBands:
    """Labels that do not exclude each other: for each a band, 1 where it is above the threshold."""

    key = "OUTPUT"
    content = LABELS
    averaged = False
    style: Optional[Path] = None
    scale: Optional[float] = None
    open_legend = False
    unit = ""
    ramp = False

    def __init__(
        self, reading: Reading, legend: Legend, threshold: Threshold, dtype: str = "auto"
    ) -> None:
        """Prepare.

        Args:
            reading: the output that holds the probabilities, or what they are made of.
            legend: the labels.
            threshold: 0 to 1, for all labels or for each.
            dtype: type of the map; ``auto``: uint8.
        """
        self._reading = reading
        self._threshold = threshold
        self.needs: tuple[str, ...] = (reading.output,)
        self.steps = reading.steps
        self.bands = class_names(reading.channels, legend)
        self.dtype = "uint8" if dtype == "auto" else dtype
        self.nodata = nodata_of(self.dtype)
        self.legend: Optional[Legend] = Legend(
            (Entry(0, ABSENT, "absent"), Entry(1, PRESENT, "present")), generated=True
        )

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        return [self._reading.output, self._reading.kind, self._threshold]

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`."""
        result = _above(outputs, valid, self._reading, self._threshold).astype(self.dtype)
        if not valid.all():
            result[~valid] = self.nodata
        return result

    def notes(self) -> list[str]:
        """See :class:`Product`."""
        return []
