"""The products of one pass: probabilities, confidence, tensors, and what their files say."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.recorder import Recorder

L = keras.layers


def maps(tmp_path, image, model, **options):
    """Run a job with all three outputs; return the open datasets' contents and the messages."""
    recorder = Recorder()
    job = predict_job(
        image, model, tmp_path / "all.tif", confidence=str(tmp_path / "confidence.tif"), **options
    )
    predict(job, recorder)
    found = {}
    for key, path in recorder.result_["outputs"].items():
        with rasterio.open(path) as dataset:
            found[key] = (np.moveaxis(dataset.read(), 0, -1), dataset.profile, dataset.descriptions,
                          dataset.scales)
    return found, recorder


def exported(tmp_path, model, name="model"):
    path = tmp_path / f"{name}.keras"
    model.save(path)
    export(ExportJob(str(path), str(tmp_path / name)), Recorder())
    return tmp_path / name


def test_confidence_is_the_highest_the_margin_and_the_entropy(
    tutorial_model, make_raster, tmp_path
):
    found, _ = maps(tmp_path, make_raster(), tutorial_model)
    confidence, profile, names, _ = found["OUTPUT_CONFIDENCE"]
    probabilities = found["OUTPUT_PROBABILITIES"][0].astype(float)
    ranked = np.sort(probabilities, axis=-1)
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    entropy = -(probabilities * logs).sum(-1) / np.log(6)
    np.testing.assert_allclose(confidence[..., 0], ranked[..., -1], atol=1e-6)
    np.testing.assert_allclose(confidence[..., 1], ranked[..., -1] - ranked[..., -2], atol=1e-6)
    np.testing.assert_allclose(confidence[..., 2], entropy, atol=1e-5)
    assert names == ("highest probability", "margin to the second", "normalised entropy")
    assert profile["dtype"] == "float32"
    assert profile["nodata"] == -1


def test_compact_probabilities_are_the_probabilities_within_half_a_step(
    tutorial_model, make_raster, tmp_path
):
    image = make_raster()
    floats, _ = maps(tmp_path, image, tutorial_model)
    compact, _ = maps(tmp_path, image, tutorial_model, probability_type="uint16")
    values, profile, names, scales = compact["OUTPUT_PROBABILITIES"]
    assert profile["dtype"] == "uint16"
    assert profile["nodata"] == 65535
    assert scales == (2e-5,) * 6
    assert names == floats["OUTPUT_PROBABILITIES"][2]
    difference = np.abs(values * 2e-5 - floats["OUTPUT_PROBABILITIES"][0])
    assert difference.max() <= 1.1e-5
    values, profile, _, scales = compact["OUTPUT_CONFIDENCE"]
    assert (profile["dtype"], profile["nodata"], scales) == ("uint16", 65535, (2e-5,) * 3)
    assert np.abs(values * 2e-5 - floats["OUTPUT_CONFIDENCE"][0]).max() <= 1.1e-5


def test_tensors_are_stacked_in_the_order_asked_for(tutorial_model, make_raster, tmp_path):
    image = make_raster()
    plain, _ = maps(tmp_path, image, tutorial_model)
    found, recorder = maps(
        tmp_path, image, tutorial_model, output_names="estimated_labels, softmax_layer"
    )
    values, profile, names, _ = found["OUTPUT"]
    assert profile["dtype"] == "float32"
    assert np.isnan(profile["nodata"])
    assert names[0] == "estimated_labels"
    assert len(names) == 7
    np.testing.assert_array_equal(values[..., 0], plain["OUTPUT"][0][..., 0])
    np.testing.assert_allclose(values[..., 1:], plain["OUTPUT_PROBABILITIES"][0], atol=1e-6)
    assert not recorder.warned


def test_the_labels_by_their_name_are_the_class_map(tutorial_model, make_raster, tmp_path):
    found, _ = maps(tmp_path, make_raster(), tutorial_model, output_names="estimated_labels")
    assert found["OUTPUT"][1]["dtype"] == "uint8"
    assert (tmp_path / "all.tif.aux.xml").read_text().count("<Category>class 4</Category>") == 1


