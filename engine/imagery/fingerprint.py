"""What tells an image from another one, wherever its copies lie."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from ..contract.secrecy import shown_name

_PLACES, _BYTES = 16, 1 << 16
"""So many pieces of so many bytes are read: a country's image is not to be read twice."""
_BESIDE = (".aux.xml", ".ovr")
"""What QGIS writes beside an image while it is looked at."""


def fingerprint(files: Iterable[str]) -> list[list[str]]:
    """Return name, size and a hash of pieces of each file of an image.

    Not its time and not its folder: parts of a map may be made on machines of which each has a
    copy. Of what is not a file of this machine the name is all that is known.

    Args:
        files: those that GDAL names.
    """
    found = {shown_name(name): _content(Path(name)) for name in files
             if not name.lower().endswith(_BESIDE)}  # fmt: skip
    return [[name, *content] for name, content in sorted(found.items())]


def _content(path: Path) -> list[str]:
    try:
        if not path.is_file():
            return []
        size = path.stat().st_size
        pieces = hashlib.sha256()
        with path.open("rb") as file:
            for place in range(_PLACES):
                # The first begins with the file, the last one ends with it.
                file.seek(max(0, size - _BYTES) * place // (_PLACES - 1))
                pieces.update(file.read(_BYTES))
    except (OSError, ValueError):
        return []
    return [str(size), pieces.hexdigest()]
