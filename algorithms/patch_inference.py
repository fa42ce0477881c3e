"""``cnnmapper:patchinference``: one output pixel for each pixel of the image."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum

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
                field="method",
                convert=METHODS.__getitem__,
            )
        ]
