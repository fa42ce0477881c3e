"""What must be true of the maps after a fault, and at the end."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from scripts.soak.fault_runs import TIFFS, Run, Scene, WrongError


def content(path: Path) -> dict[str, Any]:
    """Return all that a map holds, its companions included."""
    found: dict[str, Any] = {}
    with rasterio.open(path) as dataset:
        found["pixels"] = dataset.read()
        found["names"] = dataset.descriptions
        found["nodata"] = repr(dataset.nodata)
        found["grid"] = (dataset.crs, dataset.transform, dataset.dtypes)
        found["layout"] = dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT")
        found["scales"] = (dataset.scales, dataset.offsets)
        if dataset.dtypes[0] == "uint8":
            found["colours"] = dataset.colormap(1)
        levels = dataset.overviews(1)
    for level in range(len(levels)):
        with rasterio.open(path, overview_level=level) as dataset:
            found[f"overview {level}"] = dataset.read()
    for companion in (path.with_name(path.name + ".aux.xml"), path.with_suffix(".qml")):
        found[companion.name] = companion.read_bytes() if companion.exists() else None
    return found


def differences(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """Return the names of the parts that differ."""

    def same(one: Any, other: Any) -> bool:
        if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
            return one.shape == other.shape and np.array_equal(
                one, other, equal_nan=one.dtype.kind == "f"
            )
        # Where one of them is missing, NumPy would compare it with every pixel of the other.
        return one is other or (type(one) is type(other) and bool(one == other))

    names = {**found, **expected}
    return [name for name in names if not same(found.get(name), expected.get(name))]


@dataclass
class Reference:
    """What an uninterrupted run gives."""

    maps: dict[str, dict[str, Any]]
    names: set[str]
    seconds: float
    finishing: float
    """How long it took from the last tile to the end."""
    tiles: int

    @staticmethod
    def of(scene: Scene) -> Reference:
        """Make it."""
        run = Run(scene)
        if run.wait() != 0:
            raise WrongError(f"the reference run failed: {run.text[-2000:]}")
        seconds = time.monotonic() - run.began
        maps = {name: content(scene.output / name) for name in TIFFS}
        names = {path.name for path in scene.output.iterdir()}
        last = run.when("Finishing the map") or seconds
        return Reference(maps, names, seconds, seconds - last, run.tiles())


def check_names(scene: Scene, reference: Reference, old: dict[str, bytes], killed: bool) -> None:
    """Check what lies in the folder of the maps after a fault.

    Raises:
        WrongError: half a map has its name, or something lies about.
    """
    there = {path.name for path in scene.output.iterdir()} - {"ballast"}
    for name in sorted(there & reference.names):
        path = scene.output / name
        if name in old and path.read_bytes() == old[name]:
            continue
        if name in TIFFS:
            try:
                wrong = differences(content(path), reference.maps[name])
            except rasterio.errors.RasterioError as error:
                wrong = [str(error)]
            if wrong:
                raise WrongError(f"{name} is neither the older map nor the new one: {wrong}")
        elif path.read_bytes() not in [m.get(name) for m in reference.maps.values()]:
            raise WrongError(f"{name} is neither the older one nor the new one")
    extra = there - reference.names - old.keys()
    parts = {f".{name[:-4]}.part.tif" for name in TIFFS}
    allowed = {f".{name[:-4]}.part.tiles" for name in TIFFS} | {".map.part.json"}
    if killed:
        # Nobody was left to remove them; the next run does.
        allowed |= {f".{name}.lock" for name in TIFFS} | {".map.part.json.new"}
        allowed |= parts | {f"{name}.aux.xml" for name in parts}
        allowed |= {f"{name[:-4]}.qml" for name in parts}
        left = re.compile(r"\.+\w+\.(part\.cog\.)?\d+\.part\..+|\.\w+\.tif\.\d+\.(going|old)")
        extra = {name for name in extra if not left.fullmatch(name)}
    elif ".map.part.json" not in extra:
        allowed = set()
    if extra - allowed:
        raise WrongError(f"stray files: {sorted(extra - allowed)}")


def check_complete(scene: Scene, reference: Reference) -> None:
    """Check that the maps are those of the uninterrupted run, and nothing else is there.

    Raises:
        WrongError: they are not.
    """
    for name in TIFFS:
        wrong = differences(content(scene.output / name), reference.maps[name])
        if wrong:
            raise WrongError(f"{name} differs from the uninterrupted run's: {wrong}")
    names = {path.name for path in scene.output.iterdir()} - {"ballast"}
    if names != reference.names:
        raise WrongError(f"other files than expected: {sorted(names ^ reference.names)}")


def check_words(text: str) -> None:
    """Check that a run that failed said so in words.

    Raises:
        WrongError: it did not.
    """
    errors = [line for line in text.splitlines() if '"type": "error"' in line]
    for line in errors:
        message = json.loads(line)["message"]
        if "failed unexpectedly" in message or "Traceback" in message:
            raise WrongError(f"a fault is reported as a fault of the program: {message}")
