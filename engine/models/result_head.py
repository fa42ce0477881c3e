"""Which of several outputs of class probabilities is the result of a model: by evidence, or not.

A network that was trained with deep supervision has several softmax outputs (*heads*). Only one of
them is what the network was built for; the others hang on features in its middle. Nothing in a file
says which, and a map of the wrong one looks right.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

_CLEAR = 1e-4
"""Probabilities nearer to each other than this are a tie, whose label may be either."""


@dataclass(frozen=True)
class Head:
    """The output that is taken for the result, and what speaks for it."""

    output: str
    reason: str


def by_values(
    heads: Mapping[str, NDArray[Any]], labels: Mapping[str, NDArray[Any]], by_number: bool
) -> Optional[Head]:
    """Choose by what the outputs say and how they are named, where no layers can be looked at.

    Args:
        heads: each output of probabilities on the same patches, (n, height, width, classes).
        labels: each output of labels on them, (n, height, width, 1).
        by_number: whether names that count on may tell.
    """
    agreeing = [name for name in heads if any(agree(heads[name], one) for one in labels.values())]
    if len(agreeing) == 1:
        return Head(agreeing[0], "the model's labels are its most probable classes")
    if not by_number or len({values.shape[-1] for values in heads.values()}) > 1:
        return None  # other classes, so another task
    numbered = _last_of_numbered(list(heads))
    if numbered is not None and len({values.shape[1:3] for values in heads.values()}) == 1:
        return Head(numbered, "it is the last in the order that their names number")
    return None


def agree(probabilities: NDArray[Any], labels: NDArray[Any]) -> bool:
    """Tell whether labels are the most probable classes, wherever there is no tie."""
    if probabilities.shape[:-1] != labels.shape[:-1]:
        return False
    best = np.partition(probabilities, -2, axis=-1)
    clear = (best[..., -1] - best[..., -2]) > _CLEAR
    return bool(np.array_equal(probabilities.argmax(axis=-1)[clear], labels[..., 0][clear]))


def _last_of_numbered(names: Sequence[str]) -> Optional[str]:
    """The highest of names that differ in one number alone, which counts on without a gap."""
    found = [re.fullmatch(r"(.*?)(\d+)", name) for name in names]
    pairs = [(match[1], int(match[2])) for match in found if match is not None]
    if len(pairs) < len(names) or len({stem for stem, _ in pairs}) != 1:
        return None
    numbers = sorted(number for _, number in pairs)
    if numbers != list(range(numbers[0], numbers[0] + len(names))):
        return None
    return names[[number for _, number in pairs].index(numbers[-1])]
