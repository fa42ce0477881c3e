"""What an engine can do: describe a model's tensors and predict a batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, Protocol

from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Tensor:
    """An input or output of a model."""

    name: str
    shape: tuple[Optional[int], ...]
    """With the batch axis; None where any length will do."""
    dtype: str

    @property
    def channels(self) -> Optional[int]:
        """Length of the last axis (bands, classes), where it has one."""
        return self.shape[-1] if len(self.shape) in (2, 4) else None

    @property
    def fixed(self) -> Optional[tuple[int, int]]:
        """(width, height) where the tensor takes just one, else None."""
        if len(self.shape) == 4 and self.shape[1] is not None and self.shape[2] is not None:
            return self.shape[2], self.shape[1]
        return None

    @property
    def is_integer(self) -> bool:
        """Tell whether the values are whole numbers."""
        return self.dtype.startswith(("int", "uint"))


@dataclass(frozen=True)
class Signature:
    """The inputs and outputs of a model, by their own names."""

    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]

    @property
    def images(self) -> tuple[Tensor, ...]:
        """The inputs that take an image: (batch, height, width, bands)."""
        return tuple(tensor for tensor in self.inputs if len(tensor.shape) == 4)

    @property
    def scalars(self) -> tuple[Tensor, ...]:
        """The other inputs, such as ``is_training``."""
        return tuple(tensor for tensor in self.inputs if len(tensor.shape) != 4)


class Predict(Protocol):
    """Run the model on a batch: image inputs (n, h, w, bands) to outputs (n, ...)."""

    def __call__(self, feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
        """Return the outputs by name."""


class Engine(Protocol):
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
