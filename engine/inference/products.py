"""Products: the maps that are made of a model's outputs, one class each.

Those of classes are here; `number_maps`, `threshold_maps` and `stacked_maps` have the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Optional, Protocol

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..contract.result import CLASSES, NUMBERS
from ..maps.class_channels import HIGHEST, NUMBERED, is_numbered
from ..maps.legend import Legend
from ..maps.ramp_style import FRACTIONS
from ..models.activations import Step
from ..models.model_outputs import Roles
from ..models.output_reading import SUM_TOLERANCE, Reading
from .unlike_band import UnlikeBand

Outputs = Mapping[str, NDArray[Any]]
Mask = NDArray[np.bool_]

PROBABILITY_SCALE = 2e-5
"""A fraction is this times what a uint16 map holds: 0 to 50000."""


class Product(Protocol):
    """One map file's content."""

    key: str
    """The Processing output that it is."""
    content: str
    """What it holds, one of :data:`..contract.result.CONTENTS`."""
    dtype: str
    bands: tuple[str, ...]
    nodata: float
    legend: Optional[Legend]
    style: Optional[Path]
    """The shipped QGIS style that fits it; None: what the legend says, or none."""
    scale: Optional[float]
    """What a stored value is to be multiplied by; None: nothing."""
    averaged: bool
    """Whether a mean of its values means something."""
    needs: tuple[str, ...]
    """The model's outputs that it is made of."""
    steps: tuple[Step, ...]
    """What is to be applied to some of them first, as `activations.with_applied` takes it."""
    open_legend: bool
    """Whether values may occur that the legend does not name."""
    unit: str
    """Of its values; "": none."""
    ramp: bool
    """Whether its style is a ramp from the smallest value to the largest."""

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """Turn a tile's outputs, each (height, width, channels), into the map's pixels.

        Args:
            outputs: by output name.
            valid: shape (height, width); where it is false the map has no data.
        """

    @property
    def meaning(self) -> list[Any]:
        """What decides the value of a pixel beside the model: a run that goes on needs the same."""

    def notes(self) -> list[str]:
        """Return what is to be said of the finished map: values that were changed, and how."""


def nodata_of(dtype: str) -> float:
    """Return the nodata value of a type: one that no class and no rounded value has."""
    kind = np.dtype(dtype)
    if kind.kind == "u":
        return float(np.iinfo(kind).max)
    if kind.kind == "i":
        return float(np.iinfo(kind).min)
    return float("nan")


