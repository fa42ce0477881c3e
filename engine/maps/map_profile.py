"""What a map file is and says about itself, whichever library writes it. Knows no GDAL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..contract.errors import RasterError
from ..geometry.grid import Grid, Pixels
from .class_shares import SHARES, shares_in_words
from .legend import Legend
from .ramp_style import ramp_style
from .value_counter import ValueCounter

BLOCK = 256
"""Width and height of the blocks of a written GeoTIFF, in pixels."""

_LOSSLESS = {"NONE", "PACKBITS", "LZW", "DEFLATE", "LZMA", "ZSTD"}


@dataclass(frozen=True)
class MapProfile:
    """What a map file says about itself before its first pixel is written."""

    grid: Grid
    dtype: str
    bands: tuple[str, ...]
    """Band names, in order."""
    nodata: float
    legend: Optional[Legend] = None
    """Colour table and category names of band 1; None where it holds no classes."""
    scale: Optional[float] = None
    """What a stored value is to be multiplied by; None: nothing."""
    averaged: bool = False
    """Whether a mean of values means something, so that overviews may hold it."""
    tags: dict[str, str] = field(default_factory=dict)
    open_legend: bool = False
    """Whether values may occur that the legend does not name."""
    unit: str = ""
    """Of the values; "": none."""
    ramp: bool = False
    """Whether its style is a ramp of colours from the smallest value to the largest."""
    summed: bool = False
    """Whether the finished file has a checksum of its pixels."""

    @property
    def colour_table(self) -> Optional[dict[int, tuple[int, int, int, int]]]:
        """Red, green, blue, alpha by value; None where the file has no table.

        Where values may occur that the legend does not name, each of them has a colour too: the
        table comes before the pixels.
        """
        if self.legend is None or not self.has_colour_table:
            return None
        legend = self.legend
        if self.open_legend:
            legend = legend.completed(range(int(self.nodata)))
        return legend.colour_table(int(self.nodata))

    @property
    def has_colour_table(self) -> bool:
        """Whether the file carries the legend's colours.

        GeoTIFF has tables for two types only, and where there is one band.
        """
        small = self.dtype in ("uint8", "uint16")
        return self.legend is not None and small and len(self.bands) == 1


class MapContents:
    """What a map under way turns out to hold, as far as its legend and style depend on it."""

    def __init__(self, profile: MapProfile) -> None:
        self._profile = profile
        self.counts: Counter[int] = Counter()
        """Pixels of each value but nodata, where the map has a legend, over all its bands."""
        self._counter = ValueCounter()
        self._low, self._high = np.inf, -np.inf

    def note(self, pixels: Pixels) -> None:
        """Take in pixels that are written, shape (height, width, bands)."""
        if self._profile.ramp:
            self._note_range(pixels[..., 0])
        if self._profile.legend is None:
            return
        # Counting is much quicker than the sorting that np.unique does.
        if pixels.dtype in (np.uint8, np.uint16):
            nodata = self._profile.nodata
            counted = self._counter.count(pixels)
            self.counts.update({value: n for value, n in counted.items() if value != nodata})
            return
        found, numbers = np.unique(pixels, return_counts=True)
        classes = np.isfinite(found) & (found != self._profile.nodata)
        pairs = zip(found[classes].astype(np.int64).tolist(), numbers[classes].tolist())
        self.counts.update(dict(pairs))

    def _note_range(self, values: Pixels) -> None:
        nodata = self._profile.nodata
        known = values[np.isfinite(values) & (values != nodata)]
        if known.size:
            self._low = min(self._low, float(known.min()))
            self._high = max(self._high, float(known.max()))

    def style(self, style: str) -> str:
        """Return the QGIS style of the finished map.

        Args:
            style: the one that it was begun with; "": none.
        """
        legend = self.legend
        if style and self._profile.open_legend and legend is not None:
            return legend.to_qml()
        if style and self._profile.ramp and self._low <= self._high:
            return ramp_style(self._low, self._high, self._profile.unit)
        return style

    @property
    def unnamed(self) -> list[int]:
        """The values that have occurred without a name."""
        named = {e.value for e in self._profile.legend.entries} if self._profile.legend else set()
        return sorted(self._seen - named)

    @property
    def _seen(self) -> set[int]:
        return set(self.counts) if self._profile.open_legend else set()

    @property
    def tags(self) -> dict[str, str]:
        """What the finished map says of itself beside the tags that it was begun with."""
        if len(self._profile.bands) != 1 or not self.counts:
            return {}
        return {SHARES: shares_in_words(self.counts, self.legend)}

    @property
    def legend(self) -> Optional[Legend]:
        """The legend, those values included; None: the map has none."""
        legend = self._profile.legend
        return legend.completed(self._seen) if legend and self._profile.open_legend else legend


def creation_options(options: Sequence[str], profile: MapProfile) -> dict[str, str]:
    """Return GDAL's creation options for a GeoTIFF, keys in lower case.

    Class maps are compressed with DEFLATE, which everything reads. Probabilities are close to
    noise: DEFLATE would take longer than the network that made them, and save no more than
    Zstandard at its quickest.

    Args:
        options: ``KEY=VALUE`` each; they take precedence, unless a cloud-optimised file is asked
            for: then they are for its making, from the GeoTIFF.
        profile: what the map holds.

    Raises:
        RasterError: one is of another form.
    """
    numbers = {"compress": "ZSTD", "zstd_level": "1", "interleave": "BAND"}
    given = _pairs(options)
    own = {} if _asks_for_cog(given) else {k: v for k, v in given.items() if k != "cog"}
    # Of three or four bands of bytes GDAL would make red, green, blue, and how opaque they are.
    plain = len(profile.bands) > 1 and profile.dtype == "uint8"
    if "compress" in own:
        numbers.pop("zstd_level")
    return {
        "tiled": "YES",
        "blockxsize": str(BLOCK),
        "blockysize": str(BLOCK),
        "bigtiff": "IF_SAFER",
        **({"compress": "DEFLATE"} if profile.legend is not None else numbers),
        **({"photometric": "MINISBLACK"} if plain else {}),
        **own,
    }


def block_of(options: Sequence[str]) -> tuple[int, int]:
    """Return width and height of the blocks of a GeoTIFF that is made with these options.

    Args:
        options: GDAL creation options, ``KEY=VALUE``.

    Raises:
        RasterError: one is of another form, or no size.
    """
    given = _pairs(options)
    if _asks_for_cog(given):
        names = ("blocksize", "blocksize")
    elif given.get("tiled", "YES").upper() in ("YES", "TRUE", "ON", "1"):
        names = ("blockxsize", "blockysize")
    else:
        # Rows as they come: there are no blocks to be cut.
        return BLOCK, BLOCK
    sizes = []
    for name in names:
        text = given.get(name, str(BLOCK))
        if not (text.isascii() and text.isdecimal() and 0 < int(text) < 1 << 20):
            raise RasterError(
                f"The creation option {name.upper()} is {text}; expected is a number of pixels."
            )
        sizes.append(int(text))
    return sizes[0], sizes[1]


def is_lossless(creation: Mapping[str, str]) -> bool:
    """Tell whether a GeoTIFF gives back the pixels that are written to it.

    Args:
        creation: its creation options, keys in lower case.
    """
    lossy = creation.keys() & {"nbits", "discard_lsb"}
    return not lossy and creation.get("compress", "NONE").upper() in _LOSSLESS


def is_plain_cog(options: Mapping[str, str]) -> bool:
    """Tell whether GDAL's COG driver copies the pixels, overviews included, as they are.

    Args:
        options: the driver's, keys in lower case.
    """
    plain = {"blocksize", "compress", "level", "predictor", "bigtiff", "num_threads",
             "overview_resampling"}  # fmt: skip
    return is_lossless(options) and options.keys() <= plain


def check_options(options: Sequence[str]) -> None:
    """Check that creation options are ``KEY=VALUE``.

    Raises:
        RasterError: one is of another form.
    """
    for option in options:
        _pair(option)


def cog_options(options: Sequence[str], profile: MapProfile) -> Optional[dict[str, str]]:
    """Return the options of GDAL's COG driver if ``COG=YES`` is among the options, else None.

    Args:
        options: ``KEY=VALUE`` each.
        profile: what the map holds.

    Raises:
        RasterError: one is of another form.
    """
    given = _pairs(options)
    if not _asks_for_cog(given):
        return None
    return {
        "blocksize": str(BLOCK),
        "compress": "DEFLATE",
        "bigtiff": "IF_SAFER",
        "overview_resampling": "AVERAGE" if profile.averaged else "NEAREST",
        **{key: value for key, value in given.items() if key != "cog"},
    }


def _asks_for_cog(options: dict[str, str]) -> bool:
    value = options.get("cog", "NO").upper()
    if value not in ("YES", "NO", "TRUE", "FALSE", "ON", "OFF"):
        raise RasterError(
            f"The creation option COG={options['cog']} means nothing; expected is YES or NO."
        )
    return value in ("YES", "TRUE", "ON")


def _pairs(options: Sequence[str]) -> dict[str, str]:
    return {key.lower(): value for key, value in map(_pair, options)}


def _pair(option: str) -> tuple[str, str]:
    key, separator, value = option.partition("=")
    if not separator or not key.strip():
        raise RasterError(f"The creation option “{option}” is not of the form KEY=VALUE.")
    return key.strip(), value.strip()


def overview_levels(grid: Grid) -> list[int]:
    """Return the reductions of the overviews: halves, until one block holds the map."""
    levels: list[int] = []
    while max(grid.width, grid.height) > BLOCK << len(levels):
        levels.append(2 << len(levels))
    return levels
