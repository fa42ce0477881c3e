"""Files of Keras 2 that Keras 3 cannot read: the network is put together here, layer by layer.

Keras 3 reads most of the layers that Keras 2 wrote into ``.h5`` files, but neither the TensorFlow
functions between them (``image / 10000.0``), nor some settings that have gone since, nor the
``.keras`` files of Keras 2. The description is followed as it stands: Keras makes each layer, the
closed list in ``tensorflow_operations`` computes each function, and every weight of the file has to
find its place by name, shape and number.
"""

from __future__ import annotations

import inspect
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import h5py

from ..contract.errors import ModelError
from ..models.tensorflow_setup import keras
from .keras_2_weights import MisfitError, name_of, weights_of_archive, weights_of_hdf5
from .keras_safety import objects
from .tensorflow_operations import UnknownOperationError, find

_FUNCTIONS = frozenset({"TFOpLambda", "SlicingOpLambda"})
_MODELS = frozenset({"Functional", "Model"})
# Of Keras 2: how random numbers are drawn, and how layers share their work.
_GONE = ("rng_type", "groups", "time_major", "implementation", "experimental_run_tf_function",
         "experimental_autocast", "virtual_batch_size", "ragged")  # fmt: skip
_GROUPED = frozenset({"Conv1D", "Conv2D", "Conv3D", "GroupNormalization"})
# Names of others for what Keras has. FixedDropout is that of efficientnet and segmentation_models.
_SAME = {
    "FixedDropout": ("Dropout", {"name", "trainable", "dtype", "rate", "noise_shape", "seed"}),
    "RandomHeight": ("Identity", None),
    "RandomWidth": ("Identity", None),
    "SyncBatchNormalization": ("BatchNormalization", None),
}
_MODULES = re.compile(
    r"(tf_keras|tensorflow\.python\.keras|keras\.engine|keras\.src\.engine|keras\.layers\.core"
    r"|keras\.src\.layers)(\.|$)"
)


def is_keras_2(config: Any) -> bool:
    """Tell whether a description has what Keras 2 alone writes and Keras 3 does not read."""
    for part in objects(config):
        name, module, settings = (part.get(k) for k in ("class_name", "module", "config"))
        if not isinstance(name, str) or not isinstance(settings, dict):
            continue
        if name in _FUNCTIONS or name == "TensorFlowOpLayer" or "rng_type" in settings:
            return True
        if name in _SAME and _same(name, settings):
            return True
        if "groups" in settings and name not in _GROUPED and settings["groups"] == 1:
            return True
        if isinstance(module, str) and _MODULES.match(module) and name in (*_MODELS, "Sequential"):
            return True
    return False


def without_modules(config: Any) -> Any:
    """Return a description without the modules of Keras 2, in which nothing is looked up here."""
    if isinstance(config, list):
        return [without_modules(item) for item in config]
    if not isinstance(config, dict):
        return config
    module = config.get("module")
    foreign = isinstance(module, str) and _MODULES.match(module) and "class_name" in config
    dropped = ("module", "registered_name", "build_config") if foreign else ()
    return {key: without_modules(value) for key, value in config.items() if key not in dropped}


