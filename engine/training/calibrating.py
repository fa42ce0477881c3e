"""Whether a temperature is known, and what it makes of the probabilities of the test samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from numpy.typing import NDArray

from ..models.card_calibration import Calibration
from .calibration_chance import error_by_chance
from .temperature import (
    calibration_error,
    fit_temperature,
    logits_of,
    scaled,
    temperature_interval,
)


@dataclass(frozen=True)
class BlockSamples:
    """What a network gives for n samples that lie in spatial blocks."""

    probabilities: NDArray[Any]
    """Shape (n, classes)."""
    labels: NDArray[Any]
    """Index of the right class of each, shape (n,)."""
    blocks: NDArray[Any]
    """The block that each lies in, shape (n,)."""


@dataclass(frozen=True)
class Calibrated:
    """What is known of a temperature."""

    calibration: Optional[Calibration]
    """What the card says; None: no temperature can be told."""
    why_none: str = ""
    interval: Optional[tuple[float, float]] = None
    """Between which values it lies in 19 of 20 cases, as blocks are drawn as wholes."""


def calibrate(validation: BlockSamples, test: BlockSamples) -> Calibrated:
    """Fit a temperature on the validation samples and try it on the test samples.

    Args:
        validation: may be empty.
        test: likewise.
    """
    if not len(validation.labels):
        return Calibrated(None, "the validation part has no samples")
    logits = logits_of(validation.probabilities)
    temperature = fit_temperature(logits, validation.labels)
    if temperature is None:
        return Calibrated(
            None, "on the validation part every sample is right, or none of them tells anything"
        )
    interval = temperature_interval(logits, validation.labels, validation.blocks, temperature)
    if not len(test.labels):
        return Calibrated(Calibration(temperature, len(validation.labels)), "", interval)
    after = scaled(test.probabilities, temperature)
    found = Calibration(
        temperature,
        len(validation.labels),
        calibration_error(test.probabilities, test.labels),
        calibration_error(after, test.labels),
        error_by_chance(after, test.labels, test.blocks),
    )
    return Calibrated(found, "", interval)


def doubt_about(found: Calibration) -> str:
    """Say what it means that a temperature has made the probabilities of test samples less true."""
    return (
        f"The temperature {found.temperature:.3g}, by the validation blocks, makes the "
        "probabilities on the test blocks less true: their expected calibration error is "
        f"{found.error_after or 0:.1%} with it and {found.error_before or 0:.1%} without. "
        "Validation and test blocks disagree on how sure the network may be, and nobody can tell "
        "which of them are like the land; more labelled places tell. CALIBRATE goes by the "
        "validation blocks."
    )
