"""Documents that a Keras file carries beside its network, as members of its archive.

Keras passes over members that it does not know. They are JSON with a version, of a few kilobytes.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

_MOST_BYTES = 1 << 17
_VERSION = 1
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of a member: the earliest that the format can tell."""


def put_member(path: Path, name: str, document: Mapping[str, Any]) -> None:
    """Add a document to a Keras file.

    Raises:
        OSError: it cannot be written.
    """
    text = json.dumps({"version": _VERSION, **document})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name, _MOMENT), text)


def member_of(path: Path, name: str) -> Optional[bytes]:
    """Return a member of a Keras file, or its beginning where it is too large; None: there is none.

    What is no archive that can be read is for whoever loads the network to refuse.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if name not in archive.namelist():
                return None
            with archive.open(name) as stream:
                return stream.read(_MOST_BYTES + 1)
    except (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return None


def document_of(text: bytes) -> dict[str, Any]:
    """Return what :func:`put_member` has written.

    Raises:
        ValueError: it is something else.
        RecursionError: likewise.
    """
    if len(text) > _MOST_BYTES:
        raise ValueError(f"it has more than {_MOST_BYTES} bytes")
    document = json.loads(text.decode("utf-8"))
    if not isinstance(document, dict) or document.pop("version", None) != _VERSION:
        raise ValueError(f"expected is an object of version {_VERSION}")
    return document
