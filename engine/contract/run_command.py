"""The command that makes a map, as one types it: ``qgis_process run cnnmapper:fcninference …``."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from typing import Any

from .job import (
    ACTIVATIONS,
    CROP,
    ENGINES,
    INPUT_CHECKS,
    METHODS,
    NODATA_RULES,
    PADS,
    PATCH,
    REFLECT,
    VALUES,
)

# Choices that Processing knows by their number.
_CHOICES: Mapping[str, Sequence[str]] = {
    "activation": ACTIVATIONS,
    "edges": (CROP, REFLECT, PADS),
    "engine": ENGINES,
    "input_check": INPUT_CHECKS,
    "method": METHODS,
    "nodata_rule": NODATA_RULES,
    "values": VALUES,
}
_OTHER_NAMES = {"ram_mb": "RAM"}


def run_command(
    settings: Mapping[str, Any],
    images: Sequence[Sequence[str]],
    model: str,
    outputs: Mapping[str, str],
) -> str:
    """Return the command.

    Args:
        settings: fields of the job that are not the default, ``mode`` among them.
        images: the rasters of each source.
        model: the model.
        outputs: the maps, by their parameter.
    """
    algorithm = "patchinference" if settings.get("mode") == PATCH else "fcninference"
    given: list[tuple[str, str]] = []
    for number, source in enumerate(images, 1):
        name = "INPUT" if number == 1 else f"INPUT_{number}"
        # A list is the same parameter, several times.
        given += [(name, raster) for raster in source]
    given.append(("MODEL", model))
    for field, value in settings.items():
        if field in ("mode", "layers"):
            continue
        given.append((_OTHER_NAMES.get(field, field.upper()), _as_text(field, value)))
    given += outputs.items()
    words = [f"--{name}={value}" for name, value in given]
    return shlex.join(["qgis_process", "run", f"cnnmapper:{algorithm}", *words])


def _as_text(field: str, value: Any) -> str:
    if field in _CHOICES:
        return str(list(_CHOICES[field]).index(value))
    if field == "extent":
        west, south, east, north = value
        return f"{west!r},{east!r},{south!r},{north!r}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return "|".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value)
