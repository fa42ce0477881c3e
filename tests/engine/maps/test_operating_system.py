"""What Windows and macOS do otherwise about files, taken here on any system."""

from __future__ import annotations

import os
import subprocess
import sys
import types

import pytest
from cnnmapper.engine.contract.errors import OutputError, RasterError
from cnnmapper.engine.maps import atomic_files, operating_system, output_paths
from cnnmapper.engine.maps.operating_system import (
    OPEN_ELSEWHERE,
    check_replaceable,
    place_of,
    remove_file,
    remove_folder,
    replace,
    take_lock,
    takes_long_paths,
    volume_of,
    why_not_called,
    why_too_long,
)
from cnnmapper.engine.maps.output_lock import held, locked
from cnnmapper.engine.maps.run_journal import Journal

from tests.support import as_on_windows
from tests.support.places import ROOT

WINDOWS, MACOS = "win32", "darwin"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stands on /proc")


@pytest.fixture
def windows(monkeypatch):
    return as_on_windows.behave(monkeypatch)


class Busy:
    """Stands in the place of a function of os, and fails so often first."""

    def __init__(self, monkeypatch, name, times, winerror=32):
        self.calls, self.times, self.winerror = 0, times, winerror
        self.act = getattr(os, name)
        monkeypatch.setattr(os, name, self)
        self.waited = []
        monkeypatch.setattr(operating_system.time, "sleep", self.waited.append)

    def __call__(self, *given, **options):
        self.calls += 1
        if self.calls <= self.times:
            error = PermissionError(13, "Permission denied")
            error.winerror = self.winerror
            raise error
        return self.act(*given, **options)


def test_what_a_virus_scanner_holds_for_a_moment_is_replaced_all_the_same(tmp_path, monkeypatch):
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    busy = Busy(monkeypatch, "replace", 3)
    replace(tmp_path / "new", tmp_path / "old", WINDOWS)
    assert (tmp_path / "old").read_text() == "new"
    assert busy.calls == 4


def test_after_two_seconds_the_file_is_named_with_what_may_have_it_open(tmp_path, monkeypatch):
    (tmp_path / "map.tif").write_text("old")
    busy = Busy(monkeypatch, "replace", 99)
    with pytest.raises(PermissionError) as caught:
        replace(tmp_path / "new", tmp_path / "map.tif", WINDOWS)
    assert caught.value.strerror == OPEN_ELSEWHERE
    assert caught.value.filename == str(tmp_path / "map.tif")
    assert sum(busy.waited) == pytest.approx(2)
    # A folder that nobody may write to looks alike.
    busy.winerror = 5
    with pytest.raises(PermissionError, match="no right to write"):
        replace(tmp_path / "new", tmp_path / "map.tif", WINDOWS)


def test_elsewhere_nothing_is_tried_twice(tmp_path, monkeypatch):
    busy = Busy(monkeypatch, "replace", 99)
    with pytest.raises(PermissionError, match="Permission denied"):
        replace(tmp_path / "new", tmp_path / "map.tif", "linux")
    assert (busy.calls, busy.waited) == (1, [])


def test_a_journal_is_saved_though_its_last_state_is_being_read(tmp_path, windows, monkeypatch):
    journal = Journal(tmp_path / ".map.part.json", {"the program": "1"})
    journal.save()
    reader = (tmp_path / ".map.part.json").open()
    monkeypatch.setattr(operating_system.time, "sleep", lambda _: reader.close())
    journal.add(0, [1], [1, 0])
    journal.save()
    assert windows, "the reader was in the way at first"
    assert '"tiles": [[0' in (tmp_path / ".map.part.json").read_text()


@pytest.mark.parametrize("name", ["map.tif", "model"])
def test_a_second_run_to_one_output_is_refused_by_name(tmp_path, windows, name):
    with locked(tmp_path / name), pytest.raises(RasterError, match=f"{name} is being written by"), locked(tmp_path / name):  # noqa: E501  # fmt: skip
        pass
    with locked(tmp_path / name):
        pass
    assert list(tmp_path.iterdir()) == []
    assert not operating_system._locks


def test_a_lock_that_is_given_up_while_another_opens_its_file_goes_to_the_other(tmp_path, windows):
    lock = tmp_path / ".map.tif.lock"
    with held(tmp_path / "map.tif"):
        other = lock.open("r+")
    assert windows, "what the other has open cannot be removed"
    assert lock.exists()
    other.close()
    with held(tmp_path / "map.tif"):
        pass
    assert not lock.exists()


