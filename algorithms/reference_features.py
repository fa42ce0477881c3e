"""A reference layer, written for the worker: what QGIS shows is what is assessed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..engine.contract.feature_file import Value, write_features
from ..engine.contract.job import VectorInput
from ..translation import tr
from ..worker.errors import CancelledError


class ReferenceFeatures:
    """The features of a layer as they were when the algorithm was started."""

    def __init__(self, name: str, layer: QgsVectorLayer, field: str) -> None:
        """Take a layer; to be called on the thread that it belongs to.

        Args:
            name: the parameter.
            layer: the layer, as it is in QGIS.
            field: the field of the class.

        Raises:
            QgsProcessingException: it has no geometry, or not this field.
        """
        if not layer.isSpatial():
            raise QgsProcessingException(
                tr(
                    "{name}: the layer “{layer}” is a table without geometry; expected are points "
                    "or polygons. Make points of its coordinates first, with “Create points layer "
                    "from table”."
                ).format(name=name, layer=layer.name())
            )
        fields = [found.name() for found in layer.fields()]
        if field not in fields:
            raise QgsProcessingException(
                tr(
                    "FIELD is {field}, but the layer “{layer}” has no such field; its fields are "
                    "{fields}. Choose the one that holds the class."
                ).format(field=field, layer=layer.name(), fields=", ".join(fields) or tr("none"))
            )
        self._name, self._title = name, _title(layer)
        # Filters, edits that are not saved, virtual and joined fields: all are in it.
        self._source = QgsVectorLayerFeatureSource(layer)
        self._index = fields.index(field)
        self._crs = as_gdal_takes_it(layer.crs())

    def written(self, feedback: QgsProcessingFeedback) -> VectorInput:
        """Write geometries and classes, nothing else: what is not needed cannot fail.

        Raises:
            QgsProcessingException: they cannot be written.
            CancelledError: the user cancelled.
        """
        feedback.setProgressText(tr("Reading the reference"))
        path = write_with_values(
            self._name, self._title, self._crs, self._source, self._index, feedback
        )
        return VectorInput(str(path), self._title)


def write_with_values(
    name: str,
    title: str,
    crs: str,
    source: Union[QgsVectorLayerFeatureSource, QgsProcessingFeatureSource],
    index: int,
    feedback: QgsProcessingFeedback,
) -> Path:
    """Write geometries and the values of one field for the worker; return the file.

    Args:
        name: the parameter.
        title: what the layer is called in messages.
        crs: as GDAL takes it.
        source: of the features.
        index: of the field.
        feedback: asked whether to go on.

    Raises:
        QgsProcessingException: they cannot be written.
        CancelledError: the user cancelled.
    """
    path = Path(QgsProcessingUtils.generateTempFilename("reference.features"))
    try:
        write_features(path, crs, _features(source, index, feedback))
    except OSError as error:
        raise QgsProcessingException(
            tr(
                "{name}: the layer “{layer}” could not be written to the file {path} for the "
                "worker ({reason}). Make room on the disk of the temporary files."
            ).format(name=name, layer=title, path=path, reason=error.strerror or error)
        ) from None
    return path


def _features(
    source: Union[QgsVectorLayerFeatureSource, QgsProcessingFeatureSource],
    index: int,
    feedback: QgsProcessingFeedback,
) -> Iterator[tuple[Value, Optional[bytes]]]:
    feature = QgsFeature()
    features = source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([index]))
    while features.nextFeature(feature):
        if feedback.isCanceled():
            raise CancelledError(tr("Nothing was written; what was there before is as it was."))
        yield _value(feature.attribute(index)), flat(feature.geometry())


def _title(layer: QgsVectorLayer) -> str:
    """Return what reports and messages call a layer: by its file, where it has one."""
    if layer.providerType() == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path, table = parts.get("path"), parts.get("layerName")
        if isinstance(path, str) and os.path.exists(path):
            # A layer without a name gives an invalid QVariant.
            return os.path.abspath(path) + (f", layer {table}" if isinstance(table, str) else "")
    return str(layer.name())


def as_gdal_takes_it(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a coordinate reference system as any GDAL takes it; empty: none."""
    if not crs.isValid():
        return ""
    if crs.authid().startswith("EPSG:"):
        return str(crs.authid())
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def _value(value: Any) -> Value:
    """Return what a field holds as a number or a text."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (QDate, QDateTime, QTime)):
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    # PyQt's null is a QVariant; others are lists, dictionaries, bytes.
    if hasattr(value, "isNull") and value.isNull():
        return None
    return str(value)


def flat(geometry: QgsGeometry) -> Optional[bytes]:
    """Return a geometry as WKB without heights, arcs as lines; None: there is none."""
    shape = geometry.constGet()
    if shape is None:
        return None
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        geometry = QgsGeometry(shape.segmentize())
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        flat = geometry.constGet().clone()
        flat.dropZValue()
        flat.dropMValue()
        geometry = QgsGeometry(flat)
    return bytes(geometry.asWkb())
