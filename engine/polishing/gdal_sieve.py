"""Small regions given to their largest neighbours by GDAL, for who wants the result of its sieve.

GDAL looks at each region once: it goes to the largest region that shares a side, or a corner where
corners count, with it; where that is below the unit as well, to the largest around that one, and so
on. What finds no region that is large enough stays. All of the map is one pass, so no tile shows.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
from rasterio.errors import RasterioError
from rasterio.features import sieve

from ..contract.errors import RasterError
from ..imagery.gdal_errors import GDAL_ERRORS, reason_of
from .regions import Codes

_BYTES_OF_RUN = 32
"""GDAL takes up to 24, for the pieces of regions that it meets, in rows that grow by doubling;
there are at most as many as runs of equal pixels."""


def needed_memory(pixels: int, code_bytes: int, runs: int) -> int:
    """Return the bytes that sieving takes.

    Args:
        pixels: of the map.
        code_bytes: of the code of a pixel.
        runs: pixels of one class side by side in a row, how often there are such.
    """
    return pixels * (code_bytes + 1) + runs * _BYTES_OF_RUN


def check_memory(needed: int, free: Optional[int], name: str) -> None:
    """Refuse to sieve a map that does not fit into the memory.

    Args:
        needed: bytes.
        free: bytes; None: nobody knows.
        name: of the map.

    Raises:
        RasterError: says how much is needed, and what to do.
    """
    if free is not None and needed > free:
        raise RasterError(
            f"AREA_RULE “largest neighbour” works on the whole of {name} at once and takes up to "
            f"{needed / 1e9:.1f} GB of memory, but {free / 1e9:.1f} GB are free. Close other "
            "programs, or choose the other rule, which works in strips."
        )


def sieved(codes: Codes, unit: int, diagonal: bool) -> None:
    """Give the regions of a whole map that are below the unit to their largest neighbours.

    Args:
        codes: classes, changed in place, shape (height, width); 0 where there is no data, which
            stays so.
        unit: pixels.
        diagonal: whether pixels that share a corner hang together.

    Raises:
        RasterError: the memory does not suffice.
    """
    mask = None if codes.all() else (codes != 0).view(np.uint8)
    try:
        sieve(codes, unit, out=codes, mask=mask, connectivity=8 if diagonal else 4)
    except (*GDAL_ERRORS, RasterioError, MemoryError) as error:
        raise RasterError(
            f"GDAL cannot sieve the map: {reason_of(error)}. Choose the other AREA_RULE, which "
            "works in strips."
        ) from error
