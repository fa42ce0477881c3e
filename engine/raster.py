"""Rasters in and out: stacks of bands on one grid, and map files that carry their legend.

Through rasterio; ``gdal_raster.py`` does the same through GDAL's own bindings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, cast

import numpy as np
import rasterio
import rasterio.env
import rasterio.errors
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from .errors import RasterError
from .grid import Grid, Window, reflected
from .job import RasterInput
from .map_profile import (
    BLOCK,
    MapProfile,
    Pixels,
    creation_options,
    overview_levels,
    write_categories,
)
from .nodata import data_bands, missing
from .raster_safety import check_promises, check_source

__all__ = ["BLOCK", "MapProfile", "MapWriter", "Pixels", "Stack"]

# Some of GDAL's errors reach us as they are.
_GDAL_ERRORS = (rasterio.errors.RasterioError, CPLE_BaseError)

# GDAL's virtual file systems and connection strings (two letters at least: C: is a drive).
_VIRTUAL = re.compile(r"/vsi|<|[A-Za-z][A-Za-z0-9_+.-]+:")


class Stack:
    """Rasters stacked in order: their bands read as one image on one pixel grid.

    Not safe to share between threads; open one for each.
    """

    def __init__(self, rasters: Sequence[RasterInput]) -> None:
        """Open the rasters.

        Raises:
            RasterError: one cannot be opened, has no usable bands, or lies on another grid.
        """
        self._exit = ExitStack()
        self._datasets = []
        self.grid = Grid(0, 0, (1, 0, 0, 0, 1, 0))
        try:
            for index, raster in enumerate(rasters):
                dataset = _open(raster)
                # Not as a context manager: that would tie closing to the thread that opened it.
                self._exit.callback(dataset.close)
                self._datasets.append(dataset)
                grid = _grid(dataset)
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
        self._bands = [data_bands(dataset) for dataset in self._datasets]
        types = [
            np.dtype(dataset.dtypes[band - 1])
            for dataset, bands in zip(self._datasets, self._bands)
            for band in bands
        ]
        self.dtype: np.dtype[Any] = np.result_type(*types)
        self.bands = len(types)

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
        band = 0
        for dataset, bands in zip(self._datasets, self._bands):
            try:
                data = dataset.read(bands, window=inside)
                absent = missing(dataset, bands, data, inside, nodata)
            except (*_GDAL_ERRORS, ValueError) as error:
                likely = "The file may be damaged or cut short; copy or download it again."
                if dataset.driver == "VRT":
                    likely = "The rasters that it is made of may be missing, or refer back to it."
                raise RasterError(
                    f"{dataset.name} cannot be read at {window}: {_reason(error)}. {likely}"
                ) from error
            pixels[:, :, band : band + len(data)] = np.moveaxis(data, 0, -1)
            band += len(data)
            if absent is not None:
                mask = absent if mask is None else mask | absent
        if (x0, y0, inside.width, inside.height) == (
            window.x, window.y, window.width, window.height
        ):
            return pixels, mask
        index = np.ix_(np.subtract(rows, y0), np.subtract(columns, x0))
        return cast(Pixels, pixels[index]), None if mask is None else mask[index]


def _open(raster: RasterInput) -> Any:
    check_source(raster.path)
    # In capitals, as GDAL does not mind: "mode=w" is no way to have the image overwritten.
    options = {
        key.strip().upper(): value
        for key, separator, value in (o.partition("=") for o in raster.open_options)
        if separator
    }
    try:
        dataset = rasterio.open(raster.path, **options)
    except (*_GDAL_ERRORS, ValueError, TypeError) as error:
        if not _VIRTUAL.match(raster.path) and not Path(raster.path).exists():
            raise RasterError(
                f"{raster.path} does not exist. Choose an existing raster file."
            ) from error
        raise RasterError(
            f"{raster.path} cannot be opened as a raster: {_reason(error)}."
        ) from error
    if not data_bands(dataset):
        dataset.close()
        raise RasterError(
            f"{raster.path} holds no bands of its own; choose one of its subdatasets."
        )
    if any(name.startswith("complex") for name in dataset.dtypes):
        dataset.close()
        raise RasterError(
            f"{raster.path} holds complex numbers; expected real ones. Convert it to amplitude or "
            "intensity first."
        )
    try:
        # What a virtual raster is made of, where it is one.
        for name in dataset.files:
            check_source(name)
        check_promises(
            raster.path,
            dataset.driver,
            (dataset.width, dataset.height),
            max(
                rows * columns * np.dtype(dtype).itemsize
                for (rows, columns), dtype in zip(dataset.block_shapes, dataset.dtypes)
            ),
            tuple(dataset.transform),
        )
    except RasterError:
        dataset.close()
        raise
    return dataset


def _reason(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    return " ".join(str(error).split())[:300].rstrip(".") or type(error).__name__


def _grid(dataset: Any) -> Grid:
    crs = dataset.crs.to_wkt() if dataset.crs else ""
    return Grid(dataset.width, dataset.height, tuple(dataset.transform)[:6], crs)


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
            options: GDAL creation options (``KEY=VALUE``) that take precedence.

        Raises:
            RasterError: it cannot be created.
        """
        self._path = path
        self._profile = profile
        creation = creation_options(options, profile)
        try:
            self._dataset = rasterio.open(
                path,
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
            raise RasterError(
                f"{path.parent} cannot take the map: {_reason(error)}. Choose another output "
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
                    self._path, "r+"
                ) as dataset:
                    dataset.build_overviews(levels, kind)
            write_categories(self._path, self._profile.legend)
        except (rasterio.errors.RasterioError, OSError) as error:
            raise self._failure(error) from error

    def abandon(self) -> None:
        """Close the file, whatever its state."""
        self._dataset.close()

    def _failure(self, error: Exception) -> RasterError:
        return RasterError(
            f"Writing the map in {self._path.parent} failed: {_reason(error)}. Check the free "
            "space of the disk."
        )
