"""Map files under way: GeoTIFFs that grow tile by tile, and are read back once complete."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint
from rasterio.enums import Resampling
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import RasterError
from ..cores import cores
from ..geometry.control_points import Point
from ..geometry.grid import Pixels, Window
from ..imagery.gdal_errors import GDAL_ERRORS, reason_of
from .atomic_files import scratch
from .category_names import write_categories
from .map_profile import (
    BLOCK,
    MapContents,
    MapProfile,
    cog_options,
    creation_options,
    is_lossless,
    is_plain_cog,
    overview_levels,
)
from .operating_system import replace
from .part_tag import CHECKSUM
from .pixel_sum import PixelSum


class RasterioWriter:
    """A tiled, compressed GeoTIFF under way; see :class:`.writer.Writer`.

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
        self.path = path
        self._profile = profile
        self.contents = MapContents(profile)
        """What the pixels turn out to be."""
        # The COG driver only copies: it wants the finished file, overviews and all.
        self._cog = cog_options(options, profile)
        self._creation = creation_options(options, profile)
        self.exact = is_lossless(self._creation)
        """Whether pixels come back as they were written."""
        self._sum = PixelSum() if profile.summed else None
        try:
            self._dataset = self._create()
            self._describe()
        except (*GDAL_ERRORS, ValueError, TypeError) as error:
            raise RasterError(
                f"{path.parent} cannot take the map: {reason_of(error)}. Choose another output "
                "file, or check CREATION_OPTIONS."
            ) from error

    def _create(self) -> Any:
        profile = self._profile
        points = profile.grid.points
        place: dict[str, Any] = {"transform": RasterioAffine(*profile.grid.transform)}
        if points is not None:
            # A geotransform, be it one that counts pixels, would be taken before them.
            place = {"gcps": [_rasterio_point(point) for point in points.points] or None}
        return rasterio.open(
            self.path,
            "w",
            driver="GTiff",
            width=profile.grid.width,
            height=profile.grid.height,
            count=len(profile.bands),
            dtype=profile.dtype,
            crs=profile.grid.crs or None,
            nodata=profile.nodata,
            **place,
            **self._creation,
        )

    def _describe(self) -> None:
        profile = self._profile
        table = profile.colour_table
        if table is not None:
            self._dataset.write_colormap(1, table)
        for number, name in enumerate(profile.bands, 1):
            self._dataset.set_band_description(number, name)
        if profile.scale is not None:
            self._dataset.scales = [profile.scale] * len(profile.bands)
            self._dataset.offsets = [0.0] * len(profile.bands)
        if profile.unit:
            self._dataset.units = [profile.unit] * len(profile.bands)
        self._dataset.update_tags(**profile.tags)
        if profile.grid.points is not None and profile.grid.points.rpc:
            self._dataset.update_tags(ns="RPC", **dict(profile.grid.points.rpc))

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        target = RasterioWindow(window.x, window.y, window.width, window.height)
        self.contents.note(pixels)
        planes = np.moveaxis(pixels, -1, 0)
        if self._sum is not None:
            self._sum.add(planes.astype(self._profile.dtype, copy=False), window)
        try:
            self._dataset.write(planes, window=target)
        except GDAL_ERRORS as error:
            raise self._failure(error) from error

    def finish(self) -> None:
        """Write overviews and category names, and close the file.

        Raises:
            RasterError: the disk is full or fails.
        """
        self.build_overviews()
        self.complete()

    def build_overviews(self) -> None:
        """Write what smaller scales show; no pixel can be written any more.

        Raises:
            RasterError: the disk is full or fails.
        """
        levels = overview_levels(self._profile.grid)
        # The nearest pixel, unless a mean means something: one of class numbers would be another
        # class.
        kind = Resampling.average if self._profile.averaged else Resampling.nearest
        # GDAL keeps the kind of compression from the file itself, but not how hard it tries.
        levels_of = {"zstd_level": "ZSTD_LEVEL_OVERVIEW", "zlevel": "ZLEVEL_OVERVIEW"}
        options = {name: self._creation[k] for k, name in levels_of.items() if k in self._creation}
        # Chunks of one row of blocks of 32-bit numbers fit into the processor's caches.
        rows = 4 * BLOCK // np.dtype(self._profile.dtype).itemsize
        options.update(GDAL_OVR_CHUNKYSIZE=str(rows), GDAL_NUM_THREADS=str(cores()))
        try:
            self._dataset.close()
            self._dataset = rasterio.open(self.path, "r+")
            tags = self.contents.tags
            if self._sum is not None and self.exact:
                tags = {**tags, CHECKSUM: self._sum.text}
            if tags:
                self._dataset.update_tags(**tags)
            # Several threads compute the overviews, but one writes them: what fails in one of
            # several that write GDAL does not tell. So the file is open already.
            if levels:
                with rasterio.Env(**options):
                    self._dataset.build_overviews(levels, kind)
        except GDAL_ERRORS as error:
            raise self._failure(error) from error

    def complete(self) -> None:
        """Complete the file, overviews and all, and check that it came to the disk.

        Of its own pixels, :class:`MapReader` gives back what is there.

        Raises:
            RasterError: the disk is full or fails.
        """
        levels = overview_levels(self._profile.grid)
        try:
            # GDAL writes the last of them while it closes the file, and rasterio does not tell
            # whether that failed.
            expected = _checksums(self._dataset, levels)
            self._dataset.close()
            if self._cog is not None:
                with scratch(self.path, "cog") as copied:
                    rasterio.shutil.copy(self.path, copied, driver="COG", **self._cog)
                    replace(copied, self.path)
                self.exact = self.exact and is_plain_cog(self._cog)
            write_categories(self.path, self.contents.legend, len(self._profile.bands))
            _to_disk(self.path)
            with rasterio.open(self.path) as dataset:
                found = _checksums(dataset, levels)
                if not self.exact:
                    for _, window in dataset.block_windows(1):
                        dataset.read(window=window)
        except (*GDAL_ERRORS, OSError) as error:
            raise self._failure(error) from error
        if self.exact and found != expected:
            raise self._failure(ValueError("the overviews do not come back as they were written"))

    def abandon(self) -> None:
        """Close the file, whatever its state."""
        self._dataset.close()

    def _failure(self, error: Exception) -> RasterError:
        return RasterError(
            f"Writing the map in {self.path.parent} failed: {reason_of(error)}. Check the free "
            "space of the disk."
        )


