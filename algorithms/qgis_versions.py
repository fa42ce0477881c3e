"""What differs between the versions of QGIS: in 3.22 one way, in later ones another."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsProcessingContext
from qgis.PyQt import QtGui, QtWidgets

QAction: Any = getattr(QtGui, "QAction", None) or getattr(QtWidgets, "QAction")  # noqa: B009
"""In Qt 6 it is one of QtGui, in Qt 5 of QtWidgets."""

LayerFilter: Any = getattr(Qgis, "LayerFilter", None) or getattr(  # noqa: B009
    QgsMapLayerProxyModel, "Filter"
)
"""Kinds of layers; from QGIS 3.34 on, its name is another."""


def number(value: Any) -> int:
    """Return the number of an enumeration's member: an integer in Qt 5, an object in Qt 6."""
    return int(getattr(value, "value", value))


def show_band(renderer: Any, band: int) -> None:
    """Have a renderer of one band show this one; ``setBand`` is deprecated from 3.38 on."""
    (getattr(renderer, "setInputBand", None) or getattr(renderer, "setBand"))(band)  # noqa: B009


def groups_layers() -> bool:
    """Tell whether QGIS itself puts the layers of a run into groups: from 3.32 on."""
    return hasattr(QgsProcessingContext.LayerDetails(), "groupName")
