r"""A map on a Dask cluster of this machine's processes, beside the same map in one process.

    python -c "import conftest, runpy; runpy.run_module('benchmarks.cluster', None, '__main__')" \
        --size 4000 --model MODEL

Time is that of the processors (all processes of a run): on a machine that is shared, that is what
can be compared. The tasks' own cost and the writer's limit are measured apart.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import (
    PROBABILITY_TYPES,
    PredictJob,
    RasterInput,
    Source,
    to_json,
)
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.geometry.grid import Grid, Window
from cnnmapper.engine.inference.tile_packing import Packed, TileShape, packed, unpacked
from cnnmapper.engine.maps.map_profile import MapProfile
from cnnmapper.engine.maps.resumable_maps import ResumableMaps
from cnnmapper.engine.predict import predict
from rasterio.windows import Window as WindowOfFile

from .scene import make_scene
from .worker import ENGINE

Add = Callable[[str, str], None]
_TASKS = 400
_TILE, _SIDE, _DIFFERENT = 512, 8192, 16
"""Of a tile and of the map whose writing is timed; how many tiles are not alike."""
_ENOUGH = 4e6
"""Pixels whose packing is timed."""


def run(folder: Path, model: Path, image: Path, add: Add, rounds: int = 2) -> None:
    """Measure.

    Args:
        folder: for the maps.
        model: an exported model.
        image: what it is applied to.
        add: takes each row of the table.
        rounds: how often each run is repeated; the least counts.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _whole_runs(folder, model, image, add, rounds)
    _per_task(add)
    more = {
        "probabilities": str(folder / "probabilities.tif"),
        "confidence": str(folder / "confidence.tif"),
    }
    for kind in PROBABILITY_TYPES:
        job = _job(folder, model, image, probability_type=kind, **more)
        predict(job, Messages(io.StringIO()))
        if kind == PROBABILITY_TYPES[0]:
            _writer("class map", Path(job.class_map), add)
        _writer(f"probabilities, {kind}", Path(job.probabilities), add)
    _whole_writer(folder, {"class map": Path(job.class_map)}, add)
    every = {"class map": job.class_map, "probabilities": job.probabilities,
             "confidence": job.confidence}  # fmt: skip
    _whole_writer(folder, {name: Path(path) for name, path in every.items()}, add)


def _job(folder: Path, model: Path, image: Path, **more: Any) -> PredictJob:
    return PredictJob(
        "patch", (Source((RasterInput(str(image)),)),), str(model),
        class_map=str(folder / "map.tif"), **more,
    )  # fmt: skip


def _whole_runs(folder: Path, model: Path, image: Path, add: Add, rounds: int) -> None:
    """Time whole runs in processes of their own, in turns."""
    ways = {"in one process": "", "local:1": "local:1", "local:2": "local:2", "local:4": "local:4"}
    seconds: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    content: dict[str, Any] = {}
    for _ in range(rounds):
        for name, cluster in ways.items():
            path = folder / "job.json"
            path.write_text(to_json(_job(folder, model, image, cluster=cluster)), encoding="utf-8")
            wall = time.perf_counter()
            with _processors() as used:
                done = subprocess.run(
                    [sys.executable, "-I", str(ENGINE), str(path)], stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, text=True, check=False,
                )  # fmt: skip
            if done.returncode:
                raise RuntimeError(done.stdout.splitlines()[-1])
            seconds[name].append((used[0], time.perf_counter() - wall))
            with rasterio.open(folder / "map.tif") as dataset:
                content[name] = dataset.read()
    alone = min(seconds["in one process"])[0]
    for name, found in seconds.items():
        processor, wall = min(found)[0], min(one[1] for one in found)
        equal = np.array_equal(content[name], content["in one process"])
        add(
            f"class map, {name}",
            f"{processor:.1f} s of processor time ({processor / alone:.2f} times), {wall:.1f} s; "
            f"{'equal bit for bit' if equal else 'DIFFERENT'}",
        )


