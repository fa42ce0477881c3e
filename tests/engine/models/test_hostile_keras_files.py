"""Keras files from strangers: refused in words before they do anything."""

from __future__ import annotations

import json
import shutil
import zipfile

import h5py
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.recorder import Recorder


def with_config(source, target, change):
    """Copy a .keras file with another description."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "config.json":
                config = json.loads(data)
                change(config)
                data = json.dumps(config).encode()
            new.writestr(member.filename, data)
    return target


def refusal(path, tmp_path, **options):
    """What the export says of a file; nothing must be left of it."""
    target = tmp_path / "exported"
    with pytest.raises(ModelError) as caught:
        export(ExportJob(str(path), str(target), **options), Recorder())
    assert not [p for p in tmp_path.iterdir() if "exported" in p.name]
    return str(caught.value)


def a_layer(config):
    return next(one for one in config["config"]["layers"] if one["class_name"] == "Conv2D")


@pytest.mark.parametrize(
    ("where", "value", "word"),
    [
        ("activation", {"class_name": "function", "config": "system", "module": "os",
                        "registered_name": "system"}, "system"),
        ("activation", {"class_name": "function", "config": "get_file", "module": "keras.utils",
                        "registered_name": "get_file"}, "get_file"),
        ("activation", {"class_name": "function", "config": "load_model", "module": "keras.models",
                        "registered_name": "load_model"}, "load_model"),
        ("activation", {"class_name": "__lambda__", "config": {"value": ["4wAA", None, None]}},
         "Lambda"),
        ("kernel_initializer", {"class_name": "Popen", "config": {"args": ["touch", "loot"]},
                                "module": "subprocess", "registered_name": None}, "Popen"),
        ("kernel_initializer", {"class_name": "TFSMLayer", "config": {"filepath": "/tmp/x"},
                                "module": "keras.layers", "registered_name": None}, "TFSMLayer"),
        ("filters", 10**12, "impossible"),
        ("kernel_size", [10**9, 1], "impossible"),
    ],
)  # fmt: skip
def test_a_description_that_names_code_or_absurd_sizes_is_refused(
    where, value, word, tmp_path, tutorial_keras
):
    def change(config):
        a_layer(config)["config"][where] = value

    path = with_config(tutorial_keras, tmp_path / "evil.keras", change)
    assert word in refusal(path, tmp_path)


def test_a_layer_that_reads_a_file_is_refused(tmp_path, tutorial_keras):
    def change(config):
        layer = a_layer(config)
        layer["class_name"], layer["config"] = "StringLookup", {"vocabulary": "/etc/passwd"}

    path = with_config(tutorial_keras, tmp_path / "evil.keras", change)
    assert "/etc/passwd" in refusal(path, tmp_path)


def test_a_lambda_in_an_h5_file_is_refused_too(tmp_path):
    loot = tmp_path / "loot"
    image = keras.Input((None, None, 4))
    model = keras.Model(image, keras.layers.Lambda(lambda x: x * 2, name="twice")(image))
    model.save(tmp_path / "evil.h5")
    model.save(tmp_path / "evil.keras")
    for name in ("evil.h5", "evil.keras"):
        text = refusal(tmp_path / name, tmp_path)
        assert "Lambda" in text
        assert "TRUST" in text
    assert not loot.exists()


def test_a_description_nested_without_end_is_refused(tmp_path, tutorial_keras):
    path = tmp_path / "deep.keras"
    with zipfile.ZipFile(tutorial_keras) as old, zipfile.ZipFile(path, "w") as new:
        new.writestr("metadata.json", old.read("metadata.json"))
        new.writestr("config.json", '{"a":' * 100_000 + "1" + "}" * 100_000)
        new.writestr("model.weights.h5", old.read("model.weights.h5"))
    assert "no readable model description" in refusal(path, tmp_path)


def test_bombs_and_members_for_other_places_are_refused(tmp_path, tutorial_keras):
    bomb, climber, lacking = (tmp_path / f"{n}.keras" for n in ("bomb", "climber", "lacking"))
    shutil.copy(tutorial_keras, climber)
    with zipfile.ZipFile(climber, "a") as archive:
        archive.writestr("assets/../../../loot", b"x")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", "{}")
        with archive.open("model.weights.h5", "w", force_zip64=True) as member:
            for _ in range(100):
                member.write(bytes(1 << 20))
    with zipfile.ZipFile(lacking, "w") as archive:
        archive.writestr("config.json", "{}")
    assert "unpack to 104857600" in refusal(bomb, tmp_path)
    assert "another place" in refusal(climber, tmp_path)
    assert "lacks model.weights.h5" in refusal(lacking, tmp_path)


def replace_weights(source, target, change):
    """Copy a .keras file with other weights."""
    weights = target.with_suffix(".h5")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        weights.write_bytes(old.read("model.weights.h5"))
        with h5py.File(weights, "r+") as file:
            change(file)
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "model.weights.h5":
                data = weights.read_bytes()
            new.writestr(member.filename, data)
    return target


def test_weights_in_other_files_are_refused(tmp_path, tutorial_keras):
    (tmp_path / "secret.bin").write_bytes(bytes(400))

    def external(file):
        secret = [(str(tmp_path / "secret.bin"), 0, 400)]
        file.create_dataset("stolen", (100,), "f4", external=secret)

    def link(file):
        file["linked"] = h5py.ExternalLink(str(tmp_path / "other.h5"), "/x")

    def loop(file):
        file["layers/again"] = file["layers"]

    def lie(file):
        file.create_dataset("huge", (10**6, 10**6), "f4", chunks=(100, 100))

    for change, words in (
        (external, "another file"), (link, "is a link"), (loop, "no end"), (lie, "promises"),
    ):  # fmt: skip
        path = replace_weights(tutorial_keras, tmp_path / "evil.keras", change)
        assert words in refusal(path, tmp_path)
