"""Runs that are interrupted, and go on where they stopped."""

from __future__ import annotations

import json
import os
import re
import shutil

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import ModelError, RasterError
from cnnmapper.engine.contract.unfinished import TILES_HEAD
from cnnmapper.engine.imagery.sources import Sources
from cnnmapper.engine.inference.methods import PatchMethod, RegionMethod
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.maps.tile_spool import Spool
from cnnmapper.engine.predict import predict

from tests.support.map_runs import predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

OUTPUTS = ("map.tif", "map_probabilities.tif", "confidence.tif")


class StoppedError(Exception):
    """Stands for whatever ends a run in the middle."""


@pytest.fixture
def run(tutorial_model, tmp_path, monkeypatch):
    """Run a job of many tiles into a folder; with ``stop``, its reading fails at that tile."""
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)
    monkeypatch.setattr(resumable_maps, "_SHARE", 0)
    read = Sources.read

    def run(image, folder, stop=None, error=StoppedError, model=tutorial_model, **options):
        folder.mkdir(exist_ok=True)
        count = 1

        def counting(self, places, blocks):
            nonlocal count
            # A look at single places of the image comes before the first tile.
            count += blocks.width * blocks.height > 1
            if stop is not None and count > stop:
                raise error("stopped")
            return read(self, places, blocks)

        monkeypatch.setattr(Sources, "read", counting)
        recorder = Recorder()
        blocks = ("BLOCKXSIZE=16", "BLOCKYSIZE=16")
        options = {"tile_size": 16, "creation_options": blocks, **options}
        job = predict_job(
            image, model, folder / "map.tif", confidence=str(folder / "confidence.tif"), **options
        )
        predict(job, recorder)
        return recorder

    return run


def contents(folder):
    found = {}
    for name in OUTPUTS:
        with rasterio.open(folder / name) as dataset:
            found[name] = dataset.read(), dataset.descriptions, dataset.nodata
    return found


def assert_equal(one, other):
    for name in OUTPUTS:
        np.testing.assert_array_equal(one[name][0], other[name][0])
        assert one[name][1:] == other[name][1:]


def write_scene(path):
    pixels = np.random.default_rng(5).integers(200, 6000, (4, 600, 600)).astype("uint16")
    with rasterio.open(
        path, "w", driver="GTiff", width=600, height=600, count=4, dtype="uint16",
        crs="EPSG:32654", transform=NORTH_UP,
    ) as dataset:  # fmt: skip
        dataset.write(pixels)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def image(make_raster):
    return make_raster(width=111, height=95)


@pytest.mark.parametrize("stop", [6, 13, 27])
def test_an_interrupted_run_goes_on_and_ends_with_equal_maps(run, image, tmp_path, stop):
    run(image, tmp_path / "whole")
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=stop)
    left = names(tmp_path / "again")
    assert not any(name in left for name in OUTPUTS)
    assert ".map.part.json" in left
    assert not any(name.endswith((".lock", ".new")) for name in left)
    recorder = run(image, tmp_path / "again")
    said = " ".join(message["message"] for message in recorder.all("info"))
    assert "Going on with an interrupted run" in said
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))
    assert names(tmp_path / "again") == names(tmp_path / "whole")
    assert recorder.result_["valid_pixels"] == 96 * 80


def test_the_ramp_of_numbers_knows_the_tiles_of_the_first_time(run, image, tmp_path):
    options = {"output_names": "softmax_layer"}
    run(image, tmp_path / "whole", **options)
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=20, **options)
    recorder = run(image, tmp_path / "again", **options)
    assert any("Going on with" in message["message"] for message in recorder.all("info"))
    style = (tmp_path / "whole" / "map.qml").read_text(encoding="utf-8")
    assert (tmp_path / "again" / "map.qml").read_text(encoding="utf-8") == style
    with rasterio.open(tmp_path / "whole" / "map.tif") as dataset:
        first = dataset.read(1)
    assert f'classificationMin="{float(first.min())!r}"' in style
    assert f'classificationMax="{float(first.max())!r}"' in style


def test_an_interrupted_run_of_a_keras_file_goes_on_with_its_kept_export(
    run, image, tutorial_keras, tmp_path
):
    kept = {"model": tutorial_keras, "exports": str(tmp_path / "exports")}
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=13, **kept)
    recorder = run(image, tmp_path / "again", **kept)
    said = " ".join(message["message"] for message in recorder.all("info"))
    assert "Going on with an interrupted run" in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"activation": "softmax"}, "ACTIVATION"),
        ({"edges": "reflect"}, "EDGES"),
        ({"nodata": 3.0}, "NODATA"),
        ({"tile_size": 32}, "the tiles"),
    ],
)
def test_another_job_begins_anew_and_says_why(run, image, tmp_path, change, said):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12)
    recorder = run(image, tmp_path / "again", **change)
    infos = " ".join(message["message"] for message in recorder.all("info"))
    assert "begun anew" in infos
    assert said in infos
    assert re.search(r"Its \d+ finished tiles \(\d\.\d MB\) are removed", infos)
    assert sorted(OUTPUTS) == [n for n in names(tmp_path / "again") if n.endswith(".tif")]
    run(image, tmp_path / "whole", **change)
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))


