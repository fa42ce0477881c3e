"""What an engine can do: describe a model's tensors and predict a batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Tensor:
    """An input or output of a model."""

    name: str
    shape: tuple[Optional[int], ...]
    """With the batch axis; None where any length will do."""
    dtype: str
    dates: int = 1
    """Dates that its bands are of: those of the first one come first."""

    @property
    def channels(self) -> Optional[int]:
        """Length of the last axis (bands, classes), where it has one."""
        return self.shape[-1] if len(self.shape) in (2, 4) else None

    @property
    def batch(self) -> Optional[int]:
        """How many patches at a time it takes, where only so many, else None."""
        return self.shape[0] if self.shape else None

    @property
    def fixed(self) -> Optional[tuple[int, int]]:
        """(width, height) where the tensor takes just one, else None."""
        if len(self.shape) == 4 and self.shape[1] is not None and self.shape[2] is not None:
            return self.shape[2], self.shape[1]
        return None

    @property
    def takes_regions(self) -> bool:
        """Tell whether it takes an image of any size by itself."""
        return self.fixed is None and self.batch in (None, 1)

    @property
    def is_integer(self) -> bool:
        """Tell whether the values are whole numbers."""
        return self.dtype.startswith(("int", "uint"))

    @property
    def is_float(self) -> bool:
        """Tell whether the values are floating-point numbers."""
        return self.dtype.startswith(("float", "bfloat"))


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

    def without(self, output: str) -> Signature:
        """Return it as if the model had no output of this name."""
        outputs = tuple(tensor for tensor in self.outputs if tensor.name != output)
        return Signature(self.inputs, outputs)


def as_pixels(values: NDArray[Any], name: str) -> NDArray[Any]:
    """Bring an output of any rank to the shape (batch, height, width, channels).

    Raises:
        ModelError: the rank means nothing here.
    """
    if values.ndim == 4:
        return values
    if values.ndim == 3:
        return values[..., np.newaxis]
    if values.ndim == 2:
        return values[:, np.newaxis, np.newaxis, :]
    if values.ndim == 1:
        return values[:, np.newaxis, np.newaxis, np.newaxis]
    raise ModelError(
        f"The model's output “{name}” has the shape {values.shape}; expected (batch, height, "
        "width, channels), (batch, height, width), (batch, channels) or (batch)."
    )
