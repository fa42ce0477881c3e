"""Stacks of rasters read through GDAL's own Python bindings; see :class:`.stack.Stack`.

For the Pythons that come with GDAL and without rasterio: Orfeo ToolBox's, as in its containers,
and QGIS's. Pixels cross as bytes, because ``osgeo.gdal_array`` loads only with the NumPy it was
built for. Whether GDAL raises or returns nothing is set for a whole process, in QGIS by whoever
else writes Python there: here both are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Any, Optional, cast

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..contract.errors import OtherGdalError, RasterError
from ..contract.job import RasterInput
from ..geometry.grid import Grid, Pixels, Window
from ..geometry.map_layout import reflected
from .absence import Absence, Said, sample_windows
from .bands import described, usual
from .other_gdal import AS_GEOTIFF, check_bands_shown
from .stacking import check_stack, notes_of
from .stored_values import SaidOfNumbers, StoredBand, stored_bands
from .value_change import ValueChange, changed, changed_type

_TYPES = {
    "Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16", "UInt32": "uint32",
    "Int32": "int32", "UInt64": "uint64", "Int64": "int64", "Float32": "float32",
    "Float64": "float64",
}  # fmt: skip
_GDAL_TYPES = {name: getattr(gdal, f"GDT_{name}", None) for name in _TYPES}
CODES = {_TYPES[name]: code for name, code in _GDAL_TYPES.items() if code is not None}


class GdalStack:
    """Rasters stacked in order; see :class:`.stack.Stack`."""

    def __init__(self, rasters: Sequence[RasterInput]) -> None:
        """Open the rasters.

        Raises:
            RasterError: one cannot be opened, has no usable bands, or lies on another grid.
        """
        self.rasters = tuple(rasters)
        self._datasets = [_open(raster) for raster in rasters]
        grids = [_grid(dataset, raster) for dataset, raster in zip(self._datasets, rasters)]
        self.grid = grids[0]
        for raster, grid in zip(rasters[1:], grids[1:]):
            check_stack(raster.path, grid, rasters[0].path, self.grid)
        self._absences = [_absence(*of) for of in zip(self._datasets, rasters)]
        self.all_bands = tuple(
            band
            for dataset, raster, absence in zip(self._datasets, rasters, self._absences)
            for band in described(
                [dataset.GetRasterBand(n).GetDescription() for n in _numbers(dataset)],
                raster.path,
                absence.masks,
            )
        )
        self._changes: dict[tuple[int, int], ValueChange] = {}
        self.take(usual(self.all_bands))

    @property
    def taken(self) -> tuple[int, ...]:
        """The bands (from 0) that are read, in their order."""
        return self._positions

    def stored(self) -> list[tuple[StoredBand, ...]]:
        """Return what the numbers of each raster's bands stand for; see :class:`.stack.Stack`."""
        return [
            stored_bands(raster, _said_of_numbers(dataset))
            for dataset, raster in zip(self._datasets, self.rasters)
        ]

    def change(self, changes: Sequence[Optional[ValueChange]]) -> None:
        """Do this to the pixels from now on; see :meth:`.stack.Stack.change`."""
        self._changes = {
            place: change for place, change in zip(self._places(), changes) if change is not None
        }
        self.take(self._positions)

    def _places(self) -> list[tuple[int, int]]:
        """Return for each band of the stack the place of its raster and its number there."""
        return [
            (number, band)
            for number, dataset in enumerate(self._datasets)
            for band in _numbers(dataset)
        ]

    @property
    def files(self) -> list[str]:
        """See :attr:`.stack.Stack.files`."""
        return [name for dataset in self._datasets for name in dataset.GetFileList() or []]

    def take(self, positions: Iterable[int]) -> None:
        """Read these bands of the stack (from 0) from now on; they must be in its order."""
        places = self._places()
        self._positions = tuple(positions)
        taken = [places[position] for position in self._positions]
        self._bands = [
            [band for owner, band in taken if owner == number]
            for number in range(len(self._datasets))
        ]
        types = [
            changed_type(_dtype(self._datasets[number], [band]), self._changes.get((number, band)))
            for number, band in taken
        ]
        self.dtype: np.dtype[Any] = np.result_type(*types)
        self.bands = len(taken)

    def __enter__(self) -> GdalStack:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        # GDAL closes a dataset when nothing refers to it any more.
        self._datasets = []

    def tag(self, name: str) -> str:
        """Return a metadata item of the first raster, or an empty string."""
        return str(self._datasets[0].GetMetadataItem(name) or "")

    def notes(self, nodata: Optional[float]) -> list[str]:
        """Return what the log should say of the rasters; see :meth:`.stack.Stack.notes`."""
        return notes_of(self.rasters, self._absences, self.grid, nodata is not None)

    def read(self, window: Window) -> Pixels:
        """Read a window, shape (height, width, bands); see :meth:`read_masked`."""
        return self.read_masked(window, None)[0]

    def read_masked(
        self, window: Window, nodata: Optional[float]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read a window and where it has no data; see :meth:`.stack.Stack.read_masked`.

        Raises:
            RasterError: the file cannot be read there.
        """
        columns, x0, x1 = reflected(window.x, window.width, self.grid.width)
        rows, y0, y1 = reflected(window.y, window.height, self.grid.height)
        inside = Window(x0, y0, x1 - x0 + 1, y1 - y0 + 1)
        pixels = np.empty((inside.height, inside.width, self.bands), self.dtype)
        mask: Optional[NDArray[np.bool_]] = None
        first = 0
        for number, bands in enumerate(self._bands):
            dataset, absence = self._datasets[number], self._absences[number]
            if not bands:
                continue
            try:
                data = _read(dataset, bands, inside)
                absent = _missing(dataset, absence, bands, data, inside, nodata)
            except RuntimeError as error:
                raise RasterError(
                    f"{dataset.GetDescription()} cannot be read at {window}: {reason_of(error)}. "
                    "The file may be damaged or cut short; copy or download it again."
                ) from error
            changes = [self._changes.get((number, band)) for band in bands]
            data = changed(data, changes, absence.taken_as(bands, nodata))
            pixels[:, :, first : first + len(bands)] = np.moveaxis(data, 0, -1)
            first += len(bands)
            if absent is not None:
                mask = absent if mask is None else mask | absent
        if inside == window:
            return pixels, mask
        index = np.ix_(np.subtract(rows, y0), np.subtract(columns, x0))
        return cast(Pixels, pixels[index]), None if mask is None else mask[index]


def _read(dataset: Any, bands: Sequence[int], window: Window) -> NDArray[Any]:
    kind = _dtype(dataset, bands)
    data = dataset.ReadRaster(
        window.x, window.y, window.width, window.height, buf_type=CODES[kind.name],
        band_list=list(bands),
    )  # fmt: skip
    return np.frombuffer(_there(data), kind).reshape(len(bands), window.height, window.width)


def _there(given: Any) -> Any:
    """Return what GDAL gave.

    Raises:
        RuntimeError: it gave nothing, and does not raise itself.
    """
    if given is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    return given


def _numbers(dataset: Any) -> range:
    return range(1, dataset.RasterCount + 1)


def _alpha_bands(dataset: Any) -> list[int]:
    """Return the numbers (from 1) of the bands that the file calls alpha."""
    return [
        number
        for number in _numbers(dataset)
        if dataset.GetRasterBand(number).GetColorInterpretation() == gdal.GCI_AlphaBand
    ]


def _absence(dataset: Any, raster: RasterInput) -> Absence:
    """Return what says of a raster's pixels that they have no data; see ``nodata.absence_of``."""

    def sample(band: int) -> NDArray[Any]:
        windows = sample_windows(dataset.RasterXSize, dataset.RasterYSize)
        return np.concatenate([_read(dataset, [band], Window(*w)).ravel() for w in windows])

    bands = [dataset.GetRasterBand(number) for number in _numbers(dataset)]
    said = Said(
        dataset.GetDriver().ShortName,
        [band.GetNoDataValue() for band in bands],
        _alpha_bands(dataset),
        [str(_dtype(dataset, [number])) for number in _numbers(dataset)],
        dataset.GetMetadata() or {},
        dataset.GetFileList() or [],
    )
    try:
        return Absence.of(raster, said, sample)
    except RuntimeError as error:
        raise RasterError(
            f"{raster.path} cannot be read: {reason_of(error)}. The file may be damaged or cut "
            "short; copy or download it again."
        ) from error


def _said_of_numbers(dataset: Any) -> SaidOfNumbers:
    bands = [dataset.GetRasterBand(number) for number in _numbers(dataset)]
    return SaidOfNumbers(
        dataset.GetDriver().ShortName,
        [str(_dtype(dataset, [number])) for number in _numbers(dataset)],
        [band.GetDescription() for band in bands],
        [1.0 if band.GetScale() is None else band.GetScale() for band in bands],
        [band.GetOffset() or 0.0 for band in bands],
        [band.GetMetadata() or {} for band in bands],
        dataset.GetMetadata() or {},
    )


def _missing(
    dataset: Any,
    absence: Absence,
    bands: Sequence[int],
    data: NDArray[Any],
    window: Window,
    value: Optional[float],
) -> Optional[NDArray[np.bool_]]:
    """Tell which pixels have no data in at least one band; see ``nodata.missing``."""
    result = absence.missing(bands, data, value)
    masks = [
        _read(dataset, [number], window)[0] == 0 for number in absence.masks if number not in bands
    ]
    first = dataset.GetRasterBand(bands[0])
    flags = first.GetMaskFlags()
    if flags & gdal.GMF_PER_DATASET and not flags & gdal.GMF_ALPHA:
        inside = first.GetMaskBand().ReadRaster(
            window.x, window.y, window.width, window.height, buf_type=gdal.GDT_Byte
        )
        valid = np.frombuffer(_there(inside), "uint8").reshape(window.height, window.width)
        masks.append(valid == 0)
    for masked in masks:
        if masked.any():
            result = masked if result is None else result | masked
    return result


def _open(raster: RasterInput) -> Any:
    try:
        dataset = _there(
            gdal.OpenEx(raster.path, gdal.OF_RASTER, open_options=list(raster.open_options))
        )
    except RuntimeError as error:
        reason = f"{raster.path} cannot be opened as a raster: {reason_of(error)}."
        if "not recognized" not in reason:
            raise RasterError(reason) from error
        raise OtherGdalError(
            f"{reason} Its format may be one that the GDAL {gdal.__version__} of Orfeo ToolBox's "
            f"Python lacks. {AS_GEOTIFF}",
            raster.path,
        ) from error
    bands = _numbers(dataset)
    if not bands:
        raise RasterError(
            f"{raster.path} holds no bands of its own; choose one of its subdatasets."
        )
    _dtype(dataset, bands)
    check_bands_shown(raster, len(bands) - len(_alpha_bands(dataset)), gdal.__version__)
    return dataset


def _dtype(dataset: Any, bands: Sequence[int]) -> np.dtype[Any]:
    names = {gdal.GetDataTypeName(dataset.GetRasterBand(band).DataType) for band in bands}
    for name in names:
        if name not in _TYPES:
            raise RasterError(
                f"{dataset.GetDescription()} holds numbers of the type {name}; expected real ones."
            )
    return np.dtype(np.result_type(*(_TYPES[name] for name in names)))


def _grid(dataset: Any, raster: RasterInput) -> Grid:
    c, a, b, f, d, e = dataset.GetGeoTransform()
    crs = raster.layer.crs or dataset.GetProjectionRef()
    return Grid(dataset.RasterXSize, dataset.RasterYSize, (a, b, c, d, e, f), crs)


def reason_of(error: BaseException) -> str:
    return str(error).strip().rstrip(".") or type(error).__name__
