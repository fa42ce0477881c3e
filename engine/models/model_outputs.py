"""What a model's outputs are: found by looking at their types and at what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .result_head import Head, agree, by_values
from .tensors import Arrays, Tensor, as_pixels

# Softmax in float32 sums to 1 within a few units in the last place; half precision within 1e-3.
_SUM_TOLERANCE = 2e-3


@dataclass(frozen=True)
class Roles:
    """Which outputs hold the class and the class probabilities."""

    labels: Optional[str]
    """A single channel of whole numbers."""
    probabilities: Optional[str]
    """At least two channels between 0 and 1 that sum to 1."""
    head: Optional[Head] = None
    """What speaks for these probabilities, where there are several outputs of the kind."""
    undecided: tuple[str, ...] = ()
    """Outputs of which one is the result, where nothing says which."""


def find_roles(
    tensors: Sequence[Tensor],
    samples: Arrays,
    known: Optional[Head] = None,
    named: Sequence[str] = (),
    by_number: bool = True,
) -> Roles:
    """Tell labels and probabilities apart from other outputs.

    Where several outputs hold probabilities, one is taken by evidence, or none.

    Args:
        tensors: the model's outputs.
        samples: what they said on a few patches, by name.
        known: the model's result as its card says it.
        named: what the user names in OUTPUT_NAMES.
        by_number: whether names that count on (output_1 to output_4) may tell: not where the layers
            were looked at and told nothing.
    """
    heads, labels = candidates(tensors, samples)
    if len(heads) < 2:
        first = heads[0] if heads else None
        return _one_head(first, labels, samples)
    chosen = [name for name in named if name in heads]
    head = Head(chosen[0], "OUTPUT_NAMES names it") if len(chosen) == 1 else None
    if head is None and known is not None and known.output in heads:
        head = known
    pixels = {name: as_pixels(samples[name], name) for name in (*heads, *labels)}
    if head is None:
        head = by_values(
            {h: pixels[h] for h in heads}, {one: pixels[one] for one in labels}, by_number
        )
    if head is None:
        return Roles(None, None, None, tuple(heads))
    # Labels of another head are no labels of this one.
    own = [one for one in labels if agree(pixels[head.output], pixels[one])]
    return Roles(own[0] if own else None, head.output, head)


def candidates(tensors: Sequence[Tensor], samples: Arrays) -> tuple[list[str], list[str]]:
    """Return the outputs that hold class probabilities, and those that hold labels."""
    labels = [t.name for t in tensors if t.is_integer and _channels(t, samples[t.name]) == 1]
    heads = [
        t.name
        for t in tensors
        if not t.is_integer and _channels(t, samples[t.name]) >= 2 and _sums_to_one(samples[t.name])
    ]
    return heads, labels


def _one_head(head: Optional[str], labels: list[str], samples: Arrays) -> Roles:
    if len(labels) < 2:
        return Roles(labels[0] if labels else None, head)
    own = []
    if head is not None:
        values = as_pixels(samples[head], head)
        own = [one for one in labels if agree(values, as_pixels(samples[one], one))]
    if own or head is not None:
        return Roles(own[0] if own else None, head)
    return Roles(None, None, None, tuple(labels))


def _channels(tensor: Tensor, sample: NDArray[Any]) -> int:
    return int(as_pixels(sample, tensor.name).shape[-1])


def _sums_to_one(values: NDArray[Any]) -> bool:
    finite = values[np.isfinite(values).all(axis=-1)]
    if finite.size == 0 or finite.min() < 0 or finite.max() > 1 + _SUM_TOLERANCE:
        return False
    return bool(np.allclose(finite.sum(axis=-1), 1, atol=_SUM_TOLERANCE))
