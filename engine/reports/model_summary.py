"""A model in one paragraph: what it is, how it will be applied, with which fields, how fast.

One more way to run a network over regions is one more sentence in :data:`OF_REGIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Optional

from ..geometry.grid import Size
from ..inference.duration_estimate import MethodCost
from ..models.card import Card, CardField, largest_receptive
from ..models.card_regions import DENSE, FCN, RegionEntry
from ..models.model_outputs import Roles
from ..models.tensors import Tensor
from .html_page import duration, number, short

_MOST_CLASSES = 12
"""Class names that a sentence can hold."""

_LONG_S = 6 * 3600
"""A map that takes longer is one that people make of a part first."""


def summary(card: Card, roles: Roles, costs: Sequence[MethodCost]) -> str:
    """Return the paragraph.

    Args:
        card: the model's.
        roles: what its outputs are.
        costs: how fast each way was on this machine; empty where the model could not be timed.
    """
    fields = _fields_of_result(card, roles)
    sentences = [
        _network(card),
        *(_input(tensor, card) for tensor in card.inputs),
        *(_output(tensor, card, roles) for tensor in card.outputs),
        *_sizes(fields),
        *_applied(card, fields),
        *_speeds(costs),
    ]
    return " ".join(sentences)


def _fields_of_result(card: Card, roles: Roles) -> list[CardField]:
    """Return the fields of what the class map is made of, else of all outputs."""
    result = {roles.labels, roles.probabilities} - {None}
    own = [field for field in card.fields if field.output in result]
    return own or list(card.fields)


def _network(card: Card) -> str:
    if not card.layers:
        return f"{card.name}: a network whose layers cannot be read."
    weights = sum(layer.parameters for layer in card.layers)
    return f"{card.name}: a network of {len(card.layers)} layers and {short(weights)} weights."


def _input(tensor: Tensor, card: Card) -> str:
    if len(tensor.shape) != 4:
        return f"Input “{tensor.name}”: {tensor.dtype}, no image (USER_PLACEHOLDERS)."
    names = card.bands.get(tensor.name, ())
    bands = f"{tensor.channels} bands" + (f" ({', '.join(names)})" if names else "")
    size = f"{_by(Size(*tensor.fixed))} pixels" if tensor.fixed else "any size"
    return f"Input “{tensor.name}”: {bands}, {tensor.dtype}, {size}."


def _output(tensor: Tensor, card: Card, roles: Roles) -> str:
    said = f"Output “{tensor.name}”:"
    if tensor.name == roles.probabilities:
        return f"{said} the probabilities of {tensor.channels or '?'} classes{_classes(card)}."
    if tensor.name == roles.labels:
        return f"{said} the number of the class."
    if tensor.name in roles.undecided:
        return f"{said} {tensor.channels or '?'} classes; it may be the result (OUTPUT_NAMES)."
    channels = f"{tensor.channels} channels" if tensor.channels else "one channel"
    return f"{said} {channels}, {tensor.dtype}."


def _classes(card: Card) -> str:
    if card.legend is None:
        return ""
    labels = [entry.label for entry in card.legend.channels]
    more = ", …" if len(labels) > _MOST_CLASSES else ""
    return f" ({', '.join(labels[:_MOST_CLASSES])}{more})"


def _sizes(fields: Sequence[CardField]) -> Iterator[str]:
    known = next((field for field in fields if field.expression_field is not None), None)
    patches = {f.source: largest_receptive(g for g in fields if g.source == f.source)
               for f in fields}  # fmt: skip
    if known is None or None in patches.values():
        return
    patch = ", ".join(
        str(size) if len(patches) == 1 else f"{size} ({source})" for source, size in patches.items()
    )
    scale = f", scale factor {known.scale_factor}" if known.scale_factor else ""
    yield (
        f"Receptive field {patch}, expression field {known.expression_field}{scale}, "
        + ("read off its layers." if known.found == "layers" else f"{known.found}.")
    )


# How it will be applied


def _dense(entry: RegionEntry) -> str:
    return (
        f"Patch-based inference runs it over whole regions at once (dense, by {entry.method}), "
        f"which gives what the patches give: {_proof(entry)}."
    )


def _with_strides(entry: RegionEntry) -> str:
    step = next(iter(entry.strides.values()))
    if entry.expression == Size(1, 1):
        every = f"a pixel of the map for every {_by(step)} of the image"
        return f"FCN inference runs it over whole regions, {every}: {_proof(entry)}."
    return (
        "Both inferences run it over whole regions instead of block by block of "
        f"{_by(entry.expression)}: {_proof(entry)}."
    )


OF_REGIONS: Mapping[str, Callable[[RegionEntry], str]] = {DENSE: _dense, FCN: _with_strides}
"""By the kind of a network for regions, what is done with it."""


def _proof(entry: RegionEntry) -> str:
    return f"proven, largest difference {entry.largest_difference:.2g} over {entry.windows} windows"


def _applied(card: Card, fields: Sequence[CardField]) -> Iterator[str]:
    # Several of a kind are for sources of unlike resolution: one stands for all.
    first = {entry.kind: entry for entry in reversed(card.regions)}
    kinds = [kind for kind in OF_REGIONS if kind in first]
    yield from (OF_REGIONS[kind](first[kind]) for kind in kinds)
    expression = next((f.expression_field for f in fields if f.expression_field), None)
    patch = largest_receptive(fields)
    if not fields or (expression is None or patch is None):
        if not kinds:
            yield from _not_known(fields)
        return
    free = all(tensor.fixed is None for tensor in card.inputs if len(tensor.shape) == 4)
    scale = next((f.scale_factor for f in fields if f.scale_factor), None)
    itself = free and scale is not None and not any(f.reason for f in fields)
    if expression == Size(1, 1):
        yield from _pixel_by_pixel(card, fields, set(kinds), scale if itself else None)
    elif itself and FCN not in kinds:
        yield "Both inferences run it over whole regions, and compare the first tile with patches."
    elif not kinds:
        yield (
            f"Both inferences lay blocks of {_by(expression)} pixels side by side, each from its "
            f"own patch of {_by(patch)}, because {_reason(card, fields)}. Where blocks meet, their "
            "borders may show."
        )


def _pixel_by_pixel(
    card: Card, fields: Sequence[CardField], kinds: set[str], scale: Optional[Size]
) -> Iterator[str]:
    """What is said of a model that gives one pixel for a patch.

    Args:
        card: the model's.
        fields: of its result.
        kinds: of the networks for regions that are there.
        scale: pixels from one result to the next, where the model itself may be run over regions;
            else None.
    """
    if not kinds - {FCN}:
        how = (
            "runs it over the image once for each shift and deals the results out"
            if scale is not None
            else "computes every pixel from a patch of its own"
        )
        yield f"Patch-based inference {how}, because {_reason(card, fields)}."
    if FCN in kinds or kinds - {DENSE, FCN}:
        return
    if scale is not None:
        yield (
            "FCN inference runs it over whole regions, a pixel of the map for every "
            f"{_by(scale)} of the image, and compares the first tile with patches."
        )
        return
    step = next((f.scale_factor for f in fields if f.scale_factor), None)
    if step is not None:
        yield (
            f"FCN inference computes a pixel for every {_by(step)} of the image from its own patch."
        )
    else:
        yield "FCN inference needs SCALE_FACTOR: how many pixels of the image make one of the map."


def _not_known(fields: Sequence[CardField]) -> Iterator[str]:
    reason = next((f.reason for f in fields if f.reason), "its layers do not say so")
    yield (
        f"What it sees of an image is not known: {reason.rstrip('.')}. Give each run "
        "RECEPTIVE_FIELD, the width of the patches that it was trained on, EXPRESSION_FIELD, the "
        "width of its result for one, and SCALE_FACTOR, how many pixels of the image make one of "
        "the map: 256, 256 and 1 for a U-Net trained on patches of 256 pixels."
    )


def _reason(card: Card, fields: Sequence[CardField]) -> str:
    reasons = [f.reason for f in fields if f.reason]
    if card.dense is not None and card.dense.reason and not reasons:
        reasons.append(card.dense.reason)
    return (reasons[0] if reasons else "no other way is proven for it").rstrip(".")


def _speeds(costs: Sequence[MethodCost]) -> Iterator[str]:
    # Patches are the definition: their speed counts where nothing else can be had.
    told = [cost for cost in costs if cost.method != "patches"] or list(costs)
    if not told:
        return
    each = [
        f"{cost.method} {_about(cost.pixels_per_second)} pixels a second"
        + (f" ({duration(cost.seconds)} for a Sentinel-2 tile)" if cost.seconds else "")
        for cost in told
    ]
    part = " Give EXTENT for a part of it." if min(c.seconds for c in told) > _LONG_S else ""
    yield f"On this machine, roughly: {', '.join(each)}.{part}"


def _by(size: Size) -> str:
    return f"{size.width} x {size.height}"


def _about(value: float) -> str:
    """Return a number in two digits."""
    return number(float(f"{value:.2g}"))
