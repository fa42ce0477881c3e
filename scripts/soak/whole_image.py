"""A padded network's map of a whole image, against Keras run over that image at once.

    .venvs/engine/bin/python -c 'import conftest, runpy; runpy.run_module(
        "scripts.soak.whole_image", run_name="__main__", alter_sys=True)'

A U-Net of depth 4 of any size, and the same for 256 x 256 pixels, over 1500 x 1200 pixels: tiles of
128 and 400 and those that memory allows, a part by EXTENT and one by BOX. Takes some minutes; the
exit code is 1 where anything differs.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import ExportJob, PredictJob, RasterInput, Source
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict
from numpy.typing import NDArray
from rasterio.transform import from_origin

from benchmarks.padded import BANDS, unet

WIDTH, HEIGHT, UNIT = 1500, 1200, 16
LEFT, TOP, PIXEL = 500000, 4000000, 10
WAYS: dict[str, tuple[dict[str, Any], tuple[slice, slice]]] = {
    "tiles of 128": ({"tile_size": 128}, (slice(None), slice(None))),
    "tiles of 400": ({"tile_size": 400}, (slice(None), slice(None))),
    "tiles that memory allows": ({}, (slice(None), slice(None))),
    "EXTENT": ({"extent": (LEFT + 3005, TOP - 9005, LEFT + 9005, TOP - 2005)},
               (slice(200, 901), slice(300, 901))),
    "BOX": ({"box": "777:333:500:444"}, (slice(333, 777), slice(777, 1277))),
}  # fmt: skip


def main() -> int:
    """Compare all of them; return 1 where one differs."""
    generator = np.random.default_rng(1)
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    bands = [3000 + 1500 * np.sin(x / (20 + 9 * k) + y / 31) for k in range(BANDS)]
    pixels = np.stack(bands) + generator.normal(0, 300, (BANDS, HEIGHT, WIDTH))
    pixels = pixels.clip(1, 9999).astype("uint16")
    keras.utils.set_random_seed(7)
    free = unet(features=8)
    expected = _whole(free, pixels.transpose(1, 2, 0))
    right = True
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        image = folder / "scene.tif"
        with rasterio.open(
            image, "w", driver="GTiff", width=WIDTH, height=HEIGHT, count=BANDS, dtype="uint16",
            crs="EPSG:32631", transform=from_origin(LEFT, TOP, PIXEL, PIXEL),
        ) as target:  # fmt: skip
            target.write(pixels)
        for size in (None, 256):
            model = _exported(free, size, folder)
            for name, (options, part) in WAYS.items():
                right &= _compare(f"{size or 'any size'}, {name}", image, model, options,
                                  expected[part])  # fmt: skip
    return 0 if right else 1


def _whole(network: Any, scene: NDArray[Any]) -> NDArray[Any]:
    """What Keras gives for the whole image, filled up with mirrored pixels to whole units."""
    rest = ((0, -HEIGHT % UNIT), (0, -WIDTH % UNIT), (0, 0))
    filled = np.pad(scene.astype("float32"), rest, mode="reflect")
    found: NDArray[Any] = np.asarray(network(filled[np.newaxis]))[0, :HEIGHT, :WIDTH]
    return found


def _exported(free: Any, size: Optional[int], folder: Path) -> Path:
    model = free
    if size is not None:
        model = unet(features=8, size=size)
        model.set_weights(free.get_weights())
    path = folder / f"unet_{size}.keras"
    model.save(path)
    export(ExportJob(str(path), str(path.with_suffix(""))), Messages(io.StringIO()))
    return path.with_suffix("")


def _compare(
    name: str, image: Path, model: Path, options: dict[str, Any], expected: NDArray[Any]
) -> bool:
    labels, probabilities = model / "map.tif", model / "probabilities.tif"
    said = io.StringIO()
    predict(
        PredictJob(
            "patch", (Source((RasterInput(str(image)),)),), str(model), class_map=str(labels),
            probabilities=str(probabilities), **options,
        ),
        Messages(said),
    )  # fmt: skip
    with rasterio.open(labels) as dataset:
        found = dataset.read(1)
    with rasterio.open(probabilities) as dataset:
        values = dataset.read().transpose(1, 2, 0)
    if values.shape != expected.shape:
        print(f"{name}: {values.shape[:2]} pixels, expected {expected.shape[:2]}", flush=True)
        return False
    difference = float(np.abs(values - expected).max())
    other = int((found != expected.argmax(axis=-1)).sum())
    print(f"{name}: largest difference {difference:.2g}, other labels {other}", flush=True)
    return difference <= 1e-5 and other == 0


if __name__ == "__main__":
    sys.exit(main())
