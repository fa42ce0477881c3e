"""What a user meets first, seen from inside the desktop."""

import os

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTextBrowser, QWidget
from qgis.utils import iface


def wait(milliseconds=300):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def picture(widget, name):
    folder = os.environ.get("CNNMAPPER_TEST_PICTURES")
    if folder:
        widget.grab().save(f"{folder}-{name}.png")


def titles():
    """Return the titles of the dialogs that are open."""
    return [w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()]


def open_dialog(title):
    found = (
        w for w in QApplication.topLevelWidgets() if w.isVisible() and title in w.windowTitle()
    )
    return next(found, None)


def own_message():
    """Return the plugin's message; QGIS may have one of its own above it."""
    bar = iface.messageBar()
    shown = bar.items() if hasattr(bar, "items") else [bar.currentItem()]
    return next((i for i in shown if i is not None and i.title() == "CNN Mapper"), None)


def message_bar():
    """Return the words and buttons of the message, or nothing."""
    item = own_message()
    if item is None:
        return []
    picture(iface.mainWindow(), "first")
    return [item.text(), *(button.text() for button in item.findChildren(QPushButton))]


def press(text):
    """Press a button of the message, and return the titles of what is open then."""
    for button in own_message().findChildren(QPushButton):
        if button.text() == text:
            button.click()
            break
    wait()
    found = titles()
    for title in ("Set up", "Set Up"):
        dialog = open_dialog(title)
        if dialog is not None:
            dialog.close()
    return found


def close_message():
    """Close it as a click on its cross does."""
    iface.messageBar().popWidget(own_message())
    wait()
    # The desktop of a test ends without the rest of what QGIS does at its end.
    QgsSettings().sync()
    return [bool(QgsSettings().value("cnnmapper/firstStepsDismissed", False, type=bool))]


def menu_entries():
    """Return the entries of Raster > CNN Mapper."""
    for entry in iface.rasterMenu().actions():
        if entry.menu() is not None and entry.text().replace("&", "") == "CNN Mapper":
            return [action.text() for action in entry.menu().actions()]
    return []


def refused_in_the_toolbox(name):
    """Run an algorithm from the toolbox, follow the link of the refusal; return what was seen."""
    seen = []
    toolbox = iface.mainWindow().findChild(QWidget, "ProcessingToolbox")
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    tree = toolbox.algorithmTree
    chosen, tree.selectedAlgorithm = tree.selectedAlgorithm, lambda: algorithm

    def follow():
        refusal = QApplication.activeModalWidget()
        browser = refusal.findChild(QTextBrowser)
        seen.append(browser.toPlainText())
        picture(refusal, "refusal")
        links = [part.split('"')[0] for part in browser.toHtml().split('href="')[1:]]
        browser.anchorClicked.emit(QUrl(links[0]))

    QTimer.singleShot(800, follow)
    toolbox.executeAlgorithm()
    tree.selectedAlgorithm = chosen
    wait(800)
    return seen + titles()


DO = {
    "message bar": message_bar, "press": press, "close message": close_message,
    "menu": menu_entries, "refused": refused_in_the_toolbox,
}  # fmt: skip
