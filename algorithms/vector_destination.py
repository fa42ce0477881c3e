"""Outputs that are points or polygons: GeoPackages."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterVectorDestination

from ..translation import tr
from .raster_destination import NamedDestination


class GeoPackageDestination(NamedDestination, QgsProcessingParameterVectorDestination):
    """A layer of features: its style needs a GeoPackage."""

    ENDINGS = ("gpkg",)

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the endings that are possible."""
        return list(self.ENDINGS)

    def createFileFilter(self) -> str:
        """Return what the file dialog offers."""
        return tr("GeoPackages (*.gpkg *.GPKG)")


class PolygonsDestination(GeoPackageDestination):
    """A layer of polygons."""

    def __init__(
        self,
        name: str,
        description: str,
        optional: bool = False,
        createByDefault: bool = True,  # as QGIS's own are called
    ) -> None:
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        super().__init__(name, description, kind, None, optional, createByDefault)

    def way_out(self) -> str:
        """Return what to do for another format."""
        return tr(
            "Polygons are written as GeoPackage, which holds their style; for another format, use "
            "Export > Save Features As on the layer afterwards."
        )


class PointsDestination(GeoPackageDestination):
    """A layer of points."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, description, QgsProcessing.SourceType.TypeVectorPoint, None, True)

    def way_out(self) -> str:
        """Return what to do for another format."""
        return tr(
            "Points are written as GeoPackage, which holds their style; for another format, use "
            "Export > Save Features As on the layer afterwards."
        )