@contextlib.contextmanager
def _processors() -> Iterator[list[float]]:
    """Give the processor time of the processes that have ended meanwhile, those of theirs too."""
    used = [0.0]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    yield used
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used[0] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _per_task(add: Add) -> None:
    """Time tasks that do nothing, one after the other as tiles are sent."""
    from distributed import Client, LocalCluster

    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", memory_limit=0
        ) as dask,
        Client(dask) as client,
    ):

        def used() -> dict[str, float]:
            return dict(client.run(time.process_time))

        client.submit(int).result()
        before, here = used(), time.process_time()
        for start in range(0, _TASKS, 4):
            tasks = [client.submit(int, n, key=f"n{n}") for n in range(start, start + 4)]
            client.gather(tasks, direct=True)
        here = time.process_time() - here
        there = sum(used().values()) - sum(before.values())
    add(
        "a task that does nothing",
        f"{1000 * here / _TASKS:.1f} ms of processor time in scheduler and client, "
        f"{1000 * there / _TASKS:.1f} ms in the worker",
    )


def _writer(name: str, path: Path, add: Add) -> None:
    """Time what becomes of each tile of a map between a worker and the writer."""
    for far in (True, False):
        pack = unpack = 0.0
        sent, pixels = 0, 0
        with rasterio.open(path) as dataset:
            for _, window in dataset.block_windows(1):
                values = np.moveaxis(dataset.read(window=window), 0, -1)
                begin = time.process_time()
                wire = packed(values, far)
                between = time.process_time()
                unpacked(wire, TileShape(*values.shape, str(values.dtype)))
                unpack += time.process_time() - between
                pack += between - begin
                sent += len(wire[0])
                pixels += values.shape[0] * values.shape[1]
                if pixels >= _ENOUGH:
                    break
        add(
            f"{name}, {'over a network' if far else 'on this machine'}",
            f"{sent / pixels:.2f} bytes a pixel; packed at {pixels / pack / 1e6:.0f}, unpacked at "
            f"{pixels / unpack / 1e6:.0f} Mpx/s of a core",
        )


def _whole_writer(folder: Path, maps: dict[str, Path], add: Add) -> None:
    """Time the process that writes, fed with tiles as they come from a cluster elsewhere."""
    pieces: list[tuple[tuple[Path, MapProfile, str], list[Packed], TileShape]] = []
    for name, path in maps.items():
        with rasterio.open(path) as dataset:
            tiles = [
                np.moveaxis(dataset.read(window=WindowOfFile(x, y, _TILE, _TILE)), 0, -1)
                for y in range(0, dataset.height - _TILE + 1, _TILE)
                for x in range(0, dataset.width - _TILE + 1, _TILE)
            ][:_DIFFERENT]
            grid = Grid(_SIDE, _SIDE, tuple(dataset.transform)[:6], dataset.crs.to_wkt())
            profile = MapProfile(
                grid, dataset.dtypes[0], tuple(f"{n}" for n in dataset.indexes), dataset.nodata,
                averaged=dataset.count > 1,
            )  # fmt: skip
        target = (folder / f"written_{name}.tif", profile, "")
        shape = TileShape(*tiles[0].shape, str(tiles[0].dtype))
        pieces.append((target, [packed(tile, True) for tile in tiles], shape))
    windows = [
        Window(x, y, _TILE, _TILE) for y in range(0, _SIDE, _TILE) for x in range(0, _SIDE, _TILE)
    ]
    quiet = Messages(io.StringIO())
    begin = time.process_time()
    with ResumableMaps([one[0] for one in pieces], (), {}, windows, quiet) as writing:
        for number in range(len(windows)):
            pixels = [unpacked(sent[number % len(sent)], shape) for _, sent, shape in pieces]
            writing.write(number, pixels, _TILE * _TILE, 0)
        between = time.process_time()
        writing.finish()
    end = time.process_time()
    megapixels = _SIDE * _SIDE / 1e6
    add(
        f"writing {', '.join(maps)}",
        f"tiles at {megapixels / (between - begin):.0f} Mpx/s of a core, overviews and reading "
        f"back at {megapixels / (end - between):.0f}; as a whole {megapixels / (end - begin):.0f}",
    )


def main() -> None:
    """Run as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", type=int, default=4000, help="pixels on a side of the image")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--model", type=Path, required=True, help="an exported model")
    parser.add_argument("--real", type=Path, default=Path("/nowhere"), help="image to repeat")
    given = parser.parse_args()
    cache = Path(__file__).resolve().parents[1] / ".cache"
    image = cache / f"scene_{given.size}.tif"
    make_scene(image, given.size, given.real)
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        run(Path(folder), given.model, image, lambda *row: print(*row, sep=": ", flush=True),
            given.rounds)  # fmt: skip


if __name__ == "__main__":
    main()
