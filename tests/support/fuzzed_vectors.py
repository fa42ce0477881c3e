"""Reference points and polygons as QGIS hands them over: good ones, damaged ones, what is right."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

from tests.support.damage import damaged_bytes, damaged_json
from tests.support.fuzz_verdicts import CHECKED, SAME, run

NUMBERS = ("overall_accuracy", "samples", "outside", "kappa")
"""What a user reads."""


def make(folder: Path, class_map: Path) -> None:
    """Write points and squares with a class each, most of them right."""
    import numpy as np
    import rasterio
    import shapely
    from cnnmapper.engine.contract.feature_file import write_features

    with rasterio.open(class_map) as dataset:
        labels, place = dataset.read(1), dataset.transform
    dice = np.random.default_rng(3)
    rows, columns = (dice.integers(1, size - 1, 40) for size in labels.shape)
    x, y = place * (columns + 0.5, rows + 0.5)
    known = np.where(dice.random(40) < 0.8, labels[rows, columns], 1).tolist()
    points = shapely.points(x, y)
    for shape, geometry in {"Point": points, "Polygon": shapely.buffer(points, 12)}.items():
        pairs = zip(known, shapely.to_wkb(geometry))
        write_features(folder / f"{shape}.features", "EPSG:32654", pairs)


def damaged(dice: random.Random, good: Path, folder: Path) -> tuple[Path, Path]:
    """Copy a reference with damage; return it, and the undamaged one."""
    source = good / f"{dice.choice(('Point', 'Polygon'))}.features"
    path = folder / source.name
    shutil.copy(source, path)
    lines = path.read_bytes().splitlines(keepends=True)
    number = dice.randrange(len(lines))
    kind = dice.random()
    if kind < 0.4:
        lines[number] = damaged_json(json.loads(lines[number]), dice) + b"\n"
    elif kind < 0.6:
        del lines[number]
    elif kind < 0.7:
        lines.insert(number, dice.choice(lines))
    else:
        lines = [damaged_bytes(b"".join(lines), dice, 4000)]
    path.write_bytes(b"".join(lines))
    return path, source


def job(class_map: Path, path: Path, out: Path) -> str:
    """Return the job that assesses the map with this reference."""
    return json.dumps({
        "version": 1, "task": "assess", "map": {"path": str(class_map)},
        "vector": {"path": str(path)}, "field": "kind", "report": str(out / "report.html"),
        "numbers": str(out / "numbers.csv"),
    })  # fmt: skip


def judge(
    result: dict[str, Any], good: Path, class_map: Path, path: Path, folder: Path
) -> str:
    """The numbers of the undamaged, or those of a clean copy of what GDAL reads in the file."""
    out = folder / "again"
    out.mkdir()
    known = run(job(class_map, good, out).encode(), folder)
    if known["type"] != "result":
        return f"the undamaged is refused: {known['message']}"
    if _same(result, known):
        return SAME
    clean = _clean_copy(path, folder / "clean.features")
    again = run(job(class_map, clean, out).encode(), folder)
    if again["type"] != "result":
        return f"done, though a copy is refused: {again['message']}"
    return CHECKED if _same(result, again) else "done, but not what a copy of it gives"


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(one[name] == other[name] for name in NUMBERS)


def _clean_copy(path: Path, target: Path) -> Path:
    """Write anew what a plain reading finds: values and geometries, each parsed by itself."""
    import shapely
    from cnnmapper.engine.contract.feature_file import write_features

    head, *features, _ = map(json.loads, path.read_text(encoding="ascii").splitlines())
    shapes = [None if shape is None else shapely.from_wkb(shape).wkb for _, shape in features]
    write_features(target, head["crs"], zip([value for value, _ in features], shapes))
    return target
