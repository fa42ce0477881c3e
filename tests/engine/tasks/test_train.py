"""A training as a whole: from a folder of patches to a model that makes maps and knows itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import service
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.contract.job import from_json, to_json
from cnnmapper.engine.contract.training_job import TUTORIAL, UNET, TrainJob
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.train import train
from cnnmapper.engine.training.session import checkpoint_path

from tests.support.patch_sets import two_textures
from tests.support.recorder import Recorder


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
    assert not checkpoint_path(Path(job.output)).exists()
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
