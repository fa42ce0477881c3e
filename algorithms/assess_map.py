"""``cnnmapper:assessmap``: a class map against reference data."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..engine.contract.job import AssessJob, RasterInput
from ..engine.contract.result import AssessResult
from ..translation import tr
from .assessment import MapAssessment
from .base import Entry, Parameters, Results, absolute
from .layers import gdal_connection
from .reference_features import ReferenceFeatures

_REFERENCES = ("REFERENCE_RASTER", "REFERENCE_FEATURES", "REFERENCE")
"""Of these, one is given."""


class AssessMap(MapAssessment):
    """The reference is a raster, points or polygons."""

    NAME = "assessmap"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Assess a class map")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("reference,ground truth,f1,iou,mcc,olofsson,area estimation,calibration")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Holds a class map against reference data, a raster or points or polygons with a class "
            "field, and reports its accuracy: confusion matrix, overall accuracy, user's and "
            "producer's accuracy, F1, intersection over union, kappa and the Matthews correlation "
            "coefficient. For a random sample stratified by map class also area-adjusted accuracy "
            "and areas with 95 % confidence intervals (Olofsson et al. 2014), and with the "
            "probabilities a reliability diagram."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            Entry(
                QgsProcessingParameterRasterLayer("MAP", tr("Class map")),
                tr("One band with a whole number for each class."),
            ),
            *self._reference_entries(),
            Entry(
                QgsProcessingParameterBoolean(
                    "STRATIFIED",
                    tr("The reference is a random sample stratified by map class"),
                    defaultValue=False,
                ),
                tr(
                    "Also estimate area-adjusted accuracy and areas. True only if the places were "
                    "drawn at random within each class of this map (or at random over all of it); "
                    "training data and convenient places are no such sample."
                ),
                field="stratified",
            ),
            Entry(
                QgsProcessingParameterRasterLayer(
                    "PROBABILITIES", tr("Probabilities"), optional=True
                ),
                tr(
                    "The map of probabilities from the same run, one band for each class, or that "
                    "of the second of two classes: adds a reliability diagram and the expected "
                    "calibration error."
                ),
            ),
            self.classes_entry(),
            self.ignore_entry(
                tr(
                    "Class values of the reference that mean “not known”, separated by commas, "
                    "such as 0,255; beside its nodata value."
                )
            ),
            *self.report_entries(tr("Accuracy report")),
        ]

    def _reference_entries(self) -> list[Entry]:
        source = QgsProcessing.SourceType
        vector = [source.TypeVectorPoint, source.TypeVectorPolygon]
        # For scripts and models from before there were two parameters. A field that belongs to
        # a parameter which takes rasters, too, ends QGIS 3.22 with a segmentation fault.
        either = QgsProcessingParameterMapLayer(
            "REFERENCE", tr("Reference"), None, True, [source.TypeRaster, *vector]
        )
        either.setFlags(either.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
        return [
            Entry(
                QgsProcessingParameterRasterLayer(
                    "REFERENCE_RASTER", tr("Reference raster"), optional=True
                ),
                tr(
                    "What is really there, as a raster of classes in the map's CRS; its nodata "
                    "value is left out. This, or points or polygons."
                ),
            ),
            Entry(
                QgsProcessingParameterVectorLayer(
                    "REFERENCE_FEATURES",
                    tr("Reference points or polygons"),
                    vector,
                    optional=True,
                ),
                tr(
                    "What is really there, as points or polygons in any CRS. A polygon counts for "
                    "the pixels whose centres lie in it."
                ),
            ),
            Entry(
                QgsProcessingParameterField(
                    "FIELD",
                    tr("Field of the class"),
                    parentLayerParameterName="REFERENCE_FEATURES",
                    optional=True,
                ),
                tr(
                    "For points and polygons: the field with the number of the class, or its name "
                    "as in the legend."
                ),
                field="field",
            ),
            Entry(
                either,
                tr(
                    "In scripts and models: a raster, points or polygons, in the place of the two "
                    "parameters above."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy, 0 to 1")),
            QgsProcessingOutputNumber("KAPPA", tr("Kappa")),
            QgsProcessingOutputNumber("MCC", tr("Matthews correlation coefficient")),
            QgsProcessingOutputNumber("MEAN_F1", tr("Mean F1")),
            QgsProcessingOutputNumber("MEAN_IOU", tr("Mean intersection over union")),
            QgsProcessingOutputNumber("SAMPLES", tr("Samples")),
            QgsProcessingOutputNumber("LEFT_OUT", tr("Samples outside the map or its data")),
            QgsProcessingOutputNumber("ADJUSTED_ACCURACY", tr("Area-adjusted accuracy, 0 to 1")),
            QgsProcessingOutputNumber(
                "ADJUSTED_MARGIN", tr("Half of its 95 % confidence interval")
            ),
            QgsProcessingOutputNumber("CALIBRATION_ERROR", tr("Expected calibration error")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the paths of the outputs come later."""
        class_map = self.raster("MAP", parameters, context)
        if class_map is None:
            raise QgsProcessingException(tr("MAP: no raster is given; expected is one."))
        fields = self.job_fields(parameters, context)
        self.check_classes(fields["classes"])
        raster, self._features = self._reference(fields["field"], parameters, context)
        self._job = AssessJob(
            map=class_map,
            raster=raster,
            probabilities=self.raster("PROBABILITIES", parameters, context),
            **fields,
        )

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse two references at once, and none."""
        given = [name for name in _REFERENCES if parameters.get(name) not in (None, "")]
        if not given:
            return tr(
                "No reference is given; expected is REFERENCE_RASTER (a raster) or "
                "REFERENCE_FEATURES (points or polygons)."
            )
        if len(given) > 1:
            return tr(
                "{} are both given; expected is one reference. Empty the one that you do not want."
            ).format(tr(" and ").join(given))
        return ""

    def _reference(
        self, field: str, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[Optional[RasterInput], Optional[ReferenceFeatures]]:
        (name,) = (name for name in _REFERENCES if parameters.get(name) not in (None, ""))
        layer = self.parameterAsLayer(parameters, name, context)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            if field:
                raise QgsProcessingException(
                    tr(
                        "FIELD is {field}, but {name} is a raster, which has no fields. Empty "
                        "FIELD, or choose a layer of points or polygons."
                    ).format(field=field, name=name)
                )
            return gdal_connection(name, layer, self.credentials), None
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            if not field:
                raise QgsProcessingException(
                    tr(
                        "FIELD: nothing is given; expected is the field of {name} that holds the "
                        "class."
                    ).format(name=name)
                )
            return None, ReferenceFeatures(name, layer, field)
        raise QgsProcessingException(
            tr(
                "{name}: {value} cannot be opened; expected is a raster, or a layer of points or "
                "polygons."
            ).format(name=name, value=parameters.get(name))
        )

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Assess in the worker."""
        files = self.files(parameters, context)
        # Here, in the background, for a layer may be large.
        vector = self._features.written(feedback) if self._features else None
        job = dataclasses.replace(
            self._job,
            vector=vector,
            report=absolute(files.get("OUTPUT_HTML", "")),
            numbers=absolute(files.get("OUTPUT_CSV", "")),
        )
        try:
            result = self.run_job(job, AssessResult, feedback)
        finally:
            if vector:
                Path(vector.path).unlink(missing_ok=True)
        return {
            **files,
            "OVERALL_ACCURACY": result.overall_accuracy,
            "KAPPA": result.kappa,
            "MCC": result.mcc,
            "MEAN_F1": result.macro_f1,
            "MEAN_IOU": result.mean_iou,
            "SAMPLES": result.samples,
            "LEFT_OUT": result.outside,
            "ADJUSTED_ACCURACY": result.adjusted_accuracy,
            "ADJUSTED_MARGIN": result.adjusted_margin,
            "CALIBRATION_ERROR": result.calibration_error,
            "SECONDS": result.seconds,
        }
