"""The worker that stays for the next job, and whether it may do it.

One that has done its job is kept for a while: the next run starts at once. Another is started
where it is at work, or where anything that it was started with has changed.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Callable, Optional

from . import variables
from .environment import Environment
from .process import Outcome
from .resident import Resident, Start

IDLE_S = 60
"""How long a worker stays that has nothing to do."""

_END_MS = 1000


class Standby:
    """Keeps the worker that was used last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: Optional[Resident] = None
        self._open = True

    def run(
        self,
        start: Start,
        document: str,
        on_line: Callable[[str], None],
        is_cancelled: Callable[[], bool],
        grace_ms: int,
    ) -> Outcome:
        """Do a job in the worker that is there, or in a new one.

        Args:
            start: what the worker must have been started with.
            document: the job, as JSON.
            on_line: receives each line of standard output.
            is_cancelled: asked ten times a second.
            grace_ms: how long a cancelled worker may take to end by itself.

        Raises:
            NotStartedError: the operating system cannot start one.
        """
        worker = self._take(start)
        if worker is not None:
            outcome = worker.run(document, on_line, is_cancelled, grace_ms)
            if outcome is not None:
                self._give_back(worker)
                return outcome
            # It had ended: by itself, or by whoever ends processes. The job was not begun.
        worker = Resident(start)
        outcome = worker.run(document, on_line, is_cancelled, grace_ms)
        self._give_back(worker)
        return outcome or worker.last_words()

    def end_idle(self) -> None:
        """End the worker that waits, as before its environment is changed."""
        with self._lock:
            worker, self._idle = self._idle, None
        if worker is not None:
            worker.end(_END_MS)

    def open(self) -> None:
        """Keep workers from now on."""
        self._open = True

    def close(self) -> None:
        """Keep no worker any more: the plugin is about to go."""
        self._open = False
        self.end_idle()

    def _take(self, start: Start) -> Optional[Resident]:
        with self._lock:
            worker, self._idle = self._idle, None
        if worker is None or (worker.start == start and worker.is_alive):
            return worker
        worker.end(_END_MS)
        return None

    def _give_back(self, worker: Resident) -> None:
        if not worker.free:
            worker.end(_END_MS)
            return
        with self._lock:
            # Two have worked at the same time: one is enough for what comes.
            left, self._idle = self._idle, worker
        if left is not None:
            left.end(_END_MS)
        if not self._open:
            self.end_idle()


workers = Standby()
"""Of this QGIS."""


def start_of(environment: Environment, engine: Path, credentials: bytes) -> Start:
    """Return what a worker in this environment is started with, as things are now."""
    return Start(
        str(environment.python),
        str(engine),
        IDLE_S,
        tuple(sorted(variables.for_worker().items())),
        credentials,
        environment.files(),
    )
