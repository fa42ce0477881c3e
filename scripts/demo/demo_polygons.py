"""Draw polygons of the demonstration's land cover, as somebody would who labels the scene by hand.

    demo_polygons.py --labels LABELS.tif --output POLYGONS.geojson

Each lies within one class, away from its borders, has a few corners, and says in the fields "class"
and "name" what is there. The same labels and seed give the same polygons.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import geometry_mask

NAMES = ("Water", "Golf course", "Park and grassland", "Buildings", "Forest", "Farm")
MARGIN = 2
"""Pixels that a polygon stays away from a border between classes."""
RADII = (16, 14, 12, 10, 8, 6, 5, 4)
"""In pixels; the largest that fits is taken."""
CORNERS = 9


def away_from_borders(labels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell for each pixel whether all around it is of its class; not at the image's edge."""
    side = 2 * MARGIN + 1
    windows = np.lib.stride_tricks.sliding_window_view(labels, (side, side))
    alike = windows.min(axis=(2, 3)) == windows.max(axis=(2, 3))
    return np.pad(alike, MARGIN)


def outline(random: np.random.Generator, place: Any, radius: float, transform: Any) -> Any:
    """Return a polygon around a pixel, as GeoJSON has it, in the CRS of the transform."""
    angles = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    reach = radius * random.uniform(0.65, 1, CORNERS)
    row, column = place
    ring = [
        [round(value, 1) for value in transform * (column + 0.5 + x, row + 0.5 + y)]
        for x, y in zip(reach * np.cos(angles), reach * np.sin(angles))
    ]
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def draw(labels: NDArray[np.uint8], transform: Any, count: int, seed: int) -> list[Any]:
    """Return the features, nearly as many of each class, none over another."""
    random = np.random.default_rng(seed)
    free = away_from_borders(labels)
    features: list[Any] = []
    for number in range(count):
        value = number % len(NAMES)
        places = np.argwhere(free & (labels == value))
        for radius in RADII:
            # Of a few places, as a person looks for a good one.
            for place in random.permutation(places)[:40]:
                if not (radius < place).all() or not (place + radius < labels.shape).all():
                    continue
                polygon = outline(random, place, radius, transform)
                inside = geometry_mask([polygon], labels.shape, transform, invert=True)
                if (free[inside] & (labels[inside] == value)).all():
                    break
            else:
                continue
            free &= ~inside
            fields = {"class": value, "name": NAMES[value]}
            features.append({"type": "Feature", "properties": fields, "geometry": polygon})
            break
    return features


def main() -> None:
    """Write the polygons."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2)
    wishes = parser.parse_args()
    with rasterio.open(wishes.labels) as dataset:
        features = draw(dataset.read(1), dataset.transform, wishes.count, wishes.seed)
        crs = f"urn:ogc:def:crs:EPSG::{dataset.crs.to_epsg()}"
    document = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": features,
    }
    wishes.output.write_text(json.dumps(document, indent=1), encoding="utf-8")
    print(f"{len(features)} polygons: {wishes.output}")


if __name__ == "__main__":
    main()