def test_a_killed_run_leaves_no_lock(tmp_path):
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import conftest\n"
        "from pathlib import Path\n"
        "from tests.support.as_on_windows import locks\n"
        "sys.modules['msvcrt'] = locks()\n"
        "from cnnmapper.engine.maps.operating_system import take_lock\n"
        "lock = take_lock(Path(sys.argv[1]), 'win32')\n"
        "print('taken', flush=True); sys.stdin.read()\n"
    )
    path = tmp_path / ".map.tif.lock"
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"taken\n"
    sys.modules["msvcrt"] = as_on_windows.locks()
    try:
        with pytest.raises(BlockingIOError):
            take_lock(path, WINDOWS)
        process.kill()
        process.communicate()
        assert path.exists()
        take_lock(path, WINDOWS).close()
    finally:
        del sys.modules["msvcrt"]
        operating_system._locks.clear()


def test_a_file_system_without_locks_has_no_say(tmp_path, monkeypatch):
    def locking(*_):
        raise OSError(22, "Invalid argument")

    monkeypatch.setitem(sys.modules, "msvcrt", types.SimpleNamespace(LK_NBLCK=2, locking=locking))
    take_lock(tmp_path / "lock", WINDOWS).close()
    operating_system._locks.clear()


def test_a_file_system_that_counts_no_files_is_not_taken_for_one_where_the_lock_was_removed(
    tmp_path, monkeypatch
):
    # Of some of Windows's, the number of a file is 0, or another one each time.
    monkeypatch.setitem(sys.modules, "msvcrt", as_on_windows.locks())
    monkeypatch.setattr(os.path, "samestat", lambda *_: False)
    take_lock(tmp_path / "lock", WINDOWS).close()
    operating_system._locks.clear()
    with pytest.raises(BlockingIOError):
        take_lock(tmp_path / "lock", "linux")


def test_what_is_open_when_a_run_is_cancelled_is_made_empty(tmp_path, windows):
    part = tmp_path / ".map.part.tif"
    part.write_bytes(b"pixels")
    lock = tmp_path / ".map.tif.lock"
    atomic_files.unfinished(part)
    atomic_files.unfinished(lock)
    with part.open("rb"):
        taken = take_lock(lock)
        atomic_files.discard_unfinished()
    atomic_files.keep(part)
    atomic_files.keep(lock)
    assert part.read_bytes() == b""
    assert not lock.exists(), "a lock is closed first"
    assert taken.closed


def test_removing_waits_as_well(tmp_path, monkeypatch):
    (tmp_path / "map.tif").write_text("x")
    Busy(monkeypatch, "unlink", 2)
    remove_file(tmp_path / "map.tif", WINDOWS)
    assert not (tmp_path / "map.tif").exists()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "x").write_text("x")
    Busy(monkeypatch, "rmdir", 1)
    remove_folder(tmp_path / "folder", WINDOWS)
    assert not (tmp_path / "folder").exists()


def test_a_map_that_is_shown_as_a_layer_is_refused_before_the_work(tmp_path, windows):
    target = tmp_path / "map.tif"
    target.write_bytes(b"old")
    with target.open("rb"):
        with pytest.raises(OutputError, match="another program has it open, such as QGIS") as told:
            output_paths.check_targets({"OUTPUT": str(target)})
        with pytest.raises(PermissionError):
            check_replaceable(target)
    assert "remove the layer" in str(told.value)
    assert "choose another output file" in str(told.value)
    output_paths.check_targets({"OUTPUT": str(target)})
    check_replaceable(target)
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize("system", [WINDOWS, MACOS])
def test_names_in_other_capitals_or_accents_are_one_file(tmp_path, monkeypatch, system):
    assert place_of(tmp_path / "Map.TIF", system) == place_of(tmp_path / "map.tif", system)
    assert place_of(tmp_path / "caf\u00e9.tif", system) == place_of(
        tmp_path / "cafe\u0301.tif", system
    )
    monkeypatch.setattr(operating_system, "SYSTEM", system)
    with pytest.raises(OutputError, match="both input and output"):
        output_paths.check_targets(
            {"OUTPUT": str(tmp_path / "Scene.tif")}, [str(tmp_path / "scene.tif")]
        )
    with pytest.raises(OutputError, match="a part of the image"):
        output_paths.refuse_overwriting([tmp_path / "Scene.tif"], [str(tmp_path / "scene.tif")])


def test_a_map_set_aside_under_another_form_of_its_name_is_put_back(tmp_path, monkeypatch):
    aside = tmp_path / ".Gro\u0308\u00dfe.tif.77.going"
    aside.mkdir()
    target = tmp_path / "gr\u00f6\u00dfe.tif"
    (aside / target.name).write_bytes(b"old")
    monkeypatch.setattr(operating_system, "SYSTEM", MACOS)
    atomic_files.remove_stale(target)
    assert target.read_bytes() == b"old"
    assert not aside.exists()


