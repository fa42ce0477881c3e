"""What a model's outputs are: found by looking at their types and at what they say."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .activations import softmax
from .card_numbers import CardNumbers
from .number_kinds import LOGITS, SOFTMAX
from .output_reading import Reading, read_numbers
from .result_head import Head, agree, by_values
from .tensors import Arrays, Tensor, as_pixels

ALL = ("*",)
"""HEAD, where all outputs are wanted."""
_SAME = 1e-4


@dataclass(frozen=True)
class Told:
    """What is said of a model's outputs beside what they hold."""

    numbers: Mapping[str, CardNumbers] = field(default_factory=dict)
    """By the card, for each output that it knows."""
    result: Optional[Head] = None
    """The model's result as its card says it."""
    named: tuple[str, ...] = ()
    """What the user names in OUTPUT_NAMES."""
    heads: tuple[str, ...] = ()
    """What the user names in HEAD."""
    activation: str = "auto"
    """ACTIVATION."""
    classes: Optional[int] = None
    """How many classes a legend names; None: there is none."""
    by_number: bool = True
    """Whether names that count on (output_1 to output_4) may tell: not where the layers were looked
    at and told nothing."""


@dataclass(frozen=True)
class Roles:
    """Which outputs a map is made of."""

    labels: Optional[str]
    """A single channel of whole numbers."""
    result: Optional[Reading] = None
    """The output of floating-point numbers, and what they are."""
    head: Optional[Head] = None
    """What speaks for this output, where there are several of the kind."""
    undecided: tuple[str, ...] = ()
    """Outputs of which one is the result, where nothing says which."""
    others: tuple[str, ...] = ()
    """Outputs that could be a result as well, and are left out."""
    title: str = ""
    """What the bands begin with, where the map holds several results."""

    @property
    def probabilities(self) -> Optional[str]:
        """The output whose highest channel is the class; None: there is none of the kind."""
        result = self.result
        return result.output if result is not None and result.exclusive else None

    @property
    def classes(self) -> Optional[int]:
        """How many classes the result tells apart, if it does."""
        return None if self.result is None else self.result.classes

    def open(self, far: bool) -> bool:
        """Tell whether more samples are worth their time.

        Args:
            far: whether the images are remote.
        """
        result = self.result
        if self.labels is not None:
            return self.probabilities is None or not far
        return result is not None and (result.of_values or not result.sure) and not far

    @property
    def needs(self) -> tuple[str, ...]:
        """The outputs that a class map is made of."""
        result = self.result
        by_result = result is not None and (self.labels is None or not result.continuous)
        return tuple(
            name
            for name in (self.labels, result.output if result is not None and by_result else None)
            if name is not None
        )


def find_roles(tensors: Sequence[Tensor], samples: Arrays, told: Told) -> tuple[Roles, ...]:
    """Tell what the maps are made of: labels, probabilities, logits, or other numbers.

    Where several outputs may be the result, one is taken by evidence, or none.

    Args:
        tensors: the model's outputs.
        samples: what they said on a few patches, by name.
        told: what else is known of them.

    Returns:
        One for each result: several where HEAD names several.

    Raises:
        ModelError: HEAD names no output, or what is said of the result contradicts its values.
    """
    return _Search(tensors, samples, told).roles()


