"""What a polished map says of its own making, beside what its input said of its."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Mapping
from typing import Any

from .. import __version__
from ..contract.job import PolishJob
from ..contract.secrecy import public, shown_name
from ..maps.class_shares import SHARES
from ..maps.part_tag import OF_PARTS

POLISHED = "CNNMAPPER_POLISHED"
"""The metadata item that has the parameters of each polishing, the last one at the end."""

_TOLD_ELSEWHERE = frozenset(
    {"map", "output", "probabilities", "classes", "merge_table", "tile_size", "creation_options"}
)


def tags_of(job: PolishJob, before: Mapping[str, str]) -> dict[str, str]:
    """Return the metadata items of a polished map.

    Args:
        job: what was asked for.
        before: those of its input; what it said of its making is said on.
    """
    now = datetime.datetime.now(datetime.timezone.utc)
    kept = {
        name: text for name, text in before.items()
        if name.startswith("CNNMAPPER_") and name not in (SHARES, *OF_PARTS)
    }  # fmt: skip
    told: dict[str, Any] = {
        "date": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "software": f"CNN Mapper {__version__}",
        "input": shown_name(job.map.path),
    }
    if job.probabilities is not None:
        told["probabilities"] = shown_name(job.probabilities.path)
    for name in ("classes", "merge_table"):
        if getattr(job, name):
            told[name] = shown_name(getattr(job, name))
    for field in dataclasses.fields(job):
        value = getattr(job, field.name)
        if field.name not in _TOLD_ELSEWHERE and value != field.default:
            told[field.name] = value
    tags = {
        **kept,
        "TIFFTAG_SOFTWARE": f"CNN Mapper {__version__}",
        "TIFFTAG_DATETIME": now.strftime("%Y:%m:%d %H:%M:%S"),
        POLISHED: json.dumps([*_earlier(before.get(POLISHED, "")), told], ensure_ascii=False),
    }
    return {name: public(text) for name, text in tags.items()}


def _earlier(text: str) -> list[Any]:
    """Return what the input said of having been polished; nothing where that is not ours."""
    try:
        found = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []
