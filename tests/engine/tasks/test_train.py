"""A training as a whole: from a folder of patches to a model that makes maps and knows itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import service
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.contract.job import InspectJob, from_json, to_json
from cnnmapper.engine.contract.training_job import MLP, TEMPCNN, TUTORIAL, UNET, TrainJob
from cnnmapper.engine.contract.unfinished import training_path
from cnnmapper.engine.inspect_model import inspect_model
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.train import train

from tests.support.map_runs import assert_same_map
from tests.support.patch_sets import two_textures, write_patch_set
from tests.support.recorder import Recorder
from tests.support.small_images import write


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainJob, Recorder]:
    """The tutorial's network, trained for a moment."""
    folder = tmp_path_factory.mktemp("trained")
    two_textures(folder / "patches", 16)
    job = TrainJob(
        patches=str(folder / "patches"),
        output=str(folder / "land cover"),
        keras_file=str(folder / "land cover.keras"),
        report=str(folder / "report.html"),
        architecture=TUTORIAL,
        epochs=2,
        learning_rate=0.002,
        licence="CC-BY-4.0",
    )
    messages = Recorder()
    train(from_json(to_json(job)), messages)
    return job, messages


def test_the_result_says_how_good_the_network_is(trained):
    job, messages = trained
    result = messages.result_
    assert result["output"] == job.output
    assert result["keras_file"] == job.keras_file
    assert result["report"] == job.report
    assert 0 <= result["accuracy_low"] <= result["test_accuracy"] <= result["accuracy_high"] <= 1
    assert result["receptive_field"] == "16"
    assert result["scale_factor"] == "4"
    assert result["dense"]
    assert result["epochs"] == 2
    assert "95 % interval" in result["summary"]
    shares = [m["fraction"] for m in messages.all("progress")]
    assert shares == sorted(shares)


def test_the_card_has_classes_bands_statistics_accuracy_and_licence(trained):
    job, messages = trained
    card = read_card(Path(job.output))
    assert card is not None
    assert card.name == "land cover"
    assert [entry.value for entry in card.legend.channels] == [0, 1]
    assert card.bands == {"input": ("B0", "B1")}
    assert card.licence == "CC-BY-4.0"
    assert card.training.values == "stored"
    statistics = card.training.bands_of("input")
    assert 1000 < statistics[0].mean < 1300
    assert card.training.inputs["input"].pixel_size == 10
    assert card.accuracy.overall == messages.result_["test_accuracy"]
    assert (card.accuracy.samples, card.accuracy.blocks) == (48, 4)
    temperature = None if card.calibration is None else card.calibration.temperature
    assert temperature == messages.result_["temperature"]


def test_the_keras_file_is_the_exported_network(trained):
    from cnnmapper.engine.models.tensorflow_setup import keras, tensorflow

    job, _ = trained
    image = np.random.default_rng(0).uniform(800, 1500, (3, 16, 16, 2)).astype(np.float32)
    kept = keras.saving.load_model(job.keras_file, compile=False)
    exported = tensorflow.saved_model.load(job.output).signatures["serving_default"]
    np.testing.assert_allclose(
        kept(image)["softmax_layer"], exported(tensorflow.constant(image))["softmax_layer"],
        atol=1e-5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("split", "words"),
    [("Divided by square blocks.", "Divided by square blocks. It holds for places like those"),
     ("Divided pixel by pixel, at random.", "the accuracy is too high, by an unknown amount")],
)  # fmt: skip
def test_inspect_says_how_accurate_the_model_was_and_what_that_does_not_say(
    trained, tmp_path, split, words
):
    job, messages = trained
    model = shutil.copytree(job.output, tmp_path / "model")
    card = json.loads((model / "model_card.json").read_text(encoding="utf-8"))
    known = card["properties"]["cnnmapper:accuracy"]
    known["split"] = split
    (model / "model_card.json").write_text(json.dumps(card), encoding="utf-8")
    told = Recorder()
    inspect_model(InspectJob(str(model), str(tmp_path / "page.html")), told)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    low, overall, high = (100 * known[key] for key in ("low", "overall", "high"))
    for said in (
        f"Accuracy on 48 test samples in 4 blocks: {overall:.1f} %",
        f"95 % interval {low:.1f} % to {high:.1f} %", words,
    ):  # fmt: skip
        assert said in page
        assert any(said in m["message"] for m in told.all("info"))


