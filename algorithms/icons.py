"""Where the icons are."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parent.parent / "icons"


def icon_path(name: str) -> str:
    """Return the path of the icon called ``name``."""
    return str(_FOLDER / f"{name}.svg")


def icon(name: str) -> QIcon:
    """Return the icon called ``name``."""
    return QIcon(icon_path(name))
