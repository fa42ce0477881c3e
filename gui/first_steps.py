"""The first contact: what is missing is said when the plugin is enabled, with the way to get it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..translation import tr
from ..worker import engines
from .dialogs import SETUP, open_algorithm, open_guide

_DISMISSED = "cnnmapper/firstStepsDismissed"


class FirstSteps:
    """A message bar as long as there is no engine; once closed by hand it stays away."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._item: Optional[Any] = None

    def show(self) -> None:
        """Show it, if something is missing and the user has not closed it before."""
        dismissed = QgsSettings().value(_DISMISSED, False, type=bool)
        if self._item is not None or dismissed or not engines.problem():
            return
        bar = self._iface.messageBar()
        item = bar.createMessage(
            "CNN Mapper",
            tr("needs its inference environment (about 270 MB, about a minute)."),
        )
        for text, act in ((tr("Set up…"), self._set_up), (tr("Guide"), open_guide)):
            button = QPushButton(text)
            button.clicked.connect(act)
            item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Info, 0)
        self._item = item
        bar.widgetRemoved.connect(self._removed)
        # The set-up is such a task.
        QgsApplication.taskManager().allTasksFinished.connect(self._look_again)

    def hide(self) -> None:
        """Take it away, as when the plugin goes or the environment is there."""
        item, self._item = self._item, None
        if item is not None:
            QgsApplication.taskManager().allTasksFinished.disconnect(self._look_again)
            self._iface.messageBar().widgetRemoved.disconnect(self._removed)
            self._iface.messageBar().popWidget(item)

    def _look_again(self) -> None:
        if not engines.problem():
            self.hide()

    def _set_up(self) -> None:
        self.hide()
        open_algorithm(self._iface.mainWindow(), SETUP)

    def _removed(self, item: QWidget) -> None:
        # Whoever closes it has read it. When QGIS ends, the plugin goes before the bar does.
        if self._item is not None and item == self._item:
            self._item = None
            QgsSettings().setValue(_DISMISSED, True)
