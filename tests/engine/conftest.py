"""Fixtures for the engine: a small exported model, rasters, and the golden reference."""

from __future__ import annotations

import os
import random

# Before TensorFlow, which some tests import by themselves: see models/tensorflow_setup.py.
import sqlite3  # noqa: F401
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from hypothesis import settings

from tests.support.made_once import changed_since, made_once, share_in
from tests.support.map_runs import predict_job
from tests.support.order import begin_with
from tests.support.places import SHARED, python_of
from tests.support.rasters import write_random
from tests.support.recorder import Recorder
from tests.support.tutorial_network import save_tutorial_network

# A machine that does something else at the time is no fault of ours.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

LONGEST = (
    "test_zoo_maps.py", "test_time_series.py", "test_unlike_training.py", "test_dense.py",
    "test_unlike_one_pixel.py",
    "test_padded_networks.py", "test_kinds_of_results.py", "test_runtimes.py", "test_golden.py",
    "test_landsat.py", "test_inspect.py", "test_overlapping_patches.py", "test_public_zoo.py",
    "test_faults.py", "test_map_images.py", "test_border_network.py", "test_resume.py",
    "test_training_card.py", "test_release.py", "test_legend_values.py", "test_fields.py",
    "test_inference.py",
    "test_compare_full_tiles.py", "test_several_heads.py", "test_model_file.py",
    "test_finer_and_coarser.py", "test_fuzz.py",
)  # fmt: skip
"""Files whose tests take long, by the time that a core needs for them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    begin_with(LONGEST, items)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Weights that a test does not seed are the same in each of its runs.

    Keras draws the seeds of its layers from Python's ``random``.
    """
    random.seed(item.nodeid)


@pytest.fixture(scope="session", autouse=True)
def things_of_this_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is made once in a run lies in its folder, also what no fixture makes.

    Nobody changes it, not for a moment either: a test of another process may be reading it.
    """
    share_in(tmp_path_factory)
    yield
    changed = changed_since(tmp_path_factory)
    assert not changed, f"a test changed what is made once, in place: {', '.join(changed)}"


@pytest.fixture
def messages() -> Recorder:
    """A fresh recorder."""
    return Recorder()


@pytest.fixture(scope="session")
def golden() -> Path:
    """TensorflowModelServe's own output."""
    folder = Path(os.environ.get("CNNMAPPER_GOLDEN", SHARED / "golden"))
    if not folder.is_dir():
        pytest.skip("the golden reference (../shared/golden) is not here")
    return folder


@pytest.fixture(scope="session")
def tutorial_keras(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tutorial's CNN with seeded random weights, saved by Keras."""

    def save(folder: Path) -> None:
        from cnnmapper.engine.models import tensorflow_setup  # noqa: F401  before Keras

        save_tutorial_network(folder / "tutorial.keras")

    return made_once(tmp_path_factory, "keras", save) / "tutorial.keras"


@pytest.fixture(scope="session")
def tutorial_model(tutorial_keras: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, exported."""

    def write(folder: Path) -> None:
        from cnnmapper.engine.export import export

        export(jobs.ExportJob(str(tutorial_keras), str(folder / "tutorial")), Recorder())

    return made_once(tmp_path_factory, "exported", write) / "tutorial"


def model_of_bands(factory: pytest.TempPathFactory, bands: int) -> Path:
    """A model of so many bands with a receptive field of 3 x 3."""

    def write(folder: Path) -> None:
        from tests.support.small_images import small_model

        small_model(folder, bands)

    return made_once(factory, f"bands{bands}", write) / "model"


@pytest.fixture(scope="session")
def rgb_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of three bands with a receptive field of 3 x 3."""
    return model_of_bands(tmp_path_factory, 3)


@pytest.fixture(scope="session")
def rgbn_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of four."""
    return model_of_bands(tmp_path_factory, 4)


MakeRaster = Callable[..., Path]


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Writes a GeoTIFF of shape (height, width, bands), random unless pixels are given."""

    def make(*size: int, name: str = "image.tif", **how: Any) -> Path:
        return write_random(tmp_path / name, *size, **how)

    return make


@pytest.fixture
def run_map(tmp_path: Path) -> Callable[..., Any]:
    """Runs a predict job; returns (labels, probabilities, class-map profile, result)."""
    from cnnmapper.engine.predict import predict

    count = 0

    def run(image: Path, model: Path, **options: Any) -> Any:
        nonlocal count
        count += 1
        recorder = Recorder()
        job = predict_job(image, model, tmp_path / f"map{count}.tif", **options)
        predict(job, recorder)
        with rasterio.open(job.class_map) as dataset:
            labels, profile = dataset.read(1), dataset.profile
        with rasterio.open(job.probabilities) as dataset:
            probabilities = np.moveaxis(dataset.read(), 0, -1)
        return labels, probabilities, profile, recorder

    return run


@pytest.fixture(scope="session")
def otb_python() -> Path:
    """A Python with GDAL and the real pyotb, and without TensorFlow and rasterio."""
    return python_of("otb", "CNNMAPPER_TEST_OTB_PYTHON")


@pytest.fixture
def worker(otb_python: Path, tmp_path: Path) -> Any:
    """Starts jobs in it."""
    from tests.support.otb_worker import Worker

    return Worker(otb_python, tmp_path)


@pytest.fixture
def otb_model(tmp_path: Path) -> Path:
    """A model that only the stand-in for Orfeo ToolBox can run."""
    from tests.support.otb_worker import write_saved_model

    return write_saved_model(tmp_path / "modèle")


@pytest.fixture
def otb_image(make_raster: MakeRaster) -> Path:
    """Two bands under a name that is not ASCII."""
    return make_raster(width=70, height=53, bands=2, name="ein Bild 画像.tif")


@pytest.fixture
def otb_job(otb_image: Path, otb_model: Path, tmp_path: Path) -> jobs.PredictJob:
    """A patch-based job for Orfeo ToolBox."""
    from tests.support.otb_worker import LEGEND

    legend = tmp_path / "legend.csv"
    legend.write_text(LEGEND)
    return predict_job(
        otb_image, otb_model, tmp_path / "map é.tif", engine="otb", receptive_field="16",
        expression_field="1", scale_factor="4", classes=str(legend),
    )  # fmt: skip
