"""What the file of a layer is called inside, which CRS it has, and whether it may be replaced."""

from __future__ import annotations

import re
from pathlib import Path

from rasterio.crs import CRS

from ..contract.errors import OutputError
from ..geometry import crs as systems
from .geopackage import UNKNOWN, System

_OWN_NUMBER = 100_000
"""``srs_id`` of a coordinate reference system without an EPSG code."""
_RESERVED = re.compile(r"(gpkg|rtree|sqlite|layer_styles)", re.IGNORECASE)


def table_name(target: Path, kind: str) -> str:
    """Return the name of a layer's table: that of its file, in letters, digits and underscores.

    Args:
        target: the file.
        kind: goes before a name that no table can have.
    """
    name = re.sub(r"[^A-Za-z0-9_]+", "_", target.stem).strip("_")
    if not name or name[0].isdigit() or _RESERVED.match(name):
        name = f"{kind}_{name}".rstrip("_")
    return name


def system_of(wkt: str) -> System:
    """Return a coordinate reference system as a GeoPackage keeps it; empty: none."""
    if not wkt:
        return UNKNOWN
    code, name = CRS.from_wkt(wkt).to_epsg(), systems.name(wkt)
    if code is None:
        return System(_OWN_NUMBER, name, "NONE", _OWN_NUMBER, wkt)
    return System(code, name, "EPSG", code, wkt)


def refuse_unfinished_edits(target: Path) -> None:
    """Refuse to replace a GeoPackage that another program is writing to.

    SQLite would take what lies beside it for changes to the new one.

    Raises:
        OutputError: it is open, or was not closed properly.
    """
    for suffix in ("-wal", "-journal"):
        beside = target.with_name(target.name + suffix)
        if beside.exists() and beside.stat().st_size:
            raise OutputError(
                f"{target} is open in another program, or was not closed properly: {beside.name} "
                "lies beside it. Remove the layer from QGIS or save its edits, or choose another "
                "output file."
            )
