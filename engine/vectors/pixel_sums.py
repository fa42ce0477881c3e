"""The confidence of the pixels of a map, summed up from its first pixel on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..assessment.class_raster import ClassRaster, OpenInEachThread
from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..geometry.grid import Window

UNIT = 1 << 30
"""What 1 is counted as: sums of whole numbers do not depend on the order."""


class ConfidenceRaster(OpenInEachThread):
    """The first band of a raster, on the grid of a map."""

    def __init__(self, raster: RasterInput, class_map: ClassRaster) -> None:
        """Open it.

        Raises:
            RasterError: it cannot be opened, or has another grid than the map.
        """
        super().__init__(raster)
        dataset = self.stack.datasets[0]
        self._scale, self._offset = float(dataset.scales[0]), float(dataset.offsets[0])
        differences = class_map.grid.differences(self.stack.grid)
        if differences:
            self._exit.close()
            raise RasterError(
                f"CONFIDENCE ({raster.path}) does not belong to {class_map.name}: "
                f"{'; '.join(differences)}. Expected is OUTPUT_CONFIDENCE of the same run."
            )

    def __enter__(self) -> ConfidenceRaster:
        return self

    def read(self, window: Window) -> NDArray[np.int64]:
        """Return values as whole numbers, shape (height, width, 2): value times UNIT, and 1; or 0s.

        Raises:
            RasterError: one is not from 0 to 1.
        """
        stack = self.stack
        if stack.taken != (0,):
            stack.take([0])
        pixels, missing = stack.read_masked(window, None)
        values = pixels[..., 0].astype(np.float64) * self._scale + self._offset
        there = np.isfinite(values)
        if missing is not None:
            there &= ~missing
        values = np.where(there, values, 0)
        if values.size and (values.min() < -1e-3 or values.max() > 1 + 1e-3):
            wrong = values.min() if values.min() < -1e-3 else values.max()
            raise RasterError(
                f"CONFIDENCE ({self.raster.path}) holds the value {wrong:g}; expected are numbers "
                "from 0 to 1. Divide percentages by 100."
            )
        return np.stack([np.rint(values * UNIT).astype(np.int64), there.astype(np.int64)], axis=-1)


class RunningSums:
    """Sums over all pixels above and left of each vertex, strip by strip from the top."""

    def __init__(self, width: int) -> None:
        self._above = np.zeros((width + 1, 2), np.int64)

    def add(self, values: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        """Take the next pixel rows, shape (n, width, 2); return two tables of n rows of vertices.

        The first row of vertices lies above the first row of pixels.
        """
        table = np.zeros((len(values) + 1, *self._above.shape), np.int64)
        np.cumsum(values, axis=1, out=table[1:, 1:])
        np.cumsum(table, axis=0, out=table)
        # What overflows does no harm: only differences between them are used.
        table += self._above
        self._above = table[-1].copy()
        return [table[:-1, :, 0], table[:-1, :, 1]]

    def last(self) -> list[NDArray[np.int64]]:
        """Return the tables of the row of vertices below the last pixels."""
        return [self._above[np.newaxis, :, 0], self._above[np.newaxis, :, 1]]
