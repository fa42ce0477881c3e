"""Points to label, as a layer whose form offers the classes of the legend."""

from __future__ import annotations

import struct
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr  # nosec B406: it writes, and reads nothing

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OutputError
from ..geometry import crs as systems
from ..maps.atomic_files import replacing
from ..maps.legend import Legend
from ..maps.output_lock import locked
from .geopackage import GeoPackage, Layer, system_of
from .layer_file import refuse_unfinished_edits, table_name
from .point_style import Marker, style_of_points

CLASS = "class"
"""The field that waits for a label; the others say why the pixel was chosen."""
FIELDS = (
    (CLASS, "INTEGER"),
    ("on_map", "INTEGER"),
    ("name_on_map", "TEXT"),
    ("unsure", "REAL"),
    ("rank", "INTEGER"),
)
_DARK = "43,58,70"
_POINT = struct.Struct("<BIdd")


@dataclass(frozen=True)
class SuggestedPoints:
    """The points, the most unsure first."""

    places: NDArray[np.float64]
    """x and y, shape (n, 2)."""
    values: NDArray[np.int64]
    """Class values on the map."""
    unsure: NDArray[np.float32]
    """From 0 to 1."""


def write_suggestions(
    target: Path, points: SuggestedPoints, legend: Legend, crs: str, description: str
) -> None:
    """Write the layer.

    Args:
        target: the ``.gpkg``; one that is there is replaced.
        points: what it holds.
        legend: the classes that the form offers.
        crs: WKT; empty: none.
        description: of the layer.

    Raises:
        OutputError: it cannot be written.
    """
    system = system_of(crs, systems.code(crs) if crs else None)
    layer = Layer(
        table_name(target, "labels"), FIELDS, "POINT", system, style_of(legend), description
    )
    names = {entry.value: entry.label for entry in legend.entries}
    rows = (
        (None, value, names.get(value, str(value)), round(unsure, 4), rank)
        for rank, (value, unsure) in enumerate(
            zip(points.values.tolist(), points.unsure.tolist()), 1
        )
    )
    shapes = [_POINT.pack(1, 1, x, y) for x, y in points.places.tolist()]
    with locked(target):
        refuse_unfinished_edits(target)
        try:
            with replacing(target) as temporary, ExitStack() as exits:
                file = GeoPackage(temporary, layer)
                exits.callback(file.abandon)
                if shapes:
                    file.add(shapes, np.concatenate([points.places, points.places], axis=1), rows)
                file.finish()
        except OSError as error:
            raise OutputError(
                f"OUTPUT {target} cannot be written ({error.strerror or error}). Close it in other "
                "programs, or choose another file."
            ) from error


def style_of(legend: Legend) -> str:
    """Return a QGIS style (QML): a ring that waits, a point of the class's colour once labelled.

    The form's field for the class is a list of the legend's classes.
    """
    markers = [Marker(f'"{CLASS}" IS NULL', "to be labelled", "255,255,255", 3.2, outline=_DARK)]
    for entry in legend.entries:
        colour = ",".join(map(str, entry.colour))
        of_class = f'"{CLASS}" = {entry.value}'
        markers.append(Marker(of_class, entry.label, colour, 2.6, outline=_DARK))
    fields = f"<fieldConfiguration>{_choice(legend)}</fieldConfiguration>\n"
    return style_of_points(markers, "Symbology|Fields|Forms", fields)


def _choice(legend: Legend) -> str:
    offered = "".join(
        '<Option type="Map"><Option type="QString" '
        f'name={quoteattr(entry.label or str(entry.value))} value="{entry.value}"/></Option>'
        for entry in legend.entries
    )
    return (
        f'<field name="{CLASS}" configurationFlags="None"><editWidget type="ValueMap"><config>'
        f'<Option type="Map"><Option type="List" name="map">{offered}</Option></Option>'
        "</config></editWidget></field>"
    )
