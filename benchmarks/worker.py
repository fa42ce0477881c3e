"""Whole runs in a worker process of their own, as QGIS starts it: time and peak memory."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from cnnmapper.engine.contract.job import Job, PredictJob, RasterInput, Source, VersionsJob, to_json

_TILE = re.compile(r'"Tile 1 of ')
ENGINE = Path(__file__).resolve().parents[1] / "engine" / "__main__.py"


def start(job: Job, folder: Path) -> dict[str, Any]:
    """Run a job; return its result with ``wall`` (s) and ``peak_mb`` of the process.

    ``first_tile`` is when it said that the first tile was computed, from its start (s).
    """
    path = folder / "job.json"
    path.write_text(to_json(job), encoding="utf-8")
    begin = time.perf_counter()
    peak = 0.0
    ended = threading.Event()
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE), str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip

        def look() -> None:
            # Not ru_maxrss: it also counts what this process had in memory when it forked.
            nonlocal peak
            while not ended.wait(0.05):
                peak = max(peak, high_water(process.pid))

        looking = threading.Thread(target=look)
        looking.start()
        lines: list[str] = []
        first = 0.0
        for line in process.stdout or ():
            lines.append(line)
            if not first and _TILE.search(line):
                first = time.perf_counter() - begin
        ended.set()
        looking.join()
    wall = time.perf_counter() - begin
    last = json.loads(lines[-1])
    if last["type"] != "result":
        raise RuntimeError(last.get("message", "the worker gave no result"))
    return {**last, "wall": wall, "peak_mb": peak, "first_tile": first or wall}


def high_water(process: int) -> float:
    """Largest resident size of a process so far, MB; 0 where it has just ended."""
    try:
        text = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s*(\d+) kB", text)
    return int(found[1]) / 1024 if found else 0.0


def start_up(folder: Path) -> float:
    """Seconds from starting a worker to its report that all is imported."""
    return min(float(start(VersionsJob(), folder)["wall"]) for _ in range(3))


def predict(
    image: Path, model: Path, folder: Path, mode: str, **options: Any
) -> dict[str, Any]:
    """Make a class map; ``options`` are further fields of the job."""
    return start(map_job(image, model, folder, mode, **options), folder)


def map_job(image: Path, model: Path, folder: Path, mode: str, **options: Any) -> PredictJob:
    """Return the job that makes a class map."""
    return PredictJob(
        mode, (Source((RasterInput(str(image)),)),), str(model),
        class_map=str(folder / "map.tif"), **options,
    )  # fmt: skip
