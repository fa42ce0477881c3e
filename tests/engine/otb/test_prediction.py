"""The maps of Orfeo ToolBox as an engine, a worker process in a Python of its own.

The real binding is in no package index: a stand-in for otbApplication takes its place under the
real pyotb, and reproduces what was measured on TensorflowModelServe (tests/support/otb_stand_in).
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from rasterio.transform import Affine

from tests.support.otb_expected import assert_is, mean_image, pixels, softmax_of
from tests.support.otb_worker import MAP, write_saved_model


def test_with_a_stand_in_for_otb_the_map_equals_brute_force(worker, otb_job, otb_image):
    worker.run(otb_job)
    expected = softmax_of([mean_image(otb_image)], [16])
    assert_is(otb_job, expected)
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(10, 0, 500080, 0, -10, 3999920)
        assert dataset.crs == rasterio.open(otb_image).crs


def test_with_a_stand_in_for_otb_a_box_of_a_fully_convolutional_map_is_not_shifted(
    worker, otb_job, otb_image
):
    """A tile that begins elsewhere reads too early; the stand-in's does so too."""
    worker.run(dataclasses.replace(otb_job, mode="fcn", box="2:3:7:5"))
    whole = softmax_of([mean_image(otb_image)], [16], step=4)
    assert_is(otb_job, whole[:, 3:8, 2:9])
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(
            40, 0, 500065 + 2 * 40, 0, -40, 3999935 - 3 * 40
        )


def test_the_stand_in_shifts_tiles_as_was_measured(worker, otb_job, otb_image):
    """Without what the engine does about it the test before would be worth nothing."""
    code = (
        "import json, sys, pyotb\n"
        "a = pyotb.TensorflowModelServe(json.loads(sys.argv[1]))\n"
        "a.write(sys.argv[2], ext_fname='box=2:3:7:5', pixel_type='float')\n"
    )
    parameters = {
        "source1.il": [str(otb_image)], "source1.rfieldx": 16, "source1.rfieldy": 16,
        "source1.placeholder": "image", "model.dir": "x", "output.names": ["probabilities"],
        "output.spcscale": 4.0, "model.fullyconv": True, "optim.disabletiling": True,
    }
    shifted = worker.folder / "shifted.tif"
    subprocess.run(
        [str(worker.python), "-c", code, json.dumps(parameters), str(shifted)],
        env={**os.environ, **worker.variables}, check=True, capture_output=True,
    )
    whole = softmax_of([mean_image(otb_image)], [16], step=1)
    rows, columns = np.arange(3, 8) * 4 - 1, np.arange(2, 9) * 4 - 1
    np.testing.assert_allclose(pixels(shifted), whole[:, rows][:, :, columns], atol=1e-6)


def test_with_a_stand_in_for_otb_the_missing_border_is_announced(worker, otb_job):
    messages = worker.run(dataclasses.replace(otb_job, mode="fcn"))
    assert (messages[-1]["width"], messages[-1]["height"]) == (13, 9)
    (warning,) = [m for m in messages if "leaves out pixels at the border" in m.get("message", "")]
    assert "13 x 9" in warning["message"]
    assert "14 x 10" in warning["message"]


def test_with_a_stand_in_for_otb_the_map_carries_what_every_map_carries(worker, otb_job):
    result = worker.run(otb_job)[-1]
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.nodata == 255
        assert dataset.dtypes == ("uint8",)
        assert dataset.colormap(1)[1] == (255, 255, 0, 255)
        assert dataset.colormap(1)[255] == (0, 0, 0, 0)
        assert dataset.descriptions == ("class",)
        assert dataset.tags()["CNNMAPPER_METHOD"] == "patches"
        assert dataset.tags()["TIFFTAG_SOFTWARE"].startswith("CNN Mapper")
    with rasterio.open(otb_job.probabilities) as dataset:
        assert dataset.descriptions == ("wet", "dry", "steep")
    companion = Path(otb_job.class_map + ".aux.xml").read_text(encoding="utf-8")
    assert "<Category>steep</Category>" in companion
    assert "steep" in Path(result["styles"]["OUTPUT"]).read_text(encoding="utf-8")
    left = {path.name for path in Path(otb_job.class_map).parent.iterdir()}
    assert not [name for name in left if ".part" in name]


