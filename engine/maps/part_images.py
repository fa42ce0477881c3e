"""Which images the parts of a map have seen, so that one that was edited meanwhile is found out.

The plan's identity has name, size and pieces of each image, which every copy shares. A few bytes
that are changed elsewhere in it show only in the file's time, and times tell something only where
it is one file that both parts have seen: copies on other machines have times of their own.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional


@dataclass(frozen=True)
class SeenImage:
    """A file of this machine, or of a folder that machines share."""

    name: str
    place: str
    """A hash of its path."""
    machine: str
    """A hash of what the machine is called."""
    number: int
    """The file system's; it does not change while the file is edited."""
    changed: int
    """Seconds since 1970; finer ones differ from machine to machine."""

    @classmethod
    def of(cls, path: str) -> Optional[SeenImage]:
        """Look at an image; None: it is no file here, but an address, say."""
        file = Path(path)
        try:
            if not file.is_file():
                return None
            found = file.stat()
        except (OSError, ValueError):
            return None
        seconds = found.st_mtime_ns // 10**9
        place = _hashed(str(file.absolute()))
        return cls(file.name, place, _hashed(platform.node()), found.st_ino, seconds)

    @classmethod
    def read(cls, values: Any) -> SeenImage:
        """Read back what `dataclasses.astuple` gave.

        Raises:
            ValueError: it is something else.
            TypeError: the same.
        """
        name, place, machine, number, changed = values
        return cls(str(name), str(place), str(machine), int(number), int(changed))

    def is_file_of(self, other: SeenImage) -> bool:
        """Tell whether both are one file, and not copies."""
        return self.place == other.place and (
            self.machine == other.machine or self.number == other.number
        )


def edited(seen: Mapping[int, Iterable[SeenImage]]) -> dict[str, tuple[int, int, str, str]]:
    """Return the images that were changed between two parts.

    Args:
        seen: by a part's number, what it has seen.

    Returns:
        By the image's name: two parts, and when the file was changed last by what each has seen.
    """
    found: dict[str, tuple[int, int, str, str]] = {}
    first: dict[str, list[tuple[int, SeenImage]]] = {}
    for number, images in sorted(seen.items()):
        for image in images:
            # As many as there are machines and files of that path.
            known = first.setdefault(image.place, [])
            same = next(((n, one) for n, one in known if image.is_file_of(one)), None)
            if same is None:
                known.append((number, image))
            elif same[1].changed != image.changed:
                times = _time(same[1].changed), _time(image.changed)
                found.setdefault(image.name, (same[0], number, *times))
    return found


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:12]


def _time(seconds: int) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, timezone.utc):%Y-%m-%d %H:%M:%S} UTC"
    except (OverflowError, OSError, ValueError):
        return f"{seconds} s"
