"""What jobs read: rasters, vector layers, and what QGIS's layers say of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class NoDataRange:
    """Values that mean no data."""

    band: int
    """Number of the band, from 1; 0: all."""
    low: Optional[float]
    """None: no limit below; the same for ``high``."""
    high: Optional[float]
    with_low: bool = True
    """The limit itself belongs to the range; the same for ``with_high``."""
    with_high: bool = True


@dataclass(frozen=True)
class LayerSettings:
    """What a layer in QGIS says of its raster beyond the file."""

    bands: int = 0
    """How many bands QGIS shows, alpha bands aside; 0: not known."""
    crs: str = ""
    """WKT of the CRS that is set on the layer instead of the file's; empty: the file's."""
    nodata: tuple[NoDataRange, ...] = ()
    """Additional values without data."""
    without_nodata: tuple[int, ...] = ()
    """Numbers (from 1) of the bands whose own nodata value is not to be used."""


@dataclass(frozen=True)
class RasterInput:
    """One raster file: what GDAL opens, and the open options that go with it."""

    path: str
    open_options: tuple[str, ...] = ()
    """``KEY=VALUE`` pairs."""
    credentials: str = ""
    """Which of the credentials that the worker gets through standard input belong to it."""
    layer: LayerSettings = LayerSettings()


@dataclass(frozen=True)
class Source:
    """One input of the model: rasters stacked in order, on one pixel grid."""

    rasters: tuple[RasterInput, ...]


@dataclass(frozen=True)
class VectorInput:
    """The features of a layer, written for the worker: see ``feature_file.py``."""

    path: str
    title: str = ""
    """What messages call the layer; empty: by the path."""

    @property
    def name(self) -> str:
        """What it is called where a user reads it."""
        return self.title or self.path
