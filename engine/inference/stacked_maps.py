"""The maps of several results of a model in one file: the bands of one after those of another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.result import SEVERAL
from ..maps.legend import Legend
from .products import Mask, Outputs, Product, nodata_of


class Stacked:
    """Maps of one kind, of several results."""

    def __init__(self, parts: Sequence[Product], titles: Sequence[str]) -> None:
        """Prepare.

        Args:
            parts: the maps, each with the key that this one has.
            titles: what the bands of each begin with.
        """
        self.parts = parts
        first = parts[0]
        self.key = first.key
        self.content = SEVERAL
        self.bands = tuple(
            _name(title, band) for part, title in zip(parts, titles) for band in part.bands
        )
        self.needs = tuple(dict.fromkeys(name for part in parts for name in part.needs))
        self.steps = tuple(dict.fromkeys(step for part in parts for step in part.steps))
        alike = len({(part.dtype, part.nodata) for part in parts}) == 1
        self.dtype = first.dtype if alike else _holding([part.dtype for part in parts])
        self.nodata = first.nodata if alike else nodata_of(self.dtype)
        legends = [part.legend for part in parts]
        # One file has one legend: where all hold the same classes, it is theirs.
        same = all(legend == legends[0] for legend in legends)
        self.legend: Optional[Legend] = legends[0] if same else None
        self.open_legend = same and any(part.open_legend for part in parts)
        self.style: Optional[Path] = first.style
        self.scale: Optional[float] = first.scale
        self.averaged = all(part.averaged for part in parts)
        units = {part.unit for part in parts}
        self.unit = units.pop() if len(units) == 1 else ""
        self.ramp = self.legend is None and self.style is None

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        return [part.meaning for part in self.parts]

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`."""
        result = np.empty((*valid.shape, len(self.bands)), self.dtype)
        at = 0
        for part in self.parts:
            values = part.pixels(outputs, valid)
            result[..., at : at + values.shape[-1]] = values
            at += values.shape[-1]
        if not valid.all():
            result[~valid] = self.nodata
        return result

    def notes(self) -> list[str]:
        """See :class:`Product`."""
        return [note for part in self.parts for note in part.notes()]


def _name(title: str, band: str) -> str:
    # Bands of numbers are named after their output already.
    return band if band == title or band.startswith(f"{title} ") else f"{title}: {band}"


def _holding(dtypes: Sequence[str]) -> str:
    """The smallest type that holds the values of all: classes beside quantities are floats."""
    found = np.result_type(*(np.dtype(one) for one in dtypes))
    return "float32" if found.kind == "f" and found.itemsize <= 4 else str(found)
