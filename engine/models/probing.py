"""Random images for a model that can only be run, and what is read from its answers."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import EngineError, FieldsError
from .tensors import as_pixels

Arrays = dict[str, NDArray[Any]]
AMPLITUDES = (1.0, 100.0, 10000.0, 3.0)


class RunError(FieldsError):
    """The model does not run on these sizes, or gives nothing."""


class TooSlowError(FieldsError):
    """The model has been tried for as long as anybody waits for it."""


class TrialModel:
    """The callable, and random images for it."""

    def __init__(
        self,
        predict: Callable[[Arrays], Mapping[str, NDArray[Any]]],
        shapes: Mapping[str, Sequence[Optional[int]]],
        seed: int,
        most_s: float = math.inf,
    ) -> None:
        self._predict = predict
        self._most_s = most_s
        self._until = time.monotonic() + most_s
        self.bands = {name: int(shape[3] or 1) for name, shape in shapes.items()}
        self.fixed = {name: (shape[1], shape[2]) for name, shape in shapes.items()}
        self._random = np.random.default_rng(seed)

    def images(self, sizes: Mapping[str, Sequence[int]], amplitudes: Sequence[float]) -> Arrays:
        """One random image of every input for each amplitude."""
        scale = np.asarray(amplitudes, np.float32)[:, None, None, None]
        return {
            name: self._random.random((len(amplitudes), *size, self.bands[name]), np.float32)
            * scale
            for name, size in sizes.items()
        }

    def run(self, images: Arrays) -> Arrays:
        """Outputs (images, rows, columns, channels).

        Raises:
            RunError: there are none.
            TooSlowError: the time is over.
        """
        if time.monotonic() > self._until:
            raise TooSlowError(
                f"The fields of the model could not be measured within {self._most_s:.0f} s. Give "
                "the receptive field and the scale factor, or export the Keras file, whose layers "
                "are read."
            )
        try:
            raw = self._predict(images)
        except (
            EngineError,
            ArithmeticError,
            LookupError,
            RuntimeError,
            TypeError,
            ValueError,
        ) as e:
            raise RunError(str(e)) from e
        except Exception as error:
            # TensorFlow's own errors share no base with Python's.
            if "errors" not in type(error).__module__:
                raise
            raise RunError(str(error)) from error
        outputs = {name: as_pixels(np.asarray(raw[name]), name) for name in raw}
        for name, values in outputs.items():
            if values.size == 0:
                raise RunError(f"its output {name!r} is empty")
        return outputs


def alike(one: NDArray[Any], other: NDArray[Any]) -> bool:
    """Equal but for rounding; labels may fall either way at a tie."""
    if not np.issubdtype(one.dtype, np.floating):
        return bool((one == other).mean() > 0.98)
    spread = float(one.std(axis=(0, 1, 2)).max())
    tolerance = max(2e-4 * spread, 2e-6 * float(np.abs(one).max()))
    return bool(np.abs(one.astype(np.float64) - other).max() <= tolerance)


class View:
    """What moved when everything outside a rectangle was replaced."""

    def __init__(self, start: list[int], stop: list[int], moved: Arrays) -> None:
        self.start = start
        self.stop = stop
        self.moved = moved

    def still(self, output: str, axis: int) -> Optional[tuple[int, int]]:
        """First and last position along `axis` that did not move, in the middle of the other."""
        moved = self.moved[output]
        across = moved.shape[1 - axis]
        middle = slice(max(across // 2 - 2, 0), across // 2 + 2)
        line = moved[middle].any(axis=0) if axis == 1 else moved[:, middle].any(axis=1)
        places = np.flatnonzero(~line)
        if places.size == 0:
            return None
        return int(places[0]), int(places[-1])


class Pattern:
    """Windows of a periodic pattern, from where the still positions begin and end."""

    def __init__(
        self,
        firsts: list[tuple[int, int]],
        lasts: list[tuple[int, int]],
        scale: Fraction,
        period: int,
    ) -> None:
        self._firsts = firsts
        self._lasts = lasts
        self._scale = scale
        self._period = period

    def first(self, place: int) -> int:
        """First source pixel that position `place` sees."""
        turn = self._period / self._scale
        # Largest shift by whole periods that keeps `place` among the still positions.
        return max(
            start + math.floor((place - still) / turn) * self._period
            for start, still in self._firsts
        )

    def last(self, place: int) -> int:
        """Last source pixel that position `place` sees."""
        turn = self._period / self._scale
        return min(
            stop - 1 + math.ceil((place - still) / turn) * self._period
            for stop, still in self._lasts
        )
