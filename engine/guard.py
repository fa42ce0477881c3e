"""Ends a worker that cannot end itself: some of GDAL's calls keep Python from running for long.

While rasterio builds overviews or copies a file, no thread of Python runs, so the one that watches
standard input does not see that it was closed. A process of its own does. Windows has no fork:
there QGIS ends a worker that it has cancelled, and one whose QGIS has died ends after the call.

It stands between: what comes on the stream is handed on, for a worker that does several jobs reads
them there.
"""

from __future__ import annotations

import os
import select
import signal
import sys


def watch(descriptor: int, grace_s: float) -> None:
    """Fork a process that kills this one when it outlives the end of a stream.

    To be called while there is one thread, and nothing but whole lines was read from the stream.

    Args:
        descriptor: the stream; from now on it is what the other process hands on.
        grace_s: how long this process may live on after its end.
    """
    if sys.platform == "win32":
        return
    alive, held = os.pipe()
    handed, into = os.pipe()
    if os.fork():
        # The other end, which closes when this process ends, whatever ends it.
        os.close(alive)
        os.close(into)
        os.dup2(handed, descriptor)
        os.close(handed)
        return
    try:
        os.close(held)
        os.close(handed)
        nowhere = os.open(os.devnull, os.O_RDWR)
        # Whoever reads what the worker says must not wait for this process.
        for number in range(3, 256):
            if number not in (descriptor, alive, into, nowhere):
                try:
                    os.close(number)
                except OSError:
                    continue
        for number in {0, 1, 2} - {descriptor}:
            os.dup2(nowhere, number)
        _wait(descriptor, into, alive, os.getppid(), grace_s)
    finally:
        # Also when the worker has ended in the middle of what was handed on.
        os._exit(0)


def _wait(descriptor: int, into: int, alive: int, worker: int, grace_s: float) -> None:
    while True:
        ready, _, _ = select.select([descriptor, alive], [], [])
        if alive in ready:
            return
        data = os.read(descriptor, 65536)
        if not data:
            break
        while data:
            data = data[os.write(into, data) :]
    os.close(into)
    ended, _, _ = select.select([alive], [], [], grace_s)
    if not ended and os.getppid() == worker:
        os.kill(worker, signal.SIGKILL)
