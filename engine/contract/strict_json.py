"""Reading values from JSON strictly: what is half understood could give a map that looks right."""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from dataclasses import dataclass
from typing import Any, TypeVar, Union

from .errors import EngineError

_LONGEST_TEXT = 100_000

_T = TypeVar("_T")


@dataclass(frozen=True)
class StrictReader:
    """Builds dataclasses out of JSON objects, and says in words what does not fit.

    It knows texts, numbers, booleans, other dataclasses, ``Optional``, tuples, and dictionaries
    by text. Nothing is converted but lists to tuples and whole numbers to floats.
    """

    of: str
    """Whose values these are, as messages begin: ``The job's``."""
    error: type[EngineError]
    """What is raised."""
    most: int
    """The largest whole number that is taken, and without its sign the smallest."""

    def build(self, cls: type[_T], document: dict[str, Any], where: str) -> _T:
        """Return the value that a JSON object describes.

        Args:
            cls: the dataclass to build.
            document: the object.
            where: what it is called in messages.

        Raises:
            EngineError: of the kind ``error``: a key is missing, unknown, or of the wrong type.
        """
        hints = typing.get_type_hints(cls)
        fields = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
        unknown = sorted(set(document) - set(fields))
        if unknown:
            raise self._wrong(where, f"has unknown keys: {', '.join(unknown)[:200]}")
        values: dict[str, Any] = {}
        for name, spec in fields.items():
            if name in document:
                values[name] = self._convert(document[name], hints[name], f"{where}.{name}")
            elif spec.default is dataclasses.MISSING:
                raise self._wrong(where, f"lacks the key {name}")
        return cls(**values)

    def _wrong(self, where: str, what: str) -> EngineError:
        return self.error(f"{self.of} {where} {what}.")

    def _convert(self, value: Any, hint: Any, where: str) -> Any:
        origin = typing.get_origin(hint)
        if origin is Union:  # Optional[...]
            if value is None:
                return None
            return self._convert(value, typing.get_args(hint)[0], where)
        if origin is tuple:
            return self._tuple(value, typing.get_args(hint), where)
        if origin is dict:
            if not isinstance(value, dict):
                raise self._wrong(where, "must be an object")
            kind = typing.get_args(hint)[1]
            return {k: self._convert(v, kind, f"{where}.{k[:50]}") for k, v in value.items()}
        if dataclasses.is_dataclass(hint):
            if not isinstance(value, dict):
                raise self._wrong(where, "must be an object")
            return self.build(hint, value, where)  # type: ignore[arg-type]
        return self._plain(value, hint, where)

    def _tuple(self, value: Any, items: tuple[Any, ...], where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise self._wrong(where, "must be a list")
        if len(items) == 2 and items[1] is Ellipsis:
            items = (items[0],) * len(value)
        if len(value) != len(items):
            raise self._wrong(where, f"must have {len(items)} values, not {len(value)}")
        return tuple(
            self._convert(v, h, f"{where}[{i}]") for i, (v, h) in enumerate(zip(value, items))
        )

    def _plain(self, value: Any, hint: Any, where: str) -> Any:
        if hint is float and isinstance(value, int) and not isinstance(value, bool):
            # A whole number of hundreds of digits is none that a float can hold.
            value = float(value) if abs(value) < 10**300 else math.inf
        if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
            raise self._wrong(where, f"must be {hint.__name__}, not {shown(value)}")
        if isinstance(value, str):
            self._check_text(value, where)
        if hint is int and abs(value) > self.most:
            raise self._wrong(where, f"is {shown(value)}; expected at most {self.most}")
        return value

    def _check_text(self, value: str, where: str) -> None:
        """Refuse what no file name and no parameter holds, and what could not be said again."""
        if "\0" in value:
            raise self._wrong(where, "holds a NUL character, which no file name can")
        if len(value) > _LONGEST_TEXT:
            raise self._wrong(
                where, f"has {len(value)} characters; expected at most {_LONGEST_TEXT}"
            )
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise self._wrong(
                where,
                "holds half a character (an unpaired surrogate). Give the file a name in Unicode",
            ) from None


class KeyTwiceError(ValueError):
    """An object of a JSON document has a key twice."""


def loads_strictly(text: str) -> Any:
    """Return what a JSON document holds; of a key that is there twice Python takes the last.

    Raises:
        KeyTwiceError: an object has a key twice; the message is the middle of a sentence.
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """
    return json.loads(text, object_pairs_hook=_object)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise KeyTwiceError(f"{key[:50]} twice: {shown(found[key])} and {shown(value)}")
        found[key] = value
    return found


def shown(value: Any) -> str:
    """Return a value as a message quotes it."""
    return repr(value)[:200]
