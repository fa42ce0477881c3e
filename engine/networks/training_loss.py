"""What a Keras file says it was trained with: evidence of what its outputs' numbers are."""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import h5py

_NAME = re.compile(r"[\w.>-]{1,100}", re.ASCII)


def losses(path: Path, outputs: Sequence[str]) -> dict[str, str]:
    """Return the loss of each output in words, such as ``BinaryCrossentropy(from_logits=True)``.

    The file is only read: losses of one's own need not be known.

    Args:
        path: ``.keras`` or ``.h5``.
        outputs: names of the model's outputs, in their order.

    Returns:
        No entry for an output of which nothing is said.
    """
    loss = _loss_of(path)
    if isinstance(loss, dict) and "class_name" not in loss:
        found = {name: _text(one) for name, one in loss.items() if name in outputs}
    elif isinstance(loss, list):
        found = {name: _text(one) for name, one in zip(outputs, loss)}
    else:
        found = dict.fromkeys(outputs, _text(loss))
    return {name: text for name, text in found.items() if text}


def _loss_of(path: Path) -> Any:
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                settings = json.loads(archive.read("config.json")).get("compile_config")
        else:
            with h5py.File(path, "r") as file:
                settings = json.loads(file.attrs["training_config"])
    except (OSError, KeyError, ValueError, TypeError, RuntimeError, AttributeError, EOFError,
            RecursionError, zlib.error, zipfile.BadZipFile):  # fmt: skip
        return None
    return settings.get("loss") if isinstance(settings, Mapping) else None


def _text(loss: Any) -> str:
    """One loss: a name, or an object as Keras writes it."""
    logits = False
    if isinstance(loss, Mapping):
        settings = loss.get("config")
        name = loss.get("class_name")
        if name == "function":
            name = settings
        elif isinstance(settings, Mapping):
            logits = settings.get("from_logits") is True
    else:
        name = loss
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return ""
    return f"{name}(from_logits=True)" if logits else name
