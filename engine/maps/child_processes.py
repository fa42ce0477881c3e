"""Processes that the worker starts: none of them outlives it."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence

# Bandit's concern is what is started and how: see started().
from subprocess import DEVNULL, PIPE, STDOUT, Popen, TimeoutExpired  # nosec B404

_MOMENT_S = 0.6
"""All children together; whoever has cancelled waits for a second."""

_running: set[Popen[bytes]] = set()
# Reentrant: a handler of signals ends them in the middle of whatever the main thread does.
_lock = threading.RLock()


class Child:
    """A process whose output is read line by line."""

    def __init__(
        self, command: Sequence[str], variables: Mapping[str, str], watching: bool = False
    ) -> None:
        """Start it, without a shell and in an empty folder of its own.

        Args:
            command: the program and its arguments.
            variables: added to the environment of this process.
            watching: it ends when its standard input does, as it does with this process.

        Raises:
            OSError: it cannot be started.
        """
        self._folder = tempfile.TemporaryDirectory(prefix="cnnmapper-")
        with _lock:
            self._process = Popen(  # nosec B603
                list(command),
                stdin=PIPE if watching else DEVNULL,
                stdout=PIPE,
                stderr=STDOUT,
                cwd=self._folder.name,
                env={**os.environ, **variables},
            )
            _running.add(self._process)

    def tell(self, line: str) -> None:
        """Write a line to its standard input, which it is watching; not if it has ended."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(line.rstrip("\n").encode("utf-8") + b"\n")
                self._process.stdin.flush()

    def lines(self) -> Iterator[str]:
        """Yield what it writes, standard error included; a carriage return ends a line too."""
        rest = b""
        descriptor = self._process.stdout
        if descriptor is None:
            return
        while data := os.read(descriptor.fileno(), 65536):
            *whole, rest = (rest + data).replace(b"\r", b"\n").split(b"\n")
            for line in whole:
                if line.strip():
                    yield line.decode("utf-8", errors="replace")
        if rest.strip():
            yield rest.decode("utf-8", errors="replace")

    def end(self) -> int:
        """Wait for its end, and return the exit status; minus the signal that ended it."""
        status = self._process.wait()
        self._forget()
        return status

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        self._process.kill()
        self._process.wait()
        self._forget()

    def _forget(self) -> None:
        with _lock:
            _running.discard(self._process)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        with contextlib.suppress(OSError):
            self._folder.cleanup()


def end_all() -> None:
    """End every child: this process is about to end.

    Those that watch their standard input get a moment to remove what no later run can use.
    """
    with _lock:
        for process in _running:
            if process.stdin is not None:
                with contextlib.suppress(OSError, ValueError, RuntimeError):
                    process.stdin.close()
        last = time.monotonic() + _MOMENT_S
        for process in _running:
            if process.stdin is not None:
                with contextlib.suppress(TimeoutExpired):
                    process.wait(max(0.0, last - time.monotonic()))
            process.kill()
            process.wait()
