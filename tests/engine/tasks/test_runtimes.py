"""An exported model gives one map, whichever runtime runs it, and says which one did."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Callable

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
from cnnmapper.engine.models.tensorflow_setup import tensorflow as tf
from rasterio.transform import from_origin

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder

FINE = from_origin(NORTH_UP.c, NORTH_UP.f, NORTH_UP.a / 4, -NORTH_UP.e / 4)
ENGINE = Path(task.__file__).parent
L = keras.layers


def small_unet() -> Any:
    """Padded, enlarged by transposed convolutions, any size."""
    image = keras.Input((None, None, 4), name="image")
    first = L.Conv2D(6, 3, padding="same", activation="relu")(L.Rescaling(1 / 5000)(image))
    deep = L.Conv2D(8, 3, padding="same", activation="relu")(L.MaxPooling2D()(first))
    up = L.Conv2DTranspose(6, 2, strides=2, padding="same")(deep)
    both = L.Concatenate()([first, up])
    return keras.Model(image, L.Conv2D(3, 1, activation="softmax", name="classes")(both))


def padded_classifier() -> Any:
    """Patches of 8 x 8, each padded."""
    image = keras.Input((8, 8, 4), name="image")
    x = L.Normalization(mean=[3000.0, 4000, 5000, 6000], variance=[1e6, 2e6, 3e6, 4e6])(image)
    x = L.MaxPooling2D()(L.Conv2D(6, 3, padding="same", activation="relu")(x))
    x = L.GlobalAveragePooling2D()(L.Conv2D(8, 1, activation="relu")(x))
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(x))


def average_pooling() -> Any:
    """Unpadded, normalised pixel by pixel, average and large maximum poolings."""
    image = keras.Input((None, None, 4), name="image")
    x = L.Normalization(mean=[3000.0, 4000, 5000, 6000], variance=[1e6, 2e6, 3e6, 4e6])(image)
    x = L.AveragePooling2D(2)(L.Conv2D(6, 3, activation="relu")(x))
    x = L.MaxPooling2D(4, strides=2)(L.Conv2D(8, 3, activation="relu")(x))
    x = L.BatchNormalization()(L.DepthwiseConv2D(2)(x))
    return keras.Model(image, L.Conv2D(4, 1, activation="softmax", name="classes")(x))


def pixel_network() -> Any:
    """Patches of one pixel."""
    image = keras.Input((1, 1, 4), name="image")
    x = L.Flatten()(L.Rescaling(1e-4)(image))
    x = L.Dense(8, activation="relu")(x)
    return keras.Model(image, L.Dense(3, activation="softmax", name="classes")(x))


def logits() -> Any:
    """Numbers, whose largest is the class."""
    image = keras.Input((None, None, 4), name="image")
    x = L.Conv2D(8, 5, activation="tanh")(L.Rescaling(1e-4)(image))
    return keras.Model(image, L.Conv2D(4, 1, name="classes")(x))


@keras.saving.register_keras_serializable("tests")
class Unknown(keras.layers.Layer):  # type: ignore[misc]
    """A layer of an operation that ONNX has not."""

    def call(self, inputs: Any) -> Any:
        return tf.math.betainc(inputs * 0 + 1.0, inputs * 0 + 2.0, tf.nn.sigmoid(inputs))


def beyond_onnx() -> Any:
    image = keras.Input((None, None, 4), name="image")
    x = Unknown()(L.Conv2D(4, 3)(L.Rescaling(1e-4)(image)))
    return keras.Model(image, L.Softmax(name="classes")(x))


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Exports a network, once for all tests: most of their time would go there."""

    @cache
    def make(build: Callable[[], Any]) -> Path:
        folder = tmp_path_factory.mktemp("exports")
        keras.utils.set_random_seed(3)
        build().save(folder / "model.keras")
        export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), Recorder())
        return folder / "model"

    return make


@pytest.fixture
def exported(tmp_path: Path, exports: Callable[..., Path]) -> Callable[..., Path]:
    """Exports a network into a folder of the test's own."""

    def make(build: Callable[[], Any]) -> Path:
        shutil.copy(exports(build).with_suffix(".keras"), tmp_path)
        return Path(shutil.copytree(exports(build), tmp_path / "model"))

    return make


