"""Whole runs in a worker process of their own, as QGIS starts it: time and peak memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from cnnmapper.engine.job import Job, PredictJob, RasterInput, Source, VersionsJob, to_json

ENGINE = Path(__file__).resolve().parents[1] / "engine" / "__main__.py"


def start(job: Job, folder: Path) -> dict[str, Any]:
    """Run a job; return its result with ``wall`` (s) and ``peak_mb`` of the process."""
    path = folder / "job.json"
    path.write_text(to_json(job), encoding="utf-8")
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-I", str(ENGINE), str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        lines = process.stdout.readlines() if process.stdout else []
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    wall = time.perf_counter() - begin
    last = json.loads(lines[-1])
    if last["type"] != "result":
        raise RuntimeError(last.get("message", "the worker gave no result"))
    return {**last, "wall": wall, "peak_mb": usage.ru_maxrss / 1024}


def start_up(folder: Path) -> float:
    """Seconds from starting a worker to its report that all is imported."""
    return min(start(VersionsJob(), folder)["wall"] for _ in range(3))


def predict(
    image: Path, model: Path, folder: Path, mode: str, **options: Any
) -> dict[str, Any]:
    """Make a class map; ``options`` are further fields of the job."""
    job = PredictJob(
        mode, (Source((RasterInput(str(image)),)),), str(model),
        class_map=str(folder / "map.tif"), **options,
    )  # fmt: skip
    return start(job, folder)
