"""A map whose tiles a Dask cluster computes: the same map, whatever happens to the cluster."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.cluster_address import read_address, unlike_an_address
from cnnmapper.engine.contract.errors import ClusterError, EngineError, OtbError
from cnnmapper.engine.inference import cluster, cluster_connection, cluster_local
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.otb.limits import refuse_what_it_cannot
from cnnmapper.engine.predict import predict

from tests.support import onnx_files
from tests.support.dask_machines import Process, be_hasty, started, stopped
from tests.support.map_runs import predict_job
from tests.support.patience import HANGS_S, ended_in_time
from tests.support.places import ROOT
from tests.support.rasters import write_random
from tests.support.recorder import Recorder

TILES = 35


class Listening(Recorder):
    """Does something when so many tiles are done."""

    def __init__(self, tiles: int, then: Callable[[], None]) -> None:
        super().__init__()
        self._tiles = tiles
        self._then: Optional[Callable[[], None]] = then

    def progress(self, fraction: float, *args: Any, **kwargs: Any) -> None:
        super().progress(fraction, *args, **kwargs)
        if self._then is not None and fraction * TILES >= self._tiles:
            then, self._then = self._then, None
            then()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image with a corner of nothing, a model, a legend and an area."""
    made = tmp_path_factory.mktemp("cluster")
    image = write_random(made / "image.tif", 220, 150, bands=3)
    with rasterio.open(image, "r+") as dataset:
        dataset.write(np.zeros((3, 40, 40), "uint16"), window=((0, 40), (100, 140)))
    onnx_files.network(made / "model.onnx")
    (made / "legend.csv").write_text("value,label\n1,water\n2,wood\n3,grass\n7,town\n")
    return made


@pytest.fixture(scope="module")
def dask() -> Iterator[Any]:
    """A cluster of two processes, as somebody else has started it."""
    from distributed import LocalCluster

    made = LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", memory_limit=0
    )
    try:
        yield made
    finally:
        made.close(timeout=HANGS_S)


def job_of(folder: Path, name: str, **options: Any) -> jobs.PredictJob:
    settings: dict[str, Any] = {
        "tile_size": 32,
        "probability_type": "uint16",
        "confidence": str(folder / f"{name}_confidence.tif"),
        "classes": str(folder / "legend.csv"),
        **options,
    }
    return predict_job(folder / "image.tif", folder / "model.onnx", folder / f"{name}.tif",
                       **settings)  # fmt: skip


def content(job: jobs.PredictJob) -> list[Any]:
    found: list[Any] = []
    for path in filter(None, (job.class_map, job.probabilities, job.confidence)):
        with rasterio.open(path) as dataset:
            tags = {k: v for k, v in dataset.tags().items() if "DATE" not in k}
            found += [dataset.read().tobytes(), dataset.profile, tags, dataset.descriptions]
    return found


@pytest.fixture(scope="module")
def alone(folder: Path) -> tuple[list[Any], list[str]]:
    """The maps as one machine makes them, and what it warns of."""
    recorder = Recorder()
    job = job_of(folder, "alone")
    predict(job, recorder)
    return content(job), recorder.warned


def test_a_cluster_makes_the_map_that_one_machine_makes_and_warns_of_the_same(
    folder, dask, alone
):
    recorder = Recorder()
    job = job_of(folder, "map", cluster=dask.scheduler_address)
    predict(job, recorder)
    assert content(job) == alone[0]
    assert recorder.warned == alone[1]
    assert any("nothing says that this means no data" in text for text in alone[1])
    assert recorder.result_["valid_pixels"] == 218 * 148


def test_a_worker_that_is_killed_costs_nothing_but_time(folder, dask, alone):
    from distributed import Client

    def kill() -> None:
        with Client(dask.scheduler_address, set_as_default=False) as client:
            processes = client.run(os.getpid)
        os.kill(next(iter(processes.values())), signal.SIGKILL)

    job = job_of(folder, "killed", cluster=dask.scheduler_address)
    predict(job, Listening(5, kill))
    assert content(job) == alone[0]


