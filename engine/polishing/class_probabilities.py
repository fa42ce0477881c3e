"""The map of probabilities that belongs to a class map."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ..assessment.class_raster import ClassRaster, OpenInEachThread
from ..contract.errors import RasterError
from ..contract.job import RasterInput
from ..geometry.grid import Window
from ..maps.legend import Legend
from .bayesian_smoothing import Values

UNCLASSIFIED = "unclassified"
"""Name of the class of pixels that are in none."""

_SLACK = 1e-3


class ClassProbabilities(OpenInEachThread):
    """One band for each class, or that of the second of two."""

    def __init__(
        self,
        raster: RasterInput,
        class_map: ClassRaster,
        legend: Legend,
        occurring: Mapping[int, int],
    ) -> None:
        """Open it, and find the class of each band.

        Args:
            raster: the file.
            class_map: the map that it belongs to.
            legend: of that.
            occurring: pixels of each class value there.

        Raises:
            RasterError: it has another grid, or its bands are not the classes.
        """
        super().__init__(raster)
        self._says = f"PROBABILITIES ({raster.path})"
        try:
            self._check_grid(class_map)
            self.values = self._classes(class_map, legend, occurring)
        except RasterError:
            self._exit.close()
            raise
        dataset = self.stack.datasets[0]
        self._order = np.argsort(self.values)
        self.values = [self.values[place] for place in self._order]
        self._scales = np.array(dataset.scales, np.float32)[: self.stack.bands]
        self._offsets = np.array(dataset.offsets, np.float32)[: self.stack.bands]

    def __enter__(self) -> ClassProbabilities:
        return self

    def _check_grid(self, class_map: ClassRaster) -> None:
        differences = class_map.grid.differences(self.stack.grid)
        if differences:
            raise RasterError(
                f"{self._says} do not belong to {class_map.name}: {'; '.join(differences)}. "
                "Expected is the map of probabilities from the same run, one band for each class."
            )

    def _classes(
        self, class_map: ClassRaster, legend: Legend, occurring: Mapping[int, int]
    ) -> list[int]:
        """Return the class value of each band; of one band those of the other class and its."""
        dataset = self.stack.datasets[0]
        names = [(name or "").strip() for name in dataset.descriptions][: self.stack.bands]
        known = {entry.label.lower(): entry.value for entry in legend.entries}
        strange = [name for name in names if name.lower() not in known]
        if strange or len({name.lower() for name in names}) < len(names):
            found = ", ".join(f"“{name}”" for name in names[:10]) + (" …" if names[10:] else "")
            expected = ", ".join(f"“{entry.label}”" for entry in legend.entries[:10])
            raise RasterError(
                f"{self._says} have the bands {found}, which are not the classes of "
                f"{class_map.name}: {expected}. Expected is one band for each class, with its "
                "name, as OUTPUT_PROBABILITIES of the same run has; give the names as CLASSES "
                "if the map does not carry them."
            )
        values = [known[name.lower()] for name in names]
        classes = [e for e in legend.entries if e.label.lower() != UNCLASSIFIED]
        if len(values) == 1 and len(classes) == 2:
            values = [*(e.value for e in classes if e.value != values[0]), *values]
        for entry in classes:
            if entry.value in occurring and entry.value not in values:
                raise RasterError(
                    f"{self._says} have no band for the class “{entry.label}” ({entry.value}) of "
                    f"{class_map.name}. Expected is the map of probabilities from the same run, "
                    "one band for each class."
                )
        return values

    def read(self, window: Window) -> tuple[Values, NDArray[np.bool_]]:
        """Return the probability of each class, and where there are some.

        Args:
            window: inside the map.

        Returns:
            Shape (classes, height, width), in the order of ``values``; and (height, width).

        Raises:
            RasterError: they cannot be read, or hold what is no probability.
        """
        pixels, missing = self.stack.read_masked(window, None)
        result = np.ascontiguousarray(np.moveaxis(pixels, -1, 0)).astype(np.float32)
        # Compact probabilities are whole numbers, and say what to multiply them by.
        for plane, scale, offset in zip(result, self._scales, self._offsets):
            plane *= scale
            plane += offset
        there = np.ones(result.shape[1:], bool)
        for plane in result:
            there &= np.isfinite(plane)
        if missing is not None:
            there &= ~missing
        if not there.all():
            result[:, ~there] = 0
        if result.min() < -_SLACK or result.max() > 1 + _SLACK:
            wrong = result.min() if result.min() < -_SLACK else result.max()
            raise RasterError(
                f"{self._says} hold the value {wrong:g}; expected are numbers from 0 to 1. Divide "
                "percentages by 100."
            )
        if len(result) < len(self.values):
            result = np.concatenate([1 - result, result])
        there &= result.any(axis=0)
        return np.ascontiguousarray(result[self._order]), there
