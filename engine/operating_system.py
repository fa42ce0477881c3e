"""The worker's standard input and its folder, as far as Windows differs about them."""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
import time
from pathlib import Path
from typing import Any, Callable, Optional

WINDOWS = "win32"
SYSTEM = sys.platform

_LOOK_S = 0.02
"""Seconds from one look at a pipe to the next."""


def read_some(
    descriptor: int,
    system: Optional[str] = None,
    waiting: Optional[Callable[[int], Optional[int]]] = None,
) -> bytes:
    """Wait for what comes through a stream, and return it; nothing at its end.

    While a thread waits in a read of a pipe, Windows holds up whoever as much as asks of what kind
    that pipe is. Libraries ask, while they are loaded, of each standard stream: that of NumPy's
    OpenBLAS does, and then the worker would wait for the next job in the middle of an import. So
    there a pipe is read when something lies in it, and looked at until then.

    Args:
        descriptor: the stream.
        system: as ``sys.platform`` names it; None: this one.
        waiting: tells how many bytes lie in a pipe, or None where it has ended or is no pipe.

    Raises:
        OSError: it cannot be read.
    """
    if (system or SYSTEM) == WINDOWS:
        look = waiting or _waiting
        while look(descriptor) == 0:
            time.sleep(_LOOK_S)
    return os.read(descriptor, 65536)


def _waiting(descriptor: int) -> Optional[int]:
    msvcrt: Any = importlib.import_module("msvcrt")
    # mypy knows them on Windows only; a handle is as wide as a pointer, as ctypes has to be told.
    kernel = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009
    pipe, count = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor)), ctypes.c_uint32()
    found = kernel.PeekNamedPipe(pipe, None, 0, None, ctypes.byref(count), None)
    return count.value if found else None


def leave(folder: Path, system: Optional[str] = None) -> None:
    """Have another folder than this as the current one: Windows would not remove it."""
    if (system or SYSTEM) == WINDOWS:
        os.chdir(folder.parent)
