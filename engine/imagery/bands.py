"""Which bands of a stack feed the model, in which order: by number, by name, by the model card.

Names and numbers only: nothing here opens a file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Optional

from ..contract.errors import BandsError
from ..contract.messages import Messages


@dataclass(frozen=True)
class Band:
    """One band of a stack."""

    name: str
    """Its description; where it has none and is alone in its file, the file's name; or empty."""
    from_file_name: bool = False
    """The name is the file's: ``T18SVG_B02_10m`` is then also known as ``B02``."""
    mask: bool = False
    """It is an alpha band that says where there is data: taken only where it is named."""

    def is_called(self, name: str) -> bool:
        """Tell whether a user or a card can mean this band by that name."""
        wanted = _plain(name)
        known = {_plain(self.name)}
        if self.from_file_name:
            known.update(map(_plain, re.split(r"[_\s.-]+", self.name)))
        else:
            # GDAL's Sentinel-2 driver writes “B2, central wavelength 490 nm”.
            known.add(_plain(self.name.split(",")[0]))
        return bool(wanted) and wanted in known


def described(descriptions: Sequence[str], path: str, masks: Collection[int] = ()) -> list[Band]:
    """Return the bands of one raster with their names.

    Args:
        descriptions: what the raster calls its bands; empty where it has no name.
        path: the raster.
        masks: numbers (from 1) of the alpha bands that are masks.
    """
    texts = [text.strip() for text in descriptions]
    # Sentinel-2 and Landsat are delivered as one file a band, with the name in the file's.
    alone = len(texts) - len(masks) == 1
    file = re.split(r"[/\\]", path.split("?")[0])[-1]
    found = []
    for number, text in enumerate(texts, 1):
        if number in masks:
            found.append(Band(text, mask=True))
        elif alone and not text:
            found.append(Band(file.rpartition(".")[0] or file, from_file_name=True))
        else:
            found.append(Band(text))
    return found


def _plain(name: str) -> str:
    # B2, B02 and b02 are one band to everybody who works with Sentinel-2.
    return re.sub(r"(?<=[a-z])0+(?=\d)", "", name.strip().casefold())


