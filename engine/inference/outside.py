"""What of a map lies outside of what was recorded, and the image does not say so.

A clip by a mask, a mosaic, a scan: where nothing was recorded they hold 0, or another value in all
bands. Without a nodata value that is classified like anything else.
"""

from __future__ import annotations

import threading
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Grid, Size, Window
from ..geometry.patch_positions import PatchPositions
from .nodata_rules import at_centres

_SHARE = 0.01
"""Of the map: what is less is noise, or not worth a word."""


class Outside:
    """Counts the pixels of a map at whose place all bands of the image hold one such value."""

    def __init__(self) -> None:
        self._found: dict[float, int] = {}
        self._pixels = 0
        # Tiles are counted where they are computed; Orfeo ToolBox's where they are finished.
        self._lock = threading.Lock()

    def count(
        self,
        pixels: NDArray[Any],
        place: PatchPositions,
        blocks: Window,
        expression: Size,
        valid: NDArray[np.bool_],
        nodata: Optional[NDArray[np.bool_]] = None,
    ) -> None:
        """Take the pixels of some blocks.

        Args:
            pixels: what the blocks see of the first source, shape (height, width, bands).
            place: where its patches lie.
            blocks: the blocks.
            expression: output pixels of a block.
            valid: which of the blocks' output pixels have data and belong to the map.
            nodata: where the image says itself that it has none, shape (height, width).
        """
        found = {}
        for value in _candidates(pixels):
            alike = pixels[..., 0] == value
            if not alike.any():
                continue
            alike = (pixels == value).all(axis=-1)
            if nodata is not None:
                alike &= ~nodata
            if alike.any():
                here = at_centres(alike, place, blocks, expression) & valid
                found[value] = int(here.sum())
        self.add((int(valid.sum()), found))

    @property
    def counted(self) -> tuple[int, dict[float, int]]:
        """What was counted: pixels of the map, and by value those that hold nothing else."""
        with self._lock:
            return self._pixels, dict(self._found)

    def add(self, counted: tuple[int, dict[float, int]]) -> None:
        """Take what was :attr:`counted` elsewhere."""
        pixels, found = counted
        with self._lock:
            self._pixels += pixels
            for value, number in found.items():
                self._found[value] = self._found.get(value, 0) + number

    def notes(self, image: str) -> list[str]:
        """Return what the log should say.

        Args:
            image: the first raster of the first source.
        """
        return [
            f"{100 * number / self._pixels:.0f} % of the map ({number} pixels) lies where all "
            f"bands of {image} are {value:g}, and nothing says that this means no data: it was "
            f"classified like the rest. If it is outside of what was recorded or clipped, give "
            f"NODATA {value:g}; if it was measured, all is well."
            for value, number in self._found.items()
            if number and number >= _SHARE * self._pixels
        ]


def _candidates(pixels: NDArray[Any]) -> list[float]:
    kind = pixels.dtype
    if np.issubdtype(kind, np.floating):
        return [0.0, -9999.0, -32768.0]
    limits = np.iinfo(kind)
    # One band may well be saturated, or hold a highest class; all of several are not.
    highest = [float(limits.max)] if pixels.shape[-1] > 1 else []
    return [0.0, *([float(limits.min), -9999.0] if limits.min < 0 else highest)]


def beyond(extent: Optional[tuple[float, float, float, float]], grid: Grid) -> str:
    """Say how much of an EXTENT the map does not cover; empty: nothing worth a word.

    Args:
        extent: xmin, ymin, xmax, ymax in the grid's CRS; None: none is given.
        grid: the map's.
    """
    if extent is None:
        return ""
    left, bottom, right, top = grid.bounds
    xmin, ymin, xmax, ymax = extent
    width = min(right, xmax) - max(left, xmin)
    height = min(top, ymax) - max(bottom, ymin)
    asked = (xmax - xmin) * (ymax - ymin)
    share = 1 - max(0.0, width) * max(0.0, height) / asked if asked > 0 else 0.0
    if share < 0.005:
        return ""
    return (
        f"{100 * share:.0f} % of EXTENT lies outside of the map that the image allows, which ends "
        f"at ({left}, {bottom}, {right}, {top}) as xmin, ymin, xmax, ymax: the map covers the "
        "rest."
    )
