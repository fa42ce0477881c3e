"""A map in parts: planned, made and merged by id, as a user does it, with the real engine."""

import dataclasses
import json
import shlex
import subprocess

import processing
import pytest
from cnnmapper.engine.contract.job import FCN, PATCH, PredictJob
from cnnmapper.engine.contract.run_command import run_command
from new_raster import new_raster
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from tests.support.places import ROOT

MODEL = str(ROOT / "tests" / "data" / "pytorch" / "patches.onnx")
BLOCKS = "BLOCKXSIZE=16|BLOCKYSIZE=16"


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("image") / "scene.tif")
    dataset = new_raster(path, 40, 80, 3, corner=(500000, 4000000))
    for band in (1, 2, 3):
        pixels = bytes((x * band * 5 + y * y) % 256 for y in range(80) for x in range(40))
        dataset.GetRasterBand(band).WriteRaster(0, 0, 40, 80, pixels)
    return path


@pytest.fixture
def light(light_python, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))


def run(name, feedback, **parameters):
    return processing.run(f"cnnmapper:{name}", parameters, feedback=feedback)


def pixels(path):
    return gdal.Open(str(path)).ReadRaster()


def test_a_map_is_planned_made_in_parts_and_merged(light, image, tmp_path, feedback):
    common = {"INPUT": image, "MODEL": MODEL, "CREATION_OPTIONS": BLOCKS}
    plan = run(
        "plan", feedback, **common, PARTS=2, MAP="cover.tif",
        OUTPUT=str(tmp_path / "plan.json"), OUTPUT_PARTS=str(tmp_path / "parts.gpkg"),
    )  # fmt: skip
    assert plan["PART_COUNT"] == 2
    assert plan["CORE_HOURS"] > 0
    parts = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))["parts"]
    layer = QgsVectorLayer(str(tmp_path / "parts.gpkg"), "parts")
    assert [one["part"] for one in layer.getFeatures()] == [1, 2]
    assert layer.crs().authid() == "EPSG:32654"
    total = sum(one.geometry().area() for one in layer.getFeatures())
    assert total == pytest.approx(100 * plan["WIDTH"] * plan["HEIGHT"])
    # One part by PART, the other by the command of the plan.
    first = run(
        "patchinference", feedback, **common, PART="1/2", OUTPUT=parts[0]["outputs"]["OUTPUT"]
    )
    assert (first["WIDTH"], first["HEIGHT"]) == (parts[0]["width"], parts[0]["height"])
    subprocess.run(parts[1]["command"], shell=True, check=True, capture_output=True)
    merged = run("mergemaps", feedback, INPUT=str(tmp_path), OUTPUT=str(tmp_path / "merged.tif"))
    whole = run("patchinference", feedback, **common, OUTPUT=str(tmp_path / "whole.tif"))
    assert pixels(merged["OUTPUT"]) == pixels(whole["OUTPUT"])
    assert (merged["PART_COUNT"], merged["VALID_PIXELS"]) == (2, whole["VALID_PIXELS"])
    virtual = run(
        "mergemaps", feedback, INPUT=[one["outputs"]["OUTPUT"] for one in parts],
        OUTPUT=str(tmp_path / "merged.vrt"),
    )  # fmt: skip
    assert pixels(virtual["OUTPUT"]) == pixels(whole["OUTPUT"])


def test_a_merged_map_is_loaded_with_its_legend_and_a_missing_part_is_named(
    light, image, tmp_path, feedback
):
    common = {"INPUT": image, "MODEL": MODEL, "CREATION_OPTIONS": BLOCKS}
    run("patchinference", feedback, **common, PART="2/2", OUTPUT=str(tmp_path / "b.tif"))
    with pytest.raises(QgsProcessingException, match=r"1 part is missing: 1\b.*PART=1/2"):
        run("mergemaps", feedback, INPUT=str(tmp_path), OUTPUT=str(tmp_path / "m.tif"))
    assert not (tmp_path / "m.tif").exists()
    run("patchinference", feedback, **common, PART="1/2", OUTPUT=str(tmp_path / "a.tif"))
    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    target = str(tmp_path / "m.tif")
    processing.runAndLoadResults(
        "cnnmapper:mergemaps", {"INPUT": str(tmp_path), "OUTPUT": target},
        feedback=feedback, context=context,
    )  # fmt: skip
    try:
        (layer,) = (one for one in project.mapLayers().values() if one.source() == target)
        items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.label for item in items][:2] == ["class 0", "class 1"]
    finally:
        project.clear()


def test_what_is_no_part_is_refused_in_the_dialog(image, tmp_path, provider):
    algorithm = provider.algorithm("patchinference").create()
    context = QgsProcessingContext()
    values = {"INPUT": image, "MODEL": MODEL, "OUTPUT": str(tmp_path / "m.tif"), "PART": "8/7"}
    fine, reason = algorithm.checkParameterValues(values, context)
    assert not fine
    assert "PART is “8/7”" in reason


@pytest.mark.parametrize("mode", [PATCH, FCN])
def test_the_command_of_a_plan_names_parameters_that_there_are(provider, mode):
    own = {"sources", "model", "class_map", "probabilities", "confidence", "exports"}
    # METHOD and STEP are of one inference alone.
    own |= {"method", "step"} if mode == FCN else set()
    settings = {
        field.name: {"mode": mode, "extent": (0.0, 0.0, 1.0, 1.0)}.get(field.name, field.default)
        for field in dataclasses.fields(PredictJob)
        if field.name not in own and (field.name != "edges")
    }
    command = run_command(settings, [["a.tif"], ["b.tif"]], "model", {"OUTPUT": "map.tif"})
    _, _, algorithm, *words = shlex.split(command)
    name = algorithm.partition(":")[2]
    known = {one.name() for one in provider.algorithm(name).parameterDefinitions()}
    assert {word[2:].partition("=")[0] for word in words} <= known
