"""Which workers of a cluster hang: they hold tasks for far longer than such tasks take.

Dask itself gives up a worker only when nothing was heard of its process for some minutes, and never
one whose process lives while a read of a file in it does not come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

LEAST_S = 30.0
"""No worker counts as silent before, however quick tasks are."""
FIRST_S = 120.0
"""The first task of a worker opens model and images."""
_TIMES = 5.0
"""Of the longest that a task has taken."""
_ASK_S = 5.0
"""Workers that have answered within so long are not asked about; nor is anyone more often."""
_GAP_S = 5.0
"""More time than that between two looks was not spent on watching: a machine was asleep, or this
process was held up."""


class Silence:
    """Tells the workers that are silent from those that are busy, or have nothing to do."""

    def __init__(self) -> None:
        """Begin to watch."""
        self.silent: set[str] = set()
        self._watched = 0.0
        """Seconds; all times here are of this clock."""
        self._looked = float("inf")
        self._asked = float("-inf")
        self._heard: dict[str, float] = {}
        """When each has answered last, or had nothing to answer for."""
        self._known: set[str] = set()
        """Those that have answered once."""
        self._longest = 0.0

    def answered(self, worker: str, seconds: float = 0.0) -> bool:
        """Note an answer.

        Args:
            worker: from which it comes.
            seconds: what the task took, without what it had to open.

        Returns:
            Whether the worker was silent before.
        """
        self._heard[worker] = self._watched
        self._known.add(worker)
        self._longest = max(self._longest, seconds)
        before = worker in self.silent
        self.silent.discard(worker)
        return before

    def fall_silent(self, worker: str) -> bool:
        """Note that a worker does not answer; return whether that is new."""
        new = worker not in self.silent
        self.silent.add(worker)
        return new

    def asked(self, workers: Iterable[str], now: float) -> list[str]:
        """Return the workers about whose tasks the scheduler is to be asked.

        Args:
            workers: that are there.
            now: by a clock that never goes back.
        """
        self._watched += min(max(0.0, now - self._looked), _GAP_S)
        self._looked = now
        here = set(workers)
        self.silent &= here
        self._heard = {name: heard for name, heard in self._heard.items() if name in here}
        if self._watched - self._asked < _ASK_S:
            return []
        long_ago = self._watched - _ASK_S
        some = [name for name in here if self._heard.get(name, long_ago) <= long_ago]
        if some:
            self._asked = self._watched
        return some

    def judged(self, holding: Mapping[str, bool]) -> dict[str, float]:
        """Return the workers that have fallen silent, with the seconds since their last answer.

        Args:
            holding: whether a worker has tasks, for each that was asked about.
        """
        late = {}
        for worker, has_some in holding.items():
            if worker in self.silent:
                continue
            heard = self._heard.setdefault(worker, self._watched)
            if not has_some:
                self._heard[worker] = self._watched
            elif self._watched - heard > self._patience(worker):
                late[worker] = self._watched - heard
        self.silent.update(late)
        return late

    def _patience(self, worker: str) -> float:
        least = LEAST_S if worker in self._known else max(LEAST_S, FIRST_S)
        return max(least, _TIMES * self._longest)
