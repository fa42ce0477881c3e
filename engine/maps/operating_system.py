"""Files, their names and threads, as far as Windows, macOS and Linux differ about them.

On Windows a file that is open is neither replaced nor removed, be it open for a moment in a virus
scanner, or as a layer in QGIS; some names mean devices; paths end at 259 characters. Windows and,
as a rule, macOS take "Map.tif" and "map.tif" for one file.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import gc
import importlib
import io
import os
import re
import shutil
import sys
import threading
import time
import unicodedata
from pathlib import Path, PureWindowsPath
from typing import Any, Callable, Optional, TypeVar, Union

WINDOWS, MACOS, LINUX = "win32", "darwin", "linux"
SYSTEM = sys.platform

OPEN_ELSEWHERE = (
    "another program has it open, such as QGIS, where it is a layer (remove the layer), a "
    "spreadsheet, or a virus scanner"
)
"""Why Windows does not give a file away, for a message."""

_SHARING = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION; others may mean missing rights as well."""
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.6, 0.65)
"""Seconds between attempts, 2 in all: what a virus scanner takes for a new file."""
_LONGEST_PATH, _LONGEST_FOLDER = 259, 247
_DEVICES = re.compile(r"(?is)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?")
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f]')
_NICE = 10
_QUERY_LIMITED, _ACCESS_DENIED, _STILL_ACTIVE = 0x1000, 5, 259

_locks: dict[str, io.FileIO] = {}
"""Those that this process holds, by path."""

_Value = TypeVar("_Value")


def replace(source: Path, target: Path, system: Optional[str] = None) -> None:
    """Move a file or folder; a file that is at the target is replaced.

    Raises:
        OSError: it cannot be moved; on Windows the reason says what may have it open.
    """
    named = target if os.path.lexists(target) else source
    _patiently(lambda: os.replace(source, target), named, system or SYSTEM)


def check_replaceable(target: Path, system: Optional[str] = None, patient: bool = True) -> None:
    """Find out whether a file that is there can be replaced.

    Args:
        target: the file.
        system: as ``sys.platform`` names it; None: this one.
        patient: wait for a moment where another program has it open.

    Raises:
        OSError: it may not be written, or on Windows another program has it open.
    """

    def ask() -> None:
        os.close(os.open(target, os.O_RDWR))
        if (system or SYSTEM) == WINDOWS:
            # Whoever only shows a file lets others write it, but neither move nor replace it.
            os.rename(target, target)

    _patiently(ask, target, system or SYSTEM, patient)


def holds_open_files(system: Optional[str] = None) -> bool:
    """Tell whether a file that a program has open can be neither replaced nor removed."""
    return (system or SYSTEM) == WINDOWS


def remove_file(path: Path, system: Optional[str] = None, patient: bool = True) -> None:
    """Remove a file.

    Args:
        path: the file.
        system: as ``sys.platform`` names it; None: this one.
        patient: wait for a moment where another program has it open; without, and on Windows, what
            this process has open itself is at least made empty.

    Raises:
        OSError: it cannot be removed, or is not there.
    """
    system = system or SYSTEM
    if system == WINDOWS and str(path) in _locks:
        _locks.pop(str(path)).close()
    try:
        if patient:
            _patiently(path.unlink, path, system)
        else:
            path.unlink()
    except PermissionError:
        if system == WINDOWS and not patient:
            with contextlib.suppress(OSError):
                os.truncate(path, 0)
        raise


def remove_folder(path: Path, system: Optional[str] = None, patient: bool = True) -> None:
    """Remove a folder with all that is in it, as far as that can be removed."""
    attempts = len(_PAUSES) if patient and (system or SYSTEM) == WINDOWS else 0
    shutil.rmtree(path, ignore_errors=True)
    for pause in _PAUSES[:attempts]:
        if not os.path.lexists(path):
            return
        time.sleep(pause)
        shutil.rmtree(path, ignore_errors=True)


def _patiently(
    act: Callable[[], _Value], path: Optional[Path], system: str, patient: bool = True
) -> _Value:
    """Do something, on Windows again and again for two seconds; say of which file it fails."""
    for pause in _PAUSES if system == WINDOWS and patient else ():
        try:
            return act()
        except PermissionError:
            # What a library has left open may go with the objects that nobody uses any more.
            gc.collect()
            time.sleep(pause)
    try:
        return act()
    except PermissionError as error:
        if system != WINDOWS or path is None:
            raise
        sure = getattr(error, "winerror", None) in _SHARING
        reason = OPEN_ELSEWHERE if sure else f"{OPEN_ELSEWHERE}, or you have no right to write it"
        raise PermissionError(error.errno or errno.EACCES, reason, str(path)) from error


def take_lock(path: Path, system: Optional[str] = None) -> io.FileIO:
    """Take the lock that a file stands for, which is made if need be.

    Returns:
        The lock, to be closed, on Windows before the file is removed; :func:`remove_file` sees to
        that.

    Raises:
        BlockingIOError: another process, or another thread of this one, holds it.
        OSError: the folder takes no files.
    """
    system = system or SYSTEM
    flags = os.O_RDWR | os.O_CREAT
    # Opened for a moment by somebody else while it goes, it cannot be opened on Windows.
    descriptor = _patiently(lambda: os.open(path, flags, 0o644), None, system)
    lock = io.FileIO(descriptor, "r+")
    try:
        (_lock_on_windows if system == WINDOWS else _lock)(descriptor)
        # Windows removes no file that is open; and not all of its file systems know one again.
        if system != WINDOWS:
            _check_still_there(descriptor, path)
    except BaseException:
        lock.close()
        raise
    if system == WINDOWS:
        _locks[str(path)] = lock
    return lock


