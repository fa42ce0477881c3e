"""The report on an installation: a page that a user can read, and paste into an issue."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from html import escape
from typing import Any

from qgis.core import Qgis

from ..engine.contract.html_document import document
from ..translation import tr
from .environment import Environment, requirements_file
from .install import Installation

_NAMES = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "rasterio": "rasterio",
    "gdal": "GDAL",
    "shapely": "Shapely",
}


def page(installation: Installation, in_force: Environment, gpu: bool) -> str:
    """Return the report as HTML."""
    title = tr("Inference environment")
    if installation.installed:
        state = tr("The environment is installed and checked.")
    else:
        state = tr("The environment is in order, nothing was changed.")
    note = ""
    if in_force.origin != "managed":
        in_use = tr("It is not the one in use: {python} is. {way_out}").format(
            python=_code(in_force.python), way_out=escape(in_force.way_out())
        )
        note = f'<p class="note">{in_use}</p>'
    parts = [
        f"<h1>{escape(title)}</h1><section>",
        f'<p class="yes">{escape(state)}</p>{note}',
        _table(_where(installation, gpu)),
        f"<h2>{escape(tr('Versions that the engine reported'))}</h2>",
        _table((_name(name), _text(v)) for name, v in installation.versions.items()),
        f"<h2>{escape(tr('Packages'))}</h2><ul>",
        *(f"<li>{escape(package)}</li>" for package in installation.packages),
        "</ul></section>",
    ]
    return document(title, parts)


def _where(installation: Installation, gpu: bool) -> list[tuple[str, str]]:
    return [
        (tr("Interpreter"), _code(installation.environment.python)),
        (tr("Base interpreter"), _code(installation.base)),
        (tr("Requirements"), _code(requirements_file(gpu).name)),
        ("QGIS", escape(Qgis.QGIS_VERSION)),
        (tr("System"), escape(platform.platform())),
    ]


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{value}</td></tr>" for name, value in rows)
    return f'<table class="pairs">{cells}</table>'


def _name(of: str) -> str:
    return tr("Graphics cards") if of == "gpus" else _NAMES.get(of, of)


def _code(value: Any) -> str:
    return f"<code>{escape(str(value))}</code>"


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return escape(", ".join(str(item) for item in value) or tr("none"))
    return escape(str(value))
