"""The learning rate by a range test: how fast may a network learn?

Smith (2017), Cyclical learning rates for training neural networks, WACV: the rate grows from step
to step, and what is looked for lies below the one at which the loss is smallest before it explodes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import TrainingError
from ..contract.messages import Messages
from ..contract.training_job import SGD
from .batches import Batches
from .learner import Learner

_STEPS = 120
_SAID_EVERY = 20
_OF_ALL = 0.02
"""Of the training's time, as progress tells it."""
_LOWEST = 1e-6
_HIGHEST, _HIGHEST_OF_SGD = 0.1, 3.0
"""A step of Adam is as large as its rate, whatever the gradient is."""
_SMOOTHING = 0.9
_EXPLODED = 3.0
"""Times the smallest loss."""
_BELOW = 8.0
"""By which the rate of the smallest loss is divided: it is the edge of what works."""
_WARMING = 10
"""Steps before which a smallest loss means nothing, and whose rates are too low to learn."""
_CALM = 30
"""Steps whose rates neither teach nor harm a network that has learnt already."""
_KNOWN = 0.25
"""Nats: a network whose loss is below it from the start has learnt already, as one to train on."""
_WORSE = 0.05
"""Nats by which the loss of such a network has to grow before a rate is too high for it."""


def find_rate(
    learner: Learner, batches: Batches, optimiser: str, messages: Messages
) -> float:
    """Return a learning rate; the learner is as before.

    Raises:
        TrainingError: at no rate is anything learnt.
    """
    before = learner.state
    highest = _HIGHEST_OF_SGD if optimiser == SGD else _HIGHEST
    rates = np.geomspace(_LOWEST, highest, _STEPS)
    losses: list[float] = []
    smooth, smallest = 0.0, math.inf
    epoch, waiting = 0, batches.epoch(0)
    for number, rate in enumerate(rates):
        if number % _SAID_EVERY == 0:
            messages.progress(_OF_ALL * number / _STEPS, "Looking for the learning rate")
        batch = next(waiting, None)
        if batch is None:
            epoch += 1
            waiting = batches.epoch(epoch)
            batch = next(waiting)
        learner.rate = float(rate)
        loss, weight, _, _ = learner.learn(batch)
        mean = loss / weight if weight else 0.0
        smooth = _SMOOTHING * smooth + (1 - _SMOOTHING) * mean
        losses.append(smooth / (1 - _SMOOTHING ** (number + 1)))
        if not math.isfinite(mean):
            losses.pop()
            break
        if number >= _WARMING:
            smallest = min(smallest, losses[-1])
            if losses[-1] > _EXPLODED * (_KNOWN if _knows(losses) else smallest):
                break
    learner.state = before
    return _chosen(losses, rates)


def _knows(losses: Sequence[float]) -> bool:
    """Tell whether the network had learnt before; losses from ``_WARMING`` steps on."""
    return losses[_WARMING] < _KNOWN


def _chosen(losses: Sequence[float], rates: NDArray[np.float64]) -> float:
    if len(losses) <= _WARMING:
        raise TrainingError(
            "The loss is no number from the first steps on, whatever the learning rate is. Check "
            "the images of the patch set for numbers that are no measurements, or train a network "
            "of your own with the normalisation that it needs."
        )
    tested = np.asarray(losses[_WARMING:])
    if _knows(losses):
        # No rate makes its loss much smaller: the smallest is one of chance. What can be told is
        # up to which rate what it has learnt is not undone.
        own = max(losses[_WARMING:_CALM])
        best = _WARMING + int(np.flatnonzero(tested <= own + _WORSE)[-1])
    else:
        best = _WARMING + int(np.argmin(tested))
    return float(f"{rates[best] / _BELOW:.2g}")
