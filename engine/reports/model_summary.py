"""A model in one paragraph: what it is, how it will be applied, with which fields, how fast.

One more way to run a network over regions is one more sentence in :data:`OF_REGIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Optional

from ..geometry.grid import Size
from ..inference.duration_estimate import MethodCost
from ..inference.overlap import DEFAULT_PATCH, cuts_in_words
from ..models.card import Card
from ..models.card_fields import CardField, largest_receptive
from ..models.card_regions import DENSE, FCN, PADDED, RegionEntry
from ..models.model_outputs import Roles
from ..models.output_reading import Reading
from ..models.tensors import Tensor
from .html_page import duration, number, short

_HOW = {
    "dilation": "strides become dilation", "fragments": "poolings become pooling fragments",
    "borders": "what padded patches share is computed once",
}  # fmt: skip
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


def is_open(card: Card, roles: Roles) -> bool:
    """Return whether no map can be made before the user has said what the model sees."""
    fields = _fields_of_result(card, roles)
    known = any(f.expression_field for f in fields) and largest_receptive(fields) is not None
    return not (known or card.regions or _overlapping(card, fields))


def _fields_of_result(card: Card, roles: Roles) -> list[CardField]:
    """Return the fields of what the class map is made of, else of all outputs."""
    result = {roles.labels, roles.result.output if roles.result is not None else None} - {None}
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
    if tensor.dates > 1:
        bands += f" of {tensor.dates} dates"
    size = f"{_by(Size(*tensor.fixed))} pixels" if tensor.fixed else "any size"
    return f"Input “{tensor.name}”: {bands}, {tensor.dtype}, {size}."


def _output(tensor: Tensor, card: Card, roles: Roles) -> str:
    said = f"Output “{tensor.name}”:"
    result = roles.result
    if result is not None and tensor.name == result.output:
        return f"{said} {_meaning(result)}{_classes(card) if not result.continuous else ''}."
    if tensor.name == roles.labels:
        return f"{said} the number of the class."
    channels = f"{tensor.channels} channels" if (tensor.channels or 1) > 1 else "one channel"
    may_be = "; it may be the result (HEAD)" if tensor.name in roles.undecided else ""
    return f"{said} {channels}, {tensor.dtype}{may_be}."


def _meaning(result: Reading) -> str:
    if not result.sure:
        channels = f"{result.channels} channels" if result.channels > 1 else "one channel"
        return f"{channels} of which nothing says what they are (ACTIVATION)"
    what = "logits" if result.applied else "probabilities"
    applied = f"; {result.applied} is applied" if result.applied else ""
    if result.continuous:
        return f"{result.channels} quantities" if result.channels > 1 else "a quantity"
    if result.one_class:
        return f"the {'logit' if result.applied else 'probability'} of one class{applied}"
    noun = "classes" if result.exclusive else "labels that do not exclude each other"
    return f"the {what} of {result.channels} {noun}{applied}"


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
    how = _HOW.get(entry.method, entry.method)
    return (
        f"Patch-based inference runs it over whole regions at once (dense: {how}), which gives "
        f"what the patches give: {_proof(entry)}."
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


def _padded(entry: RegionEntry) -> str:
    return (
        "Both inferences run it over the whole image, padding at the image's border as it does by "
        f"itself: in regions whose margin of {entry.margin} pixels is cut away, which get what the "
        f"whole image gets: proven, largest difference {entry.largest_difference:.2g} over "
        f"{entry.windows} units of {_by(next(iter(entry.strides.values())))} pixels."
    )


OF_REGIONS: Mapping[str, Callable[[RegionEntry], str]] = {
    DENSE: _dense, FCN: _with_strides, PADDED: _padded
}  # fmt: skip
"""By the kind of a network for regions, what is done with it."""


def _proof(entry: RegionEntry) -> str:
    return f"proven, largest difference {entry.largest_difference:.2g} over {entry.windows} windows"


def _applied(card: Card, fields: Sequence[CardField]) -> Iterator[str]:
    # Several of a kind are for sources of unlike resolution: one stands for all.
    first = {entry.kind: entry for entry in reversed(card.regions)}
    kinds = [kind for kind in OF_REGIONS if kind in first]
    yield from (OF_REGIONS[kind](first[kind]) for kind in kinds)
    expression = next((f.expression_field for f in fields if f.expression_field), None)
    free = all(tensor.takes_regions for tensor in card.inputs if len(tensor.shape) == 4)
    scale = next((f.scale_factor for f in fields if f.scale_factor), None)
    itself = free and scale is not None and not any(f.reason for f in fields)
    if expression is None or largest_receptive(fields) is None:
        if not kinds:
            yield _overlapping(card, fields) or _not_known(fields)
    elif expression == Size(1, 1):
        yield from _pixel_by_pixel(card, fields, set(kinds), scale if itself else None)
    elif itself and not kinds:
        yield "Both inferences run it over whole regions, and compare the first tile with patches."
    elif not kinds:
        yield _overlapping(card, fields) or (
            f"Both inferences lay blocks of {_by(expression)} pixels side by side, because "
            f"{_reason(card, fields)}. Where blocks meet, their borders may show."
        )


def _overlapping(card: Card, fields: Sequence[CardField]) -> str:
    """What is said of a model that is applied to overlapping patches; "": it is not."""
    images = [tensor for tensor in card.inputs if len(tensor.shape) == 4]
    names = {field.output for field in fields}
    results = [tensor for tensor in card.outputs if tensor.name in names]
    if len(images) != 1 or not all(len(tensor.shape) == 4 for tensor in results):
        return ""
    usual = DEFAULT_PATCH if card.cuts is None else card.cuts.patch
    patch = Size(*images[0].fixed) if images[0].fixed else usual
    known = "" if card.cuts is None else f" {cuts_in_words(card.cuts)}"
    return (
        f"Both inferences lay patches of {_by(patch)} pixels over the image, which overlap on a "
        "fixed grid, and cut a margin off each, which is measured on the image (PATCH_SIZE and "
        f"MARGIN change that), because {_reason(card, fields)}.{known}"
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


def _not_known(fields: Sequence[CardField]) -> str:
    reason = next((f.reason for f in fields if f.reason), "its layers do not say so")
    return (
        f"What it sees of an image is not known: {reason.rstrip('.')}. Give each run "
        "RECEPTIVE_FIELD, the width of the patches that it was trained on, EXPRESSION_FIELD, the "
        "width of its result for one, and SCALE_FACTOR, how many pixels of the image make one of "
        "the map: 64, 1 and 1 for a classifier of patches of 64 pixels."
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
