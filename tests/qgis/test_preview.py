"""What a preview is made of, and what the panel says of a card."""

import html
import json
import re
from pathlib import Path

import pytest
from cnnmapper.algorithms.preview import (
    Reduction,
    View,
    area_of,
    length,
    opened_like,
    reduction,
    remove_files,
    write_reduced,
)
from cnnmapper.engine.contract.job import FCN, PATCH
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.legend_rows import Row
from cnnmapper.engine.models.card import Card, write_card
from cnnmapper.engine.models.card_fields import CardField
from cnnmapper.engine.models.card_regions import DenseSummary
from cnnmapper.engine.models.tensors import Tensor
from cnnmapper.gui.card_view import CardView
from new_raster import new_raster
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor, QPalette


@pytest.fixture
def layer(tmp_path):
    """An image of 400 x 200 pixels of 10 m, in two bands."""
    path = str(tmp_path / "image.tif")
    dataset = new_raster(path, 400, 200, 2, gdal.GDT_UInt16, corner=(500000, 4000000))
    for number, name in enumerate(("B02", "B03"), 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(0)
        band.SetScale(0.0001)
        band.Fill(number)
    dataset.SetMetadataItem("ORIGIN", "a test")
    del dataset, band
    return QgsRasterLayer(path, "image", "gdal")


def view(layer, width, height, crs="EPSG:32654"):
    """Return the whole image on so many pixels of the screen."""
    target = QgsCoordinateReferenceSystem(crs)
    way = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
    return View(way.transformBoundingBox(layer.extent()), target, width, height)


def test_the_image_is_reduced_to_the_pixels_of_the_screen_and_no_further(layer):
    reduced = reduction(layer, view(layer, 100, 50))
    assert (reduced.width, reduced.height) == (100, 50)
    assert reduction(layer, view(layer, 400, 200)) is None
    assert reduction(layer, view(layer, 1600, 800)) is None


def test_a_map_in_another_coordinate_system_is_no_hindrance(layer):
    reduced = reduction(layer, view(layer, 100, 50, "EPSG:4326"))
    assert 80 <= reduced.width <= 110
    west, east, south, north = map(
        float, area_of(layer, view(layer, 9, 9)).split(" ")[0].split(",")
    )
    assert (west, east, south, north) == (500000, 504000, 3998000, 4000000)


def test_what_lies_elsewhere_is_said(layer):
    far = View(QgsRectangle(0, 0, 1, 1), layer.crs(), 100, 50)
    with pytest.raises(QgsProcessingException, match="shows nothing of the image"):
        area_of(layer, far)


def test_a_reduced_image_has_bands_metadata_and_nodata_of_the_layer(layer, tmp_path):
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 9)])
    layer.dataProvider().setUseSourceNoDataValue(2, False)
    path = tmp_path / "reduced.vrt"
    assert write_reduced(reduction(layer, view(layer, 100, 50)), str(path)) == ""
    found = opened_like(str(path), layer)
    dataset = gdal.Open(str(path))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["B02", "B03"]
    assert dataset.GetRasterBand(1).GetScale() == 0.0001
    assert dataset.GetMetadataItem("ORIGIN") == "a test"
    # The worker tells by the name of this file what its numbers mean.
    assert ">image.tif</SourceFilename>" in path.read_text(encoding="utf-8")
    assert dataset.ReadAsArray().mean(axis=(1, 2)).tolist() == [1, 2]
    ranges = found.dataProvider().userNoDataValues(1)
    assert [(one.min(), one.max()) for one in ranges] == [(7, 9)]
    assert [found.dataProvider().useSourceNoDataValue(n) for n in (1, 2)] == [True, False]
    remove_files(str(path))
    assert not path.exists()
    assert (tmp_path / "image.tif").exists()


@pytest.mark.parametrize("there", ["/vsimem/preview_of_memory.tif", "chart.hdf"])
def test_what_only_qgis_can_read_is_copied(layer, tmp_path, there):
    driver = "HDF4Image" if there.endswith("hdf") else "GTiff"
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")
    path = there if there.startswith("/vsi") else str(tmp_path / there)
    gdal.Translate(path, layer.source(), format=driver)
    reduced = reduction(QgsRasterLayer(path, "image", "gdal"), view(layer, 100, 50))
    task = Reduction(reduced)
    assert task.run(), task.error
    gdal.Unlink(path)
    # What it is made of is gone, and it can be read all the same.
    assert gdal.Open(task.path).ReadAsArray().mean(axis=(1, 2)).tolist() == [1, 2]
    remove_files(task.path)


