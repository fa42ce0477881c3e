"""Makes the virtual environment, on the first Python with which it works."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsProcessingFeedback

from ..translation import tr
from . import interpreter, pip, process, system, uv, variables
from .contents import LIGHT
from .environment import Environment
from .errors import CancelledError, InstallFailedError, InterpreterRefusedError

_TRIAL = r"import ctypes, encodings.idna, ssl, zlib"
"""What the packages need first. Some Pythons make environments that find none of it."""
_TRIAL_S = 60


class Maker:
    """Knows where the environment goes, and where what is missing may come from."""

    def __init__(
        self,
        environment: Environment,
        tier: str,
        wheels: str,
        index: Optional[str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._environment, self._tier = environment, tier
        self._wheels, self._index = wheels, index
        self._feedback = feedback

    @property
    def _pythons(self) -> Path:
        """The folder of the Pythons that the plugin installs."""
        return self._environment.folder.with_name("python")

    def make(self, python: str) -> interpreter.Interpreter:
        """Make it and return the base interpreter.

        Args:
            python: the only one that may be taken; empty: the first with which it works, and if
                there is none, one that is downloaded.

        Raises:
            InterpreterRefusedError: there is none; says why of each, and what to do.
            InstallFailedError: it does not work with the one that was named.
            CancelledError: the user cancelled.
        """
        self._feedback.setProgressText(tr("Looking for a Python to build on"))
        if python:
            return self._made_on(python)
        search = interpreter.Search(self._tier, self._pythons, self._feedback.isCanceled)
        # Those that can make one themselves come first; uv is a download.
        failed: list[interpreter.Interpreter] = []
        for base in search:
            if "venv" not in base.missing and self._works(base, self._with_venv, search):
                return base
            failed.append(base)
        for base in failed:
            if self._works(base, self._with_uv, search):
                return base
        for reason in search.reasons:
            self._feedback.pushInfo(reason)
        try:
            base = self._downloaded()
            self._with_venv(base)
        except (InstallFailedError, InterpreterRefusedError) as error:
            search.reasons.append(
                tr("A Python of its own could not be installed: {error}").format(error=error)
            )
            raise search.error() from None
        return base

    def _made_on(self, python: str) -> interpreter.Interpreter:
        base = interpreter.choose(python, self._feedback.isCanceled, self._tier)
        search = interpreter.Search(self._tier, self._pythons)
        ways = [self._with_uv] if "venv" in base.missing else [self._with_venv, self._with_uv]
        if any(self._works(base, way, search) for way in ways):
            return base
        raise InstallFailedError("\n".join([*search.reasons, interpreter.how_to_complete(base)]))

    def _works(
        self,
        base: interpreter.Interpreter,
        way: Callable[[interpreter.Interpreter], None],
        search: interpreter.Search,
    ) -> bool:
        """Make it, and tell what was passed over; if it fails, note that and leave nothing."""
        try:
            way(base)
        except InstallFailedError as error:
            search.reasons.append(str(error))
            self._remove()
            return False
        for reason in search.reasons:
            self._feedback.pushInfo(reason)
        return True

    def _downloaded(self) -> interpreter.Interpreter:
        if self._wheels:
            raise InstallFailedError(tr("WHEELS: nothing is downloaded."))
        self._feedback.pushInfo(
            tr(
                "No Python of this machine will do: one is downloaded with uv from the project "
                "python-build-standalone (about 30 MB) into {folder}."
            ).format(folder=self._pythons)
        )
        machine = "arm64" if process.is_translated() else platform.machine()
        version = uv.python_version(
            self._tier == LIGHT, system.HERE, machine, platform.mac_ver()[0]
        )
        with uv.unpacked("", self._index, self._feedback) as tool:
            path = tool.install_python(self._pythons, version)
        return interpreter.choose(str(path), self._feedback.isCanceled, self._tier)

    def _with_venv(self, base: interpreter.Interpreter) -> None:
        folder = str(self._environment.folder)
        self._tell_step()
        self._run(base, base.path, [*process.ISOLATED, "-m", "venv", "--without-pip", folder])
        self._try(base)

    def _with_uv(self, base: interpreter.Interpreter) -> None:
        try:
            with uv.unpacked(self._wheels, self._index, self._feedback) as tool:
                self._tell_step()
                tool.make_environment(base.path, self._environment.folder)
        except InstallFailedError as error:
            raise self._failure(base, str(error)) from None
        self._try(base)

    def _tell_step(self) -> None:
        self._feedback.setProgressText(
            tr("Making a virtual environment in {folder}").format(folder=self._environment.folder)
        )

    def _try(self, base: interpreter.Interpreter) -> None:
        python = self._environment.python
        if not python.exists():
            raise self._failure(base, tr("there is no {python}").format(python=python))
        self._run(base, str(python), [*process.ISOLATED, "-c", _TRIAL], _TRIAL_S)

    def _run(
        self,
        base: interpreter.Interpreter,
        program: str,
        arguments: list[str],
        timeout_s: Optional[float] = None,
    ) -> None:
        said: list[str] = []
        try:
            outcome = process.run(
                program,
                arguments,
                directory=str(self._environment.folder.parent),
                variables=variables.inherited(),
                on_line=said.append,
                on_error=said.append,
                is_cancelled=self._feedback.isCanceled,
                timeout_s=timeout_s,
            )
        except process.NotStartedError as error:
            raise InstallFailedError(str(error)) from None
        if outcome.cancelled:
            raise CancelledError(pip.as_it_was())
        if not outcome.fine:
            raise self._failure(base, "\n".join(said[-20:]))

    def _failure(self, base: interpreter.Interpreter, said: str) -> InstallFailedError:
        return InstallFailedError(
            tr(
                "{base} makes no virtual environment that works in {folder}. It said:\n{said}"
            ).format(base=base, folder=self._environment.folder, said=said)
        )

    def _remove(self) -> None:
        if not system.removed(self._environment.folder):
            raise InstallFailedError(
                tr("{folder} cannot be removed: something in it is in use.").format(
                    folder=self._environment.folder
                )
            )
