"""Padded networks against what else is done with them: a U-Net, and a classifier of scenes."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from numpy.typing import NDArray
from rasterio.transform import from_origin

from . import passes

PATCH, BATCH, BANDS = 256, 4, 4
STEPS = {
    "butt joints": PATCH,
    "a quarter of the tile on each side, as ArcGIS": PATCH // 2,
    "an overlap of 64, as geoai": PATCH - 64,
}
"""Pixels from one patch to the next."""


def unet(depth: int = 4, features: int = 16, size: Optional[int] = None) -> Any:
    """Return a U-Net with zero padding, of one size of input or any."""
    layers = keras.layers
    image = keras.Input((size, size, BANDS), name="image")
    values, skips = layers.Rescaling(1e-4)(image), []

    def block(values: Any, filters: int) -> Any:
        for _ in range(2):
            values = layers.Conv2D(filters, 3, padding="same", activation="relu")(values)
        return values

    for level in range(depth):
        values = block(values, features * 2**level)
        skips.append(values)
        values = layers.MaxPooling2D()(values)
    values = block(values, features * 2**depth)
    for level in reversed(range(depth)):
        values = layers.Conv2DTranspose(features * 2**level, 2, strides=2)(values)
        values = block(layers.Concatenate()([skips[level], values]), features * 2**level)
    return keras.Model(image, layers.Conv2D(5, 1, activation="softmax", name="classes")(values))


def scenes(size: int = 64) -> Any:
    """Return a classifier of scenes, as for EuroSAT."""
    layers = keras.layers
    image = keras.Input((size, size, BANDS), name="image")
    values = layers.Rescaling(1e-4)(image)
    for level in range(3):
        values = layers.Conv2D(32 * 2**level, 3, padding="same", activation="relu")(values)
        values = layers.MaxPooling2D()(values)
    values = layers.Dense(128, activation="relu")(layers.Flatten()(values))
    return keras.Model(image, layers.Dense(10, activation="softmax", name="classes")(values))


def run(folder: Path, add: Callable[[str, str], None], side: int = 4096, rounds: int = 2) -> None:
    """Time both; the maps are whole runs with reading and writing, the others computing alone."""
    folder.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(0).integers(1, 10000, (BANDS, side, side)).astype("uint16")
    image, part = folder / "scene.tif", folder / "part.tif"
    _write(image, pixels)
    _write(part, pixels[:, :363, :463])
    _unet(folder, image, pixels, rounds, add)
    _scenes(folder, part, add)


def _unet(
    folder: Path, image: Path, pixels: NDArray[Any], rounds: int, add: Callable[[str, str], None]
) -> None:
    network = unet()
    model = _exported(network, folder, "unet")
    best = dict.fromkeys(["map", *STEPS], float("inf"))
    call = tf.function(lambda patches: network(patches, training=False), autograph=False)
    scene = pixels.transpose(1, 2, 0)
    for _ in range(rounds):
        best["map"] = min(best["map"], passes.end_to_end(image, model, folder, "patch")[0])
        for name, step in STEPS.items():
            best[name] = min(best[name], _in_patches(call, scene, step))
    for name, seconds in best.items():
        rate = f"{1e6 * seconds / (scene.shape[0] * scene.shape[1]):.2f} microseconds a pixel"
        if name == "map":
            add("U-Net of depth 4, exact map, end to end", rate)
        else:
            times = seconds / best["map"]
            add(f"U-Net of depth 4, patches of {PATCH}, {name}",
                f"{rate}; the exact map has {times:.2f} times the pixels per second")


def _in_patches(call: Any, scene: NDArray[Any], step: int) -> float:
    """Seconds to compute labels from patches whose middles are laid side by side."""
    begin = time.perf_counter()
    height, width = scene.shape[:2]
    margin = (PATCH - step) // 2
    seen = np.pad(scene, ((margin, PATCH), (margin, PATCH), (0, 0)), mode="reflect")
    corners = [(y, x) for y in range(0, height, step) for x in range(0, width, step)]
    labels = np.empty((height + PATCH, width + PATCH), np.uint8)
    for first in range(0, len(corners), BATCH):
        some = corners[first : first + BATCH]
        patches = np.zeros((BATCH, PATCH, PATCH, scene.shape[2]), np.float32)
        for patch, (y, x) in zip(patches, some):
            patch[...] = seen[y : y + PATCH, x : x + PATCH]
        found = call(patches).numpy().argmax(axis=-1)
        for one, (y, x) in zip(found, some):
            middle = one[margin : margin + step, margin : margin + step]
            labels[y : y + step, x : x + step] = middle
    return time.perf_counter() - begin


def _scenes(folder: Path, part: Path, add: Callable[[str, str], None]) -> None:
    model = _exported(scenes(), folder, "scenes")
    seconds, found = {}, {}
    for method in ("auto", "patches"):
        seconds[method], _ = passes.end_to_end(part, model, folder, "patch", {"method": method})
        with rasterio.open(folder / "map.tif") as dataset:
            found[method] = dataset.read(1)
    pixels = found["auto"].size
    equal = "labels identical" if (found["auto"] == found["patches"]).all() else "DIFFERENT"
    dense, patches = (1e6 * seconds[method] / pixels for method in ("auto", "patches"))
    add("classifier of padded scenes of 64 x 64, dense, end to end",
        f"{dense:.0f} microseconds a pixel; patches {patches:.0f}; {patches / dense:.1f} times the "
        f"pixels per second; {equal}")


def _exported(network: Any, folder: Path, name: str) -> Path:
    network.save(folder / f"{name}.keras")
    job = ExportJob(str(folder / f"{name}.keras"), str(folder / name))
    export(job, Messages(io.StringIO()))
    return folder / name


def _write(path: Path, pixels: NDArray[Any]) -> None:
    bands, height, width = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint16",
        crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10), tiled=True,
    ) as target:  # fmt: skip
        target.write(pixels)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        run(Path(made), lambda name, value: print(f"{name}: {value}", flush=True))
