"""What the map files say of themselves: provenance, classes, colours, the cloud-optimised form."""

from __future__ import annotations

import json
import shutil
import subprocess
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import RasterError
from cnnmapper.engine.contract.job import PredictJob, RasterInput, Source
from cnnmapper.engine.contract.secrecy import shown_name
from cnnmapper.engine.inference.provenance import tags_of
from cnnmapper.engine.maps.legend import DEFAULT


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/ada/secret project/scene.tif", "scene.tif"),
        (r"C:\Users\ada\scene.tif", "scene.tif"),
        ("/vsicurl/https://ada:pass@host/a/scene.tif?sig=abc%3D&se=1", "scene.tif"),
        (
            "/vsicurl?pc_url_signing=yes&url=https%3A%2F%2Fhost%2Fa%2Fscene.tif%3Fsig%3Dabc",
            "scene.tif",
        ),
        ("/vsizip//data/a.zip/b.tif", "b.tif"),
        ("GPKG:/data/a.gpkg:table", "a.gpkg:table"),
        ("PG:host=h user=ada password=abc dbname=d", "PG connection"),
        ("<VRTDataset><SourceFilename>https://u:p@h</SourceFilename></VRTDataset>",
         "(virtual raster)"),
        ("/data/50% off?.tif", "50% off?.tif"),
    ],
)  # fmt: skip
def test_inputs_are_named_without_folders_log_ins_and_signatures(path, shown):
    assert shown_name(path) == shown
    job = PredictJob("patch", (Source((RasterInput(path),)),), "m", classes="/home/ada/a.qml")
    tags = tags_of(job, SimpleNamespace(sha256="0"), "engine", "dense")
    told = json.dumps(tags)
    for secret in ("ada", "pass", "sig", "abc"):
        assert secret not in told
    assert json.loads(tags["CNNMAPPER_PARAMETERS"]) == {"mode": "patch", "classes": "a.qml"}


def gdalinfo(path):
    """What anybody sees who has GDAL and nothing of this project."""
    program = shutil.which("gdalinfo")
    if program is None:
        pytest.skip("no gdalinfo here")
    return subprocess.run([program, str(path)], capture_output=True, text=True, check=True).stdout


@pytest.fixture(params=["", "COG=YES"])
def maps(request, make_raster, tutorial_model, run_map, tmp_path):
    options = (request.param,) if request.param else ()
    image = make_raster(width=330, height=300)
    _labels, _probabilities, profile, messages = run_map(
        image, tutorial_model, confidence=str(tmp_path / "confidence.tif"),
        probability_type="uint16", creation_options=options, edges="reflect", classes=str(DEFAULT),
    )
    return request.param, tmp_path, profile, messages


def test_plain_gdalinfo_shows_classes_colours_bands_and_provenance(maps):
    option, folder, _profile, _messages = maps
    shown = gdalinfo(folder / "map1.tif")
    for words in (
        "CNNMAPPER_INPUTS=image.tif", "CNNMAPPER_METHOD=dense", "CNNMAPPER_ENGINE=ONNX Runtime ",
        'CNNMAPPER_PARAMETERS={"mode": "patch", ', '"edges": "reflect"',
        "TIFFTAG_SOFTWARE=CNN Mapper ", "CNNMAPPER_MODEL=", "CNNMAPPER_MODEL_SHA256=",
        "CNNMAPPER_DATE=20", "Description = class", "NoData Value=255", "COMPRESSION=DEFLATE",
        "Block=256x256", "Overviews: 165x150", "0: Water", "5: Farm",
        "0: 127,188,252,255", "255: 0,0,0,0", "<GDALRasterAttributeTable",
    ):  # fmt: skip
        assert words in shown
    assert ("LAYOUT=COG" in shown) == bool(option)
    shown = gdalinfo(folder / "map1_probabilities.tif")
    assert "Type=UInt16" in shown
    assert "Offset: 0,   Scale:2e-05" in shown
    for name in ("Water", "Golf course", "Farm"):
        assert f"Description = {name}" in shown
    assert ("LAYOUT=COG" in shown) == bool(option)
    assert "Description = normalised entropy" in gdalinfo(folder / "confidence.tif")
    assert not [p.name for p in folder.iterdir() if ".part" in p.name]


def test_the_overviews_of_a_class_map_hold_no_class_that_is_not_below(maps):
    _option, folder, _profile, _messages = maps
    with rasterio.open(folder / "map1.tif") as dataset:
        whole = dataset.read(1)
    with rasterio.open(folder / "map1.tif", overview_level=0) as overview:
        small = overview.read(1)
    for y, x in np.ndindex(small.shape):
        assert small[y, x] in whole[2 * y : 2 * y + 2, 2 * x : 2 * x + 2]


def test_a_cloud_optimised_map_holds_what_the_plain_one_holds(
    make_raster, tutorial_model, run_map
):
    image = make_raster()
    plain = run_map(image, tutorial_model)
    for options in (("COG=YES",), ("cog=yes", "COMPRESS=LZW", "PREDICTOR=YES", "BLOCKSIZE=128")):
        cloud = run_map(image, tutorial_model, creation_options=options)
        np.testing.assert_array_equal(plain[0], cloud[0])
        np.testing.assert_array_equal(plain[1], cloud[1])
        assert cloud[2]["nodata"] == plain[2]["nodata"]
        assert cloud[2]["transform"] == plain[2]["transform"]
    assert cloud[2]["compress"] == "lzw"
    assert cloud[2]["blockxsize"] == 128


def test_an_option_that_is_no_switch_is_refused(make_raster, tutorial_model, run_map):
    with pytest.raises(RasterError, match=r"COG=maybe.*YES or NO"):
        run_map(make_raster(), tutorial_model, creation_options=("COG=maybe",))
