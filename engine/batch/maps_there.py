"""What lies already where the maps of an image are to be: whole, damaged, or somebody else's."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import rasterio

from ..contract.errors import OutputError
from ..imagery.gdal_errors import GDAL_ERRORS
from ..maps.tiff_extent import is_cut_off, is_tiff
from .map_index import MADE_OF, MODEL_TAG, item_path, names_file

_LOOKED_AT = 1 << 16
"""Bytes at either end of a damaged file in which it is looked for who made it."""


def refuse_foreign(folder: Path, name: str, files: Iterable[Path]) -> None:
    """Refuse to write over what no run of this program has made.

    Args:
        folder: of the maps and their items.
        name: what the maps of the image are called.
        files: where they are to be.

    Raises:
        OutputError: names the file and says what to do.
    """
    for file in files:
        if not file.exists():
            continue
        try:
            with rasterio.open(file) as dataset:
                ours, opened = MODEL_TAG in dataset.tags(), True
        except GDAL_ERRORS:
            ours = opened = False
        # What is cut off has often lost the tags, which may be the last that was written.
        whole = opened and not _is_cut_off(file)
        if ours or (not whole and _was_ours(file, names_file(folder, name, file))):
            continue
        if whole:
            raise OutputError(
                f"OUTPUT: {file} is there and is no map of this program. Choose another folder, or "
                "move the file."
            )
        raise OutputError(
            f"OUTPUT: {file} is there and is damaged or no raster, and nothing says that it was a "
            "map of this program. Move or remove the file and run this again, or choose another "
            "folder."
        )
    item = item_path(folder, name)
    if item.exists() and not _is_item(item):
        raise OutputError(
            f"OUTPUT: {item} is there and is no STAC item of this program, whose place it has. "
            "Choose another folder, or move the file."
        )


def damaged_maps(files: Iterable[Path]) -> list[Path]:
    """Return those of an image's maps that cannot be read, or lack what was in them."""
    return [file for file in files if file.exists() and not _is_whole(file)]


def _is_whole(file: Path) -> bool:
    try:
        with rasterio.open(file):
            return not _is_cut_off(file)
    except GDAL_ERRORS:
        return False


def _is_cut_off(file: Path) -> bool:
    try:
        return is_cut_off(file)
    except OSError:
        return True
    except ValueError:
        return False


def _was_ours(file: Path, named: bool) -> bool:
    """Tell whether a file that cannot be read was a map of this program.

    Args:
        file: the file.
        named: whether an item that this program has written says that it is.
    """
    try:
        with file.open("rb") as stream:
            begin = stream.read(_LOOKED_AT)
            stream.seek(max(stream.seek(0, 2) - _LOOKED_AT, 0))
            end = stream.read(_LOOKED_AT)
    except OSError:
        return False
    # After a crash of the machine a file may be empty, or hold zeros alone.
    if not (begin + end).strip(b"\0"):
        return named
    return is_tiff(begin) and (named or MODEL_TAG.encode() in begin + end)


def _is_item(path: Path) -> bool:
    """Tell whether this program has written an item, which may be damaged by now."""
    try:
        held = path.read_bytes()
    except OSError:
        return False
    return not held.strip(b"\0") or json.dumps(MADE_OF).encode() in held
