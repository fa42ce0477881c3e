"""Linux with the manners of Windows about files: what is open is neither moved nor removed."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from cnnmapper.engine.maps import operating_system


def open_here(path: Any) -> list[str]:
    """Return the files at a path, or in a folder, that this process has open or in its memory."""
    real = os.path.realpath(path)
    lines = Path("/proc/self/maps").read_text().splitlines()
    files = {line.split(maxsplit=5)[5] for line in lines if len(line.split()) > 5}
    for link in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            files.add(os.readlink(link))
    return sorted(file for file in files if file == real or file.startswith(f"{real}/"))


def behave(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have the engine take this for Windows; return what it then stumbles over, as it comes."""
    refused: list[str] = []

    def checked(act: Any, paths: int) -> Any:
        def do(*given: Any, **options: Any) -> Any:
            for path in given[:paths]:
                # Inside a folder that goes as a whole, names are relative to descriptors.
                if not options.get("dir_fd") and open_here(path):
                    refused.append(f"{act.__name__}: {', '.join(open_here(path))}")
                    raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return act(*given, **options)

        return do

    for name, paths in (("replace", 2), ("rename", 2), ("unlink", 1), ("remove", 1)):
        monkeypatch.setattr(os, name, checked(getattr(os, name), paths))
    monkeypatch.setattr(operating_system, "SYSTEM", "win32")
    monkeypatch.setattr(operating_system, "_PAUSES", (0.0, 0.0))
    monkeypatch.setitem(sys.modules, "msvcrt", locks())
    return refused


def locks() -> types.ModuleType:
    """Return what locks files on Windows."""

    def locking(descriptor: int, _mode: int, _count: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OSError(errno.EACCES, "Permission denied") from None

    module = types.ModuleType("msvcrt")
    module.LK_NBLCK, module.locking = 2, locking  # type: ignore[attr-defined]
    return module
