"""A job from a command line: a job file or the name of a task, and ``KEY=VALUE`` for its fields.

On a machine without QGIS nobody writes JSON by hand, and the parts of a map differ in two fields
of one job: ``python -m <package>.engine job.json part=3/7 class_map=part_3.tif``.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional, Union

from .contract.errors import JobError
from .contract.job import VERSION, Job, MapImagesJob, from_json, to_json
from .contract.job_inputs import RasterInput, Source, VectorInput
from .contract.plan_file import job_for_part, job_of_plan
from .contract.sampling_job import SampledImage
from .contract.strict_json import KeyTwiceError, loads_strictly, shown

_WORDS = {"true": True, "yes": True, "false": False, "no": False}


def job_of(first: str, changes: Sequence[str], part: Optional[str] = None) -> Job:
    """Return the job that a command line asks for.

    Args:
        first: a job file, a plan, or the name of a task.
        changes: ``KEY=VALUE`` each; they replace what the file says. Rasters that are stacked, and
            other lists, are separated by commas; the sources of a model by semicolons, and the
            images of a sampling by vertical bars. Where a name has one of these, the list is one of
            JSON: ``sources=["a, b.tif"]``.
        part: ``k/n``: which part of a map, whose files are named after it; None: all of it.

    Raises:
        JobError: the file cannot be read, a key is none of the task's, or a value does not fit.
    """
    tasks: dict[str, type[Any]] = {kind.task: kind for kind in typing.get_args(Job)}
    if first in tasks:
        document: dict[str, Any] = {"version": VERSION, "task": first}
        kind = tasks[first]
        if kind is MapImagesJob:
            # Its images are not those of the map's job, of which it makes one for each.
            document["predict"] = {"sources": []}
    else:
        path = Path(first)
        if not path.suffix and not path.exists():
            raise JobError(
                f"{first} is neither a job file nor a task; tasks are {', '.join(sorted(tasks))}."
            )
        job = from_json(job_of_plan(_read(path), part))
        document = json.loads(to_json(job))
        kind = type(job)
    twice = [change for change in changes if change.partition("=")[0] == "part"]
    if twice and part is not None:
        raise JobError(f"{shown(twice[0])} and --part {part} are given; expected is one of them.")
    _check_once(changes)
    for change in changes:
        _change(document, kind, change)
    return from_json(job_for_part(json.dumps(document), part))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise JobError(f"The job file {path} cannot be read: {error}.") from None


def _check_once(changes: Sequence[str]) -> None:
    """Refuse a field that is given twice, alone or within another: one of both would be lost.

    Raises:
        JobError: names both.
    """
    given: dict[str, str] = {}
    for change in changes:
        name = change.partition("=")[0]
        for other, before in given.items():
            if f"{name}.".startswith(f"{other}.") or other.startswith(f"{name}."):
                raise JobError(
                    f"{shown(before)} and {shown(change)} are given; expected is one of them."
                )
        given[name] = change


def _change(document: dict[str, Any], kind: type[Any], change: str) -> None:
    """Put a field into the document; ``predict.model=…`` is a field of its field ``predict``."""
    name, equals, text = change.partition("=")
    *above, last = name.split(".")
    for one in above:
        hint = _inner(typing.get_type_hints(kind).get(one))
        if not dataclasses.is_dataclass(hint):
            raise _unknown(change, kind)
        held = document.get(one)
        document[one] = document = held if isinstance(held, dict) else {}
        kind = typing.cast("type[Any]", hint)
    if not equals or last not in [field.name for field in dataclasses.fields(kind)]:
        raise _unknown(change, kind)
    document[last] = _value(typing.get_type_hints(kind)[last], text, name)


def _unknown(change: str, kind: type[Any]) -> JobError:
    known = ", ".join(field.name for field in dataclasses.fields(kind))
    return JobError(f"{shown(change)} is no field as KEY=VALUE; known are {known}.")


def _inner(hint: Any) -> Any:
    """Return what an optional value is, if it is there."""
    return typing.get_args(hint)[0] if typing.get_origin(hint) is Union else hint


def _value(hint: Any, text: str, key: str) -> Any:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is Union:
        return None if not text else _value(inner[0], text, key)
    if origin is tuple and inner[0] is SampledImage:
        sources = tuple[Source, ...]
        return [{"sources": _value(sources, one, key)} for one in text.split("|") if one.strip()]
    if origin is tuple and text.startswith("["):
        listed = _json_list(text, key)
        if listed is not None:
            return [_item(inner[0], one) for one in listed]
    if origin is tuple and inner[0] is Source:
        return [{"rasters": _list(RasterInput, one, key)} for one in text.split(";") if one]
    if origin is tuple:
        return _list(inner[0], text, key)
    if hint in (RasterInput, VectorInput):
        return {"path": text}
    if hint is str:
        return text
    if hint is bool and text.lower() in _WORDS:
        return _WORDS[text.lower()]
    try:
        return _json(text, key)
    except ValueError:
        expected = "true or false" if hint is bool else getattr(hint, "__name__", "JSON")
        raise JobError(f"{key} is {shown(text)}; expected is {expected}.") from None


def _json(text: str, key: str) -> Any:
    try:
        return loads_strictly(text)
    except KeyTwiceError as error:
        raise JobError(f"{key} gives {error}; expected is every key once.") from None


def _json_list(text: str, key: str) -> Optional[list[Any]]:
    """Return a list as JSON has it, for names with a comma; None: it is a name with a bracket."""
    try:
        found = _json(text, key)
    except ValueError:
        return None
    return found if isinstance(found, list) else None


def _item(hint: Any, one: Any) -> Any:
    """Return an item of such a list as the job's document has it."""
    if hint is Source and isinstance(one, (str, list)):
        rasters = [one] if isinstance(one, str) else one
        return {"rasters": [_item(RasterInput, raster) for raster in rasters]}
    return {"path": one} if hint is RasterInput and isinstance(one, str) else one


def _list(hint: Any, text: str, key: str) -> list[Any]:
    return [_value(hint, one.strip(), key) for one in text.split(",") if one.strip()]
