"""Workers of a cluster that hang in the midst of a map: others do their tiles, each once."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.inference import cluster, cluster_connection, cluster_silence
from cnnmapper.engine.inference.cluster_silence import FIRST_S, LEAST_S, Silence
from cnnmapper.engine.predict import predict

from tests.support import onnx_files
from tests.support.dask_machines import Process, be_hasty, started, stopped
from tests.support.map_runs import predict_job
from tests.support.patience import HANGS_S, ended_in_time
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder

WIDTH, HEIGHT, TILE = 400, 240, 16
TILES = 25 * 15
"""Enough that some are left whatever happens."""


class Listening(Recorder):
    """Does something when so many tiles are done, and something else at the first warning."""

    def __init__(
        self, then: Callable[[], Any], warned: Optional[Callable[[], None]] = None, tiles: int = 20
    ) -> None:
        super().__init__()
        self._then: Optional[Callable[[], Any]] = then
        self._warned = warned
        self._tiles = tiles

    def progress(self, fraction: float, *args: Any, **kwargs: Any) -> None:
        super().progress(fraction, *args, **kwargs)
        if self._then is not None and fraction * TILES >= self._tiles:
            then, self._then = self._then, None
            then()

    def warning(self, message: str) -> None:
        super().warning(message)
        if self._warned is not None and "not answered" in message:
            warned, self._warned = self._warned, None
            warned()


def of_silence(recorder: Recorder) -> list[str]:
    return [text for text in recorder.warned if "not answered" in text]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("silence")
    write_random(made / "image.tif", WIDTH, HEIGHT, bands=3)
    onnx_files.network(made / "model.onnx")
    return made


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[list[Process]]:
    with started(tmp_path, workers=2) as processes:
        yield processes


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Numbers of the tiles that the cluster's answers have brought into the map."""
    be_hasty(monkeypatch)
    monkeypatch.setattr(cluster_silence, "LEAST_S", 2.0)
    monkeypatch.setattr(cluster_silence, "FIRST_S", 10.0)
    monkeypatch.setattr(cluster_silence, "_ASK_S", 0.5)
    # A tile for each task: most of them are still to be sent when something happens.
    monkeypatch.setattr(cluster, "TASK_S", 0.0)
    numbers: list[int] = []
    write = cluster._Tiles._write

    def noted(tiles: Any, work: Any, result: Any) -> None:
        numbers.extend(number for number, _ in work)
        write(tiles, work, result)

    monkeypatch.setattr(cluster._Tiles, "_write", noted)
    return numbers


def job_of(folder: Path, name: str, scheduler: Optional[Path] = None) -> jobs.PredictJob:
    return predict_job(
        folder / "image.tif", folder / "model.onnx", folder / f"{name}.tif", tile_size=TILE,
        probability_type="float32", cluster="" if scheduler is None else str(scheduler),
    )  # fmt: skip


def content(job: jobs.PredictJob) -> list[bytes]:
    found = []
    for path in filter(None, (job.class_map, job.probabilities)):
        with rasterio.open(path) as dataset:
            found.append(dataset.read().tobytes())
    return found


@pytest.fixture(scope="module")
def alone(folder: Path) -> list[bytes]:
    job = job_of(folder, "alone")
    predict(job, Recorder())
    return content(job)


def each_once(written: list[int]) -> bool:
    """Tell whether every tile but the first, which this process has computed, was written once."""
    return sorted(written) == list(range(1, TILES)) or sorted(written) == list(range(TILES))


def test_the_tiles_of_a_worker_that_hangs_are_computed_by_another_and_it_is_named(
    folder, machines, tmp_path, alone, written
):
    job = job_of(folder, "one", tmp_path / "scheduler.json")
    with contextlib.ExitStack() as hanging:
        recorder = Listening(lambda: hanging.enter_context(stopped(machines[2])))
        predict(job, recorder)
    (told,) = of_silence(recorder)
    assert "have not answered for" in told
    assert told.count("tcp://127.0.0.1") == 2, "the cluster, and the worker that hangs"
    assert "Other workers get their tiles" in told
    assert content(job) == alone
    assert each_once(written)


def test_what_a_worker_that_hangs_has_computed_but_not_sent_is_computed_by_another(
    folder, machines, tmp_path, alone, written, monkeypatch
):
    from distributed import Client

    with Client(scheduler_file=str(tmp_path / "scheduler.json"), set_as_default=False) as client:
        numbers = client.run(os.getpid)
    processes = {process.pid: process for process in machines}
    result, left = cluster_connection.Connection.result, [20]
    recorder = Recorder()
    with contextlib.ExitStack() as hanging:

        def hang(connection: Any, task: Any) -> Any:
            left[0] -= 1
            if not left[0]:
                (holder,) = connection.holders(task)
                hanging.enter_context(stopped(processes[numbers[holder]]))
            return result(connection, task)

        monkeypatch.setattr(cluster_connection.Connection, "result", hang)
        job = job_of(folder, "withheld", tmp_path / "scheduler.json")
        predict(job, recorder)
    (told,) = of_silence(recorder)
    assert "Other workers get their tiles" in told
    assert content(job) == alone
    assert each_once(written)


