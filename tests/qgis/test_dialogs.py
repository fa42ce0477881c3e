"""The dialogs as they stand on a desktop, single and batch, with each kind of layer at hand."""

import gzip
import html
import json
import re
import shutil
from pathlib import Path

import numpy as np
import processing
import pytest
from desktop import desktop, plugin_environment
from new_raster import new_raster
from osgeo import gdal, ogr
from qgis.core import QgsProcessingParameterDefinition

ALGORITHMS = ("patchinference", "fcninference")
ROOT = Path(__file__).resolve().parents[2]
PYTORCH = ROOT / "tests" / "data" / "pytorch"
MOST_VISIBLE = 10


@pytest.fixture(scope="module")
def seen(tmp_path_factory, installed_python, light_python):
    """What one session of the desktop showed."""
    folder = tmp_path_factory.mktemp("dialogs")
    model, others = write_models(folder, light_python)
    images = {"fitting": write_scene(folder / "fitting.tif", 20),
              "unlike": write_scene(folder / "unlike.tif", 10, added=1000),
              "lacking": write_scene(folder / "lacking.tif", 20, names=NAMES[:2])}  # fmt: skip
    rasters = [write_raster(folder / name) for name in ("north.tif", "south.tif")]
    output = str(folder / "map_.tif")
    steps = [
        ["every dialog", "every dialog", [rasters[0], write_points(folder / "points.geojson")]],
        *(["active layer", f"active {name}", [f"cnnmapper:{name}", rasters[0]]]
          for name in ALGORITHMS),
        *(["filled batch", f"batch {name}", [f"cnnmapper:{name}", rasters, output]]
          for name in ALGORITHMS),
        ["advised", "advised", [model, images, others]],
    ]  # fmt: skip
    found = desktop(folder, plugin_environment(folder, installed_python), steps)
    return {**found, "rasters": rasters, "folder": folder}


@pytest.fixture(scope="module")
def enlarged(tmp_path_factory, installed_python):
    """The dialogs on a small screen at 150 %, with large letters."""
    folder = tmp_path_factory.mktemp("enlarged")
    environment = plugin_environment(folder, installed_python)
    large = {**environment, "QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "96"}
    return desktop(folder, large, [["keyboard", "keyboard", [13]]], "1366x768")["keyboard"]


def write_raster(path):
    new_raster(path, 20, 20, corner=(500000, 4000000))
    return str(path)


NAMES = ("red", "green", "blue")


def write_scene(path, size, added=0, names=NAMES):
    """Write numbers from 0 to 255, and what is added to them, in pixels of that many metres."""
    pixels = np.random.default_rng(7).integers(0, 256, (len(names), 80, 80)).astype("uint16")
    dataset = new_raster(
        path, 80, 80, len(names), gdal.GDT_UInt16, corner=(500000, 4000000), pixel=size
    )
    for number, (name, band) in enumerate(zip(names, pixels + added), 1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).WriteRaster(0, 0, 80, 80, band.tobytes())
    return str(path)


def write_models(folder, python):
    """Write a model whose card knows the training on such a scene, and others, by what they are."""
    model, legend = folder / "cover.onnx", folder / "legend.csv"
    model.write_bytes((PYTORCH / "patches.onnx").read_bytes())
    legend.write_text("value,label,color\n0,Water,#0000ff\n1,Forest,#00ff00\n2,Town,#ff0000\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CNNMAPPER_PYTHON", str(python))
        edited = processing.run("cnnmapper:editcard", {
            "MODEL": str(model), "BANDS": ",".join(NAMES), "CLASSES": str(legend),
        })  # fmt: skip
    card = json.loads(Path(edited["CARD"]).read_text(encoding="utf-8"))
    properties = card["properties"]
    bands = [{"percentile_1": 2, "median": 127, "percentile_99": 253}] * len(NAMES)
    source = properties["mlm:input"][0]["name"]
    properties["cnnmapper:training"] = {
        "values": "stored", "inputs": {source: {"bands": bands, "pixel_size": 20}},
    }  # fmt: skip
    Path(edited["CARD"]).write_text(json.dumps(card), encoding="utf-8")
    other = folder / "nameless.onnx"
    other.write_bytes(model.read_bytes())
    for output in properties["mlm:output"]:
        output.pop("classification:classes")
    beside = Path(edited["CARD"].replace("cover", "nameless"))
    beside.write_text(json.dumps(card), encoding="utf-8")
    # Of one that was exported from a Keras file, the card knows the fields.
    exported = folder / "exported"
    shutil.copytree(ROOT / "example" / "model", exported)
    packed = exported / "model_card.json.gz"
    packed.with_suffix("").write_bytes(gzip.decompress(packed.read_bytes()))
    return str(model), {"nameless": str(other), "exported": str(exported)}


def words(text):
    """Return a text as it is read, without its markup."""
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", text)).split())


def write_points(path):
    dataset = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTInteger))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (141 36)"))
    feature["kind"] = 1
    layer.CreateFeature(feature)
    return str(path)


