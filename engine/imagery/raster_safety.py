"""Rasters from strangers: what is refused before or after opening, since reading it would never end
or give a map that lies. Knows no GDAL.
"""

from __future__ import annotations

import math
import os
import stat
from collections.abc import Sequence
from typing import Optional

# Bandit's concern is entities: they are not expanded here, and expat bounds those that it must.
from xml.parsers import expat  # nosec B406 B407

from ..contract.errors import RasterError

_PIXELS, _PIXELS_PER_BYTE = 10**9, 10**5
"""The offsets of its blocks alone take a GeoTIFF 1 byte for every 62500 pixels, in strips of one
row of 10^6 pixels without any data."""
_BLOCK_BYTES = 4 << 30


def check_source(path: str) -> None:
    """Refuse what can be opened and read without end: pipes, devices, standard input.

    Raises:
        RasterError: says what it is.
    """
    if "/vsistdin" in path.lower():
        raise RasterError(
            f"{path} is read from standard input, which the worker has none of. Save the image "
            "as a file."
        )
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return  # a connection string, or no file: opening it will tell
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise RasterError(
            f"{path} is a pipe or a device, not a file; expected a raster file. Save the image as "
            "a file."
        )
    if path.lower().endswith(".vrt") and stat.S_ISREG(mode):
        _check_virtual(path, [], set())


def _check_virtual(path: str, above: list[str], done: set[str]) -> None:
    """Refuse a virtual raster whose XML is damaged, or that is made of itself.

    GDAL reads the first all the same, by guessing. After the second, in the same process, it gives
    zeros without an error for parts of other virtual rasters that are missing.

    Args:
        path: the virtual raster.
        above: the real paths of those that it is part of.
        done: real paths of those that were looked at; they are added.
    """
    real = os.path.realpath(path)
    if real in above:
        raise RasterError(
            f"{path} is made of itself"
            + (f", by way of {above[-1]}" if above[-1] != real else "")
            + ". Build the virtual raster again, from the images themselves."
        )
    if real in done:
        return
    done.add(real)
    for part in _parts_of(path):
        if part.lower().endswith(".vrt") and os.path.isfile(part):
            _check_virtual(part, [*above, real], done)


def _parts_of(path: str) -> list[str]:
    """The files that a virtual raster names.

    Raises:
        RasterError: it cannot be read, or its XML is damaged.
    """
    parser, parts = expat.ParserCreate(), []
    inside, text, relative = False, "", False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside, text, relative
        if name in ("SourceFilename", "SourceDataset"):
            inside, text, relative = True, "", attributes.get("relativeToVRT") == "1"

    def end(_: str) -> None:
        nonlocal inside
        if inside:
            inside = False
            parts.append(os.path.join(os.path.dirname(path), text) if relative else text)

    def characters(data: str) -> None:
        nonlocal text
        if inside:
            text += data

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = characters
    try:
        with open(path, "rb") as stream:
            parser.ParseFile(stream)
    except OSError as error:
        raise RasterError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (expat.ExpatError, ValueError) as error:
        raise RasterError(
            f"{path} is a damaged virtual raster ({error}). Copy it again, or build it again."
        ) from error
    return parts


def check_promises(
    path: str,
    driver: str,
    size: tuple[int, int],
    block_bytes: int,
    transform: Sequence[float],
) -> None:
    """Refuse a header that promises more pixels than the file can hold, or a grid without area.

    Args:
        path: the raster.
        driver: GDAL's name of its format.
        size: width and height in pixels.
        block_bytes: what its largest block takes in memory.
        transform: a, b, c, d, e, f of its geotransform.

    Raises:
        RasterError: says what is promised.
    """
    width, height = size
    held = _bytes(path)
    if (
        driver == "GTiff"
        and held is not None
        and width * height > max(_PIXELS, _PIXELS_PER_BYTE * held)
    ):
        raise RasterError(
            f"{path} promises {width} x {height} pixels and has {held} bytes: its header is wrong, "
            "or the file is cut short. Copy or download it again."
        )
    if block_bytes > _BLOCK_BYTES:
        raise RasterError(
            f"{path} is stored in blocks of {block_bytes / 2**30:.0f} GB, each of which must be "
            "read as a whole. Write it in tiles first, for example with “Translate” and the "
            "option TILED=YES."
        )
    a, b, c, d, e, f = transform[:6]
    corners = [
        value
        for column in (0, width)
        for row in (0, height)
        for value in (a * column + b * row + c, d * column + e * row + f)
    ]
    area = a * e - b * d
    if not all(map(math.isfinite, (*corners, area))) or area == 0:
        raise RasterError(
            f"{path} has the geotransform ({a}, {b}, {c}, {d}, {e}, {f}), which gives a pixel no "
            "place or no area. Repair its georeferencing first."
        )


def _bytes(path: str) -> Optional[int]:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return None
