"""One run for each output, one export for each model: a lock that ends with its holder's process.

The operating system gives it up when its holder dies.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from ..contract.errors import RasterError
from . import atomic_files
from .operating_system import take_lock


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
    with contextlib.closing(take_lock(path)):
        atomic_files.unfinished(path)
        try:
            yield
        finally:
            # Before it is given up: whoever opens the path afterwards makes a file of its own.
            atomic_files.remove(path)
