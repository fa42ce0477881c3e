"""A plan of parts as a file: the map's job, and what each part takes. It is a job for each part."""

from __future__ import annotations

import json
from typing import Any, Optional

from .errors import JobError
from .part import read_part
from .strict_json import loads_strictly, shown

MAP_FIELDS = ("class_map", "probabilities", "confidence")
"""The job's fields that name maps."""


def job_of_plan(text: str, asked: Optional[str]) -> str:
    """Return the job of a plan, still that of the whole map; another document as it is.

    Args:
        text: a job, or a plan.
        asked: ``k/n`` as on the command line; None: no part is asked for.

    Raises:
        JobError: it is a plan that has no such part.
    """
    document = _object(text)
    if document is None or "plan" not in document or not isinstance(document.get("job"), dict):
        return text
    parts = document.get("parts")
    count = len(parts) if isinstance(parts, list) else 0
    part = read_part(asked) if asked is not None else None
    if part is None:
        raise JobError(
            f"This is a plan of {count} parts; expected is which of them to make, such as "
            f"--part 1/{count}."
        )
    if part.count != count:
        raise JobError(
            f"--part is {part}, but the plan has {count} parts; expected is a number from 1 to "
            f"{count}, as in --part 1/{count}."
        )
    return json.dumps(document["job"])


def job_for_part(text: str, asked: Optional[str]) -> str:
    """Return a job as one for a part of its map, whose files are named after it.

    Args:
        text: the job.
        asked: ``k/n`` as on the command line; None: the job is taken as it is.

    Raises:
        JobError: the job makes no map.
    """
    part = read_part(asked) if asked is not None else None
    document = _object(text)
    if part is None or document is None:
        return text
    if document.get("task") != "predict":
        raise JobError(
            f"A part of a map ({part}) is asked for, but the job's task is "
            f"{shown(document.get('task'))}; expected is a map that is predicted."
        )
    document["part"] = str(part)
    for field in MAP_FIELDS:
        if isinstance(document.get(field), str):
            document[field] = part.named(document[field])
    return json.dumps(document)


def _object(text: str) -> Optional[dict[str, Any]]:
    """Return a document's object; None: it holds none, and whoever reads the job says so."""
    try:
        document: Any = loads_strictly(text)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None
