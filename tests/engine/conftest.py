"""Fixtures for the engine: a small exported model, rasters, and the golden reference."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.messages import Messages
from hypothesis import settings
from rasterio.transform import Affine

# A machine that does something else at the time is no fault of ours.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

SHARED = Path(__file__).resolve().parents[3] / "shared"


class Recorder(Messages):
    """Keeps what a worker would have said."""

    def __init__(self) -> None:
        self.text = io.StringIO()
        super().__init__(self.text)

    def all(self, kind: str) -> list[dict[str, Any]]:
        """Return the messages of one kind."""
        lines = [json.loads(line) for line in self.text.getvalue().splitlines()]
        return [line for line in lines if line["type"] == kind]

    @property
    def result_(self) -> dict[str, Any]:
        """The one result."""
        (result,) = self.all("result")
        return result


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
    from cnnmapper.engine.models.tensorflow_setup import keras

    keras.utils.set_random_seed(7)
    layers = keras.layers
    image = keras.Input((None, None, 4), name="input")
    x = layers.Rescaling(1e-4)(image)
    x = layers.Conv2D(16, 5, activation="relu", bias_initializer="random_normal")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(32, 3, activation="relu", bias_initializer="random_normal")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 2, activation="relu", bias_initializer="random_normal")(x)
    wide = keras.initializers.RandomNormal(stddev=2)
    soft = layers.Conv2D(
        6, 1, activation="softmax", name="softmax_layer", kernel_initializer=wide
    )(x)
    labels = keras.ops.expand_dims(keras.ops.argmax(soft, axis=-1), axis=-1)
    model = keras.Model(image, {"softmax_layer": soft, "estimated_labels": labels})
    path = tmp_path_factory.mktemp("keras") / "tutorial.keras"
    model.save(path)
    return path


@pytest.fixture(scope="session")
def tutorial_model(tutorial_keras: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, exported."""
    from cnnmapper.engine.export import export

    folder = tmp_path_factory.mktemp("exported") / "tutorial"
    export(jobs.ExportJob(str(tutorial_keras), str(folder)), Recorder())
    return folder


@pytest.fixture(scope="session")
def rgb_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of three bands with a receptive field of 3 x 3."""
    from .small_images import small_model

    return small_model(tmp_path_factory.mktemp("rgb"), 3)


@pytest.fixture(scope="session")
def rgbn_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of four."""
    from .small_images import small_model

    return small_model(tmp_path_factory.mktemp("rgbn"), 4)


NORTH_UP = Affine(10, 0, 500000, 0, -10, 4000000)

MakeRaster = Callable[..., Path]


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Writes a GeoTIFF of shape (height, width, bands), random unless pixels are given."""

    def make(
        width: int = 61,
        height: int = 47,
        bands: int = 4,
        name: str = "image.tif",
        transform: Affine = NORTH_UP,
        crs: str = "EPSG:32654",
        seed: int = 3,
    ) -> Path:
        generator = np.random.default_rng(seed)
        coarse = generator.uniform(200, 6000, (height // 6 + 1, width // 6 + 1, bands))
        smooth = np.kron(coarse, np.ones((6, 6, 1)))[:height, :width]
        pixels = (smooth + generator.normal(0, 200, smooth.shape)).clip(1).astype("uint16")
        path = tmp_path / name
        with rasterio.open(
            path, "w", driver="GTiff", width=width, height=height, count=bands, dtype="uint16",
            crs=crs, transform=transform,
        ) as dataset:  # fmt: skip
            dataset.write(np.moveaxis(pixels, -1, 0))
        return path

    return make


def predict_job(image: Path, model: Path, output: Path, **options: Any) -> jobs.PredictJob:
    """A job that writes the class map to ``output`` and the probabilities beside it."""
    settings: dict[str, Any] = {
        "mode": "patch",
        "class_map": str(output),
        "probabilities": str(output.with_name(output.stem + "_probabilities.tif")),
        **options,
    }
    return jobs.PredictJob(
        sources=(jobs.Source((jobs.RasterInput(str(image)),)),), model=str(model), **settings
    )


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


def assert_same_map(ours: Any, theirs: Any) -> None:
    """Labels identical but for ties, probabilities within 1e-5; each is (labels, softmax)."""
    labels, probabilities = ours
    other_labels, other = theirs
    assert probabilities.shape == other.shape
    np.testing.assert_allclose(probabilities, other, rtol=0, atol=1e-5)
    best = np.partition(other, -2, axis=-1)
    clear = best[..., -1] - best[..., -2] > 1e-5
    np.testing.assert_array_equal(labels[clear], other_labels[clear])


@pytest.fixture(scope="session")
def otb_python() -> Path:
    """A Python with GDAL and the real pyotb, and without TensorFlow and rasterio."""
    default = Path(__file__).resolve().parents[2] / ".venvs" / "otb" / "bin" / "python"
    python = Path(os.environ.get("CNNMAPPER_TEST_OTB_PYTHON", default))
    if not python.is_file():
        pytest.skip(f"no Python with pyotb at {python}; scripts/test.sh makes it")
    return python


@pytest.fixture
def worker(otb_python: Path, tmp_path: Path) -> Any:
    """Starts jobs in it."""
    from .otb_worker import Worker

    return Worker(otb_python, tmp_path)


@pytest.fixture
def otb_model(tmp_path: Path) -> Path:
    """A model that only the stand-in for Orfeo ToolBox can run."""
    from .otb_worker import write_saved_model

    return write_saved_model(tmp_path / "modèle")


@pytest.fixture
def otb_image(make_raster: MakeRaster) -> Path:
    """Two bands under a name that is not ASCII."""
    return make_raster(width=70, height=53, bands=2, name="ein Bild 画像.tif")


@pytest.fixture
def otb_job(otb_image: Path, otb_model: Path, tmp_path: Path) -> jobs.PredictJob:
    """A patch-based job for Orfeo ToolBox."""
    from .otb_worker import LEGEND

    legend = tmp_path / "legend.csv"
    legend.write_text(LEGEND)
    return predict_job(
        otb_image, otb_model, tmp_path / "map é.tif", engine="otb", receptive_field="16",
        expression_field="1", scale_factor="4", classes=str(legend),
    )  # fmt: skip
