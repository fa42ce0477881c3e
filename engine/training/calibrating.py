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


def calibrate(
    validation: BlockSamples, test: BlockSamples
) -> tuple[Optional[Calibration], str]:
    """Fit a temperature on the validation samples and try it on the test samples.

    One is known only where the validation blocks tell whether the network is too sure or not sure
    enough: of a few blocks that are all one or the other, the next ones may be otherwise.

    Args:
        validation: may be empty.
        test: likewise.

    Returns:
        What the card says, and ""; or None, and why no temperature is known.
    """
    if not len(validation.labels):
        return None, "the validation part has no samples"
    logits = logits_of(validation.probabilities)
    temperature = fit_temperature(logits, validation.labels)
    if temperature is None:
        return None, (
            "on the validation part every sample is right, or none of them tells anything"
        )
    interval = temperature_interval(logits, validation.labels, validation.blocks, temperature)
    if interval is None:
        return None, "all validation samples lie in one block"
    if interval[0] <= 1 <= interval[1]:
        return None, (
            f"by the validation blocks it lies between {interval[0]:.2f} and {interval[1]:.2f}, so "
            "that they do not tell whether the network is too sure or not sure enough; more "
            "labelled places do"
        )
    if not len(test.labels):
        return Calibration(temperature, len(validation.labels)), ""
    after = scaled(test.probabilities, temperature)
    return Calibration(
        temperature,
        len(validation.labels),
        calibration_error(test.probabilities, test.labels),
        calibration_error(after, test.labels),
        error_by_chance(after, test.labels, test.blocks),
    ), ""


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
