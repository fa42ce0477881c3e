"""Products: the maps that are made of a model's outputs, one class each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from .errors import ModelError
from .legend import Legend
from .roles import Roles

Outputs = Mapping[str, NDArray[Any]]


class Product(Protocol):
    """One map file's content."""

    key: str
    """The Processing output that it is."""
    dtype: str
    bands: tuple[str, ...]
    nodata: float
    legend: Optional[Legend]

    def pixels(self, outputs: Outputs, valid: NDArray[np.bool_]) -> NDArray[Any]:
        """Turn a tile's outputs, each (height, width, channels), into the map's pixels.

        Args:
            outputs: by output name.
            valid: shape (height, width); where it is false the map has no data.
        """


class ClassMap:
    """The class of each pixel: the model's own labels, else the most probable class."""

    key = "OUTPUT"
    bands: tuple[str, ...] = ("class",)
    legend: Optional[Legend]

    def __init__(self, roles: Roles, legend: Legend) -> None:
        highest = legend.entries[-1].value
        self.dtype = "uint8" if highest < 255 else "uint16"
        # The highest value of the type: never a class.
        self.nodata = float(np.iinfo(self.dtype).max)
        self.legend = legend
        self._roles = roles

    def pixels(self, outputs: Outputs, valid: NDArray[np.bool_]) -> NDArray[Any]:
        """See :class:`Product`.

        Raises:
            ModelError: a label does not fit the legend's type.
        """
        if self._roles.labels is not None:
            labels = outputs[self._roles.labels][..., 0]
        else:
            labels = outputs[self._roles.probabilities or ""].argmax(axis=-1)
        chosen = labels[valid]
        if chosen.size and (chosen.min() < 0 or chosen.max() >= self.nodata):
            wrong = chosen.min() if chosen.min() < 0 else chosen.max()
            raise ModelError(
                f"The model gives the label {wrong}; the class map holds values from 0 to "
                f"{int(self.nodata) - 1}. Give a legend (CLASSES) that has the model's class "
                "values, or check the model."
            )
        result = np.where(valid, labels, int(self.nodata)).astype(self.dtype)
        return result[..., np.newaxis]


class Probabilities:
    """The probability of each class, one band for each."""

    key = "OUTPUT_PROBABILITIES"
    dtype = "float32"
    nodata = -1.0
    legend: Optional[Legend] = None

    def __init__(self, roles: Roles, channels: int, legend: Legend) -> None:
        self._output = roles.probabilities or ""
        self.bands = tuple(legend.label(i) or f"class {i}" for i in range(channels))

    def pixels(self, outputs: Outputs, valid: NDArray[np.bool_]) -> NDArray[Any]:
        """See :class:`Product`."""
        values = outputs[self._output].astype(self.dtype)
        return np.where(valid[..., np.newaxis], values, np.float32(self.nodata))


def finite(outputs: Outputs) -> NDArray[np.bool_]:
    """Tell for each pixel whether every floating-point output is finite, shape (height, width).

    A pixel whose probabilities are not numbers has no class, whatever the label output says.
    """
    masks = [
        np.isfinite(values).all(axis=-1)
        for values in outputs.values()
        if np.issubdtype(values.dtype, np.floating)
    ]
    first = next(iter(outputs.values()))
    result = np.ones(first.shape[:2], bool)
    for mask in masks:
        result &= mask
    return result
