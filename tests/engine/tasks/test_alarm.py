"""The alarm: an image that is unlike the training is said so, with the cause; others are not."""

from __future__ import annotations

import dataclasses
import json
import shutil

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import early
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.inference.likely_cause import cause_of
from cnnmapper.engine.inference.training_fit import best_places
from cnnmapper.engine.models.card_training import BandStatistics
from cnnmapper.engine.predict import predict
from rasterio.crs import CRS

from tests.support.map_runs import predict_job
from tests.support.places import SHARED
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder
from tests.support.small_images import said, small_model, write
from tests.support.spectra import land_cover_scene

CARD = "model_card.json"


@pytest.fixture(scope="module")
def scene():
    """(bands, height, width) as Sentinel-2 has them; no band is named."""
    return land_cover_scene()


@pytest.fixture(scope="module")
def model(tmp_path_factory, scene):
    """A model whose card says that it was trained on the scene."""
    folder = small_model(tmp_path_factory.mktemp("alarm"), len(scene))
    path = folder / CARD
    card = json.loads(path.read_text(encoding="utf-8"))
    bands = [BandStatistics.of_sample(band).to_document() for band in scene]
    card["properties"]["cnnmapper:training"] = {
        "sensor": "Sentinel-2 MSI",
        "inputs": {"input": {"bands": bands, "pixel_size": 10.0}},
    }
    path.write_text(json.dumps(card), encoding="utf-8")
    return folder


def alarm_of(image, model, **options):
    """Make a map; return the alarm as log, result and metadata of the map have it."""
    recorder, output = Recorder(), image.with_name(f"{image.stem}_map.tif")
    predict(predict_job(image, model, output, mode="fcn", **options), recorder)
    found = recorder.result_["alarm"]
    warnings = [one["message"] for one in recorder.all("warning")]
    assert [text for text in warnings if "unlike the images" in text] == ([found] if found else [])
    with rasterio.open(output) as dataset:
        assert dataset.tags().get("CNNMAPPER_ALARM", "") == found
    return found


