"""Maps that a graphics card computes, against those of the processor: the same, and how fast.

    python -c 'import conftest, runpy; runpy.run_module(
        "scripts.soak.graphics_card", run_name="__main__", alter_sys=True)' MODEL... [--size 4000]

Needs a build of ONNX Runtime for the card, rasterio, and exported models; no TensorFlow. The exit
code is 1 where a label differs that is no tie, or a probability by more than 1e-5.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.contract.job import FCN, PATCH, PredictJob, RasterInput, Source
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.output_agreement import AGREEMENT
from cnnmapper.engine.predict import predict
from numpy.typing import NDArray
from rasterio.transform import from_origin

DEVICES = ("cpu", "gpu", "auto")


def main() -> int:
    """Make the maps of every model; return 1 where one differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="+", help="folders of exported models")
    parser.add_argument("--size", type=int, default=4000, help="pixels on a side of the image")
    wishes = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for model in wishes.models:
            card = read_card(model)
            bands = (card.inputs[0].channels if card is not None else None) or 1
            image = _scene(folder / f"scene{bands}.tif", wishes.size, bands)
            for mode in (PATCH, FCN):
                wrong += _compare(model, image, mode, folder)
    return 1 if wrong else 0


def _compare(model: Path, image: Path, mode: str, folder: Path) -> int:
    made: dict[str, tuple[NDArray[Any], NDArray[Any]]] = {}
    for device in DEVICES:
        begin = time.perf_counter()
        try:
            told, made[device] = _map(model, image, mode, device, folder)
        except EngineError as error:
            print(f"{model.name}, {mode}, {device}: {error}")
            return 1
        print(f"{model.name}, {mode}, {device}: {time.perf_counter() - begin:.2f} s by {told}")
    labels, probabilities = made["cpu"]
    wrong = 0
    for device in DEVICES[1:]:
        theirs, other = made[device]
        best = np.partition(probabilities, -2, axis=0)
        clear = best[-1] - best[-2] > AGREEMENT
        different = int(((labels != theirs) & clear).sum())
        largest = float(np.abs(probabilities - other).max())
        print(f"  {device} against cpu: {different} other labels, largest difference {largest:.2g}")
        wrong += different > 0 or largest > AGREEMENT
    return wrong


def _map(
    model: Path, image: Path, mode: str, device: str, folder: Path
) -> tuple[str, tuple[NDArray[Any], NDArray[Any]]]:
    out = folder / "map.tif", folder / "probabilities.tif"
    text = io.StringIO()
    predict(
        PredictJob(
            mode, (Source((RasterInput(str(image)),)),), str(model), str(out[0]), str(out[1]),
            device=device, input_check="off",
        ),
        Messages(text),
    )  # fmt: skip
    lines = [json.loads(line) for line in text.getvalue().splitlines()]
    for line in lines:
        if "graphics" in str(line) or "test tensors" in str(line) or "GPU" in str(line):
            print("  ", line.get("message", ""))
    result = lines[-1]
    with rasterio.open(out[0]) as labels, rasterio.open(out[1]) as probabilities:
        return f"{result['engine']}, {result['method']}", (labels.read(1), probabilities.read())


def _scene(path: Path, size: int, bands: int) -> Path:
    if path.exists():
        return path
    generator = np.random.default_rng(1)
    y, x = np.mgrid[:size, :size]
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=bands, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10), tiled=True,
    ) as dataset:  # fmt: skip
        for band in range(bands):
            values = 3000 + 1500 * np.sin(x / (20 + 9 * band) + y / 31)
            values += generator.normal(0, 300, (size, size))
            dataset.write(values.clip(1, 9999).astype("uint16"), band + 1)
    return path


if __name__ == "__main__":
    sys.exit(main())
