"""All entries of the zoo, in the order of the table."""

from __future__ import annotations

from . import backbones, classifiers, context, formats, meanings, series, shapes, unets
from .entry import Entry

ENTRIES: list[Entry] = [
    entry
    for room in (classifiers, backbones, unets, context, meanings, series, shapes, formats)
    for entry in room.ENTRIES
]
BY_NAME = {entry.name: entry for entry in ENTRIES}
