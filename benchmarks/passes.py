"""The passes of a run apart: reading alone, computing alone, and both with writing, end to end."""

from __future__ import annotations

import io
import math
import os
import re
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cnnmapper.engine.contract.job import RasterInput, Source
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.geometry.map_layout import Layout
from cnnmapper.engine.geometry.patch_positions import reference_place
from cnnmapper.engine.imagery.sources import Sources
from cnnmapper.engine.inference.methods import RegionMethod
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.maps.tile_pipeline import READERS
from cnnmapper.engine.models.tensorflow_runtime import TensorFlowRuntime
from cnnmapper.engine.predict import predict
from cnnmapper.engine.service import BLOCK_CACHE

from .worker import map_job


def end_to_end(
    image: Path,
    model: Path,
    folder: Path,
    mode: str,
    more: Mapping[str, Any] = MappingProxyType({}),
) -> tuple[float, int]:
    """Return the seconds of a run in this process, and the width of its tiles in output pixels.

    Everything is imported already: from loading the model to the finished class map with its
    overviews; ``more``: further fields of the job.
    """
    os.environ.setdefault("GDAL_CACHEMAX", str(BLOCK_CACHE))
    begin = time.perf_counter()
    said = io.StringIO()
    predict(map_job(image, model, folder, mode, **more), Messages(said))
    seconds = time.perf_counter() - begin
    found = re.search(r"in tiles of (\d+) x", said.getvalue())
    if found is None:
        raise RuntimeError("the run does not say how large its tiles are")
    return seconds, int(found[1])


def keeping(image: Path, model: Path, folder: Path, rounds: int = 3) -> tuple[float, float]:
    """Return the seconds of three maps (dense) with and without keeping what resuming needs."""
    more = {
        "probabilities": str(folder / "probabilities.tif"),
        "confidence": str(folder / "confidence.tif"),
    }
    usual = resumable_maps.INTERVAL_S
    best = {usual: math.inf, math.inf: math.inf}
    try:
        for _ in range(rounds):
            for interval in best:
                resumable_maps.INTERVAL_S = interval
                for path in folder.glob("*.tif"):
                    path.unlink()
                seconds, _ = end_to_end(image, model, folder, "patch", more)
                best[interval] = min(best[interval], seconds)
    finally:
        resumable_maps.INTERVAL_S = usual
    return best[usual], best[math.inf]


def apart(image: Path, model: Path, mode: str, tile: int) -> dict[str, float]:
    """Return the seconds of reading all tiles and of computing all tiles of a class map.

    Args:
        image: the image.
        model: the exported tutorial CNN.
        mode: ``patch`` (dense) or ``fcn``.
        tile: output pixels on a side of a tile, as the run itself chose.
    """
    one, scale = Size(1, 1), Size(1, 1) if mode == "patch" else Size(4, 4)
    with Sources([Source((RasterInput(str(image)),))], ["input"]) as sources:
        grid = sources.stacks()["input"].grid
        layout = Layout.of(grid, Size(16, 16), one, scale, False)
        places = (reference_place("input", layout),)
        tiles = list(layout.tiles(layout.grid.window, Size(tile, tile)))

        def read(one_tile: Any) -> None:
            sources.read(places, one_tile.blocks)

        begin = time.perf_counter()
        with ThreadPoolExecutor(READERS) as pool:
            list(pool.map(read, tiles))
        reading = time.perf_counter() - begin
        folder = next((model / "regions").glob("dense_*")) if mode == "patch" else model
        engine = TensorFlowRuntime("cpu").open(folder)
        run = engine.compile({"input": "uint16"}, ["softmax_layer", "estimated_labels"], {})
        method = RegionMethod(run, places, one, Size(tile, tile), one, mode)
        pixels = sources.read(places, tiles[0].blocks).pixels
        method.run(pixels, tiles[0].blocks)  # compiles
        begin = time.perf_counter()
        # Every tile reaches the network in one shape, so one tile's pixels stand for all.
        for _ in tiles:
            method.run(pixels, tiles[0].blocks)
        computing = time.perf_counter() - begin
    return {"read": reading, "compute": computing, "tiles": len(tiles)}
