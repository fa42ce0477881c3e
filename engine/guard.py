"""Ends a worker that cannot end itself: some of GDAL's calls keep Python from running for long.

While rasterio builds overviews or copies a file, no thread of Python runs, so the one that watches
standard input does not see that it was closed. A process of its own does. Windows has no fork:
there QGIS ends a worker that it has cancelled, and one whose QGIS has died ends after the call.
"""

from __future__ import annotations

import os
import select
import signal
import sys


def watch(descriptor: int, grace_s: float) -> None:
    """Fork a process that kills this one when it outlives the end of a stream.

    To be called while there is one thread.

    Args:
        descriptor: the stream, to which nothing more is written.
        grace_s: how long this process may live on after its end.
    """
    if sys.platform == "win32":
        return
    alive, held = os.pipe()
    if os.fork():
        # The other end, which closes when this process ends, whatever ends it.
        os.close(alive)
        return
    try:
        os.close(held)
        nowhere = os.open(os.devnull, os.O_RDWR)
        # Whoever reads what the worker says must not wait for this process.
        for number in range(3, 256):
            if number not in (descriptor, alive, nowhere):
                try:
                    os.close(number)
                except OSError:
                    continue
        for number in {0, 1, 2} - {descriptor}:
            os.dup2(nowhere, number)
        _wait(descriptor, alive, os.getppid(), grace_s)
    finally:
        os._exit(0)


def _wait(descriptor: int, alive: int, worker: int, grace_s: float) -> None:
    while True:
        ready, _, _ = select.select([descriptor, alive], [], [])
        if alive in ready:
            return
        if not os.read(descriptor, 4096):
            break
    ended, _, _ = select.select([alive], [], [], grace_s)
    if not ended and os.getppid() == worker:
        os.kill(worker, signal.SIGKILL)
