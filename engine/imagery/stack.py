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
from .stored_values import StoredBand
from .value_change import ValueChange


class Stack(Protocol):
    """Rasters stacked in order: their bands read as one image on one pixel grid.

    :class:`.rasterio_stack.RasterioStack` or :class:`.gdal_stack.GdalStack`. Not safe to share
    between threads; open one for each.
    """

    rasters: tuple[RasterInput, ...]
    """As the job has them."""
    grid: Grid
    """Of all the rasters."""
    bands: int
    """How many are read."""
    all_bands: tuple[Band, ...]
    """The bands of the stack, alpha bands among them, whether they are taken or not."""
    dtype: np.dtype[Any]
    """Of the pixels that are read, with what is done to them."""

    def __init__(self, rasters: Sequence[RasterInput]) -> None:
        """Open the rasters.

        Raises:
            RasterError: one cannot be opened, has no usable bands, or lies on another grid.
        """

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

    @property
    def taken(self) -> tuple[int, ...]:
        """The bands (from 0) that are read, in their order."""

    def stored(self) -> list[tuple[StoredBand, ...]]:
        """Return what the numbers of each raster's bands stand for; may look at other files."""

    def change(self, changes: Sequence[Optional[ValueChange]]) -> None:
        """Do this to the pixels from now on, after it was told which of them have no data.

        Args:
            changes: for each of ``all_bands``; None: it is taken as the file holds it.
        """

    @property
    def files(self) -> list[str]:
        """What GDAL names as the files of the rasters, those inside virtual ones among them."""

    def notes(self, nodata: Optional[float]) -> list[str]:
        """Return what the log should say of the rasters.

        Args:
            nodata: nodata value that takes precedence over the rasters' own.
        """

    def tag(self, name: str) -> str:
        """Return a metadata item of the first raster, or an empty string."""

    def read(self, window: Window) -> Pixels:
        """Read a window, shape (height, width, bands); see :meth:`read_masked`."""

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
