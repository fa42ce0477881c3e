"""Whole tasks where no file can be replaced or removed that is open: nothing of ours is."""

from __future__ import annotations

import shutil
import sys

import pytest
from cnnmapper.engine import model_file
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.imagery.sources import Sources
from cnnmapper.engine.inference import memory_plan
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.predict import predict

from tests.support import as_on_windows
from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="stands on /proc")


@pytest.fixture
def refused(monkeypatch):
    return as_on_windows.behave(monkeypatch)


MAPS = [
    "map.qml", "map.tif", "map.tif.aux.xml", "map_probabilities.qml", "map_probabilities.tif"
]  # fmt: skip


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("options", [(), ("COG=YES",)], ids=["GeoTIFF", "cloud-optimised"])
def test_a_map_takes_the_place_of_an_older_one(
    make_raster, tutorial_model, tmp_path, refused, options
):
    image = make_raster(width=300, height=290)
    folder = tmp_path / "maps"
    folder.mkdir()
    for _ in range(2):
        job = predict_job(image, tutorial_model, folder / "map.tif", creation_options=options)
        predict(job, Recorder())
        assert refused == []
    assert names(folder) == MAPS


def test_an_interrupted_map_goes_on(make_raster, tutorial_model, tmp_path, refused, monkeypatch):
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)
    image = make_raster(width=111, height=95)
    folder = tmp_path / "maps"
    folder.mkdir()
    job = predict_job(image, tutorial_model, folder / "map.tif", tile_size=16)
    read, count = Sources.read, 0

    def stopping(self, places, blocks):
        nonlocal count
        count += blocks.width * blocks.height > 1
        if count > 20:
            raise KeyboardInterrupt
        return read(self, places, blocks)

    with monkeypatch.context() as patch:
        patch.setattr(Sources, "read", stopping)
        with pytest.raises(KeyboardInterrupt):
            predict(job, Recorder())
    assert names(folder) == [
        ".map.part.json", ".map.part.tiles", ".map_probabilities.part.tiles"
    ]  # fmt: skip
    recorder = Recorder()
    predict(job, recorder)
    assert any("Going on" in message["message"] for message in recorder.all("info"))
    assert names(folder) == MAPS
    assert refused == []


def test_a_map_that_is_open_elsewhere_is_refused_at_once(
    make_raster, tutorial_model, tmp_path, refused
):
    target = tmp_path / "map.tif"
    job = predict_job(make_raster(width=40, height=40), tutorial_model, target)
    predict(job, Recorder())
    before = target.read_bytes()
    with target.open("rb"), pytest.raises(OutputError, match="remove the layer"):
        predict(job, Recorder())
    assert target.read_bytes() == before
    assert not [name for name in names(tmp_path) if name.startswith(".")]


def test_an_export_takes_the_place_of_an_older_one(
    tutorial_keras, tutorial_model, tmp_path, refused
):
    from cnnmapper.engine.export import export

    target = shutil.copytree(tutorial_model, tmp_path / "model")
    old = (target / "model_card.json").stat().st_ino
    export(jobs.ExportJob(str(tutorial_keras), str(target)), Recorder())
    assert (target / "model_card.json").stat().st_ino != old
    assert refused == []
    assert names(tmp_path) == ["model"]


def test_a_keras_file_is_exported_kept_under_a_short_name_and_found_again(
    make_raster, tutorial_keras, tmp_path, refused
):
    image = make_raster(width=40, height=40)
    kept = tmp_path / "kept"
    for turn in range(2):
        recorder = Recorder()
        job = predict_job(image, tutorial_keras, tmp_path / "map.tif", exports=str(kept))
        predict(job, recorder)
        said = " ".join(message["message"] for message in recorder.all("info"))
        assert ("by an earlier run" in said) == bool(turn)
    (name,) = names(kept)
    assert len(name) == 16 + 1 + 8
    assert refused == []
    # Without a folder the export is for one run alone; nor does any fit into one that lies so deep.
    assert model_file._made(str(kept)) == kept
    assert model_file._made(str(tmp_path / ("x" * 100))) is None


def test_where_free_memory_cannot_be_told_a_run_says_what_it_takes(
    make_raster, tutorial_model, tmp_path, monkeypatch
):
    monkeypatch.setattr(memory_plan, "free_memory", lambda: None)
    image = make_raster(width=40, height=40)
    for ram in (0, 512):
        recorder = Recorder()
        predict(predict_job(image, tutorial_model, tmp_path / "map.tif", ram_mb=ram), recorder)
        told = " ".join(message["message"] for message in recorder.all("info"))
        assert ("1024 MB are planned for tiles. RAM sets another" in told) == (not ram)


def test_maps_are_compared_and_assessed(make_raster, tutorial_model, tmp_path, refused):
    from cnnmapper.engine.assess import assess
    from cnnmapper.engine.compare import compare

    image, made = make_raster(width=60, height=60), tmp_path / "map.tif"
    predict(predict_job(image, tutorial_model, made), Recorder())
    folder = tmp_path / "found"
    folder.mkdir()
    outputs = {"report": str(folder / "page.html"), "numbers": str(folder / "numbers.csv")}
    for _ in range(2):
        raster = jobs.RasterInput(str(made))
        difference = str(folder / "difference.tif")
        compare(jobs.CompareJob(raster, raster, difference=difference, **outputs), Recorder())
        assess(jobs.AssessJob(raster, raster=raster, **outputs), Recorder())
    assert refused == []
    assert names(folder) == [
        "difference.qml", "difference.tif", "difference.tif.aux.xml", "numbers.csv", "page.html"
    ]  # fmt: skip
