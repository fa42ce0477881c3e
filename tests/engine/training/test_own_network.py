"""A network of somebody's own is trained on, or refused with what it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import JobError, ModelError, TrainingError
from cnnmapper.engine.contract.training_job import TrainJob
from cnnmapper.engine.maps.legend import Legend
from cnnmapper.engine.maps.legend_rows import Row
from cnnmapper.engine.models.keras_members import put_member
from cnnmapper.engine.models.learnt_classes import MEMBER, put_classes
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.sampling.patch_set import PatchSet
from cnnmapper.engine.training.architectures import PROBABILITIES
from cnnmapper.engine.training.own_network import load_start
from cnnmapper.engine.training.session import run

from tests.support.patch_sets import two_textures
from tests.support.recorder import Recorder

layers = keras.layers


@pytest.fixture
def job(five_pixels, tmp_path) -> TrainJob:
    return TrainJob(
        patches=str(five_pixels.folder), output=str(tmp_path / "model"), epochs=1,
        learning_rate=0.01, start=str(tmp_path / "start.keras"),
    )  # fmt: skip


def save(job, classes=2, side=3, activation="softmax", bands=2):
    """Save a network of two convolutions, with a receptive field of side + 2."""
    image = keras.Input((None, None, bands), name="image")
    x = layers.Conv2D(4, 3, activation="tanh", name="first")(layers.Rescaling(1e-3)(image))
    x = layers.Conv2D(4, side, activation="tanh", name="second")(x)
    x = layers.Conv2D(classes, 1, activation=activation, name="head")(x)
    model = keras.Model(image, x)
    model.save(job.start)
    return model


def test_it_learns_on_from_its_weights_but_for_frozen_layers(job, five_pixels, messages):
    before = save(job)
    outcome = run(replace(job, frozen_layers="first"), five_pixels, messages)
    after = outcome.network.model
    for layer, stays in (("first", True), ("second", False), ("head", False)):
        kernels = [model.get_layer(layer).get_weights()[0] for model in (before, after)]
        assert np.array_equal(*kernels) == stays
        assert np.abs(kernels[0] - kernels[1]).max() < 0.5
    assert outcome.record.parameters == sum(
        w.size for name in ("second", "head") for w in before.get_layer(name).get_weights()
    )


def test_a_number_freezes_so_many_layers_from_the_input_on(job, five_pixels, messages):
    save(job)
    model = load_start(replace(job, frozen_layers="2"), five_pixels, messages).model
    frozen = [layer.name for layer in model.layers if layer.weights and not layer.trainable]
    assert frozen == ["first", "second"]


def test_for_other_classes_its_last_layer_begins_anew(job, five_pixels, messages):
    before = save(job, classes=7)
    start = load_start(job, five_pixels, messages)
    output = start.model(np.zeros((1, 5, 5, 2), np.float32))[start.probabilities]
    assert tuple(output.shape) == (1, 1, 1, 2)
    np.testing.assert_array_equal(
        before.get_layer("first").get_weights()[0], start.model.get_layer("first").get_weights()[0]
    )
    assert any("gives 7 classes, and the patch set has 2" in m["message"]
               for m in messages.all("info"))  # fmt: skip


def legend(*classes):
    return Legend.coloured(Row(value, label, None) for value, label in classes)


def test_for_as_many_but_other_classes_its_last_layer_begins_anew(job, five_pixels, messages):
    before = save(job).get_layer("head").get_weights()[0]
    put_classes(Path(job.start), legend((0, "lake"), (1, "wood")))

    def head(*classes):
        facts = replace(five_pixels.facts, classes=legend(*classes))
        told = Recorder()
        start = load_start(job, PatchSet(five_pixels.folder, facts, five_pixels.parts), told)
        (layer,) = [one for one in start.model.layers if one.name in ("head", PROBABILITIES)]
        said = [m["message"] for m in told.all("info") if "other classes" in m["message"]]
        return layer.get_weights()[0], said

    for classes in ([(0, "Lake"), (1, "wood")], [(0, ""), (1, "Wood")]):
        kernel, said = head(*classes)
        assert np.array_equal(kernel, before)
        assert not said
    for classes in ([(0, "wood"), (1, "lake")], [(0, "lake"), (2, "wood")]):
        kernel, (said,) = head(*classes)
        assert not np.array_equal(kernel, before)
        assert "learnt other classes (lake, wood) than the patch set has" in said


def test_where_nothing_tells_its_classes_it_is_said_which_they_are_taken_for(job, five_pixels):
    save(job)
    told = Recorder()
    load_start(job, five_pixels, told)
    assert any("in their order: class 0, class 1" in m["message"] for m in told.all("info"))


def test_damaged_classes_in_its_file_are_refused(job, five_pixels, messages):
    save(job)
    put_member(Path(job.start), MEMBER, {"classes": [["lake", 0]]})
    with pytest.raises(ModelError, match=r"cnnmapper_classes\.json .* is damaged.*Copy the file"):
        load_start(job, five_pixels, messages)


@pytest.mark.parametrize(
    ("network", "frozen", "said"),
    [
        ({"side": 2}, "", "makes 2 x 2 of a patch of 5 x 5.*receptive field: 4 x 4"),
        ({"side": 5}, "", "receptive field: 7 x 7"),
        ({"bands": 3}, "", "takes any x any x 3 .*are 5 x 5 x 2"),
        ({"activation": "sigmoid"}, "", "no output that a softmax makes"),
        ({}, "second, thirds", "names “thirds”.*first, second, head"),
        ({}, "4", "START has 3 layers with weights"),
        ({}, "3", "leaves no layer to be trained"),
    ],
)
def test_what_does_not_fit_is_refused(job, five_pixels, messages, network, frozen, said):
    save(job, **network)
    with pytest.raises(TrainingError, match=said):
        load_start(replace(job, frozen_layers=frozen), five_pixels, messages)


def test_a_network_of_series_takes_the_dates_of_a_pixel(tmp_path, job, messages):
    patches = two_textures(tmp_path / "set", 1, 6)
    series = keras.Input((3, 2), name="series")
    x = layers.Normalization(mean=[1150.0] * 2, variance=[4e4] * 2)(series)
    x = layers.Flatten()(layers.Conv1D(4, 2)(x))
    # A softmax of its own: its logits are what the layer before it gives.
    keras.Model(series, layers.Softmax()(layers.Dense(2)(x))).save(job.start)
    job = replace(job, patches=str(patches.folder), dates=3, epochs=4, learning_rate=0.05)
    outcome = run(job, patches, messages)
    assert outcome.record.epochs[-1].accuracy > 0.8


def test_layers_of_a_new_network_cannot_be_frozen():
    with pytest.raises(JobError, match="START is not"):
        TrainJob(patches="", output="", frozen_layers="1")
