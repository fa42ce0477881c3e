"""``cnnmapper:trainmodel``: from patches to a network that is exported and known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..engine.contract.file_kind import not_a_keras_file
from ..engine.contract.job import TrainJob
from ..engine.contract.result import TrainResult
from ..translation import tr
from ..worker.engine_texts import in_language
from .base import (
    CnnMapperAlgorithm,
    Entry,
    Parameters,
    Results,
    absolute,
    require_file,
    require_suffix,
    with_ending,
)
from .early_checks import PATCH_SET
from .model_parameters import device
from .train_parameters import PATCHES, duration, learning, network, patch_set


class TrainModel(CnnMapperAlgorithm):
    """A Keras file, its export, and a report."""

    NAME = "trainmodel"
    GROUP = "training"
    WITH_TENSORFLOW = True

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Train a model")

    def tags(self) -> list[str]:
        """Words by which the toolbox finds the algorithm."""
        words = tr(
            "training,learn,fit,fine-tune,transfer learning,u-net,tempcnn,perceptron,epochs,"
            "accuracy,tensorboard"
        )
        return [*super().tags(), *words.split(",")]

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Trains a network on the patches that “Sample patches” has made, and exports it, ready "
            "for maps: with its classes, the statistics of its training, its accuracy on the test "
            "blocks and the temperature that makes its probabilities mean what they say in the "
            "model card. The report shows how the training went, which classes are taken for each "
            "other, and where. A cancelled training goes on where it was when it is run again with "
            "the same values."
        )

    def entries(self) -> list[Entry]:
        """Return the table of parameters."""
        return [
            patch_set(),
            *network(),
            *duration(),
            *learning(),
            device(),
            Entry(
                QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
                tr("Of the model: an identifier of SPDX, such as CC-BY-4.0, or a name."),
                advanced=True,
                field="licence",
            ),
            Entry(
                QgsProcessingParameterFile(
                    "LOG_FOLDER",
                    tr("Folder for TensorBoard"),
                    behavior=QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                tr("Loss, accuracy and learning rate of each epoch are written there, too."),
                advanced=True,
                field="log",
            ),
            *self._destinations(),
        ]

    def _destinations(self) -> list[Entry]:
        return [
            Entry(
                QgsProcessingParameterFolderDestination("OUTPUT", tr("Model folder")),
                tr(
                    "The exported model, which the algorithms of inference take as MODEL; the "
                    "model card in it is called model_card.json. Beside it lies, while the "
                    "training lasts, what was learnt so far."
                ),
            ),
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT_KERAS",
                    tr("Keras model"),
                    tr("Keras models (*.keras)"),
                    optional=True,
                ),
                tr("The trained network as Keras saves it, to train on from or to publish."),
            ),
            Entry(
                QgsProcessingParameterFileDestination(
                    "OUTPUT_HTML",
                    tr("Training report"),
                    tr("HTML files (*.html)"),
                    optional=True,
                ),
                tr(
                    "A page with the curves of the training, the accuracy on the test blocks with "
                    "its confidence interval, where errors lie, and the calibration, in one file "
                    "that can be sent on."
                ),
            ),
        ]

    def results(self) -> list[QgsProcessingOutputDefinition]:
        """Return the outputs that no parameter makes."""
        return [
            QgsProcessingOutputFile("CARD", tr("Model card")),
            QgsProcessingOutputNumber("TEST_ACCURACY", tr("Accuracy on the test part, 0 to 1")),
            QgsProcessingOutputNumber("ACCURACY_LOW", tr("Lower end of its 95 % interval")),
            QgsProcessingOutputNumber("ACCURACY_HIGH", tr("Upper end of its 95 % interval")),
            QgsProcessingOutputNumber(
                "VALIDATION_ACCURACY", tr("Accuracy on the validation part, 0 to 1")
            ),
            QgsProcessingOutputNumber("EPOCHS_DONE", tr("Epochs that were done")),
            QgsProcessingOutputNumber("BEST_EPOCH", tr("Epoch whose weights were kept")),
            QgsProcessingOutputNumber("FIRST_RATE", tr("Learning rate at the beginning")),
            QgsProcessingOutputNumber("WEIGHTS", tr("Numbers that were trained")),
            QgsProcessingOutputNumber("TEMPERATURE", tr("Temperature of the calibration")),
            QgsProcessingOutputString("RECEPTIVE_FIELD", tr("Receptive field")),
            QgsProcessingOutputString("SCALE_FACTOR", tr("Scale factor")),
            QgsProcessingOutputBoolean("DENSE", tr("The dense method is proven")),
            QgsProcessingOutputNumber("SECONDS", tr("Duration of the training in seconds")),
            QgsProcessingOutputString("SUMMARY", tr("The training in one paragraph")),
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
        """Refuse a folder without patches, files that are not there, and values that are none."""
        super().check_early(parameters, context)
        fields = self.job_fields(parameters, context)
        TrainJob(output="", **fields)
        folder = Path(fields["patches"])
        if not (folder / PATCH_SET).is_file():
            raise QgsProcessingException(
                tr(
                    "{name}: {path} has no {document}; expected is a folder that “Sample patches” "
                    "(cnnmapper:samplepatches) has finished."
                ).format(name=PATCHES, path=folder, document=PATCH_SET)
            )
        if fields["start"]:
            require_file("START", fields["start"], tr("a model that was saved with Keras"))
            found = not_a_keras_file(Path(fields["start"]))
            if found:
                raise QgsProcessingException(tr("START: {found}").format(found=found))
        require_file("CUSTOM_CODE", fields["custom_code"], tr("Python code"))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Turn parameters into the job."""
        files = self._files(parameters, context)
        require_suffix("OUTPUT_KERAS", files["OUTPUT_KERAS"], ".keras")
        self._job = TrainJob(
            output=absolute(self.parameterAsString(parameters, "OUTPUT", context).strip()),
            keras_file=files["OUTPUT_KERAS"],
            report=files["OUTPUT_HTML"],
            **self.job_fields(parameters, context),
        )

    def _files(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, str]:
        """Return the paths of the Keras file and the report; "": not wanted."""
        found = {}
        for name, ending in (("OUTPUT_KERAS", ".keras"), ("OUTPUT_HTML", ".html")):
            path = ""
            if parameters.get(name) not in (None, ""):
                path = self.parameterAsFileOutput(parameters, name, context)
            found[name] = absolute(with_ending(path, ending))
        return found

    def work(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Results:
        """Train in the worker."""
        result = self.run_job(self._job, TrainResult, feedback)
        results: dict[str, Any] = {
            "OUTPUT": result.output,
            "CARD": result.card,
            "TEST_ACCURACY": result.test_accuracy,
            "ACCURACY_LOW": result.accuracy_low,
            "ACCURACY_HIGH": result.accuracy_high,
            "VALIDATION_ACCURACY": result.validation_accuracy,
            "EPOCHS_DONE": result.epochs,
            "BEST_EPOCH": result.best_epoch,
            "FIRST_RATE": result.learning_rate,
            "WEIGHTS": result.parameters,
            "TEMPERATURE": result.temperature,
            "RECEPTIVE_FIELD": result.receptive_field,
            "SCALE_FACTOR": result.scale_factor,
            "DENSE": result.dense,
            "SECONDS": result.seconds,
            "SUMMARY": in_language(result.summary),
        }
        if result.keras_file:
            results["OUTPUT_KERAS"] = result.keras_file
        if result.report:
            results["OUTPUT_HTML"] = result.report
        return results
