"""``cnnmapper:editcard``: what a model card says of its model, changed without a new export."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..engine.contract.file_kind import meant_by
from ..engine.contract.job import ACTIVATIONS, EditCardJob
from ..engine.contract.result import EditCardResult
from ..engine.early import check_legend
from ..translation import tr
from ..worker.engine_texts import in_language
from ..worker.environment import exports_folder
from .base import CnnMapperAlgorithm, Entry, Parameters, Results
from .early_checks import card_of
from .legend_file import legend_entry, require_legend
from .model_parameters import model, require_model, trust
from .training_parameters import IMAGES, images_of, training_images, training_values

_CHOICES = ("TRAINING_VALUES", "ACTIVATION")
_CHANGING = (
    "CLASSES", "BANDS", IMAGES, "PIXEL_SIZE", "SENSOR", "DESCRIPTION", "LICENCE", "THRESHOLD",
    *_CHOICES,
)  # fmt: skip
"""Of these, one at least is given."""


class EditCard(CnnMapperAlgorithm):
    """Change the card; the model stays as it is."""

    NAME = "editcard"
    GROUP = "model"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Edit a model card")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr("classes,legend,bands,statistics,training,metadata,description,licence,rename")
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Changes what the model card of an exported model says of it: classes with their "
            "colours, names of the bands, what the model was trained on, description and licence. "
            "What is left empty stays as it is. The model itself is not touched and need not be "
            "exported again; the next map is made by the new card."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            model(),
            legend_entry(
                tr(
                    "The classes: {kinds}. One class for each channel of the model's output, in "
                    "their order, or in that of a column “index” of a table; values that count "
                    "from 0 are the channels' numbers. The maps hold the legend's values."
                )
            ),
            Entry(
                QgsProcessingParameterString("BANDS", tr("Names of the bands"), optional=True),
                tr(
                    "The bands that the model was trained with, in the order of its input: "
                    "B04,B03,B02,B08. An image whose bands have these names may have them in any "
                    "order. Several inputs are separated by “;”."
                ),
                field="bands",
            ),
            training_images(),
            *self._texts(),
            training_values(),
            *self._numbers(),
            trust(),
        ]

    def _texts(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterString(
                    "PIXEL_SIZE", tr("Pixel size of the training (metres)"), optional=True
                ),
                tr(
                    "On the ground, such as 10; for a model of several inputs one number for "
                    "each, separated by commas. Empty: that of the images of the training, where "
                    "these are given."
                ),
                field="pixel_size",
            ),
            Entry(
                QgsProcessingParameterString("SENSOR", tr("Sensor"), optional=True),
                tr("What took the images of the training, such as Sentinel-2 MSI."),
                field="sensor",
            ),
            Entry(
                QgsProcessingParameterString(
                    "DESCRIPTION", tr("Description"), multiLine=True, optional=True
                ),
                tr("What the model is for, where it holds, and who made it, as people read it."),
                field="description",
            ),
            Entry(
                QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
                tr("Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name."),
                field="licence",
            ),
        ]

    def _numbers(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterString(
                    "HEAD", tr("Output of activation and threshold"), optional=True
                ),
                tr(
                    "Name of the model's output that the next two are for. Empty: the one that the "
                    "model card names as the result, or the only one."
                ),
                advanced=True,
                field="head",
            ),
            Entry(
                QgsProcessingParameterEnum(
                    "ACTIVATION",
                    tr("What the model's numbers are"),
                    options=[
                        tr("As the card says"),
                        tr("None: quantities, as they are"),
                        tr("Softmax: classes that exclude each other"),
                        tr("Sigmoid: each channel by itself"),
                    ],
                    defaultValue=0,
                ),
                tr(
                    "Softmax and Sigmoid: class probabilities, or logits to which the function is "
                    "applied, if the network does not end with it already. None: a regression."
                ),
                advanced=True,
                field="activation",
                convert=ACTIVATIONS.__getitem__,
            ),
            Entry(
                QgsProcessingParameterString("THRESHOLD", tr("Threshold"), optional=True),
                tr(
                    "The probability above which a class or label is on the map, 0 to 1, of a "
                    "model with one sigmoid channel, or with labels that do not exclude each "
                    "other; of these also one for each, separated by commas: 0.3,0.5,0.4"
                ),
                advanced=True,
                field="threshold",
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFolder("OUTPUT", tr("SavedModel folder")),
            QgsProcessingOutputFile("CARD", tr("Model card")),
            QgsProcessingOutputString("SUMMARY", tr("What was changed")),
        ]

    def contradiction(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Refuse a run that would change nothing."""
        for name in _CHANGING:
            # The first choice of an enumeration is that nothing is chosen.
            nothing: tuple[object, ...] = (None, "", [], 0) if name in _CHOICES else (None, "", [])
            if parameters.get(name) not in nothing:
                return ""
        return tr(
            "Nothing is given that the card is to say; expected is at least one of {names}."
        ).format(names=", ".join(_CHANGING))

    def check_early(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse what is no model, a model without a card, and a legend that is none."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        require_model(fields["model"], fields["trust"])
        require_legend(fields["classes"])
        if fields["classes"]:
            check_legend(fields["classes"])
        if meant_by(Path(fields["model"])).is_dir() and card_of(fields["model"]) is None:
            raise QgsProcessingException(
                tr(
                    "MODEL: {folder} has no model card that could be edited; expected is a folder "
                    "that “Export a Keras model” (cnnmapper:exportmodel) made."
                ).format(folder=fields["model"])
            )

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job."""
        images = images_of(parameters.get(IMAGES), context, self.credentials)
        self._job = EditCardJob(
            training_images=images,
            exports=str(exports_folder()),
            **self.job_fields(parameters, context),
        )

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Edit in the worker."""
        result = self.run_job(self._job, EditCardResult, feedback)
        summary = in_language(result.summary)
        return {"OUTPUT": result.output, "CARD": result.card, "SUMMARY": summary}
