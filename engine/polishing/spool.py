"""Numbers set aside in a file beside the map until the whole of it is known."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..contract.errors import RasterError
from ..contract.unfinished import NUMBERS_HEAD
from ..maps.atomic_files import scratch


class Spool:
    """A row of numbers of one type that is written once, from front to back, and read in parts."""

    def __init__(
        self, exits: contextlib.ExitStack, target: Path, purpose: str, dtype: DTypeLike
    ) -> None:
        """Begin.

        Args:
            exits: closes and removes it in the end.
            target: the map beside which it lies.
            purpose: a word for its name, in lower-case letters.
            dtype: of the numbers.

        Raises:
            RasterError: the folder takes no files.
        """
        self._dtype = np.dtype(dtype)
        beside = target.with_name(f".{target.stem}.part{target.suffix}")
        path = exits.enter_context(scratch(beside, purpose))
        self._folder = target.parent
        try:
            self._file = exits.enter_context(path.open("w+b"))
            self._file.write(NUMBERS_HEAD)
        except OSError as error:
            raise self._failure(error) from error

    def append(self, numbers: NDArray[Any]) -> None:
        """Write numbers after those that are there.

        Raises:
            RasterError: the disk is full or fails.
        """
        try:
            self._file.write(np.ascontiguousarray(numbers, self._dtype).data)
        except OSError as error:
            raise self._failure(error) from error

    def read(self, first: int, count: int) -> NDArray[Any]:
        """Return some of the numbers, once all are written.

        Raises:
            RasterError: the disk fails.
        """
        try:
            self._file.seek(len(NUMBERS_HEAD) + first * self._dtype.itemsize)
            data = self._file.read(count * self._dtype.itemsize)
        except OSError as error:
            raise self._failure(error) from error
        return np.frombuffer(data, self._dtype)

    def _failure(self, error: OSError) -> RasterError:
        return RasterError(
            f"{self._folder} cannot take what is set aside for the map: {error.strerror}. Free "
            "some space, or choose another output file."
        )
