"""Which image feeds which of a model's inputs."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import Any

import pytest
import rasterio
import tensorflow as tf
from cnnmapper.engine import early
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.edit_card import edit_card
from cnnmapper.engine.export import export
from cnnmapper.engine.imagery.rasterio_stack import RasterioStack
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.card_training import Training, TrainingInput
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.models.tensors import Signature
from cnnmapper.engine.otb import prediction
from cnnmapper.engine.predict import predict
from rasterio.crs import CRS
from rasterio.transform import from_origin

from tests.support.recorder import Recorder

UTM = CRS.from_epsg(32631).to_wkt()


def brighter() -> Any:
    """Class 1 where `new` has larger values than `first`; defined with `new` in front."""
    layers = keras.layers
    new, first = (
        keras.Input((None, None, 1), name="new"),
        keras.Input((None, None, 1), name="first"),
    )
    difference = layers.Subtract()([new, first])
    both = layers.Concatenate()([keras.ops.negative(difference), difference])
    return keras.Model([new, first], layers.Activation("softmax", name="classes")(both))


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("images")
    paths = []
    for name, value in (("bright", 9.0), ("dark", 4.0)):
        path = folder / f"{name}.tif"
        with rasterio.open(
            path, "w", driver="GTiff", width=20, height=15, count=1, dtype="float32",
            crs="EPSG:32631", transform=from_origin(500000, 4000000, 10, 10),
        ) as target:  # fmt: skip
            target.write(tf.fill((1, 15, 20), value).numpy())
        paths.append(str(path))
    return paths


def mapped(
    model: Path, images: list[str], output: Path, **options: Any
) -> tuple[set[int], Recorder]:
    messages = Recorder()
    sources = tuple(jobs.Source((jobs.RasterInput(path),)) for path in images)
    job = jobs.PredictJob(
        sources=sources, model=str(model), class_map=str(output), mode="patch", **options
    )
    predict(job, messages)
    with rasterio.open(output) as made:
        return set(made.read(1).ravel().tolist()), messages


def test_images_feed_the_inputs_in_the_order_in_which_the_model_defines_them(
    images: list[str], tmp_path: Path
) -> None:
    brighter().save(tmp_path / "brighter.keras")
    export(jobs.ExportJob(str(tmp_path / "brighter.keras"), str(tmp_path / "model")), Recorder())
    labels, messages = mapped(tmp_path / "model", images, tmp_path / "map.tif")
    assert labels == {1}
    assert any("bright.tif feeds “new”" in line["message"] for line in messages.all("info"))
    labels, _ = mapped(tmp_path / "model", images, tmp_path / "other.tif", placeholders="first,new")
    assert labels == {0}


def test_what_is_checked_of_an_image_is_what_the_input_that_it_feeds_was_trained_on(
    images: list[str], tmp_path: Path
) -> None:
    """The early check and that for Orfeo ToolBox know the model's own order, too."""
    brighter().save(tmp_path / "brighter.keras")
    export(jobs.ExportJob(str(tmp_path / "brighter.keras"), str(tmp_path / "model")), Recorder())
    card = read_card(tmp_path / "model")
    assert card is not None
    sizes = {"new": TrainingInput(pixel_size=10.0), "first": TrainingInput(pixel_size=20.0)}
    card = dataclasses.replace(card, training=Training(inputs=sizes))
    fine, coarse = (
        early.image_of(name, [""], (20, 15), (size, 0, 5e5, 0, -size, 4e6), UTM, False)
        for name, size in (("fine.tif", 10.0), ("coarse.tif", 20.0))
    )
    sources = tuple(jobs.Source((jobs.RasterInput(path),)) for path in images)
    job = jobs.PredictJob(
        "patch", sources, str(tmp_path / "model"), str(tmp_path / "m.tif"), input_check="refuse"
    )
    early.check_map(job, card, [[fine], [coarse]])
    with pytest.raises(EngineError, match=r"coarse\.tif .* measure 20 m"):
        early.check_map(job, card, [[coarse], [fine]])
    with contextlib.ExitStack() as exits:
        stacks = [exits.enter_context(RasterioStack(source.rasters)) for source in sources]
        signature = Signature(card.inputs, card.outputs)
        looked_at = prediction._to_check(job, card, signature, stacks)
    assert [(one.input, Path(one.path).name) for one in looked_at] == [
        ("new", "bright.tif"), ("first", "dark.tif"),
    ]  # fmt: skip


def test_what_is_edited_into_a_card_is_that_of_the_input_in_the_model_s_own_order(
    tmp_path: Path,
) -> None:
    brighter().save(tmp_path / "brighter.keras")
    export(jobs.ExportJob(str(tmp_path / "brighter.keras"), str(tmp_path / "model")), Recorder())
    job = jobs.EditCardJob(str(tmp_path / "model"), bands="B08;B04", pixel_size="10,20")
    edit_card(job, Recorder())
    card = read_card(tmp_path / "model")
    assert card is not None
    assert card.bands == {"new": ("B08",), "first": ("B04",)}
    sizes = {name: one.pixel_size for name, one in card.training.inputs.items()}
    assert sizes == {"new": 10, "first": 20}


def test_without_a_card_the_two_readings_of_like_inputs_are_said(
    images: list[str], tmp_path: Path
) -> None:
    network = brighter()
    specs = [tf.TensorSpec((None, None, None, 1), tf.float32, name=n) for n in ("new", "first")]
    function = tf.function(
        lambda new, first: {"classes": network([new, first])}, input_signature=specs
    )
    tf.saved_model.save(network, str(tmp_path / "foreign"), signatures=function)
    given = {"receptive_field": "1,1", "expression_field": "1", "scale_factor": "1"}
    labels, messages = mapped(tmp_path / "foreign", images, tmp_path / "map.tif", **given)
    assert labels == {0}
    (said,) = [w["message"] for w in messages.all("warning") if "by alphabet" in w["message"]]
    assert "bright.tif feeds “first”" in said
    assert "new,first" in said
