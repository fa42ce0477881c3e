"""What a model card says of the parameters that are left empty, as dialogs show it there."""

from __future__ import annotations

from collections.abc import Iterable

from ..engine import early
from ..engine.contract.job import HARMONISED, SCALED, STORED
from ..translation import tr

_MOST_CLASSES = 6
"""Names that a field has room for."""


def words_of(card: early.Card) -> dict[str, str]:
    """Return what a run takes from the card, by the parameter that would say otherwise.

    Args:
        card: of the model.
    """
    said = {**_fields(card), **_inputs(card), **_outputs(card), **_description(card)}
    return {name: text for name, text in said.items() if text}


def _fields(card: early.Card) -> dict[str, str]:
    sources = early.sources_of(card)
    head = None if card.result is None else card.result.output
    of_source = {
        source: [f for f in card.fields if f.source == source and head in (None, f.output)]
        for source in sources
    }
    first = of_source[sources[0]] if sources else []
    cuts, tensor = card.cuts, next((one for one in card.inputs if one.name in sources), None)
    patch = "" if card.patch is None else str(card.patch)
    if tensor is not None and tensor.fixed is not None and cuts is not None:
        patch = str(cuts.patch)
    return {
        "RECEPTIVE_FIELD": _joined(
            _only(f.receptive_field for f in fields) for fields in of_source.values()
        ),
        "EXPRESSION_FIELD": _only(f.expression_field for f in first),
        "SCALE_FACTOR": _only(f.scale_factor for f in first),
        "PATCH_SIZE": patch,
        "MARGIN": str(cuts.told.margin) if cuts is not None and cuts.told.enough else "",
    }


def _inputs(card: early.Card) -> dict[str, str]:
    sources = early.sources_of(card)
    training = card.training
    values = {
        STORED: tr("as stored"),
        SCALED: tr("scale and offset applied"),
        HARMONISED: tr("harmonised to before baseline 04.00"),
    }.get(training.values, "")
    known = [training.inputs.get(name) for name in sources]
    sizes = [None if one is None else one.pixel_size for one in known]
    return {
        "BANDS": _joined((",".join(card.bands.get(name, ())) for name in sources), ";"),
        "PLACEHOLDERS": ",".join(sources) if len(sources) > 1 else "",
        "VALUES": values,
        "PIXEL_SIZE": _joined("" if size is None else f"{size:g}" for size in sizes),
        "SENSOR": training.sensor,
    }


def _outputs(card: early.Card) -> dict[str, str]:
    head = None if card.result is None else card.result.output
    thresholds = [
        numbers.threshold
        for name, numbers in card.numbers.items()
        if head in (None, name) and numbers.threshold is not None
    ]
    threshold = thresholds[0] if len(thresholds) == 1 else None
    entries = () if card.legend is None else card.legend.channels
    classes = [entry.label for entry in entries[:_MOST_CLASSES]]
    if len(entries) > len(classes):
        classes.append("…")
    return {
        "HEAD": head or "",
        "THRESHOLD": ",".join(f"{one:g}" for one in threshold)
        if isinstance(threshold, tuple)
        else ("" if threshold is None else f"{threshold:g}"),
        "CLASSES": ", ".join(classes),
    }


def _description(card: early.Card) -> dict[str, str]:
    return {"DESCRIPTION": card.description, "LICENCE": card.licence}


def _only(found: Iterable[object]) -> str:
    """Return what is the same for all; empty: it is not, or not known of each."""
    texts = {"" if one is None else str(one) for one in found}
    return texts.pop() if len(texts) == 1 else ""


def _joined(texts: Iterable[str], separator: str = ",") -> str:
    """Return texts in one; empty where one of them is."""
    found = list(texts)
    return separator.join(found) if all(found) else ""
