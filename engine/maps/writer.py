"""What every raster library's writer of maps can do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ..geometry.grid import Pixels, Window
from .map_profile import LegendOfPixels, MapProfile


class Writer(Protocol):
    """A map file under way: ``raster.MapWriter`` or ``gdal_raster.MapWriter``."""

    contents: LegendOfPixels
    """Its legend, with the classes that its pixels turn out to have."""

    def __init__(self, path: Path, profile: MapProfile, options: Sequence[str]) -> None:
        """Create the file."""

    def write(self, pixels: Pixels, window: Window) -> None:
        """Write pixels, shape (height, width, bands), to a window of the file."""

    def finish(self) -> None:
        """Complete and close the file."""

    def abandon(self) -> None:
        """Close the file, whatever its state."""
