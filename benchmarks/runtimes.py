"""ONNX Runtime against TensorFlow: networks alone, and small maps from the very beginning."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import ExportJob, PredictJob, RasterInput, Source
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.runtime import LoadedModel
from cnnmapper.engine.models.runtime_choice import runtime_named
from rasterio.transform import from_origin

from . import padded, worker

ROOT = Path(__file__).resolve().parents[1]
NAMES = {"tensorflow": "TensorFlow", "onnx": "ONNX Runtime"}
SIDE = 512
"""Of the region that networks compute: a tile of usual size."""


def run(folder: Path, tutorial: Path, add: Callable[[str, str], None], rounds: int = 9) -> None:
    """Time networks in both runtimes, and small maps in a fresh process."""
    folder.mkdir(parents=True, exist_ok=True)
    _networks(folder, tutorial, add, rounds)
    image = folder / "small.tif"
    _write(image, 600, 500)
    _small_maps(folder, image, tutorial, add)
    if shutil.which("qgis_process"):
        _from_qgis(folder, image, tutorial, add)


def _networks(
    folder: Path, tutorial: Path, add: Callable[[str, str], None], rounds: int
) -> None:
    padded.unet(features=32).save(folder / "unet.keras")
    unet = folder / "unet"
    export(ExportJob(str(folder / "unet.keras"), str(unet)), Messages(io.StringIO()))
    for name, model, kind, count, side in (
        ("dense", tutorial, "dense", 1, SIDE + 15),
        ("FCN (an image pixel)", tutorial, "", 1, 2 * SIDE),
        ("patches", tutorial, "", 1024, 16),
        ("U-Net of depth 4 with 32 features", unet, "padded", 1, SIDE),
    ):
        pixels = np.random.default_rng(0).integers(1, 10000, (count, side, side, 4))
        seen = pixels.astype("uint16")
        results = {r: _compiled(_opened(model, kind, r), seen) for r in NAMES}
        best = dict.fromkeys(NAMES, float("inf"))
        for _ in range(rounds):
            # In turn, so that what else the machine does hits both alike.
            for runtime, compute in results.items():
                begin = time.perf_counter()
                compute()
                best[runtime] = min(best[runtime], time.perf_counter() - begin)
        found = {runtime: compute() for runtime, compute in results.items()}
        one, other = found["tensorflow"], found["onnx"]
        largest = max(float(np.abs(one[n].astype(float) - other[n]).max()) for n in one)
        pixel = count * (SIDE if kind == "dense" else side if count == 1 else 1) ** 2
        micro = {runtime: 1e6 * seconds / pixel for runtime, seconds in best.items()}
        add(f"{name}, computing alone",
            f"TensorFlow {micro['tensorflow']:.3g}, ONNX Runtime {micro['onnx']:.3g} microseconds "
            f"a {'patch' if count > 1 else 'pixel'}: {best['tensorflow'] / best['onnx']:.2f} times "
            f"as fast; largest difference {largest:.1g}")


def _opened(folder: Path, kind: str, runtime: str) -> LoadedModel:
    card = read_card(folder)
    if card is None or card.onnx is None:
        raise RuntimeError(f"{folder} has no ONNX files")
    saved, file = "", card.onnx
    for entry in card.regions:
        if entry.kind == kind and entry.onnx is not None:
            saved, file = entry.path, entry.onnx
    path = folder / (saved if runtime == "tensorflow" else file.path)
    return runtime_named(runtime, "cpu", False).open(path)


def _compiled(model: LoadedModel, pixels: Any) -> Callable[[], Any]:
    (image,) = (tensor.name for tensor in model.signature.images)
    outputs = [tensor.name for tensor in model.signature.outputs]
    predict = model.compile({image: str(pixels.dtype)}, outputs, {})
    predict({image: pixels})
    return lambda: predict({image: pixels})


def _small_maps(
    folder: Path, image: Path, model: Path, add: Callable[[str, str], None], rounds: int = 5
) -> None:
    found: dict[str, list[dict[str, Any]]] = {runtime: [] for runtime in NAMES}
    for _ in range(rounds):
        for runtime in NAMES:
            job = PredictJob(
                "patch", (Source((RasterInput(str(image)),)),), str(model),
                class_map=str(folder / f"{runtime}.tif"), runtime=runtime,
            )  # fmt: skip
            found[runtime].append(worker.start(job, folder))
    wall = {r: min(one["wall"] for one in runs) for r, runs in found.items()}
    first = {r: min(one["first_tile"] for one in runs) for r, runs in found.items()}
    peak = {r: min(one["peak_mb"] for one in runs) for r, runs in found.items()}
    add("worker from its start to the first tile computed, 600 x 500, dense", _pair(first, "s"))
    add("worker from its start to its end, the same", _pair(wall, "s"))
    add("peak memory of the worker, the same", _pair(peak, "MB"))


def _pair(values: dict[str, float], unit: str) -> str:
    digits = 0 if unit == "MB" else 2
    return (
        f"TensorFlow {values['tensorflow']:.{digits}f} {unit}, ONNX Runtime "
        f"{values['onnx']:.{digits}f} {unit} ({values['onnx'] / values['tensorflow']:.2f} times)"
    )


def _from_qgis(
    folder: Path, image: Path, model: Path, add: Callable[[str, str], None], rounds: int = 3
) -> None:
    with _profile(folder) as call:
        best = dict.fromkeys(NAMES, float("inf"))
        for _ in range(rounds):
            for runtime in NAMES:
                begin = time.perf_counter()
                call(
                    "run", "cnnmapper:patchinference", "--", f"INPUT={image}", f"MODEL={model}",
                    f"RUNTIME={runtime}",
                    f"OUTPUT={folder / f'qgis_{runtime}.tif'}",
                )  # fmt: skip
                best[runtime] = min(best[runtime], time.perf_counter() - begin)
    add("qgis_process from its call to the map written, 600 x 500, dense", _pair(best, "s"))


@contextlib.contextmanager
def _profile(folder: Path) -> Iterator[Callable[..., None]]:
    """Give what runs qgis_process in a profile of its own with the plugin in it."""
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "cnnmapper").symlink_to(ROOT)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
        "CNNMAPPER_PYTHON": sys.executable,
    }
    # Debian 12's wrapper hands its program an option that it does not know.
    program = shutil.which("qgis_process.bin") or "qgis_process"

    def call(*arguments: str) -> None:
        done = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode and "already enabled" not in done.stderr:
            raise RuntimeError(done.stderr or done.stdout)

    call("plugins", "enable", "cnnmapper")
    yield call


def _write(path: Path, width: int, height: int) -> None:
    pixels = np.random.default_rng(1).integers(1, 9999, (4, height, width)).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=4, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 5000000, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
