"""The training itself: epoch by epoch, until nothing is gained on the validation blocks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import TrainingError
from ..contract.messages import Messages
from ..contract.training_job import BALANCED, TrainJob
from .batches import Batches
from .checkpoint import Checkpoint, CheckpointFile, Position
from .evaluation import evaluate
from .learner import Learner, Score
from .range_test import find_rate
from .record import Epoch
from .temperature import calibrated_loss

_KEPT_EVERY_S = 20.0
_SHARE_OF_KEEPING = 0.02
"""Of the time that may go into keeping checkpoints."""
_SAID_EVERY_S = 0.2
_LOWERED_BY = 0.3
"""The learning rate, when nothing is gained for half of the patience."""
_LEAST_GAIN = 1e-4
"""Of the loss, nats."""
_SETTLING = 0.25
"""Of all epochs, or of the time: the last ones, in which the learning rate falls to nothing."""


def class_weights(kind: str, counts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return what the samples of each class count, shape (classes,); 1 on average.

    Args:
        kind: one of :data:`..contract.training_job.CLASS_WEIGHTS`.
        counts: of the training part's labels by class, shape (classes,), none of them 0.
    """
    if kind != BALANCED:
        return np.ones(len(counts), np.float32)
    return np.asarray(counts.sum() / (len(counts) * counts), np.float32)


@dataclass(frozen=True)
class Trained:
    """What a training has come to; the learner has the best weights."""

    epochs: tuple[Epoch, ...]
    best_epoch: int
    ended: str
    seconds: float
    first_rate: float