def test_a_worker_that_answers_late_does_no_harm_and_is_used_again(
    folder, machines, tmp_path, alone, written, monkeypatch
):
    def again() -> list[str]:
        told = [message["message"] for message in recorder.all("info")]
        return [text for text in told if "answers again" in text]

    send, end = cluster._Tiles._send, time.monotonic() + HANGS_S

    def with_some_left(tiles: Any) -> None:
        """Have tiles to compute when the worker is back, however quick the other is."""
        left = tiles._left
        if not again() and time.monotonic() < end and len(left) <= TILES // 2:
            tiles._left = deque()
        send(tiles)
        tiles._left = left

    monkeypatch.setattr(cluster._Tiles, "_send", with_some_left)
    job = job_of(folder, "late", tmp_path / "scheduler.json")
    with contextlib.ExitStack() as hanging:
        recorder = Listening(lambda: hanging.enter_context(stopped(machines[2])), hanging.close)
        predict(job, recorder)
    (told,) = of_silence(recorder)
    (back,) = again()
    assert back.split()[2] in told
    assert content(job) == alone
    assert each_once(written)


def test_a_run_whose_workers_all_hang_says_so_and_goes_on_with_the_first_that_answers(
    folder, machines, tmp_path, alone, written
):
    machines[1].kill()
    job = job_of(folder, "all", tmp_path / "scheduler.json")
    with contextlib.ExitStack() as hanging:
        recorder = Listening(lambda: hanging.enter_context(stopped(machines[2])), hanging.close)
        predict(job, recorder)
    (told,) = of_silence(recorder)
    assert "There is no other: the run waits until one answers or joins" in told
    assert "after five minutes" in told
    assert content(job) == alone
    assert each_once(written)


def test_a_run_with_a_worker_that_hangs_is_cancelled_at_once(folder, machines, tmp_path):
    job = job_of(folder, "cancelled", tmp_path / "scheduler.json")
    path = tmp_path / "job.json"
    path.write_text(jobs.to_json(job))
    run = subprocess.Popen(
        [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), "--watch-stdin", str(path),
         "--cluster", job.cluster],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert run.stdin is not None
    assert run.stdout is not None
    with stopped(machines[2]), ended_in_time(run, HANGS_S):
        for line in run.stdout:
            told = json.loads(line)
            if told["type"] == "progress" and "Tile" in told["message"]:
                break
        run.stdin.close()
        run.wait(HANGS_S)
    run.stdout.close()
    assert not Path(job.class_map).exists()


class Watch:
    """Looks at workers every second, by a clock of its own."""

    def __init__(self) -> None:
        self.silence = Silence()
        self.now = 1000.0

    def __call__(self, seconds: float, holding: dict[str, bool]) -> dict[str, float]:
        """Watch for so long; return who fell silent, and after how long."""
        late: dict[str, float] = {}
        for _ in range(int(seconds)):
            self.now += 1.0
            asked = self.silence.asked(holding, self.now)
            late.update(self.silence.judged({name: holding[name] for name in asked}))
        return late


def test_a_worker_is_silent_after_five_times_what_the_longest_task_has_taken():
    watched = Watch()
    silence = watched.silence
    watched(10, {"a": True, "b": True})
    silence.answered("a", 20.0)
    silence.answered("b", 0.1)
    assert not watched(100, {"a": True, "b": False})
    (found,) = watched(10, {"a": True, "b": False}).items()
    assert found[0] == "a"
    assert 100 < found[1] <= 110
    assert silence.silent == {"a"}
    assert silence.answered("a")
    assert not silence.silent


def test_a_worker_that_still_opens_its_model_is_waited_for_longer():
    watched = Watch()
    silence = watched.silence
    silence.answered("quick", 0.1)
    assert watched(LEAST_S + 15, {"new": True, "quick": True}).keys() == {"quick"}
    assert watched(FIRST_S, {"new": True}).keys() == {"new"}


def test_time_in_which_nobody_watched_makes_no_worker_silent():
    watched = Watch()
    silence = watched.silence
    silence.answered("a", 0.1)
    watched(6, {"a": True})
    watched.now += 3600.0
    assert not watched(3, {"a": True})


def test_a_worker_without_tasks_is_never_silent():
    watched = Watch()
    silence = watched.silence
    silence.answered("a", 0.1)
    assert not watched(1000, {"a": False})
    assert not watched(LEAST_S - 6, {"a": True})
