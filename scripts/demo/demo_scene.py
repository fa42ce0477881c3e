"""Generate a scene as Sentinel-2 might see it near Tokyo, and the land cover that it shows.

Four bands at 10 m (B04, B03, B02, B08; reflectance x 10000) and the six classes of the OTBTF
tutorial. The same size and seed give the same scene. Spectra overlap on purpose: a golf course
and a park, or grass and a green field, can only be told apart by their texture.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

Field = NDArray[np.float32]
Labels = NDArray[np.uint8]

WATER, GOLF, PARK, BUILDINGS, FOREST, FARM = range(6)
NODATA = 255
BANDS = ("B04", "B03", "B02", "B08")
CRS = "EPSG:32654"
ORIGIN = (384000.0, 3946000.0)
PIXEL = 10.0

# Typical surface reflectance x 10000 in the order of BANDS.
_WATER = (330.0, 520.0, 620.0, 190.0)
_SHALLOW = (520.0, 740.0, 760.0, 330.0)
_FAIRWAY = (420.0, 860.0, 430.0, 4300.0)
_ROUGH = (560.0, 760.0, 450.0, 3200.0)
_SAND = (2300.0, 2000.0, 1600.0, 2900.0)
_TREES = (290.0, 480.0, 300.0, 2800.0)
_GRASS = (720.0, 900.0, 560.0, 2900.0)
_LAWN = (520.0, 830.0, 470.0, 3600.0)
_STREET = (950.0, 960.0, 980.0, 1250.0)
_ROOF = (1650.0, 1560.0, 1500.0, 2050.0)
_CROPS = (
    (480.0, 760.0, 430.0, 3500.0),  # green crop
    (1450.0, 1150.0, 850.0, 2150.0),  # bare soil
    (1150.0, 1080.0, 640.0, 2600.0),  # ripe crop
    (560.0, 700.0, 660.0, 1450.0),  # flooded paddy
    (820.0, 900.0, 560.0, 2750.0),  # fallow
)


class Canvas:
    """Coordinates of the scene's pixels and the random numbers it is painted with."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self.shape = (height, width)
        self.random = np.random.default_rng(seed)
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        self.rows: Field = rows
        self.columns: Field = columns

    def noise(self, scale: float) -> Field:
        """Return smooth noise with blobs of about ``scale`` pixels, mean 0, deviation 1."""
        height, width = self.shape
        # The margin keeps opposite edges independent: the Fourier transform is periodic.
        margin = int(4 * scale) + 1
        padded = (height + margin, width + margin)
        field = blur(self.random.standard_normal(padded).astype(np.float32), scale)
        field = field[:height, :width]
        return np.asarray((field - field.mean()) / field.std(), np.float32)

    def rotated(self, degrees: float, bend: float = 0.0) -> tuple[Field, Field]:
        """Return coordinates turned by an angle, optionally bent like grown structures are."""
        angle = np.deg2rad(degrees)
        along = self.columns * np.cos(angle) + self.rows * np.sin(angle)
        across = self.rows * np.cos(angle) - self.columns * np.sin(angle)
        if bend:
            along = along + bend * self.noise(40)
            across = across + bend * self.noise(40)
        return along.astype(np.float32), across.astype(np.float32)

    def by_cell(self, cells: NDArray[np.int64], values: NDArray[Any]) -> NDArray[Any]:
        """Return for each pixel the value drawn for its cell."""
        return np.asarray(values[(cells * 2654435761 % 2**32) % len(values)])


def blur(field: Field, sigma: float) -> Field:
    """Return the field under a Gaussian; by Fourier transform, because SciPy may be missing."""
    frequencies = [np.fft.fftfreq(size) for size in field.shape]
    squared = frequencies[0][:, None] ** 2 + frequencies[1][None, :] ** 2
    kernel = np.exp(-2 * (np.pi * sigma) ** 2 * squared)
    return np.fft.ifft2(np.fft.fft2(field) * kernel).real.astype(np.float32)


