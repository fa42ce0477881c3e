"""What a trained network gives for the samples of a part: as many as an evaluation needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .batches import Batches
from .learner import Learner, Score

MOST = 200_000
"""Labels of a part that are looked at: of label patches a random choice of their pixels."""


@dataclass(frozen=True)
class Given:
    """What a network gives for n labelled samples."""

    labels: NDArray[np.int64]
    """Shape (n,)."""
    probabilities: NDArray[np.float32]
    """Shape (n, classes)."""
    patch: NDArray[np.int64]
    """Which patch of the part each is of, shape (n,)."""
    score: Score
    """Over all labels of the part, also where not all are among the samples."""


def evaluate(learner: Learner, batches: Batches, classes: int) -> Given:
    """Return what the network gives for the samples of a part, in their order."""
    labels: list[NDArray[Any]] = [np.empty(0, np.int64)]
    probabilities: list[NDArray[Any]] = [np.empty((0, classes), np.float32)]
    patch: list[NDArray[Any]] = [np.empty(0, np.int64)]
    of_a_patch = int(np.prod(batches.part.labels.shape[1:]))
    share = min(1.0, MOST / max(1, len(batches.part) * of_a_patch))
    generator = np.random.default_rng(0)
    first, score = 0, Score()
    for batch in batches.in_order():
        chosen = batch.labels >= 0
        if share < 1:
            chosen &= generator.random(chosen.shape) < share
        given, sums = learner.look(batch)
        score.add(sums)
        labels.append(batch.labels[chosen])
        probabilities.append(given[chosen])
        patch.append(first + np.nonzero(chosen)[0])
        first += len(batch.labels)
    return Given(
        np.concatenate(labels).astype(np.int64),
        np.concatenate(probabilities),
        np.concatenate(patch),
        score,
    )
