"""Outputs that are layers: their file names, which decide nothing but have to be right."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProperty,
)

from ..translation import tr


class NamedDestination:
    """An output of one format, whatever QGIS's options and the file dialog propose otherwise."""

    ENDINGS: tuple[str, ...] = ()
    """The endings that its name may have, without the dot; the first is added where none is."""

    def clone(self: Any) -> Any:
        """Return a copy; QGIS asks for one whenever it hands a definition on."""
        copy = type(self)(self.name(), self.description())
        copy.setHelp(self.help())
        copy.setFlags(self.flags())
        copy.setCreateByDefault(self.createByDefault())
        copy.setDefaultValue(self.defaultValue())
        return copy

    def way_out(self) -> str:
        """Return what to do for another format."""
        raise NotImplementedError

    def defaultFileExtension(self) -> str:
        """Return the ending of temporary files."""
        return self.ENDINGS[0]

    def isSupportedOutputValue(
        self, value: object, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse another ending before anything starts."""
        reason = self.misfit(value, context)
        return not reason, reason

    def misfit(self: Any, value: object, context: QgsProcessingContext) -> str:
        """Return what is wrong with the file name, or an empty string."""
        path = _given(value, context)
        if not path:
            return ""
        if pathlib.Path(path).is_dir():
            return tr("{}: {} is a folder; expected is the name of a file in it.").format(
                self.name(), path
            )
        ending = pathlib.Path(path).suffix
        if not ending or ending[1:].lower() in self.ENDINGS:
            return ""
        expected = tr(" or ").join(f".{known}" for known in self.ENDINGS)
        return tr("{}: {} ends with {}; expected is {}. {}").format(
            self.name(), path, ending, expected, self.way_out()
        )

    def completed(self, value: Any, context: QgsProcessingContext) -> Any:
        """Return the value with an ending, where its file name has none."""
        path = _given(value, context)
        if not path or pathlib.Path(path).suffix:
            return value
        path = f"{path}.{self.ENDINGS[0]}"
        if not isinstance(value, QgsProcessingOutputLayerDefinition):
            return path
        copy = QgsProcessingOutputLayerDefinition(value)
        copy.sink = QgsProperty.fromValue(path)
        return copy


class RasterDestination(NamedDestination, QgsProcessingParameterRasterDestination):
    """A raster."""

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings that are possible."""
        return list(self.ENDINGS)


class MapDestination(RasterDestination):
    """A map: legend, band names and provenance need a GeoTIFF."""

    ENDINGS: tuple[str, ...] = ("tif", "tiff")

    def way_out(self) -> str:
        """Return what to do for another format."""
        return tr(
            "Maps are written as GeoTIFF, which holds legend, band names and provenance; for "
            "another format, use Export > Save As on the layer afterwards."
        )


class MergedDestination(MapDestination):
    """A map, or a virtual raster of its parts."""

    ENDINGS = ("tif", "tiff", "vrt")

    def way_out(self) -> str:
        """Return what to do for another format."""
        return tr(
            "A map is written as GeoTIFF (.tif), or as a virtual raster of its parts (.vrt); for "
            "another format, use Export > Save As on the layer afterwards."
        )


class VrtDestination(RasterDestination):
    """A virtual raster."""

    ENDINGS = ("vrt",)

    def createFileFilter(self) -> str:
        """Return what the file dialog offers."""
        return tr("Virtual rasters (*.vrt *.VRT)")

    def way_out(self) -> str:
        """Return what to do for another format."""
        return tr("Only a virtual raster reads its pixels where they lie.")


def output_path(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return where a layer goes, with its ending; from then on QGIS knows what it is to load.

    Raises:
        QgsProcessingException: the name is not one of its format.
    """
    definition, value = algorithm.parameterDefinition(name), parameters.get(name)
    reason = definition.misfit(value, context)
    if reason:
        raise QgsProcessingException(reason)
    given = {**parameters, name: definition.completed(value, context)}
    return str(algorithm.parameterAsOutputLayer(given, name, context))


def _given(value: object, context: QgsProcessingContext) -> str:
    """Return the file name that somebody chose; empty: none, or a temporary file."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _fine = value.valueAsString(context.expressionContext(), "")
    path = value if isinstance(value, str) else ""
    return "" if path == QgsProcessing.TEMPORARY_OUTPUT else path
