"""The tiles of one run on a Dask cluster: sent out, gathered, and given to the one writer.

This process stays the only one that writes: lock, spool, journal and checks are those of any run,
and do not care in which order tiles come.
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Callable, Optional

import numpy as np

from ..contract import errors
from ..contract.cluster_address import LOCAL, ClusterAddress, read_address
from ..contract.errors import ClusterError, EngineError, JobError
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..contract.secrecy import public
from ..maps.tile_pipeline import WriterThread
from .cluster_connection import NAMED, Connection, KilledWorkersError, connected
from .cluster_document import RunDocument
from .cluster_tasks import Outcome, Tasks, Work
from .map_finishing import FinishedTile, MapFinishing
from .products import Product
from .tile_packing import SpoiltTileError, TileShape, unpacked

if TYPE_CHECKING:
    from .map_making import OpenedRun

TASK_S = 0.5
"""What a task takes, at least: it costs 8 ms of processor time, wherever."""
_MOST_BYTES = 32 << 20
"""Of the tiles of a task, before they are packed."""
_THREADS = 2
"""Of a worker, those that are counted: more would only wait for the network of its model."""
_ATTEMPTS = 3
"""How often a tile is begun whose reading fails."""
_LOOK_S = 1.0
WAIT_S = 30.0
"""After so long without a worker it is said."""


def compute_on_cluster(
    job: PredictJob,
    messages: Messages,
    opened: OpenedRun,
    identity: dict[str, str],
    work: Sequence[Work],
    finishing: MapFinishing,
    keep: Callable[[Work, FinishedTile], None],
) -> None:
    """Compute tiles on the cluster that a job names.

    Args:
        job: what is asked for.
        messages: told of the cluster.
        opened: the run, as this process has opened it.
        identity: of the run: each worker finds it out for itself.
        work: the tiles, with their numbers in the plan.
        finishing: told what was counted on them.
        keep: takes each tile as it comes, in a thread of its own.

    Raises:
        EngineError: as the tiles would raise it here; or the cluster cannot be used, or is gone.
    """
    try:
        address = read_address(job.cluster)
    except ValueError as error:
        raise JobError(str(error)) from None
    _check_secrets(job, address)
    if address.leaves_the_machine and not address.is_private:
        messages.warning(
            f"What goes to and from the cluster {address.text} can be read and changed on the way, "
            "and whoever reaches its scheduler can run programs on it and on this machine: tcp:// "
            "is for networks that you trust. A scheduler at tls:// is protected."
        )
    document = RunDocument.of(job, opened, identity, address.leaves_the_machine)
    messages.progress(0, f"Connecting to the cluster {address.text}")
    with connected(address) as connection:
        connection.check_versions()
        connection.install(document.as_values())
        _Tiles(connection, address, messages, opened, work, finishing, keep).run()


def _check_secrets(job: PredictJob, address: ClusterAddress) -> None:
    """Refuse log-ins that would be sent where others can read them."""
    for source in job.sources:
        for raster in source.rasters:
            if raster.credentials or public(raster.path) != raster.path:
                raise ClusterError(
                    f"{public(raster.path)} is read with a log-in or a signature, which is not "
                    f"sent to the cluster {address.text}. Give the workers a log-in of their own "
                    "(GDAL's variables in their environment) and the raster without one, save it "
                    "where all machines find it, or leave CLUSTER empty."
                )


class _Tiles:
    """Sends tiles out and gathers them."""

    def __init__(
        self,
        connection: Connection,
        address: ClusterAddress,
        messages: Messages,
        opened: OpenedRun,
        work: Sequence[Work],
        finishing: MapFinishing,
        keep: Callable[[Work, FinishedTile], None],
    ) -> None:
        self._connection = connection
        self._address = address
        self._messages = messages
        self._products = opened.run.products
        self._tile = opened.run.tile
        self._finishing = finishing
        self._keep = keep
        self._left: deque[Work] = deque(work)
        self._alone: deque[Work] = deque()
        """Tiles that go out one by one: some of them has ended workers, or failed."""
        self._tasks = Tasks(connection, self._say_back)
        self._workers: dict[str, int] = {}
        self._refused: dict[str, str] = {}
        self._attempts: dict[int, int] = {}
        self._seconds: Optional[float] = None
        """What a tile takes, at the least."""
        self._said: set[str] = set()
        self._seen = time.monotonic()
        self._looked = 0.0

    def run(self) -> None:
        """Compute all tiles.

        Raises:
            EngineError: see :func:`compute_on_cluster`.
        """
        writer = WriterThread(self._write)
        try:
            self._look()
            while self._left or self._alone or self._tasks:
                self._send()
                for task in self._tasks.done(_LOOK_S):
                    outcome = self._tasks.outcome(task)
                    if outcome is not None:
                        self._take(outcome, writer)
                if time.monotonic() - self._looked >= _LOOK_S:
                    self._look()
        except BaseException:
            self._tasks.drop()
            writer.stop()
            raise
        self._tasks.drop()
        writer.finish()

    def _look(self) -> None:
        """See which workers are there."""
        now = self._looked = time.monotonic()
        before = self._workers
        self._workers = self._connection.workers()
        if self._workers and not before:
            self._connection.look_whether_direct(self._workers)
        willing = self._willing()
        if self._workers and not willing:
            raise ClusterError(
                f"No worker of the cluster {self._address.text} can compute this map. "
                f"{self._sentence(next(iter(self._workers)))}"
            )
        if willing:
            self._seen = now
        elif now - self._seen >= WAIT_S:
            self._say_no_worker()
        late = self._tasks.look(self._workers, willing, now)
        if late:
            self._say_silent(late, bool(set(willing) - set(self._tasks.silent)))

    def _willing(self) -> list[str]:
        return [name for name in self._workers if name not in self._refused]

    def _say_silent(self, late: dict[str, float], others: bool) -> None:
        names = ", ".join(list(late)[:NAMED]) + (", …" if len(late) > NAMED else "")
        follows = (
            "Other workers get their tiles"
            if others
            else "There is no other: the run waits until one answers or joins. Dask gives up "
            "workers that hang, after five minutes if nobody has set it otherwise. End them and "
            "start others, or cancel the run: what is finished stays for the next one"
        )
        self._messages.warning(
            f"These workers of the cluster {self._address.text} have not answered for "
            f"{min(late.values()):.0f} s, far longer than their tiles take: {names}. {follows}. A "
            "worker that answers again is used again."
        )

    def _say_back(self, worker: str) -> None:
        self._messages.info(f"The worker {worker} answers again.")

    def _say_no_worker(self) -> None:
        said = f"The cluster {self._address.text} has had no worker for {WAIT_S:.0f} s."
        if self._address.kind == LOCAL:
            raise ClusterError(
                f"{said} They may have run out of memory: give CLUSTER fewer processes, or RAM or "
                "TILE_SIZE a smaller value."
            )
        self._say(
            "warning",
            f"{said} The run waits for one, and goes on by itself; start some, or cancel it: what "
            "is finished stays for the next run.",
        )

    def _send(self) -> None:
        """Have as many tasks under way as keeps all workers busy."""
        tasks, willing = self._tasks, self._willing()
        usable = [name for name in willing if name not in tasks.silent]
        if willing and not usable:
            return
        threads = sum(min(_THREADS, self._workers[name]) for name in usable)
        allowed = usable if self._refused or tasks.silent else None
        # One, where there is no worker: a cluster that grows with its tasks waits for it.
        while tasks.under_way < max(1, 2 * threads):
            if tasks.over:
                work = tasks.over.pop(0)
            elif self._alone:
                work = [self._alone.popleft()]
            elif self._left:
                work = [self._left.popleft() for _ in range(self._at_a_time(threads))]
            else:
                return
            tasks.send(work, allowed)

    def _at_a_time(self, threads: int) -> int:
        """Return how many tiles make a task."""
        if self._seconds is None:
            return 1
        enough = int(TASK_S / max(self._seconds, 1e-3)) + 1
        bands = sum(_bytes_of_pixel(product) for product in self._products)
        most = max(1, _MOST_BYTES // (self._tile.width * self._tile.height * bands))
        # In the end, all workers are to have something to do.
        share = -(-len(self._left) // max(1, 2 * threads))
        return max(1, min(enough, most, share, len(self._left)))

    def _take(self, outcome: Outcome, writer: WriterThread) -> None:
        work, result, failure = outcome.work, outcome.result, outcome.failure
        if isinstance(failure, KilledWorkersError):
            self._ended_workers(work)
        elif failure is not None:
            self._again(work, ClusterError(f"The cluster {self._address.text} failed: {failure}."))
        elif "refused" in result:
            self._left.extendleft(reversed(work))
            self._refuse(result["worker"], result["refused"])
        elif "error" in result:
            self._failed(result, work)
        else:
            self._seconds = min(self._seconds or 1e9, result["seconds"] / len(work))
            for kind, text in result["said"]:
                self._say(kind, text)
            writer.put(work, result)

    def _refuse(self, worker: str, reason: str) -> None:
        if worker in self._refused:
            return
        self._refused[worker] = reason
        self._look()
        self._messages.warning(self._sentence(worker))

    def _sentence(self, worker: str) -> str:
        return f"The worker {worker} is not used: {self._refused[worker]}."

    def _failed(self, result: dict[str, Any], work: list[Work]) -> None:
        kind, text, trace = result["error"]
        found = getattr(errors, kind, None)
        where = f"(on the worker {result['worker']})"
        if isinstance(found, type) and issubclass(found, EngineError):
            error: EngineError
            error = found(text) if found is not errors.OtherGdalError else errors.RasterError(text)
        elif kind == "MemoryError":
            error = ClusterError(
                f"The worker {result['worker']} ran out of memory. Give RAM or TILE_SIZE a smaller "
                "value, or start workers with more memory."
            )
        else:
            error = ClusterError(f"A tile failed unexpectedly {where}: {text}.")
        error.__cause__ = _ElsewhereError(f"{where}\n{trace}")
        if isinstance(error, (errors.RasterError, ClusterError)):
            self._again(work, error)
        else:
            raise error

    def _again(self, work: list[Work], error: EngineError) -> None:
        """Have tiles tried once more, each by itself; what fails for good is raised."""
        for number, _ in work:
            self._attempts[number] = self._attempts.get(number, 0) + 1
            if self._attempts[number] >= _ATTEMPTS:
                raise error
        self._alone.extend(work)

    def _ended_workers(self, work: list[Work]) -> None:
        if len(work) > 1:
            # Which of them it is, shows when each is alone.
            self._alone.extend(work)
            return
        number, tile = work[0]
        raise ClusterError(
            f"Tile {number} of the map ({tile.output}) ends workers: several died in the midst of "
            "it, one after the other, most likely because their memory did not suffice. Give "
            f"TILE_SIZE a smaller value (tiles have {self._tile.width} x {self._tile.height} "
            "pixels), or start workers with more memory. What is finished stays for the next run."
        )

    def _write(self, work: list[Work], result: dict[str, Any]) -> None:
        self._finishing.add(result["counted"])
        for (number, tile), (found, valid, lost, maps) in zip(work, result["tiles"]):
            if number != found:
                raise ClusterError("The cluster has answered for other tiles than it was given.")
            window = tile.output
            try:
                pixels = [
                    unpacked(sent, TileShape(window.height, window.width, len(p.bands), p.dtype))
                    for sent, p in zip(maps, self._products)
                ]
            except SpoiltTileError as error:
                raise ClusterError(f"{error} Run it again: what is finished stays.") from None
            self._keep((number, tile), FinishedTile(pixels, valid, lost))

    def _say(self, kind: str, text: str) -> None:
        """Say once what several workers have to say, each with numbers of its own."""
        alike = re.sub(r"[-+.\d]+", "#", text)
        if alike not in self._said:
            self._said.add(alike)
            (self._messages.warning if kind == "warning" else self._messages.info)(text)


class _ElsewhereError(Exception):
    """The traceback of an error on another machine, for the log."""


def _bytes_of_pixel(product: Product) -> int:
    return len(product.bands) * int(np.dtype(product.dtype).itemsize)
