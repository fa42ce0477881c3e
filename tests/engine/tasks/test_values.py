"""Numbers as the model was trained on them: Sentinel-2 before and after baseline 04.00, scales."""

from __future__ import annotations

import dataclasses
import json
import subprocess
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, JobError, RasterError
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.imagery.value_change import ValueChange
from cnnmapper.engine.inference.value_choice import choose_values
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.otb_worker import PACKAGE
from tests.support.recorder import Recorder
from tests.support.safe_folders import CORNER, SIDE_M, images_of, metadata_text, write_safe
from tests.support.small_images import said

NAMES = ("B02", "B03", "B04", "B08")
PLACE = rasterio.Affine(SIDE_M, 0, CORNER[0], 0, -SIDE_M, CORNER[1])
GRID = {"crs": "EPSG:32631", "transform": PLACE}
MAP = Path("map.tif")
NEW, OLD = "05.09", "03.01"


def pixels_of(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def write(path, pixels, names=(), **profile):
    """Write a raster of shape (bands, rows, columns)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = pixels.shape
    profile = {"driver": "GTiff", **GRID, **profile}
    with rasterio.open(
        path, "w", count=count, height=height, width=width, dtype=pixels.dtype, **profile
    ) as dataset:
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
        dataset.write(pixels)
    return path


def write_jp2(path, pixels):
    return write(path, pixels[np.newaxis], driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")


def beside(path, baseline=NEW, level="2A"):
    """Put a product's metadata beside a raster."""
    (path.parent / f"MTD_MSIL{level}.xml").write_text(metadata_text(baseline, level))
    return path


@pytest.fixture
def scene(make_raster):
    """A scene with a corner without data."""
    path = make_raster(name="scene.tif", width=70, height=60)
    pixels = pixels_of(path)
    pixels[:, :9, :12] = 0
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = 0
        dataset.write(pixels)
    return path


@pytest.fixture
def newer(scene, tmp_path):
    """The same scene from a later processor: 1000 more, 0 still no data; metadata beside it."""
    pixels = pixels_of(scene)
    path = tmp_path / "newer" / "scene.tif"
    path.parent.mkdir()
    path.write_bytes(scene.read_bytes())
    with rasterio.open(path, "r+") as dataset:
        dataset.write(np.where(pixels == 0, 0, pixels + 1000).astype("uint16"))
    return beside(path)


def stack_of(*paths):
    return RasterioStack([jobs.RasterInput(str(path)) for path in paths])


def plan_of(*paths, card=None, **options):
    job = predict_job(paths[0], "model", MAP, **options)
    with stack_of(*paths) as stack:
        return choose_values(job, card, {"image": stack})


def added_to(*paths):
    """What each band of the rasters is known to have had added to it."""
    with stack_of(*paths) as stack:
        return [band.added for bands in stack.stored() for band in bands]


def trained(**fields):
    return SimpleNamespace(training=SimpleNamespace(**fields))


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


# What is known of a file


@pytest.fixture
def plain():
    return np.random.default_rng(7).integers(1100, 4000, (1, 30, 40)).astype("uint16")


def test_both_levels_of_metadata_are_read_beside_and_above_a_file(plain, tmp_path):
    for level in ("2A", "1C"):
        image = write(tmp_path / level / "image.tif", plain)
        assert added_to(image) == [None]
        assert added_to(beside(image, NEW, level)) == [1000]
        assert added_to(beside(image, OLD, level)) == [0]
    # Above it only within a product, or where its name is that of a product's band.
    deep = tmp_path / "2A" / "a" / "b"
    beside(tmp_path / "2A" / "image.tif", NEW)
    assert added_to(write(deep / "image.tif", plain)) == [None]
    assert added_to(write(deep / "T31UFS_20230520T104629_B02_10m.tif", plain)) == [1000]
    assert added_to(write(deep / "T31UFS_20230520T104629_SCL_20m.tif", plain)) == [None]


def test_the_name_of_the_product_tells_where_there_are_no_metadata(plain, tmp_path):
    name = "S2B_MSIL2A_20220810T100559_N{}_R022_T32TPS_20220830T134009.SAFE"
    for digits, added in (("0400", 1000), ("0511", 1000), ("0301", 0)):
        image = write(tmp_path / name.format(digits) / "IMG_DATA" / "B02.tif", plain)
        assert added_to(image) == [added]


def test_metadata_in_the_file_tell(plain, tmp_path):
    image = write(tmp_path / "image.tif", np.concatenate([plain, plain]))
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(1, BOA_ADD_OFFSET="-1000")
    assert added_to(image) == [1000, None]
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(PROCESSING_BASELINE="05.10")
    assert added_to(image) == [1000, 1000]
    scaled = write(tmp_path / "scaled.tif", plain)
    with rasterio.open(scaled, "r+") as dataset:
        dataset.scales, dataset.offsets = [1e-4], [-0.1]
    assert added_to(scaled) == [1000]


def test_a_virtual_raster_is_told_by_the_files_of_each_band(plain, tmp_path):
    new = beside(write(tmp_path / "new" / "B02.tif", plain))
    old = beside(write(tmp_path / "old" / "B02.tif", plain), OLD)
    band = '<VRTRasterBand dataType="UInt16" band="{}">{}</VRTRasterBand>'
    source = (
        '<SimpleSource><SourceFilename relativeToVRT="{}">{}</SourceFilename>'
        "<SourceBand>1</SourceBand>{}</SimpleSource>"
    )

    def virtual(*bands):
        path = tmp_path / "virtual.vrt"
        parts = "".join(band.format(number, text) for number, text in enumerate(bands, 1))
        path.write_text(f'<VRTDataset rasterXSize="40" rasterYSize="30">{parts}</VRTDataset>')
        return path

    one, two = source.format(1, "new/B02.tif", ""), source.format(0, old, "")
    assert added_to(virtual(one, two)) == [1000, 0]
    # One band of both: nothing puts it right.
    plan = plan_of(virtual(one + two))
    assert not plan.changes
    assert "from before and after processing baseline 04.00" in plan.warnings[0]
    changed = one.replace("SimpleSource", "ComplexSource").replace(
        "</ComplexSource>", "<ScaleOffset>-1000</ScaleOffset></ComplexSource>"
    )
    assert added_to(virtual(changed)) == [None]
    assert str(new) not in changed


def test_pictures_of_8_bits_have_no_room_for_an_offset(tmp_path):
    picture = write(tmp_path / "TCI.tif", np.full((3, 20, 20), 90, "uint8"))
    assert added_to(beside(picture)) == [None] * 3


# What is decided


def test_pixels_that_are_too_dark_speak_against_the_metadata(scene):
    plan = plan_of(beside(scene))
    assert not plan.changes
    (warning,) = plan.warnings
    for words in ("1000 should have been added", "of a sample of band", "below 800",
                  "taken for subtracted already", "VALUES “harmonised” subtracts"):  # fmt: skip
        assert words in warning
    # The user's word weighs more.
    forced = plan_of(scene, values="harmonised")
    assert forced.changes
    assert "subtracted all the same" in forced.warnings[0]
    # Metadata that whoever wrote the file has compared with the pixels are believed.
    with rasterio.open(scene, "r+") as dataset:
        for number in range(1, 5):
            dataset.update_tags(number, BOA_ADD_OFFSET="-1000")
    assert plan_of(scene).changes


def test_what_one_band_of_a_product_says_holds_for_the_others_and_for_no_other_product(tmp_path):
    dark = np.full((1, 30, 40), 300, "uint16")
    bright = np.full((1, 30, 40), 3000, "uint16")
    paths = []
    for day, first in (("a", dark), ("b", bright)):
        paths += [
            write(tmp_path / day / "B04.tif", first), write(tmp_path / day / "B08.tif", bright)
        ]  # fmt: skip
        beside(paths[-1])
    plan = plan_of(*paths)
    added = [None if one is None else one.added for one in plan.changes["image"]]
    assert added == [None, None, 1000, 1000]
    taken, silent = plan.warnings
    assert "subtracted already" in taken
    for path, warning in zip(paths, (taken, taken, silent, silent)):
        assert str(path) in warning


def test_the_card_decides_where_it_says_what_the_model_was_trained_on(newer, plain, tmp_path):
    harmonised = plan_of(newer, card=trained(harmonised=True, values="harmonised"))
    assert harmonised.changes
    assert not harmonised.warnings
    stored = plan_of(newer, card=trained(harmonised=False, values="stored"))
    assert not stored.changes
    assert stored.words == "as stored"
    assert not stored.warnings
    scaled = plan_of(newer, card=trained(harmonised=None, values="scaled"))
    assert {one.scale for one in scaled.changes["image"]} == {1e-4}
    old = beside(write(tmp_path / "old" / "image.tif", plain), OLD)
    (warning,) = plan_of(old, card=trained(harmonised=False, values="stored")).warnings
    assert "nothing is added" in warning
    # The user has the last word.
    card = trained(harmonised=False, values="stored")
    assert plan_of(newer, card=card, values="harmonised").changes
    # A card that says nothing of it is one of an older version.
    assert plan_of(newer, card=trained(values=None)).warnings


def test_harmonised_without_evidence_is_a_warning(plain, tmp_path):
    image = write(tmp_path / "image.tif", plain)
    plan = plan_of(image, values="harmonised")
    assert not plan.changes
    assert "nothing tells the processing baseline" in plan.warnings[0]
    assert not plan_of(image).warnings
    assert not plan_of(beside(image, OLD), values="harmonised").warnings


def test_scale_and_offset_of_the_bands_are_applied_and_no_data_stay(tmp_path):
    pixels = np.arange(24, dtype="int16").reshape(2, 3, 4)
    image = write(tmp_path / "image.tif", pixels, nodata=5)
    with rasterio.open(image, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.5, 1.0), (-3.0, 0.0)
    plan = plan_of(image, values="scaled")
    assert plan.changes["image"] == (ValueChange(scale=0.5, offset=-3.0), None)
    with stack_of(image) as stack:
        stack.change(plan.changes["image"])
        read, missing = stack.read_masked(stack.grid.window, None)
        assert stack.dtype == read.dtype == np.float32
        stack.take([1])
        assert stack.dtype == np.int16
    expected = pixels[0] * 0.5 - 3
    expected[1, 1] = 5
    np.testing.assert_array_equal(read[..., 0], expected)
    np.testing.assert_array_equal(read[..., 1], pixels[1])
    assert missing.sum() == 1


def test_scale_and_offset_that_are_subtracted_already_are_not_subtracted_twice(scene):
    """Earth Search says -0.1 of files from which 1000 has been subtracted."""
    with rasterio.open(scene, "r+") as dataset:
        dataset.scales, dataset.offsets = [1e-4] * 4, [-0.1] * 4
    plan = plan_of(scene, values="scaled")
    assert {(one.scale, one.offset) for one in plan.changes["image"]} == {(1e-4, 0.0)}
    assert "subtracted already" in plan.warnings[0]


def test_scale_and_offset_are_refused_where_there_are_none(plain, tmp_path):
    image = write(tmp_path / "image.tif", plain)
    with pytest.raises(RasterError, match="has a scale or an offset"):
        plan_of(image, values="scaled")
    (warning,) = plan_of(image, card=trained(values="scaled")).warnings
    assert "no scale or offset is known" in warning


@pytest.mark.parametrize("dtype", ["uint16", "int16", "int32", "float32"])
def test_harmonised_data_are_at_least_1_and_no_data_stay_0(dtype):
    stored = np.array([[0, 1, 999, 1000, 1001, 1002, 9000]]).astype(dtype)
    found = ValueChange(added=1000.0).applied(stored, 9000.0)
    assert found.dtype == dtype
    assert found.tolist() == [[0, 1, 1, 1, 1, 2, 9000]]
    saturated = ValueChange(added=1000.0).applied(np.array([65535], "uint16"), None)
    assert saturated.tolist() == [65535]


def test_orfeo_toolbox_refuses_what_it_cannot_hand_on(newer):
    from cnnmapper.engine.contract.errors import OtbError
    from cnnmapper.engine.otb.limits import refuse_changed_values

    with pytest.raises(OtbError, match="VALUES “as stored”"):
        refuse_changed_values(plan_of(newer))
    refuse_changed_values(plan_of(newer, values="stored"))


def test_a_job_with_other_values_is_refused(newer):
    job = predict_job(newer, "model", MAP, values="halved")
    with pytest.raises(JobError, match="values"):
        jobs.from_json(jobs.to_json(job))
    assert issubclass(JobError, EngineError)
