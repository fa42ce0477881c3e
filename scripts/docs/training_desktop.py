"""Run inside the QGIS desktop by training_pictures.sh: from labels to a map by the dialogs."""

import math
import os
import re
from pathlib import Path
from typing import Any

import processing
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDockWidget, QWidget
from qgis.utils import iface

from scripts.docs.desktop import wait

FOLDER = Path(os.environ["CNNMAPPER_TRAINING"])
CLASSES = (
    ("Water", "#7fbcfc"), ("Golf course", "#3fd200"), ("Park and grassland", "#efd700"),
    ("Buildings", "#ff0004"), ("Forest", "#106b00"), ("Farm", "#a15c44"),
)  # fmt: skip
"""As in styles/legend_style.qml, by their values."""
SHOWN = ("Layers",)
MINUTES = 2
"""Of each training, at most."""
PIXEL, FARTHEST = 10, 60
"""Metres: of the scene, and how far a polygon reaches that is added around a point."""
LONGEST = 400_000
"""Milliseconds that a dialog may take."""


def picture(name: str, widget: QWidget) -> None:
    """Take a picture of a window."""
    keep(name, widget.grab().toImage())


def keep(name: str, taken: QImage) -> None:
    """Save a picture; small_pictures.py makes it small afterwards."""
    taken.save(str(FOLDER / f"train_{name}.png"))


def dialog_of(name: str, given: dict[str, Any], size: tuple[int, int] = (960, 600)) -> Any:
    """Open the dialog of an algorithm, filled in."""
    dialog = processing.createAlgorithmDialog(f"cnnmapper:{name}", given)
    dialog.resize(*size)
    dialog.show()
    wait(1500)
    return dialog


def run(dialog: Any, halfway: str = "", when: str = "") -> dict[str, Any]:
    """Press Run, wait for the end, and close; in between, take a picture.

    Args:
        dialog: filled in.
        halfway: the name of a picture that is taken while it runs, "" for none.
        when: what its log has to say by then, a regular expression.

    Raises:
        RuntimeError: it has failed; with its log.
    """
    loop, ended = QEventLoop(), []

    def note(successful: bool, results: dict[str, Any]) -> None:
        ended.append((successful, results))
        loop.quit()

    dialog.algorithmFinished.connect(note)
    log, look = dialog.findChild(QWidget, "txtLog"), QTimer()

    def take() -> None:
        if re.search(when, log.toPlainText()):
            look.stop()
            picture(halfway, dialog)

    look.timeout.connect(take)
    if halfway:
        look.start(200)
    QTimer.singleShot(LONGEST, loop.quit)
    dialog.runButton().click()
    loop.exec()
    wait(800)
    print(log.toPlainText(), flush=True)
    dialog.close()
    if not ended or not ended[0][0]:
        raise RuntimeError(f"{dialog.windowTitle()} has failed")
    return dict(ended[0][1])


def show_map(name: str, layers: list[Any]) -> None:
    """Take a picture of the main window, with some layers ticked, the first one unfolded."""
    only_layers()
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.layer() in layers)
        # Otherwise a new layer is taken for unfolded, which it is not.
        node.setExpanded(False)
        node.setExpanded(node.layer() == layers[0])
    iface.layerTreeView().setCurrentLayer(layers[0])
    iface.messageBar().clearWidgets()
    iface.mapCanvas().zoomToFullExtent()
    wait(2500)
    picture(name, iface.mainWindow())


