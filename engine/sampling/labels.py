"""Labels on the pixels of an image: from points and polygons, or from a raster of classes.

On the way they are *codes*, class value + 1, so that 0 means that nothing is known.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, Union

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..assessment.class_codes import Codebook
from ..assessment.class_raster import ClassRaster, legend_of, strips
from ..contract.errors import RasterError, ReferenceDataError
from ..contract.job_inputs import RasterInput, VectorInput
from ..contract.messages import Messages
from ..geometry import crs as systems
from ..geometry.grid import Grid, Window
from ..imagery.vector_features import (
    Features,
    PointsOnGrid,
    PolygonsOnGrid,
    Target,
    are_points,
    on_pixels,
    read_features,
)
from ..maps.legend import MAX_VALUE, Legend, read_legend
from ..maps.legend_rows import Row
from .class_values import MOST_CLASSES, NONE, check_names, class_values

Codes = NDArray[np.uint16]

_STRIP = 1 << 20
"""Pixels that are looked at in one go."""
_ALIGNED = 1e-3
"""Of a pixel, by which two grids may differ and still be one."""
_MOST_GROUPS = 65535


class LabelsOnImage(Protocol):
    """What is known of the pixels of one image."""

    conflicts: int
    """Pixels that features of different classes claimed, so far."""

    def windows(self) -> Iterator[Window]:
        """Return the parts of the image that may hold labels."""

    def at(self, window: Window) -> Codes:
        """Return the codes in a window inside the image."""


class Labels(Protocol):
    """Labels of all images."""

    name: str

    def on(self, grid: Grid, path: str, messages: Messages) -> LabelsOnImage:
        """Lay them on the pixels of an image.

        Raises:
            EngineError: they cannot be laid there; says why.
        """

    def legend(self, values: list[int], messages: Messages) -> Legend:
        """Return names and colours of class values."""

    def place(self) -> str:
        """Say where the labels lie, for a message."""


class FeatureLabels:
    """Points or polygons with a class each."""

    def __init__(
        self, source: VectorInput, field: str, classes: str, ignored: Collection[float],
        messages: Messages,
    ) -> None:  # fmt: skip
        """Read the features.

        Raises:
            ReferenceDataError: the layer or its field cannot be used.
            LegendError: the legend cannot be read.
        """
        self.name = f"LABELS_FEATURES ({source.name})"
        read = read_features(source, self.name)
        legend = read_legend(Path(classes)) if classes else None
        known = {entry.label.lower(): entry.value for entry in legend.entries} if legend else {}
        absent = {e.value for e in legend.entries if e.means_no_data} if legend else set()
        where = f"The field “{field}” of {self.name}"
        if legend:
            check_names(read.values, where, [(e.label, e.value) for e in legend.entries])
        if not len(read.values):
            raise ReferenceDataError(
                f"{self.name} has no features. Draw points or polygons and give each its class, or "
                "look whether the layer's filter or selection leaves any."
            )
        found = class_values(read.values, where, known, {*ignored, *absent}, messages)
        wanted = found.values != NONE
        there = wanted & read.placed
        if (wanted & ~there).any():
            messages.warning(f"{int((wanted & ~there).sum())} features of {self.name} have no "
                             "geometry; they are left out.")  # fmt: skip
        self._classes, self._names = classes, found.names
        self._read = replace(read, shapes=read.shapes[there], values=read.values[there])
        self.are_points = are_points(self.name, self._read.shapes)
        self._codes = (found.values[there] + 1).astype(np.uint16)
        self._groups = np.ones(len(self._codes), np.uint16)

    def group(self, grid: Grid, apart: float, messages: Messages) -> int:
        """Put features into one group whose patches could share pixels; return how many there are.

        Args:
            grid: of the first image.
            apart: pixels within which places of such patches lie, along a row or a column.
            messages: told how the features are brought to the image.
        """
        shapes = on_pixels(self._read, _target(self.name, grid), messages)
        count = len(shapes)
        tree = shapely.STRtree(shapes)
        # The distance along axes is at least 1/√2 of the straight one.
        pairs = tree.query(shapes, predicate="dwithin", distance=2**0.5 * apart)
        groups = _joined(count, pairs.T)
        self._groups = (groups % _MOST_GROUPS + 1).astype(np.uint16)
        return int(self._groups.max(initial=0))

    def on(self, grid: Grid, path: str, messages: Messages) -> FeaturesOnImage:
        """Lay the features on the pixels of an image."""
        shapes = on_pixels(self._read, _target(path, grid), messages)
        return FeaturesOnImage(shapes, self._codes, self._groups, self.are_points, grid)

    def legend(self, values: list[int], messages: Messages) -> Legend:
        """Return names and colours of class values."""
        if self._classes:
            legend = legend_of(values, self._classes, (), messages)
            _warn_of_others(read_legend(Path(self._classes)), values, messages)
            return legend
        return Legend.coloured(Row(value, self._names.get(value, ""), None) for value in values)

    def place(self) -> str:
        """Say where the labels lie, for a message."""
        bounds = shapely.total_bounds(self._read.shapes)
        return _extent(bounds, _name_of(self._read))


class FeaturesOnImage:
    """Points or polygons in the pixels of one image; see :class:`LabelsOnImage`."""

    def __init__(
        self, shapes: NDArray[Any], codes: Codes, groups: Codes, are_points: bool, grid: Grid
    ) -> None:
        """Take geometries in the image's pixels, with code and group of each."""
        self._grid = grid
        self.conflicts = 0
        self._codes = self._of(shapes, codes, are_points)
        self._groups = self._of(shapes, groups, are_points)

    def _of(
        self, shapes: NDArray[Any], numbers: Codes, are_points: bool
    ) -> Union[PointsOnGrid, PolygonsOnGrid]:
        if are_points:
            return PointsOnGrid(shapes, numbers, self._grid)
        return PolygonsOnGrid(shapes, numbers)

    def windows(self) -> Iterator[Window]:
        """Return the parts of the image that may hold labels."""
        return self._codes.windows(strips(self._grid.width, self._grid.height, _STRIP))

    def at(self, window: Window) -> Codes:
        """Return the codes in a window inside the image."""
        found, conflicts = _burnt(self._codes, window)
        self.conflicts += conflicts
        return found

    def groups(self, window: Window) -> Codes:
        """Return which group of features each pixel belongs to, from 1; 0: none."""
        return _burnt(self._groups, window)[0]


