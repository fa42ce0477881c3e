"""Base interpreters: find them, ask what they are, refuse what the runtimes have no wheel for."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication

from ..translation import tr
from . import process, system, variables
from .contents import FULL, LIGHT
from .errors import CancelledError, InterpreterRefusedError

OLDEST = (3, 9)
NEWEST = {LIGHT: (3, 14), FULL: (3, 13)}
OLDEST_GLIBC = (2, 28)
OLDEST_MACOS = {
    ("arm64", "", ""): 14,
    ("x86_64", LIGHT, "3.9"): 11,
    ("x86_64", LIGHT, "3.10"): 15,
}
"""The macOS that the wheels begin with, by machine, tier and Python; empty: any."""
_TIMEOUT_S = 60

# Asked of a Python that may be any: it must run on every version, also on one too old. Modules are
# imported, not looked for: what is there may lack the libraries that it needs.
_QUESTION = """
import glob, json, os, platform, struct, sys, sysconfig
missing = []
for name in ("venv", "ssl", "ctypes"):
    try:
        __import__(name)
    except Exception:
        missing.append(name)
# Where ensurepip has its wheel of pip: beside it, or where a distribution says. That of the
# system's Python is too old for a newer one that lies elsewhere.
base = sys.base_prefix
places = [os.path.join(os.path.dirname(os.__file__), "ensurepip", "_bundled"),
          sysconfig.get_config_var("WHEEL_PKG_DIR") or "",
          "/usr/share/python-wheels" if base == "/usr" else ""]
