"""Base interpreters: find them, ask what they are, refuse what the runtimes have no wheel for."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsApplication

from ..translation import tr
from . import process, variables
from .contents import FULL, LIGHT
from .errors import CancelledError, InterpreterRefusedError

OLDEST = (3, 9)
NEWEST = {LIGHT: (3, 14), FULL: (3, 13)}
_TIMEOUT_S = 60

# Asked of a Python that may be any: it must run on every version, also on one too old.
_QUESTION = """
import glob, json, os, platform, struct, sys, sysconfig
try:
    from importlib.util import find_spec
except ImportError:
    find_spec = lambda name: None
# Where ensurepip has its wheel of pip: beside it, or where a distribution says.
places = [os.path.join(os.path.dirname(os.__file__), "ensurepip", "_bundled"),
          sysconfig.get_config_var("WHEEL_PKG_DIR") or "", "/usr/share/python-wheels"]
wheels = [w for place in places if place for w in glob.glob(os.path.join(place, "pip-*.whl"))]
print(json.dumps({
    "executable": sys.executable, "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation(), "system": platform.system(),
    "machine": platform.machine(), "bits": 8 * struct.calcsize("P"),
    "libc": platform.libc_ver()[0],
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "missing": [m for m in ("venv", "ssl") if find_spec(m) is None],
    "pip": wheels[0] if wheels else "",
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """What a Python said about itself."""

    path: str
    version: tuple[int, ...]
    implementation: str
    system: str
    machine: str
    bits: int
    libc: str
    free_threaded: bool
    missing: tuple[str, ...]
    """Modules that a virtual environment needs and that are not there."""
    pip: str = ""
    """The wheel of pip that comes with it; empty: none."""

    def __str__(self) -> str:
        version = ".".join(str(part) for part in self.version)
        return tr("{implementation} {version}, {bits} bit, {system} {machine} ({path})").format(
            implementation=self.implementation,
            version=version,
            bits=self.bits,
            system=self.system,
            machine=self.machine,
            path=self.path,
        )

    def refusal(self, tier: str) -> str:
        """Return why an environment of this tier cannot be built on it, or an empty string."""
        what = _runtime(tier)
        wanted = tr("expected is CPython {oldest} to {newest}, 64 bit").format(
            oldest=_dotted(OLDEST), newest=_dotted(NEWEST[tier])
        )
        if self.implementation != "CPython":
            return tr("it is {implementation}, for which {what} has no wheel; {wanted}").format(
                implementation=self.implementation, what=what, wanted=wanted
            )
        if not OLDEST <= self.version[:2] <= NEWEST[tier]:
            return tr("{what} has no wheel for Python {version}; {wanted}").format(
                what=what, version=_dotted(self.version[:2]), wanted=wanted
            )
        if self.free_threaded:
            return tr("{what} has no wheel for a free-threaded Python; {wanted}").format(
                what=what, wanted=wanted
            )
        if self.bits != 64:
            return tr("it is a {bits} bit Python, for which {what} has no wheel; {wanted}").format(
                bits=self.bits, what=what, wanted=wanted
            )
        return self._platform_refusal(what) or self._incomplete()

    def _platform_refusal(self, what: str) -> str:
        machine = self.machine.lower()
        if self.system == "Linux":
            if self.libc != "glibc":
                return tr(
                    "it does not use glibc (musl, as on Alpine Linux?), for which {what} "
                    "has no wheel; expected is a Linux with glibc"
                ).format(what=what)
            expected: Sequence[str] = ("x86_64", "aarch64")
            if machine == "aarch64" and self.version[:2] == (3, 9):
                return tr(
                    "rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or "
                    "later"
                )
        elif self.system == "Windows":
            expected = ("amd64", "x86_64")
        elif self.system == "Darwin":
            if machine == "x86_64":
                return tr(
                    "{what} has no wheel for a Mac with an Intel processor, nor for an "
                    "Intel build of Python on another Mac; expected is an arm64 Python"
                ).format(what=what)
            expected = ("arm64",)
        else:
            return tr(
                "{what} has no wheel for {system}; expected is Linux, Windows or macOS"
            ).format(what=what, system=self.system)
        if machine not in expected:
            return tr(
                "{what} has no wheel for {system} on {machine}; expected is {expected}"
            ).format(
                what=what, system=self.system, machine=self.machine,
                expected=" or ".join(expected),
            )  # fmt: skip
        return ""

    def _incomplete(self) -> str:
        if not self.missing:
            return ""
        what = tr("it lacks {modules}, which a virtual environment needs").format(
            modules=tr(" and ").join(self.missing)
        )
        if self.system == "Linux":
            version = _dotted(self.version[:2])
            return tr("{what}: sudo apt install python3-venv (or python{version}-venv)").format(
                what=what, version=version
            )
        return tr("{what}; expected is a complete Python, as from python.org").format(what=what)


def probe(path: str, is_cancelled: Callable[[], bool] = lambda: False) -> Interpreter:
    """Run a Python and return what it says about itself.

    Raises:
        InterpreterRefusedError: it is not there, or is no Python.
        CancelledError: the user cancelled.
    """
    if not Path(path).is_file():
        raise InterpreterRefusedError(
            tr("There is no file {path}; expected is the path of a Python.").format(path=path)
        )
    lines: list[str] = []
    directory = tempfile.mkdtemp(prefix="cnnmapper-")
    try:
        outcome = process.run(
            path,
            ["-I", "-c", _QUESTION],
            directory=directory,
            variables=variables.inherited(),
            on_line=lines.append,
            is_cancelled=is_cancelled,
            timeout_s=_TIMEOUT_S,
        )
    except process.NotStartedError as error:
        raise InterpreterRefusedError(str(error)) from None
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    if outcome.cancelled:
        raise CancelledError(tr("Nothing was changed."))
    if not outcome.fine:
        last = outcome.tail.strip().splitlines()[-1:] or [tr("it wrote nothing")]
        raise InterpreterRefusedError(
            tr("{path} is not a usable Python 3: it ended with code {code} ({last}).").format(
                path=path, code=outcome.code, last=last[0]
            )
        )
    return _read(path, lines)


def _read(path: str, lines: Sequence[str]) -> Interpreter:
    try:
        said = json.loads(lines[-1])
        return Interpreter(
            path=str(said["executable"] or path),
            version=tuple(int(part) for part in said["version"]),
            implementation=str(said["implementation"]),
            system=str(said["system"]),
            machine=str(said["machine"]),
            bits=int(said["bits"]),
            libc=str(said["libc"]),
            free_threaded=bool(said["free_threaded"]),
            missing=tuple(str(name) for name in said["missing"]),
            pip=str(said["pip"]),
        )
    except (IndexError, KeyError, TypeError, ValueError):
        raise InterpreterRefusedError(
            tr("{path} did not answer as a Python does; it said {said!r}.").format(
                path=path, said=" ".join(lines)[:200]
            )
        ) from None


def choose(
    path: str = "",
    is_cancelled: Callable[[], bool] = lambda: False,
    tier: str = LIGHT,
    tell: Callable[[str], None] = lambda _reason: None,
) -> Interpreter:
    """Return ``path`` as an interpreter, or the first candidate that a tier can be built on.

    Args:
        path: the only candidate; empty: look for some.
        is_cancelled: asked while they are asked.
        tier: what is to be installed.
        tell: hears of each that was passed over, and why.

    Raises:
        InterpreterRefusedError: none is good; says why of each.
        CancelledError: the user cancelled.
    """
    if path:
        interpreter = probe(path, is_cancelled)
        reason = interpreter.refusal(tier)
        if reason:
            raise InterpreterRefusedError(
                tr("{interpreter} cannot be used: {reason}.").format(
                    interpreter=interpreter, reason=reason
                )
            )
        return interpreter
    reasons: list[str] = []
    light = ""
    for candidate in candidates():
        try:
            interpreter = probe(candidate, is_cancelled)
        except InterpreterRefusedError as error:
            reasons.append(str(error))
            continue
        reason = interpreter.refusal(tier)
        if not reason:
            for passed in reasons:
                tell(passed)
            return interpreter
        reasons.append(f"{interpreter}: {reason}.")
        if not interpreter.refusal(LIGHT):
            light = tr("The light tier can be built on {path}.").format(path=interpreter.path)
    found = "\n".join(f"- {reason}" for reason in reasons or [tr("no Python at all")])
    raise InterpreterRefusedError(
        tr(
            "No Python was found that {what} supports. Looked at:\n{found}\n"
            "Install Python 3.12 (on Windows and macOS from python.org) and choose it in PYTHON. "
            "{light}"
        ).format(what=_runtime(tier), found=found, light=light).rstrip()
    )


def candidates() -> Iterator[str]:
    """Yield the Pythons of this machine that may do, QGIS's own first, each once."""
    seen = set()
    for path in _places():
        if path.is_file():
            # The name counts, not what a link leads to: a pyenv shim is a link to itself.
            key = os.path.normcase(str(path))
            if key not in seen:
                seen.add(key)
                yield str(path)


def _places() -> Iterator[Path]:
    # sys.executable is qgis-bin.exe on Windows and whatever stands first in PATH
    # elsewhere: only the prefix says which Python QGIS itself runs.
    prefix = Path(sys.base_prefix)
    version = _dotted(sys.version_info[:2])
    versions = [f"3.{minor}" for minor in (12, 11, 13, 14, 10, 9)]
    if sys.platform == "win32":
        yield prefix / "python.exe"
        yield prefix / "python3.exe"
        # Where the installer of python.org puts it, for one user and for all.
        for root, inside in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", "")):
            if os.environ.get(root):
                for number in versions:
                    name = "Python" + number.replace(".", "")
                    yield Path(os.environ[root], inside, name, "python.exe")
        return
    yield prefix / "bin" / f"python{version}"
    yield prefix / "bin" / "python3"
    if sys.platform == "darwin":
        # The application bundle keeps its Python beside the program.
        application = Path(QgsApplication.applicationDirPath())
        yield application / "bin" / "python3"
        yield application / "python3"
        for number in versions:
            # A program started from the Dock has a PATH without these.
            yield Path("/opt/homebrew/bin") / f"python{number}"
            yield Path(f"/Library/Frameworks/Python.framework/Versions/{number}/bin/python3")
    for name in ["python3", *(f"python{number}" for number in versions)]:
        found = shutil.which(name)
        if found:
            yield Path(found)


def _runtime(tier: str) -> str:
    """Return what a tier needs a wheel of first."""
    return "TensorFlow" if tier == FULL else tr("ONNX Runtime")


def _dotted(version: Sequence[int]) -> str:
    return ".".join(str(part) for part in version)
