"""``cnnmapper:inspectmodel``: a report on an exported model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..engine.contract.job import InspectJob
from ..engine.contract.result import InspectResult
from ..translation import tr
from ..worker.environment import exports_folder
from .base import CnnMapperAlgorithm, Entry, Parameters, Results, absolute, with_ending
from .layers import raster_layers
from .model_parameters import constant_inputs, device, model, require_model, trust


class InspectModel(CnnMapperAlgorithm):
    """What a model takes, gives, sees and costs."""

    NAME = "inspectmodel"
    GROUP = "model"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Inspect a model")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("report,describe,savedmodel,model card,layers,receptive field,architecture")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Writes a report on a model: a drawing of the network, its inputs, outputs "
            "and classes, what each layer sees of the image and what it costs, whether the dense "
            "method is proven, and how long a map would take on this machine. The model is run "
            "for a moment to find that out. A SavedModel without a model card is described as far "
            "as it can be: its fields are measured."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            model(),
            Entry(
                QgsProcessingParameterRasterLayer(
                    "INPUT", tr("Image to estimate time and memory for"), optional=True
                ),
                tr(
                    "Only its size counts; for a model of several sources, the first. Empty: width "
                    "and height below."
                ),
            ),
            *self._size(),
            constant_inputs(),
            trust(),
            device(),
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT_HTML", tr("Model report"), fileFilter=tr("HTML files (*.html)")
                ),
                tr("One page that needs no other file."),
            ),
        ]

    def _size(self) -> list[Entry]:
        integer = QgsProcessingParameterNumber.Type.Integer
        empty = tr("0: that of a Sentinel-2 tile at 10 m, 10980.")
        return [
            Entry(
                QgsProcessingParameterNumber(
                    name, title, type=integer, defaultValue=0, minValue=0, maxValue=10_000_000
                ),
                f"{text} {empty}",
                advanced=True,
                field=name.lower(),
            )
            for name, title, text in (
                ("WIDTH", tr("Width of an image"), tr("In pixels, where no image is given.")),
                ("HEIGHT", tr("Height of an image"), tr("In pixels, where no image is given.")),
            )
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFile("CARD", tr("Model card")),
            # Texts, as those of the export are.
            QgsProcessingOutputString("RECEPTIVE_FIELD", tr("Receptive field")),
            QgsProcessingOutputString("EXPRESSION_FIELD", tr("Expression field")),
            QgsProcessingOutputString("SCALE_FACTOR", tr("Scale factor")),
            QgsProcessingOutputBoolean("DENSE", tr("Dense method proven")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse an image of one side, and two images at once."""
        width = self.parameterAsInt(parameters, "WIDTH", context)
        height = self.parameterAsInt(parameters, "HEIGHT", context)
        if (width == 0) != (height == 0):
            return tr(
                "WIDTH is {width} and HEIGHT is {height}; expected are two numbers of pixels, or "
                "0 for both."
            ).format(width=width, height=height)
        if width and parameters.get("INPUT"):
            return tr(
                "INPUT is given, and WIDTH and HEIGHT too; expected is one or the other. Set WIDTH "
                "and HEIGHT to 0 for the size of INPUT."
            )
        return ""

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job; the path of the report comes later."""
        fields: dict[str, Any] = self.job_fields(parameters, context)
        layers = raster_layers("INPUT", parameters.get("INPUT"), context)
        if layers:
            layer = layers[0]
            fields |= {"image": layer.name(), "width": layer.width(), "height": layer.height()}
            if not layer.width() or not layer.height():
                raise QgsProcessingException(
                    tr(
                        "INPUT: the layer “{layer}” has no size in pixels (a web service, for "
                        "example); give WIDTH and HEIGHT instead."
                    ).format(layer=layer.name())
                )
        require_model(fields["model"], fields["trust"])
        self._fields = fields

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Inspect in the worker."""
        path = self.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
        path = absolute(with_ending(path, ".html"))
        job = InspectJob(output_html=path, exports=str(exports_folder()), **self._fields)
        result = self.run_job(job, InspectResult, feedback)
        return {
            "OUTPUT_HTML": result.output_html,
            "CARD": result.card,
            "RECEPTIVE_FIELD": result.receptive_field,
            "EXPRESSION_FIELD": result.expression_field,
            "SCALE_FACTOR": result.scale_factor,
            "DENSE": result.dense,
        }
