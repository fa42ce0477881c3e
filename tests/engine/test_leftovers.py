"""What runs that were killed leave, and what removing it leaves alone."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine import leftovers
from cnnmapper.engine.contract.html_document import document
from cnnmapper.engine.contract.unfinished import kept
from cnnmapper.engine.geometry.grid import Grid, Window
from cnnmapper.engine.maps import resumable_maps
from cnnmapper.engine.maps.atomic_files import replacing, scratch
from cnnmapper.engine.maps.file_exchange import exchange
from cnnmapper.engine.maps.map_profile import MapProfile
from cnnmapper.engine.maps.output_lock import held
from cnnmapper.engine.maps.resumable_maps import ResumableMaps
from cnnmapper.engine.sampling.sampling_journal import SamplingJournal

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
        with replacing(tmp_path / "report.html") as page, replacing(tmp_path / "n.csv") as table:
            page.write_text(document("a", ["b"]), encoding="utf-8")
            table.write_text("measure,map_class\n", encoding="utf-8")
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
            ".film.123.part.mkv", ".page.123.part.html", ".d.part.tif", ".x.tif.lock"]  # fmt: skip
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
