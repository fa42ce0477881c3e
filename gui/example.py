"""The example that comes with the plugin: a scene, its model, and areas, ready to run."""

from __future__ import annotations

import gzip
import shutil
import zlib
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer

from ..translation import tr
from .dialogs import open_algorithm

_PLUGIN = Path(__file__).resolve().parent.parent
_SOURCE = _PLUGIN / "example"
_STYLE = _PLUGIN / "styles" / "legend_style.qml"


def folder() -> Path:
    """Return where the example lies that is worked with.

    QGIS and GDAL write statistics beside rasters, which do not belong into the plugin.
    """
    return Path(QgsApplication.qgisSettingsDirPath()) / "cnnmapper" / "example"


def load_example(iface: Any) -> None:
    """Show the example's layers, and the dialog that makes a map of them, filled in."""
    target = folder()
    try:
        _unpack(target)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        text = tr(
            "The example cannot be copied to {folder} ({reason}). Look whether that can be "
            "written, or install the plugin again."
        ).format(folder=target, reason=reason)
        iface.messageBar().pushMessage("CNN Mapper", text, Qgis.MessageLevel.Warning)
        return
    project = QgsProject.instance()
    areas = QgsVectorLayer(str(target / "areas.geojson"), tr("Areas of interest"), "ogr")
    scene = QgsRasterLayer(str(target / "scene.tif"), tr("Scene"))
    labels = QgsRasterLayer(str(target / "labels.tif"), tr("True land cover"))
    if not all(layer.isValid() for layer in (areas, scene, labels)):
        text = tr("The example in {folder} is damaged. Install the plugin again.")
        text = text.format(folder=_SOURCE)
        iface.messageBar().pushMessage("CNN Mapper", text, Qgis.MessageLevel.Warning)
        return
    group = project.layerTreeRoot().insertGroup(0, tr("CNN Mapper example"))
    areas.renderer().symbol().symbolLayer(0).setBrushStyle(Qt.BrushStyle.NoBrush)
    labels.loadNamedStyle(str(_STYLE))
    alone = not project.mapLayers()
    for layer in (areas, scene, labels):
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    group.findLayer(labels.id()).setItemVisibilityChecked(False)
    # Once the canvas has taken the layers, and the CRS of the first of them: in degrees, the scene
    # would lie slanted.
    QTimer.singleShot(0, lambda: _show(iface, scene, str(target / "model"), alone))


def _unpack(target: Path) -> None:
    shutil.copytree(_SOURCE, target, dirs_exist_ok=True)
    packed = target / "model" / "model_card.json.gz"
    packed.with_suffix("").write_bytes(gzip.decompress(packed.read_bytes()))
    packed.unlink()


def _show(iface: Any, scene: QgsRasterLayer, model: str, alone: bool) -> None:
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    if alone:
        project.setCrs(scene.crs())
    way = QgsCoordinateTransform(scene.crs(), canvas.mapSettings().destinationCrs(), project)
    canvas.setExtent(way.transformBoundingBox(scene.extent()))
    canvas.refresh()
    given = {"INPUT": scene.id(), "MODEL": model}
    open_algorithm(iface.mainWindow(), "patchinference", given)
