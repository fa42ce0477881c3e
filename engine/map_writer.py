"""Map files under way: GeoTIFFs that grow tile by tile, and survive the death of their writer."""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import rasterio.errors
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from .atomic import scratch
from .errors import RasterError
from .grid import Window
from .map_profile import (
    BLOCK,
    MapProfile,
    Pixels,
    cog_options,
    creation_options,
    is_lossless,
    is_plain_cog,
    overview_levels,
    write_categories,
)
from .opening import reason_of

# Not all calls of rasterio turn GDAL's errors into its own.
_FAILURES = (rasterio.errors.RasterioError, CPLE_BaseError)


class MapWriter:
    """A tiled, compressed GeoTIFF under way.

    Colour table, nodata value, band names and tags are written before the first pixel: GDAL
    refuses them afterwards.
    """

    def __init__(
        self, path: Path, profile: MapProfile, options: Sequence[str], resume: bool = False
    ) -> None:
        """Create the file, or open one that was left unfinished.

        Args:
            path: the file, usually a temporary one.
            profile: what it holds.
            options: GDAL creation options (``KEY=VALUE``) that take precedence. ``COG=YES``: a
                cloud-optimised GeoTIFF, and the others are those of GDAL's COG driver.
            resume: the file is there, as :meth:`checkpoint` left it.

        Raises:
            RasterError: it cannot be created, or is not what is to be resumed.
        """
        self._path = path
        self._profile = profile
        # The COG driver only copies: it wants the finished file, overviews and all.
        self._cog = cog_options(options, profile)
        creation = creation_options(options, profile)
        self.exact = is_lossless(creation)
        """Whether pixels come back as they were written."""
        try:
            self._dataset = rasterio.open(path, "r+") if resume else self._create(creation)
            self.block: tuple[int, int] = self._dataset.block_shapes[0][::-1]
            """Width and height of the file's blocks."""
            if resume:
                self._check()
            else:
                self._describe()
        except (*_FAILURES, ValueError, TypeError) as error:
            raise RasterError(
                f"{path.parent} cannot take the map: {reason_of(error)}. Choose another output "
                "file, or check CREATION_OPTIONS."
            ) from error

    def _create(self, creation: dict[str, str]) -> Any:
        profile = self._profile
        return rasterio.open(
            self._path,
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

    def _describe(self) -> None:
        profile = self._profile
        if profile.legend is not None and profile.has_colour_table:
            self._dataset.write_colormap(1, profile.legend.colour_table(int(profile.nodata)))
        for number, name in enumerate(profile.bands, 1):
            self._dataset.set_band_description(number, name)
        if profile.scale is not None:
            self._dataset.scales = [profile.scale] * len(profile.bands)
            self._dataset.offsets = [0.0] * len(profile.bands)
        self._dataset.update_tags(**profile.tags)

    def _check(self) -> None:
        found = self._dataset
        wanted = self._profile
        if (found.width, found.height, found.count, found.dtypes[0]) != (
            wanted.grid.width,
            wanted.grid.height,
            len(wanted.bands),
            wanted.dtype,
        ):
            found.close()
            raise ValueError("it is not the unfinished map that it should be")

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        target = RasterioWindow(window.x, window.y, window.width, window.height)
        try:
            self._dataset.write(np.moveaxis(pixels, -1, 0), window=target)
        except _FAILURES as error:
            raise self._failure(error) from error

    def read_back(self, window: Window) -> Optional[Pixels]:
        """Return what the file holds in a window, (height, width, bands); None: it is damaged."""
        source = RasterioWindow(window.x, window.y, window.width, window.height)
        try:
            found: Pixels = np.moveaxis(self._dataset.read(window=source), 0, -1)
            return found
        except _FAILURES:
            return None

    def checkpoint(self) -> None:
        """Force what was written to the disk; a writer that dies later does not take it along.

        Raises:
            RasterError: the disk is full or fails.
        """
        try:
            self._dataset.close()
            _to_disk(self._path)
            self._dataset = rasterio.open(self._path, "r+")
        except (*_FAILURES, OSError) as error:
            raise self._failure(error) from error

    def finish(self, path: Optional[Path] = None) -> None:
        """Write overviews and category names; the file can still be read back.

        Args:
            path: finish a copy there, so that a death in the middle of it does no harm to what was
                kept: GDAL rewrites the file's directories for overviews. None: finish the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        try:
            self._dataset.close()
            if path is not None:
                shutil.copyfile(self._path, path)
                self._path = path
            levels = overview_levels(self._profile.grid)
            expected: list[int] = []
            if levels:
                # The nearest pixel, unless a mean means something: one of class numbers would be
                # another class.
                kind = Resampling.average if self._profile.averaged else Resampling.nearest
                # In one thread: what fails in one of several GDAL does not tell.
                with rasterio.open(self._path, "r+") as dataset:
                    dataset.build_overviews(levels, kind)
                    # GDAL writes the last of them while it closes the file, and rasterio does not
                    # tell whether that failed.
                    expected = _checksums(dataset, levels)
            if self._cog is not None:
                with scratch(self._path, "cog") as copied:
                    rasterio.shutil.copy(self._path, copied, driver="COG", **self._cog)
                    os.replace(copied, self._path)
                self.exact = self.exact and is_plain_cog(self._cog)
            write_categories(self._path, self._profile.legend)
            _to_disk(self._path)
            self._dataset = rasterio.open(self._path)
            found = _checksums(self._dataset, levels)
            if not self.exact:
                for _, window in self._dataset.block_windows(1):
                    self._dataset.read(window=window)
        except (*_FAILURES, OSError) as error:
            raise self._failure(error) from error
        if self.exact and found != expected:
            raise self._failure(ValueError("the overviews do not come back as they were written"))

    def abandon(self) -> None:
        """Close the file, whatever its state."""
        self._dataset.close()

    def _failure(self, error: Exception) -> RasterError:
        return RasterError(
            f"Writing the map in {self._path.parent} failed: {reason_of(error)}. Check the free "
            "space of the disk."
        )


def _checksums(dataset: Any, levels: Sequence[int]) -> list[int]:
    """Return a checksum of each overview, read through the dataset in strips."""
    sums = []
    for level in levels:
        rows = BLOCK * level
        total = 0
        for y in range(0, dataset.height, rows):
            height = min(rows, dataset.height - y)
            window = RasterioWindow(0, y, dataset.width, height)
            shape = (dataset.count, -(-height // level), -(-dataset.width // level))
            total = zlib.crc32(dataset.read(window=window, out_shape=shape).tobytes(), total)
        sums.append(total)
    return sums


def _to_disk(path: Path) -> None:
    # Windows wants a file to be open for writing; elsewhere either will do.
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
