"""A class map, references as QGIS hands them over, and the numbers of the assessment."""

from __future__ import annotations

import csv

import numpy as np
import shapely
from cnnmapper.engine.assess import assess
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.feature_file import write_features

from tests.support.class_maps import write
from tests.support.recorder import Recorder


def assessed(folder, mapped, reference=None, **options):
    """Assess a map; return the result, the CSV as a dictionary of rows, and the recorder."""
    recorder = Recorder()
    table = folder / "numbers.csv"
    assess(jobs.AssessJob(mapped, raster=reference, numbers=str(table), **options), recorder)
    with table.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    numbers = {
        (row["measure"], row["map_class"], row["reference_class"]): row
        for row in rows
        if not row["measure"].startswith("reliability")
    }
    return recorder.result_, numbers, recorder


def value(numbers, measure, mapped="", known=""):
    return float(numbers[measure, mapped, known]["value"])


def matrix(numbers, classes):
    return np.array(
        [[int(numbers["confusion matrix", i, j]["value"]) for j in classes] for i in classes]
    )


LEGEND = "value,label,color\n0,Water,#0000ff\n1,Farm,#ffff00\n2,Forest,#007700\n"
NAMES = ["Water", "Farm", "Forest"]


def map_of_three(path):
    """Write a map of 90 x 70 pixels of 10 m with some nodata: (labels, raster)."""
    random = np.random.default_rng(2)
    labels = np.kron(random.integers(0, 3, (7, 9)), np.ones((10, 10))).astype("uint8")
    labels[random.random(labels.shape) < 0.1] = 255
    return labels, write(path, labels)


def features(path, shapes, crs="EPSG:32654"):
    """Writes (geometry, class) pairs as QGIS hands them over."""
    write_features(
        path, crs,
        [(k, None if s is None else shapely.geometry.shape(s).wkb) for s, k in shapes],
    )  # fmt: skip
    return jobs.VectorInput(str(path))


def point(x, y):
    return {"type": "Point", "coordinates": [x, y]}


def box(left, bottom, right, top):
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {"type": "Polygon", "coordinates": [ring]}


def random_points(labels, number=400, seed=7):
    """Points on and around the map: coordinates in metres and the class, four or more beside."""
    random = np.random.default_rng(seed)
    x = random.uniform(500000 - 30, 500000 + 10 * labels.shape[1] + 30, number)
    y = random.uniform(4000000 - 10 * labels.shape[0] - 30, 4000000 + 30, number)
    return x, y, random.integers(0, 3, number)


def at_points(labels, x, y):
    columns = np.floor((x - 500000) / 10).astype(int)
    rows = np.floor((4000000 - y) / 10).astype(int)
    inside = (columns >= 0) & (rows >= 0)
    inside &= (columns < labels.shape[1]) & (rows < labels.shape[0])
    found = np.full(x.shape, 255)
    found[inside] = labels[rows[inside], columns[inside]]
    return found