class MapReader:
    """A finished map that is read back."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            RasterError: it cannot be opened.
        """
        try:
            self._dataset = rasterio.open(path)
        except GDAL_ERRORS as error:
            raise RasterError(
                f"The map in {path.parent} cannot be opened again: {reason_of(error)}. Check the "
                "free space of the disk, and run it again."
            ) from error

    def read(self, window: Window) -> Optional[Pixels]:
        """Return what the file holds in a window, (bands, height, width); None: it is damaged."""
        source = RasterioWindow(window.x, window.y, window.width, window.height)
        try:
            found: Pixels = self._dataset.read(window=source)
            return found
        except GDAL_ERRORS:
            return None

    def close(self) -> None:
        """Close it."""
        self._dataset.close()


def _checksums(dataset: Any, levels: Sequence[int]) -> list[int]:
    """Return a checksum of each overview, read through the dataset in strips."""
    sums = []
    for level in levels:
        width, height = -(-dataset.width // level), -(-dataset.height // level)
        # The quotient is not quite the level where that does not divide the height. Strips that
        # fit GDAL reads as they are; others it would resample, which takes twice as long.
        rows = dataset.height / height
        total = 0
        for y in range(0, height, BLOCK):
            count = min(BLOCK, height - y)
            window = RasterioWindow(0, y * rows, dataset.width, count * rows)
            strip = dataset.read(window=window, out_shape=(dataset.count, count, width))
            total = zlib.crc32(strip.data.cast("B"), total)
        sums.append(total)
    return sums


def _rasterio_point(point: Point) -> GroundControlPoint:
    return GroundControlPoint(
        point.row, point.column, point.x, point.y, point.z, point.name, point.info
    )


def _to_disk(path: Path) -> None:
    # Windows wants a file to be open for writing; elsewhere either will do.
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
