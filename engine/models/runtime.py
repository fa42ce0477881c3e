"""What runs models: one interface for every runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from numpy.typing import NDArray

from .tensors import Arrays, Signature


class Predict(Protocol):
    """Run the model on a batch: image inputs (n, h, w, bands) to outputs (n, ...)."""

    def __call__(self, feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        """Return the outputs by name."""


class LoadedModel(Protocol):
    """Something that runs models: TensorFlow, and what may follow."""

    name: str
    """Program and version, for the log and the map's provenance."""
    signature: Signature

    def compile(
        self,
        dtypes: Mapping[str, str],
        wanted: Sequence[str],
        constants: Mapping[str, Any],
    ) -> Predict:
        """Prepare to predict.

        Args:
            dtypes: NumPy type in which each image input will be handed over.
            wanted: names of the outputs to compute.
            constants: values of the inputs that take no image.
        """
