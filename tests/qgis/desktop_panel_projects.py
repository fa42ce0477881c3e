"""The panel in a desktop whose projects are saved, closed and emptied meanwhile."""

import xml.etree.ElementTree as ElementTree

import processing
from desktop_panel import HANGS_MS, panel, until, wait, zoom
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import reloadPlugin


def saved(path):
    """Save the project with its preview; return the layers in the file and in the tree there."""
    before = len(panel().previews.layers())
    QgsProject.instance().write(path)
    root = ElementTree.parse(path).getroot()
    return {
        "shown": [before, len(panel().previews.layers())],
        "layers": [one.findtext("layername") for one in root.iter("maplayer")],
        "tree": [one.get("name") for one in root.iter("layer-tree-layer")],
        "groups": [one.get("name") for one in root.iter("layer-tree-group")],
    }


def emptied(image):
    """Close the project with its preview, open an image; return what the panel leaves out, and it.

    QGIS knows what is left out by its place in memory, where the next layer may be.
    """
    before = len(panel().form.image.exceptedLayerList())
    QgsProject.instance().clear()
    left_out = len(panel().form.image.exceptedLayerList())
    QgsProject.instance().addMapLayer(QgsRasterLayer(image, "the next image"))
    wait()
    return [before, left_out, panel().form.image.currentText()]


def far(*box):
    """Zoom out so far that the image is a dot; return what a preview says then."""
    zoom(*box)
    panel().preview()
    if panel().previews.is_busy:
        until(panel().previews.ended, lambda: None)
    return panel().said.text()


def without_its_image():
    """Ask for two maps, and remove their image at once; return how they ended."""
    ends, loop = [], QEventLoop()
    panel().runs.ended.connect(lambda _run, results, reason: ends.append(reason))
    panel().runs.ended.connect(lambda *_: len(ends) == 2 and loop.quit())
    layer = panel().form.layer()
    panel().run()
    panel().run()
    QgsProject.instance().removeMapLayer(layer.id())
    QTimer.singleShot(HANGS_MS, loop.quit)
    loop.exec()
    return ends


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and hasattr(w, "runButton")]


def reloaded():
    """Reload the plugin beside open dialogs, ours and another; return how many, and those left."""
    names = ("cnnmapper:patchinference", "native:buffer")
    # Else Python may tidy the other one up.
    opened = [processing.createAlgorithmDialog(name, {}) for name in names]
    for dialog in opened:
        dialog.show()
    wait()
    before = len(dialogs())
    # Twice: QGIS keeps some of those that were closed.
    for _ in range(2):
        reloadPlugin("cnnmapper")
        wait()
    left = [dialog.algorithm().id() for dialog in dialogs()]
    for dialog in dialogs():
        dialog.close()
    return [before, left]


DO = {
    "saved": saved, "emptied": emptied, "far": far, "without its image": without_its_image,
    "reloaded": reloaded,
}  # fmt: skip
