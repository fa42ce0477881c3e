"""What a user of QGIS sees of the styles, and after changing them in the symbology."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.patience import PROGRAM_S

ROOT = Path(__file__).resolve().parents[2]

# The symbology's own widget needs an application with windows, which these tests do not have.
CHANGE_BAND = """
import json, os, sys
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsSingleBandPseudoColorRendererWidget
from qgis.PyQt.QtWidgets import QComboBox
application = QgsApplication([], True)
application.initQgis()
layer = QgsRasterLayer(sys.argv[1], "map")
assert layer.loadNamedStyle(sys.argv[2])[1]
widget = QgsSingleBandPseudoColorRendererWidget(layer, layer.extent())
if sys.argv[3] != "1":
    widget.findChild(QComboBox, "mBandComboBox").setCurrentIndex(int(sys.argv[3]) - 1)
renderer = widget.renderer()
shade = renderer.shader().rasterShaderFunction().shade
values = json.loads(sys.argv[4])
print(json.dumps([renderer.band(), [list(shade(v)) for v in values]]), flush=True)
os._exit(0)
"""


def after_choosing(band, raster, style, values):
    """Open the symbology, choose a band, apply; return the band and (drawn, r, g, b, a)."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CHANGE_BAND, str(raster), str(style), str(band), json.dumps(values)],
        capture_output=True, text=True, env=environment, timeout=PROGRAM_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def write(tmp_path):
    from osgeo import gdal

    def make(*bands, kind=gdal.GDT_Float32):
        path = tmp_path / "map.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, len(bands), kind)
        dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
        for number, value in enumerate(bands, 1):
            dataset.GetRasterBand(number).Fill(value)
        return path

    return make


def test_another_probability_band_keeps_the_colours(write):
    raster = write(0.1, 0.3, 0.9)
    style = ROOT / "styles" / "probability.qml"
    band, colours = after_choosing(3, raster, style, [0, 0.5, 0.9, 1])
    assert band == 3
    assert colours == [
        [True, 68, 1, 84, 255], [True, 33, 145, 140, 255], [True, 189, 223, 38, 255],
        [True, 253, 231, 37, 255],
    ]  # fmt: skip


def test_what_is_unlike_the_training_is_red_also_when_the_symbology_is_applied(write):
    style = ROOT / "styles" / "unlike_training.qml"
    band, colours = after_choosing(
        4, write(0.9, 0.8, 0.1, 1.4), style, [0, 0.5, 1, 1.001, 1.5, 2, 40]
    )
    red = [True, 215, 25, 28, 255]
    assert band == 4
    assert colours == [
        [True, 68, 1, 84, 255], [True, 33, 145, 140, 255], [True, 253, 231, 37, 255],
        red, red, red, red,
    ]  # fmt: skip


@pytest.mark.parametrize("band", [4, None])
def test_a_confidence_map_that_tells_what_is_unlike_the_training_has_a_style_for_it(write, band):
    from cnnmapper.algorithms import styling
    from cnnmapper.engine.contract.result import UNLIKE
    from osgeo import gdal
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    raster = write(0.9, 0.8, 0.1, 1.4)
    if band:
        dataset = gdal.Open(str(raster), gdal.GA_Update)
        dataset.GetRasterBand(band).SetDescription(UNLIKE)
        del dataset
    layer = QgsRasterLayer(str(raster), "map")
    look = styling.Look(str(ROOT / "styles" / "probability.qml"))
    for _ in range(2):  # A layer of an earlier run has it already.
        styling._Styler(str(raster), look).postProcessLayer(
            layer, QgsProcessingContext(), QgsProcessingFeedback()
        )
    manager = layer.styleManager()
    assert len(manager.styles()) == (2 if band else 1)
    # It is shown as it was before, and the other one is a choice.
    assert layer.renderer().band() == 1
    if band:
        manager.setCurrentStyle("Unlike the training")
        assert layer.renderer().band() == band
        shade = layer.renderer().shader().rasterShaderFunction().shade
        assert list(shade(1.4))[1:] == [215, 25, 28, 255]


def test_a_class_map_keeps_its_colours_when_the_symbology_is_applied(write, tmp_path):
    from cnnmapper.engine.maps.legend import Legend
    from cnnmapper.engine.maps.legend_rows import Row
    from osgeo import gdal

    legend = Legend.of([Row(10, "a", (1, 2, 3)), Row(95, "b", (4, 5, 6))], "x").completed([7])
    style = tmp_path / "map.qml"
    style.write_text(legend.to_qml())
    _, colours = after_choosing(1, write(10, kind=gdal.GDT_Byte), style, [10, 95, 7])
    assert colours[:2] == [[True, 1, 2, 3, 255], [True, 4, 5, 6, 255]]
    drawn, *colour, alpha = colours[2]
    assert (drawn, alpha) == (True, 255)
    assert tuple(colour) == legend.entries[0].colour


def test_a_map_of_numbers_is_shown_from_its_smallest_to_its_largest(write, tmp_path):
    from cnnmapper.engine.maps.ramp_style import ramp_style
    from qgis.core import QgsRasterLayer

    raster, style = write(5.0, 700.0), tmp_path / "map.qml"
    style.write_text(ramp_style(-20.0, 30.0, "m < sea"), encoding="utf-8")
    band, colours = after_choosing(1, raster, style, [-20, 5, 30])
    assert band == 1
    assert colours == [[True, 68, 1, 84, 255], [True, 33, 145, 140, 255], [True, 253, 231, 37, 255]]
    layer = QgsRasterLayer(str(raster), "map")
    assert layer.loadNamedStyle(str(style))[1]
    ramp = layer.renderer().shader().rasterShaderFunction()
    assert (ramp.minimumValue(), ramp.maximumValue()) == (-20, 30)
    assert ramp.legendSettings().suffix() == " m < sea"
    assert [item.label for item in ramp.colorRampItemList()][::5] == ["-20", "5", "30"]


FILES = [
    "exportmodel", "editcard", "patchinference", "fcninference", "comparemaps", "assessmap",
    "polishmap",
]  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_legend_can_be_chosen_wherever_classes_are_named(provider, name):
    definition = provider.algorithm(name).parameterDefinition("CLASSES")
    chosen = definition.fileFilter().split(";;")[0]
    for suffix in ("qml", "csv", "tsv", "txt", "clr", "json"):
        assert f"*.{suffix}" in chosen


@pytest.mark.parametrize("suffix", ["qml", "csv", "tsv", "txt", "clr", "json"])
def test_every_kind_of_legend_is_taken_by_its_name(tmp_path, suffix):
    from cnnmapper.algorithms.legend_file import require_legend
    from qgis.core import QgsProcessingException

    path = tmp_path / f"legend.{suffix}"
    path.write_text("")
    require_legend(str(path))
    other = path.rename(tmp_path / "legend.doc")
    with pytest.raises(QgsProcessingException, match=rf"\.{suffix}"):
        require_legend(str(other))
