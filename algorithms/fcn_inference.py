"""``cnnmapper:fcninference``: the model convolves whole regions."""

from __future__ import annotations

from ..engine.contract.job import FCN
from ..translation import tr
from .inference import Inference


class FcnInference(Inference):
    """The quickest way to a map, at the spacing of the network."""

    NAME = "fcninference"
    MODE = FCN

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Fully convolutional inference")

    def short_name(self) -> str:
        """Return what the inference is called in the name of a layer."""
        return "FCN"

    def summary(self) -> str:
        """Return what the algorithm does."""
        return tr(
            "Applies a CNN to whole regions of an image. The output pixels are larger than those "
            "of the image by the scale factor of the model (4 for two poolings of 2 x 2); each is "
            "equal to the pixel of the patch-based map at the same place. Needs a model that takes "
            "images of any size."
        )
