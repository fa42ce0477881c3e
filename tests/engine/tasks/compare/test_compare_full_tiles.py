"""Two maps of full Sentinel-2 tiles compared: equal to brute force, and small."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs

from tests.support.places import MAIN, SHARED


@pytest.fixture(scope="module")
def tokyo():
    """The two truths of the tutorial, 10980 x 10980 each; they share no labelled pixel."""
    paths = [SHARED / "data" / f"tokyo_terrain_truth_{name}.tif" for name in "AB"]
    if not all(path.is_file() for path in paths):
        pytest.skip("the Tokyo truths (../shared/data) are not here")
    return paths


def labels_of(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def moved(path, columns, target):
    """The same raster, that many pixels further east."""
    import rasterio.shutil

    rasterio.shutil.copy(path, target, driver="VRT")
    origin = f"<GeoTransform>{300000 + 10 * columns}, 10, 0, 4000020, 0, -10</GeoTransform>"
    text = re.sub("<GeoTransform>.*?</GeoTransform>", origin, target.read_text())
    target.write_text(text)
    return target


def run_worker(tmp_path, job):
    """Runs a job as QGIS does; returns the last message and the peak memory in MB."""
    document = tmp_path / "job.json"
    document.write_text(jobs.to_json(job), encoding="utf-8")
    code = (
        "import resource, subprocess, sys, time\n"
        "start = time.monotonic()\n"
        "done = subprocess.run([sys.executable, '-I', *sys.argv[1:]], stdout=subprocess.PIPE)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(done.stdout.decode().splitlines()[-1])\n"
        "print(time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(MAIN), str(document)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    message, measured = done.stdout.splitlines()[-2:]
    wall, seconds, megabytes = map(float, measured.split())
    print(f"{wall:.1f} s, {seconds:.1f} s of a core, {megabytes:.0f} MB")
    return json.loads(message), megabytes


def test_the_tokyo_truths_have_no_pixel_in_common_and_the_user_is_told(tokyo, tmp_path):
    job = jobs.CompareJob(*(jobs.RasterInput(str(path)) for path in tokyo))
    message, megabytes = run_worker(tmp_path, job)
    a, b = map(labels_of, tokyo)
    assert not ((a != 255) & (b != 255)).any()
    assert message["type"] == "error"
    for count in ((a != 255).sum(), (b != 255).sum(), ((a == 255) & (b == 255)).sum()):
        assert str(count) in message["message"]
    assert megabytes < 1000


@pytest.fixture(scope="module")
def brute_force(tokyo):
    """Pairs of B moved by 400 pixels on A: (shape, matrix, pixels without data in both)."""
    a, b = map(labels_of, tokyo)
    a, b = a[:, 400:], b[:, :-400]
    both = (a != 255) & (b != 255)
    pairs = np.bincount(a[both].astype(int) * 6 + b[both], minlength=36).reshape(6, 6)
    return a.shape, pairs, int((~both).sum())


def test_full_tiles_are_compared_in_1_gb_like_brute_force(tokyo, brute_force, tmp_path):
    # The pixels of one lie across those of the other: the way that takes more.
    other = moved(tokyo[1], 400.3, tmp_path / "moved.vrt")
    table, target = tmp_path / "numbers.csv", tmp_path / "difference.tif"
    job = jobs.CompareJob(
        jobs.RasterInput(str(tokyo[0])), jobs.RasterInput(str(other)), numbers=str(table),
        difference=str(target), report=str(tmp_path / "report.html"),
    )  # fmt: skip
    message, megabytes = run_worker(tmp_path, job)
    assert message["type"] == "result", message
    shape, pairs, without = brute_force
    with table.open(encoding="utf-8") as stream:
        numbers = {
            (row["measure"], row["class_in_a"], row["class_in_b"]): row["value"]
            for row in csv.DictReader(stream)
        }
    found = [
        [int(numbers["matrix at pixel centres", f"class {i}", f"class {j}"]) for j in range(6)]
        for i in range(6)
    ]
    np.testing.assert_array_equal(found, pairs)
    with rasterio.open(target) as dataset:
        differences = dataset.read(1)
    # The centre of the pixel at column 400 lies on the first of the moved map either way.
    assert differences.shape == shape
    np.testing.assert_array_equal(
        np.bincount(differences.ravel(), minlength=256)[[0, 255]],
        [pairs.trace(), without],
    )
    assert megabytes < 1000
