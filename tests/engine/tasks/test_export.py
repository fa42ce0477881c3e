"""Keras files in, SavedModels and model cards out."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import CardError, ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras, tensorflow

from tests.support.places import SHARED
from tests.support.recorder import Recorder


def exported(model, tmp_path, suffix=".keras", **options):
    path = tmp_path / f"model{suffix}"
    model.save(path)
    recorder = Recorder()
    export(ExportJob(str(path), str(tmp_path / "exported"), **options), recorder)
    return tmp_path / "exported", recorder.result_


def softmax_model(*layers, shape=(None, None, 2)):
    image = keras.Input(shape, name="image")
    x = image
    for layer in layers:
        x = layer(x)
    x = keras.layers.Conv2D(3, 1, activation="softmax", name="classes")(x)
    return keras.Model(image, x)


def test_the_savedmodel_keeps_the_names_of_inputs_and_outputs(tutorial_model, tutorial_keras):
    loaded = tensorflow.saved_model.load(str(tutorial_model))
    signature = loaded.signatures["serving_default"]
    assert list(loaded.signatures) == ["serving_default"]
    assert list(signature.structured_input_signature[1]) == ["input"]
    assert set(signature.structured_outputs) == {"softmax_layer", "estimated_labels"}
    patch = np.random.default_rng(0).uniform(0, 9000, (1, 20, 24, 4)).astype("float32")
    ours = signature(input=tensorflow.constant(patch))["softmax_layer"].numpy()
    theirs = keras.saving.load_model(tutorial_keras)(patch)["softmax_layer"].numpy()
    np.testing.assert_allclose(ours, theirs, atol=1e-6)


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_list_of_outputs_is_named_after_its_layers(tmp_path, suffix):
    image = keras.Input((8, 6, 2), name="image")
    x = keras.layers.Conv2D(3, (8, 6), activation="softmax", name="classes")(image)
    model = keras.Model(image, [x, keras.layers.Cropping2D(0, name="again")(x)])
    folder, result = exported(model, tmp_path, suffix)
    assert result["receptive_field"] == "6x8"
    loaded = tensorflow.saved_model.load(str(folder)).signatures["serving_default"]
    assert set(loaded.structured_outputs) == {"classes", "again"}


def test_a_model_trained_with_a_custom_metric_needs_no_metric(tmp_path):
    class FScore(keras.metrics.Mean):
        pass

    model = softmax_model(keras.layers.Conv2D(4, 3))
    model.compile(loss="categorical_crossentropy", metrics=[FScore()])
    assert exported(model, tmp_path)[1]["receptive_field"] == "3"


def test_a_model_that_uses_keras_argmax_and_otbtf_argmax_names_loads(golden, tmp_path):
    # Keras's own Argmax operation and OTBTF's layer Argmax are looked up by the same name.
    for name in ("cnn.keras", "otbtf_layers.keras"):
        recorder = Recorder()
        export(ExportJob(str(golden / name), str(tmp_path / name)), recorder)
        assert recorder.result_["scale_factor"] == "4"


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_lambda_layer_is_refused_without_trust_and_runs_with_it(tmp_path, suffix):
    model = softmax_model(keras.layers.Lambda(lambda x: x * 2), keras.layers.Conv2D(4, 3))
    with pytest.raises(ModelError, match="TRUST"):
        exported(model, tmp_path, suffix)
    assert not (tmp_path / "exported").exists()


CODE = """
import keras

@keras.saving.register_keras_serializable(package="mine")
class Double(keras.layers.Layer):
    def call(self, inputs):
        return 2 * inputs
