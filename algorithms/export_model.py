"""``cnnmapper:exportmodel``: a Keras file becomes a SavedModel folder with its model card."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..engine.contract.file_kind import not_a_keras_file
from ..engine.contract.job import FORMATS, ExportJob
from ..engine.contract.result import ExportResult
from ..engine.early import check_legend
from ..translation import tr
from ..worker.engine_texts import in_language
from .base import (
    CnnMapperAlgorithm,
    Entry,
    Parameters,
    Results,
    absolute,
    require_file,
)
from .legend_file import legend_entry, require_legend
from .training_parameters import IMAGES, images_of, training_images, training_values


class ExportModel(CnnMapperAlgorithm):
    """Export a trained model once; apply it as often as you like."""

    NAME = "exportmodel"
    GROUP = "model"
    WITH_TENSORFLOW = True

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export a Keras model")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        return [*super().tags(), *tr("savedmodel,model card,h5,receptive field,convert").split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Turns a model that was saved with Keras into a SavedModel folder, which the inference "
            "algorithms and Orfeo ToolBox apply. A model card is written beside it: receptive "
            "field, expression field and scale factor, how each was found, what the numbers of its "
            "outputs are, the classes, and what the model was trained on, as far as that is given "
            "or its layers tell. With images of the training, the exported model also measures how "
            "unlike these a pixel is (a band of OUTPUT_CONFIDENCE)."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        anything = tr("All files (*)")
        return [
            Entry(
                QgsProcessingParameterFile(
                    "INPUT",
                    tr("Keras model"),
                    fileFilter=tr("Keras models (*.keras *.h5 *.hdf5)") + ";;" + anything,
                ),
                tr(
                    "The file that model.save() wrote: .keras, or .h5 of an older Keras, Keras 2 "
                    "included. Not a file of weights alone. Layers that augment the images of the "
                    "training do nothing in the exported model."
                ),
                field="model",
            ),
            legend_entry(
                tr(
                    "The classes, to be kept in the model card: {kinds}. One class for each "
                    "channel of the model's output, in their order, or two for one sigmoid "
                    "channel; values that count from 0 are the channels' numbers, and a column "
                    "“index” of a table numbers them else. The maps hold the legend's values."
                )
            ),
            Entry(
                QgsProcessingParameterString("BANDS", tr("Names of the bands"), optional=True),
                tr(
                    "The bands that the model was trained with, in the order of its input: "
                    "B04,B03,B02,B08. They are kept in the model card, and an image whose bands "
                    "have these names may have them in any order. Several inputs are separated "
                    "by “;”. Empty: not kept."
                ),
                field="bands",
            ),
            training_images(),
            training_values(),
            Entry(
                QgsProcessingParameterFile(
                    "CUSTOM_CODE",
                    tr("Python code of custom layers"),
                    optional=True,
                    fileFilter=tr("Python (*.py)") + ";;" + anything,
                ),
                tr(
                    "A Python file that registers the layers, functions or losses that Keras does "
                    "not have itself. It is run in the worker process: tick the box below."
                ),
                advanced=True,
                field="custom_code",
            ),
            Entry(
                QgsProcessingParameterBoolean(
                    "TRUST", tr("I trust this model and its code"), defaultValue=False
                ),
                tr(
                    "Code that comes with a model can do whatever you can do on this machine. It "
                    "is run only if you say that you trust it: the file above, and Lambda layers "
                    "inside the model."
                ),
                advanced=True,
                field="trust",
            ),
            file_format(),
            Entry(
                QgsProcessingParameterFolderDestination("OUTPUT", tr("SavedModel folder")),
                tr("The folder to make; the model card in it is called model_card.json."),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFile("CARD", tr("Model card")),
            # Texts: a field can be 16x12, and there is one for each source.
            QgsProcessingOutputString("RECEPTIVE_FIELD", tr("Receptive field")),
            QgsProcessingOutputString("EXPRESSION_FIELD", tr("Expression field")),
            QgsProcessingOutputString("SCALE_FACTOR", tr("Scale factor")),
            QgsProcessingOutputBoolean("DENSE", tr("The dense method is proven")),
            QgsProcessingOutputString("SUMMARY", tr("The model and its use in one paragraph")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse code that nobody trusts."""
        code = self.parameterAsFile(parameters, "CUSTOM_CODE", context)
        if code and not self.parameterAsBoolean(parameters, "TRUST", context):
            return tr(
                "CUSTOM_CODE is given, but TRUST is false. Code can do whatever you can do on this "
                "machine: read it, and set TRUST to true if you trust it."
            )
        return ""

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse files that are not there, and a legend that is none."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        path = Path(fields["model"])
        if not path.is_dir():
            require_file("INPUT", fields["model"], tr("a model that was saved with Keras"))
        found = not_a_keras_file(path)
        if found:
            raise QgsProcessingException(tr("INPUT: {found}").format(found=found))
        require_legend(fields["classes"])
        if fields["classes"]:
            check_legend(fields["classes"])
        require_file("CUSTOM_CODE", fields["custom_code"], tr("Python code"))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job."""
        self._job = ExportJob(
            output=absolute(self.parameterAsString(parameters, "OUTPUT", context).strip()),
            training_images=images_of(parameters.get(IMAGES), context, self.credentials),
            **self.job_fields(parameters, context),
        )

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Export in the worker."""
        result = self.run_job(self._job, ExportResult, feedback)
        return {
            "OUTPUT": result.output,
            "CARD": result.card,
            "RECEPTIVE_FIELD": result.receptive_field,
            "EXPRESSION_FIELD": result.expression_field,
            "SCALE_FACTOR": result.scale_factor,
            "DENSE": result.dense,
            "SUMMARY": in_language(result.summary),
        }


def file_format() -> Entry:
    """Return which files are written."""
    return Entry(
        QgsProcessingParameterEnum(
            "FORMAT",
            tr("Format"),
            options=list(FORMATS),
            defaultValue=FORMATS[0],
            usesStaticStrings=True,
        ),
        tr(
            "savedmodel or deepness (in scripts: the word, not a number). savedmodel: a "
            "SavedModel, and its networks as ONNX files. deepness: beside these "
            "onnx/deepness.onnx, which the QGIS plugin Deepness applies."
        ),
        advanced=True,
        field="format",
    )
