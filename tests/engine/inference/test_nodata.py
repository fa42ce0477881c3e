"""Which pixels of a map have data, against a brute-force evaluation pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.predict import predict
from rasterio.enums import ColorInterp

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

FIELD = 16


def scene(seed=3, width=61, height=47, holes=True):
    """Pixels (height, width, 4) without zeros, and a mask with a block and scattered holes."""
    generator = np.random.default_rng(seed)
    pixels = generator.integers(200, 6000, (height, width, 4)).astype("uint16")
    mask = np.zeros((height, width), bool)
    if holes:
        mask[5:30, 8:35] = True
        for row, column in ((40, 3), (2, 50), (35, 55), (44, 40)):
            mask[row, column] = True
    return pixels, mask


def write(path, pixels, nodata=None, **profile):
    height, width, count = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count,
        dtype=pixels.dtype, crs="EPSG:32654", transform=NORTH_UP, nodata=nodata, **profile,
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels, -1, 0))
    return path


def by_brute_force(mask, rule, edges, step):
    """The output pixels that are nodata, one window at a time."""
    start = -(FIELD // 2) if edges == "reflect" else 0
    height, width = mask.shape
    padded = np.pad(mask, FIELD, mode="reflect")
    if edges == "reflect":
        rows, columns = -(-height // step), -(-width // step)
    else:
        rows, columns = (height - FIELD) // step + 1, (width - FIELD) // step + 1
    result = np.zeros((rows, columns), bool)
    for j in range(rows):
        for i in range(columns):
            y, x = start + step * j + FIELD, start + step * i + FIELD
            window = padded[y : y + FIELD, x : x + FIELD]
            result[j, i] = {
                "centre": window[FIELD // 2, FIELD // 2],
                "any": window.any(),
                "all": window.all(),
            }[rule]
    return result


@pytest.mark.parametrize("rule", ["centre", "any", "all"])
@pytest.mark.parametrize(("mode", "step"), [("patch", 1), ("fcn", 4)])
@pytest.mark.parametrize("edges", ["crop", "reflect"])
def test_each_rule_equals_a_brute_force_evaluation(
    tutorial_model, run_map, tmp_path, rule, mode, step, edges
):
    pixels, mask = scene()
    pixels[mask, 2] = 0  # one band is enough to be without data
    image = write(tmp_path / "holes.tif", pixels, nodata=0)
    labels, softmax, profile, recorder = run_map(
        image, tutorial_model, mode=mode, edges=edges, nodata_rule=rule, tile_size=13
    )
    expected = by_brute_force(mask, rule, edges, step)
    assert expected.any()
    assert not expected.all()
    np.testing.assert_array_equal(labels == profile["nodata"], expected)
    np.testing.assert_array_equal((softmax == -1).all(axis=-1), expected)
    assert recorder.result_["valid_pixels"] == int((~expected).sum())
    # Where there is data, the holes are fed to the model as they are.
    bare = write(tmp_path / "bare.tif", pixels)
    everywhere = run_map(bare, tutorial_model, mode=mode, edges=edges)
    valid = ~expected
    assert_same_map(
        (labels[valid], softmax[valid]), (everywhere[0][valid], everywhere[1][valid])
    )


def test_nodata_may_come_from_a_mask_an_alpha_band_or_the_parameter(
    tutorial_model, run_map, tmp_path
):
    pixels, mask = scene()
    expected = by_brute_force(mask, "centre", "crop", 1)
    masked = tmp_path / "masked.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        write(masked, pixels)
        with rasterio.open(masked, "r+") as dataset:
            dataset.write_mask(~mask)
    alpha = tmp_path / "alpha.tif"
    opaque = np.where(mask, 0, 65535).astype("uint16")
    write(alpha, np.dstack([pixels, opaque]))
    with rasterio.open(alpha, "r+") as dataset:
        dataset.colorinterp = [*[ColorInterp.gray] * 4, ColorInterp.alpha]
    marked = pixels.copy()
    marked[mask] = 7
    plain = write(tmp_path / "plain.tif", marked)
    for image, options in ((masked, {}), (alpha, {}), (plain, {"nodata": 7.0})):
        labels, _, profile, _ = run_map(image, tutorial_model, **options)
        np.testing.assert_array_equal(labels == profile["nodata"], expected)


def test_a_declared_nodata_value_is_not_asked_for_where_it_is_classified_by_the_rule(
    tutorial_model, run_map, tmp_path
):
    pixels, mask = scene()
    pixels[mask] = 0
    assert mask.mean() > 0.01
    declared = write(tmp_path / "declared.tif", pixels, nodata=0)
    bare = write(tmp_path / "bare.tif", pixels)

    def asks(image):
        recorder = run_map(image, tutorial_model, nodata_rule="all")[3]
        return any("give NODATA 0" in w["message"] for w in recorder.all("warning"))

    assert asks(bare)
    assert not asks(declared)


def test_an_image_without_any_data_gives_an_empty_map_and_says_so(
    tutorial_model, run_map, tmp_path
):
    image = write(tmp_path / "empty.tif", np.zeros((40, 40, 4), "uint16"), nodata=0)
    labels, softmax, profile, recorder = run_map(image, tutorial_model)
    assert (labels == profile["nodata"]).all()
    assert (softmax == -1).all()
    assert recorder.result_["valid_pixels"] == 0
    assert "no valid pixel" in recorder.all("warning")[-1]["message"]


def test_tiles_without_data_are_not_computed(tutorial_model, tmp_path, monkeypatch):
    from cnnmapper.engine.inference.methods import RegionMethod

    pixels, _ = scene(width=160, height=160, holes=False)
    pixels[:, 40:] = 0
    image = write(tmp_path / "mostly_empty.tif", pixels, nodata=0)
    computed = []
    run = RegionMethod.run

    def counting(self, seen, blocks):
        computed.append(blocks)
        return run(self, seen, blocks)

    monkeypatch.setattr(RegionMethod, "run", counting)
    predict(predict_job(image, tutorial_model, tmp_path / "map.tif", tile_size=32), Recorder())
    # 5 x 5 tiles; only the first two columns (output pixels 0 to 63) see anything at their centre.
    assert len([b for b in computed if b.x >= 64]) == 0
    assert len(computed) <= 12


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_what_sees_nan_or_infinity_has_no_data_by_any_rule(
    tutorial_model, run_map, tmp_path, value
):
    pixels, mask = scene()
    floats = pixels.astype("float32")
    floats[mask] = value
    image = write(tmp_path / "nan.tif", floats)
    expected = by_brute_force(mask, "any", "crop", 1)
    for rule in ("centre", "all"):
        labels, _, profile, _ = run_map(image, tutorial_model, nodata_rule=rule)
        np.testing.assert_array_equal(labels == profile["nodata"], expected)


def test_pixels_of_a_block_follow_their_own_centres(run_map, tmp_path):
    from cnnmapper.engine.contract.job import ExportJob
    from cnnmapper.engine.export import export

    from tests.support import specimens as zoo

    keras_file = tmp_path / "unet.keras"
    zoo.BY_NAME["unet_64_to_32"].model().save(keras_file)
    export(ExportJob(str(keras_file), str(tmp_path / "unet")), Recorder())
    pixels, _ = scene(width=110, height=100, holes=False)
    mask = np.random.default_rng(2).random((100, 110)) < 0.2
    pixels[mask] = 0
    image = write(tmp_path / "holes.tif", pixels, nodata=0)
    labels, _, profile, _ = run_map(image, tmp_path / "unet", mode="fcn")
    # Receptive field 64, expression field 32: the map begins at pixel 64 // 2 - 32 // 2.
    expected = mask[16 : 16 + labels.shape[0], 16 : 16 + labels.shape[1]]
    np.testing.assert_array_equal(labels == profile["nodata"], expected)
