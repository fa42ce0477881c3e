"""Keras files from strangers: what in them is refused before Keras reads them, and why.

Keras's safe mode stops code inside a file, but not all of it in each version that an environment
may have (3.10 loads Lambda layers of ``.h5`` files in safe mode), and it trusts the archive and
the sizes in it. These checks do not depend on the version. They hold as long as the user does not
trust the file, except those of the archive itself, which always hold.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional, Union

import h5py

from ..contract.errors import ModelError

CONFIG, WEIGHTS = "config.json", "model.weights.h5"

_MEMBERS = 1000
"""A .keras file has three members, and assets in rare cases."""
_CONFIG_BYTES = 64 << 20
# Weights are close to noise: a member that unpacks to many times its size is a bomb.
_RATIO, _FREE_BYTES = 100, 64 << 20
_OBJECTS, _DEPTH = 200_000, 64
_LONGEST = 1_000_000
"""Filters, units or pixels of a patch; real networks stay a hundred times below."""

_CODE = frozenset({"Lambda", "__lambda__"})
# They load a model or a program of another framework from a path in the file.
_FOREIGN = frozenset({"TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"})
# Parts of Keras that a network is not made of: they download, read and write files.
_NO_LAYERS = frozenset(
    {"utils", "saving", "datasets", "applications", "export", "preprocessing", "callbacks",
     "config", "wrappers", "visualization", "testing"}
)  # fmt: skip
_SIZES = frozenset(
    {"filters", "units", "depth_multiplier", "input_dim", "output_dim", "kernel_size", "pool_size",
     "strides", "dilation_rate", "size", "padding", "cropping", "target_shape", "batch_shape",
     "batch_input_shape", "num_heads", "key_dim", "value_dim", "groups", "n"}
)  # fmt: skip


def check_archive(path: Path) -> None:
    """Refuse a zip archive that is no ``.keras`` file, names other places, or is a bomb.

    Raises:
        ModelError: says what it holds.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
        raise ModelError(
            f"{path} cannot be read as a zip archive ({error}). Copy or download it again."
        ) from error
    names = [member.filename for member in members]
    if len(names) > _MEMBERS or len(set(names)) != len(names):
        raise ModelError(
            f"{path} is not a Keras file: its archive has {len(names)} members, "
            f"{len(names) - len(set(names))} of them twice; expected a few, each once."
        )
    missing = [name for name in (CONFIG, WEIGHTS) if name not in names]
    if missing:
        raise ModelError(
            f"{path} is not a whole Keras model: its archive lacks {' and '.join(missing)}. Save "
            "the model again with model.save()."
        )
    for member in members:
        name = member.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
            raise ModelError(
                f"{path} is not a Keras file: its archive has a member for another place on the "
                f"disk ({name[:80]!r}). Do not use it."
            )
        if member.flag_bits & 1:
            raise ModelError(f"{path} is encrypted; expected a .keras file as Keras writes it.")
        # Of the config, little is enough to be suspicious.
        if member.file_size > max(_FREE_BYTES, _RATIO * member.compress_size) or (
            name == CONFIG and member.file_size > _CONFIG_BYTES
        ):
            raise ModelError(
                f"{path} is not a Keras file: {name[:80]} in it has {member.compress_size} bytes "
                f"and would unpack to {member.file_size}. Do not use it."
            )


def check_config(path: Path, config: Any) -> None:
    """Refuse a network's description that carries code, names other modules, or has absurd sizes.

    Raises:
        ModelError: says which layer or object.
    """
    # Training is not restored (compile=False), so that a model trained with custom losses loads.
    if isinstance(config, dict):
        config = {key: value for key, value in config.items() if key != "compile_config"}
    for part in objects(config):
        name = part.get("class_name")
        if isinstance(name, str):
            _check_object(path, name, part)
        for key in _SIZES & set(part):
            longest = max(_numbers(part[key]), default=0)
            if longest > _LONGEST:
                raise ModelError(
                    f"{path} describes an impossible network: {key} is {longest:.3g}. The file "
                    "is damaged, or no network; save the model again."
                )


