"""The images of many that got no map, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

_REASONS = 3
"""Images whose reasons are said once more in the end."""
_MOST_OF_REASON = 200
"""Characters of each."""


def without_a_map(failed: Mapping[str, str], done: int) -> str:
    """Return what is said in the end of the images that have no map.

    Args:
        failed: the reason of each, by its name; not empty.
        done: how many have one.
    """
    first = [f"{name} ({_wrong(reason)})" for name, reason in list(failed.items())[:_REASONS]]
    more = f" and {len(failed) - _REASONS} more" if len(failed) > _REASONS else ""
    return (
        f"{len(failed)} of {len(failed) + done} images have no map: {', '.join(first)}{more}. The "
        "log says of each why. Run this again when that is mended: it makes only what is missing."
    )


def _wrong(reason: str) -> str:
    """Return the first sentence of a reason: what is wrong; the others say what to do."""
    return re.split(r"(?<=[.;]) ", reason)[0].rstrip(".;")[:_MOST_OF_REASON]
