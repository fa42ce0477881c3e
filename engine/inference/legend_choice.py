"""Which legend a class map gets: the job's, the card's, or the shipped one."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..maps.class_channels import fit
from ..maps.legend import DEFAULT, Legend, read_legend
from ..models.card import Card


def choose_legend(
    job: PredictJob, card: Optional[Card], classes: Optional[int], messages: Messages
) -> Legend:
    """Return the legend of the class map: the job's, else the card's, else the shipped one.

    Args:
        job: its legend file.
        card: the model's card, if it has one.
        classes: how many classes the model tells apart, if that is known; then the legend is in
            the order of the model's channels.
        messages: told how the legend was read and laid on the model.

    Raises:
        LegendError: the legend file is none, or does not have as many classes as the model.
    """
    if job.classes:
        legend, origin = read_legend(Path(job.classes)), job.classes
    elif card is not None and card.legend is not None:
        legend, origin = card.legend, "the model card"
    else:
        return _shipped_legend(classes, messages)
    for note in legend.notes:
        messages.info(note)
    return legend if classes is None else fit(legend, classes, origin, messages)


def _shipped_legend(classes: Optional[int], messages: Messages) -> Legend:
    """Return the tutorial's legend where it fits, else one of numbers."""
    legend = read_legend(DEFAULT)
    if classes is None or classes != len(legend.entries):
        number = "labels alone" if classes is None else f"{classes} classes"
        messages.info(
            f"The model has {number} and no legend; they are named by their number. Give a legend "
            "as CLASSES, here or when exporting the model."
        )
        return Legend.unnamed(classes or 0)
    messages.info(
        "No legend is given and the model card has none: the classes are named after "
        f"{DEFAULT.name}. Give CLASSES for another legend."
    )
    return fit(legend, classes, DEFAULT.name, messages)
