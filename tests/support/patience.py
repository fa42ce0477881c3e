"""How long a test waits for what ought to come at once."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

HANGS_S = 50.0
"""Seconds that tell a hang from slowness: what takes two on an idle machine takes less than this on
a busy one. The processes and pipes that must not be waited for sleep for 60 seconds or more. How
fast something is, the benchmarks say."""

PROGRAM_S = 1800.0
"""Seconds for a whole program: a QGIS, a demonstration, a model that is made. None takes so long on
any machine, however busy."""


@contextlib.contextmanager
def ended_in_time(process: subprocess.Popen[Any], seconds: float = 6 * HANGS_S) -> Iterator[None]:
    """Kill a process that is read from for so long, so that a reader of its pipes comes to an end.

    Raises:
        AssertionError: it had to be killed.
    """
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
    assert not late.is_set(), f"{process.args!r} said nothing for {seconds:.0f} s"
