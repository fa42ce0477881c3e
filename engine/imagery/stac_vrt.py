"""Virtual rasters (GDAL's VRT): bands of several files as one image, written as XML by hand.

rasterio has no call that makes one. The properties of the sources are in it, so that a program
opens it without asking a server for each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Optional

import numpy as np

from ..contract.errors import RasterError
from ..geometry.grid import Grid
from .value_change import LOWEST

# GDAL's names of NumPy's types.
TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32",
    "int32": "Int32", "uint64": "UInt64", "int64": "Int64", "float32": "Float32",
    "float64": "Float64",
}  # fmt: skip


@dataclass(frozen=True)
class VrtBand:
    """One band and where it comes from."""

    name: str
    """Where it has none, what messages call it; see ``nameless``."""
    file: str
    """What GDAL opens."""
    band: int
    """Number of the band in its file, from 1."""
    grid: Grid
    dtype: str
    """NumPy's name."""
    block: tuple[int, int]
    """Width and height of the file's blocks."""
    nodata: Optional[float] = None
    scale: float = 1.0
    """What is meant is value x scale + offset; of the band that is made."""
    offset: float = 0.0
    added: float = 0.0
    """What is subtracted from the file's values; see :class:`.value_change.ValueChange`."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """Metadata items of the band."""
    nameless: bool = False
    """It has no name, so that nobody looks for one among the bands of a model."""


def common_grid(bands: Sequence[VrtBand]) -> Grid:
    """Return the finest grid, which the others must share or divide into whole pixels.

    A band of 20 m beside one of 10 m is then read with each pixel repeated 2 x 2 times: no value
    is made up, and where its pixels lie stays exact.

    Raises:
        RasterError: they do not cover the same area, or their pixels do not divide.
    """
    finest = max(bands, key=lambda band: band.grid.width)
    for band in bands:
        factor = round(finest.grid.width / band.grid.width)
        a, b, c, d, e, f = band.grid.transform
        finer = (a / factor, b / factor, c, d / factor, e / factor, f)
        size = band.grid.width * factor, band.grid.height * factor
        differences = finest.grid.differences(Grid(*size, finer, band.grid.crs))
        if differences:
            raise RasterError(
                f"{band.name} ({band.grid.width} x {band.grid.height} pixels of {a:g}) does not "
                f"lie on the pixels of {finest.name} ({finest.grid.width} x "
                f"{finest.grid.height} pixels of {finest.grid.transform[0]:g}): "
                + "; ".join(differences)
                + ". Expected are assets of one area, whose pixel sizes are whole multiples of "
                "the finest. Choose other ASSETS."
            )
    return finest.grid


def to_xml(grid: Grid, bands: Sequence[VrtBand], tags: Mapping[str, str]) -> str:
    """Return the VRT of these bands on a grid that :func:`common_grid` found for them."""
    lines = [f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">']
    if grid.crs:
        lines.append(f"  <SRS>{escape(grid.crs, quote=False)}</SRS>")
    a, b, c, d, e, f = map(repr, map(float, grid.transform))
    lines.append(f"  <GeoTransform>{', '.join((c, a, b, f, d, e))}</GeoTransform>")
    lines += _metadata("  ", tags)
    for number, band in enumerate(bands, 1):
        lines += _band(number, band, grid)
    return "\n".join([*lines, "</VRTDataset>", ""])


def _band(number: int, band: VrtBand, grid: Grid) -> list[str]:
    kind = TYPES.get(band.dtype)
    if kind is None:
        raise RasterError(
            f"{band.name} holds values of the type {band.dtype}; expected is one of "
            f"{', '.join(TYPES)}. Choose other ASSETS."
        )
    width, height = band.grid.width, band.grid.height
    nodata = [] if band.nodata is None else [f"    <NoDataValue>{band.nodata:.17g}</NoDataValue>"]
    kind_of_source = "ComplexSource" if band.added else "SimpleSource"
    return [
        f'  <VRTRasterBand dataType="{kind}" band="{number}">',
        *([] if band.nameless else [f"    <Description>{escape(band.name)}</Description>"]),
        *_metadata("    ", band.tags),
        *nodata,
        *([f"    <Offset>{band.offset:.12g}</Offset>"] if band.offset else []),
        *([f"    <Scale>{band.scale:.12g}</Scale>"] if band.scale != 1 else []),
        f"    <{kind_of_source}>",
        f'      <SourceFilename relativeToVRT="0">{escape(band.file)}</SourceFilename>',
        f"      <SourceBand>{band.band}</SourceBand>",
        f'      <SourceProperties RasterXSize="{width}" RasterYSize="{height}" '
        f'DataType="{kind}" BlockXSize="{band.block[0]}" BlockYSize="{band.block[1]}"/>',
        f'      <SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>',
        f'      <DstRect xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"/>',
        *_subtracting(band.added, band.dtype),
        f"    </{kind_of_source}>",
        "  </VRTRasterBand>",
    ]


def _metadata(indent: str, tags: Mapping[str, str]) -> list[str]:
    if not tags:
        return []
    items = [f'{indent}  <MDI key="{escape(k)}">{escape(v)}</MDI>' for k, v in tags.items()]
    return [f"{indent}<Metadata>", *items, f"{indent}</Metadata>"]


def _subtracting(added: float, dtype: str) -> list[str]:
    """Return what makes GDAL do what :class:`.value_change.ValueChange` does to whole numbers."""
    if not added:
        return []
    most = int(np.iinfo(dtype).max)
    # Between two points GDAL goes straight, and beyond the last it stays where it is.
    points = {0: 0, 1: LOWEST, int(added) + LOWEST: LOWEST, most - 1: most - 1 - int(added)}
    points[most] = most if dtype == "uint16" else most - int(added)
    table = ",".join(f"{value}:{becomes}" for value, becomes in points.items())
    return [f"      <LUT>{table}</LUT>"]
