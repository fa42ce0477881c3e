"""The files of a set of patches: NumPy arrays that are mapped, with a checksum each."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import PatchSetError

_PIECE = 1 << 22
AGAIN = "Sample the patches again."


def new_array(path: Path, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return an array whose numbers lie in a file; one of this shape that is there is kept.

    Raises:
        PatchSetError: the file cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = _mapped(path, "r+") if path.exists() else None
        if kept is not None and kept.shape == shape and kept.dtype == dtype:
            return kept
        # Version 1.0, which every reader of the format knows.
        made: NDArray[Any] = np.lib.format.open_memmap(path, "w+", dtype, shape, version=(1, 0))
    except OSError as error:
        raise PatchSetError(
            f"{path} cannot be written ({error.strerror or error}). Make room on the disk, or "
            "choose another folder."
        ) from None
    return made


def array_of(path: Path, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return the array of a file, mapped for reading.

    Raises:
        PatchSetError: it is another one than is expected.
    """
    found = _mapped(path, "r")
    if found is None:
        raise PatchSetError(f"{path} is no array of NumPy: it is damaged. {AGAIN}")
    if found.shape != shape or found.dtype != dtype:
        raise PatchSetError(
            f"{path} holds {found.dtype} of the shape {found.shape}; expected is {dtype} of the "
            f"shape {shape}. {AGAIN}"
        )
    return found


def _mapped(path: Path, mode: Any) -> Optional[NDArray[Any]]:
    try:
        found = np.load(path, mmap_mode=mode, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return found if isinstance(found, np.ndarray) else None


def digest(path: Path) -> dict[str, int]:
    """Return size and CRC-32 of a file.

    Raises:
        PatchSetError: it cannot be read.
    """
    found = 0
    try:
        with path.open("rb") as file:
            size = 0
            while piece := file.read(_PIECE):
                found, size = zlib.crc32(piece, found), size + len(piece)
    except OSError as error:
        raise PatchSetError(f"{path} cannot be read ({error.strerror or error}). {AGAIN}") from None
    return {"size": size, "crc32": found}


def check_file(folder: Path, name: str, expected: Mapping[str, int]) -> None:
    """Refuse a file that is not the one that was written.

    Args:
        folder: of the set.
        name: of the file in it.
        expected: what :func:`digest` said of it.

    Raises:
        PatchSetError: it is missing or damaged.
    """
    path = folder / name
    if not path.is_file():
        raise PatchSetError(f"{path} is missing. Copy the whole folder again, or sample again.")
    size = path.stat().st_size
    if size != expected["size"]:
        raise PatchSetError(
            f"{path} has {size} bytes; expected are {expected['size']}: it is damaged. Copy the "
            "whole folder again, or sample again."
        )
    if digest(path) != dict(expected):
        raise PatchSetError(
            f"{path} has other numbers than were written: it is damaged. Copy the whole folder "
            "again, or sample again."
        )
