"""What a STAC catalogue says of an image's values, and what its pixels say to that."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import JobError
from cnnmapper.engine.imagery import remote
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.inference.value_choice import choose_values
from cnnmapper.engine.predict import predict
from cnnmapper.engine.stac_image import stac_image

from tests.support.map_runs import predict_job
from tests.support.rasters import NORTH_UP, write_random
from tests.support.recorder import Recorder
from tests.support.small_images import said
from tests.support.web import serve, stac_item

NAMES = ("B02", "B03", "B04", "B08")
BASELINE, APPLIED = "s2:processing_baseline", "earthsearch:boa_offset_applied"


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A scene from before the change, with a corner without data, and saturated pixels."""
    path = write_random(tmp_path_factory.mktemp("scene") / "scene.tif", 70, 60)
    with rasterio.open(path, "r+") as dataset:
        pixels = dataset.read()
        pixels[:, :9, :12] = 0
        pixels[:, 30, 40] = 65535
        dataset.nodata = 0
        dataset.write(pixels)
    return path, pixels


@pytest.fixture(scope="module")
def web(tmp_path_factory, scene):
    """Items of the same scene: old, new, and new with 1000 subtracted by the catalogue."""
    folder = tmp_path_factory.mktemp("web")
    _, old = scene
    new = np.where((old == 0) | (old == 65535), old, old + 1000).astype("uint16")
    with serve() as server:
        files = {}
        for kind, pixels in (("old", old), ("new", new)):
            for name, image in zip((*NAMES, "SCL"), (*pixels, pixels[0] % 11)):
                path = folder / f"{kind}_{name}.tif"
                with rasterio.open(
                    path, "w", driver="GTiff", width=70, height=60, count=1, dtype="uint16",
                    crs="EPSG:32654", transform=NORTH_UP,
                ) as dataset:  # fmt: skip
                    dataset.write(image, 1)
                server.put(f"/{kind}/{name}.tif", path)
            files[kind] = {name: f"{server.url}/{kind}/{name}.tif" for name in (*NAMES, "SCL")}

        def scaled(kind):
            """Earth Search says the same of all its files."""
            band = {"nodata": 0, "scale": 0.0001, "offset": -0.1}
            return {
                name: {"href": address, "type": "image/tiff", "raster:bands": [band]}
                for name, address in files[kind].items()
            }

        server.offer([
            stac_item("old", files["old"], **{BASELINE: "03.01"}),
            stac_item("new", files["new"], **{BASELINE: "05.09"}),
            stac_item("unknown", files["new"]),
            stac_item("said", scaled("old"), **{BASELINE: "05.09", APPLIED: True}),
            stac_item("denied", scaled("old"), **{BASELINE: "05.09", APPLIED: False}),
            stac_item("true", scaled("new"), **{BASELINE: "05.09", APPLIED: False}),
            stac_item("claimed", scaled("new"), **{BASELINE: "05.09", APPLIED: True}),
            stac_item("later", files["new"], **{"processing:version": "05.11"}),
            stac_item("landsat", scaled("new"), collection="landsat-c2-l2",
                      **{"processing:version": "05.11"}),
        ])
        yield server


@pytest.fixture
def make(web, tmp_path):
    def run(item, assets=NAMES, collection="sentinel-2-l2a", **options):
        recorder = Recorder()
        target = tmp_path / f"{item}{len(options)}.vrt"
        job = jobs.StacImageJob(
            catalogue=web.stac, collection=collection, assets=assets, output=str(target),
            item=item, **options,
        )  # fmt: skip
        stac_image(job, recorder)
        return target, recorder

    return run


def facts_of(path):
    with remote.environment(), rasterio.open(path) as dataset:
        tags = [dataset.tags(band).get("BOA_ADD_OFFSET") for band in dataset.indexes]
        return dataset.read(), dataset.tags(), tags, dataset.scales, dataset.offsets


def test_an_image_of_the_later_processor_is_harmonised(make, scene):
    _, before = scene
    path, recorder = make("new")
    pixels, tags, band_tags, *_ = facts_of(path)
    np.testing.assert_array_equal(pixels, before)
    assert tags["PROCESSING_BASELINE"] == "05.09"
    assert tags["CNNMAPPER_VALUES"] == "1000 subtracted: harmonised"
    assert band_tags == ["0"] * 4
    assert "Processing baseline 05.09; values 1000 subtracted" in said(recorder)
    assert not recorder.warned
    with remote.environment(), rasterio.open(path) as dataset:
        assert dataset.nodatavals == (0,) * 4, "as in all products of Sentinel-2"
    np.testing.assert_array_equal(facts_of(make("later")[0])[0], before)


