"""Which images a list means: a folder, a pattern, a table, a STAC item or a collection of items."""

from __future__ import annotations

import csv
import glob
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from ..contract.errors import ImageListError
from ..contract.job_inputs import RasterInput
from ..contract.part import Part
from ..maps.operating_system import WINDOWS, why_not_called
from .map_index import COLLECTION

_IMAGES = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".nc", ".dat")
"""What counts as an image in a folder; a pattern may name anything."""
SUFFIXES = {"class_map": "", "probabilities": "_probabilities", "confidence": "_confidence"}
"""What the names of an image's maps end with."""
_MOST = 100_000
_MOST_BYTES = 256 << 20
_JSON = (".json", ".geojson")
_CATALOGUE = "catalog.json"
_DEEPEST = 8
"""Catalogues within catalogues."""


@dataclass(frozen=True)
class ListedImage:
    """One image of a list."""

    name: str
    """What its map is called: unique, and part of a file's name."""
    rasters: tuple[RasterInput, ...] = ()
    """Stacked in this order; none: it is an item."""
    item: Optional[dict[str, Any]] = None
    """A STAC item, as its JSON has it."""
    where: str = ""
    """Where that JSON lies, which its links are relative to."""


def listed(text: str) -> tuple[ListedImage, ...]:
    """Return the images that a text means, in a fixed order.

    Args:
        text: a folder (its rasters, not those of folders in it); a pattern such as
            ``/data/*_10m.tif``; a table (.csv, .txt) with an image a line, whose further columns
            are rasters that are stacked on the first; a STAC item or a collection of items (.json).

    Raises:
        ImageListError: there is none, too many, or a line or an entry is not an image.
    """
    path = Path(text)
    if path.is_dir() and (path / _CATALOGUE).is_file():
        # What platforms hand to a container: a catalogue of the items, and their files beside it.
        found: Sequence[ListedImage] = _of_catalogue(path / _CATALOGUE, 0)
        none = f"{path / _CATALOGUE} has no items."
    elif path.is_dir():
        files = sorted(p for p in path.iterdir() if p.suffix.lower() in _IMAGES and p.is_file())
        found = [ListedImage(p.stem, (RasterInput(str(p)),)) for p in files]
        kinds = ", ".join(_IMAGES)
        none = f"{text} holds no image; expected is a folder with files such as {kinds}."
    elif _is_pattern(text):
        files = sorted(Path(p) for p in glob.glob(text, recursive=True) if Path(p).is_file())
        found = [ListedImage(p.stem, (RasterInput(str(p)),)) for p in files]
        none = f"No file fits the pattern {text}; expected is one such as /data/*.tif."
    elif path.suffix.lower() in _JSON:
        found, none = _items(_read(path), text), f"{text} holds no STAC item."
    elif path.suffix.lower() in (".csv", ".txt", ".tsv"):
        found, none = list(_rows(_read(path), path)), f"{text} names no image."
    else:
        raise ImageListError(
            f"{text} is no list of images; expected is a folder, a pattern such as /data/*.tif, a "
            "table (.csv, .txt) with an image a line, or STAC items (.json)."
        )
    if not found:
        raise ImageListError(none)
    return named(found)


def named(images: Sequence[ListedImage]) -> tuple[ListedImage, ...]:
    """Return the images with names that are unique and fit for files, on any system.

    Raises:
        ImageListError: there are too many, or one is there twice.
    """
    if len(images) > _MOST:
        raise ImageListError(
            f"The list has {len(images)} images; expected are {_MOST} at most. Divide it."
        )
    seen: set[Sequence[RasterInput]] = set()
    for rasters in (image.rasters for image in images if image.rasters):
        # Two ways to one file are the same image.
        real = tuple(replace(raster, path=_real(raster.path)) for raster in rasters)
        if real in seen:
            raise ImageListError(
                f"{rasters[0].path} is in the list twice; expected is each image once."
            )
        seen.add(real)
    taken = {Path(COLLECTION).stem}
    return tuple(_renamed(image, taken) for image in images)


def share(images: Sequence[ListedImage], part: Optional[Part]) -> tuple[ListedImage, ...]:
    """Return the k-th of n shares: every n-th image, which spreads large ones.

    Args:
        images: all of them.
        part: which share; None: everything.

    Raises:
        ImageListError: there are fewer images than shares.
    """
    if part is None:
        return tuple(images)
    number, count = part.number, part.count
    if count > len(images):
        raise ImageListError(
            f"PART is {part}, but there are {len(images)} images; expected are at most as many "
            "shares as images."
        )
    return tuple(images[number - 1 :: count])


