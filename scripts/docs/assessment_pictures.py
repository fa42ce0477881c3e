"""Make the pictures of docs/assessment.md: reports on an invented landscape.

    .venvs/engine/bin/python scripts/docs/assessment_pictures.py [FOLDER]

Needs the inference environment, and Chromium to take pictures of the pages. The landscape is made
from seeded noise, so that everybody gets the same. The pages stay in FOLDER.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
import shapely
from rasterio.transform import Affine

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from conftest import register_package  # noqa: E402

register_package()

from cnnmapper.engine.assess import assess  # noqa: E402
from cnnmapper.engine.compare import compare  # noqa: E402
from cnnmapper.engine.contract import job as jobs  # noqa: E402
from cnnmapper.engine.contract.feature_file import write_features  # noqa: E402
from cnnmapper.engine.contract.messages import Messages  # noqa: E402
from cnnmapper.engine.maps.legend import DEFAULT, read_legend  # noqa: E402

SIZE = 640
PIXEL = 10
CORNER = 382000, 3930000
IMAGES = ROOT / "docs" / "images"


def smooth_noise(random: np.random.Generator, count: int, size: float) -> np.ndarray:
    """Return ``count`` fields of noise, each of variance 1, smooth over ``size`` pixels."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(SIZE), np.fft.fftfreq(SIZE)))
    kept = np.exp(-((frequency * size) ** 2) * 8)
    fields = np.fft.ifft2(np.fft.fft2(random.normal(size=(count, SIZE, SIZE))) * kept).real
    return fields / fields.std(axis=(1, 2), keepdims=True)


def write(path: Path, pixels: np.ndarray, nodata: float, pixel: float = PIXEL) -> jobs.RasterInput:
    """Write bands of shape (bands, height, width)."""
    left, top = CORNER[0] + (PIXEL - pixel) / 2, CORNER[1] - (PIXEL - pixel) / 2
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[2], height=pixels.shape[1],
        count=pixels.shape[0], dtype=pixels.dtype, crs="EPSG:32654", nodata=nodata,
        transform=Affine(pixel, 0, left, 0, -pixel, top),
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
    return jobs.RasterInput(str(path))


def sample(
    folder: Path, random: np.random.Generator, mapped: np.ndarray, truth: np.ndarray
) -> jobs.VectorInput:
    """Draw 75 places in each class of the map, and write what is really there."""
    features = []
    for value in np.unique(mapped):
        for place in random.choice(np.flatnonzero(mapped == value), 75, replace=False):
            row, column = divmod(int(place), SIZE)
            x, y = CORNER[0] + PIXEL * (column + 0.5), CORNER[1] - PIXEL * (row + 0.5)
            features.append((int(truth[row, column]), shapely.Point(x, y).wkb))
    path = folder / "sample.features"
    write_features(path, "EPSG:32654", features)
    return jobs.VectorInput(str(path), "sample.geojson")


def picture(page: Path, target: Path) -> None:
    """Take a picture of a page, as long as it is."""
    from PIL import Image, ImageChops

    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        sys.exit("Chromium is missing; install it to take pictures of the pages.")
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--window-size=1160,8000", f"--screenshot={target}", page.resolve().as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with Image.open(target) as taken:
        whole = taken.convert("RGB")
    # What lies below the page has the colour of its corner; the window's last rows may be black.
    page_colour = whole.getpixel((0, 0))
    whole = whole.crop((0, 0, whole.width, whole.height - 200))
    filled = ImageChops.difference(whole, Image.new("RGB", whole.size, page_colour)).getbbox()
    bottom = whole.height if filled is None else min(filled[3] + 20, whole.height)
    # Few colours do for text and plots, in a third of the bytes; this way keeps the legend's.
    picture = whole.crop((0, 0, whole.width, bottom)).quantize(128, Image.Quantize.FASTOCTREE)
    picture.save(target, optimize=True)


def draw_difference(path: Path, style: Path, target: Path) -> None:
    """Draw the difference map with the legend that its style has."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    legend = read_legend(style)
    with rasterio.open(path) as dataset:
        values = dataset.read(1)
    counts = np.bincount(values.ravel(), minlength=256)
    colours = np.full((256, 3), 255, np.uint8)
    for entry in legend.entries:
        colours[entry.value] = entry.colour
    figure = Figure(figsize=(9.6, 6), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.imshow(colours[values], interpolation="nearest")
    axes.set_axis_off()
    frequent = sorted(legend.entries, key=lambda entry: -counts[entry.value])[:13]
    axes.legend(
        handles=[
            Patch(facecolor=entry.hex, edgecolor="#555555", label=entry.label) for entry in frequent
        ],
        loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False, title="the most frequent",
    )  # fmt: skip
    figure.savefig(target, dpi=110, bbox_inches="tight", metadata={"Software": None})


def main(folder: Path) -> None:
    """Make the pages in a folder and the pictures in docs/images."""
    folder.mkdir(parents=True, exist_ok=True)
    # The pages name their inputs: short names, and no folder of this machine.
    os.chdir(folder)
    folder = Path()
    IMAGES.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(20)
    bias = np.array([0.2, -1.6, -1.0, -0.2, 0.6, 0.1])[:, None, None]
    fields = smooth_noise(random, 6, 40) + bias
    truth = fields.argmax(axis=0).astype("uint8")
    # The model sees the landscape through noise and is surer than it ought to be.
    scores = 4 * (fields + 0.55 * smooth_noise(random, 6, 6))
    soft = np.exp(scores - scores.max(axis=0))
    soft = (soft / soft.sum(axis=0)).astype("float32")
    mapped = soft.argmax(axis=0).astype("uint8")
    patch = write(folder / "patch_map.tif", mapped[np.newaxis], 255)
    fcn = write(folder / "fcn_map.tif", mapped[np.newaxis, ::4, ::4], 255, 4 * PIXEL)
    messages = Messages(io.StringIO())
    legend = str(DEFAULT)
    other = (scores + 2 * smooth_noise(random, 6, 8)).argmax(axis=0).astype("uint8")
    older = write(folder / "older_map.tif", other[np.newaxis], 255)
    compare(
        jobs.CompareJob(patch, fcn, legend, report=str(folder / "fcn_against_patch.html")), messages
    )
    compare(
        jobs.CompareJob(
            patch, older, legend, difference=str(folder / "difference.tif"),
            report=str(folder / "compare.html"), numbers=str(folder / "compare.csv"),
        ),
        messages,
    )  # fmt: skip
    assess(
        jobs.AssessJob(
            patch, vector=sample(folder, random, mapped, truth), field="class",
            stratified=True, probabilities=write(folder / "probabilities.tif", soft, -1),
            classes=legend, report=str(folder / "assess.html"), numbers=str(folder / "assess.csv"),
        ),
        messages,
    )  # fmt: skip
    for name in ("compare", "assess"):
        picture(folder / f"{name}.html", IMAGES / f"{name}_report.png")
    draw_difference(
        folder / "difference.tif", folder / "difference.qml", IMAGES / "difference_map.png"
    )


if __name__ == "__main__":
    given = sys.argv[1:]
    main(Path(given[0]) if given else Path(tempfile.mkdtemp(prefix="cnnmapper-pictures-")))
