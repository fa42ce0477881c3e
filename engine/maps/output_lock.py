"""One run for each output, one export for each model: a lock that ends with its holder's process.

The operating system gives it up when its holder dies.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from ..contract.errors import RasterError
from . import atomic_files


@contextlib.contextmanager
def locked(target: Path) -> Iterator[None]:
    """Hold the lock of an output file.

    Raises:
        RasterError: another run holds it.
    """
    with contextlib.ExitStack() as exits:
        try:
            exits.enter_context(held(target))
        except BlockingIOError:
            raise RasterError(
                f"{target} is being written by another run. Wait for it, cancel it, or choose "
                "another output file."
            ) from None
        except OSError as error:
            raise RasterError(
                f"{target.parent} cannot take the map: {error.strerror}. Choose another output "
                "file."
            ) from error
        yield


@contextlib.contextmanager
def held(target: Path) -> Iterator[None]:
    """Hold the lock of a file or folder that need not be there.

    Raises:
        BlockingIOError: another process, or another thread of this one, holds it.
        OSError: its folder takes no files.
    """
    path = target.with_name(f".{target.name}.lock")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(descriptor)
        _still_there(descriptor, path)
        atomic_files.unfinished(path)
        try:
            yield
        finally:
            # Before it is given up: whoever opens the path afterwards makes a file of its own.
            atomic_files.remove(path)
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Take the lock or raise BlockingIOError; a file system that has no locks has no say."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        return
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:  # such as some network file systems: better unlocked than unusable
        return


def _still_there(descriptor: int, path: Path) -> None:
    """Raise BlockingIOError if the lock was taken on a file that its last holder has removed."""
    try:
        same = os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        same = False
    if not same:
        raise BlockingIOError
