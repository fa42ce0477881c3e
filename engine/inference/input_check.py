"""Images whose values do not fit the whole numbers that a model takes: refused, or said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..contract.messages import Messages
from ..geometry.patch_positions import TileInput
from ..imagery.sources import Sources
from ..models.tensors import Tensor

_MANY = 0.01
"""The share of an image's values above which they are no exceptions."""


class InputCheck:
    """Compares the images with inputs of whole numbers, such as uint8."""

    def __init__(self, inputs: Sequence[Tensor], sources: Sources, messages: Messages) -> None:
        """Prepare.

        Args:
            inputs: the model's image inputs.
            sources: what feeds them; they read the bands that the model takes.
            messages: told what becomes of values that do not fit.
        """
        stacks = sources.stacks()
        self._inputs = {
            tensor.name: tensor
            for tensor in inputs
            if tensor.is_integer and not np.can_cast(stacks[tensor.name].dtype, tensor.dtype)
        }
        self._files = {name: stacks[name].files[0] for name in self._inputs}
        self._types = {name: str(stacks[name].dtype) for name in self._inputs}
        self._messages = messages

    @property
    def needed(self) -> bool:
        """Tell whether some image has a type with values that its input does not take."""
        return bool(self._inputs)

    def begin(self, seen: Iterable[TileInput]) -> None:
        """Look at some places of the images, and say once what becomes of fractions.

        Args:
            seen: the places.

        Raises:
            ModelError: many values do not fit, so the model was trained on others.
        """
        places = list(seen)
        for name in self._inputs:
            values = np.concatenate([_valid(place, name) for place in places])
            if values.size == 0:
                continue
            low, high = self._span(name)
            beyond = float(np.mean((values < low) | (values > high)))
            if beyond > _MANY:
                raise ModelError(self._unfit(name, values))
            broken = values[values != np.trunc(values)]
            if broken.size <= _MANY * values.size:
                continue
            if np.abs(values).max() <= 1:
                raise ModelError(self._unfit(name, values))
            self._messages.warning(
                f"{self._files[name]} has fractions ({self._types[name]}), but the model's input "
                f"“{name}” takes whole numbers: they are cut off, as NumPy's astype does "
                f"({broken[0]:.5g} is taken as {np.trunc(broken[0]):.0f}). If the training images "
                "were rounded or scaled, do that to this image first."
            )

    def watch(self, seen: TileInput) -> None:
        """Say once of each image that a tile of it has values that do not fit."""
        for name in list(self._inputs):
            values = _valid(seen, name)
            low, high = self._span(name)
            beyond = values[(values < low) | (values > high)]
            if beyond.size == 0:
                continue
            value = float(beyond[0])
            self._messages.warning(
                f"{self._files[name]} has values that the model's input “{name}” does not take "
                f"({self._inputs[name].dtype}, {low} to {high}): each is taken as the nearest that "
                f"fits, {value:.6g} as {min(max(value, low), high):.0f}. If these are a few "
                "saturated pixels, the map is right; if the image is scaled otherwise than the "
                "training images, scale it first, for the map is wrong there."
            )
            del self._inputs[name]

    def _span(self, name: str) -> tuple[int, int]:
        info = np.iinfo(self._inputs[name].dtype)
        return int(info.min), int(info.max)

    def _unfit(self, name: str, values: NDArray[Any]) -> str:
        low, high = self._span(name)
        return (
            f"{self._files[name]} has values from {values.min():.5g} to {values.max():.5g} "
            f"({self._types[name]}), but the model's input “{name}” takes whole numbers from {low} "
            f"to {high} ({self._inputs[name].dtype}), so it was trained on others. Scale the image "
            "as its training images were (“Translate”, with -scale and an output data type)."
        )


def _valid(seen: TileInput, name: str) -> NDArray[Any]:
    """The values of a source's pixels that have data, one after the other."""
    pixels, missing = seen.pixels[name], seen.nodata[name]
    values = pixels.reshape(-1) if missing is None else pixels[~missing].reshape(-1)
    return values[np.isfinite(values)] if values.dtype.kind == "f" else values
