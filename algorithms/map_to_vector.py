"""``cnnmapper:maptovector``: the polygons of a class map, with its colours."""

from __future__ import annotations

import dataclasses

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterLayer,
)

from ..engine.contract.job import RasterInput, VectorJob
from ..engine.contract.result import VectorResult
from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .layers import gdal_connection, raster_layers
from .legend_file import legend_entry, require_legend
from .raster_destination import output_path
from .styling import style_when_loaded
from .vector_destination import PolygonsDestination


class MapToVector(CnnMapperAlgorithm):
    """One layer, in a GeoPackage of its own."""

    NAME = "maptovector"
    GROUP = "maps"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Class map to polygons")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("vectorise,vectorize,polygonize,raster to vector,land cover,GeoPackage")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Turns a class map into polygons in a GeoPackage: class, name, colour, area and number "
            "of pixels of each, with the colours of the map as the layer's style. A polygon is "
            "what hangs together in one class; pixels without data are left out. Before a "
            "simplification, the borders are exactly those of the pixels."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterRasterLayer("INPUT", tr("Class map")),
                tr(
                    "One band with a whole number for each class, such as a map of CNN Mapper. "
                    "Pixels without data get no polygon."
                ),
            ),
            Entry(
                QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True),
                tr(
                    "The map of confidence from the same run (OUTPUT_CONFIDENCE): the polygons get "
                    "a field with the mean of its band 1, the highest probability, 0 to 1."
                ),
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "DISSOLVE", tr("One feature for each class"), defaultValue=False
                ),
                tr("All polygons of a class in one feature, instead of a feature for each region."),
                field="dissolve",
            ),
            Entry(
                QgsProcessingParameterDistance(
                    "SIMPLIFY",
                    tr("Simplify borders by"),
                    defaultValue=0,
                    parentParameterName="INPUT",
                    minValue=0,
                ),
                tr(
                    "In units of the map, such as metres: what juts out less is cut off, about "
                    "where the triangles have a side of this length. One and a half to two pixels "
                    "smooth the steps of the pixels away. Borders that two polygons share stay "
                    "shared: no gaps, no overlaps. 0: the borders of the pixels. Fields for area "
                    "and pixels tell of the map, before this. All polygons are in memory at once: "
                    "about 400 bytes a vertex."
                ),
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "CONNECTIVITY",
                    tr("Neighbours of a pixel"),
                    options=["4", "8"],
                    defaultValue="4",
                    usesStaticStrings=True,
                ),
                tr(
                    "4: regions hang together by the sides of their pixels. 8: by the corners as "
                    "well; such a region is one feature whose parts touch."
                ),
                advanced=True,
                field="connectivity",
                convert=int,
            ),
            legend_entry(
                tr(
                    "Names and colours of the classes: {kinds}. Empty: those that the map carries "
                    "itself."
                )
            ),
            Entry(
                PolygonsDestination("OUTPUT", tr("Polygons")),
                tr(
                    "A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: "
                    "class, name, colour, pixels, area_m2, and confidence where it is given. "
                    "area_m2 is the area of the pixels in the projection of the map; of a map in "
                    "degrees, that on its ellipsoid."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("FEATURES", tr("Features")),
            QgsProcessingOutputNumber("CLASS_COUNT", tr("Classes")),
            QgsProcessingOutputNumber("PIXELS", tr("Pixels with a class")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the output comes later."""
        rasters: dict[str, RasterInput] = {}
        for name in ("INPUT", "CONFIDENCE"):
            layers = raster_layers(name, parameters.get(name), context)
            if layers:
                rasters[name] = gdal_connection(name, layers[0], self.credentials)
        if "INPUT" not in rasters:
            raise QgsProcessingException(
                tr("{name}: no raster is given; expected is one.").format(name="INPUT")
            )
        self._job = VectorJob(
            rasters["INPUT"],
            "",
            rasters.get("CONFIDENCE"),
            simplify=self.parameterAsDouble(parameters, "SIMPLIFY", context),
            **self.job_fields(parameters, context),
        )
        require_legend(self._job.classes)

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Follow the borders in the worker."""
        target = output_path(self, "OUTPUT", parameters, context)
        job = dataclasses.replace(self._job, output=absolute(target))
        result = self.run_job(job, VectorResult, feedback)
        style_when_loaded(target, None, context, own_style=True)
        return {
            "OUTPUT": target,
            "FEATURES": result.features,
            "CLASS_COUNT": result.classes,
            "PIXELS": result.pixels,
            "SECONDS": result.seconds,
        }
