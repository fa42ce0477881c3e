"""What runs that were killed leave, and what removing it leaves alone."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import leftovers
from cnnmapper.engine.compare import compare
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.html_document import document
from cnnmapper.engine.contract.unfinished import kept
from cnnmapper.engine.geometry.grid import Grid, Window
from cnnmapper.engine.map_to_vector import map_to_vector
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.maps.atomic_files import remove_stale, replacing, scratch
from cnnmapper.engine.maps.file_exchange import exchange
from cnnmapper.engine.maps.map_profile import MapProfile
from cnnmapper.engine.maps.output_lock import held
from cnnmapper.engine.maps.rasterio_writer import RasterioWriter
from cnnmapper.engine.maps.resumable_maps import ResumableMaps
from cnnmapper.engine.polish_map import polish_map
from cnnmapper.engine.polishing import passes
from cnnmapper.engine.sampling.sampling_journal import SamplingJournal
from cnnmapper.engine.vectors import geopackage, polygon_layer

from tests.support.recorder import Recorder

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a run is killed by its own fork")
TILES = [Window(0, 0, 16, 16), Window(16, 0, 16, 16)]


def killed(work):
    """Do something in a process that ends without a chance to tidy up."""
    process = os.fork()
    if not process:
        with contextlib.suppress(BaseException):
            work()
        os._exit(9)
    assert os.waitpid(process, 0)[1]


@pytest.fixture
def run(monkeypatch):
    """Begin maps and finish one tile of two."""
    monkeypatch.setattr(resumable_maps, "INTERVAL_S", 0.0)

    def run(*targets, then=lambda: os._exit(9)):
        grid = Grid(32, 16, (1, 0, 0, 0, -1, 0), "EPSG:32631")
        profile = MapProfile(grid, "uint8", ("a",), 255, tags={"TIFFTAG_SOFTWARE": "CNN Mapper 1"})
        maps = [(target, profile, "") for target in targets]
        with ResumableMaps(maps, (), {"the job": "1"}, TILES, Recorder()) as under_way:
            pixels = np.ones((16, 16, 1), np.uint8)
            under_way.write(0, [pixels] * len(targets), 256, 0)
            then()

    return run


def names(folder):
    return sorted(path.name for path in folder.rglob("*"))


def found_names(found):
    return sorted(one.path.name for one in found.leftovers)


def test_all_that_killed_runs_leave_is_found_and_removed_and_nothing_else(run, tmp_path):
    def reports():
        texts = {
            "report.html": document("a", ["b"]), "n.csv": "measure,map_class\n",
            "plan.json": '{"program": "CNN Mapper 1"}', "item.json": '{"cnnmapper:made_of": "x"}',
            "merged.vrt": '<MDI key="CNNMAPPER_MODEL">',
        }  # fmt: skip
        with contextlib.ExitStack() as exits:
            for name, text in texts.items():
                path = exits.enter_context(replacing(tmp_path / name))
                path.write_text(text, encoding="utf-8")
            os._exit(9)

    def export():
        with replacing(tmp_path / "model", ("saved_model.pb",)) as folder:
            (folder / "variables").mkdir(parents=True)
            (folder / "saved_model.pb").write_bytes(b"graph")
            os._exit(9)

    def overviews():
        with scratch(tmp_path / ".other.part.tif", "cog") as path:
            path.write_bytes(b"II*\0" + bytes(100))
            os._exit(9)

    mine = ["map.tif", "map.qml", ".map.tif", "b.part.tif", ".notes.part.json", ".a.part.tiles",
            ".film.123.part.mkv", ".page.123.part.html", ".d.part.tif", ".x.tif.lock",
            ".own.123.part.json", ".own.123.part.vrt"]  # fmt: skip
    for name in mine:
        (tmp_path / name).write_text('{"mine": true}', encoding="utf-8")
    (tmp_path / ".photos.123.part").mkdir()
    (tmp_path / ".photos.123.part" / "one.jpg").write_bytes(b"1")
    (tmp_path / "own.html").write_text(document("a", ["b"]), encoding="utf-8")
    (tmp_path / ".link.99999999.part.html").symlink_to(tmp_path / "own.html")
    before = names(tmp_path)
    killed(lambda: run(tmp_path / "out.tif", tmp_path / "share.tif"))
    for work in (reports, export, overviews):
        killed(work)
    left = set(names(tmp_path)) - set(before)
    assert {".out.part.json", ".out.part.tiles", ".share.part.tiles", ".out.part.tif",
            ".out.tif.lock"} <= left  # fmt: skip
    assert any(name.startswith("..other.part.cog.") for name in left)

    ours = [name for name in left if name.startswith((".out.", ".share."))]
    assert len(ours) == 7, ours
    found = leftovers.find(tmp_path)
    assert found.size > 512
    assert not found.at_work
    assert set(found_names(found)) == left - {"saved_model.pb", "variables"}
    assert leftovers.remove(found.leftovers) == []
    assert names(tmp_path) == before


def polish(folder):
    job = jobs.PolishJob(class_map(folder), str(folder / "polished.tif"), minimum_area=5)
    passes.Passes.write = lambda *_: os._exit(9)
    polish_map(job, Recorder())


def vectors(folder):
    job = jobs.VectorJob(class_map(folder), str(folder / "classes.gpkg"), dissolve=True)
    polygon_layer.GroupedFeatures.finish = lambda *_: os._exit(9)
    map_to_vector(job, Recorder())


def single_vectors(folder):
    job = jobs.VectorJob(class_map(folder), str(folder / "classes.gpkg"))
    geopackage.GeoPackage.finish = lambda *_: os._exit(9)
    map_to_vector(job, Recorder())


def differences(folder):
    given = class_map(folder)
    job = jobs.CompareJob(given, given, difference=str(folder / "differences.tif"))
    RasterioWriter.finish = lambda *_: os._exit(9)
    compare(job, Recorder())


def class_map(folder):
    path = folder / "map.tif"
    labels = np.random.default_rng(1).integers(0, 3, (60, 50), np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", width=50, height=60, count=1, dtype="uint8", nodata=255,
        crs="EPSG:32631", transform=(10, 0, 0, 0, -10, 0),
    ) as dataset:  # fmt: skip
        dataset.write(labels, 1)
    return jobs.RasterInput(str(path))


@pytest.mark.parametrize(
    ("task", "kinds"),
    [
        (polish, {".tif.lock", ".part.qml", ".part.tif", "codes", "sets"}),
        (vectors, {".gpkg.lock", ".part.gpkg", "shapes"}),
        (single_vectors, {".gpkg.lock", ".part.gpkg"}),
        (differences, {".part.tif"}),
    ],
)
def test_what_a_killed_polishing_or_polygonising_leaves_is_found_and_removed(
    task, kinds, tmp_path
):
    class_map(tmp_path)
    for name in (".mine.123.part.gpkg", ".mine.shapes.123.part.tif", ".x.gpkg.lock"):
        (tmp_path / name).write_bytes(b"SQLite format 3\0" + bytes(9000))
    before = names(tmp_path)
    killed(lambda: task(tmp_path))
    left = set(names(tmp_path)) - set(before)
    assert all(any(kind in name for name in left) for kind in kinds), left
    assert set(found_names(leftovers.find(tmp_path))) == left
    # A copy of the folder may have no empty files; then the contents alone tell.
    for path in tmp_path.glob(".*.lock"):
        if path.name in left:
            path.unlink()
            left.remove(path.name)
    found = leftovers.find(tmp_path)
    assert set(found_names(found)) == left
    assert leftovers.remove(found.leftovers) == []
    assert names(tmp_path) == before


def test_the_next_layer_of_the_name_clears_what_a_killed_one_left_and_a_map_does_not(tmp_path):
    before = {".map.tif", "map.tif", "classes.gpkg"}
    for _ in range(2):
        killed(lambda: vectors(tmp_path))
    left = [name for name in names(tmp_path) if ".part." in name]
    assert len(left) == 2, left
    remove_stale(tmp_path / "classes.tif")
    assert set(left) < set(names(tmp_path))
    map_to_vector(
        jobs.VectorJob(class_map(tmp_path), str(tmp_path / "classes.gpkg")), Recorder()
    )
    assert set(names(tmp_path)) <= before


def test_what_a_run_at_work_writes_stays_also_if_it_began_after_the_look(run, tmp_path):
    target = tmp_path / "map.tif"
    killed(lambda: run(target))
    seen = leftovers.find(tmp_path).leftovers
    assert seen
    before = names(tmp_path)

    def while_at_work():
        found = leftovers.find(tmp_path)
        assert found.leftovers == []
        assert {path.name for path in found.at_work} >= {".map.part.json", ".map.part.tif"}
        assert {reason for _, reason in leftovers.remove(seen)} == {""}
        assert set(before) <= set(names(tmp_path))

    run(target, then=while_at_work)


def test_a_report_that_is_being_written_stays(tmp_path):
    with replacing(tmp_path / "report.html") as page:
        page.write_text(document("a", ["b"]), encoding="utf-8")
        found = leftovers.find(tmp_path)
        assert found.leftovers == []
        assert found.at_work == [page]


def test_a_sampling_that_was_killed_can_be_removed_but_not_one_at_work(tmp_path):
    folder, other = tmp_path / ".my set.patches.part", tmp_path / ".thesis.patches.part"
    (folder / "training").mkdir(parents=True)
    (folder / "training" / "input.npy").write_bytes(b"1" * 500)
    SamplingJournal(folder / "sampling.json", {"the job": "1"}).save()
    other.mkdir()
    with held(tmp_path / "my set"):
        assert leftovers.find(tmp_path).at_work == [folder]
    found = leftovers.find(tmp_path)
    assert [one.path for one in found.leftovers] == [folder]
    assert found.size > 500
    assert leftovers.remove(found.leftovers) == []
    assert names(tmp_path) == [other.name]


def test_an_older_map_that_was_set_aside_stays_until_it_is_back(tmp_path):
    target, new = tmp_path / "map.tif", tmp_path / "new.tif"
    target.write_bytes(b"old")
    new.write_bytes(b"new")

    def replace():
        exchange(target, [target], [(new, target)])

    real = os.replace

    def only_the_old_one_goes(source, place):
        if Path(source) == new:
            os._exit(9)
        real(source, place)

    def die():
        os.replace = only_the_old_one_goes
        replace()

    killed(die)
    found = leftovers.find(tmp_path)
    assert found.leftovers == []
    (aside,) = found.aside
    assert (aside / "map.tif").read_bytes() == b"old"
    target.write_bytes(b"newer")
    (gone,) = leftovers.find(tmp_path).leftovers
    assert leftovers.remove([gone]) == []
    assert names(tmp_path) == ["map.tif", "new.tif"]


def test_folders_inside_are_looked_into_if_wanted_and_links_never(run, tmp_path):
    inside, elsewhere = tmp_path / "here" / "deep", tmp_path / "elsewhere"
    inside.mkdir(parents=True)
    elsewhere.mkdir()
    (tmp_path / "here" / "link").symlink_to(elsewhere)
    for folder in (inside, elsewhere):
        killed(lambda folder=folder: run(folder / "map.tif"))
    assert leftovers.find(tmp_path / "here").leftovers == []
    found = leftovers.find(tmp_path / "here", recursive=True)
    assert {one.path.parent for one in found.leftovers} == {inside}


def test_a_map_whose_name_looks_like_a_temporary_one_is_kept_by_its_own_lock(tmp_path):
    # Its process is long gone by its name, and its lock is held.
    for name in ("map.1.tif", "map.cog.1.tif"):
        part = tmp_path / f".{name[:-4]}.part.tif"
        part.write_bytes(b"II*\0" + bytes(4))
        with held(tmp_path / name):
            found = leftovers.find(tmp_path)
            assert part in found.at_work
            assert part not in [one.path for one in found.leftovers]
        part.unlink()


def test_what_is_kept_counts_the_tiles_of_all_maps(run, tmp_path):
    targets = [tmp_path / "a.tif", tmp_path / "b.tif"]
    assert kept(targets).tiles == 0
    killed(lambda: run(*targets))
    found = kept(targets)
    assert found.tiles == 1
    files = [p for p in tmp_path.iterdir() if p.name.endswith((".part.json", ".part.tiles"))]
    assert len(files) == 3
    assert found.size == sum(path.stat().st_size for path in files)


def test_looking_needs_the_standard_library_alone():
    code = (
        "import sys; from cnnmapper.engine import leftovers; "
        "assert not {'numpy', 'rasterio', 'ctypes.wintypes'} & set(sys.modules)"
    )
    package = Path(leftovers.__file__).resolve().parents[1]
    command = (
        "import sys, types; p = types.ModuleType('cnnmapper'); "
        f"p.__path__ = [{str(package)!r}]; sys.modules['cnnmapper'] = p; {code}"
    )
    subprocess.run([sys.executable, "-I", "-c", command], check=True)
