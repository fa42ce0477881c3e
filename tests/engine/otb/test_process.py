"""Orfeo ToolBox at work: its log and progress, cancel, and what goes wrong.

With the stand-in for its binding under the real pyotb (tests/support/otb_stand_in).
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cnnmapper.engine.contract import job as jobs

from tests.support.patience import HANGS_S


def test_with_a_stand_in_for_otb_its_progress_and_log_arrive(worker, otb_job):
    messages = worker.run(otb_job)
    fractions = [m["fraction"] for m in messages if m["type"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    texts = [m["message"] for m in messages if m["type"] == "progress"]
    assert "Orfeo ToolBox: 50 %" in texts
    infos = [m["message"] for m in messages if m["type"] == "info"]
    assert "Orfeo ToolBox: TensorflowModelServe: Source info :" in infos
    warnings = [m["message"] for m in messages if m["type"] == "warning"]
    assert "Orfeo ToolBox: TensorflowModelServe: a warning" in warnings
    assert "tensorflow/core says hello" in worker.errors


def test_with_a_stand_in_for_otb_cancel_ends_both_processes_and_leaves_nothing(worker, otb_job):
    before = {path.name for path in worker.folder.iterdir()} | {"job.json", "record.jsonl"}
    process = worker.start(otb_job, "--watch-stdin", OTB_STAND_IN="hang")
    for line in process.stdout:
        if "50 %" in line:
            break
    # The record is written when the output is: the stand-in hangs after it.
    child = worker.seen[-1]["pid"]
    began = time.monotonic()
    process.stdin.close()
    process.wait(timeout=HANGS_S)
    assert time.monotonic() - began < HANGS_S
    assert process.returncode == 3
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    assert {path.name for path in worker.folder.iterdir()} <= before


@pytest.mark.skipif(sys.platform != "linux", reason="the parent's death is heard of on Linux")
def test_with_a_stand_in_for_otb_a_worker_that_is_killed_takes_its_child_along(worker, otb_job):
    process = worker.start(otb_job, OTB_STAND_IN="hang")
    for line in process.stdout:
        if "50 %" in line:
            break
    child = worker.seen[-1]["pid"]
    process.kill()
    process.wait()
    for _ in range(50):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{child}/stat").read_text().split(")")[1].split()[0] == "Z":
            return
        time.sleep(0.05)
    pytest.fail("the child outlived its parent")


def test_with_a_stand_in_for_otb_a_long_error_becomes_one_sentence(worker, otb_job):
    error = worker.error(otb_job, OTB_STAND_IN="fail")
    assert error["message"] == (
        "TensorFlow inside Orfeo ToolBox could not run the model: INVALID_ARGUMENT: input must be "
        "4-dimensional[3,16,16]. Check RECEPTIVE_FIELD, the image's bands and the model; the full "
        "text is in the log."
    )
    assert "ImageRegion (0x7ffd)" in error["details"]
    assert not Path(otb_job.class_map).exists()
    assert not list(worker.folder.glob(".*part*"))


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("crash", ["SIGSEGV", "log"]),
        ("killed", ["signal 9", "memory ran out", "RAM"]),
        ("shrink", ["did not write the map that was asked for", "size 54 x 37"]),
        ("no OTBTF", ["without the application TensorflowModelServe", "mdl4eo/otbtf"]),
        ("no applications", ["cannot load Orfeo ToolBox itself", "mdl4eo/otbtf"]),
    ],
)
def test_with_a_stand_in_for_otb_what_goes_wrong_is_explained(worker, otb_job, mode, words):
    error = worker.error(otb_job, OTB_STAND_IN=mode)
    for word in words:
        assert word in error["message"]
    assert not Path(otb_job.class_map).exists()


def test_a_python_with_pyotb_and_without_otb_is_explained_and_ends_no_worker(worker, otb_job):
    worker.variables.pop("PYTHONPATH")
    error = worker.error(otb_job)
    for word in ("has pyotb, but pyotb cannot load Orfeo ToolBox", "LD_LIBRARY_PATH", "otbtf"):
        assert word in error["message"]
    assert "OTB_ROOT" not in error["message"]
    assert "Unset it" in worker.error(otb_job, OTB_ROOT="/nowhere")["message"]


def test_a_python_without_pyotb_is_explained(worker, otb_job):
    worker.python = Path("/usr/bin/python3")
    if subprocess.run([worker.python, "-c", "import osgeo, numpy"]).returncode:
        pytest.skip("the system's Python has no GDAL")
    assert "-m pip install pyotb" in worker.error(otb_job)["message"]


def test_a_network_whose_regions_differ_from_its_patches_gives_no_map(worker, otb_job):
    error = worker.error(dataclasses.replace(otb_job, mode="fcn"), OTB_STAND_IN="padded")
    assert "does not equal the patch-based one" in error["message"]
    assert not Path(otb_job.class_map).exists()


def test_the_versions_of_otb_say_what_is_there_and_what_is_missing(worker):
    (result,) = worker.run(jobs.OtbVersionsJob())[-1:]
    assert result["problems"] == []
    assert result["versions"]["pyotb"] == "2.2.0"
    assert result["versions"]["rasters"].startswith("GDAL")
    (result,) = worker.run(jobs.OtbVersionsJob(), OTB_STAND_IN="no OTBTF")[-1:]
    assert "without the application" in result["problems"][0]
