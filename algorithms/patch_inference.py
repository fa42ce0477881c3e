"""``cnnmapper:patchinference``: one output pixel for each pixel of the image."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ..engine.contract.job import METHODS, PATCH
from ..translation import tr
from .base import Entry
from .inference import Inference


class PatchInference(Inference):
    """Full resolution."""

    NAME = "patchinference"
    MODE = PATCH

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Patch-based inference")

    def short_name(self) -> str:
        """Return what the inference is called in the name of a layer."""
        return tr("patches")

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Applies a CNN to an image and gives one output pixel for each pixel of the image: "
            "what the model says of the patch around it. Where the model allows it, nothing is "
            "computed twice, so that the map costs about as much as the convolutions alone."
        )

    def method_entries(self) -> list[Entry]:
        """Return the choice of a method."""
        return [
            Entry(
                QgsProcessingParameterEnum(
                    "METHOD",
                    tr("Method"),
                    options=[tr("Automatic"), tr("Dense"), tr("Patches")],
                    defaultValue=0,
                ),
                tr(
                    "Automatic: the dense method, many times as fast, where it is proven to give "
                    "what the patches give, else patches; the log says which and why. Dense: an "
                    "error where it is not proven. Patches: every pixel from its own patch."
                ),
                advanced=True,
                field="method",
                convert=METHODS.__getitem__,
            ),
            Entry(
                QgsProcessingParameterNumber(
                    "STEP",
                    tr("Step: a label for every n-th pixel"),
                    type=QgsProcessingParameterNumber.Type.Integer,
                    defaultValue=1,
                    minValue=1,
                ),
                tr(
                    "1: every pixel of the image gets the label of the patch around it. n: every "
                    "n-th, across and down, and the map's pixels are n times larger; with the side "
                    "of the patches, as for a classifier of scenes, patches lie side by side and "
                    "each gives one pixel. For models that give one label for each patch."
                ),
                advanced=True,
                field="step",
            ),
        ]