@pytest.mark.parametrize(
    "build",
    [small_unet, padded_classifier, average_pooling, pixel_network, logits],
    ids=lambda build: build.__name__,
)
@pytest.mark.parametrize("mode", ["patch", "fcn"])
def test_both_runtimes_give_the_same_map(build, mode, exported, make_raster, run_map):
    if mode == "fcn" and build in (padded_classifier, pixel_network):
        pytest.skip("gives one value for each patch, and is no network for regions")
    folder = exported(build)
    card = read_card(folder)
    assert card.runs_in_onnx, card.without_onnx
    image = make_raster(height=61, width=83, bands=4)
    options = {"mode": mode, "edges": "auto"}
    if build is logits:
        options["activation"] = "softmax"
    ours = run_map(image, folder, runtime="onnx", **options)
    theirs = run_map(image, folder, runtime="tensorflow", **options)
    assert_same_map(ours[:2], theirs[:2])
    assert ours[3].result_["engine"].startswith("ONNX Runtime")
    assert theirs[3].result_["engine"].startswith("TensorFlow")
    assert ours[3].result_["method"] == theirs[3].result_["method"]


def test_of_two_sources_both_runtimes_give_the_same_map(tmp_path, make_raster):
    from tests.support.zoo.classifiers import pan_and_colour_fcn

    keras.utils.set_random_seed(3)
    pan_and_colour_fcn().save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    coarse = make_raster(height=40, width=50, bands=4, name="ms.tif")
    fine = make_raster(height=160, width=200, bands=1, name="pan.tif", transform=FINE)
    maps = {}
    for runtime in ("onnx", "tensorflow"):
        recorder = Recorder()
        job = jobs.PredictJob(
            mode="fcn",
            sources=tuple(
                jobs.Source((jobs.RasterInput(str(path)),)) for path in (coarse, fine)
            ),
            model=str(tmp_path / "model"),
            class_map=str(tmp_path / f"{runtime}.tif"),
            probabilities=str(tmp_path / f"{runtime}_p.tif"),
            runtime=runtime,
        )
        task.predict(job, recorder)
        with rasterio.open(job.class_map) as one, rasterio.open(job.probabilities) as other:
            maps[runtime] = one.read(1), np.moveaxis(other.read(), 0, -1)
    assert_same_map(maps["onnx"], maps["tensorflow"])


def test_of_otbtfs_unet_both_runtimes_give_the_same_map(tmp_path, make_raster, run_map):
    from tests.support.zoo.unets import otbtf_fcnn

    keras.utils.set_random_seed(3)
    otbtf_fcnn().save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    card = read_card(tmp_path / "model")
    assert card.runs_in_onnx, card.without_onnx
    image = make_raster(height=150, width=170, bands=4)
    options = {"mode": "fcn", "edges": "auto"}
    ours = run_map(image, tmp_path / "model", runtime="onnx", **options)
    theirs = run_map(image, tmp_path / "model", runtime="tensorflow", **options)
    assert ours[3].result_["method"] == theirs[3].result_["method"]
    assert_same_map(ours[:2], theirs[:2])


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


def of_the_season() -> Any:
    """Patches of 6 x 6, and one number for each of them: the day of the year, say."""
    image, day = keras.Input((6, 6, 4), name="image"), keras.Input((), name="day")
    x = L.Conv2D(6, 3, activation="tanh")(L.Rescaling(1 / 5000)(image))
    x = L.Concatenate()([L.Flatten()(x), L.Reshape((1,))(day)])
    return keras.Model([image, day], L.Dense(4, activation="softmax", name="classes")(x))


def test_a_number_for_each_patch_is_given_to_all_of_them(exported, make_raster, run_map):
    folder = exported(of_the_season)
    assert read_card(folder).runs_in_onnx
    model = keras.models.load_model(folder.with_suffix(".keras"))
    image = make_raster(height=14, width=17, bands=4)
    with rasterio.open(image) as source:
        pixels = source.read().transpose(1, 2, 0).astype("float32")
    patches = np.lib.stride_tricks.sliding_window_view(pixels, (6, 6), (0, 1))
    patches = patches.transpose(0, 1, 3, 4, 2).reshape(-1, 6, 6, 4)
    expected = np.asarray(model([patches, np.full(len(patches), 0.7, "float32")]))
    for runtime in ("onnx", "tensorflow"):
        found = run_map(image, folder, runtime=runtime, user_placeholders="day=0.7")
        np.testing.assert_allclose(found[1].reshape(-1, 4), expected, rtol=0, atol=1e-5)


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


def test_a_normalisation_is_part_of_the_first_convolution(exported):
    import onnx

    folder = exported(average_pooling)
    card = read_card(folder)
    for file in (card.onnx, *(entry.onnx for entry in card.regions)):
        kinds = [node.op_type for node in onnx.load(folder / file.path).graph.node]
        before = kinds[: kinds.index("Conv")]
        assert not {"Mul", "Sub", "Div", "Add"} & set(before[before.index("Transpose") :])
