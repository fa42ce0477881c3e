"""A worker that stays: it does one job after another, and ends when nothing is asked of it.

What one job leaves behind must not reach the next. So only maps are made by a worker that has made
others, and it ends after a job that failed, that exported a Keras file, that read rasters over the
network (GDAL would answer from what it has kept of them), or that left it large. Models are loaded
anew for each job: that takes a tenth of a second, and one that was kept could have a state of its
own.
"""

from __future__ import annotations

import gc
import queue
import sys
import threading
from pathlib import Path
from typing import Any, Callable, Optional

from .contract.job import Job, PredictJob, from_json
from .contract.messages import Messages
from .operating_system import read_some

MOST_MEMORY = 1536 << 20
"""Bytes, of the machine or of its graphics card, that a worker without a job may hold."""

MOST_JOBS = 200
"""After so many a fresh worker takes over, whatever the system says of this one's memory."""

Work = Callable[[Callable[[], Job]], int]
"""Does the job that a function reads, says how it ended, and returns 0 if well."""


class Inbox:
    """The lines of a stream, as they come; its end ends the process."""

    def __init__(self, descriptor: int, on_end: Callable[[], None]) -> None:
        """Begin to read, in a thread.

        Args:
            descriptor: the stream.
            on_end: called in that thread when the stream ends.
        """
        self._descriptor = descriptor
        self._on_end = on_end
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def next(self, seconds: Optional[float] = None) -> Optional[str]:
        """Return the next line; None where none comes in this time (None: wait for ever)."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return None

    def _read(self) -> None:
        rest = b""
        while data := read_some(self._descriptor):
            *whole, rest = (rest + data).split(b"\n")
            for line in whole:
                self._lines.put(line.decode("utf-8", errors="replace"))
        self._on_end()


def serve(inbox: Inbox, messages: Messages, work: Work, idle_s: float) -> None:
    """Do the jobs that come, one JSON document a line, until none comes or a fresh worker is due.

    Args:
        inbox: where they come from.
        messages: told when each begins and ends, beside what the job itself says.
        work: does a job.
        idle_s: seconds to wait for the next one.
    """
    for number in range(1, MOST_JOBS + 1):
        text = inbox.next(idle_s)
        if text is None:
            return
        messages.begin()
        done: list[Job] = []

        def read(text: str = text, done: list[Job] = done) -> Job:
            done.append(from_json(text))
            return done[0]

        status = work(read)
        again = status == 0 and number < MOST_JOBS and leaves_nothing_behind(done[0]) and is_small()
        messages.end(status, again)
        if not again:
            return
        # After the answer, which need not wait for it.
        _tidy()


def leaves_nothing_behind(job: Job) -> bool:
    """Tell whether a worker that has done the job is as good as a fresh one."""
    if not isinstance(job, PredictJob) or job.cluster:
        # The threads that speak with a cluster stay.
        return False
    if f"{__package__}.networks.keras_loading" in sys.modules and not Path(job.model).is_dir():
        # A Keras file was loaded here: what its layers and its code have registered stays.
        return False
    try:
        from .imagery.remote import is_remote
    except ImportError:
        # No rasterio: Orfeo ToolBox's Python.
        return False
    return not any(is_remote(raster) for source in job.sources for raster in source.rasters)


def is_small() -> bool:
    """Tell whether this process may stay without being in the way of others."""
    from .models.operating_system import resident_memory

    taken = resident_memory()
    # Where nobody can tell, it might be any amount.
    return taken is not None and taken <= MOST_MEMORY and _on_graphics_card() <= MOST_MEMORY


def _on_graphics_card() -> int:
    tensorflow: Any = sys.modules.get("tensorflow")
    if tensorflow is None or not tensorflow.config.list_physical_devices("GPU"):
        return 0
    # It gives nothing of it back before it ends.
    return int(tensorflow.config.experimental.get_memory_info("GPU:0")["peak"])


def _tidy() -> None:
    keras: Any = sys.modules.get("keras")
    if keras is not None:
        keras.backend.clear_session()
    # Functions of TensorFlow refer to themselves: without this they would pile up.
    gc.collect()
