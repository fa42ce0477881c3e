"""Several maps of the real engine, made by one worker."""

import shutil
import subprocess
from pathlib import Path

import processing
import pytest
from cnnmapper.worker import record, standby
from osgeo import gdal

from tests.support.patience import PROGRAM_S


@pytest.fixture(autouse=True)
def no_worker_from_before():
    standby.workers.end_idle()
    yield
    standby.workers.end_idle()


MAKE = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from scripts.soak.fault_harness import write_image
for number in range(3):
    write_image(Path(sys.argv[2]) / f"image{number}.tif", 60 + 10 * number)
"""


@pytest.fixture(scope="module")
def scene(installed_python, networks, tmp_path_factory):
    """A folder with three images and a model."""
    folder = tmp_path_factory.mktemp("scene")
    root = Path(__file__).resolve().parents[2]
    command = [str(installed_python), "-c", MAKE, str(root), str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=PROGRAM_S)
    shutil.copytree(networks / "tutorial", folder / "model")
    return folder


def test_several_maps_are_made_by_one_worker_and_are_what_one_of_its_own_makes(
    scene, engine_python, tmp_path
):
    def make(number, name):
        path = str(tmp_path / f"{name}{number}.tif")
        processing.run("cnnmapper:patchinference", {
            "INPUT": [str(scene / f"image{number}.tif")], "MODEL": str(scene / "model"),
            "OUTPUT": path,
        })  # fmt: skip
        dataset = gdal.Open(path)
        return dataset.ReadAsArray().tolist(), dataset.GetGeoTransform()

    maps, workers = [], []
    for number in range(3):
        maps.append(make(number, "one"))
        workers.append(record.last()["worker"])
    process = workers[0].split(",")[0]
    assert workers == [f"{process}, job {number}" for number in (1, 2, 3)]
    standby.workers.end_idle()
    assert make(2, "fresh") == maps[2]
    assert record.last()["worker"].endswith(", job 1")
    assert process not in record.last()["worker"]
