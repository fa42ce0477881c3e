"""What a map file is and says about itself, whichever library writes it. Knows no GDAL."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from numpy.typing import NDArray

from .errors import RasterError
from .grid import Grid
from .legend import Legend

Pixels = NDArray[Any]
"""Image data, shape (height, width, bands)."""

BLOCK = 256
"""Width and height of the blocks of a written GeoTIFF, in pixels."""


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
    tags: dict[str, str] = field(default_factory=dict)


def creation_options(options: Sequence[str]) -> dict[str, str]:
    """Return GDAL's creation options, keys in lower case; those given take precedence.

    Args:
        options: ``KEY=VALUE`` each.

    Raises:
        RasterError: one is of another form.
    """
    return {
        "tiled": "YES",
        "blockxsize": str(BLOCK),
        "blockysize": str(BLOCK),
        "compress": "DEFLATE",
        "bigtiff": "IF_SAFER",
        **{key.lower(): value for key, value in map(_pair, options)},
    }


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


def write_categories(path: Path, legend: Optional[Legend]) -> None:
    """Write the labels of a map's classes where GDAL keeps them for a GeoTIFF.

    QGIS shows a colour table's labels only where it finds them, and rasterio has no call for
    them.

    Raises:
        OSError: the companion cannot be written.
    """
    if legend is None:
        return
    names = {entry.value: entry.label for entry in legend.entries}
    lines = [
        f"      <Category>{html.escape(names.get(value, ''), quote=False)}</Category>"
        for value in range(max(names) + 1)
    ]
    companion = path.with_name(path.name + ".aux.xml")
    companion.write_text(
        "\n".join(
            [
                "<PAMDataset>",
                '  <PAMRasterBand band="1">',
                "    <CategoryNames>",
                *lines,
                "    </CategoryNames>",
                "  </PAMRasterBand>",
                "</PAMDataset>",
                "",
            ]
        ),
        encoding="utf-8",
    )