def _check_object(path: Path, name: str, part: dict[str, Any]) -> None:
    module = part.get("module")
    what = name
    if name == "function":
        inner = part.get("config")
        what = inner if isinstance(inner, str) else name
    if name in _CODE:
        raise ModelError(
            f"{path} carries Python code (a Lambda layer), which is not run unless you switch on "
            "TRUST. Do that only if you trust whoever made the file; better, replace the Lambda "
            "by a layer of its own."
        )
    if name in _FOREIGN:
        raise ModelError(
            f"{path} has a layer {name}, which loads and runs a program from elsewhere. Switch on "
            "TRUST only if you trust whoever made the file."
        )
    settings = part.get("config")
    if isinstance(settings, dict) and isinstance(settings.get("vocabulary"), str):
        raise ModelError(
            f"{path} has a layer {name[:60]} that reads the file {settings['vocabulary'][:80]!r}. "
            "Switch on TRUST only if you trust whoever made the model."
        )
    if module is None or module == "" or module == "builtins":
        return
    parts = module.split(".") if isinstance(module, str) else [repr(module)]
    if module == "otbtf.layers" or (parts[0] == "keras" and not _NO_LAYERS & set(parts)):
        if name == "function" and "models" in parts:
            parts = ["keras", "saving"]
        else:
            return
    if parts[0] == "keras":
        raise ModelError(
            f"{path} uses “{what[:80]}” of {str(module)[:80]}, which is no part of a network. "
            "Switch on TRUST only if you trust whoever made the file."
        )
    raise ModelError(
        f"{path} uses “{what[:80]}”, which is neither Keras's nor OTBTF's. Give the Python file "
        "that defines and registers it as CUSTOM_CODE, and switch on TRUST."
    )


def objects(config: Any) -> Iterator[dict[str, Any]]:
    """Every dictionary in a description, however deep: without recursion, which has an end."""
    waiting = [config]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _numbers(value: Any) -> Iterator[Union[int, float]]:
    """The numbers of a setting: one, or a list, or pairs in a list (padding)."""
    for item in value if isinstance(value, list) else [value]:
        for number in item if isinstance(item, list) else [item]:
            if isinstance(number, (int, float)):
                yield number


def check_weights(path: Path) -> None:
    """Refuse HDF5 that refers to other files, or promises more numbers than it can hold.

    Args:
        path: ``.keras`` (its weights are looked at), ``.h5`` or ``.hdf5``.

    Raises:
        ModelError: says what it refers to.
    """
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                content = archive.read(WEIGHTS)
            with h5py.File(io.BytesIO(content), "r") as file:
                trouble = _trouble(file, len(content))
        else:
            with h5py.File(path, "r") as file:
                trouble = _trouble(file, path.stat().st_size)
    except (OSError, KeyError, ValueError, RuntimeError, TypeError, EOFError, zlib.error,
            zipfile.BadZipFile) as error:  # fmt: skip
        raise ModelError(
            f"The weights in {path} cannot be read ({_first_line(error)}). The file may be damaged "
            "or cut short; copy or save it again."
        ) from error
    if trouble is not None:
        raise ModelError(f"{path} is not a file that Keras writes: {trouble}. Do not use it.")


def _trouble(file: Any, size: int) -> Optional[str]:
    """Return what is wrong with an HDF5 file, or None."""
    total = objects = 0
    waiting = [(file, 0)]
    while waiting:
        group, depth = waiting.pop()
        for name in group:
            objects += 1
            if depth > _DEPTH or objects > _OBJECTS:
                return "its groups have no end"
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                return f"{_shown(name)} in it is a link"
            item = group[name]
            if isinstance(item, h5py.Group):
                waiting.append((item, depth + 1))
            elif isinstance(item, h5py.Dataset):
                if item.external or item.is_virtual:
                    return f"{_shown(name)} in it lies in another file"
                total += item.size * item.dtype.itemsize if item.size else 0
    if total > max(_FREE_BYTES, _RATIO * size):
        return f"it promises {total} bytes of weights and has {size}"
    return None


def _shown(name: str) -> str:
    return repr(re.sub(r"\s+", " ", name)[:60])


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200].rstrip(".") if lines else type(error).__name__
