"""The panel in the desktop: what it says of a model, its previews, its runs."""

import html
import math
import re
from pathlib import Path

import numpy as np
import processing
import pytest
from desktop import desktop, plugin_environment
from new_raster import new_raster
from osgeo import gdal

PYTORCH = Path(__file__).resolve().parents[1] / "data" / "pytorch"
NAMES = ("red", "green", "blue")
WEST, NORTH, SIZE, WIDTH, HEIGHT = 500000, 4000000, 10, 300, 240


def write_image(path, names):
    """Write blobs that are wider than a pixel of the preview, and nodata in a corner."""
    random = np.random.default_rng(3)
    coarse = random.integers(1, 256, (len(names), HEIGHT // 20, WIDTH // 20), np.uint8)
    pixels = coarse.repeat(20, axis=1).repeat(20, axis=2)
    pixels[:, :60, :60] = 0
    dataset = new_raster(
        path, WIDTH, HEIGHT, len(names), options=["TILED=YES", "COMPRESS=DEFLATE"],
        corner=(WEST, NORTH), pixel=SIZE,
    )  # fmt: skip
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).SetNoDataValue(0)
    dataset.WriteArray(pixels)
    return str(path)


@pytest.fixture(scope="module")
def scene(light_python, tmp_path_factory):
    """A folder with an image, one that lacks a band, and a model whose card names the bands."""
    folder = tmp_path_factory.mktemp("panel")
    write_image(folder / "image.tif", NAMES)
    write_image(folder / "two.tif", NAMES[:2])
    write_image(folder / "unnamed.tif", ("", "", ""))
    model = folder / "cover.onnx"
    model.write_bytes((PYTORCH / "patches.onnx").read_bytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(light_python))
        processing.run("cnnmapper:editcard", {"MODEL": str(model), "BANDS": ",".join(NAMES)})
    return folder


@pytest.fixture(scope="module")
def seen(scene, light_python):
    """What a session with the panel showed."""
    model, image = str(scene / "cover.onnx"), str(scene / "image.tif")
    east, south = WEST + WIDTH * SIZE, NORTH - HEIGHT * SIZE
    return desktop(scene, plugin_environment(scene, light_python), [
        ["open panel", "opened", []],
        ["choose", "lacking", [str(scene / "two.tif"), model]],
        ["choose", "unnamed", [str(scene / "unnamed.tif"), model]],
        ["choose", "fitting", [image, model]],
        ["names", "names", []],
        ["zoom", "out", [WEST - 7000, south - 7000, east + 7000, NORTH + 7000]],
        ["preview", "first", [str(scene / "first.tif")]],
        ["zoom", "in", [WEST + 900, NORTH - 1500, WEST + 1500, NORTH - 1000]],
        ["preview", "second", [str(scene / "second.tif")]],
        ["superseded", "superseded", []],
        ["followed", "followed", []],
        ["run panel", "ran", [str(scene / "ran.tif")]],
        ["dialog of panel", "dialog", []],
        ["refused by panel", "refused", []],
        ["zoom", "back", [WEST + 900, NORTH - 1500, WEST + 1500, NORTH - 1000]],
        ["unload", "unloaded", []],
    ])  # fmt: skip


def words(text):
    """Return a text as it is read, without its markup."""
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", text)).split())


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


@pytest.fixture
def applied(light_python, monkeypatch, scene, tmp_path):
    """Return a function that applies the model by the algorithm itself."""
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))

    def apply(image, **more):
        done = processing.run("cnnmapper:patchinference", {
            "INPUT": str(image), "MODEL": str(scene / "cover.onnx"),
            "OUTPUT": str(tmp_path / "map.tif"), **more,
        })  # fmt: skip
        return pixels(done["OUTPUT"])

    return apply


def test_the_panel_is_the_first_entry_of_the_menu_and_has_a_button(seen):
    opened = seen["opened"]
    assert (opened["before"], opened["after"]) == ([], ["CNN Mapper"])
    assert opened["entries"][0] == "Panel…"
    assert len(opened["buttons"]) == 1


def test_bands_that_match_and_bands_that_are_missing_are_said_in_words(seen):
    fitting, lacking = words(seen["fitting"]), words(seen["lacking"])
    assert "All 3 bands of the model are in the image." in fitting
    assert "green band 2 (green) ✔ matched" in fitting
    assert "missing" not in fitting
    assert "1 of the model's 3 bands are missing" in lacking
    assert "red band 1 (red) ✔ matched" in lacking
    assert "blue – ✘ missing" in lacking
    assert "by its place" in words(seen["unnamed"])


