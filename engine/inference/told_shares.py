"""What the finished class map looks like as a whole: a map that is all one class is suspicious."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..contract.messages import Messages
from ..contract.result import CLASSES
from ..maps.class_shares import percent, shares_in_words
from .products import Product

_NEARLY_ALL = 0.995
"""The share of one class above which it is said."""
_ENOUGH = 1000
"""Pixels with data: fewer may well lie within one field."""


def tell_shares(
    products: Sequence[Product], counts: Sequence[Mapping[int, int]], messages: Messages
) -> None:
    """Say the share of every class, and warn where one has nearly all.

    Args:
        products: the maps.
        counts: for each of them, pixels of each value.
        messages: told.
    """
    for product, found in zip(products, counts):
        if product.content != CLASSES or product.legend is None or len(product.bands) != 1:
            continue
        total = sum(found.values())
        if not total:
            continue
        legend = product.legend.completed(found)
        messages.info(f"Shares of the classes: {shares_in_words(found, legend)}.")
        value = max(found, key=lambda one: found[one])
        if total < _ENOUGH or found[value] <= _NEARLY_ALL * total or len(legend.entries) < 2:
            continue
        name = legend.label(value) or str(value)
        all_of_it = "Nothing but" if found[value] == total else f"{percent(found[value], total)} is"
        messages.warning(
            f"{all_of_it} “{name}” on the map, of {len(legend.entries)} classes. If the land is "
            "so, all is well; else the model was given other numbers, other bands or another pixel "
            "size than it was trained on, or the legend is not its own."
        )
