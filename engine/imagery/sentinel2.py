"""Sentinel-2 files: 0 outside the swath, which the files themselves do not call nodata.

Only the product's metadata does; where that lies is known here, too. Knows no GDAL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Optional
from urllib.parse import unquote

from ..contract.plain_numbers import number_in
from ..contract.subdatasets import TAG

# T31UFS_20230520T104629_B02_10m.jp2, with L2A_ before it in older products, without 10m in level
# 1C; S2A_OPER_MSI_L1C_TL_..._T31UFS_B02.jp2 before 2016.
_NAME = re.compile(
    r"(?:.*_)?T\d{2}[A-Z]{3}_(?:\d{8}T\d{6}_)?(?:B\d[\dA]|TCI|SCL|AOT|WVP)(?:_\d\dm)?"
    r"\.(?:jp2|tiff?)",
    re.IGNORECASE,
)
# Masks and probabilities of the product: there 0 means something.
_QUALITY = re.compile(r"MSK_|.*QI_DATA[/\\]|.*_QI_", re.IGNORECASE)
_CHANGES = ("<ScaleOffset", "<ScaleRatio", "<Exponent", "<LUT", "<ColorTableComponent",
            "<KernelFilteredSource", "subClass=")  # fmt: skip
"""What a virtual raster does to the values of its sources."""
_METADATA = re.compile(r"MTD_MSIL\w+\.xml|S2\w_OPER_MTD_SAFL1C\w*\.xml", re.IGNORECASE)
_SPECIAL = re.compile(
    r"<SPECIAL_VALUE_TEXT>\s*NODATA\s*</SPECIAL_VALUE_TEXT>\s*"
    r"<SPECIAL_VALUE_INDEX>\s*(-?\d+)\s*</SPECIAL_VALUE_INDEX>"
)
_LEVELS = 5
"""SAFE keeps its metadata four folders above an image of level 2A."""
_MOST_BYTES = 4 << 20


def implied_nodata(
    path: str, driver: str, tags: Mapping[str, str], files: Sequence[str]
) -> Optional[tuple[float, str]]:
    """Return the value that means no data in a raster whose file does not say so, and why.

    Args:
        path: the raster.
        driver: GDAL's name of its format.
        tags: its metadata.
        files: the files that GDAL names for it.

    Returns:
        None where nothing speaks for such a value.
    """
    tag = number_in(tags.get(TAG, ""))
    if tag is not None:
        return tag, f"by its metadata ({TAG})"
    if driver == "SENTINEL2":
        return 0.0, "as in all products of Sentinel-2"
    if driver == "VRT":
        return _of_virtual(path, files)
    return _of_file(path)


def _of_virtual(path: str, files: Sequence[str]) -> Optional[tuple[float, str]]:
    """The same of a virtual raster: its pixels are those of its files, if it leaves them alone."""
    found = [_of_file(name) for name in files if not name.lower().endswith((".vrt", ".aux.xml"))]
    if not found or any(one is None for one in found) or computes(virtual_text(path)):
        return None
    values = {one[0] for one in found if one is not None}
    return (values.pop(), "by the rasters that it is made of") if len(values) == 1 else None


def virtual_text(path: str) -> str:
    """Return the XML of a virtual raster, which its name may be; empty: it cannot be read."""
    if path.lstrip().startswith("<"):
        return path
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def computes(virtual: str) -> bool:
    """Tell whether a virtual raster changes the values of its sources; by its XML."""
    # GDAL writes a ComplexSource also where it changes nothing, as for a stack of bands.
    return not virtual or any(word in virtual for word in _CHANGES)


def _of_file(path: str) -> Optional[tuple[float, str]]:
    name = file_name(path)
    if _QUALITY.match(path) or _QUALITY.match(name):
        return None
    named = _NAME.fullmatch(name) is not None
    value = _of_metadata(path) if named or name.lower().endswith(".jp2") else None
    if value is not None:
        return value, "by the metadata of its product"
    return (0.0, "as its name is that of a Sentinel-2 band") if named else None


def file_name(path: str) -> str:
    """Return the name of a file, here or at an address, without folders and signature."""
    # /vsicurl?option=value&url=ADDRESS: the address is what counts.
    address = unquote(path.split("url=")[-1])
    return re.split(r"[/\\]", address.split("?")[0])[-1]


def is_band_file(path: str) -> bool:
    """Tell whether a file has the name that ESA gives one of a product's images."""
    return _NAME.fullmatch(file_name(path)) is not None


def metadata_above(path: str, levels: int = _LEVELS) -> Iterator[list[tuple[str, str]]]:
    """Look for the product's metadata beside a file and in the folders above it.

    Args:
        path: the file.
        levels: how many folders are looked into at the most, the file's own among them.

    Yields:
        For each folder that has such files their paths and texts.
    """
    if path.startswith("/vsi") or "://" in path:
        return
    # Python 3.9 does not slice them.
    for folder in list(Path(path).absolute().parents)[:levels]:
        try:
            files = sorted(p for p in folder.iterdir() if _METADATA.fullmatch(p.name))
            found = [
                (str(p), p.read_text(encoding="utf-8", errors="replace"))
                for p in files
                if p.stat().st_size <= _MOST_BYTES
            ]
        except OSError:
            continue
        if found:
            yield found
        if folder.suffix.upper() == ".SAFE":
            break


def _of_metadata(path: str) -> Optional[float]:
    for found in metadata_above(path):
        for _, text in found:
            special = _SPECIAL.search(text)
            if special is not None:
                return float(special.group(1))
    return None
