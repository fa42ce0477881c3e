"""Where the patches of a set are: a layer of points, coloured by class, on shapes by part."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import OutputError
from ..geometry import crs as systems
from ..maps.atomic_files import replacing
from ..maps.colours import Colour
from ..maps.legend import Legend
from ..maps.output_lock import locked
from .geopackage import GeoPackage, Layer, system_of
from .layer_file import refuse_unfinished_edits, table_name
from .point_style import Marker, style_of_points

FIELDS = (
    ("class", "INTEGER"),
    ("name", "TEXT"),
    ("part", "TEXT"),
    ("block", "INTEGER"),
    ("image", "TEXT"),
)
_POINT = struct.Struct("<BIdd")
_PIECE = 20_000
_HALOS = {
    "training": ("circle", "43,58,70", 2.6),
    "validation": ("square", "27,106,201", 3.4),
    "test": ("diamond", "209,0,122", 4.6),
}
"""Shape, colour and size in millimetres of what is drawn below the points of a part."""


@dataclass(frozen=True)
class SamplePoints:
    """Points of one part."""

    part: str
    centres: NDArray[np.float64]
    """x and y, shape (n, 2)."""
    classes: NDArray[np.int16]
    """Index of the class of each; -1: it has none."""
    blocks: NDArray[np.int32]
    images: Sequence[str]
    """What the image of each is called."""


def write_samples(
    target: Path, points: Iterable[SamplePoints], legend: Legend, crs: str, description: str
) -> None:
    """Write the layer.

    Args:
        target: the ``.gpkg``; one that is there is replaced.
        points: those of each part.
        legend: the classes, by their indices.
        crs: WKT; empty: none.
        description: of the layer.

    Raises:
        OutputError: it cannot be written.
    """
    layer = Layer(
        table_name(target, "samples"),
        FIELDS,
        "POINT",
        system_of(crs, systems.code(crs) if crs else None),
        style_of_samples(legend),
        description,
    )
    with locked(target):
        refuse_unfinished_edits(target)
        try:
            with replacing(target) as temporary, ExitStack() as exits:
                file = GeoPackage(temporary, layer)
                exits.callback(file.abandon)
                for one in points:
                    for first in range(0, len(one.centres), _PIECE):
                        _add(file, one, slice(first, first + _PIECE), legend)
                file.finish()
        except OSError as error:
            raise OutputError(
                f"OUTPUT_SAMPLES {target} cannot be written ({error.strerror or error}). Close it "
                "in other programs, or choose another file."
            ) from error


def _add(file: GeoPackage, points: SamplePoints, piece: slice, legend: Legend) -> None:
    centres = np.asarray(points.centres[piece])
    classes = np.asarray(points.classes[piece]).tolist()
    known = [(entry.value, entry.label) for entry in legend.entries]
    rows = (
        (*(known[index] if index >= 0 else (None, None)), points.part, block, image)
        for index, block, image in zip(classes, points.blocks[piece].tolist(), points.images[piece])
    )
    shapes = [_POINT.pack(1, 1, x, y) for x, y in centres.tolist()]
    file.add(shapes, np.concatenate([centres, centres], axis=1), rows)


def style_of_samples(legend: Legend) -> str:
    """Return a QGIS style (QML): a point of the class's colour on a shape that tells the part.

    The shapes of all points lie below the points of all: where these are dense, one sees the
    classes, and around them the part.
    """
    classes = [
        Marker(f'"class" = {entry.value}', entry.label, _text(entry.colour), 1.6, level=1)
        for entry in legend.entries
    ]
    halos = [
        Marker(f"\"part\" = '{part}'", part, colour, size, shape)
        for part, (shape, colour, size) in _HALOS.items()
    ]
    return style_of_points([*classes, *halos])


def _text(colour: Colour) -> str:
    return ",".join(map(str, colour))
