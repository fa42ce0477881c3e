"""Rasters over HTTP, from a real server on 127.0.0.1 that counts, fails and asks for log-ins."""

from __future__ import annotations

import base64
import json
import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import RasterError
from cnnmapper.engine.contract.secrecy import public
from cnnmapper.engine.geometry.grid import Window
from cnnmapper.engine.imagery import remote
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.predict import predict

from tests.support.recorder import Recorder
from tests.support.web import serve
from tests.support.web_server import DELAY, DROP, REFUSE, TRUNCATE, USER, WORD

BLOCK = 512


def make_cog(path: Path, size: int, filled: int, bands: int = 4) -> Path:
    """A COG of size x size pixels; noise in the upper left ``filled`` x ``filled``."""
    rng = np.random.default_rng(4)
    plain = path.with_suffix(".plain.tif")
    with rasterio.open(
        plain, "w", driver="GTiff", width=size, height=size, count=bands, dtype="uint16",
        crs="EPSG:32654", transform=rasterio.Affine(10, 0, 399960, 0, -10, 4000020), tiled=True,
        blockxsize=BLOCK, blockysize=BLOCK, compress="deflate", zlevel=1, interleave="pixel",
        sparse_ok=True,
    ) as dataset:
        coarse = rng.uniform(300, 5000, (bands, filled // 8 + 1, filled // 8 + 1))
        pixels = np.kron(coarse, np.ones((1, 8, 8)))[:, :filled, :filled]
        pixels = (pixels + rng.normal(0, 100, pixels.shape)).clip(1).astype("uint16")
        dataset.write(pixels, window=rasterio.windows.Window(0, 0, filled, filled))
        for number, name in enumerate(("B02", "B03", "B04", "B08")[:bands], 1):
            dataset.set_band_description(number, name)
    rasterio.shutil.copy(
        plain, path, driver="COG", compress="deflate", level=1, blocksize=BLOCK,
        overviews="NONE", sparse_ok=True,
    )
    plain.unlink()
    return path


@pytest.fixture(scope="module")
def cog(tmp_path_factory):
    return make_cog(tmp_path_factory.mktemp("cog") / "small.tif", 2600, 1400)


@pytest.fixture
def impatient(monkeypatch):
    """Short pauses and time-outs, so that a test does not wait for what a user would."""
    for name, value in {
        "GDAL_HTTP_MAX_RETRY": "3", "GDAL_HTTP_RETRY_DELAY": "0.05",
        "GDAL_HTTP_LOW_SPEED_TIME": "1", "GDAL_HTTP_CONNECTTIMEOUT": "2",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(remote, "PAUSE_S", 0.05)


def make_map(path, model, folder, **options):
    recorder = Recorder()
    folder.mkdir(exist_ok=True)
    job = jobs.PredictJob(
        mode="fcn", sources=(jobs.Source((jobs.RasterInput(str(path)),)),), model=str(model),
        class_map=str(folder / "map.tif"), **options,
    )
    predict(job, recorder)
    with rasterio.open(job.class_map) as dataset:
        return dataset.read(1), dataset.tags(), recorder


def test_a_map_of_a_part_of_a_large_image_downloads_only_the_blocks_that_it_touches(
    tutorial_model, tmp_path
):
    cog = make_cog(tmp_path / "large.tif", 10980, 2300)
    # A map of 1000 x 1000 pixels, beginning in the middle of a block of the image.
    first, size, field = 700, 1000, 16
    with serve() as web:
        url = web.put("/large.tif", cog)
        recorder = Recorder()
        job = jobs.PredictJob(
            mode="patch", sources=(jobs.Source((jobs.RasterInput(f"/vsicurl/{url}"),)),),
            model=str(tutorial_model), class_map=str(tmp_path / "map.tif"),
            box=f"{first}:{first}:{size}:{size}",
        )
        predict(job, recorder)
        sent = web.sent("/large.tif")
    first_block, last_block = first // BLOCK, (first + size - 1 + field - 1) // BLOCK
    touched = 0
    with rasterio.open(cog) as dataset:
        for row in range(first_block, last_block + 1):
            for column in range(first_block, last_block + 1):
                touched += dataset.block_size(1, row, column)
    print(f"blocks touched: {touched} bytes, sent: {sent} bytes, ratio {sent / touched:.3f}")
    assert touched > 1e6
    assert sent <= 1.2 * touched


def test_failures_of_one_answer_in_ten_change_nothing(
    cog, tutorial_model, tmp_path, impatient
):
    expected, _, _ = make_map(cog, tutorial_model, tmp_path / "local", box="0:0:300:300")
    for kind in (DROP, TRUNCATE, REFUSE, DELAY):
        with serve() as web:
            web.fail(kind, first=2, delay_s=2.5)
            url = web.put(f"/{kind}.tif", cog)
            labels, _, _ = make_map(
                f"/vsicurl/{url}", tutorial_model, tmp_path / kind, box="0:0:300:300",
                tile_size=32,
            )
            faults = [answer.fault for answer in web.log if answer.fault]
            assert faults, "something must have failed"
            assert set(faults) == {kind}
        np.testing.assert_array_equal(labels, expected)


def test_a_raster_that_fails_longer_than_gdal_repeats_is_opened_anew(cog, impatient):
    with serve() as web, remote.environment():
        url = web.put("/patience.tif", cog)
        raster = jobs.RasterInput(f"/vsicurl/{url}")
        with RasterioStack([raster]) as stack:
            # GDAL gives up after a dozen of them.
            web.fail(REFUSE, every=1, first=1, most=16)
            pixels = stack.read(Window(600, 600, 40, 40))
        assert len([answer for answer in web.log if answer.fault]) == 16
        with rasterio.open(cog) as dataset:
            there = dataset.read(window=rasterio.windows.Window(600, 600, 40, 40))
        np.testing.assert_array_equal(np.moveaxis(pixels, -1, 0), there)


def test_a_failure_that_persists_is_a_clear_error_without_secrets(cog, impatient):
    with serve() as web, remote.environment():
        url = web.put("/gone.tif", cog)
        address = url.replace("http://", "http://reader:topsecret@") + "?sig=alsosecret"
        with RasterioStack([jobs.RasterInput(f"/vsicurl/{address}")]) as stack:
            web.fail(TRUNCATE, every=1, first=1)
            with pytest.raises(RasterError) as caught:
                stack.read(Window(600, 600, 40, 40))
    recorder = Recorder()
    recorder.error(str(caught.value), str(caught.value.__cause__))
    said = recorder.text.getvalue()
    for words in ("gone.tif", "cannot be read at 600:600:40:40", "3 times", "network"):
        assert words in said
    assert "topsecret" not in said
    assert "alsosecret" not in said


def test_a_server_that_is_not_there_is_a_clear_error(impatient):
    with serve() as web:
        port = web.port
    with remote.environment(), pytest.raises(RasterError) as caught:
        RasterioStack([jobs.RasterInput(f"/vsicurl/http://127.0.0.1:{port}/a.tif")])
    assert "tried 3 times" in str(caught.value)


def test_a_file_that_the_server_has_not_is_not_asked_for_again_and_again(impatient):
    with serve() as web, remote.environment():
        with pytest.raises(RasterError, match="has no such file"):
            RasterioStack([jobs.RasterInput(f"{web.url}/none.tif")])
        assert len([a for a in web.log if a.path == "/none.tif"]) <= 3


def test_a_log_in_comes_through_standard_input_and_goes_to_its_address_alone(
    cog, tutorial_model, tmp_path, capfd
):
    expected, _, _ = make_map(cog, tutorial_model, tmp_path / "local", box="0:0:40:40")
    basic = "Basic " + base64.b64encode(f"{USER}:{WORD}".encode()).decode()
    with serve() as web:
        private = web.put("/private/image.tif", cog)
        raster = jobs.RasterInput(f"/vsicurl/{private}", credentials="abc1234")
        with remote.environment(), pytest.raises(RasterError, match="was not given"):
            RasterioStack([raster])
        with remote.environment(), pytest.raises(RasterError, match="wants a log-in"):
            RasterioStack([jobs.RasterInput(f"/vsicurl/{private}")])
        web.put("/private/other.tif", cog)
        raster = jobs.RasterInput(
            f"/vsicurl/{web.url}/private/other.tif", credentials="abc1234"
        )
        remote.receive(
            json.dumps({"headers": {"abc1234": {"Authorization": basic}}, "options": {}})
        )
        recorder = Recorder()
        job = jobs.PredictJob(
            mode="fcn", sources=(jobs.Source((raster,)),), model=str(tutorial_model),
            class_map=str(tmp_path / "map.tif"), box="0:0:40:40",
        )
        predict(job, recorder)
        with rasterio.open(job.class_map) as dataset:
            np.testing.assert_array_equal(dataset.read(1), expected)
            everything = str(dataset.tags())
    everything += recorder.text.getvalue() + jobs.to_json(job) + "".join(capfd.readouterr())
    assert WORD not in everything
    assert basic.split()[1] not in everything
    assert public(f"a library says {WORD}") == "a library says ***"


def test_subdatasets_archives_and_virtual_rasters_are_read(cog, tutorial_model, tmp_path):
    import zipfile

    expected, _, _ = make_map(cog, tutorial_model, tmp_path / "local", box="0:0:30:30")
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        archive.write(cog, "folder/image.tif")
    rasterio.shutil.copy(cog, tmp_path / "image.vrt", driver="VRT")
    with serve() as web:
        web.put("/images.zip", tmp_path / "images.zip")
        plain = web.put("/image.tif", cog)
        for number, name in enumerate((
            f"/vsizip/{tmp_path}/images.zip/folder/image.tif",
            tmp_path / "image.vrt",
            (tmp_path / "image.vrt").read_text(encoding="utf-8"),
            f"GTIFF_DIR:1:{cog}",
            f"/vsizip//vsicurl/{web.url}/images.zip/folder/image.tif",
            plain,
        )):
            labels, _, _ = make_map(
                name, tutorial_model, tmp_path / f"{number}", box="0:0:30:30"
            )
            np.testing.assert_array_equal(labels, expected)
        whole = math.ceil(cog.stat().st_size / 2)
        assert web.sent("/image.tif") < whole, "an address is read by ranges, not as a whole"


def test_open_options_reach_gdal(cog, tmp_path):
    raster = jobs.RasterInput(str(cog), ("OVERVIEW_LEVEL=NONE", "NUM_THREADS=2"))
    with RasterioStack([raster]) as stack:
        assert stack.bands == 4
    beyond = jobs.RasterInput(str(cog), ("OVERVIEW_LEVEL=9",))
    with pytest.raises(RasterError), RasterioStack([beyond]):
        pass


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/vsicurl/https://h.org/a.tif?sig=abc&se=1: failed", "/vsicurl/https://h.org/a.tif?***"),
        ("http://me:word@h.org/a.tif", "http://***@h.org/a.tif"),
        ("http://me:w@rd/x@h.org/a.tif", "http://***@h.org/a.tif"),
        ("url=https%3A%2F%2Fme%3Aword%40h.org%2Fa%3Fk%3Dv", "%2F%2F***%40h.org%2Fa%3F***"),
        ("/vsicurl?userpwd=me:word&url=http://h.org/a.tif", "userpwd=***&url=http://h.org/a.tif"),
        ("/vsicurl?pc_collection=s2&url=https://h.org/a.tif", "pc_collection=s2&url=https://h.org"),
    ],
)
def test_no_secret_of_an_address_is_shown(text, shown):
    assert shown in public(text)
    for secret in ("abc", "word", "w@rd"):
        assert secret not in public(text)

