"""No map takes the place of what is read for it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio.shutil
from cnnmapper.engine.compare import compare
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.contract.job import CompareJob, RasterInput
from cnnmapper.engine.inference.map_files import wanted_maps
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.predict import predict
from rasterio.vrt import WarpedVRT

from tests.support.map_runs import predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder


def test_the_parts_of_a_virtual_raster_are_not_overwritten(make_raster, tutorial_model, tmp_path):
    part, virtual = make_raster(), tmp_path / "all.vrt"
    with rasterio.open(part) as dataset, WarpedVRT(dataset) as warped:
        rasterio.shutil.copy(warped, virtual, driver="VRT")
    before = part.read_bytes()
    for output in ("class_map", "confidence"):
        job = predict_job(virtual, tutorial_model, tmp_path / "map.tif", **{output: str(part)})
        with pytest.raises(OutputError, match="is a part of the image; it would be lost"):
            predict(job, Recorder())
    assert part.read_bytes() == before


def test_the_parts_of_a_virtual_map_are_not_overwritten_by_a_comparison(tmp_path):
    part, virtual, other = (tmp_path / name for name in ("a.tif", "a.vrt", "b.tif"))
    for path in (part, other):
        with rasterio.open(
            path, "w", driver="GTiff", width=8, height=8, count=1, dtype="uint8",
            crs="EPSG:32654", transform=NORTH_UP,
        ) as dataset:  # fmt: skip
            dataset.write(np.ones((1, 8, 8), "uint8"))
    with rasterio.open(part) as dataset, WarpedVRT(dataset) as warped:
        rasterio.shutil.copy(warped, virtual, driver="VRT")
    before = part.read_bytes()
    pair = RasterInput(str(other)), RasterInput(str(virtual))
    with pytest.raises(OutputError, match="is a part of the image; it would be lost"):
        compare(CompareJob(*pair, difference=str(part)), Recorder())
    assert part.read_bytes() == before


def test_a_legend_of_somebodys_own_is_not_overwritten_by_the_style_of_a_map(tmp_path):
    legend = tmp_path / "map.qml"
    job = predict_job(
        tmp_path / "image.tif", tmp_path, tmp_path / "map.tif", classes=str(legend)
    )
    ours = Legend.unnamed(3).to_qml()
    legend.write_text(ours.replace("3.22.0", "3.34.1-Prizren"))
    with pytest.raises(OutputError, match=r"CLASSES is .*map\.qml, which the style of .*map\.tif"):
        wanted_maps(job)
    # What an older map of the same name has brought along may be taken for the next.
    legend.write_text(ours)
    assert wanted_maps(job)["OUTPUT"] == tmp_path / "map.tif"


def test_two_maps_do_not_share_a_style(tmp_path):
    job = predict_job(
        tmp_path / "image.tif", tmp_path, tmp_path / "map.tif",
        probabilities=str(tmp_path / "map.tiff"),
    )  # fmt: skip
    with pytest.raises(OutputError, match="the same file name"):
        wanted_maps(job)
