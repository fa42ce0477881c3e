"""Prepare the labels of an image for training: class 0, 1, 2 ... on the image's own pixel grid.

    demo_labels.py cluster --image IMAGE --labels OUT.tif --classes OUT.csv
    demo_labels.py fit --image IMAGE --given LABELS --labels OUT.tif --classes OUT.csv

cluster makes pseudo-labels with k-means: they show what a network can tell apart, not what is on
the ground. fit brings labels of any grid, CRS and class values to the image's grid.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

NODATA = 255
STRIP = 256
"""Rows that are held in memory at a time."""
SMOOTHING = 2
"""Radius in pixels of the window whose mean is clustered: a pixel's own noise makes no class."""
SAMPLE = 20_000
LEAST = 100
"""Pixels that a class needs, so that there is something to learn and something to check it on."""


class LabelsError(Exception):
    """The labels and the image do not go together; the message is for the user."""


def read_rows(image: Any, first: int, count: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return smoothed rows, shape (count, width, bands), and which of their pixels have data."""
    top = max(0, first - SMOOTHING)
    bottom = min(image.height, first + count + SMOOTHING)
    window = Window(0, top, image.width, bottom - top)
    bands = image.read(window=window).astype(np.float32)
    valid = (image.read_masks(window=window) > 0).all(axis=0) & np.isfinite(bands).all(axis=0)
    bands[:, ~valid] = 0
    margin = ((0, 0), (SMOOTHING, SMOOTHING), (SMOOTHING, SMOOTHING))
    padded = np.pad(bands, margin, mode="edge")
    weight = np.pad(valid, margin[1:], mode="edge").astype(np.float32)
    size = 2 * SMOOTHING + 1

    def box(values: NDArray[np.float32]) -> NDArray[np.float32]:
        rows = np.lib.stride_tricks.sliding_window_view(values, size, axis=-2).sum(-1)
        columns = np.lib.stride_tricks.sliding_window_view(rows, size, axis=-1)
        return np.asarray(columns.sum(-1), np.float32)

    mean = box(padded) / np.maximum(box(weight), 1)
    inside = slice(first - top, first - top + count)
    return np.moveaxis(mean, 0, -1)[inside].astype(np.float32), valid[inside]


def k_means(samples: NDArray[np.float32], clusters: int, seed: int) -> NDArray[np.float32]:
    """Return the centres, shape (clusters, bands), begun as k-means++ does.

    Arthur and Vassilvitskii 2007, "k-means++: the advantages of careful seeding".
    """
    random = np.random.default_rng(seed)
    centres = samples[random.integers(len(samples))][None]
    while len(centres) < clusters:
        distance = squared_distances(samples, centres).min(axis=1).astype(np.float64)
        if distance.sum() <= 0:
            raise LabelsError(
                f"The image has only {len(centres)} different pixel values; expected at least "
                f"{clusters} for as many clusters."
            )
        chosen = random.choice(len(samples), p=distance / distance.sum())
        centres = np.concatenate([centres, samples[chosen][None]])
    for _ in range(50):
        nearest = squared_distances(samples, centres).argmin(axis=1)
        moved = np.stack([
            samples[nearest == k].mean(axis=0) if (nearest == k).any() else centres[k]
            for k in range(clusters)
        ])
        if np.allclose(moved, centres, atol=1e-4):
            break
        centres = moved
    return np.asarray(centres, np.float32)


def squared_distances(
    samples: NDArray[np.float32], centres: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return the distances, shape (samples, centres), up to rounding."""
    return np.stack([((samples - centre) ** 2).sum(axis=-1) for centre in centres], axis=-1)


def cluster(image_path: Path, labels_path: Path, classes_path: Path, clusters: int) -> None:
    """Write pseudo-labels: the k-means cluster of each pixel, numbered from dark to bright."""
    with rasterio.open(image_path) as image:
        strips = [(y, min(STRIP, image.height - y)) for y in range(0, image.height, STRIP)]
        share = min(1.0, SAMPLE / (image.width * image.height))
        random = np.random.default_rng(0)
        drawn = []
        for y, count in strips:
            pixels, valid = read_rows(image, y, count)
            drawn.append(pixels[valid & (random.random(valid.shape) <= share)])
        samples = np.concatenate(drawn)
        if len(samples) < LEAST * clusters:
            raise LabelsError(
                f"{image_path} has too few pixels with data for {clusters} clusters; expected at "
                f"least {LEAST} for each."
            )
        mean, deviation = samples.mean(axis=0), samples.std(axis=0) + np.float32(1e-6)
        centres = k_means((samples - mean) / deviation, clusters, seed=0)
        centres = centres[np.argsort(centres.mean(axis=1))]
        with rasterio.open(labels_path, "w", **profile(image)) as labels:
            for y, count in strips:
                pixels, valid = read_rows(image, y, count)
                nearest = squared_distances((pixels - mean) / deviation, centres).argmin(axis=-1)
                strip = np.where(valid, nearest, NODATA).astype(np.uint8)
                labels.write(strip, 1, window=Window(0, y, image.width, count))
    names = [f"Cluster {k + 1}" for k in range(clusters)]
    names[0] += " (darkest)"
    names[-1] += " (brightest)"
    write_classes(classes_path, names, [""] * clusters)
    print(
        f"No labels are given: {clusters} clusters by k-means stand in for them. They are "
        "pseudo-labels: groups of similar pixels, not land cover."
    )


def fit(image_path: Path, given_path: Path, labels_path: Path, classes_path: Path) -> None:
    """Write the given labels on the image's grid, with classes counted from 0."""
    with rasterio.open(image_path) as image, rasterio.open(given_path) as given:
        values = on_grid_of(image, given)
        known = values != np.iinfo(np.int32).min
        if not known.any():
            raise LabelsError(
                f"{given_path} has no label inside {image_path}: the labels cover "
                f"{bounds(given)}, the image {bounds(image)}. Give labels of the same place."
            )
        classes, counts = np.unique(values[known], return_counts=True)
        for value, count in zip(classes[counts < LEAST], counts[counts < LEAST]):
            print(f"Class {value} is left out: only {count} pixels of it lie inside the image.")
        classes = classes[counts >= LEAST]
        if not 2 <= len(classes) <= NODATA:
            raise LabelsError(
                f"{given_path} has {len(classes)} classes with at least {LEAST} pixels inside "
                f"{image_path}; expected 2 to {NODATA}."
            )
        labels = np.full(values.shape, NODATA, np.uint8)
        for number, value in enumerate(classes):
            labels[values == value] = number
        with rasterio.open(labels_path, "w", **profile(image)) as target:
            target.write(labels, 1)
        colours = given_colours(given)
    names = [f"Class {value}" for value in classes]
    write_classes(classes_path, names, [colours.get(int(value), "") for value in classes])
    print(
        f"{len(classes)} classes on {(labels != NODATA).mean():.0%} of the image: "
        + ", ".join(str(value) for value in classes)
    )


def on_grid_of(image: Any, given: Any) -> NDArray[np.int32]:
    """Return the label nearest to each pixel of the image; the lowest int32 where there is none.

    Raises:
        LabelsError: the labels hold no whole numbers, or nobody knows where they lie.
    """
    if not np.issubdtype(np.dtype(given.dtypes[0]), np.integer):
        raise LabelsError(
            f"{given.name} holds {given.dtypes[0]} values; expected whole numbers, one for each "
            "class."
        )
    none = np.iinfo(np.int32).min
    same = image.shape == given.shape and image.transform.almost_equals(given.transform)
    if same and image.crs == given.crs:
        values, known = given.read(1), given.read_masks(1) > 0
    elif image.crs is None or given.crs is None:
        raise LabelsError(
            f"{given.name} has another pixel grid than {image.name}, and without a CRS in both "
            "files nobody knows how they lie. Assign the projections first."
        )
    else:
        grid = {
            "crs": image.crs,
            "transform": image.transform,
            "width": image.width,
            "height": image.height,
            "resampling": Resampling.nearest,
        }
        # The mask says where labels are, whether they have a nodata value or not.
        with WarpedVRT(given, add_alpha=given.nodata is None, **grid) as warped:
            values, known = warped.read(1), warped.dataset_mask() > 0
    return np.where(known, values.astype(np.int64), none).astype(np.int32)


def given_colours(given: Any) -> dict[int, str]:
    """Return the colour table of the labels, or nothing."""
    try:
        table = given.colormap(1)
    except ValueError:
        return {}
    return {value: "#{:02x}{:02x}{:02x}".format(*colour[:3]) for value, colour in table.items()}


def bounds(dataset: Any) -> str:
    """Return in words where a raster lies."""
    left, bottom, right, top = dataset.bounds
    return f"{left:.10g}, {bottom:.10g} to {right:.10g}, {top:.10g} in {dataset.crs or 'no CRS'}"


def profile(image: Any) -> dict[str, Any]:
    """Return how labels on the grid of the image are written."""
    return {
        "driver": "GTiff",
        "width": image.width,
        "height": image.height,
        "count": 1,
        "dtype": "uint8",
        "crs": image.crs,
        "transform": image.transform,
        "nodata": NODATA,
        "compress": "deflate",
    }


def write_classes(path: Path, names: list[str], colours: list[str]) -> None:
    """Write a legend as cnnmapper:exportmodel reads it; it chooses a colour where there is none."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("value", "label", "color"))
        table.writerows((value, *row) for value, row in enumerate(zip(names, colours)))


def main() -> None:
    """Write the labels and their legend."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", choices=("cluster", "fit"))
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--given", type=Path, help="the labels to fit")
    parser.add_argument("--labels", type=Path, required=True, help="GeoTIFF to write")
    parser.add_argument("--classes", type=Path, required=True, help="legend to write (.csv)")
    parser.add_argument("--clusters", type=int, default=6)
    wishes = parser.parse_args()
    try:
        if wishes.task == "cluster":
            cluster(wishes.image, wishes.labels, wishes.classes, wishes.clusters)
        elif wishes.given is None:
            parser.error("fit needs --given")
        else:
            fit(wishes.image, wishes.given, wishes.labels, wishes.classes)
    except (LabelsError, RasterioError) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
