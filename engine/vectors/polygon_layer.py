"""Polygons of a map as features of a layer: each for itself, by regions, or by classes."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ..contract.errors import OutputError, PackageError
from ..contract.messages import Messages
from ..contract.unfinished import NUMBERS_HEAD
from ..maps.legend import Legend
from .chain_order import Indices, connected
from .geopackage import GeoPackage
from .map_polygons import Polygons, mean_confidence
from .region_borders import RegionBorders

FIELDS = (
    ("class", "INTEGER"),
    ("name", "TEXT"),
    ("colour", "TEXT"),
    ("area_m2", "REAL"),
    ("pixels", "INTEGER"),
)
CONFIDENCE = ("confidence", "REAL")

_PIECE = 20_000
"""Features that are handed over at a time."""
_MULTI = struct.Struct("<BII")
_MULTIPOLYGON = 6


class FeatureValues:
    """The values of the fields, by the code of a class."""

    def __init__(self, values: dict[int, int], legend: Legend, with_confidence: bool) -> None:
        """Take the class value of each code, and the legend of these values."""
        entries = {entry.value: entry for entry in legend.entries}
        self._known = {
            code: (value, entries[value].label, entries[value].hex)
            for code, value in values.items()
        }
        self._with_confidence = with_confidence

    @property
    def fields(self) -> Sequence[tuple[str, str]]:
        """Name and SQL type of each."""
        return (*FIELDS, CONFIDENCE) if self._with_confidence else FIELDS

    def rows(
        self, codes: Indices, pixels: Indices, areas: NDArray[np.float64], confidence: Indices,
        confident: Indices,
    ) -> Iterable[tuple[Any, ...]]:  # fmt: skip
        """Return the values of each feature; arguments as in Polygons."""
        squares = [None if area != area else round(area, 6) for area in areas.tolist()]
        own: list[Sequence[Optional[float]]] = [squares, pixels.tolist()]
        if self._with_confidence:
            own.append(mean_confidence(confidence, confident))
        return ((*self._known[code], *rest) for code, *rest in zip(codes.tolist(), *own))


class SingleFeatures:
    """Writes each polygon as it comes."""

    def __init__(self, file: GeoPackage, values: FeatureValues) -> None:
        self._file, self._values = file, values
        self.count = 0

    def add(self, polygons: Polygons) -> None:
        """Take polygons.

        Raises:
            OutputError: they cannot be written.
        """
        for start in range(0, len(polygons.codes), _PIECE):
            part = slice(start, start + _PIECE)
            shapes = polygons.shapes[part]
            self._file.add(
                shapely.to_wkb(shapes, byte_order=1),
                shapely.bounds(shapes),
                self._values.rows(
                    polygons.codes[part], polygons.pixels[part], polygons.areas[part],
                    polygons.confidence[part], polygons.confident[part],
                ),
            )  # fmt: skip
        self.count += len(polygons.codes)


class GroupedFeatures:
    """Keeps the polygons in a file until all are there, then writes them in groups."""

    def __init__(self, file: GeoPackage, values: FeatureValues, kept: Path) -> None:
        """Begin.

        Args:
            file: the layer.
            values: of its fields.
            kept: a file to make for the shapes, which need not stay in memory.
        """
        self._file, self._values = file, values
        self._kept_at = kept
        self._kept = kept.open("w+b")
        self._kept.write(NUMBERS_HEAD)
        self._parts: list[Polygons] = []
        self._sizes: list[Indices] = []
        self._boxes: list[NDArray[np.float64]] = []
        self.count = 0

    def add(self, polygons: Polygons) -> None:
        """Take polygons.

        Raises:
            OutputError: the file cannot take them.
        """
        shapes: Any = shapely.to_wkb(polygons.shapes, byte_order=1)
        try:
            self._kept.writelines(shapes)
        except OSError as error:
            raise OutputError(
                f"{self._kept_at.parent} cannot take the polygons ({error.strerror}). Free some "
                "space, or choose another output file."
            ) from error
        self._sizes.append(np.array([len(shape) for shape in shapes], np.int64))
        self._boxes.append(shapely.bounds(polygons.shapes))
        empty = np.zeros(0, object)
        self._parts.append(
            Polygons(
                empty, polygons.codes, polygons.pixels, polygons.areas, polygons.confidence,
                polygons.confident, polygons.tops, polygons.names,
            )
        )  # fmt: skip

    def finish(
        self, borders: RegionBorders, dissolve: bool, corners: bool, tolerance: float,
        messages: Messages,
    ) -> None:  # fmt: skip
        """Write the features.

        Args:
            borders: knows which regions touch.
            dissolve: one feature for each class.
            corners: one for all that hangs together by sides and corners.
            tolerance: how far to simplify; 0: not.
            messages: takes the progress.

        Raises:
            OutputError: they cannot be written.
            PackageError: the environment cannot simplify.
        """
        if not self._parts:
            return
        codes, pixels, areas, confidence, confident, tops, names = (
            np.concatenate([getattr(part, name) for part in self._parts])
            for name in ("codes", "pixels", "areas", "confidence", "confident", "tops", "names")
        )
        sizes, boxes = np.concatenate(self._sizes), np.concatenate(self._boxes)
        self._parts, self._sizes, self._boxes = [], [], []
        groups = tops
        if dissolve:
            groups = codes
        elif corners:
            groups = _hanging_together(borders)[names]
        # By their places: neither their order nor what they become may depend on the strips.
        order = np.lexsort((tops, groups))
        first = np.flatnonzero(np.append(True, np.diff(groups[order]) != 0))
        starts = np.cumsum(sizes) - sizes
        codes, places, lengths = codes[order], starts[order], sizes[order]
        read = self._read
        if tolerance:
            messages.progress(0, "Simplifying common borders")
            simple = self._simplified(np.argsort(tops), sizes, tolerance)
            boxes = shapely.bounds(simple)
            shapes: Any = shapely.to_wkb(simple, byte_order=1)[order]
            del simple
        summed = [np.add.reduceat(part[order], first) for part in
                  (pixels, areas, confidence, confident)]  # fmt: skip
        low = np.minimum.reduceat(boxes[order, :2], first)
        high = np.maximum.reduceat(boxes[order, 2:], first)
        ends = np.append(first[1:], len(order))
        is_multi = dissolve or corners
        # A class may have very many polygons, and then a feature is large.
        piece = 1 if dissolve else _PIECE
        for start in range(0, len(first), piece):
            part = slice(start, start + piece)
            found = []
            for one, end in zip(first[part].tolist(), ends[part].tolist()):
                if tolerance:
                    own = list(shapes[one:end])
                else:
                    own = [read(p, n) for p, n in zip(places[one:end].tolist(),
                                                      lengths[one:end].tolist())]  # fmt: skip
                head = _MULTI.pack(1, _MULTIPOLYGON, end - one) if is_multi else b""
                found.append(b"".join([head, *own]))
            self._file.add(
                found,
                np.concatenate([low[part], high[part]], axis=1),
                self._values.rows(codes[first[part]], *(each[part] for each in summed)),
            )
            messages.progress(min(1, (start + piece) / len(first)), "Writing polygons")
        self.count = len(first)

    def _read(self, place: int, size: int) -> bytes:
        self._kept.seek(len(NUMBERS_HEAD) + place)
        return self._kept.read(size)

    def _simplified(self, order: Indices, sizes: Indices, tolerance: float) -> NDArray[Any]:
        """Return all shapes, common borders simplified once, in the order in which they came."""
        self._kept.seek(len(NUMBERS_HEAD))
        shapes = np.empty(len(sizes), object)
        for number, size in enumerate(sizes.tolist()):
            shapes[number] = self._kept.read(size)
        geometries: NDArray[Any] = shapely.from_wkb(shapes)
        del shapes
        simple: NDArray[Any] = np.empty(len(sizes), object)
        simple[order] = simplified(geometries[order], tolerance)
        return simple

    def close(self) -> None:
        """Give the file up."""
        with contextlib.suppress(OSError):
            self._kept.close()


def simplified(shapes: NDArray[Any], tolerance: float) -> NDArray[Any]:
    """Simplify polygons that cover an area: borders that two share stay shared.

    Args:
        shapes: with a vertex wherever a third one begins at a border.
        tolerance: about the square root of the area of the triangles that are cut off.

    Raises:
        PackageError: the environment cannot do it.
    """
    check_can_simplify()
    result: NDArray[Any] = shapely.coverage_simplify(shapes, tolerance)
    return result


def check_can_simplify() -> None:
    """Refuse to simplify where the libraries are too old.

    Raises:
        PackageError: says what is needed.
    """
    if not hasattr(shapely, "coverage_simplify") or shapely.geos_version < (3, 12, 0):
        raise PackageError(
            f"SIMPLIFY needs Shapely 2.1 with GEOS 3.12; the inference environment has Shapely "
            f"{shapely.__version__} with GEOS {shapely.geos_version_string}. Set it up anew on "
            "Python 3.10 or later, or leave SIMPLIFY at 0."
        )


def _hanging_together(borders: RegionBorders) -> Indices:
    """Return for each number of a region the least of those it touches, directly or through others.

    Args:
        borders: of the whole map.
    """
    same = np.array(borders.same, np.int64).reshape(-1, 2)
    one = np.concatenate([same[:, 0], *(pair[0] for pair in borders.touching)])
    other = np.concatenate([same[:, 1], *(pair[1] for pair in borders.touching)])
    return connected(borders.count, one, other)
