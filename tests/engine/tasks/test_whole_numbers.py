"""Models that take whole numbers: what does not fit is refused or said, and never wraps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.export import export
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.patchwise import every_patch, maps_of
from tests.support.recorder import Recorder
from tests.support.small_images import said, write

L = keras.layers
FIELD, BANDS = 7, 3


def network(size: int | None = None, dtype: str = "uint8") -> Any:
    keras.utils.set_random_seed(9)
    image = keras.Input((size, size, BANDS), dtype=dtype, name="image")
    values = L.Rescaling(1 / 127.5, offset=-1)(image)
    values = L.Normalization(mean=[0.1, 0.0, -0.1], variance=[0.5, 0.4, 0.6])(values)
    values = L.Conv2D(6, 3, activation="relu")(values)
    values = L.Conv2D(6, FIELD - 2, activation="relu")(values)
    return keras.Model(image, L.Conv2D(4, 1, activation="softmax", name="classes")(values))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("uint8")
    network().save(folder / "model.keras")
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), Recorder())
    return folder / "model"


def pixels(dtype: str = "uint8", high: int = 256) -> np.ndarray:
    generator = np.random.default_rng(5)
    coarse = generator.integers(0, high, (BANDS, 6, 6))
    return np.kron(coarse, np.ones((1, 5, 5), int)).astype(dtype)


def run(image: Path, model: Path, folder: Path, **options: Any) -> Recorder:
    messages = Recorder()
    folder.mkdir(exist_ok=True)
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    return messages


def check(folder: Path, values: np.ndarray) -> None:
    """The map is what Keras gives for these values."""
    expected = every_patch(network(), values.transpose(1, 2, 0), FIELD)
    assert len(np.unique(expected.argmax(-1))) > 1
    assert_same_map(maps_of(folder), (expected.argmax(-1), expected))


def test_a_model_of_bytes_is_proven_on_bytes_and_has_its_map(model: Path, tmp_path: Path) -> None:
    card = read_card(model)
    assert card.inputs[0].dtype == "uint8"
    assert card.dense.proven
    for mode in ("patch", "fcn"):
        said_ = run(write(tmp_path / "a.tif", pixels()), model, tmp_path / mode, mode=mode)
        check(tmp_path / mode, pixels())
        assert not said_.warned


@pytest.mark.parametrize("dtype", ["uint16", "int32", "float32"])
def test_bytes_in_a_wider_type_are_bytes(model: Path, tmp_path: Path, dtype: str) -> None:
    messages = run(write(tmp_path / "a.tif", pixels(dtype)), model, tmp_path)
    check(tmp_path, pixels())
    assert not messages.warned


@pytest.mark.parametrize(
    ("dtype", "scale", "text"),
    [("uint16", 40, r"to \d{4,5} \(uint16\)"), ("float32", 1 / 255, "from 0 to 1 "),
     ("int16", -1, "from -2")],
)  # fmt: skip
def test_an_image_of_another_scale_is_refused(
    model: Path, tmp_path: Path, dtype: str, scale: float, text: str
) -> None:
    image = write(tmp_path / "a.tif", (pixels("float64") * scale).astype(dtype))
    with pytest.raises(ModelError, match=text) as caught:
        run(image, model, tmp_path / "map")
    assert "whole numbers from 0 to 255" in str(caught.value)
    assert "Translate" in str(caught.value)
    assert not (tmp_path / "map" / "map.tif").exists()


def test_a_few_values_beyond_are_taken_as_the_nearest_and_said(model: Path, tmp_path: Path) -> None:
    values = pixels("uint16")
    values[:, 14, 13] = 300
    messages = run(write(tmp_path / "a.tif", values), model, tmp_path)
    check(tmp_path, values.clip(0, 255))
    assert "300 as 255" in said(messages, "warning")
    assert "scaled otherwise" in said(messages, "warning")


def test_fractions_are_cut_off_and_said(model: Path, tmp_path: Path) -> None:
    values = pixels("float32", 255) + np.float32(0.75)
    messages = run(write(tmp_path / "a.tif", values), model, tmp_path)
    check(tmp_path, np.trunc(values))
    assert "fractions" in said(messages, "warning")


def test_the_nodata_value_need_not_fit(model: Path, tmp_path: Path) -> None:
    values = pixels("int16")
    values[:, 3:6, 3:9] = -9999
    image = write(tmp_path / "a.tif", values, nodata=-9999)
    messages = run(image, model, tmp_path)
    labels, probabilities = maps_of(tmp_path)
    expected = every_patch(network(), values.clip(0, 255).transpose(1, 2, 0), FIELD)
    valid = labels != 255
    assert 0 < (~valid).sum() < 40
    np.testing.assert_allclose(probabilities[valid], expected[valid], atol=1e-5)
    assert not messages.warned


def test_a_savedmodel_of_bytes_is_measured(tmp_path: Path) -> None:
    network().export(str(tmp_path / "model"), verbose=False)
    messages = run(write(tmp_path / "a.tif", pixels()), tmp_path / "model", tmp_path)
    assert messages.result_["method"] == "shift and stitch"
    check(tmp_path, pixels())


def resized(size: int | None) -> Any:
    keras.utils.set_random_seed(9)
    image = keras.Input((size, size, BANDS), dtype="uint8", name="image")
    values = L.Rescaling(1 / 255)(L.Resizing(8, 8)(image))
    values = L.Conv2D(5, 3, activation="relu")(values)
    values = L.GlobalAveragePooling2D()(values)
    return keras.Model(image, L.Dense(4, activation="softmax", name="classes")(values))


@pytest.mark.parametrize("size", [11, None])
def test_patches_are_resized_inside_the_model(tmp_path: Path, size: int | None) -> None:
    resized(size).save(tmp_path / "model.keras")
    export(jobs.ExportJob(str(tmp_path / "model.keras"), str(tmp_path / "model")), Recorder())
    given = {} if size else {"receptive_field": "11"}
    messages = run(write(tmp_path / "a.tif", pixels()), tmp_path / "model", tmp_path, **given)
    assert messages.result_["method"] == "patches"
    expected = every_patch(resized(size), pixels().transpose(1, 2, 0), 11)
    assert_same_map(maps_of(tmp_path), (expected.argmax(-1), expected))
