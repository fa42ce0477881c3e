"""A virtual raster of a map's parts: it refers to their files, and copies nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Optional

from ..geometry.control_points import ControlPoints
from ..imagery.stac_vrt import TYPES
from .category_names import categories_in_xml
from .legend import Legend
from .map_profile import BLOCK, MapProfile, overview_levels
from .part_files import PartFile


def vrt_of(
    profile: MapProfile,
    legend: Optional[Legend],
    tags: Mapping[str, str],
    parts: Iterable[PartFile],
    folder: Path,
) -> str:
    """Return the document.

    Args:
        profile: of the whole map.
        legend: the classes that occur; None: it has none.
        tags: metadata items.
        parts: all of them.
        folder: where it will lie; the parts are named from there.
    """
    grid = profile.grid
    a, b, c, d, e, f = grid.transform
    place = f"<GeoTransform>{', '.join(map(repr, (c, a, b, f, d, e)))}</GeoTransform>"
    lines = [
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
        *([f"<SRS>{escape(grid.crs)}</SRS>"] if grid.crs and grid.points is None else []),
        *([place] if grid.points is None else _points(grid.points, grid.crs)),
        "<Metadata>",
        *(f'<MDI key="{escape(name)}">{escape(text)}</MDI>' for name, text in tags.items()),
        "</Metadata>",
    ]
    sources = [(part, name_from(part.path, folder)) for part in parts]
    for number in range(1, len(profile.bands) + 1):
        lines += _band(number, profile, legend, sources)
    levels = overview_levels(grid)
    if levels:
        # Made of those of the parts, when somebody looks.
        kind = "average" if profile.averaged else "nearest"
        numbers = " ".join(map(str, levels))
        lines.append(f'<OverviewList resampling="{kind}">{numbers}</OverviewList>')
    return "\n".join([*lines, "</VRTDataset>", ""])


def _band(
    number: int,
    profile: MapProfile,
    legend: Optional[Legend],
    sources: Iterable[tuple[PartFile, str]],
) -> list[str]:
    kind = TYPES[profile.dtype]
    lines = [
        f'<VRTRasterBand dataType="{kind}" band="{number}" blockXSize="{BLOCK}" '
        f'blockYSize="{BLOCK}">',
        f"<Description>{escape(profile.bands[number - 1])}</Description>",
        f"<NoDataValue>{profile.nodata!r}</NoDataValue>",
    ]
    if profile.unit:
        lines.append(f"<UnitType>{escape(profile.unit)}</UnitType>")
    if profile.scale is not None:
        lines.append(f"<Offset>0</Offset><Scale>{profile.scale!r}</Scale>")
    table = profile.colour_table
    if table is not None:
        lines += palette_in_xml(table)
    elif number == 1:
        # As GeoTIFFs have it: the further bands are nothing that is known.
        lines.append("<ColorInterp>Gray</ColorInterp>")
    if legend is not None and legend.entries:
        lines += categories_in_xml(legend)
    for part, name in sources:
        window, size = part.tag.window, part.grid
        lines += [
            "<SimpleSource>",
            f'<SourceFilename relativeToVRT="{int(not os.path.isabs(name))}">{escape(name)}'
            "</SourceFilename>",
            f"<SourceBand>{number}</SourceBand>",
            f'<SourceProperties RasterXSize="{size.width}" RasterYSize="{size.height}" '
            f'DataType="{kind}" BlockXSize="{BLOCK}" BlockYSize="{BLOCK}"/>',
            f'<SrcRect xOff="0" yOff="0" xSize="{size.width}" ySize="{size.height}"/>',
            f'<DstRect xOff="{window.x}" yOff="{window.y}" xSize="{size.width}" '
            f'ySize="{size.height}"/>',
            "</SimpleSource>",
        ]
    return [*lines, "</VRTRasterBand>"]


def palette_in_xml(colours: Mapping[int, tuple[int, int, int, int]]) -> list[str]:
    """Return the colour table of a band, as red, green, blue and alpha by value."""
    lines = ["<ColorInterp>Palette</ColorInterp>", "<ColorTable>"]
    for value in range(max(colours) + 1):
        red, green, blue, alpha = colours.get(value, (0, 0, 0, 255))
        lines.append(f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{alpha}"/>')
    return [*lines, "</ColorTable>"]


def name_from(path: Path, folder: Path) -> str:
    """Return how a file is called from the folder; in full where no way leads there."""
    absolute = os.path.abspath(path)
    try:
        name = os.path.relpath(absolute, os.path.abspath(folder))
        if not _leads_to(absolute, os.path.join(os.path.realpath(folder), name)):
            # “..” of a folder that is a link is that of the folder it leads to.
            name = os.path.relpath(os.path.realpath(absolute), os.path.realpath(folder))
        return Path(name).as_posix()
    except ValueError:
        # Another drive of Windows.
        return absolute


def _leads_to(file: str, other: str) -> bool:
    try:
        return os.path.samefile(file, other)
    except OSError:
        return not os.path.exists(file)


def _points(points: ControlPoints, crs: str) -> list[str]:
    lines = []
    if points.points:
        lines.append(f'<GCPList Projection="{escape(crs)}">')
        lines += [
            f'<GCP Id="{escape(point.name)}" Info="{escape(point.info)}" Pixel="{point.column!r}" '
            f'Line="{point.row!r}" X="{point.x!r}" Y="{point.y!r}" Z="{point.z!r}"/>'
            for point in points.points
        ]
        lines.append("</GCPList>")
    if points.rpc:
        lines.append('<Metadata domain="RPC">')
        lines += [f'<MDI key="{escape(k)}">{escape(v)}</MDI>' for k, v in points.rpc]
        lines.append("</Metadata>")
    return lines
