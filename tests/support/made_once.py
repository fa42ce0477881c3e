"""What takes long to make, made once in a run of the tests, whichever of its processes is first.

It lies in the temporary folder of the run, so that nothing is older than the code that made it.
Who wants to change something of it copies it first.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
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
    shared = _folder_of(factory)
    shared.mkdir(exist_ok=True)
    folder, done = shared / name, shared / f"{name}.done"
    with _locked(done):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.write_text(json.dumps(_state(folder)))
    return folder


def changed_since(factory: pytest.TempPathFactory) -> list[str]:
    """Return what a test has changed of it, in place: another process may have read that."""
    found = []
    for done in sorted(_folder_of(factory).glob("*.done")):
        with _locked(done):
            before = json.loads(done.read_text())
        after = _state(done.with_suffix(""))
        paths = {path for path in {*before, *after} if before.get(path) != after.get(path)}
        found.extend(f"{done.stem}/{path}" for path in sorted(paths))
    return found


@contextmanager
def _locked(done: Path) -> Iterator[None]:
    with done.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _folder_of(factory: pytest.TempPathFactory) -> Path:
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Each process of pytest-xdist has a folder of its own in that of the run.
        base = base.parent
    return base / "made-once"


def _state(folder: Path) -> dict[str, list[int]]:
    """Size and time of every file; a file that was taken away and written anew is another.

    QGIS writes the statistics of a raster that it shows beside it, and nothing reads them for more.
    """
    files = (p for p in folder.rglob("*") if p.is_file() and not p.name.endswith(".aux.xml"))
    return {
        path.relative_to(folder).as_posix(): [path.stat().st_size, path.stat().st_mtime_ns]
        for path in files
    }
