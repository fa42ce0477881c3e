"""Make example/ anew from what the demonstration made: make_example.py DEMO (scripts/demo.sh).

A part of its scene and of the true land cover, its model, and two areas of interest in degrees.
Run with QGIS's Python, which has GDAL.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
from pathlib import Path
from typing import Any

from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "example"
PART = (60, 60, 360, 300)
"""Left, top, width, height in pixels of the scene: all six classes are in it."""
AREAS = {"North": (40, 30, 110, 80), "South": (190, 170, 120, 100)}
"""Left, top, width, height in pixels of the part."""


def main() -> int:
    """Write the files; return the exit status."""
    demo = Path(sys.argv[1])
    gdal.UseExceptions()
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir()
    options = ["COMPRESS=DEFLATE", "ZLEVEL=9", "TILED=YES"]
    for name in ("scene", "labels"):
        predictor = ["PREDICTOR=2"] if name == "scene" else []
        gdal.Translate(
            str(TARGET / f"{name}.tif"), str(demo / f"{name}.tif"), srcWin=list(PART),
            creationOptions=[*options, *predictor],
        )  # fmt: skip
    # Git keeps no empty folder, and the card's hash counts files only.
    shutil.copytree(demo / "model", TARGET / "model", ignore=shutil.ignore_patterns("assets"))
    # Programs that look for secrets in packages take the hashes in a card for some.
    card = TARGET / "model" / "model_card.json"
    with gzip.GzipFile(f"{card}.gz", "wb", mtime=0) as packed:
        packed.write(card.read_bytes())
    card.unlink()
    (TARGET / "areas.geojson").write_text(json.dumps(areas(), indent=1) + "\n", encoding="utf-8")
    for path in TARGET.rglob("*.aux.xml"):
        path.unlink()
    size = sum(path.stat().st_size for path in TARGET.rglob("*") if path.is_file())
    print(f"{TARGET}: {size / 1024:.0f} KiB")
    return 0


def areas() -> dict[str, Any]:
    """Return the areas of interest as GeoJSON, which is in degrees."""
    scene = gdal.Open(str(TARGET / "scene.tif"))
    left, pixel, _, top, _, _ = scene.GetGeoTransform()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    way = osr.CoordinateTransformation(scene.GetSpatialRef(), degrees)
    features = []
    for name, (x, y, width, height) in AREAS.items():
        corners = [(x, y), (x, y + height), (x + width, y + height), (x + width, y), (x, y)]
        ring = [
            [round(v, 7) for v in way.TransformPoint(left + pixel * c, top - pixel * r)[:2]]
            for c, r in corners
        ]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {"name": name}, "geometry": geometry})
    return {"type": "FeatureCollection", "features": features}


if __name__ == "__main__":
    sys.exit(main())