def _is_pattern(text: str) -> bool:
    return any(sign in text for sign in "*?[") and not Path(text).exists()


def _renamed(image: ListedImage, taken: set[str]) -> ListedImage:
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "_", image.name).strip(" .")[:120] or "image"
    # The folder may be opened, or filled, on Windows as well.
    if why_not_called(plain, WINDOWS):
        plain = f"map_{plain}"
    name, number = plain, 1

    def files() -> set[str]:
        return {f"{name}{ending}".casefold() for ending in SUFFIXES.values()}

    # Files of two folders may have one name; systems without upper case would have one map. The
    # names do not depend on which maps are wanted, so that they are the same in the next run.
    while taken & files():
        number += 1
        name = f"{plain}_{number}"
    taken.update(files())
    return ListedImage(name, image.rasters, image.item, image.where)


def _rows(text: str, path: Path) -> Iterator[ListedImage]:
    rows = list(csv.reader(text.splitlines(), delimiter="\t" if path.suffix == ".tsv" else ","))
    first = True
    for number, row in enumerate(rows, 1):
        cells = [cell.strip() for cell in row if cell.strip()]
        if not cells or cells[0].startswith("#"):
            continue
        files = [_file(cell, path.parent) for cell in cells]
        gone = [cell for cell, file in zip(cells, files) if file is None]
        head, first = first, False
        if gone and head and len(gone) == len(cells) and not _is_file_name(cells[0]):
            continue  # The line with the columns' names.
        if gone:
            raise ImageListError(
                f"{path}, line {number}: {gone[0]} is not there; expected are files, addresses or "
                "paths from the table's folder, separated by commas."
            )
        yield ListedImage(
            re.sub(r"\.[^.]*$", "", re.split(r"[/\\]", cells[0])[-1]),
            tuple(RasterInput(str(file)) for file in files),
        )


def _real(path: str) -> str:
    try:
        return str(Path(path).resolve()) if Path(path).exists() else path
    except (OSError, ValueError, RuntimeError):
        return path


def _is_file_name(cell: str) -> bool:
    return cell.lower().endswith(_IMAGES) or "/" in cell or "\\" in cell


def _file(cell: str, folder: Path) -> Optional[str]:
    if "://" in cell or cell.startswith("/vsi"):
        return cell
    try:
        file = folder / cell
        return str(file) if file.exists() else None
    except (OSError, ValueError):
        return None


def _of_catalogue(path: Path, depth: int) -> list[ListedImage]:
    """Return the items of a catalogue on this machine, and of those within it."""
    if depth > _DEEPEST:
        raise ImageListError(
            f"{path} lies more than {_DEEPEST} catalogues deep; give one further down."
        )
    document = _json(_read(path), str(path))
    links = document.get("links") if isinstance(document, dict) else None
    found: list[ListedImage] = []
    for link in links if isinstance(links, list) else ():
        href = str(link.get("href", "")) if isinstance(link, dict) else ""
        if not href or link.get("rel") not in ("item", "child"):
            continue
        if "://" in href:
            raise ImageListError(
                f"{path} links to {href}; expected are files beside it. Search the catalogue "
                "instead."
            )
        target = path.parent / href
        if link["rel"] == "child":
            found += _of_catalogue(target, depth + 1)
        else:
            found += _items(_read(target), str(target))
    return found


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImageListError(f"{where} is not valid JSON ({str(error)[:200]}).") from None


def _items(text: str, where: str) -> list[ListedImage]:
    document = _json(text, where)
    kind = document.get("type") if isinstance(document, dict) else None
    if kind in ("Catalog", "Collection"):
        return _of_catalogue(Path(where), 0)
    items = document.get("features") if kind == "FeatureCollection" else [document]
    if kind not in ("Feature", "FeatureCollection") or not isinstance(items, list):
        raise ImageListError(
            f"{where} is neither a STAC item nor a collection of items; expected is an object of "
            "type Feature or FeatureCollection."
        )
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict) or not isinstance(item.get("assets"), dict):
            raise ImageListError(
                f"{where}: feature {number} is no STAC item; expected are an id and assets."
            )
    return [ListedImage(str(item.get("id", "")), item=item, where=where) for item in items]


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ImageListError(
                f"{path} has more than {_MOST_BYTES >> 20} MB; expected is a list of images."
            )
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ImageListError(f"The list {path} cannot be read: {error}.") from None
