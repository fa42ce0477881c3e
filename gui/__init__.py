"""What the QGIS desktop has beside the toolbox: menu, panel, first steps. No map is made here."""

from __future__ import annotations

from typing import Any

from .dialogs import Links, close_dialogs
from .first_steps import FirstSteps
from .menu import Menu
from .panel_place import PanelPlace


class Desktop:
    """The plugin's part of the desktop, whole."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._panel = PanelPlace(iface)
        self._menu = Menu(iface)
        self._links = Links(iface.mainWindow())
        self._first_steps = FirstSteps(iface)

    def add(self) -> None:
        """Add it; the provider is there."""
        self._panel.add()
        self._menu.add()
        self._links.open()
        self._first_steps.show()

    def remove(self) -> None:
        """Take it away again."""
        self._first_steps.hide()
        close_dialogs("cnnmapper")
        self._links.close()
        self._menu.remove()
        self._panel.remove()
