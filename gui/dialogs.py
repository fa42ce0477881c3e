"""Opens the dialogs of the plugin's algorithms, and offers what is missing where one cannot run."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget

from ..algorithms.guide import help_url
from ..algorithms.readiness import SCHEME, without_link
from ..translation import tr

SETUP = "setupenvironment"
_CLOSED = "cnnmapper_closed"
"""Marks a dialog that closes because the plugin goes."""


def open_algorithm(
    parent: QWidget, name: str, parameters: Optional[dict[str, Any]] = None
) -> Optional[QWidget]:
    """Show the dialog of an algorithm of ours; where it cannot run, offer what is missing.

    Args:
        parent: the main window.
        name: the part of the algorithm's id after the colon.
        parameters: what the dialog shows filled in.

    Returns:
        The dialog; None where nothing was opened.
    """
    identifier = f"cnnmapper:{name}"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
    fine, reason = algorithm.canExecute()
    if not fine:
        if not _set_up_instead(parent, reason):
            return None
        identifier, parameters = f"cnnmapper:{SETUP}", None
    # Processing is a plugin as well, and may be loaded after this one.
    import processing

    dialog: QWidget = processing.createAlgorithmDialog(identifier, parameters or {})
    dialog.show()
    return dialog


def _set_up_instead(parent: QWidget, reason: str) -> bool:
    """Say why an algorithm cannot run, and ask whether to set up what it needs."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("CNN Mapper")
    box.setText(without_link(reason))
    set_up = box.addButton(tr("Set up…"), QMessageBox.ButtonRole.AcceptRole)
    guide = box.addButton(tr("Guide"), QMessageBox.ButtonRole.HelpRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(set_up)
    box.exec()
    if box.clickedButton() is guide:
        open_guide()
    return box.clickedButton() is set_up


def close_dialogs(provider: str) -> None:
    """Close the dialogs of a provider's algorithms; one that is at work, once it has ended.

    A dialog asks its algorithm for the provider when Run is pressed: where that is gone, QGIS
    crashes.

    Args:
        provider: identifier; the provider is still there.
    """
    for dialog in QApplication.topLevelWidgets():
        # Of one that was closed here before, the provider is gone.
        if not isinstance(dialog, QgsProcessingAlgorithmDialogBase) or dialog.property(_CLOSED):
            continue
        algorithm = dialog.algorithm()
        owner = algorithm.provider() if algorithm is not None else None
        if owner is None or owner.id() != provider:
            continue
        dialog.setProperty(_CLOSED, True)
        if dialog.runButton().isEnabled():
            _close(dialog)
        else:
            dialog.algorithmFinished.connect(partial(_close_later, dialog))
            dialog.cancelButton().click()


def _close_later(dialog: QWidget, *_: object) -> None:
    """Close a dialog that has ended, once QGIS has shown it again with its error."""
    QTimer.singleShot(0, partial(_close, dialog))


def _close(dialog: QWidget) -> None:
    """Close a dialog for good, and at once: its widgets are ours, whose classes are about to go."""
    if not sip.isdeleted(dialog):
        dialog.close()
        sip.delete(dialog)


def open_guide() -> None:
    """Open the guide at the set-up, in the browser."""
    QDesktopServices.openUrl(QUrl(help_url(SETUP)))


class Links(QObject):
    """Opens the algorithm that a link in a message names, ``cnnmapper:setupenvironment``.

    Processing refuses an algorithm that cannot run in a dialog of its own, which can do no more
    than follow a link.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def open(self) -> None:
        """Take such links from now on."""
        QDesktopServices.setUrlHandler(SCHEME, self, "follow")

    def close(self) -> None:
        """Take them no more."""
        QDesktopServices.unsetUrlHandler(SCHEME)

    @pyqtSlot(QUrl)  # type: ignore[untyped-decorator]
    def follow(self, url: QUrl) -> None:
        """Close the dialog with the link, and open what it names."""
        refusing = QApplication.activeModalWidget()
        if refusing is not None:
            refusing.close()
        # Once that dialog has returned: it blocks every other window.
        QTimer.singleShot(0, lambda: open_algorithm(self._parent, url.path()))
