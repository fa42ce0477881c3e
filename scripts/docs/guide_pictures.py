"""Draw the maps in docs/user_guide.md: guide_pictures.py DEMO [FOLDER]. Runs in QGIS's Python.

DEMO is the folder that demo.sh filled: its scene and its model are mapped again, with every output,
through the plugin's own algorithms; CNNMAPPER_PYTHON names the inference environment. The maps are
opened as a user opens them, with the styles that lie beside them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts import qgis_session  # noqa: E402
from scripts.demo.demo_render import (  # noqa: E402
    Panel,
    Sheet,
    band_name,
    colour_image,
    open_raster,
)

LONGEST = 600
"""Width and height of a large map in pixels."""
DETAIL = "272:172:120:100"
"""The part of the map that is shown large, as BOX takes it."""


def one_band(path: Path, band: int) -> QgsRasterLayer:
    """Open a map and show another band than the first, in the same colours."""
    layer = open_raster(path, f"band {band}")
    layer.renderer().setBand(band)
    return layer


def run(name: str, demo: Path, **given: str) -> None:
    """Apply the demonstration's model to its scene."""
    import processing

    inputs = {"INPUT": [str(demo / "scene.tif")], "MODEL": str(demo / "model")}
    processing.run(f"cnnmapper:{name}", {**inputs, **given})


def draw(demo: Path, work: Path, folder: Path) -> None:
    """Make the maps in ``work`` and the pictures in ``folder``."""
    maps = {name: work / f"{name}.tif" for name in ("classes", "probabilities", "confidence")}
    run(
        "patchinference", demo, OUTPUT=str(maps["classes"]),
        OUTPUT_PROBABILITIES=str(maps["probabilities"]),
        OUTPUT_CONFIDENCE=str(maps["confidence"]),
    )  # fmt: skip
    classes = open_raster(maps["classes"], "classes")
    sheet = Sheet("Class map", [Panel(classes, "One pixel for each of the image")], 1, LONGEST)
    sheet.legend(classes, "Classes")
    sheet.save(folder / "class_map.png")

    forest = one_band(maps["probabilities"], 5)
    sheet = Sheet("Probability", [Panel(forest, f"Band 5: {band_name(forest, 5)}")], 1, LONGEST)
    sheet.legend(forest, "Probability")
    sheet.save(folder / "probability.png")

    bands = [one_band(maps["confidence"], band) for band in (1, 2, 3)]
    panels = [Panel(layer, f"{n}: {band_name(layer, n)}") for n, layer in enumerate(bands, 1)]
    sheet = Sheet("Confidence", panels, 3, 320)
    sheet.legend(bands[0], "0 to 1")
    sheet.save(folder / "confidence.png")

    left, top, width, height = map(int, DETAIL.split(":"))
    fcn = ":".join(str(number // 4) for number in (left, top, width, height))
    run("patchinference", demo, OUTPUT=str(work / "patch_part.tif"), BOX=DETAIL)
    run("fcninference", demo, OUTPUT=str(work / "fcn_part.tif"), BOX=fcn)
    patch = open_raster(work / "patch_part.tif", "patch")
    coarse = open_raster(work / "fcn_part.tif", "fcn")
    image = colour_image(demo / "scene.tif", work / "image.vrt")
    panels = [
        Panel(patch, "Patch-based"),
        Panel(coarse, "Fully convolutional: every fourth pixel"),
        Panel(image, "Image"),
    ]
    sheet = Sheet("A part of the map", panels, 3, 360)
    sheet.legend(patch, "Classes")
    sheet.save(folder / "patch_and_fcn.png")


def main() -> int:
    """Draw; return the exit status."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    # QGIS wants to write metadata into the PNG; GDAL would print that it cannot.
    gdal.UseExceptions()
    demo = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else qgis_session.ROOT / "docs" / "images"
    with tempfile.TemporaryDirectory() as work:
        draw(demo, Path(work), folder)
        QgsProject.instance().clear()
    return 0


if __name__ == "__main__":
    qgis_session.run(main)
