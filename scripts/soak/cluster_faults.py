#!/usr/bin/env python3
"""Break a Dask cluster under a run at random moments, and check that no wrong map comes of it.

    .venvs/engine/bin/python scripts/soak/cluster_faults.py --model MODEL --rounds 10 --seed 1

A scheduler and two workers of this machine compute a map, while a worker's process is killed, a
worker with its nanny, the run itself, or the scheduler; or a worker hangs, for good or for a while,
or joins. What was interrupted is
run again, on a cluster or without one, until the map is complete. After every fault nothing may
stand under the map's name but the whole map; in the end it must equal the map of a run without a
cluster, and no hidden file and no process of the run may be left. Ends with status 1 if anything
was wrong.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.scene import make_scene  # noqa: E402
from conftest import register_package  # noqa: E402
from tests.support.places import MAIN  # noqa: E402

register_package()

from cnnmapper.engine.contract.job import PredictJob, RasterInput, Source, to_json  # noqa: E402

KINDS = ("worker", "worker and nanny", "hangs", "wakes", "run", "scheduler", "joins", "nothing")
_WAIT_S = 600.0


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        """Start it, with two workers of one thread.

        Args:
            folder: for the scheduler's file and scratch space.
        """
        self.file = folder / "scheduler.json"
        self.file.unlink(missing_ok=True)
        self._folder = folder
        self.scheduler = self._start("scheduler", "--port", "0", "--no-dashboard")
        self.workers: list[subprocess.Popen[bytes]] = []
        self._stopped: list[int] = []
        self.join()
        self.join()

    def _start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}",
                   "--scheduler-file", str(self.file), *options]  # fmt: skip
        return subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def join(self) -> None:
        """Have one more worker."""
        self.workers.append(
            self._start("worker", "--nthreads", "1", "--memory-limit", "0", "--no-dashboard",
                        "--local-directory", str(self._folder))
        )  # fmt: skip

    def kill_process(self) -> None:
        """Kill the process that computes; its nanny starts another."""
        for process in computing(random.choice(self.workers).pid):
            os.kill(process, signal.SIGKILL)

    def kill_worker(self) -> None:
        """Kill a worker for good."""
        self.workers.pop(random.randrange(len(self.workers))).kill()

    def stop_process(self, seconds: Optional[float] = None) -> None:
        """Have a process that computes hang, for good or for so long."""
        worker = random.choice(self.workers)
        for process in computing(worker.pid):
            os.kill(process, signal.SIGSTOP)
            self._stopped.append(process)
            if seconds is not None:
                threading.Timer(seconds, self._go_on, [process]).start()

    def _go_on(self, process: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGCONT)

    def end(self) -> None:
        """End all of it."""
        for stopped in self._stopped:
            self._go_on(stopped)
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


def children_of(process: int) -> list[int]:
    """Return the processes that a process has started."""
    found: list[int] = []
    for thread in Path(f"/proc/{process}/task").iterdir():
        found += [int(child) for child in (thread / "children").read_text().split()]
    return found


def computing(nanny: int) -> list[int]:
    """Return the processes that compute for a worker's nanny."""
    lines = {child: Path(f"/proc/{child}/cmdline").read_bytes() for child in children_of(nanny)}
    return [child for child, line in lines.items() if b"resource_tracker" not in line]


class Run:
    """The engine at work on a job, with what it says."""

    def __init__(self, job: PredictJob, folder: Path, cluster: str) -> None:
        """Start it.

        Args:
            job: what to do.
            folder: for the job's file.
            cluster: as CLUSTER takes it; empty: none.
        """
        path = folder / "job.json"
        path.write_text(to_json(job), encoding="utf-8")
        options = ["--cluster", cluster] if cluster else []
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(MAIN), str(path), *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self.said: list[dict[str, Any]] = []

    def until(self, share: float) -> bool:
        """Wait until so much is done; return whether it is still at work."""
        for line in self.process.stdout or ():
            self.said.append(json.loads(line))
            last = self.said[-1]
            counts = last["type"] == "progress" and "Tile" in last["message"]
            if counts and last["fraction"] >= share:
                return True
        self.process.wait(_WAIT_S)
        return False

    @property
    def last(self) -> dict[str, Any]:
        """The last that it has said."""
        return self.said[-1] if self.said else {}


def same(one: Path, other: Path) -> bool:
    """Tell whether two maps have the same pixels."""
    with rasterio.open(one) as a, rasterio.open(other) as b:
        return np.array_equal(a.read(), b.read())


def one_round(job: PredictJob, expected: Path, folder: Path, kind: str) -> Optional[str]:
    """Make the map with one fault; return what was wrong, or None."""
    target = Path(job.class_map)
    for path in folder.glob("*map*"):
        path.unlink()
    cluster = Cluster(folder)
    try:
        run = Run(job, folder, str(cluster.file))
        if run.until(random.uniform(0.05, 0.8)):
            if target.exists():
                return "a map under way has its final name"
            faults: dict[str, Callable[[], None]] = {
                "worker": cluster.kill_process,
                "worker and nanny": cluster.kill_worker,
                "hangs": cluster.stop_process,
                "wakes": lambda: cluster.stop_process(random.uniform(20.0, 60.0)),
                "run": run.process.kill,
                "scheduler": cluster.scheduler.kill,
                "joins": cluster.join,
            }
            if kind in faults:
                faults[kind]()
            run.until(2.0)
        if kind in ("run", "scheduler"):
            if kind == "scheduler" and "goes on from there" not in run.last.get("message", ""):
                return f"the scheduler's end was not said: {run.last}"
            again = Run(job, folder, str(cluster.file) if kind == "run" else "")
            again.until(2.0)
            run = again
        if run.last.get("type") != "result":
            return f"there is no map: {run.last}"
    finally:
        cluster.end()
    left = [path.name for path in folder.iterdir() if path.name.startswith(".")]
    if left:
        return f"{', '.join(left)} is left"
    return None if same(target, expected) else "the map is another one"


def main() -> int:
    """Run as the command line says; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", type=Path, required=True, help="an exported model")
    parser.add_argument("--size", type=int, default=3000, help="pixels on a side of the image")
    parser.add_argument("--rounds", type=int, default=len(KINDS))
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    random.seed(given.seed)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="cnnmapper-faults-") as name:
        folder = Path(name)
        image = folder / "image.tif"
        make_scene(image, given.size, Path("/nowhere"))
        job = PredictJob("patch", (Source((RasterInput(str(image)),)),), str(given.model),
                         class_map=str(folder / "map.tif"), tile_size=256)  # fmt: skip
        Run(job, folder, "").until(2.0)
        expected = folder / "expected.tif"
        Path(job.class_map).rename(expected)
        for number in range(given.rounds):
            kind = KINDS[number % len(KINDS)]
            begin = time.monotonic()
            found = one_round(job, expected, folder, kind)
            wrong += found is not None
            print(f"{number + 1}. {kind}: {found or 'equal'} ({time.monotonic() - begin:.0f} s)",
                  flush=True)  # fmt: skip
    print(f"{given.rounds} rounds, {wrong} wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