def is_of_version_2(path: Path) -> bool:
    """Tell whether Keras 2, or an older one, wrote a file: by what it says itself."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                version = json.loads(archive.read("metadata.json"))["keras_version"]
        else:
            with h5py.File(path, "r") as file:
                version = file.attrs["keras_version"]
    except (OSError, KeyError, ValueError, TypeError, RuntimeError, EOFError, zlib.error,
            zipfile.BadZipFile):  # fmt: skip
        return False
    text = version.decode(errors="replace") if isinstance(version, bytes) else str(version)
    return text.startswith(("1.", "2."))


def refuse_other_meaning(path: Path, config: Any) -> None:
    """Refuse a file of Keras 2 in which Keras 3 reads something, but computes it otherwise.

    Raises:
        ModelError: names it, and the command that converts the file.
    """
    for part in objects(config):
        found = part.get("class_name") if part.get("class_name") in _OTHERWISE else None
        for key, value in part.items():
            if key != "name" and isinstance(value, str) and value in _OTHERWISE:
                found = value
        if found is not None:
            raise ModelError(
                f"{path} is of Keras 2 and uses {found}: {_OTHERWISE[found]}. {conversion(path)}"
            )


_OTHERWISE = {
    "RandomCrop": "outside of training Keras 2 scales the image down with it, Keras 3 cuts out "
    "its centre",
    "hard_sigmoid": "in Keras 2 it rises by 0.2, in Keras 3 by one sixth",
}


def load_keras_2(path: Path, config: Any, custom: Mapping[str, Any], trust: bool) -> Any:
    """Load a file of Keras 2.

    Args:
        path: ``.h5``, ``.hdf5`` or ``.keras``.
        config: the description in it.
        custom: classes that are not Keras's, by name.
        trust: whether code in the file may be run.

    Raises:
        ModelError: something in it is not known; the message names the command that converts it.
    """
    try:
        model = _Builder(custom, trust).model(config)
        if zipfile.is_zipfile(path):
            weights_of_archive(path, config, model)
        else:
            weights_of_hdf5(path, model)
    except UnknownOperationError as error:
        raise ModelError(f"{path} uses {error}, {_CANNOT}. {conversion(path)}") from error
    except MisfitError as error:
        raise ModelError(
            f"{path} is of Keras 2, and its weights do not fit the network that it describes "
            f"({error}). {conversion(path)}"
        ) from error
    return model


_CANNOT = "which Keras 2 wrote and this program does not know"


def conversion(path: Path) -> str:
    """The command that turns a file of Keras 2 into what can be applied."""
    return (
        "Convert it with Keras 2 itself, in any Python that has it (pip install tf_keras): "
        f'python -c "import tf_keras; tf_keras.models.load_model({str(path)!r}, compile=False).'
        f"save({str(path.with_suffix(''))!r}, save_format='tf')\". The folder that this writes can "
        "be chosen as MODEL without an export."
    )


def _same(name: str, settings: dict[str, Any]) -> bool:
    known = _SAME[name][1]
    return known is None or set(settings) <= known


class _Builder:
    """Follows a description. Layers are made once and called as often as it says."""

    def __init__(self, custom: Mapping[str, Any], trust: bool) -> None:
        self._custom = dict(custom)
        self._trust = trust

    def model(self, part: dict[str, Any]) -> Any:
        """Make a model of its description, models inside it included."""
        if part["class_name"] == "Sequential":
            return self._sequential(part["config"])
        return self._functional(part["config"])

    def _sequential(self, config: Any) -> Any:
        parts = config["layers"] if isinstance(config, dict) else config
        name = config.get("name") if isinstance(config, dict) else None
        layers = [self.layer(part) for part in parts]
        shape = next(iter(_shapes(parts)), None)
        if shape is not None and not isinstance(layers[0], keras.layers.InputLayer):
            layers.insert(0, keras.Input(batch_shape=shape))
        return keras.Sequential(layers, name=name)

    def _functional(self, config: dict[str, Any]) -> Any:
        made: dict[str, Any] = {}
        results: Results = {}
        waiting: list[tuple[dict[str, Any], int, Any]] = []
        called = set(_references([part.get("inbound_nodes") for part in config["layers"]]))
        called |= set(_references(config["output_layers"]))
        for part in config["layers"]:
            name = name_of(part)
            if part["class_name"] == "InputLayer":
                results[name, 0] = [_input(part["config"], name)]
                continue
            if part["class_name"] not in _FUNCTIONS:
                made[name] = self.layer(part)
            # A model inside is called from its second node on: the first is its own definition.
            inner = part["class_name"] in (*_MODELS, "Sequential") and (name, 0) not in called
            for number, node in enumerate(part.get("inbound_nodes", []), int(inner)):
                waiting.append((part, number, node))
        while waiting:
            left = [one for one in waiting if not _run(*one, made, results)]
            if len(left) == len(waiting):
                raise UnknownOperationError("layers that wait for each other")
            waiting = left
        inputs = _tensors(config["input_layers"], results)
        outputs = _tensors(config["output_layers"], results)
        return keras.Model(inputs, outputs, name=config.get("name"))

    def layer(self, part: dict[str, Any]) -> Any:
        """Make a layer of its description."""
        kind, config = part["class_name"], dict(part["config"])
        if kind in (*_MODELS, "Sequential"):
            return self.model(part)
        if kind == "TensorFlowOpLayer":
            operation = config.get("node_def", {})
            name = operation.get("op") if isinstance(operation, dict) else str(operation)
            raise UnknownOperationError(f"the TensorFlow operation {str(name)[:60]}")
        if kind in _FUNCTIONS:
            raise UnknownOperationError(f"tf.{config.get('function')} in a Sequential model")
        if kind in _SAME and _same(kind, config):
            kind = _SAME[kind][0]
            if kind == "Identity":
                config = {key: config[key] for key in ("name", "dtype") if key in config}
        for key in _GONE:
            if key in config and not (key == "groups" and kind in _GROUPED):
                config.pop(key)
        config = _understood(kind, config)
        if isinstance(config.get("axis"), list) and len(config["axis"]) == 1:
            config["axis"] = config["axis"][0]
        shape = config.pop("batch_input_shape", None)
        if kind == "InputLayer":
            return keras.layers.InputLayer(
                batch_shape=shape or config.get("batch_shape"), name=config.get("name"),
                dtype=config.get("dtype"),
            )  # fmt: skip
        if kind == "Lambda":
            config = _lambda(config)
        return keras.saving.deserialize_keras_object(
            {
                "class_name": kind,
                "config": config,
                "module": None if kind in self._custom else "keras.layers",
                "registered_name": kind if kind in self._custom else None,
            },
            custom_objects=self._custom,
            safe_mode=not self._trust,
        )


Results = dict[tuple[str, int], list[Any]]


def _references(nodes: Any) -> Iterator[tuple[str, int]]:
    """Layer and call of every tensor that is named somewhere in a description's nodes."""
    waiting = [nodes]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list):
            if _is_reference(item):
                yield item[0], item[1]
            waiting.extend(item)


