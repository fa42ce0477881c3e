"""The finished tiles of a map under way, one after the other, as the numbers that they are.

A GeoTIFF that its writer does not close is not to be trusted, and closing it again and again costs
more than the tiles do. So what an interrupted run needs is kept beside it, in a file that only
grows, whose writing tells at once whether it failed. A mark at its head says whose it is.
"""

from __future__ import annotations

import errno
import os
from io import FileIO
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.unfinished import TILES_HEAD


class Spool:
    """Tiles of one map in a file; where each lies follows from the sizes of those before it."""

    def __init__(self, path: Path) -> None:
        """Prepare; nothing is opened yet."""
        self.path = path
        self._file: Optional[FileIO] = None

    def begin(self) -> None:
        """Start a new file.

        Raises:
            OSError: it cannot be created.
        """
        self.close()
        # Unbuffered: a full disk is told by the write that it stops.
        self._file = FileIO(self.path, "w+")
        self._write(memoryview(TILES_HEAD))

    def reopen(self) -> None:
        """Open a file that an interrupted run has left, at its beginning.

        Raises:
            OSError: it is not there, may not be written, or is something else.
        """
        self.close()
        self._file = FileIO(self.path, "r+")
        if self._file.read(len(TILES_HEAD)) != TILES_HEAD:
            raise OSError(errno.EINVAL, "they are something else", str(self.path))

    def read(self, shape: tuple[int, ...], dtype: str) -> Optional[NDArray[Any]]:
        """Return the next tile; None where the file ends before the tile does.

        Raises:
            OSError: it cannot be read.
        """
        pixels = np.empty(shape, dtype)
        rest = pixels.data.cast("B")
        while rest:
            count = self._opened.readinto(rest)
            if not count:
                return None
            rest = rest[count:]
        return pixels

    def cut(self, size: int) -> None:
        """Forget what lies beyond ``size`` bytes of tiles, and go on from there.

        Raises:
            OSError: it cannot be written.
        """
        end = len(TILES_HEAD) + size
        self._opened.truncate(end)
        self._opened.seek(end)

    def add(self, pixels: NDArray[Any]) -> None:
        """Append a tile, a contiguous array.

        Raises:
            OSError: the disk is full or fails.
        """
        self._write(pixels.data.cast("B"))

    def force(self) -> None:
        """Wait until everything is on the disk.

        Raises:
            OSError: the disk is full or fails.
        """
        os.fsync(self._opened.fileno())

    def close(self) -> None:
        """Close the file, if it is open."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, rest: memoryview) -> None:
        while rest:
            rest = rest[self._opened.write(rest) or 0 :]

    @property
    def _opened(self) -> FileIO:
        if self._file is None:
            raise ValueError(f"{self.path} is not open")
        return self._file