def test_values_are_rounded_and_saturated_instead_of_cut_off_and_it_is_said(
    make_raster, tmp_path
):
    image = keras.Input((None, None, 4), name="image")
    value = L.Rescaling(0.1, name="value")(image[..., :1])
    model = exported(tmp_path, keras.Model(image, L.Activation("linear", name="tenth")(value)))
    path = make_raster()
    recorder = Recorder()
    job = predict_job(
        path, model, tmp_path / "tenth.tif", output_names="tenth", data_type="uint8",
        probabilities="",
    )  # fmt: skip
    predict(job, recorder)
    with rasterio.open(path) as dataset:
        expected = np.rint(dataset.read(1) * 0.1).clip(0, 254)
    with rasterio.open(tmp_path / "tenth.tif") as dataset:
        assert dataset.nodata == 255
        np.testing.assert_array_equal(dataset.read(1), expected)
    said = " ".join(message["message"] for message in recorder.all("warning"))
    assert "rounded" in said
    assert "did not fit the type uint8" in said


def test_a_model_with_softmax_alone_gets_its_classes_from_it(make_raster, tmp_path):
    image = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(3, 3, activation="softmax", name="soft")(L.Rescaling(1e-3)(image))
    found, _ = maps(tmp_path, make_raster(), exported(tmp_path, keras.Model(image, x)))
    np.testing.assert_array_equal(
        found["OUTPUT"][0][..., 0], found["OUTPUT_PROBABILITIES"][0].argmax(-1)
    )
    assert found["OUTPUT_PROBABILITIES"][2] == ("class 0", "class 1", "class 2")


@pytest.mark.parametrize("wanted", ["probabilities", "confidence"])
def test_a_model_with_labels_alone_says_why_there_are_no_probabilities(
    make_raster, tmp_path, wanted
):
    image = keras.Input((None, None, 4), name="image")
    labels = keras.ops.argmax(L.Conv2D(3, 3)(image), axis=-1)
    model = exported(tmp_path, keras.Model(image, {"labels": labels}))
    options = {"probabilities": "", wanted: str(tmp_path / f"{wanted}.tif")}
    with pytest.raises(ModelError, match="no output of class probabilities"):
        predict(predict_job(make_raster(), model, tmp_path / "map.tif", **options), Recorder())
    assert not list(tmp_path.glob("map.tif*"))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"output_names": "softmax"}, "no output of the model"),
        ({"output_names": "softmax_layer,softmax_layer"}, "twice"),
    ],
)
def test_outputs_that_are_not_there_are_refused(
    tutorial_model, make_raster, tmp_path, options, message
):
    with pytest.raises(ModelError, match=message):
        maps(tmp_path, make_raster(), tutorial_model, **options)


def test_nan_of_the_model_has_no_data_and_is_counted(make_raster, tmp_path):
    image = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(3, 1, activation="softmax", name="soft")(L.Rescaling(1e-3)(image))
    # 0 / 0 where the first band is above the middle of its range.
    high = keras.ops.cast(image[..., :1] > 3000, "float32")
    x = x + (0.0 * high) / (1.0 - high)
    model = exported(tmp_path, keras.Model(image, {"soft": x}))
    path = make_raster()
    found, recorder = maps(tmp_path, path, model)
    with rasterio.open(path) as dataset:
        high = dataset.read(1) > 3000
    np.testing.assert_array_equal(found["OUTPUT"][0][..., 0] == 255, high)
    said = [line["message"] for line in recorder.all("warning")]
    assert any(f"NaN or infinity for {int(high.sum())} pixels" in message for message in said)


def test_one_pass_gives_what_separate_runs_give(tutorial_model, make_raster, run_map, tmp_path):
    image = make_raster()
    found, _ = maps(tmp_path, image, tutorial_model)
    labels, softmax, _, _ = run_map(image, tutorial_model)
    assert_same_map(
        (found["OUTPUT"][0][..., 0], found["OUTPUT_PROBABILITIES"][0]), (labels, softmax)
    )