def _burnt(features: Union[PointsOnGrid, PolygonsOnGrid], window: Window) -> tuple[Codes, int]:
    if isinstance(features, PolygonsOnGrid):
        return features.burn(window)
    found = features.at(window)
    # By number: smallest and largest differ wherever any two do, however many claim a pixel.
    order = np.argsort(found.numbers, kind="stable")
    layers = []
    for way in (order, order[::-1]):
        layer = np.zeros((window.height, window.width), np.uint16)
        layer[found.rows[way], found.columns[way]] = found.numbers[way]
        layers.append(layer)
    conflict = layers[0] != layers[1]
    return np.where(conflict, np.uint16(0), layers[0]), int(conflict.sum())


class RasterLabels:
    """A raster with a class value in each pixel."""

    def __init__(self, raster: RasterInput, classes: str, ignored: Collection[float]) -> None:
        """Open it.

        Raises:
            RasterError: it cannot be opened, or has several bands.
            LegendError: the legend cannot be read.
        """
        self._raster = ClassRaster(raster, "LABELS_RASTER", Codebook(), ignored)
        self.name = self._raster.name
        self._classes = classes
        legend = read_legend(Path(classes)) if classes else None
        absent = [e.value for e in legend.entries if e.means_no_data] if legend else []
        own = self._raster.stack.absences[0].values
        self._absent = [*ignored, *absent, *(value for value in own if value is not None)]

    def close(self) -> None:
        """Close the file."""
        self._raster.__exit__(None, None, None)

    def on(self, grid: Grid, path: str, messages: Messages) -> LabelsOnImage:  # noqa: ARG002
        """Lay the raster on the pixels of an image, whose grid it must share."""
        return _RasterOnImage(self, grid, self._offset(grid, path))

    def _offset(self, grid: Grid, path: str) -> tuple[int, int]:
        """Return column and row of the raster that hold the image's first pixel."""
        own = self._raster.grid
        x, y = own.to_pixel(*grid.to_world(0, 0))
        steps = [
            (end[0] - x, end[1] - y)
            for end in (own.to_pixel(*grid.to_world(grid.width, 0)),
                        own.to_pixel(*grid.to_world(0, grid.height)))
        ]  # fmt: skip
        expected = (grid.width, 0), (0, grid.height)
        off = max(abs(a - b) for one, two in zip(steps, expected) for a, b in zip(one, two))
        off = max(off, abs(x - round(x)), abs(y - round(y)))
        other = systems.difference(grid.crs, own.crs)
        if other or not off <= _ALIGNED:
            told = other or f"origin or pixel size differ by {off:.3g} pixels over the image"
            raise RasterError(
                f"{self.name} lies on another pixel grid than {path} ({told}). Bring it to the "
                "image's grid first, with “Warp (reproject)” and nearest neighbour."
            )
        return round(x), round(y)

    def read(self, window: Window) -> Codes:
        """Return the codes in a window inside the raster.

        Raises:
            RasterError: it cannot be read, or holds no classes.
        """
        pixels, missing = self._raster.stack.read_masked(window, None)
        values = pixels[..., 0]
        known = np.ones(values.shape, bool) if missing is None else ~missing
        if values.dtype.kind == "f":
            known &= ~np.isnan(values)
        for value in self._absent:
            known &= values != value
        wrong = known & ((values < 0) | (values > MAX_VALUE) | (values % 1 != 0))
        if wrong.any():
            raise RasterError(
                f"{self.name} holds the value {values[wrong][0]:g}; expected are class values, "
                f"whole numbers from 0 to {MAX_VALUE}. If it means “not known”, name it in IGNORE."
            )
        codes = np.zeros(values.shape, np.uint16)
        codes[known] = values[known].astype(np.int64) + 1
        return codes

    @property
    def grid(self) -> Grid:
        """Of the raster."""
        return self._raster.grid

    def legend(self, values: list[int], messages: Messages) -> Legend:
        """Return names and colours of class values."""
        found = legend_of(values, self._classes, (self._raster,), messages)
        if self._classes:
            _warn_of_others(read_legend(Path(self._classes)), values, messages)
        return found

    def place(self) -> str:
        """Say where the labels lie, for a message."""
        return _extent(self.grid.bounds, systems.name(self.grid.crs) if self.grid.crs else "")


