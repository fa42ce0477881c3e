"""How a SavedModel lays out its inputs and outputs, and what turns images into that and back.

The engine has images as (batch, rows, columns, bands). A model may have its bands first, take
several dates as (batch, dates, rows, columns, bands), or know of no image at all: (batch, dates,
bands) or (batch, bands) are numbers of one pixel, which is computed by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .runtime import Predict
from .tensors import Arrays, Signature, Tensor

USUAL, FIRST, DATES, PIXELS = "usual", "first", "dates", "pixels"
BANDS_LAST = "bands_last"
"""An attribute of models that are known to have their bands last."""
_AT_ONCE = 1 << 13
"""Pixels that are computed together, each by itself: an LSTM keeps a thousand floats for each."""


@dataclass(frozen=True)
class ServedLayout:
    """The layout of every tensor that is not as the engine has it, by name."""

    kinds: Mapping[str, str]
    shapes: Mapping[str, tuple[Optional[int], ...]]
    """Of the inputs, as the model has them."""
    turned: frozenset[str] = frozenset()
    """The outputs that have their classes before rows and columns."""

    @classmethod
    def of(
        cls, served: Signature, last: bool = False, known: Optional[Mapping[str, bool]] = None
    ) -> ServedLayout:
        """Read the layout off the shapes of a model's own signature.

        Args:
            served: the signature.
            last: the bands are known to be last.
            known: by input or output, whether bands or classes come before rows and columns, where
                something else than the shapes tells.
        """
        kinds = {}
        known = known or {}
        ranks = {len(tensor.shape) for tensor in served.inputs}
        for tensor in served.inputs:
            rank = len(tensor.shape)
            if rank == 5:
                kinds[tensor.name] = DATES
            elif rank == 4 and not last and known.get(tensor.name, bands_first(tensor.shape)):
                kinds[tensor.name] = FIRST
            elif rank in (2, 3) and not ranks & {4, 5} and tensor.shape[-1] is not None:
                kinds[tensor.name] = PIXELS
        first = FIRST in kinds.values()
        turned = {
            tensor.name
            for tensor in served.outputs
            if len(tensor.shape) == 4
            and not last
            and known.get(tensor.name, first and bands_first(tensor.shape))
        }
        shapes = {tensor.name: tensor.shape for tensor in served.inputs}
        return cls(kinds, shapes, frozenset(turned))

    @property
    def pixelwise(self) -> bool:
        """Tell whether the model computes every pixel by itself."""
        return PIXELS in self.kinds.values()

    @property
    def first(self) -> tuple[str, ...]:
        """The inputs that have their bands before rows and columns."""
        return tuple(name for name, kind in self.kinds.items() if kind == FIRST)

    @property
    def in_words(self) -> str:
        """What is unusual about it, as sentences; empty: nothing."""
        said = []
        if self.first:
            named = ", ".join(self.first)
            said.append(f"The model takes its bands before rows and columns ({named}).")
        if self.pixelwise:
            said.append("The model knows of no neighbours: every pixel is computed by itself.")
        return " ".join(said)

    def as_images(self, served: Signature) -> Signature:
        """Return the signature as the engine sees it.

        Args:
            served: the model's own.
        """
        inputs = tuple(self._input(tensor) for tensor in served.inputs)
        return Signature(inputs, tuple(self._output(tensor) for tensor in served.outputs))

    def _input(self, tensor: Tensor) -> Tensor:
        shape, kind = tensor.shape, self.kinds.get(tensor.name, USUAL)
        if kind == FIRST:
            return replace(tensor, shape=(shape[0], shape[2], shape[3], shape[1]))
        if kind == DATES:
            bands = _product(shape[1], shape[4])
            return replace(tensor, shape=(shape[0], shape[2], shape[3], bands), dates=shape[1] or 1)
        if kind == PIXELS:
            dates = shape[1] if len(shape) == 3 else 1
            bands = _product(dates, shape[-1])
            return replace(tensor, shape=(None, None, None, bands), dates=dates or 1)
        return tensor

    def _output(self, tensor: Tensor) -> Tensor:
        shape = tensor.shape
        if self.pixelwise:
            return replace(tensor, shape=(None, None, None, _product(*shape[1:])))
        if tensor.name in self.turned:
            return replace(tensor, shape=(shape[0], shape[2], shape[3], shape[1]))
        if len(shape) == 5:
            bands = _product(shape[1], shape[4])
            return replace(tensor, shape=(shape[0], shape[2], shape[3], bands))
        return tensor

    def adapted(self, predict: Predict, served: Sequence[Tensor]) -> Predict:
        """Return what runs the model on images as the engine has them.

        Args:
            predict: runs it on what it takes itself.
            served: its own outputs.
        """
        if self.pixelwise:
            return self._by_pixel(predict)
        several = {t.name for t in served if len(t.shape) == 5}
        if not self.kinds and not self.turned and not several:
            return predict

        def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
            found = predict({name: self._given(name, pixels) for name, pixels in feeds.items()})
            for name in self.turned & set(found):
                found[name] = found[name].transpose(0, 2, 3, 1)
            for name in several & set(found):
                values = found[name].transpose(0, 2, 3, 1, 4)
                found[name] = values.reshape(*values.shape[:3], -1)
            return found

        return run

    def _given(self, name: str, pixels: NDArray[Any]) -> NDArray[Any]:
        kind = self.kinds.get(name, USUAL)
        if kind == FIRST:
            pixels = pixels.transpose(0, 3, 1, 2)
        elif kind == DATES:
            dates, bands = self.shapes[name][1], self.shapes[name][4]
            lengths = _filled(name, (dates, bands), pixels.shape[3])
            pixels = pixels.reshape(*pixels.shape[:3], *lengths).transpose(0, 3, 1, 2, 4)
        return pixels

    def _by_pixel(self, predict: Predict) -> Predict:
        def run(feeds: Mapping[str, NDArray[Any]], /) -> Arrays:
            shape = next(iter(feeds.values())).shape[:3]
            count = int(np.prod(shape))
            rows = {
                name: pixels.reshape(
                    count, *_filled(name, self.shapes[name][1:], pixels.shape[3])
                )
                for name, pixels in feeds.items()
            }
            parts = [
                predict({name: values[k : k + _AT_ONCE] for name, values in rows.items()})
                for k in range(0, count, _AT_ONCE)
            ]
            return {
                name: np.concatenate([part[name] for part in parts]).reshape(*shape, -1)
                for name in parts[0]
            }

        return run


def bands_first(shape: Sequence[Optional[int]]) -> bool:
    """Tell whether a tensor of four axes has its bands before rows and columns.

    Bands have a fixed number. Of two fixed ends, the bands are the shorter one, if what is left is
    square.
    """
    _, bands, rows, columns = shape
    if bands is None:
        return False
    return columns is None or (rows == columns and bands < columns)


def _filled(name: str, lengths: Sequence[Optional[int]], bands: int) -> list[int]:
    """Return how the bands of an image lie on the axes of an input.

    Raises:
        ModelError: they do not, or the input says of several axes not how long they are.
    """
    known = [length for length in lengths if length]
    rest, left = divmod(bands, int(np.prod(known)) if known else 1)
    if left or len(lengths) - len(known) > 1 or (len(known) == len(lengths) and rest != 1):
        axes = " x ".join(str(length or "any") for length in lengths)
        raise ModelError(
            f"The model's input “{name}” takes {axes} numbers for a pixel, and the image has "
            f"{bands} bands. Choose the bands with BANDS, or save the model with an input that "
            "says how many dates and bands it takes."
        )
    return [length or rest for length in lengths]


def _product(*lengths: Optional[int]) -> Optional[int]:
    known = [length for length in lengths if length is not None]
    return int(np.prod(known)) if len(known) == len(lengths) else None
