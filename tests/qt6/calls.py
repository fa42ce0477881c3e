"""Finds the calls of a source that Qt 6 or QGIS 4 does not know, without running it.

Names that were imported from QGIS are followed through attributes, parameters' types, and what
methods return. Where the type is not known, a name in QGIS's spelling (mixedCase) must be a method
of some documented class, and a member of an enumeration must stand behind its enumeration.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import re
from typing import Optional, Union

import documented

QT = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml", "sip")
OTHERS = {
    "qgis.utils", "processing", "processing.core.ProcessingConfig", "processing.tools",
    "processing.gui.Postprocessing", "processing.gui.wrappers", "processing.core.ProcessingLog",
}  # fmt: skip
"""Modules of QGIS that are written in Python: what they hold is not in the list. The last one is
imported where there is no registry of histories, until QGIS 3.22."""

Type = Union[documented.Documented, type, None]
KNOWN = documented.classes()
_MODULES = {name: importlib.import_module(f"PyQt6.{name}") for name in QT}
_QT_CLASSES = [c for m in _MODULES.values() for c in vars(m).values() if inspect.isclass(c)]
_ENUMS = {
    inner for c in _QT_CLASSES for inner in vars(c).values()
    if inspect.isclass(inner) and issubclass(inner, enum.Enum)
}  # fmt: skip
_ENUM_NAMES = {one.__name__ for one in _ENUMS} | {
    scope for known in KNOWN.values() for scope in known.scopes
}
_QT_MEMBERS = {member for one in _ENUMS for member in one.__members__}
_MEMBERS = _QT_MEMBERS | {
    member for known in KNOWN.values() for s in known.scopes.values() for member in s.members
}
_METHODS = {name for c in _QT_CLASSES for name in dir(c)} | {
    name for known in KNOWN.values() for name in (*known.members, *known.scopes)
}
_METHODS |= {m for k in KNOWN.values() for s in k.scopes.values() for m in s.members}
_MIXED_CASE = re.compile(r"^[a-z]+[a-z0-9]*[A-Z]\w*$")
_REMOVED = {"exec_", "print_"}


class _Reader(ast.NodeVisitor):
    def __init__(self, tree: ast.AST, listed: bool) -> None:
        self._listed = listed
        self.found: list[str] = []
        self._names: dict[str, Type] = {}
        self._python: set[str] = set()
        """Names that have nothing to do with QGIS: other modules, and what the source defines."""
        self._own = {
            n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))
        }

    def _say(self, node: ast.AST, text: str) -> None:
        self.found.append(f"{getattr(node, 'lineno', 0)}: {text}")

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.startswith("qgis.") and alias.name not in OTHERS:
                self._say(node, f"import {alias.name} hides what is used of it")
            self._python.add((alias.asname or alias.name).split(".")[0])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            name = alias.asname or alias.name
            foreign = not module.startswith(("qgis", "PyQt", "processing"))
            if node.level or foreign or module in OTHERS:
                self._python.add(name)
            elif module in ("qgis.core", "qgis.gui") and alias.name in KNOWN:
                self._names[name] = KNOWN[alias.name]
            elif module == "qgis.PyQt" and alias.name in _MODULES:
                # A whole module is asked what it has.
                self._names[name] = None
            elif module.startswith("qgis.PyQt.") and hasattr(
                _MODULES.get(module[len("qgis.PyQt."):]), alias.name
            ):  # fmt: skip
                given = getattr(_MODULES[module[len("qgis.PyQt.") :]], alias.name)
                self._names[name] = given if inspect.isclass(given) else None
            elif self._listed or module.startswith(("qgis.PyQt", "PyQt")):
                self._say(node, f"from {module} import {alias.name}: not in QGIS 4")

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer = dict(self._names)
        arguments = [*node.args.args, *node.args.kwonlyargs]
        for argument in arguments:
            self._names[argument.arg] = self._annotated(argument.annotation)
        self.generic_visit(node)
        self._names = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self._names[target.id] = self._value(node.value)
                if ast.unparse(node.value).startswith("gdal."):
                    self._python.add(target.id)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        owner = self._type(node.value)
        if owner is not None:
            of_qt = not isinstance(owner, documented.Documented)
            if (self._listed or of_qt) and not _has(owner, node.attr):
                self._say(node, f"{ast.unparse(node)}: not in QGIS 4")
        elif not self._is_python(node.value):
            self._guess(node)

    def _guess(self, node: ast.Attribute) -> None:
        behind = node.value.attr if isinstance(node.value, ast.Attribute) else ""
        if node.attr in _REMOVED:
            self._say(node, f"{ast.unparse(node)}: removed from PyQt6")
        elif node.attr[0].isupper() and not node.attr.isupper():
            members = _MEMBERS if self._listed else _QT_MEMBERS
            if node.attr in members - _ENUM_NAMES and behind not in _ENUM_NAMES:
                self._say(node, f"{ast.unparse(node)}: an enumeration's member without it")
        elif not self._listed:
            pass
        elif _MIXED_CASE.match(node.attr) and node.attr not in _METHODS | self._own:
            self._say(node, f"{ast.unparse(node)}: no method of the list has this name")

    def _is_python(self, node: ast.expr) -> bool:
        while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
            node = node.func if isinstance(node, ast.Call) else node.value
        return isinstance(node, ast.Name) and node.id in self._python

    def _annotated(self, node: Optional[ast.expr]) -> Type:
        text = re.sub(r"^Optional\[(.*)\]$", r"\1", ast.unparse(node) if node else "")
        return KNOWN.get(text) or (self._names.get(text) if text.isidentifier() else None)

    def _type(self, node: ast.expr) -> Type:
        """Return the class that a name or attribute is, or is of."""
        if isinstance(node, ast.Attribute):
            owner = self._type(node.value)
            if isinstance(owner, documented.Documented):
                return _scope(owner, node.attr)
            inner = getattr(owner, node.attr, None) if owner else None
            return inner if inspect.isclass(inner) else None
        return self._names.get(node.id) if isinstance(node, ast.Name) else self._value(node)

    def _value(self, node: ast.expr) -> Type:
        """Return the class of what an expression gives."""
        if isinstance(node, ast.Attribute):
            return self._type(node)
        if not isinstance(node, ast.Call):
            return None
        if isinstance(node.func, ast.Name):
            return self._names.get(node.func.id)
        if isinstance(node.func, ast.Attribute):
            owner = self._type(node.func.value)
            scope = _scope(owner, node.func.attr)
            if scope is not None:
                return scope
            return KNOWN.get(_returned(owner, node.func.attr))
        return None


def _ancestry(owner: documented.Documented) -> list[documented.Documented]:
    return [owner, *(a for b in owner.bases if b in KNOWN for a in _ancestry(KNOWN[b]))]


def _has(owner: Type, name: str) -> bool:
    if name.startswith("__"):
        return True
    if not isinstance(owner, documented.Documented):
        return hasattr(owner, name)
    # isinstance may have said more than the annotation.
    family = [a for k in KNOWN.values() if owner in _ancestry(k) for a in _ancestry(k)]
    family = family or [owner]
    qt = [b.split(".") for one in family for b in one.bases if b.startswith("Qt")]
    return any(name in one.members or name in one.scopes for one in family) or any(
        hasattr(getattr(_MODULES[module], base), name) for module, base in qt
    )


def _scope(owner: Type, name: str) -> Type:
    if not isinstance(owner, documented.Documented):
        return None
    return next((one.scopes[name] for one in _ancestry(owner) if name in one.scopes), None)


def _returned(owner: Type, name: str) -> str:
    if not isinstance(owner, documented.Documented):
        return ""
    return next((one.members[name] for one in _ancestry(owner) if name in one.members), "")


def unknown(source: str, listed: bool = True) -> list[str]:
    """Return what a source uses that is not there in QGIS 4, each with its line.

    Args:
        source: the source.
        listed: whether it must keep to the list of QGIS's calls, and not only to Qt 6.
    """
    tree = ast.parse(source)
    reader = _Reader(tree, listed)
    reader.visit(tree)
    return reader.found
