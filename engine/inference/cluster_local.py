"""A Dask cluster of this machine's processes, which ends with the run."""

from __future__ import annotations

import contextlib
import functools
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..contract.errors import ClusterError
from ..cores import cores
from ..maps import atomic_files
from ..maps.output_lock import held
from .cluster_answers import in_short, made

_START_S = 5.0
"""For each process, beside what all take."""
_CLOSE_S = 30.0
_SCRATCH = "cnnmapper-cluster-"


@contextlib.contextmanager
def local_client(distributed: Any, dask: Any, processes: int, patience: float) -> Iterator[Any]:
    """Give the client of processes that are started, and end with it.

    Args:
        distributed: the library.
        dask: the one that has its settings.
        processes: how many.
        patience: seconds until they are there, beside what each takes.

    Raises:
        ClusterError: they cannot be started.
    """
    with contextlib.ExitStack() as exits:
        settings = {
            # No pages in the browser: nobody else on this machine is to see or ask anything.
            "distributed.scheduler.http.routes": [],
            "distributed.worker.http.routes": [],
            "temporary-directory": str(exits.enter_context(scratch_folder())),
            "distributed.worker.memory.spill": False,
            "distributed.worker.memory.target": False,
            "distributed.worker.memory.pause": False,
            # Nobody looks at what they would tell; together they cost a tenth of a processor.
            "distributed.worker.profile.enabled": False,
            "distributed.admin.system-monitor.interval": "10s",
            "distributed.admin.tick.interval": "500ms",
        }
        exits.enter_context(dask.config.set(settings))
        try:
            start = functools.partial(
                distributed.LocalCluster,
                n_workers=processes,
                threads_per_worker=max(1, cores() // processes),
                processes=True,
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",
                # Others on this machine could have the workers run their code, else.
                security=True,
                # The system's own limits count, as for a run without a cluster.
                memory_limit=0,
                silence_logs=logging.ERROR,
            )
            cluster = made(start, patience + _START_S * processes)
        except Exception as error:
            raise ClusterError(
                f"The {processes} processes of CLUSTER cannot be started: {in_short(error)}."
            ) from error
        exits.enter_context(closed(cluster))
        client = distributed.Client(cluster, set_as_default=False, name="cnnmapper")
        yield exits.enter_context(closed(client))


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a folder for the processes of this machine; those of runs that were killed are removed.

    Whoever holds the lock of one uses it.
    """
    for left in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*"):
        with contextlib.suppress(OSError), held(left):
            atomic_files.remove(left)
    folder = Path(tempfile.mkdtemp(prefix=_SCRATCH))
    with held(folder):
        atomic_files.unfinished(folder)
        try:
            yield folder
        finally:
            atomic_files.remove(folder)


@contextlib.contextmanager
def closed(one: Any) -> Iterator[Any]:
    """Give a client or a cluster, and close it."""
    try:
        yield one
    finally:
        with contextlib.suppress(Exception):
            # It may be closed by the scheduler's end.
            one.close(timeout=_CLOSE_S)
