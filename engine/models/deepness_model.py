"""A model that is applied as Deepness does it: values of 8 bits are made those of the training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .deepness import Deepness
from .runtime import LoadedModel, Predict
from .tensors import Arrays


class DeepnessModel:
    """A loaded model, with what is done before and after it."""

    def __init__(self, model: LoadedModel, said: Deepness) -> None:
        """Take the model.

        Args:
            model: the network alone.
            said: what its file says.

        Raises:
            ModelError: it names another number of bands than the model takes.
        """
        self._model, self._said = model, said
        self.name = model.name
        self.signature = model.signature
        for tensor in model.signature.images:
            bands = tensor.channels
            if said.mean and bands is not None and len(said.mean) not in (1, bands):
                raise ModelError(
                    f"The metadata for Deepness standardise {len(said.mean)} bands, but the "
                    f"model's input “{tensor.name}” takes {bands}; expected is one number for each "
                    "(standardization_mean, standardization_std). Correct the metadata."
                )

    @property
    def activations(self) -> Mapping[str, str]:
        """See :class:`.runtime.LoadedModel`."""
        return self._model.activations if self._said.factor == 1 else {}

    @property
    def notes(self) -> str:
        """See :class:`.runtime.LoadedModel`."""
        return " ".join(filter(None, (self._model.notes, self._said.in_words)))

    def compile(
        self, dtypes: Mapping[str, str], wanted: Sequence[str], constants: Mapping[str, Any]
    ) -> Predict:
        """Prepare to predict; see :meth:`.runtime.LoadedModel.compile`."""
        predict = self._model.compile(dict.fromkeys(dtypes, "float32"), wanted, constants)

        def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
            found = predict({name: self._standardised(values) for name, values in feeds.items()})
            if self._said.factor != 1:
                factor = np.float32(self._said.factor)
                found = {name: values * factor for name, values in found.items()}
            return found

        return run

    def _standardised(self, values: NDArray[Any]) -> NDArray[np.float32]:
        # In the very steps of Deepness, for the very same rounding.
        found: NDArray[np.float32] = (values.astype(np.float64) / 255.0).astype(np.float32)
        if self._said.mean:
            found -= np.asarray(self._said.mean, np.float32)
            found /= np.asarray(self._said.deviation, np.float32)
        return found
