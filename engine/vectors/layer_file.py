"""What the table of a layer is called, and whether its file may be replaced."""

from __future__ import annotations

import re
from pathlib import Path

from ..contract.errors import OutputError

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
