"""GeoTIFFs written through GDAL's own Python bindings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..contract.errors import RasterError
from ..geometry.grid import Pixels, Window
from ..imagery.gdal_stack import CODES, reason_of
from .atomic_files import scratch
from .category_names import write_categories
from .map_profile import MapContents, MapProfile, cog_options, creation_options, overview_levels
from .operating_system import replace


def _creation(options: Sequence[str], profile: MapProfile) -> list[str]:
    values = creation_options(options, profile)
    known = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    asked = any(option.lower().startswith("compress=") for option in options)
    # Not every GDAL is built with Zstandard; that of a container is not ours to choose.
    if values.get("compress") == "ZSTD" and "ZSTD" not in known and not asked:
        values["compress"] = "DEFLATE"
        values.pop("zstd_level", None)
    return [f"{key.upper()}={value}" for key, value in values.items()]


class GdalWriter:
    """A tiled, compressed GeoTIFF under way; see :class:`.writer.Writer`."""

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
        self.contents = MapContents(profile)
        """What the pixels turn out to be."""
        creation = _creation(options, profile)
        # The COG driver only copies: it wants the finished file, overviews and all.
        self._cog = cog_options(options, profile)
        if self._cog is not None and gdal.GetDriverByName("COG") is None:
            raise RasterError(
                f"CREATION_OPTIONS COG: this GDAL ({gdal.__version__}) writes no cloud-optimised "
                "files; expected is 3.1 or newer. Leave the option out."
            )
        grid = profile.grid
        a, b, c, d, e, f = grid.transform
        try:
            dataset = gdal.GetDriverByName("GTiff").Create(
                str(path), grid.width, grid.height, len(profile.bands),
                CODES[profile.dtype], options=creation,
            )  # fmt: skip
            dataset.SetGeoTransform((c, a, b, f, d, e))
            if grid.crs:
                dataset.SetProjection(grid.crs)
            dataset.SetMetadata(profile.tags)
            for number, name in enumerate(profile.bands, 1):
                band = dataset.GetRasterBand(number)
                band.SetNoDataValue(profile.nodata)
                band.SetDescription(name)
                if profile.scale is not None:
                    band.SetScale(profile.scale)
                    band.SetOffset(0)
                if profile.unit:
                    band.SetUnitType(profile.unit)
            colours = profile.colour_table
            if colours is not None:
                table = gdal.ColorTable()
                # GDAL fills the gap between two entries with opaque black, as rasterio does.
                for value, colour in sorted(colours.items()):
                    table.SetColorEntry(value, colour)
                dataset.GetRasterBand(1).SetColorTable(table)
        except RuntimeError as error:
            raise RasterError(
                f"{path.parent} cannot take the map: {reason_of(error)}. Choose another output "
                "file, or check CREATION_OPTIONS."
            ) from error
        self._dataset: Any = dataset

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        data = np.ascontiguousarray(np.moveaxis(pixels, -1, 0), self._profile.dtype)
        self.contents.note(pixels)
        try:
            self._dataset.WriteRaster(
                window.x, window.y, window.width, window.height, data.tobytes(),
                buf_type=CODES[self._profile.dtype],
            )  # fmt: skip
        except RuntimeError as error:
            raise self._failure(error) from error

    def finish(self) -> None:
        """Write overviews and category names and close the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        try:
            for name, text in self.contents.tags.items():
                self._dataset.SetMetadataItem(name, text)
            self._dataset.FlushCache()
            self._dataset = None
            levels = overview_levels(self._profile.grid)
            if levels:
                # The nearest pixel, unless a mean means something.
                method = "AVERAGE" if self._profile.averaged else "NEAREST"
                dataset = gdal.OpenEx(str(self._path), gdal.OF_RASTER | gdal.OF_UPDATE)
                dataset.BuildOverviews(method, levels)
                dataset.FlushCache()
                del dataset
            if self._cog is not None:
                wanted = [f"{key.upper()}={value}" for key, value in self._cog.items()]
                driver = gdal.GetDriverByName("COG")
                with scratch(self._path, "cog") as copied:
                    driver.CreateCopy(str(copied), gdal.Open(str(self._path)), options=wanted)
                    replace(copied, self._path)
            write_categories(self._path, self.contents.legend, len(self._profile.bands))
        except (RuntimeError, OSError) as error:
            raise self._failure(error) from error

    def abandon(self) -> None:
        """Close the file, whatever its state."""
        self._dataset = None

    def _failure(self, error: Exception) -> RasterError:
        return RasterError(
            f"Writing the map in {self._path.parent} failed: {reason_of(error)}. Check the free "
            "space of the disk."
        )
