"""Dates in the names of files, as Sentinel-2's and Landsat's have them."""

from __future__ import annotations

import datetime
import re

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?([01]\d)[-_]?([0-3]\d)(?!\d)", re.ASCII)


def date_in(name: str) -> str:
    """Return the first date in a name, as in ``2024-04-15``; "": there is none."""
    for found in _DATE.finditer(name):
        try:
            return datetime.date(*map(int, found.groups())).isoformat()
        except ValueError:
            continue
    return ""
