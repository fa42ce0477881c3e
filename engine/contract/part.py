"""PART: which of several shares of a map a run makes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Optional

from .errors import JobError

MOST_PARTS = 100_000
"""More would be more files than a folder takes well."""


@dataclass(frozen=True)
class Part:
    """The k-th of n shares of a map."""

    number: int
    """k, from 1."""
    count: int
    """n."""

    def __str__(self) -> str:
        return f"{self.number}/{self.count}"

    @property
    def in_words(self) -> str:
        """As messages and maps say it."""
        return f"part {self.number} of {self.count}"

    def named(self, path: str) -> str:
        """Return how the file of the part is called, by that of the whole map.

        Example:
            >>> Part(3, 12).named("maps/cover.tif")
            'maps/cover_03_of_12.tif'
        """
        if not path:
            return ""
        # Not pathlib's: a path of another system's keeps its slashes.
        suffix = PurePath(path).suffix
        stem = path[: len(path) - len(suffix)]
        return f"{stem}_{self.number:0{len(str(self.count))}}_of_{self.count}{suffix}"


def read_part(text: str) -> Optional[Part]:
    """Return what a user wrote as PART; None where it is empty: everything.

    Raises:
        JobError: it is not ``k/n``.

    Example:
        >>> read_part("3/7")
        Part(number=3, count=7)
    """
    if not text.strip():
        return None
    # Of ASCII: other scripts have digits, too.
    found = re.fullmatch(r"\s*([0-9]{1,6})\s*/\s*([0-9]{1,6})\s*", text)
    if found is None:
        raise JobError(
            f"PART is “{text}”; expected is k/n, such as 3/7 for the third of seven parts."
        )
    part = Part(int(found[1]), int(found[2]))
    if not 1 <= part.number <= part.count:
        raise JobError(
            f"PART is “{text}”; expected is a number from 1 to {part.count or 'n'} before the "
            "slash, and how many parts there are behind it."
        )
    if part.count > MOST_PARTS:
        raise JobError(f"PART is “{text}”: more than {MOST_PARTS} parts. Make fewer, larger ones.")
    return part