class Training:
    """Trains a learner, from the beginning or from where an interrupted run was."""

    def __init__(
        self,
        job: TrainJob,
        learner: Learner,
        training: Batches,
        validation: Batches,
        weights: NDArray[np.float32],
        kept: CheckpointFile,
        messages: Messages,
    ) -> None:
        """Take it; ``weights`` is what the samples of each class count, shape (classes,)."""
        self._job = job
        self._learner = learner
        self._training = training
        self._validation = validation
        self._weights = weights
        self._kept = kept
        self._messages = messages
        self._position = Position()
        self._best: list[NDArray[np.float32]] = []
        self._kept_at = self._said_at = 0.0
        self._keeping_s = 0.0
        self._before = 0.0
        self._began = 0.0
        self._first_step = 0

    def run(self, told: Callable[[int, Epoch], None]) -> Trained:
        """Train until the end.

        Args:
            told: called with number (from 1) and numbers of each epoch, those of earlier runs too.

        Raises:
            TrainingError: the loss is no number any more.
            OutputError: a checkpoint cannot be written.
        """
        self._go_on()
        self._began = self._kept_at = time.monotonic()
        place = self._position
        for number, curve in enumerate(place.curves, 1):
            told(number, _epoch(curve))
        if not place.first_rate:
            self._choose_rate()
        self._first_step = place.epoch * len(self._training) + place.step
        while not place.ended:
            if self._learn_epoch():
                epoch = self._close_epoch()
                told(place.epoch, epoch)
            self._keep()
        self._learner.weights = self._best or self._learner.weights
        return Trained(
            tuple(_epoch(curve) for curve in place.curves),
            place.best_epoch,
            place.ended,
            place.seconds,
            place.first_rate,
        )

    def _go_on(self) -> None:
        found, reason = self._kept.read()
        if reason:
            self._messages.info(
                f"The training begins anew: what an interrupted run has left beside OUTPUT cannot "
                f"be gone on with, for {reason}."
            )
        if found is None:
            return
        self._position, self._best = found.position, list(found.best)
        self._learner.state = found.state
        self._before = found.position.seconds
        self._messages.info(
            f"The training goes on where an interrupted run was: epoch {found.position.epoch + 1}, "
            f"step {found.position.step} of {len(self._training)}."
        )

    def _choose_rate(self) -> None:
        rate = self._job.learning_rate
        if rate is None:
            rate = find_rate(
                self._learner, self._training, self._job.optimiser, self._messages
            )
            self._messages.info(f"The learning rate is {rate:g}, by a range test.")
        self._position.first_rate = self._position.rate = rate

    def _learn_epoch(self) -> bool:
        """Learn the rest of an epoch; return whether it was done to its end."""
        place = self._position
        for batch in self._training.epoch(place.epoch, place.step):
            self._set_rate()
            found = self._learner.learn(batch)
            if not math.isfinite(found[0]):
                # To go on from there would end here again.
                self._kept.remove()
                raise TrainingError(
                    f"The loss is no number any more in epoch {place.epoch + 1}, step "
                    f"{place.step + 1}: the learning rate of {place.rate:g} is too large. Give a "
                    "smaller LEARNING_RATE, or none, so that it is found."
                )
            place.score.add(found)
            place.step += 1
            self._say()
            if self._is_late():
                place.ended = f"MINUTES ({self._job.minutes:g}) were over"
                # What was begun at the full rate is of no account; where the rate has fallen, its
                # last steps are what all of it was for.
                if place.curves and not place.settling_from:
                    return False
                break
            if self._settles_by_time():
                self._settle("", self._job.epochs)
                return False
            if place.step < len(self._training):
                self._keep_now_and_then()
        return True

    def _close_epoch(self) -> Epoch:
        """Measure, and decide how it goes on."""
        place = self._position
        measured: Optional[Score] = None
        loss = place.score.mean_loss
        if len(self._validation.part):
            given = evaluate(self._learner, self._validation, len(self._weights))
            measured = given.score
            loss = calibrated_loss(given.probabilities, given.labels, self._weights[given.labels])
        epoch = Epoch(
            place.score.mean_loss,
            place.score.accuracy,
            None if measured is None else measured.mean_loss,
            None if measured is None else measured.accuracy,
            place.rate,
        )
        place.curves.append(list(_numbers(epoch)))
        place.epoch, place.step, place.score = place.epoch + 1, 0, Score()
        place.waited += 1
        place.lowered += 1
        if loss < place.best_loss - _LEAST_GAIN or not place.best_epoch:
            place.best_loss, place.best_epoch = loss, place.epoch
            place.waited = place.lowered = 0
            self._best = self._learner.weights
        if not place.ended:
            self._decide()
        return epoch

    def _decide(self) -> None:
        """Decide after an epoch how it goes on."""
        place, job = self._position, self._job
        if place.settling_from:
            if place.epoch >= place.settling_from + place.settling_epochs:
                place.ended = place.why or f"all {job.epochs} epochs are done"
        elif place.epoch >= job.epochs:
            place.ended = f"all {job.epochs} epochs are done"
        elif place.waited >= job.patience:
            where = (
                "on the validation blocks" if len(self._validation.part) else "on the training part"
            )
            self._settle(
                f"{job.patience} epochs brought no smaller loss {where} and the learning rate had "
                "fallen to nothing",
                math.ceil(place.epoch * _SETTLING / (1 - _SETTLING)),
            )
        elif place.epoch >= job.epochs * (1 - _SETTLING):
            self._settle("", job.epochs)
        elif place.lowered >= max(1, job.patience // 2):
            place.rate *= _LOWERED_BY
            place.lowered = 0

    def _settle(self, why: str, epochs: int) -> None:
        """Begin the last epochs, from the best weights: the learning rate falls to nothing."""
        place = self._position
        place.why, place.settling_from = why, place.epoch
        place.settling_epochs = min(epochs, self._job.epochs - place.epoch)
        place.settling_seconds = self._seconds()
        place.settling_rate = place.curves[place.best_epoch - 1][-1] or place.rate
        place.step, place.score = 0, Score()
        self._learner.weights = self._best

    def _set_rate(self) -> None:
        """Set the learning rate of the next step: a cosine (Loshchilov & Hutter 2017, SGDR, ICLR)
        brings it to nothing in the last epochs, by their steps or by the time, whichever is less.
        """
        place = self._position
        if place.settling_from:
            steps = (place.epoch - place.settling_from) * len(self._training) + place.step
            done = steps / (place.settling_epochs * len(self._training))
            limit = self._job.minutes * 60
            if limit:
                had = limit - place.settling_seconds
                passed = self._seconds() - place.settling_seconds
                done = max(done, min(1.0, passed / had) if had > 0 else 1.0)
            place.rate = place.settling_rate * 0.5 * (1 + math.cos(math.pi * done))
        self._learner.rate = place.rate

    def _settles_by_time(self) -> bool:
        """Whether the last epochs have to begin now, lest MINUTES are over before."""
        place, limit = self._position, self._job.minutes * 60
        return bool(
            limit
            and place.curves
            and not place.settling_from
            and self._seconds() >= limit * (1 - _SETTLING)
        )

    def _is_late(self) -> bool:
        limit = self._job.minutes * 60
        return bool(limit) and self._seconds() >= limit

    def _seconds(self) -> float:
        return self._before + time.monotonic() - self._began

    def _keep_now_and_then(self) -> None:
        now = time.monotonic()
        if now - self._kept_at >= max(_KEPT_EVERY_S, self._keeping_s / _SHARE_OF_KEEPING):
            self._keep()

    def _keep(self) -> None:
        began = time.monotonic()
        self._position.seconds = self._seconds()
        self._kept.write(Checkpoint(self._position, self._learner.state, self._best))
        self._kept_at = time.monotonic()
        self._keeping_s = self._kept_at - began

    def _say(self) -> None:
        now = time.monotonic()
        if now - self._said_at < _SAID_EVERY_S:
            return
        self._said_at = now
        place, job, steps = self._position, self._job, len(self._training)
        most = place.settling_from + place.settling_epochs or job.epochs
        done = (place.epoch * steps + place.step) / (most * steps)
        own = place.epoch * steps + place.step - self._first_step
        left = (now - self._began) / own * (most * steps - self._first_step - own)
        if job.minutes:
            done = max(done, self._seconds() / (60 * job.minutes))
            left = min(left, 60 * job.minutes - self._seconds())
        text = (
            f"Epoch {place.epoch + 1} of at most {most}: loss {place.score.mean_loss:.3f}, "
            f"accuracy {100 * place.score.accuracy:.1f} %"
        )
        if place.curves and place.curves[-1][3] is not None:
            text += f"; validation {100 * place.curves[-1][3]:.1f} %"
        self._messages.progress(done, text, max(0.0, left) if own >= 2 else None)


def _numbers(epoch: Epoch) -> tuple[Optional[float], ...]:
    return (
        epoch.loss,
        epoch.accuracy,
        epoch.validation_loss,
        epoch.validation_accuracy,
        epoch.learning_rate,
    )


def _epoch(numbers: list[Optional[float]]) -> Epoch:
    loss, accuracy, validation_loss, validation_accuracy, rate = numbers
    return Epoch(loss or 0.0, accuracy or 0.0, validation_loss, validation_accuracy, rate or 0.0)
