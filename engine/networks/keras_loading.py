"""Keras files from strangers: load them without running what they carry, or say what is missing."""

from __future__ import annotations

import importlib.util
import json
import platform
import shutil
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ..contract.errors import ModelError
from ..contract.file_kind import not_a_keras_file
from ..contract.messages import Messages
from ..models.operating_system import scratch_folder
from ..models.tensorflow_setup import keras, tensorflow
from .keras_2 import (
    conversion,
    is_keras_2,
    is_of_version_2,
    load_keras_2,
    refuse_other_meaning,
    without_modules,
)
from .keras_safety import check_archive, check_config, check_weights, objects
from .otbtf_layers import CUSTOM_OBJECTS


def load_keras(path: Path, custom_code: str, trust: bool, messages: Messages) -> Any:
    """Load a Keras model for inference.

    Losses, metrics and optimisers are left out (``compile=False``), so a model trained with
    custom ones needs none of them. Safe mode refuses code inside the file unless ``trust``.

    Raises:
        ModelError: the file is missing, no Keras model, or needs code that is not there.
    """
    if not path.exists():
        raise ModelError(f"The Keras file {path} does not exist.")
    found = not_a_keras_file(path)
    if found:
        raise ModelError(found)
    if zipfile.is_zipfile(path):
        check_archive(path)
    elif not h5py.is_hdf5(path):
        raise ModelError(
            f"{path} is not a Keras file (neither a zip archive as .keras nor HDF5 as .h5). It may "
            "be damaged; copy or download it again, or save the model again."
        )
    config = _config(path)
    old = is_keras_2(config)
    if old or is_of_version_2(path):
        refuse_other_meaning(path, config)
    if old:
        config = without_modules(config)
    if not trust:
        check_config(path, config)
        check_weights(path)
    if custom_code:
        _run_custom_code(Path(custom_code), trust, messages)
    if trust:
        _name_modules()
    custom = {name: CUSTOM_OBJECTS[name] for name in _otbtf_names(config)}
    try:
        model = load_keras_2(path, config, custom, trust) if old else _load(path, custom, trust)
    except ModelError:
        raise
    except Exception as error:  # Keras has no base class for what loading can throw
        model = None if old or not is_of_version_2(path) else _rescued(path, config, custom, trust)
        if model is None:
            raise ModelError(_explain(path, error, trust)) from error
    if not model.built or not getattr(model, "inputs", None):
        raise ModelError(
            f"{path} has no defined inputs (a subclassed model that was never built). Save it as "
            "a functional or Sequential model with an Input layer."
        )
    return model


def _load(path: Path, custom: dict[str, Any], trust: bool) -> Any:
    """Let Keras load a file. It goes by the name's ending, so HDF5 gets one of its own."""
    if path.suffix.lower() == ".keras" and not zipfile.is_zipfile(path):
        with scratch_folder() as folder:
            copy = folder / "model.h5"
            shutil.copyfile(path, copy)
            return _load(copy, custom, trust)
    return keras.saving.load_model(
        str(path), custom_objects=custom, compile=False, safe_mode=not trust
    )


def _rescued(path: Path, config: Any, custom: dict[str, Any], trust: bool) -> Any:
    """Put together what Keras 3 fails to load of Keras 2; None: that fails as well."""
    try:
        return load_keras_2(path, without_modules(config), custom, trust)
    except Exception:  # whatever it is, the first failure says more
        return None


def _name_modules() -> None:
    """Give Lambda layers the modules by the names that everybody imports them under.

    Their code refers to ``tf`` and ``K``, which were global where the network was written.
    """
    functions = sys.modules.get("keras.src.utils.python_utils")
    if functions is not None:
        for name, module in (
            ("tf", tensorflow), ("keras", keras), ("K", keras.ops), ("np", np), ("ops", keras.ops),
        ):  # fmt: skip
            functions.__dict__.setdefault(name, module)


def _config(path: Path) -> Any:
    """Return the architecture as the file describes it."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                text = archive.read("config.json")
        else:
            with h5py.File(path, "r") as file:
                if "model_config" not in file.attrs:
                    raise ModelError(
                        f"{path} holds weights alone, and does not say what the network is: save "
                        "the whole network where it was trained, with model.save(), and choose "
                        "that file."
                    )
                text = file.attrs["model_config"]
        return json.loads(text)
    except (
        OSError,
        KeyError,
        ValueError,
        TypeError,
        RuntimeError,
        EOFError,
        zlib.error,
        zipfile.BadZipFile,
    ) as error:
        raise ModelError(
            f"{path} holds no readable model description ({error}). A file with weights alone "
            "does not say what the network is; save the whole model with model.save()."
        ) from error


def _otbtf_names(config: Any) -> set[str]:
    """Return the names of OTBTF's layers that a description uses.

    Only these are offered to Keras: it looks custom classes up by their bare name, and its own
    operations Argmax and Max share theirs with OTBTF's layers. Files of Keras 2 name no module;
    it had no such operations.
    """
    names = set()
    for part in objects(config):
        name = part.get("class_name")
        module = part.get("module")
        if isinstance(name, str) and name in CUSTOM_OBJECTS and module in (None, "otbtf.layers"):
            names.add(name)
    return names


def _run_custom_code(path: Path, trust: bool, messages: Messages) -> None:
    if not trust:
        raise ModelError(
            f"CUSTOM_CODE {path} would be run with your rights. Read it, and switch on TRUST if "
            "you trust whoever wrote it."
        )
    if not path.is_file():
        raise ModelError(f"CUSTOM_CODE {path} does not exist.")
    spec = importlib.util.spec_from_file_location("cnnmapper_custom_code", path)
    if spec is None or spec.loader is None:
        raise ModelError(f"CUSTOM_CODE {path} is no Python file; expected .py.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # anything can go wrong in somebody's code
        raise ModelError(f"CUSTOM_CODE {path} failed ({type(error).__name__}: {error}).") from error
    messages.info(f"Ran the custom code {path}.")


# Built-in layers of Keras 2 alone.
_GONE = frozenset({"ThresholdedReLU", "LocallyConnected1D", "LocallyConnected2D", "CuDNNLSTM"})


def _explain(path: Path, error: Exception, trust: bool) -> str:
    text = " ".join(str(error).split())
    if "safe_mode" in text or ("Lambda" in text and not trust):
        return (
            f"{path} carries Python code (a Lambda layer), which is not run unless you switch on "
            "TRUST. Do that only if you trust whoever made the file; better, replace the Lambda "
            "by a layer of its own."
        )
    for marker in ("Could not locate class '", "Unknown layer: '", "Could not locate function '"):
        if marker in text:
            name = text.split(marker, 1)[1].split("'", 1)[0]
            if name in _GONE:
                return f"{path} has a layer {name}, which Keras 3 has no more. {conversion(path)}"
            return (
                f"{path} uses “{name}”, which is neither Keras's nor OTBTF's. Give the Python file "
                "that defines and registers it as CUSTOM_CODE, and switch on TRUST."
            )
    if "marshal" in text:
        return (
            f"{path} has a Lambda layer whose code another version of Python wrote than "
            f"{platform.python_version()}, in which it cannot run. Replace the Lambda by a layer "
            f"of its own. {conversion(path)}"
        )
    way = (
        conversion(path)
        if is_of_version_2(path)
        else ("Save it again with a newer Keras, or check that the file is complete.")
    )
    return (
        f"{path} cannot be loaded by Keras {keras.__version__} "
        f"({type(error).__name__}: {text[:300]}). {way}"
    )
