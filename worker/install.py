"""Installs the inference environment; what is left behind is complete, or does not pass as good."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QLockFile

from ..engine.contract.job import VersionsJob
from ..engine.contract.result import VersionsResult
from ..translation import tr
from . import client, interpreter, pip, process, standby, variables
from .environment import Environment, Stamp, requirements_file, requirements_hash
from .errors import CancelledError, InstallFailedError, JobFailedError, WorkerDiedError, WorkerError

_NEEDED_GB = {False: 3, True: 8}


@dataclass(frozen=True)
class Wish:
    """What the user asks for."""

    python: str = ""
    """Base interpreter; empty: look for one."""
    wheels: str = ""
    """Folder of wheels to install from; empty: the package index."""
    gpu: bool = False


@dataclass(frozen=True)
class Installation:
    """What there is after the installation."""

    environment: Environment
    base: str
    versions: dict[str, Any]
    """By name: a text, or several."""
    packages: tuple[str, ...]
    installed: bool
    """False: it was there already and is in order."""


def set_up(environment: Environment, wish: Wish, feedback: QgsProcessingFeedback) -> Installation:
    """Make sure that a working environment exists.

    Raises:
        InterpreterRefusedError: no Python that TensorFlow supports.
        InstallFailedError: the installation did not succeed; a good one from before is still there.
        CancelledError: the user cancelled; the same.
    """
    _check(wish)
    # Windows replaces no file that a process has open.
    standby.workers.end_idle()
    with _alone(environment):
        _recover(environment)
        existing = _existing(environment, wish, feedback)
        if existing is not None:
            return existing
        return _install(environment, wish, feedback)


def _check(wish: Wish) -> None:
    if wish.gpu and sys.platform != "linux":
        raise InstallFailedError(
            tr(
                "GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). "
                "Install without GPU."
            )
        )
    if not wish.wheels:
        return
    folder = Path(wish.wheels)
    if not folder.is_dir():
        raise InstallFailedError(
            tr("WHEELS: there is no folder {folder}; expected is a folder of wheels.").format(
                folder=folder
            )
        )
    if not any(folder.glob("*.whl")):
        raise InstallFailedError(
            tr("WHEELS: the folder {folder} holds no wheel (.whl). {how_to_fill}").format(
                folder=folder, how_to_fill=pip.how_to_fill(folder, wish.gpu)
            )
        )


@contextmanager
def _alone(environment: Environment) -> Iterator[None]:
    """Keep a second installation, of another QGIS, out of the same folder."""
    folder = environment.folder
    _make_parent(folder)
    lock = QLockFile(str(folder.with_name(folder.name + ".lock")))
    # An installation takes longer than the 30 s after which a lock counts as forgotten; that
    # of a process that is gone is ignored all the same.
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise InstallFailedError(
            tr(
                "Another QGIS is installing the environment in {folder} at this moment. Wait until "
                "it has finished."
            ).format(folder=folder)
        )
    try:
        yield
    finally:
        lock.unlock()


def _make_parent(folder: Path) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InstallFailedError(
            tr("The folder {folder} cannot be made: {error}.").format(
                folder=folder.parent, error=error
            )
        ) from None


def _previous(environment: Environment) -> Environment:
    folder = environment.folder
    return Environment.in_folder(folder.with_name(folder.name + ".previous"))


def _recover(environment: Environment) -> None:
    """Put back what an installation that was killed had moved aside."""
    previous = _previous(environment)
    if previous.folder.exists():
        if environment.stamp() is None and previous.stamp() is not None:
            _remove(environment.folder)
            previous.folder.rename(environment.folder)
        else:
            _remove(previous.folder)


def _existing(
    environment: Environment, wish: Wish, feedback: QgsProcessingFeedback
) -> Optional[Installation]:
    stamp = environment.stamp()
    if stamp is None or not environment.python.exists():
        return None
    if stamp.gpu != wish.gpu or stamp.requirements != requirements_hash(wish.gpu):
        return None
    if wish.python and not _same(wish.python, stamp.base):
        return None
    feedback.setProgressText(tr("Checking the environment that is there"))
    try:
        versions = _verify(environment, feedback)
    except (JobFailedError, WorkerDiedError) as error:
        feedback.pushWarning(
            tr("The environment is damaged and is installed anew. {error}").format(error=error)
        )
        environment.remove_stamp()
        return None
    feedback.setProgress(100)
    return Installation(environment, stamp.base, versions, packages(environment), False)


def _same(python: str, base: str) -> bool:
    # /usr/bin/python3 and /usr/bin/python3.11 are one interpreter.
    return os.path.realpath(python) == os.path.realpath(base)


def _install(environment: Environment, wish: Wish, feedback: QgsProcessingFeedback) -> Installation:
    feedback.setProgressText(tr("Looking for a Python that TensorFlow supports"))
    base = interpreter.choose(wish.python, feedback.isCanceled)
    feedback.pushInfo(tr("Base interpreter: {base}").format(base=base))
    _warn_about_space(environment.folder.parent, wish.gpu, feedback)
    with _replacing(environment):
        feedback.setProgress(3)
        _make_venv(environment, base, feedback)
        feedback.setProgress(8)
        site = _site_packages(environment)
        pip.install(str(environment.python), site, wish.wheels, wish.gpu, feedback)
        feedback.setProgress(92)
        feedback.setProgressText(tr("Checking the environment"))
        try:
            versions = _verify(environment, feedback)
        except (JobFailedError, WorkerDiedError) as error:
            raise InstallFailedError(
                tr("The packages were installed, but do not work. {error}").format(error=error),
                error.details,
            ) from None
        stamp = Stamp(
            requirements=requirements_hash(wish.gpu),
            gpu=wish.gpu,
            base=base.path,
            versions={name: str(value) for name, value in versions.items()},
        )
        environment.write_stamp(stamp)
    feedback.setProgress(100)
    return Installation(environment, base.path, versions, packages(environment), True)


def _warn_about_space(folder: Path, gpu: bool, feedback: QgsProcessingFeedback) -> None:
    free = shutil.disk_usage(folder).free / 1e9
    if free < _NEEDED_GB[gpu]:
        feedback.pushWarning(
            tr(
                "{folder} has {free:.1f} GB of free space; the environment may need up to {needed} "
                "GB."
            ).format(folder=folder, free=free, needed=_NEEDED_GB[gpu])
        )


@contextmanager
def _replacing(environment: Environment) -> Iterator[None]:
    """Move what is there aside, and back again if the new installation fails.

    Built in its final place, because a virtual environment holds its own path.
    """
    previous = _previous(environment)
    keep = environment.stamp() is not None
    try:
        if keep:
            environment.folder.rename(previous.folder)
        else:
            _remove(environment.folder)
    except OSError as error:
        raise InstallFailedError(
            tr(
                "{folder} is in use ({error}). Close every other QGIS and wait for running maps, "
                "then try again."
            ).format(folder=environment.folder, error=error)
        ) from None
    try:
        yield
    except BaseException:
        # Also for KeyboardInterrupt: half an environment must not stay under this name.
        environment.remove_stamp()
        _remove(environment.folder)
        if keep:
            previous.folder.rename(environment.folder)
        raise
    _remove(previous.folder)


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        # What cannot be removed now has no stamp, and is removed the next time.
        shutil.rmtree(folder, ignore_errors=True)


def _make_venv(
    environment: Environment, base: interpreter.Interpreter, feedback: QgsProcessingFeedback
) -> None:
    feedback.setProgressText(
        tr("Making a virtual environment in {folder}").format(folder=environment.folder)
    )
    said: list[str] = []
    try:
        outcome = process.run(
            base.path,
            ["-I", "-m", "venv", str(environment.folder)],
            directory=str(environment.folder.parent),
            variables=variables.inherited(),
            on_line=said.append,
            on_error=said.append,
            is_cancelled=feedback.isCanceled,
        )
    except process.NotStartedError as error:
        raise InstallFailedError(str(error)) from None
    if outcome.cancelled:
        raise CancelledError(pip.as_it_was())
    if not outcome.fine or not environment.python.exists():
        raise InstallFailedError(
            tr(
                "{base} cannot make a virtual environment in {folder}. On Debian and Ubuntu: sudo "
                "apt install python3-venv. It said:\n{said}"
            ).format(base=base, folder=environment.folder, said="\n".join(said[-20:]))
        )


def _verify(environment: Environment, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    line = client.run_unchecked(environment, VersionsJob(run_model=True), feedback)
    return vars(client.read(VersionsResult, line))


def _site_packages(environment: Environment) -> Path:
    folder = environment.folder
    found = [folder / "Lib" / "site-packages", *folder.glob("lib/python3*/site-packages")]
    for path in found:
        if path.is_dir():
            return path
    raise InstallFailedError(
        tr("{folder} is not a virtual environment: it has no site-packages.").format(folder=folder)
    )


def packages(environment: Environment) -> tuple[str, ...]:
    """Return name and version of everything in the environment, without starting it."""
    try:
        site = _site_packages(environment)
    except WorkerError:
        return ()
    found = metadata.distributions(path=[str(site)])
    return tuple(sorted(f"{d.metadata['Name']} {d.version}" for d in found))


__all__ = ["Installation", "Wish", "packages", "requirements_file", "set_up"]
