"""What runs models: one interface for every runtime."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from numpy.typing import NDArray

from .tensors import Arrays, Signature


class Predict(Protocol):
    """Run the model on a batch: image inputs (n, h, w, bands) to outputs (n, ...)."""

    def __call__(self, feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        """Return the outputs by name."""


class LoadedModel(Protocol):
    """A model in memory, ready to run."""

    name: str
    """Program and version, for the log and the map's provenance."""
    signature: Signature

    @property
    def activations(self) -> Mapping[str, str]:
        """With which activation outputs end, as Keras calls it; only those that tell."""

    @property
    def notes(self) -> str:
        """What the log should say of how it takes images, as sentences; empty: nothing."""

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
            constants: values of the inputs that take no image, by name.
        """


class Runtime(Protocol):
    """A library that runs models: TensorFlow, or ONNX Runtime."""

    reads_onnx: bool
    """It loads ONNX files; else the folders of SavedModels."""

    def open(self, path: Path, /) -> LoadedModel:
        """Load a model, an exported one or a network that was saved beside it.

        Raises:
            ModelError: it cannot be loaded, or is not one that this runtime may load.
        """