def draw_labels(canvas: Canvas) -> Labels:
    """Lay out the land: hills in the north-west, a bay in the south-east, a river between."""
    height, width = canvas.shape
    x, y = canvas.columns / width, canvas.rows / height
    seaward = (x + y) / 2
    size = min(height, width)
    wobble = canvas.noise(size / 12)

    labels: Labels = np.full(canvas.shape, FARM, np.uint8)
    town = 0.8 - 2.6 * np.abs(seaward - 0.62) + 0.22 * canvas.noise(size / 14)
    labels[town > 0.5] = BUILDINGS
    labels[0.42 - seaward + 0.06 * wobble + 0.05 * canvas.noise(size / 25) > 0] = FOREST
    for scale, threshold, taken in ((size / 28, 1.35, BUILDINGS), (size / 22, 1.3, FARM)):
        labels[(canvas.noise(scale) > threshold) & (labels == taken)] = PARK
    labels[(canvas.noise(size / 25) > 1.5) & (labels == FARM)] = FOREST

    # Three golf courses at the foot of the hills, where they are around Tokyo.
    bulge = 0.13 * canvas.noise(size / 30)
    for along, across, radius in ((0.28, 0.50, 0.10), (0.60, 0.17, 0.11), (0.13, 0.78, 0.09)):
        distance = np.hypot((x - along) * width, (y - across) * height) / size
        labels[distance < radius * (1 + bulge)] = GOLF

    middle = 0.62 - 0.35 * x + 0.05 * np.sin(9 * x + 0.6) + 0.03 * np.sin(23 * x)
    river = np.abs(y - middle) * height
    broad = (0.006 + 0.014 * x) * size
    labels[river < 2.4 * broad * (1 + 0.25 * wobble)] = PARK
    labels[river < broad] = WATER
    labels[seaward > 0.83 + 0.025 * wobble] = WATER
    return labels


def paint(canvas: Canvas, labels: Labels) -> NDArray[np.uint16]:
    """Return the image of the labelled land, shape (height, width, bands)."""
    image = np.zeros((*canvas.shape, len(BANDS)), np.float32)
    painters = {
        WATER: _water,
        GOLF: _golf,
        PARK: _park,
        BUILDINGS: _buildings,
        FOREST: _forest,
        FARM: _farm,
    }
    for value, painter in painters.items():
        # Every class is painted everywhere and then cut out, so that the textures do not
        # depend on the layout.
        image[labels == value] = painter(canvas)[labels == value]
    haze = np.array((60.0, 90.0, 140.0, 20.0), np.float32)
    image += haze * (1 + 0.3 * canvas.noise(80))[..., None]
    for band in range(image.shape[2]):
        padded = np.pad(image[..., band], 8, mode="reflect")
        # The optics mix neighbouring pixels, at the borders between classes too.
        image[..., band] = blur(padded, 0.55)[8:-8, 8:-8]
    image += canvas.random.normal(0, 22, image.shape)
    return np.clip(np.rint(image), 1, 10000).astype(np.uint16)


def _flat(canvas: Canvas, spectrum: tuple[float, ...]) -> Field:
    return np.tile(np.array(spectrum, np.float32), (*canvas.shape, 1))


def _mottle(canvas: Canvas, image: Field, scale: float, amount: float) -> Field:
    return np.asarray(image * (1 + amount * canvas.noise(scale))[..., None], np.float32)


def _water(canvas: Canvas) -> Field:
    shallow = np.clip(0.5 + 0.4 * canvas.noise(30), 0, 1)[..., None]
    image = _flat(canvas, _WATER) * (1 - shallow) + _flat(canvas, _SHALLOW) * shallow
    return _mottle(canvas, image, 1.5, 0.03)


def _golf(canvas: Canvas) -> Field:
    _along, across = canvas.rotated(35, bend=6)
    image = _mottle(canvas, _flat(canvas, _ROUGH), 4, 0.06)
    holes = across % 11
    image[holes < 4.5] = _mottle(canvas, _flat(canvas, _FAIRWAY), 6, 0.03)[holes < 4.5]
    image[(holes > 8) & (canvas.noise(2) > -0.5)] = _TREES
    image[(holes < 6) & (canvas.noise(1.2) > 2.0)] = _SAND
    return image


