"""One worker that does a job after another, and whose process is nobody's thread.

A QProcess belongs to the thread that made it, and an algorithm's thread ends with the algorithm.
"""

from __future__ import annotations

import contextlib
import json
import queue
import tempfile
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

# Bandit's concern is what is started and how: a Python that the user chose, without a shell.
from subprocess import PIPE, Popen, TimeoutExpired  # nosec B404
from typing import Any, Callable, Optional

from ..engine.contract.messages import BEGIN_OF_JOB, END_OF_JOB
from ..translation import tr
from . import process, system
from .process import (
    ISOLATED,
    POLL_MS,
    TAIL_LINES,
    Lines,
    NotStartedError,
    Outcome,
    let_the_application_hear,
)

_KILL_S = 5.0
_TAIL_S = 1.0
"""How long the last words of a job may take to come after its end."""
_MOST_PIECES = 16


@dataclass(frozen=True)
class Start:
    """All that a worker is made of. One may do a job in the place of an equal one, of no other."""

    python: str
    engine: str
    """The file that the Python runs."""
    idle_s: float
    """How long it waits for a further job before it ends by itself."""
    variables: tuple[tuple[str, str], ...] = field(repr=False)
    """Its whole environment."""
    credentials: bytes = field(repr=False)
    """What its rasters need to be read; handed over by standard input."""
    files: tuple[tuple[str, int], ...]
    """When the files of the Python and its packages were changed."""


