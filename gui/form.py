"""What is chosen in the panel: image, model, kind of map, area, outputs; kept for the next time."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.mask_features import MASK
from ..algorithms.preview import View, area_of
from ..algorithms.qgis_versions import LayerFilter
from ..engine.contract.job import FCN, PATCH
from ..translation import tr
from .model_box import ModelBox, narrow
from .runs import Run

_KEPT = "cnnmapper/panel/"
ALGORITHMS = {PATCH: "patchinference", FCN: "fcninference"}
WHOLE, VISIBLE, POLYGONS = "whole", "visible", "polygons"


class Form(QWidget):
    """The fields."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = _layers(self, LayerFilter.RasterLayer, tr("Image"))
        self.model = ModelBox(self)
        self.kind = _choices(
            self, tr("Map"), {PATCH: tr("Patch-based: every pixel of the image"),
                              FCN: tr("Fully convolutional (FCN): coarser and quick")},
        )  # fmt: skip
        self.area = _choices(
            self, tr("Area"), {WHOLE: tr("Whole image"), VISIBLE: tr("Visible part of the map"),
                               POLYGONS: tr("Polygons of a layer")},
        )  # fmt: skip
        self.polygons = _layers(self, LayerFilter.PolygonLayer, tr("Polygons"))
        outputs = (
            ("OUTPUT", tr("Class map")),
            ("OUTPUT_PROBABILITIES", tr("Probabilities")),
            ("OUTPUT_CONFIDENCE", tr("Confidence")),
        )
        self.outputs = {name: QCheckBox(text, self) for name, text in outputs}
        self._lay_out()
        self._restore()
        self.image.layerChanged.connect(self._tell)
        self.polygons.layerChanged.connect(self._tell)
        self.model.changed.connect(self._tell)
        for box in (self.kind, self.area):
            box.currentIndexChanged.connect(self._tell)
        for tick in self.outputs.values():
            tick.toggled.connect(self._tell)
        self._tell()

    def _lay_out(self) -> None:
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("Image"), self.image)
        rows.addRow(tr("Model"), self.model)
        rows.addRow(tr("Map"), self.kind)
        area = QVBoxLayout()
        area.addWidget(self.area)
        area.addWidget(self.polygons)
        rows.addRow(tr("Area"), area)
        ticks = QVBoxLayout()
        ticks.setSpacing(0)
        for tick in self.outputs.values():
            ticks.addWidget(tick)
        rows.addRow(tr("Outputs"), ticks)

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the image."""
        layer = self.image.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def mode(self) -> str:
        """Return the kind of map, one of the job's modes."""
        return str(self.kind.currentData())

    def run_of(self, view: View) -> Run:
        """Return the map that is wanted.

        Args:
            view: what is seen.

        Raises:
            QgsProcessingException: something is not chosen, or nothing of the image is seen.
        """
        layer = self._chosen_image()
        parameters = self._input(layer)
        if self.area.currentData() == VISIBLE:
            parameters["EXTENT"] = area_of(layer, view)
        for name, tick in self.outputs.items():
            parameters[name] = QgsProcessing.TEMPORARY_OUTPUT if tick.isChecked() else None
        if parameters["OUTPUT"] is None:
            # It is always made; under another name it is not loaded.
            parameters["OUTPUT"] = QgsProcessingUtils.generateTempFilename("class_map.tif")
        if not any(tick.isChecked() for tick in self.outputs.values()):
            raise QgsProcessingException(
                tr("No output is ticked. Tick the class map, the probabilities or the confidence.")
            )
        return self._run(parameters, layer)

    def preview_of(self) -> Run:
        """Return the map of which a preview is wanted: the area that is seen comes later.

        Raises:
            QgsProcessingException: something is not chosen.
        """
        layer = self._chosen_image()
        return self._run(self._input(layer), layer)

    def _run(self, parameters: dict[str, Any], layer: QgsRasterLayer) -> Run:
        identifier = f"cnnmapper:{ALGORITHMS[self.mode()]}"
        algorithm = QgsApplication.processingRegistry().algorithmById(identifier)
        return Run(identifier, parameters, f"{algorithm.displayName()}, {layer.name()}")

    def shown_in_dialog(self, view: View) -> dict[str, Any]:
        """Return what is chosen so far, as a dialog takes it."""
        try:
            return {**self.run_of(view).parameters, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        except QgsProcessingException:
            layer = self.layer()
            model = self.model.path()
            return {
                **({"INPUT": layer.id()} if layer else {}),
                **({"MODEL": model} if model else {}),
            }

    def keep(self) -> None:
        """Keep what is chosen for the next time."""
        settings = QgsSettings()
        settings.setValue(_KEPT + "map", self.kind.currentData())
        settings.setValue(_KEPT + "area", self.area.currentData())
        for name, tick in self.outputs.items():
            settings.setValue(_KEPT + name, tick.isChecked())

    def _restore(self) -> None:
        settings = QgsSettings()
        for box, name in ((self.kind, "map"), (self.area, "area")):
            box.setCurrentIndex(max(0, box.findData(settings.value(_KEPT + name))))
        for name, tick in self.outputs.items():
            tick.setChecked(settings.value(_KEPT + name, name == "OUTPUT", type=bool))

    def _tell(self, *_: object) -> None:
        self.polygons.setVisible(self.area.currentData() == POLYGONS)
        self.changed.emit()

    def _chosen_image(self) -> QgsRasterLayer:
        layer = self.layer()
        if layer is None:
            raise QgsProcessingException(
                tr("No image is chosen. Add a raster layer to the project.")
            )
        return layer

    def _input(self, layer: QgsRasterLayer) -> dict[str, Any]:
        model = self.model.path()
        if not model:
            raise QgsProcessingException(
                tr("No model is chosen. Choose a Keras file, an ONNX file or an exported folder.")
            )
        parameters: dict[str, Any] = {"INPUT": layer.id(), "MODEL": model}
        if self.area.currentData() == POLYGONS:
            polygons = self.polygons.currentLayer()
            if polygons is None:
                raise QgsProcessingException(
                    tr("No layer of polygons is chosen. Choose one, or another area.")
                )
            parameters[MASK] = polygons.id()
        return parameters


def _layers(parent: QWidget, kind: Any, name: str) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox(parent)
    box.setFilters(kind)
    box.setAccessibleName(name)
    return narrow(box)


def _choices(parent: QWidget, name: str, texts: dict[str, str]) -> QComboBox:
    box = QComboBox(parent)
    for value, text in texts.items():
        box.addItem(text, value)
    box.setAccessibleName(name)
    return narrow(box)
