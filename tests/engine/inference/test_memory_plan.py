"""How much is computed at a time: one arithmetic for runs, for reports and for Orfeo ToolBox."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from cnnmapper.engine.contract.job import InspectJob
from cnnmapper.engine.contract.messages import Messages
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.inference import memory_plan
from cnnmapper.engine.inference.memory_plan import MARGIN, MemoryPlan, bytes_of_pixel
from cnnmapper.engine.inference.model_inspection import inspect
from cnnmapper.engine.models.card import read_card

ROOT = Path(__file__).resolve().parents[3]
SIZE = Size(1100, 60)


@pytest.fixture(scope="module")
def report(tutorial_model):
    job = InspectJob(str(tutorial_model), "", width=SIZE.width, height=SIZE.height)
    return {one.method: one for one in inspect(job, Messages(io.StringIO())).estimates}


@pytest.mark.parametrize(
    ("mode", "method", "scale"), [("patch", "dense", 1), ("fcn", "fully convolutional", 4)]
)
def test_the_report_tells_the_memory_of_the_tiles_that_a_run_computes(
    tutorial_model, make_raster, run_map, report, mode, method, scale
):
    image = make_raster(width=SIZE.width, height=SIZE.height)
    recorder = run_map(image, tutorial_model, mode=mode)[3]
    assert recorder.result_["method"] == method
    said = " ".join(message["message"] for message in recorder.all("info"))
    width, height = said.split("in tiles of ")[1].split(".")[0].split(" x ")
    card = read_card(tutorial_model)
    (dense,) = (entry for entry in card.regions if entry.kind == "dense")
    network = dense if method == "dense" else card
    # ONNX Runtime, unless that was much slower when the model was exported.
    floats = (network.onnx if "ONNX Runtime" in said else network).floats_per_pixel
    seen = int(width) * scale * int(height) * scale
    assert report[method].memory == int(seen * 4 * (MARGIN * floats + 2 * 4))


def test_the_report_tells_the_memory_of_the_patches_at_a_time(report):
    # 1024 of them fit into a third of the memory that a run takes where RAM is left open.
    assert report["patches"].memory == 1024 * 16 * 16 * 4 * 128


def test_a_tile_that_memory_allows_is_made_of_whole_blocks_of_the_file():
    large = Size(100000, 100000)
    for ram in (16, 64, 256, 1024, 4096, 1 << 20):
        tile = MemoryPlan(ram).region_tile(40, 4, Size(1, 1), large)
        side = tile.size.width
        assert tile.size == Size(side, side)
        assert 16 <= side <= 1024
        assert side % 256 == 0 or 256 % side == 0
        if side > 16:
            assert tile.memory <= MemoryPlan(ram).budget
        assert tile.memory == int(side * side * bytes_of_pixel(4, 40))


def test_a_tile_is_as_asked_for_and_no_larger_than_the_map():
    asked = MemoryPlan(tile_size=100)
    assert asked.patch_tile(Size(640, 30)) == Size(100, 30)
    assert asked.region_tile(40, 4, Size(4, 4), Size(640, 30)).size == Size(100, 30)


def test_planning_needs_neither_a_raster_library_nor_tensorflow():
    code = (
        "import sys, conftest\n"
        "import cnnmapper.engine.inference.method_choice\n"
        "import cnnmapper.engine.inference.duration_estimate\n"
        "print(*{'rasterio', 'osgeo', 'tensorflow', 'keras'} & set(sys.modules))\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == ""


@pytest.mark.parametrize("ram", [256, 1024, 4096])
@pytest.mark.parametrize("area", [Size(100, 80), Size(1500, 1200), Size(10980, 10980)])
def test_a_tile_with_its_margins_fits_into_what_ram_allows(ram, area):
    plan = MemoryPlan(ram)
    tile = plan.margin_tile(100, 4, (1, 1), Size(32, 32), area)
    assert tile.memory <= plan.budget
    assert tile.size.width <= area.width
    assert tile.size.height <= area.height


def test_without_ram_margins_cost_little_and_tiles_do_not_follow_every_byte_of_free_memory(
    monkeypatch,
):
    large, tiles = Size(10980, 10980), []
    for free in (9 * 2**30, 10 * 2**30, 15 * 2**30):
        monkeypatch.setattr(memory_plan, "free_memory", lambda free=free: free)
        tiles.append(MemoryPlan().margin_tile(100, 4, (1, 1), Size(96, 96), large).size)
    assert len(set(tiles)) == 1
    assert (tiles[0].width / (tiles[0].width + 2 * 96)) ** 2 > 0.7
    # Where that is not known, as much as for any other network.
    monkeypatch.setattr(memory_plan, "free_memory", lambda: None)
    least = MemoryPlan().margin_tile(100, 4, (1, 1), Size(96, 96), large)
    assert least.memory <= MemoryPlan().budget


def test_left_open_at_most_a_quarter_of_the_free_memory_is_taken(monkeypatch):
    for free_mb, expected in ((64_000, 1024), (4096, 1024), (3000, 512), (700, 128), (100, 128)):
        monkeypatch.setattr(memory_plan, "free_memory", lambda free=free_mb: free << 20)
        assert memory_plan.automatic_ram(free_mb << 20) == expected
        assert MemoryPlan().budget == expected * 2**20 / 3
        assert MemoryPlan(2000).budget == 2000 * 2**20 / 3
    monkeypatch.setattr(memory_plan, "free_memory", lambda: None)
    assert memory_plan.automatic_ram(None) == 1024
