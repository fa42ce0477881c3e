"""The connection to a Dask cluster: the one module that imports distributed.

Nothing of ours has to be installed there: the engine's own code goes to each worker, those that
join later too, with a worker plugin, and is imported under a name that its content decides, so that
two versions get along in one process.

References:
    Rocklin, M. (2015): Dask: parallel computation with blocked algorithms and task scheduling.
    Proceedings of the 14th Python in Science Conference.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import queue
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from ..contract.cluster_address import LOCAL, ClusterAddress
from ..contract.errors import ClusterError, PackageError
from ..cores import cores
from ..maps import atomic_files
from ..maps.output_lock import held
from .cluster_answers import answer, made, silent_workers
from .cluster_plugin import plugin_of
from .engine_archive import engine_archive

_CONNECT_S = 10.0
_REACH_S = 3.0
_ANSWER_S = 120.0
"""For the scheduler, and for all workers together where each has to say something."""
_LEAVE_S = 10.0
_START_S = 5.0
"""For each process of this machine, beside what all take."""
_CLOSE_S = 30.0
_GATHER_S = 60.0
"""For the results of a task; those of one that was lost on the way take as long as the task."""
_NAMED = 5
"""Workers that one message names at the most."""
_SCRATCH = "cnnmapper-cluster-"
_SAME = ("python", "distributed")
"""What has to be of one version on both sides, or they do not understand each other."""


class Connection:
    """A cluster that computes the tiles of one run."""

    def __init__(self, client: Any, address: ClusterAddress) -> None:
        """Prepare; :func:`connected` makes it.

        Args:
            client: Dask's.
            address: of the cluster.
        """
        self._client = client
        self._address = address
        self._run = f"cnnmapper-{uuid.uuid4().hex[:12]}"
        self._count = 0
        self._task: Any = None
        self.done: queue.SimpleQueue[Any] = queue.SimpleQueue()
        """Tasks that are done, in whichever way, as :meth:`send` has returned them."""

    def workers(self) -> dict[str, int]:
        """Return the addresses of the workers that are there, with the threads of each.

        Raises:
            ClusterError: the scheduler is gone.
        """
        if self._client.status != "running":
            raise self.lost()
        try:
            return dict(answer(self._client, self._client.nthreads, _ANSWER_S))
        except TimeoutError:
            raise ClusterError(
                f"The scheduler of the cluster {self._address.text} has not answered for "
                f"{_ANSWER_S:.0f} s. The tiles that are finished stay beside the map: run it "
                "again, with CLUSTER or without, and it goes on from there."
            ) from None
        except Exception as error:
            # Whatever it is that distributed raises about a connection that is closed.
            raise self.lost() from error

    def lost(self) -> ClusterError:
        """Return what is to be said of a scheduler that is gone."""
        return ClusterError(
            f"The scheduler of the cluster {self._address.text} is gone. The tiles that are "
            "finished stay beside the map: run it again, with CLUSTER or without, and it goes on "
            "from there."
        )

    def check_versions(self) -> None:
        """Compare what the machines of the cluster have with what this one has.

        Raises:
            ClusterError: they would not understand each other; says which has what.
        """
        try:
            found = answer(self._client, self._client.get_versions, _ANSWER_S)
        except TimeoutError:
            raise self._silent() from None
        except Exception as error:
            raise self.lost() from error
        own = found["client"]
        others = {"the scheduler": found["scheduler"]}
        others.update({f"the worker {name}": one for name, one in found["workers"].items()})
        for what, one in others.items():
            for package in _SAME:
                mine, theirs = _version(own, package), _version(one, package)
                if theirs and mine != theirs:
                    raise ClusterError(
                        f"In the cluster {self._address.text}, {what} has {package} {theirs}, and "
                        f"this machine {mine}: expected is the same. "
                        "Install the same versions on both (engine/requirements-cluster.txt in "
                        "the plugin's folder names them)."
                    )

    def install(self, document: dict[str, Any]) -> None:
        """Give the engine and the run to every worker, and to those that join later.

        Args:
            document: what the workers are told of the run; plain values.

        Raises:
            ClusterError: that fails.
        """
        package, code = engine_archive()
        try:
            from distributed.diagnostics.plugin import WorkerPlugin

            plugin = plugin_of(WorkerPlugin, self._run, package, code, document)
            register = functools.partial(self._client.register_plugin, plugin, name=self._run)
            answer(self._client, register, _ANSWER_S)
        except TimeoutError:
            raise self._silent() from None
        except Exception as error:
            raise ClusterError(
                f"The cluster {self._address.text} does not take the engine: {_short(error)}. "
                "Look into the logs of its workers."
            ) from error
        self._task = _task(self._run)

    def _silent(self) -> ClusterError:
        some = ", ".join(silent_workers(self._client, _LEAVE_S)[:_NAMED])
        which = f"these workers do not answer: {some}" if some else "not all workers answer"
        return ClusterError(
            f"In the cluster {self._address.text}, {which} (waited for: {_ANSWER_S:.0f} s). End "
            "them and run it again, or wait until the scheduler has given them up, which takes "
            "some minutes."
        )

    def look_whether_direct(self, workers: Iterable[str]) -> None:
        """Find out whether results can come straight from the workers, and have them do so if so.

        Else they come through the scheduler, which takes it time and memory.
        """
        some = list(workers)[:3]

        async def reach() -> None:
            for address in some:
                await asyncio.wait_for(self._client.rpc(address).identity(), _REACH_S)

        with contextlib.suppress(Exception):
            # Any failure means the same.
            self._client.sync(reach)
            self._client.direct_to_workers = bool(some)

    def send(self, numbers: Sequence[int], allowed: Optional[Sequence[str]] = None) -> Any:
        """Have tiles computed; return the task, which will be in :attr:`done`.

        Args:
            numbers: of the tiles.
            allowed: the workers that may do it; None: all.
        """
        self._count += 1
        future = self._client.submit(
            self._task,
            list(numbers),
            key=f"{self._run}-{self._count}",
            pure=False,
            workers=None if allowed is None else list(allowed),
            allow_other_workers=False,
        )
        future.add_done_callback(self.done.put)
        return future

    def result(self, task: Any) -> Any:
        """Return what a task that is done has given.

        None: its worker has died with it, and so it is not done; :attr:`done` will have it again.

        Raises:
            KilledWorkersError: the workers that began it have died.
            TaskFailedError: it has failed otherwise.
            ClusterError: the scheduler is gone.
        """
        try:
            if task.status == "error":
                raise task.exception()
            return task.result(timeout=_GATHER_S)
        except (TimeoutError, asyncio.TimeoutError):
            task.add_done_callback(self.done.put)
            return None
        except (Exception, asyncio.CancelledError) as error:
            if self._client.status != "running":
                raise self.lost() from error
            if type(error).__name__ == "KilledWorker":
                raise KilledWorkersError from error
            raise TaskFailedError(_short(error)) from error

    def drop(self, task: Any) -> None:
        """Forget a task."""
        with contextlib.suppress(Exception):
            task.cancel()

    def leave(self) -> None:
        """Have the workers forget the run."""
        with contextlib.suppress(Exception):
            # What a cluster that is gone has to say to that is of no use.
            # Nor is one of its workers that hangs to keep the map from being finished.
            leave = functools.partial(self._client.unregister_worker_plugin, self._run)
            answer(self._client, leave, _LEAVE_S)


class KilledWorkersError(Exception):
    """The workers that began a task have died, one after the other."""


class TaskFailedError(Exception):
    """A task has failed, and not in our code; its text says why."""


@contextlib.contextmanager
def connected(address: ClusterAddress) -> Iterator[Connection]:
    """Connect to a cluster, or make one of this machine's processes.

    Raises:
        PackageError: distributed is not installed.
        ClusterError: nothing answers.
    """
    distributed = require_distributed()
    with contextlib.ExitStack() as exits:
        if address.kind == LOCAL:
            client = exits.enter_context(_local_client(distributed, address.processes))
        else:
            try:
                client = made(
                    lambda: distributed.Client(
                        address.text, timeout=_CONNECT_S, set_as_default=False, name="cnnmapper"
                    ),
                    3 * _CONNECT_S,
                )
            except Exception as error:
                raise ClusterError(
                    f"No Dask scheduler answers at {address.text}: {_short(error)}. Check CLUSTER, "
                    "and whether the scheduler runs and can be reached from here."
                ) from error
            exits.enter_context(_closed(client))
        connection = Connection(client, address)
        exits.callback(connection.leave)
        yield connection


def require_distributed() -> Any:
    """Return the library.

    Raises:
        PackageError: it is not installed.
    """
    try:
        import distributed
    except ImportError as error:
        raise PackageError(
            f"Dask (distributed), by which a cluster is reached, is not in the inference "
            f"environment ({error}). Add it with “Set up the inference environment”, CLUSTER "
            "(qgis_process run cnnmapper:setupenvironment -- CLUSTER=true); what is there stays. "
            "A Python of your own needs what engine/requirements-cluster.txt lists. Or leave "
            "CLUSTER of the map empty."
        ) from None
    logging.getLogger("distributed").setLevel(logging.ERROR)
    return distributed


@contextlib.contextmanager
def _local_client(distributed: Any, processes: int) -> Iterator[Any]:
    import dask

    with contextlib.ExitStack() as exits:
        settings = {
            # No pages in the browser: nobody else on this machine is to see or ask anything.
            "distributed.scheduler.http.routes": [],
            "distributed.worker.http.routes": [],
            "temporary-directory": str(exits.enter_context(_scratch_folder())),
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
            cluster = made(start, _ANSWER_S + _START_S * processes)
        except Exception as error:
            raise ClusterError(
                f"The {processes} processes of CLUSTER cannot be started: {_short(error)}."
            ) from error
        exits.enter_context(_closed(cluster))
        client = distributed.Client(cluster, set_as_default=False, name="cnnmapper")
        yield exits.enter_context(_closed(client))


@contextlib.contextmanager
def _scratch_folder() -> Iterator[Path]:
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
def _closed(one: Any) -> Iterator[Any]:
    try:
        yield one
    finally:
        with contextlib.suppress(Exception):
            # It may be closed by the scheduler's end.
            one.close(timeout=_CLOSE_S)


def _version(host: dict[str, Any], package: str) -> str:
    version = str(host["packages"].get(package) or "")
    return ".".join(version.split(".")[:2]) if package == "python" else version


def _short(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0][:300] if lines else type(error).__name__).rstrip(".")


def _task(run: str) -> Any:
    def compute(numbers: list[int]) -> Any:
        from distributed import get_worker

        plugin: Any = get_worker().plugins[run]
        return plugin.compute(numbers)

    return compute
