"""Stacks of rasters read through rasterio; see :class:`.stack.Stack`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Optional, cast

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..geometry.grid import Grid, Pixels, Window
from ..geometry.map_layout import reflected
from . import remote
from .absence import Absence
from .bands import usual
from .gdal_errors import GDAL_ERRORS, reason_of
from .nodata import absence_of, missing
from .opening import bands_of, grid_of, open_once, open_raster
from .stacking import check_stack, notes_of
from .stored_values import SaidOfNumbers, StoredBand, stored_bands
from .value_change import ValueChange, changed, changed_type


class RasterioStack:
    """Rasters stacked in order; see :class:`.stack.Stack`."""

    def __init__(self, rasters: Sequence[RasterInput]) -> None:
        """Open the rasters.

        Raises:
            RasterError: one cannot be opened, has no usable bands, or lies on another grid.
        """
        self.rasters = tuple(rasters)
        self.remote = any(map(remote.is_remote, rasters))
        """Reading goes over the network: blocks are worth keeping, and failures may pass."""
        self._exit = ExitStack()
        # Not as context managers: that would tie closing to the thread that opened them.
        self._exit.callback(self._close)
        self._datasets: list[Any] = []
        self.absences: list[Absence] = []
        """What says of each raster's pixels that they have no data."""
        self.grid = Grid(0, 0, (1, 0, 0, 0, 1, 0))
        try:
            for index, raster in enumerate(rasters):
                dataset = open_raster(raster)
                self._datasets.append(dataset)
                grid = grid_of(dataset, raster)
                if index == 0:
                    self.grid = grid
                check_stack(raster.path, grid, rasters[0].path, self.grid)
                self.absences.append(_absence(dataset, raster))
        except BaseException:
            self._exit.close()
            raise
        self._places = [
            (number, band)
            for number, dataset in enumerate(self._datasets)
            for band in dataset.indexes
        ]
        self.all_bands = tuple(
            band
            for dataset, raster, absence in zip(self._datasets, rasters, self.absences)
            for band in bands_of(dataset, raster, absence.masks)
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
            stored_bands(
                raster,
                SaidOfNumbers(
                    dataset.driver,
                    dataset.dtypes,
                    [text or "" for text in dataset.descriptions],
                    dataset.scales,
                    dataset.offsets,
                    [dataset.tags(band) for band in dataset.indexes],
                    dataset.tags(),
                ),
            )
            for dataset, raster in zip(self._datasets, self.rasters)
        ]

    def change(self, changes: Sequence[Optional[ValueChange]]) -> None:
        """Do this to the pixels from now on; see :meth:`.stack.Stack.change`."""
        self._changes = {
            place: change for place, change in zip(self._places, changes) if change is not None
        }
        self.take(self._positions)

    @property
    def files(self) -> list[str]:
        """What GDAL names as the files of the rasters, those inside virtual ones among them."""
        return [name for dataset in self._datasets for name in dataset.files]

    def take(self, positions: Iterable[int]) -> None:
        """Read these bands of the stack (from 0) from now on, in this order."""
        self._positions = tuple(positions)
        taken = [self._places[position] for position in self._positions]
        self._parts: list[tuple[int, list[int], list[int]]] = []
        self._taken = [
            {band for owner, band in taken if owner == number}
            for number in range(len(self._datasets))
        ]
        types = []
        for number, dataset in enumerate(self._datasets):
            channels = [c for c, (owner, _) in enumerate(taken) if owner == number]
            bands = [taken[channel][1] for channel in channels]
            if bands:
                self._parts.append((number, bands, channels))
                types += [
                    changed_type(dataset.dtypes[band - 1], self._changes.get((number, band)))
                    for band in bands
                ]
        self.dtype: np.dtype[Any] = np.result_type(*types)
        self.bands = len(taken)

    def _close(self) -> None:
        for dataset in self._datasets:
            dataset.close()

    def __enter__(self) -> RasterioStack:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._exit.close()

    def tag(self, name: str) -> str:
        """Return a metadata item of the first raster, or an empty string."""
        return str(self._datasets[0].tags().get(name, ""))

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Of each band that is read, the number of its raster (from 0) and of the band there."""
        found = {c: (number, band) for number, bands, channels in self._parts
                 for band, c in zip(bands, channels)}  # fmt: skip
        return tuple(found[channel] for channel in range(self.bands))

    @property
    def datasets(self) -> tuple[Any, ...]:
        """The open rasters, in order: what they say about themselves beside their pixels."""
        return tuple(self._datasets)

    def notes(self, nodata: Optional[float]) -> list[str]:
        """Return what the log should say of the rasters; see :meth:`.stack.Stack.notes`."""
        return notes_of(self.rasters, self.absences, self.grid, nodata is not None)

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
        inside = RasterioWindow(x0, y0, x1 - x0 + 1, y1 - y0 + 1)
        pixels, mask = self._read_all(inside, nodata, (inside.height, inside.width))
        if (x0, y0, inside.width, inside.height) == (
            window.x,
            window.y,
            window.width,
            window.height,
        ):
            return pixels, mask
        index = np.ix_(np.subtract(rows, y0), np.subtract(columns, x0))
        return cast(Pixels, pixels[index]), None if mask is None else mask[index]

    def read_thinned(
        self, shape: tuple[int, int], nodata: Optional[float]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read the whole image with fewer rows and columns, from overviews where there are some.

        Args:
            shape: rows and columns.
            nodata: nodata value that takes precedence over the rasters' own.

        Returns:
            As :meth:`read_masked`.

        Raises:
            RasterError: a file cannot be read.
        """
        whole = RasterioWindow(0, 0, self.grid.width, self.grid.height)
        return self._read_all(whole, nodata, shape)

    def _read_all(
        self, window: RasterioWindow, nodata: Optional[float], shape: tuple[int, int]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read a window inside the image, (height, width, bands), and where it has no data."""
        pixels = np.empty((*shape, self.bands), self.dtype)
        mask: Optional[NDArray[np.bool_]] = None
        for number, bands, channels in self._parts:
            data, absent = self._read(number, bands, window, nodata, shape)
            changes = [self._changes.get((number, band)) for band in bands]
            data = changed(data, changes, self.absences[number].taken_as(bands, nodata))
            pixels[:, :, channels] = np.moveaxis(data, 0, -1)
            if absent is not None:
                mask = absent if mask is None else mask | absent
        return pixels, mask

    def _read(
        self,
        number: int,
        bands: list[int],
        window: RasterioWindow,
        nodata: Optional[float],
        shape: tuple[int, int],
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read bands of one raster, (bands, height, width), and where they have no data."""

        def read(dataset: Any) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
            data = dataset.read(bands, window=window, out_shape=(len(bands), *shape))
            absence, taken = self.absences[number], self._taken[number]
            return data, missing(dataset, absence, bands, taken, data, window, nodata, shape)

        raster = self.rasters[number]
        try:
            return read(self._datasets[number])
        except (*GDAL_ERRORS, ValueError) as error:
            if not remote.is_remote(raster):
                likely = "The file may be damaged or cut short; copy or download it again."
                if self._datasets[number].driver == "VRT":
                    likely = "The rasters that it is made of may be missing, or refer back to it."
                raise RasterError(
                    f"{raster.path} cannot be read at {_place(window)}: {reason_of(error)}. "
                    f"{likely}"
                ) from error
        try:
            self._datasets[number].close()
            self._datasets[number], found = remote.read_again(lambda: open_once(raster), read)
        except GDAL_ERRORS as error:
            raise RasterError(
                f"{raster.path} cannot be read at {_place(window)}: {reason_of(error)}. "
                f"{remote.way_out(error)}"
            ) from error
        return found


def _absence(dataset: Any, raster: RasterInput) -> Absence:
    try:
        return absence_of(dataset, raster)
    except GDAL_ERRORS as error:
        raise RasterError(
            f"{raster.path} cannot be read: {reason_of(error)}. The file may be damaged or cut "
            "short; copy or download it again."
        ) from error


def _place(window: RasterioWindow) -> Window:
    return Window(window.col_off, window.row_off, window.width, window.height)
