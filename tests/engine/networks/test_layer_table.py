"""The table of layers: receptive fields and costs, checked by hand."""

from __future__ import annotations

import json
import shutil

import pytest
from cnnmapper.engine.contract.errors import CardError
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.card_layers import Layer
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks.layer_table import layer_table

from tests.support.specimens import BY_NAME, ZOO

L = keras.layers


def by_kind(table, *kinds):
    return [layer for layer in table if layer.kind in kinds]


def test_the_tutorial_network_sees_what_a_pencil_finds():
    table = layer_table(BY_NAME["tutorial"].model())
    layers = by_kind(table, "Conv2D", "MaxPooling2D")
    assert [layer.sees[0].receptive_field for layer in layers] == [
        (n, n) for n in (5, 6, 10, 12, 16, 16)
    ]
    assert [layer.sees[0].jump for layer in layers] == [(n, n) for n in (1, 2, 2, 4, 4, 4)]
    assert [layer.shape for layer in layers] == [
        (12, 12, 16), (6, 6, 16), (4, 4, 32), (2, 2, 32), (1, 1, 64), (1, 1, 6),
    ]  # fmt: skip
    assert [layer.detail for layer in layers[:2]] == ["5 × 5, relu", "2 × 2, stride 2"]


def test_the_tutorial_network_costs_what_a_pencil_finds():
    layers = by_kind(layer_table(BY_NAME["tutorial"].model()), "Conv2D", "MaxPooling2D")
    assert [layer.multiply_adds for layer in layers] == [
        12 * 12 * 5 * 5 * 4 * 16, 0, 4 * 4 * 3 * 3 * 16 * 32, 0, 2 * 2 * 32 * 64, 64 * 6,
    ]  # fmt: skip
    assert [layer.parameters for layer in layers] == [1616, 0, 4640, 0, 8256, 390]


def test_the_names_tell_how_the_layers_hang_together():
    table = layer_table(BY_NAME["tutorial"].model())
    assert table[0].inputs == ("image",)
    for before, after in zip(table, table[1:]):
        assert after.inputs == (before.name,)
    assert [layer.outputs for layer in table if layer.outputs] == [("softmax",), ("labels",)]
    joined = by_kind(layer_table(BY_NAME["unet_64_to_32"].model()), "Concatenate")
    assert [layer.inputs for layer in joined] == [
        ("conv2d_transpose", "conv2d_1"), ("conv2d_transpose_1", "conv2d"),
    ]  # fmt: skip


def test_other_layers_cost_what_a_pencil_finds():
    image = keras.Input((9, 11, 4))
    x = L.SeparableConv2D(8, 3, depth_multiplier=2)(image)  # 7 x 9
    x = L.DepthwiseConv2D((2, 3), strides=2)(x)  # 3 x 4, windows of 2 rows and 3 columns
    x = L.Conv2D(6, 1, groups=2)(x)
    x = L.Conv2DTranspose(5, 2, strides=2)(x)  # 6 x 8
    x = L.Dense(3)(L.BatchNormalization()(x))
    x = L.Dense(2)(L.Flatten()(x))
    costs = [layer.multiply_adds for layer in layer_table(keras.Model(image, x))]
    assert costs == [
        7 * 9 * (3 * 3 * 4 * 2 + 8 * 8),
        3 * 4 * 2 * 3 * 8,
        3 * 4 * (8 // 2) * 6,
        3 * 4 * 2 * 2 * 6 * 5,
        0,
        6 * 8 * 5 * 3,
        0,
        6 * 8 * 3 * 2,
    ]


def test_a_shared_layer_appears_at_each_call_and_its_parameters_once():
    table = layer_table(BY_NAME["siamese"].model())
    first, second = by_kind(table, "Conv2D")[:2]
    assert second.name == first.name + "#2"
    assert (first.parameters, second.parameters) == (505, 0)
    assert (first.sees[0].source, second.sees[0].source) == ("before", "after")
    assert first.multiply_adds == second.multiply_adds == 2 * 2 * 5 * 5 * 4 * 5


def test_a_layer_whose_cost_is_not_known_does_not_count_as_free():
    class Mystery(L.Layer):
        def build(self, shape):
            self.kernel = self.add_weight(shape=(shape[-1], 3))

        def call(self, inputs):
            return keras.ops.matmul(inputs, self.kernel)

    image = keras.Input((4, 4, 2))
    x = Mystery()(image)
    x = keras.ops.matmul(x, keras.ops.ones((3, 3)))
    assert [layer.multiply_adds for layer in layer_table(keras.Model(image, x))] == [None, None]


def test_where_a_layer_cannot_be_read_the_ones_before_and_beside_it_still_are():
    table = {layer.name: layer for layer in layer_table(BY_NAME["attention"].model())}
    assert table["conv2d"].sees[0].receptive_field == (3, 3)
    assert table["dense"].sees[0].receptive_field == (8, 8)
    assert table["excite"].sees == ()
    assert table["excite"].shape == (6, 6, 6)


@pytest.mark.parametrize("specimen", ZOO, ids=lambda specimen: specimen.name)
def test_every_network_has_a_table_that_ends_in_its_receptive_field(specimen):
    model = specimen.model()
    table = layer_table(model)
    assert len({layer.name for layer in table}) == len(table)
    known = {name for layer in table for name in layer.inputs}
    assert all(layer.outputs or layer.name in known for layer in table)
    document = json.loads(json.dumps([layer.to_document() for layer in table]))
    assert tuple(map(Layer.from_document, document)) == table
    sights = table[-1].sees if specimen.receptive and specimen.expression == (1, 1) else ()
    for sight in sights:
        seen, patch = sight.receptive_field, specimen.receptive[sight.source]
        assert all(a <= b for a, b in zip(seen, patch))
        # A network that insists on a size may leave some of its pixels unseen.
        assert seen == patch or None not in model.inputs[0].shape[1:]


def test_the_card_of_an_exported_model_keeps_the_table(tutorial_model):
    layers = read_card(tutorial_model).layers
    assert sum(layer.parameters for layer in layers) == 1616 + 4640 + 8256 + 390
    assert layers[-1].outputs == ("estimated_labels",)


@pytest.mark.parametrize("value", [3, [3], [{"name": "conv"}], [{"name": 5}]])
def test_a_card_with_a_malformed_table_is_refused(tutorial_model, tmp_path, value):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    document = json.loads(path.read_text())
    document["properties"]["cnnmapper:model"]["layers"] = value
    del document["properties"]["cnnmapper:model"]["digest"]
    path.write_text(json.dumps(document))
    with pytest.raises(CardError, match="not a model card"):
        read_card(folder)


def test_a_card_of_a_version_without_a_table_is_read(tutorial_model, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    path = folder / "model_card.json"
    document = json.loads(path.read_text())
    del document["properties"]["cnnmapper:model"]["layers"]
    del document["properties"]["cnnmapper:model"]["digest"]
    path.write_text(json.dumps(document))
    assert read_card(folder).layers == ()
