"""A worker that does one job after another, as a real process."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cnnmapper.engine import serving
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.messages import BEGIN_OF_JOB, END_OF_JOB

from tests.support.map_runs import predict_job
from tests.support.patience import HANGS_S
from tests.support.places import MAIN

from .test_worker import run

_OF_THE_FOLDER = ("seconds", "outputs", "styles")
DATES = re.compile(rb"\d{4}[:-]\d\d[:-]\d\d[ T]\d\d:\d\d:\d\dZ?")


class Serving:
    """A worker, and what it says to each of its jobs."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder / "of the worker"
        self.folder.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(MAIN), "--serve", str(self.folder), *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            encoding="utf-8",
        )  # fmt: skip

    def give(self, document: object) -> None:
        self.process.stdin.write(json.dumps(document) + "\n")
        self.process.stdin.flush()

    def do(self, job: jobs.Job) -> list[dict]:
        """Return what it says to a job, its own begin and end included."""
        self.give(json.loads(jobs.to_json(job)))
        said = []
        for line in self.process.stdout:
            said.append(json.loads(line))
            if said[-1]["type"] == "end":
                break
        return said


@pytest.fixture
def serving_worker(tmp_path):
    workers = []

    def start(*options):
        workers.append(Serving(tmp_path, *options))
        return workers[-1]

    yield start
    for worker in workers:
        worker.process.kill()
        worker.process.wait(HANGS_S)
        for stream in (worker.process.stdin, worker.process.stdout, worker.process.stderr):
            stream.close()


def files(folder):
    """What lies in a folder, without the dates in it."""
    return {path.name: DATES.sub(b"", path.read_bytes()) for path in sorted(folder.iterdir())}


def without_times(messages):
    """What was said, but for how long it took and how often its progress was."""
    return [
        {key: value for key, value in message.items() if key not in _OF_THE_FOLDER}
        for message in messages
        if message["type"] not in ("progress", "begin", "end")
    ]


def test_what_it_makes_after_other_maps_equals_what_a_fresh_worker_makes_byte_for_byte(
    serving_worker, tutorial_model, make_raster, tmp_path
):
    one = make_raster(width=61, height=47)
    other = make_raster(width=90, height=70, name="other.tif", seed=11)
    folders = [tmp_path / "stays", tmp_path / "fresh"]
    for folder in folders:
        folder.mkdir()
    # Another image, mode and edges in between, so that something could be left of them.
    again = one, {"edges": "reflect"}
    last = other, {"method": "patches", "probability_type": "uint16"}
    worker = serving_worker()
    for name, (image, options) in (
        ("first", again), ("between", (other, {"mode": "fcn"})), ("again", again), ("last", last)
    ):  # fmt: skip
        said = worker.do(predict_job(image, tutorial_model, folders[0] / f"{name}.tif", **options))
        assert said[-1] == {"type": "end", "status": 0, "again": True}
        if name in ("again", "last"):
            job = predict_job(image, tutorial_model, folders[1] / f"{name}.tif", **options)
            status, alone = run(job, tmp_path)
            assert status == 0
            assert without_times(said) == without_times(alone)
    found, expected = map(files, folders)
    assert {"again.tif", "again.qml", "last_probabilities.tif"} < set(expected)
    for name in expected:
        assert found[name] == expected[name], name
    assert found["again.tif"] == found["first.tif"]


def test_an_image_and_a_model_that_were_replaced_meanwhile_are_read_anew(
    serving_worker, tutorial_model, make_raster, tmp_path
):
    image = make_raster(width=40, height=40)
    model = tmp_path / "model"
    shutil.copytree(tutorial_model, model)
    worker = serving_worker()
    job = predict_job(image, model, tmp_path / "map.tif")
    worker.do(job)
    before = (tmp_path / "map_probabilities.tif").read_bytes()
    make_raster(width=40, height=40, seed=5)
    said = worker.do(job)
    assert said[-1]["status"] == 0
    assert DATES.sub(b"", (tmp_path / "map_probabilities.tif").read_bytes()) != DATES.sub(
        b"", before
    )
    with (model / "saved_model.pb").open("ab") as stream:
        stream.write(b"\0")
    said = worker.do(job)
    assert "describes other model files" in next(m for m in said if m["type"] == "error")["message"]


