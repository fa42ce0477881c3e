"""A worker in which Python does not run is ended all the same."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from tests.support.patience import HANGS_S
from tests.support.places import ROOT

START = f"""
import sys; sys.path.insert(0, {str(ROOT)!r}); import conftest, ctypes
from cnnmapper.engine import guard
guard.watch(0, {{grace}})
print('ready', flush=True)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")


def start(code, grace=0.5):
    code = START.format(grace=grace) + code
    return subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def test_one_that_is_held_up_in_a_library_is_killed_after_the_end_of_standard_input():
    # A function of ctypes.PyDLL keeps all of Python from running, as some of GDAL's do.
    process = start("ctypes.PyDLL(None).sleep(60)")
    process.stdout.readline()
    began = time.monotonic()
    process.stdin.close()
    assert process.wait(HANGS_S) == -9
    assert 0.4 < time.monotonic() - began < HANGS_S


def test_one_that_tidies_up_in_time_is_left_alone():
    process = start("sys.stdin.read(); import time; time.sleep(0.2); sys.exit(3)", HANGS_S)
    process.stdout.readline()
    process.stdin.close()
    assert process.wait(HANGS_S) == 3


def test_nothing_of_it_outlives_the_worker_or_keeps_its_output_open():
    process = start("sys.exit(0)")
    began = time.monotonic()
    # The end of the output comes when the last process that has it open has ended.
    process.stdout.read()
    assert time.monotonic() - began < HANGS_S
    assert process.wait(HANGS_S) == 0
    process.stdin.close()
