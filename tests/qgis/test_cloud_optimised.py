"""Cloud-optimised maps, held to the validator that comes with GDAL: every algorithm that can."""

import json
from pathlib import Path

import processing
import pytest
from osgeo import gdal, osr
from osgeo_utils.samples import validate_cloud_optimized_geotiff as validator

from tests.support.places import ROOT

MODEL = str(ROOT / "tests" / "data" / "pytorch" / "patches.onnx")
WIDTH, HEIGHT = 1100, 1040
"""Several blocks, also of each part, and overviews."""


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("image") / "scene.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, WIDTH, HEIGHT, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32654)
    dataset.SetProjection(srs.ExportToWkt())
    for band in (1, 2, 3):
        row = bytes((x * band * 5) % 251 for x in range(WIDTH + HEIGHT))
        pixels = b"".join(row[y : y + WIDTH] for y in range(HEIGHT))
        dataset.GetRasterBand(band).WriteRaster(0, 0, WIDTH, HEIGHT, pixels)
    return path


@pytest.fixture(autouse=True)
def light(light_python, monkeypatch):
    monkeypatch.setenv("CNNMAPPER_PYTHON", str(light_python))


def run(name, feedback, **parameters):
    return processing.run(f"cnnmapper:{name}", parameters, feedback=feedback)


def found_wrong(path):
    """What the validator says of a file, which has overviews; a companion is not looked at."""
    warnings, errors, _ = validator.validate(str(path), full_check=True)
    assert gdal.Open(str(path)).GetRasterBand(1).GetOverviewCount() > 1
    return warnings + errors


def mapped(image, folder, feedback, **parameters):
    return run(
        "patchinference", feedback, INPUT=image, MODEL=MODEL, OUTPUT=str(folder / "map.tif"),
        **{"CREATION_OPTIONS": "COG=YES", **parameters},
    )  # fmt: skip


@pytest.mark.parametrize(
    "options",
    ["COG=YES", "COG=YES|COMPRESS=ZSTD|PREDICTOR=2|BIGTIFF=YES", "COG=YES|COMPRESS=NONE"],
)
def test_all_maps_of_a_run_are_cloud_optimised(image, tmp_path, feedback, options):
    result = mapped(
        image, tmp_path, feedback, CREATION_OPTIONS=options,
        OUTPUT_PROBABILITIES=str(tmp_path / "probabilities.tif"),
        OUTPUT_CONFIDENCE=str(tmp_path / "confidence.tif"), PROBABILITY_TYPE="uint16",
    )  # fmt: skip
    for name in ("OUTPUT", "OUTPUT_PROBABILITIES", "OUTPUT_CONFIDENCE"):
        assert not found_wrong(result[name]), name


def test_a_map_that_was_not_asked_to_be_is_found_out(image, tmp_path, feedback):
    result = mapped(image, tmp_path, feedback, CREATION_OPTIONS="")
    assert any("overview" in text for text in found_wrong(result["OUTPUT"]))


def test_merged_parts_are_cloud_optimised(image, tmp_path, feedback):
    for part in (1, 2):
        (tmp_path / str(part)).mkdir()
        mapped(image, tmp_path / str(part), feedback, CREATION_OPTIONS="", PART=f"{part}/2")
    merged = run(
        "mergemaps", feedback, INPUT=[str(tmp_path / str(part) / "map.tif") for part in (1, 2)],
        OUTPUT=str(tmp_path / "merged.tif"), CREATION_OPTIONS="COG=YES",
    )  # fmt: skip
    assert not found_wrong(merged["OUTPUT"])


def test_a_polished_map_is_cloud_optimised(image, tmp_path, feedback):
    made = mapped(image, tmp_path, feedback)
    polished = run(
        "polishmap", feedback, INPUT=made["OUTPUT"], MIN_AREA=0.5,
        OUTPUT=str(tmp_path / "polished.tif"), CREATION_OPTIONS="COG=YES",
    )  # fmt: skip
    assert not found_wrong(polished["OUTPUT"])


@pytest.mark.parametrize("options", ["COG=YES", ""])
def test_the_index_of_many_images_calls_maps_cloud_optimised_that_are(
    image, tmp_path, feedback, options
):
    folder = tmp_path / "maps"
    run(
        "mapimages", feedback, IMAGES=[image], MODEL=MODEL, OUTPUT=str(folder),
        CREATION_OPTIONS=options,
    )  # fmt: skip
    (item,) = folder.glob("scene*.json")
    asset = json.loads(item.read_text(encoding="utf-8"))["assets"]["class_map"]
    is_one = not found_wrong(folder / Path(asset["href"]).name)
    assert is_one == bool(options)
    assert ("profile=cloud-optimized" in asset["type"]) == is_one
    assert asset["type"].startswith("image/tiff; application=geotiff")
