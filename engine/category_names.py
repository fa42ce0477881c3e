"""Category names of a raster, read from where GDAL keeps those of a GeoTIFF: ``.aux.xml``."""

from __future__ import annotations

from pathlib import Path

# Bandit's concern is entities, which are refused below.
from xml.parsers import expat  # nosec B406 B407

from .errors import RasterError

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
