"""Run inside the QGIS desktop by guide_pictures.sh: fills in a dialog, runs it, takes pictures."""

import os
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from qgis.utils import iface

from scripts.docs.desktop import wait

FOLDER = Path(os.environ["CNNMAPPER_GUIDE"])
LANGUAGE = os.environ.get("CNNMAPPER_GUIDE_LANGUAGE", "")
"""Of QGIS; empty: English, with all the pictures of the guide."""
SHOWN = ("Layers", "ProcessingToolbox")


def show_provider(tree: QTreeView) -> None:
    """Unfold the plugin's part of the toolbox."""
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if index.data() == "CNN Mapper":
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def take_pictures() -> None:
    """Fill in, run, and take a picture before and after."""
    layer = QgsRasterLayer("demo/scene.tif", "scene")
    QgsProject.instance().addMapLayer(layer)
    iface.mainWindow().resize(1200, 760)
    outputs = ("OUTPUT", "OUTPUT_PROBABILITIES", "OUTPUT_CONFIDENCE")
    dialog = processing.createAlgorithmDialog("cnnmapper:patchinference", {
        "INPUT": layer.id(), "MODEL": "demo/model",
        **dict.fromkeys(outputs, "TEMPORARY_OUTPUT"),
    })  # fmt: skip
    dialog.resize(900, 640)
    dialog.show()
    wait(1500)
    dialog.grab().save(str(FOLDER / "dialog.png"))
    loop = QEventLoop()
    dialog.algorithmFinished.connect(lambda *_: loop.quit())
    QTimer.singleShot(200_000, loop.quit)
    dialog.runButton().click()
    loop.exec()
    wait(500)
    dialog.close()
    docks = {dock.objectName(): dock for dock in iface.mainWindow().findChildren(QDockWidget)}
    for name, dock in docks.items():
        dock.setVisible(name in SHOWN)
    widths = [330, 290]
    shown = [docks[name] for name in SHOWN]
    iface.mainWindow().resizeDocks(shown, widths, Qt.Orientation.Horizontal)
    show_provider(docks["ProcessingToolbox"].algorithmTree)
    iface.messageBar().clearWidgets()
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    wait(3000)
    iface.mainWindow().grab().save(str(FOLDER / "layers.png"))


def take_pictures_of_language() -> None:
    """Show a dialog in another language, filled in, and what it says where the bands are wrong."""
    layer = QgsRasterLayer("demo/scene.tif", "scene")
    QgsProject.instance().addMapLayer(layer)
    given = {"INPUT": layer.id(), "MODEL": "demo/model", "OUTPUT": "TEMPORARY_OUTPUT"}
    dialog = processing.createAlgorithmDialog("cnnmapper:patchinference", given)
    dialog.resize(1000, 640)
    dialog.show()
    wait(1500)
    dialog.grab().save(str(FOLDER / f"dialog_{LANGUAGE}.png"))
    dialog.close()
    # What only the worker finds: by then the dialog shows its log.
    wrong = {**given, "OUTPUT_NAMES": "softmax"}
    dialog = processing.createAlgorithmDialog("cnnmapper:patchinference", wrong)
    dialog.resize(1000, 420)
    dialog.show()
    loop = QEventLoop()
    dialog.algorithmFinished.connect(lambda *_: loop.quit())
    QTimer.singleShot(60_000, loop.quit)
    dialog.runButton().click()
    loop.exec()
    wait(1000)
    dialog.grab().save(str(FOLDER / f"error_{LANGUAGE}.png"))
    dialog.close()


def main() -> None:
    """Take the pictures of the language."""
    if LANGUAGE:
        take_pictures_of_language()
    else:
        take_pictures()
