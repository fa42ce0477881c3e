"""A reference layer as a file that the worker reads: what QGIS shows is what is assessed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.contract.job import VectorInput
from ..translation import tr

_FORMATS = (".gpkg", ".geojson", ".json", ".shp", ".fgb")
"""Vector files that are handed on as they are; other layers are written to a GeoPackage first."""


def vector_input(name: str, layer: QgsVectorLayer, field: str) -> VectorInput:
    """Return the file and the layer in it that hold the features and their class.

    Args:
        name: the parameter.
        layer: the layer, as it is in QGIS.
        field: the field of the class.

    Raises:
        QgsProcessingException: it has no geometry, or not this field, or cannot be written.
    """
    if not layer.isSpatial():
        raise QgsProcessingException(
            tr(
                "{name}: the layer “{layer}” is a table without geometry; expected are points or "
                "polygons. Make points of its coordinates first, with “Create points layer from "
                "table”."
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
    return _own_file(layer, field) or _written(name, layer, fields.index(field))


def _own_file(layer: QgsVectorLayer, field: str) -> Optional[VectorInput]:
    """Return the layer's own file, unless QGIS shows something else than what is in it."""
    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, table = parts.get("path"), parts.get("layerName")
    provider = layer.dataProvider()
    as_it_is = (
        isinstance(path, str)
        and os.path.isfile(path)
        and Path(path).suffix.lower() in _FORMATS
        and not layer.subsetString()
        and not layer.isModified()
        # Virtual and joined fields are in the project alone.
        and field in [found.name() for found in provider.fields()]
        and layer.crs() == provider.crs()
    )
    if not as_it_is:
        return None
    # The worker runs in a folder of its own. A layer without a name gives an invalid QVariant.
    return VectorInput(os.path.abspath(path), table if isinstance(table, str) else "")


def _written(name: str, layer: QgsVectorLayer, index: int) -> VectorInput:
    """Write geometries and classes, nothing else: what is not needed cannot fail."""
    fields = QgsFields()
    fields.append(layer.fields().at(index))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    # Names that no field of a user's has.
    options.layerOptions = ["FID=cnnmapper_fid", "GEOMETRY_NAME=cnnmapper_geometry"]
    path = QgsProcessingUtils.generateTempFilename("reference.gpkg")
    anything, as_it_is = QgsWkbTypes.Type.Unknown, QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(path, fields, anything, layer.crs(), as_it_is, options)
    fast = QgsFeatureSink.Flag.FastInsert
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    fine = not writer.errorMessage()
    for feature in layer.getFeatures(request) if fine else ():
        copy = QgsFeature(fields)
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature.attribute(index)])
        fine = writer.addFeature(copy, fast)
        if not fine:
            break
    problem = writer.errorMessage()
    del writer  # closes the file
    if not fine or problem:
        raise QgsProcessingException(
            tr(
                "{name}: the layer “{layer}” could not be written to a file for the worker "
                "({reason}). Save it as a GeoPackage first (layer menu: Export > Save Features "
                "As), and use that."
            ).format(name=name, layer=layer.name(), reason=problem or tr("no reason was given"))
        )
    return VectorInput(path, title=layer.name())
