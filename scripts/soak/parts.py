"""A map in parts, made by several processes of which some are killed, against a single run.

    .venvs/engine/bin/python -m scripts.soak.parts --model cover.onnx --size 6000 --parts 7

The image is made here; the model is a folder or an ONNX file that takes its number of bands. Prints
the processor seconds of the single run, the parts and the merging; the exit code is 1 where the
merged maps differ from the single run's in anything but the dates.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from scripts.soak.fault_checks import content, differences

ENGINE = Path(__file__).resolve().parents[2] / "engine" / "__main__.py"
_MAPS = {"OUTPUT": "", "OUTPUT_PROBABILITIES": "_probabilities", "OUTPUT_CONFIDENCE": "_confidence"}


def main() -> int:
    """Make the map both ways; return 1 where they differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--python", default=sys.executable, help="of an inference environment")
    parser.add_argument("--size", type=int, default=6000, help="pixels of the image on a side")
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--parts", type=int, default=7)
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        return _compare(Path(made), options)


def _compare(folder: Path, options: argparse.Namespace) -> int:
    write_image(folder / "image.tif", options.size, options.bands)
    single, parts, merged = (folder / name for name in ("single", "parts", "merged"))
    for one in (single, parts, merged):
        one.mkdir()
    chance = random.Random(options.seed)
    spent = _spent()
    _run(options, folder, _job(folder, options.model, single / "map.tif"))
    spent = _tell("single run", spent)
    job = folder / "parts.json"
    job.write_text(json.dumps(_job(folder, options.model, parts / "map.tif")), encoding="utf-8")
    order = chance.sample(range(1, options.parts + 1), options.parts)
    killed = set(order[: options.kills])

    def make(part: int) -> None:
        command = [options.python, "-I", str(ENGINE), str(job), "--part", f"{part}/{options.parts}"]
        if part in killed:
            _kill(command, chance.uniform(0.1, 0.8))
        _finish(command)

    with ThreadPoolExecutor(options.processes) as pool:
        list(pool.map(make, order))
    spent = _tell(f"{options.parts} parts, {len(killed)} of them begun twice", spent)
    wrong = []
    for key, name in _MAPS.items():
        target = merged / f"map{name}.tif"
        _run(options, folder, {
            "version": 1, "task": "mergemaps", "inputs": [str(parts)], "output": str(target),
            "map": key, "creation_options": [],
        })  # fmt: skip
        found, expected = content(target), content(single / target.name)
        wrong += [f"{target.name}: {what}" for what in differences(found, expected)]
    _tell("merging three maps", spent)
    left = [path.name for path in parts.iterdir() if path.name.startswith(".")]
    print(f"differs: {wrong or 'nothing'}; left over: {left or 'nothing'}")
    return 1 if wrong or left else 0


def write_image(path: Path, size: int, bands: int) -> None:
    """Write an image of smooth numbers with noise, strip by strip."""
    generator = np.random.default_rng(1)
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=bands, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10), tiled=True,
        compress="deflate",
    ) as target:  # fmt: skip
        for top in range(0, size, 256):
            rows = min(256, size - top)
            y, x = np.mgrid[top : top + rows, :size].astype("float32")
            pixels: list[NDArray[Any]] = [
                3000 + 1500 * np.sin(x / (20 + 9 * band) + y / 31)
                + generator.normal(0, 300, x.shape)
                for band in range(bands)
            ]  # fmt: skip
            window = rasterio.windows.Window(0, top, size, rows)
            target.write(np.stack(pixels).clip(1, 9999).astype("uint16"), window=window)


def _job(folder: Path, model: Path, output: Path) -> dict[str, Any]:
    fields = ("class_map", "probabilities", "confidence")
    names = {
        field: str(output.with_name(f"{output.stem}{name}.tif"))
        for field, name in zip(fields, _MAPS.values())
    }
    source = {"rasters": [{"path": str(folder / "image.tif")}]}
    return {
        "version": 1, "task": "predict", "mode": "patch", "sources": [source],
        "model": str(model.resolve()), "probability_type": "uint16", **names,
    }  # fmt: skip


def _run(options: argparse.Namespace, folder: Path, job: dict[str, Any]) -> None:
    path = folder / "job.json"
    path.write_text(json.dumps(job), encoding="utf-8")
    _finish([options.python, "-I", str(ENGINE), str(path)])


def _finish(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def _kill(command: list[str], fraction: float) -> None:
    """Begin, and kill it once so much is done."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if process.stdout is None:
        raise AssertionError("asked for")
    with process.stdout:
        for line in process.stdout:
            told = json.loads(line)
            if told["message"].startswith("Tile ") and told["fraction"] >= fraction:
                break
        process.kill()
    process.wait()


def _spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _tell(what: str, before: float) -> float:
    now = _spent()
    print(f"{what}: {now - before:.1f} processor seconds", flush=True)
    return now


if __name__ == "__main__":
    sys.exit(main())
