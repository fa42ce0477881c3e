"""Points and polygons on their way to the worker: a text file that both sides know.

QGIS reads every format there is, and what it shows (filters, edits that are not saved, joins) is
what counts: it writes a line for each feature, and the worker needs no library of formats. The
last line says how many there are: a file that lacks its end does not pass as a whole one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from .errors import ReferenceDataError

_FORMAT = "cnnmapper features 1"
_BEGIN = b'{"format": '

Value = Union[None, bool, int, float, str]
"""Of a field; None: it has none."""


@dataclass(frozen=True)
class FeatureFile:
    """What such a file holds."""

    crs: str
    """As GDAL takes it; empty: none."""
    values: list[Value]
    """One for each feature."""
    shapes: list[Optional[str]]
    """Well-known binary (WKB) in hexadecimal digits, one for each; None: without geometry."""


def write_features(
    path: Path, crs: str, features: Iterable[tuple[Value, Optional[bytes]]]
) -> None:
    """Write features.

    Args:
        path: the file.
        crs: as GDAL takes it; empty: none.
        features: value and WKB of each; taken one by one.

    Raises:
        OSError: the file cannot be written.
    """
    count = 0
    with path.open("w", encoding="ascii", newline="\n") as stream:
        stream.write(json.dumps({"format": _FORMAT, "crs": crs}) + "\n")
        for value, shape in features:
            stream.write(json.dumps([value, None if shape is None else shape.hex()]) + "\n")
            count += 1
        stream.write(json.dumps({"features": count}) + "\n")


def read_features(path: Path, name: str) -> FeatureFile:
    """Read features.

    Args:
        path: the file.
        name: what they are called in messages.

    Raises:
        ReferenceDataError: it is no such file, or not the whole of one.
    """
    values: list[Value] = []
    shapes: list[Optional[str]] = []
    number = 1
    _check_begin(path, name)
    try:
        with path.open(encoding="ascii") as stream:
            head = json.loads(stream.readline())
            if set(head) != {"format", "crs"} or head["format"] != _FORMAT:
                raise ValueError("it begins with something else")
            if not isinstance(head["crs"], str):
                raise ValueError("its coordinate reference system is not a text")
            for line in stream:
                number += 1
                feature = json.loads(line)
                if isinstance(feature, dict):
                    if feature != {"features": len(values)} or stream.readline():
                        raise ValueError(f"it says that it holds {feature}")
                    return FeatureFile(head["crs"], values, shapes)
                value, shape = feature
                if not (value is None or isinstance(value, (bool, int, float, str))):
                    raise ValueError("a value is neither a number nor a text")
                if not (shape is None or isinstance(shape, str)):
                    raise ValueError("a geometry is not a text")
                values.append(value)
                shapes.append(shape)
        raise ValueError("its end is missing")
    except OSError as error:
        raise _unreadable(path, name, error) from error
    except (ValueError, TypeError, RecursionError) as error:
        reason = f"line {number}: {' '.join(str(error).split())[:200]}"
    raise ReferenceDataError(
        f"{name} cannot be read from {path} ({reason}); expected are features as QGIS hands them "
        "over. Run it again from QGIS, and look whether the disk is full."
    )


def _check_begin(path: Path, name: str) -> None:
    """Refuse what was never such a file: a layer of another format, given on a command line.

    Of a full disk there is a file that is empty, or ends within its first line.
    """
    try:
        # A device or a pipe may never give anything.
        if path.exists() and not path.is_file():
            raise ReferenceDataError(f"{name} is {path}, which is no file; expected is a file.")
        with path.open("rb") as stream:
            begin = stream.read(len(_BEGIN))
    except OSError as error:
        raise _unreadable(path, name, error) from error
    if not _BEGIN.startswith(begin):
        raise ReferenceDataError(
            f"{name} cannot be read from {path}: a layer as GeoPackage, Shapefile or GeoJSON is "
            "read by QGIS, not by the engine; expected are features as QGIS hands them over. Run "
            "the algorithm in QGIS or with qgis_process, and give the layer there."
        )


def _unreadable(path: Path, name: str, error: OSError) -> ReferenceDataError:
    return ReferenceDataError(
        f"{name} cannot be read from {path} ({error.strerror or error}). Give a file that is there "
        "and can be read, or run the algorithm from QGIS, which hands the layer over."
    )
