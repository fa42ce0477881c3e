"""Tiles through a pipeline: reading, inference and writing overlap, memory stays bounded.

Reading runs in threads of its own, each with its own open files; inference in the calling thread;
writing in one thread. Between them lie queues of a few tiles, so that memory does not grow with
the image.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Callable, Optional, TypeVar

from .operating_system import step_back

Work = TypeVar("Work")
Read = TypeVar("Read")
Done = TypeVar("Done")

READERS = 2
AHEAD = 4
"""Tiles that are read before they are needed, and tiles that wait to be written."""


def run(
    work: Iterable[Work],
    read: Callable[[Work], Read],
    infer: Callable[[Work, Read], Done],
    write: Callable[[Work, Done], None],
) -> None:
    """Read, infer and write every piece of work, in order.

    The first error of any stage stops the others and is raised here.
    """
    writer = WriterThread(write)
    try:
        for item, pixels in _read_ahead(work, read):
            writer.put(item, infer(item, pixels))
    except BaseException:
        writer.stop()
        raise
    writer.finish()


def _read_ahead(work: Iterable[Work], read: Callable[[Work], Read]) -> Iterator[tuple[Work, Read]]:
    items = iter(work)
    with ThreadPoolExecutor(READERS, thread_name_prefix="read", initializer=step_back) as pool:
        waiting: deque[tuple[Work, Future[Read]]] = deque()
        try:
            for item in islice(items, AHEAD):
                waiting.append((item, pool.submit(read, item)))
            while waiting:
                item, future = waiting.popleft()
                pixels = future.result()
                for following in islice(items, 1):
                    waiting.append((following, pool.submit(read, following)))
                yield item, pixels
        finally:
            for _, future in waiting:
                future.cancel()


class WriterThread:
    """One thread that writes what it is given; its first error reaches the giver."""

    def __init__(self, write: Callable[[Work, Done], None]) -> None:
        self._write = write
        self._queue: queue.Queue[Optional[tuple[object, object]]] = queue.Queue(AHEAD)
        self._error: Optional[BaseException] = None
        self._thread = threading.Thread(target=self._work, name="write", daemon=True)
        self._thread.start()

    def put(self, item: object, done: object) -> None:
        self._check()
        self._queue.put((item, done))

    def finish(self) -> None:
        """Wait for the last piece."""
        self.stop()
        self._check()

    def stop(self) -> None:
        self._queue.put(None)
        self._thread.join()

    def _check(self) -> None:
        if self._error is not None:
            raise self._error

    def _work(self) -> None:
        while True:
            entry = self._queue.get()
            if entry is None:
                return
            if self._error is not None:
                continue  # keep taking, so that nobody waits on a full queue
            try:
                self._write(*entry)  # type: ignore[arg-type]
            except BaseException as error:
                self._error = error