class _RasterOnImage:
    conflicts = 0

    def __init__(self, labels: RasterLabels, grid: Grid, offset: tuple[int, int]) -> None:
        self._labels, self._grid, self._offset = labels, grid, offset

    def windows(self) -> Iterator[Window]:
        own = self._labels.grid.window.moved(-self._offset[0], -self._offset[1])
        for strip in strips(self._grid.width, self._grid.height, _STRIP):
            common = strip.intersection(own)
            if common is not None:
                yield common

    def at(self, window: Window) -> Codes:
        codes = np.zeros((window.height, window.width), np.uint16)
        there = window.moved(*self._offset)
        common = there.intersection(self._labels.grid.window)
        if common is not None:
            y, x = common.y - there.y, common.x - there.x
            codes[y : y + common.height, x : x + common.width] = self._labels.read(common)
        return codes


def check_count(values: int, name: str) -> None:
    """Refuse more classes than a network learns to tell apart.

    Raises:
        ReferenceDataError: there are more.
    """
    if values > MOST_CLASSES:
        raise ReferenceDataError(
            f"{name} has {values} different class values; expected are at most {MOST_CLASSES}. "
            "Give labels with one whole number for each class."
        )


def _warn_of_others(legend: Legend, values: list[int], messages: Messages) -> None:
    """Say which classes of a legend no label is of."""
    others = [e.label for e in legend.entries if e.value not in values and not e.means_no_data]
    if others:
        more = f" and {len(others) - 10} more" if len(others) > 10 else ""
        messages.warning(
            f"No label is of the classes {', '.join(others[:10])}{more} of CLASSES; they are left "
            "out, and a model that learns from these patches will not know them."
        )


def _joined(count: int, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number groups that hang together by pairs, in the order of their first members."""
    first = np.arange(count)
    for _ in range(count):
        least = first.copy()
        np.minimum.at(least, pairs[:, 0], first[pairs[:, 1]])
        least = least[least]
        if (least == first).all():
            break
        first = least
    return np.asarray(np.unique(first, return_inverse=True)[1], np.int64)


def _target(name: str, grid: Grid) -> Target:
    return Target(name, grid, CRS.from_wkt(grid.crs) if grid.crs else None)


def _name_of(features: Features) -> str:
    return systems.name(features.crs) if features.crs else ""


def _extent(bounds: Any, crs: str) -> str:
    left, bottom, right, top = (f"{float(value):.6g}" for value in bounds)
    return f"x {left} to {right}, y {bottom} to {top}{f' in {crs}' if crs else ''}"
