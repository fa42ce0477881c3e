"""The command that makes a part of a map, as far as another part of it tells."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from ..contract.part import Part
from ..contract.run_command import run_command
from .part_files import PartFile


def command_for(part: Part, like: PartFile) -> str:
    """Return the command.

    A map names image, model, legend and polygons by the names of their files alone: whoever runs
    the command knows where they lie.

    Args:
        part: what is to be made.
        like: another part of the map, or the same one.
    """
    told: dict[str, Any] = {}
    with contextlib.suppress(ValueError):
        told = json.loads(like.tags.get("CNNMAPPER_PARAMETERS", ""))
    sources = like.tags.get("CNNMAPPER_INPUTS", "").split("; ")
    settings = {**told, **like.tag.asked, "part": str(part)}
    usual = like.tag.part.named(f"map{like.path.suffix}")[len("map") :]
    if like.path.name.endswith(usual):
        path = like.path.with_name(like.path.name[: -len(usual)] + like.path.suffix)
    else:
        path = like.path.with_name(f"part{like.path.suffix}")
    return run_command(
        settings,
        [source.split(" + ") for source in sources],
        like.tags.get("CNNMAPPER_MODEL", ""),
        {like.tag.map: part.named(str(path))},
    )
