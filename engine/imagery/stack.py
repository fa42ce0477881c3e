"""What every raster library's stack of bands can do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..contract.job import RasterInput
from ..geometry.grid import Grid, Pixels, Window
from .bands import Band


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
