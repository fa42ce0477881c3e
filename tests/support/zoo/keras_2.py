"""A network as Keras 2 wrote it into ``.h5``: its names of settings, its groups of weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import h5py
import numpy as np

NEW = {"quantization_config", "build_config", "registered_name", "module"}
"""Settings that Keras 2 did not know."""


def write_keras_2(model: Any, path: Path) -> Path:
    """Write a functional network of plain layers, each used once."""
    config = {
        "class_name": "Functional",
        "config": {
            "name": "model", "trainable": True, "layers": [_layer(one) for one in model.layers],
            "input_layers": [[model.layers[0].name, 0, 0]],
            "output_layers": [[model.outputs[0]._keras_history.operation.name, 0, 0]],
        },
    }  # fmt: skip
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = "2.13.1"
        file.attrs["backend"] = "tensorflow"
        file.attrs["model_config"] = json.dumps(config)
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = [layer.name.encode() for layer in model.layers]
        for layer in model.layers:
            own = group.create_group(layer.name)
            names = [f"{layer.name}/{weight.name}:0" for weight in layer.weights]
            own.attrs["weight_names"] = [name.encode() for name in names]
            for name, weight in zip(names, layer.weights):
                own[name] = np.asarray(weight)
    return path


def _layer(layer: Any) -> dict[str, Any]:
    kind = type(layer).__name__
    config = {key: _old(value) for key, value in layer.get_config().items() if key not in NEW}
    if kind == "InputLayer":
        config = {"batch_input_shape": config["batch_shape"], "dtype": "float32",
                  "sparse": False, "ragged": False, "name": layer.name}  # fmt: skip
        return {"class_name": kind, "name": layer.name, "inbound_nodes": [], "config": config}
    (node,) = layer._inbound_nodes
    before = [tensor._keras_history.operation.name for tensor in node.input_tensors]
    return {
        "class_name": kind, "name": layer.name, "config": {**config, "dtype": "float32"},
        "inbound_nodes": [[[name, 0, 0, {}] for name in before]],
    }  # fmt: skip


def _old(value: Any) -> Any:
    """Initialisers and the like were a name and settings."""
    if isinstance(value, dict) and "class_name" in value:
        return {"class_name": value["class_name"], "config": value.get("config", {})}
    return list(value) if isinstance(value, tuple) else value