def names(text: str) -> tuple[str, ...]:
    """Return the parts of a comma-separated list, without the empty ones."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def bands_of_sources(text: str, sources: int) -> list[str]:
    """Return the part of BANDS for each source; several are separated by “;”.

    Raises:
        BandsError: it has more parts than there are sources.
    """
    parts = text.split(";")
    if len(parts) > sources:
        raise BandsError(
            f"BANDS is “{text}”, which has {len(parts)} lists; expected is one for each source, "
            f"{sources} in all, separated by “;”."
        )
    return parts + [""] * (sources - len(parts))


def pick(text: str, bands: Sequence[Band]) -> tuple[int, ...]:
    """Return the positions (from 0) of the bands that BANDS names, in that order.

    Args:
        text: comma-separated numbers (from 1, through the whole stack) and names.
        bands: the stack's.

    Raises:
        BandsError: one is not there, or a name fits several.
    """
    found = []
    for part in names(text):
        position = _find(part, bands)
        if position is None and part.isascii() and part.isdecimal():
            position = int(part) - 1
            if not 0 <= position < len(bands):
                position = None
        if position is None:
            raise BandsError(
                f"BANDS names “{part}”; the image has no such band. It has {listing(bands)}."
            )
        found.append(position)
    if not found:
        raise BandsError(
            f"BANDS is “{text}”; expected are numbers or names of bands, separated by commas. The "
            f"image has {listing(bands)}."
        )
    return tuple(found)


def arrange(wanted: Sequence[str], bands: Sequence[Band], source: str) -> Optional[tuple[int, ...]]:
    """Return the positions of the bands that the model card names; None where names are missing.

    Args:
        wanted: the card's names, in the order of the model's input.
        bands: the stack's.
        source: the model's input, for the message.

    Raises:
        BandsError: the image has names, and one that the model needs is not among them.
    """
    found = places(wanted, bands)
    positions = [position for position in found if position is not None]
    if len(positions) == len(wanted):
        return tuple(positions)
    if not positions and not are_described(bands):
        return None
    missing = [name for name, position in zip(wanted, found) if position is None]
    raise BandsError(
        f"The image lacks the band{'s' if len(missing) > 1 else ''} {', '.join(missing)}, which "
        f"the model's input “{source}” wants: it has {listing(bands)}; the model card names "
        f"{', '.join(wanted)}. {_way_out(found, bands)}"
    )


def places(wanted: Sequence[str], bands: Sequence[Band]) -> list[Optional[int]]:
    """Return for each name the position (from 0) of its band; None: it is missing.

    A series has each name once for every date: those of the image are taken in their order.

    Raises:
        BandsError: a name fits more bands than there are of it.
    """
    taken: Counter[str] = Counter()
    found: list[Optional[int]] = []
    for name in wanted:
        fitting = _fitting(name, bands, wanted.count(name))
        found.append(fitting[taken[name]] if taken[name] < len(fitting) else None)
        taken[name] += 1
    return found


def are_described(bands: Sequence[Band]) -> bool:
    """Tell whether the raster itself names some of its bands."""
    return any(band.name and not band.from_file_name for band in bands)


def _way_out(found: Sequence[Optional[int]], bands: Sequence[Band]) -> str:
    """Return what to do about an image in which not all bands were found.

    Args:
        found: for each band that is wanted its position, or None.
        bands: the image's.
    """
    free = [position for position in usual(bands) if position not in found]
    if len(free) < found.count(None):
        return "Choose an image with all of them, or stack the rasters that hold the others on it."
    # Those that were found, and for the others the bands that nobody has claimed.
    numbers = ",".join(str((free.pop(0) if place is None else place) + 1) for place in found)
    return (
        "If they are there under other names, say in BANDS which bands to take, in the card's "
        f"order, such as {numbers}; else choose an image with all of them."
    )


def _find(name: str, bands: Sequence[Band]) -> Optional[int]:
    found = _fitting(name, bands)
    return found[0] if found else None


def _fitting(name: str, bands: Sequence[Band], most: int = 1) -> list[int]:
    """Return the positions of the bands that a name means.

    Raises:
        BandsError: they are more than are wanted of it.
    """
    exact = [i for i, band in enumerate(bands) if band.name == name]
    found = exact or [i for i, band in enumerate(bands) if band.is_called(name)]
    if len(found) > most:
        raise BandsError(
            f"“{name}” fits several bands of the image: {listing(bands)}. Give BANDS with the "
            "number of the one that is meant."
        )
    return found


def listing(bands: Sequence[Band]) -> str:
    """Return the bands as people read them: ``1 (B02), 2 (B03)``."""
    return ("the bands " if len(bands) != 1 else "the band ") + ", ".join(
        f"{number} ({', '.join(told)})" if told else str(number)
        for number, band in enumerate(bands, 1)
        for told in [[band.name] * bool(band.name) + ["alpha"] * band.mask]
    )


def usual(bands: Sequence[Band]) -> tuple[int, ...]:
    """Return the positions (from 0) of the bands that are taken where nothing is said."""
    return tuple(position for position, band in enumerate(bands) if not band.mask)


def choose(
    text: str, wanted: Sequence[str], bands: Sequence[Band], source: str, messages: Messages
) -> tuple[int, ...]:
    """Return the positions (from 0) of the bands to read, and say so where it is not the obvious.

    Args:
        text: the parameter BANDS; empty: by the card's names, else all in their order.
        wanted: the names in the model card; empty where it has none.
        bands: the stack's.
        source: the model's input.
        messages: who is told.

    Raises:
        BandsError: a band is not there.
    """
    if text.strip():
        chosen = pick(text, bands)
        _warn_of_contradiction(chosen, wanted, bands, messages)
        masks = [str(i + 1) for i in chosen if bands[i].mask]
        if masks:
            messages.warning(
                f"BANDS takes the alpha band {', '.join(masks)}, which looks like a mask, as data."
            )
        return chosen
    if wanted:
        found = arrange(wanted, bands, source)
        if found is not None:
            if found != usual(bands):
                messages.info(
                    f"The bands {', '.join(wanted)} that the model wants were found by their "
                    f"names: bands {', '.join(str(i + 1) for i in found)} of {len(bands)} are "
                    "read, in this order."
                )
            return found
        messages.info(
            f"The image's bands have no names that could be compared with those in the model card "
            f"({', '.join(wanted)}): they are taken in their order."
        )
    return usual(bands)


def _warn_of_contradiction(
    chosen: Sequence[int], wanted: Sequence[str], bands: Sequence[Band], messages: Messages
) -> None:
    pairs = [(name, bands[i]) for name, i in zip(wanted, chosen) if bands[i].name]
    wrong = [(name, band) for name, band in pairs if not band.is_called(name)]
    # Another naming altogether says nothing; the right names in other places do.
    if any(band.is_called(other) for _, band in wrong for other in wanted):
        given = ", ".join(bands[i].name or str(i + 1) for i in chosen)
        messages.warning(
            f"BANDS gives the model {given}, while its card wants {', '.join(wanted)}: the order "
            "differs. Leave BANDS empty to have the bands found by their names."
        )
