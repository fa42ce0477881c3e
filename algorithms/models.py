"""Models that come with the plugin: chains of its algorithms, made in the graphical modeler."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from ..translation import PLUGIN, tr, translated
from .base import help_text
from .groups import groups
from .guide import help_url
from .icons import icon, icon_path
from .layers import raster_layers
from .model_parameters import MODEL, attended
from .readiness import environment_in_force
from .styling import group_of_run, show_together

_FOLDER = Path(__file__).resolve().parent.parent / "models"


_TOPMOST = ("SAMPLES", "POLYGONS", "CLASS_MAP", "Map", "PROBABILITIES", "CONFIDENCE", "FCN_MAP",
            "Image")  # fmt: skip
"""Their layers, from the top: what is coarser covers nothing that is finer."""


def _titles() -> dict[str, str]:
    return {
        "exporttomap": tr("Keras model and image to map"),
        "imagetomaps": tr("Image and model to map, probabilities and FCN map"),
        "imagetopolygons": tr("Image, model and polygons to vector map"),
        "labelstomap": tr("Image and labels to trained model and map"),
        "stactomap": tr("From a STAC item to a map"),
    }


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model under a name of its own.

    QGIS knows one name only, which is both the last part of the id and what the toolbox shows:
    the file holds the id, and the title is here, where it can be translated.
    """

    def displayName(self) -> str:
        """Name in the toolbox."""
        return _titles().get(self.name(), self.name())

    def group(self) -> str:
        """Group in the toolbox: one for all, whatever their files say."""
        return groups()["models"]

    def groupId(self) -> str:
        """Identifier of the group."""
        return "models"

    def summary(self) -> str:
        """Return what the model does."""
        return translated(PLUGIN, str(self.helpContent().get("ALG_DESC", "")))

    def shortHelpString(self) -> str:
        """Help in the side panel and in ``qgis_process help``, with light tags as elsewhere."""
        return help_text(self.summary(), self.parameterDefinitions())

    def helpUrl(self) -> str:
        """Address that the help button opens."""
        return help_url(self.name())

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return icon(self.name())

    def svgIconPath(self) -> str:
        """Path of the icon, for places that scale it themselves."""
        return icon_path(self.name())

    def canExecute(self) -> tuple[bool, str]:
        """Return whether its steps can run, and if not, what to do."""
        fine, reason = environment_in_force()
        return super().canExecute() if fine else (fine, reason)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say what is wrong with a value; an image may be a list of rasters, as in the steps."""
        given = dict(parameters)
        for definition in self.parameterDefinitions():
            value = given.get(definition.name())
            if definition.type() == "raster" and isinstance(value, (list, tuple)) and value:
                if not all(definition.checkValueIsAcceptable(one, context) for one in value):
                    break
                given[definition.name()] = value[0]
        return super().checkParameterValues(given, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Note what the image is called, where layers may be touched: on the main thread."""
        self._subject = str(parameters.get("ITEM") or "")
        # There is none, or the step that reads it says what is wrong.
        with contextlib.suppress(KeyError, IndexError, QgsProcessingException):
            self._subject = raster_layers("INPUT", parameters["INPUT"], context)[0].name()
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the steps, and have QGIS show what they made as the result of one run."""
        results: dict[str, Any] = super().processAlgorithm(parameters, context, feedback)
        found = results.get("CHILD_RESULTS", {}).get("image", {}).get("ITEM_ID")
        subject = str(found or self._subject)
        made = {
            # QGIS puts the step before the name until 3.32.
            definition.name().split(":")[-1]: definition
            for definition in self.destinationParameterDefinitions()
            if definition.name() in results
        }
        title = ", ".join(filter(None, (subject, self.displayName())))
        show_together(
            [
                (str(results[made[name].name()]), name, made[name].description())
                for name in _TOPMOST
                if name in made
            ],
            subject,
            group_of_run(title),
            context,
        )
        return results

    def createInstance(self) -> ShippedModel:
        """Return the same model again."""
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return _in_language(copy)


def _in_language(model: ShippedModel) -> ShippedModel:
    """Name parameters and outputs in the language of QGIS: the file has them in English.

    The widget of the model is not in the file either, which anybody may open and save elsewhere.
    """
    for definition in model.parameterDefinitions():
        definition.setDescription(translated(PLUGIN, definition.description()))
        definition.setHelp(translated(PLUGIN, definition.help()))
        is_choice = isinstance(definition, QgsProcessingParameterEnum)
        if is_choice and not definition.usesStaticStrings():
            definition.setOptions([translated(PLUGIN, option) for option in definition.options()])
        if definition.name() == MODEL and not definition.isDestination():
            attended(definition)
    for output in model.outputDefinitions():
        output.setDescription(translated(PLUGIN, output.description()))
    return model


def shipped_models() -> Iterator[ShippedModel]:
    """Read the models; their steps are found once the provider is registered."""
    for path in sorted(_FOLDER.glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(path)):
            yield _in_language(model)