"""


def test_custom_layers_come_from_custom_code_with_trust(tmp_path):
    code = tmp_path / "layers.py"
    code.write_text(CODE)
    namespace: dict = {}
    exec(compile(CODE, "layers", "exec"), namespace)
    model = softmax_model(namespace["Double"](), keras.layers.Conv2D(4, 3))
    keras.saving.get_custom_objects().pop("mine>Double", None)
    with pytest.raises(ModelError, match=r"Double.*CUSTOM_CODE"):
        exported(model, tmp_path)
    with pytest.raises(ModelError, match="TRUST"):
        exported(model, tmp_path, custom_code=str(code))
    folder, _ = exported(model, tmp_path, custom_code=str(code), trust=True)
    assert (folder / "saved_model.pb").is_file()
    keras.saving.get_custom_objects().pop("mine>Double", None)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.keras", b"no zip", "not a Keras file"),
        ("a.h5", b"no hdf5", "not a Keras file"),
        ("a.pt", b"", "is empty"),
        ("missing.keras", None, "does not exist"),
    ],
)
def test_what_is_no_keras_file_is_refused(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=message):
        export(ExportJob(str(path), str(tmp_path / "out")), Recorder())
    assert not (tmp_path / "out").exists()


def test_a_folder_with_other_files_is_not_replaced(tutorial_keras, tmp_path):
    (tmp_path / "thesis.txt").write_text("irreplaceable")
    with pytest.raises(ModelError, match="holds other files and no model"):
        export(ExportJob(str(tutorial_keras), str(tmp_path)), Recorder())
    assert (tmp_path / "thesis.txt").read_text() == "irreplaceable"


def test_an_export_replaces_an_earlier_one(tutorial_keras, tmp_path):
    for _ in range(2):
        export(ExportJob(str(tutorial_keras), str(tmp_path / "out")), Recorder())
    assert sorted(os.listdir(tmp_path)) == ["out"]
    assert read_card(tmp_path / "out") is not None


def test_a_card_beside_other_model_files_is_refused(tutorial_keras, tmp_path):
    export(ExportJob(str(tutorial_keras), str(tmp_path / "out")), Recorder())
    with (tmp_path / "out" / "saved_model.pb").open("ab") as file:
        file.write(b"x")
    with pytest.raises(CardError, match="describes other model files"):
        read_card(tmp_path / "out")


def test_classes_travel_in_the_card(tutorial_keras, tmp_path):
    legend = tmp_path / "legend.csv"
    rows = [f"{i},Class {i},#0{i}0{i}0{i}" for i in range(6)]
    legend.write_text("value,label,color\n" + "\n".join(rows) + "\n")
    job = ExportJob(str(tutorial_keras), str(tmp_path / "out"), classes=str(legend))
    export(job, Recorder())
    card = read_card(tmp_path / "out")
    assert [e.label for e in card.legend.entries] == [f"Class {i}" for i in range(6)]
    assert card.legend.entries[3].colour == (3, 3, 3)


def test_the_card_is_valid_by_the_schema_of_the_stac_extension(tutorial_keras, tmp_path):
    schema_file = SHARED / "schemas" / "mlm-v1.5.2.schema.json"
    if not schema_file.exists():
        pytest.skip("the schema of the extension (../shared/schemas) is not here")
    import jsonschema
    from referencing import Registry
    from referencing.jsonschema import DRAFT7

    export(
        ExportJob(
            str(tutorial_keras), str(tmp_path / "out"), classes=str(_default_legend())
        ),
        Recorder(),
    )
    card = json.loads((tmp_path / "out" / "model_card.json").read_text(encoding="utf-8"))
    # Definitions of other extensions that the schema refers to, as far as the card uses them.
    entry = {
        "type": "object",
        "required": ["value", "name"],
        "properties": {
            "value": {"type": "integer"},
            "name": {"type": "string", "pattern": "^[0-9A-Za-z-_]+$"},
            "title": {"type": "string"},
            "color_hint": {"type": "string", "pattern": "^([0-9A-F]{6})$"},
        },
    }
    others = {
        "definitions": {
            "fields": {
                "properties": {
                    "classification:classes": {"type": "array", "items": entry},
                    "processing:expression": {"type": "object"},
                }
            },
            "bands": {"items": {"properties": {"data_type": {"enum": ["int32", "float32"]}}}},
        }
    }
    registry = Registry(retrieve=lambda uri: DRAFT7.create_resource(others))
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema, registry=registry)
    assert [error.message for error in validator.iter_errors(card)] == []
    del card["properties"]["mlm:input"][0]["name"]
    assert list(validator.iter_errors(card)), "the validator must notice a broken card"


def _default_legend():
    from cnnmapper.engine.maps.legend import DEFAULT

    return DEFAULT
