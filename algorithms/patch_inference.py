"""``cnnmapper:patchinference``: one output pixel for each pixel of the image."""

from __future__ import annotations

from ..engine.job import PATCH
from .base import tr
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
