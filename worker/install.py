"""Installs the inference environment; what is left behind is complete, or does not pass as good."""

from __future__ import annotations

import dataclasses
import os
import platform
import shutil
import sys
import time
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..engine.contract.job import VersionsJob
from ..engine.contract.result import VersionsResult
from ..translation import tr
from . import (
    client,
    interpreter,
    pip,
    pip_settings,
    pip_wheel,
    standby,
    system,
    variables,
    wheel_hashes,
)
from .contents import FULL, Contents
from .environment import Environment, Stamp
from .environment_folder import alone, recover, replacing
from .errors import (
    InstallFailedError,
    InterpreterRefusedError,
    JobFailedError,
    WorkerDiedError,
    WorkerError,
)
from .virtual_environment import Maker


@dataclass(frozen=True)
class Wish:
    """What the user asks for."""

    python: str = ""
    """Base interpreter; empty: look for one."""
    wheels: str = ""
    """Folder of wheels to install from; empty: the package index."""
    contents: Contents = field(default_factory=Contents)


@dataclass(frozen=True)
class Installation:
    """What there is after the installation."""

    environment: Environment
    base: str
    versions: dict[str, Any]
    """By name: a text, or several."""
    packages: tuple[str, ...]
    contents: Contents
    """What is there; may be more than what was asked for."""
    megabytes: int
    """What its folder takes on the disk."""
    seconds: float
    """How long it took."""
    installed: bool
    """False: it was there already and is in order."""


def set_up(environment: Environment, wish: Wish, feedback: QgsProcessingFeedback) -> Installation:
    """Make sure that a working environment exists.

    Raises:
        InterpreterRefusedError: no Python that the tier can be built on.
        InstallFailedError: the installation did not succeed; a good one from before is still there.
        CancelledError: the user cancelled; the same.
    """
    started = time.monotonic()
    _check(wish)
    # Windows replaces no file that a process has open.
    standby.workers.end_idle()
    with alone(environment):
        recover(environment)
        checked = _existing(environment, wish, feedback)
        installed = checked is None
        if checked is None:
            checked = _completed(environment, wish, feedback)
        if checked is None:
            checked = _install(environment, wish, feedback)
            _remove_earlier(environment, feedback)
    feedback.setProgress(100)
    stamp, versions = checked
    seconds = time.monotonic() - started
    found = packages(environment)
    size = environment.megabytes()
    return Installation(
        environment, stamp.base, versions, found, stamp.contents, size, seconds, installed
    )


_Checked = tuple[Stamp, dict[str, Any]]
"""What a finished installation left behind, and the versions that the engine reported."""


def _check(wish: Wish) -> None:
    if wish.contents.gpu and wish.contents.tier == FULL and system.HERE != system.LINUX:
        raise InstallFailedError(
            tr(
                "GPU: TensorFlow computes on NVIDIA's cards under Linux only (on Windows: in WSL). "
                "Install the tier light, whose ONNX Runtime computes on them under Windows too, "
                "or without GPU."
            )
        )
    arm = platform.machine().lower() in ("aarch64", "arm64")
    if wish.contents.gpu and (system.HERE == system.MACOS or arm):
        raise InstallFailedError(
            tr(
                "GPU: the libraries for NVIDIA's cards are for x86-64 under Linux and Windows. "
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
                folder=folder, how_to_fill=pip.how_to_fill(folder, wish.contents)
            )
        )


def _good_stamp(environment: Environment, wish: Wish) -> Optional[Stamp]:
    """Return the stamp of what this version of the plugin installed, on the wanted base."""
    stamp = environment.stamp()
    if stamp is None or not environment.python.exists():
        return None
    if stamp.requirements != stamp.contents.digest():
        return None
    if wish.python and not _same(wish.python, stamp.base):
        return None
    return stamp


def _existing(
    environment: Environment, wish: Wish, feedback: QgsProcessingFeedback
) -> Optional[_Checked]:
    """Return what is there, if it has what is wanted, and works."""
    stamp = _good_stamp(environment, wish)
    if stamp is None or not stamp.contents.covers(wish.contents):
        return None
    feedback.setProgressText(tr("Checking the environment that is there"))
    try:
        versions = _verify(environment, stamp.contents, feedback)
    except (JobFailedError, WorkerDiedError) as error:
        feedback.pushWarning(
            tr("The environment is damaged and is installed anew. {error}").format(error=error)
        )
        environment.remove_stamp()
        return None
    if (stamp.tier, stamp.gpu) != (wish.contents.tier, wish.contents.gpu):
        feedback.pushInfo(
            tr(
                "More than what is asked for is there: the tier {tier}. It stays. To have less, "
                "remove the folder {folder} first."
            ).format(tier=stamp.tier, folder=environment.folder)
        )
    return stamp, versions


