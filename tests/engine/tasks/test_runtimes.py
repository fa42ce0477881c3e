"""An exported model gives one map, whichever runtime runs it."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from cnnmapper.engine import predict as task
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from rasterio.transform import from_origin

from tests.support.map_runs import assert_same_map
from tests.support.rasters import NORTH_UP
from tests.support.recorder import Recorder
from tests.support.runtime_networks import (
    average_pooling,
    logits,
    of_the_season,
    padded_classifier,
    pixel_network,
    small_unet,
)

FINE = from_origin(NORTH_UP.c, NORTH_UP.f, NORTH_UP.a / 4, -NORTH_UP.e / 4)


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


def test_a_normalisation_is_part_of_the_first_convolution(exported):
    import onnx

    folder = exported(average_pooling)
    card = read_card(folder)
    for file in (card.onnx, *(entry.onnx for entry in card.regions)):
        kinds = [node.op_type for node in onnx.load(folder / file.path).graph.node]
        before = kinds[: kinds.index("Conv")]
        assert not {"Mul", "Sub", "Div", "Add"} & set(before[before.index("Transpose") :])
