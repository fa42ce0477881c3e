"""What the numbers in a raster's bands stand for: scale, offset, and what was added to them.

The same for every raster library. Knows no GDAL.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..contract.job_inputs import RasterInput
from ..contract.plain_numbers import number_in
from ..contract.subdatasets import file_in
from .sentinel2 import computes, virtual_text
from .sentinel2_offsets import (
    BASELINE_TAG,
    OFFSET_TAGS,
    QUANTIFICATION,
    Product,
    added_by,
    band_in,
    product_of,
)

_BAND = re.compile(r"<VRTRasterBand\b")
_SOURCE = re.compile(r"<SourceFilename([^>]*)>([^<]*)</SourceFilename>")
_SCALE, _OFFSET = 1e-4, -0.1
"""What the catalogues say of Sentinel-2 since baseline 04.00, and its files may, too."""


@dataclass(frozen=True)
class StoredBand:
    """What is known of the numbers of one band."""

    scale: float = 1.0
    """What is meant is number x scale + offset."""
    offset: float = 0.0
    added: Optional[float] = None
    """What Sentinel-2's processor has added to every number; None: nothing is known of it."""
    baseline: str = ""
    """Of that processor, such as ``05.09``; empty: not known."""
    why: str = ""
    """Where that stands, for a message."""
    origin: str = ""
    """Of bands with the same one the same is true."""
    sure: bool = False
    """Pixels need not be asked: whoever wrote the file has done so."""
    mixed: bool = False
    """The band is made of images to which something was added, and of others."""

    @property
    def scaled(self) -> bool:
        """Tell whether the number is not itself what is meant."""
        return (self.scale, self.offset) != (1.0, 0.0)


@dataclass(frozen=True)
class SaidOfNumbers:
    """What a raster says about its numbers, for :func:`stored_bands`; a list is by band."""

    driver: str
    dtypes: Sequence[str]
    descriptions: Sequence[str]
    scales: Sequence[float]
    offsets: Sequence[float]
    band_tags: Sequence[Mapping[str, str]]
    tags: Mapping[str, str]


def stored_bands(raster: RasterInput, said: SaidOfNumbers) -> tuple[StoredBand, ...]:
    """Find out what the numbers of a raster's bands stand for.

    Args:
        raster: the job's.
        said: what the file says.
    """
    count = len(said.dtypes)
    files = [[file_in(raster.path)]] * count
    if said.driver == "VRT":
        files = _files_of_bands(raster.path, count)
    known: dict[str, Optional[Product]] = {}
    found = []
    for number in range(count):
        for file in files[number]:
            if file not in known:
                known[file] = product_of(file)
        products = [known[file] for file in files[number]]
        alone = files[number][0] if files[number] and _is_alone(said, files) else ""
        place = os.path.dirname(files[number][0] if files[number] else file_in(raster.path))
        found.append(_stored(said, number, products, alone, place))
    return tuple(found)


def _is_alone(said: SaidOfNumbers, files: Sequence[Sequence[str]]) -> bool:
    """Tell whether a file's name is that of its band."""
    return len(said.dtypes) == 1 or (said.driver == "VRT" and len({tuple(f) for f in files}) > 1)


def _stored(
    said: SaidOfNumbers,
    number: int,
    products: Sequence[Optional[Product]],
    alone: str,
    folder: str,
) -> StoredBand:
    """Find out what is true of one band.

    Args:
        said: what the raster says.
        number: of the band, from 0.
        products: those that its files belong to; None: a file belongs to none.
        alone: the file that holds it and no other; empty: there is none.
        folder: where its first file lies.
    """
    scale, offset = float(said.scales[number]), float(said.offsets[number])
    own = StoredBand(scale, offset)
    if np.dtype(said.dtypes[number]).itemsize == 1:
        return own  # No room for the numbers of a product: a picture, or classes.
    band = band_in(said.descriptions[number], alone)
    if band is None:
        return own
    tags = {**said.tags, **said.band_tags[number]}
    baseline = tags.get(BASELINE_TAG, "")
    for name in OFFSET_TAGS:
        said_offset = number_in(tags.get(name, ""))
        if said_offset is not None:
            more, why = -said_offset, f"by its metadata ({name})"
            scale, offset = _scaling(own, more, QUANTIFICATION)
            sure = name in said.band_tags[number]
            return StoredBand(scale, offset, more, baseline, why, folder, sure)
    told = [product for product in products if product is not None]
    values = {None if product is None else product.added(band) for product in products}
    quantification = told[0].quantification if told else QUANTIFICATION
    if len(values) > 1:
        return StoredBand(scale, offset, mixed=values != {None, 0.0})
    added = values.pop() if values else None
    why = told[0].why if told else ""
    baseline = told[0].baseline if told else baseline
    if added is None and baseline:
        added, why = added_by(baseline), f"by its metadata ({BASELINE_TAG})"
    if added is None:
        if not np.allclose((scale, offset), (_SCALE, _OFFSET), rtol=1e-5):
            return own
        added, why = -offset / scale, f"by its scale {scale:g} and offset {offset:g}"
    scale, offset = _scaling(own, added, quantification)
    origin = told[0].origin if told else folder
    return StoredBand(scale, offset, round(added, 6), baseline, why, origin)


def _scaling(own: StoredBand, added: float, quantification: float) -> tuple[float, float]:
    """Return scale and offset: the band's own, else those of a product of Sentinel-2."""
    if own.scaled:
        return own.scale, own.offset
    return 1 / quantification, -added / quantification


def _files_of_bands(path: str, count: int) -> list[list[str]]:
    """Return the files of each band of a virtual raster; none where it changes their values."""
    text = virtual_text(path)
    nothing: list[list[str]] = [[] for _ in range(count)]
    if computes(text):
        return nothing
    bands = _BAND.split(text.split("<MaskBand>")[0])[1:]
    if len(bands) != count:
        return nothing
    folder = "" if path.lstrip().startswith("<") else os.path.dirname(os.path.abspath(path))
    found = []
    for band in bands:
        names = []
        for attributes, name in _SOURCE.findall(band):
            file = file_in(html.unescape(name))
            relative = re.search(r"relativeToVRT\s*=\s*[\"']1", attributes) is not None
            names.append(os.path.join(folder, file) if relative else file)
        found.append(names)
    return found
