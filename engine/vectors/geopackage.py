"""A GeoPackage with one layer, its style and its spatial index, through SQLite alone.

As OGC's GeoPackage 1.3 and its extension for R-trees describe it; the table of styles is QGIS's.
"""

from __future__ import annotations

import contextlib
import sqlite3
import struct
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OutputError
from ..geometry import crs as systems

_APPLICATION, _VERSION = 0x47504B47, 10300
_GEOMETRY = "geom"
_HEAD = struct.Struct("<2sBBi4d")
_ENVELOPE = 0b00000011
"""Little-endian, with an envelope of x and y."""

_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
 organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
 description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
 identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT
 (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
 srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES
 gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
 geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
 CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name
 UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES
 gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES
 gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
 definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name,
 extension_name));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT,
 f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT,
 styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT,
 update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
"""
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG",'
    '"7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT'
    '["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude"'
    ',EAST],AUTHORITY["EPSG","4326"]]'
)
_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic"),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude and latitude in decimal degrees"),
)

# What keeps the index true when the layer is edited; of other programs, which have the functions.
_TRIGGERS = """
CREATE TRIGGER "rtree_{t}_geom_insert" AFTER INSERT ON "{t}" WHEN (NEW."geom" NOT NULL AND NOT
 ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_{t}_geom" VALUES (NEW."fid",
 ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update6" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" =
 NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) AND (OLD."geom" NOTNULL AND NOT
 ST_IsEmpty(OLD."geom")) BEGIN UPDATE "rtree_{t}_geom" SET minx = ST_MinX(NEW."geom"), maxx =
 ST_MaxX(NEW."geom"), miny = ST_MinY(NEW."geom"), maxy = ST_MaxY(NEW."geom") WHERE id = NEW."fid";
 END;
