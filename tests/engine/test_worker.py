"""The worker as a real process: what it says, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cnnmapper.engine.contract import job as jobs

from tests.support.map_runs import predict_job
from tests.support.patience import HANGS_S
from tests.support.places import MAIN


def start(job, folder, *options):
    path = folder / "job.json"
    path.write_text(job if isinstance(job, str) else jobs.to_json(job), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, "-I", str(MAIN), *options, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        encoding="utf-8",
    )


def run(job, folder):
    process = start(job, folder)
    output, _ = process.communicate(timeout=120)
    return process.returncode, [json.loads(line) for line in output.splitlines()]


def test_an_environment_says_what_it_is(tmp_path):
    status, messages = run(jobs.VersionsJob(run_model=True), tmp_path)
    assert status == 0
    result = messages[-1]
    assert result["type"] == "result"
    assert result["tensorflow"].startswith("2.")
    assert {"python", "keras", "numpy", "rasterio", "gdal"} <= set(result)


def test_a_run_reports_progress_with_the_time_left_and_one_result(
    tutorial_model, make_raster, tmp_path
):
    job = predict_job(make_raster(), tutorial_model, tmp_path / "map.tif", tile_size=16)
    status, messages = run(job, tmp_path)
    assert status == 0
    kinds = [message["type"] for message in messages]
    assert kinds.count("result") == 1
    assert kinds[-1] == "result"
    fractions = [m["fraction"] for m in messages if m["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert any(m.get("remaining_seconds") is not None for m in messages)
    assert Path(messages[-1]["outputs"]["OUTPUT"]).is_file()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"version": 1, "task": "x"}', "{" * 5000])
def test_a_document_that_is_no_job_ends_in_one_error(tmp_path, text):
    status, messages = run(text, tmp_path)
    assert status == 1
    (error,) = messages
    assert error["type"] == "error"
    assert "Traceback" not in error["message"]


def test_what_a_model_prints_does_not_break_the_messages(tmp_path, tutorial_keras):
    code = tmp_path / "noisy.py"
    code.write_text('import os\nprint("hello {")\nos.write(1, b"raw noise\\n")\n')
    job = jobs.ExportJob(
        str(tutorial_keras), str(tmp_path / "model"), custom_code=str(code), trust=True
    )
    status, messages = run(job, tmp_path)
    assert status == 0
    assert messages[-1]["type"] == "result"


def test_closing_standard_input_ends_the_worker_at_once_and_leaves_no_file(
    tutorial_model, make_raster, tmp_path
):
    target = tmp_path / "out"
    target.mkdir()
    image = make_raster(width=900, height=900)
    job = predict_job(image, tutorial_model, target / "map.tif", tile_size=16)
    process = start(job, tmp_path, "--watch-stdin")
    for line in process.stdout:
        if json.loads(line).get("message", "").startswith("Tile"):
            break
    assert list(target.iterdir()), "the run must be under way"
    began = time.monotonic()
    process.stdin.close()
    process.wait(timeout=HANGS_S)
    assert time.monotonic() - began < HANGS_S
    assert process.returncode == 3
    assert not list(target.iterdir())


def test_no_file_with_the_final_name_is_there_before_the_end(
    tutorial_model, make_raster, tmp_path
):
    image = make_raster(width=600, height=600)
    job = predict_job(image, tutorial_model, tmp_path / "map.tif", tile_size=32)
    process = start(job, tmp_path)
    for line in process.stdout:
        message = json.loads(line)
        if message["type"] == "progress" and message["fraction"] < 1:
            assert not (tmp_path / "map.tif").exists()
    process.wait(timeout=60)
    assert (tmp_path / "map.tif").exists()
    names = {path.name for path in tmp_path.iterdir()}
    assert not [name for name in names if ".part" in name]
