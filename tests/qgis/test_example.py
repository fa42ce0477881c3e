"""One click shows the example, another makes its map; nothing is written into the plugin."""

import gzip
import json
import shutil

import pytest
from cnnmapper.gui import example as loading
from desktop import desktop, plugin_environment
from osgeo import gdal
from qgis.core import QgsProject

from tests.support.places import ROOT

EXAMPLE = ROOT / "example"


@pytest.fixture(scope="module")
def seen(light_python, tmp_path_factory):
    folder = tmp_path_factory.mktemp("example")
    before = sorted(path.name for path in EXAMPLE.rglob("*"))
    found = desktop(folder, plugin_environment(folder, light_python), [["example", "map", []]])
    assert sorted(path.name for path in EXAMPLE.rglob("*")) == before
    return found["map"]


def test_its_layers_are_shown_and_its_map_made_by_two_clicks(seen):
    assert "CNN Mapper example" in seen["groups"]
    assert {"Areas of interest", "Scene", "True land cover"} <= set(seen["layers"])
    assert all(seen["valid"])
    (made,) = [name for name in seen["layers"] if name.startswith("Class map")]
    assert made == "Class map: Scene (model, patches)"


def test_the_classes_have_their_names(seen):
    assert {"Water", "Forest", "Buildings"} <= set(seen["unnamed"])


def test_its_model_takes_the_scenes_bands():
    card = json.loads(gzip.decompress((EXAMPLE / "model" / "model_card.json.gz").read_bytes()))
    channels = card["properties"]["mlm:input"][0]["input"]["shape"][-1]
    assert gdal.Open(str(EXAMPLE / "scene.tif")).RasterCount == channels


class Window:
    """What an example that cannot be loaded needs of the desktop."""

    def __init__(self):
        self.said = []

    def messageBar(self):
        return self

    def pushMessage(self, title, text, level):
        self.said.append(text)


@pytest.fixture
def example(tmp_path, monkeypatch):
    """A copy of the example, loaded into a folder of its own."""
    source = tmp_path / "source"
    shutil.copytree(EXAMPLE, source)
    monkeypatch.setattr(loading, "_SOURCE", source)
    monkeypatch.setattr(loading, "folder", lambda: tmp_path / "profile" / "example")
    return source


def test_a_profile_that_cannot_be_written_is_said(example, tmp_path):
    (tmp_path / "profile").write_text("a file")
    window = Window()
    loading.load_example(window)
    assert "cannot be copied" in window.said[0]
    assert str(tmp_path / "profile") in window.said[0]


@pytest.mark.parametrize("name", ["scene.tif", "areas.geojson", "model/model_card.json.gz"])
def test_a_damaged_example_is_said_and_not_shown(example, name):
    (example / name).write_bytes(b"damaged")
    groups = len(QgsProject.instance().layerTreeRoot().findGroups())
    window = Window()
    loading.load_example(window)
    assert "nstall the plugin again" in window.said[0]
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == groups