def test_an_image_of_the_earlier_processor_and_one_of_unknown_baseline_are_left_alone(make, scene):
    _, before = scene
    path, _ = make("old")
    pixels, tags, band_tags, *_ = facts_of(path)
    np.testing.assert_array_equal(pixels, before)
    assert (tags["CNNMAPPER_VALUES"], band_tags) == ("as stored", ["0"] * 4)
    path, _ = make("unknown")
    pixels, tags, band_tags, *_ = facts_of(path)
    assert pixels[0, 30, 30] == before[0, 30, 30] + 1000
    assert (tags.get("CNNMAPPER_VALUES"), band_tags) == (None, [None] * 4)


def test_what_is_no_reflectance_is_left_alone(make, scene):
    _, before = scene
    pixels, _, band_tags, *_ = facts_of(make("new", ("B02", "SCL"))[0])
    np.testing.assert_array_equal(pixels[0], before[0])
    assert pixels[1].max() < 11
    assert band_tags == ["0", None]


def test_an_image_as_stored_says_what_was_added_so_that_inference_subtracts_it(
    make, scene, tutorial_model, tmp_path
):
    image, before = scene
    path, _ = make("new", values="stored")
    pixels, tags, band_tags, *_ = facts_of(path)
    assert pixels[0, 30, 30] == before[0, 30, 30] + 1000
    assert (tags["CNNMAPPER_VALUES"], band_tags) == ("as stored", ["-1000"] * 4)
    maps, recorders = [], []
    for number, source in enumerate((image, path, make("new")[0])):
        job = predict_job(source, tutorial_model, tmp_path / f"{number}.tif")
        recorders.append(Recorder())
        predict(job, recorders[-1])
        with rasterio.open(job.class_map) as dataset:
            maps.append(dataset.read(1))
    np.testing.assert_array_equal(maps[1], maps[0])
    np.testing.assert_array_equal(maps[2], maps[0])
    assert "the model card does not say" in said(recorders[1], "warning")
    assert not recorders[2].warned, "it is harmonised: there is nothing to decide"


@pytest.mark.parametrize(
    ("item", "added", "words"),
    [
        # The pixels bear the catalogue out, or say nothing of it.
        ("said", 0, ""),
        ("true", 1000, ""),
        # It is wrong, as Earth Search is.
        ("denied", 0, "is not subtracted, but"),
        ("claimed", 0, "hardly any pixel is as dark"),
    ],
)
def test_the_catalogues_word_is_held_against_the_pixels(make, scene, item, added, words):
    _, before = scene
    path, recorder = make(item)
    pixels, _, band_tags, scales, offsets = facts_of(path)
    stored = 1000 if item in ("true", "claimed") else 0
    assert pixels[0, 30, 30] == before[0, 30, 30] + stored - added
    warnings = said(recorder, "warning")
    assert words in warnings
    assert bool(words) == bool(warnings)
    # Reflectance: the offset is not to be subtracted a second time.
    assert (scales, offsets) == ((1e-4,) * 4, (0.0,) * 4)
    assert band_tags == ["0"] * 4


def test_scale_and_offset_of_the_catalogue_are_kept(make):
    stored, _ = make("true", values="stored")
    *_, scales, offsets = facts_of(stored)
    assert (scales, offsets) == ((1e-4,) * 4, (-0.1,) * 4)
    landsat, _ = make("landsat", collection="landsat-c2-l2")
    pixels, tags, _, scales, offsets = facts_of(landsat)
    assert (scales, offsets) == ((1e-4,) * 4, (-0.1,) * 4)
    assert "PROCESSING_BASELINE" not in tags, "another satellite's processor"


@pytest.mark.parametrize("values", ["harmonised", "stored"])
@pytest.mark.parametrize("item", ["true", "new"])
def test_reflectance_is_the_same_of_an_image_as_stored_and_of_a_harmonised_one(
    make, scene, item, values
):
    _, before = scene
    path, _ = make(item, values=values)
    with remote.environment(), RasterioStack([jobs.RasterInput(str(path))]) as stack:
        job = predict_job(path, "model", path, values="scaled")
        stack.change(choose_values(job, None, {"": stack}).changes[""])
        read, missing = stack.read_masked(stack.grid.window, None)
    expected = np.moveaxis(before, 0, -1) / 10000
    sees = ~missing & (expected < 6).all(axis=-1)
    assert missing.any()
    np.testing.assert_allclose(read[sees], expected[sees], atol=1e-6)


def test_other_values_than_the_two_are_refused(web, tmp_path):
    job = jobs.StacImageJob(web.stac, "c", NAMES, str(tmp_path / "a.vrt"), values="scaled")
    with pytest.raises(JobError, match="expected harmonised or stored"):
        jobs.from_json(jobs.to_json(job))