def only_layers() -> None:
    """Close the panels but that of the layers, also those that a run has opened."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in SHOWN)
    wait(500)


def labels() -> Any:
    """Return the polygons in the colours of their classes."""
    layer = QgsVectorLayer("labels.geojson", "labels")
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({
            "color": colour, "outline_color": "black", "outline_width": "0.3",
        }), name)
        for value, (name, colour) in enumerate(CLASSES)
    ]  # fmt: skip
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    return layer


def loaded(name: str) -> Any:
    """Return the layer of a file."""
    for layer in QgsProject.instance().mapLayers().values():
        if Path(layer.source().split("|")[0]).name == name:
            return layer
    names = [one.source() for one in QgsProject.instance().mapLayers().values()]
    raise LookupError(f"{name}: {names}")


def show_form(layer: Any) -> None:
    """Open the form of the first point with its list of classes, as a click on it does."""
    window = iface.mainWindow()
    layer.startEditing()
    dialog = QgsAttributeDialog(layer, next(layer.getFeatures()), False, window)
    dialog.resize(460, 320)
    dialog.move(window.x() + 640, window.y() + 120)
    dialog.show()
    wait(2500)
    iface.messageBar().clearWidgets()
    (box,) = [one for one in dialog.findChildren(QComboBox) if one.findText("Water") >= 0][:1]
    box.showPopup()
    wait(800)
    # The list is a window of its own, so the screen is taken.
    screen = QApplication.primaryScreen().grabWindow(0)
    keep("7_form", screen.copy(window.geometry()).toImage())
    box.hidePopup()
    dialog.close()
    layer.rollBack()


def what_lies_around(points: Any, truth: Any) -> Any:
    """Return a polygon around each point with what is there, as one would draw it by hand.

    Here the truth says what that is, and how far it reaches.
    """
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=class:integer", "more labels", "memory")
    provider = truth.dataProvider()
    drawn = []
    for point in points.getFeatures():
        place = point.geometry().asPoint()
        value, _known = provider.sample(place, 1)
        radius = PIXEL / 2
        while radius < FARTHEST and all(
            provider.sample(corner, 1)[0] == value
            for corner in around(place, radius + 2 * PIXEL)
        ):  # fmt: skip
            radius += PIXEL
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(place).buffer(radius, 3))
        feature["class"] = int(value)
        drawn.append(feature)
    layer.dataProvider().addFeatures(drawn)
    return layer


def around(place: Any, radius: float) -> list[Any]:
    """Return places on a circle."""
    angles = [2 * math.pi * number / 16 for number in range(16)]
    return [
        QgsPointXY(place.x() + radius * math.cos(one), place.y() + radius * math.sin(one))
        for one in angles
    ]


def together(*layers: Any) -> Any:
    """Merge layers, as the toolbox does."""
    given = {"LAYERS": list(layers), "OUTPUT": "all_labels.gpkg"}
    return QgsVectorLayer(processing.run("native:mergevectorlayers", given)["OUTPUT"], "all labels")


def main() -> None:
    """Do all of it."""
    window, project = iface.mainWindow(), QgsProject.instance()
    window.resize(1120, 660)
    window.move(0, 0)
    only_layers()
    scene, polygons = QgsRasterLayer("scene.tif", "scene"), labels()
    project.addMapLayer(scene)
    project.addMapLayer(polygons)
    show_map("1_labels", [polygons, scene])

    dialog = dialog_of("samplepatches", {
        "INPUT": scene.id(), "LABELS_FEATURES": polygons.id(), "FIELD": "class",
        "CLASSES": "legend.qml", "OUTPUT": "patches", "OUTPUT_SAMPLES": "samples.gpkg",
    }, (960, 760))  # fmt: skip
    picture("2_sampling", dialog)
    run(dialog)
    show_map("3_samples", [loaded("samples.gpkg"), scene])

    dialog = dialog_of("trainmodel", {
        "PATCHES": "patches", "MINUTES": MINUTES, "OUTPUT": "model", "OUTPUT_KERAS": "cnn.keras",
        "OUTPUT_HTML": "report.html",
    })  # fmt: skip
    picture("4_training_dialog", dialog)
    run(dialog, "4_training", r"Epoch [6-9] of")

    dialog = dialog_of("patchinference", {
        "INPUT": scene.id(), "MODEL": "model", "OUTPUT": "map.tif",
        "OUTPUT_PROBABILITIES": "probabilities.tif",
    })  # fmt: skip
    run(dialog)
    show_map("6_map", [loaded("map.tif"), scene])

    dialog = dialog_of("suggestlabels", {
        "INPUT": loaded("map.tif").id(), "PROBABILITIES": loaded("probabilities.tif").id(),
        "LABELS": polygons.id(), "OUTPUT": "points.gpkg",
    })  # fmt: skip
    picture("7_suggesting", dialog)
    run(dialog)
    points = loaded("points.gpkg")
    show_map("7_points", [points, loaded("map.tif"), scene])
    show_form(points)

    merged = together(polygons, what_lies_around(points, QgsRasterLayer("truth.tif", "truth")))
    merged.setRenderer(polygons.renderer().clone())
    project.addMapLayer(merged)
    show_map("8_more_labels", [merged, scene])
    run(dialog_of("samplepatches", {
        "INPUT": scene.id(), "LABELS_FEATURES": merged.id(), "FIELD": "class",
        "CLASSES": "legend.qml", "LIKE": "patches", "OUTPUT": "patches_2",
        "OUTPUT_SAMPLES": "samples_2.gpkg",
    }))  # fmt: skip
    dialog = dialog_of("trainmodel", {
        "PATCHES": "patches_2", "START": "cnn.keras", "MINUTES": MINUTES, "OUTPUT": "model_2",
        "OUTPUT_KERAS": "cnn_2.keras", "OUTPUT_HTML": "report_2.html",
    })  # fmt: skip
    picture("9_train_on_dialog", dialog)
    run(dialog)
    run(dialog_of("patchinference", {
        "INPUT": scene.id(), "MODEL": "model_2", "OUTPUT": "map_2.tif",
    }))  # fmt: skip
    show_map("9_map", [loaded("map_2.tif"), scene])
