"""Models that come with the plugin: chains of its algorithms, made in the graphical modeler."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .base import environment_in_force, help_text, tr
from .icons import icon, icon_path

_FOLDER = Path(__file__).resolve().parent.parent / "models"


def _titles() -> dict[str, str]:
    return {
        "exporttomap": tr("Keras model and image to map"),
        "imagetomaps": tr("Image and model to map, probabilities and FCN map"),
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
        return tr("Ready-made models")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "models"

    def summary(self) -> str:
        """Return what the model does."""
        return tr(str(self.helpContent().get("ALG_DESC", "")))

    def shortHelpString(self) -> str:
        """Help in the side panel and in ``qgis_process help``, with light tags as elsewhere."""
        return help_text(self.summary(), self.parameterDefinitions())

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

    def createInstance(self) -> ShippedModel:
        """Return the same model again."""
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def shipped_models() -> Iterator[ShippedModel]:
    """Read the models; their steps are found once the provider is registered."""
    for path in sorted(_FOLDER.glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(path)):
            yield model
