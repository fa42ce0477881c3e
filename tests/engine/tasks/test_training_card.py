"""What the export finds out of a model's training: from images, layers, or a card beside it."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import RasterError
from cnnmapper.engine.contract.job import ExportJob, InspectJob, RasterInput
from cnnmapper.engine.export import export
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.card_training import BandStatistics
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.input_scaling import training_of_layers

from tests.support.places import SHARED
from tests.support.rasters import write_random
from tests.support.recorder import Recorder
from tests.support.small_images import said

MEANS, DEVIATIONS = (1000.0, 1400.0), (300.0, 500.0)


def network(*first, bands=2):
    image = keras.Input((None, None, bands), name="image")
    x = image
    for layer in first:
        x = layer(x)
    x = keras.layers.Conv2D(3, 3, activation="softmax", name="classes")(x)
    return keras.Model(image, x)


def exported(model, folder, **options):
    model.save(folder / "cover.keras")
    recorder = Recorder()
    export(ExportJob(str(folder / "cover.keras"), str(folder / "m"), **options), recorder)
    return read_card(folder / "m"), recorder


def image(path, values, size=40, **profile):
    """An image of the given values, one band for each row of them."""
    pixels = np.asarray(values)
    generator = np.random.default_rng(1)
    pixels = np.stack([generator.permutation(np.resize(row, size * size)) for row in pixels])
    profile = {"crs": "EPSG:32654", **profile}
    scales, units = profile.pop("scales", None), profile.pop("units", None)
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=len(pixels), dtype=pixels.dtype,
        transform=rasterio.transform.from_origin(500000, 4000000, 20, 20), **profile,
    ) as dataset:  # fmt: skip
        dataset.write(pixels.reshape(len(pixels), size, size))
        if scales:
            dataset.scales, dataset.offsets = scales
        if units:
            dataset.units = units
    return RasterInput(str(path))


NORMAL = keras.layers.Normalization(
    mean=np.array(MEANS), variance=np.array(DEVIATIONS) ** 2, name="normal"
)


def trained_normalisation():
    layer = keras.layers.BatchNormalization(name="normal")
    layer.build((None, None, None, 2))
    layer.set_weights([np.ones(2), np.zeros(2), np.array(MEANS), np.array(DEVIATIONS) ** 2])
    return layer


@pytest.mark.parametrize(
    "first",
    [
        (NORMAL,),
        (trained_normalisation(),),
        # What comes before is taken back.
        (
            keras.layers.Rescaling(0.5, 100),
            keras.layers.Normalization(mean=[600, 800], variance=[150**2, 250**2]),
        ),
        (lambda x: (x - 100) / 10,
         keras.layers.Normalization(mean=[90, 130], variance=[900, 2500])),
        (lambda x: 2.0 * x, keras.layers.Identity(),
         keras.layers.Normalization(mean=[2000, 2800], variance=[600**2, 1000**2])),
    ],
    ids=["Normalization", "BatchNormalization", "rescaled before", "by operations", "doubled"],
)  # fmt: skip
def test_a_layer_that_normalises_tells_mean_and_deviation_of_the_bands(first):
    found = training_of_layers(network(*first)).inputs["image"]
    assert [band.mean for band in found.bands] == pytest.approx(MEANS, rel=1e-5)
    assert [b.standard_deviation for b in found.bands] == pytest.approx(DEVIATIONS, rel=1e-5)
    assert "layer" in found.origin


@pytest.mark.parametrize(
    ("layer", "highest"),
    [(keras.layers.Rescaling(1 / 255), 255), (keras.layers.Rescaling(1 / 127.5, -1), 255),
     (lambda x: x * 1e-4, 10000), (keras.layers.Rescaling([1e-4, 1e-3]), (10000, 1000))],
)  # fmt: skip
def test_a_layer_that_rescales_tells_the_likely_range_alone(layer, highest):
    found = training_of_layers(network(layer)).inputs["image"]
    tops = np.broadcast_to(highest, 2)
    assert [(b.minimum, b.maximum) for b in found.bands] == [
        (0, pytest.approx(top, rel=1e-5)) for top in tops
    ]
    assert all(band.mean is None for band in found.bands)
    assert "likely range" in found.origin


@pytest.mark.parametrize(
    "first",
    [(), (keras.layers.BatchNormalization(),), (keras.layers.Rescaling(1.0),),
     (keras.layers.Conv2D(2, 1), NORMAL)],
    ids=["nothing", "never trained", "no change", "not the first"],
)  # fmt: skip
def test_layers_that_know_nothing_of_the_images_tell_nothing(first):
    assert not training_of_layers(network(*first))


def test_images_of_the_training_give_the_card_their_statistics_and_pixel_size(tmp_path):
    values = np.stack([np.arange(1600), 3 * np.arange(1600)]).astype("uint16")
    first = image(
        tmp_path / "a.tif", values, scales=((1e-4, 1e-4), (-0.1, -0.1)), units=("1", "1")
    )
    card, _ = exported(
        network(), tmp_path, training_images=(first,), training_values="stored", bands="red,nir"
    )
    found = card.training.inputs["image"]
    assert card.training.values == "stored"
    assert (found.pixel_size, found.in_degrees, found.origin) == (20, False, "a.tif")
    one, other = found.bands
    assert (one.minimum, one.maximum, other.maximum) == (0, 1599, 4797)
    assert (one.percentile_1, one.median) == pytest.approx((16, 799.5), abs=1)
    assert one.standard_deviation == pytest.approx(np.arange(1600).std(), rel=1e-5)
    assert (one.unit, one.scale, one.offset) == ("1", 1e-4, -0.1)
    document = json.loads((tmp_path / "m" / "model_card.json").read_text(encoding="utf-8"))
    assert document["properties"]["gsd"] == 20
    told = document["assets"]["model"]["raster:bands"]
    assert [band["name"] for band in told] == ["red", "nir"]
    assert told[1]["statistics"]["maximum"] == 4797
    assert (told[0]["scale"], told[0]["offset"], told[0]["unit"]) == (1e-4, -0.1, "1")
    assert "value_scaling" not in document["properties"]["mlm:input"][0]


def test_a_model_of_scaled_numbers_has_their_statistics_and_says_so_in_the_extensions_words(
    tmp_path
):
    values = np.stack([np.arange(1600), 3 * np.arange(1600)]).astype("uint16")
    first = image(tmp_path / "a.tif", values, scales=((1e-4, 2e-4), (0, -0.1)))
    card, _ = exported(network(), tmp_path, training_images=(first,), training_values="scaled")
    one, other = card.training.bands_of("image")
    assert one.maximum == pytest.approx(0.1599)
    assert (other.minimum, other.maximum) == pytest.approx((-0.1, 0.8594))
    document = json.loads((tmp_path / "m" / "model_card.json").read_text(encoding="utf-8"))
    assert document["properties"]["mlm:input"][0]["value_scaling"] == [
        {"type": "scale", "value": pytest.approx(10000)},
        {"type": "min-max", "minimum": pytest.approx(500), "maximum": pytest.approx(5500)},
    ]


def test_harmonised_numbers_are_those_that_a_map_would_be_made_of(tmp_path):
    folder = tmp_path / "S2B_MSIL2A_20220601T013049_N0400_R031_T54SUE_20220601T050000.SAFE"
    folder.mkdir()
    raster = image(folder / "a.tif", np.array([[1500], [2500]], "uint16"))
    with rasterio.open(raster.path, "r+") as dataset:
        dataset.descriptions = ("B04", "B08")
    for values, expected in (("stored", [1500, 2500]), ("harmonised", [500, 1500])):
        card, _ = exported(
            network(), tmp_path, training_images=(raster,), training_values=values
        )
        assert [band.mean for band in card.training.bands_of("image")] == expected


def test_rasters_of_one_band_are_stacked_and_several_images_count_alike(tmp_path):
    bands = [image(tmp_path / f"{i}.tif", np.full((1, 9), 10 * i, "uint16")) for i in range(4)]
    card, _ = exported(network(), tmp_path, training_images=tuple(bands))
    one, other = card.training.bands_of("image")
    assert (one.minimum, one.maximum, one.mean) == (0, 20, 10)
    assert (other.minimum, other.maximum, other.mean) == (10, 30, 20)
    assert card.training.inputs["image"].origin == "0.tif and 1 more"


def test_bands_are_found_by_their_names(tmp_path):
    raster = image(tmp_path / "a.tif", np.array([[1], [2], [3]], "uint16"))
    with rasterio.open(raster.path, "r+") as dataset:
        dataset.descriptions = ("nir", "other", "red")
    card, _ = exported(network(), tmp_path, training_images=(raster,), bands="red,nir")
    assert [band.mean for band in card.training.bands_of("image")] == [3, 1]


@pytest.mark.parametrize(
    ("count", "words"), [(3, "3 bands.*takes 2"), (1, "have 1 bands.*takes 2")]
)
def test_images_with_other_bands_are_refused_and_nothing_is_exported(tmp_path, count, words):
    raster = image(tmp_path / "a.tif", np.ones((count, 4), "uint16"))
    with pytest.raises(RasterError, match=f"TRAINING_IMAGE.*a.tif.*{words}"):
        exported(network(), tmp_path, training_images=(raster,))
    assert not (tmp_path / "m").exists()


def test_an_image_without_data_is_refused(tmp_path):
    raster = image(tmp_path / "a.tif", np.zeros((2, 4), "uint16"), nodata=0)
    with pytest.raises(RasterError, match=r"no pixel of a\.tif has data"):
        exported(network(), tmp_path, training_images=(raster,))


def test_an_image_that_contradicts_the_models_own_layer_is_told_with_both_readings(tmp_path):
    raster = image(tmp_path / "a.tif", np.array([[0.1, 0.2], [0.1, 0.2]], "float32"))
    _card, recorder = exported(network(NORMAL), tmp_path, training_images=(raster,))
    assert "mean 0.15 in band 1" in said(recorder, "warning")
    assert "adapted to a mean of 1000" in said(recorder, "warning")


def test_an_image_comes_before_a_layer_and_a_layer_before_a_card_beside_the_file(tmp_path):
    beside = {"values": "harmonised", "sensor": "a sensor", "inputs": {"image": {
        "bands": [{"mean": 7}, {"mean": 8}], "pixel_size": 10,
    }}}  # fmt: skip
    document = {"properties": {"mlm:name": "x", "mlm:input": [], "cnnmapper:training": beside}}
    (tmp_path / "cover.json").write_text(json.dumps(document))
    card, recorder = exported(network(NORMAL), tmp_path)
    assert card.training.bands_of("image")[0].mean == pytest.approx(1000)
    assert (card.training.values, card.training.sensor) == ("harmonised", "a sensor")
    assert card.training.inputs["image"].pixel_size == 10
    assert "cover.json" in said(recorder)
    # A likely range is less than what the card knows.
    card, _ = exported(network(keras.layers.Rescaling(1e-4)), tmp_path)
    assert card.training.bands_of("image") == (BandStatistics(mean=7), BandStatistics(mean=8))
    raster = image(tmp_path / "a.tif", np.array([[950], [1500]], "uint16"))
    card, _ = exported(network(NORMAL), tmp_path, training_images=(raster,))
    assert card.training.bands_of("image")[1].mean == 1500


def test_a_card_of_anybody_beside_the_file_tells_statistics_and_what_was_done_before(tmp_path):
    names = ["red", "nir"]
    bands = [
        {"name": name, "statistics": {"mean": n, "stddev": 1, "minimum": 0, "maximum": 9},
         "scale": 0.1}
        for n, name in enumerate(names)
    ]  # fmt: skip
    document = {
        "properties": {"mlm:name": "x", "gsd": 30, "mlm:input": [{"name": "in", "bands": names}]},
        "assets": {"weights": {"raster:bands": bands[::-1]}, "other": None},
    }
    (tmp_path / "cover.json").write_text(json.dumps(document))
    card, _ = exported(network(), tmp_path)
    one, other = card.training.bands_of("image")
    assert (one.mean, other.mean, other.standard_deviation, one.scale) == (0, 1, 1, 0.1)
    assert card.training.inputs["image"].pixel_size == 30
    document["properties"]["mlm:input"][0]["value_scaling"] = [{"type": "z-score", "mean": 1}]
    (tmp_path / "cover.json").write_text(json.dumps(document))
    card, recorder = exported(network(), tmp_path)
    assert card.training.bands_of("image") == ()
    assert "z-score" in said(recorder, "warning")


@pytest.mark.parametrize(
    "content",
    ["[1]", "{}", "no json", '{"properties": {"mlm:input": [7]}}',
     '{"properties": {"mlm:input": [], "cnnmapper:training": {"values": 3}}}'],
)  # fmt: skip
def test_a_file_beside_the_model_that_is_no_card_is_no_trouble(tmp_path, content):
    (tmp_path / "cover.json").write_text(content)
    card, recorder = exported(network(), tmp_path)
    assert not card.training
    assert len(recorder.all("warning")) == (content.startswith('{"prop'))


def test_inspect_shows_what_the_model_was_trained_on(tmp_path, tutorial_keras):
    raster = RasterInput(str(write_random(tmp_path / "scene.tif")))
    job = ExportJob(
        str(tutorial_keras), str(tmp_path / "m"), training_images=(raster,), bands="B4,B3,B2,B8",
        training_values="harmonised",
    )  # fmt: skip
    export(job, Recorder())
    inspect_model(InspectJob(str(tmp_path / "m"), str(tmp_path / "page.html")), Recorder())
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    for words in ("What it was trained on", "scene.tif", "Pixels of 10 m", "baseline 04.00", "B8"):
        assert words in page
    deviation = read_card(tmp_path / "m").training.bands_of("input")[0].standard_deviation
    assert f"{deviation:.5g}" in page


def test_a_card_with_statistics_is_valid_by_the_schema_of_the_extension(tmp_path):
    schema = SHARED / "schemas" / "mlm-v1.5.2.schema.json"
    if not schema.exists():
        pytest.skip("the schema of the extension (../shared/schemas) is not here")
    import jsonschema
    from referencing import Registry
    from referencing.jsonschema import DRAFT7

    raster = image(
        tmp_path / "a.tif", np.array([[1, 2], [3, 4]], "uint16"), scales=((0.1, 0.1), (0, 1))
    )
    exported(
        network(), tmp_path, training_images=(raster,), training_values="scaled", bands="a,b"
    )
    card = json.loads((tmp_path / "m" / "model_card.json").read_text(encoding="utf-8"))
    kind = {"properties": {"data_type": {"type": "string"}}}
    expression = {"type": "object", "required": ["format", "expression"]}
    fields = {"properties": {"processing:expression": expression}}
    others = {"definitions": {"fields": fields, "bands": {"items": kind}}}
    registry = Registry(retrieve=lambda uri: DRAFT7.create_resource(others))
    validator = jsonschema.Draft7Validator(json.loads(schema.read_text()), registry=registry)
    assert [error.message for error in validator.iter_errors(card)] == []
    card["properties"]["mlm:input"][0]["value_scaling"][0] = {"type": "scale"}
    assert list(validator.iter_errors(card)), "the validator must notice a broken scaling"
