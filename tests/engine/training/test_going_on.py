"""A training that was interrupted ends with what it would have ended with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import OutputError
from cnnmapper.engine.contract.training_job import DEEP, TrainJob
from cnnmapper.engine.contract.unfinished import training_path
from cnnmapper.engine.leftovers import find
from cnnmapper.engine.maps.output_lock import held
from cnnmapper.engine.models.tensorflow_setup import tensorflow
from cnnmapper.engine.sampling.patch_set import PatchSet
from cnnmapper.engine.training import loop
from cnnmapper.engine.training.session import Outcome, run

from tests.support.recorder import Recorder


class Killed(BaseException):
    """Nothing that happens in the training catches it."""


def job_for(patches: PatchSet, folder: Path) -> TrainJob:
    # Dropout, batch normalisation, augmentation: all that has a state or is random.
    return TrainJob(
        patches=str(patches.folder),
        output=str(folder),
        architecture=DEEP,
        filters=2,
        epochs=4,
        batch=16,
        patience=2,
        brightness=0.1,
        seed=3,
    )


def weights(outcome: Outcome) -> list[Any]:
    return [np.asarray(w) for w in outcome.network.model.get_weights()]


def killed_after(
    steps: int, job: TrainJob, patches: PatchSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Train until so many steps are done, each of them kept, and end in the middle of the next."""
    learn, done = loop.Learner.learn, 0

    def learning(self: Any, batch: Any) -> Any:
        nonlocal done
        done += 1
        if done > steps:
            raise Killed
        return learn(self, batch)

    with monkeypatch.context() as patched:
        patched.setattr(loop.Learner, "learn", learning)
        patched.setattr(loop, "_KEPT_EVERY_S", 0.0)
        patched.setattr(loop, "_SHARE_OF_KEEPING", 1e9)
        with pytest.raises(Killed):
            run(job, patches, Recorder())


def test_a_training_that_was_killed_ends_as_one_that_was_not(
    five_pixels, tmp_path, monkeypatch, messages
):
    whole = run(job_for(five_pixels, tmp_path / "whole"), five_pixels, messages)
    job = job_for(five_pixels, tmp_path / "killed")
    # The range test has 120 steps, an epoch has six: in the midst of the third, and of the fourth,
    # in which the learning rate falls to nothing.
    for steps in (60, 120 + 15, 3 + 2):
        killed_after(steps, job, five_pixels, monkeypatch)
    again = Recorder()
    resumed = run(job, five_pixels, again)

    assert any("goes on where an interrupted run was: epoch 4, step 2" in m["message"]
               for m in again.all("info"))  # fmt: skip
    for one, other in zip(weights(whole), weights(resumed)):
        np.testing.assert_array_equal(one, other)
    assert whole.record.epochs == resumed.record.epochs
    np.testing.assert_array_equal(
        whole.record.test.probabilities, resumed.record.test.probabilities
    )


def logged(folder: Path) -> dict[str, dict[int, float]]:
    """What TensorBoard reads out of a folder: by curve, the value at each step."""
    found: dict[str, dict[int, float]] = {}
    for file in sorted(folder.glob("events.out.tfevents.*")):
        for record in tensorflow.data.TFRecordDataset(str(file)):
            event = tensorflow.compat.v1.Event.FromString(record.numpy())
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name == "scalars"
                curve = found.setdefault(value.tag, {})
                assert event.step not in curve  # it would be drawn twice
                curve[event.step] = float(tensorflow.make_ndarray(value.tensor))
    return found


def test_tensorboard_gets_each_epoch_once_with_the_numbers_of_the_report(
    five_pixels, tmp_path, monkeypatch, messages
):
    log = tmp_path / "log"
    job = replace(job_for(five_pixels, tmp_path / "killed"), learning_rate=0.01, log=str(log))
    run(replace(job, output=str(tmp_path / "other"), epochs=1), five_pixels, messages)
    (others,) = log.iterdir()
    others.rename(tmp_path / others.name)
    # Killed where an epoch is in the log, and the checkpoint does not know of it yet.
    write = loop.CheckpointFile.write
    with monkeypatch.context() as patched:
        def writing(self: Any, checkpoint: Any) -> None:
            if checkpoint.position.epoch == 3:
                raise Killed
            write(self, checkpoint)

        patched.setattr(loop.CheckpointFile, "write", writing)
        with pytest.raises(Killed):
            run(job, five_pixels, messages)
    assert sorted(logged(log)["loss/training"]) == [1, 2, 3]
    (tmp_path / others.name).rename(others)
    epochs = run(job, five_pixels, messages).record.epochs
    assert others.exists()  # that of another training
    others.unlink()
    found = logged(log)
    for name, numbers in {
        "loss/training": [one.loss for one in epochs],
        "loss/validation": [one.validation_loss for one in epochs],
        "accuracy/training": [one.accuracy for one in epochs],
        "accuracy/validation": [one.validation_accuracy for one in epochs],
        "learning rate": [one.learning_rate for one in epochs],
    }.items():
        assert list(found[name]) == [1, 2, 3, 4]
        assert list(found[name].values()) == pytest.approx(numbers)


def test_another_training_does_not_go_on_with_what_is_left(
    five_pixels, tmp_path, monkeypatch, messages
):
    job = job_for(five_pixels, tmp_path / "model")
    killed_after(4, replace(job, learning_rate=0.01), five_pixels, monkeypatch)
    (tmp_path / ".thesis.training.part.npz").write_bytes(b"somebody's own")
    # What is left is found, and nothing else, for who does not want to go on with it.
    assert [one.path.name for one in find(tmp_path).leftovers] == [".model.training.part.npz"]
    run(replace(job, epochs=1, learning_rate=0.02), five_pixels, messages)
    assert any("begins anew" in m["message"] and " was " in m["message"]
               for m in messages.all("info"))  # fmt: skip


def test_a_damaged_checkpoint_is_said_and_not_gone_on_with(five_pixels, tmp_path, messages):
    job = replace(job_for(five_pixels, tmp_path / "model"), epochs=1, learning_rate=0.01)
    training_path(Path(job.output)).write_bytes(b"PK\x03\x04 and no more")
    outcome = run(job, five_pixels, messages)
    assert len(outcome.record.epochs) == 1
    assert any("it is damaged" in m["message"] for m in messages.all("info"))


def test_two_trainings_of_one_folder_are_refused(five_pixels, tmp_path, messages):
    job = job_for(five_pixels, tmp_path / "model")
    with held(tmp_path / "model.training"), pytest.raises(OutputError, match="another run"):
        run(job, five_pixels, messages)
