"""``cnnmapper:comparemaps``: where two class maps differ, and how."""

from __future__ import annotations

import dataclasses

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterLayer,
)

from ..engine.contract.job import CompareJob
from ..engine.contract.result import CompareResult
from ..translation import tr
from .assessment import MapAssessment
from .base import Entry, Parameters, Results, absolute
from .raster_destination import MapDestination, output_path
from .styling import style_when_loaded


class CompareMaps(MapAssessment):
    """Two maps of any pixel size."""

    NAME = "comparemaps"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Compare two class maps")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        return [*super().tags(), *tr("difference,change,cross tabulation").split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Says how far two class maps agree, and where and how they differ. Their pixels may "
            "differ in size and position: the classes are compared at the pixel centres of the "
            "coarser map, and by the area that they share. Makes a difference map, a report and a "
            "table of all numbers."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterRasterLayer("MAP_A", tr("Map A")),
                tr("A class map: one band with a whole number for each class."),
            ),
            Entry(
                QgsProcessingParameterRasterLayer("MAP_B", tr("Map B")),
                tr("Another one, with the same numbers for the same classes and in the same CRS."),
            ),
            self.classes_entry(),
            self.ignore_entry(
                tr(
                    "Class values that mean no data in either map, separated by commas, such as "
                    "0,255; beside the nodata values of the maps."
                )
            ),
            Entry(
                MapDestination("OUTPUT", tr("Difference map"), optional=True),
                tr(
                    "On the pixels of the coarser map: which class is in A and which in B, with a "
                    "legend."
                ),
            ),
            *self.report_entries(tr("Comparison report")),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("AGREEMENT", tr("Agreement at pixel centres, 0 to 1")),
            QgsProcessingOutputNumber("AREA_AGREEMENT", tr("Agreement by area, 0 to 1")),
            QgsProcessingOutputNumber("KAPPA", tr("Kappa at pixel centres")),
            QgsProcessingOutputNumber("COMPARED_PIXELS", tr("Pixel centres compared")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the paths of the outputs come later."""
        maps = [self.raster(name, parameters, context) for name in ("MAP_A", "MAP_B")]
        for name, found in zip(("MAP_A", "MAP_B"), maps):
            if found is None:
                raise QgsProcessingException(
                    tr("{name}: no raster is given; expected is one.").format(name=name)
                )
        self._job = CompareJob(maps[0], maps[1], **self.job_fields(parameters, context))
        self.check_classes(self._job.classes)

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Compare in the worker."""
        files = self.files(parameters, context)
        target = output_path(self, "OUTPUT", parameters, context)
        job = dataclasses.replace(
            self._job,
            difference=absolute(target),
            report=absolute(files.get("OUTPUT_HTML", "")),
            numbers=absolute(files.get("OUTPUT_CSV", "")),
        )
        result = self.run_job(job, CompareResult, feedback)
        if target:
            style_when_loaded(target, result.styles.get("OUTPUT"), context)
            files["OUTPUT"] = target
        return {
            **files,
            "AGREEMENT": result.agreement,
            "AREA_AGREEMENT": result.area_agreement,
            "KAPPA": result.kappa,
            "COMPARED_PIXELS": result.compared_pixels,
            "SECONDS": result.seconds,
        }
