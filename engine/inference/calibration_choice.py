"""Whether the maps of probabilities are calibrated by the temperature in the model card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from ..contract.errors import ModelError
from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..models.card import Card
from ..models.card_calibration import KEY, Calibration
from ..models.model_outputs import Roles
from ..models.number_kinds import LABELS, ONE_CLASS


def check_calibration(job: PredictJob, card: Optional[Card]) -> None:
    """Refuse CALIBRATE where the model card has no temperature.

    Raises:
        ModelError: says what makes one.
    """
    if job.calibrate:
        _known(card)


def calibrated(
    job: PredictJob, card: Optional[Card], results: Sequence[Roles], messages: Messages
) -> tuple[Roles, ...]:
    """Return what the model's outputs are, with the temperature of the model card if it is wanted.

    Classes and thresholds go by the model's own probabilities, so that the map of classes is the
    same with CALIBRATE and without: the highest of the calibrated probabilities of classes is that
    of the same class, and a threshold was chosen on the others.

    Args:
        job: what is asked for.
        card: the model's card.
        results: what the outputs are; several where HEAD names several.
        messages: told what is calibrated, and what is not.

    Raises:
        ModelError: the card has no temperature, or it is not that of this output.
    """
    if not job.calibrate:
        return tuple(results)
    found = _known(card)
    if not (job.probabilities or job.confidence):
        messages.warning(
            "CALIBRATE is not used: classes are the same with it and without, and neither "
            "OUTPUT_PROBABILITIES nor OUTPUT_CONFIDENCE is wanted."
        )
        return tuple(results)
    if len(results) > 1:
        raise ModelError(
            "CALIBRATE is on, but HEAD names several results of the model, and the temperature in "
            "its card is that of one. Name one in HEAD, or switch CALIBRATE off."
        )
    (roles,) = results
    reading = roles.result
    if reading is None or reading.classes is None:
        # No probabilities: what asks for them is refused in words of its own.
        return tuple(results)
    _check_output(found, roles, reading.output)
    messages.info(_said(found, reading.kind in (*ONE_CLASS, *LABELS)))
    return (replace(roles, result=replace(reading, temperature=found.temperature)),)


def _known(card: Optional[Card]) -> Calibration:
    if card is None or card.calibration is None:
        lacking = "has no model card" if card is None else f"has no {KEY} in its card"
        raise ModelError(
            f"CALIBRATE is on, but the model {lacking}: no temperature is known by which its "
            "probabilities could be calibrated. “Train a model” (cnnmapper:trainmodel) finds one; "
            "or switch CALIBRATE off."
        )
    return card.calibration


def _check_output(found: Calibration, roles: Roles, output: str) -> None:
    if found.output and found.output != output:
        raise ModelError(
            f"CALIBRATE is on, but the temperature in the model card is that of “{found.output}”, "
            f"and the maps are made of “{output}”. Name “{found.output}” in HEAD, or switch "
            "CALIBRATE off."
        )
    if not found.output and (roles.others or roles.head is not None):
        raise ModelError(
            "CALIBRATE is on, but the model has several outputs that may be its result "
            f"({', '.join((output, *roles.others))}), and its card does not say of which the "
            f"temperature is. Give “output” in {KEY} of model_card.json, or switch CALIBRATE off."
        )


def _said(found: Calibration, by_threshold: bool) -> str:
    error = ""
    if found.error_before is not None and found.error_after is not None:
        error = (
            f" Their expected calibration error on the test samples was "
            f"{100 * found.error_before:.1f} % before and {100 * found.error_after:.1f} % after."
        )
    if found.error_by_chance is not None:
        error += (
            f" On as many test blocks chance alone gives up to {100 * found.error_by_chance:.1f} %."
        )
    if found.is_doubtful:
        error += (
            " So its validation blocks and its test blocks disagree on how sure it may be; where "
            "they are few, neither says much."
        )
    classes = (
        "Thresholds are held against the model's own probabilities."
        if by_threshold
        else "The classes stay the same."
    )
    return (
        f"Probabilities and confidence are calibrated by the temperature {found.temperature:.4g} "
        f"of the model card.{error} {classes}"
    )
