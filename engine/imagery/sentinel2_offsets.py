"""What Sentinel-2's processor has added to every value since baseline 04.00, and how it is told.

Since January 2022 a product's numbers are larger by 1000 than before, so that dark pixels can be
negative: reflectance = (number + BOA_ADD_OFFSET) / 10000, with an offset of -1000. Archives are
processed anew, so that the day of an image tells nothing; its metadata do, and the baseline in the
name of its product. Knows no GDAL.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import unquote

from numpy.typing import NDArray

from ..contract.secrecy import shown_name
from .sentinel2 import file_name, is_band_file, metadata_above

USUAL = 1000.0
"""All products so far have it for every band."""
QUANTIFICATION = 10000.0
OFFSET_TAGS = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
"""Metadata items in which a band's file may keep what its product's metadata say (level 2A, 1C)."""
BASELINE_TAG = "PROCESSING_BASELINE"
_FIRST = (4, 0)
_DARK = 0.8
"""Numbers below 0.8 of what was added would be reflectances below -0.02: noise, a few shadows."""
TOO_DARK = 0.05
"""If more than this share of a band's numbers is so dark, nothing was added to them, or it is
subtracted already."""

_BASELINE = re.compile(r"<PROCESSING_BASELINE>\s*(\d\d\.\d\d)\s*</")
_OFFSET = re.compile(
    r"<(?:\w+:)?(BOA|RADIO)_ADD_OFFSET\s+band_id\s*=\s*[\"'](\d+)[\"']\s*>\s*(-?\d+(?:\.\d+)?)\s*</"
)
_QUANTIFICATION = re.compile(
    r"<(?:L\d\w_)?(?:BOA_)?QUANTIFICATION_VALUE(?:\s[^>]*)?>\s*(\d+(?:\.\d+)?)\s*</"
)
_PRODUCT_NAME = re.compile(r"S2\w_MSIL(?:1C|2A)_\d{8}T\d{6}_N(\d\d)(\d\d)_")
# In the order of ESA's band_id.
_BANDS = ("1", "2", "3", "4", "5", "6", "7", "8", "8a", "9", "10", "11", "12")
_SPECTRAL = re.compile(r"b0?([1-9]|8a|1[0-2])", re.IGNORECASE)
_OTHERS = frozenset(
    {"scl", "aot", "wvp", "tci", "cld", "cldprb", "snw", "snwprb", "msk", "qa60", "dem", "slope",
     "vv", "vh", "ndvi", "ndwi", "evi", "savi", "cloud", "snow", "cs", "scs"}
)  # fmt: skip
"""Bands that are no reflectances, by the words in their names."""


@dataclass(frozen=True)
class Product:
    """What is known of the numbers of a product of Sentinel-2."""

    baseline: str
    """Such as ``05.09``; empty: not known."""
    why: str
    """Where that stands, for a message."""
    origin: str
    """What it is a product by: its metadata file, or its name."""
    offsets: Mapping[str, float] = field(default_factory=dict)
    """What is to be added to a number, by the band as in ``8a``; empty: nothing was said."""
    quantification: float = QUANTIFICATION
    """A reflectance of 1."""

    def added(self, band: str) -> Optional[float]:
        """Return what was added to the numbers of a band; None: not known.

        Args:
            band: as in ``8a``; empty: one of them, not known which.
        """
        if band in self.offsets:
            return -self.offsets[band]
        if self.offsets:
            values = set(self.offsets.values())
            return -values.pop() if len(values) == 1 else None
        return added_by(self.baseline)


def added_by(baseline: str) -> Optional[float]:
    """Return what a processing baseline adds to every number; None: it is not known."""
    match = re.fullmatch(r"\s*(\d\d?)\.(\d\d?)\s*", baseline)
    if match is None:
        return None
    return USUAL if (int(match.group(1)), int(match.group(2))) >= _FIRST else 0.0


def darkest(added: float) -> float:
    """Return the number below which hardly any is to which so much was added."""
    return _DARK * added


def dark_share(numbers: NDArray[Any], added: float) -> float:
    """Return the share of numbers that are too dark for what was added to them.

    Args:
        numbers: a sample of a band; 0 is no data in Sentinel-2, whether the file says so or not.
        added: what is said to have been added.
    """
    data = numbers[numbers != 0]
    return float((data < darkest(added)).mean()) if data.size else 0.0


def band_in(description: str, file: str) -> Optional[str]:
    """Return which band of reflectances a raster's band is, as in ``8a``.

    Args:
        description: what the raster calls it; may be empty.
        file: the file that it is alone in; empty: it is not.

    Returns:
        An empty string where no name tells; None: it is something else, such as the classes of
        the scene.
    """
    for text in (description.split(",")[0], file_name(file).rpartition(".")[0]):
        words = [word for word in re.split(r"[^0-9A-Za-z]+", text) if word]
        bands = [match.group(1) for match in map(_SPECTRAL.fullmatch, words) if match]
        if len(bands) == 1:
            return bands[0].lower()
        if any(word.lower() in _OTHERS for word in words):
            return None
    return ""


def product_of(path: str) -> Optional[Product]:
    """Return what the metadata beside or above a file, else the name of its product, tell.

    Returns:
        None where nothing is told, or where several products are and do not agree.
    """
    # Above any other file metadata may lie that are not its own.
    inside = is_band_file(path) or re.search(r"\.SAFE[/\\]", path, re.IGNORECASE) is not None
    for folder in metadata_above(path) if inside else metadata_above(path, 1):
        found = [product for product in (_read(*of) for of in folder) if product is not None]
        if found:
            said = {(added_by(one.baseline), tuple(one.offsets.items())) for one in found}
            return found[0] if len(said) == 1 else None
    named = _PRODUCT_NAME.findall(unquote(path))
    if not named:
        return None
    # All of the path up to the product's name: two of its files are of one product.
    origin = unquote(path)[: unquote(path).rindex(_in_name(named[-1]))]
    return Product(".".join(named[-1]), "by the name of its product", origin)


def _in_name(baseline: tuple[str, str]) -> str:
    return f"_N{''.join(baseline)}_"


def _read(path: str, text: str) -> Optional[Product]:
    baseline = _BASELINE.search(text)
    offsets: dict[str, dict[str, float]] = {}
    for kind, number, value in _OFFSET.findall(text):
        if int(number) < len(_BANDS):
            offsets.setdefault(kind, {})[_BANDS[int(number)]] = float(value)
    if baseline is None and not offsets:
        return None
    quantification = _QUANTIFICATION.search(text)
    return Product(
        baseline.group(1) if baseline else "",
        f"by {file_name(shown_name(path))}",
        path,
        offsets.get("BOA") or offsets.get("RADIO") or {},
        float(quantification.group(1)) if quantification else QUANTIFICATION,
    )
