"""Maps of numbers as the model gives them: quantities, and output tensors of any kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.result import NUMBERS, TENSORS
from ..maps.legend import Legend
from ..models.activations import Step
from .products import Mask, Outputs, nodata_of


class _Numbers:
    """Floating-point values in a map's type: rounded and saturated, never wrapped around."""

    dtype: str
    nodata: float

    def __init__(self) -> None:
        self.saturated = 0
        self.rounded = False

    def fit(self, values: NDArray[Any], valid: Mask) -> NDArray[Any]:
        """Values of shape (height, width, channels) as the map holds them."""
        kind = np.dtype(self.dtype)
        if kind.kind == "f":
            result = values.astype(kind)
            if not valid.all():
                result[~valid] = self.nodata
            return result
        low, high = np.iinfo(kind).min, np.iinfo(kind).max
        low, high = (low, high - 1) if kind.kind == "u" else (low + 1, high)
        seen = np.where(valid[..., np.newaxis], values, 0)
        whole = np.rint(seen) if seen.dtype.kind == "f" else seen
        self.rounded = self.rounded or bool((whole != seen).any())
        self.saturated += int(((whole < low) | (whole > high)).sum())
        result = whole.clip(low, high).astype(kind)
        result[~valid] = int(self.nodata)
        return result


class Tensors(_Numbers):
    """Output tensors as they are, stacked in the order asked for."""

    key = "OUTPUT"
    legend: Optional[Legend] = None
    open_legend = False
    style: Optional[Path] = None
    scale: Optional[float] = None
    ramp = True
    steps: tuple[Step, ...] = ()

    def __init__(
        self,
        names: Sequence[str],
        bands: Sequence[str],
        dtype: str = "auto",
        unit: str = "",
        quantities: bool = False,
    ) -> None:
        """Prepare.

        Args:
            names: the outputs.
            bands: names of the map's bands: one for each channel of each output.
            dtype: type of the map; ``auto``: float32.
            unit: of all values; "": none.
            quantities: whether they are numbers of which a mean means something; others may be
                labels.
        """
        super().__init__()
        self.needs = tuple(names)
        self.bands = tuple(bands)
        self.unit = unit
        self.averaged = quantities
        self.content = NUMBERS if quantities else TENSORS
        self.dtype = "float32" if dtype == "auto" else dtype
        self.nodata = nodata_of(self.dtype)

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        return list(self.needs)

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`."""
        return self.fit(np.concatenate([outputs[name] for name in self.needs], axis=-1), valid)

    def notes(self) -> list[str]:
        """See :class:`Product`."""
        said = []
        if self.rounded:
            said.append(
                f"Values of {', '.join(self.needs)} were rounded to whole numbers for the type "
                f"{self.dtype}. Choose DATA_TYPE float32 to keep them."
            )
        if self.saturated:
            said.append(
                f"{self.saturated} values of {', '.join(self.needs)} did not fit the type "
                f"{self.dtype} and were set to its limits. Choose a larger DATA_TYPE."
            )
        return said
