"""Networks that take multiples of 6 only: a pooling by 2 and one by 3, joined with what was not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract import job as jobs
from cnnmapper.engine.contract.errors import EngineError
from cnnmapper.engine.export import export
from cnnmapper.engine.geometry.grid import Size
from cnnmapper.engine.models.card import read_card
from cnnmapper.engine.models.tensorflow_setup import keras

from tests.engine.conftest import MakeRaster
from tests.support.map_runs import assert_same_map
from tests.support.patchwise import pixels_of
from tests.support.recorder import Recorder


def by_six(attentive: bool) -> Any:
    layers = keras.layers
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 3), name="image")
    fine = layers.Rescaling(1 / 3000)(image)
    fine = layers.Conv2D(5, 3, padding="same", activation="relu")(fine)
    coarse = layers.AveragePooling2D(3)(layers.MaxPooling2D(2)(fine))
    coarse = layers.Conv2D(6, 3, padding="same")(coarse)
    if attentive:
        gate = layers.GlobalAveragePooling2D(keepdims=True)(coarse)
        coarse = layers.Multiply()([coarse, layers.Conv2D(6, 1, activation="sigmoid")(gate)])
    values = layers.Add()([layers.Conv2D(6, 1)(fine), layers.UpSampling2D(6)(coarse)])
    return keras.Model(image, layers.Conv2D(3, 1, activation="softmax", name="classes")(values))


def exported(network: Any, folder: Path) -> tuple[Path, str]:
    network.save(folder / "model.keras")
    messages = Recorder()
    export(jobs.ExportJob(str(folder / "model.keras"), str(folder / "model")), messages)
    return folder / "model", messages.text.getvalue()


def test_a_padded_network_of_stride_six_runs_over_the_whole_image(
    tmp_path: Path, make_raster: MakeRaster, run_map: Any
) -> None:
    network = by_six(attentive=False)
    model, _ = exported(network, tmp_path)
    (entry,) = read_card(model).regions
    assert entry.strides["image"] == Size(6, 6)
    image = make_raster(59, 45, 3)
    labels, probabilities, _, messages = run_map(image, model, tile_size=13)
    assert "equal" in messages.result_["method"]
    filled = np.pad(pixels_of(image), ((0, 3), (0, 1), (0, 0)), mode="reflect")
    expected = np.asarray(network(filled[np.newaxis].astype("float32")))[0, :45, :59]
    assert_same_map((labels, probabilities), (expected.argmax(-1), expected))


def test_where_patches_overlap_their_size_is_one_that_the_network_takes(
    tmp_path: Path, make_raster: MakeRaster, run_map: Any
) -> None:
    model, told = exported(by_six(attentive=True), tmp_path)
    assert "patches of 240 x 240 pixels" in told
    image = make_raster(59, 45, 3)
    labels, _, _, messages = run_map(image, model)
    assert labels.shape == (45, 59)
    assert "overlap" in messages.result_["method"]
    with pytest.raises(EngineError, match=r"PATCH_SIZE is 50.*multiple.*broadcast"):
        run_map(image, model, patch_size=50)