def test_after_a_job_that_failed_it_takes_no_other_and_ends(
    serving_worker, tutorial_model, tmp_path
):
    worker = serving_worker()
    said = worker.do(predict_job(tmp_path / "missing.tif", tutorial_model, tmp_path / "map.tif"))
    assert [message["type"] for message in said] == ["begin", "error", "end"]
    assert said[-1] == {"type": "end", "status": 1, "again": False}
    assert worker.process.wait(HANGS_S) == 0
    assert not worker.folder.exists()


@pytest.mark.parametrize("document", ["text", {}, [1]])
def test_a_line_that_is_no_job_ends_in_one_error(serving_worker, document):
    worker = serving_worker()
    worker.give(document)
    said = [json.loads(line) for line in worker.process.stdout]
    assert [message["type"] for message in said] == ["begin", "error", "end"]
    assert worker.process.wait(HANGS_S) == 0


def test_without_a_job_it_ends_by_itself_and_leaves_nothing(serving_worker):
    worker = serving_worker("--idle", "0.2")
    assert worker.process.wait(HANGS_S) == 0
    assert not worker.folder.exists()


def test_the_end_of_standard_input_ends_one_that_waits(serving_worker):
    worker = serving_worker()
    worker.process.stdin.close()
    assert worker.process.wait(HANGS_S) == 3
    assert not worker.folder.exists()


def test_the_end_of_standard_input_ends_it_in_a_later_job_and_leaves_no_file(
    serving_worker, tutorial_model, make_raster, tmp_path
):
    target = tmp_path / "out"
    target.mkdir()
    worker = serving_worker()
    worker.do(predict_job(make_raster(), tutorial_model, tmp_path / "small.tif"))
    large = make_raster(width=900, height=900, name="large.tif")
    job = predict_job(large, tutorial_model, target / "map.tif", tile_size=16)
    worker.give(json.loads(jobs.to_json(job)))
    for line in worker.process.stdout:
        if json.loads(line).get("message", "").startswith("Tile"):
            break
    assert list(target.iterdir()), "the run must be under way"
    began = time.monotonic()
    worker.process.stdin.close()
    assert worker.process.wait(HANGS_S) == 3
    assert time.monotonic() - began < HANGS_S
    assert not list(target.iterdir())
    assert not worker.folder.exists()


def test_on_standard_error_it_says_where_a_job_begins_and_ends(serving_worker, tmp_path):
    worker = serving_worker()
    worker.do(predict_job(tmp_path / "missing.tif", tmp_path, tmp_path / "map.tif"))
    lines = [line for line in worker.process.stderr.read().splitlines() if line]
    assert lines[0] == BEGIN_OF_JOB
    assert lines[-1] == END_OF_JOB


def test_after_a_raster_of_the_network_or_another_task_a_fresh_worker_is_due(tmp_path):
    local = predict_job(tmp_path / "a.tif", tmp_path, tmp_path / "map.tif")
    assert serving.leaves_nothing_behind(local)
    vrt = tmp_path / "remote.vrt"
    vrt.write_text("<VRTDataset>/vsicurl/https://example.org/a.tif</VRTDataset>")
    for raster in ("https://example.org/a.tif", "/vsis3/bucket/a.tif", vrt):
        job = predict_job(raster, tmp_path, tmp_path / "map.tif")
        assert not serving.leaves_nothing_behind(job), raster
    assert not serving.leaves_nothing_behind(jobs.ExportJob("a.keras", "b", trust=True))


def test_after_a_keras_file_was_exported_a_fresh_worker_is_due_but_not_after_it_was_reused(
    tutorial_keras, make_raster, tmp_path
):
    kept = str(tmp_path / "exports")
    job = predict_job(make_raster(), tutorial_keras, tmp_path / "map.tif", exports=kept)
    ends = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        worker = Serving(tmp_path / name)
        ends.append(worker.do(job)[-1])
        worker.process.kill()
        worker.process.communicate()
    assert ends == [
        {"type": "end", "status": 0, "again": False}, {"type": "end", "status": 0, "again": True}
    ]  # fmt: skip


def test_one_that_has_grown_large_is_not_kept(monkeypatch):
    # The process of the tests has any size.
    monkeypatch.setattr(serving, "MOST_MEMORY", 1 << 50)
    assert serving.is_small()
    monkeypatch.setattr(serving, "MOST_MEMORY", 1 << 20)
    assert not serving.is_small()