def test_with_a_stand_in_for_otb_pixels_that_see_no_number_have_no_data(worker, otb_job, otb_image):
    with rasterio.open(otb_image) as dataset:
        data, profile = dataset.read().astype("float32"), dataset.profile
    data[0, 30, 40] = np.nan
    profile["dtype"] = "float32"
    broken = otb_image.with_name("nan.tif")
    with rasterio.open(broken, "w", **profile) as dataset:
        dataset.write(data)
    source = jobs.Source((jobs.RasterInput(str(broken)),))
    result = worker.run(dataclasses.replace(otb_job, sources=(source,)))[-1]
    labels = pixels(otb_job.class_map)[0]
    assert (labels[15:31, 25:41] == 255).all()
    assert result["valid_pixels"] <= labels.size - 16 * 16


def test_with_a_stand_in_for_otb_two_sources_equal_brute_force(
    worker, otb_job, otb_image, make_raster, tmp_path
):
    other = make_raster(width=70, height=53, bands=1, name="other.tif", seed=9)
    two = write_saved_model(tmp_path / "two", inputs={
        "a": ("float32", (*MAP, 2)), "b": ("float32", (*MAP, 1)),
    })  # fmt: skip
    sources = (*otb_job.sources, jobs.Source((jobs.RasterInput(str(other)),)))
    job = dataclasses.replace(otb_job, sources=sources, model=str(two), receptive_field="8,12")
    worker.run(job)
    expected = softmax_of([mean_image(otb_image), mean_image(other)], [8, 12])
    assert_is(job, expected)
    with rasterio.open(otb_job.class_map) as dataset:
        assert dataset.transform == Affine(10, 0, 500060, 0, -10, 3999940)


@pytest.mark.parametrize("rule", ["centre", "any", "all"])
def test_with_a_stand_in_for_otb_nodata_is_decided_by_pixel_and_rule(
    worker, otb_job, otb_image, rule
):
    """TensorflowModelServe's own nodata decides for whole tiles, so it is not asked for."""
    with rasterio.open(otb_image) as dataset:
        data, profile = dataset.read(), dataset.profile
    data[:, 10:31, 12:33] = 0
    data[1, 45, 60] = 0
    with rasterio.open(otb_image, "w", **profile) as dataset:
        dataset.write(data)
    job = dataclasses.replace(otb_job, nodata=0.0, nodata_rule=rule, tile_size=16)
    result = worker.run(job)[-1]
    (seen,) = worker.seen
    assert not {"source1.nodata", "output.bv"} & set(seen["parameters"])
    missing = (data == 0).any(axis=0)
    patches = np.lib.stride_tricks.sliding_window_view(missing, (16, 16))
    expected = {
        "centre": patches[:, :, 8, 8], "any": patches.any(axis=(2, 3)),
        "all": patches.all(axis=(2, 3)),
    }[rule]  # fmt: skip
    assert 0 < expected.sum() < expected.size
    np.testing.assert_array_equal(pixels(job.class_map)[0] == 255, expected)
    assert result["valid_pixels"] == (~expected).sum()


def test_with_a_stand_in_for_otb_every_kind_of_output_comes_from_one_run(
    worker, otb_job, otb_image, tmp_path
):
    job = dataclasses.replace(
        otb_job, output_names="probabilities,labels", data_type="float64",
        confidence=str(tmp_path / "confidence.tif"), probability_type="uint16",
    )  # fmt: skip
    worker.run(job)
    (seen,) = worker.seen
    assert seen["parameters"]["output.names"] == ["labels", "probabilities"]
    expected = softmax_of([mean_image(otb_image)], [16])
    stacked = pixels(job.class_map)
    assert stacked.dtype == "float64"
    np.testing.assert_allclose(stacked[:3], expected, atol=1e-6)
    assert set(np.unique(stacked[3])) <= {0, 1, 2}
    highest = pixels(job.confidence)[0] * 2e-5
    np.testing.assert_allclose(highest, expected.max(axis=0), atol=1.1e-5)
    with rasterio.open(job.probabilities) as dataset:
        assert dataset.scales == (2e-5, 2e-5, 2e-5)
        np.testing.assert_allclose(dataset.read() * 2e-5, expected, atol=1.1e-5)
