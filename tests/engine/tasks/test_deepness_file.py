"""FORMAT deepness: a file that Deepness applies, with the keys that it reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.map_runs import assert_same_map
from tests.support.recorder import Recorder
from tests.support.runtime_networks import small_unet

LEGEND = "value,label,color\n1,Water,#0000ff\n2,Forest,#008000\n3,Town,#808080\n"


def in_deepness(path: Path, image: Path) -> tuple[np.ndarray, dict[str, Any]]:
    """The first tile of an image by Deepness's own steps: (rows, columns, classes), metadata."""
    metadata = {p.key: json.loads(p.value) for p in onnx.load(path).metadata_props}
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    side = metadata["tiles_size"]
    assert session.get_inputs()[0].shape[-2:] == [side, side]
    with rasterio.open(image) as dataset:
        pixels = dataset.read()[np.newaxis, :, :side, :side]
    tile = (pixels / 255.0).astype("float32")
    (found,) = session.run(None, {session.get_inputs()[0].name: tile})
    return found[0].transpose(1, 2, 0), metadata


def exported(network: Any, folder: Path, legend: str = "") -> tuple[Path, Recorder]:
    network.save(folder / "model.keras")
    (folder / "legend.csv").write_text(legend)
    recorder = Recorder()
    job = jobs.ExportJob(
        str(folder / "model.keras"), str(folder / "model"), format="deepness",
        classes=str(folder / "legend.csv") if legend else "",
    )  # fmt: skip
    export(job, recorder)
    return folder / "model", recorder


def test_a_dense_network_gives_deepness_the_map_with_mirrored_borders(
    tutorial_keras, tmp_path, make_raster, run_map
):
    folder, _ = exported(keras.models.load_model(tutorial_keras), tmp_path)
    image = make_raster(height=256, width=256)
    found, metadata = in_deepness(folder / "onnx" / "deepness.onnx", image)
    labels, probabilities, _, recorder = run_map(image, folder, edges="reflect")
    assert recorder.result_["method"] == "dense"
    assert_same_map((found.argmax(-1), found), (labels, probabilities))
    assert metadata["model_type"] == "Segmentor"
    assert metadata["tiles_overlap"] == 7
    assert metadata["class_names"] == {str(n): f"class {n}" for n in range(6)}


def test_a_padded_network_gives_deepness_the_classes_by_their_names(
    tmp_path, make_raster, run_map
):
    keras.utils.set_random_seed(3)
    folder, recorder = exported(small_unet(), tmp_path, LEGEND)
    assert any("deepness.onnx" in one["message"] for one in recorder.all("info"))
    image = make_raster(height=256, width=256)
    found, metadata = in_deepness(folder / "onnx" / "deepness.onnx", image)
    labels, probabilities, _, _ = run_map(image, folder, mode="fcn")
    assert_same_map((found.argmax(-1) + 1, found), (labels, probabilities))
    assert metadata["class_names"] == {"0": "Water", "1": "Forest", "2": "Town"}
    # The card goes with the files, this one included.
    assert read_card(folder).onnx is not None


def test_what_deepness_cannot_use_is_said(tmp_path):
    image = keras.Input((None, None, 4), name="image")
    height = keras.layers.Conv2D(1, 3, activation="relu", name="height")(image)
    network = keras.Model(image, height)
    network.compile(loss="mean_squared_error")
    folder, recorder = exported(network, tmp_path)
    assert any("no probability of classes" in one for one in recorder.warned)
    assert not (folder / "onnx" / "deepness.onnx").exists()


def test_a_format_that_nobody_knows_is_refused():
    job = jobs.ExportJob("a.keras", "b", format="caffe")
    with pytest.raises(jobs.JobError, match="format is 'caffe'; expected one of savedmodel"):
        jobs.from_json(jobs.to_json(job))
