"""Which legend a map gets: the one given, the model card's, or the one that comes with us."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from .card import Card
from .legend import DEFAULT, Legend, read_legend
from .messages import Messages


def choose_legend(
    given: str, card: Optional[Card], classes: Optional[int], messages: Messages
) -> Legend:
    """Return the legend, and say where it does not fit the model.

    Args:
        given: legend file; empty: none.
        card: the model's card, if it has one.
        classes: number of the model's classes, where it is known.
        messages: told what was chosen.

    Raises:
        LegendError: the file cannot be read.
    """
    if given:
        legend, origin = read_legend(Path(given)), given
    elif card is not None and card.legend is not None:
        legend, origin = card.legend, "the model card"
    else:
        legend, origin = read_legend(DEFAULT), DEFAULT.name
        if classes is not None and classes != len(legend.entries):
            messages.info(
                f"The model has {classes} classes and no legend; they are named by their number. "
                "Give a legend as CLASSES, here or when exporting the model."
            )
            return Legend.unnamed(classes)
        messages.info(
            f"No legend is given and the model card has none: the classes are named after "
            f"{origin}. Give CLASSES for another legend."
        )
    if classes is not None:
        _say_what_does_not_fit(legend, origin, classes, messages)
    return legend


def _say_what_does_not_fit(legend: Legend, origin: str, classes: int, messages: Messages) -> None:
    values = [entry.value for entry in legend.entries]
    missing = sorted(set(range(classes)) - set(values))
    extra = [value for value in values if value >= classes]
    if missing or extra:
        messages.warning(
            f"The model gives {classes} classes (values 0 to {classes - 1}); the legend of "
            f"{origin} has the values {', '.join(map(str, values))}."
            + (f" Without a name: {', '.join(map(str, missing))}." if missing else "")
            + (f" Never to occur: {', '.join(map(str, extra))}." if extra else "")
        )
