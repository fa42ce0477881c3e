"""Which library reads and writes rasters in Orfeo ToolBox's Python: GDAL's own, or rasterio."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from .bands import Band
from .errors import OtbError
from .grid import Grid, Window
from .job import RasterInput
from .map_profile import Pixels
from .maps import Writer


class Stack(Protocol):
    """Rasters stacked in order: ``raster.Stack`` or ``gdal_raster.Stack``."""

    grid: Grid
    bands: int
    all_bands: tuple[Band, ...]
    dtype: np.dtype[Any]

    def __init__(self, rasters: Sequence[RasterInput]) -> None:
        """Open them."""

    def __enter__(self) -> Stack:
        """Return itself."""

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        """Close them."""

    def take(self, positions: Iterable[int]) -> None:
        """Read these bands of the stack (from 0) from now on, in its order."""

    def notes(self, nodata: Optional[float]) -> list[str]:
        """Return what the log should say of the rasters."""

    def tag(self, name: str) -> str:
        """Return a metadata item of the first raster."""

    def read(self, window: Window) -> Pixels:
        """Read a window, shape (height, width, bands)."""

    def read_masked(
        self, window: Window, nodata: Optional[float]
    ) -> tuple[Pixels, Optional[NDArray[np.bool_]]]:
        """Read a window and where it has no data."""


class Library:
    """A raster library: its name with its version, and the two things made of it."""

    def __init__(self, name: str, stack: type[Stack], writer: type[Writer]) -> None:
        self.name = name
        self.stack = stack
        self.writer = writer


def library() -> Library:
    """Return what this Python has; GDAL's own bindings first, which containers bring.

    Raises:
        OtbError: it has neither.
    """
    try:
        from osgeo import gdal
    except ImportError:
        pass
    else:
        from . import gdal_raster

        return Library(f"GDAL {gdal.__version__}", gdal_raster.Stack, gdal_raster.MapWriter)
    try:
        import rasterio
    except ImportError:
        raise OtbError(
            f"{sys.executable} has neither GDAL's Python bindings (osgeo) nor rasterio, one of "
            "which finishes the map. Install one of them, for example with "
            f"“{sys.executable} -m pip install rasterio”."
        ) from None
    from . import map_writer, raster

    return Library(f"rasterio {rasterio.__version__}", raster.Stack, map_writer.MapWriter)
