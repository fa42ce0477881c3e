"""Numbers as the model was trained on them: Sentinel-2 before and after baseline 04.00, scales."""

from __future__ import annotations

import dataclasses
import json
import subprocess
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.inference.value_choice import choose_values
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.otb_worker import PACKAGE
from tests.support.recorder import Recorder
from tests.support.safe_folders import images_of, write_safe
from tests.support.small_images import said
from tests.support.stored_values import (
    MAP,
    OLD,
    beside,
    pixels_of,
    stack_of,
    write,
)

NAMES = ("B02", "B03", "B04", "B08")


def write_jp2(path, pixels):
    return write(path, pixels[np.newaxis], driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")


# The map


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_a_scene_of_the_later_processor_has_the_map_of_the_earlier_one(
    tutorial_model, run_map, scene, newer, mode
):
    expected = run_map(scene, tutorial_model, mode=mode)
    # Several tiles: other threads read them, each with files of its own.
    found = run_map(newer, tutorial_model, mode=mode, tile_size=5)
    assert_same_map(found[:2], expected[:2])
    assert len(np.unique(expected[0])) > 3, "no data and three classes, or it proves nothing"
    stored = run_map(newer, tutorial_model, mode=mode, values="stored")
    assert (stored[0] != expected[0]).mean() > 0.05, "reading it as stored must matter"
    assert np.array_equal(stored[0] == 255, expected[0] == 255)


def test_a_card_that_does_not_say_is_a_warning_with_both_readings(
    tutorial_model, run_map, scene, newer
):
    *_, recorder = run_map(newer, tutorial_model)
    (warning,) = recorder.warned
    for words in ("1000", "baseline 05.09", "MTD_MSIL2A.xml", "is subtracted", "card does not say",
                  "choose VALUES “as stored”"):  # fmt: skip
        assert words in warning
    *_, chosen = run_map(newer, tutorial_model, values="harmonised")
    assert not chosen.warned
    assert "1000 subtracted from" in said(chosen)
    for quiet in (run_map(newer, tutorial_model, values="stored"), run_map(scene, tutorial_model)):
        assert not quiet[-1].warned
        assert "subtracted" not in said(quiet[-1])


def test_the_map_says_what_was_done_to_the_values(tutorial_model, scene, newer, tmp_path):
    told = {}
    for name, image, options in (
        ("new", newer, {}), ("stored", newer, {"values": "stored"}), ("old", scene, {}),
    ):  # fmt: skip
        job = predict_job(image, tutorial_model, tmp_path / f"{name}.tif", **options)
        predict(job, Recorder())
        with rasterio.open(job.class_map) as dataset:
            told[name] = dataset.tags()
    assert "1000 subtracted from" in told["new"]["CNNMAPPER_VALUES"]
    assert "baseline 05.09" in told["new"]["CNNMAPPER_VALUES"]
    assert told["stored"]["CNNMAPPER_VALUES"] == told["old"]["CNNMAPPER_VALUES"] == "as stored"
    assert json.loads(told["stored"]["CNNMAPPER_PARAMETERS"])["values"] == "stored"


def test_a_run_is_another_one_where_the_metadata_beside_the_image_are_others():
    from cnnmapper.engine.inference.run_identity import identity_of

    job = predict_job("image.tif", "model", MAP)
    card = SimpleNamespace(sha256="0", legend=None)
    one, same, other = (
        identity_of(job, card, [], "dense", [], values) for values in ("a", "a", "as stored")
    )
    assert one == same != other


@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_dates_before_and_after_the_change_are_each_put_right_by_their_own_metadata(
    tutorial_model, run_map, scene, tmp_path, mode
):
    """Two bands of an old date, two of a new one, in a stack."""
    pixels = pixels_of(scene)
    old = beside(write(tmp_path / "2019" / "a.tif", pixels[:2], nodata=0), OLD)
    raised = np.where(pixels[2:] == 0, 0, pixels[2:] + 1000).astype("uint16")
    new = beside(write(tmp_path / "2023" / "a.tif", raised, nodata=0))
    plain = write(tmp_path / "plain.tif", pixels, nodata=0)
    expected = run_map(plain, tutorial_model, mode=mode)
    job = predict_job(plain, tutorial_model, tmp_path / "dates.tif", mode=mode)
    rasters = tuple(jobs.RasterInput(str(path)) for path in (old, new))
    recorder = Recorder()
    predict(dataclasses.replace(job, sources=(jobs.Source(rasters),)), recorder)
    with rasterio.open(job.class_map) as labels, rasterio.open(job.probabilities) as soft:
        found = labels.read(1), np.moveaxis(soft.read(), 0, -1)
    assert_same_map(found, expected[:2])
    (warning,) = recorder.warned
    assert "2023" in warning
    assert "2019" not in warning


# A product in its folder


@pytest.fixture
def product(tmp_path):
    """A SAFE folder of baseline 04.00, and what its bands held before."""
    rng = np.random.default_rng(6)
    before = {name: rng.integers(1, 4000, (40, 50)).astype("uint16") for name in NAMES}
    for image in before.values():
        image[:, :6] = 0
        image[20, 30] = 65535
    stored = {name: _raised(image) for name, image in before.items()}
    stored["AOT"] = np.full((40, 50), 300, "uint16")
    return write_safe(tmp_path, stored, write_jp2), before


def _raised(image):
    return np.where((image == 0) | (image == 65535), image, image + 1000).astype("uint16")


def test_a_safe_folder_is_read_as_it_is_harmonised_and_as_reflectance(product):
    metadata, before = product
    files = images_of(metadata)
    with stack_of(*(files[name] for name in NAMES)) as stack:
        window = stack.grid.window
        stored = stack.read(window)
        for values in ("harmonised", "scaled"):
            job = predict_job(files["B02"], "model", MAP, values=values)
            stack.change(choose_values(job, None, {"": stack}).changes[""])
            read, missing = stack.read_masked(window, None)
            expected = np.stack([before[name] for name in NAMES], axis=-1)
            assert np.array_equal(missing, np.any(expected == 0, axis=-1))
            if values == "harmonised":
                assert read.dtype == stack.dtype == np.uint16
                np.testing.assert_array_equal(read, expected)
            else:
                assert read.dtype == stack.dtype == np.float32
                sees = (expected != 0) & (expected != 65535)
                np.testing.assert_allclose(read[sees], expected[sees] / 10000, atol=1e-6)
                assert not read[missing].any()
            stack.change([None] * 4)
        assert np.array_equal(stack.read(window), stored)


def test_the_subdataset_of_a_product_is_told_by_its_metadata(product):
    metadata, before = product
    name = f"SENTINEL2_L2A:{metadata}:10m:EPSG_32631"
    with stack_of(name) as stack:
        job = predict_job(name, "model", MAP, values="harmonised")
        changes = choose_values(job, None, {"": stack}).changes[""]
        # Red, green, blue, near infrared; what is no reflectance is left alone.
        assert [None if one is None else one.added for one in changes[:5]] == [1000.0] * 4 + [None]
        stack.change(changes)
        read = stack.read(stack.grid.window)
    for column, band in enumerate(("B04", "B03", "B02", "B08")):
        np.testing.assert_array_equal(read[..., column], before[band])
    assert set(np.unique(read[..., 4])) == {300}


def test_gdals_own_bindings_read_the_same(worker, product):
    metadata, before = product
    paths = [str(images_of(metadata)[name]) for name in NAMES]
    code = f"""{PACKAGE}
import sys
import numpy
from e.contract.job import PredictJob, RasterInput, Source
from e.imagery.gdal_stack import GdalStack
from e.inference.value_choice import choose_values
source = Source(tuple(map(RasterInput, {paths!r})))
stack = GdalStack(source.rasters)
for values in ("harmonised", "scaled"):
    job = PredictJob("patch", (source,), "model", values=values)
    stack.change(choose_values(job, None, {{"": stack}}).changes[""])
    numpy.save(sys.argv[1] + values + ".npy", stack.read(stack.grid.window))
    print(stack.dtype)
    stack.change([None] * 4)
"""
    folder = f"{metadata.parent.parent}/"
    done = subprocess.run([str(worker.python), "-c", code, folder], check=True,
                          capture_output=True, text=True)  # fmt: skip
    assert done.stdout.split() == ["uint16", "float32"]
    expected = np.stack([before[name] for name in NAMES], axis=-1)
    np.testing.assert_array_equal(np.load(f"{folder}harmonised.npy"), expected)
    with stack_of(*paths) as stack:
        job = predict_job(paths[0], "model", MAP, values="scaled")
        stack.change(choose_values(job, None, {"": stack}).changes[""])
        ours = stack.read(stack.grid.window)
    np.testing.assert_array_equal(np.load(f"{folder}scaled.npy"), ours)