def _park(canvas: Canvas) -> Field:
    green = np.clip(0.5 + 0.5 * canvas.noise(9), 0, 1)[..., None]
    image = _flat(canvas, _GRASS) * (1 - green) + _flat(canvas, _LAWN) * green
    image = _mottle(canvas, image, 2, 0.05)
    image[canvas.noise(1.8) > 1.6] = _TREES
    return image


def _buildings(canvas: Canvas) -> Field:
    along, across = canvas.rotated(-18, bend=2)
    houses = (along // 2).astype(np.int64) * 7919 + (across // 2).astype(np.int64) * 104729
    brightness = canvas.by_cell(houses, canvas.random.gamma(5.0, 0.2, 4093))
    tint = canvas.by_cell(houses + 1, canvas.random.normal(1, 0.09, (4093, len(BANDS))))
    image = _flat(canvas, _ROOF) * brightness[..., None] * tint
    # Warehouses and offices: larger roofs, in some quarters.
    halls = (along // 7).astype(np.int64) * 7919 + (across // 5).astype(np.int64) * 104729
    hall = canvas.by_cell(halls, canvas.random.gamma(6.0, 0.22, 4093))
    quarter = canvas.noise(18) > 0.9
    image[quarter] = (_flat(canvas, _ROOF) * hall[..., None])[quarter]
    image[(along % 9 < 1.3) | (across % 7 < 1.2)] = _STREET
    image[canvas.noise(1.0) > 2.1] = _TREES
    return np.asarray(image, np.float32)


def _forest(canvas: Canvas) -> Field:
    image = _mottle(canvas, _flat(canvas, _TREES), 30, 0.07)
    # Crowns and the shade between them; slopes turned to the sun and away from it.
    image = _mottle(canvas, image, 0.9, 0.13)
    return _mottle(canvas, image, 12, 0.10)


def _farm(canvas: Canvas) -> Field:
    along, across = canvas.rotated(12, bend=3)
    strip = (across // 17).astype(np.int64)
    shift = canvas.by_cell(strip, canvas.random.uniform(0, 40, 509))
    length = canvas.by_cell(strip + 3, canvas.random.uniform(14, 34, 509))
    fields = strip * 7919 + ((along + shift) // length).astype(np.int64) * 104729
    chosen = canvas.random.choice(len(_CROPS), 4093, p=(0.3, 0.2, 0.2, 0.2, 0.1))
    crops = np.array(_CROPS, np.float32)[chosen]
    crops = crops * canvas.random.normal(1, 0.08, (4093, 1)).astype(np.float32)
    image = np.asarray(canvas.by_cell(fields, crops), np.float32)
    rows = 1 + 0.05 * np.sin(2 * np.pi * along / 3.1)
    image = _mottle(canvas, image * rows[..., None], 3, 0.03)
    path = (across % 17 < 1.1) | ((along + shift) % length < 1.0)
    image[path] = (1050.0, 1000.0, 760.0, 2000.0)
    return image


def write(path: Path, pixels: NDArray[Any], names: tuple[str, ...], nodata: float | None) -> None:
    """Write pixels, shape (height, width, bands), as a GeoTIFF."""
    height, width, count = pixels.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=pixels.dtype,
        crs=CRS,
        transform=from_origin(*ORIGIN, PIXEL, PIXEL),
        nodata=nodata,
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
    ) as dataset:
        dataset.write(np.moveaxis(pixels, 2, 0))
        dataset.descriptions = names


def make_scene(width: int, height: int, seed: int) -> tuple[NDArray[np.uint16], Labels]:
    """Return the image (height, width, bands) and the labels (height, width)."""
    canvas = Canvas(width, height, seed)
    labels = draw_labels(canvas)
    return paint(canvas, labels), labels


def main() -> None:
    """Write the scene and its labels."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--width", type=int, default=600)
    parser.add_argument("--height", type=int, default=500)
    parser.add_argument("--seed", type=int, default=54)
    wishes = parser.parse_args()
    image, labels = make_scene(wishes.width, wishes.height, wishes.seed)
    write(wishes.image, image, BANDS, None)
    write(wishes.labels, labels[..., None], ("land cover",), NODATA)
    print(f"Scene of {wishes.width} x {wishes.height} pixels: {wishes.image}")


if __name__ == "__main__":
    main()