CREATE TRIGGER "rtree_{t}_geom_update7" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" =
 NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) AND (OLD."geom" ISNULL OR
 ST_IsEmpty(OLD."geom")) BEGIN INSERT INTO "rtree_{t}_geom" VALUES (NEW."fid",
 ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update2" AFTER UPDATE OF "geom" ON "{t}" WHEN OLD."fid" =
 NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_{t}_geom"
 WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_{t}_geom_update5" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND
 (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_{t}_geom" WHERE id =
 OLD."fid"; INSERT OR REPLACE INTO "rtree_{t}_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"),
 ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_{t}_geom_update4" AFTER UPDATE ON "{t}" WHEN OLD."fid" != NEW."fid" AND
 (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_{t}_geom" WHERE id IN
 (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_{t}_geom_delete" AFTER DELETE ON "{t}" WHEN OLD."geom" NOT NULL BEGIN DELETE
 FROM "rtree_{t}_geom" WHERE id = OLD."fid"; END;
"""


@dataclass(frozen=True)
class System:
    """A coordinate reference system, as a GeoPackage keeps it."""

    number: int
    """``srs_id``."""
    name: str
    organisation: str
    code: int
    """The organisation's."""
    wkt: str


UNKNOWN = System(-1, "Undefined Cartesian SRS", "NONE", -1, "undefined")
_OWN_NUMBER = 100_000
"""``srs_id`` of a coordinate reference system without an EPSG code."""


def system_of(wkt: str, code: Optional[int]) -> System:
    """Return a coordinate reference system as a GeoPackage keeps it.

    Args:
        wkt: its text; "": there is none.
        code: its number by EPSG; None: it has none.
    """
    if not wkt:
        return UNKNOWN
    name = systems.name(wkt)
    if code is None:
        return System(_OWN_NUMBER, name, "NONE", _OWN_NUMBER, wkt)
    return System(code, name, "EPSG", code, wkt)


@dataclass(frozen=True)
class Layer:
    """A layer to write."""

    name: str
    """Of its table: letters, digits and underscores."""
    fields: Sequence[tuple[str, str]]
    """Name and SQL type of each, the geometry aside."""
    kind: str
    """``POLYGON``, ``MULTIPOLYGON`` or ``POINT``."""
    system: System
    style: str
    """QGIS's QML; "": none."""
    description: str = ""


class GeoPackage:
    """A new file with one layer, open for writing."""

    def __init__(self, path: Path, layer: Layer) -> None:
        """Begin.

        Raises:
            OutputError: the file cannot be written.
        """
        self._path, self._layer = path, layer
        self._count = 0
        self._low, self._high = [float("inf")] * 2, [-float("inf")] * 2
        self._boxes: list[NDArray[np.float64]] = []
        with self._errors():
            # Features come from the thread that writes.
            self._file = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            for pragma in (
                f"application_id = {_APPLICATION}", f"user_version = {_VERSION}",
                # It appears under its name when it is complete; until then nobody else reads it.
                "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
                "cache_size = -65536",
            ):  # fmt: skip
                self._file.execute(f"PRAGMA {pragma}")
            for statement in _statements(_TABLES):
                self._file.execute(statement)
            self._begin(layer)
            self._file.execute("BEGIN")

    def _begin(self, layer: Layer) -> None:
        system = layer.system
        systems = [*_SYSTEMS]
        if all(known[1] != system.number for known in systems):
            systems.append(
                (system.name, system.number, system.organisation, system.code, system.wkt, "")
            )
        self._file.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", systems)
        # It comes to the disk now, so that of a run that is killed it can be told who wrote it.
        self._file.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
            "VALUES (?,'features',?,?,?)",
            (layer.name, layer.name, layer.description, system.number),
        )
        columns = "".join(f', "{name}" {kind}' for name, kind in layer.fields)
        self._file.execute(
            f'CREATE TABLE "{layer.name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, '
            f"{_GEOMETRY} {layer.kind}{columns})"
        )
        marks = ",".join("?" * (len(layer.fields) + 2))
        # The name of a table cannot be a parameter; this one is letters, digits and underscores.
        self._insert = f'INSERT INTO "{layer.name}" VALUES ({marks})'  # nosec B608

    @contextlib.contextmanager
    def _errors(self) -> Any:
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(
                f"{self._path.parent} cannot take the polygons ({error}). Free some space, or "
                "choose another output file."
            ) from error

    def add(
        self, shapes: Sequence[bytes], boxes: NDArray[np.float64], values: Iterable[tuple[Any, ...]]
    ) -> None:
        """Add features.

        Args:
            shapes: WKB of each, little-endian.
            boxes: their xmin, ymin, xmax, ymax, shape (features, 4).
            values: of their fields.

        Raises:
            OutputError: they cannot be written.
        """
        if not len(shapes):
            return
        first, number = self._count + 1, self._layer.system.number
        heads = (
            _HEAD.pack(b"GP", 0, _ENVELOPE, number, box[0], box[2], box[1], box[3])
            for box in boxes.tolist()
        )
        with self._errors():
            self._file.executemany(
                self._insert,
                (
                    (fid, head + shape, *own)
                    for fid, (head, shape, own) in enumerate(zip(heads, shapes, values), first)
                ),
            )
        self._count += len(shapes)
        self._boxes.append(boxes)
        self._low = [min(a, b) for a, b in zip(self._low, boxes[:, :2].min(axis=0).tolist())]
        self._high = [max(a, b) for a, b in zip(self._high, boxes[:, 2:].max(axis=0).tolist())]

    def finish(self) -> None:
        """Write what describes the layer, its index and its style, and close the file.

        Raises:
            OutputError: it cannot be written.
        """
        layer, number = self._layer, self._layer.system.number
        now = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
        box: list[Optional[float]] = [None] * 4
        if self._count:
            box = [*self._low, *self._high]
        with self._errors():
            add = self._file.execute
            add("UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, "
                "max_y = ? WHERE table_name = ?", (now, *box, layer.name))  # fmt: skip
            add("INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) "
                "VALUES ('layer_styles', 'attributes', 'layer_styles', ?)", (now,))  # fmt: skip
            add("INSERT INTO gpkg_geometry_columns VALUES (?,?,?,?,0,0)",
                (layer.name, _GEOMETRY, layer.kind, number))  # fmt: skip
            if layer.style:
                self._add_style()
            self._index()
            add("COMMIT")
            self._file.close()

    def _add_style(self) -> None:
        layer, now = self._layer, time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
        self._file.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, useAsDefault, description, owner, "
            "update_time) VALUES ('', '', ?, ?, ?, ?, 1, 'the classes', '', ?)",
            (layer.name, _GEOMETRY, layer.name, layer.style, now),
        )

    def _index(self) -> None:
        name = self._layer.name
        try:
            self._file.execute(
                f'CREATE VIRTUAL TABLE "rtree_{name}_geom" USING rtree(id, minx, maxx, miny, maxy)'
            )
        except sqlite3.OperationalError:
            return  # An SQLite without R-trees; the layer is whole without its index.
        boxes = np.concatenate(self._boxes) if self._boxes else np.zeros((0, 4))
        order = _by_neighbourhood(boxes)
        for start in range(0, len(order), 100_000):
            ids = order[start : start + 100_000]
            own = boxes[ids]
            self._file.executemany(
                f'INSERT INTO "rtree_{name}_geom" VALUES (?,?,?,?,?)',  # nosec B608
                zip((ids + 1).tolist(), *(own[:, side].tolist() for side in (0, 2, 1, 3))),
            )
        self._file.execute(
            "INSERT INTO gpkg_extensions VALUES (?,?,'gpkg_rtree_index',"
            "'http://www.geopackage.org/spec120/#extension_rtree','write-only')",
            (name, _GEOMETRY),
        )
        for statement in _statements(_TRIGGERS.format(t=name)):
            self._file.execute(statement)

    def abandon(self) -> None:
        """Close the file, whatever it holds."""
        with contextlib.suppress(sqlite3.Error):
            self._file.close()


def _by_neighbourhood(boxes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return an order in which neighbours follow each other: the index grows three times as fast.

    That of Morton's curve: the bits of column and row, taken in turn.
    """
    if not len(boxes):
        return np.zeros(0, np.int64)
    middles = boxes[:, :2] + boxes[:, 2:]
    low, high = middles.min(axis=0), middles.max(axis=0)
    places = ((middles - low) / np.maximum(high - low, 1e-300) * 65535).astype(np.uint64)
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        places = (places | places << np.uint64(shift)) & np.uint64(mask)
    return np.argsort(places[:, 0] | places[:, 1] << np.uint64(1), kind="stable")


def _statements(text: str) -> Iterable[str]:
    """Cut SQL into statements."""
    statement = ""
    for part in text.strip().split(";"):
        statement += part + ";"
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
