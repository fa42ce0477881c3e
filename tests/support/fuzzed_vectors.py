"""Reference points and polygons: good ones in several formats, damaged ones, and what is right."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

FORMATS = {
    "geojson": "GeoJSON", "gpkg": "GPKG", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf",
    "csv": "CSV",
}  # fmt: skip
NUMBERS = ("overall_accuracy", "samples", "outside", "kappa")
"""What a user reads."""


def make(folder: Path, class_map: Path) -> None:
    """Write points and squares with a class each, most of them right, in each format."""
    import numpy as np
    import pyogrio.raw
    import rasterio
    import shapely

    with rasterio.open(class_map) as dataset:
        labels, place = dataset.read(1), dataset.transform
    dice = np.random.default_rng(3)
    rows, columns = (dice.integers(1, size - 1, 40) for size in labels.shape)
    x, y = place * (columns + 0.5, rows + 0.5)
    known = np.where(dice.random(40) < 0.8, labels[rows, columns], 1).astype("int32")
    points = shapely.points(x, y)
    for shape, geometry in {"Point": points, "Polygon": shapely.buffer(points, 12)}.items():
        for suffix, driver in FORMATS.items():
            pyogrio.raw.write(
                str(folder / f"{shape}.{suffix}"), shapely.to_wkb(geometry), [known], ["kind"],
                geometry_type=shape, crs="EPSG:32654", driver=driver, layer="reference",
                layer_options={"GEOMETRY": "AS_WKT"} if driver == "CSV" else {},
            )  # fmt: skip


def damaged(dice: random.Random, good: Path, folder: Path) -> tuple[Path, Path]:
    """Copy a reference with damage; return it, and the undamaged one."""
    from tests.support.fuzzing import damaged_bytes, damaged_json

    suffix, shape = dice.choice(sorted(FORMATS)), dice.choice(("Point", "Polygon"))
    source = good / f"{shape}.{suffix}"
    for part in good.glob(f"{shape}.*"):
        if suffix == "shp" and part.suffix in (".shp", ".dbf", ".shx", ".prj", ".cpg"):
            shutil.copy(part, folder)
    path = folder / source.name
    shutil.copy(source, path)
    victim = path
    if suffix == "shp":
        victim = dice.choice(sorted(folder.glob(f"{shape}.*")))
    if suffix == "geojson" and dice.random() < 0.7:
        victim.write_bytes(damaged_json(json.loads(path.read_text(encoding="utf-8")), dice))
    elif suffix == "csv" and dice.random() < 0.7:
        words = ("POINT", "POLYGON", "WKT", "kind", ",", "(", "5", "\n", '"', ".")
        text = path.read_text(encoding="utf-8")
        old = dice.choice([word for word in words if word in text])
        new = dice.choice(("", "\0", "nan", "1e999", "é", "LINESTRING", "x", "-", "kind,kind"))
        victim.write_text(text.replace(old, new, dice.choice((1, 2, -1))), encoding="utf-8")
    else:
        # Most of a GeoPackage are empty pages; what is at its beginning matters.
        victim.write_bytes(damaged_bytes(victim.read_bytes(), dice, 4000))
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
    from tests.support.fuzzing import CHECKED, SAME, run

    out = folder / "again"
    out.mkdir()
    known = run(job(class_map, good, out).encode(), folder)
    if known["type"] != "result":
        return f"the undamaged is refused: {known['message']}"
    if _same(result, known):
        return SAME
    clean = _clean_copy(path, folder / "clean.gpkg")
    again = run(job(class_map, clean, out).encode(), folder)
    if again["type"] != "result":
        return f"done, though a copy is refused: {again['message']}"
    return CHECKED if _same(result, again) else "done, but not what a copy of it gives"


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(one[name] == other[name] for name in NUMBERS)


def _clean_copy(path: Path, target: Path) -> Path:
    import pyogrio.raw

    meta, _, geometry, (values,) = pyogrio.raw.read(str(path), columns=["kind"], force_2d=True)
    pyogrio.raw.write(
        str(target), geometry, [values], ["kind"], geometry_type="Unknown",
        crs=meta["crs"], driver="GPKG", layer="reference",
    )  # fmt: skip
    return target
