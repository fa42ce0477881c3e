"""uv, for a machine whose Pythons will not do: out of a wheel, and gone afterwards.

It makes a virtual environment on a Python that has no ``venv``, and installs a whole Python of its
own (python-build-standalone) where there is none. It needs no Python itself.
"""

from __future__ import annotations

import hashlib
import platform
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingFeedback

from ..engine.contract.secrecy import keep_secret, public
from ..translation import tr
from . import (
    certificates,
    index_wheel,
    interpreter,
    pip_settings,
    process,
    system,
    uv_release,
    variables,
)
from .errors import CancelledError, InstallFailedError

# Who has Pythons on a server of their own says so with these.
_KEPT = ("UV_PYTHON_INSTALL_MIRROR", "UV_PYTHON_DOWNLOADS_JSON_URL")
_PLATFORMS = {
    system.WINDOWS: "windows-x86_64-none",
    system.MACOS: "macos-{machine}-none",
    system.LINUX: "linux-{machine}-gnu",
}


class Uv:
    """The program, where it lies for the moment."""

    def __init__(self, program: Path, offline: bool, feedback: QgsProcessingFeedback) -> None:
        self._program, self._feedback = program, feedback
        self._variables = _variables(program.parent, offline)

    def make_environment(self, base: str, folder: Path) -> None:
        """Make a virtual environment without pip on a base interpreter.

        Raises:
            InstallFailedError: it cannot; says what it said.
            CancelledError: the user cancelled.
        """
        self._run(["venv", "--no-project", "--no-python-downloads", "--python", base, str(folder)])

    def install_python(self, folder: Path, version: str = uv_release.PYTHON) -> Path:
        """Install a Python into a folder of its own in this one, and return it.

        Raises:
            InstallFailedError: it cannot be downloaded.
            CancelledError: the user cancelled.
        """
        name = f"cpython-{version}-{_PLATFORMS[system.HERE].format(machine=_for_python())}"
        self._feedback.setProgressText(tr("Downloading {name}").format(name=name))
        options = ["--no-bin", "--no-registry", "--no-progress", "--install-dir", str(folder)]
        self._run(["python", "install", *options, name])
        for path in interpreter.installed_in(folder, f"{version}."):
            if path.is_file():
                return path
        raise InstallFailedError(
            tr("uv installed no Python {version} in {folder}.").format(
                version=version, folder=folder
            )
        )

    def _run(self, arguments: list[str]) -> None:
        said: list[str] = []
        try:
            outcome = process.run(
                str(self._program),
                arguments,
                directory=str(self._program.parent),
                variables=self._variables,
                on_line=said.append,
                on_error=said.append,
                is_cancelled=self._feedback.isCanceled,
            )
        except process.NotStartedError as error:
            raise InstallFailedError(str(error)) from None
        if outcome.cancelled:
            raise CancelledError(tr("Nothing was changed."))
        if not outcome.fine:
            raise InstallFailedError(
                tr("uv ended with code {code}: {said}").format(
                    code=outcome.code, said=public(" ".join(said[-5:]))
                )
            )


@contextmanager
def unpacked(wheels: str, index: Optional[str], feedback: QgsProcessingFeedback) -> Iterator[Uv]:
    """Yield the program, removed afterwards.

    Args:
        wheels: the folder of wheels that all comes from; empty: the package index.
        index: address of the package index; None: the usual one.

    Raises:
        InstallFailedError: it is not to be had.
        CancelledError: the user cancelled.
    """
    name, sha256 = uv_release.wheel(system.HERE, _machine())
    if not name:
        raise InstallFailedError(
            tr("uv has no program for {system} on {machine} that is known here.").format(
                system=system.HERE, machine=_machine()
            )
        )
    folder = Path(tempfile.mkdtemp(prefix="cnnmapper-uv-"))
    try:
        if wheels:
            wheel = Path(wheels) / name
            if not wheel.is_file() or _sha256(wheel) != sha256:
                raise InstallFailedError(
                    tr(
                        "WHEELS: the folder {folder} has no {name}, which would make the "
                        "environment on a Python without venv (python -m pip download --no-deps "
                        "uv=={version})."
                    ).format(folder=wheels, name=name, version=uv_release.VERSION)
                )
        else:
            wheel = index_wheel.download(name, sha256, index, folder, feedback)
        yield Uv(_program_of(wheel, folder), bool(wheels), feedback)
    finally:
        system.removed(folder)


def _program_of(wheel: Path, folder: Path) -> Path:
    name = "uv.exe" if system.HERE == system.WINDOWS else "uv"
    target = folder / name
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = f"uv-{uv_release.VERSION}.data/scripts/{name}"
            with archive.open(inside) as source, target.open("wb") as copy:
                shutil.copyfileobj(source, copy)
        target.chmod(0o700)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise InstallFailedError(
            tr("uv cannot be unpacked from {wheel} ({reason}).").format(wheel=wheel, reason=error)
        ) from None
    return target


def _variables(folder: Path, offline: bool) -> dict[str, str]:
    found, secrets = variables.for_pip(offline)
    keep_secret(secrets)
    if not offline and not pip_settings.has_certificate(found):
        bundle = certificates.for_pip(folder).get("PIP_CERT")
        if bundle:
            found["SSL_CERT_FILE"] = bundle
    elif found.get("PIP_CERT"):
        found["SSL_CERT_FILE"] = found["PIP_CERT"]
    clean = {
        name: value
        for name, value in found.items()
        if not name.upper().startswith("UV_") or name.upper() in _KEPT
    }
    # What the system trusts; and nothing of the user's own settings or folders.
    cache = str(folder / "cache")
    return {**clean, "UV_SYSTEM_CERTS": "true", "UV_NO_CONFIG": "1", "UV_CACHE_DIR": cache}


def _machine() -> str:
    """Return the machine that uv is to run on, and that QGIS itself runs as."""
    return "AMD64" if system.HERE == system.WINDOWS else platform.machine()


def _for_python() -> str:
    """Return what uv calls the machine that a Python is for: Apple's own where QGIS is Intel's."""
    machine = "arm64" if process.is_translated() else platform.machine()
    return {"arm64": "aarch64"}.get(machine, machine)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def python_version(tier_is_light: bool, here: str, machine: str, macos: str) -> str:
    """Return which Python is installed: the last that has wheels on an Intel Mac, else 3.12."""
    if here == system.MACOS and machine == "x86_64" and tier_is_light:
        return "3.10" if int(macos.split(".")[0] or 0) >= 15 else "3.9"
    return uv_release.PYTHON
