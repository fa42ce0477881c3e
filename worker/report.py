"""The report on an installation: a page that a user can read, and paste into an issue."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from html import escape
from typing import Any

from qgis.core import Qgis

from ..engine.contract.html_document import document
from ..translation import language_of_texts, tr
from .environment import Environment
from .install import Installation
from .privacy import redact

_NAMES = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "onnx": "ONNX",
    "numpy": "NumPy",
    "rasterio": "rasterio",
    "gdal": "GDAL",
    "shapely": "Shapely",
    "distributed": "Dask (distributed)",
}


def page(installation: Installation, in_force: Environment) -> str:
    """Return the report as HTML."""
    title = tr("Inference environment")
    if installation.installed:
        state = tr("The environment is installed and checked.")
    else:
        state = tr("The environment is in order, nothing was changed.")
    note = ""
    if in_force.origin != "managed":
        in_use = tr("It is not the one in use: {python} is. {way_out}").format(
            python=_code(in_force.python), way_out=escape(redact(in_force.way_out()))
        )
        note = f'<p class="note">{in_use}</p>'
    parts = [
        f"<h1>{escape(title)}</h1><section>",
        f'<p class="yes">{escape(state)}</p>{note}',
        _table(_where(installation)),
        f"<h2>{escape(tr('Versions that the engine reported'))}</h2>",
        _table(
            (_name(name), _text(value))
            for name, value in installation.versions.items()
            # What this tier has not, and what only TensorFlow is asked for.
            if value != "" and (name != "gpus" or installation.versions["tensorflow"])
        ),
        f"<h2>{escape(tr('Packages'))}</h2><ul>",
        *(f"<li>{escape(package)}</li>" for package in installation.packages),
        "</ul></section>",
    ]
    return document(title, parts, language_of_texts())


def _where(installation: Installation) -> list[tuple[str, str]]:
    return [
        (tr("Tier"), escape(installation.contents.tier)),
        (tr("Size"), escape(tr("{count} MB").format(count=installation.megabytes))),
        (tr("Duration"), escape(tr("{count:.0f} s").format(count=installation.seconds))),
        (tr("Interpreter"), _code(installation.environment.python)),
        (tr("Base interpreter"), _code(installation.base)),
        (tr("Requirements"), _code(_requirements(installation))),
        ("QGIS", escape(Qgis.QGIS_VERSION)),
        (tr("System"), escape(platform.platform())),
    ]


def _requirements(installation: Installation) -> str:
    return ", ".join(path.name for path in installation.contents.requirements)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{value}</td></tr>' for name, value in rows
    )
    return f'<table class="pairs">{cells}</table>'


def _name(of: str) -> str:
    if of == "gpus":
        return tr("Graphics cards that TensorFlow finds")
    if of == "onnxruntime":
        return tr("ONNX Runtime")
    if of == "providers":
        return tr("What ONNX Runtime can compute on")
    return tr("Tier") if of == "tier" else _NAMES.get(of, of)


def _code(value: Any) -> str:
    # A page is sent on: who the user is, it does not tell.
    return f"<code>{escape(redact(str(value)))}</code>"


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return escape(", ".join(str(item) for item in value) or tr("none"))
    return escape(str(value))
