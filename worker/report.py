"""The report on an installation: a page that a user can read, and paste into an issue."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from html import escape
from typing import Any

from qgis.core import Qgis

from ..engine.contract.html_document import document
from .environment import Environment, requirements_file
from .install import Installation

_NAMES = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "rasterio": "rasterio",
    "gdal": "GDAL",
    "matplotlib": "Matplotlib",
    "gpus": "Graphics cards",
}


def page(installation: Installation, in_force: Environment, gpu: bool) -> str:
    """Return the report as HTML."""
    what = "installed and checked" if installation.installed else "in order, nothing was changed"
    note = ""
    if in_force.origin != "managed":
        note = (
            f'<p class="note">It is not the one in use: {_code(in_force.python)} is. '
            f"{escape(in_force.way_out())}</p>"
        )
    parts = [
        "<h1>Inference environment</h1><section>",
        f'<p class="yes">The environment is {what}.</p>{note}',
        _table(_where(installation, gpu)),
        "<h2>Versions that the engine reported</h2>",
        _table((_NAMES.get(name, name), _text(v)) for name, v in installation.versions.items()),
        "<h2>Packages</h2><ul>",
        *(f"<li>{escape(package)}</li>" for package in installation.packages),
        "</ul></section>",
    ]
    return document("Inference environment", parts)


def _where(installation: Installation, gpu: bool) -> list[tuple[str, str]]:
    return [
        ("Interpreter", _code(installation.environment.python)),
        ("Base interpreter", _code(installation.base)),
        ("Requirements", _code(requirements_file(gpu).name)),
        ("QGIS", escape(Qgis.QGIS_VERSION)),
        ("System", escape(platform.platform())),
    ]


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f'<table class="pairs">{cells}</table>'


def _code(value: Any) -> str:
    return f"<code>{escape(str(value))}</code>"


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return escape(", ".join(str(item) for item in value) or "none")
    return escape(str(value))
