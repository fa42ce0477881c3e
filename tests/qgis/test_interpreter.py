"""Base interpreters: shell scripts stand in for those that this machine does not have."""

import json
import sys
import time

import pytest
from cnnmapper.worker import interpreter
from cnnmapper.worker.contents import FULL, LIGHT
from cnnmapper.worker.errors import InterpreterRefusedError

from tests.support.patience import HANGS_S

GOOD = {
    "executable": "/opt/python", "version": [3, 12, 4], "implementation": "CPython",
    "system": "Linux", "machine": "x86_64", "bits": 64, "libc": "glibc",
    "free_threaded": False, "missing": [], "pip": "",
}


@pytest.fixture
def stand_in_interpreter(tmp_path):
    """Return a function that makes a script which answers a probe with ``answer``."""

    def make(name="python", **answer):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\ncat <<'END'\n{json.dumps({**GOOD, **answer})}\nEND\n")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"version": [3, 15, 0]}, "no wheel for Python 3.15"),
        ({"version": [3, 9, 2], "machine": "aarch64"}, "rasterio has no wheel for Python 3.9"),
        ({"version": [3, 8, 10]}, "no wheel for Python 3.8"),
        ({"bits": 32}, "32 bit"),
        ({"libc": ""}, "musl"),
        ({"system": "Darwin", "machine": "x86_64"}, "Intel"),
        ({"system": "Windows", "machine": "ARM64"}, "ARM64"),
        ({"machine": "ppc64le"}, "ppc64le"),
        ({"system": "FreeBSD"}, "FreeBSD"),
        ({"implementation": "PyPy"}, "PyPy"),
        ({"version": [3, 13, 1], "free_threaded": True}, "free-threaded"),
        ({"missing": ["venv", "ssl"], "system": "Windows", "machine": "AMD64"}, "lacks ssl,"),
        ({"libc_version": "2.27"}, "its glibc is 2.27"),
        ({"system": "Darwin", "machine": "arm64", "macos": "13.6"}, "macOS 14 or later"),
        ({"system": "Darwin", "machine": "x86_64", "version": [3, 10, 1], "macos": "14.1"},
         "macOS 15 or later"),
        ({"system": "Windows", "machine": "AMD64",
          "base": "C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.12"},
         "Microsoft Store"),
    ],
)
def test_an_unsupported_interpreter_is_refused_with_the_reason(
    stand_in_interpreter, answer, reason
):
    with pytest.raises(InterpreterRefusedError) as caught:
        interpreter.choose(stand_in_interpreter(**answer))
    assert reason in str(caught.value)
    assert "/opt/python" in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        {"version": [3, 9, 2]},
        {"version": [3, 14, 0]},
        {"machine": "aarch64"},
        {"system": "Windows", "machine": "AMD64", "libc": ""},
        {"system": "Darwin", "machine": "arm64", "libc": "", "macos": "14.0"},
        {"system": "Darwin", "machine": "arm64", "libc": "", "macos": "10.16"},
        # The wheels for Intel's Macs end with these.
        {"system": "Darwin", "machine": "x86_64", "version": [3, 9, 1], "macos": "12.1"},
        {"system": "Darwin", "machine": "x86_64", "version": [3, 10, 1], "macos": "15.0"},
        {"libc_version": "2.28"},
        # uv makes the environment then.
        {"missing": ["venv"]},
    ],
)
def test_a_supported_interpreter_is_taken(stand_in_interpreter, answer):
    assert interpreter.choose(stand_in_interpreter(**answer)).path == "/opt/python"


def test_the_first_good_candidate_is_taken_and_the_bad_ones_are_passed(
    stand_in_interpreter, monkeypatch, tmp_path
):
    bad = stand_in_interpreter("python3.14", version=[3, 14, 0])
    good = stand_in_interpreter("python3.12", executable="/opt/good")
    monkeypatch.setattr(interpreter, "candidates", lambda _: iter([bad, "/nowhere", good]))
    search = interpreter.Search(FULL, tmp_path)
    assert next(iter(search)).path == "/opt/good"
    assert "TensorFlow has no wheel for Python 3.14; expected is CPython 3.9 to 3.13" in (
        search.reasons[0]
    )
    # The light tier is built on it.
    assert next(iter(interpreter.Search(LIGHT, tmp_path))).path == "/opt/python"


def test_when_no_candidate_is_good_each_is_named_with_its_reason(
    stand_in_interpreter, monkeypatch, tmp_path
):
    bad = stand_in_interpreter("python3.14", version=[3, 14, 0])
    monkeypatch.setattr(interpreter, "candidates", lambda _: iter([bad, "/nowhere"]))
    search = interpreter.Search(FULL, tmp_path)
    assert list(search) == []
    for word in ("3.14", "/nowhere", "Install Python 3.12", "PYTHON",
                 "The light tier can be built on /opt/python."):
        assert word in str(search.error())


def test_the_candidates_start_with_what_the_plugin_installed_and_the_python_of_qgis(tmp_path):
    first = next(interpreter.candidates(tmp_path))
    assert interpreter.probe(first).version[:2] == sys.version_info[:2]
    own = tmp_path / "cpython-3.12.4-linux-x86_64-gnu" / "bin" / "python3"
    own.parent.mkdir(parents=True)
    own.touch()
    (tmp_path / "cpython-3.12-linux-x86_64-gnu").symlink_to(own.parents[1])
    assert list(interpreter.candidates(tmp_path))[:2] == [str(own), first]


def test_a_python_without_the_libraries_of_its_ssl_is_known_before_pip_runs(tmp_path):
    """OSGeo4W's can have ssl.py and no DLL for it: what counts is whether it can be imported."""
    path = tmp_path / "python"
    broken = "import sys; sys.modules['_ssl'] = sys.modules['venv'] = None; exec(sys.argv[1])"
    path.write_text(f'#!/bin/sh\nexec {sys.executable} -I -c "{broken}" "$5"\n')
    path.chmod(0o755)
    assert set(interpreter.probe(str(path)).missing) == {"venv", "ssl"}


def test_a_package_of_debian_is_named_after_the_interpreters_own_version(stand_in_interpreter):
    found = interpreter.choose(stand_in_interpreter(version=[3, 13, 2]))
    assert "sudo apt install python3.13-venv" in interpreter.how_to_complete(found)


def test_a_real_python_says_what_it_is():
    found = interpreter.probe(sys.executable)
    assert found.implementation == "CPython"
    assert found.bits == 64
    assert found.version == sys.version_info[:3]


def test_a_program_that_is_no_python_is_refused(tmp_path):
    path = tmp_path / "python"
    path.write_text("#!/bin/sh\necho I am a shell >&2\nexit 2\n")
    path.chmod(0o755)
    with pytest.raises(InterpreterRefusedError, match="I am a shell"):
        interpreter.probe(str(path))


def test_a_program_that_says_something_else_is_refused(tmp_path):
    path = tmp_path / "python"
    path.write_text("#!/bin/sh\necho hello\n")
    path.chmod(0o755)
    with pytest.raises(InterpreterRefusedError, match="hello"):
        interpreter.probe(str(path))


def test_a_program_that_never_answers_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(interpreter, "_TIMEOUT_S", 0.5)
    path = tmp_path / "python"
    path.write_text("#!/bin/sh\nexec sleep 60\n")
    path.chmod(0o755)
    started = time.monotonic()
    with pytest.raises(InterpreterRefusedError):
        interpreter.probe(str(path))
    assert time.monotonic() - started < HANGS_S
