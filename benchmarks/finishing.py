"""Finishing a class map beside GDAL: small regions given away, polygons; seconds and memory.

``bash scripts/benchmark.sh --finishing`` takes 2745 x 2745 pixels and a minute; ``--size 10980`` a
full tile. GDAL's programs are those of the system. Seconds are those of the processors, start-up
included, since others may be at work on the machine; ours include counting the classes, overviews
and reading back.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import Job, PolishJob, RasterInput, VectorJob
from cnnmapper.engine.contract.polish_job import AREA_RULES

from . import worker
from .polish import make_maps

SIZE = 2745
"""Pixels on a side, where nothing else is asked for: the sixteenth of a full tile."""
_LEAST = 10
_LEVELS = ("2", "4", "8", "16", "32")
Add = Callable[[str, str], None]


def run(folder: Path, size: int, add: Add) -> None:
    """Add the rows of the table.

    Args:
        folder: takes the maps.
        size: pixels on a side.
        add: takes what was measured and how much it was.
    """
    for speckle, name in ((0.0, "smooth"), (0.05, "calm"), (0.25, "speckled")):
        part = folder / name
        part.mkdir(parents=True)
        labels, _ = make_maps(part, size, speckle)
        if speckle:
            _small_regions(part, labels, f"{name} map", add)
        if speckle < 0.2:
            _polygons(part, labels, f"{name} map", add)


def _small_regions(folder: Path, labels: Path, name: str, add: Add) -> None:
    target, sieved = folder / "polished.tif", folder / "sieved.tif"
    for rule in AREA_RULES:
        job = PolishJob(RasterInput(str(labels)), str(target), minimum_area=_LEAST, area_rule=rule)
        add(f"regions below {_LEAST} pixels to the {rule}, {name}", _ours(job, folder))
    if shutil.which("gdal_sieve.py") is None:
        add(f"gdal_sieve.py, {name}", "not there")
        return
    sieve = ("gdal_sieve.py", "-q", "-st", str(_LEAST), "-4", str(labels), str(sieved))
    add(f"gdal_sieve.py, {name}, uncompressed", _theirs([sieve]))
    # The same product: in compressed tiles, with overviews.
    tiled = folder / "tiled.tif"
    copy = ("gdal_translate", "-q", "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE",
            str(sieved), str(tiled))  # fmt: skip
    overviews = ("gdaladdo", "-q", "-r", "nearest", str(tiled), *_LEVELS)
    add(f"gdal_sieve.py, gdal_translate, gdaladdo, {name}", _theirs([sieve, copy, overviews]))
    with rasterio.open(target) as ours, rasterio.open(sieved) as theirs:
        same = all(
            np.array_equal(ours.read(1, window=window), theirs.read(1, window=window))
            for _, window in ours.block_windows(1)
        )
    add(f"the largest neighbour and gdal_sieve.py, {name}", "equal" if same else "DIFFERENT")


def _polygons(folder: Path, labels: Path, name: str, add: Add) -> None:
    job = VectorJob(RasterInput(str(labels)), str(folder / "polygons.gpkg"))
    add(f"polygons, {name}", _ours(job, folder))
    if shutil.which("gdal_polygonize.py") is None:
        add(f"gdal_polygonize.py, {name}", "not there")
        return
    target = str(folder / "polygonized.gpkg")
    command = ("gdal_polygonize.py", "-q", str(labels), "-f", "GPKG", target)
    add(f"gdal_polygonize.py, {name}", _theirs([command]))


def _ours(job: Job, folder: Path) -> str:
    before = _used()
    found: dict[str, Any] = worker.start(job, folder)
    seconds = _used() - before
    count = found.get("merged_regions") or found.get("features")
    what = f"; {count} of them" if count else ""
    return f"{seconds:.1f} s of processors, {found['peak_mb']:.0f} MB{what}"


def _theirs(commands: Sequence[Sequence[str]]) -> str:
    before, most = _used(), 0.0
    for command in commands:
        with subprocess.Popen(command) as process:
            while process.poll() is None:
                most = max(most, worker.high_water(process.pid))
                time.sleep(0.02)
        if process.returncode:
            raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return f"{_used() - before:.1f} s of processors, {most:.0f} MB"


def _used() -> float:
    """Return the processors' seconds of the processes that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system
