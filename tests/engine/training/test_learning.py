"""What a network learns, from what, and when it ends."""

from __future__ import annotations

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import JobError, OutputError, TrainingError
from cnnmapper.engine.contract.training_job import BALANCED, EQUAL, MLP, SGD, UNET, TrainJob
from cnnmapper.engine.contract.unfinished import training_path
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.sampling.patch_set import Split
from cnnmapper.engine.training import evaluation
from cnnmapper.engine.training.batches import Batches
from cnnmapper.engine.training.loop import class_weights
from cnnmapper.engine.training.sample_checks import check_samples
from cnnmapper.engine.training.session import run
from cnnmapper.engine.training.temperature import calibrated_loss
from tensorflow.python.framework import config

from tests.support.patch_sets import two_textures, write_patch_set


@pytest.fixture
def pixels(tmp_path):
    return two_textures(tmp_path / "pixels", 1)


def job_for(patches, tmp_path, **values):
    given = {"architecture": MLP, "filters": 2, "epochs": 6, "batch": 32, "learning_rate": 0.05,
             "output": str(tmp_path / "model")}  # fmt: skip
    return TrainJob(patches=str(patches.folder), **{**given, **values})


def test_bright_and_dark_are_told_apart_and_progress_says_how_well(pixels, tmp_path, messages):
    outcome = run(job_for(pixels, tmp_path), pixels, messages)
    assert outcome.accuracy is not None
    assert outcome.accuracy.overall > 0.75
    assert outcome.accuracy.blocks == 4
    record = outcome.record
    assert record.epochs[-1].loss < record.epochs[0].loss
    assert record.ended == "all 6 epochs are done"
    assert record.calibration is not None
    texts = [m["message"] for m in messages.all("progress")]
    assert any("loss 0." in t and "accuracy" in t and "Epoch" in t for t in texts)
    assert training_path(tmp_path / "model").is_file()
    # What comes after a training, its export above all, computes as it would without one.
    assert not config.is_op_determinism_enabled()


def test_an_epoch_goes_once_over_the_validation_part_and_says_how_good_all_of_it_is(
    pixels, tmp_path, messages, monkeypatch
):
    looks, in_order = [], Batches.in_order

    def counted(self):
        looks.append(len(self.part))
        return in_order(self)

    monkeypatch.setattr(Batches, "in_order", counted)
    # Few of the samples say which epoch is best; loss and accuracy are of all of them.
    monkeypatch.setattr(evaluation, "MOST", 10)
    outcome = run(job_for(pixels, tmp_path, epochs=3, batch=7), pixels, messages)
    assert len(looks) == 3 + 2  # and once each at the end, validation and test
    part = pixels.parts["validation"]
    given = outcome.network.model.predict(np.float32(part.images["input"]), verbose=0)
    right = given["softmax_layer"].reshape(len(part), -1).argmax(axis=1) == part.labels
    best = outcome.record.epochs[outcome.record.best_epoch - 1]
    assert best.validation_accuracy == pytest.approx(right.mean())


def test_the_rate_is_looked_for_where_none_is_given_and_something_is_learnt(
    pixels, tmp_path, messages
):
    job = job_for(pixels, tmp_path, learning_rate=None, optimiser=SGD, epochs=4)
    outcome = run(job, pixels, messages)
    assert 1e-5 < outcome.trained.first_rate < 1
    assert outcome.record.epochs[-1].accuracy > 0.75
    assert any("by a range test" in m["message"] for m in messages.all("info"))


def test_a_network_that_has_learnt_already_is_given_a_rate_at_which_it_learns_on(
    tmp_path, messages
):
    random = np.random.default_rng(1)
    labels = np.arange(128) % 2
    image = (labels * 8.0 + random.normal(0, 1, 128))[:, None, None, None].astype(np.float32)
    simple = {part: ([image], labels) for part in ("training", "validation")}
    patches = write_patch_set(tmp_path / "simple", simple)
    values = {"batch": 8, "filters": 8}
    first = run(job_for(patches, tmp_path, epochs=20, **values), patches, messages)
    assert first.record.epochs[-1].loss < 0.2
    first.network.model.save(tmp_path / "first.keras")
    on = job_for(
        patches, tmp_path, start=str(tmp_path / "first.keras"), learning_rate=None, epochs=1,
        output=str(tmp_path / "second"), **values,
    )  # fmt: skip
    # Its loss is by chance a little smaller at some rate, the lowest ones as well.
    assert 1e-4 < run(on, patches, messages).trained.first_rate < 0.1