class ClassMap:
    """The class of each pixel: the model's own labels, else the most probable class.

    It holds the legend's values, whatever numbers the model has for its classes.
    """

    key = "OUTPUT"
    content = CLASSES
    bands: tuple[str, ...] = ("class",)
    averaged = False
    style: Optional[Path] = None
    scale: Optional[float] = None
    unit = ""
    ramp = False
    steps: tuple[Step, ...] = ()

    def __init__(
        self,
        roles: Roles,
        legend: Legend,
        dtype: str = "auto",
        made_of: str = HIGHEST,
        highest_label: int = 0,
    ) -> None:
        """Prepare.

        Args:
            roles: which outputs hold labels and probabilities.
            legend: the classes; its order is that of the model's channels.
            dtype: type of the map; ``auto``: the smallest that holds the legend's values.
            made_of: what :func:`class_channels.read_labels` has decided.
            highest_label: of those that the model gave on samples.

        Raises:
            ModelError: a class value does not fit the type.
        """
        numbered = is_numbered(legend)
        self.made_of = made_of
        self.open_legend = made_of not in (HIGHEST, NUMBERED)
        """Whether labels may occur that the legend does not name."""
        highest = max((entry.value for entry in legend.entries), default=0)
        if self.open_legend:
            highest = max(highest, highest_label)
        smallest = "uint8" if highest < 255 else "uint16"
        self.dtype = smallest if dtype == "auto" else dtype
        self.nodata = nodata_of(self.dtype)
        if np.dtype(self.dtype).kind in "iu" and highest > np.iinfo(self.dtype).max - 1:
            raise ModelError(
                f"DATA_TYPE is {dtype}, which does not hold the class value {highest} of the "
                f"legend beside its nodata value. Choose auto or {smallest}."
            )
        self.legend: Optional[Legend] = legend
        self._roles = roles
        self._values = np.array([e.value for e in legend.channels], np.int64)
        # Numbers of channels that are the values already need no table.
        self._by_channel = made_of in (HIGHEST, NUMBERED) and not numbered
        self.needs = tuple(name for name in (roles.labels, roles.probabilities) if name)

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        return [self.made_of, self._values.tolist()]

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`.

        Raises:
            ModelError: a label does not fit the map's type.
        """
        labels = self._labels(outputs, valid)
        chosen = labels if valid.all() else labels[valid]
        self._check(chosen)
        # Labels without data may be no numbers.
        with np.errstate(invalid="ignore"):
            if self._by_channel:
                labels = self._values[np.where(valid, labels, 0).astype(np.intp)]
            result: NDArray[Any] = labels.astype(self.dtype)
        if chosen.size != labels.size:
            result[~valid] = self.nodata
        return result[..., np.newaxis]

    def _labels(self, outputs: Outputs, _valid: Mask) -> NDArray[Any]:
        """Return the model's label of each pixel, or the number of its channel."""
        labels, probabilities = self._roles.labels, self._roles.probabilities
        if probabilities is not None and (self.made_of == HIGHEST or labels is None):
            # Logits are highest where their softmax is.
            highest: NDArray[Any] = outputs[probabilities].argmax(axis=-1)
            return highest
        return outputs[labels or ""][..., 0]

    def _check(self, chosen: NDArray[Any]) -> None:
        limit = np.iinfo(self.dtype).max - 1 if np.dtype(self.dtype).kind in "iu" else 2**24
        if self._by_channel:
            limit = len(self._values) - 1
        if not chosen.size:
            return
        if chosen.min() < 0 or chosen.max() > limit:
            wrong = chosen.min() if chosen.min() < 0 else chosen.max()
            raise ModelError(
                f"The model gives the label {wrong}; the class map holds values from 0 to {limit}. "
                "Give a legend (CLASSES) that has the model's class values, choose a larger "
                "DATA_TYPE, or check the model."
            )

    def notes(self) -> list[str]:
        """See :class:`Product`."""
        return []


class Fractions:
    """Values between 0 and 1: 32-bit floats, or whole numbers with a scale in the file."""

    content = NUMBERS
    averaged = True
    legend: Optional[Legend] = None
    style: Optional[Path] = FRACTIONS
    open_legend = False
    unit = ""
    ramp = False
    bands: tuple[str, ...]
    above_one = 0
    """How many of the last bands may hold more than 1."""

    def __init__(self, reading: Reading, dtype: str = "float32") -> None:
        """Prepare.

        Args:
            reading: the output that holds the probabilities, or what they are made of.
            dtype: type of the map, ``float32`` or ``uint16``.
        """
        self._reading = reading
        self.needs: tuple[str, ...] = (reading.output,)
        self.steps = reading.shown_steps
        self.dtype = dtype
        self.scale = PROBABILITY_SCALE if dtype == "uint16" else None
        self.nodata = -1.0 if self.scale is None else nodata_of(dtype)

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        reading = self._reading
        calibrated = [] if reading.temperature is None else [reading.temperature]
        return [reading.output, reading.kind, *calibrated]

    def _values(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """Return the probabilities that the map shows, (height, width, channels)."""
        check_fractions(outputs[self._reading.output], valid, self._reading)
        return outputs[self._reading.shown_probabilities]

    def hold(self, bands: Iterable[NDArray[Any]], valid: Mask) -> NDArray[Any]:
        """Return what the map holds for its bands, each (height, width).

        Shape (height, width, bands), and in memory band by band, as the file has them.
        """
        result = np.empty((len(self.bands), *valid.shape), self.dtype)
        absent = None if valid.all() else ~valid
        fractions = len(result) - self.above_one
        for number, (plane, values) in enumerate(zip(result, bands)):
            if self.scale is None:
                plane[...] = values
            else:
                # Half a step is added for rounding: as exact as np.rint, and a pass less.
                whole = values * np.float32(1 / self.scale)
                whole += np.float32(0.5)
                top = np.rint(1 / self.scale) if number < fractions else self.nodata - 1
                np.clip(whole, 0, top + 0.5, out=whole)
                # What is no number is not valid either.
                with np.errstate(invalid="ignore"):
                    plane[...] = whole
            if absent is not None:
                plane[absent] = self.nodata
        return np.moveaxis(result, 0, -1)

    def notes(self) -> list[str]:
        """See :class:`Product`."""
        return []


class Probabilities(Fractions):
    """The probability of each class or label, one band for each."""

    key = "OUTPUT_PROBABILITIES"

    def __init__(self, reading: Reading, legend: Legend, dtype: str = "float32") -> None:
        """Prepare.

        Args:
            reading: see :class:`Fractions`. The probability of one class is its second one.
            legend: the classes.
            dtype: type of the map.
        """
        super().__init__(reading, dtype)
        names = class_names(reading.classes or 0, legend)
        self.bands = names[1:] if reading.one_class else names

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`."""
        values = self._values(outputs, valid)
        return self.hold((values[..., c] for c in range(values.shape[-1])), valid)


class Confidence(Fractions):
    """How sure the model is: highest probability, margin to the second, normalised entropy.

    The entropy of the probabilities is divided by the logarithm of the number of classes: 0 where
    one class has all, 1 where all are alike (Shannon 1948). Of the probability of one class the
    other one is the rest; of labels that do not exclude each other, the least certain one counts.
    Where something is known of the training, a last band tells how unlike it a pixel is.
    """

    key = "OUTPUT_CONFIDENCE"

    def __init__(
        self, reading: Reading, dtype: str = "float32", unlike: Optional[UnlikeBand] = None
    ) -> None:
        """Prepare.

        Args:
            reading: see :class:`Fractions`.
            dtype: type of the map.
            unlike: what the last band holds; None: there is none.
        """
        super().__init__(reading, dtype)
        self.bands = ("highest probability", "margin to the second", "normalised entropy")
        self._unlike = unlike
        if unlike is None:
            return
        self.bands += (unlike.name,)
        self.above_one = 1
        if unlike.of_model:
            self.needs += (unlike.values,)

    @property
    def meaning(self) -> list[Any]:
        """See :class:`Product`."""
        unlike = [] if self._unlike is None else [self._unlike.name, *self._unlike.meaning]
        return [*super().meaning, *unlike]

    def pixels(self, outputs: Outputs, valid: Mask) -> NDArray[Any]:
        """See :class:`Product`."""
        values = self._values(outputs, valid)
        if not self._reading.exclusive:
            values = _with_rest(values)
        # Channel by channel: sorting or reducing along a short last axis is many times slower. And
        # in place: new memory for every step costs as much as the step.
        first = values[..., 0].copy()
        second = np.full_like(first, -np.inf)
        entropy = np.zeros_like(first)
        value, other = np.empty_like(first), np.empty_like(first)
        for channel in range(values.shape[-1]):
            value[...] = values[..., channel]
            if channel:
                np.minimum(first, value, out=other)
                np.maximum(second, other, out=second)
                np.maximum(first, value, out=first)
            np.maximum(value, np.float32(1e-30), out=other)
            np.log(other, out=other)
            other *= value
            entropy -= other
        entropy /= np.float32(np.log(values.shape[-1]))
        np.clip(entropy, 0, 1, out=entropy)
        planes = [first, np.subtract(first, second, out=second), entropy]
        if self._unlike is not None:
            planes.append(outputs[self._unlike.values][..., 0])
        return self.hold(planes, valid)


def _with_rest(values: NDArray[Any]) -> NDArray[Any]:
    """Return the probability of the least certain channel, and its rest: (height, width, 2)."""
    surest = np.maximum(values, 1 - values).min(axis=-1).astype("float32")
    return np.stack([surest, 1 - surest], axis=-1)


def check_fractions(values: NDArray[Any], valid: Mask, reading: Reading) -> None:
    """Refuse numbers that turn out to be no probabilities: samples cannot tell for certain.

    Raises:
        ModelError: some are not between 0 and 1.
    """
    if reading.exclusive or reading.applied:
        return
    seen = values if valid.all() else values[valid]
    if not seen.size:
        return
    low, high = float(seen.min()), float(seen.max())
    if low < -SUM_TOLERANCE or high > 1 + SUM_TOLERANCE:
        raise ModelError(
            f"The model's output “{reading.output}” was taken for probabilities, because "
            f"{reading.reason}, but it gives {low if low < 0 else high:.4g}. Choose ACTIVATION "
            "none to have its numbers as they are, or correct what the model card says of it."
        )


def class_names(channels: int, legend: Legend) -> tuple[str, ...]:
    """Return the names of a model's channels."""
    names = [entry.label for entry in legend.channels]
    return tuple(names[i] if i < len(names) else f"class {i}" for i in range(channels))


def finite(outputs: Outputs) -> Mask:
    """Tell for each pixel whether every floating-point output is finite, shape (height, width).

    A pixel whose probabilities are not numbers has no class, whatever the label output says.
    """
    first = next(iter(outputs.values()))
    result = np.ones(first.shape[:2], bool)
    for values in outputs.values():
        if np.issubdtype(values.dtype, np.floating):
            fine = np.isfinite(values)
            if not fine.all():
                result &= fine.all(axis=-1)
    return result
