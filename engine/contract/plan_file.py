"""A plan of parts as a file: the map's job, and what each part takes. It is a job for each part."""

from __future__ import annotations

import json
from typing import Any, Optional

from .errors import JobError
from .part import read_part
from .strict_json import shown

MAP_FIELDS = ("class_map", "probabilities", "confidence")
"""The job's fields that name maps."""


def job_for_part(text: str, asked: Optional[str]) -> str:
    """Return the job that a document holds, for one part of its map.

    Args:
        text: a job, or a plan.
        asked: ``k/n`` as on the command line; None: the job is taken as it is.

    Raises:
        JobError: the document cannot be divided so.
    """
    part = read_part(asked) if asked is not None else None
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError):
        return text  # whoever reads the job says what is wrong with it
    if not isinstance(document, dict):
        return text
    if "plan" in document and isinstance(document.get("job"), dict):
        count = len(document.get("parts", ()))
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
        document = document["job"]
    if part is None:
        return text
    if document.get("task") != "predict":
        raise JobError(
            f"--part is {part}, but the job's task is {shown(document.get('task'))}; expected is "
            "a map that is predicted."
        )
    document["part"] = str(part)
    for field in MAP_FIELDS:
        if isinstance(document.get(field), str):
            document[field] = part.named(document[field])
    return json.dumps(document)
