"""The example that comes with the plugin, unpacked: a model with files for both runtimes."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from tests.support.places import ROOT


def example_model(folder: Path) -> Path:
    """Return the model's folder, copied into an empty one."""
    model = folder / "model"
    shutil.copytree(ROOT / "example" / "model", model)
    packed = model / "model_card.json.gz"
    packed.with_suffix("").write_bytes(gzip.decompress(packed.read_bytes()))
    packed.unlink()
    return model


def cut_of_scene(target: Path, x: int, y: int, side: int = 64) -> Path:
    """Write a square of the scene, on its place, and return it."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(ROOT / "example" / "scene.tif") as scene:
        window = Window(x, y, side, side)
        profile = {
            **scene.profile, "width": side, "height": side,
            "transform": scene.window_transform(window),
        }
        for key in ("tiled", "blockxsize", "blockysize"):
            profile.pop(key, None)
        with rasterio.open(target, "w", **profile) as file:
            file.write(scene.read(window=window))
            file.descriptions = scene.descriptions
    return target
