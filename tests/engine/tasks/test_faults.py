"""A dozen faults of real workers; scripts/soak/fault_harness.py lets hundreds happen at random."""

from __future__ import annotations

import contextlib
import random
import resource
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cnnmapper.engine.contract.errors import RasterError
from cnnmapper.engine.predict import predict

from scripts.soak import fault_checks, fault_runs
from scripts.soak import faults as faulty
from scripts.soak.fault_harness import BLOCKS, write_image
from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

# Two lanes that run side by side. Each line is a run; what it has done the next one takes over.
LANES = (
    (
        ("kill worker", "start"),
        ("kill worker", "loading"),
        ("kill worker", "checkpoint"),
        ("full disk", "tile"),
        ("kill worker", "finishing"),
        ("kill worker", "renaming"),
    ),
    (
        ("cancel", "start"),
        ("cancel", "loading"),
        ("model vanishes", "start"),
        ("cancel", "checkpoint"),
        ("unreadable block", "tile"),
        ("cancel", "finishing"),
    ),
)


@pytest.fixture(scope="module")
def reports(tutorial_model, tmp_path_factory):
    """What came of the faults, by lane."""
    work = tmp_path_factory.mktemp("faults")

    def scene(number):
        home = work / f"lane {number}"
        (home / "maps").mkdir(parents=True)
        write_image(home / "image.tif", 340)
        shutil.copytree(tutorial_model, home / "model")
        python = Path(sys.executable)
        return fault_runs.Scene(home, home / "maps", BLOCKS, 64, python)

    reference = fault_checks.Reference.of(scene("whole"))

    def suffer(number):
        chance = random.Random(number)
        older = number == 1
        return faulty.suffer(scene(number), list(LANES[number]), reference, chance, older=older)

    with ThreadPoolExecutor() as pool:
        return list(pool.map(suffer, range(len(LANES))))


def test_no_fault_leaves_half_a_map_and_the_last_run_gives_the_uninterrupted_ones_maps(reports):
    assert [report.wrong for report in reports] == [[], []]
    assert [report.completed for report in reports] == [1, 1]
    assert sum(len(report.outcomes) for report in reports) == 12


def test_a_cancelled_worker_is_gone_within_two_seconds(reports):
    prompt = [o.prompt for report in reports for o in report.outcomes if o.prompt is not None]
    assert len(prompt) == 4
    assert max(prompt) < 2


@contextlib.contextmanager
def files_no_longer_than(size):
    """To who writes, the limit looks as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("tile", [64, 200])
def test_a_disk_that_fills_up_gives_an_error_or_the_whole_map_wherever_it_strikes(
    tutorial_model, make_raster, tmp_path, tile
):
    # GDAL writes tiles that do not fill its blocks, and overviews, while it closes the file, and
    # rasterio does not say whether that failed.
    image = make_raster(width=420, height=400)

    def run(name, limit=None):
        folder = tmp_path / name
        folder.mkdir()
        job = predict_job(
            image, tutorial_model, folder / "map.tif", method="dense", tile_size=tile
        )
        with files_no_longer_than(limit) if limit else contextlib.nullcontext():
            predict(job, Recorder())
        return folder

    names = ("map.tif", "map_probabilities.tif")
    whole = run("whole")
    expected = {name: fault_checks.content(whole / name) for name in names}
    size = (whole / "map_probabilities.tif").stat().st_size
    outcomes, said, left = [], [], []
    for percent in (1, 60, 72, 74, 80, 90, 94, 99, 102):
        try:
            folder = run(f"{percent} percent", size * percent // 100)
        except RasterError as error:
            outcomes.append("error")
            said.append(str(error))
            left += (tmp_path / f"{percent} percent").glob("map*")
            continue
        outcomes.append("map")
        for name in names:
            found = fault_checks.content(folder / name)
            assert not fault_checks.differences(found, expected[name]), f"{name} at {percent} %"
    assert all("disk" in text or "cannot take" in text for text in said), said
    assert not left
    assert outcomes[0] == "error"
    assert outcomes[-1] == "map"
