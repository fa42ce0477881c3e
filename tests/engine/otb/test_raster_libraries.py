"""GDAL and rasterio: Orfeo ToolBox's Python has one or the other, and the maps must not tell."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs

from tests.support.otb_expected import pixels
from tests.support.otb_worker import PACKAGE


@pytest.mark.parametrize("kind", ["plain", "nodata", "nan", "alpha", "mask"])
def test_gdal_and_rasterio_see_the_same_pixels_and_the_same_nodata(
    worker, make_raster, kind, tmp_path
):
    from cnnmapper.engine.geometry.grid import Window
    from cnnmapper.engine.imagery.rasterio_stack import RasterioStack

    path = make_raster(width=30, height=20, bands=3, name="in.tif")
    with rasterio.open(path) as dataset:
        data, profile = dataset.read().astype("float32"), dataset.profile
    profile.update(dtype="float32", count=4 if kind == "alpha" else 3)
    data[1, 5:9, 7:12] = np.nan if kind == "nan" else -5
    if kind in ("nodata", "nan"):
        profile["nodata"] = data[1, 5, 7]
    given = -5.0 if kind == "plain" else None
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as out:
        out.write(data, [1, 2, 3])
        out.set_band_description(2, "B03")
        if kind == "alpha":
            out.colorinterp = [*out.colorinterp[:3], rasterio.enums.ColorInterp.alpha]
            out.write((data[1] > 300).astype("float32"), 4)
        if kind == "mask":
            out.write_mask(data[1] > 300)
    window = Window(-3, 2, 25, 30)
    with RasterioStack((jobs.RasterInput(str(path)),)) as stack:
        pixels_, mask = stack.read_masked(window, given)
        names = [band.name for band in stack.all_bands]
        facts = stack.bands, [b.mask for b in stack.all_bands], str(stack.dtype), names
    code = f"""{PACKAGE}
import numpy
from e.imagery.gdal_stack import GdalStack
from e.geometry.grid import Window
from e.contract.job import RasterInput
stack = GdalStack((RasterInput({str(path)!r}),))
pixels, mask = stack.read_masked(Window(-3, 2, 25, 30), {given!r})
numpy.savez({str(tmp_path / 'out.npz')!r}, pixels=pixels, mask=mask)
names = [band.name for band in stack.all_bands]
print((stack.bands, [b.mask for b in stack.all_bands], str(stack.dtype), names))
"""
    done = subprocess.run([str(worker.python), "-c", code], check=True, capture_output=True,
                          text=True)  # fmt: skip
    assert done.stdout.strip() == str(facts)
    theirs = np.load(tmp_path / "out.npz")
    np.testing.assert_array_equal(pixels_, theirs["pixels"])
    assert mask is not None
    assert mask.any()
    np.testing.assert_array_equal(mask, theirs["mask"])


@pytest.mark.parametrize("options", [(), ("COG=YES", "COMPRESS=LZW")])
def test_gdal_and_rasterio_finish_a_map_alike(worker, otb_job, tmp_path, options):
    """OTB's Python has one or the other; the maps must not tell."""
    from cnnmapper.engine.geometry.grid import Grid, Window
    from cnnmapper.engine.maps import map_profile, rasterio_writer
    from cnnmapper.engine.maps.legend import read_legend

    legend = read_legend(Path(otb_job.classes))
    (tmp_path / "profile.json").write_text("{}")
    grid = Grid(600, 300, (10, 0, 500000, 0, -10, 4000000), rasterio.crs.CRS.from_epsg(32654).wkt)
    profile = map_profile.MapProfile(grid, "uint8", ("class",), 255, legend, tags={"A": "b"})
    data = np.random.default_rng(1).integers(0, 3, (300, 600, 1)).astype("uint8")
    np.save(tmp_path / "data.npy", data)
    ours = rasterio_writer.RasterioWriter(tmp_path / "ours.tif", profile, options)
    ours.write(data, Window(0, 0, 600, 300))
    ours.finish()
    code = f"""{PACKAGE}
import numpy
from pathlib import Path
from e.maps.gdal_writer import GdalWriter
from e.maps.map_profile import MapProfile
from e.geometry.grid import Grid, Window
from e.maps.legend import read_legend
grid = Grid(600, 300, (10, 0, 500000, 0, -10, 4000000), {grid.crs!r})
profile = MapProfile(grid, 'uint8', ('class',), 255, read_legend(Path({otb_job.classes!r})),
                     tags={{'A': 'b'}})
writer = GdalWriter(Path({str(tmp_path / 'theirs.tif')!r}), profile, {options!r})
writer.write(numpy.load({str(tmp_path / 'data.npy')!r}), Window(0, 0, 600, 300))
writer.finish()
"""
    subprocess.run([str(worker.python), "-c", code], check=True)

    def facts(name):
        with rasterio.open(tmp_path / name) as dataset:
            kept = {k: v for k, v in dataset.profile.items() if k != "crs"}
            return (
                kept, dataset.crs.to_epsg(), dataset.tags(), dataset.descriptions,
                dataset.tags(ns="IMAGE_STRUCTURE"),
                dataset.colormap(1), dataset.overviews(1),
                (tmp_path / f"{name}.aux.xml").read_text(),
            )  # fmt: skip

    assert facts("ours.tif") == facts("theirs.tif")
    assert (facts("theirs.tif")[4].get("LAYOUT") == "COG") == bool(options)
    np.testing.assert_array_equal(pixels(tmp_path / "ours.tif"), pixels(tmp_path / "theirs.tif"))
