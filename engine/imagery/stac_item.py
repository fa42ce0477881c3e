"""A STAC item that lies somewhere by itself: its own JSON, at an address or as a file.

Platforms that run container images for their users (OGC Best Practice for Earth Observation
Application Packages, OGC 20-089) hand over a folder with the item and its assets beside it.
"""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any, Optional

import pystac
import requests
from urllib3.exceptions import HTTPError

from ..contract.errors import CatalogueError

_TIMEOUT_S = (15, 60)
"""Seconds to connect, and between two pieces of the answer."""
_MOST_BYTES = 8 << 20
"""Of an item; usual ones have some ten thousand."""

# What pystac raises of a document that is no item.
_TROUBLE = (
    pystac.errors.STACError, pystac.errors.STACTypeError, ValueError, KeyError, TypeError,
    AttributeError, RecursionError,
)  # fmt: skip


def is_document(item: str) -> bool:
    """Tell whether what is given for an item is where its JSON lies, and not an identifier."""
    return _is_address(item) or item.lower().endswith((".json", ".geojson")) or "/" in item


def read_document(where: str) -> pystac.Item:
    """Return the item at an address or in a file, its links relative to that place.

    Raises:
        CatalogueError: it cannot be read, or is no STAC item.
    """
    text = _fetched(where) if _is_address(where) else _read(Path(where))
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _none(where, error) from error
    return as_item(document, where)


def as_item(document: Any, where: str) -> pystac.Item:
    """Return the item that a JSON document is.

    Raises:
        CatalogueError: it is none.
    """
    try:
        with warnings.catch_warnings():
            # Of older versions of STAC, which it brings up to date.
            warnings.simplefilter("ignore")
            return pystac.Item.from_dict(document, href=where, migrate=True)
    except _TROUBLE as error:
        raise _none(where, error) from error


def _none(where: str, error: Exception) -> CatalogueError:
    return CatalogueError(
        f"{where} is no STAC item ({_short(error)}). Expected is the JSON of one item: an object "
        "of type Feature with assets."
    )


def asset_beside(item: str, href: str) -> Optional[str]:
    """Return the file of an asset that lies in the folder of the item's file, or below it.

    A stranger's item must not make an image of any other file of this machine.

    Args:
        item: where the item's JSON lies.
        href: the asset's, absolute or from there.

    Returns:
        None: the item is no file, or the asset no file beside it.
    """
    if not item or _is_address(item):
        return None
    folder = Path(item).resolve().parent
    try:
        file = (folder / href).resolve()
        return str(file) if folder in file.parents and file.is_file() else None
    except (OSError, ValueError):
        return None


def _is_address(item: str) -> bool:
    return item.lower().startswith(("https://", "http://"))


def _fetched(address: str) -> str:
    try:
        with requests.get(address, timeout=_TIMEOUT_S, stream=True) as answer:
            answer.raise_for_status()
            content = answer.raw.read(_MOST_BYTES + 1, decode_content=True)
    except (requests.exceptions.RequestException, OSError, HTTPError) as error:
        raise CatalogueError(
            f"{address} did not give a STAC item ({_short(error)}). Check ITEM, the network and "
            "the proxy, or try again later."
        ) from error
    return _decoded(content, address)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise CatalogueError(
            f"The STAC item {path} cannot be read: {error.strerror or error}. Check ITEM."
        ) from error
    return _decoded(content, str(path))


def _decoded(content: bytes, where: str) -> str:
    if len(content) > _MOST_BYTES:
        raise CatalogueError(
            f"{where} has more than {_MOST_BYTES >> 20} MB; expected is the JSON of one STAC item."
        )
    return content.decode("utf-8", errors="replace")


def _short(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0][:200] if lines else type(error).__name__).rstrip(".")
