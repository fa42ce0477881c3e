"""A sample from all over an image: what it holds, and how little is read for it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from cnnmapper.engine.contract.job import RasterInput
from cnnmapper.engine.geometry.grid import Grid
from cnnmapper.engine.geometry.ground_distance import ground_distance
from cnnmapper.engine.imagery import remote, sampling
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.imagery.sampling import WANTED, sample_image
from cnnmapper.engine.inference.training_images import training_of_images
from cnnmapper.engine.models.tensors import Tensor
from rasterio.transform import from_origin

from tests.support.recorder import Recorder
from tests.support.web import serve

SIDE = 3000


@pytest.fixture(scope="module")
def ramp():
    """An image whose first band grows from left to right, the second downwards."""
    row = np.arange(SIDE, dtype="uint16")
    return np.stack([np.tile(row, (SIDE, 1)), np.tile(row[:, None], (1, SIDE))])


def write(path, pixels, overviews=(), **profile):
    profile = {"nodata": None, "tiled": False, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[2], height=pixels.shape[1],
        count=pixels.shape[0], dtype=pixels.dtype, crs="EPSG:32654",
        transform=from_origin(500000, 4000000, 10, 10), **profile,
    ) as dataset:  # fmt: skip
        dataset.write(pixels)
        if overviews:
            dataset.build_overviews(overviews, rasterio.enums.Resampling.nearest)
    return RasterInput(str(path))


def sampled(raster, **options):
    with RasterioStack([raster]) as stack:
        return sample_image(stack, **options)


TILED = {"tiled": True, "blockxsize": 128, "blockysize": 128}


@pytest.mark.parametrize(
    ("overviews", "profile"),
    [((2, 4, 8), TILED), ((), TILED), ((), {"tiled": True, "blockxsize": 1008, "blockysize": 1008}),
     ((), {})],
    ids=["overviews", "small blocks", "few blocks", "strips"],
)  # fmt: skip
def test_the_sample_is_of_the_whole_image(tmp_path, ramp, overviews, profile):
    found = sampled(write(tmp_path / "a.tif", ramp, overviews, **profile))
    assert found.pixels.shape[1] == 2
    assert WANTED / 2 < len(found.pixels) < 2 * WANTED
    for band in range(2):
        low, middle, high = np.percentile(found.pixels[:, band], (1, 50, 99))
        assert abs(middle - SIDE / 2) < SIDE / 20
        assert low < SIDE / 12
        assert high > SIDE - SIDE / 12


def test_extremes_are_those_of_pixels_and_not_of_the_means_in_overviews(tmp_path):
    noise = np.random.default_rng(0).integers(0, 1000, (1, 900, 900)).astype("uint16")
    raster = write(tmp_path / "a.tif", noise, **TILED)
    with rasterio.open(raster.path, "r+") as dataset:
        dataset.build_overviews((2, 4, 8), rasterio.enums.Resampling.average)
    found = sampled(raster)
    assert not found.are_means
    assert np.percentile(found.pixels, (1, 99)) == pytest.approx((10, 990), abs=5)


def test_pixels_without_data_in_one_band_are_left_out(tmp_path, ramp):
    pixels = ramp.astype("float32") + 1
    pixels[0, :, : SIDE // 2] = -1
    pixels[1, : SIDE // 2] = np.nan
    whole = len(sampled(write(tmp_path / "whole.tif", ramp.astype("float32"))).pixels)
    found = sampled(write(tmp_path / "a.tif", pixels, nodata=-1))
    assert len(found.pixels) / whole == pytest.approx(0.25, abs=0.05)
    assert found.pixels.min() > SIDE // 2 - 1
    # What the job gives as nodata value takes precedence.
    found = sampled(RasterInput(str(tmp_path / "a.tif")), nodata=-2)
    assert len(found.pixels) / whole == pytest.approx(0.5, abs=0.05)


def test_a_small_image_is_read_as_it_is(tmp_path, ramp):
    found = sampled(write(tmp_path / "a.tif", ramp[:, :40, :50]))
    np.testing.assert_array_equal(found.pixels, ramp[:, :40, :50].reshape(2, -1).T)


def test_the_bands_that_are_taken_come_in_their_order(tmp_path, ramp):
    rasters = [write(tmp_path / f"{i}.tif", ramp[i : i + 1] + i, **TILED) for i in range(2)]
    with RasterioStack(rasters) as stack:
        stack.take((1, 0))
        assert stack.places == ((1, 1), (0, 1))
        turned = sample_image(stack).pixels
    with RasterioStack(rasters) as stack:
        np.testing.assert_array_equal(turned[:, ::-1], sample_image(stack).pixels)


def test_statistics_of_overviews_are_said_to_be_that(tmp_path, ramp):
    write(tmp_path / "plain.tif", ramp)
    rasterio.shutil.copy(tmp_path / "plain.tif", tmp_path / "cog.tif", driver="COG", blocksize=256)
    tensor = Tensor("image", (None, None, None, 2), "float32")
    with serve() as web, remote.environment():
        address = web.put("/a.tif", tmp_path / "cog.tif")
        for path, expected in ((f"/vsicurl/{address}", True), (str(tmp_path / "cog.tif"), False)):
            recorder = Recorder()
            training_of_images([RasterInput(path)], [tensor], {}, "", recorder)
            warned = [one["message"] for one in recorder.all("warning")]
            assert any("overviews were looked at" in text for text in warned) is expected


def test_a_large_file_without_overviews_is_read_in_few_places(tmp_path, ramp, monkeypatch):
    raster = write(tmp_path / "a.tif", ramp, **TILED)
    read = []
    for name in ("read_masked", "read_thinned"):
        real = getattr(RasterioStack, name)
        monkeypatch.setattr(
            RasterioStack, name, lambda self, place, nodata, real=real: (
                read.append(place), real(self, place, nodata)
            )[1],
        )  # fmt: skip
    sampled(raster)
    assert len(read) == sampling._SIDES**2
    assert sum(window.width * window.height for window in read) < 2 * WANTED


@pytest.mark.parametrize("with_overviews", [True, False])
def test_a_remote_image_is_sampled_within_a_few_requests(tmp_path, ramp, with_overviews):
    noisy = ramp + np.random.default_rng(0).integers(0, 99, ramp.shape, dtype="uint16")
    write(tmp_path / "plain.tif", noisy)
    rasterio.shutil.copy(
        tmp_path / "plain.tif", tmp_path / "cog.tif", driver="COG", compress="deflate",
        blocksize=256, overviews="AUTO" if with_overviews else "NONE",
    )  # fmt: skip
    with serve() as web, remote.environment():
        found = sampled(RasterInput(f"/vsicurl/{web.put('/a.tif', tmp_path / 'cog.tif')}"))
        requests = [answer.range for answer in web.log if answer.method == "GET"]
        sent = web.sent("/a.tif")
    assert len(found.pixels) > WANTED / 2
    assert found.are_means is with_overviews
    assert abs(np.median(found.pixels[:, 0]) - SIDE / 2) < SIDE / 10
    # The first one is for the head of the file.
    assert len(requests) <= (4 if with_overviews else 20)
    assert sent < (tmp_path / "cog.tif").stat().st_size / 4


@pytest.mark.parametrize(
    ("crs", "pixel", "metres", "in_degrees"),
    [
        ("EPSG:32654", 10.0, 10.0, False),
        ("EPSG:2263", 3.0, 3 * 0.3048006, False),  # US survey feet
        ("EPSG:4326", 0.001, 111.32 * np.sqrt(0.5), True),
    ],
)
def test_a_pixel_covers_metres_in_any_unit(crs, pixel, metres, in_degrees):
    wkt = rasterio.crs.CRS.from_string(crs).to_wkt()
    grid = Grid(100, 100, (pixel, 0, 10, 0, -pixel, 60 + 50 * pixel), wkt)
    found = ground_distance(grid)
    assert found.metres == pytest.approx(metres, rel=1e-3)
    assert found.in_degrees is in_degrees


def test_a_grid_without_a_system_covers_nothing_known():
    assert ground_distance(Grid(9, 9, (1, 0, 0, 0, 1, 0))) is None
