"""The texts of the plugin's side: what stands in ``tr("…")``, and in the shipped models."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("algorithms", "gui", "worker")


@dataclass(frozen=True)
class Text:
    """A text that a user can read."""

    source: str
    place: str
    """Where it stands, ``file:line``."""


def modules() -> list[Path]:
    """Return the Python files of the plugin's side."""
    inner = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return sorted([*ROOT.glob("*.py"), *inner])


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls of ``tr`` in a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield node


def texts() -> list[Text]:
    """Return every text once, in the order of their places."""
    found: dict[str, Text] = {}
    for path in modules():
        where = path.relative_to(ROOT).as_posix()
        for call in sorted(calls(path), key=lambda c: (c.lineno, c.col_offset)):
            for part in ast.walk(call.args[0]):
                # Of `tr("a" if x else "b")` both stand in the catalogue.
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                    found.setdefault(part.value, Text(part.value, f"{where}:{part.lineno}"))
    for text in _of_models():
        found.setdefault(text.source, text)
    return list(found.values())


def _of_models() -> Iterator[Text]:
    """Yield what the shipped models say: QGIS keeps their texts in XML."""
    said = re.compile(r'name="(?:ALG_DESC|description|help)" value="([^"]+)"')
    for path in sorted((ROOT / "models").glob("*.model3")):
        for match in said.finditer(path.read_text(encoding="utf-8")):
            yield Text(_unescaped(match.group(1)), path.relative_to(ROOT).as_posix())


def _unescaped(text: str) -> str:
    for name, sign in (("quot", '"'), ("lt", "<"), ("gt", ">"), ("apos", "'"), ("amp", "&")):
        text = text.replace(f"&{name};", sign)
    return text
