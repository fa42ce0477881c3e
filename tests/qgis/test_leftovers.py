"""``cnnmapper:removeleftovers`` as the toolbox runs it, where nothing is installed."""

import json
import os

import processing
import pytest
from cnnmapper.engine.contract.html_document import document
from cnnmapper.engine.contract.unfinished import TILES_HEAD
from cnnmapper.engine.maps.output_lock import held
from cnnmapper.worker.environment import exports_folder
from feedback import Recording
from qgis.core import QgsProcessingException

LEFT = [".map.part.json", ".map.part.tiles"]


@pytest.fixture
def left(tmp_path):
    """What a cancelled run leaves, 3 MB of tiles; the user's own files; a folder with the same."""
    for folder in (tmp_path, tmp_path / "inside"):
        folder.mkdir(exist_ok=True)
        journal = {"version": 3, "identity": {}, "tiles": [[0, [1], [1, 0]]]}
        (folder / LEFT[0]).write_text(json.dumps(journal), encoding="utf-8")
        (folder / LEFT[1]).write_bytes(TILES_HEAD + bytes(3 << 20))
        os.utime(folder / LEFT[1], (1700000000, 1700000000))
        (folder / "map.tif").write_bytes(b"mine")
        (folder / ".mine.part.json").write_text("{}", encoding="utf-8")
    return tmp_path


def run(folder, **parameters):
    feedback = Recording()
    results = processing.run(
        "cnnmapper:removeleftovers", {"FOLDER": str(folder), **parameters}, feedback=feedback
    )
    return results["COUNT"], round(results["MEGABYTES"], 1), feedback.everything


def there(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_a_cancelled_run_has_left_is_listed_and_removed(left):
    before = there(left)
    count, megabytes, log = run(left, DRY_RUN=True)
    assert (count, megabytes) == (2, 3.0)
    assert there(left) == before
    assert ".map.part.tiles    3.0 MB    2023-11-1" in log
    assert "2 files and folders (3.0 MB) would be removed" in log
    count, megabytes, log = run(left)
    assert (count, megabytes) == (2, 3.0)
    assert "2 files and folders (3.0 MB) are removed" in log
    assert there(left) == [".mine.part.json", "inside", "map.tif"]
    assert set(LEFT) < set(there(left / "inside"))
    assert run(left, RECURSIVE=True)[0] == 2
    count, _, log = run(left, RECURSIVE=True)
    assert count == 0
    assert "There is nothing to remove" in log


def test_what_a_run_is_writing_stays_and_the_log_says_so(left):
    with held(left / "map.tif"):
        count, _, log = run(left)
        assert count == 0
        assert "stays: a run is at work on it" in log
        assert set(LEFT) < set(there(left))
    assert run(left)[0] == 2


def test_leftovers_of_exports_in_the_profile_go_and_the_exports_stay(tmp_path):
    exports = exports_folder()
    kept, half = exports / f"{'a' * 40}-{'b' * 8}", exports / f".{'c' * 40}-{'d' * 8}.99999999.part"
    for folder in (kept, half):
        folder.mkdir(parents=True)
        (folder / "saved_model.pb").write_bytes(b"graph")
    assert run(tmp_path)[0] == 1
    assert kept.is_dir()
    assert not half.exists()


def test_a_page_of_somebody_else_s_stays(tmp_path):
    page = tmp_path / ".report.99999999.part.html"
    page.write_text("<html>mine</html>", encoding="utf-8")
    assert run(tmp_path)[0] == 0
    page.write_text(document("a", ["b"]), encoding="utf-8")
    assert run(tmp_path)[0] == 1


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match=r"FOLDER.*expected is one that exists"):
        run(tmp_path / "nowhere")
