"""A card that is there already gets new contents; what this program does not know of it stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..contract.errors import CardError
from ..contract.file_kind import card_path
from ..maps.atomic_files import replacing
from .card import BLOCK, Card, digest_of
from .card_calibration import KEY as CALIBRATION
from .card_training import KEY as TRAINING

_CLASSES = "classification:classes"
_OURS = ("license", "gsd", "eo:bands", TRAINING, CALIBRATION)
"""Properties that are gone where the new card has none."""
_OF_ITEM = ("geometry", "bbox", "links", "id")
"""What is about the item, which stays the same."""


def update_card(old: Card, new: Card, model: Path) -> Path:
    """Put a new card in the place of the one in a model's folder, at once, and return its path.

    Args:
        old: the card that is there, as :func:`.card.read_card` has checked it.
        new: what it is to say.
        folder: the model.

    Raises:
        CardError: it cannot be written, or has gone meanwhile.
    """
    path = card_path(model)
    try:
        document = _merged(json.loads(path.read_text(encoding="utf-8")), old, new)
        text = json.dumps(document, ensure_ascii=False, indent=2)
        with replacing(path) as temporary:
            temporary.write_text(text + "\n", encoding="utf-8")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CardError(
            f"{path} cannot be changed: {reason or type(error).__name__}. It is as it was. Check "
            "that the folder can be written to, and is used by no other program."
        ) from error
    return path


def _merged(found: dict[str, Any], old: Card, new: Card) -> dict[str, Any]:
    """Return the document with the new card's contents.

    Raises:
        KeyError, TypeError, AttributeError: it is no card any more.
    """
    fresh = new.to_document()
    before, after = found["properties"], fresh["properties"]
    if old.legend == new.legend and _order(old) == _order(new):
        # They may have more in them than is read.
        for was, now in zip(before["mlm:output"], after["mlm:output"]):
            if _CLASSES in was and _CLASSES in now:
                now[_CLASSES] = was[_CLASSES]
    kept = {key: value for key, value in before.items() if key not in _OURS}
    properties = {**kept, **after, "datetime": before["datetime"], "updated": after["datetime"]}
    properties[BLOCK] = {**before[BLOCK], **after[BLOCK]}
    properties[BLOCK]["digest"] = digest_of(properties)
    extensions = dict.fromkeys([*fresh["stac_extensions"], *found.get("stac_extensions", [])])
    assets = {**found.get("assets", {}), **fresh["assets"]}
    kept_of_item: dict[str, Any] = {key: found[key] for key in _OF_ITEM if key in found}
    return {
        **found,
        **fresh,
        **kept_of_item,
        "stac_extensions": list(extensions),
        "properties": properties,
        "assets": assets,
    }


def _order(card: Card) -> tuple[int, ...]:
    return () if card.legend is None else tuple(e.value for e in card.legend.channels)
