"""Category names of a raster, read from where GDAL keeps those of a GeoTIFF: ``.aux.xml``."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Optional

# Bandit's concern is entities, which are refused below.
from xml.parsers import expat  # nosec B406 B407

from ..contract.errors import RasterError
from .legend import MAX_VALUE, Legend

_PLACE = ["PAMDataset", "PAMRasterBand", "CategoryNames", "Category"]


def category_names(raster: str) -> dict[int, str]:
    """Return the names of band 1 by class value, those that are not empty.

    rasterio has no call for them. Without the companion file there are none.

    Raises:
        RasterError: the companion file is not what GDAL writes.
    """
    companion = Path(raster + ".aux.xml")
    if not companion.is_file():
        return {}
    reader = _Reader(companion)
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = reader.refuse
    try:
        parser.Parse(companion.read_bytes(), True)
    except (expat.ExpatError, OSError, ValueError) as error:
        raise RasterError(
            f"{companion} is not what GDAL writes beside a raster ({error}); repair or remove it."
        ) from None
    return {value: name for value, name in enumerate(reader.names) if name}


class _Reader:
    def __init__(self, path: Path) -> None:
        self.names: list[str] = []
        self._path = path
        self._open: list[str] = []
        self._band = ""
        self._parts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._open.append(name)
        if name == "PAMRasterBand":
            self._band = attributes.get("band", "1")
        self._parts = []

    def text(self, text: str) -> None:
        self._parts.append(text)

    def end(self, _name: str) -> None:
        if self._open == _PLACE and self._band == "1":
            self.names.append("".join(self._parts).strip())
        self._open.pop()
        self._parts = []

    def refuse(self, *_declaration: object) -> None:
        raise RasterError(f"{self._path} is not what GDAL writes: it declares XML entities.")


def write_categories(path: Path, legend: Optional[Legend], bands: int = 1) -> None:
    """Write category names and raster attribute table where GDAL keeps them for a GeoTIFF.

    QGIS shows a colour table's labels only where it finds category names; other software reads the
    attribute table. rasterio has a call for neither.

    Args:
        path: the map.
        legend: of all its bands; None: it has none.
        bands: how many there are.

    Raises:
        OSError: the companion cannot be written.
    """
    if legend is None or not legend.entries:
        return
    companion = path.with_name(path.name + ".aux.xml")
    said = [*categories_in_xml(legend), "</PAMRasterBand>"]
    lines = ["<PAMDataset>"]
    for band in range(1, bands + 1):
        lines += [f'<PAMRasterBand band="{band}">', *said]
    lines += ["</PAMDataset>", ""]
    companion.write_text("\n".join(lines), encoding="utf-8")


def categories_in_xml(legend: Legend) -> list[str]:
    """Return category names and raster attribute table as GDAL has them in XML, lines of it."""
    names = {entry.value: entry.label for entry in legend.entries}
    # A list from 0 on; of values beyond those of a colour table the attribute table tells.
    count = max(names) + 1 if max(names) <= MAX_VALUE else 0
    categories = [f"<Category>{_text(names.get(v, ''))}</Category>" for v in range(count)]
    return ["<CategoryNames>", *categories, "</CategoryNames>", *_attribute_table(legend)]


# Name, type and usage of the columns, in GDAL's numbers (GDALRATFieldType, GDALRATFieldUsage).
_COLUMNS = (
    ("Value", 0, 5),
    ("Class", 2, 2),
    ("Red", 0, 6),
    ("Green", 0, 7),
    ("Blue", 0, 8),
)


def _attribute_table(legend: Legend) -> list[str]:
    lines = ['<GDALRasterAttributeTable tableType="thematic">']
    for index, (name, kind, usage) in enumerate(_COLUMNS):
        lines.append(
            f'<FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type>'
            f"<Usage>{usage}</Usage></FieldDefn>"
        )
    for index, entry in enumerate(legend.entries):
        cells = "".join(f"<F>{_text(v)}</F>" for v in (entry.value, entry.label, *entry.colour))
        lines.append(f'<Row index="{index}">{cells}</Row>')
    lines.append("</GDALRasterAttributeTable>")
    return lines


def _text(value: object) -> str:
    return html.escape(str(value), quote=False)
