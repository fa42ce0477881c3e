"""What takes long to make, made once in a run of the tests, whichever of its processes is first.

It lies in the temporary folder of the run, so that nothing is older than the code that made it.
Who wants to change something of it copies it first.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from pathlib import Path
from typing import Callable, Optional

import pytest

_of_the_run: Optional[pytest.TempPathFactory] = None


def share_in(factory: pytest.TempPathFactory) -> None:
    """Say where the things of this run lie, for what is no fixture."""
    global _of_the_run
    _of_the_run = factory


def made_in_this_run(name: str, make: Callable[[Path], object]) -> Path:
    """Do as ``made_once`` does, where a conftest.py has said by ``share_in`` where things lie."""
    if _of_the_run is None:
        raise RuntimeError("no conftest.py has called share_in")
    return made_once(_of_the_run, name, make)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder of a name; ``make`` fills it, given it empty, where nobody has yet.

    One process makes it while the others wait for it. Where ``make`` fails, the next one tries.
    """
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Each process of pytest-xdist has a folder of its own in that of the run.
        base = base.parent
    shared = base / "made-once"
    shared.mkdir(exist_ok=True)
    folder, done = shared / name, shared / f"{name}.done"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder
