"""The engine's messages as templates with named holes, read off its source.

The engine says everything in English and knows neither Qt nor a language. Its texts stand in the
source as strings and f-strings; each becomes a template here, ``{path} is no raster.``, with the
names of what is filled in. :mod:`cnnmapper.worker.engine_texts` finds the template of a text again.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from typing import Optional, Union

from .plugin_texts import ROOT, Text

_NOT_SHOWN = {"reports"}
"""Wings whose strings are no messages: pages are made by the worker, in English."""

_CODE = re.compile(
    r"[<>\\^$|\n]|^cnnmapper|^application/|^dict|^== |\b[0-9a-f]{6} \w+ [0-9a-f]{6}\b"
    r"|^(?:CREATE|INSERT) |^GEOGCS|[Uu]ndefined (?:Cartesian|geographic)|geodetic$|decimal degrees$"
    r"|^\w+ = |\(\?|^--|%\(|\{\{|;\w+=|^\w+=|#\w{6}|\.py\b.*\bimport\b|^\s*[\[{]"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_FIELD = re.compile(r"\{[^{}]*\}")
SHORT = {
    "{path} is {what}: {way}.", "a {name} archive", "Tile {count} of {total}", "the maps",
    "the map", "map A", "map B", " and more", "it fails", "a geotransform", "the band ",
    ", by way of {above}", " from {value} to {value_2}", " or ", " and {names_count} more",
    "{classes} classes", "times {factor}", " and plus {offset}", "laid out", ", because {reason}",
    ", {applied} applied", ", threshold {level}",
    "a probability", "A label", " to ", "{found} is", " and {seen_count} more", "Values: {done}.",
    "band {place}", " and ", "a number", " above 0", " and {found_count} more",
    " and {listed_count} more", "one tile", "part is", "part {number} of {count}", "A file",
    "Opening {name}", ", {cloud} % clouds",
    "In QGIS, save it as a GeoTIFF (layer menu: Export > Save As), and use that.",
    "{origin}: the colour “{colour}” is not of the form #rrggbb, and no name of a colour.",
}  # fmt: skip
"""Messages that have too few words to be taken for one by themselves, or look like code."""
_LOOKED_FOR = {
    " Arguments received", "Graph execution error", "Could not locate class '", "back to back",
    "Unknown layer: '", "Could not locate function '", "Exception encountered", "not recognized",
    "regions' pixels",
}  # fmt: skip
"""What is looked for in the words of others, and what they are told."""
_LIMIT = 4
"""A message with more alternatives than this within keeps them as holes."""

Piece = Union[str, tuple[str]]
"""A literal, or the name of a hole in a tuple."""


def texts() -> list[Text]:
    """Return every template once, in the order of their places."""
    found: dict[str, Text] = {}
    for path in sorted((ROOT / "engine").rglob("*.py")):
        if _NOT_SHOWN.intersection(path.relative_to(ROOT).parts):
            continue
        where = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for line, template in sorted(_of_module(tree), key=lambda item: item[0]):
            if is_message(template):
                found.setdefault(template, Text(template, f"{where}:{line}"))
    return list(found.values())


def is_message(template: str) -> bool:
    """Tell whether a template has enough words of its own to be known again, and is no code."""
    words = _WORD.findall(_FIELD.sub(" ", template))
    return template in SHORT or (
        len(words) >= 2
        and sum(map(len, words)) >= 8
        and " " in template.strip()
        and template not in _LOOKED_FOR
        and not _CODE.search(_FIELD.sub("", template))
    )


def _of_module(tree: ast.Module) -> Iterator[tuple[int, str]]:
    passed: set[int] = set()
    for node in ast.walk(tree):
        # Docstrings, also those of attributes.
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Clock":
            # What is counted is one word, which alone could be a name of the user's.
            noun = node.args[2]
            if isinstance(noun, ast.Constant) and isinstance(noun.value, str):
                passed.add(id(noun))
                yield node.lineno, f"{noun.value} {{count}} of {{total}}"
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)):
            continue
        alternatives = _alternatives(node)
        if alternatives is None:
            continue
        passed.update(_own_parts(node))
        for pieces in alternatives:
            yield node.lineno, _template(pieces)


def _own_parts(node: ast.expr) -> Iterator[int]:
    """Yield what belongs to the template itself: it is no text of its own."""
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield id(value)
            if isinstance(value, ast.FormattedValue) and value.format_spec is not None:
                yield id(value.format_spec)
                yield from map(id, ast.walk(value.format_spec))
    elif isinstance(node, ast.BinOp):
        for side in (node.left, node.right):
            if isinstance(side, (ast.Constant, ast.JoinedStr, ast.BinOp)):
                yield id(side)
                yield from _own_parts(side)


def _alternatives(node: ast.expr) -> Optional[list[list[Piece]]]:
    """Return the pieces of a text, once for each of its alternatives; None: it is no text."""
    if isinstance(node, ast.Constant):
        return [[node.value]] if isinstance(node.value, str) and node.value else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _alternatives(node.left), _alternatives(node.right)
        if left is None and right is None:
            return None
        sides = (left or [[_hole(node.left)]], right or [[_hole(node.right)]])
        return [[*left_side, *right_side] for left_side, right_side in itertools.product(*sides)]
    if isinstance(node, ast.JoinedStr):
        parts = [_of_value(value) for value in node.values]
        count = 1
        for part in parts:
            count *= len(part)
        if count > _LIMIT:
            way: list[list[Piece]] = [[("way",)]]
            parts = [part if len(part) == 1 else way for part in parts]
        return [list(itertools.chain(*chosen)) for chosen in itertools.product(*parts)]
    return None


def _of_value(value: ast.expr) -> list[list[Piece]]:
    if isinstance(value, ast.Constant):
        return [[str(value.value)]]
    inner = value.value if isinstance(value, ast.FormattedValue) else value
    if isinstance(inner, ast.IfExp):
        ways = [_alternatives(way) for way in (inner.body, inner.orelse)]
        constants: list[Optional[list[list[Piece]]]] = [
            [[""]] if isinstance(way, ast.Constant) and way.value == "" else found
            for way, found in zip((inner.body, inner.orelse), ways)
        ]
        if all(constants):
            return [pieces for found in constants for pieces in found or []]
    return [[_hole(inner)]]


def _hole(node: ast.expr) -> tuple[str]:
    """Name what is filled in after the last name in its expression."""
    if isinstance(node, ast.Name):
        return (node.id.strip("_"),)
    if isinstance(node, ast.Attribute):
        return (node.attr.strip("_"),)
    if isinstance(node, ast.Subscript):
        return _hole(node.value)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant):
            return ("list",)
        first = next((a for a in node.args if not isinstance(a, ast.Constant)), None)
        if isinstance(node.func, ast.Name) and node.func.id == "len" and first is not None:
            return (f"{_hole(first)[0]}_count",)
        if first is not None:
            return _hole(first)
        return _hole(node.func)
    if isinstance(node, ast.BinOp):
        return _hole(node.left if not isinstance(node.left, ast.Constant) else node.right)
    return ("value",)


def _template(pieces: list[Piece]) -> str:
    """Join literals and holes; a hole that comes twice is told apart by a number."""
    out, seen = "", dict[str, int]()
    for piece in pieces:
        if isinstance(piece, str):
            out += piece.replace("{", "{{").replace("}", "}}")
            continue
        name = piece[0] or "value"
        seen[name] = seen.get(name, 0) + 1
        out += "{" + (name if seen[name] == 1 else f"{name}_{seen[name]}") + "}"
    return out
