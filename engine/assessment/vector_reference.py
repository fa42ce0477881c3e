"""Reference points and polygons: read, reprojected, and laid on the map's pixels.

Points count for the pixel that holds them. A polygon counts for each pixel whose centre lies in
it; where polygons of different classes overlap, nothing is known.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional, cast

import numpy as np
import rasterio.features
import rasterio.warp
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine

from ..contract.errors import PackageError, ReferenceDataError
from ..contract.job import VectorInput
from ..contract.messages import Messages
from ..geometry.grid import Window
from ..geometry.grid_overlay import Indices
from .class_codes import Codebook, Codes
from .class_raster import ClassRaster, strips

try:
    import pyogrio
    import pyogrio.errors
    import shapely
except ImportError as error:
    raise PackageError(
        f"pyogrio and shapely, which read reference points and polygons, are missing ({error}). "
        "Run “Set up the inference environment” again, or install them into the environment that "
        "you chose."
    ) from None

_POINTS = (0, 4)
_POLYGONS = (3, 6)
"""Numbers that shapely gives to simple and multiple geometries."""


@dataclass(frozen=True)
class Sampled:
    """What is known in a window of the map."""

    window: Window
    rows: Indices
    """Row of each sample in the window."""
    columns: Indices
    codes: Codes
    """Reference code of each sample."""


class VectorReference:
    """Features with a class each, in the pixel coordinates of the map."""

    def __init__(
        self,
        source: VectorInput,
        field: str,
        target: ClassRaster,
        classes: Mapping[str, int],
        book: Codebook,
        ignored: tuple[float, ...],
        messages: Messages,
    ) -> None:
        """Read the features.

        Args:
            source: the layer.
            field: the field that holds the class: its value, or its name in the legend.
            target: the map.
            classes: class values by name in lower case, for a field of texts.
            book: gives the codes.
            ignored: class values that mean "not known".
            messages: takes warnings about what is left out.

        Raises:
            ReferenceDataError: the layer or its field cannot be used; the message says why.
        """
        self._name = f"the reference {source.name}"
        meta, shapes, values = self._read(source, field)
        wanted, codes = self._codes(values, field, classes, book, ignored, messages)
        there = wanted & ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        without = int((wanted & ~there).sum())
        if without:
            messages.warning(f"{without} features of {self._name} have no geometry.")
        shapes, self._codes_of = shapes[there], codes[there]
        self.are_points = self._kind(shapes)
        self._grid = target.grid
        placed = self._placed(shapes, meta.get("crs"), target, messages)
        self.outside = 0
        """Points outside the map."""
        self.features = len(placed)
        """Features with a class."""
        self._lock = threading.Lock()
        self.conflicts = 0
        """Pixels claimed by polygons of different classes."""
        if self.are_points:
            self._take_points(placed)
        else:
            self._shapes = placed
            self._bounds = shapely.bounds(placed)
            nowhere = int((~np.isfinite(self._bounds).all(axis=1)).sum())
            if nowhere:
                messages.warning(
                    f"{nowhere} polygons of {self._name} have no place in the coordinate reference "
                    "system of the map; they are left out."
                )

    # Reading

    def _read(self, source: VectorInput, field: str) -> tuple[Any, NDArray[Any], NDArray[Any]]:
        layer = source.layer or None
        try:
            fields = [str(name) for name in pyogrio.read_info(source.path, layer=layer)["fields"]]
            if field not in fields:
                raise ReferenceDataError(
                    f"{self._name} has no field “{field}”; its fields are "
                    f"{_short(fields)}. Choose the one that holds the class (FIELD)."
                )
            meta, _, geometry, (values,) = pyogrio.raw.read(
                source.path, layer=layer, columns=[field], force_2d=True
            )
        except UnicodeError:
            raise ReferenceDataError(
                f"{self._name} holds a text that is not in the encoding that it says. Save it "
                "anew as a GeoPackage, with the right encoding."
            ) from None
        except IndexError:  # how pyogrio says it
            raise ReferenceDataError(
                f"{self._name} holds no layer; expected is one with points or polygons. The file "
                "may be damaged."
            ) from None
        except (RuntimeError, ValueError) as error:  # pyogrio's errors are the former
            raise ReferenceDataError(
                f"{self._name} cannot be read as a vector layer: {error}."
            ) from None
        if geometry is None:
            raise ReferenceDataError(
                f"{self._name} is a table without geometry; expected are points or polygons. Make "
                "points of its coordinates first (in QGIS: “Create points layer from table”)."
            )
        try:
            return meta, shapely.from_wkb(geometry), values
        except (shapely.errors.ShapelyError, TypeError) as error:
            problem = " ".join(str(error).split())
            raise ReferenceDataError(
                f"{self._name} holds geometries that cannot be used ({problem}); expected are "
                "points or polygons."
            ) from None

    def _codes(
        self,
        values: NDArray[Any],
        field: str,
        classes: Mapping[str, int],
        book: Codebook,
        ignored: tuple[float, ...],
        messages: Messages,
    ) -> tuple[NDArray[np.bool_], Codes]:
        """Return which features have a class, and the codes of all."""
        plain = [_plain(value) for value in values.tolist()]
        missing = np.array([value is None for value in plain], bool)
        codes = np.zeros(len(plain), np.uint16)
        wrong: list[str] = []
        found: dict[Any, int] = {}
        for value in dict.fromkeys(value for value in plain if value is not None):
            number = _class_value(value, classes)
            if number is None:
                wrong.append(str(value)[:50])
            elif number not in ignored:
                found[value] = book.code(number, self._name)
        codes[:] = [found.get(value, 0) for value in plain]
        if wrong:
            known = ", ".join(classes) or "none (the map has no names: give a legend, CLASSES)"
            raise ReferenceDataError(
                f"The field “{field}” of {self._name} holds “{'”, “'.join(wrong[:5])}”"
                f"{' and more' if len(wrong) > 5 else ''}; expected are whole numbers or the names "
                f"of the classes, which are: {known}."
            )
        if missing.any():
            messages.warning(
                f"{int(missing.sum())} features of {self._name} have no value in the field "
                f"“{field}”; they are left out."
            )
        return ~missing & (codes > 0), codes

    def _kind(self, shapes: NDArray[Any]) -> bool:
        if not len(shapes):
            raise ReferenceDataError(f"{self._name} has no feature with a class and a geometry.")
        kinds = shapely.get_type_id(shapes)
        if np.isin(kinds, _POINTS).all():
            return True
        if np.isin(kinds, _POLYGONS).all():
            return False
        _, examples = np.unique(kinds, return_index=True)
        found = sorted({shape.geom_type for shape in shapes[examples]})
        raise ReferenceDataError(
            f"{self._name} holds {', '.join(found)}; expected are points only or polygons only."
        )

    # Placing

    def _placed(
        self, shapes: NDArray[Any], crs: Optional[str], target: ClassRaster, messages: Messages
    ) -> NDArray[Any]:
        """Bring geometries to the map's CRS, then to its pixels (column, row)."""
        own = self._crs(crs)
        if own is None or target.crs is None:
            if own is not target.crs:
                messages.warning(
                    f"Only one of {self._name} and {target.name} has a coordinate reference "
                    "system; the other is taken to be in the same."
                )
        elif own != target.crs:
            try:
                shapes = shapely.transform(shapes, lambda points: _warp(points, own, target.crs))
            except (RasterioError, CRSError) as error:
                raise ReferenceDataError(
                    f"{self._name} cannot be brought to the coordinate reference system of "
                    f"{target.name}: {error}."
                ) from None
        return np.asarray(shapely.transform(shapes, self._to_pixels))

    def _crs(self, text: Optional[str]) -> Optional[CRS]:
        if not text:
            return None
        try:
            return CRS.from_user_input(text)
        except CRSError as error:
            raise ReferenceDataError(
                f"The coordinate reference system of {self._name} is not understood: {error}."
            ) from None

    def _to_pixels(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        inverse = ~Affine(*self._grid.transform)
        x, y = points[:, 0], points[:, 1]
        return np.column_stack(
            [inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f]
        )

    def _take_points(self, placed: NDArray[Any]) -> None:
        places, feature = shapely.get_coordinates(placed, return_index=True)
        finite = np.isfinite(places).all(axis=1)
        limits = self._grid.width, self._grid.height
        inside = finite & (places >= 0).all(axis=1) & (places < limits).all(axis=1)
        self.outside = int((~inside).sum())
        cells = np.floor(places[inside]).astype(np.intp)
        order = np.argsort(cells[:, 1], kind="stable")
        self._columns, self._rows = cells[order, 0], cells[order, 1]
        self._point_codes = self._codes_of[feature[inside]][order]

    # Sampling

    def windows(self) -> Iterator[Window]:
        """Return the parts of the map that hold reference."""
        for strip in strips(self._grid.width, self._grid.height):
            if self.are_points:
                chosen = self._points_in(strip)
                columns, rows = self._columns[chosen], self._rows[chosen]
                if len(rows):
                    yield _around(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
            else:
                found = self._shapes_in(strip)
                if found.any():
                    low = np.floor(self._bounds[found, :2].min(axis=0))
                    high = np.ceil(self._bounds[found, 2:].max(axis=0))
                    part = _around(*low, *high).intersection(strip)
                    if part is not None:
                        yield part

    def sample(self, window: Window) -> Sampled:
        """Return what is known in one of :meth:`windows`."""
        if self.are_points:
            chosen = self._points_in(window)
            rows, columns = self._rows[chosen] - window.y, self._columns[chosen] - window.x
            return Sampled(window, rows, columns, self._point_codes[chosen])
        burnt, conflicts = self._burn(window)
        with self._lock:
            self.conflicts += conflicts
        rows, columns = np.nonzero(burnt)
        return Sampled(window, rows, columns, burnt[rows, columns])

    def _points_in(self, window: Window) -> Indices:
        first, stop = np.searchsorted(self._rows, [window.y, window.y + window.height])
        columns = self._columns[first:stop]
        inside = (columns >= window.x) & (columns < window.x + window.width)
        return cast(Indices, np.flatnonzero(inside) + first)

    def _shapes_in(self, window: Window) -> NDArray[np.bool_]:
        left, top, right, bottom = self._bounds.T
        found = (
            (left < window.x + window.width)
            & (right > window.x)
            & (top < window.y + window.height)
            & (bottom > window.y)
        )
        return cast(NDArray[np.bool_], found & np.isfinite(self._bounds).all(axis=1))

    def _burn(self, window: Window) -> tuple[Codes, int]:
        found = np.flatnonzero(self._shapes_in(window))
        pieces = [(self._shapes[i], int(self._codes_of[i])) for i in found]
        layers = [
            rasterio.features.rasterize(
                ordered,
                out_shape=(window.height, window.width),
                transform=Affine.translation(window.x, window.y),
                fill=0,
                dtype="uint16",
            )
            for ordered in (pieces, pieces[::-1])
        ]
        # The last polygon wins: where the order matters, two classes claim the pixel.
        conflict = layers[0] != layers[1]
        return np.where(conflict, np.uint16(0), layers[0]), int(conflict.sum())


def _warp(points: NDArray[np.float64], own: CRS, theirs: CRS) -> NDArray[np.float64]:
    x, y = rasterio.warp.transform(own, theirs, points[:, 0], points[:, 1])
    return np.column_stack([x, y])


def _around(left: Any, top: Any, right: Any, bottom: Any) -> Window:
    return Window(int(left), int(top), int(right) - int(left), int(bottom) - int(top))


def _short(names: list[str]) -> str:
    """Return some names for a message, however many and long they are."""
    more = ["…"] if len(names) > 20 else []
    return ", ".join([*(name[:50] for name in names[:20]), *more]) or "none"


def _plain(value: Any) -> Any:
    """Return a field's value as a number or a text (a list and a date have one); None: missing."""
    if isinstance(value, (bool, int, str)):
        return value
    if value is None or str(value) in ("nan", "NaT"):
        return None
    return value if isinstance(value, float) else str(value)


def _class_value(value: Any, classes: Mapping[str, int]) -> Optional[int]:
    """Return the class value that a field's value means, or None."""
    if isinstance(value, str):
        name = value.strip().lower()
        if name in classes:
            return classes[name]
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return int(number) if number.is_integer() else None