def test_an_image_that_has_changed_begins_anew(run, image, tmp_path):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12)
    with rasterio.open(image, "r+") as dataset:
        dataset.write(dataset.read()[::-1])
    recorder = run(image, tmp_path / "again")
    assert any("INPUT" in message["message"] for message in recorder.all("info"))
    run(image, tmp_path / "whole")
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))


@pytest.mark.parametrize("damage", ["changed", "cut"])
def test_tiles_that_were_damaged_are_computed_again(run, image, tmp_path, damage):
    run(image, tmp_path / "whole")
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=20)
    kept = tmp_path / "again" / ".map_probabilities.part.tiles"
    data = bytearray(kept.read_bytes())
    middle = len(data) // 2
    if damage == "changed":
        data[middle : middle + 400] = os.urandom(400)
    kept.write_bytes(data if damage == "changed" else data[:middle])
    recorder = run(image, tmp_path / "again")
    said = " ".join(message["message"] for message in recorder.all("info"))
    # Six of its bands, 16 x 16 pixels, are a tile; those before the damage are sound.
    assert f"run: {(middle - len(TILES_HEAD)) // (6 * 16 * 16 * 4)} of " in said
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))


def test_a_run_that_is_interrupted_twice_goes_on_from_the_second_time(run, image, tmp_path):
    # Even if what the first time left was damaged.
    run(image, tmp_path / "whole")
    kept = tmp_path / "again" / ".map_probabilities.part.tiles"
    for stop in (20, 18):
        with pytest.raises(StoppedError):
            run(image, tmp_path / "again", stop=stop)
        if stop == 20:
            data = bytearray(kept.read_bytes())
            sound = len(data) // 2 // (6 * 16 * 16 * 4)
            data[len(data) // 2] ^= 1
            kept.write_bytes(data)
    recorder = run(image, tmp_path / "again")
    said = " ".join(message["message"] for message in recorder.all("info"))
    assert int(said.split("run: ")[1].split(" of ")[0]) > sound + 5
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))
    assert names(tmp_path / "again") == names(tmp_path / "whole")


@pytest.mark.parametrize("what", ["journal", "tiles", "map"])
def test_leftovers_that_cannot_be_read_are_replaced(run, image, tmp_path, what):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12)
    name = {"journal": ".map.part.json", "tiles": ".map.part.tiles", "map": ".map.part.tif"}[what]
    (tmp_path / "again" / name).write_bytes(b"{\"version\": 1, nonsense")
    recorder = run(image, tmp_path / "again")
    # The map itself is never taken up: a worker that was killed has left it in any state.
    said = "Going on" if what == "map" else "begun anew"
    assert any(said in message["message"] for message in recorder.all("info"))
    run(image, tmp_path / "whole")
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))
    assert names(tmp_path / "again") == names(tmp_path / "whole")


def test_an_error_of_the_model_leaves_nothing_behind(run, image, tmp_path):
    with pytest.raises(ModelError):
        run(image, tmp_path / "again", stop=12, error=ModelError)
    assert names(tmp_path / "again") == []


def test_an_unreadable_block_keeps_what_was_done(run, image, tmp_path):
    with pytest.raises(RasterError):
        run(image, tmp_path / "again", stop=12, error=RasterError)
    assert ".map.part.json" in names(tmp_path / "again")
    recorder = run(image, tmp_path / "again")
    assert any("Going on" in message["message"] for message in recorder.all("info"))


def test_the_map_that_was_there_stays_until_the_new_one_is_complete(run, image, tmp_path):
    run(image, tmp_path / "again")
    before = (tmp_path / "again" / "map.tif").read_bytes()
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12, edges="reflect")
    assert (tmp_path / "again" / "map.tif").read_bytes() == before


def test_a_journal_tells_no_path_and_no_parameter(run, image, tmp_path):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12)
    text = (tmp_path / "again" / ".map.part.json").read_text()
    assert str(image) not in text
    assert json.loads(text)["tiles"]


