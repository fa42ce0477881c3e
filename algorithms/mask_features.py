"""Polygons that limit a map: the parameters, and how a layer's features reach the worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
)

from ..engine.contract.feature_file import Value, write_features
from ..engine.contract.job import VectorInput
from ..translation import tr
from ..worker.errors import CancelledError
from .base import Entry
from .reference_features import as_gdal_takes_it, flat

MASK = "MASK"


def mask_entries() -> list[Entry]:
    """Return the polygons, and what belongs to them."""
    return [
        Entry(
            QgsProcessingParameterFeatureSource(
                MASK,
                tr("Polygons that limit the map"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr(
                "The map has data inside these polygons only, and nothing is computed elsewhere; "
                "inside, it equals the map of the whole image. A layer in any coordinate system, "
                "or the features selected in it. A pixel belongs to a polygon by its centre. "
                "Without an area (EXTENT, BOX), the map is what lies around the polygons."
            ),
        ),
        Entry(
            QgsProcessingParameterBoolean(
                "ALL_TOUCHED", tr("Include pixels that polygons touch"), defaultValue=False
            ),
            tr("A pixel belongs to every polygon (MASK) that touches it, not by its centre."),
            advanced=True,
            field="all_touched",
        ),
    ]


def write_mask(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback) -> VectorInput:
    """Write the polygons for the worker.

    Args:
        source: of the parameter: the layer, or what is selected in it.
        feedback: asked whether to go on.

    Raises:
        QgsProcessingException: they cannot be written.
        CancelledError: the user cancelled.
    """
    path = Path(QgsProcessingUtils.generateTempFilename("mask.features"))
    return write_shapes(MASK, source, path, feedback)


def write_shapes(
    name: str, source: QgsProcessingFeatureSource, path: Path, feedback: QgsProcessingFeedback
) -> VectorInput:
    """Write the geometries of a source for the worker.

    Args:
        name: the parameter.
        source: the layer, or what is selected in it.
        path: the file to write.
        feedback: asked whether to go on.

    Raises:
        QgsProcessingException: they cannot be written.
        CancelledError: the user cancelled.
    """
    feedback.setProgressText(tr("Reading the features of {name}").format(name=name))
    try:
        write_features(path, as_gdal_takes_it(source.sourceCrs()), _shapes(source, feedback))
    except OSError as error:
        raise QgsProcessingException(
            tr(
                "{name}: the features could not be written to the file {path} for the worker "
                "({reason}). Make room on the disk of the temporary files."
            ).format(name=name, path=path, reason=error.strerror or error)
        ) from None
    return VectorInput(str(path), str(source.sourceName()))


def _shapes(
    source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
) -> Iterator[tuple[Value, Optional[bytes]]]:
    features = source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([]))
    feature = QgsFeature()
    while features.nextFeature(feature):
        if feedback.isCanceled():
            raise CancelledError(tr("Nothing was written; what was there before is as it was."))
        yield None, flat(feature.geometry())
