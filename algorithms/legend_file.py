"""The parameter for a legend file, the same wherever classes are named."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile

from ..translation import tr
from .base import Entry, require_file, require_suffix

SUFFIXES = (".qml", ".csv", ".tsv", ".txt", ".clr", ".json")
"""What :mod:`engine.maps.legend` reads."""


def legend_entry(purpose: str) -> Entry:
    """Return the parameter.

    Args:
        purpose: what its help begins with, and ends with after the kinds of files.
    """
    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return Entry(
        QgsProcessingParameterFile(
            "CLASSES",
            tr("Legend"),
            optional=True,
            fileFilter=f"{tr('Legends')} ({patterns});;{tr('All files (*)')}",
        ),
        purpose.format(kinds=_kinds()),
        field="classes",
    )


def _kinds() -> str:
    return tr(
        "a QGIS style (.qml, paletted or single-band pseudocolor), a table (.csv, .tsv, .txt) with "
        "the columns value, label and color, a colour map (QGIS's .txt, ESRI's .clr), or a model "
        "card (.json)"
    )


def require_legend(path: str) -> None:
    """Refuse a file that is no legend by its name.

    Raises:
        QgsProcessingException: says what was expected.
    """
    require_file("CLASSES", path, tr("a legend"))
    require_suffix("CLASSES", path, *SUFFIXES)
