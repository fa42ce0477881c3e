"""A finished tile on its way from a worker of a cluster to the process that writes the map."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..maps.run_journal import checksum

_LEVEL = 1
_SPOILT = "The pixels of a tile were changed on the way from a worker."

Packed = tuple[bytes, int]
"""Compressed pixels of one map, and the checksum of what they were before."""


def packed(pixels: NDArray[np.generic]) -> Packed:
    """Pack a tile's pixels for one map, shape (height, width, bands)."""
    planes = np.ascontiguousarray(np.moveaxis(pixels, -1, 0))
    return zlib.compress(planes.data.cast("B"), _LEVEL), checksum(planes)


@dataclass(frozen=True)
class TileShape:
    """Of the pixels of one map."""

    height: int
    width: int
    bands: int
    dtype: str


class SpoiltTileError(Exception):
    """What has arrived is not what was sent."""


def unpacked(sent: Packed, shape: TileShape) -> NDArray[np.generic]:
    """Return the pixels, shape (height, width, bands).

    Raises:
        SpoiltTileError: they are not those that were packed.
    """
    data, expected = sent
    size = shape.height * shape.width * shape.bands * np.dtype(shape.dtype).itemsize
    try:
        plain = zlib.decompress(data, bufsize=size)
    except zlib.error:
        raise SpoiltTileError(_SPOILT) from None
    if len(plain) != size:
        raise SpoiltTileError(_SPOILT)
    planes = np.frombuffer(plain, shape.dtype).reshape(shape.bands, shape.height, shape.width)
    if checksum(planes) != expected:
        raise SpoiltTileError(_SPOILT)
    return np.moveaxis(planes, 0, -1)
