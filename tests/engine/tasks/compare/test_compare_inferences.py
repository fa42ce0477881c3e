"""The two inferences agree where they mean the same pixel."""

from __future__ import annotations

import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export

from tests.support.recorder import Recorder


def compare_the_two_inferences(run, run_map, tmp_path, image, model):
    run_map(image, model)
    run_map(image, model, mode="fcn")
    maps = [jobs.RasterInput(str(tmp_path / f"map{i}.tif")) for i in (1, 2)]
    with rasterio.open(maps[1].path) as dataset:
        centres = dataset.read(1)
    result, _, _ = run(*maps)
    assert result["agreement"] == 1.0
    assert result["compared_pixels"] == (centres != 255).sum() > 100
    assert result["classes"] > 1
    # Between the centres the maps differ: the comparison looks at different pixels.
    assert 0.2 < result["area_agreement"] < 1
    backwards, _, _ = run(*maps[::-1])
    assert backwards["agreement"] == 1.0
    assert backwards["area_agreement"] == pytest.approx(result["area_agreement"])


def test_the_fcn_map_agrees_with_the_patch_map_at_its_pixel_centres(
    run, run_map, tmp_path, make_raster, tutorial_model
):
    image = make_raster(width=123, height=94)
    compare_the_two_inferences(run, run_map, tmp_path, image, tutorial_model)


def test_the_golden_fcn_map_agrees_with_the_golden_patch_map(run, run_map, tmp_path, golden):
    model = tmp_path / "model"
    export(jobs.ExportJob(str(golden / "cnn.keras"), str(model)), Recorder())
    compare_the_two_inferences(run, run_map, tmp_path, golden / "image_10m.tif", model)
    ours = jobs.RasterInput(str(tmp_path / "map1.tif"))
    theirs = jobs.RasterInput(str(golden / "otbtf_patch_labels.tif"))
    assert run(ours, theirs)[0]["agreement"] == 1.0
