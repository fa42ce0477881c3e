"""Memory as Windows, macOS and Linux tell it, and what else differs about models."""

from __future__ import annotations

import ctypes
import os
import sys
import types
from pathlib import Path, PureWindowsPath

import pytest
from cnnmapper.engine.contract.errors import PackageError
from cnnmapper.engine.models import kept_exports, model_folder, onnx_runtime, operating_system
from cnnmapper.engine.models.operating_system import (
    MemoryStatus,
    PagesOfMac,
    ProcessMemory,
    TaskOfMac,
    free_memory,
    resident_memory,
    scratch_folder,
    why_no_library,
)

WINDOWS, MACOS = "win32", "darwin"


def filled(kind, given, **values):
    """Fill in what the engine has given to a function of the system, as that does."""
    pointer = ctypes.cast(given, ctypes.POINTER(kind))
    for name, value in values.items():
        setattr(pointer.contents, name, value)
    return pointer.contents


class Kernel:
    """Windows's, with 6 GB free, of which its page file leaves 5."""

    def __init__(self, works=True):
        self.works = works
        self.GetCurrentProcess = types.SimpleNamespace()
        self.GetCurrentProcess = lambda: 2**64 - 1

    def GlobalMemoryStatusEx(self, status):
        own = filled(MemoryStatus, status, available=6 << 30, available_page_file=5 << 30)
        return self.works and own.length == 64

    def K32GetProcessMemoryInfo(self, process, memory, length):
        own = filled(ProcessMemory, memory, resident=700 << 20)
        return self.works and process.value == 2**64 - 1 and own.length == length == 72


class Mach:
    """macOS's, with 1000 pages free and 500 that it would give up."""

    task = ctypes.c_uint32(7)

    def __init__(self, status=0):
        self.status = status
        self.mach_host_self = lambda: 5

    def host_statistics64(self, host, kind, pages, count):
        assert (host.value, kind, filled(ctypes.c_uint32, count).value) == (5, 4, 38)
        filled(PagesOfMac, pages, free=1000, inactive=500, speculative=300, wired=9999)
        return self.status

    def task_info(self, task, kind, taken, count):
        assert (task.value, kind, filled(ctypes.c_uint32, count).value) == (7, 20, 12)
        filled(TaskOfMac, taken, resident=800 << 20, virtual=1 << 40, most_resident=900 << 20)
        return self.status


def test_windows_tells_what_is_free_and_what_is_taken():
    assert free_memory(WINDOWS, Kernel()) == 5 << 30
    assert resident_memory(WINDOWS, Kernel()) == 700 << 20


def test_macos_tells_what_is_free_and_what_is_taken():
    assert free_memory(MACOS, Mach()) == 1500 * os.sysconf("SC_PAGE_SIZE")
    assert resident_memory(MACOS, Mach()) == 800 << 20


@pytest.mark.parametrize(
    ("structure", "size"),
    [(MemoryStatus, 64), (ProcessMemory, 72), (PagesOfMac, 152), (TaskOfMac, 48)],
)
def test_what_they_fill_in_is_as_large_as_they_expect(structure, size):
    assert ctypes.sizeof(structure) == size
    assert PagesOfMac.speculative.offset == 92
    assert MemoryStatus.available.offset == 16
    assert ProcessMemory.resident.offset == 16


def test_what_cannot_be_told_is_not_made_up():
    for system, broken in ((WINDOWS, Kernel(works=False)), (MACOS, Mach(status=5))):
        assert free_memory(system, broken) is None
        assert resident_memory(system, broken) is None
        assert free_memory(system, types.SimpleNamespace()) is None
        assert resident_memory(system, types.SimpleNamespace()) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stands on /proc")
def test_linux_tells_what_the_machine_has_and_what_a_container_leaves(tmp_path, monkeypatch):
    assert 1 << 20 < free_memory() < 1 << 50
    assert 1 << 20 < resident_memory() < 1 << 50
    monkeypatch.setattr(operating_system, "_GROUP", tmp_path)
    (tmp_path / "memory.max").write_text("3000000\n")
    (tmp_path / "memory.current").write_text("1000000\n")
    assert free_memory() == 2000000
    (tmp_path / "memory.max").write_text("max\n")
    monkeypatch.setattr(operating_system, "_PROC", tmp_path)
    assert free_memory() is None
    # A Unix without such files tells what a process took at the most.
    assert 1 << 20 < resident_memory() < 1 << 50


def test_a_scratch_folder_that_is_still_in_use_hides_no_error(monkeypatch):
    def rmtree(_, ignore_errors=False):
        if not ignore_errors:
            raise PermissionError(13, "it is open")

    monkeypatch.setattr(operating_system.shutil, "rmtree", rmtree)
    with pytest.raises(ValueError, match="the file is damaged"), scratch_folder() as folder:
        raise ValueError("the file is damaged")
    monkeypatch.undo()
    folder.rmdir()


DLL = ImportError(
    "DLL load failed while importing onnxruntime_pybind11_state: The specified module could not "
    "be found."
)


def test_a_library_that_windows_lacks_is_said_to_come_from_microsoft(monkeypatch):
    assert "“onnxruntime_pybind11_state”" in why_no_library(DLL)
    assert "Visual C++ Redistributable" in why_no_library(DLL)
    assert why_no_library(ImportError("libcuda.so.1: cannot open shared object file")) == ""
    assert why_no_library(ValueError(str(DLL))) == ""

    class Finder:
        def find_spec(self, name, *_):
            if name == "onnxruntime":
                raise DLL

    monkeypatch.delitem(sys.modules, "onnxruntime", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
    with pytest.raises(PackageError, match="Redistributable"):
        onnx_runtime._onnxruntime()


def model(folder):
    for name in ("saved_model.pb", "variables/B", "variables/a", "onnx/model.onnx"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_the_hash_of_a_model_is_the_same_where_paths_are_sorted_without_capitals(
    tmp_path, monkeypatch
):
    folder = model(tmp_path / "model")
    before = model_folder.sha256_of(folder)
    # As Windows has it: a < B.
    assert PureWindowsPath("a") < PureWindowsPath("B")
    monkeypatch.setattr(
        type(folder), "__lt__", lambda one, other: str(one).lower() < str(other).lower()
    )
    assert Path("a") < Path("B")
    assert model_folder.sha256_of(folder) == before


def test_what_a_file_manager_leaves_in_a_model_does_not_change_it(tmp_path):
    folder = model(tmp_path / "model")
    before = model_folder.sha256_of(folder)
    for name in ("onnx/.DS_Store", "variables/._a", "variables/Thumbs.db", "onnx/desktop.ini"):
        (folder / name).write_text("litter")
    assert model_folder.sha256_of(folder) == before
    (folder / "variables" / "c").write_text("more")
    assert model_folder.sha256_of(folder) != before


def test_exports_are_kept_under_short_names_where_paths_must_be_short(monkeypatch, tmp_path):
    (long,) = kept_exports.names("ab" * 32, False)
    monkeypatch.setattr(kept_exports, "takes_long_paths", lambda: False)
    (short,) = kept_exports.names("ab" * 32, False)
    assert (len(long), len(short)) == (49, 25)
    assert all(kept_exports._NAME.fullmatch(name) for name in (long, short))
    assert all(kept_exports._LEFT_OVER.fullmatch(f".{name}.77.part") for name in (long, short))
