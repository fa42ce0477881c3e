"""What can go wrong on QGIS's side of the wire: one base, one subclass for each kind.

A message is shown to the user as it stands: it names what was found, what was
expected and the way out.
"""

from __future__ import annotations

from ..translation import tr


class WorkerError(Exception):
    """Base of the family. ``details`` go to the log, not into the message."""

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.details = details


class EnvironmentNotReadyError(WorkerError):
    """There is no inference environment, or it is not complete."""


class InterpreterRefusedError(WorkerError):
    """A Python cannot carry the inference environment."""


class InstallFailedError(WorkerError):
    """The inference environment could not be installed."""


class CredentialsError(WorkerError):
    """A layer's authentication cannot be handed on to the worker."""


class JobFailedError(WorkerError):
    """The worker did its part and reported an error of its own."""

    def __init__(self, message: str, details: str = "", raster: str = "") -> None:
        super().__init__(message, details)
        self.raster = raster
        """The raster that its GDAL cannot read, and QGIS's perhaps can; else empty."""


class WorkerDiedError(WorkerError):
    """The worker ended without saying why."""


class ResultNotUnderstoodError(WorkerError):
    """The worker ended well, and what it sent is not the result of its task."""


class CancelledError(WorkerError):
    """The user cancelled. The message says what is left, and how to go on."""

    def __init__(self, what_is_left: str) -> None:
        super().__init__(tr("Cancelled. {what_is_left}").format(what_is_left=what_is_left))
