"""The networks: each sees its patch and no more, and says which patches it does not take."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import TrainingError
from cnnmapper.engine.contract.training_job import (
    DEEP,
    MLP,
    TEMPCNN,
    TUTORIAL,
    UNET,
    TrainJob,
)
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.layer_fields import describe
from cnnmapper.engine.networks.layer_graph import read
from cnnmapper.engine.networks.padding_margin import padded_fields
from cnnmapper.engine.training.architectures import NetworkInput, build
from cnnmapper.engine.training.patch_fit import check_fit, valid_steps

from tests.support.patch_sets import two_textures

JOB = TrainJob(patches="", output="", filters=2, depth=2)


def given(width: int, height: int, bands: int = 2, name: str = "input") -> NetworkInput:
    mean = np.arange(1.0, bands + 1)
    return NetworkInput(name, Size(width, height), bands, mean, 4 * np.ones(bands))


def test_the_tutorials_network_is_the_published_one():
    """Layers and sizes as in the tutorial of OTBTF: 16 x 16 pixels, two poolings."""
    model = build(replace(JOB, architecture=TUTORIAL), [given(16, 16, 4)], 6)
    kinds = [type(layer).__name__ for layer in model.layers]
    assert kinds[:7] == [
        "InputLayer", "Normalization", "Conv2D", "MaxPooling2D", "Conv2D", "MaxPooling2D", "Conv2D",
    ]
    assert list(model.output) == ["softmax_layer", "estimated_labels"]
    shapes = [tuple(w.shape) for w in model.trainable_weights if len(w.shape) == 4]
    assert shapes == [(5, 5, 4, 16), (3, 3, 16, 32), (2, 2, 32, 64), (1, 1, 64, 6)]


@pytest.mark.parametrize(
    ("width", "height"), [(2, 2), (5, 5), (6, 6), (7, 7), (16, 16), (24, 17), (31, 12)]
)
def test_a_deep_network_sees_exactly_its_patch(width, height):
    model = build(replace(JOB, architecture=DEEP), [given(width, height)], 3)
    (field,) = {f.receptive for (_, o), f in describe(model).pairs.items() if o == "softmax_layer"}
    assert tuple(field) == (width, height)
    output = model(np.zeros((1, height, width, 2), np.float32))["softmax_layer"]
    assert tuple(output.shape) == (1, 1, 1, 3)


def test_every_pooling_of_a_deep_network_gets_an_even_number_of_pixels():
    for side in range(2, 200):
        rows, _ = valid_steps(Size(side, side))
        left = side
        for stage in rows.stages:
            left -= sum(stage.kernels) - 2
            assert left % stage.pooling == 0
            left //= stage.pooling
        assert left == rows.last >= 1


@pytest.mark.parametrize("depth", [2, 5])
def test_a_u_net_has_a_margin_that_can_be_cut_away(depth):
    model = build(replace(JOB, architecture=UNET, depth=depth), [given(64, 64)], 3)
    fields = padded_fields(read(model), ["softmax_layer"])
    assert fields.unit == Size(1 << depth, 1 << depth)
    assert 0 < fields.margin.width < 40 << depth


def test_tempcnn_brings_all_dates_of_a_band_to_one_scale():
    one = NetworkInput("input", Size(1, 1), 6, np.array([0.0, 5, 2, 5, 4, 5]), np.ones(6))
    model = build(replace(JOB, architecture=TEMPCNN, dates=3), [one], 2)
    assert model.input.shape == (None, 3, 2)
    (layer,) = [x for x in model.layers if isinstance(x, keras.layers.Normalization)]
    np.testing.assert_allclose(np.ravel(layer.mean), [2, 5])
    # Of all dates together: 1 within a date, and 8/3 from one to the next.
    np.testing.assert_allclose(np.ravel(layer.variance), [1 + 8 / 3, 1])


def test_a_perceptron_sees_one_pixel():
    model = build(replace(JOB, architecture=MLP), [given(1, 1)], 3)
    assert {tuple(f.receptive) for f in describe(model).pairs.values()} == {(1, 1)}


def test_two_sources_come_together_in_a_deep_network():
    inputs = [given(16, 16), given(8, 8, 3, "input_2")]
    model = build(replace(JOB, architecture=DEEP), inputs, 3)
    output = model([np.zeros((2, 16, 16, 2)), np.zeros((2, 8, 8, 3))])["softmax_layer"]
    assert tuple(output.shape) == (2, 1, 1, 3)


@pytest.mark.parametrize(
    ("values", "side", "segmentation", "said"),
    [
        ({"architecture": TUTORIAL}, 12, False, "takes 16 x 16 pixels"),
        ({"architecture": MLP}, 5, False, "takes 1 x 1 pixel"),
        ({"architecture": DEEP}, 1, False, "takes 2 x 2 pixels or more"),
        ({"architecture": UNET}, 16, False, "has one label a patch"),
        ({"architecture": DEEP}, 16, True, "has a label for every pixel"),
        ({"architecture": UNET, "depth": 5}, 16, True, "a multiple of 32 pixels"),
        ({"architecture": TEMPCNN}, 1, False, "Say how many dates"),
        ({"architecture": TEMPCNN, "dates": 3}, 1, False, "Expected is a divisor of 2"),
    ],
)
def test_patches_that_do_not_fit_are_refused_with_those_that_do(
    tmp_path, values, side, segmentation, said
):
    patches = two_textures(tmp_path / "set", side, segmentation=segmentation)
    with pytest.raises(TrainingError, match=said) as refusal:
        check_fit(replace(JOB, **values), patches)
    assert str(patches.folder) in str(refusal.value)
