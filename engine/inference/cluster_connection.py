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
import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from ..contract.cluster_address import LOCAL, ClusterAddress
from ..contract.errors import ClusterError, PackageError
from .cluster_answers import answer, holders, in_short, made, silent_workers
from .cluster_local import closed, local_client
from .cluster_plugin import plugin_of
from .engine_archive import engine_archive

_CONNECT_S = 10.0
_REACH_S = 3.0
_ANSWER_S = 120.0
"""For the scheduler, and for all workers together where each has to say something."""
_LEAVE_S = 10.0
GATHER_S = 30.0
"""For the results of a task; those of one that was lost on the way take as long as the task."""
_SLOW_S = 600.0
"""For those of a worker that answers: a large tile on a slow way."""
_PING_S = 5.0
NAMED = 5
"""Workers that one message names at the most."""
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
                f"The cluster {self._address.text} does not take the engine: {in_short(error)}. "
                "Look into the logs of its workers."
            ) from error
        self._task = _task(self._run)

    def _silent(self) -> ClusterError:
        some = ", ".join(silent_workers(self._client, _LEAVE_S)[:NAMED])
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
            WithheldError: the workers that have it do not answer.
            KilledWorkersError: the workers that began it have died.
            TaskFailedError: it has failed otherwise.
            ClusterError: the scheduler is gone.
        """
        try:
            if task.status == "error":
                raise task.exception()
            return self._gathered(task)
        except (WithheldError, ClusterError):
            raise
        except (TimeoutError, asyncio.TimeoutError):
            task.add_done_callback(self.done.put)
            return None
        except (Exception, asyncio.CancelledError) as error:
            if self._client.status != "running":
                raise self.lost() from error
            if type(error).__name__ == "KilledWorker":
                raise KilledWorkersError from error
            raise TaskFailedError(in_short(error)) from error

    def _gathered(self, task: Any) -> Any:
        try:
            return task.result(timeout=GATHER_S)
        except (TimeoutError, asyncio.TimeoutError):
            holders = self.holders(task)
            if not holders:
                # Lost on the way, unless it is the scheduler that hangs.
                self.workers()
                raise
            silent = silent_workers(self._client, _PING_S, holders)
            if silent:
                raise WithheldError(*silent) from None
            return task.result(timeout=_SLOW_S)

    def is_finished(self, task: Any) -> bool:
        """Tell whether a task that is done has come to its end, and not to nothing."""
        return bool(task.status == "finished")

    def holders(self, task: Any) -> list[str]:
        """Return the workers that have the result of a task."""
        return holders(self._client, task, _LEAVE_S)

    def ping(self, worker: str) -> Any:
        """Return a task of nothing for a worker; once it answers, :attr:`done` will have it."""
        future = self._client.submit(int, pure=False, workers=[worker], allow_other_workers=False)
        future.add_done_callback(self.done.put)
        return future

    def held(self, workers: Sequence[str]) -> dict[str, set[str]]:
        """Return the keys of the tasks that workers have been given and have not answered.

        Args:
            workers: of which that is asked. Where one has gone meanwhile, nothing is found out.
        """
        ask = functools.partial(self._client.processing, list(workers))
        with contextlib.suppress(Exception):
            # Whether the scheduler answers is found out elsewhere.
            return {name: set(keys) for name, keys in answer(self._client, ask, _LEAVE_S).items()}
        return {}

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


class WithheldError(Exception):
    """The workers, the arguments, that have the result of a task do not answer."""


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
            import dask

            client = exits.enter_context(
                local_client(distributed, dask, address.processes, _ANSWER_S)
            )
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
                    f"No Dask scheduler answers at {address.text}: {in_short(error)}. Check "
                    "CLUSTER, and whether the scheduler runs and can be reached from here."
                ) from error
            exits.enter_context(closed(client))
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


def _version(host: dict[str, Any], package: str) -> str:
    version = str(host["packages"].get(package) or "")
    return ".".join(version.split(".")[:2]) if package == "python" else version


def _task(run: str) -> Any:
    def compute(numbers: list[int]) -> Any:
        from distributed import get_worker

        plugin: Any = get_worker().plugins[run]
        return plugin.compute(numbers)

    return compute
