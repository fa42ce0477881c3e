"""The menu Raster > CNN Mapper: the algorithms in the order of the work."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication

from ..algorithms.icons import icon
from ..algorithms.qgis_versions import QAction
from ..translation import tr
from .dialogs import open_algorithm, open_guide
from .example import load_example

NAME = "CNN Mapper"
STEPS = (
    "setupenvironment", "samplepatches", "trainmodel", "exportmodel", "inspectmodel", "stacimage",
    "patchinference", "fcninference", "mapimages", "plan", "mergemaps", "polishmap", "maptovector",
    "comparemaps", "assessmap", "removeleftovers",
)  # fmt: skip


class Menu:
    """Adds the entries, and takes them away again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._actions: list[QAction] = []

    def add(self) -> None:
        """Add the entries; the provider is there."""
        registry = QgsApplication.processingRegistry()
        window = self._iface.mainWindow()
        for name in STEPS:
            algorithm = registry.algorithmById(f"cnnmapper:{name}")
            action = QAction(icon(name), f"{algorithm.displayName()}…", window)
            action.triggered.connect(partial(self._open, name))
            self._add(action)
        example = QAction(icon("cnnmapper"), tr("Load the example"), window)
        example.triggered.connect(lambda *_: load_example(self._iface))
        self._add(example)
        guide = QAction(icon("cnnmapper"), tr("Guide"), window)
        guide.triggered.connect(lambda *_: open_guide())
        self._add(guide)

    def remove(self) -> None:
        """Take all of them away."""
        for action in self._actions:
            self._iface.removePluginRasterMenu(NAME, action)
            action.deleteLater()
        self._actions.clear()

    def _add(self, action: QAction) -> None:
        self._iface.addPluginToRasterMenu(NAME, action)
        self._actions.append(action)

    def _open(self, name: str, *_: Any) -> None:
        open_algorithm(self._iface.mainWindow(), name)
