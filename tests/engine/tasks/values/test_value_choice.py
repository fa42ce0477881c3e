"""How values are read where metadata, pixels, the card and the user's word meet."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, JobError, RasterError
from cnnmapper.engine.imagery.value_change import ValueChange

from tests.support.map_runs import predict_job
from tests.support.stored_values import (
    MAP,
    OLD,
    beside,
    plan_of,
    stack_of,
    trained,
    write,
)


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
