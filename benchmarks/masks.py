"""A map within a polygon of 1 % of the image, beside the whole map and a run's start-up.

``bash scripts/benchmark.sh --mask`` takes a full tile; ``--size 6000`` less. Seconds are those of
the processors, start-up included, since others may be at work on the machine.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable

import rasterio
import shapely
from cnnmapper.engine.contract.feature_file import write_features
from cnnmapper.engine.contract.job import VectorInput

from . import worker
from .network import tutorial

Add = Callable[[str, str], None]
_SHARE = 0.01
_SMALL = 32
"""Pixels on a side of an area that costs little but the start-up."""


def run(folder: Path, image: Path, add: Add) -> None:
    """Add the rows of the table.

    Args:
        folder: takes model and maps.
        image: four bands.
        add: takes what was measured and how much it was.
    """
    model = tutorial(folder / "model")
    with rasterio.open(image) as dataset:
        size, transform, crs = dataset.width, dataset.transform, dataset.crs.to_string()
    sides = {"start-up": _SMALL, "1 % of it": round(size * _SHARE**0.5), "the whole": None}
    seconds = {}
    for name, side in sides.items():
        mask = None
        if side is not None:
            begin = (size - side) // 2
            corners = [transform * (begin + a * side, begin + b * side)
                       for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))]  # fmt: skip
            path = folder / "area.features"
            write_features(path, crs, [(None, shapely.to_wkb(shapely.Polygon(corners)))])
            mask = VectorInput(str(path), "area")
        times = []
        for _ in range(3 if mask else 1):
            before = os.times()
            worker.predict(image, model, folder, "patch", mask=mask, runtime="onnx")
            after = os.times()
            times.append(after.children_user - before.children_user
                         + after.children_system - before.children_system)  # fmt: skip
        seconds[name] = min(times)
        add(f"dense, {name}", f"{seconds[name]:.1f} s of processors")
    more = (seconds["1 % of it"] - seconds["start-up"]) / seconds["the whole"]
    add("a polygon of 1 %, beyond the start-up", f"{more:.1%} of the whole")
