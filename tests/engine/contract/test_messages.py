"""What a worker says while it works: never back, and never silent for long."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from cnnmapper.engine import service
from cnnmapper.engine.contract import messages as wire
from cnnmapper.engine.contract.job import VersionsJob
from cnnmapper.engine.contract.messages import Clock, Stages

from tests.support.patience import HANGS_S
from tests.support.recorder import Recorder


def wait_for(messages: Recorder, count: int) -> list[dict[str, Any]]:
    """Return what has been said of the progress as soon as it is so much."""
    end = time.monotonic() + HANGS_S
    while len(messages.all("progress")) < count and time.monotonic() < end:
        time.sleep(0.01)
    return messages.all("progress")


def test_a_silent_step_says_again_what_it_is_and_for_how_long(messages):
    with messages.beating(0.02):
        messages.progress(0.3, "Rewriting the network")
        said = wait_for(messages, 3)
    assert said[0]["message"] == "Rewriting the network"
    assert said[1]["message"] == "Rewriting the network (0 s)"
    assert [one["fraction"] for one in said[:3]] == [0.3] * 3


def test_before_anything_was_said_it_says_that_it_starts(messages):
    with messages.beating(0.02):
        assert wait_for(messages, 1)[0]["message"] == "Starting (0 s)"


def test_nothing_is_said_after_the_end(messages):
    with messages.beating(0.01):
        wait_for(messages, 2)
    threads = [thread.name for thread in threading.enumerate()]
    assert "heartbeat" not in threads


def test_progress_never_goes_back_but_in_a_new_job(messages):
    for fraction in (0.1, 0.5, 0.3, 0.6):
        messages.progress(fraction, "Working")
    messages.begin()
    messages.progress(0.2, "Working")
    assert [one["fraction"] for one in messages.all("progress")] == [0.1, 0.5, 0.5, 0.6, 0.2]


def test_a_long_tile_says_how_far_it_is_and_how_long_the_map_still_takes(messages, monkeypatch):
    now = 100.0
    monkeypatch.setattr(wire.time, "monotonic", lambda: now)
    Clock(messages, 4, "Tile")
    now += 10
    messages.within(0.25)
    now += 0.5
    messages.within(0.26)  # too soon to be told
    first, second = messages.all("progress")
    assert (first["message"], first["fraction"]) == ("Tile 0 of 4", 0)
    assert second["message"] == "Tile 0 of 4 (25 % of the next, 10 s)"
    assert second["fraction"] == 0.0625
    # A quarter of a tile took 10 s: 15 quarters are left.
    assert second["remaining_seconds"] == 150


def test_a_step_within_a_stage_counts_for_the_stage(messages, monkeypatch):
    now = 100.0
    monkeypatch.setattr(wire.time, "monotonic", lambda: now)
    stage = Stages(messages, 1, 1).stage(1)
    Clock(stage, 2, "Tile")
    now += 10
    stage.within(0.5)
    assert [one["fraction"] for one in messages.all("progress")] == [0.5, 0.625]


def test_no_task_is_silent_for_long(messages, monkeypatch):
    monkeypatch.setattr(wire, "LONGEST_SILENCE_S", 0.02)
    monkeypatch.setattr(service, "_run", lambda _job, to: wait_for(to, 2))
    assert service._do(VersionsJob, messages, None) == 0
    assert len(messages.all("progress")) >= 2


@pytest.mark.parametrize("share", [-1.0, 7.0])
def test_a_share_stays_within_its_step(messages, share):
    messages.progress(0, "Tile 0 of 2", step=0.5)
    messages.within(share)
    messages._say_again(0)
    assert messages.all("progress")[-1]["fraction"] in (0, 0.5)