def test_the_scene_of_the_training_gives_no_alarm(tmp_path, scene, model):
    assert alarm_of(write(tmp_path / "scene.tif", scene), model) == ""
    half = write(tmp_path / "half.tif", scene[:, :, scene.shape[2] // 2 :])
    assert alarm_of(half, model) == ""


def test_a_scene_with_1000_added_is_said_to_have_it(tmp_path, scene, model):
    found = alarm_of(write(tmp_path / "newer.tif", scene + 1000), model)
    assert "because about 1000 was added to every value" in found
    assert "baseline 04.00" in found
    assert "newer.tif is unlike the images that the model was trained on" in found


def test_a_scene_without_the_1000_that_the_training_had_is_said_to_lack_it(scene):
    cause = cause_of(pixels_of(scene), statistics(scene + 1000))
    assert cause is not None
    assert "every value lacks about 1000" in cause.words


def test_a_scene_divided_by_10000_is_said_to_be_reflectance(tmp_path, scene, model):
    found = alarm_of(write(tmp_path / "fractions.tif", (scene / 1e4).astype("float32")), model)
    assert "100 % of its values" in found
    assert "times 10000 they would fit: these look like reflectance from 0 to 1" in found


def test_a_scene_of_whole_numbers_for_a_model_of_fractions_is_said_to_be_that(scene):
    cause = cause_of(pixels_of(scene), statistics(scene / 1e4))
    assert cause is not None
    assert "divided by 10000 they would fit" in cause.words


def test_bands_in_another_order_are_said_with_the_order_that_fits(tmp_path, scene, model):
    order = [3, 0, 2, 1]
    image = write(tmp_path / "shuffled.tif", scene[order])
    found = alarm_of(image, model)
    assert "because the bands are in another order (BANDS 2,4,3,1 would fit)" in found
    assert alarm_of(image, model, bands="2,4,3,1") == ""


def test_a_scene_resampled_to_20_m_is_said_to_have_other_pixels(tmp_path, scene, model):
    coarse = scene.reshape(len(scene), scene.shape[1] // 2, 2, -1, 2).mean(axis=(2, 4))
    transform = NORTH_UP @ NORTH_UP.scale(2)
    image = write(tmp_path / "coarse.tif", coarse.astype("uint16"), transform=transform)
    found = alarm_of(image, model)
    assert "its pixels measure 20 m on the ground, those of the training 10 m" in found
    assert "% of its values" not in found


@pytest.mark.parametrize("size", [9.0, 11.5])
def test_pixels_of_nearly_the_training_s_size_give_no_alarm(tmp_path, scene, model, size):
    transform = NORTH_UP @ NORTH_UP.scale(size / 10)
    assert alarm_of(write(tmp_path / "near.tif", scene, transform=transform), model) == ""


def test_a_scene_in_degrees_is_said_to_be(tmp_path, scene, model):
    side = 10 / 111_320
    image = write(
        tmp_path / "degrees.tif", scene, crs="EPSG:4326",
        transform=rasterio.Affine(side, 0, 8.0, 0, -side, 5.0),
    )  # fmt: skip
    assert "its coordinates are in degrees, those of the training in metres" in alarm_of(
        image, model
    )


def test_another_sensor_s_image_is_said_to_be_one(tmp_path, scene, model):
    landsat = (scene * 5.0 + 5000).astype("uint16")
    found = alarm_of(write(tmp_path / "landsat.tif", landsat), model)
    assert "these look like Landsat's numbers" in found
    assert "it is another sensor's image" in found
    assert "Sentinel-2 MSI" in found


def test_numbers_that_nothing_explains_are_said_to_be_another_sensor_s(tmp_path, model, scene):
    noise = np.random.default_rng(1).normal(30000, 3000, scene.shape).clip(0).astype("uint16")
    found = alarm_of(write(tmp_path / "radar.tif", noise), model)
    assert "100 % of its values" in found
    assert "another sensor's or product's" in found


def test_a_border_of_zeros_around_the_recorded_area_gives_no_alarm(tmp_path, scene, model):
    clipped = scene.copy()
    clipped[:, :, : int(0.9 * scene.shape[2])] = 0
    assert alarm_of(write(tmp_path / "clipped.tif", clipped), model) == ""


def test_refuse_makes_no_map_and_says_why(tmp_path, scene, model):
    image = write(tmp_path / "newer.tif", scene + 1000)
    job = predict_job(image, model, tmp_path / "map.tif", mode="fcn", input_check="refuse")
    with pytest.raises(EngineError, match=r"1000 was added.*INPUT_CHECK is “refuse”"):
        predict(job, Recorder())
    assert not (tmp_path / "map.tif").exists()
    fine = write(tmp_path / "scene.tif", scene)
    assert alarm_of(fine, model, input_check="refuse") == ""


def test_refuse_without_anything_known_of_the_training_says_that_nothing_was_compared(
    tmp_path, scene, model
):
    bare = shutil.copytree(model, tmp_path / "bare")
    card = json.loads((bare / CARD).read_text(encoding="utf-8"))
    del card["properties"]["cnnmapper:training"]
    (bare / CARD).write_text(json.dumps(card), encoding="utf-8")
    recorder = Recorder()
    image = write(tmp_path / "scene.tif", scene)
    job = predict_job(image, bare, tmp_path / "map.tif", mode="fcn", input_check="refuse")
    predict(job, recorder)
    assert "does not say what the model was trained on" in said(recorder, "warning")


def test_off_does_not_look(tmp_path, scene, model):
    assert alarm_of(write(tmp_path / "x.tif", scene + 1000), model, input_check="off") == ""


def test_refuse_refuses_other_pixels_before_a_worker_starts(tmp_path, model):
    job = predict_job(tmp_path / "a.tif", model, tmp_path / "m.tif", input_check="refuse")
    place = (20.0, 0.0, 5e5, 0.0, -20.0, 4e6)
    bands = ["", "", "", ""]
    image = early.image_of("a.tif", bands, (90, 90), place, CRS.from_epsg(32631).to_wkt(), False)
    card = early.card_in(str(model))
    with pytest.raises(EngineError, match="20 m on the ground"):
        early.check_map(job, card, [[image]])
    early.check_map(dataclasses.replace(job, input_check="warn"), card, [[image]])


def test_the_log_has_the_share_of_every_class_and_the_map_too(tmp_path, scene, model):
    recorder = Recorder()
    image = write(tmp_path / "scene.tif", scene)
    for name, options in (("plain", ()), ("cog", ("COG=YES",))):
        output = tmp_path / f"{name}.tif"
        job = predict_job(image, model, output, mode="fcn", creation_options=options)
        predict(job, recorder)
        with rasterio.open(output) as dataset:
            labels = dataset.read(1)
            shares = dataset.tags()["CNNMAPPER_CLASS_SHARES"]
        largest = np.bincount(labels[labels != 255]).argmax()
        share = 100 * (labels == largest).sum() / (labels != 255).sum()
        assert f" {share:.1f} %" in shares.split(",")[0]
        assert f"Shares of the classes: {shares}." in said(recorder)
        assert len(shares.split(",")) == 4, "classes that do not occur are told, too"
        assert sorted(one.name for one in tmp_path.glob(f"{name}.tif*")) == [
            f"{name}.tif", f"{name}.tif.aux.xml",
        ]  # fmt: skip


def test_a_map_that_is_nearly_all_one_class_is_warned_of(tmp_path, scene, model):
    recorder = Recorder()
    image = write(tmp_path / "flat.tif", np.full_like(scene, 900))
    predict(predict_job(image, model, tmp_path / "map.tif", mode="fcn"), recorder)
    warnings = said(recorder, "warning")
    assert "Nothing but “" in warnings
    assert "on the map, of 4 classes" in warnings


def test_the_best_order_is_the_best_of_all_orders():
    from itertools import permutations

    generator = np.random.default_rng(2)
    for count in (1, 2, 4, 6):
        costs = generator.random((count, count))
        found = sum(costs[band, place] for band, place in enumerate(best_places(costs)))
        every = permutations(range(count))
        assert found == pytest.approx(
            min(sum(costs[band, place] for band, place in enumerate(one)) for one in every)
        )


def pixels_of(image):
    return image.reshape(len(image), -1).T


def statistics(image):
    return [BandStatistics.of_sample(band) for band in image]


def test_a_card_of_mean_and_deviation_alone_is_enough_for_the_gross_mistakes(scene):
    known = [
        BandStatistics(mean=band.mean, standard_deviation=band.standard_deviation)
        for band in statistics(scene)
    ]
    assert cause_of(pixels_of(scene), known) is None
    for image, words in (
        (scene / 1e4, "times 10000"), (scene + 1000, "1000 was added"),
        (scene[::-1], "another order"),
    ):  # fmt: skip
        cause = cause_of(pixels_of(image), known)
        assert cause is not None
        assert words in cause.words


def test_a_card_of_a_likely_range_alone_tells_fractions_from_bytes():
    generator = np.random.default_rng(3)
    photograph = generator.integers(3, 250, (5000, 3))
    known = [BandStatistics(minimum=0, maximum=255)] * 3
    assert cause_of(photograph, known) is None
    assert cause_of(photograph // 4, known) is None
    cause = cause_of(photograph / 255, known)
    assert cause is not None
    assert "times 255 they would fit" in cause.words


def test_a_layer_that_divides_by_1000_is_no_reason_for_an_alarm_at_reflectance(scene):
    known = [BandStatistics(minimum=0, maximum=1000)] * 4
    assert cause_of(pixels_of(scene), known) is None
    assert cause_of(pixels_of(scene // 20), known) is None
    cause = cause_of(pixels_of(scene / 1e4), known)
    assert cause is not None


def real_scenes():
    """Parts of real images, each with another part that a model could be trained on."""
    for name in ("sentinel2_18SVG_20m.tif", "landsat8_ms_30m.tif", "landsat8_pan_15m.tif"):
        path = SHARED / "data" / name
        if not path.is_file():
            pytest.skip(f"{path} is not here")
        with rasterio.open(path) as dataset:
            image = dataset.read()
        _, height, width = image.shape
        north, south = image[:, : height // 2], image[:, height // 2 :]
        west, east = image[:, :, : width // 2], image[:, :, width // 2 :]
        for one, other in ((north, south), (west, east)):
            for training, rest in ((one, other), (other, one)):
                yield name, training, rest
                for quarter in np.array_split(rest, 2, axis=2 if one is north else 1):
                    yield name, training, quarter


def test_real_scenes_give_no_alarm_with_a_model_trained_on_the_rest_of_the_image():
    checked = 0
    for name, training, image in real_scenes():
        cause = cause_of(pixels_of(image)[::7], statistics(training))
        assert cause is None, (name, cause)
        checked += 1
    assert checked == 36


def test_real_scenes_with_a_mistake_give_an_alarm_with_its_cause():
    for name, training, _ in real_scenes():
        known, image = statistics(training), pixels_of(training)[::7].astype("float64")
        cause = cause_of(image / 1e4, known)
        assert cause is not None, name
        if name.startswith("sentinel2"):
            assert "times 10000" in cause.words
            cause = cause_of(image + 1000, known)
            assert cause is not None
            assert "1000 was added" in cause.words
            cause = cause_of(image[:, ::-1], known)
            assert cause is not None
            assert cause.order == (5, 4, 3, 2, 1, 0)


def test_a_real_image_of_another_sensor_gives_an_alarm_that_says_so():
    images = {name: training for name, training, _ in real_scenes()}
    sentinel, landsat = images["sentinel2_18SVG_20m.tif"], images["landsat8_ms_30m.tif"]
    for image, training in ((landsat, sentinel), (sentinel, landsat)):
        cause = cause_of(pixels_of(image)[::7], statistics(training))
        assert cause is not None
        assert "another sensor's image" in cause.words