def test_they_differ_in_colour_too(seen):
    colours = {
        word: re.search(rf'color:(#\w+)">\S {word}', seen[key])[1]
        for word, key in (("matched", "fitting"), ("missing", "lacking"))
    }
    assert colours["matched"] != colours["missing"]


def test_every_field_has_a_name_and_the_tab_key_goes_from_top_to_bottom(seen):
    found = seen["names"]
    assert found["nameless"] == []
    wanted = ["Image", "Model", "Choose a model", "Map", "Area", "Class map", "Probabilities",
              "Confidence", "Preview visible part", "Follow the map", "Run", "Open as dialog…",
              "Guide"]  # fmt: skip
    assert [name for name in found["order"] if name in wanted] == wanted


def test_a_preview_of_much_is_the_map_of_the_reduced_image(seen, scene, applied, tmp_path):
    first = seen["first"]
    assert first["reason"] == ""
    width, height = first["screen"]
    left, bottom, right, top = first["box"]
    times = max((right - left) / width, (top - bottom) / height) / SIZE
    assert times > 1.5
    reduced = tmp_path / "reduced.tif"
    gdal.Translate(
        str(reduced), str(scene / "image.tif"), width=math.ceil(WIDTH / times),
        height=math.ceil(HEIGHT / times), resampleAlg="nearest",
    )  # fmt: skip
    found, place = pixels(scene / "first.tif")
    expected, other = applied(reduced)
    assert np.array_equal(found, expected)
    assert place == pytest.approx(other)
    assert (found == 255).any()
    assert len(np.unique(found)) > 2
    size = place[1]
    assert first["names"][0].startswith(f"Preview at {size:.3g} m: ")


def test_a_preview_at_full_resolution_is_that_part_of_the_map(seen, scene, applied):
    second = seen["second"]
    left, bottom, right, top = second["box"]
    found, place = pixels(scene / "second.tif")
    expected, other = applied(scene / "image.tif", EXTENT=f"{left},{right},{bottom},{top}")
    assert np.array_equal(found, expected)
    assert place == pytest.approx(other)
    assert second["names"] == ["Preview at 10 m: image of the test"]


def test_the_next_preview_replaces_the_one_before_and_is_no_image_to_choose(seen):
    first, second = seen["first"], seen["second"]
    assert len(first["names"]) == len(second["names"]) == 1
    assert first["groups"] == second["groups"] == 1
    assert first["sources"] != second["sources"]
    assert not Path(first["sources"][0]).exists()
    assert second["classes"] != ["multibandcolor"]
    assert not [name for name in second["choices"] if "Preview" in name]


def test_a_new_request_takes_the_place_of_the_one_at_work(seen):
    assert seen["superseded"] == [1, "", True]


def test_the_map_is_followed_where_that_is_ticked(seen):
    assert seen["followed"] is True


def test_run_gives_the_pixels_of_the_algorithm_one_map_after_the_other(seen, scene, applied):
    ran = seen["ran"]
    assert ran["ends"] == ["", ""]
    assert ran["waiting"] == [1]
    assert "done in" in ran["said"]
    assert [name.split(":")[0] for name in ran["loaded"]] == ["Class map", "Probabilities"]
    assert ran["in preview"] == 1
    found, place = pixels(scene / "ran.tif")
    expected, other = applied(scene / "image.tif")
    assert np.array_equal(found, expected)
    assert place == other


def test_its_runs_stand_in_the_history_of_processing(seen):
    commands = [one for one in seen["ran"]["history"] if "cnnmapper:patchinference" in one]
    assert len(commands) == 2
    assert "cover.onnx" in commands[0]


def test_the_dialog_is_filled_with_what_is_chosen(seen, scene):
    assert seen["dialog"]["MODEL"] == str(scene / "cover.onnx")
    assert "image_of_the_test" in seen["dialog"]["INPUT"]


def test_what_cannot_be_made_is_said_in_the_panel_in_a_sentence(seen):
    no_output, nothing_seen = seen["refused"]
    assert "No output is ticked" in no_output
    assert "shows nothing of the image" in nothing_seen


def test_nothing_is_left_when_the_plugin_is_unloaded(seen):
    found = seen["unloaded"]
    assert found.pop("busy") == [True, True]
    # The preview goes; no map comes.
    assert found == {"docks": [], "entries": [], "buttons": [], "groups": 0, "layers": -1}