class Resident:
    """A worker that is started for one job and stays for the next.

    One thread at a time may use it, and any thread.
    """

    def __init__(self, start: Start) -> None:
        """Start it; its credentials are on their way then.

        Raises:
            NotStartedError: the operating system cannot.
        """
        self.start = start
        self.free = True
        """It can take a job."""
        self._jobs = 0
        # In pieces, some lines each; bounded: one that floods waits until it was heard.
        self._said: queue.Queue[Optional[list[str]]] = queue.Queue(_MOST_PIECES)
        self._deaf = False
        self._tail = _Tail()
        # An own, empty directory: a relative path in a model cannot hit anything.
        self._folder = tempfile.mkdtemp(prefix="cnnmapper-")
        arguments = [*ISOLATED, start.engine, "--serve", self._folder, "--idle", str(start.idle_s)]
        if start.credentials:
            arguments.append("--credentials")
        command = system.as_native(start.python, arguments, process.is_translated())
        try:
            self._process = Popen(  # nosec B603
                command, bufsize=0, stdin=PIPE, stdout=PIPE, stderr=PIPE, cwd=self._folder,
                env=dict(start.variables), creationflags=system.creation_flags(),
            )  # fmt: skip
        except OSError as error:
            self._remove_folder()
            raise NotStartedError(
                tr("{program} cannot be started: {reason}.").format(
                    program=start.python, reason=error.strerror
                )
            ) from None
        for work in (self._hear, self._hear_errors):
            threading.Thread(target=work, name="cnnmapper worker", daemon=True).start()
        self._write(start.credentials)

    @property
    def is_alive(self) -> bool:
        """Whether its process has not ended."""
        return self._process.poll() is None

    def run(
        self,
        document: str,
        on_line: Callable[[str], None],
        is_cancelled: Callable[[], bool],
        grace_ms: int,
    ) -> Optional[Outcome]:
        """Do a job, to its end or until the user cancels.

        Args:
            document: the job, as JSON.
            on_line: receives each line of standard output.
            is_cancelled: asked ten times a second.
            grace_ms: how long a cancelled worker may take to end by itself.

        Returns:
            How it ended. None: the worker had ended, perhaps long ago, before it took the job.
        """
        self.free = False
        self._jobs += 1
        self._tail.begin()
        status: Optional[int] = None
        begun = cancelled = False
        try:
            # In one line.
            self._write(json.dumps(json.loads(document)).encode("ascii") + b"\n")
            for line in self._lines():
                if line is None:
                    break
                if not line:
                    # Not at every line: what was finished before the cancel counts.
                    cancelled = is_cancelled()
                    if cancelled:
                        break
                    continue
                message = _of_the_worker(line)
                if message is None:
                    on_line(line)
                elif message["type"] == "begin":
                    begun = True
                else:
                    status, self.free = int(message["status"]), bool(message["again"])
                    break
        finally:
            # Also when on_line raised: nobody waits for what it was doing.
            if status is None:
                self.end(grace_ms)
        if status is None and not (begun or cancelled):
            return None
        return self._outcome(status, cancelled)

    def last_words(self) -> Outcome:
        """Return how a worker ended that never took a job."""
        return self._outcome(None, cancelled=False)

    def end(self, grace_ms: int) -> None:
        """End it: within this time by itself, else by force."""
        self.free = False
        self._deaf = True
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(grace_ms / 1000)
        except TimeoutExpired:
            system.end_tree(self._process.pid)
            self._process.kill()
            with contextlib.suppress(TimeoutExpired):
                self._process.wait(_KILL_S)
        self._remove_folder()

    def _outcome(self, status: Optional[int], cancelled: bool) -> Outcome:
        # After its end mark, or all that it wrote: nothing follows that belongs to this job.
        self._tail.ended.wait(_TAIL_S)
        code, crashed = (status, False) if status is not None else _exit(self._process.returncode)
        return Outcome(
            code=code,
            crashed=crashed,
            tail=self._tail.text(),
            cancelled=cancelled,
            process=self._process.pid,
            job=self._jobs,
        )

    def _write(self, data: bytes) -> None:
        # One that has ended is found out by the end of what it says.
        with contextlib.suppress(OSError, ValueError):
            while data and self._process.stdin is not None:
                data = data[self._process.stdin.write(data) or 0 :]

    def _lines(self) -> Iterator[Optional[str]]:
        """Yield what it says, and None at its end; an empty line is a moment to look around."""
        while True:
            with contextlib.suppress(queue.Empty):
                lines = self._said.get(timeout=POLL_MS / 1000)
                if lines is None:
                    yield None
                    return
                yield from lines
            let_the_application_hear()
            yield ""

    def _hear(self) -> None:
        for lines in _pieces(self._process.stdout):
            self._put(lines)
        # Not left behind as a process that has ended and that nobody has asked about.
        self._process.wait()
        self._remove_folder()
        self._put(None)

    def _put(self, lines: Optional[list[str]]) -> None:
        while not self._deaf:
            with contextlib.suppress(queue.Full):
                self._said.put(lines, timeout=POLL_MS / 1000)
                return

    def _hear_errors(self) -> None:
        for lines in _pieces(self._process.stderr):
            for line in lines:
                self._tail.add(line)
        self._tail.ended.set()

    def _remove_folder(self) -> None:
        # By its own name: it may be the worker that has removed it.
        system.removed(Path(self._folder))


class _Tail:
    """The last lines that a worker has written to its standard error during one job."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self._lines: deque[str] = deque(maxlen=TAIL_LINES)

    def begin(self) -> None:
        self.ended.clear()

    def add(self, line: str) -> None:
        if line == BEGIN_OF_JOB:
            self._lines.clear()
        elif line == END_OF_JOB:
            self.ended.set()
        else:
            self._lines.append(line)

    def text(self) -> str:
        return "\n".join(self._lines.copy())


def _pieces(stream: Any) -> Iterator[list[str]]:
    """Yield what comes on a stream to its end, as lines."""
    found: list[str] = []
    lines = Lines(found.append)
    with stream:
        while data := stream.read(65536):
            lines.feed(data)
            yield found[:]
            found.clear()
    lines.feed(b"", last=True)
    yield found


def _of_the_worker(line: str) -> Optional[dict[str, Any]]:
    """Return what is said about the job as a whole, not in it."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    own = isinstance(message, dict) and message.get("type") in ("begin", "end")
    return message if own else None


def _exit(code: Optional[int]) -> tuple[int, bool]:
    """Return exit code or signal, and whether it was a crash, of what Python says of a process."""
    if code is None:
        # It does not even end by force.
        return 0, False
    return system.exit_of(code)
