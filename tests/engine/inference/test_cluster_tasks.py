"""Tasks of a cluster whose workers hang: whatever happens to the copies, work is taken once."""

from __future__ import annotations

import queue
from collections.abc import Sequence
from typing import Any, Optional

import pytest
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.geometry.map_layout import Tile
from cnnmapper.engine.inference import cluster_silence
from cnnmapper.engine.inference.cluster_connection import TaskFailedError, WithheldError
from cnnmapper.engine.inference.cluster_tasks import Tasks, Work

HERE = {"a": 1, "b": 1}
TILE = Tile(*[Window(0, 0, 1, 1)] * len(Tile.__dataclass_fields__))


class Task:
    def __init__(self, key: str) -> None:
        self.key = key


class Cluster:
    """A connection to no cluster: a test says what becomes of each task."""

    def __init__(self) -> None:
        self.done: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.sent: list[Task] = []
        self.allowed: list[Optional[list[str]]] = []
        self.dropped: list[Task] = []
        self.pings: list[Task] = []
        self.with_worker: dict[str, set[str]] = {}
        self.outcomes: dict[Task, Any] = {}
        self.finished = True

    def send(self, _numbers: Sequence[int], allowed: Optional[list[str]]) -> Task:
        self.sent.append(Task(f"task-{len(self.sent)}"))
        self.allowed.append(allowed)
        return self.sent[-1]

    def result(self, task: Task) -> Any:
        outcome = self.outcomes[task]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def held(self, workers: Sequence[str]) -> dict[str, set[str]]:
        return {name: self.with_worker.get(name, set()) for name in workers}

    def holders(self, _task: Task) -> list[str]:
        return []

    def is_finished(self, _task: Task) -> bool:
        return self.finished

    def ping(self, worker: str) -> Task:
        self.pings.append(Task(worker))
        return self.pings[-1]

    def drop(self, task: Task) -> None:
        self.dropped.append(task)


@pytest.fixture
def cluster() -> Cluster:
    return Cluster()


@pytest.fixture
def back() -> list[str]:
    return []


@pytest.fixture
def tasks(cluster: Cluster, back: list[str]) -> Tasks:
    return Tasks(cluster, back.append)  # type: ignore[arg-type]


def hang(tasks: Tasks, cluster: Cluster, willing: Sequence[str] = ("a", "b")) -> list[Work]:
    """Send a task, with which the worker a hangs; return its work, which is to be sent again."""
    work: list[Work] = [(1, TILE)]
    tasks.send(work, None)
    cluster.with_worker = {"a": {cluster.sent[-1].key}}
    late: dict[str, float] = {}
    for second in range(int(cluster_silence.FIRST_S) + 15):
        late.update(tasks.look(HERE, list(willing), 1000.0 + second))
    assert late.keys() == {"a"}
    assert [one is work for one in tasks.over] == [True]
    return work


def sent_again(tasks: Tasks, cluster: Cluster) -> tuple[Task, Task]:
    hang(tasks, cluster)
    tasks.send(tasks.over.pop(), ["b"])
    first, second = cluster.sent
    return first, second


def answer(worker: str) -> dict[str, Any]:
    return {"worker": worker, "tiles": [], "seconds": 0.1}


@pytest.mark.parametrize("quicker", [0, 1])
def test_the_first_of_two_answers_is_taken_and_the_other_only_heard(tasks, cluster, back, quicker):
    both = sent_again(tasks, cluster)
    cluster.outcomes = {both[0]: answer("a"), both[1]: answer("b")}
    taken = [tasks.outcome(task) for task in (both[quicker], both[1 - quicker])]
    assert [one is not None for one in taken] == [True, False]
    assert back == ["a"]
    assert not tasks


def test_work_that_is_to_be_sent_again_stays_with_a_worker_that_is_back(tasks, cluster, back):
    hang(tasks, cluster)
    other: list[Work] = [(2, TILE)]
    tasks.send(other, None)
    cluster.outcomes = {cluster.sent[1]: answer("a")}
    found = tasks.outcome(cluster.sent[1])
    assert found is not None
    assert found.work is other
    assert back == ["a"]
    assert not tasks.over
    assert tasks.under_way == 1


def test_a_copy_that_fails_is_made_up_for_by_the_other_or_is_what_has_become_of_the_work(
    tasks, cluster
):
    first, second = sent_again(tasks, cluster)
    cluster.outcomes = {first: TaskFailedError("lost"), second: TaskFailedError("lost, too")}
    assert tasks.outcome(first) is None
    found = tasks.outcome(second)
    assert found is not None
    assert str(found.failure) == "lost, too"
    assert not tasks


def test_work_whose_copy_has_failed_is_not_taken_from_the_worker_that_hung(tasks, cluster, back):
    first, second = sent_again(tasks, cluster)
    cluster.outcomes = {first: answer("a"), second: {"worker": "b", "error": ("E", "t", "")}}
    found = tasks.outcome(second)
    assert found is not None
    assert "error" in found.result
    # It is tried again by then, one by one.
    assert tasks.outcome(first) is None
    assert back == ["a"]


def test_a_task_that_comes_to_nothing_is_no_sign_of_its_worker(tasks, cluster, back):
    first, second = sent_again(tasks, cluster)
    cluster.outcomes = {second: answer("b")}
    tasks.outcome(second)
    cluster.finished = False
    assert tasks.outcome(first) is None
    assert not back
    assert tasks.silent == {"a"}


def test_what_a_worker_that_is_gone_had_is_left_to_the_other(tasks, cluster):
    first, second = sent_again(tasks, cluster)
    tasks.look({"b": 1}, ["b"], 2000.0)
    assert cluster.dropped == [first]
    assert not tasks.silent
    cluster.outcomes = {second: answer("b")}
    assert tasks.outcome(second) is not None
    assert not tasks


def test_work_of_a_worker_that_is_not_used_and_hangs_is_sent_again(tasks, cluster):
    hang(tasks, cluster, willing=["b"])


def test_an_answer_that_does_not_come_is_worked_out_by_others_until_its_worker_answers(
    tasks, cluster, back
):
    work: list[Work] = [(1, TILE)]
    tasks.send(work, None)
    cluster.outcomes = {cluster.sent[0]: WithheldError("a")}
    assert tasks.outcome(cluster.sent[0]) is None
    assert tasks.over[0] is work
    assert tasks.look(HERE, ["a", "b"], 1000.0).keys() == {"a"}
    assert not tasks.look(HERE, ["a", "b"], 1001.0)
    assert tasks.outcome(cluster.pings[0]) is None
    assert back == ["a"]
