"""Where the panel is: its entry in the menu, its button in the toolbar, its place in the window."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt

from ..algorithms.icons import icon
from ..algorithms.qgis_versions import QAction
from ..translation import tr
from .menu import NAME
from .panel import Panel

_OPEN = "cnnmapper/panel/open"


class PanelPlace:
    """Adds the ways to the panel; the panel itself is made when it is first opened."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._action: Optional[Any] = None
        self.panel: Optional[Panel] = None

    def add(self) -> None:
        """Add menu entry and button, and the panel where the last session had it."""
        action = QAction(icon("cnnmapper"), tr("Panel…"), self._iface.mainWindow())
        action.setToolTip(tr("CNN Mapper: the panel with previews"))
        action.triggered.connect(self.open)
        # Before the algorithms: it is the first entry.
        self._iface.addPluginToRasterMenu(NAME, action)
        self._iface.addRasterToolBarIcon(action)
        self._action = action
        if QgsSettings().value(_OPEN, False, type=bool):
            self.open()

    def open(self, *_: object) -> None:
        """Show the panel, in front of those that have the same place."""
        if self.panel is None:
            self.panel = Panel(self._iface)
            self.panel.closed.connect(self._closed)
            self._iface.addTabifiedDockWidget(
                Qt.DockWidgetArea.RightDockWidgetArea, self.panel, ["ProcessingToolbox"], True
            )
        self.panel.show()
        self.panel.raise_()
        QgsSettings().setValue(_OPEN, True)

    def remove(self) -> None:
        """Take all of it away."""
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.end()
            self._iface.removeDockWidget(panel)
            # Until it is deleted, the window would find it among its own.
            panel.setParent(None)
            panel.deleteLater()
        action, self._action = self._action, None
        if action is not None:
            self._iface.removePluginRasterMenu(NAME, action)
            self._iface.removeRasterToolBarIcon(action)
            action.deleteLater()

    def _closed(self) -> None:
        QgsSettings().setValue(_OPEN, False)