def test_a_map_of_it_tells_the_classes_apart_and_what_is_unlike_the_training(
    trained, tmp_path, run_map
):
    job, _ = trained
    pixels = np.full((40, 60, 2), 1000.0)
    pixels[:, 30:] = 1300
    pixels += np.random.default_rng(1).normal(0, 150, pixels.shape)
    image = tmp_path / "image.tif"
    with rasterio.open(
        image, "w", driver="GTiff", width=60, height=40, count=2, dtype="uint16", crs="EPSG:32654",
        transform=rasterio.transform.from_origin(0, 0, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(pixels.astype(np.uint16), -1, 0))
    labels, _, _, recorder = run_map(image, Path(job.output))
    assert (labels[:, :10] == 0).mean() > 0.8
    assert (labels[:, -10:] == 1).mean() > 0.8
    assert not [text for text in recorder.warned if "unlike" in text]


def test_the_report_is_about_this_training(trained):
    job, messages = trained
    text = Path(job.report).read_text(encoding="utf-8")
    assert "land cover" in text
    assert f"{100 * messages.result_['test_accuracy']:.1f}" in text


def test_nothing_is_left_beside_the_model(trained):
    job, _ = trained
    folder = Path(job.output).parent
    assert not training_path(Path(job.output)).exists()
    assert sorted(path.name for path in folder.iterdir()) == [
        "land cover", "land cover.keras", "patches", "report.html",
    ]  # fmt: skip


def test_a_u_net_is_exported_with_its_margin(tmp_path, messages):
    two_textures(tmp_path / "patches", 16, segmentation=True)
    job = TrainJob(
        str(tmp_path / "patches"), str(tmp_path / "model"), architecture=UNET, depth=2, filters=2,
        epochs=1, learning_rate=0.01,
    )  # fmt: skip
    train(job, messages)
    texts = [m["message"] for m in [*messages.all("info"), *messages.all("warning")]]
    (told,) = [text for text in texts if "in regions whose margin of" in text]
    assert "is cut away, which get what the whole image gets: proven" in told


@pytest.mark.parametrize(("network", "dates"), [(TEMPCNN, 4), (MLP, 1)])
def test_a_network_of_single_pixels_gives_every_pixel_of_a_map_its_own_class(
    network, dates, tmp_path, messages, run_map
):
    from cnnmapper.engine.models.tensorflow_setup import keras

    random = np.random.default_rng(2)
    kinds = random.integers(0, 3, (19, 23))
    pixels = random.uniform(800, 2000, (3, 12))[kinds] + random.normal(0, 200, (19, 23, 12))
    image = write(tmp_path / "image.tif", pixels.transpose(2, 0, 1).astype(np.uint16))
    samples, labels = pixels.astype(np.uint16).reshape(-1, 1, 1, 12), kinds.ravel()
    parts = {
        name: ([samples[n::3]], labels[n::3])
        for n, name in enumerate(("training", "validation", "test"))
    }
    write_patch_set(tmp_path / "patches", parts)
    job = TrainJob(
        str(tmp_path / "patches"), str(tmp_path / "model"), str(tmp_path / "network.keras"),
        architecture=network, dates=dates, filters=4, epochs=6, learning_rate=0.01, batch=16,
    )  # fmt: skip
    train(job, messages)

    one = (4, 3) if network == TEMPCNN else (1, 1, 12)
    kept = keras.saving.load_model(job.keras_file, compile=False)
    given = kept.predict(samples.reshape(-1, *one).astype(np.float32), verbose=0)
    expected = given["softmax_layer"].reshape(19, 23, 3)
    assert (expected.argmax(-1) == kinds).mean() > 0.8
    assert np.median(expected.max(axis=-1)) < 0.9999  # of 0 and 1 alone nothing could be told
    for mode in ("patch", "fcn"):
        found, probabilities, profile, _ = run_map(image, tmp_path / "model", mode=mode)
        assert (profile["width"], profile["height"]) == (23, 19)
        with rasterio.open(image) as source:
            assert profile["transform"] == source.transform
        assert_same_map((found, probabilities), (expected.argmax(-1), expected))


def test_a_folder_with_other_files_is_refused_before_anything_is_learnt(tmp_path, messages):
    two_textures(tmp_path / "patches", 16)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "thesis.docx").write_text("")
    with pytest.raises(OutputError, match="holds other files"):
        train(TrainJob(str(tmp_path / "patches"), str(tmp_path / "model")), messages)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"keras_file": "no/cnn.keras"}, "OUTPUT_KERAS: the folder .* does not exist"),
        ({"keras_file": "cnn.h5"}, r"OUTPUT_KERAS is .*cnn\.h5; expected .* ends with \.keras"),
        ({"report": "patches"}, "OUTPUT_HTML .*patches is a folder; expected a file to write"),
        ({"keras_file": "a.keras", "report": "a.keras"}, "another output has the same file name"),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_learnt(
    tmp_path, messages, files, said
):
    two_textures(tmp_path / "patches", 16)
    paths = {name: str(tmp_path / file) for name, file in files.items()}
    job = TrainJob(str(tmp_path / "patches"), str(tmp_path / "model"), epochs=1, **paths)
    with pytest.raises(OutputError, match=said):
        train(job, messages)
    assert not messages.all("progress")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["patches"]


def test_the_worker_knows_the_task(tmp_path, messages):
    job = tmp_path / "job.json"
    job.write_text(to_json(TrainJob(str(tmp_path / "missing"), str(tmp_path / "model"))))
    assert service.do(job, messages) == 1
    (error,) = messages.all("error")
    assert str(tmp_path / "missing") in error["message"]
