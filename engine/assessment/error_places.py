"""Where samples agree and where they do not: counted in blocks of a raster, for a small picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geometry.grid import Window

MOST = 64
"""Blocks along the longer side, at most: so many can be told apart in a picture of a page."""

Counts = NDArray[np.int64]
"""Shape (2, rows of blocks, columns of blocks): samples, and those of them that are wrong."""


class ErrorPlaces:
    """Samples and errors by blocks of equal side."""

    def __init__(self, width: int, height: int) -> None:
        """Cut a raster into blocks.

        Args:
            width: of the raster, in pixels; the height likewise.
        """
        self.side = max(1, -(-max(width, height) // MOST))
        """Of a block, in pixels."""
        self.counts: Counts = np.zeros((2, -(-height // self.side), -(-width // self.side)), int)
        # Looked up: millions of divisions take longer.
        self._rows = np.arange(height) // self.side * self.counts.shape[2]
        self._columns = np.arange(width) // self.side

    def of_samples(
        self, rows: NDArray[Any], columns: NDArray[Any], wrong: NDArray[np.bool_]
    ) -> Counts:
        """Return the counts of single samples; changes nothing, so that several threads may ask.

        Args:
            rows: of each sample in the raster; the columns likewise.
            wrong: whether map and reference differ there.
        """
        _, down, across = self.counts.shape
        index = self._rows[rows] + self._columns[columns]
        found = [np.bincount(part, minlength=down * across) for part in (index, index[wrong])]
        return np.stack(found).reshape(self.counts.shape)

    def add(self, part: Counts) -> None:
        """Add what :meth:`of_samples` has counted."""
        np.add(self.counts, part, out=self.counts)

    def add_window(
        self, window: Window, there: NDArray[np.bool_], wrong: NDArray[np.bool_]
    ) -> None:
        """Count a window in which nearly every pixel is a sample.

        Args:
            window: in the raster.
            there: shape (height, width): whether the pixel is a sample; ``wrong`` likewise, and
                only where it is one.
        """
        if not there.size:
            return
        rows, top = _borders(window.y, window.height, self.side)
        columns, left = _borders(window.x, window.width, self.side)
        for count, pixels in zip(self.counts, (there, wrong)):
            sums = np.add.reduceat(pixels, rows, axis=0, dtype=np.int64)
            sums = np.add.reduceat(sums, columns, axis=1)
            count[top : top + len(rows), left : left + len(columns)] += sums


def _borders(start: int, length: int, side: int) -> tuple[NDArray[Any], int]:
    """Return where blocks begin in a stretch of pixels, and the number of the first of them."""
    first = start // side
    edges = np.arange(first, (start + length - 1) // side + 1) * side - start
    edges[0] = 0
    return edges, first
