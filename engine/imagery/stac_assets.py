"""Assets of a STAC item: which ones are meant, and what GDAL opens for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Callable, Optional
from urllib.parse import quote, urlsplit

import pystac

from ..contract.errors import CatalogueError
from ..contract.job import StacImageJob
from ..contract.plain_numbers import finite
from .sentinel2_offsets import band_in
from .stac_item import asset_beside, is_document
from .stac_search import Item

PLANETARY_COMPUTER = "planetarycomputer.microsoft.com"


@dataclass(frozen=True)
class ChosenAsset:
    """An asset that becomes bands."""

    name: str
    """As the user asked for it: the name of its band."""
    file: str
    """What GDAL opens."""
    nodata: Optional[float]
    """What the item says; a file may not say it itself. The same for the next two."""
    scale: Optional[float] = None
    offset: Optional[float] = None
    spectral: bool = True
    """It may be a band of reflectances, by its names."""
    bands: tuple[str, ...] = ()
    """What the item calls its bands, in their order; empty: it does not name each of them."""


def choose_assets(item: Item, job: StacImageJob) -> list[ChosenAsset]:
    """Return the assets that ASSETS names, in its order.

    A name is an asset's key, else the name or common name of its band, else that of its file:
    Earth Search calls ``blue`` what Planetary Computer calls ``B02``, and both files are B02.tif.

    Raises:
        CatalogueError: one is not there, fits several, or lies where GDAL cannot read it.
    """
    if not job.assets:
        raise CatalogueError("ASSETS is empty; expected are names such as B02,B03,B04,B08.")
    signing = _wants_signing(job)
    chosen = []
    for name in job.assets:
        key = _find(name, item)
        asset = item.stac.assets[key]
        address = _address(asset)
        beside = asset_beside(item.document, asset.href) if address is None else None
        if address is None and beside is None:
            raise CatalogueError(
                f"The asset {key} of {item.id} lies at {asset.href}; expected is an address with "
                "https or http, or a file beside that of the item. Choose other ASSETS or another "
                "catalogue."
            )
        file = beside or _for_gdal(address or "", job.collection if signing else "")
        nodata, scale, offset = (_number(asset, of) for of in ("nodata", "scale", "offset"))
        names = (name, key, *_band_names(asset), _stem(asset))
        spectral = all(band_in(one, "") is not None for one in names)
        chosen.append(
            ChosenAsset(name, file, nodata, scale, offset, spectral, _names_in_order(asset))
        )
    return chosen


def _wants_signing(job: StacImageJob) -> bool:
    if job.signing in ("yes", "no"):
        return job.signing == "yes"
    asked = job.item if is_document(job.item) else job.catalogue
    return (urlsplit(asked).hostname or "").lower() == PLANETARY_COMPUTER


def _for_gdal(address: str, signed_as: str) -> str:
    # GDAL asks for a token when it opens the file and again when that has expired, so that no
    # token is written anywhere and a project that uses the file works tomorrow, too. The assets
    # of an item have no side files: none is asked for.
    signing = f"pc_url_signing=yes&pc_collection={quote(signed_as, safe='')}&" if signed_as else ""
    return f"/vsicurl?{signing}empty_dir=yes&url={quote(address, safe=':/')}"


def _find(name: str, item: Item) -> str:
    assets = item.stac.assets
    if name in assets:
        return name
    readable = {
        key: asset
        for key, asset in assets.items()
        if _address(asset) is not None or asset_beside(item.document, asset.href) is not None
    }
    wanted = name.casefold()
    tests: tuple[Callable[[str, pystac.Asset], bool], ...] = (
        lambda key, _: key.casefold() == wanted,
        lambda _, asset: wanted in {b.casefold() for b in _band_names(asset)},
        lambda _, asset: wanted == _stem(asset).casefold(),
    )
    for test in tests:
        found = [key for key, asset in readable.items() if test(key, asset)]
        if len(found) == 1:
            return found[0]
        if found:
            raise CatalogueError(
                f"“{name}” in ASSETS fits several assets of {item.id}: {', '.join(found)}. Give "
                "the one that is meant."
            )
    raise CatalogueError(
        f"The item {item.id} has no asset “{name}”. It has {', '.join(sorted(assets)) or 'none'}."
    )


def _band_names(asset: pystac.Asset) -> set[str]:
    fields = asset.extra_fields
    bands = [b for key in ("eo:bands", "bands") for b in fields.get(key) or []]
    # An asset of three bands (a picture) is none of them.
    if len(bands) != 1 or not isinstance(bands[0], dict):
        return set()
    names = (bands[0].get(k) for k in ("name", "common_name", "eo:common_name"))
    return {name for name in names if isinstance(name, str)}


def _names_in_order(asset: pystac.Asset) -> tuple[str, ...]:
    for key in ("eo:bands", "bands"):
        bands = asset.extra_fields.get(key)
        held = [b.get("name") for b in bands or () if isinstance(b, dict)]
        names = [name.strip() for name in held if isinstance(name, str) and name.strip()]
        if bands and len(names) == len(bands):
            return tuple(names)
    return ()


def _stem(asset: pystac.Asset) -> str:
    return re.sub(r"\.[^.]*$", "", urlsplit(_address(asset) or asset.href).path.rpartition("/")[2])


def _address(asset: pystac.Asset) -> Optional[str]:
    alternate: Any = asset.extra_fields.get("alternate")
    others = alternate.values() if isinstance(alternate, dict) else ()
    hrefs = [asset.get_absolute_href() or asset.href]
    hrefs += [str(other.get("href")) for other in others if isinstance(other, dict)]
    return next((h for h in hrefs if h.lower().startswith(("https://", "http://"))), None)


def _number(asset: pystac.Asset, what: str) -> Optional[float]:
    """Return what an asset, or else its first band, says of its numbers."""
    fields = asset.extra_fields
    for holder in [fields, *(fields.get("raster:bands") or []), *(fields.get("bands") or [])]:
        value = holder.get(what, holder.get(f"raster:{what}")) if isinstance(holder, dict) else None
        found = finite(value)
        if found is not None:
            return found
    return None
