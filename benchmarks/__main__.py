"""Measure everything, print the table and keep it in ``benchmarks/README.md``."""

from __future__ import annotations

import argparse
import datetime
import platform
import re
import tempfile
from pathlib import Path
from typing import Any

from . import cluster, finishing, masks, padded, passes, polish, runtimes, unlike, worker
from .scene import FULL, make_scene

ROOT = Path(__file__).resolve().parents[1]
_BEGIN, _END = "<!-- measured -->", "<!-- end -->"


def main() -> None:
    """Run as the command line says."""
    parser = argparse.ArgumentParser(prog="bash scripts/benchmark.sh", description=__doc__)
    parser.add_argument("--size", type=int, help="pixels on a side of the image")
    parser.add_argument("--finishing", action="store_true",
                        help="only what finishes a map, beside GDAL's programs")
    parser.add_argument("--mask", action="store_true", help="only maps within a polygon")
    parser.add_argument("--rounds", type=int, default=5, help="repetitions of each method")
    parser.add_argument("--keep", action="store_true", help="write the table to the README")
    parser.add_argument("--real", type=Path, default=ROOT.parent / "shared" / "data"
                        / "sentinel2_18SVG_20m.tif", help="Sentinel-2 image to repeat")
    wishes = parser.parse_args()
    cache = ROOT / ".cache"
    if wishes.finishing:
        cache.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            finishing.run(Path(folder), wishes.size or finishing.SIZE, _say)
        return
    wishes.size = wishes.size or FULL
    image = cache / f"scene_{wishes.size}.tif"
    what = make_scene(image, wishes.size, wishes.real)
    if wishes.mask:
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            masks.run(Path(folder), image, _say)
        return
    small, middle = cache / "scene_2000.tif", cache / "scene_4000.tif"
    make_scene(small, 2000, wishes.real)
    make_scene(middle, 4000, wishes.real)
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        rows = measure(Path(folder), image, small, middle, wishes.rounds)
        polish.run(Path(folder) / "polish", wishes.size, lambda *row: rows.append(row))
    table = "\n".join(f"| {name} | {value} |" for name, value in rows)
    head = (
        f"Image: {wishes.size} x {wishes.size} x 4, uint16, deflate ({what}). {_machine()}\n\n"
        "| what | measured |\n|---|---|\n"
    )
    print(head + table)
    if wishes.keep:
        _keep(head + table)


def _say(name: str, value: str) -> None:
    print(f"| {name} | {value} |", flush=True)


def measure(
    folder: Path, image: Path, small: Path, middle: Path, rounds: int
) -> list[tuple[str, str]]:
    """Return the rows of the table."""
    from .network import tutorial

    model = tutorial(folder / "model")
    rows: list[tuple[str, str]] = []

    def add(name: str, value: str) -> None:
        rows.append((name, value))
        print(f"{name}: {value}", flush=True)

    add("worker start-up, everything imported", f"{worker.start_up(folder):.1f} s")
    from .methods import run

    found = run(model, rounds)
    for name, value in found["microseconds"].items():
        add(f"{name}: microseconds a pixel", f"{value:.3g}")
    for name, value in found["ratios"].items():
        largest, equal = found["agree"][name]
        verdict = "labels identical" if equal else "DIFFERENT"
        add(f"{name} against patches",
            f"{value:.1f} times the pixels per second; {verdict}, largest difference "
            f"{largest:.1g}")
    add("matrix multiplication, float32", f"{found['peak_gflops']:.0f} GFLOP/s")
    add("dense: share of that peak", f"{found['share_dense']:.0%}")
    add("FCN: share of that peak", f"{found['share_fcn']:.0%}")
    for mode, name in (("fcn", "FCN"), ("patch", "dense")):
        whole, tile = passes.end_to_end(image, model, folder, mode)
        parts = passes.apart(image, model, mode, tile)
        total = parts["read"] + parts["compute"]
        add(f"{name}, end to end",
            f"{whole:.1f} s; reading alone {parts['read']:.1f} s, computing alone "
            f"{parts['compute']:.1f} s; {whole / total:.2f} times their sum")
        full = worker.predict(image, model, folder, mode)
        less = worker.predict(small, model, folder, mode)
        add(f"{name}, peak memory of the worker",
            f"{full['peak_mb']:.0f} MB; {less['peak_mb']:.0f} MB for 2000 x 2000 "
            f"({full['peak_mb'] / less['peak_mb'] - 1:+.0%})")
    runtimes.run(folder / "runtimes", model, add)
    padded.run(folder / "padded", add)
    cluster.run(folder / "cluster", model, middle, add)
    add_outputs(add, middle, model, folder)
    alone, band, file = unlike.cost(middle, small, folder / "unlike")
    add("band of how unlike the training a pixel is, dense, 4000 x 4000",
        f"{band:+.0%} of the class map's time ({alone:.1f} s); all of the confidence map "
        f"{file:+.0%}")
    kept, plain = passes.keeping(middle, model, folder)
    add("keeping finished tiles for resuming, the three outputs (float32)",
        f"{kept:.1f} s; {plain:.1f} s without ({kept / plain - 1:+.1%})")
    return rows


def add_outputs(add: Any, image: Path, model: Path, folder: Path) -> None:
    """Time the class map alone and all outputs together, alternating."""
    more = {
        "probabilities": str(folder / "probabilities.tif"),
        "confidence": str(folder / "confidence.tif"),
    }
    kinds: dict[str, dict[str, Any]] = {
        "alone": {}, "float32": more, "uint16": {**more, "probability_type": "uint16"},
    }  # fmt: skip
    times: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(3):
        for name, options in kinds.items():
            # Removing the large maps of another kind is not part of making new ones.
            for path in folder.glob("*.tif"):
                path.unlink()
            result = worker.predict(image, model, folder, "patch", **options)
            times[name].append(result["seconds"])
    alone = min(times["alone"])
    for name in ("float32", "uint16"):
        add(f"class map, probabilities ({name}) and confidence, dense, 4000 x 4000",
            f"{min(times[name]):.1f} s, {min(times[name]) / alone:.2f} times the class map alone "
            f"({alone:.1f} s)")


def _machine() -> str:
    import numpy
    import rasterio
    from cnnmapper.engine.cores import cores
    from cnnmapper.engine.models.tensorflow_setup import keras, tensorflow

    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    return (
        f"{datetime.date.today()}; {cores()} cores of {model[1] if model else platform.machine()}; "
        f"Python {platform.python_version()}, TensorFlow {tensorflow.__version__}, Keras "
        f"{keras.__version__}, NumPy {numpy.__version__}, GDAL {rasterio.__gdal_version__}."
    )


def _keep(table: str) -> None:
    path = Path(__file__).with_name("README.md")
    text = path.read_text(encoding="utf-8")
    before, rest = text.split(_BEGIN, 1)
    after = rest.split(_END, 1)[1]
    path.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
