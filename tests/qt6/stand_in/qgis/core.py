"""`qgis.core` with the names of the list and no others.

A class has what the list says. A method that no test needs raises NotImplementedError; what the
list does not know raises AttributeError, as it would in QGIS 4.
"""

import enum
import sys
from pathlib import Path

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets  # noqa: F401

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import documented
import processing_parts

_QT = {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets, "Exception": Exception}


def _without_stand_in(owner, name):
    def method(*_arguments, **_keywords):
        raise NotImplementedError(f"{owner}.{name} is documented, and has no stand-in")

    return method


def _scope(name, scope):
    if scope.bases:
        # QGIS's flags count in powers of two; the others must only differ.
        kind = enum.IntFlag if name == "Flag" else enum.Enum
        return kind(name, {one: 2 ** (n + 1) for n, one in enumerate(scope.members)})
    return type(name, (), dict.fromkeys(scope.members))


def _base(name):
    if name in globals():
        return globals()[name]
    module, _dot, rest = name.partition(".")
    return getattr(_QT[module], rest) if rest else _QT[name]


def _made(name, known):
    bases = tuple(_base(base) for base in known.bases) or (object,)
    space = {scope: _scope(scope, inner) for scope, inner in known.scopes.items()}
    done = processing_parts.PARTS.get(name, {})
    unknown = set(done) - set(known.members) - set(known.scopes) - {"__init__"}
    if unknown:
        raise AssertionError(f"The stand-in has of {name} what the list has not: {unknown}")
    inherited = {member for base in bases for member in dir(base)}
    for member in known.members:
        if member not in done and member in inherited:
            continue
        if member in done:
            space[member] = done[member]
        elif member.isupper():
            space[member] = member
        else:
            space[member] = _without_stand_in(name, member)
    if "__init__" in done:
        space["__init__"] = done["__init__"]
    return type(name, bases, space)


for _name, _known in documented.classes().items():
    globals()[_name] = _made(_name, _known)
processing_parts.CORE = sys.modules[__name__]
