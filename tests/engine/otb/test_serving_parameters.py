"""What TensorflowModelServe is given: every parameter of a job arrives there."""

from __future__ import annotations

import dataclasses

import rasterio
from cnnmapper.engine.contract import job as jobs
from rasterio.transform import Affine

from tests.support.otb_worker import MAP, write_saved_model


def test_with_a_stand_in_for_otb_the_parameters_of_a_patch_based_run_arrive(
    worker, otb_job, otb_image, otb_model
):
    result = worker.run(otb_job)[-1]
    assert result["type"] == "result", result
    (seen,) = worker.seen
    out = seen["parameters"].pop("out")
    assert seen["parameters"] == {
        "source1.il": [str(otb_image)], "source1.rfieldx": 16, "source1.rfieldy": 16,
        "source1.placeholder": "image", "model.dir": str(otb_model),
        "output.names": ["labels", "probabilities"], "output.spcscale": 1.0,
        "output.efieldx": 1, "output.efieldy": 1,
        # As many patches as fit into the memory, and no more than the map has.
        "optim.tilesizex": 51, "optim.tilesizey": 38,
    }
    # No box: the whole map. Floats as they are: OTB truncates them into whole numbers.
    assert out.endswith(
        ".part.tif?&gdal:co:BIGTIFF=IF_SAFER&gdal:co:COMPRESS=DEFLATE&gdal:co:ZLEVEL=1"
    )
    assert seen["pixel_type"] == "float"
    assert seen["environment"]["OTB_TF_NSOURCES"] == "1"
    assert result["method"] == "patches"
    assert result["engine"] == "Orfeo ToolBox 8.1.1 (pyotb 2.2.0)"


def test_with_a_stand_in_for_otb_a_fully_convolutional_run_is_one_tile_with_the_spacing_scale(
    worker, otb_job
):
    result = worker.run(dataclasses.replace(otb_job, mode="fcn"))[-1]
    assert result["method"] == "fully convolutional, one tile"
    trial, run = worker.seen
    assert run["parameters"]["model.fullyconv"] is True
    assert run["parameters"]["output.spcscale"] == 4.0
    assert run["parameters"]["optim.disabletiling"] is True
    assert "streaming:type=none" in run["parameters"]["out"]
    assert "optim.tilesizex" not in run["parameters"]
    # The sample that it is compared with: every patch of 4 x 4 pixels of the map.
    assert "model.fullyconv" not in trial["parameters"]
    assert trial["parameters"]["output.spcscale"] == 1.0
    assert ":13:13&" in trial["parameters"]["out"]


def test_with_a_stand_in_for_otb_box_options_tiles_ram_and_device_arrive(worker, otb_job):
    result = worker.run(dataclasses.replace(
        otb_job, box="3:5:20:10", tile_size=8, ram_mb=333, device="cpu", user_placeholders="",
    ))[-1]  # fmt: skip
    (seen,) = worker.seen
    assert "?&box=3:5:20:10&gdal:co:" in seen["parameters"]["out"]
    assert seen["parameters"]["optim.tilesizex"] == seen["parameters"]["optim.tilesizey"] == 8
    assert seen["environment"]["OTB_MAX_RAM_HINT"] == "333"
    assert seen["environment"]["CUDA_VISIBLE_DEVICES"] == "-1"
    assert (result["width"], result["height"]) == (20, 10)


def test_with_a_stand_in_for_otb_the_map_is_cloud_optimised_where_that_is_asked_for(
    worker, otb_job
):
    options = ("COG=YES", "COMPRESS=LZW")
    result = worker.run(dataclasses.replace(otb_job, creation_options=options))[-1]
    assert result["type"] == "result", result
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.compression.value == "LZW"


def test_with_a_stand_in_for_otb_two_sources_and_constants_arrive(
    worker, otb_job, otb_image, make_raster, tmp_path
):
    fine = make_raster(width=140, height=106, bands=1, name="pan.tif",
                       transform=Affine(5, 0, 500000, 0, -5, 4000000))  # fmt: skip
    two = write_saved_model(tmp_path / "two", inputs={
        "ms": ("float32", (*MAP, 2)), "pan": ("float32", (*MAP, 1)),
        "is_training": ("bool", ()), "dropout": ("float32", ()), "depth": ("int32", ()),
    })  # fmt: skip
    sources = (*otb_job.sources, jobs.Source((jobs.RasterInput(str(fine), ("NUM_THREADS=2",)),)))
    result = worker.run(dataclasses.replace(
        otb_job, sources=sources, model=str(two), receptive_field="8,16x14", placeholders="ms,pan",
        user_placeholders="is_training=False dropout=1e-3 depth=3",
    ))[-1]  # fmt: skip
    assert result["type"] == "result", result
    (seen,) = worker.seen
    parameters = seen["parameters"]
    assert parameters["source2.il"] == [f"{fine}?&gdal:oo:NUM_THREADS=2"]
    assert (parameters["source2.rfieldx"], parameters["source2.rfieldy"]) == (16, 14)
    assert parameters["source1.rfieldx"] == 8
    assert (parameters["source1.placeholder"], parameters["source2.placeholder"]) == ("ms", "pan")
    assert seen["environment"]["OTB_TF_NSOURCES"] == "2"
    assert sorted(parameters["model.userplaceholders"]) == [
        "depth=3", "dropout=0.001", "is_training=false",
    ]  # fmt: skip


def test_with_a_stand_in_for_otb_a_model_of_blocks_gets_its_expression_field(worker, otb_job):
    result = worker.run(dataclasses.replace(
        otb_job, mode="fcn", expression_field="8", scale_factor="1", tile_size=20
    ))[-1]  # fmt: skip
    (seen,) = worker.seen
    assert seen["parameters"]["output.efieldx"] == seen["parameters"]["output.efieldy"] == 8
    assert "model.fullyconv" not in seen["parameters"]
    assert seen["parameters"]["optim.tilesizex"] == 16
    assert (result["width"], result["height"]) == ((70 - 16 + 8) // 8 * 8, (53 - 16 + 8) // 8 * 8)
