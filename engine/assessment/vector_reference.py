"""Reference points and polygons: the class of each feature, and what is known in a window."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ReferenceDataError
from ..contract.job import VectorInput
from ..contract.messages import Messages
from ..geometry.grid import Window
from ..geometry.grid_overlay import Indices
from ..imagery.vector_features import (
    PointsOnGrid,
    PolygonsOnGrid,
    Target,
    are_points,
    on_pixels,
    read_features,
)
from .class_codes import Codebook, Codes, class_number
from .class_raster import ClassRaster, strips


@dataclass(frozen=True)
class Sampled:
    """What is known in a window of the map."""

    window: Window
    rows: Indices
    """Row of each sample in the window."""
    columns: Indices
    codes: Codes
    """Reference code of each sample."""


@dataclass(frozen=True)
class ClassField:
    """How the classes of features are read."""

    name: str
    """The field that holds the class: its value, or its name in the legend."""
    classes: Mapping[str, int]
    """Class values by name in lower case, for a field of texts."""
    ignored: tuple[float, ...]
    """Class values that mean "not known"."""
    book: Codebook
    """Gives the codes."""


class VectorReference:
    """Features with a class each, in the pixel coordinates of the map."""

    def __init__(
        self, source: VectorInput, field: ClassField, target: ClassRaster, messages: Messages
    ) -> None:
        """Read the features.

        Args:
            source: the layer.
            field: its field of classes.
            target: the map.
            messages: takes warnings about what is left out.

        Raises:
            ReferenceDataError: the layer or its field cannot be used; the message says why.
        """
        name = f"the reference {source.name}"
        read = read_features(source, name)
        wanted, codes = _codes(name, read.values, field, messages)
        there = wanted & read.placed
        without = int((wanted & ~there).sum())
        if without:
            messages.warning(f"{without} features of {name} have no geometry.")
        shapes, codes = read.shapes[there], codes[there]
        self.are_points = are_points(name, shapes)
        self._grid = target.grid
        onto = Target(target.name, target.grid, target.crs)
        placed = on_pixels(replace(read, shapes=shapes), onto, messages)
        self.features = len(placed)
        """Features with a class."""
        self._lock = threading.Lock()
        self.conflicts = 0
        """Pixels claimed by polygons of different classes."""
        self._features: Union[PointsOnGrid, PolygonsOnGrid]
        if self.are_points:
            self._features = PointsOnGrid(placed, codes, target.grid)
        else:
            self._features = polygons = PolygonsOnGrid(placed, codes)
            if polygons.nowhere:
                messages.warning(
                    f"{polygons.nowhere} polygons of {name} have no place in the coordinate "
                    "reference system of the map; they are left out."
                )
        self.outside = self._features.outside
        """Points outside the map."""

    def windows(self) -> Iterator[Window]:
        """Return the parts of the map that hold reference."""
        return self._features.windows(strips(self._grid.width, self._grid.height))

    def sample(self, window: Window) -> Sampled:
        """Return what is known in one of :meth:`windows`; may be called from several threads."""
        found = self._features.at(window)
        with self._lock:
            self.conflicts += found.conflicts
        return Sampled(window, found.rows, found.columns, found.numbers)


def _codes(
    name: str, values: NDArray[Any], field: ClassField, messages: Messages
) -> tuple[NDArray[np.bool_], Codes]:
    """Return which features have a class, and the codes of all."""
    plain = [_plain(value) for value in values.tolist()]
    missing = np.array([value is None for value in plain], bool)
    codes = np.zeros(len(plain), np.uint16)
    wrong: list[str] = []
    found: dict[Any, int] = {}
    for value in dict.fromkeys(value for value in plain if value is not None):
        number = _class_value(value, field.classes)
        if number is None:
            wrong.append(str(value)[:50])
        elif number not in field.ignored:
            found[value] = field.book.code(number, name)
    codes[:] = [found.get(value, 0) for value in plain]
    if wrong:
        known = ", ".join(field.classes) or "none (the map has no names: give a legend, CLASSES)"
        raise ReferenceDataError(
            f"The field “{field.name}” of {name} holds “{'”, “'.join(wrong[:5])}”"
            f"{' and more' if len(wrong) > 5 else ''}; expected are whole numbers or the names "
            f"of the classes, which are: {known}."
        )
    if missing.any():
        messages.warning(
            f"{int(missing.sum())} features of {name} have no value in the field "
            f"“{field.name}”; they are left out."
        )
    return ~missing & (codes > 0), codes


def _plain(value: Any) -> Any:
    """Return a field's value as a number or a text; None: missing, as NaN is."""
    return None if isinstance(value, float) and math.isnan(value) else value


def _class_value(value: Any, classes: Mapping[str, int]) -> Optional[int]:
    """Return the class value that a field's value means, or None."""
    if isinstance(value, str):
        name = value.strip().lower()
        if name in classes:
            return classes[name]
    return class_number(value)