def _is_reference(item: Any) -> bool:
    return (
        isinstance(item, list)
        and len(item) >= 3
        and isinstance(item[0], str)
        and all(isinstance(number, int) for number in item[1:3])
    )


def _run(
    part: dict[str, Any], number: int, node: Any, made: Mapping[str, Any], results: Results
) -> bool:
    """Call a layer or function, unless what it needs is not there yet."""
    if not all(reference in results for reference in _references(node)
               if reference[0] != "_CONSTANT_VALUE"):  # fmt: skip
        return False
    inputs = [node] if isinstance(node[0], str) else list(node)
    named = dict(inputs[0][3]) if len(inputs[0]) > 3 else {}
    named = {key: _filled(value, results) for key, value in named.items() if key != "name"}
    values = [
        value[2] if value[0] == "_CONSTANT_VALUE" else _filled(value[:3], results)
        for value in inputs
    ]
    first = values[0] if isinstance(node[0], str) or len(values) == 1 else values
    if part["class_name"] in _FUNCTIONS:
        name = str(part["config"]["function"])
        try:
            value = find(name)(values if name in _OF_LISTS else first, **named)
        except (TypeError, ValueError, KeyError) as error:
            # An argument that the list does not know, or a value that keras.ops refuses.
            raise UnknownOperationError(f"tf.{name[:60]} in a way of its own") from error
    else:
        usual = {k: v for k, v in named.items() if k not in ("training", "mask") and v is not None}
        value = made[name_of(part)](first, **usual)
    results[name_of(part), number] = list(keras.tree.flatten(value))
    return True


_OF_LISTS = frozenset({"concat", "stack", "math.add_n"})


def _filled(value: Any, results: Results) -> Any:
    """A value with the tensors that it names."""
    if _is_reference(value) and (value[0], value[1]) in results:
        return results[value[0], value[1]][value[2]]
    if isinstance(value, list):
        return [_filled(item, results) for item in value]
    return value


def _tensors(structure: Any, results: Results) -> Any:
    if _is_reference(structure):
        return results[structure[0], structure[1]][structure[2]]
    if isinstance(structure, dict):
        return {key: _tensors(value, results) for key, value in structure.items()}
    found = [_tensors(item, results) for item in structure]
    return found[0] if len(found) == 1 else found


def _input(config: dict[str, Any], name: str) -> Any:
    shape = config.get("batch_input_shape") or config.get("batch_shape")
    return keras.Input(batch_shape=shape, dtype=config.get("dtype"), name=name)


def _shapes(parts: list[dict[str, Any]]) -> Iterator[Any]:
    """The input shape that the first layer of a Sequential model, or of one in it, says."""
    if parts:
        settings = parts[0]["config"]
        shape = settings.get("batch_input_shape") or settings.get("batch_shape")
        if shape is not None:
            yield shape
        elif parts[0]["class_name"] == "Sequential":
            yield from _shapes(settings["layers"])


def _understood(kind: str, config: dict[str, Any]) -> dict[str, Any]:
    """The settings without those that say nothing and that Keras 3 has not."""
    made = getattr(keras.layers, kind, None)
    if made is None:
        return config
    known = inspect.signature(made.__init__).parameters
    # Some take nothing that they do not name, not even whether they are trained.
    closed = not any(one.kind is one.VAR_KEYWORD for one in known.values())
    # A separable convolution has two kernels; the settings of a third say nothing.
    dead = {"kernel_initializer", "kernel_regularizer", "kernel_constraint"}

    def says_nothing(key: str, value: Any) -> bool:
        if key in known:
            return False
        return (
            value is None
            or (closed and key == "trainable")
            or (kind.startswith("Separable") and key in dead)
        )

    return {key: value for key, value in config.items() if not says_nothing(key, value)}


def _lambda(config: dict[str, Any]) -> dict[str, Any]:
    """A Lambda layer in the words of Keras 3, which loads its code only where it is trusted."""
    names = ("name", "dtype", "function", "arguments")
    kept: dict[str, Any] = {key: config[key] for key in names if key in config}
    function = config.get("function")
    if isinstance(function, list) and len(function) == 3:
        code = dict(zip(("code", "defaults", "closure"), function))
        kept["function"] = {"class_name": "__lambda__", "config": code}
    return kept
