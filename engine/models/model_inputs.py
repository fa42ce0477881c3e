"""Which inputs the sources feed, and the values of the other inputs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import ModelError
from ..contract.file_dates import date_in
from .card import Card
from .tensors import Signature, Tensor

DATES_APART = "DatesApart"
"""The layer of an exported model that deals its bands to dates, as its card calls it."""


def image_inputs(
    signature: Signature, placeholders: str, sources: int, card: Optional[Card] = None
) -> tuple[Tensor, ...]:
    """Return the inputs that the sources feed, in the order of the sources.

    Args:
        signature: the model's.
        placeholders: names of inputs, separated by commas; empty: the model's own order.
        sources: how many there are.
        card: the model's card, which knows that order: a SavedModel has its inputs by alphabet.

    Raises:
        ModelError: PLACEHOLDERS names no input, or the model has another number of image inputs
            than there are sources.
    """
    images = {tensor.name: tensor for tensor in in_own_order(signature.images, card)}
    known = ", ".join(images) or "none"
    names = [name.strip() for name in placeholders.split(",") if name.strip()] or list(images)
    for name in names:
        if name not in images:
            raise ModelError(
                f"PLACEHOLDERS names “{name}”, which is no image input of the model. Its image "
                f"inputs are: {known}."
            )
    if len(set(names)) != len(names):
        raise ModelError(f"PLACEHOLDERS names an input twice: {placeholders}.")
    if len(images) != sources:
        raise ModelError(
            f"The model has {len(images)} image input{'s' if len(images) != 1 else ''} ({known}); "
            f"{sources} source{'s are' if sources != 1 else ' is'} given. Give one image for each: "
            "INPUT, INPUT_2, INPUT_3."
        )
    if len(names) != sources:
        raise ModelError(
            f"PLACEHOLDERS names {len(names)} inputs for {sources} sources; expected each of "
            f"{known} once, in the order of the sources."
        )
    return tuple(images[name] for name in names)


def in_own_order(inputs: Iterable[Tensor], card: Optional[Card]) -> list[Tensor]:
    """Return inputs in the order in which the model defines them, as its card knows it.

    Args:
        inputs: in any order, such as that of the alphabet, in which a SavedModel has them.
        card: the model's card; None: they stay as they are.
    """
    found = list(inputs)
    own = list(dict.fromkeys(field.source for field in card.fields)) if card is not None else []
    return sorted(found, key=lambda one: own.index(one.name) if one.name in own else len(own))


def inputs_in_words(
    inputs: Sequence[Tensor], files: Sequence[str], placeholders: str, card: Optional[Card]
) -> tuple[str, bool]:
    """Say which image feeds which of several inputs.

    Args:
        inputs: the inputs, in the order of the sources.
        files: the first raster of each source.
        placeholders: the order that was asked for; empty: none.
        card: the model's card.

    Returns:
        The sentence (empty for one input alone), and whether it is a guess that another reading
        of the images would fit as well.
    """
    if len(inputs) < 2:
        return "", False
    pairs = ", ".join(f"{name} feeds “{tensor.name}”" for tensor, name in zip(inputs, files))
    if placeholders.strip() or card is not None:
        return f"{pairs}.", False
    alike = len({tensor.channels for tensor in inputs}) < len(inputs)
    swapped = ",".join(tensor.name for tensor in reversed(inputs))
    return (
        f"{pairs}: a SavedModel without a card has its inputs by alphabet, not in the order in "
        f"which they were defined. If that is another, give it as PLACEHOLDERS, such as {swapped}.",
        alike,
    )


def check_bands(tensor: Tensor, bands: int, what: str, masks: int = 0) -> None:
    """Check that the image has the bands that the model was trained on.

    Args:
        tensor: the model's input.
        bands: how many it is given.
        what: the image.
        masks: how many alpha bands were left out of them.

    Raises:
        ModelError: it has not.
    """
    if tensor.channels is not None and tensor.channels != bands:
        raise ModelError(
            f"{what} has {bands} band{'s' if bands != 1 else ''}; the model's input "
            f"“{tensor.name}” expects {tensor.channels}{_of_dates(tensor)}. Choose the "
            "image with the bands that the model was trained on, in the same order."
            + _of_masks(masks)
        )


def dated(inputs: Iterable[Tensor], card: Optional[Card]) -> tuple[Tensor, ...]:
    """Return image inputs with the number of dates that the card's layers deal their bands to.

    Args:
        inputs: as the exported model has them.
        card: its card; None: what the inputs say is all that is known.
    """
    found = {
        name: layer.shape[0] or 1
        for layer in (card.layers if card is not None else ())
        if layer.kind == DATES_APART and layer.shape
        for name in layer.inputs
    }
    return tuple(replace(tensor, dates=found.get(tensor.name, tensor.dates)) for tensor in inputs)


def dates_in_words(tensor: Tensor) -> str:
    """Say which bands are of which date; empty: the input knows of no dates."""
    if tensor.dates < 2 or tensor.channels is None:
        return ""
    bands = tensor.channels // tensor.dates
    first, last = (_numbers(start, bands) for start in (1, tensor.channels - bands + 1))
    return (
        f"The input “{tensor.name}” takes {tensor.dates} dates of "
        f"{bands} band{'s' if bands != 1 else ''}: {first} the first date, "
        f"{last.replace(' are', '').replace(' is', '')} the last, in the order in which the "
        "rasters are stacked (INPUT, then FURTHER_INPUT)."
    )


def _numbers(start: int, count: int) -> str:
    return f"band {start} is" if count == 1 else f"bands {start} to {start + count - 1} are"


def dates_out_of_order(files: Sequence[str]) -> str:
    """Say that the dates in the names of rasters do not ascend; empty: they do, or there are none.

    Args:
        files: one raster for each date, in their order.
    """
    found = [date_in(re.split(r"[/\\]", file)[-1]) for file in files]
    if len(files) < 2 or not all(found) or found == sorted(found):
        return ""
    dates = [one.replace("-", "") for one in found]
    return (
        f"The dates in the names of the rasters do not ascend ({', '.join(dates)}). The model "
        "takes the first raster for its first date. If the training images were in another order, "
        "give these in that one (INPUT, then FURTHER_INPUT)."
    )


def _of_dates(tensor: Tensor) -> str:
    if tensor.dates < 2 or tensor.channels is None:
        return ""
    return f" ({tensor.dates} dates of {tensor.channels // tensor.dates} bands)"


def _of_masks(masks: int) -> str:
    if not masks:
        return ""
    bands = "Its alpha band is a mask and is" if masks == 1 else f"Its {masks} alpha bands are"
    return f" {bands} not counted; if it holds data, name all bands in BANDS."


def of_each_patch(tensor: Tensor, value: NDArray[Any]) -> bool:
    """Tell whether an input that takes no image takes a value for each patch, and got but one.

    Args:
        tensor: the model's input, as the model has it.
        value: what it is given.
    """
    return bool(tensor.shape) and tensor.batch is None and tuple(value.shape[:1]) == (1,)


_PAIR = re.compile(r"([^=\s]+)=(\S*)")


def constants(signature: Signature, text: str) -> dict[str, Any]:
    """Read USER_PLACEHOLDERS (``name=value``, space-separated) for the inputs without an image.

    Raises:
        ModelError: malformed, an unknown or missing name, or a value of the wrong type.
    """
    scalars = {tensor.name: tensor for tensor in signature.scalars}
    known = ", ".join(scalars) or "none"
    values: dict[str, Any] = {}
    given: dict[str, str] = {}
    for item in text.split():
        match = _PAIR.fullmatch(item)
        if match is None:
            raise ModelError(
                f"USER_PLACEHOLDERS has “{item}”; expected name=value pairs separated by spaces, "
                "such as is_training=false dropout=0.0."
            )
        name, value = match.groups()
        if name not in scalars:
            raise ModelError(
                f"USER_PLACEHOLDERS names “{name}”, which is no such input of the model. Its "
                f"inputs without an image are: {known}."
            )
        if name in given:
            raise ModelError(
                f"USER_PLACEHOLDERS gives {name} twice: {given[name]} and {value}; expected is one "
                "value for each."
            )
        given[name], tensor = value, scalars[name]
        values[name] = np.full([length or 1 for length in tensor.shape], _value(value, tensor))
    missing = [name for name in scalars if name not in values]
    if missing:
        raise ModelError(
            f"The model also needs values for {', '.join(missing)}. Give them in "
            f"USER_PLACEHOLDERS, such as “{missing[0]}=0”."
        )
    return values


def _value(text: str, tensor: Tensor) -> Any:
    wanted = "true or false" if tensor.dtype == "bool" else "a number"
    if tensor.dtype == "bool":
        found = {"true": True, "1": True, "false": False, "0": False}.get(text.lower())
        if found is not None:
            return found
    else:
        try:
            return np.dtype(tensor.dtype).type(text)
        except (ValueError, TypeError, OverflowError):
            wanted = f"a number of type {tensor.dtype}"
    raise ModelError(
        f"USER_PLACEHOLDERS gives {tensor.name} the value “{text}”; expected {wanted}."
    )
