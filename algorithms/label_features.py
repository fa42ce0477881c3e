"""Labels that are points or polygons: what of a layer reaches the worker."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..engine.contract.job import VectorInput
from ..translation import tr
from .reference_features import as_gdal_takes_it, write_with_values

LABELS = "LABELS_FEATURES"


class LabelFeatures:
    """A layer, or what is selected in it, as it was when the algorithm was started."""

    def __init__(self, source: QgsProcessingFeatureSource, field: str) -> None:
        """Take a layer.

        Args:
            source: of the parameter.
            field: the field of the class.

        Raises:
            QgsProcessingException: it has no geometry, or not this field.
        """
        kind = QgsWkbTypes.geometryType(source.wkbType())
        if kind == QgsWkbTypes.GeometryType.NullGeometry:
            raise QgsProcessingException(
                tr(
                    "{name}: the layer “{layer}” is a table without geometry; expected are points "
                    "or polygons. Make points of its coordinates first, with “Create points layer "
                    "from table”."
                ).format(name=LABELS, layer=source.sourceName())
            )
        fields = [found.name() for found in source.fields()]
        if field not in fields:
            raise QgsProcessingException(
                tr(
                    "FIELD is {field}, but the layer “{layer}” has no such field; its fields are "
                    "{fields}. Choose the one that holds the class."
                ).format(
                    field=field or tr("nothing"),
                    layer=source.sourceName(),
                    fields=", ".join(fields) or tr("none"),
                )
            )
        self._source, self._index = source, fields.index(field)

    def written(self, feedback: QgsProcessingFeedback) -> VectorInput:
        """Write geometries and classes, nothing else.

        Raises:
            QgsProcessingException: they cannot be written.
            CancelledError: the user cancelled.
        """
        feedback.setProgressText(tr("Reading the labels"))
        title, crs = str(self._source.sourceName()), as_gdal_takes_it(self._source.sourceCrs())
        path = write_with_values(LABELS, title, crs, self._source, self._index, feedback)
        return VectorInput(str(path), title)
