"""Which runtime makes a map: the one that is there, that was asked for, or that was proven."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import early
from cnnmapper.engine import predict as task
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.export import export
from cnnmapper.engine.models import kept_exports
from cnnmapper.engine.models.card import read_card, read_card_alone, write_card
from cnnmapper.engine.models.model_folder import sha256_of
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.support.map_runs import predict_job
from tests.support.recorder import Recorder
from tests.support.runtime_networks import beyond_onnx

ENGINE = Path(task.__file__).parent


def without_tensorflow(job: jobs.PredictJob, folder: Path) -> Any:
    """Run a job where what imports TensorFlow gets an error; return the worker's last message."""
    (folder / "job.json").write_text(jobs.to_json(job), encoding="utf-8")
    # As where they are not installed.
    code = (
        "import runpy, sys\n"
        "sys.modules['tensorflow'] = sys.modules['keras'] = None\n"
        f"sys.argv = ['engine', {str(folder / 'job.json')!r}]\n"
        f"runpy.run_path({str(ENGINE / '__main__.py')!r}, run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_left_open_the_map_is_made_without_tensorflow(tutorial_model, make_raster, tmp_path):
    job = predict_job(make_raster(), tutorial_model, tmp_path / "map.tif")
    result = without_tensorflow(job, tmp_path)
    assert result["type"] == "result", result
    # Its poolings are dilated there; without that network it would be made patch by patch.
    assert result["method"] == "dense"
    assert result["engine"].startswith("ONNX Runtime")
    with rasterio.open(tmp_path / "map.tif") as found:
        assert found.tags()["CNNMAPPER_ENGINE"] == result["engine"]


def test_without_tensorflow_a_keras_file_is_run_by_the_export_that_was_kept(
    tutorial_keras, tutorial_model, make_raster, tmp_path
):
    kept, image = tmp_path / "kept", make_raster(height=20, width=22)
    job = predict_job(image, tutorial_keras, tmp_path / "map.tif", exports=str(kept))
    said = without_tensorflow(job, tmp_path)
    assert said["type"] == "error"
    for words in (str(tutorial_keras), "of which no export is kept", "TIER full"):
        assert words in said["message"]
    (name,) = kept_exports.names(kept_exports.hash_of(tutorial_keras), trust=False)
    assert not early.is_kept(early.hash_of(str(tutorial_keras)), str(kept), trust=False)
    shutil.copytree(tutorial_model, kept / name)
    assert early.is_kept(early.hash_of(str(tutorial_keras)), str(kept), trust=False)
    result = without_tensorflow(job, tmp_path)
    assert result["type"] == "result", result
    assert result["engine"].startswith("ONNX Runtime")


def test_without_tensorflow_one_is_told_that_the_model_needs_none(
    tutorial_model, make_raster, tmp_path
):
    image = make_raster()
    job = predict_job(image, tutorial_model, tmp_path / "map.tif", runtime="tensorflow")
    said = without_tensorflow(job, tmp_path)
    assert said["type"] == "error"
    assert "Choose RUNTIME auto: ONNX Runtime can run" in said["message"]
    assert "TIER full" in said["message"]


def test_what_onnx_has_no_form_for_is_run_by_tensorflow_and_the_card_says_why(
    tmp_path, make_raster, run_map
):
    keras.utils.set_random_seed(3)
    beyond_onnx().save(tmp_path / "model.keras")
    code = tmp_path / "layers.py"
    code.write_text(
        "import keras\nimport tensorflow as tf\n"
        "@keras.saving.register_keras_serializable('tests')\n"
        "class Unknown(keras.layers.Layer):\n"
        "    def call(self, inputs):\n"
        "        a = inputs * 0 + 1.0\n"
        "        return tf.math.betainc(a, a + 1.0, tf.nn.sigmoid(inputs))\n",
        encoding="utf-8",
    )
    folder = tmp_path / "model"
    job = jobs.ExportJob(
        str(tmp_path / "model.keras"), str(folder), custom_code=str(code), trust=True
    )
    recorder = Recorder()
    export(job, recorder)
    assert any("ONNX Runtime lacks model: " in one["message"] for one in recorder.all("info"))
    card = read_card(folder)
    assert not card.runs_in_onnx
    assert "Betainc" in card.without_onnx
    assert not (folder / "onnx" / "model.onnx").exists()
    image = make_raster(height=20, width=20)
    assert run_map(image, folder)[3].result_["engine"].startswith("TensorFlow")
    with pytest.raises(EngineError, match=r"RUNTIME is ONNX Runtime, but .*Betainc.*auto"):
        run_map(image, folder, runtime="onnx")


def test_a_model_of_an_earlier_version_is_run_by_tensorflow(tutorial_model, tmp_path, run_map,
                                                            make_raster):  # fmt: skip
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    shutil.rmtree(folder / "onnx")
    card = read_card_alone(folder)
    regions = tuple(dataclasses.replace(entry, onnx=None) for entry in card.regions)
    write_card(
        dataclasses.replace(card, onnx=None, regions=regions, sha256=sha256_of(folder)), folder
    )
    image = make_raster(height=20, width=20)
    assert run_map(image, folder)[3].result_["engine"].startswith("TensorFlow")
    with pytest.raises(EngineError, match="exported by a version that wrote no ONNX files"):
        run_map(image, folder, runtime="onnx")


def test_a_runtime_that_computes_something_else_than_at_the_export_is_found_out(
    tutorial_model, tmp_path, run_map, make_raster
):
    """Its file is exchanged for one of other weights: as if a newer version computed wrongly."""
    import onnx
    from onnx import numpy_helper

    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    card = read_card(folder)
    image = make_raster(height=20, width=20)

    def proven_in(version: str) -> None:
        regions = tuple(
            dataclasses.replace(e, onnx=dataclasses.replace(e.onnx, proven_with=version))
            for e in card.regions
        )
        own = dataclasses.replace(card.onnx, proven_with=version)
        write_card(
            dataclasses.replace(card, onnx=own, regions=regions, sha256=sha256_of(folder)), folder
        )

    proven_in("ONNX Runtime 1.0.0")
    told = run_map(image, folder, runtime="onnx")[3].all("info")
    (said,) = (one["message"] for one in told if "test tensors" in one["message"])
    assert "proven in ONNX Runtime 1.0.0" in said
    assert "gives the same" in said
    path = folder / card.onnx.path
    model = onnx.load(path)
    for one in model.graph.initializer:
        values = numpy_helper.to_array(one)
        if values.ndim == 4:
            one.CopyFrom(numpy_helper.from_array(values * np.float32(1.5), one.name))
    path.write_bytes(model.SerializeToString())
    proven_in("ONNX Runtime 1.0.0")
    with pytest.raises(EngineError, match=r"does not give what it gave.*RUNTIME or DEVICE"):
        run_map(image, folder, runtime="onnx")


def test_a_slower_runtime_that_was_asked_for_is_said_without_asking_for_what_is_there(
    tutorial_model, tmp_path, run_map, make_raster
):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    card = read_card(folder)
    regions = tuple(
        dataclasses.replace(entry, onnx=dataclasses.replace(entry.onnx, speed=0.5))
        for entry in card.regions
    )
    write_card(dataclasses.replace(card, regions=regions), folder)
    warned = run_map(make_raster(height=20, width=20), folder, runtime="onnx")[3].warned
    (said,) = (text for text in warned if "times as long" in text)
    assert said.endswith("choose RUNTIME tensorflow.")


def test_an_onnx_file_that_was_changed_is_refused(tutorial_model, tmp_path, run_map, make_raster):
    folder = tmp_path / "model"
    shutil.copytree(tutorial_model, folder)
    path = folder / "onnx" / "model.onnx"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(EngineError, match="describes other model files"):
        run_map(make_raster(height=20, width=20), folder)


def test_a_run_that_one_runtime_began_is_not_taken_up_by_another(tutorial_model, tmp_path):
    from cnnmapper.engine.inference.run_identity import identity_of

    card = read_card(tutorial_model)
    job = predict_job(tmp_path / "image.tif", tutorial_model, tmp_path / "map.tif")
    ours, same, theirs = (
        identity_of(job, card, [], "dense", [], "", engine)
        for engine in ("ONNX Runtime 1.32.0", "ONNX Runtime 1.32.0", "TensorFlow 2.21.0")
    )
    assert ours == same
    assert {name for name in ours if ours[name] != theirs[name]} == {"the engine"}
