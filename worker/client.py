"""Runs one job in the inference environment and brings back its result."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingFeedback

from ..engine.contract import job as jobs
from ..engine.contract.errors import ResultError
from ..engine.contract.result import AnyResult, from_line
from ..engine.contract.secrecy import public
from ..engine.contract.unfinished import kept, kept_sampling, kept_training, megabytes
from ..translation import tr
from . import diagnosis, engine_texts, log, process, record, standby, variables
from .credentials import Credentials
from .environment import Environment
from .errors import (
    CancelledError,
    EnvironmentNotReadyError,
    JobFailedError,
    ResultNotUnderstoodError,
    WorkerDiedError,
)
from .wire import Listener

ENGINE = Path(__file__).resolve().parent.parent / "engine" / "__main__.py"

GRACE_MS = 1000
"""How long a cancelled worker may take to remove its temporary files."""


def run(
    environment: Environment,
    job: jobs.Job,
    feedback: QgsProcessingFeedback,
    credentials: Optional[Credentials] = None,
) -> dict[str, Any]:
    """Run the job to its end and return its result, as it came: :func:`read` makes it a value.

    The credentials go through the worker's standard input, which no list of processes shows.

    Raises:
        EnvironmentNotReadyError: there is no environment to run it in.
        JobFailedError: the worker reported an error.
        WorkerDiedError: the worker ended without a word.
        CancelledError: the user cancelled.
    """
    problem = environment.problem()
    if problem:
        raise EnvironmentNotReadyError(problem)
    # Many small maps are what the start of a worker would cost most of the time of.
    if isinstance(job, jobs.PredictJob):
        return _run_in_standby(environment, job, feedback, credentials)
    return run_unchecked(environment, job, feedback, credentials)


def _run_in_standby(
    environment: Environment,
    job: jobs.Job,
    feedback: QgsProcessingFeedback,
    credentials: Optional[Credentials],
) -> dict[str, Any]:
    """Run the job in the worker that stays."""
    secret = credentials.line() if credentials else b""
    start = standby.start_of(environment, ENGINE, secret)

    def work(hear: Callable[[str], None], is_cancelled: Callable[[], bool]) -> process.Outcome:
        return standby.workers.run(start, jobs.to_json(job), hear, is_cancelled, GRACE_MS)

    return _hearing(job, feedback, work, environment.way_out())


def run_unchecked(
    environment: Environment,
    job: jobs.Job,
    feedback: QgsProcessingFeedback,
    credentials: Optional[Credentials] = None,
) -> dict[str, Any]:
    """Do as :func:`run` does, in an environment whose installation is not finished yet."""

    def command(_directory: str) -> list[str]:
        return [str(environment.python), *process.ISOLATED]

    return run_command(
        command, job, feedback, way_out=environment.way_out(), credentials=credentials
    )


def run_command(
    command: Callable[[str], list[str]],
    job: jobs.Job,
    feedback: QgsProcessingFeedback,
    *,
    way_out: str,
    grace_ms: int = GRACE_MS,
    credentials: Optional[Credentials] = None,
) -> dict[str, Any]:
    """Run the job with a Python that a command starts, and return its result.

    Args:
        command: returns program and arguments, given the directory that the job lies in.
        way_out: what to do if it cannot be started.
        grace_ms: how long it may take to end after a cancel.
        credentials: what its rasters need to be read; handed over by standard input.

    Raises:
        WorkerError: as :func:`run`.
    """
    secret = credentials.line() if credentials else b""

    def work(hear: Callable[[str], None], is_cancelled: Callable[[], bool]) -> process.Outcome:
        # An own, empty directory: a module lying in the working directory cannot be
        # imported by accident, and a relative path in a model cannot hit anything.
        directory = tempfile.mkdtemp(prefix="cnnmapper-")
        try:
            document = Path(directory) / "job.json"
            document.write_text(jobs.to_json(job), encoding="utf-8")
            program, *arguments = command(directory)
            return process.run(
                program,
                [
                    *arguments,
                    str(ENGINE),
                    *(["--credentials"] if secret else []),
                    "--watch-stdin",
                    str(document),
                ],
                directory=directory,
                variables=variables.for_worker(),
                on_line=hear,
                is_cancelled=is_cancelled,
                grace_ms=grace_ms,
                first_input=secret,
            )
        finally:
            shutil.rmtree(directory, ignore_errors=True)

    return _hearing(job, feedback, work, way_out)


def _hearing(
    job: jobs.Job,
    feedback: QgsProcessingFeedback,
    work: Callable[[Callable[[str], None], Callable[[], bool]], process.Outcome],
    way_out: str,
) -> dict[str, Any]:
    """Have the job done by a function that is given who hears the worker, and who may cancel."""
    listener = Listener(feedback)
    run = record.Run(job)

    def hear(line: str) -> None:
        run.hear(line)
        listener.hear(line)

    try:
        outcome = work(hear, listener.is_cancelled)
    except process.NotStartedError as error:
        raise EnvironmentNotReadyError(f"{error} {way_out}") from None
    # What libraries print may quote an address with its log-in.
    outcome = dataclasses.replace(outcome, tail=public(outcome.tail))
    run.keep(outcome)
    if outcome.cancelled:
        raise CancelledError(_what_is_left(job))
    if listener.error is not None:
        details = _details(listener.details, outcome.tail)
        raise JobFailedError(_with_kept(listener.error, " ", job), details, listener.raster)
    if listener.result is None or not outcome.fine:
        raise WorkerDiedError(_with_kept(diagnosis.explain(outcome), "\n", job))
    log.note(outcome.tail)
    return listener.result


def read(kind: type[AnyResult], line: dict[str, Any]) -> AnyResult:
    """Return what a worker sent as the result of its task.

    Args:
        kind: what the task gives.
        line: what a run returned.

    Raises:
        ResultNotUnderstoodError: it is something else.
    """
    try:
        return from_line(kind, line)
    except ResultError as error:
        raise ResultNotUnderstoodError(engine_texts.in_language(str(error))) from None


def _what_is_left(job: jobs.Job) -> str:
    """Return what a cancelled job has left, and how to go on."""
    found = _what_is_kept(job)
    if found:
        return found
    if not isinstance(job, jobs.PredictJob):
        return tr("Nothing was written; what was there before is as it was.")
    return tr("No tile was kept, and no map written; started again, the run begins anew.")


def _what_is_kept(job: jobs.Job) -> str:
    """Return what is kept for the next run, where, and how to go on or be rid of it; "": none."""
    what = _kept_work(job)
    if not what:
        return ""
    return tr(
        "{what_is_kept} To go on from there, run it again with the same parameters and outputs. "
        "To remove them, run {remove}."
    ).format(what_is_kept=what, remove=removing_algorithm())


def _kept_work(job: jobs.Job) -> str:
    """Return in a sentence what is kept for the next run, and where; "": nothing."""
    if isinstance(job, jobs.TrainJob):
        size, path = kept_training(Path(job.output)), Path(job.output)
        what = tr("The weights learnt so far ({size}) are kept beside {path}.")
        return what.format(size=megabytes(size), path=path) if size else ""
    if isinstance(job, jobs.SamplePatchesJob):
        size, path = kept_sampling(Path(job.output)), Path(job.output)
        what = tr("The labels and patches read so far ({size}) are kept beside {path}.")
        return what.format(size=megabytes(size), path=path) if size else ""
    if not isinstance(job, jobs.PredictJob):
        return ""
    maps = [Path(path) for path in (job.class_map, job.probabilities, job.confidence) if path]
    found = kept(maps)
    if not found.tiles:
        return ""
    if found.tiles == 1:
        what = tr("1 finished tile ({size}) is kept beside {path}.")
    else:
        what = tr("{tiles} finished tiles ({size}) are kept beside {path}.")
    return what.format(tiles=found.tiles, size=megabytes(found.size), path=maps[0])


def _with_kept(message: str, between: str, job: jobs.Job) -> str:
    return between.join(text for text in (message, _what_is_kept(job)) if text)


def removing_algorithm() -> str:
    """Return what a sentence calls the algorithm that removes what interrupted runs have left."""
    return tr("“Remove what interrupted runs have left” (cnnmapper:removeleftovers)")


def _details(details: str, tail: str) -> str:
    return "\n".join(text for text in (details, tail) if text)
