"""Rasters in and out: stacks of bands on one grid, and map files that carry their legend.

Through rasterio; ``gdal_raster.py`` does the same through GDAL's own bindings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, cast

import numpy as np
import rasterio
import rasterio.errors
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from . import remote
from .atomic import scratch
from .errors import RasterError
from .grid import Grid, Window, reflected
from .job import RasterInput
from .map_profile import (
    BLOCK,
    MapProfile,
    Pixels,
    cog_options,
    creation_options,
    overview_levels,
    write_categories,
)
from .nodata import data_bands, missing
from .opening import bands_of, grid_of, open_once, open_raster, reason_of

__all__ = ["BLOCK", "MapProfile", "MapWriter", "Pixels", "Stack"]


class Stack:
    """Rasters stacked in order: their bands read as one image on one pixel grid.

    Not safe to share between threads; open one for each.
    """

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
        self.grid = Grid(0, 0, (1, 0, 0, 0, 1, 0))
        try:
            for index, raster in enumerate(rasters):
                dataset = open_raster(raster)
                self._datasets.append(dataset)
                grid = grid_of(dataset)
                if index == 0:
                    self.grid = grid
                    continue
                differences = self.grid.differences(grid)
                if differences:
                    raise RasterError(
                        f"{raster.path} cannot be stacked on {rasters[0].path}: "
                        + "; ".join(differences)
                        + ". Bring them to one grid first, for example with “Warp (reproject)” "
                        "or “Align rasters”."
                    )
        except BaseException:
            self._exit.close()
            raise
        self._places = [
            (number, band)
            for number, dataset in enumerate(self._datasets)
            for band in data_bands(dataset)
        ]
        self.all_bands = tuple(b for d, r in zip(self._datasets, rasters) for b in bands_of(d, r))
        """The bands of the stack, whether they are taken or not."""
        self.bands_with_alpha = sum(dataset.count for dataset in self._datasets)
        self.take(range(len(self._places)))

    def take(self, positions: Iterable[int]) -> None:
        """Read these bands of the stack (from 0) from now on, in this order."""
        taken = [self._places[position] for position in positions]
        self._parts: list[tuple[int, list[int], list[int]]] = []
        types = []
        for number, dataset in enumerate(self._datasets):
            channels = [c for c, (owner, _) in enumerate(taken) if owner == number]
            bands = [taken[channel][1] for channel in channels]
            if bands:
                self._parts.append((number, bands, channels))
                types += [np.dtype(dataset.dtypes[band - 1]) for band in bands]
        self.dtype: np.dtype[Any] = np.result_type(*types)
        self.bands = len(taken)

    def _close(self) -> None:
        for dataset in self._datasets:
            dataset.close()

    def __enter__(self) -> Stack:
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
    def datasets(self) -> tuple[Any, ...]:
        """The open rasters, in order: what they say about themselves beside their pixels."""
        return tuple(self._datasets)

    def read(self, window: Window) -> Pixels:
        """Read a window, shape (height, width, bands); see :meth:`read_masked`."""
        return self.read_masked(window, None)[0]

    def read_masked(
        self, window: Window, nodata: Optional[float]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read a window and where it has no data.

        Pixels outside the image are those inside it, mirrored at its border.

        Args:
            window: the window; it may reach beyond the image.
            nodata: nodata value that takes precedence over the rasters' own.

        Returns:
            Pixels, shape (height, width, bands), and a mask, shape (height, width), which is true
            where at least one band has no data; None where all have.

        Raises:
            RasterError: the file cannot be read there.
        """
        columns, x0, x1 = reflected(window.x, window.width, self.grid.width)
        rows, y0, y1 = reflected(window.y, window.height, self.grid.height)
        inside = RasterioWindow(x0, y0, x1 - x0 + 1, y1 - y0 + 1)
        pixels = np.empty((inside.height, inside.width, self.bands), self.dtype)
        mask: Optional[NDArray[np.bool_]] = None
        for number, bands, channels in self._parts:
            data, absent = self._read(number, bands, inside, nodata)
            pixels[:, :, channels] = np.moveaxis(data, 0, -1)
            if absent is not None:
                mask = absent if mask is None else mask | absent
        if (x0, y0, inside.width, inside.height) == (
            window.x, window.y, window.width, window.height
        ):
            return pixels, mask
        index = np.ix_(np.subtract(rows, y0), np.subtract(columns, x0))
        return cast(Pixels, pixels[index]), None if mask is None else mask[index]

    def _read(
        self, number: int, bands: list[int], window: RasterioWindow, nodata: Optional[float]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read bands of one raster, (bands, height, width), and where they have no data."""

        def read(dataset: Any) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
            data = dataset.read(bands, window=window)
            return data, missing(dataset, bands, data, window, nodata)

        raster = self.rasters[number]
        try:
            return read(self._datasets[number])
        except rasterio.errors.RasterioError as error:
            if not remote.is_remote(raster):
                raise RasterError(
                    f"{raster.path} cannot be read at {_place(window)}: {reason_of(error)}. The "
                    "file may be damaged or cut short; copy or download it again."
                ) from error
        try:
            self._datasets[number].close()
            self._datasets[number], found = remote.read_again(lambda: open_once(raster), read)
        except rasterio.errors.RasterioError as error:
            raise RasterError(
                f"{raster.path} cannot be read at {_place(window)}: {reason_of(error)}. "
                f"{remote.way_out(error)}"
            ) from error
        return found


def _place(window: RasterioWindow) -> Window:
    return Window(window.col_off, window.row_off, window.width, window.height)


class MapWriter:
    """A tiled, compressed GeoTIFF under way.

    Colour table, nodata value, band names and tags are written before the first pixel: GDAL
    refuses them afterwards.
    """

    def __init__(self, path: Path, profile: MapProfile, options: Sequence[str]) -> None:
        """Create the file.

        Args:
            path: the file, usually a temporary one.
            profile: what it holds.
            options: GDAL creation options (``KEY=VALUE``) that take precedence. ``COG=YES``: a
                cloud-optimised GeoTIFF, and the others are those of GDAL's COG driver.

        Raises:
            RasterError: it cannot be created.
        """
        self._path = path
        self._profile = profile
        creation = creation_options(options, profile)
        self._cog = cog_options(options, profile)
        self._exits = ExitStack()
        # The COG driver only copies: it wants the finished file, overviews and all.
        self._growing = (
            path if self._cog is None else self._exits.enter_context(scratch(path, "tiles"))
        )
        try:
            self._dataset = rasterio.open(
                self._growing,
                "w",
                driver="GTiff",
                width=profile.grid.width,
                height=profile.grid.height,
                count=len(profile.bands),
                dtype=profile.dtype,
                crs=profile.grid.crs or None,
                transform=RasterioAffine(*profile.grid.transform),
                nodata=profile.nodata,
                **creation,
            )
            if profile.legend is not None and profile.has_colour_table:
                self._dataset.write_colormap(1, profile.legend.colour_table(int(profile.nodata)))
            for number, name in enumerate(profile.bands, 1):
                self._dataset.set_band_description(number, name)
            if profile.scale is not None:
                self._dataset.scales = [profile.scale] * len(profile.bands)
                self._dataset.offsets = [0.0] * len(profile.bands)
            self._dataset.update_tags(**profile.tags)
        except (rasterio.errors.RasterioError, ValueError, TypeError) as error:
            self._exits.close()
            raise RasterError(
                f"{path.parent} cannot take the map: {reason_of(error)}. Choose another output "
                "file, or check CREATION_OPTIONS."
            ) from error

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        target = RasterioWindow(window.x, window.y, window.width, window.height)
        try:
            self._dataset.write(np.moveaxis(pixels, -1, 0), window=target)
        except rasterio.errors.RasterioError as error:
            raise self._failure(error) from error

    def finish(self) -> None:
        """Write overviews and category names and close the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        try:
            self._dataset.close()
            levels = overview_levels(self._profile.grid)
            if levels:
                # The nearest pixel, unless a mean means something: one of class numbers would be
                # another class.
                kind = Resampling.average if self._profile.averaged else Resampling.nearest
                with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"), rasterio.open(
                    self._growing, "r+"
                ) as dataset:
                    dataset.build_overviews(levels, kind)
            if self._cog is not None:
                rasterio.shutil.copy(self._growing, self._path, driver="COG", **self._cog)
            self._exits.close()
            write_categories(self._path, self._profile.legend)
        except (rasterio.errors.RasterioError, OSError) as error:
            raise self._failure(error) from error

    def abandon(self) -> None:
        """Close the file, whatever its state."""
        self._dataset.close()
        self._exits.close()

    def _failure(self, error: Exception) -> RasterError:
        return RasterError(
            f"Writing the map in {self._path.parent} failed: {reason_of(error)}. Check the free "
            "space of the disk."
        )
