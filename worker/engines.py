"""Which engine runs a job: TensorFlow, or Orfeo ToolBox."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..engine.contract.engine_choice import engine_for
from ..engine.contract.job import OTB, Job, PredictJob
from ..translation import tr
from . import client, otb_folders
from .credentials import Credentials
from .environment import Environment
from .errors import EnvironmentNotReadyError, WorkerError
from .otb_environment import OtbEnvironment

_CONTAINER_GRACE_MS = 1500
"""A container needs a moment longer to end by itself."""


def problem() -> str:
    """Return why no engine can run a job, or an empty string. Starts nothing."""
    found = _problem_of_tensorflow()
    if found and not OtbEnvironment.current().problem():
        return ""
    return found


def choose(engine: str) -> str:
    """Return the engine that runs what asks for ``engine``.

    Raises:
        EnvironmentNotReadyError: it is not there; says what to install.
    """
    otb = OtbEnvironment.current()
    engine = engine_for(engine, lambda: not _problem_of_tensorflow(), lambda: not otb.problem())
    found = otb.problem() if engine == OTB else _problem_of_tensorflow()
    if found:
        raise EnvironmentNotReadyError(found)
    return engine


def run(
    job: PredictJob,
    feedback: QgsProcessingFeedback,
    credentials: Optional[Credentials] = None,
) -> dict[str, Any]:
    """Run the job in the engine that it asks for, and return its result.

    Raises:
        WorkerError: as :func:`client.run`.
    """
    job = dataclasses.replace(job, engine=choose(job.engine))
    if job.engine != OTB:
        return client.run(Environment.current(), job, feedback, credentials)
    if credentials is not None and credentials.line():
        raise EnvironmentNotReadyError(
            tr(
                "ENGINE is Orfeo ToolBox, which cannot be handed the log-in that an image needs. "
                "Choose the engine CNN Mapper, or save the image as a GeoTIFF first."
            )
        )
    return run_in_otb(OtbEnvironment.current(), job, feedback)


def run_in_otb(
    environment: OtbEnvironment, job: Job, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Run a job in the Python of Orfeo ToolBox.

    Raises:
        WorkerError: as :func:`client.run`.
    """
    found = environment.problem()
    if found:
        raise EnvironmentNotReadyError(found)

    def command(directory: str) -> list[str]:
        readable = [Path(directory), *otb_folders.readable(job)]
        return environment.with_folders(otb_folders.writable(job), readable)

    return client.run_command(
        command,
        job,
        feedback,
        way_out=tr("It is named by {origin}.").format(origin=environment.origin),
        grace_ms=_CONTAINER_GRACE_MS if environment.container else client.GRACE_MS,
    )


def _problem_of_tensorflow() -> str:
    try:
        return Environment.current().problem()
    except WorkerError as error:
        return str(error)
