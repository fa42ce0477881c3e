"""Which bands feed the model: by number, by name, by the model card."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import BandsError, ModelError, RasterError
from cnnmapper.engine.export import export
from cnnmapper.engine.imagery.bands import Band, arrange, pick
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.predict import predict

NAMES = ("B02", "B03", "B04", "B08", "B11", "B12")


def described(*names):
    return [Band(name) for name in names]


def test_bands_are_picked_by_number_and_by_name_in_the_order_given():
    bands = described("B02", "B03", "B04", "B08")
    assert pick("4, 3,2", bands) == (3, 2, 1)
    assert pick("B08,b03", bands) == (3, 1)
    assert pick("B4,1", bands) == (2, 0), "B4 and B04 are one band"


def test_a_name_is_taken_from_the_name_of_a_file_that_holds_one_band():
    bands = [Band("T18SVG_20220601_B02_10m", True), Band("T18SVG_20220601_B8A_20m", True)]
    assert arrange(("B8A", "B02"), bands, "input") == (1, 0)


def test_the_wavelength_that_gdal_writes_behind_a_name_does_not_matter():
    assert pick("B02", described("B3, central wavelength 560 nm", "B2, central wavelength 490 nm"))


@pytest.mark.parametrize("text", ["5", "0", "B99", "-1", "1.5"])
def test_a_band_that_is_not_there_is_an_error_that_lists_what_is(text):
    with pytest.raises(BandsError) as caught:
        pick(text, described("B02", "B03", "", "B08"))
    assert f"“{text}”" in str(caught.value)
    assert "the bands 1 (B02), 2 (B03), 3, 4 (B08)" in str(caught.value)


def test_a_name_that_fits_two_bands_is_not_guessed():
    with pytest.raises(BandsError, match="fits several"):
        pick("B02", described("B02, winter", "B02, summer"))


def test_a_series_has_each_name_once_for_every_date_and_those_are_taken_in_their_order():
    series = described("B02", "B08", "B02", "B08")
    assert arrange(("B02", "B08", "B02", "B08"), series, "input") == (0, 1, 2, 3)
    assert arrange(("B8", "B2", "B8", "B2"), series, "input") == (1, 0, 3, 2)
    with pytest.raises(BandsError, match="lacks the bands B02, B08"):
        arrange(("B02", "B08") * 3, series, "input")
    with pytest.raises(BandsError, match="fits several"):
        arrange(("B02", "B08") * 2, described(*["B02", "B08"] * 3), "input")


def test_nothing_is_matched_where_neither_side_has_names():
    assert arrange(("B02", "B03"), described("", ""), "input") is None
    assert arrange(("B02",), [Band("image", from_file_name=True)], "input") is None


@pytest.fixture(scope="module")
def six_band_model(tmp_path_factory):
    """A small CNN over six bands whose card names them."""
    from cnnmapper.engine.models.tensorflow_setup import keras

    from tests.support.recorder import Recorder

    keras.utils.set_random_seed(11)
    image = keras.Input((None, None, 6), name="input")
    x = keras.layers.Rescaling(1e-4)(image)
    x = keras.layers.Conv2D(12, 5, activation="relu")(x)
    wide = keras.initializers.RandomNormal(stddev=2)
    soft = keras.layers.Conv2D(4, 1, activation="softmax", kernel_initializer=wide)(x)
    folder = tmp_path_factory.mktemp("six")
    keras.Model(image, soft).save(folder / "six.keras")
    job = jobs.ExportJob(
        str(folder / "six.keras"), str(folder / "model"), bands=", ".join(NAMES)
    )
    export(job, Recorder())
    return folder / "model"


def write(path: Path, pixels, names):
    height, width, count = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count, dtype="uint16",
        crs="EPSG:32654", transform=rasterio.Affine(10, 0, 500000, 0, -10, 4000000),
    ) as dataset:
        dataset.write(np.moveaxis(pixels, -1, 0))
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
    return path


@pytest.fixture(scope="module")
def pixels():
    return np.random.default_rng(5).integers(200, 6000, (40, 50, 6)).astype("uint16")


@pytest.fixture
def run(tmp_path, six_band_model):
    from tests.support.recorder import Recorder

    def predicted(rasters, bands=""):
        recorder = Recorder()
        source = jobs.Source(tuple(jobs.RasterInput(str(path)) for path in rasters))
        job = jobs.PredictJob(
            mode="patch", sources=(source,), model=str(six_band_model), bands=bands,
            class_map=str(tmp_path / "map.tif"), probabilities=str(tmp_path / "p.tif"),
        )
        predict(job, recorder)
        with rasterio.open(tmp_path / "map.tif") as a, rasterio.open(tmp_path / "p.tif") as b:
            return a.read(1), b.read(), recorder

    return predicted


def test_a_file_with_the_bands_in_another_order_gives_the_same_map_and_says_so(
    run, tmp_path, pixels
):
    right = write(tmp_path / "right.tif", pixels, NAMES)
    labels, probabilities, recorder = run([right])
    assert len(np.unique(labels)) > 2
    assert not [m for m in recorder.all("info") if "by their names" in m["message"]]
    order = [4, 0, 5, 2, 1, 3]
    wrong = write(tmp_path / "wrong.tif", pixels[:, :, order], [NAMES[i] for i in order])
    labels2, probabilities2, recorder = run([wrong])
    np.testing.assert_array_equal(labels, labels2)
    np.testing.assert_array_equal(probabilities, probabilities2)
    (said,) = [m["message"] for m in recorder.all("info") if "by their names" in m["message"]]
    assert "bands 2, 5, 4, 6, 1, 3 of 6 are read" in said
    # Without names there is nothing to find: the map is another one.
    nameless = write(tmp_path / "nameless.tif", pixels[:, :, order], [])
    assert (run([nameless])[0] != labels).mean() > 0.1
    # BANDS mends it.
    numbers = ",".join(str(order.index(i) + 1) for i in range(6))
    np.testing.assert_array_equal(run([nameless], numbers)[1], probabilities)


def test_a_stack_of_files_named_after_their_bands_may_come_in_any_order(run, tmp_path, pixels):
    labels, _, _ = run([write(tmp_path / "right.tif", pixels, NAMES)])
    files = [
        write(tmp_path / f"T54SUE_20220601_{NAMES[i]}_10m.tif", pixels[:, :, [i]], [])
        for i in (3, 1, 5, 0, 4, 2)
    ]
    np.testing.assert_array_equal(run(files)[0], labels)


def test_bands_that_the_model_does_not_want_are_left_out(run, tmp_path, pixels):
    labels, _, _ = run([write(tmp_path / "right.tif", pixels, NAMES)])
    more = np.concatenate([pixels[:, :, :1] * 0, pixels, pixels[:, :, :1] * 0], axis=2)
    file = write(tmp_path / "eight.tif", more, ["SCL", *NAMES, "CLD"])
    np.testing.assert_array_equal(run([file])[0], labels)


def test_a_band_that_the_model_wants_and_the_image_lacks_is_named(run, tmp_path, pixels):
    file = write(tmp_path / "five.tif", pixels[:, :, :5], NAMES[:5])
    with pytest.raises(BandsError) as caught:
        run([file])
    said = str(caught.value)
    for words in ("lacks the band B12", "1 (B02), 2 (B03), 3 (B04), 4 (B08), 5 (B11)", "“input”"):
        assert words in said
    # Five bands cannot be made six by naming them.
    assert "BANDS" not in said
    assert "input input" not in said
    assert not (tmp_path / "map.tif").exists()


def test_the_bands_that_the_advice_names_are_taken(run, tmp_path, pixels):
    order = [2, 1, 0, 3, 4, 5]
    labels, _, _ = run([write(tmp_path / "right.tif", pixels, NAMES)])
    other = [*(NAMES[i] for i in order[:5]), "SWIR 2"]
    file = write(tmp_path / "other.tif", pixels[:, :, order], other)
    with pytest.raises(BandsError) as caught:
        run([file])
    advice = re.search(r"such as ([\d,]+);", str(caught.value)).group(1)
    assert advice == "3,2,1,4,5,6"
    np.testing.assert_array_equal(run([file], advice)[0], labels)


def test_an_order_in_bands_that_contradicts_the_card_is_taken_with_a_warning(
    run, tmp_path, pixels
):
    file = write(tmp_path / "right.tif", pixels, NAMES)
    labels, _, _ = run([file])
    reversed_, _, recorder = run([file], "6,5,4,3,2,1")
    assert (reversed_ != labels).mean() > 0.1
    assert "the order differs" in str(recorder.all("warning"))


def test_rasters_on_different_grids_are_refused_with_the_differences(run, tmp_path, pixels):
    first = write(tmp_path / "first.tif", pixels[:, :, :3], NAMES[:3])
    second = write(tmp_path / "second.tif", pixels[:30, :, 3:], NAMES[3:])
    with pytest.raises(RasterError) as caught:
        run([first, second])
    for words in ("second.tif", "first.tif", "size 50 x 30 instead of 50 x 40", "Align rasters"):
        assert words in str(caught.value)


def test_the_card_keeps_the_names_as_the_stac_extension_wants_them(six_band_model):
    document = json.loads((six_band_model / "model_card.json").read_text(encoding="utf-8"))
    (image,) = document["properties"]["mlm:input"]
    assert image["bands"] == [{"name": name} for name in NAMES]
    assert image["input"]["dim_order"] == ["batch", "height", "width", "bands"]
    assert document["properties"]["eo:bands"] == [{"name": name} for name in NAMES]
    assert read_card(six_band_model).bands == {"input": NAMES}


def test_a_card_with_band_names_is_valid_by_the_schema_of_the_extension(six_band_model):
    from tests.support.places import SHARED

    schema = SHARED / "schemas" / "mlm-v1.5.2.schema.json"
    if not schema.exists():
        pytest.skip("the schema of the extension (../shared/schemas) is not here")
    import jsonschema
    from referencing import Registry
    from referencing.jsonschema import DRAFT7

    # What the schema takes from others (raster, processing) is not about band names.
    kind = {"properties": {"data_type": {"type": "string"}}}
    others = {"definitions": {"fields": {}, "bands": {"items": kind}}}
    registry = Registry(retrieve=lambda uri: DRAFT7.create_resource(others))
    validator = jsonschema.Draft7Validator(json.loads(schema.read_text()), registry=registry)
    card = json.loads((six_band_model / "model_card.json").read_text(encoding="utf-8"))
    assert [error.message for error in validator.iter_errors(card)] == []
    card["properties"]["mlm:input"][0]["input"]["dim_order"][-1] = "channel"
    assert list(validator.iter_errors(card)), "names without an axis called bands must not pass"


@pytest.mark.parametrize("bands", ["B02,B03", "B02,B02,B03,B04", "B02,B03,B04,B08;B11"])
def test_names_that_do_not_fit_the_model_are_refused_at_the_export(
    tutorial_keras, tmp_path, messages, bands
):
    with pytest.raises(ModelError, match="BANDS"):
        export(jobs.ExportJob(str(tutorial_keras), str(tmp_path / "out"), bands=bands), messages)
    assert not (tmp_path / "out").exists()
