"""The scripts that a newcomer runs first: install.sh and demo.sh, from nothing to pictures."""

import csv
import re
import subprocess

import pytest
from demonstration import ROOT, bash, command_line, said
from osgeo import gdal, osr

LEGEND = {
    0: (0x7F, 0xBC, 0xFC), 1: (0x3F, 0xD2, 0x00), 2: (0xEF, 0xD7, 0x00),
    3: (0xFF, 0x00, 0x04), 4: (0x10, 0x6B, 0x00), 5: (0xA1, 0x5C, 0x44),
}  # fmt: skip
PICTURES = ("overview", "patch_map", "fcn_map", "probabilities")


def profile(home, name):
    return home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / name


# install.sh


def test_install_links_and_enables_the_plugin_and_may_be_run_again(tmp_path):
    for _ in range(2):
        done = bash("install.sh", HOME=tmp_path)
        assert done.returncode == 0, said(done)
    folder = profile(tmp_path, "default")
    assert (folder / "python" / "plugins" / "cnnmapper").resolve() == ROOT
    assert "cnnmapper=true" in (folder / "QGIS" / "QGIS3.ini").read_text()
    (program,) = re.findall(r"^  (qgis_process\S*) run", done.stdout, re.MULTILINE)
    listed = subprocess.run(
        ["env", "-u", "QGIS_CUSTOM_CONFIG_PATH", f"HOME={tmp_path}", program, "list"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert "patchinference" in listed.stdout


def test_install_into_another_profile_leaves_the_default_one_alone(tmp_path):
    done = bash("install.sh", "--profile", "my maps", HOME=tmp_path)
    assert done.returncode == 0, said(done)
    folder = profile(tmp_path, "my maps")
    assert (folder / "python" / "plugins" / "cnnmapper").resolve() == ROOT
    assert "cnnmapper=true" in (folder / "QGIS" / "QGIS3.ini").read_text()
    assert not profile(tmp_path, "default").exists()


def test_install_does_not_overwrite_a_folder(tmp_path):
    plugin = profile(tmp_path, "default") / "python" / "plugins" / "cnnmapper"
    plugin.mkdir(parents=True)
    (plugin / "mine.txt").write_text("precious")
    done = bash("install.sh", HOME=tmp_path)
    assert done.returncode != 0
    assert str(plugin) in done.stderr
    assert (plugin / "mine.txt").read_text() == "precious"


# demo.sh on the generated scene


def array(path):
    return gdal.Open(str(path)).ReadAsArray()


def grid(path):
    dataset = gdal.Open(str(path))
    code = osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None)
    return (dataset.RasterXSize, dataset.RasterYSize), dataset.GetGeoTransform(), code


def test_the_maps_lie_where_the_geometry_says(demonstration):
    output, _printed = demonstration
    size, (left, pixel, _, top, _, _), code = grid(output / "scene.tif")
    assert (size, pixel, code) == ((240, 200), 10, "32654")
    inset = 8 * 10
    assert grid(output / "patch_map.tif") == (
        (240 - 15, 200 - 15), (left + inset, 10, 0, top - inset, 0, -10), code
    )
    assert grid(output / "probabilities.tif") == grid(output / "patch_map.tif")
    inset = (8 + 0.5 - 4 / 2) * 10
    assert grid(output / "fcn_map.tif") == (
        ((240 - 16) // 4 + 1, (200 - 16) // 4 + 1),
        (left + inset, 40, 0, top - inset, 0, -40), code,
    )  # fmt: skip


def test_the_maps_agree_with_each_other_and_with_the_land(demonstration):
    output, printed = demonstration
    patch, fcn = array(output / "patch_map.tif"), array(output / "fcn_map.tif")
    assert (patch[::4, ::4] == fcn).mean() > 0.999
    truth = array(output / "labels.tif")[8:-7, 8:-7]
    assert (patch == truth).mean() > 0.75
    chances = array(output / "probabilities.tif")
    assert (chances.argmax(axis=0) == patch).mean() > 0.999
    (accuracy,) = re.findall(r"TEST_ACCURACY: ([\d.]+)", printed)
    assert float(accuracy) > 0.6


def test_the_pictures_show_the_map_in_the_colours_of_the_legend(demonstration):
    output, _printed = demonstration
    labels, picture = array(output / "patch_map.tif"), array(output / "patch_map.png")
    factor = 1000 // labels.shape[1]
    left, top = 24, 24 + 44 + 26
    shown = picture[:3, top + factor // 2 :: factor, left + factor // 2 :: factor]
    shown = shown[:, : labels.shape[0], : labels.shape[1]]
    for value in set(labels.flat):
        right = (shown.transpose(1, 2, 0) == LEGEND[value]).all(axis=-1)
        # All of its pixels and nothing else, so that the map is neither shifted nor mirrored.
        assert (right == (labels == value)).mean() > 0.995, value
    beside = picture[:3, :, left + factor * labels.shape[1] + 10 :]
    for value, colour in LEGEND.items():
        swatch = (beside.transpose(1, 2, 0) == colour).all(axis=-1)
        assert swatch.sum() > 200, value


def test_everything_that_it_names_is_there(demonstration):
    output, printed = demonstration
    assert str(output) in printed
    for name in PICTURES:
        assert gdal.Open(str(output / f"{name}.png")).RasterXSize > 600
    for name in ("patch_map.tif", "patch_map.qml", "cnn.keras", "model/model_card.json"):
        assert (output / name).is_file()
    bands = gdal.Open(str(output / "probabilities.tif"))
    names = [bands.GetRasterBand(band).GetDescription() for band in range(1, 7)]
    assert names == ["Water", "Golf course", "Park and grassland", "Buildings", "Forest", "Farm"]


def test_qgis_imported_nothing_heavy_while_a_map_was_made(
    demonstration, installed_python, tmp_path
):
    output, _printed = demonstration
    program, environment = command_line(tmp_path)
    environment.update(CNNMAPPER_PYTHON=str(installed_python), PYTHONPROFILEIMPORTTIME="1")
    parameters = [
        f"--INPUT={output}/scene.tif", f"--MODEL={output}/model", f"--OUTPUT={tmp_path}/map.tif"
    ]
    for arguments in (
        ["plugins", "enable", "cnnmapper"], ["run", "cnnmapper:fcninference", *parameters]
    ):
        done = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, said(done)
    assert (tmp_path / "map.tif").is_file()
    imported = set(re.findall(r"^import time:.*\|\s+(\S+)$", done.stderr, re.MULTILINE))
    assert "cnnmapper.algorithms.fcn_inference" in imported
    assert not {"tensorflow", "keras", "rasterio", "pyotb"} & {n.split(".")[0] for n in imported}


# demo.sh on an image of one's own


def test_an_image_without_labels_gives_a_plausible_map(installed_python, tmp_path):
    real = ROOT.parent / "shared" / "data" / "sentinel2_18SVG_20m.tif"
    if not real.is_file():
        pytest.skip(f"no Sentinel-2 image at {real}")
    image = tmp_path / "images" / "a crop.tif"
    image.parent.mkdir()
    gdal.Translate(str(image), str(real), srcWin=[430, 240, 260, 220])
    done = bash(
        "demo.sh", "--image", image, "--epochs", "4", "--output", tmp_path / "out",
        CNNMAPPER_PYTHON=installed_python,
    )
    assert done.returncode == 0, said(done)
    assert "pseudo-labels" in done.stdout
    labels = array(tmp_path / "out" / "patch_map.tif")
    assert labels.shape == (220 - 15, 260 - 15)
    shares = [(labels == value).mean() for value in range(6)]
    assert sum(share > 0.02 for share in shares) >= 4, shares
    # Compact: most pixels have the class of their neighbours.
    assert (labels[:, 1:] == labels[:, :-1]).mean() > 0.85
    assert (labels[1:] == labels[:-1]).mean() > 0.85
    assert gdal.Open(str(tmp_path / "out" / "overview.png")).RasterXSize > 600
    # Nothing is left beside the user's image.
    assert [path.name for path in image.parent.iterdir()] == ["a crop.tif"]


@pytest.fixture
def fit(demonstration, installed_python, tmp_path):
    """Bring labels to the scene's grid; return the process, the labels and the legend's labels."""
    output, _printed = demonstration

    def run(given):
        target, classes = tmp_path / "fitted.tif", tmp_path / "classes.csv"
        done = subprocess.run(
            [str(installed_python), str(ROOT / "scripts" / "demo" / "demo_labels.py"), "fit",
             "--image", str(output / "scene.tif"), "--given", str(given),
             "--labels", str(target), "--classes", str(classes)],
            capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            return done, None, None
        with classes.open(encoding="utf-8") as file:
            return done, array(target), [row["label"] for row in csv.DictReader(file)]

    return run


def test_labels_of_another_grid_and_with_other_numbers_are_brought_to_the_image(
    demonstration, fit, tmp_path
):
    output, _printed = demonstration
    numbered = tmp_path / "numbered.tif"
    dataset = gdal.Translate(str(numbered), str(output / "labels.tif"), outputType=gdal.GDT_UInt16)
    truth = dataset.ReadAsArray()
    dataset.GetRasterBand(1).WriteArray(truth * 100 + 11)
    dataset.GetRasterBand(1).SetNoDataValue(65535)
    del dataset
    given = tmp_path / "degrees.tif"
    gdal.Warp(str(given), str(numbered), dstSRS="EPSG:4326", srcNodata=65535, dstNodata=65535)
    done, fitted, names = fit(given)
    assert done.returncode == 0, said(done)
    classes = sorted(set(truth.flat))
    assert names == [f"Class {value * 100 + 11}" for value in classes]
    known = fitted != 255
    assert known.mean() > 0.99
    assert ([classes[v] for v in fitted[known]] == truth[known]).mean() > 0.95


def test_labels_of_another_place_are_refused_with_both_places(demonstration, fit, tmp_path):
    output, _printed = demonstration
    given = tmp_path / "elsewhere.tif"
    gdal.Translate(
        str(given), str(output / "labels.tif"), outputBounds=[500000, 4000000, 502400, 3998000]
    )
    done, _fitted, _names = fit(given)
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    for words in (str(given), "no label inside", "500000", "384000"):
        assert words in done.stderr
    assert not (tmp_path / "fitted.tif").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--image", "/nowhere.tif"], ["--image", "/nowhere.tif", "is no file"]),
        (["--labels", "/etc/hostname"], ["--labels", "--image"]),
        (["--seconds", "soon"], ["--seconds", "soon"]),
        (["--epochs", "0"], ["--epochs", "0", "1 or more"]),
        (["--seconds", "5", "--epochs", "5"], ["--seconds", "--epochs", "one"]),
        (["--size", "5"], ["--size", "600x500"]),
        (["--output"], ["--output", "needs a value"]),
        (["--wrong"], ["--wrong", "--help"]),
    ],
)
def test_an_option_that_cannot_be_is_one_sentence(arguments, words):
    done = bash("demo.sh", *arguments)
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1
    for word in words:
        assert word in done.stderr


def test_the_scripts_explain_themselves():
    for script in ("demo.sh", "install.sh"):
        for option in ("-h", "--help"):
            done = bash(script, option)
            assert done.returncode == 0
            assert done.stdout.startswith("Usage: bash scripts/")
