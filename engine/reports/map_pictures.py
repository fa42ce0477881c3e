"""Small pictures of maps for pages: PNG, made of an array by the standard library and NumPy."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..assessment.error_places import ErrorPlaces
from ..contract.html_document import escape
from ..maps.palette import BLUE, ORANGE
from . import html_page as html

_SIDE = 400
"""Pixels of the longer side, about."""
_NOTHING = (222, 226, 230)
_SHADES = 20


def class_figure(picture: NDArray[np.uint8], name: str) -> str:
    """Return the picture of a class map with its words.

    Args:
        picture: shape (height, width, 3), red, green and blue.
        name: of the map.
    """
    return picture_figure(
        picture,
        f"Small picture of {name} in the colours of its classes.",
        f"{name}, thinned out. Light grey: no data. The colours are those of the tables below.",
    )


def error_figure(places: ErrorPlaces, wrong: str, samples: str) -> str:
    """Return a picture of the share of errors in each block, and the same in words.

    Args:
        places: what was counted.
        wrong: what an error is called, such as ``wrong``.
        samples: what is counted, such as ``samples``.
    """
    count, errors = places.counts
    there = count > 0
    share = np.divide(errors, count, out=np.zeros(count.shape), where=there)
    # In steps: the picture stays small, and nobody tells more of them apart.
    step = np.ceil(share * _SHADES)[..., np.newaxis] / _SHADES
    colours = np.array(BLUE) + (np.array(ORANGE) - np.array(BLUE)) * step
    colours[~there] = _NOTHING
    times = max(1, _SIDE // max(count.shape))
    picture = colours.round().astype(np.uint8).repeat(times, 0).repeat(times, 1)
    blocks, none = int(there.sum()), int((there & (errors == 0)).sum())
    most = int((there & (2 * errors > count)).sum())
    said = (
        f"Of {html.amount(blocks)} blocks of {places.side} × {places.side} pixels with {samples}, "
        f"{html.amount(none)} have none that are {wrong}, and in {html.amount(most)} more than "
        f"half are."
    )
    return picture_figure(
        picture,
        f"Map of blocks: the share of {samples} that are {wrong} in each. {said}",
        f"Blue: none of a block's {samples} are {wrong}; the more of them are, the more orange. "
        f"Light grey: there are no {samples}. {said}",
    )


def picture_figure(picture: NDArray[np.uint8], description: str, caption: str) -> str:
    """Return a picture inside the page.

    Args:
        picture: shape (height, width, 3), red, green and blue.
        description: what it shows, for those who do not see it.
        caption: what stands below it.
    """
    data = base64.b64encode(png(picture)).decode("ascii")
    height, width = picture.shape[:2]
    # A small map is shown large enough to be seen.
    times = max(1, _SIDE // max(height, width))
    return (
        f'<figure class="map"><img src="data:image/png;base64,{data}" width="{width * times}" '
        f'height="{height * times}" alt="{escape(description)}">'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def png(picture: NDArray[Any]) -> bytes:
    """Return a picture as a PNG file.

    Args:
        picture: shape (height, width, 3), red, green and blue, 0 to 255.
    """
    height, width = picture.shape[:2]
    packed = picture.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    colours, index = np.unique(packed, return_inverse=True)
    if len(colours) <= 256:
        kind, rows = 3, index.reshape(height, width).astype(np.uint8)
        palette = colours.astype(">u4").tobytes()
        table = b"".join(palette[at + 1 : at + 4] for at in range(0, len(palette), 4))
        chunks = [_chunk(b"PLTE", table)]
    else:
        kind, rows, chunks = 2, picture.astype(np.uint8).reshape(height, width * 3), []
    # Each row begins with the number of its filter: none.
    lines = np.concatenate([np.zeros((height, 1), np.uint8), rows], axis=1)
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", head),
            *chunks,
            _chunk(b"IDAT", zlib.compress(lines.tobytes(), 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
