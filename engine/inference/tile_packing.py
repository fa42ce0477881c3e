"""A finished tile on its way from a worker of a cluster to the process that writes the map.

Class maps shrink to a twentieth for next to nothing. Whole numbers of several bands shrink to a
quarter, for a tenth of what a fast network takes to compute them: that is worth it on a network,
and not between processes of one machine. Floating-point numbers hardly shrink, and cost several
times as much.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..maps.run_journal import checksum

_LEVEL = 1
_SPOILT = "The pixels of a tile were changed on the way from a worker."

Packed = tuple[bytes, bool, int]
"""Pixels of one map, whether they are compressed, and the checksum of what they were before."""


def packed(pixels: NDArray[np.generic], far: bool) -> Packed:
    """Pack a tile's pixels for one map.

    Args:
        pixels: shape (height, width, bands).
        far: they go over a network.
    """
    planes = np.ascontiguousarray(np.moveaxis(pixels, -1, 0))
    worth_it = planes.dtype.kind in "iu" and (far or len(planes) == 1)
    data = zlib.compress(planes.data.cast("B"), _LEVEL) if worth_it else planes.tobytes()
    return data, worth_it, checksum(planes)


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
    data, is_compressed, expected = sent
    size = shape.height * shape.width * shape.bands * np.dtype(shape.dtype).itemsize
    try:
        plain = zlib.decompress(data, bufsize=size) if is_compressed else data
    except zlib.error:
        raise SpoiltTileError(_SPOILT) from None
    if len(plain) != size:
        raise SpoiltTileError(_SPOILT)
    planes = np.frombuffer(plain, shape.dtype).reshape(shape.bands, shape.height, shape.width)
    if checksum(planes) != expected:
        raise SpoiltTileError(_SPOILT)
    return np.moveaxis(planes, 0, -1)