def test_on_linux_they_are_two(tmp_path):
    output_paths.check_targets(
        {"OUTPUT": str(tmp_path / "Scene.tif")}, [str(tmp_path / "scene.tif")]
    )


def test_a_name_that_is_no_path_is_compared_all_the_same(monkeypatch):
    def realpath(_):
        raise OSError(123, "The filename, directory name, or volume label syntax is incorrect")

    monkeypatch.setattr(os.path, "realpath", realpath)
    assert place_of("<VRTDataset/>", WINDOWS) == "<vrtdataset/>"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("NUL.tif", "device"), ("con.tif", "device"), ("Com1.backup.tif", "device"),
        ("lpt\u00b9.tif", "device"), ("aux", "device"), ("a:b.tif", "':'"), ("what?.tif", "'?'"),
        ('"x".tif', "'\"'"), ("a\tb.tif", "\\\\t"), ("model.", "dot"), ("model ", "space"),
        ("console.tif", ""), ("null.tif", ""), ("com10.tif", ""), ("Karte Größe 1.5 m.tif", ""),
    ],
)  # fmt: skip
def test_names_that_windows_takes_for_something_else_are_refused(monkeypatch, tmp_path, name, said):
    assert why_not_called(f"C:\\maps\\{name}", "linux") == ""
    told = why_not_called(f"C:\\maps\\{name}", WINDOWS)
    assert bool(told) == bool(said)
    monkeypatch.setattr(operating_system, "SYSTEM", WINDOWS)
    if said:
        with pytest.raises(OutputError, match=said):
            output_paths.check_target_folder("OUTPUT", tmp_path / name)
        with pytest.raises(OutputError, match="Choose another name"):
            output_paths.check_targets({"OUT": str(tmp_path / name)})


def test_drives_are_no_part_of_a_name():
    assert why_not_called("C:\\maps\\map.tif", WINDOWS) == ""
    assert why_not_called("\\\\server\\share\\map.tif", WINDOWS) == ""
    assert why_not_called("\\\\?\\C:\\maps\\map.tif", WINDOWS) == ""


def test_a_path_that_becomes_too_long_is_refused_before_the_work(monkeypatch, tmp_path):
    folder = "C:\\" + "x" * 200
    assert why_too_long(f"{folder}\\map.tif", 40, system=WINDOWS) == ""
    assert "takes 264 characters, and Windows takes 259" in why_too_long(
        f"{folder}\\map.tif", 60, system=WINDOWS
    )
    assert why_too_long(f"{folder}\\map.tif", 60, system="linux") == ""
    assert "248" in why_too_long("C:\\" + "x" * 245, 0, folder=True, system=WINDOWS)
    monkeypatch.setattr(operating_system, "SYSTEM", WINDOWS)
    long = tmp_path / ("y" * 150)
    with pytest.raises(OutputError, match="Choose a shorter name, or a folder nearer"):
        output_paths.check_targets({"OUTPUT": f"{long}.tif"})
    with pytest.raises(OutputError, match="Windows takes 259"):
        output_paths.check_target_folder("OUTPUT", long)
    monkeypatch.setattr(operating_system, "takes_long_paths", lambda _: True)
    output_paths.check_targets({"OUTPUT": f"{long}.tif"})


def test_whether_windows_takes_long_paths_is_asked_of_it():
    def library(answer):
        return types.SimpleNamespace(RtlAreLongPathsEnabled=lambda: answer)

    # What is beyond the lowest byte of a BOOLEAN is of no meaning.
    assert takes_long_paths(WINDOWS, library(0x101))
    assert not takes_long_paths(WINDOWS, library(0x100))
    assert not takes_long_paths(WINDOWS, types.SimpleNamespace())
    assert takes_long_paths(MACOS)


def test_network_drives_without_a_number_are_different_disks(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", lambda _: types.SimpleNamespace(st_dev=0))
        patch.setattr(os.path, "realpath", str)
        one, other = (volume_of(f"{drive}:\\maps", WINDOWS) for drive in "XY")
        same = volume_of("x:\\elsewhere", WINDOWS)
    assert one != other
    assert one == same


def test_where_no_thread_can_step_back_none_is_asked_to(monkeypatch):
    asked = []
    monkeypatch.setattr(os, "setpriority", lambda *how: asked.append(how))
    operating_system.step_back(WINDOWS)
    operating_system.step_back(MACOS)
    assert asked == []
    operating_system.step_back("linux")
    assert len(asked) == 1
