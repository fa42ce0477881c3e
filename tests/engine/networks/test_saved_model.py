"""An exported model is held against the Keras model, and what that does not tell is said."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from cnnmapper.engine.contract.errors import ModelError
from cnnmapper.engine.models.runtime_choice import runtime_named
from cnnmapper.engine.models.tensorflow_setup import keras
from cnnmapper.engine.networks import saved_model

from tests.support.recorder import Recorder


def network(bias: float = 0.0) -> Any:
    keras.utils.set_random_seed(3)
    image = keras.Input((None, None, 2), name="image")
    layer = keras.layers.Conv2D(3, 3, padding="same", name="values")
    model = keras.Model(image, layer(image))
    layer.bias.assign(np.full(3, bias, "float32"))
    return model


def checked(model: Any, folder: Any) -> Recorder:
    recorder = Recorder()
    engine = runtime_named("tensorflow", "cpu", False).open(folder)
    saved_model.verify_model(model, engine, (), recorder)
    return recorder


def test_an_export_that_gives_something_else_is_refused(tmp_path: Any) -> None:
    saved_model.save_model(network(), tmp_path / "m")
    assert checked(network(), tmp_path / "m").all("warning") == []
    with pytest.raises(ModelError, match=r"values.*differs"):
        checked(network(bias=1000.0), tmp_path / "m")


def test_an_export_on_which_rounding_alone_decides_is_warned_of(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No network is known that does it on small numbers, too: the comparison stands in for one."""
    saved_model.save_model(network(), tmp_path / "m")
    monkeypatch.setattr(saved_model, "_compared", lambda *_: ({}, "values", True))
    (warning,) = checked(network(), tmp_path / "m").all("warning")
    assert "no more than rounding" in warning["message"]