def _lock(descriptor: int) -> None:
    fcntl: Any = importlib.import_module("fcntl")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:  # such as some network file systems: better unlocked than unusable
        return


def _lock_on_windows(descriptor: int) -> None:
    msvcrt: Any = importlib.import_module("msvcrt")
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EDEADLK, errno.EAGAIN):
            raise BlockingIOError from error
        # A file system without locks, here too.


def _check_still_there(descriptor: int, path: Path) -> None:
    """Raise BlockingIOError if the lock was taken on a file that its last holder has removed."""
    try:
        same = os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        same = False
    if not same:
        raise BlockingIOError


def place_of(path: Union[str, Path], system: Optional[str] = None) -> str:
    """Return what all names of one file have in common.

    Args:
        path: a file that need not be there, or any other name of a raster.
        system: as ``sys.platform`` names it; None: this one.
    """
    try:
        real = os.path.realpath(path)
    except (OSError, ValueError):  # Windows has names that no file can have
        real = str(path)
    return as_compared(real, system)


def as_compared(name: str, system: Optional[str] = None) -> str:
    """Return a name so that two which are one file's are equal, whatever their capitals.

    Some file systems of macOS also give names back in another form of Unicode.
    """
    if (system or SYSTEM) in (WINDOWS, MACOS):
        return unicodedata.normalize("NFC", name).casefold()
    return name


def why_not_called(path: str, system: Optional[str] = None) -> str:
    """Say why no file or folder can be called so; empty: it can.

    Args:
        path: the file or folder.
        system: as ``sys.platform`` names it; None: this one.
    """
    if (system or SYSTEM) != WINDOWS:
        return ""
    name = PureWindowsPath(path).name
    if _DEVICES.fullmatch(name):
        return f"“{name}” is the name of a device on Windows"
    wrong = _NOT_IN_NAMES.search(name)
    if wrong:
        return f"Windows allows no {wrong.group()!r} in names"
    if name.endswith((" ", ".")):
        return "Windows drops a space or dot at the end of a name"
    return ""


def why_too_long(path: str, beside: int, folder: bool = False, system: Optional[str] = None) -> str:
    """Say why a path is too long for what is written there; empty: it is not.

    Args:
        path: the file or folder.
        beside: characters of the longest name or path that is made for it, from its own name on.
        folder: whether it is a folder.
        system: as ``sys.platform`` names it; None: this one.
    """
    if takes_long_paths(system):
        return ""
    own = PureWindowsPath(path)
    length = len(str(own.parent)) + 1 + max(beside, len(own.name))
    most = _LONGEST_PATH
    if folder and len(str(own)) > _LONGEST_FOLDER:
        length, most = len(str(own)), _LONGEST_FOLDER
    if length <= most:
        return ""
    return (
        f"with what is written beside it or in it for a time it takes {length} characters, and "
        f"Windows takes {most}"
    )


def takes_long_paths(system: Optional[str] = None, library: Any = None) -> bool:
    """Tell whether paths may be long, for which Windows has to be set.

    Args:
        system: as ``sys.platform`` names it; None: this one.
        library: Windows's ntdll; None: that of this machine.
    """
    if (system or SYSTEM) != WINDOWS:
        return True
    try:
        # mypy knows them on Windows only.
        ntdll = library or getattr(ctypes, "WinDLL")("ntdll")  # noqa: B009
        return bool(ntdll.RtlAreLongPathsEnabled() & 0xFF)
    except (OSError, AttributeError):
        return False


def volume_of(folder: Path, system: Optional[str] = None) -> object:
    """Return what tells the disk of a folder from others.

    Raises:
        OSError: the folder is not there.
    """
    device = os.stat(folder).st_dev
    if (system or SYSTEM) != WINDOWS:
        return device
    # Drives from the network may have no number.
    return device, PureWindowsPath(os.path.realpath(folder)).drive.casefold()


def is_running(process: int, system: Optional[str] = None) -> bool:
    """Tell whether there is a process of this number, whoever's it is."""
    if (system or SYSTEM) == WINDOWS:
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError) as error:
        # What belongs to somebody else may not be asked, but is there.
        return isinstance(error, PermissionError)
    return True


def _is_running_on_windows(process: int) -> bool:
    # mypy knows them on Windows only.
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(_QUERY_LIMITED, False, process & 0xFFFFFFFF)
    if not handle:
        last: Any = getattr(ctypes, "get_last_error")  # noqa: B009
        return bool(last() == _ACCESS_DENIED)
    status = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(ctypes.c_void_p(handle), ctypes.byref(status))
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return not known or status.value == _STILL_ACTIVE


def step_back(system: Optional[str] = None) -> None:
    """Let inference go before this thread.

    Its threads wait for each other at every layer of the network. One that is held up by a reader
    holds up all, while reading has the time of several tiles. Only Linux knows a priority of single
    threads that can be changed without privileges.
    """
    if (system or SYSTEM) == LINUX:
        with contextlib.suppress(OSError):
            # mypy knows it where it is.
            set_priority: Any = getattr(os, "setpriority")  # noqa: B009
            set_priority(0, threading.get_native_id(), _NICE)  # PRIO_PROCESS
