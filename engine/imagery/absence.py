"""What says of a raster's pixels that they have no data, whichever library reads it.

Its nodata values, what its format or its name implies, what the user has added to the layer in
QGIS, and its alpha bands. Knows no GDAL.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.job_inputs import NoDataRange, RasterInput
from .sentinel2 import implied_nodata

Mask = NDArray[np.bool_]

_HUGE = 1e38
"""No measurement is larger. GDAL's own mask takes all such numbers for a nodata value of this
order, however the file rounds it (the lowest float32 is often written as -3.40282e+38)."""

SAMPLES, SIDE = 5, 64
"""An alpha band is looked at in 5 x 5 windows of at most 64 x 64 pixels."""
_ENDS = 0.95
"""Of the pixels of a mask, these at least are wholly transparent or wholly opaque; the others are
a softened border."""


@dataclass(frozen=True)
class Said:
    """What a raster says about itself, for :meth:`Absence.of`."""

    driver: str
    nodata: Sequence[Optional[float]]
    """The nodata value of each band."""
    alpha: Sequence[int]
    """Numbers (from 1) of the bands that the file calls alpha."""
    dtypes: Sequence[str]
    tags: dict[str, str]
    files: Sequence[str]
    """What GDAL names as its files."""


@dataclass(frozen=True)
class Absence:
    """Which pixels of a raster have no data."""

    values: tuple[Optional[float], ...]
    """The nodata value of each band; None where it has none."""
    ranges: tuple[NoDataRange, ...]
    """Further values without data, from the layer in QGIS."""
    masks: tuple[int, ...]
    """Numbers (from 1) of the alpha bands that are masks: the others hold data."""
    implied: str = ""
    """Why the values are taken where the file has none; empty: it has."""
    notes: tuple[str, ...] = ()
    """What the log should say."""

    @classmethod
    def of(cls, raster: RasterInput, said: Said, sample: Callable[[int], NDArray[Any]]) -> Absence:
        """Find out what is true of a raster.

        Args:
            raster: the job's.
            said: what the file says.
            sample: returns some pixels of the band of a number, from all over the image.
        """
        values = list(said.nodata)
        why = ""
        if all(value is None for value in values):
            found = implied_nodata(raster.path, said.driver, said.tags, said.files)
            if found is not None:
                value, why = found
                values = [value] * len(values)
        layer = raster.layer
        for band in layer.without_nodata:
            if 0 < band <= len(values):
                values[band - 1] = None
        masks: list[int] = []
        notes: list[str] = []
        for band in said.alpha:
            pixels = sample(band)
            what = f"Band {band} of {raster.path} is marked as alpha"
            if looks_like_mask(pixels, said.dtypes[band - 1]):
                masks.append(band)
                notes.append(
                    f"{what} and is a mask: where it is 0 there is no data. BANDS may name it if "
                    "it holds data."
                )
            else:
                notes.append(
                    f"{what} but is no mask (it has {len(np.unique(pixels))} different values in "
                    "a sample): it is taken as data."
                )
        if len(masks) == len(values):
            masks, notes = [], []  # Nothing else is there that they could be masks of.
        why = why if any(value is not None for value in values) else ""
        return cls(tuple(values), layer.nodata, tuple(masks), why, tuple(notes))

    def taken_as(self, bands: Sequence[int], value: Optional[float]) -> list[Optional[float]]:
        """Return the nodata value of each band; for the arguments see :meth:`missing`."""
        return [self.values[band - 1] if value is None else value for band in bands]

    def missing(
        self, bands: Sequence[int], data: NDArray[Any], value: Optional[float]
    ) -> Optional[Mask]:
        """Tell which pixels have no data by their value in at least one band; None: all have.

        Args:
            bands: numbers (from 1) of the bands that were read.
            data: what was read, shape (bands, height, width).
            value: nodata value that takes precedence over the raster's own.
        """
        result: Optional[Mask] = None
        for band, pixels, nodata in zip(bands, data, self.taken_as(bands, value)):
            found = [] if nodata is None else [equals(pixels, nodata)]
            found += [_within(pixels, r) for r in self.ranges if r.band in (0, band)]
            for mask in found:
                if mask.any():
                    result = mask if result is None else result | mask
        return result


def equals(pixels: NDArray[Any], value: float) -> Mask:
    """Tell which pixels are a nodata value, which the file may hold rounded."""
    mask: Mask
    if math.isnan(value):
        mask = np.isnan(pixels)
    elif not np.issubdtype(pixels.dtype, np.floating):
        mask = pixels == value
    elif abs(value) >= _HUGE:
        # Infinity is told by itself: it has no data by any rule.
        mask = pixels <= -_HUGE if value < 0 else pixels >= _HUGE
    else:
        # Four units in the last place of float32, as GDAL allows, also where it is kept as
        # float64: most such files were float32 once.
        tolerance = abs(value) * 4 * float(np.finfo("float32").eps)
        mask = np.abs(pixels - pixels.dtype.type(value)) <= tolerance
    return mask


def _within(pixels: NDArray[Any], limits: NoDataRange) -> Mask:
    if limits.low is not None and limits.low == limits.high:
        return equals(pixels, limits.low)
    mask: Mask = np.ones(pixels.shape, bool)
    if limits.low is not None:
        mask &= pixels >= limits.low if limits.with_low else pixels > limits.low
    if limits.high is not None:
        mask &= pixels <= limits.high if limits.with_high else pixels < limits.high
    return mask


def looks_like_mask(pixels: NDArray[Any], dtype: str) -> bool:
    """Tell whether an alpha band is a mask rather than a band that was only marked as alpha.

    Many programs mark the fourth band of any 8-bit image so, the near infrared of aerial images
    among them.

    Args:
        pixels: some of the band's.
        dtype: its type.
    """
    values = np.unique(pixels)
    if values.size == 2 and values[0] == 0:
        return True
    return bool(np.isin(pixels, [0, *_opaque(dtype)]).mean() >= _ENDS)


def _opaque(dtype: str) -> list[float]:
    kind = np.dtype(dtype)
    full = [float(np.iinfo(kind).max)] if np.issubdtype(kind, np.integer) else []
    return [1.0, 255.0, *full]


def sample_windows(width: int, height: int) -> list[tuple[int, int, int, int]]:
    """Return x, y, width, height of windows all over an image, few enough to be read at once."""

    def along(size: int) -> list[tuple[int, int]]:
        side = min(SIDE, size)
        return sorted({(round(i * (size - side) / (SAMPLES - 1)), side) for i in range(SAMPLES)})

    return [(x, y, w, h) for y, h in along(height) for x, w in along(width)]
