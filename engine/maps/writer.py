"""What every raster library's writer of maps can do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ..geometry.grid import Pixels, Window
from .map_profile import MapContents, MapProfile


class Writer(Protocol):
    """A map file under way: a tiled, compressed GeoTIFF.

    :class:`.rasterio_writer.RasterioWriter` or :class:`.gdal_writer.GdalWriter`.
    """

    contents: MapContents
    """What its pixels turn out to be."""

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

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file.

        Raises:
            RasterError: the disk is full or fails.
        """

    def finish(self) -> None:
        """Write overviews and category names, and close the file.

        Raises:
            RasterError: the disk is full or fails.
        """

    def abandon(self) -> None:
        """Close the file, whatever its state."""
