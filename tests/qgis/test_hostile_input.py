"""Hostile and broken files through processing.run: one sentence, no output."""

import json
import shutil
import subprocess

import processing
import pytest
from qgis.core import QgsProcessingException

MAKE = """
import sys
import numpy as np
import rasterio
import tensorflow as tf
import keras
folder = sys.argv[1]
pixels = np.random.default_rng(1).uniform(1, 6000, (4, 90, 90)).astype("uint16")
with rasterio.open(folder + "/image.tif", "w", driver="GTiff", width=90, height=90, count=4,
                   dtype="uint16", crs="EPSG:32654") as dataset:
    dataset.write(pixels)
image = keras.Input((None, None, 4))
keras.Model(image, keras.layers.Lambda(lambda x: x * 2)(image)).save(folder + "/lambda.keras")
class Spy(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec((None, None, None, 4))])
    def serve(self, x):
        size = tf.strings.length(tf.io.read_file("/etc/hostname"))
        return {"y": x + tf.cast(size, tf.float32)}
spy = Spy()
tf.saved_model.save(spy, folder + "/spy", signatures=spy.serve)
"""


@pytest.fixture(scope="module")
def hostile(installed_python, networks, tmp_path_factory):
    """A folder with good and hostile files, and an exported model."""
    folder = tmp_path_factory.mktemp("hostile")
    subprocess.run([installed_python, "-c", MAKE, folder], check=True, capture_output=True)
    shutil.copytree(networks / "small", folder / "model")
    image = (folder / "image.tif").read_bytes()
    (folder / "short.tif").write_bytes(image[: len(image) // 2])
    (folder / "laughs.qml").write_text("<!DOCTYPE q [<!ENTITY a 'b'>]><q>&a;</q>")
    return folder


@pytest.mark.parametrize(
    ("algorithm", "given", "words"),
    [
        ("patchinference", {"INPUT": "short.tif"}, ["short.tif", "cut short"]),
        ("patchinference", {"CLASSES": "laughs.qml"}, ["laughs.qml", "entities"]),
        ("patchinference", {"MODEL": "spy"}, ["spy", "ReadFile", "TRUST"]),
        ("inspectmodel", {"MODEL": "spy"}, ["spy", "ReadFile", "TRUST"]),
        ("exportmodel", {"INPUT": "lambda.keras"}, ["lambda.keras", "Lambda", "TRUST"]),
    ],
)
def test_processing_says_one_sentence_and_writes_nothing(
    engine_python, hostile, algorithm, given, words, tmp_path
):
    parameters = {
        "patchinference": {"INPUT": "image.tif", "MODEL": "model"}, "inspectmodel": {},
        "exportmodel": {},
    }[algorithm]  # fmt: skip
    parameters = {key: str(hostile / name) for key, name in {**parameters, **given}.items()}
    output = {
        "patchinference": ("OUTPUT", "map.tif"), "inspectmodel": ("OUTPUT_HTML", "report.html"),
        "exportmodel": ("OUTPUT", "model"),
    }[algorithm]  # fmt: skip
    parameters[output[0]] = str(tmp_path / output[1])
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"cnnmapper:{algorithm}", parameters)
    # What QGIS itself puts before what is refused before anything starts.
    sentence = str(caught.value).replace("Unable to execute algorithm\n", "")
    for word in words:
        assert word in sentence
    assert "Traceback" not in sentence
    assert "unexpectedly" not in sentence
    assert "\n" not in sentence.strip()
    assert list(tmp_path.iterdir()) == []


def test_a_card_changed_by_hand_is_refused_in_processing_too(engine_python, hostile, tmp_path):
    path = hostile / "model" / "model_card.json"
    text = path.read_text(encoding="utf-8")
    document = json.loads(text)
    block = document["properties"]["cnnmapper:model"]
    block["fields"][0]["receptive_field"] = [5, 5]
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        with pytest.raises(QgsProcessingException, match="changed by hand"):
            processing.run("cnnmapper:patchinference", {
                "INPUT": str(hostile / "image.tif"), "MODEL": str(hostile / "model"),
                "OUTPUT": str(tmp_path / "map.tif"),
            })  # fmt: skip
    finally:
        path.write_text(text, encoding="utf-8")
    assert list(tmp_path.iterdir()) == []