def test_it_ends_when_nothing_is_gained_and_the_rate_has_fallen_to_nothing(
    pixels, tmp_path, messages
):
    job = job_for(pixels, tmp_path, epochs=60, patience=2, learning_rate=0.3)
    record = run(job, pixels, messages).record
    assert record.ended == (
        "2 epochs brought no smaller loss on the validation blocks and the learning rate had "
        "fallen to nothing"
    )
    assert len(record.epochs) < 60
    assert record.epochs[-1].learning_rate < 0.1


def test_the_rate_falls_in_the_last_quarter_of_all_epochs(pixels, tmp_path, messages):
    job = job_for(pixels, tmp_path, epochs=8, patience=8)
    rates = [epoch.learning_rate for epoch in run(job, pixels, messages).record.epochs]
    assert rates[:4] == [0.05] * 4
    # By the last step of the epoch, of which there are three.
    assert rates[6] == pytest.approx(0.05 * 0.75)
    assert rates[7] == pytest.approx(0.05 * 0.5 * (1 + np.cos(np.pi * 5 / 6)))


def test_weights_are_judged_by_what_they_tell_apart_and_not_by_how_sure_they_are():
    labels = np.array([0, 1, 0, 1, 0, 1, 1, 0])
    told = np.array([0, 1, 0, 1, 0, 1, 0, 0])
    logits = np.where(np.arange(2) == told[:, None], 1.0, -1.0)
    modest, boasting = (np.exp(k * logits) / np.exp(k * logits).sum(1, keepdims=True)
                        for k in (1, 9))  # fmt: skip
    alike = np.ones(8)
    assert calibrated_loss(boasting, labels, alike) == pytest.approx(
        calibrated_loss(modest, labels, alike)
    )
    assert calibrated_loss(modest, told, alike) < calibrated_loss(modest, labels, alike)
    # Weights count as often as the sample.
    rare = np.where(np.arange(8) == 6, 3.0, 1.0)
    again = np.append(np.arange(8), [6, 6])
    assert calibrated_loss(modest, labels, rare) == pytest.approx(
        calibrated_loss(modest[again], labels[again], np.ones(10))
    )


def test_it_ends_when_its_time_is_over(pixels, tmp_path, messages):
    record = run(job_for(pixels, tmp_path, minutes=1e-6), pixels, messages).record
    assert record.ended == "MINUTES (1e-06) were over"
    assert len(record.epochs) == 1


def test_a_rate_that_is_too_large_is_said(pixels, tmp_path, messages):
    part = ([np.full((64, 1, 1, 2), np.nan, np.float32)], np.arange(64) % 2)
    bad = write_patch_set(tmp_path / "bad", {"training": part, "validation": part, "test": part})
    with pytest.raises(TrainingError, match="no mean and standard deviation"):
        run(job_for(bad, tmp_path), bad, messages)
    numbers = np.array(pixels.parts["training"].images["input"], np.float32)
    numbers[5] = np.nan
    part = ([numbers], np.arange(96) % 2)
    bad = write_patch_set(tmp_path / "worse", {"training": part, "validation": part, "test": part})
    with pytest.raises(TrainingError, match="The loss is no number any more in epoch 1"):
        run(job_for(bad, tmp_path), bad, messages)


def test_labels_that_are_not_known_teach_nothing(tmp_path, messages):
    patches = two_textures(tmp_path / "whole", 4, segmentation=True)
    parts = {}
    for name, part in patches.parts.items():
        labels = np.array(part.labels)
        labels[:, :, :1] = -1
        parts[name] = ([np.array(part.images["input"])], labels)
    masked = write_patch_set(tmp_path / "masked", parts)
    job = job_for(masked, tmp_path, architecture=UNET, depth=2, epochs=1, learning_rate=0.01)
    record = run(job, masked, messages).record
    assert record.test.labels.min() == 0
    assert len(record.test) == 48 * 4 * 3
    assert all(np.isfinite(epoch.loss) for epoch in record.epochs)


def test_class_weights_make_rare_classes_count_as_much():
    counts = np.array([900, 100])
    np.testing.assert_array_equal(class_weights(EQUAL, counts), [1, 1])
    weights = class_weights(BALANCED, counts)
    assert weights[0] * 900 == pytest.approx(weights[1] * 100)
    assert (weights * counts).sum() == pytest.approx(1000)


