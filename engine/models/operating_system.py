"""Memory, cards, scratch folders and libraries, as far as Windows, macOS and Linux differ in them.

What the systems' own functions fill in is declared here by its size in bytes, so that it can be
read on any of them.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import itertools
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from ctypes import c_int32, c_size_t, c_uint32, c_uint64
from pathlib import Path
from typing import Any, Optional

WINDOWS, MACOS = "win32", "darwin"
SYSTEM = sys.platform

_PROC, _GROUP = Path("/proc"), Path("/sys/fs/cgroup")
_VM_INFO, _TASK_INFO = 4, 20
"""HOST_VM_INFO64 and MACH_TASK_BASIC_INFO of macOS."""
CARDS_VARIABLE = "CUDA_VISIBLE_DEVICES"
"""Hides NVIDIA's cards from a process, but for those that it names."""
_CARDS = "proc/driver/nvidia/gpus"
_SIGNS_OF_CARDS = ("proc/driver/nvidia", "dev/nvidia0", "dev/nvidiactl", "dev/dxg")
"""How Linux shows that NVIDIA's driver is there: natively, in a container, and under WSL."""


class MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = [
        ("length", c_uint32),
        ("load", c_uint32),
        ("total", c_uint64),
        ("available", c_uint64),
        ("total_page_file", c_uint64),
        ("available_page_file", c_uint64),
        ("total_virtual", c_uint64),
        ("available_virtual", c_uint64),
        ("available_extended", c_uint64),
    ]


