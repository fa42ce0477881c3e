"""Which legend a class map gets: the job's, the card's, or one of numbers."""

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
    """Return the legend of the class map: the job's, else the card's, else one of numbers.

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
        return _numbers_alone(classes, messages)
    for note in legend.notes:
        messages.info(note)
    return legend if classes is None else fit(legend, classes, origin, messages)


def _numbers_alone(classes: Optional[int], messages: Messages) -> Legend:
    """Return the legend of classes that nobody has named: a name that is guessed looks right."""
    number = "labels" if classes is None else f"{classes} classes"
    messages.warning(
        f"The model has {number} that nobody has named: neither CLASSES nor the model card does. "
        "They are called “class 0” and on, by their numbers. Give a legend as CLASSES, here, or "
        "once for all in “Edit a model card” (cnnmapper:editcard) or when exporting the model. "
        f"The OTBTF tutorial's is {DEFAULT.parent.name}/{DEFAULT.name} in the plugin's folder."
    )
    return Legend.unnamed(classes or 0)