def labelled(tmp_path, classes=None, **labels):
    parts = {
        part: ([np.zeros((len(own), 1, 1, 2), np.uint8)], np.array(own))
        for part, own in labels.items()
    }
    return write_patch_set(tmp_path / "labelled", parts, classes)


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ({"training": [], "test": [0, 1]}, "has no samples"),
        ({"training": [0, 0]}, "has the class class 0 alone"),
        ({"training": [0, 0], "test": [0, 1]}, "no samples of class 1"),
    ],
)
def test_samples_that_nothing_can_be_learnt_from_are_refused(tmp_path, messages, labels, said):
    with pytest.raises(TrainingError, match=said):
        check_samples(labelled(tmp_path, **labels), 64, messages)


def test_what_a_set_lacks_is_said(tmp_path, messages):
    check_samples(labelled(tmp_path, training=[0, 1, 1], test=[0, 0]), 64, messages)
    text = " ".join(m["message"] for m in [*messages.all("warning"), *messages.all("info")])
    for said in (
        "The validation part has no samples",
        "The test part has no samples of class 1",
        "few samples of class 0 (2)",
        "3 patches, fewer than the 64 of BATCH",
    ):
        assert said in text


def test_a_temperature_that_makes_test_blocks_less_true_is_said(tmp_path, messages):
    parts = {}
    for part, wrong in (("training", 0), ("validation", 3), ("test", 0)):
        labels = np.arange(60) % 2
        image = np.broadcast_to(1000 + 900 * labels[:, None, None, None], (60, 1, 1, 2))
        # A quarter of the validation samples says otherwise, so that the network seems too sure.
        parts[part] = ([image.astype(np.uint16)], labels ^ (np.arange(60) % 12 < wrong))
    patches = write_patch_set(tmp_path / "unlike", parts)
    run(job_for(patches, tmp_path, epochs=8, learning_rate=0.05), patches, messages)
    (told,) = [m["message"] for m in messages.all("info") if "CALIBRATE" in m["message"]]
    assert "makes the probabilities on the test blocks less true" in told


def test_a_random_split_is_warned_of(tmp_path, messages):
    part = ([np.zeros((4, 1, 1, 2), np.uint8)], np.array([0, 1, 0, 1]))
    patches = write_patch_set(
        tmp_path / "random", {"training": part, "validation": part, "test": part},
        split=Split("random", "Random pixels."),
    )  # fmt: skip
    check_samples(patches, 2, messages)
    assert any("will be too high" in m["message"] for m in messages.all("warning"))


def test_without_validation_samples_the_training_part_decides(tmp_path, messages):
    whole = two_textures(tmp_path / "whole", 1)
    part = whole.parts["training"]
    patches = write_patch_set(
        tmp_path / "alone", {"training": ([np.array(part.images["input"])], np.array(part.labels))}
    )
    outcome = run(job_for(patches, tmp_path, epochs=2), patches, messages)
    assert outcome.accuracy is None
    assert outcome.record.epochs[0].validation_loss is None
    assert outcome.record.calibration is None
    assert "no samples" in outcome.record.uncalibrated


def test_the_curves_are_there_for_tensorboard(pixels, tmp_path, messages):
    run(job_for(pixels, tmp_path, epochs=2, log=str(tmp_path / "log")), pixels, messages)
    (events,) = (tmp_path / "log").iterdir()
    for tag in (b"loss/training", b"accuracy/validation", b"learning rate"):
        assert tag in events.read_bytes()
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="LOG_FOLDER"):
        run(job_for(pixels, tmp_path, log=str(tmp_path / "file")), pixels, messages)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"architecture": "resnet"}, "ARCHITECTURE is 'resnet'"),
        ({"learning_rate": 0.0}, "LEARNING_RATE is 0"),
        ({"brightness": 1.5}, "BRIGHTNESS is 1.5"),
        ({"depth": 6}, "DEPTH is 6"),
        ({"custom_code": "a.py"}, "CUSTOM_CODE is given"),
    ],
)
def test_values_that_mean_nothing_are_refused(values, said):
    with pytest.raises(JobError, match=said):
        TrainJob(patches="", output="", **values)


def test_ten_thousand_classes_have_one_sentence(tmp_path, messages):
    patches = labelled(tmp_path, Legend.unnamed(10_000), training=[0, 1], test=[0])
    with pytest.raises(TrainingError) as refusal:
        check_samples(patches, 64, messages)
    assert len(str(refusal.value)) < 500
