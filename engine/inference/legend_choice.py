"""Which legend a class map gets: the job's, the card's, or the shipped one."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ..contract.job import PredictJob
from ..contract.messages import Messages
from ..maps.class_channels import fit
from ..maps.legend import Legend, read_legend
from ..models.card import Card
from .map_files import _shipped_legend


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
