"""Class maps written pixel by pixel, and the numbers of their comparison."""

from __future__ import annotations

import csv

import numpy as np
import rasterio
from cnnmapper.engine.compare import compare
from cnnmapper.engine.contract import job as jobs

from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder


def write(path, labels, transform=NORTH_UP, crs="EPSG:32654", nodata=255, **options):
    labels = np.asarray(labels)
    with rasterio.open(
        path, "w", driver="GTiff", width=labels.shape[1], height=labels.shape[0], count=1,
        dtype=labels.dtype, crs=crs, transform=transform, nodata=nodata, **options,
    ) as dataset:  # fmt: skip
        dataset.write(labels, 1)
    return jobs.RasterInput(str(path))


def compared(folder, a, b, **options):
    """Compare two maps; return the result, the CSV as a dictionary, and the recorder."""
    recorder = Recorder()
    table = folder / "numbers.csv"
    compare(jobs.CompareJob(a, b, numbers=str(table), **options), recorder)
    with table.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    numbers = {
        (row["measure"], row["class_in_a"], row["class_in_b"]): float(row["value"] or "nan")
        for row in rows
    }
    assert len(numbers) == len(rows)
    return recorder.result_, numbers, recorder


def matrix(numbers, where, classes):
    return np.array(
        [[numbers[f"matrix {where}", f"class {i}", f"class {j}"] for j in classes] for i in classes]
    )
