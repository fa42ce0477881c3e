"""A Dask cluster of processes of its own, which tests make hang."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cnnmapper.engine.inference import cluster_connection, cluster_local

from tests.support.patience import HANGS_S

Process = subprocess.Popen[bytes]


@contextlib.contextmanager
def started(folder: Path, workers: int = 1) -> Iterator[list[Process]]:
    """Give a scheduler, whose file is ``scheduler.json``, and workers, each a process of its own.

    Args:
        folder: for the file and for scratch space.
        workers: how many; of one thread each.
    """
    from distributed import Client

    file = folder / "scheduler.json"
    options = ["--scheduler-file", str(file), "--no-dashboard"]
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0"]
    worker = ["worker", "--no-nanny", "--nthreads", "1", "--local-directory", str(folder)]
    processes: list[Process] = []
    try:
        for kind, *own in [scheduler, *[worker] * workers]:
            command = [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options, *own]
            processes.append(
                subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            )
            end = time.monotonic() + HANGS_S
            while not file.exists():
                assert time.monotonic() < end
                time.sleep(0.1)
        with Client(scheduler_file=str(file), set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=HANGS_S)
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait(HANGS_S)


@contextlib.contextmanager
def stopped(process: Process) -> Iterator[None]:
    """Have a process hang; whoever waits for it without an end is let go on, and is found out."""
    waited = threading.Event()

    def go_on() -> None:
        waited.set()
        process.send_signal(signal.SIGCONT)

    timer = threading.Timer(HANGS_S, go_on)
    process.send_signal(signal.SIGSTOP)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        process.send_signal(signal.SIGCONT)
        assert not waited.is_set(), "it was waited for without an end"


def be_hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have patience of seconds with a cluster, not of minutes."""
    monkeypatch.setattr(cluster_connection, "_CONNECT_S", 0.5)
    monkeypatch.setattr(cluster_connection, "_ANSWER_S", 3.0)
    monkeypatch.setattr(cluster_connection, "GATHER_S", 3.0)
    monkeypatch.setattr(cluster_connection, "_PING_S", 1.0)
    monkeypatch.setattr(cluster_connection, "_LEAVE_S", 1.0)
    monkeypatch.setattr(cluster_local, "_CLOSE_S", 1.0)
