"""The panel in the desktop while projects are saved and closed, and the plugin reloaded."""

from pathlib import Path

import processing
import pytest
from desktop import desktop, plugin_environment
from test_panel import HEIGHT, NAMES, NORTH, SIZE, WEST, WIDTH, write_image

PYTORCH = Path(__file__).resolve().parents[1] / "data" / "pytorch"


@pytest.fixture(scope="module")
def seen(light_python, tmp_path_factory):
    """What a session showed."""
    folder = tmp_path_factory.mktemp("projects")
    image, model = write_image(folder / "image.tif", NAMES), str(folder / "cover.onnx")
    Path(model).write_bytes((PYTORCH / "patches.onnx").read_bytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(light_python))
        processing.run("cnnmapper:editcard", {"MODEL": model, "BANDS": ",".join(NAMES)})
    south, east = NORTH - HEIGHT * SIZE, WEST + WIDTH * SIZE
    whole = [WEST, south, east, NORTH]
    return desktop(folder, plugin_environment(folder, light_python), [
        ["open panel", "opened", []],
        ["choose", "chosen", [image, model]],
        ["zoom", "zoomed", whole],
        ["preview", "preview", [str(folder / "preview.tif")]],
        ["saved", "saved", [str(folder / "project.qgs")]],
        ["emptied", "emptied", [image]],
        ["far", "far", [WEST - 5e6, south - 5e6, east + 5e6, NORTH + 5e6]],
        ["without its image", "ends", []],
        ["reloaded", "reloaded", []],
    ])  # fmt: skip


def test_a_saved_project_holds_no_preview(seen):
    # Its file is gone with the session: QGIS would ask where it is.
    assert seen["preview"]["reason"] == ""
    assert seen["saved"] == {
        "shown": [1, 1], "layers": ["image of the test"], "tree": ["image of the test"],
        "groups": [None],
    }  # fmt: skip


def test_after_a_project_was_closed_no_image_is_left_out(seen):
    assert seen["emptied"] == [1, 0, "the next image"]


def test_from_too_far_away_the_panel_says_to_zoom_in(seen):
    assert "Zoom in" in seen["far"]
    assert "the next image" in seen["far"]
    assert ".vrt" not in seen["far"]


def test_a_map_that_waits_for_an_image_that_was_removed_says_so(seen):
    assert seen["ends"][1] == ""
    assert "was removed from the project before it was begun" in seen["ends"][0]


def test_no_dialog_of_the_plugin_outlives_it(seen):
    # Run, there, would bring QGIS down.
    assert seen["reloaded"] == [2, ["native:buffer"]]
