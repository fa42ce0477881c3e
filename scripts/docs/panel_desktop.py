"""Run inside the QGIS desktop by panel_picture.sh: opens the panel, previews, takes a picture."""

import os
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

from scripts.docs.desktop import wait

PICTURE = Path(os.environ["CNNMAPPER_PICTURE"])


def main() -> None:
    """Fill in the panel as a user does."""
    layer = QgsRasterLayer("demo/scene.tif", "scene")
    QgsProject.instance().addMapLayer(layer)
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.resize(1200, 780)
    place = plugins["cnnmapper"]._desktop._panel
    place.open()
    panel = place.panel
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock is panel or dock.objectName() == "Layers")
    docks = [window.findChild(QDockWidget, "Layers"), panel]
    window.resizeDocks(docks, [310, 390], Qt.Orientation.Horizontal)
    # The names of its bands are what most models are exported with.
    given = {"MODEL": "demo/cnn", "BANDS": "B04,B03,B02,B08"}
    processing.run("cnnmapper:editcard", given)
    panel.form.model.set_path("demo/cnn")
    panel.form.outputs["OUTPUT_CONFIDENCE"].setChecked(True)
    iface.messageBar().clearWidgets()
    wait(1500)
    extent = layer.extent()
    extent.scale(1.1)
    canvas.setExtent(extent)
    wait(1500)
    loop = QEventLoop()
    panel.previews.ended.connect(lambda *_: loop.quit())
    QTimer.singleShot(60_000, loop.quit)
    panel.preview()
    loop.exec()
    wait(2500)
    node = QgsProject.instance().layerTreeRoot().findLayer(panel.previews.layers()[0].id())
    node.setExpanded(True)
    wait(500)
    window.grab().save(str(PICTURE))
