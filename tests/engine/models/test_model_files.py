"""Files that people have in place of a model: one sentence says what they are and the way out."""

from __future__ import annotations

import zipfile

import h5py
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.contract.job import ExportJob
from cnnmapper.engine.export import export
from cnnmapper.engine.models.model_folder import check_folder
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.recorder import Recorder

POINTER = (
    b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f"
    b"32b1258daaa5e2ca24d17e2393\nsize 12345\n"
)


def archive(*names):
    def write(path):
        with zipfile.ZipFile(path, "w") as file:
            for name in names:
                file.writestr(name, b"x")

    return write


def weights(path):
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [b"conv2d"]


FILES = [
    ("frozen_inference_graph.pb", b"\n\x12", ["graph of TensorFlow 1", "SavedModel"]),
    ("saved_model.pb", b"\x08\x01", ["part of a SavedModel", "{folder} as MODEL"]),
    ("a.tflite", b"\x1c\0\0\0TFL3", ["TensorFlow Lite", "Keras file"]),
    ("a.h5", b"\x1c\0\0\0TFL3", ["TensorFlow Lite", "Keras file"]),
    ("a.onnx", b"\x08\x07", ["ONNX", "needs no export"]),
    ("a.pth", archive("archive/data.pkl"), ["PyTorch", "torch.onnx.export"]),
    ("a.pt", b"\x80\x02", ["PyTorch", "torch.onnx.export"]),
    ("a.zip", archive("land/saved_model.pb"), ["zip archive", "unpack", "folder land as MODEL"]),
    ("a.zip", archive("land/cover.h5"), ["zip archive", "unpack", "land/cover.h5"]),
    ("a.zip", archive("config.json", "model.weights.h5"), ["Keras file", "ends with .keras"]),
    ("a.dlpk", archive("a.emd", "a.pth"), ["package of ArcGIS", "a.pth"]),
    ("a.h5", POINTER, ["pointer of Git LFS", "git lfs pull"]),
    ("a.keras", POINTER, ["pointer of Git LFS", "git lfs pull"]),
    ("a.h5", b"\n<!DOCTYPE html><html>", ["web page", "Download"]),
    ("a.keras", b"<html lang='en'>", ["web page", "Download"]),
    ("a.h5", weights, ["weights alone", "model.save()"]),
    ("a.weights.h5", weights, ["weights alone", "model.save()"]),
    ("a.index", b"x", ["weights alone", "model.save()"]),
    ("a.pkl", b"\x80\x04", ["pickled", "can run code", "model.save()"]),
    ("a.h5", b"", ["empty", "again"]),
    ("a.tar.gz", b"\x1f\x8b\x08", ["gzip archive", "unpack"]),
    ("a.tif", b"II*\0", ["image", "network"]),
    ("a.bin", b"\x89HDF\r\n\x1a\n", ["HDF5", "ends with .h5"]),
    ("a", b"abc", ["no Keras file", ".keras or .h5"]),
]


@pytest.mark.parametrize(("name", "content", "words"), FILES)
def test_what_is_given_for_a_keras_model_is_named_with_the_way_out(
    name, content, words, tmp_path
):
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(content) if isinstance(content, bytes) else content(path)
    with pytest.raises(ModelError) as caught:
        export(ExportJob(str(path), str(tmp_path / "out")), Recorder())
    said = str(caught.value)
    assert str(path) in said
    for word in words:
        assert word.format(folder=path.parent) in said
    assert len(said) < 600
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("name", "content", "words"), FILES)
def test_what_is_given_for_a_savedmodel_is_named_with_the_way_out(
    name, content, words, tmp_path
):
    path = tmp_path / name
    path.write_bytes(content) if isinstance(content, bytes) else content(path)
    with pytest.raises(ModelError) as caught:
        check_folder(path)
    assert str(path) in str(caught.value)
    known = content is not weights or name.endswith(".weights.h5")
    if known and name not in ("a", "a.bin"):
        assert words[0] in str(caught.value)


def test_a_folder_says_where_in_it_the_model_is(tmp_path):
    inner = tmp_path / "download" / "land_cover"
    inner.mkdir(parents=True)
    (inner / "saved_model.pb").write_bytes(b"x")
    with pytest.raises(ModelError, match=f"Choose the folder {inner} in it"):
        check_folder(inner.parent)
    for name, words in (
        ("model.h5", "Run “Export a Keras model” on its model.h5"),
        ("model.onnx", "an ONNX model"),
        ("cp.ckpt.index", "checkpoint, weights alone"),
    ):
        folder = tmp_path / name.replace(".", "_")
        folder.mkdir()
        (folder / name).write_bytes(b"x")
        with pytest.raises(ModelError, match=words):
            check_folder(folder)


def test_an_exported_folder_that_was_copied_in_part_is_named(tmp_path):
    """Its fingerprint is no graph of TensorFlow 1."""
    (tmp_path / "fingerprint.pb").write_bytes(b"\x08\x01")
    (tmp_path / "model_card.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match=r"holds no saved_model\.pb\. .*copy the whole folder"):
        check_folder(tmp_path)


def test_a_savedmodel_is_no_input_of_the_export(tutorial_model, tmp_path):
    with pytest.raises(ModelError, match="needs no export: choose it as MODEL"):
        export(ExportJob(str(tutorial_model), str(tmp_path / "out")), Recorder())


@pytest.mark.parametrize(
    "name", ["saved_model.pb", "variables/variables.data-00000-of-00001"]
)
def test_a_savedmodel_whose_files_are_pointers_of_git_lfs_is_named(name, tmp_path):
    (tmp_path / "variables").mkdir()
    (tmp_path / "saved_model.pb").write_bytes(b"\x08\x01")
    (tmp_path / name).write_bytes(POINTER)
    with pytest.raises(ModelError, match="git lfs pull"):
        check_folder(tmp_path)


def test_a_keras_file_that_is_hdf5_inside_is_loaded(tmp_path):
    image = keras.Input((None, None, 2), name="image")
    soft = keras.layers.Conv2D(3, 3, activation="softmax", name="soft")(image)
    keras.Model(image, soft).save(tmp_path / "a.h5")
    (tmp_path / "a.h5").rename(tmp_path / "a.keras")
    recorder = Recorder()
    export(ExportJob(str(tmp_path / "a.keras"), str(tmp_path / "out")), recorder)
    assert recorder.result_["receptive_field"] == "3"
