"""Maps of many images as one picture for each CRS: virtual rasters, so that nothing is copied."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Optional

import rasterio

from ..contract.errors import RasterError
from ..imagery.gdal_errors import GDAL_ERRORS, reason_of
from ..imagery.stac_vrt import TYPES
from ..maps.atomic_files import replacing
from ..maps.category_names import category_names
from ..maps.parts_vrt import name_from, palette_in_xml
from .map_index import MODEL_TAG
from .maps_there import damaged_maps

_ON_GRID = 1e-3
"""Pixels by which a map may lie beside the grid of the others: rounding of coordinates."""


@dataclass(frozen=True)
class _Facts:
    file: Path
    crs: str
    transform: tuple[float, ...]
    width: int
    height: int
    count: int
    dtype: str
    nodata: Optional[float]
    names: tuple[str, ...]
    scales: tuple[float, ...]
    categories: dict[int, str]
    """Names of the first band's values."""
    colours: dict[int, tuple[int, int, int, int]]
    block: tuple[int, int]

    @property
    def group(self) -> tuple[Any, ...]:
        """What maps of one mosaic have in common."""
        a, b, _c, d, e, _f = self.transform
        return self.crs, a, b, d, e, self.count, self.dtype, self.nodata


def write_mosaics(files: Sequence[Path], target: Path) -> tuple[list[Path], list[str]]:
    """Write a virtual raster of maps that share CRS, pixel size and bands; several, if they differ.

    Where maps overlap, the later one is seen, and where it has no data, those before it. One
    without a CRS is in none: its coordinates may be of anywhere.

    Args:
        files: the maps, the least first.
        target: the ``.vrt``; further ones have a number behind its name.

    Returns:
        The files written, and a sentence for each map that none of them holds.

    Raises:
        OSError: a file cannot be written.
    """
    groups: dict[tuple[Any, ...], list[_Facts]] = {}
    written, left_out = [], []
    for file in files:
        try:
            facts = _facts(file)
        except RasterError as error:
            left_out.append(str(error))
            continue
        if facts.crs:
            groups.setdefault(facts.group, []).append(facts)
    for number, maps in enumerate(sorted(groups.values(), key=len, reverse=True), 1):
        path = target if number == 1 else target.with_name(f"{target.stem}_{number}.vrt")
        held = [one for one in maps if _offset(one, maps[0]) is not None]
        left_out += [
            f"{one.file.name} lies a part of a pixel beside the grid of {maps[0].file.name}, so "
            f"that {path.name} does not hold it."
            for one in maps
            if one not in held
        ]
        with replacing(path) as temporary:
            temporary.write_text(_xml(held, path.parent), encoding="utf-8")
        written.append(path)
    return written, left_out


def _facts(file: Path) -> _Facts:
    if damaged_maps([file]):
        raise _left_out(file, "is damaged")
    try:
        with rasterio.open(file) as dataset:
            nodata = dataset.nodata
            if MODEL_TAG not in dataset.tags():
                raise RasterError(
                    f"{file} is no map of this program, though {file.stem}.json names it as one: "
                    "no mosaic holds it. Move it, and run this again."
                )
            try:
                colours = dataset.colormap(1)
            except ValueError:
                colours = {}
            return _Facts(
                file, dataset.crs.to_wkt() if dataset.crs else "", tuple(dataset.transform)[:6],
                dataset.width, dataset.height, dataset.count, dataset.dtypes[0], nodata,
                tuple(name or "" for name in dataset.descriptions), dataset.scales,
                category_names(str(file)), colours,
                dataset.block_shapes[0][::-1],
            )  # fmt: skip
    except GDAL_ERRORS as error:
        raise _left_out(file, f"cannot be read ({reason_of(error)})") from error


def _left_out(file: Path, why: str) -> RasterError:
    return RasterError(
        f"The map {file} {why}: no mosaic holds it. Run this again with its image, which makes it "
        f"anew, or remove {file.stem}.json."
    )


def _offset(one: _Facts, first: _Facts) -> Optional[tuple[int, int]]:
    """Return how many pixels a map lies right of and below another one; None: no whole number."""
    a, b, c, d, e, f = first.transform
    determinant = a * e - b * d
    right, down = one.transform[2] - c, one.transform[5] - f
    x, y = (e * right - b * down) / determinant, (a * down - d * right) / determinant
    if max(abs(x - round(x)), abs(y - round(y))) > _ON_GRID:
        return None
    return round(x), round(y)


def _xml(maps: Sequence[_Facts], folder: Path) -> str:
    first = maps[0]
    offsets = [offset for offset in (_offset(one, first) for one in maps) if offset is not None]
    left, top = min(x for x, _ in offsets), min(y for _, y in offsets)
    width = max(x + one.width for (x, _), one in zip(offsets, maps)) - left
    height = max(y + one.height for (_, y), one in zip(offsets, maps)) - top
    a, b, c, d, e, f = first.transform
    transform = c + a * left + b * top, a, b, f + d * left + e * top, d, e
    bands = [
        line
        for number in range(1, first.count + 1)
        for line in _band(number, maps, [(x - left, y - top) for x, y in offsets], folder)
    ]
    return "\n".join(
        [
            f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">',
            f"  <SRS>{escape(first.crs)}</SRS>",
            f"  <GeoTransform>{', '.join(f'{value:.17g}' for value in transform)}</GeoTransform>",
            *bands,
            "</VRTDataset>",
            "",
        ]
    )


def _band(
    number: int, maps: Sequence[_Facts], offsets: Sequence[tuple[int, int]], folder: Path
) -> list[str]:
    first = maps[0]
    kind = TYPES[first.dtype]
    nodata = "" if first.nodata is None else f"{first.nodata:.17g}"
    scale = first.scales[number - 1]
    lines = [
        f'  <VRTRasterBand dataType="{kind}" band="{number}">',
        f"    <Description>{escape(first.names[number - 1])}</Description>",
        *([f"    <NoDataValue>{nodata}</NoDataValue>"] if nodata else []),
        *([f"    <Scale>{scale:.17g}</Scale>"] if scale != 1 else []),
    ]
    if number == 1 and first.categories:
        names = (first.categories.get(v, "") for v in range(max(first.categories) + 1))
        lines.append("    <CategoryNames>")
        lines += [f"      <Category>{escape(name)}</Category>" for name in names]
        lines.append("    </CategoryNames>")
    if number == 1 and first.colours:
        lines += palette_in_xml(first.colours)
    for one, (x, y) in zip(maps, offsets):
        name = name_from(one.file, folder)
        size = f'xSize="{one.width}" ySize="{one.height}"'
        lines += [
            "    <ComplexSource>",
            f'      <SourceFilename relativeToVRT="{int(not os.path.isabs(name))}">{escape(name)}'
            "</SourceFilename>",
            f"      <SourceBand>{number}</SourceBand>",
            f'      <SourceProperties RasterXSize="{one.width}" RasterYSize="{one.height}" '
            f'DataType="{kind}" BlockXSize="{one.block[0]}" BlockYSize="{one.block[1]}"/>',
            f'      <SrcRect xOff="0" yOff="0" {size}/>',
            f'      <DstRect xOff="{x}" yOff="{y}" {size}/>',
            *([f"      <NODATA>{nodata}</NODATA>"] if nodata else []),
            "    </ComplexSource>",
        ]
    return [*lines, "  </VRTRasterBand>"]
