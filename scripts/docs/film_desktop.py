"""Run inside the QGIS desktop by film.sh: uses the plugin by its buttons, and takes pictures."""

import os
from pathlib import Path
from typing import Any

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton, QWidget
from qgis.utils import iface

from scripts.docs.desktop import wait

FOLDER = Path(os.environ["CNNMAPPER_FILM"])
PYTHON = os.environ["CNNMAPPER_FILM_PYTHON"]
SHOWN = ("Layers",)


def picture(name: str, widget: QWidget) -> None:
    """Take a picture of a window, in 256 colours: the scene's would take much room."""
    taken = widget.grab().toImage().convertToFormat(QImage.Format.Format_Indexed8)
    taken.save(str(FOLDER / f"film_{name}.png"))


def window(title: str) -> Any:
    """Return the open window with this in its title.

    Raises:
        LookupError: there is none.
    """
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    for widget in shown:
        if title in widget.windowTitle():
            return widget
    raise LookupError(f"{title}: {[w.windowTitle() for w in shown]}")


def press(text: str) -> None:
    """Press a button of the message bar."""
    item = iface.messageBar().currentItem()
    (button,) = [b for b in item.findChildren(QPushButton) if b.text() == text]
    button.click()
    wait(800)


def choose(entry: str) -> None:
    """Choose an entry of Raster > CNN Mapper."""
    for menu in iface.rasterMenu().actions():
        if menu.menu() is not None and menu.text().replace("&", "") == "CNN Mapper":
            (action,) = [a for a in menu.menu().actions() if a.text() == entry]
            action.trigger()
    wait(1500)


def run(dialog: Any) -> None:
    """Press Run and wait for the end."""
    dialog.runButton().click()
    for _ in range(600):
        wait(200)
        if dialog.runButton().isEnabled():
            break
    wait(800)


def refresh() -> None:
    """Draw the map anew."""
    iface.messageBar().clearWidgets()
    iface.mapCanvas().refresh()
    wait(2500)


def main() -> None:
    """Do all of it."""
    main_window = iface.mainWindow()
    main_window.resize(1200, 760)
    for dock in main_window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in SHOWN)
    wait(1000)
    picture("1_message", main_window)
    press("Set up…")
    setup = window("et up the inference environment")
    picture("2_setup", setup)
    setup.close()
    # What it would have installed.
    ProcessingConfig.setSettingValue("CNNMAPPER_PYTHON", PYTHON)
    choose("Load the example")
    dialog = window("Patch-based inference")
    # The layer in the list of the field, as a click on it does.
    areas = next(la for la in QgsProject.instance().mapLayers().values() if "Areas" in la.name())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    dialog.mainWidget().wrappers["MASK"].setParameterValue(areas.id(), context)
    wait(500)
    picture("3_dialog", dialog)
    run(dialog)
    dialog.close()
    refresh()
    picture("4_map", main_window)
    registry = QgsApplication.processingRegistry()
    title = registry.algorithmById("cnnmapper:maptovector").displayName()
    choose(f"{title}…")
    dialog = window(title)
    picture("5_polygons_dialog", dialog)
    run(dialog)
    dialog.close()
    refresh()
    picture("6_polygons", main_window)