def _completed(
    environment: Environment, wish: Wish, feedback: QgsProcessingFeedback
) -> Optional[_Checked]:
    """Add the full tier or Dask to what is there; None: nothing is that can take them.

    What is there is used by both tiers, so that pip adds and changes nothing. If it fails, the
    stamp goes on to say what it said.
    """
    stamp = _good_stamp(environment, wish)
    if stamp is None or stamp.gpu != wish.contents.gpu:
        return None
    wish = dataclasses.replace(wish, contents=stamp.contents.with_all_of(wish.contents))
    try:
        base = interpreter.probe(str(environment.python), feedback.isCanceled)
    except InterpreterRefusedError:
        return None
    reason = base.refusal(wish.contents.tier)
    if reason:
        feedback.pushInfo(
            tr(
                "The tier {tier} cannot be added to the environment that is there ({reason}). It "
                "is made anew."
            ).format(tier=wish.contents.tier, reason=reason)
        )
        return None
    _warn_about_space(environment.folder.parent, wish.contents, feedback)
    return _filled(environment, base, stamp.base, wish, feedback)


def _same(python: str, base: str) -> bool:
    # /usr/bin/python3 and /usr/bin/python3.11 are one interpreter.
    one, other = (os.path.normcase(os.path.realpath(path)) for path in (python, base))
    return one == other


def _install(environment: Environment, wish: Wish, feedback: QgsProcessingFeedback) -> _Checked:
    _check_length(environment, wish.contents)
    _warn_about_space(environment.folder.parent, wish.contents, feedback)
    index = pip_settings.index(variables.inherited())
    maker = Maker(environment, wish.contents.tier, wish.wheels, index, feedback)
    with replacing(environment):
        feedback.setProgress(3)
        base = maker.make(wish.python)
        feedback.pushInfo(tr("Base interpreter: {base}").format(base=base))
        return _filled(environment, base, base.path, wish, feedback)


def _remove_earlier(environment: Environment, feedback: QgsProcessingFeedback) -> None:
    """Remove what an earlier version had made in the profile, where it is made elsewhere now."""
    earlier = Environment.in_profile()
    if environment.folder != Environment.own().folder or environment.folder == earlier.folder:
        return
    if earlier.stamp() is not None and system.removed(earlier.folder):
        feedback.pushInfo(
            tr("The earlier environment in {folder} was removed.").format(folder=earlier.folder)
        )


def _check_length(environment: Environment, contents: Contents) -> None:
    """Refuse what would end in the middle of the installation.

    Raises:
        InstallFailedError: Windows would not take the paths.
    """
    site = system.site_packages(environment.folder, sys.version_info[:2])
    over = system.characters_too_many(site, contents.longest_path, system.takes_long_paths())
    if over:
        raise InstallFailedError(
            tr(
                "The paths in {folder} would have up to {over} characters too many for Windows. "
                "Enable long paths, as an administrator: reg add "
                "HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem /v LongPathsEnabled /t "
                "REG_DWORD /d 1, then start QGIS again; or install the tier light, whose paths are "
                "shorter."
            ).format(folder=site, over=over)
        )


def _filled(
    environment: Environment,
    base: interpreter.Interpreter,
    path: str,
    wish: Wish,
    feedback: QgsProcessingFeedback,
) -> _Checked:
    """Install what is not there yet, check that all of it works, and stamp it."""
    feedback.setProgress(8)
    site = _site_packages(environment)
    if wish.wheels:
        checked = wheel_hashes.check(Path(wish.wheels), feedback.isCanceled, pip.as_it_was())
        if checked:
            feedback.pushInfo(
                tr("{count} wheels have the hashes that {list} expects.").format(
                    count=checked, list=wheel_hashes.NAME
                )
            )
    index = pip_settings.index(variables.inherited())
    with pip_wheel.unpacked(base.pip, wish.wheels, index, feedback) as tool:
        pip.install(str(environment.python), tool, site, wish.wheels, wish.contents, feedback)
    feedback.setProgress(92)
    feedback.setProgressText(tr("Checking the environment"))
    try:
        versions = _verify(environment, wish.contents, feedback)
    except (JobFailedError, WorkerDiedError) as error:
        raise InstallFailedError(
            tr("The packages were installed, but do not work. {error}").format(error=error),
            error.details,
        ) from None
    stamp = Stamp(
        requirements=wish.contents.digest(),
        gpu=wish.contents.gpu,
        base=path,
        versions={name: str(value) for name, value in versions.items()},
        tier=wish.contents.tier,
        cluster=wish.contents.cluster,
    )
    environment.write_stamp(stamp)
    return stamp, versions


def _warn_about_space(folder: Path, contents: Contents, feedback: QgsProcessingFeedback) -> None:
    free = shutil.disk_usage(folder).free / 1e9
    if free < contents.needed_gb:
        feedback.pushWarning(
            tr(
                "{folder} has {free:.1f} GB of free space; the environment may need up to {needed} "
                "GB."
            ).format(folder=folder, free=free, needed=contents.needed_gb)
        )


def _verify(
    environment: Environment, contents: Contents, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Have the engine compute something small with each runtime of the tier."""
    job = VersionsJob(run_model=True, runtimes=contents.runtimes, cluster=contents.cluster)
    return vars(client.read(VersionsResult, client.run_unchecked(environment, job, feedback)))


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


__all__ = ["Installation", "Wish", "packages", "set_up"]
