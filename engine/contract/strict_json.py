"""Reading values from JSON strictly: what is half understood could give a map that looks right."""

from __future__ import annotations

import dataclasses
import math
import typing
from typing import Any, TypeVar, Union

from .errors import JobError

_MOST = 2**31 - 1
_LONGEST_TEXT = 100_000

_T = TypeVar("_T")


def build(cls: type[_T], document: dict[str, Any], where: str) -> _T:
    """Return the value that a JSON object describes.

    Args:
        cls: the dataclass to build.
        document: the object.
        where: what it is called in messages.

    Raises:
        JobError: a key is missing, unknown, or of the wrong type.
    """
    hints = typing.get_type_hints(cls)
    fields = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    unknown = sorted(set(document) - set(fields))
    if unknown:
        raise JobError(f"The job's {where} has unknown keys: {', '.join(unknown)[:200]}.")
    values: dict[str, Any] = {}
    for name, spec in fields.items():
        if name in document:
            values[name] = _convert(document[name], hints[name], f"{where}.{name}")
        elif spec.default is dataclasses.MISSING:
            raise JobError(f"The job's {where} lacks the key {name}.")
    return cls(**values)


def _convert(value: Any, hint: Any, where: str) -> Any:
    origin = typing.get_origin(hint)
    if origin is Union:  # Optional[...]
        if value is None:
            return None
        return _convert(value, typing.get_args(hint)[0], where)
    if origin is tuple:
        items = typing.get_args(hint)
        if not isinstance(value, list):
            raise JobError(f"The job's {where} must be a list.")
        if len(items) == 2 and items[1] is Ellipsis:
            return tuple(_convert(v, items[0], f"{where}[{i}]") for i, v in enumerate(value))
        if len(value) != len(items):
            raise JobError(f"The job's {where} must have {len(items)} values, not {len(value)}.")
        return tuple(_convert(v, h, f"{where}[{i}]") for i, (v, h) in enumerate(zip(value, items)))
    if dataclasses.is_dataclass(hint):
        if not isinstance(value, dict):
            raise JobError(f"The job's {where} must be an object.")
        return build(hint, value, where)  # type: ignore[arg-type]
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        # A whole number of hundreds of digits becomes infinity, which is refused below.
        value = float(value) if abs(value) < 10**300 else math.inf
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise JobError(f"The job's {where} must be {hint.__name__}, not {shown(value)}.")
    if isinstance(value, str):
        _check_text(value, where)
    if hint is int and abs(value) > _MOST:
        raise JobError(f"The job's {where} is {shown(value)}; expected at most {_MOST}.")
    return value


def shown(value: Any) -> str:
    """Return a value as a message quotes it."""
    return repr(value)[:200]


def _check_text(value: str, where: str) -> None:
    """Refuse what no file name and no parameter holds, and what could not be said again."""
    if "\0" in value:
        raise JobError(f"The job's {where} holds a NUL character, which no file name can.")
    if len(value) > _LONGEST_TEXT:
        raise JobError(
            f"The job's {where} has {len(value)} characters; expected at most {_LONGEST_TEXT}."
        )
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise JobError(
            f"The job's {where} holds half a character (an unpaired surrogate). Give the file a "
            "name in Unicode."
        ) from None
