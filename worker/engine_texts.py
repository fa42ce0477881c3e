"""What the engine says, in the language of QGIS.

The engine says everything in English, whole and filled in. Its messages are numbered:
``i18n/engine_messages.json`` holds each as a template with named holes, read off its source by
``scripts/translations``. Here the template of a text is found again, with what fills its holes;
those are looked up in turn, since a reason or a way out is often a text of its own. Whatever is
found gives exactly the text that was said when it is filled in again, so that a wrong guess can
cost the beauty of a sentence and never its meaning. What is not found stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import Optional

from ..translation import ENGINE, in_force, translated

_CATALOGUE = Path(__file__).resolve().parent.parent / "i18n" / "engine_messages.json"
_LONGEST = 6000
"""A text of more characters is a listing; it stays as it is."""
_FEW = 10
"""A message with fewer characters of its own could be part of a name."""
_PIECES = 16
"""A text is looked at as at most this many sentences and parts of sentences."""
_TRIED = 4
"""Templates of one text that are followed into their holes, from the one with most words."""
_END = re.compile(r"(?<=[.!?;:,])\s+|\n+")
_NUMBER = re.compile(r"[-+]?[\d.,]+")
_COUNTS = ("classes", "place", "factor", "cloud", "count")
"""Holes of messages with hardly a word of their own, which any name could be: of numbers only."""


@dataclass(frozen=True)
class Template:
    """A message with holes; one more literal than holes, in the order of the text."""

    number: int
    text: str
    literals: tuple[str, ...]
    holes: tuple[str, ...]

    @property
    def weight(self) -> int:
        """Characters that are the template's own."""
        return sum(map(len, self.literals))

    def quoted(self, hole: str) -> bool:
        """Tell whether what fills a hole stands in quotation marks: it is somebody's name."""
        at = self.holes.index(hole)
        return self.literals[at].endswith("“") and self.literals[at + 1].startswith("”")

    def counts(self, parameters: dict[str, str]) -> bool:
        """Tell whether the holes that are numbers are filled with some."""
        return all(
            _NUMBER.fullmatch(value)
            for hole, value in parameters.items()
            if self.weight < _FEW and hole.endswith(_COUNTS)
        )

    def parameters(self, text: str) -> Optional[dict[str, str]]:
        """Return what fills the holes where the text is this message; None: it is not."""
        first, last = self.literals[0], self.literals[-1]
        if not self.holes:
            return {} if text == first else None
        inner = len(text) - len(last)
        if not (text.startswith(first) and text.endswith(last)) or inner < len(first):
            return None
        found, at = {}, len(first)
        # Leftmost is enough: if a later place of a literal leads to the end, so does its first.
        for hole, literal in zip(self.holes, self.literals[1:-1]):
            end = text.find(literal, at, inner) if literal else at
            if end < 0:
                return None
            found[hole] = text[at:end]
            at = end + len(literal)
        found[self.holes[-1]] = text[at:inner]
        return found


@dataclass(frozen=True)
class Message:
    """A text that was found: the number of its template, and what fills it."""

    number: int
    template: str
    parameters: dict[str, str]


def template(number: int, text: str) -> Template:
    """Take a template apart."""
    literals, holes = [""], []
    for literal, name, _format, _conversion in Formatter().parse(text):
        literals[-1] += literal
        if name is not None:
            holes.append(name)
            literals.append("")
    return Template(number, text, tuple(literals), tuple(holes))


@lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """Return the engine's messages, from the one with most characters of its own."""
    try:
        document = json.loads(_CATALOGUE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # What is said matters more than the language: it stays English.
        return ()
    found = (template(int(number), text) for number, text in document["messages"].items())
    return tuple(sorted(found, key=lambda one: -one.weight))


@lru_cache(maxsize=1)
def _by_number() -> dict[int, Template]:
    return {one.number: one for one in templates()}


def message(text: str) -> Optional[Message]:
    """Return the message that the whole text is; None where it is none, or several."""
    return next(_matches(text), None)


def _matches(text: str) -> Iterator[Message]:
    for one in templates():
        parameters = one.parameters(text)
        if parameters is not None:
            yield Message(one.number, one.text, parameters)


def in_language(text: str) -> str:
    """Return what the engine said in the language of QGIS, as far as it is translated."""
    if not in_force() or len(text) > _LONGEST:
        return text
    return _best(text)[1]


@lru_cache(maxsize=2048)
def _best(text: str) -> tuple[int, str]:
    """Return how many characters were found in templates, and the text in the other language."""
    whole = _whole(text)
    pieces = _pieces(text)
    if len(pieces) < 2 or len(pieces) > _PIECES:
        return whole
    # best[i] is that of the pieces from the i-th on.
    best: list[tuple[int, str]] = [(0, "")] * (len(pieces) + 1)
    for start in range(len(pieces) - 1, -1, -1):
        ways = []
        for end in range(start + 1, len(pieces) + 1):
            if start == 0 and end == len(pieces):
                continue
            part, gap = _joined(pieces[start:end])
            found, said = _whole(part)
            if found or end == start + 1:
                ways.append((found + best[end][0], said + gap + best[end][1]))
        best[start] = max(ways, key=lambda way: way[0])
    return best[0] if best[0][0] > whole[0] else whole


@lru_cache(maxsize=2048)
def _whole(text: str) -> tuple[int, str]:
    """Return the same of the text as one message; 0 and the text itself where it is none."""
    best = (0, text)
    for tried, found in enumerate(_matches(text)):
        if tried == _TRIED:
            break
        one = _by_number()[found.number]
        if not one.counts(found.parameters):
            continue
        inner = {
            name: (0, value) if one.quoted(name) else _best(value)
            for name, value in found.parameters.items()
        }
        own = len(text) - sum(map(len, found.parameters.values()))
        score = own + sum(characters for characters, _ in inner.values())
        if score <= best[0]:
            continue
        said = translated(ENGINE, found.template)
        best = (score, said.format(**{name: words for name, (_, words) in inner.items()}))
    return best


def forget() -> None:
    """Forget what was translated: the language has changed."""
    _best.cache_clear()
    _whole.cache_clear()


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return the sentences and their parts, each with the space behind it."""
    found, at = [], 0
    for match in _END.finditer(text):
        if match.start() > at:
            found.append((text[at : match.start()], match.group()))
            at = match.end()
    if at < len(text):
        found.append((text[at:], ""))
    return found


def _joined(pieces: list[tuple[str, str]]) -> tuple[str, str]:
    """Return pieces as one text, and the space behind it."""
    return "".join(a + b for a, b in pieces[:-1]) + pieces[-1][0], pieces[-1][1]
