"""What is said of a model's result: which output it is, what its numbers are, and why."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from ..contract.messages import Messages
from ..models.card_numbers import Threshold
from ..models.model_outputs import Roles
from ..models.number_kinds import CONTINUOUS, LABELS, ONE_CLASS, SIGMOID, SOFTMAX
from ..models.output_reading import Reading


def head_in_words(roles: Roles) -> str:
    """Say which of several outputs is taken for the result, and why; "" where there is one."""
    if roles.head is None:
        return ""
    return (
        f"The model has several outputs that may be its result. “{roles.head.output}” is taken for "
        f"its result, because {roles.head.reason}. Name another in HEAD if it is not."
    )


def others_in_words(roles: Roles) -> str:
    """Say which outputs are left out that could be a result as well; "" where there are none."""
    if not roles.others or roles.result is None or roles.head is not None:
        return ""
    return (
        f"The map is made of “{roles.result.output}”. The model's other outputs are left out: "
        f"{', '.join(roles.others)}. Name one in HEAD to have that instead, or * to have all."
    )


def reading_in_words(reading: Reading) -> str:
    """Say what the numbers of an output are taken for, and why."""
    output, kind, channels = reading.output, reading.kind, reading.channels
    because = f", because {reading.reason}" if reading.reason else ""
    # Whole sentences, one for each kind: that is what can be translated.
    if kind == CONTINUOUS:
        said = f"The numbers of “{output}” are written as they are{because}."
    elif kind in ONE_CLASS:
        said = (
            f"The numbers of “{output}” are "
            f"{'the probability' if kind == SIGMOID else 'the logit of the probability'} "
            f"of one class{because}."
        )
    elif kind in LABELS:
        said = (
            f"The numbers of “{output}” are "
            f"{'logits of the probabilities' if reading.applied else 'probabilities'} "
            f"of {channels} labels that do not exclude each other{because}."
        )
    else:
        said = (
            f"The numbers of “{output}” are {'probabilities' if kind == SOFTMAX else 'logits'} "
            f"of {channels} classes{because}."
        )
    passing = f"They pass through {reading.applied} first." if reading.applied else ""
    return f"{said} {passing}".rstrip()


def tell_reading(reading: Reading, messages: Messages) -> None:
    """Say what the numbers of an output are, and warn where they may be something else."""
    if reading.sure:
        messages.info(reading_in_words(reading))
    else:
        messages.warning(_undecided(reading))
    if reading.against:
        messages.warning(_against(reading))


def tell_results(
    results: Sequence[Roles], said: str, threshold: Optional[float], messages: Messages
) -> None:
    """Say which outputs the maps are made of, and what their numbers are.

    Args:
        results: of the run.
        said: what was said of the choice between several outputs before.
        threshold: THRESHOLD.
        messages: told.
    """
    for roles in results:
        for text in (head_in_words(roles) or said, others_in_words(roles)):
            if text:
                messages.info(text)
        if roles.result is None:
            continue
        tell_reading(roles.result, messages)
        level = roles.result.threshold(threshold)
        if level is not None:
            what = "The class" if roles.result.one_class else "A label"
            each = ", in the order of the labels" if isinstance(level, tuple) else ""
            messages.info(
                f"{what} is on the map where its probability is above {thresholds(level)}{each}."
            )


def short_results(results: Sequence[Roles], threshold: Optional[float]) -> str:
    """Return for the provenance of maps what the numbers were taken for; "": they are labels.

    Args:
        results: of the run.
        threshold: THRESHOLD.
    """
    return "; ".join(
        _short(roles.result, threshold) for roles in results if roles.result is not None
    )


def _short(reading: Reading, threshold: Optional[float]) -> str:
    applied = f", {reading.applied} applied" if reading.applied else ""
    level = reading.threshold(threshold)
    above = "" if level is None else f", threshold {thresholds(level)}"
    cooled = reading.temperature
    calibrated = "" if cooled is None else f", calibrated by the temperature {cooled:.6g}"
    because = f" ({reading.reason})" if reading.reason else ""
    kind = reading.kind if reading.sure else "not known"
    return f"{reading.output}: {kind}{applied}{above}{calibrated}{because}"


def thresholds(level: Threshold) -> str:
    """Say the threshold, or that of each label."""
    return ", ".join(f"{one:g}" for one in (level if isinstance(level, tuple) else (level,)))


def two_readings(reading: Reading) -> str:
    """Say what numbers may be of which nobody knows, and which parameter decides."""
    seen = ""
    if not math.isnan(reading.low):
        ends = dict.fromkeys((f"{reading.low:.4g}", f"{reading.high:.4g}"))
        seen = f" ({' to '.join(ends)} on samples)"
    if reading.channels == 1:
        fractions = reading.low >= 0 and reading.high <= 1
        first = "the probability of one class" if fractions else "the logit of one class"
        way = "ACTIVATION sigmoid makes two classes of them by THRESHOLD"
    else:
        first = f"logits of {reading.channels} classes"
        way = "ACTIVATION softmax makes classes of them, sigmoid labels that do not exclude others"
    return (
        f"Nothing says what the numbers of “{reading.output}” are{seen}: {first}, or quantities "
        f"(regression). {way}; none says that they are quantities."
    )


def _undecided(reading: Reading) -> str:
    return (
        f"{two_readings(reading)} Until it is said, there or in the model card (“kind” in "
        "cnnmapper:numbers), they are written as they are."
    )


def _against(reading: Reading) -> str:
    if reading.kind == CONTINUOUS:
        other = "a probability" if reading.channels == 1 else "probabilities"
        way = "ACTIVATION sigmoid"
    elif reading.kind in LABELS:
        other = "classes that exclude each other"
        way = "ACTIVATION softmax"
    else:
        other, way = "something else", "ACTIVATION none"
        if reading.kind in ONE_CLASS or reading.kind == SOFTMAX:
            other = "fractions or other quantities"
    return (
        f"The numbers of “{reading.output}” may be {other} as well: {reading.against}. Then choose "
        f"{way}."
    )
