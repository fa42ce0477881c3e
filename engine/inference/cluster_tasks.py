"""The tasks of a run that a cluster has been given: what each is to do, and who has hung with it.

Work that a silent worker has is given to others under another name. The first answer counts, and is
taken once; whatever else comes of it later is only a sign that the silent one is back.
"""

from __future__ import annotations

import dataclasses
import queue
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable, Optional

from ..geometry.map_layout import Tile
from .cluster_connection import (
    GATHER_S,
    Connection,
    KilledWorkersError,
    TaskFailedError,
    WithheldError,
)
from .cluster_silence import Silence

Work = tuple[int, Tile]
"""A tile, with its number in the plan."""


@dataclasses.dataclass
class Outcome:
    """What has become of some tiles: either of the two."""

    work: list[Work]
    result: dict[str, Any]
    """As `cluster_worker.RunOnWorker.compute` gives it."""
    failure: Optional[Exception] = None
    """A `KilledWorkersError` or `TaskFailedError`."""


@dataclasses.dataclass
class _Sent:
    """A task that is under way."""

    work: list[Work]
    """One list, not an equal one, for all tasks that do the same."""
    allowed: Optional[list[str]]
    """The workers that may do it; None: all."""
    left_with: str = ""
    """A worker that hangs: another task does the same, or is about to."""


class Tasks:
    """What is under way, and what is to be sent once more."""

    def __init__(self, connection: Connection, back: Callable[[str], None]) -> None:
        """Begin with none.

        Args:
            connection: to the cluster.
            back: told of a silent worker that answers again.
        """
        self._connection = connection
        self._back = back
        self._silence = Silence()
        self._sent: dict[Any, _Sent] = {}
        self._outdone: dict[Any, str] = {}
        """Tasks that others have done meanwhile, with the worker that is back when they end."""
        self._late: dict[str, float] = {}
        """Workers that have fallen silent since the last look."""
        self.over: list[list[Work]] = []
        """Work to be sent once more, as it is."""

    def __bool__(self) -> bool:
        """Tell whether anything is still to come."""
        return bool(self._sent or self.over)

    @property
    def silent(self) -> set[str]:
        """The workers that hang."""
        return self._silence.silent

    @property
    def under_way(self) -> int:
        """How many tasks there are, without those that silent workers have."""
        return sum(not sent.left_with for sent in self._sent.values())

    def send(self, work: list[Work], allowed: Optional[list[str]]) -> None:
        """Have tiles computed.

        Args:
            work: the tiles; one of :attr:`over` as it is.
            allowed: the workers that may do it; None: all.
        """
        task = self._connection.send([number for number, _ in work], allowed)
        self._sent[task] = _Sent(work, allowed)

    def done(self, seconds: float) -> list[Any]:
        """Wait a moment for tasks that are done, and return them."""
        found = []
        try:
            found.append(self._connection.done.get(timeout=seconds))
            while True:
                found.append(self._connection.done.get_nowait())
        except queue.Empty:
            return found

    def outcome(self, task: Any) -> Optional[Outcome]:
        """Return what has become of the tiles of a task that is done.

        None: nothing yet, or nothing of interest any more.

        Raises:
            ClusterError: the scheduler is gone.
        """
        if task in self._outdone:
            worker = self._outdone.pop(task)
            if self._connection.is_finished(task):
                self._hear(worker)
            self._connection.drop(task)
        if task not in self._sent:
            return None
        failure: Optional[Exception] = None
        try:
            # Each would be waited for, else.
            hanging = self.silent & set(self._connection.holders(task)) if self.silent else set()
            if hanging:
                raise WithheldError(*hanging)
            result = self._connection.result(task)
        except WithheldError as error:
            self._withhold(task, error.args)
            return None
        except (KilledWorkersError, TaskFailedError) as error:
            result, failure = {}, error
        if result is None:
            return None
        work = self._sent.pop(task).work
        if failure is None:
            self._hear(result["worker"], result.get("seconds", 0.0))
        if "tiles" not in result and self._is_under_way(work):
            return None
        self._settle(work)
        return Outcome(work, result, failure)

    def look(self, here: Mapping[str, int], willing: list[str], now: float) -> dict[str, float]:
        """Find what would never end, and put it into :attr:`over`.

        Args:
            here: the workers that are there.
            willing: those of them that compute this run.
            now: by a clock that never goes back.

        Returns:
            Workers that have fallen silent, with the seconds since their last answer.
        """
        late = {**self._late, **self._listen(here, now)}
        self._late = {}
        for task, sent in list(self._sent.items()):
            if sent.left_with and sent.left_with not in here:
                # Somebody else would begin it, in vain.
                self._forget(task)
            elif sent.allowed is not None and not set(sent.allowed) & set(willing):
                # It would wait for workers that do not come back.
                self._forget(task)
                if not sent.left_with:
                    self.over.append(sent.work)
        for task in [task for task, name in self._outdone.items() if name not in here]:
            self._connection.drop(task)
            del self._outdone[task]
        return late

    def drop(self) -> None:
        """Forget all."""
        for task in (*self._sent, *self._outdone):
            self._connection.drop(task)

    def _listen(self, workers: Iterable[str], now: float) -> dict[str, float]:
        """Find the workers that hang, and have their work done by others."""
        asked = self._silence.asked(workers, now)
        if not asked:
            return {}
        live = {task.key: sent for task, sent in self._sent.items() if not sent.left_with}
        held = {
            name: [live[key] for key in keys if key in live]
            for name, keys in self._connection.held(asked).items()
        }
        late = self._silence.judged({name: bool(some) for name, some in held.items()})
        for name in self.silent & held.keys():
            for sent in held[name]:
                sent.left_with = name
                self.over.append(sent.work)
        return late

    def _hear(self, worker: str, seconds: float = 0.0) -> None:
        """Note that a worker has answered."""
        if not self._silence.answered(worker, seconds):
            return
        self._back(worker)
        for sent in self._sent.values():
            if sent.left_with == worker and self._is_to_be_sent(sent.work):
                sent.left_with = ""
                self._unsend(sent.work)

    def _withhold(self, task: Any, workers: Sequence[str]) -> None:
        """Have done once more what a worker that hangs has done, but does not give."""
        for name in workers:
            if self._silence.fall_silent(name):
                self._late[name] = GATHER_S
            self._outdone[self._connection.ping(name)] = name
        work = self._sent[task].work
        self._forget(task)
        if not self._is_under_way(work):
            self.over.append(work)

    def _is_to_be_sent(self, work: list[Work]) -> bool:
        return any(one is work for one in self.over)

    def _is_under_way(self, work: list[Work]) -> bool:
        """Tell whether work is in good hands, or about to be."""
        live = (sent.work is work for sent in self._sent.values() if not sent.left_with)
        return self._is_to_be_sent(work) or any(live)

    def _unsend(self, work: list[Work]) -> None:
        self.over = [one for one in self.over if one is not work]

    def _settle(self, work: list[Work]) -> None:
        """Forget what else there is of work that has an outcome: it is taken once."""
        self._unsend(work)
        for task, sent in list(self._sent.items()):
            if sent.work is work:
                if sent.left_with:
                    self._outdone[task] = sent.left_with
                    del self._sent[task]
                else:
                    self._forget(task)

    def _forget(self, task: Any) -> None:
        self._connection.drop(task)
        del self._sent[task]
