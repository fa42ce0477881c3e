"""``cnnmapper:mergemaps``: one map of the parts that several runs made."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ..engine.contract.job import MergeJob
from ..engine.contract.result import MergeResult
from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .inference_parameters import machine
from .layers import gdal_connection, named_items
from .part_parameters import map_entry
from .raster_destination import MergedDestination, output_path
from .styling import name_when_loaded, style_when_loaded


class MergeMaps(CnnMapperAlgorithm):
    """A GeoTIFF as a single run makes it, or a virtual raster."""

    NAME = "mergemaps"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Merge the parts of a map")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("mosaic,cluster,parallel,large area,VRT,COG,join,combine")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Makes one map of parts that were made with PART, equal to that of a single run, with "
            "its legend, overviews and the record of its making. First it is checked that all "
            "parts are there, whole, and of one map: one plan, one model, one method. Else the "
            "files are named that are missing, broken, doubled or foreign, with the command that "
            "makes what is missing."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                PartsParameter("INPUT", tr("Parts"), QgsProcessing.SourceType.TypeRaster),
                tr(
                    "The files of the parts in any order, or (in scripts, models and on the "
                    "command line) the folder in which they lie."
                ),
            ),
            map_entry(),
            *(entry for entry in machine() if entry.field == "creation_options"),
            Entry(
                MergedDestination("OUTPUT", tr("Merged map")),
                tr(
                    "A GeoTIFF (.tif), or a virtual raster (.vrt) that refers to the parts and "
                    "copies nothing: they have to stay where they are."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("PART_COUNT", tr("Number of parts")),
            QgsProcessingOutputNumber("WIDTH", tr("Width of the map in pixels")),
            QgsProcessingOutputNumber("HEIGHT", tr("Height of the map in pixels")),
            QgsProcessingOutputNumber("VALID_PIXELS", tr("Pixels of the map with data")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def complaint(
        self,
        definition: QgsProcessingParameterDefinition,
        value: Any,
        context: QgsProcessingContext,
    ) -> str:
        """Name the part that is not there."""
        if definition.name() == "INPUT":
            try:
                self._files(value, context)
            except QgsProcessingException as error:
                return str(error)
        return super().complaint(definition, value, context)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the map comes later."""
        self._inputs = self._files(parameters.get("INPUT"), context)
        self._fields = self.job_fields(parameters, context)

    def _files(self, value: Any, context: QgsProcessingContext) -> tuple[str, ...]:
        """Return the files and folders.

        A file that is damaged is no layer of QGIS's, but the engine has to name it.

        Raises:
            QgsProcessingException: something is neither a file nor a layer.
        """
        found = []
        for item in named_items(value, context):
            layer = item
            if isinstance(item, str):
                if os.path.exists(item):
                    found.append(os.path.abspath(item))
                    continue
                layer = QgsProcessingUtils.mapLayerFromString(item, context, False)
            if not isinstance(layer, QgsRasterLayer):
                raise QgsProcessingException(
                    tr(
                        "INPUT: {item} is neither a file nor a layer; expected are the parts of a "
                        "map, or the folder in which they lie."
                    ).format(item=item)
                )
            found.append(gdal_connection("INPUT", layer, self.credentials).path)
        if not found:
            raise QgsProcessingException(
                tr("INPUT: no part is given; expected are the parts of a map.")
            )
        return tuple(found)

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Merge in the worker."""
        target = output_path(self, "OUTPUT", parameters, context)
        job = MergeJob(self._inputs, absolute(target), **self._fields)
        result = self.run_job(job, MergeResult, feedback)
        usual = self.parameterDefinition("OUTPUT").description()
        name_when_loaded(target, usual, f"{usual}: {Path(target).stem}", context)
        style_when_loaded(target, result.styles.get("OUTPUT"), context)
        return {
            "OUTPUT": target,
            "PART_COUNT": result.parts,
            "WIDTH": result.width,
            "HEIGHT": result.height,
            "VALID_PIXELS": result.valid_pixels,
            "SECONDS": result.seconds,
        }


class PartsParameter(QgsProcessingParameterMultipleLayers):
    """Several rasters, or the folder in which they lie."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:
        """Tell whether something is named; what it is the algorithm says."""
        if isinstance(value, str):
            return bool(value.strip())
        return bool(super().checkValueIsAcceptable(value, context))
