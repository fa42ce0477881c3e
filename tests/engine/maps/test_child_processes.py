"""Processes that the worker starts: how they end with it."""

from __future__ import annotations

import sys

from cnnmapper.engine.maps.child_processes import Child, end_all

TIDY = """
import pathlib, sys
print("begun", flush=True)
sys.stdin.read()
pathlib.Path(sys.argv[1]).unlink()
"""
DEAF = "import time; print('begun', flush=True); time.sleep(600)"


def test_a_child_that_watches_tidies_up_and_one_that_does_not_is_ended(tmp_path):
    unfinished = tmp_path / "map.part.tif"
    unfinished.touch()
    children = [Child([sys.executable, "-Ic", TIDY, str(unfinished)], {}, watching=True),
                Child([sys.executable, "-Ic", DEAF], {})]  # fmt: skip
    for child in children:
        assert next(child.lines()) == "begun"
    end_all()
    assert not unfinished.exists()
    assert [child.end() for child in children] == [0, -9]
