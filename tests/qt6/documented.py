"""Reads the list of what QGIS 4 documents (qgis4/core.pyi)."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

LIST = Path(__file__).resolve().parent / "qgis4" / "core.pyi"


@dataclass
class Documented:
    """One class."""

    bases: list[str]
    members: dict[str, str] = field(default_factory=dict)
    """What each method returns, or an attribute is."""
    scopes: dict[str, Documented] = field(default_factory=dict)
    """Classes inside, enumerations among them."""


def _read(node: ast.ClassDef) -> Documented:
    found = Documented([ast.unparse(base) for base in node.bases])
    for item in node.body:
        if isinstance(item, ast.FunctionDef):
            found.members[item.name] = ast.unparse(item.returns) if item.returns else "Any"
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            found.members[item.target.id] = ast.unparse(item.annotation)
        elif isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
            found.members[item.targets[0].id] = "Any"
        elif isinstance(item, ast.ClassDef):
            found.scopes[item.name] = _read(item)
    return found


def classes() -> dict[str, Documented]:
    """Return all classes by name, bases before what inherits from them."""
    tree = ast.parse(LIST.read_text(encoding="utf-8"))
    return {node.name: _read(node) for node in tree.body if isinstance(node, ast.ClassDef)}