def test_two_runs_do_not_write_one_output(run, image, tmp_path):
    from cnnmapper.engine.maps.output_lock import locked

    folder = tmp_path / "again"
    folder.mkdir()
    with locked(folder / "map.tif"), pytest.raises(RasterError, match="another run"):
        run(image, folder)
    run(image, folder)
    assert sorted(OUTPUTS) == [n for n in names(folder) if n.endswith(".tif")]


def test_a_full_disk_is_said_before_the_first_tile(run, image, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(9, 8, 1))
    with pytest.raises(RasterError, match=r"1 MB free|0 MB free.*may take|free; the maps may take"):
        run(image, tmp_path / "again")
    assert names(tmp_path / "again") == []


def test_what_a_killed_run_has_left_is_gone_even_where_the_space_does_not_suffice(
    run, image, tmp_path, monkeypatch
):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=12)
    kept = names(tmp_path / "again")
    (tmp_path / "again" / ".map.part.tif").write_bytes(b"half a map")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(9, 9, 0))
        with pytest.raises(RasterError, match="free; the maps may take"):
            run(image, tmp_path / "again")
    assert names(tmp_path / "again") == kept
    recorder = run(image, tmp_path / "again")
    assert any("Going on" in message["message"] for message in recorder.all("info"))


def test_a_run_that_goes_on_needs_no_space_for_what_is_there(run, image, tmp_path, monkeypatch):
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=27)
    spools = sum(p.stat().st_size for p in (tmp_path / "again").glob("*.tiles"))
    # By the estimate the maps take 96 x 80 pixels x (1.3 + 2.34 x 9 x 4) bytes.
    free = int(96 * 80 * (1.3 + 2.34 * 9 * 4)) - spools // 2
    usage = shutil._ntuple_diskusage(free, 0, free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(RasterError, match="free; the maps may take"):
        run(image, tmp_path / "whole")
    run(image, tmp_path / "again")


def test_a_cloud_optimised_map_resumes_too(run, image, tmp_path):
    image = image.with_name("larger.tif")
    write_scene(image)
    options = {"creation_options": ("COG=YES",), "tile_size": 256}
    run(image, tmp_path / "whole", **options)
    with pytest.raises(StoppedError):
        run(image, tmp_path / "again", stop=5, **options)
    recorder = run(image, tmp_path / "again", **options)
    assert any("Going on" in message["message"] for message in recorder.all("info"))
    assert_equal(contents(tmp_path / "again"), contents(tmp_path / "whole"))
    with rasterio.open(tmp_path / "again" / "map.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"


def test_a_tile_that_does_not_fit_into_memory_is_halved(
    tutorial_model, make_raster, run_map, monkeypatch
):
    # The shortage is a stand-in; the halving and the maps are real.
    image = make_raster(width=90, height=70)
    whole = run_map(image, tutorial_model)
    real = RegionMethod.run
    made = []

    def short_of_memory(self, pixels, blocks):
        if self._rows * self._columns > 300:
            raise MemoryError
        made.append((blocks.width, blocks.height))
        return real(self, pixels, blocks)

    monkeypatch.setattr(RegionMethod, "run", short_of_memory)
    labels, softmax, _, recorder = run_map(image, tutorial_model)
    assert recorder.result_["method"] == "dense"
    assert "memory does not suffice" in recorder.warned[0]
    assert max(w * h for w, h in made) <= 300
    np.testing.assert_allclose(softmax, whole[1], rtol=0, atol=1e-5)


def test_patches_that_do_not_fit_into_memory_are_computed_in_smaller_batches(
    tutorial_model, make_raster, run_map, monkeypatch
):
    # The shortage is a stand-in; the batches and the maps are real.
    image = make_raster(width=50, height=40)
    whole = run_map(image, tutorial_model, method="patches")
    real = PatchMethod.some

    def short_of_memory(self, pixels, blocks, numbers, batch):
        if batch > 100:
            raise MemoryError
        return real(self, pixels, blocks, numbers, batch)

    monkeypatch.setattr(PatchMethod, "some", short_of_memory)
    _, softmax, _, recorder = run_map(image, tutorial_model, method="patches")
    assert any("64 are computed at a time" in m["message"] for m in recorder.all("warning"))
    np.testing.assert_allclose(softmax, whole[1], rtol=0, atol=1e-5)


def test_checkpoints_cost_little(run, image, tmp_path, monkeypatch):
    # The pause after a checkpoint is many times as long as it took, however slow the disk.
    import time

    monkeypatch.setattr(resumable_maps, "_SHARE", 3000)
    slow = Spool.force
    calls = []

    def counting(self):
        calls.append(self)
        time.sleep(0.05)
        slow(self)

    monkeypatch.setattr(Spool, "force", counting)
    run(image, tmp_path / "again", tile_size=8)
    # Three files each time: once early, once at the end, perhaps one between.
    assert len(calls) <= 9