def heads_named(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Read HEAD: names separated by commas, or ``*`` for all.

    Raises:
        ModelError: the model has no such output, or one is named twice.
    """
    outputs = list(known)
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if names in (ALL, ("all",)) and names[0] not in outputs:
        return ALL
    for name in names:
        if name not in outputs:
            raise ModelError(
                f"HEAD names “{name}”, which is no output of the model. Its outputs are: "
                f"{', '.join(sorted(outputs))}; * stands for all of them."
            )
    if len(set(names)) != len(names):
        raise ModelError(f"HEAD names an output twice: {text}.")
    return names


def candidates(
    tensors: Sequence[Tensor], samples: Arrays, told: Told
) -> tuple[list[str], list[str]]:
    """Return the outputs of which one may be the result, and those that hold labels."""
    search = _Search(tensors, samples, told)
    return list(search.heads), search.labels


class _Search:
    def __init__(self, tensors: Sequence[Tensor], samples: Arrays, told: Told) -> None:
        self._told = told
        self._pixels = {t.name: as_pixels(samples[t.name], t.name) for t in tensors}
        channels = {name: values.shape[-1] for name, values in self._pixels.items()}
        self.labels = [t.name for t in tensors if t.is_integer and channels[t.name] == 1]
        self._floats = [t.name for t in tensors if t.is_float and channels[t.name] > 0]
        self._readings: dict[str, Reading] = {}
        self._refused: list[ModelError] = []
        for name in self._floats:
            try:
                self._readings[name] = self._first_reading(name)
            except ModelError as error:
                # Raised where nothing else can be the result.
                self._refused.append(error)
        self.heads = self._heads()

    def roles(self) -> tuple[Roles, ...]:
        named = self._told.heads
        if not named:
            return (self._finished(self._decided()),)
        if named == ALL:
            named = tuple(self._floats) + tuple(
                one for one in self.labels if not any(self._belongs(one, h) for h in self._floats)
            )
        titles = named if len(named) > 1 else ("",)
        return tuple(self._of_head(name, title) for name, title in zip(named, titles))

    def _of_head(self, name: str, title: str) -> Roles:
        if name in self.labels:
            return Roles(name, title=title)
        if name not in self._floats:
            raise ModelError(
                f"HEAD names “{name}”, of which no map can be made: expected is an output of "
                "floating-point numbers, or one channel of whole numbers. OUTPUT_NAMES writes it "
                "as it is."
            )
        own = [one for one in self.labels if self._belongs(one, name)]
        reading = self._readings.get(name) or self._read(name, self._told.activation)
        return self._finished(Roles(own[0] if own else None, reading, title=title))

    def _finished(self, roles: Roles) -> Roles:
        """Return roles as ACTIVATION wants their numbers read."""
        activation = self._told.activation
        if roles.result is None or activation == "auto":
            return roles
        reading = self._read(roles.result.output, activation)
        # Numbers as they are wanted instead of classes.
        labels = None if activation == "none" else roles.labels
        return replace(roles, result=reading, labels=labels)

    def _decided(self) -> Roles:
        """Return the roles where HEAD does not say which output is the result."""
        heads = self.heads
        exclusive = [name for name in heads if self._readings[name].exclusive]
        if len(exclusive) < 2:
            first = heads[0] if len(heads) == 1 else None
            if len(heads) > 1 and not self.labels:
                return self._of_several(heads)
            return self._one(first)
        return self._of_several(exclusive)

    def _one(self, head: Optional[str]) -> Roles:
        reading = self._readings[head] if head is not None else None
        others = tuple(name for name in self._readings if name != head) if head else ()
        labels = self.labels
        if len(labels) < 2:
            return Roles(labels[0] if labels else None, reading, others=others)
        own = [one for one in labels if head is not None and self._belongs(one, head)]
        if own or head is not None:
            return Roles(own[0] if own else None, reading, others=others)
        return Roles(None, undecided=tuple(labels))

    def _of_several(self, heads: Sequence[str]) -> Roles:
        told = self._told
        chosen = [name for name in told.named if name in heads]
        head = Head(chosen[0], "OUTPUT_NAMES names it") if len(chosen) == 1 else None
        if head is None and told.result is not None and told.result.output in heads:
            head = told.result
        if head is None:
            head = by_values(
                {name: self._pixels[name] for name in heads},
                {one: self._pixels[one] for one in self.labels},
                told.by_number,
            )
        if head is None:
            return Roles(None, undecided=tuple(heads))
        # Labels of another head are no labels of this one.
        own = [one for one in self.labels if self._belongs(one, head.output)]
        others = tuple(n for n in self._readings if n != head.output)
        return Roles(own[0] if own else None, self._readings[head.output], head, others=others)

    def _heads(self) -> tuple[str, ...]:
        """Outputs of which one may be the result: classes first, then what else is a probability.

        Beside labels, what is neither may be anything, such as features.
        """
        exclusive = [n for n, one in self._readings.items() if one.exclusive]
        if exclusive:
            return tuple(n for n in exclusive if not self._is_earlier(n, exclusive))
        apart = [n for n, one in self._readings.items() if one.one_class or one.labels]
        if apart or self.labels:
            return tuple(apart)
        if self._refused:
            raise self._refused[0]
        return tuple(self._readings)

    def _is_earlier(self, name: str, heads: Sequence[str]) -> bool:
        """Whether these are the logits of probabilities that the model gives as well."""
        if self._readings[name].kind != LOGITS:
            return False
        mine = self._pixels[name]
        return any(
            self._readings[other].kind == SOFTMAX
            and self._pixels[other].shape == mine.shape
            and bool(np.allclose(softmax(mine), self._pixels[other], atol=_SAME, equal_nan=True))
            for other in heads
        )

    def _first_reading(self, name: str) -> Reading:
        """Read an output to choose the result: ACTIVATION is for that one, or says what it is."""
        reading = self._read(name, "auto")
        if not reading.sure and self._told.activation in ("softmax", "sigmoid"):
            with contextlib.suppress(ModelError):
                return self._read(name, self._told.activation)
        return reading

    def _read(self, name: str, activation: str) -> Reading:
        numbers = self._told.numbers.get(name, CardNumbers())
        return read_numbers(name, self._pixels[name], numbers, activation, self._told.classes)

    def _belongs(self, labels: str, head: str) -> bool:
        """Whether labels are the highest channels of a head."""
        values: NDArray[Any] = self._pixels[head]
        return values.shape[-1] > 1 and agree(values, self._pixels[labels])