def test_every_dialog_opens_and_takes_each_kind_of_layer_while_each_kind_is_active(seen, provider):
    expected = {
        f"{algorithm.id()}, {kind}, active: {active}"
        for algorithm in provider.algorithms()
        for kind in ("single", "batch", "modeler")
        for active in ("raster", "points", "table", "nothing")
    }
    assert set(seen["every dialog"]) == expected


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_active_raster_is_the_image_of_a_new_dialog(seen, name):
    assert seen[f"active {name}"] == {"the active one": "the active one", "another": "another"}


@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_batch_has_an_image_in_each_row_and_maps_named_after_them(seen, name):
    maps = [str(seen["folder"] / f"map_{image}.tif") for image in ("north", "south")]
    assert seen[f"batch {name}"] == [list(row) for row in zip(seen["rasters"], maps)]


def test_the_tab_key_goes_through_every_dialog_in_the_order_of_the_eye(enlarged, provider):
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    for algorithm in provider.algorithms():
        found = enlarged[algorithm.id()]
        assert found["order"] == found["seen"], algorithm.id()
        definitions = algorithm.parameterDefinitions()
        assert set(found["seen"]) == {d.name() for d in definitions if not d.flags() & hidden}


def test_every_field_of_a_dialog_has_a_name_that_no_other_has(enlarged):
    for algorithm, found in enlarged.items():
        names = [name.strip() for name in found["names"].values()]
        assert all(names), algorithm
        assert len(set(names)) == len(names), algorithm
        # Letters to press would have to be of different fields, too.
        assert not [name for name in names if "&" in name]


def test_at_150_per_cent_with_large_letters_nothing_of_a_dialog_is_cut_off(enlarged):
    for algorithm, found in enlarged.items():
        assert (found["cut"], found["too_wide"], found["too_large"]) == ([], 0, 0), algorithm


def test_no_dialog_shows_more_than_ten_parameters_before_the_rest_is_unfolded(provider):
    # Outputs count: QGIS shows them always.
    hidden = QgsProcessingParameterDefinition.Flag.FlagHidden
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for algorithm in provider.algorithms():
        definitions = algorithm.parameterDefinitions()
        shown = [d.name() for d in definitions if not d.flags() & (hidden | advanced)]
        assert len(shown) <= MOST_VISIBLE, (algorithm.id(), shown)


def test_what_the_model_says_stands_in_the_empty_fields_until_another_is_chosen(seen):
    hints = seen["advised"]["fitting"]["hints"]
    assert hints["CLASSES"] == "from the model: Water, Forest, Town"
    assert hints["BANDS"] == "from the model: red,green,blue"
    assert hints["VALUES"] == "As the model was trained (from the model: as stored)"
    assert (hints["MARGIN"], hints["TILE_SIZE"], hints["STEP"]) == ("Not set", "0", "1")
    assert hints["EDGES"] == "[As fits the model]"
    assert not seen["advised"]["nameless"]["hints"]["CLASSES"]
    fields = seen["advised"]["exported"]["hints"]
    assert (fields["RECEPTIVE_FIELD"], fields["SCALE_FACTOR"], fields["BANDS"]) == (
        "from the model: 16", "from the model: 4", "from the model: B04,B03,B02,B08",
    )  # fmt: skip
    emptied = seen["advised"]["no model"]["hints"]
    assert not [name for name, text in emptied.items() if "from the model" in text]
    assert emptied["VALUES"] == "As the model was trained"


def test_what_is_amiss_with_model_and_image_is_said_before_the_run(seen):
    said = {name: words(seen["advised"][name]["said"])
            for name in ("fitting", "unlike", "lacking", "nameless", "no model")}  # fmt: skip
    assert said["fitting"] == "✔ All 3 bands of the model are in the image."
    assert "10 m on the ground, those of the training 20 m" in said["unlike"]
    assert "of its values" in said["unlike"]
    assert "✘ 1 of the model's 3 bands are missing in the image." in said["lacking"]
    assert "▲ Nobody has named the classes" in said["nameless"]
    assert said["no model"] == ""


def test_the_advanced_parameters_stand_under_names_of_what_they_are_about(seen):
    rows = seen["advised"]["rows"]
    titles = [words(row) for row in rows if row.startswith("<b>")]
    assert titles == ["Image", "Area", "Result", "Method", "Model", "Computer"]
    after = {words(row): rows[number + 1] for number, row in enumerate(rows) if "<b>" in row}
    assert after["Model"] == "Receptive field [optional]"
    assert after["Computer"] == "Engine"


def test_a_model_is_given_and_taken_as_in_any_dialog(seen):
    assert seen["advised"]["batch"] == str(seen["folder"] / "cover.onnx")
    assert not seen["advised"]["value"]
