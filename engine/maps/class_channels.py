"""Which class each channel of a model is, and what its labels are, by a legend and by evidence.

A model knows no class values: its channels are 0 to n - 1. Where a legend has other values, as many
as the model has channels, its entries name the channels in their order, and the map holds their
values. Labels that the model gives itself are either numbers of channels or already the legend's
values; which of them is seen on samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import LegendError
from ..contract.messages import Messages
from .legend import Entry, Legend

AS_THEY_ARE = "the model's labels, as they are"
NUMBERED = "the model's labels, as numbers of its channels"
HIGHEST = "the channel of the highest probability"
"""What the values of a class map are made of."""

_CLEAR = 1e-4
"""How much more probable than the second a class is, for the labels to have to agree."""


def fit(legend: Legend, channels: int, origin: str, messages: Messages) -> Legend:
    """Return the legend in the order of a model's channels, one class for each.

    Args:
        legend: as it was read.
        channels: how many classes the model tells apart.
        origin: where the legend is from.
        messages: told what was decided, where the values do not say it themselves.

    Raises:
        LegendError: it has more classes or fewer; the message lists both sides.
    """
    if is_numbered(legend) and len(legend.entries) == channels:
        # Each value is the number of its channel, wherever it stands in the file.
        return replace(legend, order=tuple(range(channels)), of_channels=True)
    classes = [entry for entry in legend.channels if not entry.means_no_data]
    if len(classes) != channels:
        raise LegendError(_misfit(legend, classes, channels, origin))
    for entry in legend.entries:
        if entry.means_no_data:
            messages.info(f"{origin}: {named(entry)} means no data; it names no channel.")
    by_value = tuple(sorted(classes, key=lambda entry: entry.value))
    if list(by_value) != classes and not legend.of_channels:
        messages.warning(
            f"The classes of {origin} are not in the order of their values. They are taken to be "
            f"in the order of the model's channels: {listed(classes)}. If the channels are in the "
            f"order of the values instead ({listed(by_value)}), sort the legend by value."
        )
    else:
        messages.info(
            f"The classes of {origin} name the model's channels in their order, and the map holds "
            f"their values: {listed(classes)}."
        )
    order = tuple(entry.value for entry in classes)
    return replace(legend, entries=by_value, order=order, of_channels=True)


def _misfit(legend: Legend, classes: Sequence[Entry], channels: int, origin: str) -> str:
    ignored = [entry for entry in legend.entries if entry.means_no_data]
    values = [entry.value for entry in classes]
    more = len(classes) > channels
    return (
        f"The model gives {channels} classes (channels {_numbers(range(channels))}); the legend of "
        f"{origin} has {len(classes)} (values {_numbers(values)})"
        + (f", {_numbers([e.value for e in ignored])} meaning no data" if ignored else "")
        + ". Expected is one class for each channel, in the channels' order: "
        + (
            "remove the classes that the model does not have, or choose the legend that belongs to "
            "the model."
            if more
            else "add those that are missing, one that is only background too, or choose the "
            "legend that belongs to the model."
        )
    )


def is_numbered(legend: Legend) -> bool:
    """Tell whether the values of a legend are 0, 1, 2 and so on: numbers of channels."""
    return all(number == entry.value for number, entry in enumerate(legend.entries))


def named(entry: Entry) -> str:
    """Return a class in words: ``Water (1)``."""
    return f"{entry.label} ({entry.value})"


def listed(classes: Sequence[Entry]) -> str:
    """Say which class each channel is; of many the first and the last."""
    texts = [f"{number} is {named(entry)}" for number, entry in enumerate(classes)]
    if len(texts) > 24:
        texts = [*texts[:20], "…", texts[-1]]
    return "channel " + ", ".join(texts)


def _numbers(values: Sequence[int]) -> str:
    """The values, of many the first and the last."""
    if len(values) <= 40:
        return ", ".join(map(str, values))
    return f"{', '.join(map(str, values[:20]))} … {values[-1]}"


def read_labels(
    legend: Legend, labels: Optional[NDArray[Any]], probabilities: Optional[NDArray[Any]]
) -> str:
    """Decide what the values of the class map are made of.

    Args:
        legend: fitted to the channels where the model gives probabilities.
        labels: the model's own labels on samples, any shape; None: it gives none.
        probabilities: its probabilities there, (n, height, width, channels); None: it gives none.

    Returns:
        ``AS_THEY_ARE``, ``NUMBERED`` or ``HIGHEST``.

    Raises:
        LegendError: the labels contradict the legend, or can be read either way.
    """
    if labels is None:
        return HIGHEST
    if legend.generated:
        return AS_THEY_ARE
    if probabilities is not None:
        pairs = _pairs(labels, probabilities)
        proven = _proven(legend, pairs[:, 0], pairs[:, 1])
        if proven:
            return proven
    return _by_values(legend, np.unique(labels))


def other_classes(legend: Legend, labels: NDArray[Any], probabilities: NDArray[Any]) -> float:
    """Return the share of samples whose label is another class than the most probable one.

    Args:
        legend: fitted to the channels.
        labels: the model's own labels on samples, any shape.
        probabilities: its probabilities there, (n, height, width, channels).
    """
    pairs = _pairs(labels, probabilities)
    if not len(pairs):
        return 0.0
    values = np.array([entry.value for entry in legend.channels], np.int64)
    found, expected = pairs[:, 1], values[pairs[:, 0]]
    return float((np.isin(found, values) & (found != expected)).mean())


def count_from_one(labels: NDArray[Any], probabilities: NDArray[Any]) -> bool:
    """Tell whether labels are the numbers of channels counted from 1, by samples of both."""
    pairs = _pairs(labels, probabilities)
    return len(pairs) > 0 and bool((pairs[:, 1] == pairs[:, 0] + 1).all())


def _by_values(legend: Legend, found: NDArray[Any]) -> str:
    """Decide by the labels alone, those that occur on samples."""
    values = [entry.value for entry in legend.entries]
    if is_numbered(legend):
        if found.size and found.min() > 0 and found.max() == len(values):
            raise LegendError(
                f"It is not known what the model's labels mean: those on samples of the image are "
                f"{_numbers(found.tolist())}; the legend has the values {_numbers(values)}. They "
                "may count from 1, and every name would be that of the class before. Give a legend "
                f"(CLASSES) whose values are the labels: from 1 on, or from 0 to {len(values)}."
            )
        return AS_THEY_ARE
    among, numbers = np.isin(found, values), np.isin(found, np.arange(len(values)))
    known, counted = bool(among.all()), bool(numbers.all())
    if known != counted:
        return AS_THEY_ARE if known else NUMBERED
    if not known and among.sum() > numbers.sum():
        # What the legend lacks gets its number and a colour, and is said.
        return AS_THEY_ARE
    have = (
        f"the model's labels on samples of the image are {_numbers(found.tolist())}; the legend "
        f"has the values {_numbers(values)}"
    )
    if known:
        raise LegendError(
            f"It is not known what the model's labels mean: {have}. They may be these values, or "
            f"count from 0 ({listed(legend.channels)}). Give a legend (CLASSES) whose values are "
            "the labels: from 0 on if they count from 0, else with an entry for 0 as well."
        )
    raise LegendError(
        f"The legend does not fit the model: {have}. Give a legend (CLASSES) that has every label "
        "of the model."
    )


def _pairs(labels: NDArray[Any], probabilities: NDArray[Any]) -> NDArray[np.int64]:
    """Return (channel, label) where one class is clearly the most probable, shape (n, 2)."""
    channels = probabilities.shape[-1]
    flat = probabilities.reshape(-1, channels)
    if labels.size != len(flat):
        return np.zeros((0, 2), np.int64)
    best = np.partition(np.nan_to_num(flat, nan=0.0), -2, axis=-1)
    clear = np.isfinite(flat).all(axis=-1) & (best[:, -1] - best[:, -2] > _CLEAR)
    return np.stack(
        [flat[clear].argmax(axis=-1), labels.reshape(-1)[clear].astype(np.int64)], axis=-1
    )


def _proven(
    legend: Legend, channels: NDArray[np.int64], labels: NDArray[np.int64]
) -> Optional[str]:
    """Return what pairs of channel and label prove; None: nothing.

    Raises:
        LegendError: they contradict the legend.
    """
    values = np.array([entry.value for entry in legend.channels], np.int64)
    numbered, valued = labels == channels, labels == values[channels]
    if is_numbered(legend):
        # A label beside the classes, such as one for “unsure”, is the model's own affair; one that
        # the legend gives to another class is not.
        shifted = np.isin(labels, values) | (labels == channels + 1)
        if numbered.any() or not shifted.any():
            return AS_THEY_ARE
    elif numbered.all() and valued.all():
        # Alike as far as is seen; the probabilities are certain.
        return HIGHEST
    elif numbered.all() or valued.all():
        return NUMBERED if numbered.all() else AS_THEY_ARE
    number = int(np.flatnonzero(~(valued if valued.any() else numbered | valued))[0])
    channel = int(channels[number])
    raise LegendError(
        f"The model's labels contradict the legend: where channel {channel} is the most probable, "
        f"by the legend {named(legend.channels[channel])}, the label is {labels[number]}. Give a "
        "legend (CLASSES) whose values are the model's labels, in the order of its channels."
    )
