"""What a model was trained on, as a report shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from ..contract.card_job import HARMONISED, SCALED, STORED
from ..contract.html_document import escape
from ..inference.model_inspection import Inspection
from ..models.card_accuracy import CardAccuracy
from ..models.card_training import BandStatistics, TrainingInput
from .html_page import amount, table

_VALUES = {
    STORED: "as the files store them",
    SCALED: "with scale and offset of the bands applied",
    HARMONISED: "harmonised to Sentinel-2’s before processing baseline 04.00",
}
_HEADS = ("Band", "Minimum", "1 %", "Median", "99 %", "Maximum", "Mean", "Deviation", "Unit")


def described(description: str) -> str:
    """Return what people say of a model, a paragraph for each line."""
    lines = [line.strip() for line in description.splitlines()]
    return "".join(f"<p>{escape(line)}</p>" for line in lines if line)


def accuracy_in_words(known: CardAccuracy) -> str:
    """Return what a card says of its model's accuracy, and what that does not say."""
    blocks = f"{amount(known.blocks)} {'block' if known.blocks == 1 else 'blocks'}"
    sure = "how sure that is, nobody can tell"
    if known.low is not None and known.high is not None:
        sure = f"95 % interval {100 * known.low:.1f} % to {100 * known.high:.1f} %"
    caveat = (
        "The test samples lie beside those of the training and see mostly the same pixels: the "
        "accuracy is too high, by an unknown amount, which the interval does not cover."
        if known.of_neighbours
        else "It holds for places like those of the test, not for other regions, seasons or "
        "sensors."
    )
    text = (
        f"Accuracy on {amount(known.samples)} test samples in {blocks}: {100 * known.overall:.1f} "
        f"% ({sure})."
    )
    return " ".join(part for part in (text, known.split, caveat) if part)


def accuracy(found: Inspection) -> str:
    """Return what is known of the accuracy; empty: nothing is."""
    known = found.accuracy
    return "" if known is None else f"<p>{escape(accuracy_in_words(known))}</p>"


def calibration(found: Inspection) -> str:
    """Return what is known of the calibration; empty: nothing is."""
    known = found.calibration
    if known is None:
        return ""
    of = f" of “{known.output}”" if known.output else ""
    error = ""
    if known.error_before is not None and known.error_after is not None:
        error = (
            f" On the test samples the expected calibration error was "
            f"{100 * known.error_before:.1f} % before and {100 * known.error_after:.1f} % after."
        )
    return (
        f"<p>Temperature {known.temperature:.4g}{escape(of)}, fitted on {amount(known.samples)} "
        f"validation samples (Guo et al. 2017).{error} CALIBRATE of a map applies it to "
        "probabilities and confidence; the classes stay the same.</p>"
    )


def trained_on(found: Inspection) -> str:
    """Return what is known of the training; empty: there is no card that could say it."""
    if not found.has_card:
        return ""
    if not found.training:
        return (
            "<p>Not known, so a map is not warned of an image that is unlike it. Give "
            "TRAINING_IMAGE to “Export a Keras model” or “Edit a model card”.</p>"
        )
    training = found.training
    facts = [f"Sensor: {escape(training.sensor)}."] if training.sensor else []
    if training.values:
        facts.append(f"Numbers: {_VALUES[training.values]}.")
    several = len(training.inputs) > 1
    parts = [f"<p>{' '.join(facts)}</p>"] if facts else []
    for name, one in training.inputs.items():
        parts.append(_input(name if several else "", one, found.bands.get(name, ())))
    return "\n".join(parts)


def _input(title: str, one: TrainingInput, names: Sequence[str]) -> str:
    facts = [f"<b>{escape(title)}</b>:"] if title else []
    if one.pixel_size is not None:
        degrees = " (the images’ coordinates were in degrees)" if one.in_degrees else ""
        facts.append(f"Pixels of {one.pixel_size:.5g} m{degrees}.")
    if one.bands and one.origin:
        facts.append(f"Statistics from {escape(one.origin)}.")
    text = f'<p class="small dim">{" ".join(facts)}</p>' if facts else ""
    if not one.bands:
        return text
    rows = list(_rows(one.bands, names))
    return text + table(_HEADS, rows, "wnnnnnnnw", fit=True)


def _rows(bands: Sequence[BandStatistics], names: Sequence[str]) -> Iterable[Sequence[str]]:
    for number, band in enumerate(bands, 1):
        name = names[number - 1] if number <= len(names) else str(number)
        numbers = (
            band.minimum, band.percentile_1, band.median, band.percentile_99, band.maximum,
            band.mean, band.standard_deviation,
        )  # fmt: skip
        scale = ""
        if band.scale is not None:
            sign = "−" if (band.offset or 0) < 0 else "+"
            offset = f" {sign} {abs(band.offset):.5g}" if band.offset else ""
            scale = f"stored × {band.scale:.5g}{offset}"
        unit = ", ".join(part for part in (escape(band.unit), scale) if part)
        yield (escape(name), *map(_number, numbers), unit)


def _number(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.5g}"
