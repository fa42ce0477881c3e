"""Files beside a raster that GDAL and QGIS read with it: they come and go with the raster."""

from __future__ import annotations

from pathlib import Path

_RASTERS = (".tif", ".tiff", ".vrt")
# Statistics and category names, overviews, mask, mask's overviews, attribute table.
_APPENDED = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".vat.dbf", ".vat.cpg")
_STYLE = ".qml"
# The name of a file's extension stands in place of the raster's: where the raster lies, and how it
# looks.
_REPLACING = (".tfw", ".tifw", _STYLE)
_OURS = b'<qgis version="3.22.0" styleCategories="Symbology">'
"""In each style that this program writes; QGIS's own have the name of its release there, too."""


def sidecars(raster: Path) -> dict[str, Path]:
    """Return the files that are there beside a raster, by their kind; none beside other files."""
    if raster.suffix.lower() not in _RASTERS:
        return {}
    places = {kind: raster.with_name(raster.name + kind) for kind in _APPENDED}
    places.update({kind: raster.with_suffix(kind) for kind in _REPLACING})
    places[".aux"] = raster.with_suffix(".aux")
    found = {kind: path for kind, path in places.items() if path.is_file()}
    if ".aux" in found and not _is_overview_file(found[".aux"], raster.name):
        del found[".aux"]
    return found


def outdated(raster: Path, comes: dict[str, Path]) -> list[Path]:
    """Return which of them would say untrue things about another raster of the same name.

    Args:
        raster: the raster that is replaced.
        comes: what the new one brings along, by kind.

    A style that somebody made by hand stays, unless the new raster brings its own.
    """
    return [
        path
        for kind, path in sidecars(raster).items()
        if kind != _STYLE or kind in comes or is_our_style(path)
    ]


def arriving(temporary: Path, target: Path) -> list[tuple[Path, Path]]:
    """Return what lies beside a finished raster, each with its place beside the target."""
    return [
        (path, target.with_name(target.name + kind) if kind in _APPENDED
         else target.with_suffix(kind))
        for kind, path in sidecars(temporary).items()
    ]  # fmt: skip


def _is_overview_file(path: Path, name: str) -> bool:
    """Tell whether an ``.aux`` is ERDAS's of this raster; TeX and others have files of that name.

    Args:
        path: the file.
        name: of the raster, which such a file holds.
    """
    head = _head(path, 1 << 16)
    return head.startswith(b"EHFA_HEADER_TAG") and name.encode() in head


def is_our_style(path: Path) -> bool:
    """Tell whether this program wrote a style, and may write it anew."""
    return _OURS in _head(path, 1000)


def _head(path: Path, size: int) -> bytes:
    """Return how a file begins; nothing where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError:
        return b""
