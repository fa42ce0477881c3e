"""How a worker hears of jobs and of a cancel on Windows, and where differences may stand."""

from __future__ import annotations

import ast
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from cnnmapper.engine import operating_system, service, serving
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.operating_system import leave, read_some
from cnnmapper.engine.otb import child_run

from tests.support.patience import HANGS_S
from tests.support.places import ROOT

WINDOWS = "win32"


@pytest.fixture
def pipe():
    """A pipe's two ends; those that are still open are closed."""
    ends = list(os.pipe())
    yield ends
    for end in ends:
        os.close(end)


class Looks:
    """Tells what lies in a pipe as it was told to; Windows would ask the pipe."""

    def __init__(self, *found):
        self.found = list(found)

    def __call__(self, _descriptor):
        return self.found.pop(0)


def test_on_windows_nobody_waits_in_a_read_of_standard_input(pipe, monkeypatch):
    waits, reads = [], []
    monkeypatch.setattr(operating_system.time, "sleep", waits.append)
    real = os.read

    def read(descriptor, size):
        reads.append(len(waits))
        return real(descriptor, size)

    monkeypatch.setattr(os, "read", read)
    os.write(pipe[1], b"a job\n")
    assert read_some(pipe[0], WINDOWS, Looks(0, 0, 0, 6)) == b"a job\n"
    assert (len(waits), reads) == (3, [3]), "it was read as soon as something lay in it, not before"
    os.write(pipe[1], b"more\n")
    assert read_some(pipe[0], "linux", Looks()) == b"more\n"
    assert len(waits) == 3


def test_the_end_of_standard_input_is_heard_on_windows(pipe):
    os.close(pipe.pop())
    assert read_some(pipe[0], WINDOWS, Looks(0, None)) == b""


def test_jobs_and_the_end_come_through_a_pipe_that_is_looked_at(pipe, monkeypatch):
    import fcntl
    import struct
    import termios

    def waiting(descriptor):
        (count,) = struct.unpack("i", fcntl.ioctl(descriptor, termios.FIONREAD, b"\0" * 4))
        return count or (None if closed.is_set() else 0)

    closed, ended = threading.Event(), threading.Event()
    monkeypatch.setattr(operating_system, "SYSTEM", WINDOWS)
    monkeypatch.setattr(operating_system, "_waiting", waiting)
    inbox = serving.Inbox(pipe[0], ended.set)
    os.write(pipe[1], b"one\ntwo\nthr")
    assert (inbox.next(HANGS_S), inbox.next(HANGS_S), inbox.next(0.1)) == ("one", "two", None)
    os.write(pipe[1], b"ee\n")
    assert inbox.next(HANGS_S) == "three"
    assert not ended.is_set()
    os.close(pipe.pop())
    closed.set()
    assert ended.wait(HANGS_S)


def test_a_worker_that_ends_is_not_in_the_folder_that_goes_with_it(tmp_path, monkeypatch):
    folder = tmp_path / "worker"
    folder.mkdir()
    monkeypatch.chdir(folder)
    leave(folder, "linux")
    assert Path.cwd() == folder
    leave(folder, WINDOWS)
    assert Path.cwd() == tmp_path


def test_where_memory_cannot_be_told_no_worker_stays(monkeypatch):
    from cnnmapper.engine.models import operating_system as of_models

    monkeypatch.setattr(of_models, "resident_memory", lambda: None)
    monkeypatch.setattr(serving, "MOST_MEMORY", 1 << 60)
    assert not serving.is_small()


def test_a_library_that_is_missing_on_windows_is_told_with_the_way_out(monkeypatch):
    def fail(*_):
        raise ImportError("DLL load failed while importing _base: A dynamic link library failed.")

    monkeypatch.setattr(service, "_run", fail)
    stream = io.StringIO()
    assert service._do(lambda: None, Messages(stream), None) == 1
    (error,) = map(json.loads, stream.getvalue().splitlines())
    assert "Visual C++ Redistributable" in error["message"]
    assert "unexpectedly" not in error["message"]


def test_standard_streams_are_utf_8_whatever_the_code_page(tmp_path):
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import conftest\n"
        "from cnnmapper.engine.contract.messages import take_over\n"
        "messages = take_over()\n"
        "print('printed “日本”', flush=True); print('erred “日本”', file=sys.stderr)\n"
        "messages.info('said “日本”')\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    )  # fmt: skip
    said = found.stderr.decode("utf-8")
    assert "printed “日本”" in said
    assert "erred “日本”" in said
    assert "said" in io.TextIOWrapper(io.BytesIO(found.stdout), "utf-8").read()


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0xC0000005, "crashed (code 0XC0000005)"),
        (0xC0000135, "one of its libraries is missing"),
        (0xC0000017, "the memory ran out"),
        (3, "exit code 3"),
        (-11, "signal 11, SIGSEGV"),
    ],
)
def test_how_orfeo_toolbox_died_is_told_from_windows_exit_codes(status, said):
    assert said in child_run._death(status)


# What the engine may ask of the system, and who asks: one module of each wing.
MAY_DIFFER = {
    "operating_system.py",
    "maps/operating_system.py",
    "models/operating_system.py",
    "guard.py",  # a fork, which Windows lacks
    "otb/child.py",  # stands alone in another Python
}
OF_ONE_SYSTEM = {"fcntl", "msvcrt", "resource", "select", "winreg", "_winapi", "termios", "pwd"}


def asks_for_the_system(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from OF_ONE_SYSTEM & {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            yield from OF_ONE_SYSTEM & {node.module}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            asked = f"{node.value.id}.{node.attr}"
            if asked in ("sys.platform", "os.name", "platform.system", "os.replace", "os.rename",
                         "os.fork", "os.sysconf", "os.killpg", "ctypes.CDLL"):  # fmt: skip
                yield asked
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.startswith(("/proc", "/sys/", "/tmp", "/dev/"))
        ):
            yield node.value


def test_what_differs_between_systems_stands_in_one_module_of_a_wing():
    engine = ROOT / "engine"
    found = {
        path.relative_to(engine).as_posix(): set(asks_for_the_system(path))
        for path in engine.rglob("*.py")
    }
    assert {name for name, asked in found.items() if asked} == MAY_DIFFER
