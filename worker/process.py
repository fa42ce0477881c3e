"""One child process: started without a shell, read line by line, ended on demand.

Works in a thread without an event loop (the desktop runs algorithms in one)
and on the main thread (qgis_process does): it waits, it never listens.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Callable, Optional

from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEventLoop,
    QProcess,
    QProcessEnvironment,
    QThread,
)

from ..translation import tr
from . import system
from .errors import WorkerError

POLL_MS = 100
_START_MS = 30_000
_KILL_MS = 5_000
TAIL_LINES = 60
_LONGEST_LINE = 4 * 1024 * 1024

ISOLATED = ("-I", "-X", "utf8")
"""Neither the user's site-packages nor PYTHON* variables can interfere, PYTHONUTF8 included; and
what it writes is UTF-8, whatever the code page of Windows is."""


class NotStartedError(WorkerError):
    """The operating system could not start the program."""


@dataclass(frozen=True)
class Outcome:
    """How a child process ended."""

    code: int
    """Exit code, or the number of the signal (the status on Windows) that ended it."""
    crashed: bool
    tail: str
    """The last lines that it wrote to its standard error."""
    cancelled: bool = False
    timed_out: bool = False
    process: int = 0
    """Its number."""
    job: int = 1
    """Which of the jobs of this process it was, from 1."""

    @property
    def fine(self) -> bool:
        """Ended by itself, with code 0."""
        return not (self.crashed or self.cancelled or self.timed_out or self.code)


def _ignore(_line: str) -> None:
    """Accept a line and do nothing with it."""


def run(
    program: str,
    arguments: Sequence[str],
    *,
    directory: str,
    variables: Mapping[str, str],
    on_line: Callable[[str], None] = _ignore,
    on_error: Callable[[str], None] = _ignore,
    is_cancelled: Callable[[], bool] = lambda: False,
    grace_ms: int = 0,
    timeout_s: Optional[float] = None,
    first_input: bytes = b"",
) -> Outcome:
    """Run a program to its end, or until the user cancels.

    Args:
        program: what to start; no shell is involved.
        directory: the working directory.
        variables: the whole environment of the child.
        on_line: receives each line of standard output, without its end.
        on_error: the same of standard error, whose last lines are kept anyway.
        is_cancelled: asked ten times a second.
        grace_ms: how long the child may take to end by itself once its standard
            input was closed, before it is killed. 0: killed at once.
        timeout_s: give up after this time; None: never.
        first_input: written to the child's standard input, which stays open.

    Raises:
        NotStartedError: the program cannot be started.
    """
    process = _started(program, arguments, directory, variables)
    number = int(process.processId())
    if first_input:
        process.write(first_input)
    lines = Lines(on_line)
    tail: deque[str] = deque(maxlen=TAIL_LINES)

    def keep(line: str) -> None:
        tail.append(line)
        on_error(line)

    errors = Lines(keep)
    cancelled = timed_out = False
    deadline = None if timeout_s is None else time.monotonic() + timeout_s
    try:
        while process.state() != QProcess.ProcessState.NotRunning:
            _wait(process)
            let_the_application_hear()
            lines.feed(bytes(process.readAllStandardOutput()))
            errors.feed(bytes(process.readAllStandardError()))
            if process.state() == QProcess.ProcessState.NotRunning:
                break  # Finished before the cancel: what it made counts.
            cancelled = is_cancelled()
            timed_out = deadline is not None and time.monotonic() > deadline
            if cancelled or timed_out:
                break
    finally:
        # Also when on_line raised: no child outlives the call that started it.
        _end(process, grace_ms)
    lines.feed(bytes(process.readAllStandardOutput()), last=True)
    errors.feed(bytes(process.readAllStandardError()), last=True)
    return Outcome(
        code=process.exitCode(),
        crashed=process.exitStatus() == QProcess.ExitStatus.CrashExit,
        tail="\n".join(tail),
        cancelled=cancelled,
        timed_out=timed_out,
        process=number,
    )


@lru_cache(maxsize=1)
def is_translated() -> bool:
    """Tell whether children are to be asked to run as programs for Apple's processor."""
    return system.is_translated()


def _started(
    program: str, arguments: Sequence[str], directory: str, variables: Mapping[str, str]
) -> QProcess:
    process = QProcess()
    environment = QProcessEnvironment()
    for name, value in variables.items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(directory)
    command = system.as_native(program, arguments, is_translated())
    process.start(command[0], command[1:])
    if not process.waitForStarted(_START_MS):
        raise NotStartedError(
            tr("{program} cannot be started: {reason}.").format(
                program=program, reason=process.errorString()
            )
        )
    return process


def _wait(process: QProcess) -> None:
    started = time.monotonic()
    if process.waitForReadyRead(POLL_MS):
        return
    # It returns at once, again and again, when the child has closed its standard output.
    rest = POLL_MS - int((time.monotonic() - started) * 1000)
    if rest > POLL_MS // 2 and process.state() != QProcess.ProcessState.NotRunning:
        process.waitForFinished(rest)


def let_the_application_hear() -> None:
    """On the main thread, where nothing else does, let the application take its events.

    qgis_process runs algorithms there, and hears of Ctrl+C through its event loop.
    """
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _end(process: QProcess, grace_ms: int) -> None:
    if process.state() == QProcess.ProcessState.NotRunning:
        return
    process.closeWriteChannel()
    if grace_ms and process.waitForFinished(grace_ms):
        return
    system.end_tree(int(process.processId()))
    process.kill()
    process.waitForFinished(_KILL_MS)


class Lines:
    """Cuts a stream of bytes into lines; a line that never ends is cut too."""

    def __init__(self, receive: Callable[[str], None]) -> None:
        self._receive = receive
        self._rest = b""

    def feed(self, data: bytes, last: bool = False) -> None:
        """Take what came; hand over the lines that are complete, at the last the rest too."""
        *whole, self._rest = (self._rest + data).split(b"\n")
        if self._rest and (last or len(self._rest) > _LONGEST_LINE):
            whole.append(self._rest)
            self._rest = b""
        for line in whole:
            text = system.text_of(line).rstrip("\r")
            if text.strip():
                self._receive(text)
