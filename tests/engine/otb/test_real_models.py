"""Orfeo ToolBox with exported models and their cards, and with what OTB itself has written."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.otb.graph_signature import read_signature

from tests.support.map_runs import predict_job
from tests.support.otb_expected import pixels
from tests.support.recorder import Recorder


def test_the_card_of_an_exported_model_serves_orfeo_toolbox(
    worker, otb_job, tutorial_model, make_raster, tmp_path
):
    image = make_raster(width=70, height=53, bands=4, name="four.tif")
    carded = predict_job(image, tutorial_model, tmp_path / "map.tif", engine="otb", mode="fcn",
                         probabilities="")  # fmt: skip
    worker.run(carded)
    parameters = worker.seen[-1]["parameters"]
    assert (parameters["source1.rfieldx"], parameters["output.spcscale"]) == (16, 4.0)
    assert parameters["output.names"] == ["estimated_labels", "softmax_layer"]


def test_with_orfeo_toolbox_an_image_unlike_the_training_is_said_to_be_or_refused(
    worker, otb_job, tutorial_model, make_raster, tmp_path
):
    image, model = make_raster(width=70, height=53), tmp_path / "model"
    shutil.copytree(tutorial_model, model)
    card = json.loads((model / "model_card.json").read_text(encoding="utf-8"))
    bands = [{"percentile_1": 0.01, "median": 0.2, "percentile_99": 0.6, "mean": 0.2}] * 4
    card["properties"]["cnnmapper:training"] = {"inputs": {"input": {"bands": bands}}}
    (model / "model_card.json").write_text(json.dumps(card), encoding="utf-8")
    job = predict_job(image, model, tmp_path / "map.tif", engine="otb", mode="fcn",
                      probabilities="", input_check="refuse")  # fmt: skip
    assert "divided by 10000 they would fit" in worker.error(job)["message"]
    said = worker.run(dataclasses.replace(job, input_check="warn"))
    assert any("divided by 10000" in one["message"] for one in said if one["type"] == "warning")


@pytest.mark.parametrize(
    ("mode", "reference"),
    [("patch", "otbtf_patch_softmax.tif"), ("fcn", "otbtf_fcn_softmax_single_tile.tif")],
)
def test_the_map_expected_of_tensorflowmodelserve_lies_where_its_own_did(golden, mode, reference):
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
    from cnnmapper.engine.otb.common_grid import Image
    from cnnmapper.engine.otb.serving_plan import make_plan

    job = predict_job(golden / "image_10m.tif", golden / "cnn_savedmodel", Path("map.tif"),
                      mode=mode, receptive_field="16", expression_field="1",
                      scale_factor="4")  # fmt: skip
    with RasterioStack(job.sources[0].rasters) as stack:
        image = Image("image", stack.grid, stack.bands, str(stack.dtype))
    signature = read_signature(golden / "cnn_savedmodel")
    plan = make_plan(job, None, signature, [image], Recorder())
    with RasterioStack((jobs.RasterInput(str(golden / reference)),)) as theirs:
        assert plan.geometry.layout.grid.differences(theirs.grid) == []
        assert theirs.tag("OTB_VERSION") == "8.1.1"


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_what_tensorflowmodelserve_itself_wrote_is_finished_as_it_is(
    worker, golden, tmp_path, mode
):
    """Its own files come back through the stand-in; the check of an FCN sample accepts them."""
    files = {
        "patchestimated_labels": "otbtf_patch_labels.tif",
        "patchsoftmax_layer": "otbtf_patch_softmax.tif",
        "fcnsoftmax_layer": "otbtf_fcn_softmax_single_tile.tif",
    }
    job = predict_job(golden / "image_10m.tif", golden / "cnn_savedmodel", tmp_path / "map.tif",
                      mode=mode, receptive_field="16", expression_field="1", scale_factor="4",
                      engine="otb")  # fmt: skip
    if mode == "fcn":
        job = dataclasses.replace(job, class_map="", box="3:2:60:50")
    result = worker.run(job, OTB_STAND_IN_COPY=json.dumps(
        {name: str(golden / file) for name, file in files.items()}
    ))[-1]  # fmt: skip
    assert result["type"] == "result", result
    if mode == "patch":
        np.testing.assert_array_equal(
            pixels(job.class_map), pixels(golden / "otbtf_patch_labels.tif")
        )
        expected = pixels(golden / "otbtf_patch_softmax.tif")
    else:
        expected = pixels(golden / "otbtf_fcn_softmax_single_tile.tif")[:, 2:52, 3:63]
    np.testing.assert_array_equal(pixels(job.probabilities), expected)
