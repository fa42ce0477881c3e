"""STEP: a label for every n-th pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rasterio
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError, JobError
from cnnmapper.engine.predict import predict

from tests.support.map_runs import assert_same_map, predict_job
from tests.support.recorder import Recorder


def maps(image: Path, model: Path, folder: Path, **options: Any) -> tuple[Any, Any, Any, str]:
    folder.mkdir()
    messages = Recorder()
    predict(predict_job(image, model, folder / "map.tif", **options), messages)
    with rasterio.open(folder / "map.tif") as dataset:
        labels, transform = dataset.read(1), dataset.transform
    with rasterio.open(folder / "map_probabilities.tif") as dataset:
        return labels, dataset.read().transpose(1, 2, 0), transform, messages.result_["method"]


@pytest.fixture
def image(make_raster: Any) -> Path:
    return make_raster(61, 47)


@pytest.mark.parametrize(("step", "method"), [
    (2, "dense"), (3, "dense"), (4, "dense"), (5, "patches every 5 pixels"),
    (16, "patches every 16 pixels"),
])  # fmt: skip
@pytest.mark.parametrize("edges", ["crop", "reflect"])
def test_a_map_with_a_step_has_every_nth_pixel_of_the_whole_one(
    tutorial_model: Path, image: Path, tmp_path: Path, step: int, method: str, edges: str
) -> None:
    labels, probabilities, whole, _ = maps(image, tutorial_model, tmp_path / "1", edges=edges)
    found = maps(image, tutorial_model, tmp_path / "n", edges=edges, step=step, tile_size=7)
    assert_same_map(found[:2], (labels[::step, ::step], probabilities[::step, ::step]))
    assert found[3] == method
    transform = found[2]
    assert (transform.a, transform.e) == (10 * step, -10 * step)
    # The first pixel's centre is that of the first pixel of the whole map.
    assert transform * (0.5, 0.5) == pytest.approx(whole * (0.5, 0.5))


def test_a_step_is_refused_for_a_model_that_gives_a_map_of_each_patch(
    tmp_path: Path, image: Path
) -> None:
    from cnnmapper.engine.export import export
    from cnnmapper.engine.models.tensorflow_setup import keras

    source = keras.Input((None, None, 4), name="image")
    classes = keras.layers.Conv2D(3, 3, padding="same", activation="softmax")(source)
    keras.Model(source, classes).save(tmp_path / "a.keras")
    export(jobs.ExportJob(str(tmp_path / "a.keras"), str(tmp_path / "model")), Recorder())
    with pytest.raises(EngineError, match="STEP is 2"):
        maps(image, tmp_path / "model", tmp_path / "map", step=2)


def test_a_step_below_one_is_no_job() -> None:
    text = jobs.to_json(predict_job(Path("a.tif"), Path("m"), Path("b.tif"), step=0))
    with pytest.raises(JobError, match="step"):
        jobs.from_json(text)