def test_what_was_finished_when_the_scheduler_went_is_gone_on_with_by_one_machine(
    folder, dask, alone, monkeypatch
):
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)

    result, left = cluster_connection.Connection.result, [4]

    def lose(connection: Any, task: Any) -> Any:
        if not left[0]:
            raise connection.lost()
        left[0] -= 1
        return result(connection, task)

    monkeypatch.setattr(cluster_connection.Connection, "result", lose)
    job = job_of(folder, "resumed", cluster=dask.scheduler_address)
    with pytest.raises(ClusterError, match="The tiles that are finished stay beside the map"):
        predict(job, Recorder())
    recorder = Recorder()
    predict(dataclasses.replace(job, cluster=""), recorder)
    (told,) = [m["message"] for m in recorder.all("info") if "Going on" in m["message"]]
    assert int(told.split(": ")[1].split()[0]) > 4
    assert content(job) == alone[0]
    assert not [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_a_worker_that_sees_another_file_computes_nothing_and_names_it(folder, dask, monkeypatch):
    image = folder / "image.tif"
    before = image.stat()

    def replace_it(*args: Any) -> Any:
        os.utime(image, ns=(before.st_atime_ns, before.st_mtime_ns + 10**9))
        return install(*args)

    install = cluster_connection.Connection.install
    monkeypatch.setattr(cluster_connection.Connection, "install", replace_it)
    recorder = Recorder()
    try:
        with pytest.raises(ClusterError, match="can compute this map") as caught:
            predict(job_of(folder, "other", cluster=dask.scheduler_address), recorder)
    finally:
        os.utime(image, ns=(before.st_atime_ns, before.st_mtime_ns))
    # Of the last one, or of one that is alone as its fellow has just been killed, the error tells.
    told = " ".join([*recorder.warned, str(caught.value)])
    assert f"is not used: {image} is another file there" in told
    assert not (folder / "other.tif").exists()


def test_processes_of_this_machine_end_with_the_run_that_was_killed(
    folder, alone, tmp_path, monkeypatch
):
    job = job_of(folder, "local")
    (folder / "job.json").write_text(jobs.to_json(job))
    worker = subprocess.Popen(
        [sys.executable, "-I", str(ROOT / "engine" / "__main__.py"), str(folder / "job.json"),
         "--cluster", "local:2"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert worker.stdout is not None
    lines: list[str] = []
    with ended_in_time(worker):
        for line in worker.stdout:
            lines.append(line.decode())
            if '"Tile ' in lines[-1] and "Connecting" in "".join(lines):
                break
        children = children_of(worker.pid)
    worker.kill()
    worker.wait(HANGS_S)
    worker.stdout.close()
    assert len(children) >= 2, lines
    end = time.monotonic() + HANGS_S
    while any(os.path.exists(f"/proc/{child}") for child in children):
        assert time.monotonic() < end
        time.sleep(0.1)
    predict(job, Recorder())
    assert content(job) == alone[0]
    # Their folder goes with the next run that has some.
    assert list(tmp_path.glob("cnnmapper-cluster-*"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with cluster_local.scratch_folder() as own:
        assert list(tmp_path.glob("cnnmapper-cluster-*")) == [own]
        with cluster_local.scratch_folder() as another:
            assert own.exists()
            assert another != own
    assert not list(tmp_path.glob("*cnnmapper-cluster-*"))


def children_of(process: int) -> list[int]:
    threads = Path(f"/proc/{process}/task").iterdir()
    return [int(c) for thread in threads for c in (thread / "children").read_text().split()]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("tcp://node-1.example:8786", ""),
        ("tls://[2001:db8::1]:8786", ""),
        ("local:4", ""),
        ("/shared/scheduler.json", ""),
        ("node-1:8786", "expected is the address of a Dask scheduler"),
        ("http://node-1:8787", "expected is the address of a Dask scheduler"),
        ("tcp://node-1", "expected is the address of a Dask scheduler"),
        ("tcp://me:secret@node-1:8786", "expected is the address of a Dask scheduler"),
        ("local:0", "expected are 1 to 1024 processes"),
        ("local", "expected is the address of a Dask scheduler"),
    ],
)
def test_what_is_no_address_of_a_cluster_is_refused_with_the_forms_that_are(text, wrong):
    found = unlike_an_address(text)
    assert (wrong in found and text in found) if wrong else not found


def test_the_address_is_read_from_the_file_that_a_scheduler_writes(tmp_path):
    path = tmp_path / "scheduler.json"
    path.write_text('{"type": "Scheduler", "address": "tls://10.0.0.1:8786", "workers": {}}')
    found = read_address(str(path))
    assert (found.text, found.is_private, found.leaves_the_machine) == (
        "tls://10.0.0.1:8786", True, True,
    )  # fmt: skip
    path.write_text("{}")
    for wrong in (path, tmp_path / "none.json"):
        with pytest.raises(ValueError, match=str(wrong)):
            read_address(str(wrong))


def refused(job: jobs.PredictJob) -> str:
    with pytest.raises(EngineError) as caught:
        predict(job, Recorder())
    return str(caught.value)


def test_a_cluster_that_is_not_there_or_would_hear_a_secret_is_refused(folder, monkeypatch):
    monkeypatch.setattr(cluster_connection, "_CONNECT_S", 0.5)
    nobody = "tcp://127.0.0.1:1"
    assert f"No Dask scheduler answers at {nobody}" in refused(
        job_of(folder, "no", cluster=nobody)
    )
    job = job_of(folder, "no", cluster=nobody)
    named = dataclasses.replace(job.sources[0].rasters[0], credentials="abc")
    with pytest.raises(ClusterError, match="log-in"):
        cluster._check_secrets(
            dataclasses.replace(job, sources=(jobs.Source((named,)),)), read_address(nobody)
        )
    monkeypatch.setitem(sys.modules, "distributed", None)
    told = refused(job_of(folder, "no", cluster=nobody))
    assert "cnnmapper:setupenvironment -- CLUSTER=true" in told
    with pytest.raises(OtbError, match="CLUSTER"):
        refuse_what_it_cannot(dataclasses.replace(job_of(folder, "no"), cluster=nobody))


def test_a_part_of_a_map_belongs_to_the_others_wherever_it_was_computed(tmp_path, dask):
    write_random(tmp_path / "image.tif", 700, 140, bands=3)
    onnx_files.network(tmp_path / "model.onnx")
    (tmp_path / "legend.csv").write_text("value,label\n1,water\n2,wood\n3,grass\n7,town\n")
    alone = job_of(tmp_path, "alone", part="2/3", tile_size=64)
    predict(alone, Recorder())
    there = job_of(tmp_path, "there", part="2/3", tile_size=64, cluster=dask.scheduler_address)
    predict(there, Recorder())
    assert content(there) == content(alone)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[list[Process]]:
    with started(tmp_path) as processes:
        yield processes


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    be_hasty(monkeypatch)


@pytest.mark.usefixtures("hasty")
def test_a_worker_that_hangs_before_the_run_is_named(folder, machines, tmp_path):
    job = job_of(folder, "hanging", cluster=str(tmp_path / "scheduler.json"))
    with stopped(machines[1]):
        assert "these workers do not answer: tcp://127.0.0.1" in refused(job)


@pytest.mark.usefixtures("hasty")
def test_a_scheduler_that_hangs_before_the_run_does_not_answer(folder, machines, tmp_path):
    job = job_of(folder, "hanging", cluster=str(tmp_path / "scheduler.json"))
    with stopped(machines[0]):
        assert "No Dask scheduler answers at tcp://127.0.0.1" in refused(job)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("before", [False, True], ids=["after a result", "before a result"])
def test_a_scheduler_that_hangs_in_the_midst_leaves_what_is_finished(
    folder, machines, tmp_path, alone, monkeypatch, before
):
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)
    # A tile for each task: most of them are still to be sent then.
    monkeypatch.setattr(cluster, "TASK_S", 0.0)
    job = job_of(folder, f"midst {before}", cluster=str(tmp_path / "scheduler.json"))
    result, left = cluster_connection.Connection.result, [4]
    with contextlib.ExitStack() as hanging:

        def hang(connection: Any, task: Any) -> Any:
            left[0] -= 1
            if not left[0] and before:
                hanging.enter_context(stopped(machines[0]))
            found = result(connection, task)
            if not left[0] and not before:
                hanging.enter_context(stopped(machines[0]))
            return found

        monkeypatch.setattr(cluster_connection.Connection, "result", hang)
        with pytest.raises(ClusterError, match="has not answered for 3 s"):
            predict(job, Recorder())
    predict(dataclasses.replace(job, cluster=""), Recorder())
    assert content(job) == alone[0]


@pytest.mark.usefixtures("hasty")
def test_a_worker_that_hangs_after_the_last_tile_does_not_keep_the_map(
    folder, machines, tmp_path, alone, monkeypatch
):
    leave = cluster_connection.Connection.leave

    def hang(connection: cluster_connection.Connection) -> None:
        with stopped(machines[1]):
            leave(connection)

    monkeypatch.setattr(cluster_connection.Connection, "leave", hang)
    job = job_of(folder, "last", cluster=str(tmp_path / "scheduler.json"))
    predict(job, Recorder())
    assert content(job) == alone[0]
