"""The weights in a file of Keras 2: every one has to find its place by name, shape and number."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray

from .keras_safety import WEIGHTS


class MisfitError(Exception):
    """Weights without a place, or a place without weights."""


def name_of(part: dict[str, Any]) -> str:
    """The name of a layer in a description."""
    return str(part.get("name") or part["config"]["name"])


def weights_of_hdf5(path: Path, model: Any) -> None:
    """Give a model the weights of an ``.h5`` file, layer by layer by their names.

    Raises:
        MisfitError: a weight or a layer is left over, or has another shape.
    """
    with h5py.File(path, "r") as file:
        group = file.get("model_weights", file)
        stored = {
            name: [(weight, np.asarray(group[name][weight]))
                   for weight in _texts(group[name], "weight_names")]
            for name in _texts(group, "layer_names")
        }  # fmt: skip
    layers = {layer.name: layer for layer in model.layers}
    for name, weights in stored.items():
        if weights and name not in layers:
            raise MisfitError(f"the layer “{name[:60]}” is only in the weights")
    for name, layer in layers.items():
        weights = stored.get(name, [])
        if hasattr(layer, "layers"):
            _assign_by_name(layer, weights)
        else:
            _assign(name, _variables(layer), [values for _, values in weights])


def _texts(group: Any, key: str) -> list[str]:
    """An attribute of texts, in pieces where it is long."""
    found = list(group.attrs[key]) if key in group.attrs else []
    piece = 0
    while f"{key}{piece}" in group.attrs:
        found.extend(group.attrs[f"{key}{piece}"])
        piece += 1
    return [text.decode() if isinstance(text, bytes) else str(text) for text in found]


def _variables(layer: Any) -> list[Any]:
    return [*layer.trainable_weights, *layer.non_trainable_weights]


def _assign(name: str, variables: list[Any], values: list[NDArray[Any]]) -> None:
    if [tuple(v.shape) for v in variables] != [v.shape for v in values]:
        raise MisfitError(
            f"the layer “{name[:60]}” has the weights {[v.shape for v in values]}, expected "
            f"{[tuple(v.shape) for v in variables]}"
        )
    for variable, value in zip(variables, values):
        variable.assign(value)


def _assign_by_name(model: Any, weights: list[tuple[str, NDArray[Any]]]) -> None:
    """Weights of a model inside the model, which lie in one list: by layer and weight."""
    stored: dict[tuple[str, str], list[NDArray[Any]]] = {}
    for path, values in weights:
        parts = path.split("/")
        layer = parts[-2] if len(parts) > 1 else ""
        stored.setdefault((layer, parts[-1].split(":")[0]), []).append(values)
    for layer in _flat(model):
        for variable in _variables(layer):
            found = stored.pop((layer.name, variable.name), [])
            if len(found) != 1:
                raise MisfitError(
                    f"{len(found)} weights for “{layer.name}/{variable.name}” in “{model.name}”"
                )
            _assign(layer.name, [variable], found)
    if stored:
        raise MisfitError(f"{len(stored)} weights of “{model.name}” have no layer")


def _flat(model: Any) -> Iterator[Any]:
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from _flat(layer)
        else:
            yield layer


def weights_of_archive(path: Path, config: Any, model: Any) -> None:
    """Give a model the weights of a ``.keras`` file of Keras 2.

    Layers have no names in it, but are numbered by their class, in the order of the description.

    Raises:
        MisfitError: as `weights_of_hdf5`.
    """
    with zipfile.ZipFile(path) as archive:
        content = archive.read(WEIGHTS)
    with h5py.File(io.BytesIO(content), "r") as file:
        _assign_group(config, model, file)


def _assign_group(config: Any, model: Any, group: Any) -> None:
    parts = config["config"]["layers"]
    made = {layer.name: layer for layer in model.layers}
    seen: Counter[str] = Counter()
    for part in parts:
        kind = re.sub(r"([a-z])([A-Z])", r"\1_\2", re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2",
                      re.sub(r"\W+", "", part["class_name"]))).lower()  # fmt: skip
        key = kind if not seen[kind] else f"{kind}_{seen[kind]}"
        seen[kind] += 1
        layer = made.get(name_of(part))
        inner = group.get(f"layers/{key}")
        if layer is None or inner is None:
            if layer is not None and _variables(layer):
                raise MisfitError(f"the layer “{name_of(part)[:60]}” has none")
            continue
        if hasattr(layer, "layers"):
            _assign_group(part, layer, inner)
            continue
        stored = inner.get("vars", {})
        values = [np.asarray(stored[str(number)]) for number in range(len(stored))]
        _assign(layer.name, _variables(layer), values)
