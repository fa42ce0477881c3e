"""How a run is connected to its model: what is fed to which input, and what is wanted of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from .runtime import LoadedModel, Predict
from .tensors import Tensor


@dataclass(frozen=True)
class Wiring:
    """The inputs and outputs of a model as a run uses them."""

    images: tuple[Tensor, ...]
    """The inputs that the sources feed, the reference source's first."""
    constants: Mapping[str, Any]
    """The values of the others, by name."""
    outputs: tuple[str, ...]
    """Names of the outputs to compute."""

    @property
    def one_size_only(self) -> bool:
        """Whether some image input takes patches of one size only."""
        return any(tensor.fixed is not None for tensor in self.images)

    @property
    def batch(self) -> Optional[int]:
        """Patches that the model takes at a time, where only so many; None: any number."""
        return next((t.batch for t in self.images if t.batch is not None), None)

    def predictor(self, model: LoadedModel, dtypes: Mapping[str, str]) -> Predict:
        """Return what runs a model with these connections.

        Args:
            model: the model, or a network that stands for it.
            dtypes: NumPy type in which each image input will be handed over.
        """
        return model.compile(dtypes, self.outputs, self.constants)
