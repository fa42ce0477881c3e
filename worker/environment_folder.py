"""The folder of an environment: one installation at a time, and no half of one under its name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..translation import tr
from . import system
from .environment import Environment
from .errors import InstallFailedError


@contextmanager
def alone(environment: Environment) -> Iterator[None]:
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


def recover(environment: Environment) -> None:
    """Put back what an installation that was killed had moved aside."""
    previous = _previous(environment)
    if previous.folder.exists():
        if environment.stamp() is None and previous.stamp() is not None:
            _put_back(previous, environment)
        else:
            # What cannot be removed now has no stamp, and is removed the next time.
            system.removed(previous.folder)


@contextmanager
def replacing(environment: Environment) -> Iterator[None]:
    """Move what is there aside, and back again if the new installation fails.

    Built in its final place, because a virtual environment holds its own path.
    """
    previous = _previous(environment)
    keep = environment.stamp() is not None
    try:
        if keep:
            system.rename(environment.folder, previous.folder)
        elif not system.removed(environment.folder):
            # Over what is left of it, packages of two versions would lie.
            raise _in_use(environment, tr("it cannot be removed"))
    except OSError as error:
        raise _in_use(environment, str(error)) from None
    try:
        yield
    except BaseException:
        # Also for KeyboardInterrupt: half an environment must not stay under this name.
        environment.remove_stamp()
        if keep:
            _put_back(previous, environment)
        else:
            system.removed(environment.folder)
        raise
    system.removed(previous.folder)


def _put_back(previous: Environment, environment: Environment) -> None:
    system.removed(environment.folder)
    try:
        system.rename(previous.folder, environment.folder)
    except OSError as error:
        # It has its stamp: the next installation puts it back.
        raise _in_use(environment, str(error)) from None


def _in_use(environment: Environment, reason: str) -> InstallFailedError:
    return InstallFailedError(
        tr(
            "{folder} is in use ({error}). Close every other QGIS and wait for running maps, "
            "then try again."
        ).format(folder=environment.folder, error=reason)
    )
