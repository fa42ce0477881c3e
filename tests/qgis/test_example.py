"""One click shows the example, another makes its map; nothing is written into the plugin."""

import gzip
import json

import pytest
from desktop import desktop, plugin_environment
from osgeo import gdal

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
