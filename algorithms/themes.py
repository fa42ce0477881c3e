"""The advanced parameters of an inference in the order of what they are about.

Processing has no named groups of parameters, in no version up to 4: there is one box, “Advanced
Parameters”, in which they stand in this order. The desktop puts the names between them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from ..translation import tr
from .base import Entry


def themes() -> dict[str, tuple[str, ...]]:
    """Return the parameters of each theme, by its name."""
    return {
        tr("Image"): ("FURTHER_INPUT", "BANDS", "INPUT_2", "INPUT_3", "NODATA", "VALUES",
                      "INPUT_CHECK"),
        tr("Area"): ("BOX", "ALL_TOUCHED"),
        tr("Result"): ("HEAD", "OUTPUT_NAMES", "ACTIVATION", "THRESHOLD", "DATA_TYPE",
                       "PROBABILITY_TYPE", "CALIBRATE", "CREATION_OPTIONS"),
        tr("Method"): ("METHOD", "STEP", "PATCH_SIZE", "MARGIN", "BLEND"),
        tr("Model"): ("RECEPTIVE_FIELD", "EXPRESSION_FIELD", "SCALE_FACTOR", "PLACEHOLDERS",
                      "USER_PLACEHOLDERS", "TRUST"),
        tr("Computer"): ("ENGINE", "RUNTIME", "DEVICE", "RAM", "TILE_SIZE", "CLUSTER", "PART"),
    }  # fmt: skip


def in_themes(entries: Sequence[Entry]) -> list[Entry]:
    """Return a table of parameters whose advanced ones stand by theme, behind the others."""
    order = [name for names in themes().values() for name in names]
    usual = [entry for entry in entries if not entry.advanced]
    advanced = [entry for entry in entries if entry.advanced]
    return usual + sorted(advanced, key=lambda entry: order.index(entry.definition.name()))


def folded(entries: Sequence[Entry], visible: Collection[str]) -> list[Entry]:
    """Return a table of which only these parameters are seen before the rest is unfolded."""
    return [
        dataclasses.replace(entry, advanced=entry.definition.name() not in visible)
        for entry in entries
    ]
