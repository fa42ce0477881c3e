"""How the numbers of an output are read: by parameter, card, layers and values, in this order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from .activations import CALIBRATED_CLASSES, CALIBRATED_LABELS, Step
from .card_numbers import CardNumbers, Threshold
from .number_kinds import (
    CONTINUOUS,
    EXCLUSIVE,
    LABELS,
    LINEAR,
    LOGITS,
    MULTI_LABEL,
    MULTI_LABEL_LOGITS,
    ONE_CLASS,
    SIGMOID,
    SIGMOID_LOGITS,
    SOFTMAX,
    applied_to,
    by_training,
    is_sigmoid,
)

THRESHOLD = 0.5
# Softmax in float32 sums to 1 within a few units in the last place; half precision within 1e-3.
SUM_TOLERANCE = 2e-3


@dataclass(frozen=True)
class Reading:
    """What the numbers of one output are taken for, and why."""

    output: str
    kind: str
    """One of :data:`.number_kinds.KINDS`."""
    channels: int
    reason: str = ""
    """Stands behind “because”."""
    against: str = ""
    """What speaks for another reading."""
    sure: bool = True
    """Whether there is evidence at all; numbers without are written as they are."""
    of_values: bool = False
    """Whether the values on samples alone speak for it."""
    low: float = np.nan
    """The smallest value on samples; NaN: there was none, the same for ``high``."""
    high: float = np.nan
    numbers: CardNumbers = field(default_factory=CardNumbers)
    """What the card says of them."""
    temperature: Optional[float] = None
    """What the logits are divided by for the maps of probabilities; None: they are not
    calibrated."""

    @property
    def exclusive(self) -> bool:
        """Whether the channels are classes of which a pixel has one."""
        return self.kind in EXCLUSIVE

    @property
    def one_class(self) -> bool:
        """Whether it is the probability of one class."""
        return self.kind in ONE_CLASS

    @property
    def labels(self) -> bool:
        """Whether the channels are labels that do not exclude each other."""
        return self.kind in LABELS

    @property
    def continuous(self) -> bool:
        """Whether they are quantities, or nobody knows what."""
        return self.kind == CONTINUOUS

    @property
    def classes(self) -> Optional[int]:
        """How many classes there are to be named; None: they are no classes."""
        if self.continuous:
            return None
        return 2 if self.one_class else self.channels

    def threshold(self, given: Optional[float]) -> Optional[Threshold]:
        """Return above which probability a class or label is on the map.

        Args:
            given: THRESHOLD; None: that of the card, else 0.5.

        Returns:
            One for all labels, or one for each; None where there is none: classes exclude each
            other, and quantities are no classes.
        """
        if not (self.one_class or self.labels):
            return None
        known = self.numbers.threshold if given is None else given
        return THRESHOLD if known is None else known

    @property
    def applied(self) -> str:
        """What makes probabilities of the numbers; "": nothing has to."""
        return applied_to(self.kind)

    @property
    def probabilities(self) -> str:
        """Name of the output that holds the probabilities, once that is applied.

        They are the model's own, which classes and thresholds go by: not calibrated.
        """
        return self.steps[0].name if self.steps else self.output

    @property
    def steps(self) -> tuple[Step, ...]:
        """What has to be applied, as :func:`.activations.with_applied` takes it."""
        return (Step(self.applied, self.output),) if self.applied else ()

    @property
    def shown_probabilities(self) -> str:
        """Name of the output that holds what maps show as probabilities: calibrated ones, where
        there is a temperature."""
        return self.shown_steps[0].name if self.shown_steps else self.output

    @property
    def shown_steps(self) -> tuple[Step, ...]:
        """What has to be applied for these."""
        if self.temperature is None:
            return self.steps
        powers = CALIBRATED_CLASSES if self.exclusive else CALIBRATED_LABELS
        return (Step(self.applied or powers, self.output, self.temperature),)


@dataclass(frozen=True)
class _Values:
    """What an output said on samples."""

    channels: int
    low: float
    high: float
    sums_to_one: bool
    saturated: bool = False
    """Each is 0 or 1: one class of each pixel, or sigmoids of large numbers."""

    @classmethod
    def of(cls, values: NDArray[Any]) -> _Values:
        finite = values[np.isfinite(values).all(axis=-1)].astype("float32")
        if not finite.size:
            return cls(values.shape[-1], np.nan, np.nan, False)
        sums = values.shape[-1] > 1 and np.allclose(finite.sum(axis=-1), 1, atol=SUM_TOLERANCE)
        found = cls(values.shape[-1], float(finite.min()), float(finite.max()), False)
        away = np.abs(finite - np.round(finite)).max()
        sums = bool(sums) and found.are_fractions
        return cls(found.channels, found.low, found.high, sums, bool(away <= SUM_TOLERANCE))

    @property
    def are_fractions(self) -> bool:
        return self.low >= 0 and self.high <= 1 + SUM_TOLERANCE

    @property
    def known(self) -> bool:
        return not np.isnan(self.low)

    def __str__(self) -> str:
        return f"{self.low:.4g} to {self.high:.4g}"


def read_numbers(
    output: str,
    values: NDArray[Any],
    numbers: CardNumbers,
    activation: str = "auto",
    classes: Optional[int] = None,
) -> Reading:
    """Decide what the numbers of an output are.

    Args:
        output: its name.
        values: what it said on samples, (n, height, width, channels).
        numbers: what the card says of it, and what was found at its export.
        activation: ACTIVATION: ``auto``, ``none``, ``softmax`` or ``sigmoid``.
        classes: how many classes a legend names; None: there is none.

    Raises:
        ModelError: what is said of them contradicts the values.
    """
    seen = _Values.of(values)
    if isinstance(numbers.threshold, tuple) and len(numbers.threshold) != seen.channels:
        raise ModelError(
            f"By the model card “{output}” has {len(numbers.threshold)} thresholds, one for each "
            f"label, but it has {seen.channels} channels. Correct “threshold” in "
            "cnnmapper:numbers of model_card.json: one number, or one for each channel."
        )
    if activation != "auto":
        kind, reason, against, of_values = _by_parameter(output, activation, seen, numbers)
    elif numbers.kind is not None:
        kind, reason, against, of_values = _by_card(output, seen, numbers)
    else:
        kind, reason, against, of_values = _by_evidence(output, seen, numbers, classes)
    return Reading(
        output, kind or CONTINUOUS, seen.channels, reason, against, kind is not None, of_values,
        seen.low, seen.high, numbers,
    )  # fmt: skip


_Found = tuple[Optional[str], str, str, bool]


def _by_parameter(output: str, activation: str, seen: _Values, numbers: CardNumbers) -> _Found:
    reason, against = f"ACTIVATION is {activation}", ""
    if activation == "none":
        return CONTINUOUS, reason, "", False
    if activation == "softmax":
        if seen.channels == 1:
            raise ModelError(
                f"ACTIVATION is softmax, but “{output}” has one channel, whose softmax is 1 "
                "everywhere. Choose sigmoid for the probability of one class, none for quantities, "
                "or name another output in HEAD."
            )
        if seen.sums_to_one:
            return SOFTMAX, f"{reason}, and they sum to 1 already", "", True
        if is_sigmoid(numbers.activation):
            against = f"its last activation is {numbers.activation}"
        return LOGITS, reason, against, False
    alone = seen.channels == 1
    applied = SIGMOID if alone else MULTI_LABEL
    if is_sigmoid(numbers.activation) or numbers.kind == applied:
        return applied, f"{reason}, as it is in the model already", "", False
    if seen.are_fractions and not numbers.activation:
        return applied, f"{reason}, and they lie between 0 and 1 already", "", True
    if seen.sums_to_one:
        return applied, f"{reason}, and they lie between 0 and 1 already", "they sum to 1", True
    return SIGMOID_LOGITS if alone else MULTI_LABEL_LOGITS, reason, "", False


def _by_card(output: str, seen: _Values, numbers: CardNumbers) -> _Found:
    kind = numbers.kind or CONTINUOUS
    found = by_training(numbers.activation, numbers.loss, seen.channels)
    mine = found.kind == kind
    reason = found.reason if mine else "the model card says so"
    trouble = ""
    if seen.known and kind == SOFTMAX and not seen.sums_to_one:
        trouble = f"do not sum to 1 (they are {seen} on samples)"
    elif seen.known and kind in (SIGMOID, MULTI_LABEL) and not seen.are_fractions:
        trouble = f"are {seen} on samples, not 0 to 1"
    elif kind == LOGITS and seen.sums_to_one and numbers.activation != "log_softmax":
        trouble = "sum to 1: they are probabilities already"
    if trouble:
        raise ModelError(
            f"By the model card the numbers of “{output}” are {kind}, but they {trouble}. Correct "
            "“kind” in cnnmapper:numbers of model_card.json, or choose ACTIVATION."
        )
    return kind, reason, found.against if mine else "", False


def _by_evidence(
    output: str, seen: _Values, numbers: CardNumbers, classes: Optional[int]
) -> _Found:
    found = by_training(numbers.activation, numbers.loss, seen.channels)
    # Sigmoids of large numbers are 0 or 1, and one 1 in each pixel is then a matter of chance.
    by_chance = seen.saturated and is_sigmoid(numbers.activation)
    if seen.sums_to_one and found.kind != SOFTMAX and not by_chance:
        against = found.reason if found.kind == CONTINUOUS else ""
        return SOFTMAX, "they lie between 0 and 1 and sum to 1", against, True
    contradicted = seen.known and (
        (found.kind == SOFTMAX and not seen.sums_to_one)
        or (found.kind in (SIGMOID, MULTI_LABEL) and not seen.are_fractions)
    )
    if contradicted:
        raise ModelError(
            f"The numbers of “{output}” are {seen} on samples, though {found.reason}: over the "
            "channels of a pixel they are no probabilities. Choose ACTIVATION none to have them "
            "as they are, or name another output in HEAD."
        )
    if found.kind is not None:
        return found.kind, found.reason, found.against, False
    alone, linear = seen.channels == 1, numbers.activation == LINEAR
    if not numbers.activation or linear:
        # Numbers between 0 and 1 may be probabilities already, where nothing is known.
        raw = linear or not seen.are_fractions
        logits = SIGMOID_LOGITS if alone else LOGITS
        if "logit" in output.lower() and raw:
            return logits, "its name says so", "", False
        if classes == seen.channels and not alone and raw:
            return LOGITS, f"the legend names {classes} classes", "", False
        if classes == 2 and alone:
            kind = logits if raw else SIGMOID
            return kind, "the legend names two classes", "", not linear
    return None, "", "", False
