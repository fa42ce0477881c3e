"""Whoever trains a network on is told where the test may lie on what it has learnt."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.contract.training_job import MLP, TrainJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.card_training import Training
from cnnmapper.engine.models.learnt_ground import MEMBER, LearntGround, ground_in, put_into
from cnnmapper.engine.sampling.patch_set import Split
from cnnmapper.engine.train import train
from cnnmapper.engine.training.start_ground import start_ground

from tests.support.patch_sets import two_textures
from tests.support.recorder import Recorder

ONE, OTHER, THIRD = ("1" * 64, "2" * 64, "3" * 64)
LEAKS = "test samples may lie where it has learnt, so that the accuracy stated is too good"
READINGS = "If START was trained on other images, the accuracy stated is that of places"


def divided(folder: Path, identity: str, *earlier: str):
    """Write a set of single pixels that is divided in some way."""
    split = Split("blocks", "In blocks.", 640, 64, 1, identity=identity, earlier=earlier)
    return two_textures(folder, 1, split=split)


def trained(folder: Path, name: str, start: str = "") -> tuple[TrainJob, Recorder]:
    job = TrainJob(
        str(folder / name), str(folder / f"model_{name}"), start=start, architecture=MLP, filters=4,
        keras_file=str(folder / f"{name}.keras"), report=str(folder / f"{name}.html"), epochs=1,
        learning_rate=0.01,
    )  # fmt: skip
    messages = Recorder()
    train(job, messages)
    return job, messages


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A network that was trained on the first division, and its folder."""
    folder = tmp_path_factory.mktemp("first")
    divided(folder / "first", ONE)
    return trained(folder, "first")[0]


def rewritten(keras_file, path, text):
    """Write the file again with another member; None: without it."""
    with zipfile.ZipFile(keras_file) as given, zipfile.ZipFile(path, "w") as taken:
        for name in given.namelist():
            if name != MEMBER:
                taken.writestr(name, given.read(name))
        if text is not None:
            taken.writestr(MEMBER, text)


def infos(messages):
    return " ".join(message["message"] for message in messages.all("info"))


def split_in_card(job):
    return read_card(Path(job.output)).accuracy.split


def test_keras_file_and_card_tell_where_a_network_has_learnt(first):
    from cnnmapper.engine.models.tensorflow_setup import keras

    assert ground_in(Path(first.keras_file)) == LearntGround((ONE,))
    assert read_card(Path(first.output)).training.ground == LearntGround((ONE,))
    # Keras passes over what it does not know.
    model = keras.saving.load_model(first.keras_file, compile=False)
    assert np.isfinite(model(np.full((1, 1, 1, 2), 1000.0))["softmax_layer"]).all()


def test_an_export_of_the_keras_file_keeps_it(first, tmp_path):
    messages = Recorder()
    export(ExportJob(first.keras_file, str(tmp_path / "again")), messages)
    assert read_card(tmp_path / "again").training.ground == LearntGround((ONE,))


def test_nothing_is_said_of_a_division_that_keeps_that_of_start(first, tmp_path):
    divided(tmp_path / "more", OTHER, ONE)
    job, messages = trained(tmp_path, "more", first.keras_file)
    assert not [text for text in messages.warned if "LIKE" in text]
    assert READINGS not in infos(messages)
    assert "START" not in split_in_card(job)
    assert "division" not in Path(job.report).read_text(encoding="utf-8")
    assert "too good" not in messages.result_["summary"]
    assert ground_in(Path(job.keras_file)) == LearntGround((OTHER,))


def test_another_division_is_warned_of_in_log_summary_card_and_report(first, tmp_path):
    divided(tmp_path / "anew", OTHER)
    job, messages = trained(tmp_path, "anew", first.keras_file)
    (warning,) = [text for text in messages.warned if LEAKS in text]
    assert warning.startswith("START first.keras has learnt from another division")
    assert "LIKE" in warning
    assert "too good if they lie where" in messages.result_["summary"]
    assert split_in_card(job).startswith("START may have learnt the test. In blocks")
    report = Path(job.report).read_text(encoding="utf-8")
    assert "The accuracy below is too high then, by an unknown amount" in report
    assert "has learnt from another division of the ground, perhaps where the test is" in report
    # What it has learnt once it does not forget.
    assert set(ground_in(Path(job.keras_file)).divisions) == {ONE, OTHER}
    third = divided(tmp_path / "third", THIRD, OTHER)
    later = Recorder()
    assert start_ground(job.keras_file, third, later).doubt
    assert LEAKS in " ".join(later.warned)


def test_of_a_network_from_elsewhere_both_readings_are_told(first, tmp_path):
    rewritten(first.keras_file, tmp_path / "theirs.keras", None)
    divided(tmp_path / "set", ONE)
    job, messages = trained(tmp_path, "set", str(tmp_path / "theirs.keras"))
    assert "Nothing tells where START theirs.keras has learnt" in infos(messages)
    assert READINGS in infos(messages)
    assert not [text for text in messages.warned if "START" in text]
    assert "does not tell where it has learnt" in Path(job.report).read_text(encoding="utf-8")
    assert split_in_card(job).startswith("What START has learnt is not known. ")
    # And so it is of what was made of it.
    assert ground_in(Path(job.keras_file)) == LearntGround((ONE,), and_unknown=True)


def test_a_set_of_an_earlier_version_leaves_it_open(first, tmp_path):
    patches = divided(tmp_path / "old", "")
    messages = Recorder()
    found = start_ground(first.keras_file, patches, messages)
    assert f"{tmp_path / 'old'} does not tell how its ground is divided" in infos(messages)
    assert found.ground == LearntGround((ONE,), and_unknown=True)
    assert start_ground("", patches, messages).ground is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"version": 2, "divisions": []}',
        '{"version": 1, "divisions": ["1"]}',
        '{"version": 1, "divisions": [7]}',
        '{"version": 1, "divisions": [], "and_unknown": "no"}',
        '{"version": 1, "divisions": [], "code": "import os"}',
        json.dumps({"version": 1, "divisions": [ONE] * 1001}),
        json.dumps({"version": 1, "divisions": []}) + " " * (1 << 20),
        "[" * 100_000,
    ],
    ids=["no JSON", "no object", "version", "no identity", "a number", "no truth value", "more",
         "many", "long", "deep"],
)  # fmt: skip
def test_what_is_no_such_knowledge_is_refused(first, tmp_path, text):
    path = tmp_path / "odd.keras"
    rewritten(first.keras_file, path, text)
    patches = divided(tmp_path / "set", ONE)
    with pytest.raises(ModelError, match=rf"odd\.keras: {MEMBER} in it.* is damaged"):
        start_ground(str(path), patches, Recorder())


def test_damaged_knowledge_does_not_keep_a_network_from_being_exported(first, tmp_path):
    path = tmp_path / "odd.keras"
    rewritten(first.keras_file, path, "{")
    messages = Recorder()
    export(ExportJob(str(path), str(tmp_path / "model")), messages)
    assert [text for text in messages.warned if MEMBER in text]
    assert read_card(tmp_path / "model").training.ground is None


def test_a_card_with_other_knowledge_is_refused():
    with pytest.raises(CardError, match="ground: it names the division 'x'"):
        Training.of({"ground": {"divisions": ["x"]}}, {})


def test_the_same_knowledge_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr(zipfile.ZipInfo("config.json"), "{}")
        put_into(tmp_path / name, LearntGround((ONE,)))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert replace(ground_in(tmp_path / "a"), and_unknown=True) == LearntGround((ONE,), True)
