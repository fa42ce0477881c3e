"""``cnnmapper:suggestlabels``: the points that are worth a label next."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..engine.contract.job import RasterInput, SuggestLabelsJob
from ..engine.contract.result import SuggestLabelsResult
from ..engine.contract.suggest_job import MEASURES, MOST_POINTS
from ..translation import tr
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute
from .layers import gdal_connection, raster_layers
from .legend_file import legend_entry, require_legend
from .mask_features import write_shapes
from .raster_destination import output_path
from .styling import style_when_loaded
from .vector_destination import PointsDestination

_LABELS = "LABELS"


class SuggestLabels(CnnMapperAlgorithm):
    """Where the model is least sure, spread over the map and its classes."""

    NAME = "suggestlabels"
    GROUP = "training"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Suggest where to label next")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("active learning,uncertainty,sampling,labels,annotation,margin,entropy,training")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Finds the pixels of a class map whose labels would tell the model most: where it is "
            "least sure, apart from each other, and of every class. The result is a layer of "
            "points with an empty field “class”, whose form offers the classes. Fill it in, "
            "sample patches of these points and the old ones together, and train on from the "
            "last model."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [*self._maps(), *self._choice(), *self._numbers()]

    def _maps(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterRasterLayer("INPUT", tr("Class map")),
                tr("One band with a whole number for each class, such as a map of CNN Mapper."),
            ),
            Entry(
                QgsProcessingParameterRasterLayer("PROBABILITIES", tr("Probabilities")),
                tr(
                    "The map of probabilities from the same run (OUTPUT_PROBABILITIES): one band "
                    "for each class, named after it."
                ),
            ),
            Entry(
                QgsProcessingParameterFeatureSource(
                    _LABELS,
                    tr("What is labelled already"),
                    [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                    optional=True,
                ),
                tr(
                    "Points or polygons, in any coordinate system: no point is suggested nearer "
                    "to them than SPACING."
                ),
            ),
        ]

    def _choice(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterEnum(
                    "MEASURE",
                    tr("Least sure by"),
                    options=[tr("Margin between the two best classes"), tr("Entropy")],
                    defaultValue=0,
                ),
                tr(
                    "Margin: where the two most probable classes are nearly equal. Entropy: where "
                    "the probability is spread over many classes."
                ),
                field="measure",
                convert=MEASURES.__getitem__,
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "BY_CLASS", tr("As many of each class"), defaultValue=True
                ),
                tr(
                    "By the class on the map; what a class has not, the others get. Otherwise the "
                    "least sure pixels of the whole map, whatever their class."
                ),
                field="by_class",
            ),
        ]

    def _numbers(self) -> list[Entry]:
        kind = QgsProcessingParameterNumber.Type.Integer
        return [
            Entry(
                QgsProcessingParameterNumber(
                    "COUNT", tr("Points"), kind, 60, False, 1, MOST_POINTS
                ),
                tr("How many to suggest, at the most."),
                field="count",
            ),
            Entry(
                QgsProcessingParameterNumber(
                    "SPACING", tr("Distance between points (pixels)"), kind, 16, False, 1, 10_000
                ),
                tr(
                    "At least so many pixels of the map lie between two points: labels of "
                    "neighbours tell nearly the same. A good value is the receptive field."
                ),
                field="spacing",
            ),
            legend_entry(
                tr(
                    "Names and colours of the classes: {kinds}. Empty: those that the map carries "
                    "itself. The form offers them all, also those that are not on the map."
                )
            ),
            Entry(
                PointsDestination("OUTPUT", tr("Points to label")),
                tr(
                    "A GeoPackage (.gpkg); a file of this name is replaced as a whole. Fields: "
                    "class (empty, for the label), on_map and name_on_map (what the map says), "
                    "unsure (0 to 1) and rank."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputNumber("POINTS", tr("Points")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration in seconds")),
        ]

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse a legend that is none."""
        super().check_early(parameters, context)
        require_legend(self.job_fields(parameters, context)["classes"])

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the layer comes later."""
        rasters: dict[str, RasterInput] = {}
        for name in ("INPUT", "PROBABILITIES"):
            layers = raster_layers(name, parameters.get(name), context)
            if not layers:
                raise QgsProcessingException(
                    tr("{name}: no raster is given; expected is one.").format(name=name)
                )
            rasters[name] = gdal_connection(name, layers[0], self.credentials)
        self._labels = self.parameterAsSource(parameters, _LABELS, context)
        self._job = SuggestLabelsJob(
            rasters["INPUT"],
            rasters["PROBABILITIES"],
            "",
            **self.job_fields(parameters, context),
        )

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Look at the map in the worker."""
        target = output_path(self, "OUTPUT", parameters, context)
        job = dataclasses.replace(self._job, output=absolute(target))
        if self._labels is not None:
            path = Path(QgsProcessingUtils.generateTempFilename("labels.features"))
            labels = write_shapes(_LABELS, self._labels, path, feedback)
            job = dataclasses.replace(job, labels=labels)
        result = self.run_job(job, SuggestLabelsResult, feedback)
        style_when_loaded(target, None, context, own_style=True)
        return {"OUTPUT": target, "POINTS": result.points, "SECONDS": result.seconds}