def test_an_image_that_cannot_be_read_is_said(layer, tmp_path):
    reduced = reduction(layer, view(layer, 100, 50))
    (tmp_path / "image.tif").unlink()
    assert "image.tif" in write_reduced(reduced, str(tmp_path / "reduced.vrt"))


def test_lengths_have_three_digits(layer):
    lengths = [length(number, layer) for number in (10, 12.345, 1234.6, 0.5)]
    assert lengths == ["10 m", "12.3 m", "1235 m", "0.5 m"]


@pytest.fixture
def model(tmp_path):
    """A folder with a card, and nothing that could be run."""
    folder = tmp_path / "model"
    folder.mkdir()
    legend = Legend.of(
        [Row(0, "Water", (127, 188, 252)), Row(1, "<b>Forest</b>", (16, 107, 0))], "a test", True
    )
    field = CardField("input", "classes", Size(16, 16), Size(1, 1), Size(4, 4), "layers")
    write_card(
        Card(
            "model", (Tensor("input", (None, None, None, 2), "float32"),),
            (Tensor("classes", (None, None, None, 2), "float32"),), (field,), legend,
            {"tensorflow": "2"}, "0" * 64, bands={"input": ("B03", "B04")},
            dense=DenseSummary(True, 0.0, 3, "", "dilation"),
        ),
        folder,
    )  # fmt: skip
    return str(folder)


def said(text):
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", text)).split())


def test_a_card_is_held_against_the_image(layer, model):
    text = CardView(QPalette()).describe(model, layer, PATCH)
    assert "1 of the model's 2 bands are missing" in said(text)
    assert "B03 band 2 (B03) ✔ matched B04 – ✘ missing" in said(text)
    assert "Classes (2): Water <b>Forest</b>" in said(text)
    assert "background-color:#7fbcfc" in text
    assert "Receptive field: 16 x 16 pixels (160 m x 160 m)" in said(text)
    assert "dense" in said(text)


@pytest.mark.parametrize(
    ("split", "line"),
    [
        ("Divided by blocks.", "Accuracy on test blocks: 98.5 % (97.1 – 99.2 %)"),
        ("START may have learnt the test. Divided by blocks.",
         "Accuracy on test blocks: 98.5 % (97.1 – 99.2 %). START may have learnt the test."),
        ("Divided pixel by pixel, at random.",
         "Accuracy on random test pixels, which is too good: 98.5 %"),
    ],
)  # fmt: skip
def test_how_accurate_the_model_was_is_said(layer, model, split, line):
    path = Path(model) / "model_card.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["properties"]["cnnmapper:accuracy"] = {
        "overall": 0.985, "low": 0.971, "high": 0.992, "samples": 3600, "blocks": 24,
        "split": split,
    }  # fmt: skip
    path.write_text(json.dumps(document), encoding="utf-8")
    assert line in said(CardView(QPalette()).describe(model, layer, PATCH))


def test_of_a_coarser_map_the_size_of_its_pixels_is_said(layer, model):
    text = said(CardView(QPalette()).describe(model, layer, FCN))
    assert "A pixel of the map: 4 x 4 pixels of the image (40 m x 40 m)" in text


def test_a_model_without_a_card_and_none_at_all_say_so(layer, tmp_path):
    view = CardView(QPalette())
    assert "has no card" in view.describe(str(tmp_path / "cnn.keras"), layer, PATCH)
    assert "Choose a model" in view.describe("", layer, PATCH)


def test_a_broken_card_is_one_sentence(layer, model):
    with open(f"{model}/model_card.json", "w", encoding="utf-8") as stream:
        stream.write("{")
    assert "is not a model card" in said(CardView(QPalette()).describe(model, layer, PATCH))


@pytest.mark.parametrize("window", ["#ffffff", "#efefef", "#202020", "#000000"])
def test_the_colours_can_be_read_on_a_light_and_on_a_dark_window(layer, model, window):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    text = CardView(palette).describe(model, layer, PATCH)
    for colour in re.findall(r"[^-]color:(#\w+)", text):
        bright, dark = sorted((luminance(QColor(c)) for c in (colour, window)), reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour):
    """As WCAG 2.2 has it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