wheels = [w for place in places if place for w in glob.glob(os.path.join(place, "pip-*.whl"))]
# On Windows for ARM, an Intel Python is told of the processor, but takes wheels for Intel.
wide = sysconfig.get_platform() == "win-amd64"
print(json.dumps({
    "executable": sys.executable, "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation(), "system": platform.system(),
    "machine": "AMD64" if wide else platform.machine(), "bits": 8 * struct.calcsize("P"),
    "libc": platform.libc_ver()[0], "libc_version": platform.libc_ver()[1],
    "macos": platform.mac_ver()[0], "base": base,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "missing": missing, "pip": wheels[0] if wheels else "",
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
    libc_version: str = ""
    macos: str = ""
    """The version of macOS."""
    base: str = ""
    """The folder that it is installed in."""

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
        if system.is_of_the_store(self.path + "\n" + self.base, self.system.lower()):
            return tr(
                "it is the Python of the Microsoft Store, whose files Windows puts where other "
                "programs do not find them; expected is one from python.org"
            )
        return self._platform_refusal(what, tier) or self._incomplete()

    def _platform_refusal(self, what: str, tier: str) -> str:
        machine = self.machine.lower()
        if self.system == "Linux":
            if self.libc != "glibc":
                return tr(
                    "it does not use glibc (musl, as on Alpine Linux?), for which {what} "
                    "has no wheel; expected is a Linux with glibc"
                ).format(what=what)
            if self.libc_version and _numbers(self.libc_version) < OLDEST_GLIBC:
                return tr(
                    "its glibc is {found}, for which {what} has no wheel; expected is {oldest} or "
                    "later, as in Debian 10, Ubuntu 20.04 and RHEL 8"
                ).format(found=self.libc_version, what=what, oldest=_dotted(OLDEST_GLIBC))
            expected: Sequence[str] = ("x86_64", "aarch64")
            if machine == "aarch64" and self.version[:2] == (3, 9):
                return tr(
                    "rasterio has no wheel for Python 3.9 on aarch64; expected is Python 3.10 or "
                    "later"
                )
        elif self.system == "Windows":
            expected = ("amd64", "x86_64")
        elif self.system == "Darwin":
            return self._refusal_of_macos(what, machine, tier)
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

    def _refusal_of_macos(self, what: str, machine: str, tier: str) -> str:
        version = _dotted(self.version[:2])
        oldest = OLDEST_MACOS.get((machine, tier, version)) or OLDEST_MACOS.get((machine, "", ""))
        if oldest is None:
            return tr(
                "{what} has no wheel for a Mac with an Intel processor and Python {version}, nor "
                "for an Intel build of it on another Mac; expected is an arm64 Python on a Mac "
                "with Apple's processor, or, for the light tier, Python 3.9 on an Intel Mac (3.10 "
                "from macOS 15 on)"
            ).format(what=what, version=version)
        # 10.16 is what any later one says to a program that was built long ago.
        if self.macos not in ("", "10.16") and _numbers(self.macos) < (oldest,):
            return tr(
                "rasterio has no wheel for macOS {found}; expected is macOS {oldest} or later"
            ).format(found=self.macos, oldest=oldest)
        return ""

    def _incomplete(self) -> str:
        # Without venv, uv makes the environment.
        missing = [name for name in self.missing if name != "venv"]
        if not missing:
            return ""
        return tr(
            "it lacks {modules}, which the packages need; expected is a complete Python, as from "
            "python.org"
        ).format(modules=tr(" and ").join(missing))


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
            [*process.ISOLATED, "-c", _QUESTION],
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
            libc_version=str(said.get("libc_version", "")),
            macos=str(said.get("macos", "")),
            base=str(said.get("base", "")),
        )
    except (IndexError, KeyError, TypeError, ValueError):
        raise InterpreterRefusedError(
            tr("{path} did not answer as a Python does; it said {said!r}.").format(
                path=path, said=" ".join(lines)[:200]
            )
        ) from None


def choose(
    path: str, is_cancelled: Callable[[], bool] = lambda: False, tier: str = LIGHT
) -> Interpreter:
    """Return ``path`` as an interpreter that a tier can be built on.

    Raises:
        InterpreterRefusedError: it is not good; says why.
        CancelledError: the user cancelled.
    """
    interpreter = probe(path, is_cancelled)
    reason = interpreter.refusal(tier)
    if reason:
        raise InterpreterRefusedError(
            tr("{interpreter} cannot be used: {reason}.").format(
                interpreter=interpreter, reason=reason
            )
        )
    return interpreter


class Search:
    """Goes through the Pythons of this machine that a tier can be built on."""

    def __init__(
        self, tier: str, folder: Path, is_cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._tier, self._folder, self._is_cancelled = tier, folder, is_cancelled
        self._light = ""
        self.reasons: list[str] = []
        """Why each was passed over."""

    def __iter__(self) -> Iterator[Interpreter]:
        """Yield them one after another; they are asked when it is their turn.

        Raises:
            CancelledError: the user cancelled.
        """
        for candidate in candidates(self._folder):
            try:
                interpreter = probe(candidate, self._is_cancelled)
            except InterpreterRefusedError as error:
                self.reasons.append(str(error))
                continue
            reason = interpreter.refusal(self._tier)
            if not reason:
                yield interpreter
                continue
            self.reasons.append(f"{interpreter}: {reason}.")
            if not interpreter.refusal(LIGHT):
                self._light = tr("The light tier can be built on {path}.").format(
                    path=interpreter.path
                )

    def error(self) -> InterpreterRefusedError:
        """Return that none is good, why, and what to do."""
        found = "\n".join(f"- {reason}" for reason in self.reasons or [tr("no Python at all")])
        return InterpreterRefusedError(
            tr("No Python was found that {what} supports. Looked at:\n{found}\n{advice} {light}")
            .format(
                what=_runtime(self._tier), found=found, advice=how_to_get_one(), light=self._light
            )
            .rstrip()
        )


def how_to_get_one(here: str = system.HERE, has_apt: Optional[bool] = None) -> str:
    """Return how to install a Python, on this system."""
    if here == system.WINDOWS:
        way = tr("winget install Python.Python.3.12, or the installer of python.org")
    elif here == system.MACOS:
        way = tr("brew install python@3.12, or the installer of python.org")
    elif shutil.which("apt-get") if has_apt is None else has_apt:
        way = tr("sudo apt install python3.12-venv, where your release has it")
    else:
        way = tr("the package manager of your system")
    return tr(
        "Install Python 3.12 ({way}); choose it in PYTHON if it is not found by itself."
    ).format(way=way)


def how_to_complete(interpreter: Interpreter) -> str:
    """Return how an interpreter gets what a virtual environment needs."""
    if interpreter.system == "Linux":
        return tr("On Debian and Ubuntu: sudo apt install python{version}-venv.").format(
            version=_dotted(interpreter.version[:2])
        )
    return how_to_get_one({"Windows": system.WINDOWS}.get(interpreter.system, system.MACOS))


def candidates(folder: Path) -> Iterator[str]:
    """Yield the Pythons of this machine that may do, the best first, each once.

    Args:
        folder: where those lie that the plugin itself has installed.
    """
    seen = set()
    known = system.base_interpreters(
        Path(sys.base_prefix),
        Path(QgsApplication.applicationDirPath()),
        system.variables_of(os.environ),
        registered=system.registered_pythons(),
    )
    for path in (*installed_in(folder), *known):
        if path.is_file():
            # The name counts, not what a link leads to: a pyenv shim is a link to itself.
            key = os.path.normcase(str(path))
            if key not in seen:
                seen.add(key)
                yield str(path)


def installed_in(folder: Path, version: str = "3.", here: str = system.HERE) -> list[Path]:
    """Return the Pythons that the plugin itself has installed in a folder.

    Args:
        version: what theirs begins with.
    """
    inside = "python.exe" if here == system.WINDOWS else "bin/python3"
    # Not the links that leave out the last number.
    found = [path for path in folder.glob(f"cpython-{version}*") if not path.is_symlink()]
    return [path / inside for path in sorted(found, reverse=True)]


def _runtime(tier: str) -> str:
    """Return what a tier needs a wheel of first."""
    return "TensorFlow" if tier == FULL else tr("ONNX Runtime")


def _dotted(version: Sequence[int]) -> str:
    return ".".join(str(part) for part in version)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])