class ProcessMemory(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = [
        ("length", c_uint32),
        ("faults", c_uint32),
        ("most_resident", c_size_t),
        ("resident", c_size_t),
        ("others", c_size_t * 6),
    ]


class PagesOfMac(ctypes.Structure):
    """vm_statistics64 of macOS."""

    _fields_ = [
        ("free", c_uint32),
        ("active", c_uint32),
        ("inactive", c_uint32),
        ("wired", c_uint32),
        ("events", c_uint64 * 9),
        ("purgeable", c_uint32),
        ("speculative", c_uint32),
        ("swapping", c_uint64 * 4),
        ("kinds", c_uint32 * 4),
        ("uncompressed", c_uint64),
    ]


class TaskOfMac(ctypes.Structure):
    """mach_task_basic_info of macOS."""

    _fields_ = [
        ("virtual", c_uint64),
        ("resident", c_uint64),
        ("most_resident", c_uint64),
        ("times", c_int32 * 4),
        ("policy", c_int32),
        ("suspended", c_int32),
    ]


def free_memory(system: Optional[str] = None, library: Any = None) -> Optional[int]:
    """Return the bytes that can be had without swapping; None where that cannot be told.

    Args:
        system: as ``sys.platform`` names it; None: this one.
        library: the system's functions; None: those of this machine.
    """
    system = system or SYSTEM
    if system == WINDOWS:
        return _free_on_windows(library)
    if system == MACOS:
        return _free_on_mac(library)
    found = [size for size in (_free_on_linux(), _left_of_group()) if size is not None]
    return min(found) if found else None


def resident_memory(system: Optional[str] = None, library: Any = None) -> Optional[int]:
    """Return the bytes that this process takes at the moment; None where that cannot be told.

    Args:
        system: as ``sys.platform`` names it; None: this one.
        library: the system's functions; None: those of this machine.
    """
    system = system or SYSTEM
    if system == WINDOWS:
        return _taken_on_windows(library)
    if system == MACOS:
        return _taken_on_mac(library)
    try:
        pages = int((_PROC / "self/statm").read_text(encoding="ascii").split()[1])
        return pages * _page()
    except (OSError, ValueError, IndexError):
        # What it took at the most, in kilobytes, as of Unix without such a file.
        resource: Any = importlib.import_module("resource")
        return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * 1024


def _free_on_linux() -> Optional[int]:
    try:
        lines = (_PROC / "meminfo").read_text(encoding="ascii").splitlines()
        (line,) = [line for line in lines if line.startswith("MemAvailable:")]
        return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return None


def _left_of_group() -> Optional[int]:
    """What is left of a container's own limit."""
    try:
        limit = int((_GROUP / "memory.max").read_text(encoding="ascii"))
        return max(0, limit - int((_GROUP / "memory.current").read_text(encoding="ascii")))
    except (OSError, ValueError):
        return None


def _free_on_windows(library: Any) -> Optional[int]:
    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    try:
        kernel = library or _kernel()
        if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
            return None
    except (OSError, AttributeError):
        return None
    # Windows promises no more memory than it has page file for: there an allocation fails.
    return int(min(status.available, status.available_page_file))


def _taken_on_windows(library: Any) -> Optional[int]:
    taken = ProcessMemory(length=ctypes.sizeof(ProcessMemory))
    try:
        kernel = library or _kernel()
        # A handle is as wide as a pointer, which ctypes has to be told.
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not kernel.K32GetProcessMemoryInfo(process, ctypes.byref(taken), taken.length):
            return None
    except (OSError, AttributeError):
        return None
    return int(taken.resident)


def _free_on_mac(library: Any) -> Optional[int]:
    pages = PagesOfMac()
    count = c_uint32(ctypes.sizeof(pages) // 4)
    try:
        mach = library or ctypes.CDLL(None)
        mach.mach_host_self.restype = c_uint32
        host = c_uint32(mach.mach_host_self())
        if mach.host_statistics64(host, _VM_INFO, ctypes.byref(pages), ctypes.byref(count)):
            return None
    except (OSError, AttributeError):
        return None
    # Speculative pages count as free there already; inactive ones are given up when asked for.
    return int(pages.free + pages.inactive) * _page()


def _taken_on_mac(library: Any) -> Optional[int]:
    task = TaskOfMac()
    count = c_uint32(ctypes.sizeof(task) // 4)
    try:
        mach = library or ctypes.CDLL(None)
        own = c_uint32.in_dll(mach, "mach_task_self_") if library is None else library.task
        if mach.task_info(own, _TASK_INFO, ctypes.byref(task), ctypes.byref(count)):
            return None
    except (OSError, AttributeError, ValueError):
        return None
    return int(task.resident)


def _page() -> int:
    # mypy knows it where it is.
    return int(getattr(os, "sysconf")("SC_PAGE_SIZE"))  # noqa: B009


def _kernel() -> Any:
    # mypy knows them on Windows only.
    return getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give an empty folder, gone when the block ends.

    Windows removes no file that is still open, as one that a library failed to read may be. That
    must not hide what went wrong with it.
    """
    folder = Path(tempfile.mkdtemp(prefix="cnnmapper-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def why_no_library(error: BaseException) -> str:
    """Say what to do where Windows finds no library of a package; empty: it is something else.

    Args:
        error: what importing the package threw.
    """
    found = re.search(r"DLL load failed while importing (\w+)", str(error))
    if not isinstance(error, ImportError) or found is None:
        return ""
    return (
        f"Windows cannot load a library that “{found[1]}” needs ({str(error).splitlines()[-1]}). "
        "Install Microsoft's “Visual C++ Redistributable” (2015 to 2022, x64), and run it again."
    )


def graphics_cards(root: Path = Path("/"), system: Optional[str] = None) -> tuple[str, ...]:
    """Return what NVIDIA's cards are called in the variable that hides the others; none: ().

    Those that the variable leaves over already; else all that the driver knows (on Linux). The
    variable alone is no sign of a card: some set it for all machines, those without one among them.

    Args:
        root: where the system's files are.
        system: as ``sys.platform`` names it; None: this one.
    """
    system = system or SYSTEM
    if system == MACOS:
        return ()
    if system == "linux" and not any((root / sign).exists() for sign in _SIGNS_OF_CARDS):
        return ()
    chosen = os.environ.get(CARDS_VARIABLE)
    if chosen is not None:
        names = [name.strip() for name in chosen.split(",")]
        # As the driver reads it: what is behind one that is not there is not seen either.
        return tuple(itertools.takewhile(lambda name: name and name != "-1", names))
    try:
        return tuple(str(number) for number, _ in enumerate((root / _CARDS).iterdir()))
    except OSError:
        return ()
